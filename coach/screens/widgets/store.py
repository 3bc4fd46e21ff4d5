"""Stores of drawn pictures, which forget the ones not asked for longest when they grow too large.

They are bounded by memory and not by number: a line of text for a large screen takes a hundred
times as much as a small icon.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from functools import wraps
from typing import Generic, ParamSpec, TypeVar

import pygame

Asked = ParamSpec("Asked")
Drawn = TypeVar("Drawn")
BYTES_PER_MB = 1_000_000
PACKED_SHARE = 5  # a ring or a rim that is packed takes about a fifth of its square


class PictureStore(Generic[Drawn]):
    """Remembers what was drawn, the latest last; the very latest whatever it takes."""

    def __init__(self, most_bytes: int, bytes_of: Callable[[Drawn], int]) -> None:
        self._most_bytes, self._bytes_of = most_bytes, bytes_of
        self._drawn: OrderedDict[Hashable, tuple[Drawn, int]] = OrderedDict()
        self.held_bytes = 0

    def found(self, of: Hashable) -> Drawn | None:
        kept = self._drawn.get(of)
        if kept is None:
            return None
        self._drawn.move_to_end(of)
        return kept[0]

    def add(self, of: Hashable, drawn: Drawn) -> Drawn:
        """Keep a picture, and forget old ones that there is no room for any more."""
        added = self._bytes_of(drawn)
        self._drawn[of] = drawn, added
        self.held_bytes += added
        while self.held_bytes > self._most_bytes and len(self._drawn) > 1:
            _, (_, freed) = self._drawn.popitem(last=False)
            self.held_bytes -= freed
        return drawn


def kept_within(
    megabytes: float, bytes_of: Callable[[Drawn], int]
) -> Callable[[Callable[Asked, Drawn]], Callable[Asked, Drawn]]:
    """Keep what a function draws, by its arguments, in so much memory.

    Args:
        megabytes: of all that the function has drawn. It must not be changed: it is shown again.
        bytes_of: what one result takes.
    """

    def keep(draw: Callable[Asked, Drawn]) -> Callable[Asked, Drawn]:
        store: PictureStore[Drawn] = PictureStore(round(megabytes * BYTES_PER_MB), bytes_of)

        @wraps(draw)
        def drawn(*args: Asked.args, **named: Asked.kwargs) -> Drawn:
            of = (args, tuple(named.items()))
            found = store.found(of)
            return store.add(of, draw(*args, **named)) if found is None else found

        return drawn

    return keep


def surface_bytes(surface: pygame.Surface) -> int:
    return surface.get_bytesize() * surface.get_width() * surface.get_height()


def packed_bytes(surface: pygame.Surface) -> int:
    """Return about what a surface takes once pygame has packed it, at its first blit."""
    return surface_bytes(surface) // PACKED_SHARE
