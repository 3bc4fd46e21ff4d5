"""Eyes for people who lie: the picture is turned until somebody is found, and read well."""

import numpy as np
from numpy.typing import NDArray

from coach.devices.eyes import Look, TurningEyes
from coach.devices.landmarker import SeenBody
from coach.devices.person_finder import PersonFinder
from coach.devices.pictures import Picture
from coach.devices.turned_picture import turned, turned_back
from coach.movement.landmarks import Landmark
from coach.movement.pose import Lock
from coach.movement.turning import Turn
from coach.ports import Frame

WIDTH, HEIGHT = 64, 48
BACK_WAYS = {
    Turn.NONE: Turn.NONE,
    Turn.CLOCKWISE: Turn.COUNTERCLOCKWISE,
    Turn.COUNTERCLOCKWISE: Turn.CLOCKWISE,
}


def _picture() -> Picture:
    """A picture whose one bright corner tells how it is turned."""
    picture = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    picture[0, 0] = 255
    return picture


def _turn_of(picture: Picture) -> Turn:
    for turn in Turn:
        if np.array_equal(turned(_picture(), turn), picture):
            return turn
    raise AssertionError("a picture of nobody's making")


def _lying(*, head_x: float = 0.2, feet_x: float = 0.8) -> SeenBody:
    """A body across the middle of the picture."""
    image = np.full((33, 4), (head_x, 0.5, 0.0, 1.0), np.float32)
    along = (
        (Landmark.LEFT_SHOULDER, 0.25),
        (Landmark.LEFT_HIP, 0.5),
        (Landmark.LEFT_KNEE, 0.75),
        (Landmark.LEFT_ANKLE, 1.0),
    )
    for joint, share in along:
        image[joint : joint + 2, 0] = head_x + share * (feet_x - head_x)
        image[joint + 1, 1] = 0.55
    return SeenBody(image_rows=image, world_rows=np.zeros((33, 3), np.float32))


class _Scripted:
    """Eyes that find in a picture turned so and so what they are told."""

    def __init__(
        self, followed: dict[Turn, SeenBody], looked: dict[Turn, SeenBody] | None = None
    ) -> None:
        self.followed = followed
        self.looked = followed if looked is None else looked
        self.shown: list[Turn] = []
        self.let_go_of: list[Turn] = []

    def follow(self, picture: Picture, *, t_s: float) -> SeenBody | None:
        del t_s
        turn = _turn_of(picture)
        self.shown.append(turn)
        return self._in(turn, self.followed)

    def look_round(self, picture: Picture, *, t_s: float, followed: SeenBody | None) -> Look:
        del t_s, followed
        found = self._in(_turn_of(picture), self.looked)
        return Look(() if found is None else (found,))

    def let_go(self, picture: Picture, *, t_s: float) -> None:
        del t_s
        self.let_go_of.append(_turn_of(picture))

    def close(self) -> None:
        self.shown.clear()

    @staticmethod
    def _in(turn: Turn, bodies: dict[Turn, SeenBody]) -> SeenBody | None:
        body = bodies.get(turn)
        if body is None:
            return None
        aspect = WIDTH / HEIGHT if turn is Turn.NONE else HEIGHT / WIDTH
        return turned_back(body, BACK_WAYS[turn], aspect=aspect)


def _xy(body: SeenBody | None) -> NDArray[np.float32]:
    assert body is not None
    return body.image_rows[:, :2]


def test_a_picture_that_shows_nobody_is_turned_on_and_stays_so_where_somebody_is_found() -> None:
    plain = _Scripted({Turn.COUNTERCLOCKWISE: _lying()})
    eyes = TurningEyes(plain)

    found = [eyes.follow(_picture(), t_s=index / 10) for index in range(5)]

    assert plain.shown == [
        Turn.NONE,
        Turn.CLOCKWISE,
        Turn.COUNTERCLOCKWISE,
        Turn.COUNTERCLOCKWISE,
        Turn.COUNTERCLOCKWISE,
    ]
    assert [body is None for body in found] == [True, True, False, False, False]


def test_what_is_found_in_a_turned_picture_is_told_as_in_the_picture_that_came() -> None:
    body = _lying()
    eyes = TurningEyes(_Scripted({Turn.CLOCKWISE: body}))
    eyes.follow(_picture(), t_s=0.0)

    found = eyes.follow(_picture(), t_s=0.1)

    assert np.allclose(_xy(found), _xy(body), atol=1e-4)


def test_a_look_round_sees_one_body_once_however_often_it_is_found() -> None:
    body = _lying()
    eyes = TurningEyes(_Scripted(dict.fromkeys(Turn, body)))

    look = eyes.look_round(_picture(), t_s=0.0, followed=body)

    assert len(look.bodies) == 1
    assert not look.is_followed_misread


def test_two_looks_that_agree_tell_that_the_followed_body_is_misread() -> None:
    headlong, right = _lying(head_x=0.8, feet_x=0.2), _lying()
    plain = _Scripted(
        {Turn.NONE: headlong},
        {Turn.NONE: headlong, Turn.CLOCKWISE: right} | {Turn.COUNTERCLOCKWISE: right},
    )
    eyes = TurningEyes(plain)

    look = eyes.look_round(_picture(), t_s=0.0, followed=headlong)

    assert look.is_followed_misread
    assert np.allclose(_xy(look.bodies[0]), _xy(right), atol=1e-4)
    assert eyes.turn is Turn.CLOCKWISE


def test_a_misread_body_is_let_go_and_the_one_seen_is_given_at_once() -> None:
    headlong, right = _lying(head_x=0.8, feet_x=0.2), _lying()
    looked = {Turn.NONE: headlong, Turn.CLOCKWISE: right, Turn.COUNTERCLOCKWISE: right}
    plain = _Scripted({Turn.NONE: headlong, Turn.CLOCKWISE: right}, looked)
    finder = PersonFinder(TurningEyes(plain))

    found = finder.find(Frame(t_s=0.0, bgr=_picture()))

    assert np.allclose(_xy(found.body), _xy(right), atol=1e-4)
    assert found.lock is Lock.LOCKED
    assert plain.let_go_of == [Turn.CLOCKWISE]  # the tracker begins afresh in the turned picture
