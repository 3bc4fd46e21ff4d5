"""What a person has earned, from the log alone: with a programme where they have one."""

from collections.abc import Sequence
from datetime import date

from coach.care.programme.course import Course, course_of
from coach.care.programme.terms import CareLog, DayOutcome
from coach.care.rewards.earned import Rewards, earned
from coach.movement.exercise import Exercise


def rewards_of(log: CareLog, library: Sequence[Exercise], *, today: date) -> Rewards:
    """Return what a person has earned up to today, today's session included as far as it is.

    Args:
        log: all that is known, in any order.
        library: the exercises.
        today: the training day of now, or an earlier one to see how it stood then.
    """
    return earned(log, outcomes_of(course_of(log, library, today=today)), today=today)


def outcomes_of(course: Course | None) -> tuple[DayOutcome, ...]:
    """Return the days of a course with today as it stands; none without a programme."""
    return () if course is None else (*course.outcomes, course.so_far)
