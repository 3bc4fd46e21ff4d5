"""A person before a live camera, without network or camera: the real session in the real window.

What the network would have seen of an exercise is played on a turned clock; the person stands
quiet for a while first, as people do who read what comes.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime

import pygame

from coach.devices.quiet_sounds import QuietSounds
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.ports import PoseFeed
from coach.records.memory_store import MemorySessionStore
from coach.screens.app import App
from coach.screens.preferences import NOTICE_KEY
from coach.screens.session_screen import SessionScreen
from coach.session.app_services import AppServices, Outside
from coach.session.captions import CaptionedSounds
from coach.session.services import SessionRequest
from coach.session.snapshot import Snapshot
from coach.session.sources import SourceSpec
from tests.screens.fakes import shipped_exercises
from tests.screens.stage import key
from tests.session_builders import FPS, FRAME_S, DrivenFeed, TurnedClock, squat_poses

QUIET_S = 14.0  # of standing there before the first repetition


def quiet_then(poses: tuple[Pose, ...], *, quiet_s: float = QUIET_S) -> tuple[Pose, ...]:
    """Return a person who stands there as in the first second of a recording, and then begins."""
    first = [pose for pose in poses if pose.t_s < poses[0].t_s + 1.0]
    count = round(quiet_s * FPS)
    quiet = [replace(first[i % len(first)], t_s=i * FRAME_S) for i in range(count)]
    begin_s = count * FRAME_S - poses[0].t_s
    return (*quiet, *(replace(pose, t_s=pose.t_s + begin_s) for pose in poses))


@dataclass(slots=True)
class Journey:
    """One day at home. Another one with the same store is the next day."""

    request: SessionRequest
    reps: int = 3
    store: MemorySessionStore = field(default_factory=MemorySessionStore)
    clock: TurnedClock = field(default_factory=TurnedClock)
    sounds: QuietSounds = field(default_factory=QuietSounds)
    quiet_s: float = QUIET_S
    app: App = field(init=False)
    surface: pygame.Surface = field(init=False)

    def __post_init__(self) -> None:
        self.store.set_setting(NOTICE_KEY, "yes")
        outside = Outside(
            clock=self.clock,
            store=self.store,
            sounds=CaptionedSounds(self.sounds, self.clock),
            open_feed=self._open_feed,
            check_source=lambda _: "",
            new_session_id=self._new_id,
        )
        services = AppServices(outside, shipped_exercises(), profile="me")
        self.app = App(services, start=self.request)
        self.surface = pygame.Surface((1280, 720))
        self.surface.set_clip(pygame.Rect(0, 0, 0, 0))  # blind is quick, and knows all the same
        self.frame()

    def _open_feed(self, spec: SourceSpec, exercise: Exercise) -> PoseFeed:
        del spec
        poses = quiet_then(squat_poses(reps=self.reps, exercise=exercise), quiet_s=self.quiet_s)
        return DrivenFeed(poses, self.clock)

    def _new_id(self, at: datetime) -> str:
        return f"s{len(self.store.sessions('me'))}-{at:%H%M%S}"

    @property
    def screen(self) -> str:
        return type(self.app.flow.screen).__name__

    @property
    def now(self) -> Snapshot:
        screen = self.app.flow.screen
        assert isinstance(screen, SessionScreen), self.screen
        return screen.running.snapshot

    @property
    def texts(self) -> list[str]:
        return [drawn.words for drawn in self.app.kit.canvas.texts]

    @property
    def said(self) -> list[str]:
        return [text for text, _ in self.sounds.said]

    def frame(self, *codes: int) -> None:
        self.clock.time_s += FRAME_S
        self.app.frame(self.surface, [key(code) for code in codes])

    def answer_pain(self) -> None:
        """Rather not say, or, asked from afar, no pain: the shortest answers there are."""
        asked = self.screen
        for _ in range(2):  # each knee has a question of its own, from afar
            if self.screen == asked:
                self.press_until("none" if "none" in self.app.kit.order else "rather_not")

    def press_until(self, control: str) -> None:
        for _ in range(60):
            if self.app.kit.focus == control and self.app.kit.is_keyboard:
                self.frame(pygame.K_RETURN)
                self.frame()
                return
            self.frame(pygame.K_TAB)
        raise AssertionError(f"{control} was not reached; there are {self.app.kit.order}")

    def play(self, seconds: float) -> None:
        until_s = self.clock.time_s + seconds
        while self.clock.time_s < until_s:
            self.frame()
