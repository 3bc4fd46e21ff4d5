"""The 0-10 pain question: which knees, what was answered, what the app then advises.

The rules are in coach.care.pain.advice.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from coach import words
from coach.care.facts import Advice, PainAnswer, PainMoment
from coach.care.pain.advice import TOO_LARGE_KEY, advice_key, advise
from coach.movement.vocabulary import Side


@dataclass(frozen=True, slots=True)
class KneeQuestion:
    knee: Side
    label: str


@dataclass(frozen=True, slots=True)
class AdviceView:
    """What is shown after an answer. Without `other` there is nothing to choose."""

    title: str
    body: str
    follow: str
    other: str | None


def questions(knee: Side) -> tuple[KneeQuestion, ...]:
    """Return one question per sore knee; LEFT and RIGHT for both."""
    sides = knee.each
    labels = {Side.LEFT: "pain-left-knee", Side.RIGHT: "pain-right-knee"}
    return tuple(KneeQuestion(side, words.text(labels[side])) for side in sides)


def question_title(moment: PainMoment) -> str:
    match moment:
        case PainMoment.BEFORE:
            return words.text("pain-before-title")
        case PainMoment.DURING:
            return words.text("pain-during-title")
        case PainMoment.AFTER:
            return words.text("pain-after-title")


def advice_view(moment: PainMoment, advice: Advice, *, is_too_large: bool = False) -> AdviceView:
    """Return the words of an advice; PROCEED needs none and is not asked for.

    Args:
        moment: when pain was asked about.
        advice: what is advised.
        is_too_large: whether it is so because the exercise cannot be made smaller.
    """
    body, follow, other = _ADVICE_KEYS[_AFTER if moment is PainMoment.AFTER else advice]
    return AdviceView(
        title=words.text(TOO_LARGE_KEY if is_too_large else advice_key(moment, advice)),
        body=words.text(body),
        follow=words.text(follow),
        other=None if other is None else words.text(other),
    )


_AFTER = "after"
_ADVICE_KEYS: Mapping[str, tuple[str, str, str | None]] = {
    _AFTER: ("advice-after", "advice-after-follow", "advice-after-other"),
    Advice.PROCEED: ("advice-smaller", "advice-smaller-follow", "advice-go-on"),
    Advice.SMALLER: ("advice-smaller", "advice-smaller-follow", "advice-go-on"),
    Advice.CALM_ONLY: ("advice-calm", "advice-calm-follow", "advice-go-on"),
    Advice.STOP: ("advice-stop", "advice-stop-follow", None),
}


def answers(
    session_id: str,
    moment: PainMoment,
    *,
    values: Mapping[Side, int | None],
    before: Mapping[Side, int | None],
    at: datetime,
    knee_flexion_deg: float | None = None,
) -> tuple[PainAnswer, ...]:
    """Return the facts of one question, one per knee, advice included."""
    return tuple(
        PainAnswer(
            session_id=session_id,
            at=at,
            knee=knee,
            moment=moment,
            value=value,
            knee_flexion_deg=knee_flexion_deg,
            advice=advise(moment, value, before=before.get(knee)),
        )
        for knee, value in values.items()
    )
