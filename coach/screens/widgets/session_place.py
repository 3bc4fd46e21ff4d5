"""The wide picture of the session screen: finding the place, or waiting for camera and person."""

from coach import words
from coach.screens.view_models.body_outline import outline_of, room_to_fill
from coach.screens.view_models.session_model import SessionView
from coach.screens.view_models.session_place import PlaceView
from coach.screens.view_models.session_scene import SessionControl
from coach.screens.widgets.canvas import Canvas, Fill, Ink
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.mirror import Mirror
from coach.screens.widgets.outline import draw_outline
from coach.screens.widgets.plain_parts import draw_offer
from coach.screens.widgets.scale import Box
from coach.screens.widgets.session_banner_parts import draw_banner
from coach.screens.widgets.session_layout import SessionLayout, wide_layout
from coach.screens.widgets.session_parts import draw_buttons
from coach.screens.widgets.skeleton import NO_MARKS, PictureView
from coach.session.snapshot import Snapshot

_RING, _OFFER_H = 24.0, 128.0
_SIGN_DP, _SIGN_WORDS_H = 210.0, 110.0
_NUMBER_DP = 230.0


def draw_place(
    kit: Kit,
    view: PlaceView,
    session: SessionView,
    snapshot: Snapshot,
    *,
    mirror: Mirror,
    dt_s: float,
) -> SessionControl | None:
    """Draw the whole scene and return the control that was used."""
    layout, canvas = wide_layout(kit.canvas.scale.window), kit.canvas
    for edge in (*layout.picture_edges, layout.tiles.counter, layout.tiles.gauge):
        canvas.wipe(edge)
    place = mirror.draw(
        canvas,
        layout.picture,
        pose=snapshot.pose,
        marks=None if view.has_outline and mirror.has_picture else NO_MARKS,
        dt_s=dt_s,
        is_dimmed=view.is_dimmed,
    )
    _draw_over_picture(canvas, layout.picture, view, snapshot, place=place, aspect=mirror.aspect)
    tiles = layout.tiles
    kit.kept.draw(
        canvas,
        "place-banner",
        tiles.banner,
        of=view.banner,
        paint=lambda c: _paint_banner(c, layout, view),
    )
    card = _card(layout, has_offer=session.can_go_by_clock)
    kit.kept.draw(
        canvas,
        "place-card",
        tiles.dial,
        of=(view.icon, view.number, view.note, view.fraction > 0.0, session.can_go_by_clock),
        paint=lambda c: _paint_card(c, layout, card, view),
    )
    diameter = min(card.w, card.h) - 12
    canvas.ring(card.centre, diameter, thickness=_RING, fraction=view.fraction, colour="primary")
    used = draw_buttons(kit, layout, session.action)
    if session.can_go_by_clock:
        offer = Box(card.x + 10, card.bottom, card.w - 20, _OFFER_H - 10)
        if draw_offer(kit, SessionControl.BY_CLOCK, offer, words.text("action-by-clock"), key="C"):
            return SessionControl.BY_CLOCK
    return used


def _card(layout: SessionLayout, *, has_offer: bool) -> Box:
    dial = layout.dial
    return Box(dial.x, dial.y, dial.w, dial.h - (_OFFER_H if has_offer else 0.0))


def _paint_banner(canvas: Canvas, layout: SessionLayout, view: PlaceView) -> None:
    canvas.clear()
    draw_banner(canvas, layout.banner, view.banner)


def _paint_card(canvas: Canvas, layout: SessionLayout, card: Box, view: PlaceView) -> None:
    """Draw all of the card but the moving ring."""
    canvas.clear()
    canvas.panel(layout.dial, Fill(border="line", shadow=True))
    if view.fraction > 0.0:
        diameter = min(card.w, card.h) - 12
        canvas.ring(card.centre, diameter, thickness=_RING, fraction=1.0, colour="track")
    x, y = card.centre
    if view.number:
        lift = 44.0 if view.note else 0.0
        size_dp = _NUMBER_DP if not view.fraction else 170.0
        ink = Ink("counter", align="centre", size_dp=size_dp, max_w=card.w - 24)
        canvas.digits(view.number, (x, y - lift), ink)
    elif view.icon:
        size = min(card.h - 90, 150.0 if view.fraction else 190.0)
        canvas.icon(view.icon, (x, y), size=size, colour="primary", stroke=1.8)
    if view.note:
        note = Ink("far", "text_secondary", align="centre", max_w=card.w - 24)
        canvas.text(view.note, (x, card.bottom - 60), note)


def _draw_over_picture(
    canvas: Canvas,
    box: Box,
    view: PlaceView,
    snapshot: Snapshot,
    *,
    place: PictureView,
    aspect: float,
) -> None:
    """Draw the outline to fill, or what the picture waits for."""
    if view.has_outline:
        room = room_to_fill(snapshot, is_filled=view.is_filled)
        outline = outline_of(snapshot.exercise, room, aspect=aspect)
        if outline is not None:
            clip = canvas.surface.get_clip()
            canvas.surface.set_clip(canvas.pixels(box))
            draw_outline(canvas, place, outline, is_filled=view.is_filled)
            canvas.surface.set_clip(clip)
    if view.sign:
        y = box.centre[1] - (_SIGN_WORDS_H / 2 if view.sign_words else 0.0)
        if not view.has_outline:
            at = (box.centre[0], y - 20)
            canvas.icon(view.sign, at, size=_SIGN_DP, colour="picture_joint", stroke=1.7)
        if view.sign_words:
            ink = Ink("far", "picture_joint", align="centre", max_w=box.w - 60)
            canvas.text(view.sign_words, (box.centre[0], y + _SIGN_DP / 2 + 40), ink)
        by_itself = Ink("h2", "picture_joint", max_w=box.w - 60, echo="banner")
        canvas.text(words.text("waiting-by-itself"), (box.x + 32, box.bottom - 40), by_itself)
