"""Somebody who answers what the window asks, with the mouse or with the keyboard alone."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

import pygame

from coach.care.asking.ask import Value
from coach.care.asking.turns import Turn
from coach.ports import Clock
from coach.screens.app import App, AppOptions
from coach.screens.asking.ask_screen import AskScreen
from coach.screens.asking.care_steps import CareStep
from coach.screens.asking.filling import Filling
from coach.screens.asking.pages import PageKind
from coach.screens.places import Place
from coach.screens.steps import Go
from coach.session.services import CoachServices
from tests.screens.stage import key

Told = Mapping[str, Value]
"""What somebody says, by "knee.key" or by key; what is missing they would rather not say."""

A_TAP_S = 6.0  # to read and answer, an average that the goal of the first start is stated with
_STEPS = {"running_min": 5, "sport_min": 5, "cycling_min": 5, "deep_min": 5}
_LONGEST_WALK = 80  # controls that Tab may have to pass


class TurnedClock(Clock, Protocol):
    t_s: float


class TurnedServices(CoachServices, Protocol):
    """Services whose clock a test turns."""

    @property
    def fake_clock(self) -> TurnedClock: ...


class AskedPerson:
    def __init__(self, services: TurnedServices, *, by_keyboard: bool = False) -> None:
        self.services = services
        self.by_keyboard = by_keyboard
        self.taps = 0
        self.app = App(services, options=AppOptions(country_guess="DE"))
        self.surface = pygame.Surface((1024, 640))
        self.surface.set_clip(pygame.Rect(0, 0, 0, 0))  # drawn blind, which is quick
        self.frame()

    def frame(self, events: Sequence[pygame.Event] = (), *, dt_s: float = 1 / 30) -> None:
        self.services.fake_clock.t_s += dt_s
        self.app.frame(self.surface, events)

    def open(self, step: CareStep) -> None:
        self.app.flow.take(step)
        self.frame()

    def open_today(self) -> None:
        self.app.flow.take(Go(Place.HOME))
        self.frame()

    @property
    def screen(self) -> str:
        return type(self.app.flow.screen).__name__

    @property
    def texts(self) -> list[str]:
        return [drawn.words for drawn in self.app.kit.canvas.texts]

    @property
    def said(self) -> str:
        """All that is drawn, as one text, for sentences that were wrapped."""
        return " ".join(self.texts)

    @property
    def filling(self) -> Filling:
        screen = self.app.flow.screen
        assert isinstance(screen, AskScreen), self.screen
        return screen.filling

    def tap(self, control: str) -> None:
        """Use a control; the drawing after it shows what follows."""
        self.taps += 1
        if self.by_keyboard:
            self._reach(control)
            self.frame([key(pygame.K_RETURN)])
        else:
            at = self.app.kit.canvas.scale.point_px(self.app.kit.boxes[control].centre)
            down = pygame.Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1)
            self.frame([down, pygame.Event(pygame.MOUSEBUTTONUP, pos=at, button=1)])
        self.frame()

    def wait(self) -> None:
        """Let the tick be seen, after which a page goes on by itself."""
        for _ in range(3):
            self.frame(dt_s=0.2)
        self.frame()

    def _reach(self, control: str) -> None:
        for _ in range(_LONGEST_WALK):
            if self.app.kit.focus == control and self.app.kit.is_keyboard:
                return
            self.frame([key(pygame.K_TAB)])
        raise AssertionError(f"{control} was not reached; there are {self.app.kit.order}")

    def answer_page(self, told: Told) -> None:
        """Answer the open page, and go on to the next."""
        filling = self.filling
        page = filling.page
        said = {turn: told.get(turn.name, told.get(turn.ask.key)) for turn in page.turns}
        if page.kind is PageKind.CHECKS and "no_to_all" in self.app.kit.boxes:
            self._answer_signs(said)
            return
        for turn, value in said.items():
            if value is not None:
                self._answer(turn, page.kind, value)
        if any(value is None for value in said.values()):
            self.tap("unsaid")
        elif page.is_one_tap:
            self.wait()
        else:
            self.tap("go_on")

    def _answer_signs(self, said: Mapping[Turn, Value | None]) -> None:
        """Say yes where it is so, and no to all the others at once."""
        is_open = any(value is None for value in said.values())
        for turn, value in said.items():
            if value is True or (is_open and value is False):
                self.tap(f"{turn.name}:{'yes' if value else 'no'}")
        if is_open:
            self.tap("unsaid")
            return
        if "no_to_all" in self.app.kit.boxes:
            self.tap("no_to_all")
            self.wait()
        if any(said.values()):
            self.tap("go_on")

    def _answer(self, turn: Turn, kind: PageKind, value: Value) -> None:
        today = self.services.fake_clock.local_now().date()
        for control in _controls(turn, kind, value, today=today):
            while kind is PageKind.COUNTRY and control not in self.app.kit.boxes:
                self.tap(f"{turn.name}:more")
            self.tap(control)

    def answer_sheet(self, told: Told) -> None:
        """Answer page after page until something else is shown."""
        sheet = self.filling.sheet
        while self.screen == "AskScreen" and self.filling.sheet is sheet:
            self.answer_page(told)


def _controls(  # noqa: PLR0911  # one line a kind
    turn: Turn, kind: PageKind, value: Value, *, today: date
) -> list[str]:
    """Return the controls that give an answer, in their order."""
    name = turn.name
    match kind:
        case PageKind.CHECKS:
            return [f"{name}:yes" if value else f"{name}:no"]
        case PageKind.SEVERAL | PageKind.HEIGHTS:
            assert isinstance(value, tuple)
            return [f"{name}:{one}" for one in value] or [f"{name}:none"]
        case PageKind.NUMBER:
            digits = str(value).replace(".", ",")
            return [f"{name}:key:{digit}" for digit in digits]
        case PageKind.AMOUNTS:
            assert isinstance(value, int)
            steps = value // _STEPS.get(turn.ask.key, 1)
            return [f"{name}:more"] * steps if steps else [f"{name}:more", f"{name}:less"]
        case PageKind.DAY:
            assert isinstance(value, date)
            return [f"{name}:{(value - today).days}"]
        case PageKind.TEXT | PageKind.TEXTS:
            texts = value if isinstance(value, tuple) else (value,)
            return [f"{name}:s{place}" for place, _ in enumerate(texts)]
        case _:
            return [f"{name}:{value}"]
