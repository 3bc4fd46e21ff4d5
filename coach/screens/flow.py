"""From screen to screen: the one place that knows which screen follows which step.

The lowest screen of the stack lives as long as its visit: a running session is ticked while a
question lies over it.
"""

from dataclasses import dataclass, replace
from typing import assert_never

from coach import words
from coach.care.advice import worst
from coach.care.days import training_day
from coach.care.facts import (
    DEMO_PROFILE,
    Advice,
    PainAnswer,
    PainMoment,
    SessionEndReason,
)
from coach.errors import CoachError
from coach.movement.vocabulary import Side
from coach.ports import FeedStatus
from coach.screens.advice_screen import AdviceScreen, StopCardScreen
from coach.screens.exercises_screen import ExercisesScreen
from coach.screens.history_screen import HistoryScreen
from coach.screens.home_screen import Chosen, HomeScreen
from coach.screens.notice_screen import NoticeScreen
from coach.screens.pain_screen import PainScreen
from coach.screens.places import Place
from coach.screens.preferences import (
    NOTICE_KEY,
    Preferences,
    load_choice,
    load_preferences,
    own_profile,
)
from coach.screens.replay_screen import ReplayScreen
from coach.screens.session_screen import SessionScreen
from coach.screens.settings_screen import SettingsScreen
from coach.screens.source_screens import NoCameraScreen, SourceScreen
from coach.screens.steps import (
    Advised,
    Answered,
    AskPain,
    Back,
    EndSession,
    Go,
    OpenReplay,
    Prepare,
    Quit,
    Screen,
    ShowStopCard,
    SourceFailed,
    Step,
    TypeSource,
)
from coach.screens.summary_screen import SummaryScreen
from coach.screens.view_models.pain_model import answers
from coach.screens.view_models.rewards_model import RewardsView, rewards_view
from coach.screens.view_models.summary_model import summary_view
from coach.session.replay import ReplaySession
from coach.session.services import CoachServices, RunningSession, SessionRequest


@dataclass(slots=True)
class Visit:
    """One session from the first question to the summary."""

    request: SessionRequest
    asks_pain: bool
    running: RunningSession | None = None
    pending: tuple[PainAnswer, ...] = ()  # answered, not stored: the advice is still open
    before: dict[Side, int | None] | None = None
    knee_flexion_deg: float | None = None  # at the last pain tap


class Flow:
    """The stack of screens and what leads from one to the next."""

    def __init__(self, services: CoachServices, *, data_path: str = "") -> None:
        self._services = services
        self._data_path = data_path
        self.preferences = load_preferences(services.store)
        self._chosen = Chosen(load_choice(services))
        self._visit: Visit | None = None
        self._after_notice: SessionRequest | None = None
        self.has_quit = False
        self.message = ""  # a sentence for whichever screen comes next
        self.stack: list[Screen] = [self._first()]

    @property
    def screen(self) -> Screen:
        return self.stack[-1]

    def begin(self, request: SessionRequest) -> None:
        """Start a session at once: the demo without questions, for it runs by itself.

        A person who has not seen the notice sees it first.
        """
        is_demo = request.profile == DEMO_PROFILE
        if not is_demo and self._services.store.setting(NOTICE_KEY) is None:
            self._after_notice = request
            return
        try:
            self._prepare(request, asks_pain=not is_demo)
        except CoachError as error:
            self._fail(str(error))

    def update(self, dt_s: float) -> None:
        """Let time pass on every screen; only the uppermost may lead on."""
        for screen in self.stack[:-1]:
            screen.update(dt_s)
        step = self.screen.update(dt_s)
        if step is not None:
            self.take(step)

    def take(self, step: Step) -> None:
        """Go where a step leads; a designed error ends in a sentence and a way on."""
        try:
            self._take(step)
        except CoachError as error:
            self._fail(str(error))

    def close(self) -> None:
        """End a running session; it is stored as stopped or finished."""
        visit, self._visit = self._visit, None
        if visit is not None and visit.running is not None:
            visit.running.close()

    def _take(self, step: Step) -> None:  # noqa: C901, PLR0912 - a line a case
        match step:
            case Go(place):
                self._go(place)
            case Back():
                self._back()
            case Quit():
                self.has_quit = True
            case TypeSource(kind, request):
                self.stack.append(SourceScreen(kind, request))
            case Prepare(request):
                self._prepare(request, asks_pain=True)
            case Answered():
                self._answered(step)
            case Advised(is_followed):
                self._advised(is_followed=is_followed)
            case AskPain(knee_flexion_deg):
                self._ask_during(knee_flexion_deg)
            case ShowStopCard():
                self.stack.append(StopCardScreen())
            case EndSession(reason):
                self._end(reason)
            case SourceFailed(message):
                self._fail(message)
            case OpenReplay(session_id):
                self._open_replay(session_id)
            case _:
                assert_never(step)

    def _first(self) -> Screen:
        if self._services.store.setting(NOTICE_KEY) is None:
            return NoticeScreen(self._services.store)
        return HomeScreen(self._services, self._chosen)

    def _show(self, screen: Screen) -> None:
        self.stack = [screen]

    def _go(self, place: Place) -> None:
        self.close()
        match place:
            case Place.HOME if self._after_notice is not None:
                request, self._after_notice = self._after_notice, None
                self._prepare(request, asks_pain=True)
            case Place.HOME:
                self._show(HomeScreen(self._services, self._chosen))
            case Place.EXERCISES:
                self._show(ExercisesScreen(self._services, self._chosen))
            case Place.HISTORY:
                self._show(HistoryScreen(self._services))
            case Place.SETTINGS:
                self._show(self._settings())

    def _settings(self) -> Screen:
        def apply(preferences: Preferences) -> None:
            self.preferences = preferences

        store = self._services.store
        return SettingsScreen(store, self.preferences, data_path=self._data_path, apply=apply)

    def _back(self) -> None:
        if len(self.stack) == 1:
            self._go(Place.HOME)
            return
        self.stack.pop()
        running = self._visit.running if self._visit is not None else None
        if running is not None and isinstance(self.screen, SessionScreen):
            running.resume()

    # ---- a session ----

    def _prepare(self, request: SessionRequest, *, asks_pain: bool) -> None:
        self.close()
        self._visit = Visit(request, asks_pain=asks_pain)
        source = self._services.check_source(request.source)
        if source.status is FeedStatus.FAILED:
            self._fail(source.message)
            return
        if asks_pain:
            self._show(PainScreen(PainMoment.BEFORE, request.knee))
        else:
            self._start(self._visit)

    def _start(self, visit: Visit) -> RunningSession:
        running = self._services.start(visit.request)
        visit.running = running
        self._show(SessionScreen(running, self._services.clock))
        return running

    def _ask_during(self, knee_flexion_deg: float | None) -> None:
        if self._visit is not None:
            self._visit.knee_flexion_deg = knee_flexion_deg
            self.stack.append(PainScreen(PainMoment.DURING, self._visit.request.knee))

    def _answered(self, answer: Answered) -> None:
        visit = self._visit
        if visit is None:
            return
        values = {Side(knee): value for knee, value in answer.values}
        is_during = answer.moment is PainMoment.DURING
        visit.pending = answers(
            visit.running.session_id if visit.running is not None else "",
            answer.moment,
            values=values,
            before=visit.before or {},
            at=self._services.clock.utc_now(),
            knee_flexion_deg=visit.knee_flexion_deg if is_during else None,
        )
        if answer.moment is PainMoment.BEFORE:
            visit.before = values
        advice = worst([pain.advice for pain in visit.pending])
        if advice is Advice.PROCEED:
            self._settle(visit, is_followed=None)
        else:
            self._over(AdviceScreen(answer.moment, advice))

    def _advised(self, *, is_followed: bool) -> None:
        if self._visit is None:
            return
        if isinstance(self.screen, StopCardScreen):
            self._end(SessionEndReason.STOPPED)
            return
        self._settle(self._visit, is_followed=is_followed)

    def _settle(self, visit: Visit, *, is_followed: bool | None) -> None:
        """Store the open answers with the choice, and go on as the choice says."""
        moment = visit.pending[0].moment
        advice = worst([pain.advice for pain in visit.pending])
        running = visit.running or self._start(visit)
        for pain in visit.pending:
            followed = None if pain.advice is Advice.PROCEED else is_followed
            fact = replace(pain, session_id=running.session_id, advice_followed=followed)
            self._services.store.add_pain(fact)
        visit.pending = ()
        ends = advice in {Advice.STOP, Advice.CALM_ONLY} and is_followed is True
        match moment:
            case PainMoment.AFTER:
                self._show_summary(visit)
            case PainMoment.DURING if ends:
                self._end(SessionEndReason.STOPPED_FOR_PAIN)
            case PainMoment.DURING:
                self._back_to_session(running)
            case PainMoment.BEFORE if ends:
                running.end(SessionEndReason.STOPPED_FOR_PAIN)
                self._go(Place.HOME)
            case PainMoment.BEFORE:
                pass  # the session is already on the screen

    def _back_to_session(self, running: RunningSession) -> None:
        del self.stack[1:]
        running.resume()

    def _over(self, screen: Screen) -> None:
        """Show a screen in place of the question, over the session where there is one."""
        self.stack[-1] = screen

    def _end(self, reason: SessionEndReason | None) -> None:
        visit = self._visit
        if visit is None or visit.running is None:
            self._go(Place.HOME)
            return
        if reason is not None:
            visit.running.end(reason)
        visit.running.close()
        if visit.asks_pain:
            self._show(PainScreen(PainMoment.AFTER, visit.request.knee))
        else:
            self._show_summary(visit)

    def _show_summary(self, visit: Visit) -> None:
        if visit.running is None:
            return
        session_id = visit.running.session_id
        self._visit = None
        stored = self._services.load(session_id)
        exercise = self._services.exercise(stored.facts.start.exercise_id)
        view = summary_view(stored, exercise)
        earned = self._earned(session_id, stored.facts.start.profile)
        self._show(SummaryScreen(view, earned, session_id=session_id))

    def _earned(self, session_id: str, profile: str) -> RewardsView | None:
        """Return what a session earned; a demo earns nothing."""
        if profile == DEMO_PROFILE:
            return None
        sessions = self._services.store.sessions(profile)
        today = training_day(self._services.clock.local_now())
        return rewards_view(sessions, today=today, session_id=session_id)

    def _fail(self, message: str) -> None:
        visit = self._visit
        request = visit.request if visit is not None else None
        try:
            self.close()
        except CoachError as error:
            message = f"{message} {error}".strip()
        if request is None:
            self.message = message
            self._show(HomeScreen(self._services, self._chosen))
            return
        self._show(NoCameraScreen(message, request, profile=own_profile(self._services)))

    def _open_replay(self, session_id: str) -> None:
        stored = self._services.load(session_id)
        start = stored.facts.start
        exercise = self._services.exercise(start.exercise_id)
        key = "replay-title-demo" if start.profile == DEMO_PROFILE else "replay-title"
        title = words.text(key, exercise=exercise.text.name, day=start.training_day)
        replay = ReplaySession(stored)
        self.stack.append(ReplayScreen(replay, exercise, title=title, clock=self._services.clock))
