"""The course of care between two looks of the app, so that a screen opens at once.

Working out half a year of days takes half a second; walking one of them again takes milliseconds.
"""

from collections.abc import Sequence
from datetime import date

from coach.care.programme.course import Course
from coach.care.programme.recall import Recall, recalled_course
from coach.care.programme.terms import CareLog
from coach.care.rewards.earned import Rewards, earned
from coach.care.rewards.of_course import outcomes_of
from coach.movement.exercise import Exercise


class CourseMemory:
    """Gives what `course_of` and `rewards_of` give, sooner."""

    def __init__(self) -> None:
        self._recall = Recall()

    def course(self, log: CareLog, library: Sequence[Exercise], *, today: date) -> Course | None:
        """Return the course of a log; None: the person has not told yet who they are."""
        course, recall = recalled_course(log, library, today=today, recall=self._recall)
        if recall.reaches_as_far_as(self._recall):  # a look back must not cost the way here
            self._recall = recall
        return course

    def rewards(self, log: CareLog, library: Sequence[Exercise], *, today: date) -> Rewards:
        """Return what a person has earned up to a day."""
        return earned(log, outcomes_of(self.course(log, library, today=today)), today=today)
