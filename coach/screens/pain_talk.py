"""What was answered about pain in one session, and what is advised; stored with the choice."""

from dataclasses import replace

from coach.care.days import training_day
from coach.care.facts import Advice, PainAnswer, PainMoment
from coach.care.pain.advice import worst
from coach.care.pain.own_limit import smaller, with_advice
from coach.care.told import AfterTold, BeforeTold
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Side
from coach.screens.plan_run import PlanRun, ToldBefore
from coach.screens.steps import Answered
from coach.screens.view_models.pain_model import answers
from coach.session.pain_spot import limit_now_deg
from coach.session.services import CoachServices, RunningSession, SessionRequest


class PainTalk:
    """Remembers the open answers; nothing of them is stored before the person has chosen."""

    def __init__(
        self, services: CoachServices, request: SessionRequest, exercise: Exercise, *, run: PlanRun
    ) -> None:
        self._services = services
        self._request = request
        self._exercise = exercise
        self._run = run
        self._pending: tuple[PainAnswer, ...] = ()
        self._before: dict[Side, int | None] = {}
        self._limit_deg = exercise.limit_deg  # of today; it only gets closer
        self._smaller_deg: float | None = None  # the limit, if the open advice is followed
        self.knee_flexion_deg: float | None = None  # at the last pain tap
        self.is_asked_again = False  # after smaller repetitions: no smaller than that (E33)
        self.is_carried = False  # the answer before was given before another exercise

    @property
    def advice(self) -> Advice:
        """The strictest of the open answers."""
        return worst([pain.advice for pain in self._pending])

    @property
    def open_moment(self) -> PainMoment | None:
        """When the open answers were given; None: there are none."""
        return self._pending[0].moment if self._pending else None

    @property
    def is_settled_before(self) -> bool:
        """Whether the advice before was followed before another exercise of the plan."""
        told = self._run.before
        is_before = self.open_moment is PainMoment.BEFORE and self.is_carried
        return is_before and told is not None and told.is_followed is True

    def take(self, answer: Answered, running: RunningSession | None) -> bool:
        """Take in an answer; return whether the exercise cannot be made as small as is advised."""
        values = {Side(knee): value for knee, value in answer.values}
        is_during = answer.moment is PainMoment.DURING
        given = answers(
            running.session_id if running is not None else "",
            answer.moment,
            values=values,
            before=self._before,
            at=self._services.clock.utc_now(),
            knee_flexion_deg=self.knee_flexion_deg if is_during else None,
        )
        self._tell_plan(answer.moment, values)
        advised = worst([pain.advice for pain in given])
        self._pending = self._as_this_exercise_allows(given, running)
        return self.advice is not advised

    def draw_limit(self) -> float | None:
        """Follow "smaller": return the new limit of knee flexion, degrees; None: there is none."""
        if self._smaller_deg is not None:
            self._limit_deg = self._smaller_deg
        return self._smaller_deg

    def keep(self, session_id: str, *, is_followed: bool | None) -> None:
        """Store the open answers; what was given before another exercise was stored there.

        Raises:
            coach.errors.StoreError: they cannot be stored.
        """
        is_before = self.open_moment is PainMoment.BEFORE
        pending, self._pending = self._pending, ()
        if is_before:
            pending = () if self.is_carried else pending
            self._run.before = ToldBefore(self._before, is_followed)
        for pain in pending:
            followed = None if pain.advice is Advice.PROCEED else is_followed
            fact = replace(pain, session_id=session_id, advice_followed=followed)
            self._services.store.add_pain(fact)

    def _as_this_exercise_allows(
        self, given: tuple[PainAnswer, ...], running: RunningSession | None
    ) -> tuple[PainAnswer, ...]:
        """Find the limit of "smaller"; where there is none, it is "not this exercise today"."""
        self._smaller_deg = None
        if given[0].moment is PainMoment.AFTER:
            return given
        if not self.is_asked_again:
            exercise, limit_deg = self._range_now(running)
            self._smaller_deg = smaller(exercise, limit_deg, pain_at_deg=given[0].knee_flexion_deg)
        return with_advice(given, can_be_smaller=self._smaller_deg is not None)

    def _range_now(self, running: RunningSession | None) -> tuple[Exercise, float]:
        """Return exercise and limit as they are for the leg whose set it is (E13)."""
        planned = self._request.planned
        if running is None or planned is None or not planned.legs:
            return self._exercise, self._limit_deg
        shown = running.snapshot
        return shown.exercise, limit_now_deg(shown)

    def _tell_plan(self, moment: PainMoment, values: dict[Side, int | None]) -> None:
        """Let the plan of today know, for the worst answer of a day decides the day."""
        if moment is PainMoment.BEFORE:
            self._before = values
        if self._request.planned is None or (self.is_carried and moment is PainMoment.BEFORE):
            return
        clock, store = self._services.clock, self._services.store
        at, day = clock.utc_now(), training_day(clock.local_now())
        for knee, value in values.items():
            if moment is PainMoment.BEFORE:
                store.add_told(self._request.profile, BeforeTold(at, day, knee, value))
            elif moment is PainMoment.AFTER:
                store.add_told(self._request.profile, AfterTold(at, day, knee, value))
