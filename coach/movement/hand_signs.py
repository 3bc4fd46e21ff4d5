"""Signs given by hand, folded from poses: one hand or both, held up for a while.

A sign is given once, when the hands have been up and still for `HOLD_S`; the next one can begin
only after they were seen down. Time is that of the poses.
"""

import math
from dataclasses import dataclass, field, replace

from coach.movement.pose import Keypoint, Pose
from coach.movement.raised_hands import Hands, UpperBody, hands_up, upper_body

HOLD_S = 1.5  # the same for every sign, and for stepping out of the picture
GAP_S = 0.3  # a person not seen for less than this has not let go
SLIP_S = 0.25  # nor has a hand that is seen elsewhere for up to three pictures
DOWN_S = 0.4  # hands seen down so long are ready for another sign
STILL_REACH = 0.25  # of the torso: a hand that moves farther is on its way, not held
TORSO_FADES_S = 10.0  # time constant, of the longest torso seen: who steps back gets smaller


@dataclass(frozen=True, slots=True)
class HandReading:
    """What the hands say now; whoever waits for a sign compares `given` with what it was."""

    raised: Hands | None = None  # hands that are up and could give a sign
    up: Hands | None = None  # hands that are up, also after their sign was given
    held: float = 0.0  # share of the time they have to be, 0..1
    given: int = 0  # signs so far
    last: Hands | None = None  # the one given last
    is_seen: bool = False  # whether the person's arms can be followed now
    is_turned: bool = False  # side-on: only the hand nearer to the camera is sure to be seen


@dataclass(frozen=True, slots=True)
class HandState:
    """What the fold remembers; times are of poses, seconds."""

    t_s: float = -math.inf
    torso: float = 0.0  # the longest of late, image heights
    raised: Hands | None = None
    since_s: float = 0.0  # of `raised`, held still
    seen_s: float = -math.inf  # when `raised` was seen last
    wrists: tuple[tuple[float, float], ...] = ()  # where they are held, from the nose
    rival: Hands | None = None  # other hands that are up now; a slip, unless they stay
    rival_since_s: float = 0.0
    moved_since_s: float | None = None  # seen up elsewhere; a slip, unless they stay there
    down_since_s: float | None = None
    is_armed: bool = True  # hands were down since the last sign
    reading: HandReading = field(default_factory=HandReading)


def look(state: HandState, pose: Pose) -> tuple[HandState, HandReading]:
    """Take in one pose; one that is not newer changes nothing."""
    if pose.t_s <= state.t_s:
        return state, state.reading
    body = upper_body(pose)
    now = replace(state, t_s=pose.t_s, torso=_torso(state, body, t_s=pose.t_s))
    if body is None:
        now = _unseen(now)
    else:
        up = hands_up(body, torso=now.torso, before=state.raised)
        now = _down(now) if up is None else _up(now, up, body)
    now = _judged(now)
    is_turned = body is not None and body.is_turned
    reading = replace(now.reading, is_seen=body is not None, is_turned=is_turned)
    now = replace(now, reading=reading)
    return now, now.reading


def _torso(state: HandState, body: UpperBody | None, *, t_s: float) -> float:
    if body is None:
        return state.torso
    past_s = t_s - state.t_s
    return max(body.torso, state.torso * math.exp(-past_s / TORSO_FADES_S))


def _unseen(state: HandState) -> HandState:
    state = replace(state, down_since_s=None)
    is_long = state.t_s - state.seen_s > GAP_S
    return replace(state, raised=None, rival=None) if is_long else state


def _down(state: HandState) -> HandState:
    since_s = state.t_s if state.down_since_s is None else state.down_since_s
    is_slip = state.t_s - state.seen_s <= SLIP_S
    return replace(
        state,
        raised=state.raised if is_slip else None,
        rival=None,
        down_since_s=since_s,
        is_armed=state.is_armed or state.t_s - since_s >= DOWN_S,
    )


def _up(state: HandState, up: Hands, body: UpperBody) -> HandState:
    state = replace(state, down_since_s=None)
    away_s = state.t_s - state.seen_s
    if state.raised is up and away_s <= GAP_S:
        wrists = _wrists(body, up)
        is_still = _reach(wrists, state.wrists) <= STILL_REACH * state.torso
        state = replace(state, seen_s=state.t_s, rival=None)
        return replace(state, moved_since_s=None) if is_still else _moved(state, wrists)
    since_s = state.rival_since_s if state.rival is up else state.t_s
    if state.raised is not None and away_s <= SLIP_S:
        return replace(state, rival=up, rival_since_s=since_s)
    fresh = replace(state, raised=up, since_s=since_s, seen_s=state.t_s, rival=None)
    fresh = replace(fresh, moved_since_s=None)
    return replace(fresh, wrists=_wrists(body, up))


def _moved(state: HandState, wrists: tuple[tuple[float, float], ...]) -> HandState:
    """Let a hand that is seen elsewhere begin anew there, if it stays away."""
    since_s = state.t_s if state.moved_since_s is None else state.moved_since_s
    if state.t_s - since_s <= SLIP_S:
        return replace(state, moved_since_s=since_s)
    return replace(state, since_s=state.t_s, wrists=wrists, moved_since_s=None)


def _wrists(body: UpperBody, up: Hands) -> tuple[tuple[float, float], ...]:
    arms = {Hands.LEFT: (body.left,), Hands.RIGHT: (body.right,)}.get(up, (body.left, body.right))
    return tuple(_from_nose(arm.wrist, body.nose) for arm in arms if arm is not None)


def _from_nose(wrist: Keypoint, nose: Keypoint) -> tuple[float, float]:
    return wrist.x - nose.x, wrist.y - nose.y


def _reach(now: tuple[tuple[float, float], ...], held: tuple[tuple[float, float], ...]) -> float:
    return max(math.dist(one, other) for one, other in zip(now, held, strict=True))


def _judged(state: HandState) -> HandState:
    """Give the sign that was held long enough, and say how things stand."""
    before = state.reading
    held_s = state.t_s - state.since_s if state.raised is not None else 0.0
    is_now = state.seen_s == state.t_s and state.moved_since_s is None
    if state.raised is not None and state.is_armed and is_now and held_s >= HOLD_S:
        given = replace(
            before,
            raised=None,
            up=state.raised,
            held=0.0,
            given=before.given + 1,
            last=state.raised,
        )
        return replace(state, is_armed=False, reading=given)
    raised = state.raised if state.is_armed else None
    held = min(1.0, held_s / HOLD_S) if raised is not None else 0.0
    reading = replace(before, raised=raised, up=state.raised, held=held)
    return replace(state, reading=reading)
