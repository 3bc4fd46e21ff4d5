"""What to do after an answer on pain: one of four pieces of advice, the more cautious one in doubt.

The rules are docs/clinical.md 3.3 with E9 and E33. They are a design judgement and not yet reviewed
by a physiotherapist.
"""

from collections.abc import Iterable

from coach.care.facts import Advice, PainMoment

# All on the numeric pain rating scale, 0 to 10 (docs/clinical.md 3.2 and 3.3).
EASY_MAX = 2
MODERATE_MAX = 4
HIGH_MAX = 6
RISE = 2  # points above the answer before the session that tell of too much

TOO_LARGE_KEY = "care-advice-too-large"  # the exercise has no smaller way of doing it

_SEVERITY = (Advice.PROCEED, Advice.SMALLER, Advice.CALM_ONLY, Advice.STOP)


def advise(moment: PainMoment, value: int | None, *, before: int | None = None) -> Advice:
    """Return what is advised after one answer about one knee.

    Args:
        moment: when it was asked.
        value: 0 to 10, or None for "would rather not say".
        before: the same knee's answer before the session; None is "not known".
    """
    if value is None:  # a tap without a number counts as 4 (docs/clinical.md E33)
        return Advice.SMALLER if moment is PainMoment.DURING else Advice.PROCEED
    match moment:
        case PainMoment.BEFORE:
            return _at_the_gate(value)
        case PainMoment.DURING:
            return _while_moving(value, before=before)
        case PainMoment.AFTER:
            return _afterwards(value, before=before)


def worst(advices: Iterable[Advice]) -> Advice:
    """Return the most cautious of several, as for two knees."""
    return max(advices, key=_SEVERITY.index, default=Advice.PROCEED)


def advice_key(moment: PainMoment, advice: Advice) -> str:
    """Return the key of the sentence that says it, in care.ftl."""
    return f"care-advice-{moment.value}-{advice.value}".replace("_", "-")


def is_red(highest: int, *, before: int | None) -> bool:
    """Whether the highest pain during and after makes the session red (docs/clinical.md E9)."""
    if highest > HIGH_MAX:
        return True
    if before is None or before <= MODERATE_MAX:
        return highest > MODERATE_MAX
    return highest >= before + RISE


def _at_the_gate(value: int) -> Advice:
    if value <= EASY_MAX:
        return Advice.PROCEED
    if value <= MODERATE_MAX:
        return Advice.SMALLER
    return Advice.CALM_ONLY if value <= HIGH_MAX else Advice.STOP


def _while_moving(value: int, *, before: int | None) -> Advice:
    if is_red(value, before=before):
        return Advice.STOP
    if value > MODERATE_MAX:  # as high as before the session, which advised against it
        return Advice.SMALLER
    is_more = before is None or value > before
    return Advice.SMALLER if value > EASY_MAX and is_more else Advice.PROCEED


def _afterwards(value: int, *, before: int | None) -> Advice:
    if value > HIGH_MAX:
        return Advice.STOP
    if is_red(value, before=before):
        return Advice.CALM_ONLY
    return Advice.SMALLER if is_amber(value, after=value, before=before) else Advice.PROCEED


def is_amber(highest: int, *, after: int | None, before: int | None) -> bool:
    """Whether a session that is not red is amber (docs/clinical.md E9).

    Args:
        highest: the highest pain during and after.
        after: the answer after the session, None when there was none.
        before: the answer before it, None when there was none.
    """
    if before is None:
        return highest > EASY_MAX
    if after is not None and after >= before + RISE:
        return True
    return highest > max(before, EASY_MAX)
