"""Tones and speech through the loudspeaker, most important first, and never in anybody's way."""

import threading
from pathlib import Path

import pygame

from coach import words
from coach.devices.library_noise import quiet_libraries
from coach.devices.quiet_sounds import QuietSounds
from coach.devices.tide import LAYER_NAMES, Tide
from coach.devices.tones import SAMPLES_PER_S, TONE_NAMES, tone_samples
from coach.devices.voice import SystemVoice, find_voice
from coach.ports import Clock, Sounds, VoicePriority
from coach.session.speech import Sentence, SpeechQueue, is_stale, reading_s

_BUFFER_SAMPLES = 512  # 12 ms
_POLL_S = 0.02
_CHANNELS = 12  # the voice, the layers of the sea, and seven for tones


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


class MixerSounds:
    """A `coach.ports.Sounds` over pygame's mixer, which must be open.

    A safety sentence cuts off any other. One that cannot be spoken is still told as `spoken`, for
    as long as it takes to read.
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
        self._queue = SpeechQueue()
        self._spoken = ""
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
            now_s = self._clock.now_s()
            self._queue.put(Sentence(text, words.language(), priority, now_s))
            self._changed.notify_all()

    @property
    def spoken(self) -> str | None:
        return None if self._voice is None else self._spoken

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
            if self._is_stale(sentence):
                continue
            is_heard = wav is not None and self._play(wav)
            self._spoken = sentence.text
            self._wait_for_end(sentence, is_heard=is_heard)
            self._spoken = ""

    def _play(self, wav: Path) -> bool:
        try:
            self._channel.play(pygame.mixer.Sound(wav))
        except pygame.error:
            return False  # a damaged file, or the device went away: silence
        return True

    def _next(self) -> Sentence | None:
        with self._changed:
            self._changed.wait_for(lambda: self._is_closed or not self._queue.is_empty)
            return None if self._is_closed else self._queue.take()

    def _is_stale(self, sentence: Sentence) -> bool:
        return is_stale(sentence, now_s=self._clock.now_s())

    def _wait_for_end(self, sentence: Sentence, *, is_heard: bool) -> None:
        """Wait until it was heard, or could be read, or for one that may not wait."""
        until_s = self._clock.now_s() + (0.0 if is_heard else reading_s(sentence.text))
        with self._changed:
            while self._channel.get_busy() or self._clock.now_s() < until_s:
                if self._is_closed or self._queue.cuts_off(sentence):
                    self._channel.stop()
                    return
                self._changed.wait(_POLL_S)


def _open_mixer() -> bool:
    try:
        with quiet_libraries():
            pygame.mixer.init(SAMPLES_PER_S, -16, 2, _BUFFER_SAMPLES)
    except (pygame.error, NotImplementedError):
        return False
    return True
