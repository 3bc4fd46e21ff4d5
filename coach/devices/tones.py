"""The tones, computed: each is a sum of decaying sine waves."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SAMPLES_PER_S = 44_100
_LOUDEST = 0.6 * 32_767  # leaves room for two tones at once
_ATTACK_S = 0.004  # a softer start does not click


@dataclass(frozen=True, slots=True)
class _Partial:
    pitch_hz: float
    loudness: float  # share of the whole
    fade_s: float  # time to fall to about a third
    from_s: float = 0.0


def _note(pitch_hz: float) -> tuple[_Partial, ...]:
    """Return a soft note that follows the bell of a repetition."""
    octave = _Partial(2 * pitch_hz, 0.05, 0.25, from_s=_AFTER_BELL_S)
    return (_Partial(pitch_hz, 0.22, 0.45, from_s=_AFTER_BELL_S), octave)


_PENTATONIC_HZ = (440.0, 493.88, 554.37, 659.26, 739.99)  # A major, in tune with the bell
_AFTER_BELL_S = 0.18
_TONES: dict[str, tuple[_Partial, ...]] = {
    "tick": (_Partial(1200, 0.5, 0.020),),
    "tock": (_Partial(600, 0.6, 0.035),),
    "bell": (_Partial(880, 0.5, 0.22), _Partial(1760, 0.2, 0.14), _Partial(2640, 0.08, 0.08)),
    "done": (
        _Partial(659, 0.5, 0.20),
        _Partial(988, 0.5, 0.35, from_s=0.16),
        _Partial(1976, 0.1, 0.2, from_s=0.16),
    ),
    **{f"note_{number}": _note(pitch_hz) for number, pitch_hz in enumerate(_PENTATONIC_HZ, 1)},
    "wood": (_Partial(320, 0.6, 0.045), _Partial(800, 0.25, 0.018)),
}

TONE_NAMES = tuple(_TONES)


def tone_samples(name: str) -> NDArray[np.int16]:
    """Return a tone as stereo samples of shape (n, 2).

    Raises:
        KeyError: there is no such tone; a spelling mistake in our own code.
    """
    partials = _TONES[name]
    length_s = max(partial.from_s + 5 * partial.fade_s for partial in partials)
    times_s = np.arange(round(length_s * SAMPLES_PER_S)) / SAMPLES_PER_S
    wave = sum((_wave(partial, times_s) for partial in partials), np.zeros_like(times_s))
    loudest = float(np.abs(wave).max())
    scale = _LOUDEST * min(1.0, sum(partial.loudness for partial in partials)) / loudest
    return np.repeat((wave * scale).astype(np.int16)[:, np.newaxis], 2, axis=1)


def _wave(partial: _Partial, times_s: NDArray[np.float64]) -> NDArray[np.float64]:
    since_s = times_s - partial.from_s
    fade = np.exp(-np.maximum(since_s, 0.0) / partial.fade_s)
    attack = np.clip(since_s / _ATTACK_S, 0.0, 1.0)
    sine: NDArray[np.float64] = np.sin(2 * np.pi * partial.pitch_hz * since_s)
    return partial.loudness * fade * attack * sine
