"""A test before the camera is led as a session is, and stores nothing by itself."""

from dataclasses import dataclass, field

import pytest

from coach.care.tests.procedures import PROCEDURES, measure_test
from coach.care.told import TestKind
from coach.devices.quiet_sounds import QuietSounds
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import FramingHint, Side, View
from coach.ports import PoseFeed
from coach.records.memory_store import MemorySessionStore
from coach.session.app_services import AppServices, Outside
from coach.session.assessing import Asked
from coach.session.live_assessments import shown_as_test
from coach.session.room import room_key
from coach.session.services import RunningTest
from coach.session.snapshot import SetStage, Snapshot
from coach.session.sources import SourceSpec
from tests.movement_builders import shipped
from tests.screens.journey import quiet_then
from tests.session_builders import FRAME_S, DrivenFeed, TurnedClock, squat_poses

pytestmark = pytest.mark.whole

LONGEST_S = 120.0


@dataclass(slots=True)
class Patient:
    """A test, the patient in front of its camera, and the means to let time pass."""

    asked: Asked
    view: View | None = None  # in which the patient stands; None: the one that is wanted
    reps: int = 4
    clock: TurnedClock = field(default_factory=TurnedClock)
    store: MemorySessionStore = field(default_factory=MemorySessionStore)
    sounds: QuietSounds = field(default_factory=QuietSounds)
    running: RunningTest = field(init=False)

    def __post_init__(self) -> None:
        outside = Outside(
            clock=self.clock,
            store=self.store,
            sounds=self.sounds,
            open_feed=self._open,
            check_source=lambda _: "",
            new_session_id=lambda at: f"{at:%H%M%S}",
        )
        services = AppServices(outside, tuple(shipped().values()), profile="me")
        self.running = services.start_test(self.asked, "0")

    def _open(self, spec: SourceSpec, exercise: Exercise) -> PoseFeed:
        del spec
        view = self.view or exercise.preferred_view
        poses = squat_poses(reps=self.reps, exercise=exercise, view=view)
        return DrivenFeed(quiet_then(poses), self.clock)

    @property
    def said(self) -> list[str]:
        return [text for text, _ in self.sounds.said]

    def play_until(self, stage: SetStage) -> Snapshot:
        while self.running.session.snapshot.stage is not stage:
            assert self.clock.time_s < LONGEST_S, self.running.session.snapshot
            self.clock.time_s += FRAME_S
            self.running.session.tick(self.clock.time_s)
        return self.running.session.snapshot


def test_three_squats_are_counted_aloud_and_end_the_test_and_no_session_is_stored() -> None:
    test = Patient(Asked(TestKind.SQUAT))

    over = test.play_until(SetStage.DONE)
    test.running.session.close()

    assert over.test is not None
    assert (over.test.done, over.test.planned) == (3, 3)
    (measured,) = measure_test(TestKind.SQUAT, test.running.result(), pains=(0,))
    assert measured.cannot_tell is None
    assert test.store.sessions("me") == ()
    said_at_work = test.said[test.said.index("Ready when you are") + 1 :]
    assert said_at_work == ["1", "2", "All done. Well done."]  # nothing of form
    assert "tock" not in test.sounds.tones  # nobody sets the tempo of a test
    assert not over.can_go_by_clock


def test_the_place_is_remembered_for_the_view_of_the_test() -> None:
    test = Patient(Asked(TestKind.SQUAT))

    test.play_until(SetStage.WORKING)

    posture = shipped()["mini_squat"].posture
    assert test.store.setting(room_key(posture, View.SIDE)) is not None
    assert test.store.setting(room_key(posture, View.FRONT)) is None


def test_whoever_faces_the_camera_is_asked_to_turn_where_the_side_is_needed() -> None:
    test = Patient(Asked(TestKind.SQUAT), view=View.FRONT)
    test.running.session.begin()

    while test.clock.time_s < 4.0:
        test.clock.time_s += FRAME_S
        test.running.session.tick(test.clock.time_s)

    now = test.running.session.snapshot
    assert now.framing is FramingHint.TURN_TO_SIDE
    assert now.set_up is not None
    assert now.set_up.count is None


def test_whoever_turns_away_amid_a_test_is_asked_to_turn_back() -> None:
    test = Patient(Asked(TestKind.SQUAT), view=View.FRONT)
    test.running.session.begin()

    test.play_until(SetStage.WORKING)  # nobody is kept waiting for a better picture
    begun = len(test.said)
    while "Turn sideways, please" not in test.said[begun:]:
        assert test.clock.time_s < LONGEST_S, test.said
        test.clock.time_s += FRAME_S
        test.running.session.tick(test.clock.time_s)

    assert test.running.session.snapshot.stage is SetStage.WORKING


@pytest.mark.slow
def test_half_a_minute_of_chair_stands_is_told_by_ear() -> None:
    test = Patient(Asked(TestKind.CHAIR_STAND), reps=8)

    over = test.play_until(SetStage.DONE)

    assert over.test is not None
    assert over.test.timing is not None
    assert over.test.timing.left_s == 0.0
    told = [text for text in test.said if not text.isdecimal()]
    assert told[-4:] == [
        "Half-way. Breathe on.",
        "Five more seconds",
        "Time is up",
        "All done. Well done.",
    ]


def test_a_test_is_called_by_its_name_and_leg_and_says_what_it_is_for() -> None:
    exercise = shipped()["lateral_step_down"]

    shown = shown_as_test(exercise, Asked(TestKind.STEP_DOWN, Side.RIGHT))

    assert shown.text.name == "Step-down, right leg"
    assert shown.text.why == "Shows how steady you are on a step."
    assert "10 cm" in shown.text.setup
    assert shown.text.ask == ""


def test_every_test_is_shown_from_the_view_that_it_needs() -> None:
    for test, procedure in PROCEDURES.items():
        shown = shown_as_test(shipped()[procedure.exercise_id], Asked(test))

        assert shown.preferred_view is procedure.view
