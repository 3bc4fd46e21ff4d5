"""The place that worked is remembered for each posture and view, and known again."""

from dataclasses import replace

import pytest

from coach.movement.pose import nobody
from coach.movement.vocabulary import Posture, View
from coach.records.memory_store import MemorySessionStore
from coach.session.room import (
    Room,
    RoomMemory,
    is_same,
    room_from_text,
    room_key,
    room_of,
    room_text,
)
from tests.movement_builders import Body
from tests.screens.fakes import exercise
from tests.session_builders import EXTENSION, SQUAT

ROOM = Room(0.7, 0.9, 0.5)


def test_a_room_is_remembered_for_its_posture_and_view() -> None:
    store = MemorySessionStore()
    RoomMemory(store, SQUAT).keep(ROOM)

    assert RoomMemory(store, exercise("mini_squat")).recall() in {ROOM, None}
    assert RoomMemory(store, SQUAT).recall() == ROOM
    assert RoomMemory(store, EXTENSION).recall() is None


@pytest.mark.parametrize("text", ["", "x", "[1, 2]", "[0, 1, 1]", "[NaN, 1, 1]", '{"a": 1}', "1"])
def test_what_is_no_room_is_none(text: str) -> None:
    assert room_from_text(text) is None


def test_a_room_is_read_as_it_was_written() -> None:
    assert room_from_text(room_text(ROOM)) == ROOM


@pytest.mark.parametrize(
    ("now", "is_known"),
    [
        (ROOM, True),
        (replace(ROOM, size=0.64), True),
        (replace(ROOM, size=0.55), False),
        (replace(ROOM, x=1.0), True),
        (replace(ROOM, x=1.1), False),
    ],
)
def test_a_step_is_the_same_place_and_two_are_not(now: Room, is_known: bool) -> None:  # noqa: FBT001  # a parameter of pytest
    assert is_same(ROOM, now) is is_known


def test_a_standing_person_is_measured_from_head_to_foot_and_nobody_is_not() -> None:
    here = room_of(Body().pose(), Posture.STANDING)

    assert here is not None
    assert 0.6 < here.size < 0.9  # the builder's body fills most of the picture
    assert room_of(nobody(0.0, aspect=1.0), Posture.STANDING) is None


def test_the_keys_of_two_views_differ() -> None:
    keys = {room_key(posture, view) for posture in Posture for view in View}

    assert len(keys) == len(Posture) * len(View)
