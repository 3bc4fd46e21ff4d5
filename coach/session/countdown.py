"""How far a hold or a turn of the clock has come, as moments worth telling."""

from enum import StrEnum

HALF_FROM_S = 20.0  # a shorter time has no middle worth telling (judgement)
LAST_FROM_S = 10.0  # a shorter time has no "last five seconds" worth telling (judgement)
LAST_S = 5


class Moment(StrEnum):
    BEGIN = "begin"
    HALF = "half"
    LAST_FIVE = "last_five"
    TICK = "tick"  # one of the last seconds begins


def moments(before_s: float | None, now_s: float | None, *, target_s: float) -> tuple[Moment, ...]:
    """Return what was passed between two looks.

    Args:
        before_s: done at the look before; None is outside a hold.
        now_s: done by now.
        target_s: to be done.
    """
    if now_s is None or now_s >= target_s:
        return ()
    begins = before_s is None or now_s < before_s
    from_s = 0.0 if before_s is None or begins else before_s
    found = [Moment.BEGIN] if begins else []
    if target_s >= HALF_FROM_S and _is_passed(target_s / 2, from_s, now_s):
        found.append(Moment.HALF)
    if target_s >= LAST_FROM_S and _is_passed(target_s - LAST_S, from_s, now_s):
        found.append(Moment.LAST_FIVE)
    if any(_is_passed(target_s - left_s, from_s, now_s) for left_s in range(1, LAST_S + 1)):
        found.append(Moment.TICK)
    return tuple(found)


def is_up(before_s: float | None, now_s: float | None, *, target_s: float) -> bool:
    """Return whether the time ended between two looks."""
    return before_s is not None and now_s is not None and before_s < target_s <= now_s


def moment_key(found: tuple[Moment, ...]) -> str | None:
    """Return the key of the words for the latest of these moments, or None."""
    told = [moment for moment in found if moment is not Moment.TICK]
    return f"cue-clock-{told[-1].value}".replace("_", "-") if told else None


def _is_passed(at_s: float, from_s: float, to_s: float) -> bool:
    return from_s < at_s <= to_s
