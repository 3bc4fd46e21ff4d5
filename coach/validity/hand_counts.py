"""Signs by hand, counted: those nobody meant, and those meant and understood. Pure."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from coach.movement.hand_signs import HandState, look
from coach.movement.pose import Pose
from coach.movement.raised_hands import Hands
from coach.validity.intervals import Estimate, rate, share

LATE_S = 0.6  # after the hands began to sink, a sign still belongs to them
HOUR_S = 3600.0


@dataclass(frozen=True, slots=True)
class GivenSign:
    hands: Hands
    t_s: float


class Which(StrEnum):
    """Whose hands are up, as the camera sees a body that is turned."""

    BOTH = "both hands"
    NEARER = "the nearer hand"
    FARTHER = "the farther hand"


def which_hand(hands: Hands, *, nearer: Hands | None) -> Which | None:
    """Return where hands are that are up; None where the body faces the camera."""
    if nearer is None:
        return None
    if hands is Hands.BOTH:
        return Which.BOTH
    return Which.NEARER if hands is nearer else Which.FARTHER


@dataclass(frozen=True, slots=True)
class ScriptedSign:
    """Hands that were all the way up from `from_s` to `to_s`."""

    hands: Hands
    from_s: float
    to_s: float
    is_meant: bool  # held long enough
    which: Which | None = None  # of a turned body


@dataclass(frozen=True, slots=True)
class Accidents:
    """Signs that nobody meant, in so many seconds of one kind of recording."""

    what: str
    recordings: int
    seconds: float
    signs: int

    @property
    def per_hour(self) -> Estimate:
        return rate(self.signs, self.seconds / HOUR_S)


@dataclass(frozen=True, slots=True)
class Understood:
    """What became of the scripted signs of some recordings."""

    what: str
    meant: int
    understood: int  # once, and as what they were
    heard: int  # understood or taken for another sign: the session waits after each of them
    brief: int  # held too short to be meant
    misfired: int  # of these
    stray: int  # signs given while no hand was up

    @property
    def share(self) -> Estimate:
        return share(self.understood, self.meant)

    @property
    def heard_share(self) -> Estimate:
        return share(self.heard, self.meant)


def given_signs(poses: Iterable[Pose]) -> tuple[GivenSign, ...]:
    """Return the signs that the app would see."""
    state, given = HandState(), []
    for pose in poses:
        before = state.reading.given
        state, reading = look(state, pose)
        if reading.given > before and reading.last is not None:
            given.append(GivenSign(reading.last, pose.t_s))
    return tuple(given)


def accidents(what: str, recordings: Iterable[Sequence[Pose]]) -> Accidents:
    """Count signs in recordings in which none was meant."""
    count, seconds, signs = 0, 0.0, 0
    for poses in recordings:
        count += 1
        seconds += poses[-1].t_s - poses[0].t_s if poses else 0.0
        signs += len(given_signs(poses))
    return Accidents(what, count, seconds, signs)


def together(what: str, parts: Sequence[Accidents]) -> Accidents:
    return Accidents(
        what,
        recordings=sum(part.recordings for part in parts),
        seconds=sum(part.seconds for part in parts),
        signs=sum(part.signs for part in parts),
    )


def with_totals(drawn: Sequence[Accidents], seen: Sequence[Accidents]) -> tuple[Accidents, ...]:
    """Return all parts with their sums: what no network has seen promises less."""
    return (
        *drawn,
        together("all drawn landmarks", drawn),
        *seen,
        together("all through the network", seen),
    )


def understood(
    what: str,
    recordings: Iterable[tuple[Sequence[Pose], Sequence[ScriptedSign]]],
    *,
    which: Which | None = None,
) -> Understood:
    """Compare the signs that were seen with those that were given; `which` leaves others out."""
    meant, right, heard, brief, misfired, stray = 0, 0, 0, 0, 0, 0
    for poses, scripted in recordings:
        for sign, own, others in _shared_out(scripted, given_signs(poses)):
            if sign.which is not which:
                continue
            stray += others
            if sign.is_meant:
                meant += 1
                right += [one.hands for one in own] == [sign.hands]
                heard += bool(own)
            else:
                brief += 1
                misfired += bool(own)
    return Understood(what, meant, right, heard, brief, misfired, stray)


def _shared_out(
    scripted: Sequence[ScriptedSign], given: Sequence[GivenSign]
) -> Iterator[tuple[ScriptedSign, tuple[GivenSign, ...], int]]:
    """Yield each scripted sign, those seen of it, and how many others came before the next."""
    ends_s = [*(sign.from_s for sign in scripted), math.inf][1:]
    begin_s = -math.inf
    for sign, end_s in zip(scripted, ends_s, strict=True):
        since = [one for one in given if begin_s <= one.t_s < end_s]
        own = tuple(one for one in since if sign.from_s <= one.t_s <= sign.to_s + LATE_S)
        yield sign, own, len(since) - len(own)
        begin_s = end_s
