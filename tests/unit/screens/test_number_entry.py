"""A number is typed key by key and stepped up and down; a length in the unit that is read."""

from datetime import date

import pytest

from coach.care.asking.ask import Ask, Kind
from coach.care.tests.questions import MOST_CM, OWN_ASKS
from coach.care.told import TestKind
from coach.screens.asking.number_entry import (
    ERASE,
    Entry,
    number_of,
    shown_most,
    shown_number,
    stepped,
    with_key,
)
from coach.session.lengths import Lengths, use_lengths

TODAY = date(2026, 11, 21)
(WALL,) = OWN_ASKS[TestKind.ANKLE]
STANDS = Ask("stands", "ask-test-stands", Kind.WHOLE, most=50)


def typed(ask: Ask, keys: str) -> Entry:
    entry = Entry()
    for key in keys:
        with_key(ask, entry, key)
    return entry


def test_a_length_is_told_as_it_was_typed() -> None:
    entry = typed(WALL, "8,3")

    assert number_of(WALL, entry, TODAY) == 8.3
    assert shown_number(WALL, 8.3) == 8.3
    assert shown_most(WALL, TODAY) == MOST_CM


def test_a_length_typed_in_inches_is_told_in_centimetres_and_shown_as_it_was_typed() -> None:
    use_lengths(Lengths.INCHES)
    entry = typed(WALL, "3,3")

    told = number_of(WALL, entry, TODAY)

    assert told == pytest.approx(8.38)
    assert shown_number(WALL, told) == 3.3


def test_inches_that_are_too_many_are_no_answer() -> None:
    use_lengths(Lengths.INCHES)
    most = shown_most(WALL, TODAY)

    assert number_of(WALL, typed(WALL, str(most)), TODAY) is not None
    assert number_of(WALL, typed(WALL, str(most + 1)), TODAY) is None


def test_a_step_of_a_length_is_one_of_what_is_shown() -> None:
    use_lengths(Lengths.INCHES)

    assert stepped(WALL, 3.0, 1, most=MOST_CM) == pytest.approx(4 * 2.54)


def test_what_is_no_length_stays_as_it_is() -> None:
    use_lengths(Lengths.INCHES)

    assert number_of(STANDS, typed(STANDS, "12"), TODAY) == 12
    assert stepped(STANDS, 12, 1, most=50) == 13


def test_a_key_that_would_make_the_number_too_long_is_left_out() -> None:
    entry = typed(STANDS, "123")

    with_key(STANDS, entry, ERASE)

    assert entry.text == "1"
