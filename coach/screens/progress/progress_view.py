"""Everything that Progress shows, worked out once when it opens."""

from dataclasses import dataclass

from coach.care.facts import DEMO_PROFILE
from coach.errors import UsageError
from coach.movement.exercise import Exercise
from coach.screens.asking.keeper import own_care
from coach.screens.preferences import own_profile
from coach.screens.progress.calendar_model import CalendarView, calendar_view
from coach.screens.progress.chart_view import Chart
from coach.screens.progress.earned_parts import EarnedView, earned_view
from coach.screens.progress.load_chart import load_chart
from coach.screens.progress.movement_charts import movement_charts
from coach.screens.progress.pain_charts import pain_charts
from coach.screens.progress.tests_model import TestRow, test_rows
from coach.screens.view_models.history_model import HistoryRow, history_rows
from coach.session.services import CoachServices


@dataclass(frozen=True, slots=True)
class ProgressView:
    calendar: CalendarView
    earned: EarnedView
    pain: Chart
    stiffness: Chart
    movement: tuple[Chart, Chart]  # tempo and form
    load: tuple[Chart, Chart]  # range without pain, and load of the weeks
    tests: tuple[TestRow, ...]
    sessions: tuple[HistoryRow, ...]


def progress_view(services: CoachServices) -> ProgressView:
    """Return what is known of the person up to now.

    Raises:
        coach.errors.StoreError: what is stored cannot be read.
    """
    care = own_care(services)
    log, course, today = care.log(), care.course(), care.today
    earned = services.courses.rewards(log, care.exercises, today=today)
    pain, stiffness = pain_charts(log, course, today=today)
    tempo, form, reach = movement_charts(log, today=today)
    return ProgressView(
        calendar=calendar_view(course, earned, log.sessions, today=today),
        earned=earned_view(earned),
        pain=pain,
        stiffness=stiffness,
        movement=(tempo, form),
        load=(reach, load_chart(course, today=today)),
        tests=test_rows(log, today=today),
        sessions=_sessions(services),
    )


def _sessions(services: CoachServices) -> tuple[HistoryRow, ...]:
    def find(exercise_id: str) -> Exercise | None:
        try:
            return services.exercise(exercise_id)
        except UsageError:
            return None

    profiles = dict.fromkeys((own_profile(services), DEMO_PROFILE))
    sessions = [facts for profile in profiles for facts in services.store.sessions(profile)]
    return history_rows(sessions, exercise=find)
