"""The day after amber is one of recovery, and only that day (docs/clinical.md 3.3)."""

from dataclasses import replace
from types import MappingProxyType

from coach.care.courses.living import live
from coach.care.courses.persona import Happening
from coach.care.courses.personas import PERSONAS
from coach.care.programme.terms import DayKind
from tests.programme_builders import library

WEDNESDAY = 2


def test_mobility_on_the_day_of_recovery_does_not_make_it_last_for_ever() -> None:
    ambers = MappingProxyType({WEDNESDAY: Happening.AMBER})
    patient = replace(PERSONAS[0], weeks=1, happenings=ambers)

    life = live(patient, tuple(library().values()))

    kinds = [day.plan.kind for day in life.days]
    assert kinds[WEDNESDAY : WEDNESDAY + 3] == [
        DayKind.STRENGTH,
        DayKind.MOBILITY,
        DayKind.STRENGTH,
    ]
