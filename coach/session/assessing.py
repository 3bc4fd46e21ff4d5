"""Looking at a test: the same fold as a session, and what single poses show beside it.

The terminal and the window look through this one fold.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from coach.care.tests.measured import Measured, Watched
from coach.care.tests.procedures import (
    PROCEDURES,
    as_test,
    exercise_id_of,
    is_enough,
    measure_test,
    sides_watched,
)
from coach.care.told import TestKind
from coach.movement.analysis import (
    AnalysisState,
    analyse,
    begin,
    dominant_view,
    finish,
    not_judged,
    reading,
)
from coach.movement.events import Event
from coach.movement.exercise import Exercise
from coach.movement.glimpses import Glimpse, glimpse
from coach.movement.pose import Pose
from coach.movement.vocabulary import Side
from coach.session.gaps import bridged

LONGEST_S = 300.0  # of looking through a camera; three trials of 45 s on each leg take less


@dataclass(frozen=True, slots=True)
class Asked:
    """One test, of one leg or of whichever is seen."""

    test: TestKind
    side: Side = Side.BOTH
    step_cm: int | None = None

    @property
    def exercise_id(self) -> str:
        return exercise_id_of(self.test, step_cm=self.step_cm)


@dataclass(slots=True)
class _Fold:
    """One leg's watching, or the whole body's."""

    state: AnalysisState
    events: list[Event] = field(default_factory=list)


class Assessing:
    """Folds poses as they come; `watched` may be asked at any time."""

    def __init__(
        self,
        exercise: Exercise,
        *,
        sides: Sequence[Side] = (Side.BOTH,),
        limit_deg: float | None = None,
    ) -> None:
        """Watch one leg, each leg for itself, or with BOTH let the analysis find the leg."""
        self._exercise = exercise
        self._folds = [_Fold(begin(exercise, side=side, limit_deg=limit_deg)) for side in sides]
        self._glimpses: list[Glimpse] = []
        self._last_s: float | None = None

    def take_in(self, poses: Iterable[Pose]) -> tuple[Event, ...]:
        """Fold these poses and return what they gave."""
        happened: list[Event] = []
        for pose in poses:
            for seen in bridged(self._last_s, pose):
                for fold in self._folds:
                    fold.state, events = analyse(fold.state, seen, self._exercise)
                    fold.events.extend(events)
                    happened.extend(events)
            shown = glimpse(self._folds[0].state)
            if shown is not None:
                self._glimpses.append(shown)
            self._last_s = pose.t_s
        return tuple(happened)

    @property
    def last_s(self) -> float | None:
        """The capture time of the newest pose; None before the first."""
        return self._last_s

    @property
    def held_s(self) -> float | None:
        """Of the hold that is on; None outside one."""
        now = None if self._last_s is None else reading(self._folds[0].state)
        return None if now is None else now.held_s

    @property
    def watched(self) -> Watched:
        """What was seen so far; a repetition that is under way is left out."""
        return self._watched([event for fold in self._folds for event in fold.events])

    def result(self) -> Watched:
        """Settle what the end of the recording settles, and return everything."""
        settled = [
            event
            for fold in self._folds
            for event in (*fold.events, *finish(fold.state, self._exercise))
        ]
        return self._watched(settled)

    def _watched(self, events: Sequence[Event]) -> Watched:
        states = [fold.state for fold in self._folds]
        return Watched(
            events=tuple(events),
            glimpses=tuple(self._glimpses),
            last_s=self._last_s,
            view=dominant_view(max(states, key=lambda state: state.tally.reps)),
            not_judged=tuple(one for state in states for one in not_judged(state)),
        )


def assessing_of(asked: Asked, exercise: Exercise) -> Assessing:
    """Return the eyes for a test.

    Args:
        asked: which test, of which leg.
        exercise: that of its id, as its file has it.
    """
    return Assessing(
        as_test(exercise),
        sides=sides_watched(asked.test, side=asked.side),
        limit_deg=PROCEDURES[asked.test].limit_deg,
    )


def is_over(asked: Asked, watched: Watched, *, seconds: float) -> bool:
    """Whether a camera need not look on: enough was seen, or it has looked for long."""
    return seconds >= LONGEST_S or is_enough(asked.test, watched, side=asked.side)


def measured_of(
    asked: Asked, watched: Watched, *, pains: Sequence[int | None]
) -> tuple[Measured, ...]:
    """Return what a test gave: of the leg that was asked for, else of each that was seen.

    Args:
        asked: which test, of which leg.
        watched: what was seen of it.
        pains: of each repetition, or one answer for all.
    """
    found = measure_test(asked.test, watched, pains=pains)
    if asked.side is Side.BOTH:
        return found
    of_leg = tuple(one for one in found if one.side is asked.side)
    if of_leg:
        return of_leg
    unseen = replace(watched, events=())  # what the other leg did tells nothing of this one
    (nothing,) = measure_test(asked.test, unseen, pains=pains)
    return (replace(nothing, side=asked.side),)
