"""Tones and speech through the loudspeaker, most important first, and never in anybody's way."""

import contextlib
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pygame

from coach import words
from coach.devices.quiet_sounds import QuietSounds
from coach.devices.tide import LAYER_NAMES, Tide
from coach.devices.tones import SAMPLES_PER_S, TONE_NAMES, tone_samples
from coach.devices.voice import SystemVoice, find_voice
from coach.ports import Clock, Sounds, VoicePriority

_BUFFER_SAMPLES = 512  # 12 ms
_POLL_S = 0.02
_CHANNELS = 12  # the voice, the layers of the sea, and seven for tones
_ORDER = (VoicePriority.SAFETY, VoicePriority.FIX, VoicePriority.COUNT, VoicePriority.PRAISE)
_FRESH_S = {
    VoicePriority.SAFETY: 30.0,
    VoicePriority.FIX: 2.0,
    VoicePriority.COUNT: 1.0,  # "four" must not be heard during the fifth
    VoicePriority.PRAISE: 2.0,
}


def open_sounds(cache: Path, clock: Clock, *, voice: SystemVoice | None = None) -> Sounds:
    """Return sounds for this computer: silent ones where there is no device.

    Args:
        cache: folder for rendered sentences.
        clock: tells which waiting sentence has become stale.
        voice: None looks for the system's.
    """
    if not _open_mixer():
        return QuietSounds()
    return MixerSounds(cache, clock, voice=voice if voice is not None else find_voice())


@dataclass(frozen=True, slots=True)
class _Sentence:
    text: str
    language: str
    priority: VoicePriority
    asked_s: float


class MixerSounds:
    """A `coach.ports.Sounds` over pygame's mixer, which must be open.

    At most one sentence waits per priority, the newest. A safety sentence cuts off any other.
    """

    def __init__(self, cache: Path, clock: Clock, *, voice: SystemVoice | None) -> None:
        self._cache = cache
        self._clock = clock
        self._voice = voice
        self._tones = {name: pygame.sndarray.make_sound(tone_samples(name)) for name in TONE_NAMES}
        pygame.mixer.set_num_channels(_CHANNELS)
        pygame.mixer.set_reserved(1 + len(LAYER_NAMES))
        self._channel = pygame.mixer.Channel(0)
        self._tide = Tide(clock, first_channel=1)
        self._waiting: dict[VoicePriority, _Sentence] = {}
        self._changed = threading.Condition()
        self._is_closed = False
        self._thread = threading.Thread(target=self._speak, name="voice", daemon=True)
        if voice is not None:
            self._thread.start()

    def tone(self, name: str) -> None:
        self._tones[name].play()

    def say(self, text: str, priority: VoicePriority) -> None:
        if self._voice is None or not text.strip():
            return
        with self._changed:
            self._waiting[priority] = _Sentence(
                text, words.language(), priority, self._clock.now_s()
            )
            self._changed.notify_all()

    def tide(self, swell: float | None, *, calm: float = 1.0) -> None:
        self._tide.let(swell, calm=calm, is_speaking=self._channel.get_busy())

    def close(self) -> None:
        self._tide.close()
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()
        if self._thread.is_alive():
            self._thread.join()
        self._channel.stop()

    def _speak(self) -> None:
        while True:
            sentence = self._next()
            if sentence is None:
                return
            if self._voice is None or self._is_stale(sentence):
                continue
            wav = self._voice.render(sentence.text, self._cache, language=sentence.language)
            if wav is None or self._is_stale(sentence):
                continue
            try:
                self._channel.play(pygame.mixer.Sound(wav))
            except pygame.error:
                continue  # a damaged file, or the device went away: silence
            self._listen_out(sentence)

    def _next(self) -> _Sentence | None:
        with self._changed:
            self._changed.wait_for(lambda: self._is_closed or bool(self._waiting))
            if self._is_closed:
                return None
            first = next(priority for priority in _ORDER if priority in self._waiting)
            return self._waiting.pop(first)

    def _is_stale(self, sentence: _Sentence) -> bool:
        return self._clock.now_s() - sentence.asked_s > _FRESH_S[sentence.priority]

    def _listen_out(self, sentence: _Sentence) -> None:
        """Wait for the end of the sentence, or for a safety sentence that may not wait."""
        with self._changed:
            while self._channel.get_busy() and not self._is_closed:
                is_urgent = VoicePriority.SAFETY in self._waiting
                if is_urgent and sentence.priority is not VoicePriority.SAFETY:
                    self._channel.stop()
                    return
                self._changed.wait(_POLL_S)


def _open_mixer() -> bool:
    try:
        with _quiet_libraries():
            pygame.mixer.init(SAMPLES_PER_S, -16, 2, _BUFFER_SAMPLES)
    except (pygame.error, NotImplementedError):
        return False
    return True


@contextlib.contextmanager
def _quiet_libraries() -> Iterator[None]:
    """Keep the system's sound library from writing its search for a device to the terminal."""
    kept = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(nowhere)
        os.close(kept)
