"""The lantern's flight: a step takes what is seen and some time, and returns the next state.

The path is a target from the movement's own start: it waits until the person begins, and while
the person is slower it stretches instead of hurrying them. There is no way to lose: out of time
only means a softer light.
"""

import math
from dataclasses import dataclass, replace

from coach.screens.game.attempt import Attempt, own_place, turned
from coach.screens.game.seen import Seen, Task
from coach.screens.game.tempo_path import TempoPath

# Of the reach. Near rest the angle is read from a drop of the hips of a few millimetres, and a body
# that stands still reads up to 0.3: recordings of the synthetic patient, squats from the front.
CREEPS_AT, CREEPS_TO = 0.12, 0.55
BEGINS_AT, ENDS_AT = 0.32, 0.14  # of the reach: a repetition begins and is over, with hysteresis
LATE_MOST_S, EARLY_MOST_S = 0.9, 1.1  # how far lantern and ring may be apart
ON_TIME_S = 0.5  # nobody feels less than that at a tempo of seconds, docs/clinical.md 2.1
LEAST_OWN_REACH = 0.35  # of the plan's: the path follows the person's own range down to here
LOST_AFTER_S = 1.0  # unseen for longer, a repetition is let go
DIMMEST = 0.45  # of the light behind an early lantern; late is gentler
LATE_DIMMEST = 0.65
_CREEP_S, _FOLLOW_S, _GLOW_S, _TILT_S, _REACH_S, _OFFSET_S = (
    0.10,
    0.07,
    0.30,
    0.35,
    0.35,
    0.16,
)  # of easing
_CAMERA_S = 0.45
_DRIFT_SPEED = 0.5  # path seconds a second, of holds and clocks
_SPOT_EVERY = 0.06  # path seconds between two spots of the trail
_MOST_SPOTS = 120
_HOVERS = 0.5  # higher, it leaves a light


@dataclass(frozen=True, slots=True)
class Spot:
    """A place where the lantern has been."""

    at: float  # along the path, in path seconds
    height: float
    glow: float  # 0..1


@dataclass(frozen=True, slots=True)
class Flight:
    """Where everything is. Begin with `Flight()`. Places are in path seconds."""

    task: Task = Task.WAIT
    time_s: float = 0.0
    at: float = 0.0  # of the ring
    camera: float = 0.0
    height: float = 0.0  # of the lantern: 0 = rest, 1 = target
    offset_s: float = 0.0  # the lantern before (+) or behind (-) its ring
    glow: float = 0.5
    tilt: float = 0.0
    reach: float = 1.0  # of the path now
    own_reach: float | None = None  # the person's own, from repetitions before
    is_known: bool = False  # whether somebody is seen
    attempt: Attempt | None = None
    last: Attempt | None = None  # the repetition before
    begins_at: float = 0.0  # where the next repetition begins
    ended_s: float | None = None  # since the last repetition ended
    ended_count: int = -1  # repetitions counted at that moment
    unseen_s: float = 0.0
    trail: tuple[Spot, ...] = ()

    @property
    def is_flying(self) -> bool:
        return self.attempt is not None


def step(flight: Flight, seen: Seen, *, dt_s: float) -> Flight:
    """Return the flight after `dt_s` more seconds with what is seen now."""
    flight = replace(flight, task=seen.task, time_s=flight.time_s + dt_s)
    if flight.ended_s is not None:
        flight = replace(flight, ended_s=flight.ended_s + dt_s)
    match seen.task:
        case Task.FOLLOW:
            flight = _followed(flight, seen, dt_s)
        case Task.HOLD | Task.DRIFT:
            flight = _hovered(flight, seen, dt_s)
        case Task.CAMP:  # the next set may be the other leg's, with its own range
            flight = replace(_settled(flight, dt_s), own_reach=None)
        case Task.WAIT:
            flight = _settled(flight, dt_s)
    camera = _eased(flight.camera, flight.at, dt_s, _CAMERA_S)
    tilt = _eased(flight.tilt, seen.drift if flight.is_known else 0.0, dt_s, _TILT_S)
    return _marked(replace(flight, camera=camera, tilt=tilt))


def _followed(flight: Flight, seen: Seen, dt_s: float) -> Flight:
    if seen.progress is None or seen.path is None:
        return _unseen(flight, dt_s)
    height = _eased(flight.height, _steadied(seen.progress), dt_s, _FOLLOW_S)
    flight = replace(flight, height=height, is_known=True, unseen_s=0.0)
    if flight.attempt is None:
        flight = _waited(flight, seen, dt_s)
    if flight.attempt is None:
        return flight
    return _flown(flight, flight.attempt, seen, path=seen.path, dt_s=dt_s)


def _steadied(progress: float) -> float:
    """Return a height in which what is unsure near rest is small."""
    if progress >= BEGINS_AT:
        return progress
    return max(0.0, progress) ** 2 / BEGINS_AT


def _unseen(flight: Flight, dt_s: float) -> Flight:
    """Let the lantern rest where it is; after a while the repetition is let go."""
    unseen_s = flight.unseen_s + dt_s
    flight = replace(flight, is_known=False, unseen_s=unseen_s)
    flight = replace(flight, glow=_eased(flight.glow, 0.2, dt_s, _GLOW_S))
    return _settled(flight, dt_s) if unseen_s >= LOST_AFTER_S else flight


def _settled(flight: Flight, dt_s: float) -> Flight:
    """Bring the lantern to rest; what was begun is let go without a word."""
    return replace(
        flight,
        attempt=None,
        begins_at=max(flight.at, flight.begins_at) if flight.attempt is None else flight.at,
        height=_eased(flight.height, 0.0, dt_s, 0.6),
        offset_s=_eased(flight.offset_s, 0.0, dt_s, _OFFSET_S),
        glow=_eased(flight.glow, 0.5, dt_s, _GLOW_S),
        is_known=False,
    )


def _hovered(flight: Flight, seen: Seen, dt_s: float) -> Flight:
    """Hover in the band while a hold runs, and drift on; below it while it does not."""
    target = 1.0 if seen.is_holding else 0.0
    speed = _DRIFT_SPEED * flight.height
    return replace(
        flight,
        attempt=None,
        at=flight.at + speed * dt_s,
        height=_eased(flight.height, target, dt_s, 0.8),
        offset_s=0.0,
        glow=_eased(flight.glow, 1.0 if seen.is_holding else 0.4, dt_s, _GLOW_S),
        is_known=seen.is_holding or seen.progress is not None,
    )


def _waited(flight: Flight, seen: Seen, dt_s: float) -> Flight:
    """Glide to where the next repetition can begin, and wait there until the person begins."""
    reach = own_or_planned(flight, seen)
    at = flight.at + dt_s
    if at >= flight.begins_at:
        at = _eased(flight.at, _crept(flight, seen, reach), dt_s, _CREEP_S)
    flight = replace(
        flight,
        at=at,
        reach=_eased(flight.reach, reach, dt_s, _REACH_S),
        offset_s=_eased(flight.offset_s, 0.0, dt_s, _OFFSET_S),
        glow=_eased(flight.glow, 0.75, dt_s, _GLOW_S),
    )
    progress, path = seen.progress, seen.path
    if progress is None or path is None or not seen.is_moving or progress < BEGINS_AT * reach:
        return flight
    begun_s = max(0.0, at - flight.begins_at)
    if at < flight.begins_at:  # early, and that is fine: the path begins where the person is
        begun_s = path.on_way_out(progress / reach)
    attempt = Attempt(at_s=begun_s, peak=progress)
    return replace(flight, attempt=attempt, begins_at=at - begun_s, reach=reach)


def _crept(flight: Flight, seen: Seen, reach: float) -> float:
    """Return how far the ring goes along with the first small part of a movement."""
    if seen.progress is None or seen.path is None:
        return flight.begins_at
    share = min(CREEPS_TO, seen.progress / reach)
    sure = min(1.0, max(0.0, (share - CREEPS_AT) / (BEGINS_AT - CREEPS_AT)))
    return flight.begins_at + seen.path.on_way_out(share) * sure


def own_or_planned(flight: Flight, seen: Seen) -> float:
    """Return how far out the path goes: the person's own range, and never beyond the plan's."""
    if flight.own_reach is None:
        return seen.reach
    return min(seen.reach, max(LEAST_OWN_REACH * seen.reach, flight.own_reach))


def _flown(flight: Flight, attempt: Attempt, seen: Seen, *, path: TempoPath, dt_s: float) -> Flight:
    progress = seen.progress or 0.0
    attempt = turned(attempt, progress, path)
    reach = min(seen.reach, attempt.peak) if attempt.is_back else own_or_planned(flight, seen)
    share = progress / max(reach, LEAST_OWN_REACH * seen.reach)
    own_s = own_place(attempt, share, path, is_first=flight.own_reach is None)
    wished_s = attempt.at_s + dt_s
    at_s = min(wished_s, path.moving_s, own_s + LATE_MOST_S)
    at_s = max(at_s, attempt.at_s)
    # What the ring does not move, the path behind it does: a slower way is a longer light.
    waited_s = attempt.waited_s + (wished_s - at_s)
    offset_s = max(-LATE_MOST_S, min(EARLY_MOST_S, own_s - at_s))
    attempt = replace(attempt, at_s=at_s, waited_s=waited_s)
    flight = replace(
        flight,
        attempt=attempt,
        at=flight.at + dt_s,
        begins_at=flight.at + dt_s - at_s,
        reach=_eased(flight.reach, max(reach, LEAST_OWN_REACH * seen.reach), dt_s, _REACH_S),
        offset_s=_eased(flight.offset_s, offset_s, dt_s, _OFFSET_S),
        glow=_eased(flight.glow, glow_of(offset_s), dt_s, _GLOW_S),
    )
    has_ended = attempt.is_back and progress <= ENDS_AT * min(seen.reach, attempt.peak)
    return _ended(flight, attempt, seen, path) if has_ended else flight


def _ended(flight: Flight, attempt: Attempt, seen: Seen, path: TempoPath) -> Flight:
    """Let the next repetition lie ahead, and remember how far out this one went."""
    own = flight.own_reach if flight.own_reach is not None else attempt.peak
    return replace(
        flight,
        attempt=None,
        last=attempt,
        begins_at=flight.at + path.rest_s,
        own_reach=(own + attempt.peak) / 2.0,
        ended_s=0.0,
        ended_count=seen.reps_done,
    )


def glow_of(offset_s: float) -> float:
    """Return how bright the light is: softer out of time, never dark."""
    off = max(0.0, abs(offset_s) - ON_TIME_S)
    if offset_s > 0:
        return 1.0 - (1.0 - DIMMEST) * min(1.0, off / (EARLY_MOST_S - ON_TIME_S))
    return 1.0 - (1.0 - LATE_DIMMEST) * min(1.0, off / (LATE_MOST_S - ON_TIME_S))


def _marked(flight: Flight) -> Flight:
    """Leave a spot on the trail where the lantern has moved on."""
    is_hovering = flight.task in (Task.HOLD, Task.DRIFT)
    is_on = flight.height > _HOVERS if is_hovering else flight.task is Task.FOLLOW
    at = flight.at + flight.offset_s
    if not is_on or (flight.trail and at - flight.trail[-1].at < _SPOT_EVERY):
        return flight
    spot = Spot(at, flight.height, flight.glow)
    return replace(flight, trail=(*flight.trail[-_MOST_SPOTS + 1 :], spot))


def _eased(value: float, target: float, dt_s: float, within_s: float) -> float:
    """Return a value that has come nearer to its target, the same for one step or for two."""
    return target + (value - target) * math.exp(-dt_s / within_s)
