"""Parts that are kept look as if they had been drawn afresh, and cover what lay there."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pygame
import pytest

from coach import words
from coach.movement.vocabulary import NotJudgedReason
from coach.screens.picture import render_session_picture
from coach.screens.theme import ThemeName, load_theme
from coach.screens.view_models.session_model import session_view
from coach.screens.widgets.canvas import Canvas, Ink
from coach.screens.widgets.kept import KeptParts
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.mirror import Mirror
from coach.screens.widgets.scale import Box, Scale
from coach.screens.widgets.session_parts import draw_session
from coach.session.snapshot import PauseReason, SetStage, Snapshot
from tests.screens.fakes import picture, pose, reading, rep, snapshot

pytestmark = pytest.mark.whole

DIRT = (255, 0, 255)
CARD = Box(100.0, 100.0, 200.0, 80.0)


def _canvas(
    surface: pygame.Surface, theme: ThemeName = ThemeName.LIGHT, *, text_factor: float = 1.0
) -> Canvas:
    scale = Scale(*surface.get_size(), text_factor)
    return Canvas(surface, scale, load_theme(theme))


def _card(canvas: Canvas, painted: list[Canvas]) -> None:
    painted.append(canvas)
    canvas.wipe(CARD)
    canvas.text("Well done", CARD.centre, Ink(align="centre"))
    canvas.text("outside", (600.0, 400.0))


def _show(kept: KeptParts, canvas: Canvas, of: object, painted: list[Canvas]) -> None:
    kept.draw(canvas, "card", CARD, of=of, paint=lambda c: _card(c, painted))


def test_a_part_is_painted_once_and_looks_and_reads_the_same_again() -> None:
    kept, painted = KeptParts(), list[Canvas]()
    first, second = _canvas(pygame.Surface((1280, 720))), _canvas(pygame.Surface((1280, 720)))

    _show(kept, first, "same", painted)
    _show(kept, second, "same", painted)

    assert painted == [first]
    assert second.texts == first.texts
    assert _pixels(second.surface).tobytes() == _pixels(first.surface).tobytes()


def test_a_part_paints_nothing_outside_its_box() -> None:
    canvas = _canvas(pygame.Surface((1280, 720)))
    canvas.surface.fill(DIRT)

    _show(KeptParts(), canvas, "", [])

    inside = pygame.Rect(canvas.pixels(CARD))
    assert canvas.surface.get_at(inside.topleft)[:3] != DIRT
    canvas.surface.fill(DIRT, inside)
    assert (_pixels(canvas.surface) == DIRT).all()


@pytest.mark.parametrize(
    ("of", "size", "theme", "text_factor"),
    [
        ("other", (1280, 720), ThemeName.LIGHT, 1.0),
        ("same", (1920, 1080), ThemeName.LIGHT, 1.0),
        ("same", (1280, 720), ThemeName.DARK, 1.0),
        ("same", (1280, 720), ThemeName.LIGHT, 1.25),
    ],
)
def test_a_part_is_painted_anew_when_anything_about_it_is_different(
    of: str, size: tuple[int, int], theme: ThemeName, text_factor: float
) -> None:
    kept, painted = KeptParts(), list[Canvas]()
    _show(kept, _canvas(pygame.Surface((1280, 720))), "same", painted)

    changed = _canvas(pygame.Surface(size), theme, text_factor=text_factor)
    _show(kept, changed, of, painted)

    assert painted[-1] is changed


def test_a_part_is_painted_anew_after_it_was_forgotten() -> None:
    kept, painted = KeptParts(), list[Canvas]()
    canvas = _canvas(pygame.Surface((1280, 720)))
    _show(kept, canvas, "same", painted)

    kept.forget()
    _show(kept, canvas, "same", painted)

    assert len(painted) == 2


def _moments() -> Sequence[Snapshot]:
    working = snapshot()
    turned = reading(knee_in=None, knee_in_not_judged=NotJudgedReason.VIEW)
    return (
        working,
        snapshot(reading=reading(phase_elapsed_s=2.2, knee_in=1.4), pose=pose(1.0, drop=0.05)),
        snapshot(reading=turned),
        snapshot(stage=SetStage.PAUSED, pause_reason=PauseReason.USER),
        snapshot(stage=SetStage.RESTING, rest_left_s=12.0, set_index=1),
        replace(working, reps_in_set=4, reps=(*working.reps, rep(4))),
        snapshot(stage=SetStage.SETTING_UP, reading=None, pose=None),
        working,
    )


@pytest.mark.parametrize("size", [(1280, 720), (1367, 771)])
@pytest.mark.parametrize("has_picture", [True, False])
def test_frame_after_frame_the_session_looks_as_if_drawn_afresh(
    size: tuple[int, int], *, has_picture: bool
) -> None:
    surface = pygame.Surface(size)
    kit = Kit(_canvas(surface))
    frame = picture() if has_picture else None

    for now in _moments():
        surface.fill(DIRT)
        kit.begin(_canvas(surface), (), dt_s=0.0)
        mirror = Mirror()
        mirror.take(frame)
        draw_session(kit, session_view(now), now, mirror=mirror, dt_s=1.0)

        afresh = render_session_picture(now, frame, size=size)
        assert np.array_equal(_pixels(surface), _pixels(afresh)), now


def _pixels(surface: pygame.Surface) -> np.ndarray:
    return pygame.surfarray.array3d(surface)


def test_a_part_is_painted_afresh_in_another_language() -> None:
    kept, painted = KeptParts(), list[Canvas]()
    surface = pygame.Surface((1280, 720))
    _show(kept, _canvas(surface), "same", painted)

    words.use("de")
    _show(kept, _canvas(surface), "same", painted)

    assert len(painted) == 2
