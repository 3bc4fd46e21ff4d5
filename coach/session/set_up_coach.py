"""The set-up before the first set, as a pure machine: preview, find the place, hold it, 3-2-1.

The exercise is shown until the person stands there, or until they have been there for long. Then
one hint at a time leads them to their place; once they have stood there quiet for two seconds, a
countdown runs, and the set begins by itself. Nobody waits for a better picture than the room
allows: who stands quiet in a poor one for long begins all the same, unjudged.
"""

import math
from dataclasses import dataclass, replace

from coach.movement.vocabulary import FramingHint
from coach.session.room import Room

IN_PLACE_S = 2.0  # in place and quiet before the countdown (judgement)
SAME_ROOM_S = 1.0  # the same where the room is known
COUNT_FROM = 3  # seconds, spoken one by one
POOR_PATIENCE_S = (
    8.0  # of standing quiet in a poor picture: a hint is said, and acted on (judgement)
)
ABORT_S = 0.6  # out of place for this long ends a countdown: one doubtful look does not (judgement)
PREVIEW_S = 6.0  # the least time for reading what comes (judgement)
PREVIEW_MOST_S = 20.0  # with somebody there: then the place is looked for (judgement)
DEMO_PREVIEW_S = 4.0  # where a recording waits for it
_FALLS = 2.0  # how much faster what was held is lost than won


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at the person tells."""

    hint: FramingHint | None
    is_quiet: bool  # in the rest position
    is_same_room: bool = False

    @property
    def is_somebody(self) -> bool:
        return self.hint not in _NOBODY_SEEN


_NOBODY_SEEN = frozenset({FramingHint.NOBODY, FramingHint.COVERED})


@dataclass(frozen=True, slots=True)
class Coach:
    """Where the set-up is."""

    preview_s: float | None = None  # the least time it is shown; None: it is over, or there is none
    shown_s: float = 0.0
    present_s: float = 0.0  # somebody was there while it was shown
    held_s: float = 0.0  # in place and quiet
    poor_s: float = 0.0  # quiet, out of place
    count_s: float | None = None  # since the countdown began
    away_s: float = 0.0  # out of place during the countdown
    room: Room | None = None  # where it worked before
    is_same_room: bool = False  # the person is there now
    is_over: bool = False

    @property
    def is_preview(self) -> bool:
        return self.preview_s is not None

    @property
    def preview_left_s(self) -> float:
        """How long the preview stays at least."""
        return 0.0 if self.preview_s is None else max(0.0, self.preview_s - self.shown_s)

    @property
    def hold_s(self) -> float:
        """How long the place is to be held."""
        return SAME_ROOM_S if self.is_same_room else IN_PLACE_S

    @property
    def in_place(self) -> float:
        """How much of that is done, 0 to 1."""
        return 1.0 if self.count_s is not None else min(1.0, self.held_s / self.hold_s)

    @property
    def count(self) -> int | None:
        """The number that is counted now; None: no countdown runs."""
        if self.count_s is None or self.is_over:
            return None
        return max(1, COUNT_FROM - math.floor(self.count_s))


def looked(coach: Coach, look: Look, *, elapsed_s: float) -> Coach:
    """Take in one look at the person, and the time since the one before."""
    if coach.is_over:
        return coach
    coach = replace(coach, is_same_room=look.is_same_room)
    if coach.count_s is not None:
        return _counted(coach, look, elapsed_s=elapsed_s)
    coach = _held(coach, look, elapsed_s=elapsed_s)
    if coach.is_preview:
        return _previewed(coach, look, elapsed_s=elapsed_s)
    return replace(coach, count_s=0.0, away_s=0.0) if _is_there(coach) else coach


def begun(coach: Coach) -> Coach:
    """Leave the preview now: the person wants to begin."""
    return replace(coach, preview_s=None, poor_s=0.0)


def over(coach: Coach) -> Coach:
    """The set has begun, by the countdown or because the person did not wait for it."""
    return replace(coach, is_over=True, preview_s=None)


def waited(coach: Coach, *, elapsed_s: float) -> Coach:
    """Show the preview before a recording, which waits for it and shows nobody."""
    coach = replace(coach, shown_s=coach.shown_s + elapsed_s)
    return over(coach) if coach.preview_left_s == 0.0 else coach


def _held(coach: Coach, look: Look, *, elapsed_s: float) -> Coach:
    is_in_place = look.hint is None and look.is_quiet
    held_s = coach.held_s + elapsed_s if is_in_place else coach.held_s - _FALLS * elapsed_s
    is_poor = look.hint is not None and look.is_quiet
    poor_s = coach.poor_s + elapsed_s if is_poor else 0.0
    return replace(coach, held_s=min(coach.hold_s, max(0.0, held_s)), poor_s=poor_s)


def _is_there(coach: Coach) -> bool:
    return coach.held_s >= coach.hold_s or coach.poor_s >= POOR_PATIENCE_S


def _previewed(coach: Coach, look: Look, *, elapsed_s: float) -> Coach:
    coach = replace(
        coach,
        shown_s=coach.shown_s + elapsed_s,
        present_s=coach.present_s + (elapsed_s if look.is_somebody else 0.0),
    )
    if coach.preview_left_s > 0.0:
        return coach
    if coach.held_s >= coach.hold_s:
        return replace(begun(coach), count_s=0.0)
    return begun(coach) if coach.present_s >= PREVIEW_MOST_S else coach


def _counted(coach: Coach, look: Look, *, elapsed_s: float) -> Coach:
    """Count on; a countdown that began in a poor picture only ends where nobody is left."""
    began_poor = coach.poor_s >= POOR_PATIENCE_S
    is_away = not look.is_somebody if began_poor else look.hint is not None
    away_s = coach.away_s + elapsed_s if is_away else 0.0
    if away_s >= ABORT_S:
        return replace(coach, count_s=None, away_s=0.0, held_s=0.0, poor_s=0.0)
    count_s = (coach.count_s or 0.0) + elapsed_s
    coach = replace(coach, count_s=count_s, away_s=away_s)
    return over(coach) if count_s >= COUNT_FROM else coach
