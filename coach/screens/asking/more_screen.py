"""Everything that can be told at any time: the diary, being away, oneself, a clinician's word."""

from coach import words
from coach.care.asking.sheets import Sheet
from coach.screens.asking.care_steps import AskSheet, CareStep, ShowHelp, ShowTests, TellAsUsual
from coach.screens.asking.tiles import Pick, tile
from coach.screens.places import Place
from coach.screens.steps import Go, Step
from coach.screens.waiting_screen import WaitingScreen
from coach.screens.widgets.canvas import Ink
from coach.screens.widgets.controls import Label, button
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box

_COLUMNS = 3


class MoreScreen(WaitingScreen):
    def __init__(self, *, wants_running: bool, has_diary: bool) -> None:
        self._tiles = _tiles(wants_running=wants_running, has_diary=has_diary)

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        window = kit.canvas.scale.window
        w = min(window.w - 96, 1180.0)
        room = Box((window.w - w) / 2, 28, w, window.h - 56)
        kit.canvas.text(words.text("more-title"), (room.x, room.y + 32), Ink("h1", max_w=w - 220))
        back = Label(words.text("back"), icon="back", kind="plain")
        step: Step | None = None
        if button(kit, "back", Box(room.right - 190, room.y, 190, 64), back):
            step = Go(Place.HOME)
        area = Box(room.x, room.y + 92, room.w, room.h - 92)
        rows = -(-len(self._tiles) // _COLUMNS)
        height = min(176.0, (area.h - 16 * (rows - 1)) / rows)
        for place, (key, icon, leads) in enumerate(self._tiles):
            row, column = divmod(place, _COLUMNS)
            line = Box(area.x, area.y + row * (height + 16), area.w, height)
            cell = line.columns(_COLUMNS, gap=16)[column]
            if tile(kit, key, cell, Pick(words.text(f"more-{key}"), icon), is_chosen=False):
                step = leads
        return step


def _tiles(*, wants_running: bool, has_diary: bool) -> tuple[tuple[str, str, CareStep], ...]:
    found: list[tuple[str, str, CareStep]] = [
        ("morning", "heart", AskSheet(Sheet.MORNING)),
        ("before", "heart", AskSheet(Sheet.BEFORE)),
        ("diary", "feet", AskSheet(Sheet.DIARY)),
    ]
    if has_diary:
        found.append(("as_usual", "loop", TellAsUsual()))
    if wants_running:
        found.append(("run", "exercises", AskSheet(Sheet.RUN)))
    found += [
        ("away", "home", AskSheet(Sheet.AWAY)),
        ("clearance", "check", AskSheet(Sheet.CLEARANCE)),
        ("screening", "shield", AskSheet(Sheet.SCREENING)),
        ("person", "people", AskSheet(Sheet.PERSON)),
        ("wishes", "star", AskSheet(Sheet.WISHES)),
        ("tests", "figure", ShowTests()),
        ("help", "info", ShowHelp()),
    ]
    return tuple(found)
