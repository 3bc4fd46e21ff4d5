"""Where it hurt, for whoever is still in the movement and whoever has walked to the keyboard."""

from dataclasses import replace

from coach.movement.vocabulary import Stage
from coach.session.pain_spot import pain_at_deg
from tests.screens.fakes import reading, rep, snapshot

DONE = replace(rep(1), turning_knee_flexion_deg=58.0)


def test_in_a_repetition_it_is_the_angle_of_the_moment() -> None:
    now = snapshot(reading=reading(stage=Stage.EXERCISING, knee_flexion_deg=41.0), reps=(DONE,))

    assert pain_at_deg(now) == 41.0


def test_between_repetitions_it_is_the_turning_point_of_the_last_one() -> None:
    now = snapshot(reading=reading(stage=Stage.READY, knee_flexion_deg=3.0), reps=(DONE,))

    assert pain_at_deg(now) == 58.0


def test_before_the_first_repetition_it_is_not_known() -> None:
    now = snapshot(reading=reading(stage=Stage.GETTING_READY, knee_flexion_deg=3.0), reps=())

    assert pain_at_deg(now) is None
    assert pain_at_deg(snapshot(reading=None, reps=())) is None
