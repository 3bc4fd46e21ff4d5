"""A session and services that do what a test tells them; no camera, no clock, no disk."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

import numpy as np

from coach import words
from coach.care.facts import (
    SessionEnd,
    SessionEndReason,
    SessionFacts,
    SessionStart,
)
from coach.care.tests.measured import Watched
from coach.errors import UsageError
from coach.movement.events import (
    ActiveCheck,
    CheckSpan,
    Event,
    Reading,
    Reason,
    Rep,
    RepCompleted,
    ScoreParts,
    TrackingLost,
    TrackingRegained,
)
from coach.movement.exercise import Exercise
from coach.movement.landmarks import Landmark
from coach.movement.pose import Keypoint, Lock, Pose
from coach.movement.vocabulary import (
    CheckCode,
    Level,
    Phase,
    ScorePart,
    Side,
    Stage,
    View,
)
from coach.paths import data_dir
from coach.ports import (
    Clock,
    FeedState,
    FeedStatus,
    Frame,
    SessionStore,
    SourceInfo,
    StoredSession,
    VoicePriority,
)
from coach.records.exercise_files import load_exercises
from coach.records.memory_store import MemorySessionStore
from coach.session.assessing import Asked
from coach.session.course_memory import CourseMemory
from coach.session.exercise_words import in_language
from coach.session.lengths import Lengths, lengths_in_use
from coach.session.live_assessments import shown_as_test
from coach.session.services import Given, RunningTest, SessionRequest
from coach.session.snapshot import PauseReason, SetStage, SetUp, Snapshot, TestNow
from coach.words import Catalogue

ASPECT = 16 / 9
NOON = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)

_POINTS_720 = {  # a front view at 1280 x 720, the left knee drifting inwards
    Landmark.NOSE: (640, 118),
    Landmark.LEFT_SHOULDER: (712, 214),
    Landmark.RIGHT_SHOULDER: (570, 214),
    Landmark.LEFT_ELBOW: (752, 300),
    Landmark.RIGHT_ELBOW: (530, 300),
    Landmark.LEFT_WRIST: (700, 352),
    Landmark.RIGHT_WRIST: (584, 352),
    Landmark.LEFT_HIP: (690, 410),
    Landmark.RIGHT_HIP: (596, 410),
    Landmark.LEFT_KNEE: (690, 530),
    Landmark.RIGHT_KNEE: (556, 524),
    Landmark.LEFT_ANKLE: (722, 652),
    Landmark.RIGHT_ANKLE: (558, 652),
    Landmark.LEFT_FOOT_INDEX: (752, 676),
    Landmark.RIGHT_FOOT_INDEX: (532, 676),
}


def pose(t_s: float = 0.0, *, drop: float = 0.0, dx: float = 0.0) -> Pose:
    """A person in front view; `drop` lowers everything above the knees, in picture heights."""
    points = []
    for landmark in Landmark:
        x, y = _POINTS_720.get(landmark, (0, 0))
        is_above = y < 500
        lowered = y / 720 + (drop if is_above else 0.0)
        visibility = 0.95 if landmark in _POINTS_720 else 0.0
        points.append(Keypoint(x / 720 + dx, lowered, visibility))
    return Pose(t_s=t_s, aspect=ASPECT, lock=Lock.LOCKED, keypoints=tuple(points), world=None)


@lru_cache(maxsize=4)
def picture(width: int = 1280, height: int = 720) -> Frame:
    """A plain room: wall, window on the picture's left, floor."""
    bgr = np.full((height, width, 3), (188, 196, 200), np.uint8)
    bgr[int(height * 0.78) :] = (96, 128, 158)
    bgr[height // 10 : height // 2, width // 20 : width // 4] = (236, 226, 205)
    return Frame(t_s=0.0, bgr=bgr)


@lru_cache(maxsize=1)
def shipped_exercises() -> tuple[Exercise, ...]:
    return load_exercises([data_dir("exercises")])


@lru_cache(maxsize=8)
def _spoken(_catalogue: Catalogue, _lengths: Lengths) -> tuple[Exercise, ...]:
    return in_language(shipped_exercises())


def spoken_exercises() -> tuple[Exercise, ...]:
    """Return the shipped exercises in the words in use; made once for each, as in the app."""
    return _spoken(words.in_use(), lengths_in_use())


def exercise(exercise_id: str = "mini_squat") -> Exercise:
    return next(e for e in spoken_exercises() if e.id == exercise_id)


def rep(index: int, *, start_s: float | None = None, score: int | None = 92) -> Rep:
    """A repetition of 8 s; one with a score under 80 has a knee that came in."""
    begin_s = (index - 1) * 8.0 if start_s is None else start_s
    is_good = score is None or score >= 80
    span = CheckSpan(
        CheckCode.K2, Level.AMBER, begin_s + 2.0, begin_s + 5.0, 0.86, "ratio", Side.LEFT
    )
    return Rep(
        index=index,
        side=Side.BOTH,
        view=View.FRONT,
        start_s=begin_s,
        bottom_s=begin_s + 3.0,
        end_s=begin_s + 7.0,
        eccentric_s=3.0 if is_good else 1.4,
        pause_s=1.0,
        concentric_s=3.0,
        top_pause_s=1.0,
        peak_knee_flexion_deg=36.0,
        peak_knee_flexion_error_deg=8.0,
        full=is_good,
        checks=() if is_good else (span,),
        left_knee_in_deg=None,
        right_knee_in_deg=None,
        separation_ratio=0.95 if is_good else 0.86,
        score=score,
        score_parts=ScoreParts(38.0, 30.0, 24.0) if is_good else ScoreParts(22.0, 20.0, 15.0),
        reasons=(
            Reason(
                ScorePart.TEMPO,
                38.0 if is_good else 22.0,
                "the way down took 1.4 s of 3 s: take longer",
            ),
            Reason(ScorePart.RANGE, 30.0 if is_good else 20.0, "a small one: good practice"),
            Reason(ScorePart.ALIGNMENT, 24.0 if is_good else 15.0, "next time: knee over the foot"),
        ),
    )


def reading(**changes: object) -> Reading:
    now = Reading(
        t_s=20.0,
        stage=Stage.EXERCISING,
        view=View.FRONT,
        side=Side.BOTH,
        rep_count=3,
        progress=0.6,
        phase=Phase.ECCENTRIC,
        phase_elapsed_s=1.3,
        knee_flexion_deg=24.0,
        knee_flexion_error_deg=8.0,
        knee_in=0.2,
        knee_in_not_judged=None,
        is_tracking=True,
        active_checks=(),
    )
    return replace(now, **changes)  # type: ignore[arg-type]  # a builder takes any field


KNEE_IN = ActiveCheck(CheckCode.K2, Level.AMBER, Side.LEFT)


def snapshot(**changes: object) -> Snapshot:
    info = SourceInfo("0", 1280, 720, 30.0, None, is_live=True)
    now = Snapshot(
        exercise=exercise(),
        stage=SetStage.WORKING,
        pause_reason=None,
        set_index=0,
        sets=2,
        reps_in_set=3,
        reps_planned=8,
        reps=tuple(rep(index) for index in (1, 2, 3)),
        reading=reading(),
        pose=pose(),
        cue=None,
        framing=None,
        rest_left_s=0.0,
        feed=FeedState(FeedStatus.RUNNING, info=info, people=1, frames=600),
    )
    return replace(now, **changes)  # type: ignore[arg-type]  # a builder takes any field


class FakeClock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.t_s = 100.0

    def now_s(self) -> float:
        return self.t_s

    def utc_now(self) -> datetime:
        return NOON + timedelta(seconds=self.t_s - 100.0)

    def local_now(self) -> datetime:
        return self.utc_now()


class QuietSounds:
    def __init__(self) -> None:
        self.tones: list[str] = []
        self.said: list[tuple[str, VoicePriority]] = []
        self.sea: tuple[float, float] | None = None

    def tone(self, name: str) -> None:
        self.tones.append(name)

    def say(self, text: str, priority: VoicePriority) -> None:
        self.said.append((text, priority))

    @property
    def spoken(self) -> None:
        return None

    def tide(self, swell: float | None, *, calm: float = 1.0) -> None:
        self.sea = None if swell is None else (swell, calm)


class FakeStore(MemorySessionStore):
    """The store in memory, which can say that a crash had cut sessions off."""

    def __init__(self) -> None:
        super().__init__()
        self.cut_off: tuple[SessionFacts, ...] = ()

    def recovered(self) -> tuple[SessionFacts, ...]:
        return self.cut_off


class FakeRunning:
    """A session whose snapshot a test sets; it does a repetition when told to."""

    def __init__(self, services: "FakeServices", session_id: str, first: Snapshot) -> None:
        self.now = first
        self.is_closed = False
        self.given: list[Given] = []
        self.frames: list[Frame] = [picture()]
        self._services = services
        self._session_id = session_id

    @property
    def session_id(self) -> str:
        return self._session_id

    @property
    def snapshot(self) -> Snapshot:
        return self.now

    def tick(self, now_s: float) -> Snapshot:
        del now_s
        return self.now

    @property
    def has_poses(self) -> bool:
        return bool(self.frames)

    def picture(self) -> Frame | None:
        return self.frames.pop() if self.frames else None

    def do_reps(self, count: int) -> None:
        """Count repetitions, store them, and be done when the last set is complete."""
        for _ in range(count):
            done = rep(len(self.now.reps) + 1, score=70 if len(self.now.reps) == 1 else 92)
            poses = tuple(
                pose(done.start_s + i / 10, drop=0.06 * (1 - abs(i - 35) / 35)) for i in range(70)
            )
            self._services.store.append(self.session_id, [RepCompleted(done.end_s, done)], poses)
            self.now = replace(
                self.now,
                stage=SetStage.WORKING,
                reps=(*self.now.reps, done),
                reps_in_set=self.now.reps_in_set + 1,
            )
        if len(self.now.reps) >= self.now.reps_planned * self.now.sets:
            self.now = replace(self.now, stage=SetStage.DONE)

    def pause(self) -> None:
        self.now = replace(self.now, stage=SetStage.PAUSED, pause_reason=PauseReason.USER)

    def resume(self) -> None:
        self.now = replace(self.now, stage=SetStage.WORKING, pause_reason=None)

    def tap_pain(self) -> None:
        self.now = replace(self.now, stage=SetStage.PAUSED, pause_reason=PauseReason.PAIN)

    def make_smaller(self, limit_deg: float) -> None:
        self.now = replace(self.now, limit_deg=limit_deg)

    def skip_rest(self) -> None:
        self.now = replace(self.now, stage=SetStage.SETTING_UP, rest_left_s=0.0)

    def begin(self) -> None:
        shown = self.now.set_up
        if shown is not None:
            self.now = replace(self.now, set_up=replace(shown, is_preview=False))

    def go_by_clock(self) -> None:
        feed = FeedState(FeedStatus.NONE)
        self.now = replace(self.now, feed=feed, can_go_by_clock=False, pose=None, reading=None)

    def answer(self, given: Given) -> None:
        self.given.append(given)
        self.now = replace(self.now, stage=SetStage.DONE, question=None)

    def end(self, reason: SessionEndReason | None) -> None:
        is_done = len(self.now.reps) >= self.now.reps_planned * self.now.sets
        if reason is None:
            reason = SessionEndReason.FINISHED if is_done else SessionEndReason.STOPPED
        is_stored = bool(self.session_id)  # a test of the knee is none
        if is_stored and self._services.store.load(self.session_id).facts.end is None:
            end = SessionEnd(self._services.clock.utc_now(), reason)
            self._services.store.end_session(self.session_id, end)
        self.now = replace(self.now, stage=SetStage.DONE)

    def close(self) -> None:
        self.end(None)
        self.is_closed = True


class FakeServices:
    """The services of a house without a camera."""

    def __init__(self) -> None:
        self.fake_clock = FakeClock()
        self.fake_store = FakeStore()
        self.quiet = QuietSounds()
        self.memory = CourseMemory()
        self.requests: list[SessionRequest] = []
        self.tests: list[Asked] = []
        self.seen = Watched((), (), None, View.SIDE)  # what the next test will have shown
        self.running: FakeRunning | None = None
        self.missing_sources: set[str] = set()
        self.broken_source = ""  # the sentence every source fails with

    @property
    def clock(self) -> Clock:
        return self.fake_clock

    @property
    def store(self) -> SessionStore:
        return self.fake_store

    @property
    def sounds(self) -> QuietSounds:
        return self.quiet

    @property
    def profile(self) -> str:
        return "me"

    @property
    def courses(self) -> CourseMemory:
        return self.memory

    def exercises(self) -> Sequence[Exercise]:
        return spoken_exercises()

    def exercise(self, exercise_id: str) -> Exercise:
        if all(known.id != exercise_id for known in shipped_exercises()):
            raise UsageError(f"There is no exercise {exercise_id}.")
        return exercise(exercise_id)

    def start(self, request: SessionRequest) -> FakeRunning:
        self.requests.append(request)
        chosen = self.exercise(request.exercise_id)
        session_id = f"session-{len(self.requests)}"
        sets, reps = request.sets or chosen.dose.sets, request.reps or chosen.dose.reps
        self.fake_store.start_session(session_start(session_id, request, sets=sets, reps=reps))
        first = snapshot(
            exercise=chosen,
            stage=SetStage.SETTING_UP,
            sets=sets,
            reps_planned=reps,
            reps_in_set=0,
            reps=(),
            reading=None,
            limit_deg=request.limit_deg,
            set_up=None if request.preview_s is None else SetUp(is_preview=True),
        )
        if self.broken_source:
            first = replace(first, feed=FeedState(FeedStatus.FAILED, self.broken_source), pose=None)
        self.running = FakeRunning(self, session_id, first)
        return self.running

    def start_test(self, asked: Asked, source: str) -> RunningTest:
        del source
        self.tests.append(asked)
        first = snapshot(
            exercise=shown_as_test(self.exercise(asked.exercise_id), asked),
            stage=SetStage.SETTING_UP,
            reps_in_set=0,
            reps=(),
            reading=None,
            set_up=SetUp(is_preview=True),
            test=TestNow(asked.test, asked.side),
        )
        if self.broken_source:
            first = replace(first, feed=FeedState(FeedStatus.FAILED, self.broken_source), pose=None)
        self.running = FakeRunning(self, "", first)
        return RunningTest(self.running, lambda: self.seen)

    def load(self, session_id: str) -> StoredSession:
        return self.fake_store.load(session_id)

    def check_source(self, source: str) -> FeedState:
        missing = f"There is no video at {source}; check the path."
        is_missing = source in self.missing_sources
        return (
            FeedState(FeedStatus.FAILED, missing) if is_missing else FeedState(FeedStatus.OPENING)
        )


def session_start(
    session_id: str, request: SessionRequest, *, sets: int = 1, reps: int = 5
) -> SessionStart:
    return SessionStart(
        session_id=session_id,
        profile=request.profile,
        started_at=NOON,
        training_day=date(2026, 11, 19),
        exercise_id=request.exercise_id,
        exercise_hash="0" * 64,
        knee=request.knee,
        sets=sets,
        reps=reps,
        source=request.source,
        app_version="0.1.0",
        analysis_version=1,
    )


@lru_cache(maxsize=8)
def _poses_of(reps: int) -> tuple[Pose, ...]:
    """Return the poses of so many repetitions, ten a second."""
    poses = []
    for index in range(reps * 80):
        phase = (index % 80) / 10
        depth = min(phase / 3, 1.0, max(0.0, (7 - phase) / 3))
        poses.append(pose(index / 10, drop=0.07 * max(0.0, depth)))
    return tuple(poses)


def add_session(
    services: FakeServices,
    *,
    scores: Sequence[int | None] = (92, 70, 95),
    days_ago: int = 0,
    profile: str = "me",
) -> str:
    """Store a finished session and return its id."""
    session_id = f"{profile}-{len(services.fake_store.sessions(profile))}"
    request = SessionRequest("mini_squat", "0", profile=profile)
    start = session_start(session_id, request, reps=len(scores))
    day = timedelta(days=days_ago)
    start = replace(start, started_at=NOON - day, training_day=start.training_day - day)
    services.fake_store.start_session(start)
    events: list[Event] = [
        RepCompleted(i * 8.0 + 7, rep(i + 1, score=s)) for i, s in enumerate(scores)
    ]
    events += [TrackingLost(12.5, 12.0), TrackingRegained(13.5, 12.0)]
    services.fake_store.append(session_id, events, _poses_of(len(scores)))
    end = SessionEnd(NOON - day + timedelta(minutes=5), SessionEndReason.FINISHED)
    services.fake_store.end_session(session_id, end)
    return session_id
