"""What screens have in common that only wait to be read: nothing moves, Escape goes home."""

import pygame

from coach.screens.places import Place
from coach.screens.steps import Go, Step


class WaitingScreen:
    """The part of a screen that is the same for all that wait."""

    def update(self, dt_s: float) -> Step | None:
        del dt_s
        return None

    def handle(self, event: pygame.Event) -> Step | None:
        is_escape = event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE
        return Go(Place.HOME) if is_escape else None
