"""Colours of a person's skin, hair and clothes, as red, green, blue in 0..255."""

from dataclasses import dataclass
from typing import TypeAlias

Colour: TypeAlias = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Look:
    skin: Colour = (216, 170, 143)
    shirt: Colour = (64, 104, 156)
    shorts: Colour = (58, 60, 70)
    hair: Colour = (62, 45, 34)
    shoe: Colour = (232, 232, 236)
    sock: Colour = (226, 226, 226)
    lip: Colour = (176, 98, 92)
    has_long_hair: bool = False
    has_long_trousers: bool = False


COMMON_LOOKS: tuple[Look, ...] = (
    Look(),
    Look(skin=(141, 98, 72), shirt=(196, 192, 182), shorts=(44, 62, 96), hair=(28, 22, 20)),
    Look(
        skin=(232, 190, 168),
        shirt=(150, 62, 74),
        shorts=(88, 92, 100),
        hair=(168, 164, 160),
        shoe=(60, 62, 70),
        has_long_hair=True,
    ),
    Look(skin=(198, 146, 112), shirt=(70, 128, 98), shorts=(36, 36, 40), hair=(110, 106, 104)),
    Look(skin=(92, 64, 50), shirt=(214, 166, 72), shorts=(70, 64, 58), lip=(120, 66, 64)),
    Look(
        skin=(224, 178, 150),
        shirt=(112, 96, 148),
        shorts=(52, 56, 62),
        hair=(96, 66, 42),
        has_long_hair=True,
    ),
)

# Clothes and skin that hardly stand out from the walls, the floor or each other.
OTHER_LOOKS: tuple[Look, ...] = (
    Look(shirt=(204, 205, 200), shorts=(188, 188, 182), hair=(186, 184, 180), shoe=(170, 134, 96)),
    Look(
        skin=(66, 46, 38),
        shirt=(70, 52, 44),
        shorts=(52, 42, 38),
        hair=(24, 20, 18),
        shoe=(60, 48, 40),
        lip=(96, 56, 52),
    ),
    Look(
        skin=(214, 178, 150),
        shirt=(196, 168, 140),
        shorts=(178, 140, 100),
        hair=(196, 190, 182),
        shoe=(176, 138, 100),
        sock=(180, 146, 110),
        has_long_trousers=True,
    ),
    Look(
        skin=(174, 124, 92),
        shirt=(34, 34, 38),
        shorts=(30, 30, 34),
        hair=(30, 26, 24),
        shoe=(28, 28, 30),
        sock=(34, 34, 36),
        has_long_trousers=True,
    ),
    Look(
        skin=(120, 82, 60),
        shirt=(232, 230, 224),
        shorts=(150, 148, 142),
        hair=(150, 146, 142),
        has_long_hair=True,
        has_long_trousers=True,
    ),
)

LOOKS = COMMON_LOOKS + OTHER_LOOKS

PASSER_LOOK = Look(
    skin=(206, 156, 126), shirt=(96, 92, 88), shorts=(64, 78, 104), hair=(40, 34, 30)
)
