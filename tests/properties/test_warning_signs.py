"""What must hold for warning signs whatever was told: missing is no good answer, order is none."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from coach import words
from coach.care.learning.help import help_prompts
from coach.care.programme.terms import CareLog, ProgrammePhase
from coach.care.start.screening import QUESTIONS, Standing, standing_of
from coach.care.told import PainPlace, ScreeningTold, Told, Trouble
from tests.care_builders import on
from tests.screening_builders import PERSON, after, at, before, cleared, morning

LAST_DAY = 60
QUICK = settings(max_examples=15)
DAYS = st.integers(0, LAST_DAY)
CODES = [question.code for question in QUESTIONS]
ANSWERS = st.sampled_from([False, False, False, False, False, True, None])
MAYBE = st.sampled_from([False, None, True])


@st.composite
def screens(draw: st.DrawFn) -> ScreeningTold:
    """Return a screen, mostly of no, with some yes and some that is missing."""
    number, hour = draw(DAYS), draw(st.integers(7, 20))
    few = draw(st.dictionaries(st.sampled_from(CODES), ANSWERS, max_size=4))
    return ScreeningTold(
        at(number, hour), on(number), {code: few.get(code, False) for code in CODES}
    )


@st.composite
def check_ins(draw: st.DrawFn) -> Told:
    number = draw(DAYS)
    kind = draw(st.sampled_from(["before", "after", "morning"]))
    if kind == "before":
        return before(number, swelling=draw(MAYBE), locked=draw(MAYBE), buckled=draw(MAYBE))
    if kind == "morning":
        return morning(number, draw(st.none() | st.integers(0, 10)), swelling=draw(MAYBE))
    return after(number, 1, *draw(st.sets(st.sampled_from(list(Trouble)))))


@st.composite
def visits(draw: st.DrawFn) -> Told:
    number = draw(DAYS)
    allowed = draw(st.none() | st.sampled_from(list(ProgrammePhase)))
    return cleared(number, seen=draw(st.integers(-10, number + 1)), allowed=allowed)


@st.composite
def histories(draw: st.DrawFn) -> tuple[Told, ...]:
    facts = draw(st.lists(screens() | check_ins() | visits(), max_size=8))
    place = draw(st.none() | st.sampled_from(list(PainPlace)))
    return (replace(PERSON, place=place, born=draw(st.none() | st.integers(1940, 2012))), *facts)


def openness(standing: Standing) -> int:
    """Return -1 for locked, otherwise the number of the highest phase."""
    if standing.lock is not None:
        return -1
    highest = standing.highest_phase or ProgrammePhase.PREVENTION
    return highest.number


def with_last_screen(
    told: Sequence[Told], number: int, code: str, *, says: bool | None
) -> tuple[Told, ...]:
    """Return the facts and after them a full screen of no, but for one answer."""
    answers = {other: False if other != code else says for other in CODES}
    return (*told, ScreeningTold(at(number, 22), on(number), answers))


@QUICK
@given(histories(), DAYS, st.randoms(use_true_random=False))
def test_the_order_in_which_facts_were_entered_decides_nothing(
    told: tuple[Told, ...], number: int, chance: Random
) -> None:
    shuffled = list(told)
    chance.shuffle(shuffled)

    assert standing_of(shuffled, today=on(number)) == standing_of(told, today=on(number))


@QUICK
@given(histories(), st.sampled_from(CODES))
def test_a_missing_answer_never_opens_more_than_a_no(told: tuple[Told, ...], code: str) -> None:
    no = standing_of(with_last_screen(told, LAST_DAY, code, says=False), today=on(LAST_DAY))
    missing = standing_of(with_last_screen(told, LAST_DAY, code, says=None), today=on(LAST_DAY))

    assert openness(missing) <= openness(no)


@QUICK
@given(histories(), st.sampled_from(CODES))
def test_a_yes_never_opens_more_than_a_no(told: tuple[Told, ...], code: str) -> None:
    no = standing_of(with_last_screen(told, LAST_DAY, code, says=False), today=on(LAST_DAY))
    yes = standing_of(with_last_screen(told, LAST_DAY, code, says=True), today=on(LAST_DAY))

    assert openness(yes) <= openness(no)
    assert no.left_out <= yes.left_out


@QUICK
@given(histories(), DAYS)
def test_what_is_told_of_a_later_day_changes_nothing_before_it(
    told: tuple[Told, ...], number: int
) -> None:
    until = [fact for fact in told if fact.day <= on(number)]

    assert standing_of(told, today=on(number)) == standing_of(until, today=on(number))


@QUICK
@given(histories(), DAYS)
def test_what_was_told_twice_is_told_once(told: tuple[Told, ...], number: int) -> None:
    assert standing_of((*told, *told), today=on(number)) == standing_of(told, today=on(number))


@QUICK
@given(histories(), DAYS)
def test_without_a_full_screen_of_four_weeks_and_a_week_there_is_no_exercise(
    told: tuple[Told, ...], number: int
) -> None:
    has_screen = any(
        isinstance(fact, ScreeningTold) and 0 <= (on(number) - fact.day).days < 35 for fact in told
    )

    standing = standing_of(told, today=on(number))

    assert has_screen or standing.lock is not None


@QUICK
@given(histories(), DAYS)
def test_everything_that_is_said_has_words(told: tuple[Told, ...], number: int) -> None:
    standing = standing_of(told, today=on(number))
    prompts = help_prompts(CareLog(told=told), (), today=on(number))

    said = [
        words.text(key, **fired.arguments)
        for fired in (*standing.messages, *prompts)
        for key in (fired.key, f"{fired.key}-checked")
    ]

    assert all(said)
    assert standing.lock is None or said
