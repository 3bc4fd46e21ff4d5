"""Whole scenes from a source's text: continuity, variety, truth, faults and refusals."""

import json
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from coach.errors import UsageError
from coach.movement.vocabulary import Side, View
from coach.session.sources import SyntheticSpec
from coach.synthetic.exercises import MOVEMENTS
from coach.synthetic.scene import SIZES, YAW_RANGES_DEG, SyntheticScene, scene_of
from coach.synthetic.script import EXTRAS
from coach.synthetic.truth import FULL_SHARE, Truth, truth_document, truth_of
from tests.thorough import asked_for

pytestmark = pytest.mark.whole

EXERCISES = tuple(MOVEMENTS)
# One of each kind of exercise also as a person might do it at home; the rest take their time.
VARIED = (
    "squat",
    "split_squat",
    "march_in_place",
    "step_up",
    "side_step",
    "seated_hamstring_stretch",
)
SLOW, THOROUGH = (pytest.mark.slow,), (pytest.mark.slow, pytest.mark.thorough)
DAYS = asked_for(
    [
        *(pytest.param(name, 0, marks=() if name in VARIED else SLOW) for name in EXERCISES),
        *(pytest.param(name, seed, marks=THOROUGH) for name in EXERCISES for seed in range(1, 4)),
    ]
)
LARGEST_STEP_M = 0.2  # in a thirtieth of a second: 6 m/s; a quick lunge's foot is at 3


def _spec(**changes: object) -> SyntheticSpec:
    return replace(SyntheticSpec("synthetic"), **changes)  # type: ignore[arg-type]  # test brevity


@cache
def _scene(exercise: str, **changes: object) -> SyntheticScene:
    return scene_of(_spec(**changes), exercise_id=exercise)


@cache
def _truth(scene: SyntheticScene) -> Truth:
    return truth_of(scene)


def _showing(*faults: str) -> list[str]:
    """Return the exercises in which all these faults can be shown, as repetitions."""
    return [
        movement.id
        for movement in MOVEMENTS.values()
        if movement.faults >= set(faults) and not movement.is_hold
    ]


@pytest.mark.parametrize(("exercise_id", "seed"), DAYS)
def test_the_body_never_jumps_from_one_piece_to_the_next(exercise_id: str, seed: int) -> None:
    scene = _scene(exercise_id, seed=seed)

    figure = scene.figure(scene.times_s)

    for joint in ("mid_hip", "head", "knee", "ankle", "wrist"):
        moved = np.linalg.norm(np.diff(getattr(figure, joint), axis=0), axis=-1)
        assert moved.max() < LARGEST_STEP_M, joint


@pytest.mark.parametrize("fault", EXTRAS)
@pytest.mark.parametrize("exercise_id", ["squat", "split_squat", "seated_knee_extension"])
def test_everyday_behaviour_is_continuous_too(exercise_id: str, fault: str) -> None:
    scene = _scene(exercise_id, seed=7, fault=fault, reps=2)

    figure = scene.figure(scene.times_s)

    for joint in ("mid_hip", "head", "knee", "ankle", "wrist"):
        moved = np.linalg.norm(np.diff(getattr(figure, joint), axis=0), axis=-1)
        assert moved.max() < LARGEST_STEP_M, joint
    assert fault in {cue.piece.what for cue in scene.script.cues}


@pytest.mark.parametrize(("exercise_id", "seed"), DAYS)
def test_every_repetition_starts_and_ends_at_rest(exercise_id: str, seed: int) -> None:
    scene = _scene(exercise_id, seed=seed)

    ends = [edge for rep in scene.script.reps for edge in (rep.start_s, rep.end_s)]
    figure = scene.figure(np.array(ends))

    movement, sides = scene.movement, [rep.side for rep in scene.script.reps for _ in range(2)]
    measured = [
        movement.quantity.measure(figure.at(index), side)[0] for index, side in enumerate(sides)
    ]
    # degrees (or a share): swaying 4 mm bends a straight leg so
    assert measured == pytest.approx([movement.rest] * len(sides), abs=2.5)


@pytest.mark.parametrize(("exercise_id", "seed"), DAYS)
def test_true_times_of_repetitions_match_the_progress_curve(exercise_id: str, seed: int) -> None:
    scene = _scene(exercise_id, seed=seed)

    truth = _truth(scene)

    t_s, progress = truth.frames.t_s, truth.frames.progress
    for rep in truth.reps:
        within = (t_s >= rep.start_s) & (t_s <= rep.end_s)
        plateau = (t_s >= rep.bottom_s) & (t_s <= rep.leaves_bottom_s)
        highest = progress[within].max()
        reached = scene.movement.depth(np.array([rep.peak]))[0]
        # A frame's time leaves a little, and swaying by 4 mm a tenth of the smallest ways; a
        # turning point missed would leave much.
        assert highest == pytest.approx(reached, abs=0.1)
        if plateau.any():
            assert progress[plateau].min() > highest - 0.12
        assert rep.eccentric_s + rep.concentric_s == pytest.approx(
            rep.end_s - rep.start_s - (rep.leaves_bottom_s - rep.bottom_s)
        )


@pytest.mark.parametrize("exercise_id", EXERCISES)
def test_the_plain_scene_is_quiet_then_clean_then_quiet(exercise_id: str) -> None:
    scene = _scene(exercise_id, seed=0, reps=3)

    truth = _truth(scene)

    scripted = scene.script.reps
    indices = [rep.index for rep in truth.reps] + [hold.index for hold in truth.holds]
    assert indices == [1, 2, 3]
    assert scripted[0].start_s == pytest.approx(2.5)
    assert scene.script.duration_s - scripted[-1].end_s == pytest.approx(1.5)
    assert all(rep.full and rep.fault is None for rep in truth.reps)
    assert {event.what for event in truth.events} == {"still"}
    tempo = scene.movement.tempo
    out_s = [rep.bottom_s - rep.start_s for rep in scripted]
    assert out_s == pytest.approx([tempo.out_s] * 3)


def test_lifting_exercises_begin_with_the_concentric_phase() -> None:
    rise, squat = (_truth(_scene(name)).reps[0] for name in ("sit_to_stand", "squat"))

    assert rise.concentric_s == pytest.approx(rise.bottom_s - rise.start_s)
    assert rise.top_pause_s == pytest.approx(rise.leaves_bottom_s - rise.bottom_s)
    assert squat.eccentric_s == pytest.approx(squat.bottom_s - squat.start_s)
    assert squat.pause_s == pytest.approx(squat.leaves_bottom_s - squat.bottom_s)


def test_the_same_seed_gives_the_same_truth_and_another_seed_another() -> None:
    first, again, other = (truth_document(_scene("squat", seed=seed)) for seed in (4, 4, 8))

    assert first == again
    assert first["frames"] != other["frames"]


@pytest.mark.parametrize("view", list(YAW_RANGES_DEG))
def test_seeds_turn_the_body_within_the_view_to_both_sides(view: View) -> None:
    yaws = [_scene("squat", seed=seed, view=view, reps=1).facing_deg for seed in range(1, 17)]

    low, high = YAW_RANGES_DEG[view]
    sizes = [yaw if view is View.FRONT else abs(yaw) for yaw in yaws]
    assert min(yaws) < 0 < max(yaws)
    assert low <= min(sizes)
    assert max(sizes) <= high


def test_from_the_side_the_working_leg_is_the_near_one() -> None:
    for seed in range(8):
        scene = _scene("split_squat", seed=seed, view=View.SIDE, reps=1)

        assert scene.side is (Side.RIGHT if scene.facing_deg > 0 else Side.LEFT)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    ("exercise_id", "seeds"),
    [
        pytest.param(name, seeds, marks=marks)
        for name in EXERCISES
        for seeds, marks in (((5,), []), ((0, 1, 2, 3, 4), [pytest.mark.slow]))
    ],
)
def test_the_whole_body_is_in_the_picture_while_exercising(
    exercise_id: str, seeds: tuple[int, ...], size: tuple[int, int]
) -> None:
    for seed in seeds:
        fault = "too_fast" if "too_fast" in MOVEMENTS[exercise_id].faults else None
        spec = _spec(seed=seed, fault=fault, reps=1)
        scene = scene_of(spec, exercise_id=exercise_id, size=size)
        rep = scene.script.reps[0]
        figure = scene.figure(np.array([rep.start_s, rep.bottom_s]))
        joints = np.concatenate([figure.ankle, figure.knee, figure.head[:, None]], axis=1)

        pixels = scene.camera.project(joints)

        assert (pixels[..., 0] > 0).all()
        assert (pixels[..., 0] < size[0]).all()
        assert (pixels[..., 1] > 0).all()
        assert (pixels[..., 1] < size[1]).all()


def test_seeds_show_quick_and_slow_and_shallow_repetitions() -> None:
    scenes = [_scene("squat", seed=seed) for seed in range(1, 31)]
    reps = [rep for scene in scenes for rep in scene.script.reps]

    seconds = [rep.end_s - rep.start_s for rep in reps]
    depths = MOVEMENTS["squat"].depth(np.array([rep.request.peak for rep in reps]))

    assert min(seconds) < 1.2
    assert min(seconds) >= 0.7
    assert max(seconds) > 8.0
    assert 0.05 < np.mean(depths < FULL_SHARE) < 0.3


@pytest.mark.parametrize(
    ("fault", "column", "least"),
    [
        ("knee_in", "right_knee_in_picture_deg", 10.0),
        ("knee_in", "left_knee_in_picture_deg", 10.0),
        ("trunk_lean", "trunk_side_deg", 10.0),
        ("uneven", "trunk_picture_deg", 0.0),
    ],
)
def test_a_two_leg_fault_shows_at_the_bottom(fault: str, column: str, least: float) -> None:
    clean = _at_bottom(_scene("squat", reps=1), column)
    faulty = _at_bottom(_scene("squat", reps=1, fault=fault), column)

    assert abs(faulty - clean) > least


def _at_bottom(scene: SyntheticScene, column: str) -> float:
    truth = _truth(scene)
    index = int(np.searchsorted(truth.frames.t_s, truth.reps[0].bottom_s + 0.1))
    return float(getattr(truth.frames, column)[index])


def test_a_pelvic_drop_is_as_deep_as_asked() -> None:
    scene = _scene("split_squat", reps=1, fault="pelvic_drop:12")

    assert abs(_at_bottom(scene, "pelvis_roll_deg")) == pytest.approx(12.0, abs=0.3)


def test_a_weight_shift_moves_the_pelvis_off_the_middle_of_the_feet() -> None:
    scene = _scene("squat", reps=1, fault="uneven")
    figure = scene.figure(np.array([scene.script.reps[0].bottom_s]))

    shift_m = figure.mid_hip[0, 0] - figure.ankle[0, :, 0].mean()

    stance_m = abs(figure.ankle[0, 0, 0] - figure.ankle[0, 1, 0])
    assert shift_m / stance_m > 0.15


@pytest.mark.parametrize("exercise_id", _showing("too_fast", "too_shallow"))
def test_tempo_and_depth_faults_change_tempo_and_depth(exercise_id: str) -> None:
    fast = _truth(_scene(exercise_id, reps=1, fault="too_fast")).reps[0]
    shallow = _truth(_scene(exercise_id, reps=1, fault="too_shallow")).reps[0]
    plain = _truth(_scene(exercise_id, reps=1)).reps[0]

    assert fast.end_s - fast.start_s < 0.5 * (plain.end_s - plain.start_s)
    assert fast.full
    assert not shallow.full
    assert shallow.fault == "too_shallow"


@pytest.mark.parametrize("exercise_id", _showing("too_deep"))
def test_a_repetition_that_is_too_deep_goes_past_the_target(exercise_id: str) -> None:
    scene = _scene(exercise_id, reps=1, fault="too_deep")

    depth = _truth(scene).frames.progress

    movement = scene.movement
    beyond = movement.deep_beyond / abs(movement.target - movement.rest)
    assert depth.max() > 1.0 + 0.8 * beyond


def test_standing_still_has_no_repetition_whatever_was_asked() -> None:
    truth = _truth(_scene("squat", reps=5, fault="still"))

    assert truth.reps == ()
    assert truth.frames.t_s[-1] > 10.0


def test_no_repetitions_can_be_asked_for() -> None:
    truth = _truth(_scene("squat", reps=0, fault="tie_shoe"))

    assert truth.reps == ()
    assert "tie_shoe" in truth.what


def test_walking_in_begins_out_of_the_picture() -> None:
    scene = _scene("squat", seed=3, fault="walk_in")

    start, ready = scene.figure(np.array([0.0, scene.script.reps[0].start_s])).mid_hip

    assert not 0 <= scene.camera.project(start)[0] < scene.camera.width
    assert 0 <= scene.camera.project(ready)[0] < scene.camera.width


def test_a_second_person_passes_behind_and_in_front() -> None:
    scene = _scene("squat", fault="second_person", reps=0)

    seen = [scene.passer(float(t_s)) for t_s in scene.times_s]
    depths = [figure.mid_hip[0, 2] for figure in seen if figure is not None]

    assert min(depths) < -0.5
    assert max(depths) > 0.5


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"fault": "somersault"}, r"'somersault'.*knee_in"),
        ({"fault": "knee_in:much"}, r"degrees from -30 to 30"),
        ({"fault": "knee_in:nan"}, r"degrees from -30 to 30"),
        ({"fault": "too_fast:3"}, r"takes no number"),
        ({"view": View.UNKNOWN}, r"front, oblique, side"),
        ({"reps": -1}, r"reps must be from 0"),
        ({"fps": 0.0}, r"fps must be from 1"),
        ({"fps": float("nan")}, r"fps must be from 1"),
        ({"seed": -1}, r"seed must be 0 or more"),
        ({"exercise_id": "cartwheel"}, r"choose one of"),
    ],
)
def test_what_is_not_possible_is_refused_with_what_is(
    changes: dict[str, object], says: str
) -> None:
    with pytest.raises(UsageError, match=says):
        _scene("squat", **changes)


def test_a_fault_of_another_exercise_is_refused() -> None:
    with pytest.raises(UsageError, match="seated_knee_extension"):
        _scene("seated_knee_extension", fault="pelvic_drop")


def test_the_truth_document_survives_json_with_one_row_per_frame() -> None:
    scene = _scene("reverse_lunge", seed=2)

    document = json.loads(json.dumps(truth_document(scene), allow_nan=False))

    assert document["schema"] == 1
    assert document["exercise"] == "reverse_lunge"
    assert len(document["frames"]) == scene.frame_count
    assert document["reps"][0].keys() >= {"start_s", "bottom_s", "end_s", "full", "side"}
    assert document["events"][0].keys() == {"what", "from_s", "to_s"}
    assert document["duration_s"] == pytest.approx(scene.frame_count / scene.spec.fps)
