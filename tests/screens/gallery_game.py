"""The tempo game and the trail in the states that matter, by name."""

from collections.abc import Callable, Mapping

from coach.care.programme.terms import ProgrammePhase
from coach.screens.steps import Screen
from coach.screens.trail.trail_screen import TrailScreen
from coach.screens.trail.trail_view import trail_of
from tests.screens.fakes import FakeServices
from tests.trail_builders import earned_by, long_trail

NEAR: Mapping[str, Callable[[FakeServices], Screen]] = {
    "trail": lambda _: TrailScreen(long_trail()),
    "trail_camping": lambda _: TrailScreen(long_trail(is_back=True)),
    "trail_begun": lambda _: TrailScreen(
        trail_of((), earned_by((), points=0), phase=ProgrammePhase.CALM)
    ),
}
FAR_SCREENS: Mapping[str, Callable[[FakeServices], Screen]] = {}
