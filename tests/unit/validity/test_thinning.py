"""Leaving frames out of a scene."""

from coach.movement.pose import nobody
from coach.validity.thinning import Thinning, thinned

POSES = [nobody(i / 20, aspect=4 / 3) for i in range(1000)]


def test_half_the_frames_are_every_second_one() -> None:
    assert thinned(POSES, Thinning("half", step=2), seed="a") == tuple(POSES[::2])


def test_about_so_many_frames_are_lost_and_the_order_stays() -> None:
    left = thinned(POSES, Thinning("lost", lost_share=0.3), seed="a")

    assert 640 <= len(left) <= 760  # four standard deviations of 14.5 around 700
    assert [pose.t_s for pose in left] == sorted(pose.t_s for pose in left)


def test_the_same_scene_loses_the_same_frames_and_another_one_others() -> None:
    lost = Thinning("lost", lost_share=0.3)

    assert thinned(POSES, lost, seed="a") == thinned(POSES, lost, seed="a")
    assert thinned(POSES, lost, seed="a") != thinned(POSES, lost, seed="b")
