"""What screens have in common that only wait to be read: Escape goes home, or a page back."""

import pygame

from coach.screens.places import Place
from coach.screens.steps import Back, Go, Step


class WaitingScreen:
    """The part of a screen that is the same for all that wait."""

    def update(self, dt_s: float) -> Step | None:
        del dt_s
        return None

    def handle(self, event: pygame.Event) -> Step | None:
        is_escape = event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE
        return Go(Place.HOME) if is_escape else None


class PageScreen(WaitingScreen):
    """A page over another screen: Escape closes it."""

    def handle(self, event: pygame.Event) -> Step | None:
        is_escape = event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE
        return Back() if is_escape else None
