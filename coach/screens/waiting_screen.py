"""What screens have in common that only wait to be read: nothing moves on by itself."""

import pygame

from coach.screens.places import Place
from coach.screens.steps import Back, Go, Screen, Step


class StillScreen:
    """Read from near. Escape leads to `escape`, here nowhere: the person is to choose.

    What changes without input needs an `update` of its own: see `only_waits`.
    """

    is_far = False

    @property
    def escape(self) -> Step | None:
        return None

    def update(self, dt_s: float) -> Step | None:
        del dt_s
        return None

    def handle(self, event: pygame.Event) -> Step | None:
        is_escape = event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE
        return self.escape if is_escape else None


def only_waits(screen: Screen) -> bool:
    """Whether time alone changes nothing on a screen: it has nothing to do in `update`."""
    return isinstance(screen, StillScreen) and type(screen).update is StillScreen.update


class WaitingScreen(StillScreen):
    """A place of its own: Escape goes home."""

    @property
    def escape(self) -> Step | None:
        return Go(Place.HOME)


class PageScreen(StillScreen):
    """A page over another screen: Escape closes it."""

    @property
    def escape(self) -> Step | None:
        return Back()
