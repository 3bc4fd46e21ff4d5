"""Without a webcam: plain words and a way on; and the field for a video's path or an address."""

from dataclasses import replace

import pygame

from coach import words
from coach.care.facts import DEMO_PROFILE
from coach.screens.places import Place, SourceKind
from coach.screens.steps import Back, Go, Prepare, Step, TypeSource
from coach.screens.view_models.home_model import DEMO_SOURCE
from coach.screens.waiting_screen import PageScreen, WaitingScreen
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import Label, button, text_field
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box
from coach.session.services import SessionRequest

CARD_W = 1040.0


class NoCameraScreen(WaitingScreen):
    """Says what could not be opened, and offers everything else."""

    def __init__(self, message: str, request: SessionRequest, *, profile: str) -> None:
        self._message = message
        self._request = request
        self._profile = profile

    def draw(self, kit: Kit) -> Step | None:
        paint, window = kit.canvas, kit.canvas.scale.window
        paint.clear()
        box = Box((window.w - CARD_W) / 2, (window.h - 640) / 2, CARD_W, 640)
        paint.panel(box, Fill(border="line", shadow=True))
        paint.icon("camera_off", (box.x + 86, box.y + 86), size=92, colour="primary", stroke=1.8)
        title = Ink("h1", max_w=box.w - 200)
        paint.text(words.text("no-camera-title"), (box.x + 164, box.y + 56), title)
        area = Box(box.x + 164, box.y + 92, box.w - 212, 116)
        paint.paragraph(
            self._message or words.text("no-camera-body"), area, Ink("h3", "text_secondary")
        )
        kit.prefer("demo")
        grid = Box(box.x + 40, box.y + 226, box.w - 80, box.h - 226 - 36)
        return self._draw_ways(kit, grid)

    def _draw_ways(self, kit: Kit, box: Box) -> Step | None:
        rows = box.rows(3, gap=16)
        (demo, video), (stream, again) = rows[0].columns(2, gap=16), rows[1].columns(2, gap=16)
        if button(kit, "demo", demo, Label(words.text("way-demo"), icon="figure")):
            return Prepare(replace(self._request, source=DEMO_SOURCE, profile=DEMO_PROFILE))
        own = replace(self._request, profile=self._profile)
        if button(kit, "file", video, Label(words.text("way-file"), icon="film", kind="soft")):
            return TypeSource(SourceKind.FILE, own)
        if button(
            kit, "stream", stream, Label(words.text("way-stream"), icon="phone", kind="soft")
        ):
            return TypeSource(SourceKind.STREAM, own)
        if button(kit, "again", again, Label(words.text("way-again"), icon="loop", kind="soft")):
            return Prepare(self._request)
        if button(kit, "home", rows[2], Label(words.text("way-home"), icon="home", kind="plain")):
            return Go(Place.HOME)
        return None


class SourceScreen(PageScreen):
    """One text field: the path of a video, or the address of a phone or network camera."""

    def __init__(self, kind: SourceKind, request: SessionRequest) -> None:
        self._kind = kind
        self._request = request
        self._typed = ""

    def handle(self, event: pygame.Event) -> Step | None:
        if event.type == pygame.DROPFILE:
            self._typed = str(event.file)
        return super().handle(event)

    def draw(self, kit: Kit) -> Step | None:
        paint, window = kit.canvas, kit.canvas.scale.window
        paint.clear()
        box = Box((window.w - CARD_W) / 2, (window.h - 480) / 2, CARD_W, 480)
        paint.panel(box, Fill(border="line", shadow=True))
        is_file = self._kind is SourceKind.FILE
        icon, title, body, hint = _FILE_WORDS if is_file else _STREAM_WORDS
        paint.icon(icon, (box.x + 80, box.y + 76), size=80, colour="primary", stroke=1.8)
        heading = Ink("h1", max_w=box.w - 190)
        paint.text(words.text(title), (box.x + 150, box.y + 76), heading)
        paint.paragraph(
            words.text(body), Box(box.x + 48, box.y + 140, box.w - 96, 100), Ink("body")
        )
        kit.prefer("field")
        field = Box(box.x + 40, box.y + 256, box.w - 80, 72)
        was_enter = kit.keys.activated == "field"
        self._typed = text_field(kit, "field", field, value=self._typed, hint=words.text(hint))
        left, right = Box(box.x + 40, box.bottom - 112, box.w - 80, 76).columns(2, gap=20)
        if button(kit, "back", left, Label(words.text("back"), icon="back", kind="plain")):
            return Back()
        is_pressed = button(kit, "begin", right, Label(words.text("source-begin"), icon="play"))
        return self._begin(kit) if is_pressed or was_enter else None

    def _begin(self, kit: Kit) -> Step | None:
        typed = self._typed.strip()
        if not typed:
            kit.toast(words.text("source-empty"))
            return None
        return Prepare(replace(self._request, source=typed))


_FILE_WORDS = ("film", "file-title", "file-body", "file-hint")
_STREAM_WORDS = ("phone", "stream-title", "stream-body", "stream-hint")
