"""One picture of the game, from the sky to the waves in front of it."""

import pygame

from coach.screens.game import lights
from coach.screens.game.frame_of_world import DESIGN_H, Frame
from coach.screens.game.playing import Game
from coach.screens.widgets.canvas import Canvas
from coach.screens.widgets.scale import Box

CORNER_DP = 32.0


def draw_game(
    canvas: Canvas, box: Box, game: Game, *, has_motion: bool, through: Box | None = None
) -> None:
    """Draw the world with round corners.

    Args:
        canvas: where to.
        box: of the whole world.
        game: what is shown.
        has_motion: whether anything moves that is not the person.
        through: a window in the box, where only a part is seen.
    """
    place = pygame.Rect(canvas.pixels(box))
    frame = Frame(
        place=place,
        unit=place.h / DESIGN_H,
        flight=game.flight,
        seen=game.seen,
        has_motion=has_motion,
    )
    surface, theme = canvas.surface, canvas.theme
    clip = surface.get_clip()
    shown = box if through is None else through
    surface.set_clip(clip.clip(pygame.Rect(canvas.pixels(shown))))
    game.world.draw(surface, frame, theme)
    for draw in _LIGHTS:
        draw(surface, frame, theme)
    game.world.draw_front(surface, frame, theme)
    surface.set_clip(clip)
    canvas.round_corners(shown, radius=CORNER_DP, colour="background")


_LIGHTS = (
    lights.dim,
    lights.draw_band,
    lights.draw_trail,
    lights.draw_path,
    lights.draw_ring,
    lights.draw_camp,
    lights.draw_lantern,
)
