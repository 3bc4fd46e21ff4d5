"""The knee-in gauge's silence as shares of time, with their intervals. Pure."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from coach.validity.gauge import GaugeFrames
from coach.validity.intervals import Estimate, resampled
from coach.validity.seeing import SeenScene


@dataclass(frozen=True, slots=True)
class GaugeRow:
    """Shares of the time of repetitions."""

    name: str
    minutes: float
    silent: Estimate
    rightly: Estimate  # of the silence that the truth can judge
    open: Estimate  # of the silence: the truth does not know
    spoke_wrongly: Estimate


def gauge_rows(groups: Mapping[str, Sequence[SeenScene]]) -> tuple[GaugeRow, ...]:
    rows = (_row(name, [s for s in scenes if s.gauge.total]) for name, scenes in groups.items())
    return tuple(row for row in rows if row.minutes > 0)


def _row(name: str, scenes: Sequence[SeenScene]) -> GaugeRow:
    def share(part: Callable[[GaugeFrames], int], whole: Callable[[GaugeFrames], int]) -> Estimate:
        counts = [(part(scene.gauge), whole(scene.gauge)) for scene in scenes]
        return resampled([[pair] for pair in counts if pair[1]], _ratio)

    return GaugeRow(
        name=name,
        minutes=sum(scene.gauge.total / scene.shown.fps for scene in scenes) / 60,
        silent=share(lambda one: one.silent, lambda one: one.total),
        rightly=share(lambda one: one.silent_rightly, lambda one: one.silent - one.silent_open),
        open=share(lambda one: one.silent_open, lambda one: one.silent),
        spoke_wrongly=share(lambda one: one.spoke_wrongly, lambda one: one.total),
    )


def _ratio(parts: Sequence[tuple[int, int]]) -> float | None:
    whole = sum(total for _, total in parts)
    return sum(part for part, _ in parts) / whole if whole else None
