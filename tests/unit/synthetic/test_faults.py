"""What can be asked to go other than planned, in exercises of all kinds."""

import numpy as np
import pytest

from coach.movement.vocabulary import Side
from coach.session.sources import SyntheticSpec
from coach.synthetic.exercises import MOVEMENTS
from coach.synthetic.faults import IMPOSED_DEG
from coach.synthetic.posture import Figure
from coach.synthetic.scene import SyntheticScene, scene_of
from coach.synthetic.truth import truth_of

EXERCISES_OF = {
    fault: sorted(movement.id for movement in MOVEMENTS.values() if fault in movement.faults)
    for fault in sorted(set().union(*(movement.faults for movement in MOVEMENTS.values())))
}
# Every fault in one exercise; in all the others it takes its time.
ALL = [
    pytest.param(exercise_id, fault, marks=[pytest.mark.slow] if index else [])
    for fault, exercises in EXERCISES_OF.items()
    for index, exercise_id in enumerate(exercises)
]


def _scene(exercise_id: str, fault: str | None = None, *, reps: int = 1) -> SyntheticScene:
    return scene_of(SyntheticSpec("synthetic", reps=reps, fault=fault), exercise_id=exercise_id)


def _at_turn(scene: SyntheticScene) -> Figure:
    rep = scene.script.reps[0]
    return scene.figure(np.array([(rep.bottom_s + rep.leaves_bottom_s) / 2.0]))


@pytest.mark.parametrize(("exercise_id", "fault"), ALL)
def test_every_fault_of_an_exercise_shows(exercise_id: str, fault: str) -> None:
    reps = 2 if fault == "uneven" else 1
    scenes = _scene(exercise_id, reps=reps), _scene(exercise_id, fault, reps=reps)
    t_s = np.linspace(2.5, scenes[0].script.reps[-1].end_s, 60)

    clean, faulty = (scene.figure(t_s) for scene in scenes)

    moved = [
        np.abs(getattr(clean, joint) - getattr(faulty, joint)).max()
        for joint in ("ankle", "knee", "hip", "shoulder")
    ]
    assert max(moved) > 0.02  # metres


@pytest.mark.parametrize("exercise_id", ["squat", "split_squat", "ankle_rock", "low_step_down"])
def test_a_heel_lift_raises_the_heel_over_a_ball_that_stays(exercise_id: str) -> None:
    clean, lifted = (_at_turn(_scene(exercise_id, fault)) for fault in (None, "heel_lift:20"))
    working, build = 1, _scene(exercise_id).build

    def ball(figure: Figure) -> np.ndarray:
        frame = figure.foot_frame[0, working]
        ahead, down = build.ball_ahead_m * frame[:, 2], build.ankle_height_m * frame[:, 1]
        return np.asarray(figure.ankle[0, working] + ahead - down)

    # 6 mm of rounding: the toes point a little out, the heel rises straight ahead
    assert ball(lifted) == pytest.approx(ball(clean), abs=0.006)
    assert lifted.ankle[0, working, 1] > clean.ankle[0, working, 1] + 0.03


def test_pausing_stands_still_half_way() -> None:
    truth = truth_of(_scene("mini_squat", "pausing"))

    (rep,) = truth.reps
    halfway = (truth.frames.t_s > rep.start_s + 1.6) & (truth.frames.t_s < rep.start_s + 3.0)
    assert np.ptp(truth.frames.progress[halfway]) < 0.03
    assert truth.frames.progress[halfway].mean() == pytest.approx(0.5, abs=0.03)
    assert rep.eccentric_s == pytest.approx(3.0 + 1.6)


def test_uneven_sides_are_every_second_repetition_that_goes_less_far() -> None:
    reps = truth_of(_scene("march_in_place", "uneven", reps=4)).reps

    assert [rep.full for rep in reps] == [True, False, True, False]
    assert [rep.side for rep in reps if not rep.full] == [Side.LEFT, Side.LEFT]


def test_a_lost_balance_puts_the_lifted_foot_down_and_takes_it_off_the_hold() -> None:
    steady = truth_of(_scene("single_leg_balance"))
    scene = _scene("single_leg_balance", "balance_lost")

    lost = truth_of(scene)

    (event,) = [event for event in lost.events if event.what == "balance_lost"]
    middle = scene.figure(np.array([(event.from_s + event.to_s) / 2.0]))
    assert middle.ankle[0, 0, 1] == pytest.approx(scene.build.ankle_height_m, abs=1e-6)
    assert lost.holds[0].end_s == pytest.approx(steady.holds[0].end_s)
    t_s = lost.frames.t_s
    within = (t_s > lost.holds[0].start_s) & (t_s < lost.holds[0].end_s)
    lift = lost.frames.progress[within] * scene.movement.target
    out_s = np.count_nonzero(lift < 0.06) / scene.spec.fps
    # to a frame at either end
    assert steady.holds[0].held_s - lost.holds[0].held_s == pytest.approx(out_s, abs=0.07)


def test_who_loses_balance_on_two_feet_steps_aside_and_back() -> None:
    scene = _scene("squat", "balance_lost")
    rep = scene.script.reps[0]
    wobble = rep.wobble
    assert wobble is not None

    during = scene.figure(rep.start_s + np.linspace(wobble.from_s, wobble.to_s, 40)).ankle

    assert np.ptp(during[:, 0, 0]) > 0.1
    assert during[0, 0, 0] == pytest.approx(during[-1, 0, 0], abs=0.01)


@pytest.mark.parametrize("fault", sorted(IMPOSED_DEG))
def test_degrees_of_a_fault_can_be_asked_for(fault: str) -> None:
    exercise_id = EXERCISES_OF[fault][0]

    little, much = (_at_turn(_scene(exercise_id, f"{fault}:{degrees}")) for degrees in ("4", "20"))

    assert np.abs(little.knee - much.knee).max() + np.abs(little.shoulder - much.shoulder).max() > (
        0.01
    )
