"""The colour of a session and of a day: green, amber or red; None is "not known".

The rules are docs/clinical.md E9 and E12, simplified to what is asked today: before, during and
after, per knee. The next morning is not asked yet, so a colour is that of the session alone.
"""

from collections.abc import Iterable
from enum import StrEnum

from coach.care.facts import PainAnswer, PainMoment, SessionFacts
from coach.care.pain.advice import HIGH_MAX, is_amber, is_red
from coach.movement.vocabulary import Side


class Colour(StrEnum):
    GREEN = "green"
    AMBER = "amber"
    RED = "red"


def knee_colour(pains: Iterable[PainAnswer]) -> Colour | None:
    """Return the colour of one knee's answers in one session."""
    answered = [pain for pain in pains if pain.value is not None]
    before = _highest(answered, PainMoment.BEFORE)
    after = _highest(answered, PainMoment.AFTER)
    if before is not None and before > HIGH_MAX:  # so high that no session was to begin
        return Colour.RED
    highest = _highest(answered, PainMoment.DURING, PainMoment.AFTER)
    if highest is None:
        return None
    if is_red(highest, before=before):
        return Colour.RED
    if is_amber(highest, after=after, before=before):
        return Colour.AMBER
    return Colour.GREEN


def session_colour(session: SessionFacts) -> Colour | None:
    """Return the worse knee's colour (docs/clinical.md E13)."""
    asked = {pain.knee for pain in session.pains}
    return worst_colour(
        knee_colour(pain for pain in session.pains if pain.knee is knee)
        for knee in (Side.LEFT, Side.RIGHT)
        if knee in asked
    )


def day_colour(sessions: Iterable[SessionFacts]) -> Colour | None:
    """Return the worst colour of a day's sessions: nothing later that day makes it better."""
    return worst_colour(session_colour(session) for session in sessions)


def worst_colour(colours: Iterable[Colour | None]) -> Colour | None:
    """Return red before amber before "not known" before green; None also for no colours."""
    found = set(colours)
    for colour in (Colour.RED, Colour.AMBER, None, Colour.GREEN):
        if colour in found:
            return colour
    return None


def _highest(pains: Iterable[PainAnswer], *moments: PainMoment) -> int | None:
    values = [pain.value for pain in pains if pain.moment in moments and pain.value is not None]
    return max(values, default=None)
