"""The care programme over ports: what one person has told and done, and what today asks for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from coach.care.days import training_day
from coach.care.facts import SessionEndReason, SessionFacts
from coach.care.programme.course import Course
from coach.care.programme.swapping import easier_version, easier_versions
from coach.care.programme.terms import CareLog, PlannedExercise
from coach.care.rewards.earned import Rewards
from coach.care.told import Told
from coach.movement.exercise import Exercise
from coach.ports import Clock, SessionStore
from coach.session.course_memory import CourseMemory
from coach.session.services import CoachServices, SessionRequest


@dataclass(frozen=True, slots=True)
class CareServices:
    store: SessionStore
    clock: Clock
    exercises: Sequence[Exercise]
    profile: str
    memory: CourseMemory = field(default_factory=CourseMemory)

    @property
    def today(self) -> date:
        """The training day of now."""
        return training_day(self.clock.local_now())

    @property
    def now(self) -> datetime:
        """Aware, local time."""
        return self.clock.local_now()

    def log(self) -> CareLog:
        """Return all that is known of the person.

        Raises:
            coach.errors.StoreError: it cannot be read.
        """
        return CareLog(
            told=self.store.told(self.profile), sessions=self.store.sessions(self.profile)
        )

    def course(self) -> Course | None:
        """Return where the person is and what today asks for; None: nothing has been told yet.

        Raises:
            coach.errors.StoreError: what is stored cannot be read.
        """
        return self.memory.course(self.log(), self.exercises, today=self.today)

    def left_today(self) -> tuple[PlannedExercise, ...]:
        """Return what of today's plan has not been done yet, nor left for pain.

        What was left for pain is followed by its easier version, where there is one.
        """
        log = self.log()
        course = self.memory.course(log, self.exercises, today=self.today)
        if course is None:
            return ()
        return (*left_of(course, log), *easier_versions(course, self._library))

    def easier_version(self, exercise_id: str) -> PlannedExercise | None:
        """Return what stands in today for an exercise that cannot be done, if anything does."""
        course = self.course()
        return None if course is None else easier_version(course, exercise_id, self._library)

    @property
    def _library(self) -> dict[str, Exercise]:
        return {exercise.id: exercise for exercise in self.exercises}

    def tell(self, facts: Iterable[Told]) -> None:
        """Keep what was told.

        Raises:
            coach.errors.StoreError: it cannot be stored.
        """
        for fact in facts:
            self.store.add_told(self.profile, fact)

    def unread(self) -> int:
        """Return how many stored answers cannot be read."""
        return self.store.unread(self.profile)

    def last_day(self) -> date | None:
        """Return the last day that anything is stored of; later than today where a clock jumped."""
        log = self.log()
        days = [fact.day for fact in log.told]
        days += [session.start.training_day for session in log.sessions]
        return max(days, default=None)


def left_of(course: Course, log: CareLog) -> tuple[PlannedExercise, ...]:
    """Return what of a course's plan for today has not been done yet, nor left for pain."""
    done = {
        session.start.exercise_id
        for session in log.sessions
        if session.start.training_day == course.today.day and _is_over(session)
    }
    return tuple(one for one in course.today.exercises if one.exercise_id not in done)


def care_of(services: CoachServices) -> CareServices:
    """Return the care programme of the person whose sessions the app shows."""
    return CareServices(
        services.store,
        services.clock,
        tuple(services.exercises()),
        services.profile,
        services.courses,
    )


def earned_on(services: CoachServices, *, profile: str, day: date) -> Rewards:
    """Return what a person had earned on a training day, that day's sessions included.

    Raises:
        coach.errors.StoreError: what is stored cannot be read.
    """
    log = CareLog(told=services.store.told(profile), sessions=services.store.sessions(profile))
    return services.courses.rewards(log, tuple(services.exercises()), today=day)


def request_for(planned: PlannedExercise, template: SessionRequest) -> SessionRequest:
    """Return the request for one exercise of a plan, with the source and the rest of another."""
    return replace(template, exercise_id=planned.exercise_id, planned=planned)


def _is_over(session: SessionFacts) -> bool:
    is_left = session.end is not None and session.end.reason is SessionEndReason.STOPPED_FOR_PAIN
    return session.has_practised or is_left
