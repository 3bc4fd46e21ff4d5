"""Where the parts of the session screen lie."""

from dataclasses import dataclass

from coach.screens.widgets.scale import Box

_MARGIN, _GAP = 24.0, 18.0
_BANNER_H, _SIDE_W, _LOW_H = 112.0, 316.0, 158.0
_TARGET_H = 116.0
_SMALL_W = 196.0  # of pain and stop beside large targets


@dataclass(frozen=True, slots=True)
class SessionTiles:
    """The window but for the picture, without gaps; each holds one part and what is around it."""

    banner: Box
    counter: Box
    gauge: Box
    dial: Box
    buttons: Box


@dataclass(frozen=True, slots=True)
class SessionLayout:
    banner: Box
    counter: Box
    gauge: Box
    picture: Box
    dial: Box
    main_button: Box
    small_buttons: tuple[Box, ...]
    tiles: SessionTiles
    picture_edges: tuple[Box, Box]  # between the tiles and the picture, above and below


def session_layout(window: Box) -> SessionLayout:
    """Return three columns under a banner; what is over goes to the picture."""
    return _layout(window, middle_x=_MARGIN + _SIDE_W + _MARGIN)


def wide_layout(window: Box) -> SessionLayout:
    """Return two columns under a banner: nothing is counted, and the picture is all there is."""
    return _layout(window, middle_x=_MARGIN)


def _layout(window: Box, *, middle_x: float) -> SessionLayout:
    top = _MARGIN + _BANNER_H + _GAP
    high = window.h - top - _MARGIN
    right = window.w - _MARGIN - _SIDE_W
    upper_h = high - _LOW_H - _GAP
    low_y = top + upper_h + _GAP
    low = Box(right, low_y, _SIDE_W, _LOW_H)
    main, small = low.rows(2, gap=14)
    picture = Box(middle_x, top, right - _MARGIN - middle_x, high)
    return SessionLayout(
        banner=Box(_MARGIN, _MARGIN, window.w - 2 * _MARGIN, _BANNER_H),
        counter=Box(_MARGIN, top, _SIDE_W, upper_h),
        gauge=Box(_MARGIN, low_y, _SIDE_W, _LOW_H),
        picture=picture,
        dial=Box(right, top, _SIDE_W, upper_h),
        main_button=main,
        small_buttons=small.columns(2, gap=14),
        tiles=_tiles(window, picture, low_y=low_y),
        picture_edges=(
            Box(picture.x, top - _GAP / 2, picture.w, _GAP / 2),
            Box(picture.x, picture.bottom, picture.w, window.h - picture.bottom),
        ),
    )


def _tiles(window: Box, picture: Box, *, low_y: float) -> SessionTiles:
    """Cut the window in the middle of its gaps, and at the edges of the picture."""
    top, middle = picture.y - _GAP / 2, low_y - _GAP / 2
    left_w, right_w = picture.x, window.w - picture.right
    upper_h, low_h = middle - top, window.h - middle
    return SessionTiles(
        banner=Box(0, 0, window.w, top),
        counter=Box(0, top, left_w, upper_h),
        gauge=Box(0, middle, left_w, low_h),
        dial=Box(picture.right, top, right_w, upper_h),
        buttons=Box(picture.right, middle, right_w, low_h),
    )


@dataclass(frozen=True, slots=True)
class ChoiceTiles:
    """The window but for the figure, without gaps."""

    banner: Box
    words: Box  # to the foot of the window; targets lie over it
    edges: tuple[Box, ...]  # around the figure


@dataclass(frozen=True, slots=True)
class ChoiceLayout:
    """A figure, words beside it, and a row of large targets under both."""

    banner: Box
    figure: Box
    words: Box
    ring: Box  # a countdown, at the right of the banner
    targets: tuple[Box, ...]  # from the left; the last one is the main one
    small_buttons: tuple[Box, ...]
    tiles: ChoiceTiles


def choice_layout(window: Box, *, targets: int) -> ChoiceLayout:
    """Return where the parts of a screen with large targets lie.

    Args:
        window: all of it.
        targets: how many there are, the main one at the right.
    """
    top = _MARGIN + _BANNER_H + _GAP
    low_y = window.h - _MARGIN - _TARGET_H
    high = low_y - _GAP - top
    figure = Box(_MARGIN, top, min(high * 1.25, window.w * 0.42), high)
    words_x = figure.right + _MARGIN
    small_w = _SMALL_W
    row = Box(_MARGIN, low_y, window.w - 2 * _MARGIN - small_w - _GAP, _TARGET_H)
    small = Box(row.right + _GAP, low_y, small_w, _TARGET_H)
    return ChoiceLayout(
        banner=Box(_MARGIN, _MARGIN, window.w - 2 * _MARGIN, _BANNER_H),
        figure=figure,
        words=Box(words_x, top, window.w - _MARGIN - words_x, high),
        ring=Box(window.w - _MARGIN - _BANNER_H, _MARGIN, _BANNER_H, _BANNER_H),
        targets=row.columns(targets, gap=_GAP),
        small_buttons=small.rows(2, gap=4),
        tiles=_choice_tiles(window, figure),
    )


def _choice_tiles(window: Box, figure: Box) -> ChoiceTiles:
    top = figure.y - _GAP / 2
    return ChoiceTiles(
        banner=Box(0, 0, window.w, top),
        words=Box(figure.right, top, window.w - figure.right, window.h - top),
        edges=(
            Box(0, top, figure.x, window.h - top),
            Box(figure.x, top, figure.w, figure.y - top),
            Box(figure.x, figure.bottom, figure.w, window.h - figure.bottom),
        ),
    )
