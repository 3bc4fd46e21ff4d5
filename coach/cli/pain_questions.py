"""The pain question without a window: asked at a keyboard, answered by an option, or skipped."""

from dataclasses import dataclass, field

from coach import words
from coach.care.facts import PAIN_MAX
from coach.cli.keyboard import typed_answer
from coach.errors import UsageError
from coach.movement.vocabulary import Side

Answers = dict[Side, int]


@dataclass(frozen=True, slots=True)
class PainQuestions:
    """How pain is to be found out in this session."""

    is_asked: bool  # somebody is at a keyboard
    before: Answers = field(default_factory=dict)  # given as options
    after: Answers = field(default_factory=dict)
    skipped_because: str = ""


def parse_pain(text: str | None, *, option: str) -> Answers:
    """Read `N` (the same for every asked knee) or `LEFT,RIGHT`.

    Raises:
        UsageError: it is neither, or not from 0 to 10.
    """
    if text is None:
        return {}
    parts = [part.strip() for part in text.split(",")]
    if len(parts) > len((Side.LEFT, Side.RIGHT)) or not all(map(_is_answer, parts)):
        raise UsageError(
            f"{option} {text} must be a whole number from 0 to {PAIN_MAX}, or two as LEFT,RIGHT."
        )
    values = [int(part) for part in parts]
    return {Side.LEFT: values[0], Side.RIGHT: values[-1]}


def ask(knee: Side, when: str) -> int | None:
    """Ask at the keyboard; an empty answer is "would not say"."""
    side = words.text(f"choice-{knee}")
    question = words.text(f"terminal-ask-pain-{when}", knee=side, most=PAIN_MAX)
    while True:
        text = typed_answer(question)
        if not text:
            return None
        if _is_answer(text):
            return int(text)
        print(words.text("terminal-ask-number-again", most=PAIN_MAX))


def knees_of(knee: Side) -> tuple[Side, ...]:
    """Return the knees that are asked about."""
    return knee.each


def _is_answer(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 2 and int(text) <= PAIN_MAX  # noqa: PLR2004  # digits of 10
