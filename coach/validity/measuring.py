"""Times, knee flexion, sides and view against the truth, each with its interval. Pure."""

import math
import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from coach.movement.events import RepCompleted
from coach.movement.vocabulary import Side
from coach.validity.accuracy import flexion_error, minus
from coach.validity.intervals import Estimate, resampled
from coach.validity.seeing import SeenScene, ViewTime
from coach.validity.truth import TrueRep

T = TypeVar("T")

ONE_LEG = (Side.LEFT, Side.RIGHT)
ANNOUNCED_WITHIN_S = 0.3  # of the return


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """Measured minus true, in one unit."""

    name: str
    bias: Estimate  # mean
    median_absolute: Estimate
    spread: Estimate  # standard deviation


@dataclass(frozen=True, slots=True)
class AnnouncedRow:
    """When the count is told: the announcement minus the true return, s."""

    name: str
    median: Estimate
    in_time: Estimate  # share told no later than `ANNOUNCED_WITHIN_S` after the return
    early: Estimate  # share told more than that before it


@dataclass(frozen=True, slots=True)
class SideRow:
    """Shares of the counted repetitions in which one leg works."""

    name: str
    right: Estimate
    not_told: Estimate
    swapped: Estimate


@dataclass(frozen=True, slots=True)
class ViewRow:
    """Shares of exercise time."""

    name: str
    minutes: float
    right: Estimate
    unknown: Estimate
    other: Estimate


def tempo_rows(name: str, scenes: Sequence[SeenScene]) -> tuple[ErrorRow, ...]:
    """Return the errors of lowering, pause and rise, seconds."""
    return (
        _row_over(f"{name}, lowering", scenes, _eccentric_error_s),
        _row_over(f"{name}, pause", scenes, _pause_error_s),
        _row_over(f"{name}, rise", scenes, _concentric_error_s),
    )


def flexion_row(name: str, scenes: Sequence[SeenScene]) -> ErrorRow:
    """Return the error of knee flexion at the turning point, degrees."""
    return _row_over(name, scenes, flexion_error)


def lag_row(name: str, scenes: Sequence[SeenScene]) -> ErrorRow:
    """Return by how much the measured knee angle runs behind the true one, seconds."""
    return error_row(name, [known([scene.result.lag_s]) for scene in scenes])


def announced_row(name: str, scenes: Sequence[SeenScene]) -> AnnouncedRow:
    delays = [[done.t_s - true.end_s for true, done in scene.result.pairs] for scene in scenes]

    def share(is_one: Callable[[float], bool]) -> Estimate:
        return resampled([[is_one(one) for one in group] for group in delays], statistics.fmean)

    return AnnouncedRow(
        name=name,
        median=resampled(delays, statistics.median),
        in_time=share(lambda delay_s: delay_s <= ANNOUNCED_WITHIN_S),
        early=share(lambda delay_s: delay_s < -ANNOUNCED_WITHIN_S),
    )


def side_row(name: str, scenes: Sequence[SeenScene]) -> SideRow:
    told = [
        [(true.side, done.rep.side) for true, done in s.result.pairs if true.side in ONE_LEG]
        for s in scenes
    ]
    return SideRow(
        name=name,
        right=_share_of(told, lambda true, said: said is true),
        not_told=_share_of(told, lambda _, said: said is Side.BOTH),
        swapped=_share_of(told, lambda true, said: said in ONE_LEG and said is not true),
    )


def _share_of(
    told: Sequence[Sequence[tuple[Side | None, Side]]],
    is_one: Callable[[Side | None, Side], bool],
) -> Estimate:
    return resampled([[is_one(*pair) for pair in group] for group in told], statistics.fmean)


def view_row(name: str, scenes: Sequence[SeenScene]) -> ViewRow:
    times = [scene.view_time for scene in scenes if scene.view_time.total_s > 0]

    def part(seconds: Callable[[ViewTime], float]) -> Estimate:
        return resampled([[(seconds(time), time.total_s)] for time in times], _ratio)

    return ViewRow(
        name=name,
        minutes=sum(time.total_s for time in times) / 60,
        right=part(lambda time: time.right_s),
        unknown=part(lambda time: time.unknown_s),
        other=part(lambda time: time.other_s),
    )


def _eccentric_error_s(true: TrueRep, done: RepCompleted) -> float | None:
    return minus(done.rep.eccentric_s, true.eccentric_s)


def _pause_error_s(true: TrueRep, done: RepCompleted) -> float | None:
    return minus(done.rep.pause_s, true.pause_s)


def _concentric_error_s(true: TrueRep, done: RepCompleted) -> float | None:
    return minus(done.rep.concentric_s, true.concentric_s)


def _row_over(
    name: str,
    scenes: Sequence[SeenScene],
    error: Callable[[TrueRep, RepCompleted], float | None],
) -> ErrorRow:
    return error_row(name, [known(error(*pair) for pair in s.result.pairs) for s in scenes])


def error_row(name: str, errors: Sequence[Sequence[float]]) -> ErrorRow:
    sizes = [[abs(error) for error in group] for group in errors]
    return ErrorRow(
        name=name,
        bias=resampled(errors, statistics.fmean),
        median_absolute=resampled(sizes, statistics.median),
        spread=resampled(errors, _deviation),
    )


def _deviation(values: Sequence[float]) -> float | None:
    """Return the standard deviation; that of `statistics` is exact, and far slower."""
    if len(values) < 2:  # noqa: PLR2004  # one value has none
        return None
    mean = statistics.fmean(values)
    return math.sqrt(math.fsum((value - mean) ** 2 for value in values) / (len(values) - 1))


def _ratio(parts: Sequence[tuple[float, float]]) -> float | None:
    whole = sum(total for _, total in parts)
    return sum(part for part, _ in parts) / whole if whole > 0 else None


def known(values: Iterable[T | None]) -> list[T]:
    return [value for value in values if value is not None]
