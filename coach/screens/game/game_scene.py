"""The session while the tempo is a game: banner, world, and a column with person and counter."""

import pygame

from coach import words
from coach.movement.exercise import Exercise
from coach.ports import FeedStatus
from coach.screens.game.frame_of_world import CAMP_X
from coach.screens.game.game_layout import GameLayout, game_layout
from coach.screens.game.picture import draw_game
from coach.screens.game.playing import Game
from coach.screens.view_models.session_dial import Dial
from coach.screens.view_models.session_model import SessionView
from coach.screens.view_models.session_scene import SessionControl
from coach.screens.widgets.canvas import Canvas, Fill, Ink, Point
from coach.screens.widgets.controls import Label, draw_button
from coach.screens.widgets.figure import FigureInk, draw_exercise
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.mirror import Mirror
from coach.screens.widgets.scale import Box
from coach.screens.widgets.session_banner_parts import draw_banner
from coach.screens.widgets.session_parts import draw_buttons, marks_of
from coach.session.snapshot import Snapshot

COUNTER_DP = 158.0  # read from 3 m: 155 is the least
_SET_DP, _SET_GAP_DP = 11.0, 8.0
_TITLE_H = 34.0
_WORD_PAD = 30.0


def draw_game_session(
    kit: Kit, view: SessionView, snapshot: Snapshot, *, game: Game, mirror: Mirror, dt_s: float
) -> SessionControl | None:
    """Draw the whole screen and return the control that was used."""
    layout = game_layout(kit.canvas.scale.window)
    for edge in layout.edges:
        kit.canvas.wipe(edge)
    draw_game(kit.canvas, layout.world, game, has_motion=kit.has_motion)
    _draw_word(kit.canvas, layout.word, view)
    if snapshot.feed.status is FeedStatus.NONE:
        _draw_figure(kit, layout.session.picture, view, snapshot.exercise)
    else:
        marks = marks_of(snapshot)
        box = layout.session.picture
        mirror.draw(kit.canvas, box, pose=snapshot.pose, marks=marks, dt_s=dt_s)
    _draw_cards(kit, layout, view)
    used = draw_buttons(kit, layout.session, view.action)
    return SessionControl.VIEW if _view_button(kit, layout.view_button) else used


def _draw_figure(kit: Kit, box: Box, view: SessionView, exercise: Exercise) -> None:
    """Draw the exercise's figure where nobody is watched."""
    phase = view.figure_phase

    def paint(canvas: Canvas) -> None:
        canvas.wipe(box)
        canvas.panel(box, Fill("soft"))
        draw_exercise(kit, exercise, box.inset(10), phase=phase, ink=FigureInk(ground="soft"))

    of = (exercise.id, phase, kit.has_motion)
    kit.kept.draw(kit.canvas, "game_figure", box, of=of, paint=paint)


def draw_camp(kit: Kit, box: Box, game: Game) -> None:
    """Draw the camp of a rest in a box that is smaller than the world."""
    world = game_layout(kit.canvas.scale.window).world
    dx = box.centre[0] - (world.x + CAMP_X * world.w)
    dx = min(box.x - world.x, max(box.right - world.right, dx))  # the world covers the box
    kit.canvas.wipe(box)
    moved = world.moved(dx, box.bottom - world.bottom)
    draw_game(kit.canvas, moved, game, has_motion=kit.has_motion, through=box)


def prepare(kit: Kit, game: Game) -> None:
    """Paint a part of the world before it is shown, so that its first picture is not late."""
    world = game_layout(kit.canvas.scale.window).world
    size = pygame.Rect(kit.canvas.pixels(world)).size
    game.world.prepare(size, kit.canvas.theme)


def _view_button(kit: Kit, box: Box) -> bool:
    label = Label(words.text("game-plain"), icon="figure", kind="plain", echo="icon", key_cap="G")
    hit = kit.hit(SessionControl.VIEW, box, label=label.words)
    draw_button(kit, hit, box, label)
    return hit.is_activated


def _draw_word(canvas: Canvas, box: Box, view: SessionView) -> None:
    """Say in one word what the tempo asks for now, over the sky."""
    dial = view.dial
    word = dial.number if dial.kind is Dial.REST else dial.word
    if not word:
        return
    ink = Ink("far", align="centre", max_w=box.w - 2 * _WORD_PAD)
    w = canvas.text_width(word, ink) + 2 * _WORD_PAD
    sign = Box(box.right - w, box.y, w, box.h)
    canvas.panel(sign, Fill(radius=28))
    canvas.text(word, sign.centre, ink)


def _draw_cards(kit: Kit, layout: GameLayout, view: SessionView) -> None:
    session = layout.session

    def banner(canvas: Canvas) -> None:
        canvas.wipe(session.tiles.banner)
        draw_banner(canvas, session.banner, view.banner)

    def counter(canvas: Canvas) -> None:
        canvas.wipe(session.tiles.counter)
        _draw_counter(canvas, session.counter, view)

    kit.kept.draw(kit.canvas, "game_banner", session.tiles.banner, of=view.banner, paint=banner)
    counted = (view.title, view.counter, view.planned, view.sets, view.set_index)
    kit.kept.draw(kit.canvas, "game_counter", session.tiles.counter, of=counted, paint=counter)


def _draw_counter(canvas: Canvas, box: Box, view: SessionView) -> None:
    canvas.panel(box, Fill(border="line", shadow=True, radius=28))
    title = Ink("body_bold", "text_secondary", align="centre", max_w=box.w - 40, echo="choice")
    canvas.text(view.title, (box.centre[0], box.y + 21), title)
    low = Box(box.x, box.y + _TITLE_H, box.w, box.h - _TITLE_H)
    left = Box(low.x, low.y, low.w * 0.52, low.h)
    digits = Ink("counter", size_dp=COUNTER_DP, max_w=left.w - 24)
    canvas.digits(view.counter, (left.centre[0], left.centre[1] + 1), digits)
    right = Box(left.right, low.y, low.w - left.w - 12, low.h)
    of = Ink("far", "text_secondary", align="centre", max_w=right.w - 12, echo="counter")
    canvas.text(view.planned, (right.centre[0], right.centre[1] - 18), of)
    _draw_sets(canvas, (right.centre[0], box.bottom - 32), view)


def _draw_sets(canvas: Canvas, middle: Point, view: SessionView) -> None:
    """Draw a dot for each set: done, on, or to come."""
    step = 2 * _SET_DP + _SET_GAP_DP
    for index in range(view.sets):
        at = (middle[0] + (index - (view.sets - 1) / 2) * step, middle[1])
        if index < view.set_index:
            canvas.dot(at, _SET_DP, "primary")
        else:
            thickness = 5.0 if index == view.set_index else 3.0
            colour = "primary" if index == view.set_index else "text_secondary"
            canvas.ring(at, 2 * _SET_DP, thickness=thickness, fraction=1.0, colour=colour)
