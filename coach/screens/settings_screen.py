"""Settings: theme, text size, sound, and where the data lies."""

from collections.abc import Callable
from dataclasses import replace

from coach import words
from coach.ports import SessionStore
from coach.screens.places import Place
from coach.screens.preferences import Preferences, TextSize, save_preferences
from coach.screens.steps import Quit, Step
from coach.screens.theme import ThemeName
from coach.screens.waiting_screen import WaitingScreen
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import Label, Option, button, choice_row, toggle
from coach.screens.widgets.frame import content_box, draw_navigation, draw_title
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box

ROW_H = 88.0
LABEL_W = 220.0


class SettingsScreen(WaitingScreen):
    is_far = False

    def __init__(
        self,
        store: SessionStore,
        preferences: Preferences,
        *,
        data_path: str,
        apply: Callable[[Preferences], None],
    ) -> None:
        self._store = store
        self._preferences = preferences
        self._data_path = data_path
        self._apply = apply

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        step = draw_navigation(kit, Place.SETTINGS)
        room = draw_title(kit, content_box(kit), words.text("settings-title"))
        rows = [Box(room.x, room.y + index * (ROW_H + 14), room.w, ROW_H) for index in range(3)]
        chosen = self._draw_choices(kit, rows)
        if chosen != self._preferences:
            self._preferences = chosen
            save_preferences(self._store, chosen)
            self._apply(chosen)
        y = rows[-1].bottom + 14
        leave = Box(room.right - 260, room.bottom - 72, 260, 72)
        self._draw_facts(kit, Box(room.x, y, room.w, leave.y - 14 - y))
        if button(kit, "quit", leave, Label(words.text("settings-quit"), kind="plain")):
            return Quit()
        return step

    def _draw_choices(self, kit: Kit, rows: list[Box]) -> Preferences:
        now = self._preferences
        theme = _choice(kit, rows[0], "theme", options=_themes(), chosen=now.theme)
        size = _choice(kit, rows[1], "text", options=_text_sizes(), chosen=now.text_size)
        left, right = rows[2].columns(2, gap=14)
        sound_words, motion_words = words.text("settings-sound"), words.text("settings-motion")
        return replace(
            now,
            theme=ThemeName(theme),
            text_size=TextSize(size),
            has_sound=toggle(kit, "sound", left, words=sound_words, is_on=now.has_sound),
            has_motion=toggle(kit, "motion", right, words=motion_words, is_on=now.has_motion),
        )

    def _draw_facts(self, kit: Kit, box: Box) -> None:
        kit.canvas.panel(box, Fill(border="line", radius=24))
        kit.canvas.icon("shield", (box.x + 52, box.y + 50), size=52, colour="primary")
        about = words.text("settings-about")
        where = words.text("settings-data", path=self._data_path)
        area = Box(box.x + 100, box.y + 20, box.w - 130, box.h - 32)
        kit.canvas.paragraph(f"{where}\n\n{about}", area, Ink("body"))


_LABELS = {"theme": "settings-theme", "text": "settings-text"}


def _choice(kit: Kit, box: Box, control: str, *, options: tuple[Option, ...], chosen: str) -> str:
    kit.canvas.panel(box, Fill(border="line", radius=24))
    label = Ink("body_bold", max_w=LABEL_W - 20)
    kit.canvas.text(words.text(_LABELS[control]), (box.x + 28, box.centre[1]), label)
    cells = Box(box.x + LABEL_W, box.y + 10, box.w - LABEL_W - 16, box.h - 20)
    return choice_row(kit, control, cells, options=options, chosen=chosen) or chosen


def _themes() -> tuple[Option, ...]:
    return (
        Option(ThemeName.LIGHT, words.text("settings-light")),
        Option(ThemeName.DARK, words.text("settings-dark")),
    )


def _text_sizes() -> tuple[Option, ...]:
    return (
        Option(TextSize.NORMAL, words.text("settings-normal")),
        Option(TextSize.LARGE, words.text("settings-large")),
        Option(TextSize.LARGER, words.text("settings-larger")),
    )
