"""Drawing on one surface in dp with tokens of the theme; it keeps a list of the texts drawn."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import pygame

from coach.screens.theme import Rgb, Theme, TypeStyle
from coach.screens.widgets import icons, lettering, shapes
from coach.screens.widgets.scale import Box, Scale

Point = tuple[float, float]
Align = Literal["left", "centre", "right"]
SHADOW_BLUR_DP = 14.0
LINE_SPACING = 1.28  # of the font size
FAR_STYLES = frozenset({"counter", "cue", "far"})  # fixed size, whatever the text size setting
ICON_STROKE = 2.1


@dataclass(frozen=True, slots=True)
class Ink:
    """How a text is set.

    Attributes:
        style: a type style of the theme.
        colour: a colour token.
        align: which part of the text lies on the x given.
        middle: whether y is the text's middle rather than its top.
        max_w: the text is set smaller until it fits, dp.
        echo: what larger thing on the screen says the same, on screens read from afar.
    """

    style: str = "body"
    colour: str = "text"
    align: Align = "left"
    middle: bool = True
    max_w: float | None = None
    echo: str | None = None
    size_dp: float | None = None


@dataclass(frozen=True, slots=True)
class Fill:
    """How a panel is painted; colours are tokens."""

    colour: str | None = "surface"
    bottom: str | None = None
    border: str | None = None
    border_dp: float = 1.5
    radius: float = 32.0
    shadow: bool = False


@dataclass(frozen=True, slots=True)
class DrawnText:
    words: str
    size_dp: float
    colour: str
    echo: str | None
    box: Box


class Canvas:
    def __init__(self, surface: pygame.Surface, scale: Scale, theme: Theme) -> None:
        self.surface = surface
        self.scale = scale
        self.theme = theme
        self.texts: list[DrawnText] = []

    def clear(self, colour: str = "background") -> None:
        self.surface.fill(self.theme.colour(colour))

    def wipe(self, box: Box, colour: str = "background") -> None:
        """Fill a box with one colour, whatever was there."""
        self.surface.fill(self.theme.colour(colour), self.pixels(box))

    def panel(self, box: Box, fill: Fill) -> None:
        x, y, w, h = self.pixels(box)
        place = pygame.Rect(x, y, max(1, w), max(1, h))
        radius = min(self.scale.px(fill.radius), place.w // 2, place.h // 2)
        if fill.shadow:
            self._shadow(place, radius)
        paint = shapes.Paint(
            fill=self._maybe(fill.colour),
            fill_bottom=self._maybe(fill.bottom),
            border=self._maybe(fill.border),
            border_px=self.scale.at_least_px(fill.border_dp) if fill.border else 0,
        )
        if paint.fill_bottom is not None:
            self.surface.blit(shapes.rounded(place.size, radius, paint), place)
        else:
            shapes.fill_rounded(self.surface, place, radius, paint)

    def _shadow(self, place: pygame.Rect, radius: int) -> None:
        """Draw the part of a soft shadow that a panel at `place` does not cover."""
        blur = self.scale.at_least_px(SHADOW_BLUR_DP)
        tint = self.theme.colour("shadow")
        alpha = self.theme.shadow_alpha
        soft = shapes.shadow(place.size, blur, radius, colour=tint, strength=alpha)
        for part, (x, y) in soft.parts:
            self.surface.blit(part, (place.x + x, place.y + y))

    def text(self, words: str, at: Point, ink: Ink = Ink()) -> float:
        """Draw one line and return its width in dp."""
        style, size_px = self._fit(words, ink)
        colour = self.theme.colour(ink.colour)
        glyphs = lettering.line(style.font, size_px, words, colour)
        self._place(glyphs, at, ink=ink, words=words, size_px=size_px)
        return glyphs.get_width() / self.scale.factor

    def text_width(self, words: str, ink: Ink) -> float:
        style, size_px = self._fit(words, ink)
        return lettering.width_px(style.font, size_px, words) / self.scale.factor

    def paragraph(self, words: str, box: Box, ink: Ink = Ink()) -> float:
        """Draw wrapped text from the top of a box and return its height in dp.

        Text too long for the box is set smaller until it fits.
        """
        size_dp, lines = self._fit_lines(words, box, ink)
        x = {"left": box.x, "centre": box.centre[0], "right": box.right}[ink.align]
        fixed = replace(ink, size_dp=size_dp, middle=True, max_w=None)
        for index, row in enumerate(lines):
            self._line(row, (x, box.y + (index + 0.5) * size_dp * LINE_SPACING), fixed)
        return len(lines) * size_dp * LINE_SPACING

    def paragraph_height(self, words: str, w: float, ink: Ink) -> float:
        """Return how high wrapped text is in dp, where it is not set smaller."""
        size_dp = self._size_dp(ink)
        return len(self._wrapped(words, w, ink=ink, size_dp=size_dp)) * size_dp * LINE_SPACING

    def lines(self, sentences: Sequence[str], box: Box, ink: Ink) -> None:
        """Draw sentences below each other, each wrapped; what is too much is set smaller."""
        size_dp = self._size_dp(ink)
        counts = self._line_counts(sentences, box.w, ink=ink, size_dp=size_dp)
        while sum(counts) * size_dp * LINE_SPACING > box.h + 1 and size_dp > 1:
            size_dp *= 0.95
            counts = self._line_counts(sentences, box.w, ink=ink, size_dp=size_dp)
        y = box.y
        for sentence, count in zip(sentences, counts, strict=True):
            height = count * size_dp * LINE_SPACING
            self.paragraph(sentence, Box(box.x, y, box.w, height), replace(ink, size_dp=size_dp))
            y += height

    def _line_counts(
        self, sentences: Sequence[str], w: float, *, ink: Ink, size_dp: float
    ) -> list[int]:
        return [len(self._wrapped(s, w, ink=ink, size_dp=size_dp)) for s in sentences]

    def centred_paragraph(self, words: str, box: Box, ink: Ink) -> None:
        """Draw wrapped text in the vertical middle of a box."""
        size_dp, lines = self._fit_lines(words, box, ink)
        spare = box.h - len(lines) * size_dp * LINE_SPACING
        self.paragraph(words, Box(box.x, box.y + spare / 2, box.w, box.h - spare / 2), ink)

    def digits(self, number: str, centre: Point, ink: Ink) -> None:
        """Draw digits in fixed cells, centred on a point."""
        style, size_px = self._fit("0" * len(number), ink)  # a cell is as wide as a zero
        colour = self.theme.colour(ink.colour)
        glyphs = lettering.digits(style.font, size_px, number, colour)
        centred = replace(ink, align="centre", middle=True)
        self._place(glyphs, centre, ink=centred, words=number, size_px=size_px)

    def icon(
        self, name: str, centre: Point, *, size: float, colour: str, stroke: float = ICON_STROKE
    ) -> None:
        size_px = max(8, self.scale.px(size))
        picture = icons.icon(name, size_px, self.theme.colour(colour), stroke)
        x, y = self.scale.point_px(centre)
        self.surface.blit(picture, (x - size_px // 2, y - size_px // 2))

    def ring(
        self, centre: Point, diameter: float, *, thickness: float, fraction: float, colour: str
    ) -> None:
        """Draw a part of a ring, clockwise from the top; a fraction of 0 draws nothing."""
        step = round(min(1.0, max(0.0, fraction)) * shapes.RING_STEPS)
        if step == 0:
            return
        diameter_px = self.scale.px(diameter)
        thickness_px = self.scale.at_least_px(thickness)
        surface = shapes.ring(diameter_px, thickness_px, step, self.theme.colour(colour))
        x, y = self.scale.point_px(centre)
        self.surface.blit(surface, (x - diameter_px // 2, y - diameter_px // 2))

    def dot(self, centre: Point, radius: float, colour: str) -> None:
        radius_px = self.scale.at_least_px(radius)
        disc = shapes.disc(radius_px, self.theme.colour(colour))
        x, y = self.scale.point_px(centre)
        self.surface.blit(disc, (x - radius_px, y - radius_px))

    def line(self, start: Point, end: Point, *, width: float, colour: str) -> None:
        pygame.draw.aaline(
            self.surface,
            self.theme.colour(colour),
            self.scale.point_px(start),
            self.scale.point_px(end),
            self.scale.at_least_px(width),
        )

    def bar(self, box: Box, fraction: float, *, colour: str, track: str = "sunken") -> None:
        self.panel(box, Fill(track, radius=box.h / 2))
        if fraction > 0:
            filled = Box(box.x, box.y, max(box.h, box.w * min(1.0, fraction)), box.h)
            self.panel(filled, Fill(colour, radius=box.h / 2))

    def round_corners(self, box: Box, *, radius: float, colour: str) -> None:
        """Paint the corners outside a rounded box, over a picture that fills the box."""
        r = self.scale.px(radius)
        if r < 1:
            return
        cover = shapes.corner_cover(r, self.theme.colour(colour))
        x, y, w, h = self.pixels(box)
        for dx, dy in ((0, 0), (1, 0), (0, 1), (1, 1)):
            place = (x + dx * (w - r), y + dy * (h - r))
            self.surface.blit(cover, place, (dx * r, dy * r, r, r))

    def pixels(self, box: Box) -> tuple[int, int, int, int]:
        """Return a box in pixels; neighbours that share an edge in dp share it in pixels."""
        x, y = self.scale.point_px((box.x, box.y))
        right, bottom = self.scale.point_px((box.right, box.bottom))
        return x, y, right - x, bottom - y

    def _maybe(self, token: str | None) -> Rgb | None:
        return None if token is None else self.theme.colour(token)

    def _size_dp(self, ink: Ink) -> float:
        if ink.size_dp is not None:
            return ink.size_dp
        factor = 1.0 if ink.style in FAR_STYLES else self.scale.text_factor
        return self.theme.type_styles[ink.style].size_dp * factor

    def _fit(self, words: str, ink: Ink) -> tuple[TypeStyle, int]:
        style = self.theme.type_styles[ink.style]
        size_px = max(lettering.MIN_TEXT_PX, self.scale.px(self._size_dp(ink)))
        if ink.max_w is not None:
            limit = self.scale.px(ink.max_w)
            while (
                size_px > lettering.MIN_TEXT_PX
                and lettering.width_px(style.font, size_px, words) > limit
            ):
                size_px -= 1
        return style, size_px

    def _fit_lines(self, words: str, box: Box, ink: Ink) -> tuple[float, Sequence[str]]:
        size_dp = self._size_dp(ink)
        lines = self._wrapped(words, box.w, ink=ink, size_dp=size_dp)
        while len(lines) * size_dp * LINE_SPACING > box.h + 1 and size_dp > 1:
            size_dp *= 0.95
            lines = self._wrapped(words, box.w, ink=ink, size_dp=size_dp)
        return size_dp, lines

    def _wrapped(self, words: str, w: float, *, ink: Ink, size_dp: float) -> Sequence[str]:
        font = self.theme.type_styles[ink.style].font
        size_px = max(lettering.MIN_TEXT_PX, self.scale.px(size_dp))
        return lettering.wrap(font, size_px, words, self.scale.px(w))

    def _line(self, words: str, at: Point, ink: Ink) -> None:
        if words:
            self.text(words, at, ink)

    def _place(
        self, glyphs: pygame.Surface, at: Point, *, ink: Ink, words: str, size_px: int
    ) -> None:
        x, y = self.scale.point_px(at)
        w, h = glyphs.get_size()
        x -= {"left": 0, "centre": w // 2, "right": w}[ink.align]
        y -= h // 2 if ink.middle else 0
        self.surface.blit(glyphs, (x, y))
        k = self.scale.factor
        box = Box(x / k, y / k, w / k, h / k)
        self.texts.append(DrawnText(words, size_px / k, ink.colour, ink.echo, box))
