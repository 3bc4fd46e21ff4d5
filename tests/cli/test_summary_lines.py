"""What the terminal says of repetitions, holds, turns and answers; sides are counted apart."""

from dataclasses import replace

from coach.cli.summary import done_lines, hold_line, rep_line
from coach.movement.events import Event, SelfReported, TurnTimed
from coach.movement.vocabulary import Answer, Legs, Side
from coach.ports import StoredSession
from coach.records.session_facts import facts_of
from tests.session_builders import BALANCE, SQUAT, completed, held, session_start

MARCH = replace(SQUAT, legs=Legs.ALTERNATING)


def stored(*events: Event) -> StoredSession:
    facts = facts_of(session_start(), None, events=events, pains=(), duration_s=None)
    return StoredSession(facts, events, ())


def steps() -> list[Event]:
    sides = (Side.LEFT, Side.RIGHT, Side.LEFT)
    done = [completed(index=index + 1) for index in range(len(sides))]
    return [
        replace(one, rep=replace(one.rep, side=side)) for one, side in zip(done, sides, strict=True)
    ]


def test_a_repetition_of_alternating_legs_names_its_leg() -> None:
    left = replace(completed().rep, side=Side.LEFT)

    assert rep_line(left, MARCH) == "1. 95 of 100, left, in good form"
    assert rep_line(left, SQUAT) == "1. 95 of 100, in good form"


def test_both_sides_are_counted_apart() -> None:
    lines = done_lines(stored(*steps()), MARCH)

    assert lines[0].startswith("3 repetitions done")
    assert "2 on the left side, 1 on the right." in lines


def test_a_hold_is_told_with_its_seconds_and_leg() -> None:
    short = held(held_s=12.4, target_s=30.0, side=Side.RIGHT).hold

    assert hold_line(short) == "1. held 12 s of 30, right, a shorter one"


def test_holds_are_summed_up_without_repetitions() -> None:
    holds = (held(held_s=30.0, target_s=30.0), held(index=2, held_s=12.0, target_s=30.0))

    lines = done_lines(stored(*holds), BALANCE)

    assert lines == ["2 holds done, 1 of them to the end; 42 seconds in all."]


def test_what_was_timed_and_told_is_called_that() -> None:
    events = (
        TurnTimed(5.0, 1, Side.LEFT, 5.0),
        SelfReported(6.0, "How many did you do?", Answer.YES, 1),
        SelfReported(7.0, "Was it steady?", Answer.UNSAID),
    )

    lines = done_lines(stored(*events), BALANCE)

    assert lines == [
        "1 turn by the clock, 5 seconds in all; nobody looked, so nothing is scored.",
        "Your own answer: How many did you do? 1",
        "Your own answer: Was it steady? Not said",
    ]
