"""Settings in four large tabs: look, sound, sessions, and what is stored where."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum

from coach import words
from coach.screens.places import Place
from coach.screens.preferences import (
    MOST_CAMERAS,
    OneSwitchPace,
    Preferences,
    TextSize,
    save_preferences,
)
from coach.screens.settings.data_ways import DataWays, DeleteScreen, copied_words
from coach.screens.settings.stored_model import stored_view
from coach.screens.settings.stored_parts import draw_about, draw_stored
from coach.screens.steps import Open, Quit, Step
from coach.screens.theme import ThemeName
from coach.screens.waiting_screen import WaitingScreen
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import Label, Option, button, choice_row, toggle
from coach.screens.widgets.frame import content_box, draw_navigation, draw_title
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box
from coach.session.fading import Wish
from coach.session.lengths import Lengths
from coach.session.services import CoachServices

TABS_H = 64.0
ROW_H = 88.0
GAP = 14.0
LABEL_W = 260.0


class Tab(StrEnum):
    LOOK = "look"
    SOUND = "sound"
    SESSION = "session"
    DATA = "data"


class SettingsScreen(WaitingScreen):
    def __init__(
        self,
        services: CoachServices,
        preferences: Preferences,
        *,
        data: DataWays,
        apply: Callable[[Preferences], None],
        tab: Tab = Tab.LOOK,
    ) -> None:
        self._store = services.store
        self._preferences = preferences
        self._data = data
        self._copied = ""  # what came of the last copy
        self._apply = apply
        self._tab = tab
        self._services = services
        self._stored = stored_view(services)

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        kit.prefer(f"tab:{self._tab}")
        step = draw_navigation(kit, Place.SETTINGS)
        room = draw_title(kit, content_box(kit), words.text("settings-title"))
        tabs = Box(room.x, room.y, room.w, TABS_H)
        picked = choice_row(kit, "tab", tabs, options=_options("tab", Tab), chosen=self._tab)
        below = Box(room.x, tabs.bottom + 16, room.w, room.bottom - tabs.bottom - 16)
        used = self._draw_tab(kit, below)
        if picked is not None:
            self._tab = Tab(picked)
        return step or used

    def _draw_tab(self, kit: Kit, box: Box) -> Step | None:
        rows = [Box(box.x, box.y + i * (ROW_H + GAP), box.w, ROW_H) for i in range(5)]
        match self._tab:
            case Tab.LOOK:
                self._take(self._draw_look(kit, rows))
            case Tab.SOUND:
                self._take(self._draw_sound(kit, rows))
            case Tab.SESSION:
                self._take(self._draw_session(kit, rows))
            case Tab.DATA:
                return self._draw_data(kit, box)
        return None

    def _take(self, chosen: Preferences) -> None:
        """Keep what was changed, and let it show at once."""
        if chosen == self._preferences:
            return
        self._preferences = chosen
        save_preferences(self._store, chosen)
        self._apply(chosen)
        self._stored = stored_view(self._services)  # in the language of now

    def _draw_look(self, kit: Kit, rows: Sequence[Box]) -> Preferences:
        now = self._preferences
        theme = _row(kit, rows[0], "theme", options=_options("theme", ThemeName), chosen=now.theme)
        sizes = _options("text", TextSize)
        size = _row(kit, rows[1], "text", options=sizes, chosen=now.text_size)
        tongues = tuple(Option(code, name) for code, name in words.languages().items())
        spoken = words.language()
        language = _row(kit, rows[2], "language", options=tongues, chosen=spoken)
        units = _options("lengths", Lengths)
        lengths = _row(kit, rows[3], "lengths", options=units, chosen=now.lengths)
        motion = words.text("settings-motion")
        return replace(
            now,
            theme=ThemeName(theme),
            text_size=TextSize(size),
            language=now.language if language == spoken else language,
            lengths=Lengths(lengths),
            has_motion=toggle(kit, "motion", rows[4], words=motion, is_on=now.has_motion),
        )

    def _draw_sound(self, kit: Kit, rows: Sequence[Box]) -> Preferences:
        now = self._preferences
        sound, voice = words.text("settings-sound"), words.text("settings-voice")
        wishes = _options("feedback", Wish)
        return replace(
            now,
            has_sound=toggle(kit, "sound", rows[0], words=sound, is_on=now.has_sound),
            has_voice=toggle(kit, "voice", rows[1], words=voice, is_on=now.has_voice),
            feedback=Wish(_row(kit, rows[2], "feedback", options=wishes, chosen=now.feedback)),
        )

    def _draw_session(self, kit: Kit, rows: Sequence[Box]) -> Preferences:
        now = self._preferences
        cameras = tuple(
            Option(str(number), words.text("settings-camera-number", number=number + 1))
            for number in range(MOST_CAMERAS)
        )
        mirror, game = words.text("settings-mirror"), words.text("settings-game")
        paces = _options("one-switch", OneSwitchPace)
        return replace(
            now,
            camera=int(_row(kit, rows[0], "camera", options=cameras, chosen=str(now.camera))),
            is_mirrored=toggle(kit, "mirror", rows[1], words=mirror, is_on=now.is_mirrored),
            has_game=toggle(kit, "game", rows[2], words=game, is_on=now.has_game),
            one_switch=OneSwitchPace(
                _row(kit, rows[3], "one-switch", options=paces, chosen=now.one_switch)
            ),
        )

    def _draw_data(self, kit: Kit, box: Box) -> Step | None:
        row = Box(box.x, box.bottom - 72, box.w, 72)
        leave, copy, delete = row.columns(3, gap=GAP)
        figures = Box(box.x, box.y, box.w, 150)
        draw_stored(kit, figures, self._stored)
        y = figures.bottom + GAP
        about = Box(box.x, y, box.w, leave.y - GAP - y)
        draw_about(kit, about, self._data.path, news=self._copied)
        if button(kit, "quit", leave, Label(words.text("settings-quit"), kind="plain")):
            return Quit()
        back_up, delete_at_end = self._data.back_up, self._data.delete_at_end
        keep = Label(words.text("settings-back-up"), icon="shield", kind="soft")
        if back_up is not None and button(kit, "back_up", copy, keep):
            self._copied = copied_words(back_up)
        wipe = Label(words.text("settings-delete"), kind="stop")
        if delete_at_end is not None and button(kit, "delete", delete, wipe):
            return Open(DeleteScreen(delete_at_end))
        return None


def _options(group: str, kinds: type[StrEnum]) -> tuple[Option, ...]:
    return tuple(Option(kind, words.text(f"settings-{group}-{kind}")) for kind in kinds)


def _row(kit: Kit, box: Box, control: str, *, options: tuple[Option, ...], chosen: str) -> str:
    """Draw a card with a name and its choices; return what is chosen now."""
    kit.canvas.panel(box, Fill(border="line", radius=24))
    area = Box(box.x + 26, box.y + 6, LABEL_W - 36, box.h - 12)
    kit.canvas.centred_paragraph(words.text(f"settings-{control}"), area, Ink("body_bold"))
    cells = Box(box.x + LABEL_W, box.y + 12, box.w - LABEL_W - 16, box.h - 24)
    return choice_row(kit, control, cells, options=options, chosen=chosen) or chosen
