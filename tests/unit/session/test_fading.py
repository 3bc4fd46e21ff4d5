"""What is said about form fades with good sessions of an exercise, and as the person wishes."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from coach.care.facts import SessionFacts
from coach.session.fading import (
    GOOD_SCORE,
    KNOWN_AFTER,
    WELL_KNOWN_AFTER,
    Feedback,
    Wish,
    feedback_of,
    reps_between,
    wish_of,
)
from tests.session_builders import SQUAT, session_start

GOOD, POOR = (GOOD_SCORE, 90, None), (GOOD_SCORE - 20, None)


def facts(scores: Sequence[int | None], *, level: int | None = 1, holds: int = 0) -> SessionFacts:
    return SessionFacts(
        start=replace(session_start(exercise=SQUAT), level=level),
        end=None,
        reps=len(scores),
        full_reps=len(scores),
        scores=tuple(scores),
        pains=(),
        duration_s=60.0,
        holds=holds,
        full_holds=holds,
    )


def fed(
    sessions: Sequence[SessionFacts], *, level: int | None = 1, wish: Wish = Wish.FULL
) -> Feedback:
    return feedback_of(sessions, SQUAT.id, level=level, wish=wish)


@pytest.mark.parametrize(
    ("good", "expected"),
    [
        (0, Feedback.EVERY),
        (KNOWN_AFTER - 1, Feedback.EVERY),
        (KNOWN_AFTER, Feedback.SOME),
        (WELL_KNOWN_AFTER - 1, Feedback.SOME),
        (WELL_KNOWN_AFTER, Feedback.AFTER),
    ],
)
def test_it_fades_with_good_sessions(good: int, expected: Feedback) -> None:
    assert fed([facts(GOOD)] * good) is expected


def test_sessions_that_did_not_go_well_or_were_not_judged_do_not_count() -> None:
    assert fed([facts(POOR)] * 20 + [facts((None, None))] * 20) is Feedback.EVERY


def test_other_exercises_do_not_count() -> None:
    sessions = [facts(GOOD)] * 20

    assert feedback_of(sessions, "mini_squat", level=1, wish=Wish.FULL) is Feedback.EVERY


def test_holds_held_to_the_end_count() -> None:
    assert fed([facts((), holds=3)] * 20) is Feedback.AFTER


def test_a_new_level_asks_for_a_little_more_again() -> None:
    sessions = [facts(GOOD, level=1)] * 20

    assert fed(sessions, level=1) is Feedback.AFTER
    assert fed(sessions, level=2) is Feedback.SOME
    assert fed([*sessions, facts(GOOD, level=2)], level=2) is Feedback.AFTER


def test_the_person_may_want_less_but_never_gets_more() -> None:
    new, known = [facts(GOOD)], [facts(GOOD)] * 20

    assert [fed(new, wish=wish) for wish in Wish] == list(Feedback)
    assert {fed(known, wish=wish) for wish in Wish} == {Feedback.AFTER}


@pytest.mark.parametrize(
    ("text", "wish"), [("quiet", Wish.QUIET), (None, Wish.FULL), ("?", Wish.FULL)]
)
def test_a_setting_that_cannot_be_read_is_the_usual_wish(text: str | None, wish: Wish) -> None:
    assert wish_of(text) is wish


def test_there_is_never_more_than_one_cue_in_two_repetitions() -> None:
    found = [reps_between(feedback) for feedback in Feedback]

    assert all(reps is None or reps >= 2 for reps in found)
