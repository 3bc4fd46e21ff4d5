"""The parts of the session screen: how each is drawn."""

from collections.abc import Callable, Hashable
from dataclasses import replace

from coach import words
from coach.movement.exercise import Exercise
from coach.ports import FeedStatus
from coach.screens.view_models.form_feedback import is_always_shown, shows_form
from coach.screens.view_models.knee_lines import knee_lines
from coach.screens.view_models.picture_model import faults, working_joints
from coach.screens.view_models.session_dial import Dial, DialView
from coach.screens.view_models.session_model import Action, SessionView
from coach.screens.view_models.session_scene import SessionControl
from coach.screens.widgets.canvas import Canvas, Fill, Ink
from coach.screens.widgets.controls import ButtonKind, Label, draw_button
from coach.screens.widgets.figure import draw_exercise
from coach.screens.widgets.gauge_parts import draw_gauge, draw_knob
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.mirror import Mirror
from coach.screens.widgets.plain_parts import draw_offer, draw_plain
from coach.screens.widgets.scale import Box
from coach.screens.widgets.session_banner_parts import draw_banner
from coach.screens.widgets.session_layout import SessionLayout, session_layout
from coach.screens.widgets.skeleton import Marks
from coach.session.snapshot import PauseReason, SetStage, Snapshot

_RING = 24.0
_BUTTON_GAP = 14.0
_SHORT_WORD = 5  # letters
# Nothing new is seen; in the other pauses the person looks for their place in the picture.
_STALE = frozenset({PauseReason.CAMERA_LOST, PauseReason.WORKER_RESTARTING})


def draw_session(
    kit: Kit,
    view: SessionView,
    snapshot: Snapshot,
    *,
    mirror: Mirror,
    dt_s: float,
    offers_game: bool = False,
) -> SessionControl | None:
    """Draw the whole screen and return the control that was used."""
    layout = session_layout(kit.canvas.scale.window)
    for edge in layout.picture_edges:
        kit.canvas.wipe(edge)
    if snapshot.feed.status is FeedStatus.NONE:
        shown = snapshot.exercise
        kit.kept.draw(
            kit.canvas,
            "plain",
            layout.picture,
            of=(shown.id, view.figure_phase, kit.has_motion),
            paint=lambda _: draw_plain(kit, layout.picture, shown, phase=view.figure_phase),
        )
    else:
        _draw_mirror(kit, layout, snapshot, mirror=mirror, dt_s=dt_s)
    _draw_cards(kit, layout, view, snapshot.exercise)
    used = draw_buttons(kit, layout, view.action, offers_game=offers_game)
    if view.can_go_by_clock:
        offer = words.text("action-by-clock")
        if draw_offer(kit, SessionControl.BY_CLOCK, layout.gauge.inset(12), offer, key="C"):
            return SessionControl.BY_CLOCK
    return used


def _draw_mirror(
    kit: Kit, layout: SessionLayout, snapshot: Snapshot, *, mirror: Mirror, dt_s: float
) -> None:
    mirror.draw(
        kit.canvas,
        layout.picture,
        pose=snapshot.pose,
        marks=marks_of(snapshot),
        dt_s=dt_s,
        is_dimmed=snapshot.stage is SetStage.PAUSED and snapshot.pause_reason in _STALE,
    )


def marks_of(snapshot: Snapshot) -> Marks:
    """Return what stands out on the body while the person works."""
    now = snapshot.reading
    if now is None or snapshot.stage is not SetStage.WORKING:
        return Marks()
    is_shown = shows_form(snapshot)
    active = [one for one in now.active_checks if is_shown or is_always_shown(one.code)]
    return Marks(faults(active), working_joints(now.side), knee_lines(snapshot))


def draw_buttons(
    kit: Kit, layout: SessionLayout, action: Action, *, offers_game: bool = False
) -> SessionControl | None:
    """Draw the large button, pain and stop, the game beside a pause; return the one used."""
    kit.prefer(SessionControl.MAIN)
    pain, stop = layout.small_buttons
    pain_words, stop_words = words.text("action-pain"), words.text("action-stop")
    labels = {
        SessionControl.MAIN: (layout.main_button, _main_label(action)),
        SessionControl.PAIN: (pain, _small_label(pain_words, icon="pain", kind="soft", key="P")),
        SessionControl.STOP: (stop, _small_label(stop_words, icon="stop", kind="stop", key="S")),
    }
    if offers_game and action is Action.PAUSE:
        main, game = layout.main_button.columns(2, gap=_BUTTON_GAP)
        shown = _small_label(words.text("game-show"), icon="lamp", kind="plain", key="G")
        labels[SessionControl.MAIN] = (main, _main_label(action))
        labels[SessionControl.VIEW] = (game, shown)
    hits = {
        control: kit.hit(control, box, label=label.words)
        for control, (box, label) in labels.items()
    }

    def paint(canvas: Canvas) -> None:
        _draw_ground(canvas, layout)
        for control, (box, label) in labels.items():
            draw_button(kit, hits[control], box, label)

    of = (action, tuple(hits.values()))
    kit.kept.draw(kit.canvas, "buttons", layout.tiles.buttons, of=of, paint=paint)
    return next((control for control, hit in hits.items() if hit.is_activated), None)


def _small_label(label: str, *, icon: str, kind: ButtonKind, key: str) -> Label:
    """Return the label of a small button; a long word needs the room of the key."""
    cap = key if len(label) <= _SHORT_WORD else ""
    return Label(label, icon=icon, kind=kind, echo="icon", key_cap=cap)


def _draw_cards(kit: Kit, layout: SessionLayout, view: SessionView, exercise: Exercise) -> None:
    """Draw what stands still again only when it has changed, and what moves over it."""
    tiles, gauge = layout.tiles, view.gauge

    def keep(name: str, tile: Box, of: Hashable, paint: Callable[[Canvas], None]) -> None:
        def paint_all(canvas: Canvas) -> None:
            _draw_ground(canvas, layout)
            paint(canvas)

        kit.kept.draw(kit.canvas, name, tile, of=of, paint=paint_all)

    keep("banner", tiles.banner, view.banner, lambda c: draw_banner(c, layout.banner, view.banner))
    counted = (view.title, view.counter, view.planned, view.sets, view.set_index)
    if view.shows_set_up:
        keep("set-up", tiles.counter, view.title, lambda c: _draw_title(c, layout.counter, view))
        box = layout.counter  # the movement where the counter will be
        room = Box(box.x + 12, box.y + 48, box.w - 24, box.h - 60)
        draw_exercise(kit, exercise, room, phase=view.figure_phase)
    else:
        keep("counter", tiles.counter, counted, lambda c: _draw_counter(c, layout.counter, view))
    dial = replace(view.dial, fraction=float(view.dial.fraction > 0))
    keep("dial", tiles.dial, dial, lambda c: _draw_dial(c, layout.dial, dial))
    _draw_dial_ring(kit.canvas, layout.dial, view.dial.fraction)
    if gauge is None:
        note = "" if view.can_go_by_clock else view.note  # the offer stands there
        keep("gauge", tiles.gauge, note, lambda c: _draw_note(c, layout.gauge, note))
        return
    still = replace(gauge, position=None if gauge.position is None else 0.0, is_good=True)
    keep("gauge", tiles.gauge, still, lambda c: draw_gauge(c, layout.gauge, still))
    if gauge.position is not None:
        draw_knob(kit.canvas, layout.gauge, gauge.position, is_good=gauge.is_good)


def _draw_ground(canvas: Canvas, layout: SessionLayout) -> None:
    """Draw what lies below everything; the shadow of a card falls on its neighbours' ground."""
    canvas.clear()
    for card in (layout.counter, layout.dial, layout.gauge):
        canvas.panel(card, Fill(border="line", shadow=True))


def _draw_note(canvas: Canvas, box: Box, note: str) -> None:
    if note:
        ink = Ink("body", "text_secondary", align="centre", echo="banner")
        canvas.centred_paragraph(note, box.inset(20), ink)


def _draw_counter(canvas: Canvas, box: Box, view: SessionView) -> None:
    x = box.centre[0]
    _draw_title(canvas, box, view)
    digits_y = (box.y + 52 + box.bottom - 112) / 2
    canvas.digits(view.counter, (x, digits_y), Ink("counter", max_w=box.w - 24))
    of = Ink("far", "text_secondary", align="centre", max_w=box.w - 24)
    canvas.text(view.planned, (x, box.bottom - 78), of)
    dots = Box(box.x + 48, box.bottom - 30, box.w - 96, 14)
    for index, dot in enumerate(dots.columns(view.sets, gap=10)):
        colour = "primary" if index < view.set_index else "track"
        border = "primary" if index == view.set_index else None
        canvas.panel(dot, Fill(colour, radius=7, border=border, border_dp=3))


def _draw_title(canvas: Canvas, box: Box, view: SessionView) -> None:
    title = Ink("body_bold", "text_secondary", align="centre", max_w=box.w - 32, echo="choice")
    canvas.text(view.title, (box.centre[0], box.y + 28), title)


def _draw_dial(canvas: Canvas, box: Box, dial: DialView) -> None:
    """Draw all but the moving ring."""
    x, y = box.centre
    if dial.kind is Dial.SYMBOL:
        size = 130 if dial.fraction else 190
        canvas.icon(dial.icon, (x, y), size=size, colour="primary", stroke=1.8)
        return
    diameter = _ring_diameter(box)
    canvas.ring((x, y), diameter, thickness=_RING, fraction=1.0, colour="track")
    inner = diameter - 2 * _RING
    if dial.kind is Dial.REST:
        canvas.digits(dial.number, (x, y), Ink("far", align="centre", size_dp=130))
        return
    lift = 34.0 if dial.number else 0.0
    word = Ink("far", align="centre", max_w=inner - 20)
    canvas.text(dial.word, (x, y - lift), word)
    if dial.number:
        canvas.digits(dial.number, (x, y + 56), Ink("far", "text_secondary"))


def _ring_diameter(box: Box) -> float:
    return min(box.w, box.h) - 12


def _draw_dial_ring(canvas: Canvas, box: Box, fraction: float) -> None:
    diameter = _ring_diameter(box)
    canvas.ring(box.centre, diameter, thickness=_RING, fraction=fraction, colour="primary")


def _main_label(action: Action) -> Label:
    key, icon, kind = _MAIN_LABELS[action]
    return Label(words.text(key), icon=icon, kind=kind, echo="icon")


_MAIN_LABELS: dict[Action, tuple[str, str, ButtonKind]] = {
    Action.START: ("choice-start", "play", "primary"),
    Action.PAUSE: ("action-pause", "pause", "soft"),
    Action.BEGIN: ("action-begin", "play", "primary"),
    Action.RESUME: ("action-resume", "play", "primary"),
    Action.SKIP_REST: ("action-skip-rest", "next", "soft"),
    Action.NEXT: ("action-next", "next", "primary"),
    Action.FINISH: ("action-finish", "check", "soft"),
}
