"""One session from the first question to the summary: what is asked, stored, advised, shown."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from coach.care.facts import (
    DEMO_PROFILE,
    Advice,
    PainMoment,
    SessionEndReason,
)
from coach.care.programme.as_planned import as_planned
from coach.ports import FeedStatus
from coach.screens.advice_screen import StopCardScreen
from coach.screens.game.playing import Game
from coach.screens.hands.asking_by_hand import advice_screen
from coach.screens.hands.cards_over import CardsOver
from coach.screens.pain_screen import PainScreen
from coach.screens.pain_talk import PainTalk
from coach.screens.plan_run import PlanRun
from coach.screens.preferences import GAME_KEY, own_profile
from coach.screens.session_screen import SessionScreen
from coach.screens.source_screens import NoCameraScreen
from coach.screens.stack import ScreenStack
from coach.screens.steps import (
    Advised,
    Answered,
    AskPain,
    AskSelf,
    EndSession,
    Screen,
    SelfAnswered,
    ShowMenu,
    ShowStopCard,
    SkipExercise,
    TakeEasier,
    VisitStep,
)
from coach.screens.summing_up import summary_of
from coach.session.services import CoachServices, Given, RunningSession, SessionRequest

_ENDING = frozenset({Advice.STOP, Advice.CALM_ONLY})


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways out of one session."""

    home: Callable[[], None]
    on: Callable[[], bool]  # to the next exercise of the plan; False: there is none
    to: Callable[[SessionRequest], None]  # to this one instead


class Visit:
    """Remembers what was answered; the session itself remembers everything else."""

    def __init__(
        self,
        services: CoachServices,
        request: SessionRequest,
        *,
        stack: ScreenStack,
        asks_pain: bool,
        run: PlanRun,
        go: Ways,
    ) -> None:
        self._services = services
        self._stack = stack
        self._asks_pain = asks_pain
        self._run = run
        self._go = go
        self._goes_on = True  # with the next exercise of the plan, without a summary
        self._running: RunningSession | None = None
        self._over = CardsOver(stack, services.sounds, lambda: self._running)
        exercise = services.exercise(request.exercise_id)
        if request.planned is not None:
            exercise = as_planned(exercise, request.planned)
        self._exercise = exercise
        self._pain = PainTalk(services, request, exercise, run=run)
        self.request = request

    def open(self) -> str:
        """Ask, or begin at once; return why not, or nothing.

        Raises:
            CoachError: the session cannot be started.
        """
        if self._exercise.uses_camera:
            source = self._services.check_source(self.request.source)
            if source.status is FeedStatus.FAILED:
                return source.message
        if not self._asks_pain:
            self._start()
        elif self._run.before is not None and self.request.planned is not None:
            self._pain.is_carried = True
            values = self._run.before.values.items()
            self.answered(Answered(PainMoment.BEFORE, tuple(values)))
        else:
            # Asked before anything is opened: a recording does not wait for an answer.
            self._stack.show(PainScreen(PainMoment.BEFORE, self.request.knee))
        return ""

    def close(self) -> None:
        """Let the session go; it is stored as stopped or finished."""
        self._services.sounds.tide(None)
        if self._running is not None:
            self._running.close()

    def uncovered(self) -> None:
        """A card over the session was closed: go on."""
        if self._running is not None and isinstance(self._stack.top, SessionScreen):
            self._running.resume()

    def after_failure(self, message: str) -> Screen:
        """Return what is shown where there is no picture."""
        return NoCameraScreen(message, self.request, profile=own_profile(self._services))

    def lead(self, step: VisitStep) -> None:  # noqa: C901  # one line a case
        """Take in what happened within the session."""
        match step:
            case Answered():
                self.answered(step)
            case Advised(is_followed):
                self.advised(is_followed=is_followed)
            case AskPain(knee_flexion_deg, is_again):
                self._pain.is_asked_again = is_again
                self.ask_during(knee_flexion_deg)
            case ShowMenu(knee_flexion_deg):
                self._over.menu(knee_flexion_deg)
            case ShowStopCard():
                self._over.stop()
            case AskSelf(question):
                self._over.question(question)
            case SelfAnswered():
                self.self_answered(step.given)
            case EndSession(reason):
                self.end(reason)
            case SkipExercise():
                self.skip()
            case TakeEasier():
                self.take_easier()

    def ask_during(self, knee_flexion_deg: float | None) -> None:
        self._pain.knee_flexion_deg = knee_flexion_deg
        if self._running is not None:
            self._running.tap_pain()
        is_asked = self._pain.is_asked_again and self._over.is_across_the_room
        is_far = is_asked or self._over.is_by_hand
        self._over.pain(PainMoment.DURING, self.request.knee, is_far=is_far)

    def self_answered(self, given: Given) -> None:
        """Store the answer, and go back to the session: it may have one more question."""
        if self._running is not None:
            self._running.answer(given)
        self._stack.pop_to_lowest()

    def answered(self, answer: Answered) -> None:
        """Take in an answer; advice is shown before anything is stored."""
        is_too_large = self._pain.take(answer, self._running)
        advice = self._pain.advice
        if advice is Advice.PROCEED:
            self._settle(answer.moment, is_followed=None)
        elif self._pain.is_settled_before:
            self._as_before(advice)
        else:
            hands = self._over.hands(is_far=self._stack.top.is_far)
            card = advice_screen(answer.moment, advice, hands, is_too_large=is_too_large)
            self._stack.pop()
            self._over.lay(card)

    def advised(self, *, is_followed: bool) -> None:
        if isinstance(self._stack.top, StopCardScreen):
            self.end(SessionEndReason.STOPPED)
        elif self._pain.open_moment is not None:
            self._settle(self._pain.open_moment, is_followed=is_followed)

    def skip(self) -> None:
        """Leave the exercise, and go on with the next one; what was done of it is kept."""
        if self._running is not None and self._has_done:
            self.end(SessionEndReason.STOPPED)
            self._goes_on = True
            return
        self._leave()
        if not self._go.on():
            self._go.home()

    def take_easier(self) -> None:
        """Do the easier version of this exercise instead."""
        easier = self._run.easier_request(self.request.exercise_id)
        if easier is not None:
            self._leave()
            self._go.to(easier)

    def end(self, reason: SessionEndReason | None) -> None:
        """End the session, then ask and sum up; None leaves the reason to the session."""
        self._goes_on = reason is None
        if self._running is None:
            self._go.home()
            return
        self._running.end(reason)
        if not self._asks_pain:
            self._running.close()
            self._show_summary(self._running.session_id)
        elif self._over.is_across_the_room:  # the camera stays, for the hands that answer
            self._stack.pop_to_lowest()
            self._over.pain(PainMoment.AFTER, self.request.knee, is_far=True)
        else:
            self._running.close()
            self._stack.show(PainScreen(PainMoment.AFTER, self.request.knee))

    def _start(self) -> RunningSession:
        is_demo = self.request.profile == DEMO_PROFILE
        if not is_demo:
            self.request = replace(self.request, preview_s=self._run.preview_s())
        running = self._services.start(self.request)
        self._running = running
        screen = SessionScreen(
            running,
            self._services.clock,
            is_demo=is_demo,
            choices=self._run.choices(self.request.exercise_id),
            game=self._game(),
        )
        self._stack.show(screen)
        return running

    def _game(self) -> Game:
        store = self._services.store
        return Game(
            self._services.sounds,
            is_on=store.setting(GAME_KEY) != "off",
            remember=lambda is_on: store.set_setting(GAME_KEY, "on" if is_on else "off"),
        )

    @property
    def _has_done(self) -> bool:
        if self._running is None:
            return False
        now = self._running.snapshot
        return bool(now.reps or now.holds or now.turns)

    def _leave(self) -> None:
        """Let the session go without a question: there is nothing to ask about."""
        if self._running is not None:
            self._running.end(SessionEndReason.STOPPED)
            self._running.close()
            self._running = None

    def _as_before(self, advice: Advice) -> None:
        """Follow the advice again; an exercise too large for it gives way to its easier one."""
        if advice is Advice.SMALLER:
            self._settle(PainMoment.BEFORE, is_followed=True)
            return
        easier = self._run.easier_request(self.request.exercise_id)
        if easier is not None:
            self._go.to(easier)
        elif not self._go.on():
            self._go.home()

    def _make_smaller(self) -> None:
        limit_deg = self._pain.draw_limit()
        if limit_deg is None:
            return
        if self._running is None:
            self.request = replace(self.request, limit_deg=limit_deg)
        else:
            self._running.make_smaller(limit_deg)

    def _settle(self, moment: PainMoment, *, is_followed: bool | None) -> None:
        """Store the open answers with the choice, and go on as the choice says."""
        advice = self._pain.advice
        is_smaller = advice is Advice.SMALLER and is_followed is True
        if is_smaller:
            self._make_smaller()
        running = self._running or self._start()
        ends = advice in _ENDING and is_followed is True
        self._pain.keep(running.session_id, is_followed=is_followed)
        match moment:
            case PainMoment.AFTER:
                running.close()
                self._show_summary(running.session_id)
            case PainMoment.DURING if ends:
                self.end(SessionEndReason.STOPPED_FOR_PAIN)
            case PainMoment.DURING:
                self._go_on(running, is_smaller=is_smaller)
            case PainMoment.BEFORE if ends:
                running.end(SessionEndReason.STOPPED_FOR_PAIN)
                self._go.home()
            case PainMoment.BEFORE:
                pass  # the session is already on the screen

    def _go_on(self, running: RunningSession, *, is_smaller: bool) -> None:
        """Go back to the session, and ask again where it goes on smaller."""
        self._stack.pop_to_lowest()
        running.resume()
        if is_smaller and isinstance(self._stack.top, SessionScreen):
            self._stack.top.ask_again()

    def _show_summary(self, session_id: str) -> None:
        if self._goes_on and self.request.planned is not None and self._go.on():
            return
        self._stack.show(summary_of(self._services, session_id))
