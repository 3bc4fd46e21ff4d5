"""The set-up before the first set: preview, one place, two seconds, three, two, one."""

from dataclasses import replace

import pytest

from coach.movement.vocabulary import FramingHint
from coach.session.room import Room
from coach.session.set_up_coach import (
    ABORT_S,
    COUNT_FROM,
    IN_PLACE_S,
    POOR_PATIENCE_S,
    PREVIEW_MOST_S,
    Coach,
    Look,
    begun,
    looked,
    waited,
)

STEP_S = 0.1
IN_PLACE = Look(None, is_quiet=True)
MOVING = Look(None, is_quiet=False)
TOO_NEAR = Look(FramingHint.STEP_BACK, is_quiet=True)
NOBODY = Look(FramingHint.NOBODY, is_quiet=False)
KNOWN = replace(IN_PLACE, is_same_room=True)
ROOM = Room(0.7, 0.9, 0.55)


def after(coach: Coach, look: Look, seconds: float) -> Coach:
    for _ in range(round(seconds / STEP_S)):
        coach = looked(coach, look, elapsed_s=STEP_S)
    return coach


def seconds_until_over(coach: Coach, look: Look, *, at_most_s: float = 60.0) -> float:
    passed_s = 0.0
    while not coach.is_over and passed_s < at_most_s:
        coach = looked(coach, look, elapsed_s=STEP_S)
        passed_s += STEP_S
    return passed_s


def test_two_quiet_seconds_in_place_begin_the_countdown() -> None:
    early = after(Coach(), IN_PLACE, IN_PLACE_S - 0.3)
    late = after(early, IN_PLACE, 0.4)

    assert early.count is None
    assert 0.8 < early.in_place < 1.0
    assert (late.count, late.in_place) == (COUNT_FROM, 1.0)


def test_the_countdown_goes_three_two_one_and_the_set_begins_by_itself() -> None:
    coach = after(Coach(), IN_PLACE, IN_PLACE_S + 0.1)

    counted = []
    while not coach.is_over:
        counted.append(coach.count)
        coach = looked(coach, IN_PLACE, elapsed_s=STEP_S)

    assert list(dict.fromkeys(counted)) == [3, 2, 1]
    assert len(counted) * STEP_S == pytest.approx(COUNT_FROM, abs=2 * STEP_S)


@pytest.mark.parametrize("look", [MOVING, NOBODY])
def test_who_does_not_stand_there_is_waited_for(look: Look) -> None:
    assert not after(Coach(), look, 30.0).is_over


def test_moving_about_a_moment_does_not_undo_all_of_the_hold() -> None:
    held = after(Coach(), IN_PLACE, 1.5)

    moved = after(held, MOVING, 0.2)

    assert 0.0 < moved.in_place < held.in_place


def test_who_steps_out_of_place_ends_the_countdown_but_one_doubtful_look_does_not() -> None:
    counting = after(Coach(), IN_PLACE, IN_PLACE_S + 0.1)

    doubtful = after(counting, TOO_NEAR, ABORT_S - 0.2)
    gone = after(counting, TOO_NEAR, ABORT_S + 0.1)

    assert doubtful.count is not None
    assert (gone.count, gone.in_place) == (None, 0.0)


def test_a_poor_room_is_accepted_after_long() -> None:
    patient = after(Coach(), TOO_NEAR, POOR_PATIENCE_S - 0.3)

    assert patient.count is None
    assert seconds_until_over(patient, TOO_NEAR) == pytest.approx(0.3 + COUNT_FROM, abs=0.3)


def test_in_a_known_room_it_takes_less_than_five_seconds() -> None:
    known = seconds_until_over(Coach(room=ROOM), KNOWN)
    new = seconds_until_over(Coach(), IN_PLACE)

    assert known < new
    assert known < 5.0


def test_the_preview_stays_its_time_and_then_leaves_for_the_countdown() -> None:
    shown = after(Coach(preview_s=6.0), IN_PLACE, 5.8)
    left = after(shown, IN_PLACE, 0.3)

    assert shown.is_preview
    assert shown.preview_left_s == pytest.approx(0.2)
    assert not left.is_preview
    assert left.count == COUNT_FROM


def test_the_preview_stays_while_nobody_is_there() -> None:
    assert after(Coach(preview_s=6.0), NOBODY, 60.0).is_preview


def test_who_reads_for_long_is_led_to_the_place_in_the_end() -> None:
    coach = after(Coach(preview_s=6.0), TOO_NEAR, PREVIEW_MOST_S + 0.2)

    assert not coach.is_preview
    assert coach.count is None


def test_start_leaves_the_preview_at_once() -> None:
    assert not begun(Coach(preview_s=6.0)).is_preview


def test_a_recording_waits_for_the_preview_only() -> None:
    coach = Coach(preview_s=4.0)

    early, late = waited(coach, elapsed_s=3.0), waited(coach, elapsed_s=4.0)

    assert (early.is_over, late.is_over) == (False, True)
