"""One cue at a time: the most urgent, rarely, once, and never late."""

import pytest

from coach import words
from coach.movement.events import CheckRaised, Event, RepCompleted
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import CheckCode, FramingHint, Level, Side
from coach.session import cues
from coach.session.cues import CueState, choose
from coach.session.fading import Feedback, reps_between
from coach.session.snapshot import CueKind, PauseReason
from tests.session_builders import EXTENSION, SLIDE, SQUAT, completed

MOST_WORDS_ON_SCREEN = 4


def raised(code: CheckCode, level: Level = Level.AMBER) -> CheckRaised:
    return CheckRaised(t_s=1.0, code=code, level=level, side=Side.BOTH, value=15.0)


def said(
    state: CueState, *events: Event, reps_left: int = 8, exercise: Exercise = SQUAT
) -> tuple[CueState, str | None]:
    state, cue = choose(state, events, exercise=exercise, reps_left=reps_left, t_s=1.0)
    return state, None if cue is None else cue.key


def test_a_fix_goes_before_count_and_praise() -> None:
    _, key = said(CueState(), completed(), raised(CheckCode.K2), reps_left=2)

    assert key == "cue-knees-over-toes"


def test_safety_goes_before_a_fix() -> None:
    _, key = said(CueState(), raised(CheckCode.K2), raised(CheckCode.D1))

    assert key == "cue-a-little-smaller"


def test_the_count_goes_before_praise() -> None:
    _, key = said(CueState(), completed(), reps_left=1)

    assert key == "cue-last-one"


def test_a_good_repetition_is_praised() -> None:
    _, key = said(CueState(), completed())

    assert key in cues.PRAISE_KEYS


def test_a_repetition_that_could_not_be_judged_is_not_praised() -> None:
    _, key = said(CueState(), completed(score=None))

    assert key is None


def test_at_most_one_fix_or_praise_in_two_repetitions() -> None:
    state = CueState()
    keys = []
    for _ in range(6):
        state, key = said(state, completed(), raised(CheckCode.K2))
        keys.append(key)

    assert [key is None for key in keys] == [False, True, False, True, False, True]


def test_safety_does_not_wait_for_two_repetitions() -> None:
    state, _ = said(CueState(), raised(CheckCode.K2))

    _, key = said(state, raised(CheckCode.D1))

    assert key == "cue-a-little-smaller"


def test_the_same_safety_cue_is_said_once() -> None:
    state, _ = said(CueState(), raised(CheckCode.D1))

    _, key = said(state, raised(CheckCode.D1))

    assert key is None


def test_what_may_not_be_said_now_is_dropped_and_not_said_later() -> None:
    state, _ = said(CueState(), raised(CheckCode.K2))
    state, dropped = said(state, raised(CheckCode.T1))
    state, _ = said(state, completed(score=50))

    _, key = said(state, completed(score=50))

    assert dropped is None
    assert key is None


@pytest.mark.parametrize(
    ("exercise", "hurried", "expected"),
    [
        (SQUAT, completed(eccentric_s=1.0), "cue-lower-slower"),
        (SQUAT, completed(concentric_s=0.5), "cue-rise-slower"),
        (EXTENSION, completed(exercise=EXTENSION, concentric_s=0.5), "cue-lift-slower"),
        (SLIDE, completed(exercise=SLIDE, concentric_s=0.3), "cue-out-slower"),
        (SLIDE, completed(exercise=SLIDE, eccentric_s=0.3), "cue-back-slower"),
    ],
)
def test_a_hurried_phase_asks_for_a_slower_one(
    exercise: Exercise, hurried: RepCompleted, expected: str
) -> None:
    _, key = said(CueState(), hurried, exercise=exercise)

    assert key == expected


def test_a_cue_leaves_the_screen_when_it_is_stale() -> None:
    state, cue = choose(CueState(), [raised(CheckCode.K2)], exercise=SQUAT, reps_left=8, t_s=10.0)

    assert cues.shown(state, t_s=10.0 + cues.SHOWN_S) == cue
    assert cues.shown(state, t_s=10.1 + cues.SHOWN_S) is None


def test_a_hint_is_not_repeated_before_its_time() -> None:
    state, first = cues.hint(CueState(), FramingHint.STEP_BACK, t_s=0.0)
    state, soon = cues.hint(state, FramingHint.STEP_BACK, t_s=1.0)
    state, other = cues.hint(state, FramingHint.FEET_NOT_VISIBLE, t_s=2.0)

    assert first is not None
    assert soon is None
    assert other is not None


def every_key() -> list[str]:
    codes = [
        choose(CueState(), [raised(code)], exercise=SQUAT, reps_left=8, t_s=0.0)[1]
        for code in CheckCode
    ]
    hints = [cues.hint(CueState(), hint, t_s=0.0)[1] for hint in FramingHint]
    tempo = ["cue-lower-slower", "cue-rise-slower", "cue-lift-slower"]
    news = ["cue-begin", "cue-set-done", "cue-all-done", "cue-back", "cue-two-more", "cue-last-one"]
    pauses = [cues.pause_key(reason) for reason in PauseReason]
    found = [cue.key for cue in (*codes, *hints) if cue is not None]
    return [*found, *tempo, *news, *pauses, *cues.PRAISE_KEYS]


@pytest.mark.parametrize("key", every_key())
def test_every_cue_has_at_most_four_words(key: str) -> None:
    text = words.catalogue().text(key)

    assert words.has(key)
    assert 1 <= len(text.split()) <= MOST_WORDS_ON_SCREEN


def test_every_check_has_a_cue_of_its_kind() -> None:
    kinds = {
        code: choose(CueState(), [raised(code)], exercise=SQUAT, reps_left=8, t_s=0.0)[1]
        for code in CheckCode
    }

    assert {code for code, cue in kinds.items() if cue is None} == set()
    assert [code for code, cue in kinds.items() if cue and cue.kind is CueKind.SAFETY] == [
        CheckCode.D1
    ]


@pytest.mark.parametrize(("feedback", "said"), [("every", 4), ("some", 3), ("after", 0)])
def test_form_is_spoken_of_more_seldom_as_it_fades(feedback: str, said: int) -> None:
    state = CueState(between=reps_between(Feedback(feedback)))

    kinds: list[CueKind] = []
    for index in range(1, 9):
        events: list[Event] = [raised(CheckCode.K2), completed(index=index)]
        state, cue = choose(state, events, exercise=SQUAT, reps_left=20, t_s=float(index))
        kinds += [cue.kind] if cue is not None else []

    assert kinds.count(CueKind.FIX) == said


def test_safety_never_fades() -> None:
    state = CueState(between=reps_between(Feedback.AFTER))

    _, cue = choose(state, [raised(CheckCode.D1)], exercise=SQUAT, reps_left=5, t_s=1.0)

    assert cue is not None
    assert cue.kind is CueKind.SAFETY
