"""Builders of repetitions, clocks and live sessions for tests of the session and the commands."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from coach.care.facts import SessionStart
from coach.devices.quiet_sounds import QuietSounds
from coach.devices.recorded_feed import RecordedFeed
from coach.movement.events import CheckSpan, Hold, HoldEnded, Rep, RepCompleted, ScoreParts
from coach.movement.exercise import Band, Dose, Exercise
from coach.movement.landmarks import Landmark
from coach.movement.pose import Lock, Pose, nobody
from coach.movement.vocabulary import Legs, Motion, Posture, Side, Signal, View
from coach.paths import data_dir
from coach.ports import FeedState, FeedStatus, Frame
from coach.records.exercise_files import load_exercise_file
from coach.records.memory_store import MemorySessionStore
from coach.session.diary import Diary
from coach.session.live import LiveSession
from coach.session.outside import SessionPorts
from coach.session.snapshot import Snapshot
from coach.session.sources import SyntheticSpec
from coach.session.workout import Plan
from coach.synthetic.landmark_poses import landmark_poses
from coach.synthetic.scene import scene_of
from tests.movement_builders import Body

SQUAT = load_exercise_file(data_dir("exercises") / "squat.toml")
SIT_TO_STAND = load_exercise_file(data_dir("exercises") / "sit_to_stand.toml")
EXTENSION = load_exercise_file(data_dir("exercises") / "seated_knee_extension.toml")
SLIDE = load_exercise_file(data_dir("exercises") / "seated_heel_slide.toml")


def completed(  # noqa: PLR0913  # a builder: a test names only what it cares about
    *,
    index: int = 1,
    start_s: float = 0.0,
    exercise: Exercise = SQUAT,
    eccentric_s: float | None = None,
    concentric_s: float | None = None,
    score: int | None = 95,
    full: bool | None = True,
    checks: tuple[CheckSpan, ...] = (),
) -> RepCompleted:
    """Return a repetition of 6 seconds in the prescribed tempo, announced 0.1 s after its end."""
    tempo = exercise.tempo
    rep = Rep(
        index=index,
        side=Side.BOTH,
        view=View.FRONT,
        start_s=start_s,
        bottom_s=start_s + 3.0,
        end_s=start_s + 6.0,
        eccentric_s=tempo.eccentric_s if eccentric_s is None else eccentric_s,
        pause_s=1.0 if exercise is SQUAT else None,
        concentric_s=tempo.concentric_s if concentric_s is None else concentric_s,
        top_pause_s=None if exercise is SQUAT else 1.0,
        peak_knee_flexion_deg=61.26,
        peak_knee_flexion_error_deg=10.0,
        full=full,
        checks=checks,
        left_knee_in_deg=None,
        right_knee_in_deg=None,
        separation_ratio=0.98765,
        score=score,
        score_parts=ScoreParts(tempo=40.0, range=30.0, alignment=30.0),
        reasons=(),
    )
    return RepCompleted(t_s=start_s + 6.1, rep=rep)


def held(
    *, index: int = 1, start_s: float = 0.0, held_s: float, target_s: float, side: Side = Side.LEFT
) -> HoldEnded:
    """Return a hold without a dip, announced when it was surely over."""
    hold = Hold(
        index=index,
        side=side,
        view=View.FRONT,
        start_s=start_s,
        end_s=start_s + held_s,
        held_s=held_s,
        target_s=target_s,
    )
    return HoldEnded(t_s=start_s + held_s + 0.7, hold=hold)


NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
FPS = 15.0  # the slowest that must work, and half the cost of the usual 30
FRAME_S = 1.0 / FPS
ONE_SET = Plan(sets=1, reps=3, rest_s=5.0)


BALANCE = replace(
    SQUAT,
    id="balance",
    motion=Motion.HOLD,
    drivers={},
    bands={View.FRONT: Band(Signal.FOOT_LIFT, 0.06, 1.0)},
    posture=Posture.STANDING,
    legs=Legs.ONE,
    checks=(),
    dose=Dose(sets=1, reps=2, rest_s=10.0, seconds=4.0),
)


def balance_poses(*stretches: tuple[float, bool]) -> tuple[Pose, ...]:
    """Return a person from the front, for so many seconds each, on the left leg or on both."""
    poses: list[Pose] = []
    for seconds, is_on_one_leg in stretches:
        lifted = {Landmark.RIGHT_ANKLE: (0.0, -0.08)} if is_on_one_leg else {}
        first = len(poses)
        poses += [
            Body(moved=lifted).pose((first + i) * FRAME_S) for i in range(round(seconds * FPS))
        ]
    return tuple(poses)


class TurnedClock:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.time_s = 0.0

    def now_s(self) -> float:
        return self.time_s

    def utc_now(self) -> datetime:
        return NOON + timedelta(seconds=self.time_s)

    def local_now(self) -> datetime:
        return self.utc_now()


class DrivenFeed(RecordedFeed):
    """The shipped recorded feed, whose state a test can change as a worker or camera would."""

    def __init__(self, poses: Sequence[Pose], clock: TurnedClock) -> None:
        super().__init__(poses, clock)
        self.trouble: FeedStatus | None = None
        self.shown: Frame | None = None  # the picture that is given next
        self.people: int | None = None  # that the last look round saw

    def poses(self) -> Sequence[Pose]:
        taken = super().poses()
        return () if self.trouble is not None else taken  # what nobody filmed is lost

    @property
    def state(self) -> FeedState:
        state = super().state
        state = state if self.people is None else replace(state, people=self.people)
        return state if self.trouble is None else replace(state, status=self.trouble)

    def picture(self) -> Frame | None:
        return self.shown


def squat_poses(
    *, reps: int = 3, exercise: Exercise = SQUAT, view: View | None = None
) -> tuple[Pose, ...]:
    """Return what the network would see of a clean set, from the exercise's own view."""
    spec = SyntheticSpec(text="synthetic", exercise_id=exercise.id, reps=reps, fps=FPS, view=view)
    return tuple(landmark_poses(scene_of(spec, exercise_id=exercise.id)))


def without_people(poses: Sequence[Pose], *, from_s: float, to_s: float) -> tuple[Pose, ...]:
    """Let the person be out of the picture for a while."""
    return tuple(
        nobody(pose.t_s, aspect=pose.aspect) if from_s <= pose.t_s < to_s else pose
        for pose in poses
    )


def doubtful(poses: Sequence[Pose], *, from_s: float, to_s: float) -> tuple[Pose, ...]:
    """Let it be unclear for a while whose body it is."""
    return tuple(
        replace(pose, lock=Lock.DOUBTFUL) if from_s <= pose.t_s < to_s else pose for pose in poses
    )


@dataclass(slots=True)
class Stage:
    """A live session over shipped fakes, and the means to let time pass."""

    poses: tuple[Pose, ...]
    plan: Plan = ONE_SET
    exercise: Exercise = SQUAT
    clock: TurnedClock = field(default_factory=TurnedClock)
    store: MemorySessionStore = field(default_factory=MemorySessionStore)
    sounds: QuietSounds = field(default_factory=QuietSounds)
    feed: DrivenFeed = field(init=False)
    session: LiveSession = field(init=False)

    def __post_init__(self) -> None:
        self.feed = DrivenFeed(self.poses, self.clock)
        ports = SessionPorts(self.feed, self.store, self.sounds, self.clock)
        start = session_start(exercise=self.exercise, plan=self.plan)
        self.store.start_session(start)
        notes = Diary(self.store, start.session_id)
        self.session = LiveSession(ports, self.exercise, notes=notes, plan=self.plan)

    def play(self, *, until_s: float) -> Snapshot:
        """Tick once a frame up to a moment."""
        while self.clock.time_s < until_s:
            self.clock.time_s += FRAME_S
            self.session.tick(self.clock.time_s)
        return self.session.snapshot

    def play_until_reps(self, count: int) -> Snapshot:
        """Tick until so many repetitions are counted."""
        last_s = self.poses[-1].t_s
        while len(self.session.snapshot.reps) < count:
            assert self.clock.time_s < last_s, f"{count} repetitions were never counted"
            self.play(until_s=self.clock.time_s + FRAME_S / 2)
        return self.session.snapshot

    def play_out(self) -> Snapshot:
        return self.play(until_s=self.poses[-1].t_s - self.poses[0].t_s + 0.5)


def session_start(
    *, session_id: str = "s1", exercise: Exercise = SQUAT, plan: Plan | None = None
) -> SessionStart:
    return SessionStart(
        session_id=session_id,
        profile="me",
        started_at=NOON,
        training_day=NOON.date(),
        exercise_id=exercise.id,
        exercise_hash=exercise.content_hash,
        knee=Side.BOTH,
        sets=1 if plan is None else plan.sets,
        reps=3 if plan is None else plan.reps,
        source="0",
        app_version="0.1.0",
        analysis_version=1,
    )
