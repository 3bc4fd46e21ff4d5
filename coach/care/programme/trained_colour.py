"""The colour of what was done on a day, without the morning after (docs/clinical.md E9, E11, E13).

Not known is no colour: with an answer missing, a day is never green.
"""

from collections.abc import Iterable

from coach.care.facts import Advice, PainMoment, SessionEndReason, SessionFacts
from coach.care.pain.advice import HIGH_MAX, MODERATE_MAX, is_amber, is_red
from coach.care.pain.colour import Colour, worst_colour
from coach.care.pain.morning import highest
from coach.care.programme.day_record import KNEES, DayRecord
from coach.care.told import Trouble
from coach.movement.vocabulary import Side

HOUR_AMBER_RISE = 2  # docs/clinical.md E9
HOUR_RED_RISE = 3


def trained_colour(record: DayRecord, *, knees: Iterable[Side] = ()) -> Colour | None:
    """Return the colour of what was done that day, without the next morning (E9, E13).

    None is "not known": nothing was done, or how it felt was not told of all that was done.

    Args:
        record: of the day.
        knees: those that hurt, which have to be answered for.
    """
    if _has_troubles(record):
        return Colour.RED
    asked = [knee for knee in KNEES if _answers(record, knee)]
    has_happened = any(map(_has_happened, record.sessions))
    if not asked and not has_happened:
        return None
    if has_happened and record.before is not None and record.before > HIGH_MAX:
        return Colour.RED  # none was to begin (3.3.1)
    found = worst_colour(_knee_colour(record, knee) for knee in {*knees, *asked})
    is_masked = found is Colour.GREEN and record.took_painkiller  # E11
    return None if is_masked else found


def _has_happened(session: SessionFacts) -> bool:
    is_left = session.end is not None and session.end.reason is SessionEndReason.STOPPED_FOR_PAIN
    return session.has_practised or is_left


def _has_troubles(record: DayRecord) -> bool:
    """Whether it was sharp, caught or buckled, or a limp is new (docs/clinical.md E9, E11)."""
    limped_before = any(fact.limping for fact in record.befores)
    troubles = {trouble for fact in record.afters for trouble in fact.troubles or ()}
    if limped_before:
        troubles.discard(Trouble.LIMPING)
    return bool(troubles)


def _answers(record: DayRecord, knee: Side) -> list[int]:
    """Return all that was answered for a knee during and after; only asked before is not asked."""
    in_sessions = [felt for session in record.sessions for felt in _felt(session, knee)]
    told = [fact.pain for fact in record.afters if fact.knee is knee and fact.pain is not None]
    return [*in_sessions, *told]


def _felt(session: SessionFacts, knee: Side) -> list[int]:
    """Return the answers during and after one exercise; a tap without a number is a 4 (E33)."""
    later = [
        pain for pain in session.pains if pain.knee is knee and pain.moment is not PainMoment.BEFORE
    ]
    known = [pain.value for pain in later if pain.value is not None]
    is_tapped = any(pain.value is None and pain.advice is Advice.SMALLER for pain in later)
    return [*known, MODERATE_MAX] if is_tapped else known


def _knee_colour(record: DayRecord, knee: Side) -> Colour | None:
    pains = [pain for session in record.sessions for pain in session.pains if pain.knee is knee]
    before = highest(
        [
            *(fact.pain for fact in record.befores if fact.knee is knee),
            *(pain.value for pain in pains if pain.moment is PainMoment.BEFORE),
        ]
    )
    afters = [fact for fact in record.afters if fact.knee is knee]
    after = highest(
        [
            *(fact.pain for fact in afters if not fact.is_hour_later),
            *(pain.value for pain in pains if pain.moment is PainMoment.AFTER),
        ]
    )
    during = highest(felt for session in record.sessions for felt in _felt(session, knee))
    hour = highest(fact.pain for fact in afters if fact.is_hour_later)
    most = highest([after, during])
    found: set[Colour | None] = {_hour_colour(hour, before=before)}
    if most is not None:
        found.add(_colour_of(most, after=after, before=before))
    done = [session for session in record.sessions if _has_happened(session)]
    if during is None or not all(_felt(session, knee) for session in done):
        found.add(None)  # the highest pain of something was not answered (E11)
    return worst_colour(found)


def _colour_of(most: int, *, after: int | None, before: int | None) -> Colour:
    if is_red(most, before=before):
        return Colour.RED
    is_smaller = is_amber(most, after=after, before=before)
    return Colour.AMBER if is_smaller else Colour.GREEN


def _hour_colour(hour: int | None, *, before: int | None) -> Colour:
    """Return the colour of the answer an hour later, which is optional.

    Without an answer before, it has the bands of the highest pain.
    """
    if hour is None:
        return Colour.GREEN
    if before is None:
        return _colour_of(hour, after=None, before=None)
    if hour >= before + HOUR_RED_RISE:
        return Colour.RED
    return Colour.AMBER if hour >= before + HOUR_AMBER_RISE else Colour.GREEN
