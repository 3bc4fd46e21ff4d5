"""The faces and words under a row of pain from 0 to 10."""

from coach import words
from coach.screens.widgets.canvas import Ink
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box

_FACES = (
    (0, "face_0", "pain-none"),
    (3, "face_3", "pain-mild"),
    (5, "face_5", "pain-medium"),
    (8, "face_8", "pain-strong"),
    (10, "face_10", "pain-worst"),
)
_FACE_DP = 44.0
_BETWEEN = 40.0  # from the middle of a face to that of its word, dp
_BEYOND = 32.0  # words of the outermost numbers may reach so far beyond the row, dp


def draw_pain_faces(kit: Kit, cells: Box, *, drop: float = 74.0) -> None:
    """Draw a face and a word under some of the eleven numbers.

    Args:
        kit: to draw with.
        cells: the row of numbers.
        drop: from the row to the middle of the words, dp.
    """
    columns = cells.columns(11, gap=10)
    for number, face, key in _FACES:
        x = columns[number].centre[0]
        face_y = cells.bottom + drop - _BETWEEN
        kit.canvas.icon(face, (x, face_y), size=_FACE_DP, colour="text_secondary")
        room = 2 * min(x - cells.x, cells.right - x) + _BEYOND
        ink = Ink("body_bold", "text_secondary", align="centre", max_w=room)
        kit.canvas.text(words.text(key), (x, cells.bottom + drop), ink)
