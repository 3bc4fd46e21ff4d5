"""What a flight looks and sounds like: the path that lies ahead, and the breath of the sea."""

import math
from collections.abc import Iterable

from coach.screens.game.flight import DIMMEST, LEAST_OWN_REACH, Flight, glow_of
from coach.screens.game.seen import Seen, Task

COUNTED_WITHIN_S = 2.0  # after its end a repetition is counted, or was none
_BREATH_S = 9.0  # of the calm sea


def reps_ahead(flight: Flight, seen: Seen) -> int:
    """Return how many repetitions the path may still show, the one that is on included."""
    has_just_ended = flight.ended_s is not None and flight.ended_s < COUNTED_WITHIN_S
    is_uncounted = has_just_ended and seen.reps_done == flight.ended_count
    return max(0, seen.reps_left - (1 if is_uncounted else 0))


def path_height(flight: Flight, seen: Seen, at: float) -> float:
    """Return the height of the path at a place from the ring on, 0 = rest, 1 = target."""
    return path_heights(flight, seen, (at,))[0]


def path_heights(flight: Flight, seen: Seen, places: Iterable[float]) -> list[float]:
    """Return the heights of the path at places from the ring on."""
    path = seen.path
    if path is None:
        return [0.0 for _ in places]
    reps, reach = reps_ahead(flight, seen), min(flight.reach, seen.reach)
    heights = []
    for at in places:
        number, since = divmod(at - flight.begins_at, path.rep_s)
        is_on = 0 <= number < reps
        heights.append(path.height(since) * reach if is_on else 0.0)
    return heights


def breath(flight: Flight, seen: Seen) -> tuple[float, float]:
    """Return how far the sea has come in, 0..1, and how calm it is, 0..1.

    It comes in with the eccentric and goes out with the concentric part; else it breathes calmly.
    """
    ripple = math.sin(2.0 * math.pi * flight.time_s / _BREATH_S)
    if seen.path is None or seen.task is not Task.FOLLOW:
        return 0.4 + 0.2 * ripple, 1.0
    out = min(1.0, max(0.0, flight.height / max(flight.reach, LEAST_OWN_REACH)))
    share = out if seen.path.goes_down else 1.0 - out
    calm = (glow_of(flight.offset_s) - DIMMEST) / (1.0 - DIMMEST)
    return 0.92 * share + 0.04 * (1.0 + ripple), calm
