"""A session by the clock: nobody is watched; turns run, and the person says what was done.

It is how timers and logs are done, and the rest of any exercise of which the camera does not see
enough. There is never a score.
"""

from dataclasses import dataclass

from coach.care.facts import SessionEnd, SessionEndReason
from coach.movement.events import Event, Hold, Rep, TurnTimed
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Answer, Side
from coach.ports import FeedState, FeedStatus, Frame
from coach.session import turns as clock
from coach.session.diary import Diary
from coach.session.introducing import introduce
from coach.session.legs import EITHER_LEG, LegsInTurn
from coach.session.outside import ClockPorts
from coach.session.questions import count_questions, reported
from coach.session.services import Given
from coach.session.snapshot import PauseReason, SetStage, SetUp, Snapshot, Timing
from coach.session.turn_prompting import TurnPrompter
from coach.session.turns import TurnPlan, Turns


@dataclass(frozen=True, slots=True)
class Before:
    """What a watched part of the same session had come to."""

    turns: Turns
    reps: tuple[Rep, ...] = ()
    holds: tuple[Hold, ...] = ()
    t_s: float = 0.0  # on the capture clock


FROM_THE_START = Before(Turns())


@dataclass(frozen=True, slots=True)
class ByClock:
    """How a session by the clock goes."""

    plan: TurnPlan
    legs: LegsInTurn = EITHER_LEG
    asks: bool = True  # whether there is anybody to ask
    rate: float = 1.0  # how fast the clock runs: a demonstration nobody watches need not wait
    preview_s: float | None = None  # the exercise is shown this long before; None: not at all


class TimedSession:
    """A session by the clock; see `coach.session.services.RunningSession`."""

    failure = None  # there is no source that could fail

    def __init__(
        self,
        ports: ClockPorts,
        exercise: Exercise,
        *,
        session_id: str,
        by_clock: ByClock,
        before: Before = FROM_THE_START,
    ) -> None:
        """Begin; the session is stored already."""
        self._ports = ports
        self._exercise = exercise
        self._session_id = session_id
        self._by_clock = by_clock
        self._plan = by_clock.plan
        self._before = before
        self._turns = before.turns if self._plan.turns else Turns(SetStage.DONE)
        self._told_turns = self._turns  # of which something was said
        self._turns_over = 0
        self._has_told = False  # that something was done
        self._is_completed = False
        planned = self._plan.turns * self._plan.sets - _sets_done(before.turns, self._plan)
        asked = count_questions(exercise, planned=planned)
        self._questions = asked if by_clock.asks else ()
        self._diary = Diary(ports.store, session_id)
        self._prompter = TurnPrompter(ports.sounds, self._plan)
        self._t_s = before.t_s
        self._ticked_s: float | None = None
        self._is_ended = False
        self._preview_s = by_clock.preview_s if self._plan.turns else None
        if self._preview_s is not None:
            introduce(ports.sounds, exercise)

    @property
    def session_id(self) -> str:
        return self._session_id

    @property
    def snapshot(self) -> Snapshot:
        return self._draw()

    def tick(self, now_s: float) -> Snapshot:
        """Let the clock run; turns that are over are stored at once."""
        elapsed_s = 0.0 if self._ticked_s is None else now_s - self._ticked_s
        self._ticked_s = now_s
        if not self._is_ended:
            self._advance(elapsed_s * self._by_clock.rate, now_s=now_s)
        return self._draw()

    @property
    def has_poses(self) -> bool:
        return False

    def picture(self) -> Frame | None:
        return None

    def pause(self) -> None:
        self._turns = clock.paused(self._turns, PauseReason.USER)

    def resume(self) -> None:
        self._turns = clock.resumed(self._turns)

    def tap_pain(self) -> None:
        self._turns = clock.paused(self._turns, PauseReason.PAIN)

    def make_smaller(self, limit_deg: float) -> None:
        """Nobody sees how far the knee bends: the person was told."""

    def skip_rest(self) -> None:
        """Begin the next turn now."""
        if self._turns.stage in {SetStage.SETTING_UP, SetStage.RESTING}:
            self._turns = clock.skipped(self._turns, self._plan)

    def begin(self) -> None:
        """Leave the preview; the clock gives the time to get ready."""
        if self._preview_s is not None:
            self._preview_s = None
            self._prompter.get_ready(now_s=self._ticked_s or 0.0)

    def go_by_clock(self) -> None:
        """It does already."""

    def answer(self, given: Given) -> None:
        question = self._draw().question
        if question is None:
            return
        said = reported(question, given, t_s=self._t_s)
        self._has_told |= said.answer in {Answer.YES, Answer.ALMOST}
        self._questions = self._questions[1:]
        self._diary.note((said,), ())

    def end(self, reason: SessionEndReason | None) -> None:
        """Store the end; a second call does nothing.

        Without a reason it is finished when the clock has run out or something was told.

        Raises:
            coach.errors.StoreError: the last facts cannot be stored.
        """
        if self._is_ended:
            return
        self._is_ended = True
        is_done = self._is_completed or self._has_told
        if reason is None:
            reason = SessionEndReason.FINISHED if is_done else SessionEndReason.STOPPED
        self._turns = Turns(SetStage.DONE, set_index=self._turns.set_index)
        self._diary.write()
        end = SessionEnd(at=self._ports.clock.utc_now(), reason=reason)
        self._ports.store.end_session(self._session_id, end)

    def close(self) -> None:
        self.end(None)

    def _advance(self, elapsed_s: float, *, now_s: float) -> None:
        before = self._turns
        if self._preview_s is not None and before.stage is SetStage.SETTING_UP:
            self._preview_s -= elapsed_s
            if self._preview_s <= 0.0:
                self.begin()
            return
        if before.stage not in {SetStage.PAUSED, SetStage.DONE}:
            self._t_s += elapsed_s
        self._turns, over = clock.time_passed(before, self._plan, elapsed_s=elapsed_s)
        if over:
            self._diary.note(self._turn_events(before, over), ())
            self._is_completed = self._turns.stage is SetStage.DONE
        self._prompter.react(self._told_turns, self._turns, turns_over=over, now_s=now_s)
        self._told_turns = self._turns

    def _turn_events(self, before: Turns, over: int) -> tuple[Event, ...]:
        first = before.set_index * self._plan.turns + before.turns_in_set
        events = []
        for number in range(first, first + over):
            self._turns_over += 1
            side = self._side(number // self._plan.turns)
            events.append(TurnTimed(self._t_s, self._turns_over, side, self._plan.seconds))
        return tuple(events)

    def _side(self, set_index: int) -> Side:
        return clock.side_of_set(self._exercise, self._by_clock.legs, set_index=set_index)

    def _draw(self) -> Snapshot:
        turns, plan = self._turns, self._plan
        is_asking = turns.stage is SetStage.DONE and bool(self._questions) and not self._is_ended
        rest_s = clock.stage_s(turns, plan) if turns.stage in _COUNTED_DOWN else 0.0
        is_next = turns.stage is SetStage.RESTING and clock.is_between_sets(turns, plan)
        return Snapshot(
            exercise=self._exercise,
            stage=SetStage.ASKING if is_asking else turns.stage,
            pause_reason=turns.pause_reason,
            set_index=turns.set_index,
            sets=max(1, plan.sets),
            reps_in_set=turns.turns_in_set,
            reps_planned=plan.turns,
            reps=self._before.reps,
            reading=None,
            pose=None,
            cue=self._prompter.shown(now_s=self._ticked_s or 0.0),
            framing=None,
            rest_left_s=max(0.0, rest_s - turns.passed_s),
            rest_s=rest_s,
            feed=FeedState(FeedStatus.NONE, message=self._diary.trouble),
            holds=self._before.holds,
            timing=self._timing(),
            turns=self._turns_over,
            side=self._side(turns.set_index + is_next),
            question=self._questions[0] if is_asking else None,
            set_up=self._set_up(),
        )

    def _set_up(self) -> SetUp | None:
        if self._preview_s is None:
            return None
        return SetUp(is_preview=True, preview_left_s=self._preview_s)

    def _timing(self) -> Timing | None:
        turns, plan = self._turns, self._plan
        if not plan.turns:
            return None
        is_on = SetStage.WORKING in {turns.stage, turns.paused_from}
        passed_s = turns.passed_s if is_on else 0.0
        phase, phase_s = clock.phase_at(self._exercise, passed_s) if is_on else (None, 0.0)
        return Timing(
            done_s=passed_s,
            target_s=plan.seconds,
            index=min(turns.turns_in_set + 1, plan.turns),
            count=plan.turns,
            is_running=turns.stage is SetStage.WORKING,
            phase=phase,
            phase_elapsed_s=phase_s,
        )


_COUNTED_DOWN = frozenset({SetStage.SETTING_UP, SetStage.RESTING})


def _sets_done(turns: Turns, plan: TurnPlan) -> int:
    """Return how many of the planned turns were done before the clock took over."""
    return turns.set_index * plan.turns + turns.turns_in_set
