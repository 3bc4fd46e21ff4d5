"""Labelled clips of real people, as a part of the report. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from coach.validity.accuracy import Result, Spread, summarise
from coach.validity.counting import CountingRow, Outcome, counting_row

EXERCISING, NOT_EXERCISING = "exercising", "not exercising"


@dataclass(frozen=True, slots=True)
class SeenClip:
    """One clip, analysed as one exercise."""

    result: Result
    outcomes: Mapping[str, Outcome]  # by way of counting


@dataclass(frozen=True, slots=True)
class ClipPart:
    counting: Mapping[str, tuple[CountingRow, ...]]  # exercising or not: ours, then the others
    lowering_s: Spread  # beyond the error of the labels
    rise_s: Spread


def clip_part(clips: Sequence[SeenClip]) -> ClipPart:
    groups = {
        EXERCISING: [clip for clip in clips if clip.result.case.most],
        NOT_EXERCISING: [clip for clip in clips if not clip.result.case.most],
    }
    summary = summarise([clip.result for clip in groups[EXERCISING]])
    return ClipPart(
        counting={name: _rows(group) for name, group in groups.items() if group},
        lowering_s=summary.eccentric_s,
        rise_s=summary.concentric_s,
    )


def _rows(clips: Sequence[SeenClip]) -> tuple[CountingRow, ...]:
    ways = dict.fromkeys(way for clip in clips for way in clip.outcomes)
    return tuple(
        counting_row(way, [clip.outcomes[way] for clip in clips if way in clip.outcomes])
        for way in ways
    )
