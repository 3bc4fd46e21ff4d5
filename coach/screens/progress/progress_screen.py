"""Progress, one large tab each: days, pain, movement, load, tests, and sessions to replay."""

from collections.abc import Sequence
from enum import StrEnum

from coach import words
from coach.screens.places import Place
from coach.screens.progress.calendar_parts import draw_calendar
from coach.screens.progress.chart_parts import draw_chart
from coach.screens.progress.chart_view import Chart
from coach.screens.progress.earned_parts import draw_earned
from coach.screens.progress.lists import draw_sessions, draw_tests
from coach.screens.progress.progress_view import ProgressView, progress_view
from coach.screens.steps import OpenReplay, Step
from coach.screens.waiting_screen import WaitingScreen
from coach.screens.widgets.controls import Option, choice_row
from coach.screens.widgets.frame import content_box, draw_navigation, draw_title
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box
from coach.session.services import CoachServices

TABS_H = 64.0
GAP = 16.0
EARNED_W = 360.0
PAIN_SHARE, ALONE_SHARE = 0.57, 0.72  # of the height, the second where stiffness is not told


class Tab(StrEnum):
    DAYS = "days"
    PAIN = "pain"
    MOVEMENT = "movement"
    LOAD = "load"  # and range
    TESTS = "tests"
    SESSIONS = "sessions"


class ProgressScreen(WaitingScreen):
    def __init__(self, services: CoachServices, *, tab: Tab = Tab.DAYS) -> None:
        self._tab = tab
        self._view: ProgressView = progress_view(services)

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        kit.prefer(f"tab:{self._tab}")
        step = draw_navigation(kit, Place.HISTORY)
        room = draw_title(kit, content_box(kit), words.text("progress-title"))
        tabs = Box(room.x, room.y, room.w, TABS_H)
        picked = choice_row(kit, "tab", tabs, options=_tabs(), chosen=self._tab)
        below = Box(room.x, tabs.bottom + GAP, room.w, room.bottom - tabs.bottom - GAP)
        used = self._draw_tab(kit, below)
        if picked is not None:
            self._tab = Tab(picked)
        return step or used

    def _draw_tab(self, kit: Kit, box: Box) -> Step | None:
        view = self._view
        match self._tab:
            case Tab.DAYS:
                left = Box(box.x, box.y, box.w - EARNED_W - GAP, box.h)
                draw_calendar(kit, left, view.calendar)
                draw_earned(kit, Box(left.right + GAP, box.y, EARNED_W, box.h), view.earned)
            case Tab.PAIN:
                share = PAIN_SHARE if view.stiffness.has_values else ALONE_SHARE
                upper = Box(box.x, box.y, box.w, box.h * share)
                lower = Box(box.x, upper.bottom + GAP, box.w, box.bottom - upper.bottom - GAP)
                draw_chart(kit, "pain", upper, view.pain)
                draw_chart(kit, "stiffness", lower, view.stiffness)
            case Tab.MOVEMENT:
                _draw_pair(kit, box, view.movement)
            case Tab.LOAD:
                _draw_pair(kit, box, view.load)
            case Tab.TESTS:
                draw_tests(kit, box, view.tests)
            case Tab.SESSIONS:
                used = draw_sessions(kit, box, view.sessions)
                return None if used is None else OpenReplay(view.sessions[used].session_id)
        return None


def _draw_pair(kit: Kit, box: Box, charts: Sequence[Chart]) -> None:
    for chart, cell in zip(charts, box.columns(2, gap=GAP), strict=True):
        draw_chart(kit, chart.title, cell, chart)


def _tabs() -> tuple[Option, ...]:
    return tuple(Option(tab, words.text(f"progress-tab-{tab}")) for tab in Tab)
