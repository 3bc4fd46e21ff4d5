"""The summary of a stored session, as a screen."""

from coach.care.facts import DEMO_PROFILE, SessionStart
from coach.screens.summary_screen import SummaryScreen
from coach.screens.view_models.rewards_model import RewardsView, rewards_view
from coach.screens.view_models.summary_model import summary_view
from coach.session.as_done import as_done
from coach.session.care_services import earned_on
from coach.session.services import CoachServices


def summary_of(services: CoachServices, session_id: str) -> SummaryScreen:
    """Return the summary of a session that is stored.

    Raises:
        coach.errors.StoreError: it cannot be read.
    """
    stored = services.load(session_id)
    start = stored.facts.start
    exercise = as_done(services.exercise(start.exercise_id), start)
    view = summary_view(stored, exercise)
    return SummaryScreen(view, _earned(services, start), session_id=session_id)


def _earned(services: CoachServices, start: SessionStart) -> RewardsView | None:
    """Return what a session earned; a demo earns nothing."""
    if start.profile == DEMO_PROFILE:
        return None
    earned = earned_on(services, profile=start.profile, day=start.training_day)
    return rewards_view(earned, session_id=start.session_id)
