"""Screens while a voice says what does not stand on them, by name."""

from collections.abc import Callable, Mapping

import pygame

from coach import words
from coach.care.facts import PainMoment
from coach.movement.vocabulary import Side
from coach.screens.pain_screen import PainScreen
from coach.screens.steps import Screen, Step
from coach.screens.widgets.kit import Kit
from tests.screens import gallery_session
from tests.screens.fakes import FakeServices


class Said:
    """A screen over which something is being said."""

    def __init__(self, screen: Screen, spoken: str) -> None:
        self._screen = screen
        self._spoken = spoken

    @property
    def is_far(self) -> bool:
        return self._screen.is_far

    def update(self, dt_s: float) -> Step | None:
        return self._screen.update(dt_s)

    def handle(self, event: pygame.Event) -> Step | None:
        return self._screen.handle(event)

    def draw(self, kit: Kit) -> Step | None:
        kit.spoken = self._spoken
        return self._screen.draw(kit)


def _session(name: str, key: str) -> Screen:
    return Said(gallery_session.screen(name), words.text(key))


NEAR: Mapping[str, Callable[[FakeServices], Screen]] = {
    "caption_near": lambda _: Said(
        PainScreen(PainMoment.DURING, Side.BOTH), words.text("cue-pause-pain")
    ),
}
FAR_SCREENS: Mapping[str, Callable[[FakeServices], Screen]] = {
    "caption_set_up": lambda _: _session("session_place_framing", "say-clock-offered"),
}
