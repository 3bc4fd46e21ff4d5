"""How far a figure can be trusted: 95 % intervals of shares, rates and of anything else. Pure.

Repetitions of one scene resemble each other, so what is measured on repetitions is resampled scene
by scene; an interval over single repetitions would promise too much.
"""

import math
import random
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")

Z_95 = 1.959964  # of the normal distribution, two-sided
RESAMPLES = 1000
_SEED = 20  # fixed: the same landmarks give the same report
_TAIL = 0.025
_FEWEST_GROUPS = 5  # resampling fewer scenes promises too much about the next
_HALVINGS = 60


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with its 95 % interval; None is not known. `n` is what it was measured on."""

    value: float | None
    low: float | None
    high: float | None
    n: int


def share(successes: int, n: int) -> Estimate:
    """Return a share with Wilson's score interval (J. Am. Stat. Assoc. 1927)."""
    if n == 0:
        return Estimate(None, None, None, 0)
    return Estimate(successes / n, *_wilson(successes / n, n), n)


def grouped_share(groups: Sequence[Sequence[bool]]) -> Estimate:
    """Return the share of true values, `n` of them all, with an interval of resampled groups.

    Where resampling tells nothing, as of few scenes or of all values alike, every scene counts as
    one single observation: rather too wide than too narrow.
    """
    found = resampled(groups, statistics.fmean)
    if found.value is None or found.low is not None:
        return found
    return Estimate(found.value, *_wilson(found.value, sum(map(bool, groups))), found.n)


def _wilson(p: float, n: int) -> tuple[float, float]:
    z2 = Z_95**2
    middle = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = Z_95 / (1 + z2 / n) * math.sqrt(p * (1 - p) / n + z2 / (4 * n * n))
    return max(0.0, middle - half), min(1.0, middle + half)


def rate(events: int, exposure: float) -> Estimate:
    """Return events per exposure with the exact Poisson interval (Garwood, Biometrika 1936).

    Args:
        events: how many there were; they are `n`.
        exposure: in the unit that the rate is wanted for.
    """
    if exposure <= 0:
        return Estimate(None, None, None, events)
    low = 0.0
    if events:
        low = _crossing(lambda mean: 1 - _poisson_up_to(events - 1, mean) >= _TAIL, events)
    high = _crossing(lambda mean: _poisson_up_to(events, mean) <= _TAIL, events)
    return Estimate(events / exposure, low / exposure, high / exposure, events)


def resampled(
    groups: Sequence[Sequence[T]], statistic: Callable[[Sequence[T]], float | None]
) -> Estimate:
    """Return a statistic of all values, with the percentile interval of resampled groups.

    Args:
        groups: values by scene; scenes without any are left out.
        statistic: of any non-empty list of values; None where it is not defined.
    """
    filled = [group for group in groups if group]
    values = [value for group in filled for value in group]
    if not values:
        return Estimate(None, None, None, 0)
    value = statistic(values)
    if len(filled) < _FEWEST_GROUPS:
        return Estimate(value, None, None, len(values))
    chance = random.Random(_SEED)  # noqa: S311  # resampling, no secret
    found = []
    for _ in range(RESAMPLES):
        drawn = chance.choices(filled, k=len(filled))
        again = statistic([value for group in drawn for value in group])
        if again is not None:
            found.append(again)
    found.sort()
    if not found or found[0] == found[-1]:  # all alike: nothing is known of the next scene
        return Estimate(value, None, None, len(values))
    last = len(found) - 1
    return Estimate(
        value, found[round(_TAIL * last)], found[round((1 - _TAIL) * last)], len(values)
    )


def _poisson_up_to(count: int, mean: float) -> float:
    """Return the probability of at most `count` events where `mean` are expected."""
    if mean <= 0:
        return 1.0
    logs = (i * math.log(mean) - mean - math.lgamma(i + 1) for i in range(count + 1))
    return math.fsum(math.exp(log) for log in logs)


def _crossing(is_beyond: Callable[[float], bool], events: int) -> float:
    """Return the mean from which on `is_beyond` holds."""
    low, high = 0.0, events + 10 * math.sqrt(events + 1) + 10  # far beyond any 95 % limit
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if is_beyond(middle) else (middle, high)
    return high
