"""Reference pictures of the screens in both themes, and the picture for the terminal."""

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from coach import words
from coach.errors import StoreError
from coach.screens.picture import render_session_picture, save_session_picture
from coach.screens.theme import ThemeName
from coach.session.snapshot import Cue, CueKind
from tests.screens import pictures
from tests.screens.fakes import picture, pose, snapshot
from tests.screens.gallery import FAR, any_screen
from tests.screens.pictures import WORST_TILE, check_picture, halved, left_over, worst_tile
from tests.screens.stage import Stage

SHOWN = (
    "home",
    "exercise",
    "pain_both",
    "stop_card",
    "summary",
    "history",
    "replay",
    "settings",
    "no_camera",
    "session_fix",
    "session_praise",
    "session_camera_lost",
    "session_resting",
    "session_place_held",
    "game_on_tempo",
    "hands_menu",
    "ask_signs",
    "home_rest",
    "progress_days",
)
SMALL, LARGE = (1024, 640), (1280, 720)
LOOKS = (  # every two of a theme, a size and a language meet in one of the four
    (ThemeName.LIGHT, LARGE, "en"),
    (ThemeName.DARK, SMALL, "en"),
    (ThemeName.DARK, LARGE, "de"),
    (ThemeName.LIGHT, SMALL, "de"),
)
Look = tuple[ThemeName, tuple[int, int], str]


def name_of(name: str, look: Look) -> str:
    theme, size, language = look
    return f"{name}_{theme}_{size[0]}_{language}"


@pytest.mark.parametrize(
    "look", [LOOKS[0], *(pytest.param(look, marks=pytest.mark.slow) for look in LOOKS[1:])]
)
@pytest.mark.parametrize("name", SHOWN)
def test_a_screen_looks_as_it_did(name: str, look: Look, tmp_path: Path) -> None:
    theme, size, language = look
    words.use(language)
    stage = Stage(any_screen(name), theme=theme, size=size)
    stage.frame()
    stage.frame()

    check_picture(stage.surface, name_of(name, look), scratch=tmp_path)


def test_no_picture_is_left_over() -> None:
    wanted = frozenset(name_of(name, look) for name in SHOWN for look in LOOKS)

    assert left_over(wanted) == []


def test_a_changed_word_is_noticed() -> None:
    first = snapshot(cue=Cue("cue-rise-slower", CueKind.FIX, 1.0))
    second = replace(first, cue=Cue("cue-lower-slower", CueKind.FIX, 1.0))

    drawn = [halved(render_session_picture(now, picture())) for now in (first, second)]

    assert worst_tile(*drawn) > WORST_TILE


def test_a_missing_reference_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "FOLDER", tmp_path)
    monkeypatch.delenv("UPDATE", raising=False)

    with pytest.raises(AssertionError, match="no reference"):
        check_picture(pygame.Surface((80, 80)), "nothing", scratch=tmp_path)


def test_the_picture_for_the_terminal_is_the_session_screen(tmp_path: Path) -> None:
    stage = Stage(any_screen("session_fix"))
    stage.frame()
    path = tmp_path / "session.png"

    save_session_picture(path, FAR["session_fix"](), picture())

    assert worst_tile(pygame.image.load(path), stage.surface) < WORST_TILE


def test_a_picture_without_a_frame_shows_the_skeleton() -> None:
    with_person = render_session_picture(snapshot(), None)
    without = render_session_picture(snapshot(pose=None), None)

    assert worst_tile(with_person, without) > WORST_TILE


@pytest.mark.parametrize("size", [(360, 640), (640, 480), (1280, 720), (1920, 1080)])
def test_a_frame_of_any_shape_is_drawn_inside_its_box(size: tuple[int, int]) -> None:
    frame = picture(*size)
    narrow = replace(pose(), aspect=size[0] / size[1])

    drawn = render_session_picture(snapshot(pose=narrow), frame)

    assert drawn.get_at((20, 400)) == render_session_picture(snapshot(), None).get_at((20, 400))


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be written"):
        save_session_picture(tmp_path / "no" / "folder.png", snapshot(), None)
