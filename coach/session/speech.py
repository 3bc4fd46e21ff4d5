"""What is spoken first, what comes too late to be spoken, and how long it takes to read. Pure."""

from dataclasses import dataclass

from coach.ports import VoicePriority

_ORDER = (VoicePriority.SAFETY, VoicePriority.FIX, VoicePriority.COUNT, VoicePriority.PRAISE)
_FRESH_S = {
    VoicePriority.SAFETY: 30.0,
    VoicePriority.FIX: 2.0,
    VoicePriority.COUNT: 1.0,  # "four" must not be heard during the fifth
    VoicePriority.PRAISE: 2.0,
}
_LEAST_S, _WORD_S = 1.2, 0.4  # a word takes the voice as long, at 150 words a minute
_ENDS = (".", "!", "?", ":")


@dataclass(frozen=True, slots=True)
class Sentence:
    text: str
    language: str
    priority: VoicePriority
    asked_s: float


class SpeechQueue:
    """At most one sentence waits per priority, the newest."""

    def __init__(self) -> None:
        self._waiting: dict[VoicePriority, Sentence] = {}

    def put(self, sentence: Sentence) -> None:
        self._waiting[sentence.priority] = sentence

    @property
    def is_empty(self) -> bool:
        return not self._waiting

    def take(self) -> Sentence | None:
        """Return the most important one that waits, which then no longer does."""
        first = next((one for one in _ORDER if one in self._waiting), None)
        return None if first is None else self._waiting.pop(first)

    def cuts_off(self, spoken: Sentence) -> bool:
        """Return whether something waits that may not wait for the end of a sentence."""
        return spoken.priority is not VoicePriority.SAFETY and VoicePriority.SAFETY in self._waiting


def is_stale(sentence: Sentence, *, now_s: float) -> bool:
    return now_s - sentence.asked_s > _FRESH_S[sentence.priority]


def reading_s(text: str) -> float:
    """Return how long a sentence is shown where no voice sets the time, s."""
    return max(_LEAST_S, _WORD_S * len(text.split()))


def sentences(*parts: str) -> str:
    """Return texts one after the other on one line, each with an end of its own."""
    said = (" ".join(part.split()) for part in parts)
    return " ".join(part if part.endswith(_ENDS) else f"{part}." for part in said if part)
