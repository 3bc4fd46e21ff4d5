"""What has to be calm before running and before jumping: docs/clinical.md 4.3 with E2 and E12."""

from collections.abc import Sequence
from datetime import date, timedelta

from coach.care.facts import PainMoment, SessionFacts
from coach.care.habits.symptoms import has_calm_mornings, is_symptom_free
from coach.care.ordering import in_order
from coach.care.programme.day_record import day_records
from coach.care.programme.terms import CareLog, Fired, ProgrammePhase
from coach.care.tests.latest import LEGS, qualities_by_day
from coach.care.told import PersonTold, RunTold, TestKind, TestTaken
from coach.movement.vocabulary import Side

LATELY = timedelta(days=28)  # how long a walk or a step-down speaks for the knee; judgement
WALK_STAGE = 0  # of RunTold: the brisk walk of 30 minutes before the first stage
WALK_MOST = 2  # NPRS
STEP_DOWN = "lateral_step_down"
STEP_DOWN_LEVEL = 3  # the step of 20 cm
STEP_CM = 16  # a stair in a house counts as 20 (docs/clinical.md E6)
STEP_DOWNS = 8  # a leg
STEP_DOWN_MOST = 1  # NPRS
QUALITY_MOST = 2  # of 6, the worse leg
SAME_QUALITIES = 3  # in a row: no better is to be expected (docs/clinical.md E20)
ADULT_YEARS = 18


def missing_for_running(log: CareLog, *, phase: ProgrammePhase, today: date) -> tuple[Fired, ...]:
    """Return what is still missing before the first stage of running; none: it may begin.

    In prevention step-downs are not asked for again: leaving the functional phase took them, or
    what stands in for them where there is no step.
    """
    has_passed = phase is ProgrammePhase.PREVENTION
    checks = (
        (has_calm_mornings(log.told, today=today), "habit-entry-mornings"),
        (_has_walked(log, today=today), "habit-entry-walk"),
        (has_passed or _steps_down_easily(log, today=today), "habit-entry-step-down"),
        (has_passed or _moves_well(log, today=today), "habit-entry-quality"),
    )
    return tuple(Fired("4.3", key) for is_met, key in checks if not is_met)


def missing_for_jumping(log: CareLog, *, phase: ProgrammePhase, today: date) -> tuple[Fired, ...]:
    """Return what is still missing before small jumps; what rules them out is decided elsewhere.

    Warning signs and a history that leave jumps out are those of coach.care.start.
    """
    checks = (
        (phase is ProgrammePhase.PREVENTION, "habit-jump-phase"),
        (_is_adult(log, today=today), "habit-jump-adult"),
        (is_symptom_free(log.told, today=today), "habit-jump-symptoms"),
    )
    return tuple(Fired("4.3", key) for is_met, key in checks if not is_met)


def _has_walked(log: CareLog, *, today: date) -> bool:
    """Whether the last brisk walk of 30 minutes was easy, not long ago."""
    runs = in_order((fact for fact in log.told if isinstance(fact, RunTold)), last=today)
    pains = [
        fact.pain
        for fact in runs
        if isinstance(fact, RunTold)
        and fact.stage == WALK_STAGE
        and fact.pain is not None
        and today - fact.day <= LATELY
    ]
    return bool(pains) and pains[-1] <= WALK_MOST


def _steps_down_easily(log: CareLog, *, today: date) -> bool:
    sessions = [
        session
        for day, record in day_records(log, last=today).items()
        if today - day <= LATELY
        for session in record.sessions
        if session.start.exercise_id == STEP_DOWN
    ]
    if any(_is_easy(session) for session in sessions):
        return True
    tests = [fact for fact in _step_downs(log, today=today) if today - fact.day <= LATELY]
    return all(_is_easy_test(tests, leg) for leg in LEGS)


def _is_easy(session: SessionFacts) -> bool:
    """Whether eight step-downs of each leg from 20 cm hurt 1 or less, and pain was answered."""
    if (session.start.level or 0) < STEP_DOWN_LEVEL:
        return False
    pains = [pain.value for pain in session.pains if pain.moment is not PainMoment.BEFORE]
    known = [pain for pain in pains if pain is not None]
    is_painless = bool(known) and len(known) == len(pains) and max(known) <= STEP_DOWN_MOST
    return is_painless and min(session.full_left, session.full_right) >= STEP_DOWNS


def _is_easy_test(tests: Sequence[TestTaken], leg: Side) -> bool:
    of_leg = [fact for fact in tests if fact.side in (leg, Side.BOTH) and _is_high(fact)]
    return bool(of_leg) and of_leg[-1].pain is not None and of_leg[-1].pain <= STEP_DOWN_MOST


def _is_high(fact: TestTaken) -> bool:
    return fact.step_cm is not None and fact.step_cm >= STEP_CM


def _moves_well(log: CareLog, *, today: date) -> bool:
    """Whether the worse leg's quality is good, or has been the same three times (E20)."""
    found = list(qualities_by_day(_step_downs(log, today=today)).values())
    if not found:
        return False
    same = found[-SAME_QUALITIES:]
    return found[-1] <= QUALITY_MOST or (len(same) == SAME_QUALITIES and len(set(same)) == 1)


def _step_downs(log: CareLog, *, today: date) -> list[TestTaken]:
    """Return the tests of stepping down, oldest first."""
    tests = in_order((fact for fact in log.told if isinstance(fact, TestTaken)), last=today)
    return [
        fact for fact in tests if isinstance(fact, TestTaken) and fact.test is TestKind.STEP_DOWN
    ]


def _is_adult(log: CareLog, *, today: date) -> bool:
    """Whether the year of birth says so in any case; not told is not known."""
    people = in_order((fact for fact in log.told if isinstance(fact, PersonTold)), last=today)
    born = [fact.born for fact in people if isinstance(fact, PersonTold)]
    return bool(born) and born[-1] is not None and today.year - born[-1] > ADULT_YEARS
