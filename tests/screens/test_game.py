"""The game on the screen: early, late, drift and rest look different, and it can be put away."""

from dataclasses import replace

import pygame
import pytest

from coach.screens.game.game_layout import game_layout
from coach.screens.game.game_scene import COUNTER_DP
from coach.screens.game.playing import NOTES, Game, suits
from coach.screens.game.tempo_path import path_of
from coach.screens.preferences import GAME_KEY, load_preferences, save_preferences
from coach.screens.session_screen import SessionScreen
from coach.screens.theme import ThemeName
from coach.screens.widgets.scale import Box
from coach.session.snapshot import PauseReason, SetStage, SetUp, Snapshot, Timing
from tests.screens.fakes import FakeRunning, FakeServices, exercise, reading, rep, snapshot
from tests.screens.gallery_game import FAR_SCREENS, played
from tests.screens.stage import Stage

FRAME_S = 1 / 60
WINDOWS = (Box(0, 0, 1280, 720), Box(0, 0, 1280, 800), Box(0, 0, 1720, 720))


def shown(name: str, *, has_motion: bool = True, theme: ThemeName = ThemeName.DARK) -> bytes:
    stage = Stage(FAR_SCREENS[name](FakeServices()), theme=theme)
    stage.kit.has_motion = has_motion
    stage.frame(dt_s=0.0)
    world = stage.kit.canvas.pixels(game_layout(stage.scale.window).world)
    return pygame.image.tobytes(stage.surface.subsurface(world), "RGB")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("game_on_tempo", "game_early"),
        ("game_on_tempo", "game_late"),
        ("game_early", "game_late"),
        ("game_nobody", "game_hold_before"),
        ("game_rest", "game_put_away"),
    ],
)
def test_what_is_different_looks_different(one: str, other: str) -> None:
    assert shown(one) != shown(other)


@pytest.mark.parametrize("theme", list(ThemeName))
def test_the_same_moment_is_drawn_the_same_each_time(theme: ThemeName) -> None:
    assert shown("game_on_tempo", theme=theme) == shown("game_on_tempo", theme=theme)


def test_without_motion_nothing_moves_that_is_not_the_person() -> None:
    screen = played(FakeServices(), snapshot(reading=reading(progress=0.0)), seconds=6.0, pace=0.0)
    stage = Stage(screen, theme=ThemeName.DARK)

    def world() -> bytes:
        stage.kit.has_motion = False
        stage.frame(dt_s=0.0)
        place = stage.kit.canvas.pixels(game_layout(stage.scale.window).world)
        return pygame.image.tobytes(stage.surface.subsurface(place), "RGB")

    before = world()
    for _ in range(60):
        screen.update(FRAME_S)

    assert world() == before


@pytest.mark.parametrize("window", WINDOWS)
def test_the_world_is_about_two_thirds_and_the_person_is_whole(window: Box) -> None:
    layout = game_layout(window)

    assert 0.62 < layout.world.w / window.w < 0.78
    assert layout.session.picture.h > 200
    assert layout.session.picture.right <= window.right


def test_the_counter_of_the_game_is_read_from_afar() -> None:
    stage = Stage(FAR_SCREENS["game_on_tempo"](FakeServices()))
    stage.frame()

    sizes = [text.size_dp for text in stage.kit.canvas.texts if text.words == "3"]

    assert sizes == [pytest.approx(COUNTER_DP, abs=1)]
    assert COUNTER_DP >= 155


def test_a_key_puts_the_game_away_and_it_is_remembered() -> None:
    services = FakeServices()
    running = FakeRunning(services, "s", snapshot())
    kept: list[bool] = []
    game = Game(services.sounds, remember=kept.append)
    stage = Stage(SessionScreen(running, services.clock, game=game))
    stage.frame()

    stage.press(pygame.K_g)
    stage.frame()

    assert game.is_put_away(snapshot().exercise)
    assert kept == [False]
    assert services.quiet.sea is None


def test_the_button_puts_it_away_and_brings_it_back() -> None:
    services = FakeServices()
    game = Game(services.sounds)
    running = FakeRunning(services, "s", snapshot())
    stage = Stage(SessionScreen(running, services.clock, game=game))
    stage.frame()

    names = [stage.kit.labels["view"]]
    stage.click("view")
    was_on = game.is_on
    stage.frame()
    names.append(stage.kit.labels["view"])
    stage.click("view")

    assert names == ["Plain", "Game"]
    assert not was_on
    assert game.is_on


@pytest.mark.parametrize(
    "now",
    [
        snapshot(exercise=exercise("straight_leg_raise")),
        snapshot(stage=SetStage.SETTING_UP, set_up=SetUp(), reps_in_set=0),
    ],
    ids=["lying", "before the set"],
)
def test_where_there_is_no_game_to_go_back_to_none_is_offered(now: Snapshot) -> None:
    services = FakeServices()
    game = Game(services.sounds, is_on=False)
    stage = Stage(SessionScreen(FakeRunning(services, "s", now), services.clock, game=game))

    stage.frame()

    assert "view" not in stage.kit.boxes


def test_the_preference_is_kept() -> None:
    store = FakeServices().store
    first = load_preferences(store)

    save_preferences(store, replace(first, has_game=False))

    assert first.has_game
    assert store.setting(GAME_KEY) == "off"
    assert not load_preferences(store).has_game


@pytest.mark.parametrize(
    ("exercise_id", "is_suited"),
    [
        ("mini_squat", True),
        ("sit_to_stand", True),
        ("single_leg_balance", True),
        ("straight_leg_raise", False),  # whoever lies does not see the screen
        ("foam_roll_front_thigh", False),
    ],
)
def test_it_is_shown_where_it_can_be_seen(exercise_id: str, *, is_suited: bool) -> None:
    assert suits(exercise(exercise_id)) is is_suited


def test_the_sea_breathes_with_the_movement_and_ends_with_a_pause() -> None:
    services = FakeServices()
    game = Game(services.sounds)
    path = path_of(exercise().tempo)
    swells = []
    for index in range(round(path.moving_s / FRAME_S)):
        now = reading(progress=path.height(index * FRAME_S))
        game.play(snapshot(reading=now), dt_s=FRAME_S)
        assert services.quiet.sea is not None
        swells.append(services.quiet.sea[0])

    game.play(snapshot(stage=SetStage.PAUSED, pause_reason=PauseReason.USER), dt_s=FRAME_S)

    turned = round(path.turned_s / FRAME_S)
    assert swells[turned] > 0.9
    assert swells[-1] < 0.2
    assert services.quiet.sea is None


def test_haste_is_heard_as_a_little_wind() -> None:
    def calmest(pace: float) -> float:
        services = FakeServices()
        played(services, snapshot(), seconds=1.2, pace=pace)
        assert services.quiet.sea is not None
        return services.quiet.sea[1]

    assert calmest(2.4) < calmest(1.0)


def test_each_repetition_has_the_next_note_of_the_scale() -> None:
    services = FakeServices()
    game = Game(services.sounds)

    for done in range(NOTES + 2):
        game.play(snapshot(reps=tuple(rep(i + 1) for i in range(done))), dt_s=FRAME_S)

    assert services.quiet.tones == [f"note_{i % NOTES + 1}" for i in range(NOTES + 1)]


def test_over_a_stretch_the_sea_is_calm() -> None:
    services = FakeServices()
    timing = Timing(8.0, 90.0, 1, 2, is_running=True)
    rolled = snapshot(exercise=exercise("foam_roll_front_thigh"), reading=None, timing=timing)

    played(services, rolled, seconds=2.0)

    assert services.quiet.sea is not None
    assert services.quiet.sea[1] == 1.0


def test_put_away_it_is_silent() -> None:
    services = FakeServices()
    played(services, snapshot(), seconds=2.0, is_on=False)

    assert services.quiet.sea is None
    assert services.quiet.tones == []
