"""Every exercise has a figure of lines, drawn inside its box; a broken one gives way kindly."""

import importlib.util
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import numpy as np
import pygame
import pytest

from coach.errors import UsageError
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Motion, Posture
from coach.paths import data_dir
from coach.screens import figures
from coach.screens.exercises.chosen import Chosen
from coach.screens.exercises.library_screen import LibraryScreen
from coach.screens.figures import (
    LOOP_S,
    POSTURE_FIGURES,
    load_figure,
    phase_at,
    shown_for,
)
from coach.screens.preferences import Preferences, load_choice, load_preferences, save_preferences
from coach.screens.theme import ThemeName, load_theme
from coach.screens.widgets.canvas import Canvas
from coach.screens.widgets.figure import draw_exercise
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box, Scale
from tests.screens.fakes import FakeServices, exercise, shipped_exercises
from tests.screens.gallery import any_screen
from tests.screens.stage import Stage

ROOT = Path(__file__).resolve().parents[2]
FOLDER = data_dir("assets") / "figures"
BACKGROUND = (255, 0, 255)
SOME = ("squat", "straight_leg_raise", "seated_hamstring_stretch", "side_step")


@pytest.fixture
def other_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give the window a folder of figures of its own."""
    (tmp_path / "figures").mkdir()
    monkeypatch.setattr(figures, "data_dir", lambda _: tmp_path)
    figures._found.cache_clear()  # noqa: SLF001  # else figures of another test are shown
    yield tmp_path / "figures"
    figures._found.cache_clear()  # noqa: SLF001


def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("draw_figures", ROOT / "tools/draw_figures.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def kit_on(size: tuple[int, int], theme: ThemeName = ThemeName.LIGHT) -> Kit:
    surface = pygame.Surface(size)
    surface.fill(BACKGROUND)
    return Kit(Canvas(surface, Scale(*size), load_theme(theme)))


def painted(kit: Kit) -> pygame.Rect:
    """Return the smallest rectangle around all that was drawn."""
    pixels = pygame.surfarray.array3d(kit.canvas.surface)
    xs, ys = np.nonzero((pixels != np.array(BACKGROUND)).any(axis=2))
    return pygame.Rect(xs.min(), ys.min(), xs.max() - xs.min() + 1, ys.max() - ys.min() + 1)


def pixels_at(kit: Kit, one: Exercise, phase: float | None) -> bytes:
    kit.canvas.surface.fill(BACKGROUND)
    draw_exercise(kit, one, Box(100, 100, 200, 200), phase=phase)
    return pygame.image.tobytes(kit.canvas.surface, "RGB")


@pytest.mark.parametrize("one", shipped_exercises(), ids=lambda one: one.id)
def test_every_shipped_exercise_has_a_figure_that_moves_in_the_unit_box(one: Exercise) -> None:
    figure = load_figure(FOLDER / f"{one.id}.json")  # refuses points outside the unit box

    assert shown_for(one).moves
    assert len(figure.frames) == pytest.approx(16, abs=4)  # two sides in turn take more
    assert figure.frames[0] != figure.frames[figure.turn]


@pytest.mark.slow
def test_the_figures_are_what_the_tool_draws_of_the_synthetic_patient() -> None:
    drawn = tool().figures()

    found = {path.stem: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.json")}
    assert drawn.keys() == found.keys() == {one.id for one in shipped_exercises()}
    assert [name for name in drawn if drawn[name] != found[name]] == []


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize("side_dp", [56.0, 128.0, 380.0])
@pytest.mark.parametrize("name", SOME)
def test_a_figure_is_drawn_inside_its_box(theme: ThemeName, side_dp: float, name: str) -> None:
    box = Box(40.0, 30.0, side_dp, side_dp)
    kit = kit_on((640, 480), theme)

    for phase in (None, 0.0, load_figure(FOLDER / f"{name}.json").turn_phase):
        draw_exercise(kit, exercise(name), box, phase=phase)

    inside = pygame.Rect(kit.canvas.pixels(box)).inflate(2, 2)  # edges fall on whole pixels
    assert inside.contains(painted(kit))
    assert painted(kit).w > 0.8 * inside.w  # the floor goes from edge to edge


def test_a_figure_moves_and_comes_back() -> None:
    kit, squat = kit_on((1280, 720)), exercise("squat")

    rest, turn, again = (pixels_at(kit, squat, phase) for phase in (0.0, 0.4, 1.0))

    assert rest != turn
    assert rest == again


def test_who_wants_no_motion_sees_one_still_picture_of_both_ends() -> None:
    kit, squat = kit_on((1280, 720)), exercise("squat")
    kit.has_motion = False

    first, second = (pixels_at(kit, squat, phase) for phase in (0.0, 0.4))

    assert first == second == pixels_at(kit, squat, None)


def test_the_wish_for_no_motion_is_kept() -> None:
    store = FakeServices().store

    save_preferences(store, Preferences(has_motion=False))

    assert not load_preferences(store).has_motion


def test_a_figure_changes_ten_times_a_second_at_most() -> None:
    times_s = np.arange(0.0, LOOP_S, 0.01)

    phases = [phase_at(float(time_s)) for time_s in times_s]

    assert len(set(phases)) <= 10 * LOOP_S
    assert phase_at(LOOP_S) == phase_at(0.0) == 0.0


@pytest.mark.parametrize("name", ["home", "session_ready", "session_timer_ready"])
def test_the_figure_of_a_screen_moves_with_time(name: str) -> None:
    stage = Stage(any_screen(name))
    stage.frame(dt_s=0.0)
    stage.frame(dt_s=0.0)
    before = pygame.image.tobytes(stage.surface, "RGB")

    stage.frame(dt_s=0.37 * LOOP_S)

    assert pygame.image.tobytes(stage.surface, "RGB") != before


def test_an_own_exercise_shows_the_exercise_it_names() -> None:
    named = replace(exercise("squat").text, figure="hip_hinge")
    own = replace(exercise("squat"), id="my_own", text=named)

    assert shown_for(own) == shown_for(exercise("hip_hinge"))


@pytest.mark.parametrize("posture", Posture)
def test_an_own_exercise_stands_still_in_its_posture(posture: Posture) -> None:
    own = replace(exercise("squat"), id="my_own", posture=posture)
    kit = kit_on((1280, 720))

    shown = shown_for(own)

    assert shown.figure is shown_for(exercise(POSTURE_FIGURES[posture])).figure
    assert pixels_at(kit, own, 0.0) == pixels_at(kit, own, 0.4)


@pytest.mark.parametrize("motion", [Motion.TIMER, Motion.LOG])
def test_an_own_exercise_without_a_movement_keeps_its_pictogram(motion: Motion) -> None:
    own = replace(exercise("squat"), id="my_own", motion=motion)

    assert shown_for(own).figure is None


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("schema", 2),
        ("near", "behind"),
        ("turn", 99),
        ("metre", 0),
        ("metre", "long"),
        ("joints", ["head"]),
        ("frames", [[[0.5, 0.5]]]),
        ("props", [[[0.5, 7.0]]]),
        ("props", None),
    ],
)
def test_a_file_that_is_no_figure_is_a_sentence(key: str, value: object, tmp_path: Path) -> None:
    table = json.loads((FOLDER / "squat.json").read_text(encoding="utf-8"))
    path = tmp_path / "squat.json"
    path.write_text(json.dumps({**table, key: value}), encoding="utf-8")

    with pytest.raises(UsageError, match=r"squat\.json cannot be read.*install"):
        load_figure(path)


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff\xfe", b"3", b'{"near": '])
def test_a_damaged_file_is_told_once_and_a_pictogram_is_shown(
    content: bytes, other_folder: Path
) -> None:
    for one in shipped_exercises():
        (other_folder / f"{one.id}.json").write_bytes(content)
    services = FakeServices()
    stage = Stage(LibraryScreen(services, Chosen(load_choice(services))))
    stage.frame()
    told = [text.words for text in stage.kit.canvas.texts if "Install" in text.words]

    stage.frame(dt_s=60.0)
    stage.frame()

    assert len(told) == 1
    assert not [text for text in stage.kit.canvas.texts if "Install" in text.words]
    assert shown_for(exercise("squat")) == figures.Shown(None, is_broken=True)
