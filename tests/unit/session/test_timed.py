"""Sessions by the clock: turns are stored as they are over, then the person is asked."""

from dataclasses import dataclass, field, replace

import pytest

from coach.care.facts import SessionEndReason, SessionFacts
from coach.devices.quiet_sounds import QuietSounds
from coach.movement.events import SelfReported, TurnTimed
from coach.movement.exercise import Dose, Exercise
from coach.movement.vocabulary import Answer, Legs, Motion, Side
from coach.ports import FeedStatus
from coach.records.memory_store import MemorySessionStore
from coach.session.outside import ClockPorts
from coach.session.snapshot import QuestionKind, SetStage, Snapshot
from coach.session.timed import ByClock, TimedSession
from coach.session.turns import turn_plan
from tests.session_builders import SQUAT, TurnedClock, session_start

SQUEEZE = replace(
    SQUAT,
    id="squeeze",
    motion=Motion.TIMER,
    drivers={},
    checks=(),
    legs=Legs.ONE,
    text=replace(SQUAT.text, ask="Did the thigh tighten?"),
    dose=Dose(sets=2, reps=2, rest_s=20.0, seconds=5.0),
)
OUTING = replace(
    SQUEEZE,
    id="outing",
    motion=Motion.LOG,
    dose=Dose(sets=1, reps=1, rest_s=0.0, seconds=1800.0),
)
WHOLE_S = 200.0  # longer than any of these sessions


@dataclass(slots=True)
class Play:
    """A session by the clock over shipped fakes."""

    exercise: Exercise = SQUEEZE
    asks: bool = True
    clock: TurnedClock = field(default_factory=TurnedClock)
    store: MemorySessionStore = field(default_factory=MemorySessionStore)
    sounds: QuietSounds = field(default_factory=QuietSounds)
    session: TimedSession = field(init=False)

    def __post_init__(self) -> None:
        dose = self.exercise.dose
        self.store.start_session(session_start(exercise=self.exercise))
        self.session = TimedSession(
            ClockPorts(self.store, self.sounds, self.clock),
            self.exercise,
            session_id="s1",
            by_clock=ByClock(
                turn_plan(self.exercise, sets=dose.sets, turns=dose.reps), asks=self.asks
            ),
        )
        self.session.tick(0.0)

    def until(self, seconds: float) -> Snapshot:
        while self.clock.time_s < seconds:
            self.clock.time_s += 0.1
            self.session.tick(self.clock.time_s)
        return self.session.snapshot

    @property
    def facts(self) -> SessionFacts:
        return self.store.load("s1").facts


def test_nobody_is_watched_and_nothing_is_scored() -> None:
    play = Play()

    now = play.until(12.0)

    assert now.feed.status is FeedStatus.NONE
    assert (now.pose, now.reading, now.reps) == (None, None, ())
    assert now.stage is SetStage.WORKING
    assert now.timing is not None
    assert now.timing.left_s == pytest.approx(3.0, abs=0.2)  # a tick is 0.1 s


def test_a_turn_is_stored_in_the_tick_that_ends_it() -> None:
    play = Play()

    play.until(15.1)

    assert (play.facts.turns, play.facts.turned_s) == (1, 5.0)


def test_a_leg_is_worked_for_a_whole_set() -> None:
    play = Play()

    play.until(WHOLE_S)

    turns = [event for event in play.store.load("s1").events if isinstance(event, TurnTimed)]
    assert [turn.side for turn in turns] == [Side.LEFT, Side.LEFT, Side.RIGHT, Side.RIGHT]
    assert [turn.index for turn in turns] == [1, 2, 3, 4]


def test_the_next_leg_is_shown_in_the_rest_before_it() -> None:
    play = Play()

    resting = play.until(30.0)

    assert (resting.stage, resting.side) == (SetStage.RESTING, Side.RIGHT)


def test_after_the_last_turn_the_person_says_how_many_and_how() -> None:
    play = Play()

    asking = play.until(WHOLE_S)
    play.session.answer(3)
    then = play.session.snapshot
    play.session.answer(Answer.ALMOST)
    play.session.close()

    assert asking.question is not None
    assert (asking.question.kind, asking.question.planned) == (QuestionKind.COUNT, 4)
    assert then.question is not None
    assert then.question.text == "Did the thigh tighten?"
    assert play.session.snapshot.stage is SetStage.DONE
    assert play.facts.told == 3
    assert [report.answer for report in play.facts.reports] == [Answer.ALMOST, Answer.ALMOST]
    assert play.facts.end is not None
    assert play.facts.end.reason is SessionEndReason.FINISHED


def test_an_answer_may_be_left_open() -> None:
    play = Play()
    play.until(WHOLE_S)

    play.session.answer(None)

    assert play.facts.reports[0].answer is Answer.UNSAID
    assert play.facts.told is None


def test_where_nobody_can_be_asked_nothing_is_made_up() -> None:
    play = Play(asks=False)

    done = play.until(WHOLE_S)
    play.session.close()

    assert done.stage is SetStage.DONE
    assert play.facts.reports == ()
    assert play.facts.turns == 4


def test_what_was_stopped_early_is_not_finished_and_not_asked_about() -> None:
    play = Play()
    play.until(22.0)

    play.session.close()

    assert play.session.snapshot.stage is SetStage.DONE
    assert play.facts.turns == 1
    assert play.facts.end is not None
    assert play.facts.end.reason is SessionEndReason.STOPPED


def test_a_pause_holds_the_clock() -> None:
    play = Play()
    play.until(12.0)

    play.session.tap_pain()
    play.until(100.0)

    assert play.session.snapshot.stage is SetStage.PAUSED
    assert play.facts.turns == 0


def test_a_log_has_no_clock_and_asks_at_once() -> None:
    play = Play(exercise=OUTING)

    question = play.session.snapshot.question
    play.session.answer(25)
    play.session.answer(Answer.YES)
    play.session.close()

    assert question is not None
    assert (question.kind, question.planned) == (QuestionKind.MINUTES, 30)
    first, second = play.facts.reports
    assert (first.answer, first.count) == (Answer.ALMOST, 25)
    assert second == SelfReported(0.0, "Did the thigh tighten?", Answer.YES)
    assert play.facts.end is not None
    assert play.facts.end.reason is SessionEndReason.FINISHED


def test_a_log_of_which_nothing_was_told_never_began() -> None:
    play = Play(exercise=OUTING)

    play.session.answer(None)
    play.session.answer(None)
    play.session.close()

    assert not play.facts.has_begun


def test_the_last_seconds_tick_and_each_turn_rings() -> None:
    play = Play()

    play.until(15.5)

    assert play.sounds.tones == ["tick", "tick", "tick", "tick", "bell"]


def test_a_clock_that_runs_faster_skips_no_turn() -> None:
    play = Play(asks=False)
    fast = TimedSession(
        ClockPorts(play.store, play.sounds, play.clock),
        SQUEEZE,
        session_id="s1",
        by_clock=ByClock(turn_plan(SQUEEZE, sets=2, turns=2), asks=False, rate=100.0),
    )
    fast.tick(0.0)

    done = fast.tick(1.0)

    assert done.stage is SetStage.DONE
    assert play.facts.turns == 4
