"""Measure what the screens cost, with the pose worker at work, and print it beside the goals.

    python -m tools.measure_screens [--frames 100] [--only home] [--json OUT]
    python -m tools.measure_screens --write docs/screens.md

Every screen of the tests' gallery, at two sizes: what 95 % of its frames stay below (update, draw
and flip; in a session with a new camera picture every other frame), the same divided by a bare
fill and flip of that size in the same run, and the time from the step that leads to a screen to
the end of its first frame, when nothing of it is drawn yet, but all is known that the app knows
by then. "own" is what the drawing itself took of a core: where other programs are at work, too, it
is the figure to look at. Then the home screen of a day with exercises: what an idle window takes of
one core while its figure moves and once it rests, and how many frames pass until a key shows. A
synthetic patient is followed by the pose network all the while, as in a session. It runs in the
window system there is; where there is none, in memory (SDL's dummy driver).
"""

import argparse
import os
import platform
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from importlib import metadata
from pathlib import Path
from typing import TypeVar

import pygame
from rich import box
from rich.console import Console
from rich.table import Table

from coach import bootstrap
from coach.bootstrap.feeds import clock, open_feed
from coach.ports import PoseFeed
from coach.screens.app import App
from coach.screens.figures import LOOP_S
from coach.screens.frame_wait import CALM_AFTER_S, FrameWait
from coach.screens.game.game_scene import prepare
from coach.screens.session_screen import SessionScreen
from coach.screens.steps import Screen
from coach.screens.theme import ThemeName, load_theme
from coach.screens.widgets.canvas import Canvas
from coach.screens.widgets.figure_time import REST_AFTER_S
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Scale
from coach.session.care_services import care_of
from coach.session.sources import parse_source
from tests.screens.fakes import FakeRunning, FakeServices, picture
from tests.screens.gallery import FAR_SCREENS, NAMES, NEAR, any_screen, busy_services
from tests.screens.patients import patient
from tools.screens_page import (
    GOAL_FRAMES,
    GOAL_IDLE,
    Cost,
    HomeCost,
    Stamp,
    is_idle_reached,
    is_reaction_reached,
    misses,
    page,
)

SIZES = ((1280, 720), (1920, 1080))
PATIENT = "synthetic:squat?reps=500"
IDLE_S = 10.0
WARM_UP = 20  # frames: pictures are cached, and the worker is back at work
FRAME_S = 1 / 30
LAYERS = 8  # of the game's land, of which each frame of a session paints one
TABLE_W = 116  # columns
READY_WITHIN_S = 60.0  # of the pose network, on a busy machine


Result = TypeVar("Result")


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--frames", type=int, default=100)  # fewer have no 95 %
    parser.add_argument("--only", action="append", choices=NAMES, metavar="NAME")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--write", type=Path, metavar="OUT.md", help="all screens, as a page")
    wanted = parser.parse_args()
    if wanted.write is not None and wanted.only:
        parser.error("--write is for all screens; leave --only out")
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    pygame.display.init()
    names = wanted.only or NAMES
    costs: list[Cost] = []
    with _worker_at_work():
        for size in SIZES:
            window = pygame.Window("measuring", size)
            bare_ms = _bare_frames(window, wanted.frames)
            costs += [_cost(window, name, frames=wanted.frames, bare_ms=bare_ms) for name in names]
            window.destroy()
        reaction = _reaction_frames()
    home = HomeCost(*_idle_shares(), reaction)
    _print(costs, home)
    if wanted.json is not None:
        told = {"screens": [asdict(cost) for cost in costs], "home": asdict(home)}
        bootstrap.write_json(wanted.json, told)
    if wanted.write is not None:
        bootstrap.write_text(wanted.write, page(costs, home, _stamp(wanted.frames)))
    return 0


def _stamp(frames: int) -> Stamp:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    machine = (
        f"{cores} cores, {platform.system()} {platform.machine()}, Python "
        f"{platform.python_version()}, pygame-ce {pygame.version.ver}, drawn on "
        f"{pygame.display.get_driver()}"
    )
    return Stamp(clock().utc_now().date(), metadata.version("knee-coach"), machine, frames)


@contextmanager
def _worker_at_work() -> Iterator[PoseFeed]:
    """Follow a synthetic patient meanwhile; begins when the first pose has come."""
    feed = open_feed(
        parse_source(PATIENT), bootstrap.find_exercise("squat", bootstrap.data_folder(None))
    )
    feed.start()
    try:
        deadline_s = time.perf_counter() + READY_WITHIN_S
        while not feed.has_poses and time.perf_counter() < deadline_s:
            pygame.time.wait(20)
        yield feed
    finally:
        feed.close()


def _bare_frames(window: pygame.Window, frames: int) -> float:
    """Return the 95 % of the time of a frame that only fills and flips, ms."""
    surface = window.get_surface()

    def bare() -> None:
        surface.fill((238, 243, 241))
        window.flip()

    return _p95([_timed(bare)[1] for _ in range(WARM_UP + frames)][WARM_UP:])


def _cost(window: pygame.Window, name: str, *, frames: int, bare_ms: float) -> Cost:
    kit = Kit(Canvas(window.get_surface(), Scale(*window.size), load_theme(ThemeName.LIGHT)))
    opened = _opening(name, kit)

    def change() -> _Shown:
        shown = _Shown(window, opened())
        shown.frame()
        return shown

    shown, change_ms, own_change_ms = _timed(change)
    times = [_timed(shown.frame)[1:] for _ in range(WARM_UP + frames)][WARM_UP:]
    p95_ms, own_p95_ms = (_p95(list(one)) for one in zip(*times, strict=True))
    return Cost(name, window.size, p95_ms, own_p95_ms, p95_ms / bare_ms, change_ms, own_change_ms)


def _opening(name: str, kit: Kit) -> Callable[[], Screen]:
    """Return what opens a screen, after all that was worked out before its time.

    The app knows the course of care since it was started, and a session has painted the land of
    its game on the screens before.
    """
    if name not in {**NEAR, **FAR_SCREENS}:
        screen = any_screen(name)
        return lambda: screen
    services, make = busy_services(), {**NEAR, **FAR_SCREENS}[name]
    care_of(services).course()
    screen = make(busy_services())
    if isinstance(screen, SessionScreen) and screen.shown_game is not None:
        for _ in range(LAYERS):
            prepare(kit, screen.shown_game)
        return lambda: screen
    return lambda: make(services)


class _Shown:
    """A screen in a window, fed as a camera would."""

    def __init__(self, window: pygame.Window, screen: Screen) -> None:
        self._window, self._screen = window, screen
        self._surface = window.get_surface()
        self._scale = Scale(*self._surface.get_size())
        self._theme = load_theme(ThemeName.LIGHT)
        self._kit = Kit(Canvas(self._surface, self._scale, self._theme))
        self._frames = 0

    def frame(self) -> None:
        self._frames += 1
        if isinstance(self._screen, SessionScreen) and self._frames % 2:
            running = self._screen.running
            if isinstance(running, FakeRunning) and running.now.pose is not None:
                running.frames = [picture()]
        pygame.event.pump()
        self._kit.begin(Canvas(self._surface, self._scale, self._theme), (), dt_s=FRAME_S)
        self._screen.update(FRAME_S)
        self._screen.draw(self._kit)
        self._kit.end()
        self._window.flip()


def _idle_shares() -> tuple[float, float]:
    """Return what the home screen takes of one core while nobody does anything.

    First while the figure of the next exercise moves, then after it has come to rest.
    """
    services, system = _at_home(), clock()
    app, window = App(services), pygame.Window("measuring", SIZES[0])
    surface, wait = window.get_surface(), FrameWait(system)

    def frames_for(seconds: float) -> float:
        start_s, began_s, worked_s = system.now_s(), time.perf_counter(), time.process_time()
        first_s = services.fake_clock.t_s
        while system.now_s() - start_s < seconds:
            services.fake_clock.t_s = first_s + system.now_s() - start_s
            if app.frame(surface, pygame.event.get()):
                window.flip()
            app.wait(wait)
        return (time.process_time() - worked_s) / (time.perf_counter() - began_s)

    frames_for(2 * CALM_AFTER_S)
    moving = frames_for(IDLE_S)
    frames_for(REST_AFTER_S + LOOP_S - IDLE_S)
    resting = frames_for(IDLE_S)
    window.destroy()
    return moving, resting


def _reaction_frames() -> int:
    """Return after how many frames a key shows on the home screen; 0 is never."""
    app, surface = App(_at_home()), pygame.Surface(SIZES[0])
    for _ in range(WARM_UP):
        app.frame(surface, ())
    tab = pygame.Event(pygame.KEYDOWN, key=pygame.K_TAB, mod=0, unicode="")
    before = app.kit.is_keyboard
    for number, events in enumerate(((tab,), (), (), ()), start=1):
        app.frame(surface, events)
        if app.kit.is_keyboard and not before:
            return number
    return 0


def _at_home() -> FakeServices:
    """Return what the app has on a day with exercises."""
    return patient("steady", day=70)


def _timed(what: Callable[[], Result]) -> tuple[Result, float, float]:
    """Return a result, how long it took, and what it took of a core, ms."""
    began_s, worked_s = time.perf_counter(), time.thread_time()
    result = what()
    took_s, own_s = time.perf_counter() - began_s, time.thread_time() - worked_s
    return result, 1000 * took_s, 1000 * own_s


def _p95(values: list[float]) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.95))]


def _print(costs: list[Cost], home: HomeCost) -> None:
    driver = pygame.display.get_driver()
    table = Table(box=box.SIMPLE_HEAD, title=f"Screens on {driver}, worker at work")
    for title in ("screen", "size", "p95 ms", "own", "x bare", "first ms", "own", ""):
        table.add_column(title, justify="left" if title in {"screen", ""} else "right")
    for cost in costs:
        figures = (cost.p95_ms, cost.own_p95_ms, cost.ratio, cost.change_ms, cost.own_change_ms)
        size = f"{cost.size[0]} x {cost.size[1]}"
        table.add_row(cost.name, size, *(f"{one:.1f}" for one in figures), ", ".join(misses(cost)))
    console = Console(width=TABLE_W)
    console.print(table)
    idle = "reached" if is_idle_reached(home) else "missed"
    shares = f"{home.moving_share:.1%} of one core, {home.resting_share:.1%} at rest"
    console.print(f"home, idle: {shares} (goal {GOAL_IDLE:.0%}: {idle})")
    react = "reached" if is_reaction_reached(home) else "missed"
    console.print(f"key to picture: {home.reaction_frames} frames (goal {GOAL_FRAMES}: {react})")


if __name__ == "__main__":
    sys.exit(main())
