"""From screen to screen: the one place that knows which screen follows which step."""

from coach import words
from coach.care.facts import DEMO_PROFILE
from coach.care.told import TestKind
from coach.errors import CoachError
from coach.screens.asking.card_screen import CardScreen
from coach.screens.asking.care_steps import CareStep
from coach.screens.asking.care_talk import CareTalk
from coach.screens.assess.test_visit import TestVisit
from coach.screens.first_run.parts import is_open
from coach.screens.notice_screen import NoticeScreen
from coach.screens.parts_screen import PartsScreen
from coach.screens.place_screens import PlaceScreens
from coach.screens.places import Place
from coach.screens.plan_run import PlanRun
from coach.screens.preferences import (
    NOTICE_KEY,
    Preferences,
)
from coach.screens.session_screen import SessionScreen
from coach.screens.settings.data_ways import NO_WAYS, DataWays
from coach.screens.source_screens import SourceScreen
from coach.screens.stack import ScreenStack
from coach.screens.steps import (
    Back,
    BeginPlan,
    Go,
    Open,
    OpenReplay,
    Prepare,
    Quit,
    Screen,
    SourceFailed,
    Step,
    Tell,
    TypeSource,
    VisitStep,
)
from coach.screens.summary_screen import SummaryScreen
from coach.screens.summing_up import summary_of
from coach.screens.today.today_screen import TodayScreen
from coach.screens.visit import Visit, Ways
from coach.session.services import CoachServices, SessionRequest
from coach.session.trouble_words import said_trouble


class Flow:
    """The stack of screens and what leads from one to the next."""

    def __init__(
        self,
        services: CoachServices,
        *,
        data: DataWays = NO_WAYS,
        country_guess: str | None = None,
    ) -> None:
        self._services = services
        self._places = PlaceScreens(services, data=data)
        self._stack = ScreenStack()
        self._visit: Visit | TestVisit | None = None
        self._after_notice: SessionRequest | None = None
        self._parts: SessionRequest | None = None  # the exercise whose parts are being done
        self._run = PlanRun(services)
        self.has_quit = False
        self.message = ""  # a sentence for whichever screen comes next
        self._care = CareTalk(
            services,
            show=self._stack.show,
            go_home=self._go_home,
            do_test=self._do_test,
            country_guess=country_guess,
        )
        self._show_first()

    @property
    def preferences(self) -> Preferences:
        return self._places.preferences

    @property
    def screen(self) -> Screen:
        return self._stack.top

    @property
    def has_news(self) -> bool:
        """Whether the screen has something to show that it had not when it was last drawn."""
        return isinstance(self.screen, SessionScreen) and self.screen.running.has_poses

    def begin(self, request: SessionRequest) -> None:
        """Start a session at once: the demo without questions, for it runs by itself.

        A person who has not seen the notice sees it first.
        """
        is_demo = request.profile == DEMO_PROFILE
        if not is_demo and self._services.store.setting(NOTICE_KEY) is None:
            self._after_notice = request
            self._stack.show(NoticeScreen(self._services.store))
            return
        try:
            self._prepare_or_list(request)
        except CoachError as error:
            self._fail(str(error))

    def begin_plan(self, template: SessionRequest) -> None:
        """Start today's session, one exercise after the other, with source and rest of a request.

        A person who has not seen the notice sees it first.
        """
        self._run.begin(template)
        if self._services.store.setting(NOTICE_KEY) is None:
            self._stack.show(NoticeScreen(self._services.store))
            return
        try:
            self._go_on_with_plan()
        except CoachError as error:
            self._fail(str(error))

    def update(self, dt_s: float) -> None:
        """Let time pass on every screen; only the uppermost may lead on.

        So a running session is ticked while a question lies over it.
        """
        if isinstance(self.screen, TodayScreen) and self.screen.has_aged:
            self.take(Go(Place.HOME))
        for screen in self._stack.covered:
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
        if visit is not None:
            visit.close()

    def _take(self, step: Step) -> None:  # noqa: C901  # one line a case
        if isinstance(step, CareStep):
            self._care.lead(step)
            return
        match step:
            case Go(place):
                self._go(place)
            case Back():
                self._back()
            case Quit():
                self.has_quit = True
            case Open(screen):
                self._stack.push(screen)
            case BeginPlan(template):
                self.begin_plan(template)
            case TypeSource(kind, request):
                self._stack.push(SourceScreen(kind, request))
            case Prepare(request):
                self._prepare_or_list(request)
            case Tell(request):
                self._parts = None
                self._prepare(request)
            case SourceFailed(message):
                self._fail(message)
            case OpenReplay(session_id):
                self._open_replay(session_id)
            case _:
                self._take_in_visit(step)

    def _take_in_visit(self, step: VisitStep) -> None:
        if self._visit is None:
            return
        self._visit.lead(step)
        if isinstance(self.screen, SummaryScreen | CardScreen):  # it is over
            self._visit = None

    def _show_first(self) -> None:
        """Show the first questions until they were answered or put off, then always Today."""
        if is_open(self._services.store):
            self._care.begin()
        else:
            self._stack.show(self._places.screen(Place.HOME))

    def _go_home(self, message: str) -> None:
        self.message = message
        self._go(Place.HOME)

    def _go(self, place: Place) -> None:
        self.close()
        if place is Place.HOME and self._after_notice is not None:
            request, self._after_notice = self._after_notice, None
            self._prepare_or_list(request)
            return
        if self._has_gone_on_with_plan(place):
            return
        was_part = isinstance(self.screen, SummaryScreen) and place is Place.HOME
        if was_part and self._parts is not None:
            self._stack.show(PartsScreen(self._services, self._parts))
            return
        self._parts = None
        self._stack.show(self._places.screen(place))

    def _back(self) -> None:
        if not self._stack.covered:
            self._go(Place.HOME)
            return
        self._stack.pop()
        if self._visit is not None:
            self._visit.uncovered()

    def _prepare_or_list(self, request: SessionRequest) -> None:
        """Begin a session, or show the parts of which an exercise is made."""
        if not self._services.exercise(request.exercise_id).parts:
            self._prepare(request)
            return
        self.close()
        self._parts = request
        self._stack.show(PartsScreen(self._services, request))

    def _has_gone_on_with_plan(self, place: Place) -> bool:
        """Go on after a summary or the notice; any other way is one out of the plan."""
        is_between = isinstance(self.screen, (NoticeScreen, SummaryScreen))
        if place is Place.HOME and is_between:
            return self._go_on_with_plan()
        self._run.leave()
        return False

    def _go_on_with_plan(self) -> bool:
        """Begin the next exercise of today's plan; say so when there is none left."""
        if not self._run.is_on:
            return False
        request = self._run.next_request()
        if request is None:
            self._run.leave()
            self.message = words.text("plan-over")
            return False
        self._prepare(request)
        return True

    def _prepare(self, request: SessionRequest) -> None:
        """Begin a session; a synthetic patient is not asked about pain."""
        self.close()
        self._visit = Visit(
            self._services,
            request,
            stack=self._stack,
            asks_pain=request.profile != DEMO_PROFILE,
            run=self._run,
            go=Ways(home=lambda: self._go(Place.HOME), on=self._go_on_with_plan, to=self._prepare),
        )
        self._open(self._visit)

    def _do_test(self, test: TestKind) -> None:
        """Begin a test of what the knee can do, in front of the camera."""
        self.close()
        self._visit = TestVisit(self._services, test, stack=self._stack)
        self._open(self._visit)

    def _open(self, visit: Visit | TestVisit) -> None:
        trouble = visit.open()
        if trouble:
            self._fail(trouble)

    def _fail(self, message: str) -> None:
        """Show a sentence and the ways on."""
        visit = self._visit
        try:
            self.close()
        except CoachError as error:
            message = f"{said_trouble(message)} {said_trouble(str(error))}".strip()
        message = said_trouble(message)
        if visit is None:
            self.message = message
            self._stack.show(self._places.screen(Place.HOME))
            return
        self._stack.show(visit.after_failure(message))

    def _open_replay(self, session_id: str) -> None:
        player = self._places.replay(session_id)
        if player is None:
            self._stack.show(summary_of(self._services, session_id))
        else:
            self._stack.push(player)
