"""From which side the camera sees the body: front, side or between, held steady.

The turn of the shoulder and hip lines in the world landmarks is used; on people and on synthetic
patients it follows the true yaw within about 10 degrees (docs/findings.md 8), enough for three
views.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from coach.movement.geometry import half_turn_deg
from coach.movement.smoothing import follow
from coach.movement.vocabulary import Side, View

# As the network reads it: synthetic patients turned by 10 degrees read up to 12, by 35 from 20.
FRONT_UP_TO_DEG = 18.0
SIDE_FROM_DEG = 55.0  # seated and side views work best from 55 to 80
HYSTERESIS_DEG = 4.0
BACK_FROM_DEG = 130.0  # beyond it the person looks away
YAW_TIME_CONSTANT_S = 0.3
SETTLE_S = 0.5  # a new view must last this long
NEAR_LEG_TIME_CONSTANT_S = 0.5
NEAR_LEG_MARGIN = 0.05  # of visibility: a smaller difference keeps the leg chosen before


Watched = TypeVar("Watched")  # a driver or a band


@dataclass(frozen=True, slots=True)
class ViewState:
    view: View = View.UNKNOWN
    yaw_deg: float | None = None  # smoothed
    candidate: View = View.UNKNOWN
    candidate_since_s: float | None = None
    near_side: Side = Side.BOTH  # the leg nearer the camera; BOTH while it cannot be told
    near_balance: float | None = None  # left minus right visibility, smoothed
    t_s: float | None = None


def step(
    state: ViewState, *, t_s: float, yaw_deg: float | None, left_minus_right: float
) -> ViewState:
    """Take in one pose's yaw and how much better the left leg is seen than the right."""
    dt_s = 0.0 if state.t_s is None else t_s - state.t_s
    balance = follow(
        state.near_balance, left_minus_right, dt_s=dt_s, time_constant_s=NEAR_LEG_TIME_CONSTANT_S
    )
    near_side = state.near_side
    if abs(balance) > NEAR_LEG_MARGIN or near_side is Side.BOTH:
        near_side = Side.LEFT if balance > 0 else Side.RIGHT
    if yaw_deg is None:
        return ViewState(
            view=state.view,
            yaw_deg=state.yaw_deg,
            near_side=near_side,
            near_balance=balance,
            t_s=t_s,
        )
    yaw = _turned_on(state.yaw_deg, yaw_deg, dt_s=dt_s)
    candidate = classify(yaw, before=state.view)
    since_s = state.candidate_since_s
    if candidate is not state.candidate or since_s is None:
        since_s = t_s
    settled = state.view is View.UNKNOWN or t_s - since_s >= SETTLE_S
    return ViewState(
        view=candidate if settled else state.view,
        yaw_deg=yaw,
        candidate=candidate,
        candidate_since_s=since_s,
        near_side=near_side,
        near_balance=balance,
        t_s=t_s,
    )


def of_view(
    named: Mapping[View, Watched], view: View, *, before: Watched | None, preferred: View
) -> Watched | None:
    """Return what is watched in a view: what the exercise names for it.

    While the view is unknown that is what was watched before, or in the preferred one; in a view
    for which the exercise names nothing, nothing is, since no signal follows the movement there.
    """
    found = named.get(view)
    if found is not None or view is not View.UNKNOWN:
        return found
    return before or named.get(preferred)


def classify(yaw_deg: float, *, before: View) -> View:
    """Return the view of a yaw; near a border the view before is kept."""
    turn = abs(yaw_deg)
    if turn > BACK_FROM_DEG:
        return View.UNKNOWN
    turn = min(turn, 180.0 - turn) if turn > 180.0 - SIDE_FROM_DEG else turn
    slack = HYSTERESIS_DEG
    if turn < FRONT_UP_TO_DEG + (slack if before is View.FRONT else -slack):
        return View.FRONT
    if turn > SIDE_FROM_DEG + (-slack if before is View.SIDE else slack):
        return View.SIDE
    if before in (View.FRONT, View.SIDE) and _is_at_border(turn, before, slack):
        return before
    return View.OBLIQUE


def _is_at_border(turn_deg: float, before: View, slack_deg: float) -> bool:
    border = FRONT_UP_TO_DEG if before is View.FRONT else SIDE_FROM_DEG
    return abs(turn_deg - border) < slack_deg


def _turned_on(before_deg: float | None, yaw_deg: float, *, dt_s: float) -> float:
    """Smooth an angle across the step from 180 to -180."""
    if before_deg is None:
        return yaw_deg
    nearest = before_deg + (yaw_deg - before_deg + 180.0) % 360.0 - 180.0
    yaw = follow(before_deg, nearest, dt_s=dt_s, time_constant_s=YAW_TIME_CONSTANT_S)
    return half_turn_deg(yaw)
