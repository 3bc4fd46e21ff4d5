"""Today's plan while it is being done: what was begun, what comes next, how it hurt before.

Pain before is asked once for all of it, and each exercise is shown while the person rests from
the one before.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from coach.care.programme.terms import PlannedExercise
from coach.movement.vocabulary import Side
from coach.screens.view_models.session_scene import NO_CHOICES, Choices
from coach.session.care_services import care_of, request_for
from coach.session.services import CoachServices, SessionRequest
from coach.session.set_up_coach import PREVIEW_S

BETWEEN_S = 30.0  # of rest between two exercises, at least (judgement)


@dataclass(frozen=True, slots=True)
class ToldBefore:
    """What was answered before the first exercise, and whether the advice was followed."""

    values: Mapping[Side, int | None]
    is_followed: bool | None


class PlanRun:
    """Remembers which exercises of today were begun since the app was opened."""

    def __init__(self, services: CoachServices) -> None:
        self._services = services
        self._template: SessionRequest | None = None  # what the exercises share
        self._offered: set[str] = set()
        self.before: ToldBefore | None = None

    @property
    def is_on(self) -> bool:
        return self._template is not None

    def begin(self, template: SessionRequest) -> None:
        """Start anew, with the source and the rest of a request for every exercise."""
        self._template, self._offered, self.before = template, set(), None

    def leave(self) -> None:
        self._template = None

    def next_request(self) -> SessionRequest | None:
        """Return the next exercise, which counts as begun; None: there is none left.

        Raises:
            coach.errors.StoreError: what is stored cannot be read.
        """
        if self._template is None:
            return None
        left = care_of(self._services).left_today()
        planned = next((one for one in left if one.exercise_id not in self._offered), None)
        return None if planned is None else self._request(planned, self._template)

    def easier_request(self, exercise_id: str) -> SessionRequest | None:
        """Return the easier version of an exercise, which counts as begun; None: there is none."""
        easier = self._easier(exercise_id)
        if easier is None or self._template is None:
            return None
        return self._request(easier, self._template)

    def choices(self, exercise_id: str) -> Choices:
        """Return what may be chosen in place of an exercise."""
        if self._template is None:
            return NO_CHOICES
        return Choices(can_skip=True, has_easier=self._easier(exercise_id) is not None)

    def preview_s(self) -> float:
        """Return how long an exercise is shown before it begins, at least."""
        return BETWEEN_S if len(self._offered) > 1 else PREVIEW_S

    def _easier(self, exercise_id: str) -> PlannedExercise | None:
        if self._template is None:
            return None
        easier = care_of(self._services).easier_version(exercise_id)
        return None if easier is None or easier.exercise_id in self._offered else easier

    def _request(self, planned: PlannedExercise, template: SessionRequest) -> SessionRequest:
        self._offered.add(planned.exercise_id)
        return request_for(planned, template)
