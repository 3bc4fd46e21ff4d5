"""Every simulated patient's course meets the table that was written for it."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from coach import bootstrap
from coach.care.courses.living import Life, live
from coach.care.courses.persona import Persona
from coach.care.courses.personas import PERSONAS, persona
from coach.care.programme.course import course_of
from coach.care.programme.terms import DayKind, ProgrammePhase
from coach.movement.exercise import Exercise
from tests.courses.tables import TABLES, Table
from tests.thorough import asked_for

LAST_WEEK = 26
SHORT = ("leap_day", "silent")  # of the unmarked tests; the others take seconds each
BOTH_SIDES_OF_A_LEAP_DAY = ("2028-02-28", "2028-02-29", "2028-03-01")


@cache
def _library() -> tuple[Exercise, ...]:
    return tuple(bootstrap.library(Path("no-own-exercises")).exercises)


@cache
def _life(name: str) -> Life:
    found = persona(name)
    assert found is not None
    return live(found, _library())


NAMES = [pytest.param(name, marks=() if name in SHORT else pytest.mark.slow) for name in TABLES]


def test_every_simulated_patient_has_a_table() -> None:
    assert {one.id for one in PERSONAS} == set(TABLES)


def _every(nth: int, cases: Iterable[object]) -> list[ParameterSet]:
    """Return the cases, of which all but every nth are only lived in a thorough run."""
    return asked_for(
        pytest.param(
            *(case if isinstance(case, tuple) else (case,)),
            marks=() if place % nth == 0 else pytest.mark.thorough,
        )
        for place, case in enumerate(cases)
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_course_meets_its_table(name: str) -> None:
    life, table = _life(name), TABLES[name]

    fired = _fired(life)

    assert _begins_out_of_place(life, table) == {}
    assert table.must - fired == set()
    assert table.never & fired == set()


@pytest.mark.slow
@pytest.mark.parametrize("name", _every(3, TABLES))
def test_a_course_lived_day_by_day_is_the_one_computed_from_its_log(name: str) -> None:
    life = _life(name)
    last = life.days[-1]

    course = course_of(life.log, _library(), today=last.day)

    assert course is not None
    assert course.outcomes == life.outcomes[:-1]
    assert course.today == last.course.today or last.has_trained


def test_a_locked_programme_plans_and_sees_no_exercise() -> None:
    locked = [day for day in _life("silent").days if day.plan.kind is DayKind.LOCKED]

    assert locked
    assert not any(day.plan.exercises or day.has_trained for day in locked)


def test_no_day_is_lost_or_doubled_around_a_leap_day() -> None:
    days = [day.day.isoformat() for day in _life("leap_day").days]

    assert len(days) == len(set(days)) == len(_life("leap_day").outcomes)
    at = days.index(BOTH_SIDES_OF_A_LEAP_DAY[0])
    assert tuple(days[at : at + 3]) == BOTH_SIDES_OF_A_LEAP_DAY


@pytest.mark.slow
def test_sessions_are_on_the_days_that_were_chosen() -> None:
    chosen = {1, 3, 6}

    strength = [
        outcome.day for outcome in _life("own_days").outcomes if outcome.due is DayKind.STRENGTH
    ]

    assert strength
    assert {day.weekday() for day in strength} <= chosen


def _fired(life: Life) -> set[str]:
    after = {fired.key for outcome in life.outcomes for fired in outcome.fired}
    plans = {fired.key for day in life.days for fired in day.plan.reasons}
    exercises = {
        fired.key for day in life.days for one in day.plan.exercises for fired in one.reasons
    }
    return after | plans | exercises


def _begins_out_of_place(life: Life, table: Table) -> dict[ProgrammePhase, int | None]:
    """Return the phases that began too early, too late or never, with their weeks."""
    found: dict[ProgrammePhase, int] = {}
    for day in life.days:
        found.setdefault(day.course.state.phase, day.week)
    wrong: dict[ProgrammePhase, int | None] = {
        phase: found.get(phase)
        for phase, (first, last) in table.begins.items()
        if not first <= found.get(phase, 0) <= last
    }
    wrong.update({phase: found[phase] for phase in table.absent if phase in found})
    return wrong


def _without_equipment(one: Persona) -> Persona:
    return replace(one, weeks=LAST_WEEK, needs=frozenset(), steps_cm=frozenset())


def _unseen_lying(one: Persona) -> Persona:
    return replace(one, weeks=LAST_WEEK, is_seen_lying=False)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "changed"),
    _every(
        7,
        (
            (name, changed)
            for name, table in TABLES.items()
            if ProgrammePhase.PREVENTION in table.begins
            for changed in (_without_equipment, _unseen_lying)
        ),
    ),
)
def test_prevention_is_reached_also_without_equipment_and_with_lying_unseen(
    name: str, changed: Callable[[Persona], Persona]
) -> None:
    found = persona(name)
    assert found is not None

    life = live(changed(found), _library())

    assert life.days[-1].course.state.phase is ProgrammePhase.PREVENTION
