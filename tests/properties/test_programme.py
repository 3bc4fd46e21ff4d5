"""What must hold for every plan, whatever happened, was answered, left out or entered twice."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from coach.care.pain.colour import Colour
from coach.care.programme.state import State
from coach.care.programme.terms import (
    DayKind,
    DayPlan,
    PlannedExercise,
    ProgrammePhase,
    Slot,
)
from coach.care.told import BeforeTold, MorningTold
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Legs, Motion, Need, Posture
from tests.programme_builders import Patient, came, did, library, woke
from tests.programme_lives import ANY, DAYS, Day, Moment, begun, live, live_a_day, wake

UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)  # a smaller life takes minutes to find
QUICK = settings(
    max_examples=3, deadline=None, suppress_health_check=list(HealthCheck), phases=UNSHRUNK
)
DEEP = settings(
    max_examples=8, deadline=None, suppress_health_check=list(HealthCheck), phases=UNSHRUNK
)
FEW_DAYS = st.lists(DAYS, min_size=3, max_size=6)
MANY_DAYS = st.lists(DAYS, min_size=8, max_size=20)

# ---- the rules of one plan, restated ----
PHASE_CAP_DEG = (30, 45, 60, 90, 90)  # E18, calm to prevention
PHASE_FLOOR_DEG = (40, 40, 20, 5, 5)  # E8
STEP_DOWN_DEG = {5: 35, 10: 55, 15: 70, 20: 80}  # E6
STEP_UP_DEG = {10: 45, 15: 60, 20: 70}
WEIGHT = (0, 0.5, 1, 2)  # 1.E
CALM_WORK = {"seated_heel_slide", "quad_set", "clamshell", "glute_bridge",
             "seated_hamstring_stretch", "ankle_rock", "wide_stance_side_shift"}  # fmt: skip


def bends(exercise: Exercise) -> bool:
    """Whether it is a loaded bend whose depth is the knee's."""
    is_standing = exercise.posture in {Posture.STANDING, Posture.SPLIT}
    has_range = exercise.range is not None and exercise.motion is Motion.REPS
    return is_standing and has_range and not exercise.is_straightening


def points(exercise: Exercise, planned: PlannedExercise) -> float:
    """Return load points by 1.E with E4 and E37."""
    if exercise.motion in {Motion.TIMER, Motion.LOG}:
        return 0.0
    legs = 1 if exercise.legs is Legs.BOTH else 2
    count = planned.sets * planned.reps * legs
    targets = [leg.target_deg for leg in planned.legs] or [planned.target_deg or 0.0]
    tier = 3 if bends(exercise) and max(targets) > 75 else exercise.tier
    if exercise.motion is Motion.HOLD:
        return count * (planned.seconds or 0.0) / 10 * WEIGHT[tier]
    depths = [1 + max(0.0, target - 45) / 45 if bends(exercise) else 1.0 for target in targets]
    return count * WEIGHT[tier] * sum(depths) / len(depths)


def of_dose(exercise: Exercise, planned: PlannedExercise, level: int) -> float:
    """Return the load points of a whole level within the limit of today."""
    dose, target = exercise.dose, exercise.range.target_deg if exercise.range else None
    sets, reps, seconds = dose.sets, dose.reps, dose.seconds
    for harder in dose.harder[: max(0, level - dose.first_level)]:
        sets, reps = harder.sets, harder.reps
        seconds = harder.seconds or seconds
        target = harder.target_deg or target
    if planned.limit_deg is not None and target is not None and bends(exercise):
        target = min(target, planned.limit_deg - 5)
    legs = [replace(leg, target_deg=min(target or 0.0, leg.limit_deg - 5)) for leg in planned.legs]
    asked = replace(
        planned, sets=sets, reps=reps, seconds=seconds, target_deg=target, legs=tuple(legs)
    )
    return points(exercise, asked)


def main_of(plan: DayPlan) -> list[PlannedExercise]:
    return [one for one in plan.exercises if one.slot is Slot.STRENGTH]


def check_range(one: Moment) -> None:
    phase = one.plan.phase.number
    knees = list(one.state.limits.values())
    for planned in one.plan.exercises:
        exercise = library()[planned.exercise_id]
        own = min(k.two_legs_deg if exercise.legs is Legs.BOTH else k.one_leg_deg for k in knees)
        if bends(exercise) and exercise.range is not None:
            of_file = max([exercise.range.limit_deg, *exercise.range.limits_by_phase_deg.values()])
            cap = min(own, PHASE_CAP_DEG[phase], of_file)
            assert planned.limit_deg is not None
            assert planned.target_deg is not None
            assert planned.limit_deg <= cap
            assert planned.target_deg <= cap - 5
        if exercise.id == "seated_knee_extension":
            floor = max(PHASE_FLOOR_DEG[phase], *(knee.straight_deg for knee in knees))
            assert planned.target_deg is not None
            assert planned.target_deg >= max(20, floor + 12)
        check_legs(one, planned)
        if planned.step_cm is not None:
            needed = STEP_UP_DEG if exercise.id == "step_up" else STEP_DOWN_DEG
            own = min(knee.one_leg_deg for knee in knees)
            assert min(own, PHASE_CAP_DEG[phase]) >= needed[planned.step_cm]


def check_legs(one: Moment, planned: PlannedExercise) -> None:
    """E13: no leg goes further than its own limit, whatever the other one may."""
    phase = one.plan.phase.number
    for leg in planned.legs:
        knee = one.state.limits[leg.side]
        if library()[planned.exercise_id].is_straightening:
            assert leg.limit_deg >= max(PHASE_FLOOR_DEG[phase], knee.straight_deg)
            assert leg.target_deg >= max(20, leg.limit_deg + 12)
        else:
            assert leg.limit_deg <= min(PHASE_CAP_DEG[phase], knee.one_leg_deg)
            assert leg.target_deg <= leg.limit_deg - 5


def check_contents(one: Moment) -> None:
    order = ["early_activation", "movement_control", "functional", "prevention"]
    for planned in one.plan.exercises:
        phase = library()[planned.exercise_id].phase
        if one.plan.phase is ProgrammePhase.CALM or one.plan.kind is DayKind.CALM:
            assert planned.exercise_id in CALM_WORK
        elif phase in order:
            assert order.index(phase) < one.plan.phase.number
    assert sum(planned.tier == 3 for planned in one.plan.exercises) <= 1
    assert len(main_of(one.plan)) <= 5  # four, and what prevention adds
    names = [planned.exercise_id for planned in one.plan.exercises]
    assert len(names) == len(set(names))


def check_means(one: Moment) -> None:
    means = one.patient.course().means
    for planned in one.plan.exercises:
        exercise = library()[planned.exercise_id]
        assert exercise.needs - {Need.STEP} <= means.needs
        if Need.STEP in exercise.needs and exercise.id != "rear_foot_elevated_split_squat":
            assert planned.step_cm in means.steps_cm
        assert not exercise.leave_out_with & means.conditions


def check_gate(one: Moment) -> None:
    told = [fact for fact in one.patient.told if fact.day == one.plan.day]
    before = max((f.pain or 0 for f in told if isinstance(f, BeforeTold)), default=0)
    if before >= 7:
        assert one.plan.exercises == ()
    if before >= 3:
        assert all(planned.tier < 3 for planned in one.plan.exercises)
        assert all((planned.target_deg or 0) <= 55 or not bends(library()[planned.exercise_id])
                   for planned in one.plan.exercises)  # fmt: skip
    if before >= 5:
        assert {planned.exercise_id for planned in one.plan.exercises} <= CALM_WORK


def check_time(one: Moment) -> None:
    most = 30 if one.plan.phase is ProgrammePhase.FUNCTIONAL else 25
    assert one.plan.minutes <= (11 if one.plan.is_short else most) + 1e-6


def is_least(plan: DayPlan) -> bool:
    main = main_of(plan)
    return len(main) <= 1 and all(one.sets == 1 for one in main)


def check_volume(one: Moment) -> None:
    """3.3.8 with E4: the session and the week, and the decision that new is a step from nothing."""
    state, plan = one.state, one.plan
    for planned in plan.exercises:
        assert abs(planned.load_points - points(library()[planned.exercise_id], planned)) < 1e-6
    strength = [done for done in state.trained if done.is_strength]
    recent = [done for done in strength if (plan.day - done.day).days <= 14]
    is_free = plan.phase is ProgrammePhase.CALM or not recent or state.strength_number < 2
    if plan.kind not in {DayKind.STRENGTH, DayKind.HIP} or is_free or is_least(plan):
        return
    steps, nexts = [0.0, _newest(state, plan)], [0.0]
    for planned in main_of(plan):
        exercise = library()[planned.exercise_id]
        now = of_dose(exercise, planned, planned.level)
        nexts.append(of_dose(exercise, planned, planned.level + 1) - now)
        known = state.practice.get(exercise.id)
        if known is not None and planned.level > known.level:
            steps.append(now - of_dose(exercise, planned, known.level))
    best = max(done.load_points for done in recent)
    total = sum(points(library()[p.exercise_id], p) for p in plan.exercises)
    assert total <= max(1.10 * best, best + max(steps)) + 1e-6
    week = _week_cap(state, plan.day, step=max(*steps, *nexts))
    if week is not None and plan.kind is DayKind.STRENGTH:
        assert total <= week + 1e-6


def _newest(state: State, plan: DayPlan) -> float:
    """Return the most that anything new of the phase could weigh: a step from nothing."""
    phases = ("early_activation", "movement_control", "functional", "prevention")
    new = [
        one
        for one in library().values()
        if one.id not in state.practice and one.phase in phases[: plan.phase.number]
    ]
    return max((of_dose(one, _as_new(state, one), one.dose.first_level) for one in new), default=0)


def _as_new(state: State, exercise: Exercise) -> PlannedExercise:
    deg = state.strictest().two_legs_deg
    return PlannedExercise(exercise.id, Slot.STRENGTH, exercise.dose.first_level, 1, 1, None,
                           None, deg)  # fmt: skip


def _week_cap(state: State, day: date, *, step: float) -> float | None:
    monday = day - timedelta(days=day.weekday())
    sums = []
    for number in (1, 2, 3):
        first = monday - timedelta(weeks=number)
        week = [d for d in state.trained if first <= d.day < first + timedelta(weeks=1)]
        if sum(d.is_strength for d in week) >= 2:
            sums.append(sum(d.load_points for d in week))
    if len(sums) < 2:
        return None
    mean = sum(sums) / len(sums)
    so_far = sum(d.load_points + d.extra_points for d in state.trained if d.day >= monday)
    return max(1.20 * mean, mean + 2 * 3 * step) - so_far


def check_steps(one: Moment) -> None:
    """One level a session, two a week, the second level at most in two weeks (E4)."""
    practice = one.state.practice
    raised = [
        planned
        for planned in main_of(one.plan)
        if planned.exercise_id in practice and planned.level > practice[planned.exercise_id].level
    ]
    assert len(raised) <= 1
    assert all(planned.level == practice[planned.exercise_id].level + 1 for planned in raised)
    in_a_week = [day for day in one.state.steps if (one.plan.day - day).days < 7]
    assert len(in_a_week) + len(raised) <= 2
    if (one.plan.day - one.state.began).days < 14:
        assert all(planned.level <= 2 for planned in main_of(one.plan))
    told = [fact for fact in one.patient.told if fact.day == one.plan.day]
    if raised:
        assert any(isinstance(f, BeforeTold) and f.pain is not None for f in told)
        assert any(isinstance(f, MorningTold) and f.pain is not None for f in told)
        assert one.state.last_colour is Colour.GREEN


def gentle_days(one: Moment) -> set[date]:
    """Return the days of the 48 hours after anything red (E24)."""
    days: set[date] = set()
    for outcome in one.patient.course().outcomes:
        if outcome.colour is Colour.RED:
            days |= {outcome.day + timedelta(days=1), outcome.day + timedelta(days=2)}
    for fact in one.patient.told:
        is_red_morning = isinstance(fact, MorningTold) and (fact.pain or 0) >= 5
        is_red_before = isinstance(fact, BeforeTold) and (fact.pain or 0) >= 7
        if is_red_morning or is_red_before:
            days |= {fact.day, fact.day + timedelta(days=1)}
    return days


def check_after_red(one: Moment) -> None:
    if one.plan.day in gentle_days(one):
        assert all(planned.tier <= 1 for planned in one.plan.exercises)


CHECKS = (check_range, check_contents, check_means, check_gate, check_time, check_volume,
          check_steps, check_after_red)  # fmt: skip


def check_all(patient: Patient, days: Sequence[Day]) -> None:
    for one in live(patient, days):
        for check in CHECKS:
            check(one)


@QUICK
@given(begun(), FEW_DAYS)
def test_every_plan_keeps_every_rule_whatever_happened(
    patient: Patient, days: Sequence[Day]
) -> None:
    check_all(patient, days)


@pytest.mark.slow
@DEEP
@given(begun(), MANY_DAYS)
def test_every_plan_keeps_every_rule_over_weeks(patient: Patient, days: Sequence[Day]) -> None:
    check_all(patient, days)


# ---- worse answers ----
def no_harder(worse: DayPlan, plan: DayPlan) -> None:
    """Compare exercise by exercise, and all together."""
    if not plan.kind.is_session:
        assert not worse.kind.is_session or plan.kind is DayKind.SPORT
        return
    usual = {one.exercise_id: one for one in plan.exercises}
    assert worse.load_points <= plan.load_points + 1e-6
    assert max((o.tier for o in worse.exercises), default=0) <= max(
        (o.tier for o in plan.exercises), default=0
    )
    for one in worse.exercises:
        before = usual.get(one.exercise_id)
        if before is None:
            continue
        assert one.level <= before.level
        assert one.sets <= before.sets
        assert one.reps <= before.reps
        assert one.tier <= before.tier
        assert one.load_points <= before.load_points + 1e-6
        assert (one.step_cm or 0) <= (before.step_cm or 0)
        if bends(library()[one.exercise_id]):
            assert (one.target_deg or 0) <= (before.target_deg or 0)


def with_pains(patient: Patient, pains: tuple[int, int, int, int]) -> tuple[DayPlan, DayPlan]:
    """Return the plan at the gate and the one after training, with these answers of one day."""
    morning, stairs, before, highest = pains
    one = patient.twin()
    one.sleep()
    one.tell(woke(one.number, morning, stairs=stairs, knee=one.sore))
    one.tell(came(one.number, before, knee=one.sore))
    gate = one.plan()
    for minute, planned in enumerate(gate.exercises[:2]):
        one.train(did(one.number, planned, pain=highest, minute=minute, knees=one.knees))
    return gate, one.plan()


PAINS = st.tuples(ANY, ANY, ANY, ANY)


def check_worse(
    patient: Patient,
    days: Sequence[Day],
    pains: tuple[int, int, int, int],
    more: tuple[int, int, int, int],
) -> None:
    for day in days:
        live_a_day(patient, day)
        wake(patient, day)
    worse = tuple(min(10, a + b) for a, b in zip(pains, more, strict=True))

    gate, after = with_pains(patient, pains)
    worse_gate, worse_day = with_pains(patient, (worse[0], worse[1], worse[2], worse[3]))
    _, worse_after = with_pains(patient, (*pains[:3], worse[3]))

    no_harder(worse_gate, gate)
    no_harder(worse_after, after)  # a higher answer before makes the same pain less red (E9)
    no_harder(worse_day, worse_gate)


@settings(QUICK, max_examples=6)
@given(begun(), st.lists(DAYS, max_size=2), PAINS, PAINS)
def test_a_worse_answer_never_makes_the_day_harder(
    patient: Patient,
    days: Sequence[Day],
    pains: tuple[int, int, int, int],
    more: tuple[int, int, int, int],
) -> None:
    check_worse(patient, days, pains, more)


@pytest.mark.slow
@settings(DEEP, max_examples=25)
@given(begun(), st.lists(DAYS, max_size=8), PAINS, PAINS)
def test_a_worse_answer_never_makes_the_day_harder_after_weeks(
    patient: Patient,
    days: Sequence[Day],
    pains: tuple[int, int, int, int],
    more: tuple[int, int, int, int],
) -> None:
    check_worse(patient, days, pains, more)
