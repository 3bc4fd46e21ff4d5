"""The services start sessions as asked, and say what cannot be."""

from dataclasses import replace
from datetime import datetime

import pytest

from coach.care.facts import DEMO_PROFILE, SessionEndReason
from coach.care.fitting import LegRange
from coach.care.programme.terms import PlannedExercise, Slot
from coach.devices.quiet_sounds import QuietSounds
from coach.errors import UsageError
from coach.movement.events import TurnTimed
from coach.movement.exercise import Dose, Exercise
from coach.movement.pose import nobody
from coach.movement.vocabulary import Legs, Motion, Side
from coach.ports import FeedStatus, PoseFeed
from coach.records.memory_store import MemorySessionStore
from coach.session.app_services import AppServices, Outside
from coach.session.services import RunningSession, SessionRequest
from coach.session.snapshot import SetStage, Snapshot
from coach.session.sources import SourceSpec, SyntheticSpec
from coach.session.turns import READY_S
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
    return AppServices(outside, [SQUAT, EXTENSION, SQUEEZE], profile="me")


SQUEEZE = replace(
    SQUAT,
    id="squeeze",
    motion=Motion.TIMER,
    drivers={},
    checks=(),
    legs=Legs.ONE,
    dose=Dose(sets=1, reps=2, rest_s=20.0, seconds=5.0),
)


def play(app: AppServices, session: RunningSession, *, until_s: float) -> Snapshot:
    """Tick ten times a second up to a moment."""
    clock = app.clock
    assert isinstance(clock, TurnedClock)
    while clock.time_s < until_s:
        clock.time_s += 0.1
        session.tick(clock.time_s)
    return session.snapshot


def test_what_needs_no_camera_opens_none() -> None:
    asked = Asked()
    app = services(asked)

    session = app.start(SessionRequest(exercise_id="squeeze", source="0"))

    assert asked.specs == []
    assert session.snapshot.feed.status is FeedStatus.NONE
    assert app.load(session.session_id).facts.start.source == "none"


@pytest.mark.parametrize(("side", "sets"), [(None, 2), (Side.BOTH, 2), (Side.LEFT, 1)])
def test_the_clock_times_every_set_for_each_leg(side: Side | None, sets: int) -> None:
    session = services(Asked()).start(SessionRequest("squeeze", "0", side=side))

    assert session.snapshot.sets == sets


def test_the_clock_is_offered_when_the_camera_has_not_seen_enough_for_long() -> None:
    app = nobody_is_seen()
    session = app.start(SessionRequest("squat", "0", sets=2, reps=2))

    early = play(app, session, until_s=15.0)
    late = play(app, session, until_s=22.0)

    assert (early.can_go_by_clock, late.can_go_by_clock) == (False, True)
    assert isinstance(app.sounds, QuietSounds)
    said = [text for text, _ in app.sounds.said]
    assert said.count("I cannot see you well enough. Press C to go on by the clock.") == 1


def test_a_session_goes_on_by_the_clock_as_one_and_the_same() -> None:
    app = nobody_is_seen()
    session = app.start(SessionRequest("squat", "0", sets=1, reps=2))
    play(app, session, until_s=22.0)

    session.go_by_clock()
    working = play(app, session, until_s=22.0 + READY_S + 1.0)
    asking = play(app, session, until_s=22.0 + READY_S + 2 * SQUAT.tempo.rep_s + 1.0)
    session.answer(2)
    session.close()

    facts = app.load(session.session_id).facts
    assert working.feed.status is FeedStatus.NONE
    assert working.timing is not None
    assert working.timing.target_s == SQUAT.tempo.rep_s
    assert asking.stage is SetStage.ASKING
    assert (facts.turns, facts.told, facts.reps) == (2, 2, 0)
    assert facts.scores == ()
    assert facts.end is not None
    assert facts.end.reason is SessionEndReason.FINISHED


def test_the_clock_is_not_taken_before_it_is_offered() -> None:
    app = nobody_is_seen()
    session = app.start(SessionRequest("squat", "0"))

    session.go_by_clock()

    assert play(app, session, until_s=1.0).feed.status is not FeedStatus.NONE


def nobody_is_seen() -> AppServices:
    """Return services whose camera shows an empty room."""
    asked = Asked()
    app = services(asked)
    empty = tuple(nobody(number / 10, aspect=16 / 9) for number in range(600))

    def open_feed(spec: SourceSpec, exercise: Exercise) -> PoseFeed:
        del spec, exercise
        return DrivenFeed(empty, asked.clock)

    outside = Outside(
        clock=asked.clock,
        store=app.store,
        sounds=QuietSounds(),
        open_feed=open_feed,
        check_source=lambda _: "",
        new_session_id=lambda at: f"{at:%H%M%S}",
    )
    return AppServices(outside, [SQUAT], profile="me")


def test_an_unknown_exercise_is_answered_with_those_there_are() -> None:
    with pytest.raises(UsageError, match="squat, seated_knee_extension, squeeze"):
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


def planned_for(exercise: Exercise, first: Side) -> PlannedExercise:
    legs = (LegRange(first, 72.0, 60.0), LegRange(Side.LEFT, 52.0, 40.0))
    return PlannedExercise(
        exercise.id,
        Slot.STRENGTH,
        level=1,
        sets=1,
        reps=2,
        target_deg=72.0,
        limit_deg=60.0,
        first_leg=first,
        legs=legs if exercise is EXTENSION else (),
    )


def test_e13_a_planned_session_begins_with_the_leg_of_the_plan_and_its_range() -> None:
    app = services(Asked())
    planned = planned_for(EXTENSION, Side.RIGHT)

    session = app.start(SessionRequest(EXTENSION.id, "0", planned=planned))
    shown = play(app, session, until_s=1.0)

    assert (shown.side, shown.sets) == (Side.RIGHT, 2)
    assert shown.exercise.limit_deg == 60.0
    assert app.load(session.session_id).facts.start.fit == planned.fit


def test_e13_by_the_clock_the_leg_of_the_plan_begins_as_well() -> None:
    app = services(Asked())

    session = app.start(SessionRequest("squeeze", "0", planned=planned_for(SQUEEZE, Side.RIGHT)))
    play(app, session, until_s=80.0)

    events = app.load(session.session_id).events
    assert [one.side for one in events if isinstance(one, TurnTimed)] == [
        Side.RIGHT, Side.RIGHT, Side.LEFT, Side.LEFT,
    ]  # fmt: skip


def test_a_session_chosen_freely_has_no_fit() -> None:
    app = services(Asked())

    session = app.start(SessionRequest("squat", "0"))

    assert app.load(session.session_id).facts.start.fit is None
    assert session.snapshot.side is None
