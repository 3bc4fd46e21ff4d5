"""Signs by hand, counted: those nobody meant, and those meant and understood. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class ScriptedSign:
    """Hands that were all the way up from `from_s` to `to_s`."""

    hands: Hands
    from_s: float
    to_s: float
    is_meant: bool  # held long enough


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
    brief: int  # held too short to be meant
    misfired: int  # of these
    stray: int  # signs given while no hand was up

    @property
    def share(self) -> Estimate:
        return share(self.understood, self.meant)


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
    what: str, recordings: Iterable[tuple[Sequence[Pose], Sequence[ScriptedSign]]]
) -> Understood:
    """Compare the signs that were seen with those that were given."""
    meant, right, brief, misfired, stray = 0, 0, 0, 0, 0
    for poses, scripted in recordings:
        given = given_signs(poses)
        owned = [_during(sign, given) for sign in scripted]
        stray += len(given) - sum(map(len, owned))
        for sign, own in zip(scripted, owned, strict=True):
            if sign.is_meant:
                meant += 1
                right += [one.hands for one in own] == [sign.hands]
            else:
                brief += 1
                misfired += bool(own)
    return Understood(what, meant, right, brief, misfired, stray)


def _during(sign: ScriptedSign, given: Sequence[GivenSign]) -> tuple[GivenSign, ...]:
    return tuple(one for one in given if sign.from_s <= one.t_s <= sign.to_s + LATE_S)
