"""Generated days of a patient: pains, missing answers, extra work, taps, odd equipment."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from hypothesis import strategies as st

from coach.care.programme.state import State
from coach.care.programme.terms import DayPlan, ProgrammePhase, Slot
from coach.care.told import DiaryTold, Need
from coach.movement.vocabulary import Side
from tests.care_told_builders import at
from tests.programme_builders import (
    ALL_STEPS,
    Patient,
    came,
    did,
    left,
    patient_in,
    planned_as,
    screened,
    tap,
    wishes,
    woke,
)

EXTRAS = ("squat", "wall_slide", "straight_leg_raise", "forward_lunge")
BASES = ((ProgrammePhase.EARLY, 0), (ProgrammePhase.EARLY, 8), (ProgrammePhase.CONTROL, 0),
         (ProgrammePhase.CONTROL, 16), (ProgrammePhase.FUNCTIONAL, 6))  # fmt: skip
EASY = st.sampled_from((0, 0, 0, 1, 1, 2))
ANY = st.integers(0, 10)
ANSWER = st.one_of(EASY, EASY, EASY, ANY, st.none())  # mostly well, as a day usually is


@dataclass(frozen=True, slots=True)
class Day:
    """What happens on one day, drawn before the plan is known."""

    morning: int | None
    stairs: int | None
    before: int | None
    highest: tuple[int | None, ...]  # of one exercise after the other, and so on again
    after: int | None
    share: float  # of the repetitions; 0: no training
    extra: str | None
    tap_deg: float | None
    running_min: int


DAYS = st.builds(
    Day,
    morning=ANSWER,
    stairs=ANSWER,
    before=ANSWER,
    highest=st.lists(ANSWER, min_size=1, max_size=3).map(tuple),
    after=ANSWER,
    share=st.sampled_from((1.0, 1.0, 1.0, 0.5, 0.0)),
    extra=st.sampled_from((None, None, None, None, *EXTRAS)),
    tap_deg=st.sampled_from((None, None, None, 12.0, 30.0, 55.0)),
    running_min=st.sampled_from((0, 0, 0, 40)),
)
NEEDS = st.one_of(st.just(frozenset(Need)), st.frozensets(st.sampled_from(Need)))
STEPS = st.one_of(st.just(ALL_STEPS), st.frozensets(st.sampled_from(sorted(ALL_STEPS))))


@dataclass(frozen=True, slots=True)
class Moment:
    """A plan, the state it was made from, and the person at that time."""

    state: State
    plan: DayPlan
    patient: Patient


@st.composite
def begun(draw: st.DrawFn) -> Patient:
    """Return somebody in some phase, perhaps with other things at hand since this morning."""
    phase, days = draw(st.sampled_from(BASES))
    patient = patient_in(phase, days=days)
    needs, steps_cm = draw(NEEDS), draw(STEPS)
    told = wishes(needs=needs, steps_cm=steps_cm, short=draw(st.booleans()))
    patient.tell(replace(told, at=at(patient.today, 7), day=patient.today))
    return patient


def live_a_day(patient: Patient, day: Day) -> tuple[Moment, Moment, Moment]:
    """Live from one morning to the next; return the plan at dawn, at the gate and afterwards."""
    dawn = moment(patient)
    number = patient.number
    patient.tell(*(came(number, day.before, knee=knee) for knee in patient.knees))
    gate = moment(patient)
    if day.share:
        _train(patient, gate.plan, day)
    if day.running_min:
        patient.tell(DiaryTold(at(patient.today, 21), patient.today, running_min=day.running_min))
    return dawn, gate, moment(patient)


def wake(patient: Patient, day: Day) -> None:
    """Sleep, and tell the next morning what `day` says."""
    patient.sleep()
    for knee in patient.knees:
        patient.tell(woke(patient.number, day.morning, knee=knee, stairs=day.stairs))
    if patient.number % 28 == 0:
        patient.tell(screened(patient.number))


def live(patient: Patient, days: Sequence[Day]) -> list[Moment]:
    """Live some days; return every plan that was seen."""
    found: list[Moment] = []
    for day in days:
        found.extend(live_a_day(patient, day))
        wake(patient, day)
    found.append(moment(patient))
    return found


def moment(patient: Patient) -> Moment:
    course = patient.course()
    return Moment(course.state, course.today, patient.twin())


def _train(patient: Patient, plan: DayPlan, day: Day) -> None:
    number = patient.number
    minute = 0
    for i, planned in enumerate(plan.exercises):
        pain = day.highest[i % len(day.highest)]
        done = did(number, planned, pain=pain, share=day.share, minute=minute, knees=patient.knees)
        is_tapped = day.tap_deg is not None and planned.slot is Slot.STRENGTH and minute == 0
        patient.train(tap(done, pain, at_deg=day.tap_deg) if is_tapped else done)
        minute += 3
    if day.extra is not None:
        patient.train(did(number, planned_as(day.extra), pain=day.highest[0], minute=minute + 60))
    if minute or day.extra:
        patient.tell(*(left(number, day.after, knee=knee) for knee in patient.knees))


def other(side: Side) -> Side:
    return Side.RIGHT if side is Side.LEFT else Side.LEFT
