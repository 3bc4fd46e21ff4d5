"""Which way round a lying body is shown, and which of several readings of it is believed."""

from dataclasses import replace

from coach.movement.turning import Sighting, Turn, agreed, is_alike, is_outvoted

HEAD_LEFT = ((0.3, 0.6), (0.3, 0.7), (0.6, 0.6), (0.6, 0.7), (0.85, 0.6), (0.85, 0.7))
ANKLES = ((1.1, 0.6), (1.1, 0.7))


def _lying(turn: Turn = Turn.NONE, *, by: float = 0.0) -> Sighting:
    """A body across the picture, its head on the left, moved aside."""
    return Sighting(turn, tuple((x + by, y) for x, y in (*HEAD_LEFT, *ANKLES)))


def _headlong(turn: Turn) -> Sighting:
    """The same body read with its head where the feet are."""
    body = _lying(turn)
    return replace(body, joints=tuple((1.4 - x, y) for x, y in body.joints))


def test_a_picture_that_shows_nobody_is_turned_on_until_it_is_as_it_was() -> None:
    first = Turn.NONE

    second, third = first.following, first.following.following

    assert [second, third] == [Turn.CLOCKWISE, Turn.COUNTERCLOCKWISE]
    assert third.following is first


def test_readings_a_little_apart_are_alike_and_those_of_head_for_feet_are_not() -> None:
    body = _lying()

    assert is_alike(body, _lying(by=0.05))
    assert not is_alike(body, _headlong(Turn.CLOCKWISE))


def test_what_two_of_three_looks_agree_on_is_believed() -> None:
    sightings = [
        _headlong(Turn.NONE),
        _lying(Turn.CLOCKWISE),
        _lying(Turn.COUNTERCLOCKWISE, by=0.03),
    ]

    (person,) = agreed(sightings)

    assert (person.index, person.votes) == (1, 2)


def test_of_looks_that_all_differ_the_first_is_taken_with_its_one_vote() -> None:
    (person,) = agreed([_headlong(Turn.NONE), _lying(Turn.CLOCKWISE)])

    assert (person.index, person.votes) == (0, 1)


def test_of_looks_that_agree_the_one_in_their_midst_is_believed() -> None:
    sightings = [
        _lying(Turn.NONE, by=0.06),
        _lying(Turn.CLOCKWISE, by=0.02),
        _lying(Turn.COUNTERCLOCKWISE),
    ]

    (person,) = agreed(sightings)

    assert (person.index, person.votes) == (1, 3)


def test_people_in_different_places_stay_different_people() -> None:
    neighbour = _lying(Turn.CLOCKWISE, by=1.5)

    people = agreed([_lying(Turn.NONE), neighbour, _lying(Turn.COUNTERCLOCKWISE)])

    assert [(person.index, person.votes) for person in people] == [(0, 2), (1, 1)]


def test_nobody_in_any_look_is_nobody() -> None:
    assert agreed([]) == ()


def test_a_tracker_is_outvoted_by_two_looks_that_read_its_body_otherwise() -> None:
    looks = [_lying(Turn.NONE), _lying(Turn.CLOCKWISE)]
    (person,) = agreed(looks)

    assert is_outvoted(_headlong(Turn.NONE), person, looks)
    assert not is_outvoted(_lying(by=0.04), person, looks)


def test_one_look_alone_outvotes_nobody() -> None:
    looks = [_lying(Turn.NONE)]
    (person,) = agreed(looks)

    assert not is_outvoted(_headlong(Turn.CLOCKWISE), person, looks)


def test_looks_at_somebody_else_do_not_outvote_the_tracker() -> None:
    looks = [_lying(Turn.NONE, by=1.5), _lying(Turn.CLOCKWISE, by=1.5)]
    (person,) = agreed(looks)

    assert not is_outvoted(_headlong(Turn.NONE), person, looks)
