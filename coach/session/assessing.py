"""Looking at a test: the same fold as a session, and what single poses show beside it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from coach.care.tests.measured import Watched
from coach.movement.analysis import (
    AnalysisState,
    analyse,
    begin,
    dominant_view,
    finish,
    not_judged,
)
from coach.movement.events import Event
from coach.movement.exercise import Exercise
from coach.movement.glimpses import Glimpse, glimpse
from coach.movement.pose import Pose
from coach.movement.vocabulary import Side
from coach.session.gaps import bridged


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
