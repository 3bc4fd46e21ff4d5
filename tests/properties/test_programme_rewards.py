"""What must hold for rewards over a programme, whatever happened and whatever hurt."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby, pairwise
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from coach.care.facts import PAIN_MAX, PainMoment, SessionEndReason, SessionFacts
from coach.care.pain.colour import Colour
from coach.care.programme.terms import CareLog, DayKind, DayOutcome, ProgrammePhase
from coach.care.rewards.caps import DAY_MOST_POINTS, WEEK_MOST_POINTS
from coach.care.rewards.claims import Earning
from coach.care.rewards.earned import Rewards, earned, rewards
from coach.care.rewards.streak import DayStatus
from coach.care.told import (
    AfterTold,
    BeforeTold,
    CardRead,
    DiaryTold,
    GoalsRated,
    MorningTold,
    TestKind,
    TestTaken,
    Told,
)
from coach.movement.vocabulary import Side
from tests.care_builders import answer, on, session
from tests.care_told_builders import after, at, away, before, card, diary, morning

LAST_DAY = 13
QUICK = settings(max_examples=8, deadline=None)
PAIN = st.integers(0, PAIN_MAX)
DAYS = st.integers(0, LAST_DAY).map(on)
KNEES = st.sampled_from([Side.LEFT, Side.RIGHT])
ANSWERS = {Earning.MORNING, Earning.CHECK_IN, Earning.AFTER}
POINTS_OF_ANSWERS = {Earning.MORNING: 10, Earning.CHECK_IN: 5, Earning.AFTER: 5}
PainMap = Callable[[int], int]


def outcome(
    number: int,
    due: DayKind = DayKind.STRENGTH,
    colour: Colour | None = None,
    *,
    trained: bool,
    done: bool,
    paused: bool = False,
) -> DayOutcome:
    return DayOutcome(
        on(number),
        ProgrammePhase.EARLY,
        due,
        colour,
        has_trained=trained,
        is_done=done,
        is_paused=paused,
    )


CALENDAR = st.tuples(
    *(
        st.builds(
            outcome,
            st.just(number),
            st.sampled_from(DayKind),
            st.none() | st.sampled_from(Colour),
            trained=st.booleans(),
            done=st.booleans(),
            paused=st.booleans(),
        )
        for number in range(LAST_DAY + 1)
    )
)


def outcomes() -> st.SearchStrategy[tuple[DayOutcome, ...]]:
    """Return the days of a programme from some day on, as the plan could have seen them."""
    first = st.integers(0, LAST_DAY)
    return st.tuples(CALENDAR, first).map(lambda drawn: drawn[0][drawn[1] :])


FACTS: st.SearchStrategy[Told] = st.one_of(
    st.builds(morning, DAYS, st.none() | PAIN, stairs=st.none() | PAIN, knee=KNEES),
    st.builds(before, DAYS, st.none() | PAIN, knee=KNEES),
    st.builds(after, DAYS, st.none() | PAIN, knee=KNEES),
    st.builds(diary, DAYS, flights=st.integers(0, 30), running=st.integers(0, 90)),
    st.builds(card, DAYS, st.sampled_from(["stairs", "shoes", "slow", "rest"])),
    DAYS.map(lambda day: TestTaken(at(day), day, TestKind.SQUAT, Side.BOTH, {"deepest_deg": 60.0})),
    DAYS.map(lambda day: GoalsRated(at(day), day, (4, None))),
    DAYS.map(lambda day: away(day, day + timedelta(days=2))),
)


@st.composite
def sessions(draw: st.DrawFn) -> tuple[SessionFacts, ...]:
    """Return sessions of some days, no two at the same hour."""
    slots = st.tuples(st.integers(0, LAST_DAY), st.integers(5, 22))
    moments = st.lists(st.sampled_from(PainMoment), unique=True)
    return tuple(
        replace(
            session(
                on(day),
                hour=hour,
                pains=[answer(moment, draw(st.none() | PAIN)) for moment in draw(moments)],
                reason=draw(st.sampled_from(SessionEndReason)),
                reps=draw(st.integers(0, 16)),
            ),
            tempo=draw(st.none() | st.floats(0, 1)),
        )
        for day, hour in draw(st.lists(slots, unique=True, max_size=8))
    )


@st.composite
def logs(draw: st.DrawFn) -> CareLog:
    return CareLog(tuple(draw(st.lists(FACTS, max_size=20))), draw(sessions()))


def of(log: CareLog, days: Sequence[DayOutcome], *, today: int = LAST_DAY + 1) -> Rewards:
    return earned(log, days, today=on(today))


def by_day(log: CareLog, days: Sequence[DayOutcome]) -> list[int]:
    """Return the points of each day once it is over."""
    totals = [0, *(_until(log, days, last=on(number)) for number in range(LAST_DAY + 1))]
    return [later - earlier for earlier, later in pairwise(totals)]


def _until(log: CareLog, days: Sequence[DayOutcome], *, last: date) -> int:
    told = tuple(fact for fact in log.told if fact.day <= last)
    done = tuple(one for one in log.sessions if one.start.training_day <= last)
    over = [one for one in days if one.day <= last]
    return earned(CareLog(told, done), over, today=last + timedelta(days=1)).points


def with_pain(log: CareLog, change: PainMap) -> CareLog:
    """Return the same log with other pain numbers, where there are any."""
    told = tuple(
        replace(fact, pain=change(fact.pain))
        if isinstance(fact, MorningTold | BeforeTold | AfterTold | TestTaken)
        and fact.pain is not None
        else fact
        for fact in log.told
    )
    done = tuple(
        replace(
            one,
            pains=tuple(
                pain if pain.value is None else replace(pain, value=change(pain.value))
                for pain in one.pains
            ),
        )
        for one in log.sessions
    )
    return CareLog(told, done)


@QUICK
@given(logs(), outcomes(), st.lists(PAIN, min_size=11, max_size=11), st.data())
def test_pain_numbers_and_colours_change_no_point_while_advice_is_followed(
    log: CareLog, days: tuple[DayOutcome, ...], numbers: list[int], data: st.DataObject
) -> None:
    colours = st.none() | st.sampled_from(Colour)
    other_days = [replace(day, colour=data.draw(colours)) for day in days]

    other = of(with_pain(log, lambda pain: numbers[pain]), other_days)

    assert (other.points, other.quest) == (of(log, days).points, of(log, days).quest)


@QUICK
@given(logs(), outcomes(), st.integers(0, LAST_DAY), st.sampled_from([1, 5, 9]))
def test_stopping_never_earns_less_than_pushing_on(
    log: CareLog, days: tuple[DayOutcome, ...], number: int, pain: int
) -> None:
    day = on(number)
    others = CareLog(log.told, tuple(s for s in log.sessions if s.start.training_day != day))
    asked = [answer(PainMoment.BEFORE, 2)]
    stop = session(
        day,
        pains=[*asked, answer(PainMoment.DURING, pain, followed=True), answer(PainMoment.AFTER, 2)],
        reason=SessionEndReason.STOPPED_FOR_PAIN,
        reps=3,
    )
    went_on = [None, False] if pain <= 2 else [False]  # from 3 on something else was advised
    due = outcome(number, trained=True, done=True)
    calendar = [*(one for one in days if one.day != day), due]

    stopped = of(replace(others, sessions=(*others.sessions, stop)), calendar)

    for followed in went_on:
        pains = [*asked, answer(PainMoment.DURING, pain, followed=followed)]
        on_and_on = session(day, pains=[*pains, answer(PainMoment.AFTER, 2)], reps=16)
        pushed = of(replace(others, sessions=(*others.sessions, on_and_on)), calendar)
        assert stopped.points >= pushed.points


@QUICK
@given(logs(), outcomes(), st.integers(1, 12), st.data())
def test_planned_rest_never_breaks_a_streak(
    log: CareLog, days: tuple[DayOutcome, ...], count: int, data: st.DataObject
) -> None:
    kinds = st.sampled_from([kind for kind in DayKind if not kind.is_session])
    begun = of(log, days)
    rest = [
        outcome(LAST_DAY + number, data.draw(kinds), trained=False, done=True)
        for number in range(1, count + 1)
    ]

    rested = of(log, [*days, *rest], today=LAST_DAY + count + 1)

    assert rested.streak_days >= begun.streak_days
    assert rested.best_streak_days >= begun.best_streak_days


@QUICK
@given(logs(), outcomes(), st.randoms(use_true_random=False))
def test_the_order_in_which_facts_were_entered_does_not_matter(
    log: CareLog, days: tuple[DayOutcome, ...], random: Random
) -> None:
    told, done, calendar = list(log.told), list(log.sessions), list(days)
    for one in (told, done, calendar):
        random.shuffle(one)

    shuffled = of(CareLog(tuple(told), tuple(done)), calendar)

    assert shuffled == of(log, days)


@QUICK
@given(logs(), outcomes())
def test_what_was_entered_twice_counts_once(log: CareLog, days: tuple[DayOutcome, ...]) -> None:
    twice = CareLog((*log.told, *log.told), log.sessions)

    assert of(twice, days) == of(log, days)


@settings(max_examples=8, deadline=None)
@given(logs(), outcomes())
def test_caps_hold_and_answers_are_never_cut(log: CareLog, days: tuple[DayOutcome, ...]) -> None:
    gains = by_day(log, days)
    weeks = groupby(enumerate(gains), key=lambda found: found[0] // 7)

    assert min(gains) >= 0
    assert max(gains) <= DAY_MOST_POINTS
    assert all(sum(points for _, points in week) <= WEEK_MOST_POINTS for _, week in weeks)
    for number in range(LAST_DAY + 1):
        for reason in of(log, days, today=number).reasons:
            if reason.what in ANSWERS:
                assert reason.points == POINTS_OF_ANSWERS[reason.what]


@QUICK
@given(logs(), outcomes(), st.integers(2, 5))
def test_a_second_session_of_a_day_earns_nothing(
    log: CareLog, days: tuple[DayOutcome, ...], times: int
) -> None:
    planned = {one.day for one in days}
    mine = [one for one in log.sessions if one.start.training_day in planned]
    again = [
        replace(one, start=replace(one.start, session_id=f"{one.start.session_id}-{number}"))
        for one in mine
        for number in range(times)
    ]

    more = of(CareLog(log.told, (*log.sessions, *again)), days)

    assert (more.points, more.streak_days) == (of(log, days).points, of(log, days).streak_days)


@QUICK
@given(logs(), outcomes(), st.integers(1, 50))
def test_more_repetitions_depth_score_or_load_outside_never_pay(
    log: CareLog, days: tuple[DayOutcome, ...], more: int
) -> None:
    harder = tuple(
        replace(one, reps=one.reps + more, full_reps=one.reps + more, scores=(100,) * more)
        for one in log.sessions
        if one.reps  # nothing at all is no session
    )
    done = tuple(one for one in log.sessions if one.reps)
    busier = tuple(
        replace(fact, stairs_flights=fact.stairs_flights + more)
        if isinstance(fact, DiaryTold)
        else fact
        for fact in log.told
    )

    assert of(CareLog(busier, harder), days) == of(CareLog(log.told, done), days)


@QUICK
@given(logs(), outcomes(), st.integers(0, LAST_DAY), st.integers(5, 22))
def test_nothing_later_that_day_changes_the_pause_of_a_red_day(
    log: CareLog, days: tuple[DayOutcome, ...], number: int, hour: int
) -> None:
    day = on(number)
    others = CareLog(log.told, tuple(s for s in log.sessions if s.start.training_day != day))
    red = session(day, hour=4, pains=[answer(PainMoment.DURING, 6)])
    green = session(day, hour=hour, pains=[answer(m, 0) for m in PainMoment])

    alone = of(replace(others, sessions=(*others.sessions, red)), days)
    repaired = of(replace(others, sessions=(*others.sessions, red, green)), days)

    assert dict(repaired.days)[day] is DayStatus.PAUSED
    assert (repaired.streak_days, repaired.days) == (alone.streak_days, alone.days)


@QUICK
@given(logs(), outcomes(), st.integers(1, 200))
def test_staying_away_takes_no_point_and_never_all_of_the_streak(
    log: CareLog, days: tuple[DayOutcome, ...], later: int
) -> None:
    unopened = [
        outcome(LAST_DAY + number, trained=False, done=False) for number in range(1, later + 1)
    ]
    now = of(log, days)

    back = of(log, [*days, *unopened], today=LAST_DAY + 1 + later)

    assert back.points == now.points
    assert back.best_streak_days == now.best_streak_days
    assert (back.streak_days > 0) == (now.streak_days > 0)
    assert back.streak_days >= now.streak_days // 2


@QUICK
@given(sessions(), st.integers(0, LAST_DAY))
def test_what_was_earned_before_a_programme_stays_earned(
    done: tuple[SessionFacts, ...], first: int
) -> None:
    earlier = [one for one in done if one.start.training_day < on(first)]
    begun = [
        outcome(number, DayKind.REST, trained=False, done=True)
        for number in range(first, LAST_DAY + 1)
    ]

    alone = rewards(earlier, today=on(first))
    found = earned(CareLog(sessions=tuple(earlier)), begun, today=on(first))

    assert (found.points, found.reasons) == (alone.points, alone.reasons)
    assert found.streak_days == alone.streak_days
    assert alone.quest is None


@QUICK
@given(st.lists(st.builds(card, DAYS, st.sampled_from("abcdef")), max_size=30))
def test_each_card_pays_once_and_one_a_day(cards: list[CardRead]) -> None:
    found = of(CareLog(tuple(cards)), ())

    names, days = {fact.card for fact in cards}, {fact.day for fact in cards}
    assert found.points % 5 == 0
    assert found.points <= 5 * min(len(names), len(days))
