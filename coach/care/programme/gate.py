"""The gate before a session: what the answers of today allow (docs/clinical.md 3.3.1, E37)."""

from dataclasses import dataclass
from enum import StrEnum

from coach.care.pain.advice import EASY_MAX, HIGH_MAX, MODERATE_MAX
from coach.care.pain.colour import Colour
from coach.care.programme.day_record import DayRecord
from coach.care.programme.terms import Fired
from coach.care.programme.trained_colour import trained_colour

SMALLER_CAP_DEG = 60.0  # of knee flexion on a day of 3 or 4 (E37)


class Gate(StrEnum):
    """From open to shut."""

    OPEN = "open"
    UNANSWERED = "unanswered"  # as open, but nothing becomes harder
    SMALLER = "smaller"  # a level down, nothing of tier 3
    CALM = "calm"  # the calm session
    SHUT = "shut"  # no exercise today


@dataclass(frozen=True, slots=True)
class Passage:
    gate: Gate
    reasons: tuple[Fired, ...] = ()

    @property
    def may_progress(self) -> bool:
        return self.gate is Gate.OPEN


def passage(record: DayRecord, *, morning: Colour | None) -> Passage:
    """Return what today's answers allow; the worst of them decides.

    Args:
        record: of today, as far as it has gone.
        morning: the colour of this morning; None: not answered, or neither way. Then, too,
            nothing becomes harder (3.1).
    """
    shut = _why_shut(record)
    if shut is not None:
        return Passage(Gate.SHUT, (shut,))
    pain = record.before
    if pain is not None and pain > MODERATE_MAX:
        return Passage(Gate.CALM, (Fired("3.3.1", "rule-gate-calm", {"pain": pain}),))
    if morning is Colour.RED:
        return Passage(Gate.CALM, (Fired("E10", "rule-morning-red"),))
    return _of_a_usual_day(record, pain, morning=morning)


def _of_a_usual_day(record: DayRecord, pain: int | None, *, morning: Colour | None) -> Passage:
    if pain is not None and pain > EASY_MAX:
        return Passage(Gate.SMALLER, (Fired("3.3.1", "rule-gate-smaller", {"pain": pain}),))
    if morning is Colour.AMBER:
        return Passage(Gate.SMALLER, (Fired("E10", "rule-morning-amber"),))
    if record.took_painkiller:  # it masks pain: nothing becomes harder (E11)
        return Passage(Gate.UNANSWERED, (Fired("E11", "rule-painkiller"),))
    is_known = pain is not None and morning is Colour.GREEN
    return Passage(Gate.OPEN if is_known else Gate.UNANSWERED)


def _why_shut(record: DayRecord) -> Fired | None:
    if record.has_flag or record.has_buckled:
        return Fired("3.3.1", "rule-gate-flag")
    pain = record.before
    if pain is not None and pain > HIGH_MAX:
        return Fired("3.3.1", "rule-gate-stop", {"pain": pain})
    if trained_colour(record) is Colour.RED:
        return Fired("3.3.7", "rule-red-today")
    return None
