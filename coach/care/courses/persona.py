"""A simulated patient: how the knee feels week by week, and what the person does about it.

They are obviously made up. They exist to run the programme through whole courses of care: the same
facts are told, the same sessions logged, and the same rules fire as for a person.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from coach.care.told import Condition, Need
from coach.movement.vocabulary import Side

FULL_KIT = frozenset(Need)
STEPS_CM = frozenset({5, 10, 15, 20})


class Happening(StrEnum):
    """What may happen on one day."""

    OUCH = "ouch"  # the session hurts: 5 of 10
    AMBER = "amber"  # the session hurts: 3 to 4 of 10
    FLARE = "flare"  # the morning is 5 of 10
    FEVER = "fever"  # a warning sign: hot, red, swollen, with fever
    BUCKLED = "buckled"  # the knee gave way
    SEEN = "seen"  # a clinician has looked and cleared
    SILENT = "silent"  # nothing is answered
    AWAY = "away"  # no session, nothing told
    ILL = "ill"  # told to be away
    TRAVELLING = "travelling"  # likewise
    OVERDID = "overdid"  # a second session, beside the plan
    GARDEN = "garden"  # a day of stairs, kneeling and running outside


@dataclass(frozen=True, slots=True)
class Persona:
    """One simulated patient."""

    id: str
    story: str  # in a sentence
    weeks: int
    mornings: tuple[int, ...]  # usual morning pain, week by week; the last goes on
    begins: date = date(2026, 3, 2)
    born: int = 1965
    sore: Side = Side.LEFT
    weeks_of_pain: int = 8
    needs: frozenset[Need] = FULL_KIT
    steps_cm: frozenset[int] = STEPS_CM
    conditions: frozenset[Condition] = frozenset()
    training_days: frozenset[int] = frozenset()
    happenings: Mapping[int, Happening] = field(default_factory=lambda: MappingProxyType({}))
    # day from the beginning, 0 the first
    reports_less: int = 0  # so much less pain is told than felt
    is_seen_lying: bool = True  # else lying exercises go by the clock
    shift_days: int = 1  # trains only on every so many-th day, whatever the plan says
    utc_offsets: tuple[int, ...] = (0,)  # hours, week by week; the last goes on
    squat_deg: int | None = 60  # pain-free in the assessment; None: no assessment
    skips_weeks: frozenset[int] = frozenset()  # counted from 1
