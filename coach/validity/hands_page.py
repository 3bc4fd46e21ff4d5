"""What `coach bench hands` found, as tables and as a page of Markdown. Pure: the date is given."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from coach.movement.hand_signs import GAP_S, HOLD_S, SLIP_S
from coach.validity.hand_counts import HOUR_S, Accidents, Understood
from coach.validity.page import section
from coach.validity.text_table import TextTable, number, percent

_PREFACE = f"""\
<!-- made by `coach bench hands --write docs/hands.md`; do not edit by hand -->

On far screens everything works by body alone. **Both hands up** pauses and resumes; **one hand
up** opens the three choices pain, go on and stop; where targets are shown, the **left hand**
chooses the left one, the **right hand** the right one and **both hands** the one in the middle;
**stepping out of the picture** pauses. All of them take {HOLD_S:g} s, and a hand must have been
down before it can give the next sign.

A hand is up when its wrist is clearly above the nose, its forearm rises steeply, in the picture
and in the room, and the trunk is upright; all shares are of the person's own torso, measured on
the side of the trunk that is surely seen. It has to stay within a quarter of the torso's length.
A gap of up to {GAP_S:g} s in the tracking does not count as letting go, nor does a wrist that is
seen elsewhere for up to {SLIP_S:g} s: near the upper edge of the picture it jumps now and then."""

_ACCIDENT_NOTE = """\
Nobody meant a sign in any of these recordings. Drawn landmarks are all exercises of the synthetic
patient, with each arm position throughout, as the network would see them; the others went through
the pose network. Per hour with the exact 95 % Poisson interval; what counts is the last row."""

_MEANT_NOTE = f"""\
Synthetic people in drawn rooms, all through the pose network, with the whole standing body in the
picture; other people in each row. Each gives every sign for 2.1 s, with arms straight or bent, and
one for 0.9 s, which is too short. They are looked at 15 times a second while arms move or are up,
and 5 times in between. Those who are turned stand 2.5 or 3 m away, within 8 degrees of what the
row says. Understood means once, and as what it was; the session waits also after a sign that was
taken for another, for one hand opens the three choices over a paused session. Real people were not
filmed for this. Held {HOLD_S:g} s is asked for; Wilson's 95 % interval."""

_LIMITS = """\
## What it cannot do

- **Side-on** the farther arm is behind the body and a guess. Raise the hand nearer to the screen:
  the session waits and shows the three choices. Both hands are taken for that one. To choose, turn
  to the screen; it is said aloud.
- **Lying down or bent far forward** no sign is read: arms that rest beside or under the head, or
  point to the ceiling, look too much like raised ones. There the session goes by its own count and
  clock. Whoever sits up is read again.
- Behind a chair back or with an arm in a sling one hand is enough for all but the middle target;
  the keyboard and the mouse always work."""


@dataclass(frozen=True, slots=True)
class HandsFound:
    """All that was counted."""

    accidents: tuple[Accidents, ...]
    signs: tuple[Understood, ...]
    left_out: int = 0  # films that nobody has looked at yet


def hands_tables(found: HandsFound) -> tuple[TextTable, TextTable]:
    return _accident_table(found.accidents), _meant_table(found.signs)


def hands_page(found: HandsFound, *, day: date) -> str:
    parts = [
        "# Signs by hand",
        _PREFACE,
        f"Measured on {day.isoformat()}.{_left_out(found.left_out)}",
        *(text for table in hands_tables(found) for text in section(table)),
        _LIMITS,
    ]
    return "\n\n".join(parts) + "\n"


def _left_out(films: int) -> str:
    if not films:
        return ""
    return (
        f" The run was stopped with {films} films still to be looked at; the figures are without "
        "them."
    )


def _accident_table(found: Sequence[Accidents]) -> TextTable:
    return TextTable(
        title="Signs given by accident",
        note=_ACCIDENT_NOTE,
        columns=("recordings", "how many", "hours", "signs", "an hour"),
        rows=tuple(
            (
                part.what,
                str(part.recordings),
                f"{part.seconds / HOUR_S:.2f}",
                str(part.signs),
                number(part.per_hour, digits=2),
            )
            for part in found
        ),
    )


def _meant_table(signs: Sequence[Understood]) -> TextTable:
    return TextTable(
        title="Signs that were meant",
        note=_MEANT_NOTE,
        columns=(
            "how the person is",
            "understood",
            "share",
            "session waits",
            "too short, and yet seen",
            "out of nothing",
        ),
        rows=tuple(
            (
                part.what,
                f"{part.understood} of {part.meant}",
                percent(part.share),
                f"{part.heard} of {part.meant}",
                f"{part.misfired} of {part.brief}",
                str(part.stray),
            )
            for part in signs
        ),
    )
