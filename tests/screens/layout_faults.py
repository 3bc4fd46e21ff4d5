"""What is wrong with how a screen is laid out, each as one line; nothing where all is well."""

from collections.abc import Iterator
from itertools import combinations

from coach.screens.widgets.canvas import DrawnText
from coach.screens.widgets.kit import MIN_TARGET_DP
from coach.screens.widgets.scale import Box
from tests.screens.stage import Stage

ROUNDING_DP = 1.5  # a pixel of the smallest window is 1.25 dp
ABOVE_DP = 4.0  # the line of a font is higher than its letters
LETTERS = 0.6  # of the height of a line of text is filled with letters
SHARED = 0.04  # of the smaller text's letters; less is a tail that touches


def layout_faults(stage: Stage) -> list[str]:
    return [*_of_targets(stage), *_of_texts(stage), *_of_both(stage)]


def _of_targets(stage: Stage) -> Iterator[str]:
    window = stage.scale.window
    for control, box in stage.kit.boxes.items():
        if min(box.w, box.h) < MIN_TARGET_DP:
            yield f"{control} is small: {box.w:.0f} x {box.h:.0f} dp"
        if not _is_inside(box, window, ROUNDING_DP):
            yield f"{control} is outside the window: {box}"
    for (one, first), (other, second) in combinations(stage.kit.boxes.items(), 2):
        if _shared(first, second) > 0:
            yield f"{one} and {other} overlap"


def _of_texts(stage: Stage) -> Iterator[str]:
    window = stage.scale.window
    texts = [text for text in stage.kit.canvas.texts if text.words.strip()]
    for text in texts:
        if not _is_inside(text.box, window, ABOVE_DP):
            yield f"{text.words!r} is outside the window: {text.box}"
    for first, second in combinations(texts, 2):
        smaller = min((_letters(text) for text in (first, second)), key=lambda box: box.w * box.h)
        if _shared(_letters(first), _letters(second)) > SHARED * smaller.w * smaller.h:
            yield f"{first.words!r} is written over {second.words!r}"


def _of_both(stage: Stage) -> Iterator[str]:
    for control, box in stage.kit.boxes.items():
        for text in stage.kit.canvas.texts:
            is_in = box.contains(text.box.centre)
            if is_in and not _is_inside(text.box, box, ABOVE_DP):
                yield f"{text.words!r} is wider than {control}"
            elif not is_in and _shared(_letters(text), box) > SHARED * text.box.w * text.box.h:
                yield f"{text.words!r} reaches into {control}"


def _letters(text: DrawnText) -> Box:
    spare = text.box.h * (1 - LETTERS) / 2
    return Box(text.box.x, text.box.y + spare, text.box.w, text.box.h * LETTERS)


def _is_inside(box: Box, outer: Box, margin: float) -> bool:
    room = outer.grown(margin)
    return (
        box.x >= room.x
        and box.y >= room.y
        and box.right <= room.right
        and box.bottom <= room.bottom
    )


def _shared(first: Box, second: Box) -> float:
    """Return the area that two boxes share, beyond a pixel at their edges."""
    w = min(first.right, second.right) - max(first.x, second.x) - ROUNDING_DP
    h = min(first.bottom, second.bottom) - max(first.y, second.y) - ROUNDING_DP
    return w * h if w > 0 and h > 0 else 0.0
