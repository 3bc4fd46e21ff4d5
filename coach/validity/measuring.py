"""Times, knee flexion, knee-in and view against the truth, each with its interval. Pure."""

import math
import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from coach.movement.events import RepCompleted
from coach.movement.vocabulary import CheckCode, Side
from coach.validity.accuracy import flexion_error, knee_in_pair, minus
from coach.validity.intervals import Estimate, resampled, share
from coach.validity.seeing import SeenScene, ViewTime
from coach.validity.truth import TrueRep

T = TypeVar("T")

ONE_LEG = (Side.LEFT, Side.RIGHT)
KNEE_IN_CHECKS = (CheckCode.K1, CheckCode.K2)


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """Measured minus true, in one unit."""

    name: str
    bias: Estimate  # mean
    median_absolute: Estimate
    spread: Estimate  # standard deviation


@dataclass(frozen=True, slots=True)
class FlagRow:
    """How often knee-in was said, where so much of it was imposed."""

    imposed_deg: float
    flagged: Estimate  # share of the repetitions that could be judged
    not_judged: int


@dataclass(frozen=True, slots=True)
class KneeIn:
    """The measured angle as a straight line over the true one, both minus standing."""

    gain: Estimate
    offset_deg: Estimate
    error_deg: ErrorRow
    flags: tuple[FlagRow, ...]


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
        _error_row(f"{name}, lowering", scenes, _eccentric_error_s),
        _error_row(f"{name}, pause", scenes, _pause_error_s),
        _error_row(f"{name}, rise", scenes, _concentric_error_s),
    )


def flexion_row(name: str, scenes: Sequence[SeenScene]) -> ErrorRow:
    """Return the error of knee flexion at the turning point, degrees."""
    return _error_row(name, scenes, flexion_error)


def knee_in(scenes: Sequence[SeenScene]) -> KneeIn:
    """Return what is known of knee-in; of scenes from the front."""
    pairs = [_known(knee_in_pair(*pair) for pair in scene.result.pairs) for scene in scenes]
    errors = [[measured - true for true, measured in group] for group in pairs]
    imposed = sorted({s.imposed_knee_in_deg for s in scenes if s.imposed_knee_in_deg is not None})
    return KneeIn(
        gain=resampled(pairs, _slope),
        offset_deg=resampled(pairs, _offset),
        error_deg=_row_of("knee-in", errors),
        flags=tuple(_flag_row(degrees, scenes) for degrees in imposed),
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


def _error_row(
    name: str,
    scenes: Sequence[SeenScene],
    error: Callable[[TrueRep, RepCompleted], float | None],
) -> ErrorRow:
    return _row_of(name, [_known(error(*pair) for pair in s.result.pairs) for s in scenes])


def _row_of(name: str, errors: Sequence[Sequence[float]]) -> ErrorRow:
    sizes = [[abs(error) for error in group] for group in errors]
    return ErrorRow(
        name=name,
        bias=resampled(errors, statistics.fmean),
        median_absolute=resampled(sizes, statistics.median),
        spread=resampled(errors, _deviation),
    )


def _flag_row(imposed_deg: float, scenes: Sequence[SeenScene]) -> FlagRow:
    done = [
        rep.rep
        for scene in scenes
        if scene.imposed_knee_in_deg == imposed_deg
        for _, rep in scene.result.pairs
    ]
    judged = [
        rep
        for rep in done
        if not any(unjudged.code in KNEE_IN_CHECKS for unjudged in rep.not_judged)
    ]
    flagged = sum(any(check.code in KNEE_IN_CHECKS for check in rep.checks) for rep in judged)
    return FlagRow(imposed_deg, share(flagged, len(judged)), not_judged=len(done) - len(judged))


def _deviation(values: Sequence[float]) -> float | None:
    """Return the standard deviation; that of `statistics` is exact, and far slower."""
    if len(values) < 2:  # noqa: PLR2004  # one value has none
        return None
    mean = statistics.fmean(values)
    return math.sqrt(math.fsum((value - mean) ** 2 for value in values) / (len(values) - 1))


def _slope(pairs: Sequence[tuple[float, float]]) -> float | None:
    line = _line(pairs)
    return None if line is None else line[0]


def _offset(pairs: Sequence[tuple[float, float]]) -> float | None:
    line = _line(pairs)
    return None if line is None else line[1]


def _line(pairs: Sequence[tuple[float, float]]) -> tuple[float, float] | None:
    """Return slope and intercept of least squares, None where all true values are one."""
    true = [pair[0] for pair in pairs]
    if len(pairs) < 2 or max(true) - min(true) <= 0:  # noqa: PLR2004  # a line needs two points
        return None
    slope, intercept = statistics.linear_regression(true, [pair[1] for pair in pairs])
    return slope, intercept


def _ratio(parts: Sequence[tuple[float, float]]) -> float | None:
    whole = sum(total for _, total in parts)
    return sum(part for part, _ in parts) / whole if whole > 0 else None


def _known(values: Iterable[T | None]) -> list[T]:
    return [value for value in values if value is not None]
