"""What is being spoken, word for word, for whoever cannot hear it.

Where a voice speaks, it sets the time. Where none does (switched off, not installed, no
loudspeaker) the same sentences come in the same order, each for as long as it takes to read.
"""

from coach import words
from coach.ports import Clock, Sounds, VoicePriority
from coach.session.speech import Sentence, SpeechQueue, is_stale, reading_s


class CaptionedSounds:
    """A `coach.ports.Sounds` that always knows what is spoken."""

    def __init__(self, sounds: Sounds, clock: Clock) -> None:
        self._sounds = sounds
        self._clock = clock
        self._queue = SpeechQueue()
        self._read: Sentence | None = None  # where no voice speaks
        self._until_s = 0.0

    def tone(self, name: str) -> None:
        self._sounds.tone(name)

    def say(self, text: str, priority: VoicePriority) -> None:
        self._sounds.say(text, priority)
        if text.strip():
            now_s = self._clock.now_s()
            self._queue.put(Sentence(text, words.language(), priority, now_s))

    def tide(self, swell: float | None, *, calm: float = 1.0) -> None:
        self._sounds.tide(swell, calm=calm)

    @property
    def spoken(self) -> str:
        """What is being spoken now; empty while nothing is. Ask it every frame."""
        heard = self._sounds.spoken
        if heard is not None:
            self._queue, self._read = SpeechQueue(), None
            return heard
        self._read_on(self._clock.now_s())
        return "" if self._read is None else self._read.text

    def _read_on(self, now_s: float) -> None:
        """Go on to the next sentence where this one is over, or cut off."""
        read = self._read
        if read is not None and now_s < self._until_s and not self._queue.cuts_off(read):
            return
        self._read = None
        while self._read is None and not self._queue.is_empty:
            found = self._queue.take()
            if found is not None and not is_stale(found, now_s=now_s):
                self._read, self._until_s = found, now_s + reading_s(found.text)
