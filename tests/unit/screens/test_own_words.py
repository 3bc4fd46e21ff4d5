"""Summary, history and replay of what was held, timed and told."""

from dataclasses import replace

import pytest

from coach.care.facts import SessionFacts
from coach.movement.events import Event, SelfReported, TurnTimed
from coach.movement.vocabulary import Answer, Side
from coach.ports import StoredSession
from coach.records.session_facts import facts_of
from coach.screens.view_models.history_model import history_rows
from coach.screens.view_models.own_words import duration
from coach.screens.view_models.replay_model import MarkKind, rep_rows, scrub_marks
from coach.screens.view_models.summary_model import summary_view
from coach.session.replay import ReplaySession
from tests.screens.fakes import exercise, pose
from tests.session_builders import completed, held, session_start

BALANCE = exercise("single_leg_balance")
ROLL = exercise("foam_roll_front_thigh")
WALK = exercise("walk_run")
HOLDS = (
    held(held_s=30.0, target_s=30.0, side=Side.LEFT),
    held(index=2, start_s=40.0, held_s=18.0, target_s=30.0, side=Side.RIGHT),
)
TOLD = SelfReported(70.0, "How many did you do?", Answer.ALMOST, 3)
TURNS = (TurnTimed(30.0, 1, Side.LEFT, 45.0), TurnTimed(80.0, 2, Side.RIGHT, 45.0))


def facts(*events: Event) -> SessionFacts:
    return facts_of(session_start(), None, events=events, pains=(), duration_s=None)


def stored(*events: Event, seconds: int = 0) -> StoredSession:
    poses = tuple(pose(float(t_s)) for t_s in range(seconds))
    return StoredSession(facts(*events), events, poses)


def test_holds_are_summed_up_by_side_to_the_end_and_in_all() -> None:
    view = summary_view(stored(*HOLDS), BALANCE)

    assert [(figure.number, figure.label) for figure in view.figures] == [
        ("2", "holds: 1 left, 1 right"),
        ("1", "held to the end"),
        ("48 s", "held in all"),
    ]
    assert view.next_time == ("Rest a little longer between two holds, then stay a little longer.")


def test_repetitions_of_both_sides_are_counted_apart() -> None:
    first, second = completed(), completed(index=2)
    sided = [
        replace(one, rep=replace(one.rep, side=side))
        for one, side in ((first, Side.LEFT), (second, Side.RIGHT))
    ]

    view = summary_view(stored(*sided), exercise("march_in_place"))

    assert view.figures[0].label == "repetitions: 1 left, 1 right"


def test_what_nobody_saw_has_no_score_and_is_called_the_persons_own() -> None:
    view = summary_view(stored(*TURNS, TOLD), ROLL)

    assert [(figure.number, figure.label) for figure in view.figures] == [
        ("2", "turns by the clock"),
        ("1:30", "by the clock"),
        ("3", "by your own count"),
    ]
    assert view.answers == ("How many did you do?  3",)
    assert not view.can_be_replayed


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer.YES, "Yes"),
        (Answer.ALMOST, "Almost"),
        (Answer.NO, "No"),
        (Answer.UNSAID, "Not said"),
    ],
)
def test_an_answer_is_shown_as_it_was_given(answer: Answer, said: str) -> None:
    view = summary_view(stored(*HOLDS, SelfReported(1.0, "Was it steady?", answer)), BALANCE)

    assert view.answers == (f"Was it steady?  {said}",)


def test_a_log_of_which_nothing_was_told_is_still_met_kindly() -> None:
    view = summary_view(stored(), WALK)

    assert view.figures == ()
    assert view.went_well == "You came and looked after your knee."


@pytest.mark.parametrize(
    ("events", "result"),
    [
        (HOLDS, "2 holds, 1 to the end, 48 s in all"),
        ((*TURNS, TOLD), "2 of 3 turns by the clock, 3 by your own count"),
        ((completed(), TOLD), "1 of 3 repetitions, 1 full, 3 by your own count"),
        ((), "0 of 3 repetitions, 0 full"),
    ],
)
def test_history_says_what_was_seen_timed_and_told(events: tuple[Event, ...], result: str) -> None:
    rows = history_rows([facts(*events)], exercise=lambda _: None)

    assert rows[0].result == result


def test_holds_are_spans_on_the_scrubber_and_rows_of_the_list() -> None:
    session = stored(*HOLDS, seconds=61)

    marks = scrub_marks(session)
    rows = rep_rows(session.events, BALANCE)

    assert [(mark.kind, mark.start, mark.end) for mark in marks] == [
        (MarkKind.REP, 0.0, 0.5),
        (MarkKind.REP, pytest.approx(40 / 60), pytest.approx(58 / 60)),
    ]
    assert [(row.score, row.remark) for row in rows] == [
        ("30 s", "held to the end"),
        ("18 s", "a shorter one"),
    ]


def test_a_replay_goes_from_hold_to_hold() -> None:
    replay = ReplaySession(stored(*HOLDS, seconds=61))

    replay.step_rep(1)
    replay.seek(41.0)

    current = replay.view.current
    assert current is not None
    assert current.index == 2


@pytest.mark.parametrize(("seconds", "text"), [(4.6, "5 s"), (59.4, "59 s"), (125.0, "2:05")])
def test_seconds_become_minutes_where_they_are_many(seconds: float, text: str) -> None:
    assert duration(seconds) == text
