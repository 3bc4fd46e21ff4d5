"""How often the network found the person while exercising. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from coach.validity.intervals import Estimate, resampled
from coach.validity.seeing import SeenScene


@dataclass(frozen=True, slots=True)
class FindingRow:
    name: str
    scenes: int
    found: Estimate  # share of the poses; its `n` is that of scenes


def finding_rows(groups: Mapping[str, Sequence[SeenScene]]) -> tuple[FindingRow, ...]:
    return tuple(
        FindingRow(
            name=name,
            scenes=len(scenes),
            found=resampled(
                [[(s.finding.found, s.finding.poses)] for s in scenes if s.finding.poses], _ratio
            ),
        )
        for name, scenes in groups.items()
    )


def _ratio(parts: Sequence[tuple[int, int]]) -> float | None:
    whole = sum(poses for _, poses in parts)
    return sum(found for found, _ in parts) / whole if whole else None
