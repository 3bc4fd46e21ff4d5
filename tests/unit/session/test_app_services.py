"""The services start sessions as asked, and say what cannot be."""

from datetime import datetime

import pytest

from coach.care.facts import DEMO_PROFILE
from coach.devices.quiet_sounds import QuietSounds
from coach.errors import UsageError
from coach.movement.exercise import Exercise
from coach.ports import FeedStatus, PoseFeed
from coach.records.memory_store import MemorySessionStore
from coach.session.app_services import AppServices, Outside
from coach.session.services import SessionRequest
from coach.session.sources import SourceSpec, SyntheticSpec
from tests.session_builders import EXTENSION, SQUAT, DrivenFeed, TurnedClock, squat_poses


class Asked:
    """Remembers which sources were opened, and plays a shipped recording for each."""

    def __init__(self) -> None:
        self.specs: list[SourceSpec] = []
        self.clock = TurnedClock()

    def open_feed(self, spec: SourceSpec, exercise: Exercise) -> PoseFeed:
        self.specs.append(spec)
        return DrivenFeed(squat_poses(reps=1, exercise=exercise), self.clock)


def services(asked: Asked, *, trouble: str = "") -> AppServices:
    def new_session_id(started_at: datetime) -> str:
        return f"{started_at:%H%M%S}-{len(asked.specs)}"

    outside = Outside(
        clock=asked.clock,
        store=MemorySessionStore(),
        sounds=QuietSounds(),
        open_feed=asked.open_feed,
        check_source=lambda _: trouble,
        new_session_id=new_session_id,
    )
    return AppServices(outside, [SQUAT, EXTENSION], profile="me")


def test_an_unknown_exercise_is_answered_with_those_there_are() -> None:
    with pytest.raises(UsageError, match="squat, seated_knee_extension"):
        services(Asked()).exercise("handstand")


def test_a_session_that_names_no_dose_takes_the_exercises_own() -> None:
    session = services(Asked()).start(SessionRequest(exercise_id="squat", source="0"))

    assert session.snapshot.sets == SQUAT.dose.sets
    assert session.snapshot.reps_planned == SQUAT.dose.reps


def test_a_synthetic_patient_does_what_is_planned_unless_told_otherwise() -> None:
    asked = Asked()
    app = services(asked)

    app.start(SessionRequest(exercise_id="squat", source="synthetic", sets=2, reps=4))
    app.start(SessionRequest(exercise_id="squat", source="synthetic?reps=3", sets=2, reps=4))

    assert [spec.reps for spec in asked.specs if isinstance(spec, SyntheticSpec)] == [8, 3]


@pytest.mark.parametrize(
    ("source", "profile"), [("synthetic", DEMO_PROFILE), ("0", "me"), ("squat.mp4", "me")]
)
def test_a_synthetic_patient_is_never_in_anybodys_sessions(source: str, profile: str) -> None:
    app = services(Asked())

    app.start(SessionRequest(exercise_id="squat", source=source))

    assert [len(app.store.sessions(name)) for name in ("me", DEMO_PROFILE)] == (
        [1, 0] if profile == "me" else [0, 1]
    )


def test_the_training_day_of_a_late_evening_is_the_day_before() -> None:
    asked = Asked()
    asked.clock.time_s = 14 * 3600.0  # 02:00 of the next morning
    app = services(asked)

    app.start(SessionRequest(exercise_id="squat", source="0"))

    assert app.store.sessions("me")[0].start.training_day.day == 2


@pytest.mark.parametrize(
    ("source", "trouble", "status"),
    [
        ("0", "", FeedStatus.OPENING),
        ("0", "No webcam was found.", FeedStatus.FAILED),
        ("ftp://x", "", FeedStatus.FAILED),
    ],
)
def test_a_source_is_checked_without_opening_it(
    source: str, trouble: str, status: FeedStatus
) -> None:
    asked = Asked()

    state = services(asked, trouble=trouble).check_source(source)

    assert state.status is status
    assert bool(state.message) is (status is FeedStatus.FAILED)
    assert asked.specs == []


def test_a_session_in_which_nothing_was_seen_is_not_the_last_one_to_replay() -> None:
    app = services(Asked())
    app.start(SessionRequest(exercise_id="squat", source="0"))

    assert app.find_session(None) is None


def test_a_session_is_found_by_the_beginning_of_its_name() -> None:
    app = services(Asked())
    first = app.start(SessionRequest(exercise_id="squat", source="0"))
    app.start(SessionRequest(exercise_id="squat", source="0"))

    assert app.find_session(first.session_id) == first.session_id
    with pytest.raises(UsageError, match="2 sessions begin"):
        app.find_session("12")


def test_a_session_that_is_not_there_is_answered_with_those_that_are() -> None:
    app = services(Asked())
    with pytest.raises(UsageError, match="there is none yet"):
        app.find_session("99")
    first = app.start(SessionRequest(exercise_id="squat", source="0"))
    app.store.append(first.session_id, (), squat_poses(reps=1)[:2])

    with pytest.raises(UsageError, match=f"newest are {first.session_id}"):
        app.find_session("99")
