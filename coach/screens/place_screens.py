"""The screens that need nothing but the services, and what is chosen for all of them."""

from coach import words
from coach.care.facts import DEMO_PROFILE
from coach.screens.exercises.chosen import Chosen
from coach.screens.exercises.library_screen import LibraryScreen
from coach.screens.learn.learn_screen import LearnScreen
from coach.screens.places import Place
from coach.screens.preferences import Preferences, load_choice, load_preferences
from coach.screens.progress.progress_screen import ProgressScreen
from coach.screens.replay_screen import ReplayScreen
from coach.screens.settings.data_ways import DataWays
from coach.screens.settings.settings_screen import SettingsScreen
from coach.screens.steps import Screen
from coach.screens.today.today_screen import TodayScreen
from coach.session.as_done import as_done
from coach.session.lengths import use_lengths
from coach.session.replay import ReplaySession
from coach.session.services import CoachServices


class PlaceScreens:
    """Makes each of them anew, as things stand; choices hold in all."""

    def __init__(self, services: CoachServices, *, data: DataWays) -> None:
        self._services = services
        self._data = data
        self._chosen = Chosen(load_choice(services))
        self.preferences = load_preferences(services.store)
        use_lengths(self.preferences.lengths)

    def screen(self, place: Place) -> Screen:
        """Return the screen of a place.

        Raises:
            coach.errors.StoreError: what is stored cannot be read.
        """
        match place:
            case Place.HOME:
                return TodayScreen(self._services, self._chosen)
            case Place.EXERCISES:
                return LibraryScreen(self._services, self._chosen)
            case Place.HISTORY:
                return ProgressScreen(self._services)
            case Place.LEARN:
                return LearnScreen(self._services)
            case Place.SETTINGS:
                return self._settings()

    def replay(self, session_id: str) -> Screen | None:
        """Return the player of a stored session; None: nobody was watched in it.

        Raises:
            coach.errors.CoachError: it cannot be read.
        """
        stored = self._services.load(session_id)
        start = stored.facts.start
        if not stored.poses:
            return None
        exercise = as_done(self._services.exercise(start.exercise_id), start)
        key = "replay-title-demo" if start.profile == DEMO_PROFILE else "replay-title"
        title = words.text(key, exercise=exercise.text.name, day=start.training_day)
        clock = self._services.clock
        return ReplayScreen(ReplaySession(stored), exercise, title=title, clock=clock)

    def _settings(self) -> Screen:
        self.preferences = load_preferences(self._services.store)  # a session may have changed one
        return SettingsScreen(self._services, self.preferences, data=self._data, apply=self._apply)

    def _apply(self, preferences: Preferences) -> None:
        """Let what was chosen be so at once."""
        self.preferences = preferences
        use_lengths(preferences.lengths)
        if preferences.language is not None:
            words.use(preferences.language)
