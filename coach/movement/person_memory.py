"""What is remembered of the patient, and how well a body fits that memory."""

import math
from dataclasses import dataclass, replace

from coach.movement.likeness import (
    COLOUR_DIFFERS,
    SAME_PLACE,
    SIZE_RATIO,
    Body,
    colour_distance,
    distance,
    size_ratio,
)

RESIGHT_S = 0.4  # unseen for longer, whoever appears must at least wear the same colours
ABSENT_S = 1.5  # unseen for longer, the patient may come back anywhere
PULL_LASTS_S = 1.0  # after a pull somebody may be in front whom no look tells apart
_REACH = 0.35  # body sizes a body may seem to jump between two frames
_REACH_PER_S = 4.0  # body sizes per second; a brisk walk is 3
_SIDESTEP_PER_S = 1.5  # body sizes per second, about 0.8 m/s: no exercise goes sideways faster
_SLOW = 0.05  # share of a new reading in the remembered size, colour and place


@dataclass(frozen=True, slots=True)
class PersonLock:
    """Everything remembered between two frames."""

    patient: Body | None = None  # as last seen for certain
    seen_s: float = -math.inf  # when that was
    home: tuple[float, float] | None = None  # where the patient has been exercising
    newcomer: Body | None = None  # who may become the patient
    newcomer_since_s: float = math.inf
    quiet_since_s: float = math.inf
    looked_s: float = -math.inf
    company_s: float = -math.inf  # when more than one person was last seen
    pulled_s: float = -math.inf  # when the trunk last went sideways faster than a step
    people: int = 0
    is_doubtful: bool = False
    is_masked: bool = False


def is_continuous(state: PersonLock, body: Body, *, t_s: float) -> bool:
    patient = state.patient
    if patient is None:
        return False
    reach = _REACH + _REACH_PER_S * min(t_s - state.seen_s, ABSENT_S)
    is_near = distance(body, patient) <= reach * patient.size
    return is_near and size_ratio(body, patient) <= SIZE_RATIO


def is_pulled(state: PersonLock, body: Body, *, t_s: float) -> bool:
    """Say whether the trunk goes sideways faster than a step, as when a passer drags it along."""
    passed_s = t_s - state.seen_s
    if state.patient is None or not 0.0 < passed_s <= RESIGHT_S:
        return False
    return abs(body.x - state.patient.x) > _SIDESTEP_PER_S * state.patient.size * passed_s


def was_pulled(state: PersonLock, *, t_s: float) -> bool:
    return t_s - state.pulled_s < PULL_LASTS_S


def is_home(state: PersonLock, body: Body) -> bool:
    if state.home is None or state.patient is None:
        return False
    x, y = state.home
    is_near = math.hypot(body.x - x, body.y - y) <= 2 * SAME_PLACE * state.patient.size
    return is_near and size_ratio(body, state.patient) <= SIZE_RATIO


def unlikeness(state: PersonLock, body: Body) -> float:
    """How badly a body fits the patient: place, size and colour, about 1 each where one is off."""
    patient = state.patient
    if patient is None:
        return 0.0
    x, y = state.home if state.home is not None else (patient.x, patient.y)
    place = math.hypot(body.x - x, body.y - y) / (2 * SAME_PLACE * patient.size)
    size = math.log(size_ratio(body, patient)) / math.log(SIZE_RATIO)
    colour = colour_distance(patient, body) / COLOUR_DIFFERS
    return min(place, 2.0) + min(size, 2.0) + min(colour, 3.0)


def remembered(patient: Body | None, body: Body, *, learns: bool) -> Body:
    """The body where it is now, with size and colour changing slowly, and only while alone."""
    if patient is None:
        return body
    if not learns:
        return replace(body, size=patient.size, colour=patient.colour or body.colour)
    colour = patient.colour or body.colour
    if patient.colour is not None and body.colour is not None:
        red, green, bright = (
            old + _SLOW * (new - old) for old, new in zip(patient.colour, body.colour, strict=True)
        )
        colour = (red, green, bright)
    return replace(body, size=patient.size + _SLOW * (body.size - patient.size), colour=colour)


def home_of(state: PersonLock, body: Body, *, t_s: float, learns: bool) -> tuple[float, float]:
    if state.home is None or t_s - state.seen_s > ABSENT_S:
        return (body.x, body.y)
    if not learns:
        return state.home
    x, y = state.home
    return (x + _SLOW * (body.x - x), y + _SLOW * (body.y - y))
