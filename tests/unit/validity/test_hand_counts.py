"""Signs counted: by accident per hour, and meant ones that were understood."""

from datetime import date

import pytest

from coach.movement.pose import Pose
from coach.movement.raised_hands import Hands
from coach.validity.hand_counts import (
    Accidents,
    ScriptedSign,
    Which,
    accidents,
    given_signs,
    together,
    understood,
    which_hand,
)
from coach.validity.hands_page import HandsFound, hands_page
from tests.hand_builders import stream, up_between


def _recording(hands: Hands, from_s: float, to_s: float) -> list[Pose]:
    return stream(up_between(hands, from_s, to_s), until_s=8.0)


def test_a_sign_in_a_recording_without_any_is_an_accident() -> None:
    quiet, loud = _recording(Hands.LEFT, 1.0, 1.5), _recording(Hands.LEFT, 1.0, 4.0)

    found = accidents("some", [quiet, loud])

    assert (found.recordings, found.signs) == (2, 1)
    assert found.seconds == pytest.approx(16.0)
    assert found.per_hour.value == pytest.approx(225.0)


def test_nothing_in_an_hour_is_less_than_four_an_hour() -> None:
    found = Accidents("all", recordings=9, seconds=3600.0, signs=0).per_hour

    assert found.value == 0.0
    assert found.high == pytest.approx(3.69, abs=0.01)  # Garwood: ln 40


def test_parts_are_put_together() -> None:
    found = together("all", [Accidents("a", 2, 10.0, 1), Accidents("b", 3, 20.0, 0)])

    assert found == Accidents("all", 5, 30.0, 1)


@pytest.mark.parametrize(
    ("meant_as", "understood_count", "strays"),
    [
        (ScriptedSign(Hands.LEFT, 1.0, 4.0, is_meant=True), 1, 0),
        (ScriptedSign(Hands.BOTH, 1.0, 4.0, is_meant=True), 0, 0),
        (ScriptedSign(Hands.LEFT, 5.0, 7.0, is_meant=True), 0, 1),
    ],
)
def test_a_sign_is_understood_once_in_its_time_and_as_what_it_was(
    meant_as: ScriptedSign, understood_count: int, strays: int
) -> None:
    found = understood("2 m", [(_recording(Hands.LEFT, 1.0, 4.0), [meant_as])])

    assert (found.meant, found.understood, found.stray) == (1, understood_count, strays)


def test_a_brief_sign_that_is_seen_has_misfired() -> None:
    brief = ScriptedSign(Hands.LEFT, 1.0, 4.0, is_meant=False)

    found = understood("2 m", [(_recording(Hands.LEFT, 1.0, 4.0), [brief])])

    assert (found.meant, found.brief, found.misfired) == (0, 1, 1)


def test_given_signs_have_their_time() -> None:
    (only,) = given_signs(_recording(Hands.BOTH, 1.0, 4.0))

    assert only.hands is Hands.BOTH
    assert only.t_s == pytest.approx(2.5, abs=1 / 15)  # a frame


def test_a_sign_that_is_taken_for_another_is_heard_all_the_same() -> None:
    both = ScriptedSign(Hands.BOTH, 1.0, 4.0, is_meant=True)

    found = understood("side-on", [(_recording(Hands.LEFT, 1.0, 4.0), [both])])

    assert (found.understood, found.heard, found.meant) == (0, 1, 1)


def test_signs_of_a_turned_body_are_counted_apart() -> None:
    signs = [
        ScriptedSign(Hands.LEFT, 1.0, 4.0, is_meant=True, which=Which.NEARER),
        ScriptedSign(Hands.RIGHT, 5.0, 7.0, is_meant=True, which=Which.FARTHER),
    ]
    recordings = [(_recording(Hands.LEFT, 1.0, 4.0), signs)]

    found = {which: understood(which, recordings, which=which) for which in Which}

    assert [(one.understood, one.meant) for one in found.values()] == [(0, 0), (1, 1), (0, 1)]


@pytest.mark.parametrize(
    ("hands", "nearer", "which"),
    [
        (Hands.LEFT, None, None),
        (Hands.LEFT, Hands.LEFT, Which.NEARER),
        (Hands.RIGHT, Hands.LEFT, Which.FARTHER),
        (Hands.BOTH, Hands.LEFT, Which.BOTH),
    ],
)
def test_only_a_turned_body_has_a_nearer_hand(
    hands: Hands, nearer: Hands | None, which: Which | None
) -> None:
    assert which_hand(hands, nearer=nearer) is which


def _page(left_out: int = 0) -> str:
    signs = understood("2 m", [(_recording(Hands.LEFT, 1.0, 4.0), [])])
    found = HandsFound((Accidents("all", 5, 3600.0, 0),), (signs,), left_out=left_out)
    return hands_page(found, day=date(2026, 11, 21))


def test_the_page_has_both_tables_and_what_it_cannot_do() -> None:
    page = _page()

    assert "| all | 5 | 1.00 | 0 | 0.00 [0.00, 3.69] |" in page
    assert "| 2 m | 0 of 0 |" in page
    assert "## What it cannot do" in page


def test_the_page_says_that_a_run_was_stopped_only_where_it_was() -> None:
    assert "stopped" not in _page()
    assert "stopped with 3 films still to be looked at" in _page(left_out=3)
