"""What must happen to each simulated patient, worked out from the rules alone.

Weeks count from 1. A phase begins between two weeks, both included; `must` and `never` name rules
that fire, in a plan or after a day. The reasons are rules of the clinical page.
"""

from dataclasses import dataclass

from coach.care.programme.terms import ProgrammePhase as P

SETBACKS = frozenset(
    {
        "rule-red",
        "rule-deload",
        "rule-phase-back",
        "rule-help-reds",
        "rule-help-mornings",
        "rule-help-worse",
        "rule-early-warning",
    }
)
HELP = frozenset({"rule-help-reds", "rule-help-mornings", "rule-help-worse"})


@dataclass(frozen=True, slots=True)
class Table:
    because: str
    begins: dict[P, tuple[int, int]]  # phase: earliest and latest week
    must: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    absent: frozenset[P] = frozenset()  # phases that are never reached


def _usual(latest: int) -> dict[P, tuple[int, int]]:
    """14 days at least in each of two phases and 28 in the third: E16, section 4."""
    return {P.EARLY: (1, 1), P.CONTROL: (3, 6), P.FUNCTIONAL: (5, 12), P.PREVENTION: (9, latest)}


_PROGRESS = frozenset({"rule-step", "rule-limit-further", "rule-phase-next"})

TABLES = {
    "steady": Table(
        "section 4: about 3, 4 and 10 weeks; nothing sets back who is green",
        _usual(20),
        must=_PROGRESS,
        never=SETBACKS | {"rule-after-red", "rule-hold-amber"},
    ),
    "flare": Table(
        "E24: one red session, two gentle days, a level down at half; E1: closer where it hurt; "
        "one red takes no phase back (3.3.7 needs two) and is no reason for help (three)",
        _usual(22),
        must=_PROGRESS | {"rule-red", "rule-limit-closer", "rule-morning-red"},
        never=HELP | {"rule-phase-back"},
    ),
    "over_doer": Table(
        "E30: a day between, so extra squats move the planned session; 3.3.9: recovery after "
        "amber; extra work raises no cap (E4)",
        _usual(24),
        must=_PROGRESS | {"rule-day-between", "rule-amber", "rule-after-amber"},
        never=HELP | {"rule-phase-back"},
    ),
    "under_reporter": Table(
        "minimum stays hold whatever is told (E16); at most two steps a week (E4)",
        _usual(20),
        must=_PROGRESS,
        never=SETBACKS,
    ),
    "misses_weeks": Table(
        "E4: 7 days off are a level down, 21 would be the first level; nothing is lost else",
        {P.EARLY: (1, 1), P.CONTROL: (3, 8), P.FUNCTIONAL: (7, 16), P.PREVENTION: (12, 26)},
        must=_PROGRESS | {"rule-break"},
        never=SETBACKS | {"rule-long-break"},
    ),
    "red_flag": Table(
        "3.4 EM1, E3: emergency, locked until cleared and screened again; then a level down (E4)",
        {P.EARLY: (1, 1), P.CONTROL: (4, 8), P.FUNCTIONAL: (6, 14), P.PREVENTION: (10, 24)},
        must=_PROGRESS | {"care-start-em1", "rule-break"},
        never=SETBACKS,
    ),
    "chronic": Table(
        "E23: a morning of 4 begins calm; out after three mornings of 3 at most; long-standing "
        "pain plans 12 to 24 weeks",
        {
            P.CALM: (1, 1),
            P.EARLY: (2, 4),
            P.CONTROL: (4, 9),
            P.FUNCTIONAL: (6, 16),
            P.PREVENTION: (12, 26),
        },
        must=_PROGRESS,
        never=HELP | {"rule-fast"},
    ),
    "two_knees": Table(
        "E13: the worse knee decides; else as steady",
        _usual(20),
        must=_PROGRESS,
        never=SETBACKS,
    ),
    "shift_worker": Table(
        "E30: a session moves to the next day that allows it",
        {P.EARLY: (1, 1), P.CONTROL: (3, 8), P.FUNCTIONAL: (5, 16), P.PREVENTION: (9, 26)},
        must=_PROGRESS | {"rule-moved", "rule-day-between"},
        never=SETBACKS,
    ),
    "traveller": Table(
        "section 6: travel pauses, nothing is lost; days are local (decision 0008)",
        _usual(20),
        must=_PROGRESS | {"rule-away"},
        never=SETBACKS | {"rule-break"},
    ),
    "leap_day": Table(
        "a 29 February is a day like any other",
        {P.EARLY: (1, 1), P.CONTROL: (3, 6)},
        must=_PROGRESS,
        never=SETBACKS | {"rule-break"},
        absent=frozenset({P.PREVENTION}),
    ),
    "clock_change": Table(
        "an hour more or less moves no day",
        {P.EARLY: (1, 1), P.CONTROL: (3, 6)},
        must=_PROGRESS,
        never=SETBACKS | {"rule-break"},
        absent=frozenset({P.PREVENTION}),
    ),
    "no_equipment": Table(
        "E6, E14: others stand in, criteria that cannot be met are waived",
        _usual(26),
        must=_PROGRESS | {"rule-stand-in"},
        never=SETBACKS,
    ),
    "nothing_at_all": Table(
        "likewise, with not even a chair, a wall or an assessment (E17: 30 degrees to begin with)",
        _usual(26),
        must=_PROGRESS | {"rule-stand-in"},
        never=SETBACKS | {"rule-fast"},
    ),
    "unseen_lying": Table(
        "findings 9: what no camera sees is the person's own answer, and counts",
        _usual(20),
        must=_PROGRESS,
        never=SETBACKS,
    ),
    "silent": Table(
        "3.1: a missing answer never progresses; 3.4: overdue questions lock",
        {P.EARLY: (1, 1)},
        must=frozenset({"rule-hold-unknown", "care-start-overdue"}),
        never=frozenset({"rule-step", "rule-limit-further", "rule-phase-next"}),
        absent=frozenset({P.CONTROL, P.FUNCTIONAL, P.PREVENTION}),
    ),
    "own_days": Table(
        "E30: sessions on the days that were chosen, a full day between",
        _usual(22),
        must=_PROGRESS,
        never=SETBACKS,
    ),
}
