"""What comes between: pain, a sign by hand, a camera that is unplugged, somebody who leaves."""

from coach.care.facts import PainMoment, SessionEndReason
from coach.ports import FeedState, FeedStatus
from coach.session.snapshot import PauseReason, SetStage
from tests.journeys.journey import Journey
from tests.journeys.test_first_day import begin, started

HELD_S = 1.5  # the same for every sign by hand
BOTH = frozenset({"left", "right"})
UNPLUGGED = FeedState(FeedStatus.WAITING, "The camera is gone. Plug it in again.")


def exercising() -> Journey:
    person = started()
    begin(person)
    person.move_on(until=lambda: person.has_counted, within_s=300.0)
    return person


def is_paused(person: Journey) -> bool:
    now = person.snapshot
    return now is not None and now.stage is SetStage.PAUSED


def reps(person: Journey) -> int:
    now = person.snapshot
    assert now is not None
    return now.reps_in_set


def test_much_pain_in_an_exercise_ends_it_kindly_and_is_kept() -> None:
    person = exercising()

    person.read_and_tap("pain")
    person.answer_pain(8)
    advised = person.screen
    person.read_and_tap("follow")

    facts = person.sessions[-1]
    during = [p.value for p in facts.pains if p.moment is PainMoment.DURING]
    assert advised == "AdviceScreen"
    assert during == [8]
    assert facts.end is not None
    assert facts.end.reason is SessionEndReason.STOPPED_FOR_PAIN


def test_both_hands_held_up_pause_and_held_up_again_go_on() -> None:
    person = exercising()
    before = reps(person)

    person.feed.raised = BOTH
    raised_s = person.own.fake_clock.t_s
    person.move_on(until=lambda: is_paused(person), within_s=3.0)
    took_s = person.own.fake_clock.t_s - raised_s
    person.feed.raised = frozenset()
    _wait(person, 3.0)
    still = is_paused(person)
    person.feed.raised = BOTH
    person.move_on(until=lambda: not is_paused(person), within_s=4.0)
    person.feed.raised = frozenset()
    person.move_on(until=lambda: reps(person) > before, within_s=60.0)

    assert still
    assert HELD_S - 0.2 <= took_s <= HELD_S + 0.8  # a frame of 0.1 s, and time to be sure


def test_a_camera_that_is_unplugged_pauses_and_plugged_in_again_goes_on() -> None:
    person = exercising()
    before = reps(person)

    person.feed.trouble = UNPLUGGED
    person.move_on(until=lambda: is_paused(person), within_s=5.0)
    now = person.snapshot
    assert now is not None
    reason, said = now.pause_reason, person.said
    person.feed.trouble = None
    person.move_on(until=lambda: not is_paused(person), within_s=20.0)
    person.move_on(until=lambda: reps(person) > before, within_s=60.0)

    assert reason is PauseReason.CAMERA_LOST
    assert "camera" in said


def test_who_steps_out_of_the_picture_is_waited_for() -> None:
    person = exercising()
    before = reps(person)

    person.feed.is_away = True
    person.move_on(until=lambda: is_paused(person), within_s=10.0)
    person.feed.is_away = False
    person.move_on(until=lambda: not is_paused(person), within_s=20.0)
    person.move_on(until=lambda: reps(person) > before, within_s=60.0)

    assert person.screen == "SessionScreen"


def _wait(person: Journey, seconds: float) -> None:
    ends_s = person.own.fake_clock.t_s + seconds
    person.move_on(until=lambda: person.own.fake_clock.t_s >= ends_s, within_s=seconds + 1)
