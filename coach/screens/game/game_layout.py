"""Where the parts of the session lie while the tempo is a game: the world is the large part."""

from dataclasses import dataclass

from coach.screens.widgets.scale import Box
from coach.screens.widgets.session_layout import SessionLayout, SessionTiles

_MARGIN, _GAP, _SMALL_GAP = 24.0, 18.0, 14.0
_BANNER_H, _SIDE_W, _COUNTER_H, _BUTTON_H = 112.0, 372.0, 168.0, 62.0
_WORD = (340.0, 108.0)  # the most room for the word of the tempo


@dataclass(frozen=True, slots=True)
class GameLayout:
    session: SessionLayout  # banner, picture of the person, counter and buttons
    world: Box
    word: Box  # the upper right corner of the world
    view_button: Box
    edges: tuple[Box, ...]  # around the world, which nothing else covers


def game_layout(window: Box) -> GameLayout:
    """Return the world with a column beside it, both under the banner."""
    top = _MARGIN + _BANNER_H + _GAP
    high = window.h - top - _MARGIN
    x = window.w - _MARGIN - _SIDE_W
    world = Box(_MARGIN, top, x - _MARGIN - _MARGIN, high)
    low_h = 2 * _BUTTON_H + _SMALL_GAP
    low_y = top + high - low_h
    counter = Box(x, low_y - _SMALL_GAP - _COUNTER_H, _SIDE_W, _COUNTER_H)
    picture = Box(x, top, _SIDE_W, counter.y - _SMALL_GAP - top)
    upper, lower = Box(x, low_y, _SIDE_W, low_h).rows(2, gap=_SMALL_GAP)
    main = Box(x, upper.y, (_SIDE_W - _SMALL_GAP) / 2, _BUTTON_H)
    middle, half = counter.y - _SMALL_GAP / 2, counter.bottom + _SMALL_GAP / 2
    side_x = world.right
    side_w = window.w - side_x
    session = SessionLayout(
        banner=Box(_MARGIN, _MARGIN, window.w - 2 * _MARGIN, _BANNER_H),
        counter=counter,
        gauge=counter,
        picture=picture,
        dial=counter,
        main_button=main,
        small_buttons=lower.columns(2, gap=_SMALL_GAP),
        tiles=SessionTiles(
            banner=Box(0, 0, window.w, top),
            counter=Box(side_x, middle, side_w, half - middle),
            gauge=counter,
            dial=counter,
            buttons=Box(side_x, half, side_w, window.h - half),
        ),
        picture_edges=(
            Box(side_x, top, picture.x - side_x, middle - top),
            Box(picture.right, top, window.w - picture.right, middle - top),
        ),
    )
    return GameLayout(
        session=session,
        world=world,
        word=Box(world.right - 20 - _WORD[0], world.y + 20, *_WORD),
        view_button=main.moved(main.w + _SMALL_GAP, 0.0),
        edges=(
            Box(0, top, _MARGIN, high),
            Box(0, world.bottom, world.right, window.h - world.bottom),
            Box(picture.x, picture.bottom, picture.w, middle - picture.bottom),
            *session.picture_edges,
        ),
    )
