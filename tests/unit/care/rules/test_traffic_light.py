"""Every cell of the traffic-light tables, against the rule restated word for word.

The expected colours are worked out here from the text of docs/clinical.md E9, E10, E11 and 3.3.1,
in the order of its sentences, and share nothing with the code but the names of the colours.
"""

from collections.abc import Sequence
from dataclasses import replace
from statistics import median_low

import pytest

from coach.care.facts import PAIN_MAX, PainMoment
from coach.care.pain.colour import Colour
from coach.care.pain.morning import morning_colour, usual
from coach.care.programme.day_record import DayRecord, day_records
from coach.care.programme.gate import Gate, passage
from coach.care.programme.terms import CareLog
from coach.care.programme.trained_colour import trained_colour
from coach.care.told import AfterTold, BeforeTold, Told, Trouble
from coach.movement.vocabulary import Side
from tests.care_builders import answer, on, session
from tests.programme_builders import an_hour_later, came, left, woke

SCALE = range(PAIN_MAX + 1)
OR_NONE = (None, *SCALE)
GREEN, AMBER, RED = Colour.GREEN, Colour.AMBER, Colour.RED


def record(*told: Told, during: Sequence[int] = (), sessions: bool = True) -> DayRecord:
    """Return a day with one session, its taps and what was told around it."""
    pains = [answer(PainMoment.DURING, value) for value in during]
    done = (session(on(0), pains=pains),) if sessions else ()
    return day_records(CareLog(tuple(told), done), last=on(0)).get(on(0), DayRecord(on(0)))


def as_e9_says(p: int | None, mx: int, *, post: int | None, h1: int | None = None) -> Colour:
    """Return the colour of a session by E9; an answer before that is missing counts as 0.

    A 7 and more before the session is red whatever follows: 3.3.1 allows none.
    """
    before = 0 if p is None else p
    mx = max(mx, -1 if post is None else post)
    reds = [
        mx >= 5 and before <= 4,
        before >= 5 and mx >= before + 2,
        mx >= 7,
        h1 is not None and h1 >= before + 3,
        before >= 7,
    ]
    ambers = [
        before <= 2 and mx in {3, 4},
        before >= 3 and mx > before,
        p is not None and post is not None and post >= before + 2,
        h1 is not None and h1 == before + 2,
    ]
    return RED if any(reds) else AMBER if any(ambers) else GREEN


@pytest.mark.parametrize("p", SCALE)
def test_e9_every_cell_of_before_and_highest_has_its_colour(p: int) -> None:
    expected = {mx: as_e9_says(p, mx, post=None) for mx in SCALE}

    found = {mx: trained_colour(record(came(0, p), during=[mx])) for mx in SCALE}

    assert found == expected


@pytest.mark.parametrize("p", SCALE)
def test_e9_every_cell_of_before_highest_and_after_has_its_colour(p: int) -> None:
    cells = [(mx, post) for mx in SCALE for post in SCALE]
    expected = {cell: as_e9_says(p, cell[0], post=cell[1]) for cell in cells}

    found = {
        (mx, post): trained_colour(record(came(0, p), left(0, post), during=[mx]))
        for mx, post in cells
    }

    assert found == expected


@pytest.mark.parametrize("p", SCALE)
def test_e9_every_cell_of_before_and_an_hour_later_has_its_colour(p: int) -> None:
    expected = {h1: as_e9_says(p, 0, post=None, h1=h1) for h1 in SCALE}

    found = {
        h1: trained_colour(record(came(0, p), an_hour_later(0, h1), during=[0])) for h1 in SCALE
    }

    assert found == expected


@pytest.mark.parametrize("mx", SCALE)
def test_e9_without_an_answer_before_the_highest_counts_as_from_nothing(mx: int) -> None:
    assert trained_colour(record(during=[mx])) is as_e9_says(None, mx, post=None)
    assert trained_colour(record(came(0, None), during=[mx])) is as_e9_says(None, mx, post=None)


@pytest.mark.parametrize("h1", SCALE)
def test_e9_without_an_answer_before_the_hour_has_the_bands_of_the_highest(h1: int) -> None:
    found = trained_colour(record(an_hour_later(0, h1), during=[0]))

    assert found is as_e9_says(None, h1, post=None)


@pytest.mark.parametrize("p", SCALE)
def test_e9_the_answer_after_one_exercise_is_an_answer_after(p: int) -> None:
    for post in SCALE:
        asked = session(on(0), pains=[answer(PainMoment.BEFORE, p), answer(PainMoment.AFTER, post)])
        found = trained_colour(day_records(CareLog((), (asked,)), last=on(0))[on(0)])

        assert found is as_e9_says(p, post, post=post), (p, post)


@pytest.mark.parametrize("trouble", Trouble)
@pytest.mark.parametrize("pain", [0, 2, 4])
def test_e9_sharp_catching_buckled_or_a_new_limp_is_red_whatever_the_number(
    trouble: Trouble, pain: int
) -> None:
    told = (came(0, pain), left(0, pain, troubles=frozenset({trouble})))

    assert trained_colour(record(*told, during=[pain])) is RED


def test_e9_a_limp_that_was_there_before_is_not_new() -> None:
    told = (came(0, 1, limping=True), left(0, 1, troubles=frozenset({Trouble.LIMPING})))

    assert trained_colour(record(*told, during=[1])) is GREEN


def test_e11_without_the_highest_pain_the_session_is_not_known() -> None:
    assert trained_colour(record(came(0, 0), left(0, None))) is None


@pytest.mark.parametrize(("mx", "colour"), [(2, None), (3, AMBER), (5, RED)])
def test_e11_a_painkiller_makes_no_session_green(mx: int, colour: Colour | None) -> None:
    assert trained_colour(record(came(0, 0, painkiller=True), during=[mx])) is colour


def test_e13_the_worse_knee_has_the_colour() -> None:
    pains = [answer(PainMoment.DURING, 0), answer(PainMoment.DURING, 3, knee=Side.RIGHT)]
    both = DayRecord(on(0), (), (session(on(0), pains=pains),))

    assert trained_colour(both) is AMBER


def as_e10_says(am: int, base: int) -> Colour | None:
    """Return the colour of a morning by E10; None is "hold, counts neither way"."""
    if am >= base + 3 or am >= 5:
        return RED
    if am <= base + 1 and am <= 3:
        return GREEN
    return None if base == 4 and am == 4 else AMBER


@pytest.mark.parametrize("base", SCALE)
def test_e10_every_cell_of_the_morning_table_has_its_colour(base: int) -> None:
    expected = {am: as_e10_says(am, base) for am in SCALE}

    found = {am: morning_colour(am, base=base, has_swelling=False) for am in SCALE}

    assert found == expected


@pytest.mark.parametrize("base", OR_NONE)
@pytest.mark.parametrize("am", OR_NONE)
def test_e10_new_swelling_is_red_whatever_the_number(am: int | None, base: int | None) -> None:
    assert morning_colour(am, base=base, has_swelling=True) is RED


def test_e10_a_morning_without_an_answer_is_not_known() -> None:
    assert [morning_colour(None, base=base, has_swelling=None) for base in OR_NONE] == [None] * 12


@pytest.mark.parametrize(
    ("earlier", "expected"),
    [
        ((), None),
        ((3,), 3),
        ((3, 1), 1),  # fewer than three: the lowest so far
        ((1, 2, 3), 2),
        ((1, 1, 2, 3), 1),  # the lower of two in the middle, so a whole number
        ((0,) * 7 + (4,) * 7, 0),  # a week of 4 is no new normal: the last 28 count, too
        ((4,) * 21 + (1,) * 7, 1),
    ],
)
def test_e10_what_is_usual_is_the_lower_of_two_lower_medians(
    earlier: tuple[int, ...], expected: int | None
) -> None:
    assert usual(earlier) == expected


def test_e10_a_slow_rise_does_not_stay_green_for_ever() -> None:
    rising = [week for week in range(5) for _ in range(7)]

    colours = [
        morning_colour(pain, base=usual(rising[:i]), has_swelling=None)
        for i, pain in enumerate(rising)
    ]

    assert median_low(rising[-7:]) == 4  # which would have been usual by its week alone
    assert GREEN not in colours[21:]


def as_the_gate_says(pre: int) -> Gate:
    if pre <= 2:
        return Gate.OPEN
    if pre <= 4:
        return Gate.SMALLER
    return Gate.CALM if pre <= 6 else Gate.SHUT


def at_the_gate(*told: Told) -> Gate:
    found = record(woke(0, 1), *told, sessions=False)
    return passage(found, morning=GREEN).gate


@pytest.mark.parametrize("pre", SCALE)
def test_3_3_1_every_answer_before_has_its_gate(pre: int) -> None:
    assert at_the_gate(came(0, pre)) is as_the_gate_says(pre)


@pytest.mark.parametrize("left_knee", SCALE)
def test_3_3_1_the_worse_of_two_knees_and_of_two_answers_decides(left_knee: int) -> None:
    for right_knee in SCALE:
        told = (came(0, left_knee), came(0, right_knee, knee=Side.RIGHT))

        assert at_the_gate(*told) is as_the_gate_says(max(left_knee, right_knee))


@pytest.mark.parametrize("pre", [0, 3, 6])
@pytest.mark.parametrize("flag", ["new_swelling", "locked", "buckled"])
def test_3_3_1_any_flag_shuts_the_gate(flag: str, pre: int) -> None:
    told: BeforeTold = replace(came(0, pre), **{flag: True})  # type: ignore[arg-type]  # a name

    assert at_the_gate(told) is Gate.SHUT


@pytest.mark.parametrize("pre", OR_NONE)
def test_e10_a_sore_morning_closes_the_gate_as_far_as_the_answer_before(pre: int | None) -> None:
    order = [Gate.OPEN, Gate.UNANSWERED, Gate.SMALLER, Gate.CALM, Gate.SHUT]
    own = Gate.UNANSWERED if pre is None else as_the_gate_says(pre)
    found = record(woke(0, 4), came(0, pre), sessions=False)

    by_morning = {colour: passage(found, morning=colour).gate for colour in (GREEN, AMBER, RED)}

    assert by_morning == {
        GREEN: own,
        AMBER: max(own, Gate.SMALLER, key=order.index),
        RED: max(own, Gate.CALM, key=order.index),
    }


def test_3_1_without_a_known_morning_nothing_may_become_harder() -> None:
    found = record(came(0, 0), sessions=False)

    assert not passage(found, morning=None).may_progress


def test_3_1_without_an_answer_before_nothing_may_become_harder() -> None:
    found = record(woke(0, 0), came(0, None), sessions=False)

    assert not passage(found, morning=GREEN).may_progress


@pytest.mark.parametrize("pre", range(3, PAIN_MAX + 1))
def test_3_3_1_from_3_on_nothing_may_become_harder(pre: int) -> None:
    found = record(woke(0, 0), came(0, pre), sessions=False)

    assert not passage(found, morning=GREEN).may_progress


def test_3_3_3_after_a_red_session_the_day_is_over() -> None:
    assert passage(record(came(0, 0), during=[5]), morning=GREEN).gate is Gate.SHUT


def test_3_3_3_trouble_told_without_a_session_ends_the_day_too() -> None:
    told = AfterTold(came(0, 0).at, on(0), Side.LEFT, 1, troubles=frozenset({Trouble.SHARP}))

    assert passage(record(told, sessions=False), morning=GREEN).gate is Gate.SHUT
