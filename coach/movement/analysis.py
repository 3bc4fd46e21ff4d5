"""Everything Coach knows about movement is this fold: `analyse(state, pose, exercise)`.

The same code runs live, in replay, in tests and in batch; it is causal and pure, so all of them
see the same events.
"""

from dataclasses import dataclass

from coach.movement.events import Event, NotJudged, Reading
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.movement.vocabulary import FramingHint, Side, View

ANALYSIS_VERSION = 1  # raised whenever the same poses may give other events


@dataclass(frozen=True, slots=True)
class AnalysisState:
    """All that the fold remembers. Begin with `begin`."""


def begin(
    exercise: Exercise, *, side: Side = Side.BOTH, limit_deg: float | None = None
) -> AnalysisState:
    """Return the state before the first pose.

    Args:
        exercise: what is being done.
        side: the working leg where the exercise is one-legged; BOTH lets the analysis find it.
        limit_deg: the person's own knee flexion limit, degrees; None is the exercise's.
    """
    raise NotImplementedError


def analyse(
    state: AnalysisState, pose: Pose, exercise: Exercise
) -> tuple[AnalysisState, tuple[Event, ...]]:
    """Take in one pose; `pose.t_s` must be larger than the one before."""
    raise NotImplementedError


def finish(state: AnalysisState, exercise: Exercise) -> tuple[Event, ...]:
    """Return what the end of the recording settles: an open repetition, a loss that lasts."""
    raise NotImplementedError


def reading(state: AnalysisState) -> Reading:
    """Return what is known right now, for drawing."""
    raise NotImplementedError


def framing(state: AnalysisState, exercise: Exercise) -> FramingHint | None:
    """Return the one thing that would make the picture better, or None."""
    raise NotImplementedError


def not_judged(state: AnalysisState) -> tuple[NotJudged, ...]:
    """Return the checks that could not be judged so far, with the reason seen most often."""
    raise NotImplementedError


def dominant_view(state: AnalysisState) -> View:
    """Return the view in which most repetitions, or else most seconds, were seen."""
    raise NotImplementedError
