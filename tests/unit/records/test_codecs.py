"""Stored events and poses: names that last, versions, size, and damage told in a sentence."""

import json
from typing import get_args

import pytest

from coach.errors import StoreError
from coach.movement.events import Event
from coach.movement.pose import Keypoint, Lock, Pose
from coach.records.event_codec import (
    EVENT_FORMAT,
    KINDS,
    decode_event,
    encode_event,
)
from coach.records.pose_codec import POSE_FORMAT, decode_poses, encode_poses
from tests.records_builders import network_poses
from tests.session_builders import completed


def test_every_kind_of_event_can_be_stored() -> None:
    assert set(KINDS.values()) == set(get_args(Event))


def test_a_stored_event_says_its_format_and_kind() -> None:
    stored = json.loads(encode_event(completed()))

    assert (stored["format"], stored["kind"]) == (EVENT_FORMAT, "rep_completed")


def test_what_format_1_wrote_is_read_for_ever() -> None:
    text = '{"format":1,"kind":"phase_changed","t_s":1.5,"phase":"eccentric"}'

    assert encode_event(decode_event(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "{}",
        '{"format":1,"kind":"nonsense"}',
        '{"format":1,"kind":"phase_changed","t_s":"soon","phase":"eccentric"}',
        '{"format":1,"kind":"phase_changed","t_s":1.0}',
    ],
)
def test_a_damaged_event_is_a_sentence(text: str) -> None:
    with pytest.raises(StoreError, match="cannot be read"):
        decode_event(text)


def test_an_event_of_a_newer_program_asks_for_an_update() -> None:
    with pytest.raises(StoreError, match="newer Knee Coach"):
        decode_event('{"format":99,"kind":"phase_changed"}')


def test_no_poses_are_a_chunk_too() -> None:
    assert decode_poses(encode_poses(())) == ()


def test_poses_of_the_network_take_half_of_the_space() -> None:
    seen = network_poses(60)
    by_hand = tuple(
        Pose(
            t_s=pose.t_s,
            aspect=pose.aspect,
            lock=Lock.LOCKED,
            keypoints=tuple(Keypoint(x / 3, y / 3, v / 3) for x, y, v in pose.keypoints),
            world=pose.world,
        )
        for pose in seen
        if pose.keypoints is not None
    )

    single, double = encode_poses(seen), encode_poses(by_hand)

    assert len(single) * 2 < len(double)
    assert decode_poses(double) == by_hand


def test_slow_movement_stays_under_a_megabyte_a_minute() -> None:
    # The builder jitters every point by 0.2 % of the picture, more than a quiet person moves.
    chunk = encode_poses(network_poses(30))

    assert len(chunk) * 60 < 1_000_000


@pytest.mark.parametrize("length", [0, 5, 11, 12, 40])
def test_a_chunk_cut_short_is_a_sentence(length: int) -> None:
    chunk = encode_poses(network_poses(10))

    with pytest.raises(StoreError, match="cannot be read"):
        decode_poses(chunk[:length])


@pytest.mark.parametrize("position", [0, 4, 8, 30])
def test_a_chunk_with_a_wrong_byte_is_a_sentence(position: int) -> None:
    chunk = bytearray(encode_poses(network_poses(10)))
    chunk[position] ^= 0xFF

    with pytest.raises(StoreError, match="cannot be read"):
        decode_poses(bytes(chunk))


def test_a_chunk_of_a_newer_program_asks_for_an_update() -> None:
    chunk = bytearray(encode_poses(network_poses(2)))
    chunk[3] = POSE_FORMAT + 1

    with pytest.raises(StoreError, match="newer Knee Coach"):
        decode_poses(bytes(chunk))
