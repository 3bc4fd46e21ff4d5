"""The trail as it stands: regions are phases, kept days are lights, planned rest is a camp.

Nothing is ever taken away: a day that was not kept adds nothing, and a phase back is a camp by
the fire at the place that was reached. Pain numbers change nothing; what counts is what
`coach.care.rewards` counts.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from coach import words
from coach.care.programme.course import Course
from coach.care.programme.terms import DayOutcome, ProgrammePhase
from coach.care.rewards.earned import Rewards
from coach.care.rewards.levels import LEVEL_BEGINS_AT, level_name_key
from coach.care.rewards.of_course import outcomes_of
from coach.care.rewards.streak import DayStatus

_SPREAD_STEPS = 14.0  # after so many, two thirds of a region that is still open are lit
_MOST_OF_REGION = 0.9  # the rest of the way is lit when the next region is reached


class TrailStep(StrEnum):
    """What a kept day leaves on the trail."""

    LIGHT = "light"  # what was due was done, or stopped wisely
    CAMP = "camp"  # a planned rest was kept


@dataclass(frozen=True, slots=True)
class RegionView:
    """One phase of the programme as a part of the land."""

    phase: ProgrammePhase
    name: str
    steps: tuple[TrailStep, ...]
    share: float  # of its way that is lit, 0..1
    is_reached: bool
    is_here: bool  # the person walks here, or camps here


@dataclass(frozen=True, slots=True)
class FindView:
    """A level as a thing found beside the trail; it is worth nothing but its name."""

    level: int
    name: str
    is_found: bool


@dataclass(frozen=True, slots=True)
class QuestView:
    """This week's quest as small lights."""

    title: str
    how: str
    lights: int
    needed: int


@dataclass(frozen=True, slots=True)
class TrailView:
    regions: tuple[RegionView, ...]
    finds: tuple[FindView, ...]
    lights: int
    camps: int
    is_camping: bool  # an earlier phase is repeated for a while
    place: str  # the name of the region
    story: str  # one sentence
    counted: str  # the lights, in words
    rested: str  # the camps, in words
    next_find: str  # how far it is, in words; empty after the last
    quest: QuestView | None

    @property
    def here(self) -> float:
        """How far along the whole trail, 0..1."""
        index = next(i for i, region in enumerate(self.regions) if region.is_here)
        return (index + self.regions[index].share) / len(self.regions)


def trail_view(course: Course | None, earned: Rewards) -> TrailView:
    """Return the trail.

    Args:
        course: the programme up to today; None before one has begun.
        earned: what was earned up to today.
    """
    return trail_of(outcomes_of(course), earned, phase=course.phase if course else None)


def trail_of(
    outcomes: Sequence[DayOutcome], earned: Rewards, *, phase: ProgrammePhase | None
) -> TrailView:
    """Return the trail from the days of a programme and the phase it is in now."""
    steps, farthest = _walked(outcomes, dict(earned.days))
    if phase is not None:
        farthest = max(farthest, phase, key=lambda one: one.number)
    is_camping = phase is not None and phase.number < farthest.number
    regions = tuple(_region(one, steps.get(one, ()), farthest=farthest) for one in ProgrammePhase)
    kept = [step for found in steps.values() for step in found]
    lights, camps = kept.count(TrailStep.LIGHT), kept.count(TrailStep.CAMP)
    return TrailView(
        regions=regions,
        finds=tuple(_find(level, earned.level) for level in range(1, len(LEVEL_BEGINS_AT) + 1)),
        lights=lights,
        camps=camps,
        is_camping=is_camping,
        place=words.text(f"trail-region-{farthest}"),
        story=words.text("trail-camping" if is_camping else f"trail-story-{farthest}"),
        counted=words.text("trail-lights", count=lights),
        rested=words.text("trail-camps", count=camps),
        next_find=_next_find(earned),
        quest=_quest(earned),
    )


def _walked(
    outcomes: Sequence[DayOutcome], statuses: Mapping[date, DayStatus]
) -> tuple[dict[ProgrammePhase, tuple[TrailStep, ...]], ProgrammePhase]:
    """Return what each region has, and the farthest phase; days back belong to the farthest."""
    phases = {outcome.day: outcome for outcome in outcomes}
    farthest = ProgrammePhase.CALM
    steps: dict[ProgrammePhase, tuple[TrailStep, ...]] = {}
    for day in sorted({*phases, *statuses}):
        outcome = phases.get(day)
        if outcome is not None and outcome.phase.number > farthest.number:
            farthest = outcome.phase
        step = _step_of(outcome, statuses.get(day))
        if step is not None:
            steps[farthest] = (*steps.get(farthest, ()), step)
    return steps, farthest


def _step_of(outcome: DayOutcome | None, status: DayStatus | None) -> TrailStep | None:
    """Return what a day leaves; days older than the rewards remember are read from the plan."""
    if status is None and outcome is not None and outcome.has_trained and outcome.is_done:
        status = DayStatus.KEPT
    match status:
        case DayStatus.KEPT:
            return TrailStep.LIGHT
        case DayStatus.REST:
            return TrailStep.CAMP
        case DayStatus.FREE | DayStatus.PAUSED | DayStatus.MISSED | None:
            return None


def _region(
    phase: ProgrammePhase, steps: tuple[TrailStep, ...], *, farthest: ProgrammePhase
) -> RegionView:
    is_here = phase is farthest
    share = 1.0 if phase.number < farthest.number else 0.0
    if is_here:
        share = _MOST_OF_REGION * (1.0 - math.exp(-len(steps) / _SPREAD_STEPS))
    return RegionView(
        phase=phase,
        name=words.text(f"trail-region-{phase}"),
        steps=steps,
        share=share,
        is_reached=phase.number <= farthest.number,
        is_here=is_here,
    )


def _find(level: int, reached: int) -> FindView:
    return FindView(level, words.text(level_name_key(level)), is_found=level <= reached)


def _next_find(earned: Rewards) -> str:
    if earned.next_level_points is None:
        return ""
    name = words.text(level_name_key(earned.level + 1))
    points = earned.next_level_points - earned.points
    return words.text("trail-next-find", name=name, points=points)


def _quest(earned: Rewards) -> QuestView | None:
    if earned.quest is None:
        return None
    quest = earned.quest.quest
    return QuestView(
        title=words.text(f"quest-{quest}"),
        how=words.text(f"quest-{quest}-how"),
        lights=earned.quest.days,
        needed=quest.days_needed,
    )
