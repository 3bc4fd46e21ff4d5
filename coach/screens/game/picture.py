"""One picture of the game, from the sky to the waves in front of it."""

import pygame

from coach.screens.game import lights
from coach.screens.game.flight import Flight
from coach.screens.game.frame_of_world import DESIGN_H, Frame
from coach.screens.game.seen import Seen
from coach.screens.game.world import World
from coach.screens.widgets.canvas import Canvas
from coach.screens.widgets.scale import Box

CORNER_DP = 32.0


def draw_game(
    canvas: Canvas, box: Box, world: World, *, flight: Flight, seen: Seen, has_motion: bool
) -> None:
    """Draw the world in a box with round corners."""
    place = pygame.Rect(canvas.pixels(box))
    frame = Frame(
        place=place,
        unit=place.h / DESIGN_H,
        flight=flight,
        seen=seen,
        has_motion=has_motion,
    )
    surface, theme = canvas.surface, canvas.theme
    clip = surface.get_clip()
    world.draw(surface, frame, theme)
    surface.set_clip(clip.clip(place))
    lights.dim(surface, frame, theme)
    lights.draw_band(surface, frame, theme)
    lights.draw_trail(surface, frame, theme)
    lights.draw_path(surface, frame, theme)
    lights.draw_ring(surface, frame, theme)
    lights.draw_camp(surface, frame, theme)
    lights.draw_lantern(surface, frame, theme)
    surface.set_clip(clip)
    world.draw_front(surface, frame, theme)
    canvas.round_corners(box, radius=CORNER_DP, colour="background")
