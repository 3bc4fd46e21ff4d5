"""The session: counter, mirrored person, tempo. Nothing covers the body, nothing waits."""

from dataclasses import replace

import pygame

from coach.movement.raised_hands import Hands
from coach.ports import Clock, FeedStatus
from coach.screens.game.playing import Game
from coach.screens.hands.hand_ring import draw_raised
from coach.screens.hands.hand_watch import HandWatch
from coach.screens.hands.session_hands import HandControl, control_for
from coach.screens.steps import (
    AskPain,
    AskSelf,
    EndSession,
    ShowMenu,
    ShowStopCard,
    SkipExercise,
    SourceFailed,
    Step,
    TakeEasier,
)
from coach.screens.view_models.session_model import Action, session_view
from coach.screens.view_models.session_scene import (
    NO_CHOICES,
    Choices,
    Scene,
    SessionControl,
    scene_of,
)
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.mirror import Mirror
from coach.screens.widgets.session_layout import session_layout
from coach.screens.widgets.session_scenes import Shown, draw_scene
from coach.session.pain_spot import REPS_BEFORE_ASKING, pain_at_deg
from coach.session.services import RunningSession
from coach.session.snapshot import Question, SetStage, Snapshot

DONE_SHOWN_S = 3.0
ESCAPE_HOLD_S = 0.8
_CHOOSING = frozenset({Scene.PREVIEW, Scene.REST, Scene.PAUSED})


class SessionScreen:
    """Drives a running session and shows its snapshots."""

    is_far = True

    def __init__(
        self,
        running: RunningSession,
        clock: Clock,
        *,
        is_demo: bool = False,
        choices: Choices = NO_CHOICES,
        game: Game | None = None,
    ) -> None:
        self._running = running
        self._game = game
        self._choices = choices
        self._clock = clock
        self._is_demo = is_demo
        self._mirror = Mirror()
        self._hands = HandWatch(lambda: running.snapshot.hands)
        self._sign: Hands | None = None  # given since the last frame
        self._is_drawn = False  # since then: signs are for the screen that is seen
        self._done_s = 0.0
        self._escape_s: float | None = None
        self._drawn_dt_s = 0.0
        self._waited_s = 0.0
        self._asked: Question | None = None  # is on the screen, or was
        self._asks_at: int | None = None  # repetitions after which pain is asked again

    @property
    def running(self) -> RunningSession:
        return self._running

    @property
    def shown_game(self) -> Game | None:
        """The game, while it takes the place of the plain view."""
        game = self._game
        is_shown = game is not None and game.is_shown(self._running.snapshot.exercise)
        return game if is_shown else None

    @property
    def _offers_game(self) -> bool:
        game = self._game
        return game is not None and game.is_put_away(self._running.snapshot.exercise)

    @property
    def is_lively(self) -> bool:
        """Whether something moves by itself, smoothly: the world of the game."""
        stage = self._running.snapshot.stage
        return self.shown_game is not None and stage in {SetStage.WORKING, SetStage.RESTING}

    def update(self, dt_s: float) -> Step | None:
        snapshot = self._take_in(dt_s)
        if self._is_escape_held(dt_s):
            return self._stop()
        is_empty = not snapshot.reps and not snapshot.holds
        if snapshot.feed.status is FeedStatus.FAILED and is_empty:
            return SourceFailed(snapshot.feed.message)
        if snapshot.question is not None and snapshot.question != self._asked:
            self._asked = snapshot.question
            return AskSelf(snapshot.question)
        if self._is_time_to_ask():
            return replace(self._tap_pain(), is_again=True)
        if snapshot.stage is SetStage.DONE:
            self._done_s += dt_s
            return EndSession(None) if self._done_s >= DONE_SHOWN_S else None
        return self._signed()

    def _is_escape_held(self, dt_s: float) -> bool:
        if self._escape_s is None:
            return False
        self._escape_s += dt_s
        return self._escape_s >= ESCAPE_HOLD_S

    def _take_in(self, dt_s: float) -> Snapshot:
        """Let the session and all that shows it come to the present."""
        snapshot = self._running.tick(self._clock.now_s())
        sign = self._hands.take()
        self._sign, self._is_drawn = sign if self._is_drawn else None, False
        self._mirror.take(self._running.picture())
        if self._game is not None:
            self._game.play(snapshot, dt_s=dt_s)
        self._drawn_dt_s = dt_s
        self._waited_s += dt_s
        return snapshot

    def handle(self, event: pygame.Event) -> Step | None:
        if event.type == pygame.KEYUP and event.key == pygame.K_ESCAPE:
            was_short, self._escape_s = self._escape_s is not None, None
            if was_short:
                self._pause_or_resume()
            return None
        return self._key(event.key) if event.type == pygame.KEYDOWN else None

    def _key(self, key: int) -> Step | None:
        match key:
            case pygame.K_ESCAPE:
                self._escape_s = 0.0
            case pygame.K_c:
                self._running.go_by_clock()
            case pygame.K_g:
                self._toggle_game()
            case pygame.K_s:
                return self._stop()
            case pygame.K_p:
                return self._tap_pain()
            case _:
                return self._other(key)
        return None

    def _other(self, key: int) -> Step | None:
        """Return what is chosen in place of the exercise, where that is offered."""
        if scene_of(self._running.snapshot) not in _CHOOSING:
            return None
        if key == pygame.K_e and self._choices.has_easier:
            return TakeEasier()
        if key == pygame.K_n and self._choices.can_skip:
            return SkipExercise()
        return None

    def draw(self, kit: Kit) -> Step | None:
        self._is_drawn = True
        self._mirror.is_mirrored = kit.is_mirrored
        kit.caption_below = session_layout(kit.canvas.scale.window).banner
        dt_s, self._drawn_dt_s = self._drawn_dt_s, 0.0
        view = session_view(self._running.snapshot, waited_s=self._waited_s, is_demo=self._is_demo)
        shown = Shown(
            self._mirror,
            dt_s,
            self._waited_s,
            self._choices,
            self.shown_game,
            self._hands,
            offers_game=self._offers_game,
        )
        used = draw_scene(kit, view, self._running.snapshot, shown)
        draw_raised(kit, self._hands)
        return None if used is None else self._use(used, view.action)

    def _use(self, used: SessionControl, action: Action) -> Step | None:
        match used:
            case SessionControl.MAIN:
                return self._act(action)
            case SessionControl.PAIN:
                return self._tap_pain()
            case SessionControl.STOP:
                return self._stop()
            case SessionControl.EASIER:
                return TakeEasier()
            case SessionControl.SKIP:
                return SkipExercise()
            case SessionControl.BY_CLOCK:
                self._running.go_by_clock()
            case SessionControl.VIEW:
                self._toggle_game()
        return None

    def _signed(self) -> Step | None:
        """Do what a sign by hand means here, if one was given."""
        now = self._running.snapshot
        used = None if self._sign is None else control_for(self._sign, now, self._choices)
        match used:
            case None:
                return None
            case HandControl.PAUSE:
                self._running.pause()
                return None
            case HandControl.MENU:
                self._running.pause()
                return ShowMenu(pain_at_deg(now))
            case _:
                return self._use(used, session_view(now).action)

    def _toggle_game(self) -> None:
        if self._game is not None:
            self._game.toggle()

    def _act(self, action: Action) -> Step | None:
        match action:
            case Action.PAUSE:
                self._running.pause()
            case Action.START:
                self._running.begin()
            case Action.BEGIN:
                self._running.skip_rest()
            case Action.RESUME:
                self._running.resume()
            case Action.SKIP_REST:
                self._running.skip_rest()
            case Action.NEXT:
                return EndSession(None)
            case Action.FINISH:
                return self._stop()  # asks first: Enter alone must not end a session
        return None

    def _pause_or_resume(self) -> None:
        if self._running.snapshot.stage is SetStage.PAUSED:
            self._running.resume()
        else:
            self._running.pause()

    def ask_again(self) -> None:
        """Ask for pain again after two smaller repetitions (docs/clinical.md E33)."""
        self._asks_at = len(self._running.snapshot.reps) + REPS_BEFORE_ASKING

    def _is_time_to_ask(self) -> bool:
        snapshot = self._running.snapshot
        is_working = snapshot.stage is SetStage.WORKING
        return is_working and self._asks_at is not None and len(snapshot.reps) >= self._asks_at

    def _tap_pain(self) -> AskPain:
        self._asks_at = None
        where_deg = pain_at_deg(self._running.snapshot)
        self._running.tap_pain()
        return AskPain(where_deg)

    def _stop(self) -> Step:
        self._escape_s = None
        self._asked = None  # a question that is open is asked again after the card
        self._running.pause()
        return ShowStopCard()
