"""What a simulated patient answers, and when."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from coach.care.courses.persona import Happening, Persona
from coach.care.programme.course import Course
from coach.care.programme.terms import DayKind, DayPlan, ProgrammePhase
from coach.care.start.screening import QUESTIONS
from coach.care.told import (
    AfterTold,
    Away,
    AwayTold,
    BeforeTold,
    ClearanceTold,
    DiaryTold,
    GoalsRated,
    MorningTold,
    PainPlace,
    PersonTold,
    ScreeningTold,
    TestKind,
    TestTaken,
    Told,
    WishesTold,
)
from coach.movement.vocabulary import Side

MORNING, SCREENING, BEFORE, TRAINING, AFTER, EVENING = 7, 8, 17, 18, 19, 21  # local hours
REASSESSED_EVERY = 14  # days
FIRST_ASSESSED = 1  # the day after the first
OUCH, AMBER, FLARE = 5, 4, 5  # NPRS
GOAL_MOST = 9
BALANCE_S = 25.0
FEVER_CODE = "EM1"
_UNTOLD = frozenset({Happening.SILENT, Happening.AWAY, Happening.ILL, Happening.TRAVELLING})
_ABSENT = frozenset({Happening.AWAY, Happening.ILL, Happening.TRAVELLING})


def instant(persona: Persona, number: int, hour: int) -> datetime:
    """Return the local hour of a day where the patient then is, in UTC."""
    offsets = persona.utc_offsets
    offset = offsets[min(number // 7, len(offsets) - 1)]
    local = datetime.combine(day_of(persona, number), time(hour), tzinfo=UTC)
    return local - timedelta(hours=offset)


def day_of(persona: Persona, number: int) -> date:
    return persona.begins + timedelta(days=number)


def is_untold(persona: Persona, number: int) -> bool:
    """Whether nothing is answered that day."""
    return persona.happenings.get(number) in _UNTOLD or number // 7 + 1 in persona.skips_weeks


def trains(persona: Persona, number: int, plan: DayPlan) -> bool:
    """Whether the patient does the day's session, mobility included."""
    happening = persona.happenings.get(number)
    if happening in _ABSENT or number // 7 + 1 in persona.skips_weeks:
        return False
    if number % persona.shift_days:
        return False
    return bool(plan.exercises)


def morning_pain(persona: Persona, number: int) -> int:
    """Return the morning pain that is felt, NPRS."""
    week = min(number // 7, len(persona.mornings) - 1)
    is_flare = persona.happenings.get(number) is Happening.FLARE
    return FLARE if is_flare else persona.mornings[week]


def training_pain(persona: Persona, number: int) -> int:
    """Return the highest pain of a session that is told, NPRS."""
    match persona.happenings.get(number):
        case Happening.OUCH:
            felt = OUCH
        case Happening.AMBER:
            felt = AMBER
        case _:
            felt = min(2, morning_pain(persona, number))
    return max(0, felt - persona.reports_less)


def at_dawn(persona: Persona, number: int) -> tuple[Told, ...]:
    """Return what is told in the morning, on the first day with all that is asked first."""
    day, at = day_of(persona, number), instant(persona, number, MORNING)
    facts: list[Told] = []
    if number == 0:
        facts.extend(_first_facts(persona, at, day))
    match persona.happenings.get(number):
        case Happening.ILL | Happening.TRAVELLING as happening:
            why = Away.ILLNESS if happening is Happening.ILL else Away.TRAVEL
            facts.append(AwayTold(at, day, first=day, last=day, why=why))
        case Happening.SEEN:
            facts.append(ClearanceTold(at, day, seen_on=day))
        case _:
            pass
    if is_untold(persona, number):
        return tuple(facts)
    pain = max(0, morning_pain(persona, number) - persona.reports_less)
    facts.extend(
        MorningTold(
            at, day, knee, pain, new_swelling=False, walking=min(2, pain), stairs=pain,
            worst_24h=min(10, pain + 1) if pain else 1,
        )
        for knee in persona.sore.each
    )  # fmt: skip
    return tuple(facts)


def screening_facts(persona: Persona, number: int) -> tuple[Told, ...]:
    """Return the answers to the warning signs: all no, but for what happens."""
    answers = {question.code: False for question in QUESTIONS}
    if persona.happenings.get(number) is Happening.FEVER:
        answers[FEVER_CODE] = True
    at = instant(persona, number, SCREENING)
    return (ScreeningTold(at, day_of(persona, number), answers),)


def before_facts(persona: Persona, number: int) -> tuple[Told, ...]:
    if persona.happenings.get(number) is Happening.SILENT:
        return ()
    at, day = instant(persona, number, BEFORE), day_of(persona, number)
    pain = max(0, min(2, morning_pain(persona, number)) - persona.reports_less)
    return tuple(
        BeforeTold(
            at, day, knee, pain, worst_24h=pain + 1, new_swelling=False, locked=False,
            buckled=persona.happenings.get(number) is Happening.BUCKLED, limping=False,
            painkiller=False,
        )
        for knee in persona.sore.each
    )  # fmt: skip


def after_facts(persona: Persona, number: int) -> tuple[Told, ...]:
    if persona.happenings.get(number) is Happening.SILENT:
        return ()
    at, day = instant(persona, number, AFTER), day_of(persona, number)
    pain = min(2, training_pain(persona, number))
    return tuple(AfterTold(at, day, knee, pain, troubles=frozenset()) for knee in persona.sore.each)


def evening_facts(persona: Persona, number: int, course: Course) -> tuple[Told, ...]:
    """Return the diary, and what is assessed and rated when it is due."""
    if is_untold(persona, number):
        return ()
    at, day = instant(persona, number, EVENING), day_of(persona, number)
    happening = persona.happenings.get(number)
    if happening is Happening.FEVER:
        return ()
    facts: list[Told] = [_diary(at, day, is_garden=happening is Happening.GARDEN)]
    if number % REASSESSED_EVERY == FIRST_ASSESSED:
        facts.append(GoalsRated(at, day, _ratings(persona, number)))
        facts.extend(_tests(persona, at, day, course))
    return tuple(facts)


def _first_facts(persona: Persona, at: datetime, day: date) -> tuple[Told, ...]:
    return (
        PersonTold(
            at, day, persona.sore, born=persona.born, weeks_of_pain=persona.weeks_of_pain,
            worst_pain=min(10, persona.mornings[0] + 1), place=PainPlace.KNEECAP,
            conditions=persona.conditions,
        ),
        WishesTold(
            at, day, activities=("stairs", "garden", "walking"), needs=persona.needs,
            steps_cm=persona.steps_cm, training_days=persona.training_days,
        ),
    )  # fmt: skip


def _diary(at: datetime, day: date, *, is_garden: bool) -> DiaryTold:
    if is_garden:
        return DiaryTold(at, day, stairs_flights=40, running_min=30, deep_min=60)
    return DiaryTold(at, day, stairs_flights=6)


def _ratings(persona: Persona, number: int) -> tuple[int, ...]:
    rating = max(0, GOAL_MOST - 2 * morning_pain(persona, number))
    return (rating, rating, rating)


def _tests(persona: Persona, at: datetime, day: date, course: Course) -> Sequence[Told]:
    if persona.squat_deg is None or course.phase is ProgrammePhase.CALM:
        return ()
    if course.today.kind is DayKind.LOCKED:
        return ()
    deepest = {"deepest_deg": float(persona.squat_deg)}
    facts: list[Told] = [TestTaken(at, day, TestKind.SQUAT, Side.BOTH, deepest, pain=2)]
    for side in (Side.LEFT, Side.RIGHT):
        balance = {"best_s": BALANCE_S, "mean_s": BALANCE_S}
        facts.append(TestTaken(at, day, TestKind.BALANCE, side, balance, pain=1))
        if course.phase is not ProgrammePhase.EARLY and persona.steps_cm:
            quality = {"quality": 2.0}
            facts.append(TestTaken(at, day, TestKind.STEP_DOWN, side, quality, pain=1, step_cm=10))
    return facts
