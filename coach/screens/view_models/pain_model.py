"""The 0-10 pain question: which knees, what was answered, what the app then advises.

The rules are clinical.md 3.3 with errata E9 and E33; they are a design judgement, not yet
reviewed by a physiotherapist.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from coach import words
from coach.care.facts import Advice, PainAnswer, PainMoment
from coach.movement.vocabulary import Side

_GREEN_MAX, _AMBER_MAX, _CALM_MAX = 2, 4, 6  # of 10; above: stop
_RISE_AMBER = 2  # after minus before
_SEVERITY = (Advice.PROCEED, Advice.SMALLER, Advice.CALM_ONLY, Advice.STOP)


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
    sides = (Side.LEFT, Side.RIGHT) if knee is Side.BOTH else (knee,)
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


def advise(moment: PainMoment, value: int | None, *, before: int | None) -> Advice:
    """Return what the app advises after one answer.

    Args:
        moment: when it was asked.
        value: 0..10, None for "would rather not say".
        before: the same knee's answer before the session, if there was one.
    """
    if value is None:
        return Advice.SMALLER if moment is PainMoment.DURING else Advice.PROCEED
    if value > _CALM_MAX:
        return Advice.STOP
    start = before if before is not None else 0
    if value > _AMBER_MAX:
        is_usual = start > _AMBER_MAX and value < start + _RISE_AMBER
        if moment is PainMoment.DURING and not is_usual:
            return Advice.STOP
        return Advice.SMALLER if moment is PainMoment.DURING else Advice.CALM_ONLY
    if moment is PainMoment.BEFORE:
        return Advice.SMALLER if value > _GREEN_MAX else Advice.PROCEED
    has_risen = value > start if moment is PainMoment.DURING else value >= start + _RISE_AMBER
    return Advice.SMALLER if value > _GREEN_MAX and has_risen else Advice.PROCEED


def worst(advices: Sequence[Advice]) -> Advice:
    return max(advices, key=_SEVERITY.index, default=Advice.PROCEED)


def advice_view(moment: PainMoment, advice: Advice) -> AdviceView:
    """Return the words of an advice; PROCEED needs none and is not asked for."""
    if advice is Advice.STOP:
        return AdviceView(
            title=words.text("advice-stop-title"),
            body=words.text("advice-stop"),
            follow=words.text("advice-stop-follow"),
            other=None if moment is not PainMoment.DURING else words.text("advice-go-on"),
        )
    if moment is PainMoment.AFTER:
        return AdviceView(
            title=words.text("advice-after-title"),
            body=words.text("advice-after"),
            follow=words.text("advice-after-follow"),
            other=words.text("advice-after-other"),
        )
    if advice is Advice.CALM_ONLY:
        return AdviceView(
            title=words.text("advice-calm-title"),
            body=words.text("advice-calm"),
            follow=words.text("advice-calm-follow"),
            other=words.text("advice-go-on"),
        )
    return AdviceView(
        title=words.text("advice-smaller-title"),
        body=words.text("advice-smaller"),
        follow=words.text("advice-smaller-follow"),
        other=words.text("advice-go-on"),
    )


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
