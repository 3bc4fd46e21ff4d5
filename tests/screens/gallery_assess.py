"""The tests of what the knee can do, in the states that matter, by name."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from coach import words
from coach.care.facts import PainMoment
from coach.care.tests.allowed import WhyNot
from coach.care.told import TestKind, TestTaken
from coach.movement.vocabulary import Side, Stage
from coach.screens.asking.card_screen import CardScreen
from coach.screens.asking.keeper import own_care
from coach.screens.assess.test_cards import (
    how_card,
    no_picture_card,
    refused_card,
    result_card,
    stopped_card,
)
from coach.screens.hands.far_pain_screen import FarPainScreen
from coach.screens.steps import Screen
from coach.session.assessing import Asked
from coach.session.assessment_refusal import REST_FIRST, Refusal
from coach.session.fading import Feedback
from coach.session.live_assessments import shown_as_test
from coach.session.snapshot import SetStage, SetUp, Snapshot, TestNow, Timing
from tests.screens.fakes import NOON, FakeServices, exercise, reading, snapshot
from tests.screens.gallery_care import told
from tests.screens.gallery_hands import SEEN
from tests.screens.gallery_session import session_of

NO_CAMERA = "No webcam was found; plug one in, or try the demo."
DEEP = {"deepest_deg": 57.0, "separation_ratio": None, "shift": None}
NOT_SEEN = {"deepest_deg": None, "separation_ratio": None, "shift": None}


def _squat_result(**changes: object) -> Screen:
    care = own_care(told(has_screened=True))
    fact = TestTaken(NOON, NOON.date(), TestKind.SQUAT, Side.BOTH, DEEP, pain=1)
    fact = replace(fact, **changes)  # type: ignore[arg-type]  # a builder takes any field
    care.tell([fact])
    return CardScreen(result_card(care, TestKind.SQUAT, [fact]))


def _one_leg_result() -> Screen:
    care = own_care(told(has_screened=True))
    values = {"best_s": 12.4, "mean_s": None}
    fact = TestTaken(NOON, NOON.date(), TestKind.BALANCE, Side.LEFT, values, pain=0)
    care.tell([fact])
    return CardScreen(result_card(care, TestKind.BALANCE, [fact]))


NEAR: Mapping[str, Callable[[FakeServices], Screen]] = {
    "test_ways": lambda _: CardScreen(how_card(own_care(told()), TestKind.SQUAT, has_camera=True)),
    "test_refused": lambda _: CardScreen(
        refused_card(TestKind.CHAIR_STAND, Refusal(WhyNot.RISING))
    ),
    "test_rest_first": lambda _: CardScreen(
        refused_card(TestKind.SQUAT, Refusal(REST_FIRST, {"seconds": 84}))
    ),
    "test_seen": lambda _: _squat_result(),
    "test_seen_one_leg": lambda _: _one_leg_result(),
    "test_unseen": lambda _: _squat_result(values=NOT_SEEN, cannot_tell="test-cannot-tell-view"),
    "test_hurt": lambda _: _squat_result(
        values=NOT_SEEN, cannot_tell="test-cannot-tell-hurt", pain=5
    ),
    "test_stopped": lambda _: CardScreen(stopped_card(TestKind.SQUAT)),
    "test_no_picture": lambda _: CardScreen(no_picture_card(TestKind.SQUAT, NO_CAMERA)),
}


def _at_work(now: TestNow) -> Snapshot:
    asked = Asked(now.test, now.side)
    return snapshot(
        exercise=shown_as_test(exercise(asked.exercise_id), asked),
        sets=1,
        reps=(),
        reps_in_set=now.done,
        reading=reading(side=now.side, knee_in=None),
        timing=now.timing,
        test=now,
        feedback=Feedback.AFTER,
    )


_STATES: Mapping[str, Callable[[], Snapshot]] = {
    "test_preview": lambda: replace(
        _at_work(TestNow(TestKind.SQUAT, Side.BOTH, planned=3)),
        stage=SetStage.SETTING_UP,
        set_up=SetUp(is_preview=True, preview_left_s=4.0),
        reading=reading(phase=None, stage=Stage.READY),
    ),
    "test_preview_leg": lambda: replace(
        _at_work(TestNow(TestKind.STEP_DOWN, Side.RIGHT, planned=3)),
        stage=SetStage.SETTING_UP,
        set_up=SetUp(is_preview=True, preview_left_s=4.0),
        reading=reading(phase=None, stage=Stage.READY),
    ),
    "test_squat": lambda: _at_work(TestNow(TestKind.SQUAT, Side.BOTH, done=2, planned=3)),
    "test_chair": lambda: _at_work(
        TestNow(
            TestKind.CHAIR_STAND,
            Side.BOTH,
            done=9,
            timing=Timing(18.4, 30.0, 1, 1, is_running=True),
        )
    ),
    "test_march": lambda: _at_work(
        TestNow(TestKind.WALK, Side.BOTH, timing=Timing(7.2, 20.0, 1, 1, is_running=True))
    ),
    "test_balance": lambda: _at_work(
        TestNow(
            TestKind.BALANCE,
            Side.LEFT,
            done=1,
            planned=3,
            timing=Timing(12.4, 45.0, 2, 3, is_running=True),
        )
    ),
    "test_hip": lambda: _at_work(TestNow(TestKind.HIP, Side.RIGHT, done=11)),
}


def _shown(name: str) -> Callable[[FakeServices], Screen]:
    return lambda _: session_of(_STATES[name]())


FAR_SCREENS: Mapping[str, Callable[[FakeServices], Screen]] = {
    **{name: _shown(name) for name in _STATES},
    "test_pain": lambda _: FarPainScreen(
        PainMoment.AFTER, Side.LEFT, lambda: SEEN, asks=words.text("ask-test-pain")
    ),
}
