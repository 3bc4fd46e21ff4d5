"""The session screen as a picture on disk, for the terminal and for reports: no window needed."""

from pathlib import Path

import pygame

from coach.errors import StoreError
from coach.ports import Frame
from coach.screens.theme import ThemeName, load_theme
from coach.screens.view_models.session_model import session_view
from coach.screens.widgets.canvas import Canvas
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.mirror import Mirror
from coach.screens.widgets.scale import Scale
from coach.screens.widgets.session_parts import draw_session
from coach.session.snapshot import Snapshot

DEFAULT_SIZE = (1280, 720)


def render_session_picture(
    snapshot: Snapshot,
    frame: Frame | None,
    *,
    size: tuple[int, int] = DEFAULT_SIZE,
    theme: ThemeName = ThemeName.LIGHT,
    is_demo: bool = False,
) -> pygame.Surface:
    """Return the session screen as it would be shown; without a frame, the skeleton alone."""
    surface = pygame.Surface(size)
    canvas = Canvas(surface, Scale(*size), load_theme(theme))
    kit = Kit(canvas)
    kit.begin(canvas, (), dt_s=0.0)
    mirror = Mirror()
    mirror.take(frame)
    view = session_view(snapshot, is_demo=is_demo)
    draw_session(kit, view, snapshot, mirror=mirror, dt_s=1.0)
    return surface


def save_session_picture(
    path: Path,
    snapshot: Snapshot,
    frame: Frame | None,
    *,
    size: tuple[int, int] = DEFAULT_SIZE,
    theme: ThemeName = ThemeName.LIGHT,
    is_demo: bool = False,
) -> None:
    """Write the session screen as a PNG or JPEG, by the name's ending.

    Raises:
        StoreError: the file cannot be written.
    """
    surface = render_session_picture(snapshot, frame, size=size, theme=theme, is_demo=is_demo)
    try:
        pygame.image.save(surface, path)
    except (OSError, pygame.error) as error:
        raise StoreError(f"The picture {path} cannot be written: choose another place.") from error
