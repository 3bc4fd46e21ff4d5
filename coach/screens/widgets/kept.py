"""Parts of a screen that are drawn once and then shown again while nothing about them changes."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

import pygame

from coach import words
from coach.screens.widgets.canvas import Canvas, DrawnText
from coach.screens.widgets.scale import Box


@dataclass(frozen=True, slots=True)
class _Look:
    """A part as it was drawn."""

    of: Hashable
    pixels: pygame.Surface
    texts: tuple[DrawnText, ...]


class KeptParts:
    """Remembers the latest look of each part, by name."""

    def __init__(self) -> None:
        self._looks: dict[str, _Look] = {}

    def draw(
        self,
        canvas: Canvas,
        name: str,
        box: Box,
        *,
        of: Hashable,
        paint: Callable[[Canvas], None],
    ) -> None:
        """Draw a part of the screen, or show again what it looked like.

        Args:
            canvas: where to.
            name: of the part; each has its own.
            box: all of it; nothing is painted outside.
            of: everything that its look depends on, beside the canvas.
            paint: covers the whole box, so that nothing older shows through.
        """
        place = canvas.surface.get_rect().clip(pygame.Rect(canvas.pixels(box)))
        of = (of, place.topleft, place.size, canvas.scale, canvas.theme.name, words.language())
        look = self._looks.get(name)
        if look is None or look.of != of:
            look = _painted(canvas, place, of=of, paint=paint)
            self._looks[name] = look
            return
        canvas.surface.blit(look.pixels, place)
        canvas.texts.extend(look.texts)

    def forget(self) -> None:
        self._looks.clear()


def _painted(
    canvas: Canvas, place: pygame.Rect, *, of: Hashable, paint: Callable[[Canvas], None]
) -> _Look:
    earlier = len(canvas.texts)
    clip = canvas.surface.get_clip()
    canvas.surface.set_clip(clip.clip(place))
    paint(canvas)
    canvas.surface.set_clip(clip)
    pixels = canvas.surface.subsurface(place).copy()
    return _Look(of=of, pixels=pixels, texts=tuple(canvas.texts[earlier:]))
