"""A scene of the session that waits for the person: figure or picture, words, large targets."""

from dataclasses import replace

from coach import words
from coach.movement.exercise import Exercise
from coach.screens.hands.hand_watch import NO_HANDS, HandWatch, sign_of
from coach.screens.view_models.session_scene import Choice, ChoiceView, SessionControl
from coach.screens.widgets.canvas import Canvas, Fill, Ink
from coach.screens.widgets.controls import Label, button
from coach.screens.widgets.figure import draw_exercise
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box
from coach.screens.widgets.session_banner_parts import draw_banner
from coach.screens.widgets.session_layout import ChoiceLayout, choice_layout
from coach.screens.widgets.session_targets import Target, draw_targets

_TITLE_DP, _LINE_DP, _NOTE_DP = 80.0, 34.0, 26.0
_TITLE_SHARE = 0.50  # of the words' height
_RING, _REST_RING_DP = 26.0, 300.0
_SMALL_RING_DP = 148.0


def choice_scene(kit: Kit, view: ChoiceView) -> ChoiceLayout:
    """Return where the parts of such a scene lie."""
    return choice_layout(kit.canvas.scale.window, targets=len(view.choices))


def draw_choice(
    kit: Kit,
    view: ChoiceView,
    exercise: Exercise,
    *,
    phase: float | None,
    hands: HandWatch = NO_HANDS,
    has_figure: bool = True,
) -> SessionControl | None:
    """Draw all of the scene but what moves in place of the figure; return the control used.

    Args:
        kit: of the screen.
        view: what it says.
        exercise: whose figure is shown.
        phase: of the figure; None stands still.
        hands: which can choose, too.
        has_figure: whether the figure is drawn where no person is shown.
    """
    layout = choice_scene(kit, view)
    _draw_ground(kit, layout, view)
    if has_figure and not view.shows_person:
        _draw_figure(kit, layout.figure, exercise, phase=phase)
    return draw_choices(kit, layout, view.choices, hands=hands)


def _draw_ground(kit: Kit, layout: ChoiceLayout, view: ChoiceView) -> None:
    """Draw all that does not move, again only where it has changed, so that nothing is cleared."""
    canvas, tiles = kit.canvas, layout.tiles

    def banner(canvas: Canvas) -> None:
        canvas.wipe(tiles.banner)
        draw_banner(canvas, layout.banner, view.banner)

    def card(canvas: Canvas) -> None:
        canvas.wipe(tiles.words)
        canvas.panel(layout.words, Fill(border="line", shadow=True))
        if not view.is_countdown:
            _draw_words(canvas, layout.words.inset(28), view)

    for edge in tiles.edges:
        canvas.wipe(edge)
    kit.kept.draw(canvas, "choice-banner", tiles.banner, of=view.banner, paint=banner)
    said = None if view.is_countdown else (view.title, view.lines, view.number)
    kit.kept.draw(canvas, "choice-words", tiles.words, of=said, paint=card)
    if view.is_countdown:  # it changes with every frame
        _draw_rest(canvas, layout.words.inset(24), view)


def draw_choices(
    kit: Kit, layout: ChoiceLayout, choices: tuple[Choice, ...], *, hands: HandWatch = NO_HANDS
) -> SessionControl | None:
    """Draw the large targets, and pain and stop beside them."""
    kit.prefer(SessionControl.MAIN)
    controls, main = [one.control for one in choices], SessionControl.MAIN
    is_seen = hands.reading is not None
    targets = [
        Target(
            one.control,
            box,
            one.words,
            one.icon,
            key=one.key,
            is_main=one.is_main,
            sign=sign_of(one.control, controls, main=main) if is_seen else None,
        )
        for one, box in zip(choices, layout.targets, strict=True)
    ]
    used = draw_targets(kit, targets, dwell=hands.dwell(controls, main=main))
    pain, stop = layout.small_buttons
    pain_label = Label(
        words.text("action-pain"), icon="pain", kind="soft", echo="icon", key_cap="P"
    )
    stop_label = Label(
        words.text("action-stop"), icon="stop", kind="stop", echo="icon", key_cap="S"
    )
    if button(kit, SessionControl.PAIN, pain, pain_label):
        return SessionControl.PAIN
    if button(kit, SessionControl.STOP, stop, stop_label):
        return SessionControl.STOP
    return None if used is None else SessionControl(used)


def _draw_figure(kit: Kit, box: Box, exercise: Exercise, *, phase: float | None) -> None:
    """Draw the figure on its card; it keeps its own pictures."""

    def card(canvas: Canvas) -> None:
        canvas.wipe(box)
        canvas.panel(box, Fill(border="line"))

    kit.kept.draw(kit.canvas, "choice-figure", box, of=None, paint=card)
    draw_exercise(kit, exercise, box.inset(20), phase=phase)


def _draw_words(canvas: Canvas, box: Box, view: ChoiceView) -> None:
    """Draw the title as large as it fits, and under it what it is good for and how to set up."""
    ring_w = _SMALL_RING_DP + 20 if view.number else 0.0
    title = Box(box.x, box.y, box.w - ring_w, box.h * _TITLE_SHARE)
    ink = Ink("far", size_dp=_TITLE_DP, echo="picture")
    title_h = canvas.paragraph(view.title, title, _fitting(canvas, view.title, title.w, ink))
    if view.number:
        at = (box.right - _SMALL_RING_DP / 2, box.y + _SMALL_RING_DP / 2)
        canvas.ring(at, _SMALL_RING_DP, thickness=14, fraction=1.0, colour="track")
        canvas.digits(view.number, at, Ink("far", align="centre"))
    y = box.y + max(title_h, _SMALL_RING_DP * 0.8) + 12
    low = box.bottom - y
    *lines, note = view.lines
    if not lines:
        lines, note = [note], ""
    note_h = _NOTE_DP * 1.6 if note else 0.0
    room = Box(box.x, y, box.w, low - note_h)
    canvas.lines(lines, room, Ink("h2", "text", size_dp=_LINE_DP, echo="picture"))
    if note:
        at = (box.x, box.bottom - note_h / 2)
        small = Ink("body", "text_secondary", max_w=box.w, echo="picture", size_dp=_NOTE_DP)
        canvas.text(note, at, small)


def _fitting(canvas: Canvas, title: str, w: float, ink: Ink) -> Ink:
    """Return the ink small enough for the longest word, which cannot be broken."""
    widest = max(canvas.text_width(word, ink) for word in title.split())
    size_dp = ink.size_dp or _TITLE_DP
    return ink if widest <= w else replace(ink, size_dp=size_dp * w / widest)


def _draw_rest(canvas: Canvas, box: Box, view: ChoiceView) -> None:
    """Draw the seconds that are left, as large as there is room, and what comes then."""
    lines_h = 34.0 * len(view.lines)
    diameter = min(_REST_RING_DP, box.h - 96 - lines_h)
    at = (box.centre[0], box.y + diameter / 2)
    canvas.ring(at, diameter, thickness=_RING, fraction=1.0, colour="track")
    canvas.ring(at, diameter, thickness=_RING, fraction=view.fraction, colour="primary")
    canvas.digits(view.number, at, Ink("counter", align="centre", size_dp=0.5 * diameter))
    y = (at[1] + diameter / 2 + box.bottom - lines_h) / 2
    canvas.text(view.title, (at[0], y), Ink("far", align="centre", max_w=box.w))
    ink = Ink("h3", "text_secondary", align="centre", max_w=box.w, echo="picture")
    for index, line in enumerate(view.lines):
        canvas.text(line, (at[0], box.bottom - lines_h + 34.0 * (index + 0.5)), ink)
