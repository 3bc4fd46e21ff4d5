"""The course of care between two looks of the app, so that a screen opens at once.

Working out half a year of days takes half a second; walking one of them again takes milliseconds.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from coach.care.programme.course import Course
from coach.care.programme.recall import Recall, recalled_course
from coach.care.programme.terms import CareLog
from coach.care.rewards.earned import Rewards, earned
from coach.care.rewards.of_course import outcomes_of
from coach.movement.exercise import Exercise


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was asked for last, and the answer: one screen asks for it several times."""

    log: CareLog
    library: tuple[Exercise, ...]
    today: date
    course: Course | None

    def is_for(self, log: CareLog, library: Sequence[Exercise], today: date) -> bool:
        return today == self.today and tuple(library) == self.library and log == self.log


class CourseMemory:
    """Gives what `course_of` and `rewards_of` give, sooner."""

    def __init__(self) -> None:
        self._recall = Recall()
        self._asked: _Asked | None = None  # for last
        self._earned: tuple[_Asked, Rewards] | None = None

    def course(self, log: CareLog, library: Sequence[Exercise], *, today: date) -> Course | None:
        """Return the course of a log; None: the person has not told yet who they are."""
        asked = self._asked
        if asked is not None and asked.is_for(log, library, today):
            return asked.course
        course, recall = recalled_course(log, library, today=today, recall=self._recall)
        if recall.reaches_as_far_as(self._recall):  # a look back must not cost the way here
            self._recall = recall
        self._asked = _Asked(log, tuple(library), today, course)
        return course

    def rewards(self, log: CareLog, library: Sequence[Exercise], *, today: date) -> Rewards:
        """Return what a person has earned up to a day."""
        course = self.course(log, library, today=today)
        if self._earned is not None and self._earned[0] is self._asked:
            return self._earned[1]
        found = earned(log, outcomes_of(course), today=today)
        if self._asked is not None:
            self._earned = (self._asked, found)
        return found
