"""Who is met and in which light: bodies, clothes, exposure and blur, all from the seed."""

from dataclasses import replace

import numpy as np
import pytest

from coach.session.sources import SyntheticSpec
from coach.synthetic.anthropometry import AVERAGE, BUILDS, OLDER
from coach.synthetic.exposure import light_of
from coach.synthetic.looks import COMMON_LOOKS, LOOKS
from coach.synthetic.painter import Light
from coach.synthetic.pictures import ScenePictures
from coach.synthetic.posture import figure_of
from coach.synthetic.room import FLOOR, WALLS
from coach.synthetic.scene import SyntheticScene, person_of, scene_of
from coach.synthetic.stances import standing

SEEDS = range(1, 101)


def _scene(seed: int, **changes: object) -> SyntheticScene:
    spec = replace(SyntheticSpec("synthetic", seed=seed, reps=1), **changes)  # type: ignore[arg-type]  # test brevity
    return scene_of(spec, exercise_id="squat")


def test_seed_0_is_the_plain_patient_in_plain_light() -> None:
    scene = _scene(0)

    assert scene.build == AVERAGE
    assert scene.look == LOOKS[0]
    assert light_of(0, fps=30.0) == Light()


def test_seeds_meet_every_body_and_all_clothes() -> None:
    builds, looks = zip(*map(person_of, SEEDS), strict=True)

    ratios = {(build.belly_ratio, build.shoulder_ratio, build.stoop_m) for build in builds}
    assert ratios == {(b.belly_ratio, b.shoulder_ratio, b.stoop_m) for b in BUILDS}
    assert len(BUILDS) >= 6
    assert set(looks) == set(LOOKS)


def test_some_clothes_hardly_stand_out_from_walls_or_floor() -> None:
    grey = [np.array(wall).mean() for wall in (*WALLS, FLOOR)]

    nearest = [min(abs(np.array(look.shirt).mean() - wall) for wall in grey) for look in LOOKS]

    assert sorted(nearest)[1] < 10.0  # of 255
    assert len(LOOKS) > len(COMMON_LOOKS)


def test_an_older_body_stoops_without_another_angle_of_its_trunk() -> None:
    upright = replace(OLDER, stoop_m=0.0)

    stooped, straight = (figure_of(build, standing(build)) for build in (OLDER, upright))

    assert stooped.head[0, 2] > straight.head[0, 2] + 0.04
    assert stooped.shoulder[0, :, 2].min() > straight.shoulder[0, :, 2].max() + 0.01
    assert stooped.mid_shoulder == pytest.approx(straight.mid_shoulder)


def test_light_goes_from_dim_and_noisy_to_glaring() -> None:
    lights = [light_of(seed, fps=30.0) for seed in SEEDS]

    assert min(light.gain for light in lights) < 0.45
    assert max(light.gain for light in lights) > 1.3
    assert max(light.noise for light in lights) > 8.0
    assert all(light.exposure_s > 0.0 for light in lights if light.gain < 0.65)


@pytest.mark.parametrize("fps", [10.0, 30.0, 60.0])
def test_no_picture_is_exposed_for_longer_than_it_lasts(fps: float) -> None:
    assert max(light_of(seed, fps=fps).exposure_s for seed in SEEDS) < 1.0 / fps


@pytest.mark.slow
def test_what_moves_is_smeared_and_the_same_each_time() -> None:
    seed = next(seed for seed in SEEDS if light_of(seed, fps=10.0).exposure_s > 0.03)
    scene = _scene(seed, fault="too_fast", fps=10.0)
    rep = scene.script.reps[0]
    index = round((rep.start_s + 0.3) * scene.spec.fps)

    pictures = ScenePictures(scene)
    first, again = pictures.bgr(index), ScenePictures(scene).bgr(index)
    pictures._light = replace(pictures._light, exposure_s=0.0)  # noqa: SLF001  # the same, sharp
    sharp = pictures.bgr(index)

    assert np.array_equal(first, again)
    difference = np.abs(first.astype(int) - sharp.astype(int)).max(axis=2)
    assert (difference > 12).sum() > 100
