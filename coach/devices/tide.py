"""The sea of the tempo game: four layers of sound that repeat without a seam, mixed as it moves.

Each layer is noise or a chord with whole numbers of waves to its length, so that its end fits its
beginning.
"""

import math
import threading
from collections.abc import Mapping

import numpy as np
import pygame
from numpy.typing import NDArray

from coach.devices.tones import SAMPLES_PER_S
from coach.ports import Clock

LENGTH_S = 10.0
LAYER_NAMES = ("shore", "deep", "wind", "chord")
LOUDEST = 0.35 * 32_767  # under tones and voice
DUCKED = 0.30  # of the loudness while somebody speaks
_FADE_S = 0.25  # of a layer towards its loudness; longer than a frame, shorter than a breath
_BANDS_HZ = {"shore": (350.0, 2600.0), "deep": (45.0, 190.0), "wind": (420.0, 900.0)}
_CHORD_HZ = (110.0, 164.8, 220.0, 277.2, 329.6)  # A major, low and open


def layer_samples(name: str) -> NDArray[np.int16]:
    """Return a layer as stereo samples of shape (n, 2); its end fits its beginning.

    Raises:
        KeyError: there is no such layer; a spelling mistake in our own code.
    """
    sides = [_chord(side) if name == "chord" else _noise(name, side) for side in (0, 1)]
    wave = np.stack(sides, axis=-1)
    return np.asarray(wave / np.abs(wave).max() * LOUDEST, np.int16)


def loudness_of(swell: float, *, calm: float) -> Mapping[str, float]:
    """Return how loud each layer is, 0..1, as the sea comes in and goes out."""
    swell, calm = min(1.0, max(0.0, swell)), min(1.0, max(0.0, calm))
    return {
        "shore": 0.08 + 0.55 * swell**1.6,
        "deep": 0.30 + 0.25 * (1.0 - swell),
        "wind": 0.45 * (1.0 - calm),
        "chord": 0.10 + 0.16 * calm,
    }


class Tide:
    """Plays the layers on channels of the mixer; silent until it is asked for."""

    def __init__(self, clock: Clock, *, first_channel: int) -> None:
        self._clock = clock
        self._channels = [
            pygame.mixer.Channel(first_channel + index) for index in range(len(LAYER_NAMES))
        ]
        self._loudness = dict.fromkeys(LAYER_NAMES, 0.0)
        self._sounds: dict[str, pygame.mixer.Sound] = {}
        self._maker: threading.Thread | None = None
        self._last_s = clock.now_s()

    def let(self, swell: float | None, *, calm: float, is_speaking: bool) -> None:
        """Move towards a sea; None lets it end. Call it every frame."""
        now_s = self._clock.now_s()
        passed_s, self._last_s = max(0.0, now_s - self._last_s), now_s
        if swell is None:
            self._end()
            return
        if not self._is_made():
            return
        wished = loudness_of(swell, calm=calm)
        share = 1.0 - math.exp(-passed_s / _FADE_S)
        for name, channel in zip(LAYER_NAMES, self._channels, strict=True):
            target = wished[name] * (DUCKED if is_speaking else 1.0)
            self._loudness[name] += (target - self._loudness[name]) * share
            if not channel.get_busy():
                channel.play(self._sounds[name], loops=-1)
            channel.set_volume(self._loudness[name])

    def close(self) -> None:
        self._end()
        if self._maker is not None:
            self._maker.join()

    def _end(self) -> None:
        for name, channel in zip(LAYER_NAMES, self._channels, strict=True):
            if channel.get_busy():
                channel.fadeout(round(1000 * _FADE_S))
            self._loudness[name] = 0.0

    def _is_made(self) -> bool:
        """Whether the layers are there; they take a moment, and nobody waits for them."""
        if self._maker is None:
            self._maker = threading.Thread(target=self._make, name="tide", daemon=True)
            self._maker.start()
        return len(self._sounds) == len(LAYER_NAMES)

    def _make(self) -> None:
        for name in LAYER_NAMES:
            self._sounds[name] = pygame.sndarray.make_sound(layer_samples(name))


def _noise(name: str, side: int) -> NDArray[np.float64]:
    """Return noise of a band: random phases over whole numbers of waves."""
    low_hz, high_hz = _BANDS_HZ[name]
    count = round(LENGTH_S * SAMPLES_PER_S)
    pitch_hz = np.fft.rfftfreq(count, 1.0 / SAMPLES_PER_S)
    safe_hz = np.maximum(pitch_hz, 1.0)
    share = 1.0 / (1.0 + (low_hz / safe_hz) ** 4) / (1.0 + (safe_hz / high_hz) ** 4)
    pick = np.random.default_rng((LAYER_NAMES.index(name), side))
    phases = pick.random(len(pitch_hz)) * 2.0 * math.pi
    spectrum = share / np.sqrt(safe_hz) * np.exp(1j * phases)
    spectrum[0] = 0.0
    wave: NDArray[np.float64] = np.fft.irfft(spectrum, count)
    return wave


def _chord(side: int) -> NDArray[np.float64]:
    """Return soft low notes, each of which swells on its own."""
    times_s = np.arange(round(LENGTH_S * SAMPLES_PER_S)) / SAMPLES_PER_S
    wave = np.zeros_like(times_s)
    for index, pitch_hz in enumerate(_CHORD_HZ):
        whole_hz = round(pitch_hz * LENGTH_S) / LENGTH_S
        swell = 0.6 + 0.4 * np.sin(2 * np.pi * (index % 3 + 1) / LENGTH_S * times_s + index + side)
        wave += swell * np.sin(2 * np.pi * whole_hz * times_s) / (1.0 + 0.6 * index)
    return wave
