"""The services of the app over ports: which exercise, which session, started from which source."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from coach import __version__, words
from coach.care.days import training_day
from coach.care.facts import DEMO_PROFILE, SessionFacts, SessionStart
from coach.care.programme.as_planned import as_planned, sets_and_reps
from coach.errors import CoachError
from coach.movement.analysis import ANALYSIS_VERSION
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Legs, Side
from coach.ports import Clock, FeedState, FeedStatus, PoseFeed, SessionStore, Sounds, StoredSession
from coach.session.assessing import Asked
from coach.session.camera_or_clock import CameraOrClock
from coach.session.course_memory import CourseMemory
from coach.session.diary import Diary
from coach.session.exercise_words import in_language
from coach.session.fading import FEEDBACK_SETTING, Feedback, feedback_of, wish_of
from coach.session.legs import legs_in_turn
from coach.session.lengths import Lengths, lengths_in_use
from coach.session.live import LiveSession
from coach.session.live_assessments import begin_test, shown_as_test
from coach.session.named import session_named, unknown_exercise
from coach.session.outside import ClockPorts, SessionPorts
from coach.session.services import NO_SOURCE, RunningTest, SessionRequest
from coach.session.sources import FileSpec, SourceSpec, SyntheticSpec, parse_source
from coach.session.timed import FROM_THE_START, Before, ByClock, TimedSession
from coach.session.turns import turn_plan
from coach.session.workout import Plan

FeedOpener = Callable[[SourceSpec, Exercise], PoseFeed]


@dataclass(frozen=True, slots=True)
class Outside:
    """Everything that the composition root chooses."""

    clock: Clock
    store: SessionStore
    sounds: Sounds
    open_feed: FeedOpener
    check_source: Callable[[SourceSpec], str]  # "" or why it cannot be opened
    new_session_id: Callable[[datetime], str]
    as_written: frozenset[str] = frozenset()  # ids of exercises that are never translated
    clock_rate: float = 1.0  # of turns by the clock; above 1 where nobody follows them


class AppServices:
    """A `coach.session.services.CoachServices`."""

    def __init__(self, outside: Outside, exercises: Sequence[Exercise], *, profile: str) -> None:
        self._outside = outside
        self._exercises = {exercise.id: exercise for exercise in exercises}
        self._spoken: dict[tuple[str, Lengths], dict[str, Exercise]] = {}
        self._profile = profile
        self._courses = CourseMemory()
        self.at_end: list[Callable[[], None]] = []  # what is done once all is closed

    @property
    def clock(self) -> Clock:
        return self._outside.clock

    @property
    def store(self) -> SessionStore:
        return self._outside.store

    @property
    def sounds(self) -> Sounds:
        return self._outside.sounds

    @property
    def profile(self) -> str:
        return self._profile

    @property
    def courses(self) -> CourseMemory:
        return self._courses

    def exercises(self) -> Sequence[Exercise]:
        return tuple(self._in_language().values())

    def exercise(self, exercise_id: str) -> Exercise:
        """Return an exercise.

        Raises:
            UsageError: there is none of that id; the message lists those there are.
        """
        if exercise_id not in self._exercises:
            raise unknown_exercise(exercise_id, self._exercises)
        return self._in_language()[exercise_id]

    def _in_language(self) -> Mapping[str, Exercise]:
        """Return the exercises in the language and lengths in use, made once for each."""
        language = words.language(), lengths_in_use()
        if language not in self._spoken:
            own = self._outside.as_written
            spoken = in_language(one for one in self._exercises.values() if one.id not in own)
            self._spoken[language] = self._exercises | {
                exercise.id: exercise for exercise in spoken
            }
        return self._spoken[language]

    def start(self, request: SessionRequest) -> CameraOrClock | TimedSession:
        """Start a session; the source opens behind it, where there is one to be watched.

        Raises:
            UsageError: the exercise or the source is none.
            coach.errors.StoreError: it cannot be stored.
        """
        exercise = self.exercise(request.exercise_id)
        legs = legs_in_turn(exercise, request)
        sets, reps = exercise.dose.sets, exercise.dose.reps
        if request.planned is not None:
            exercise = as_planned(exercise, request.planned)
            sets, reps = sets_and_reps(exercise, request.planned)
        sets, reps = request.sets or sets, request.reps or reps
        if not exercise.uses_camera:
            sets *= 2 if _is_for_both_legs(exercise, request.side) else 1
            plan = Plan(sets, reps, exercise.dose.rest_s, asks=request.asks, legs=legs)
            start = self._start_fact(request, exercise, plan=plan, spec=None)
            self.store.start_session(start)
            return self._timed(exercise, request, plan, start.session_id)
        spec = _as_long_as(_seen_as_planned(request), sets=sets, reps=reps)
        plan = Plan(
            sets=sets,
            reps=reps,
            rest_s=exercise.dose.rest_s,
            follows_source=isinstance(spec, FileSpec | SyntheticSpec),
            asks=request.asks and (request.is_rehearsal or not isinstance(spec, SyntheticSpec)),
            legs=legs,
            preview_s=request.preview_s,
            feedback=self._feedback(request, exercise),
        )
        ports = self._watching(spec, exercise)
        start = self._start_fact(request, exercise, plan=plan, spec=spec)
        self.store.start_session(start)
        live = LiveSession(
            ports,
            exercise,
            notes=Diary(self.store, start.session_id),
            plan=plan,
            side=request.side or Side.BOTH,
            limit_deg=request.limit_deg,
        )
        by_clock = partial(self._timed, exercise, request, plan, start.session_id)
        return CameraOrClock(live, by_clock)

    def start_test(self, asked: Asked, source: str) -> RunningTest:
        """Start a test of what the knee can do; the source opens behind it.

        Raises:
            UsageError: the source is none.
        """
        exercise = self.exercise(asked.exercise_id)
        shown = shown_as_test(exercise, asked)
        return begin_test(self._watching(parse_source(source), shown), asked, exercise)

    def _watching(self, spec: SourceSpec, exercise: Exercise) -> SessionPorts:
        return SessionPorts(
            feed=self._outside.open_feed(spec, exercise),
            store=self.store,
            sounds=self.sounds,
            clock=self.clock,
        )

    def _feedback(self, request: SessionRequest, exercise: Exercise) -> Feedback:
        """Return how often form is spoken of: it fades as the exercise becomes known."""
        return feedback_of(
            self.store.sessions(request.profile),
            exercise.id,
            level=None if request.planned is None else request.planned.level,
            wish=wish_of(self.store.setting(FEEDBACK_SETTING)),
        )

    def _timed(
        self,
        exercise: Exercise,
        request: SessionRequest,
        plan: Plan,
        session_id: str,
        before: Before = FROM_THE_START,
    ) -> TimedSession:
        by_clock = ByClock(
            plan=turn_plan(exercise, sets=plan.sets, turns=plan.reps),
            legs=plan.legs,
            asks=plan.asks,
            rate=self._outside.clock_rate,
            preview_s=request.preview_s if before is FROM_THE_START else None,
        )
        return TimedSession(
            ClockPorts(self.store, self.sounds, self.clock),
            exercise,
            session_id=session_id,
            by_clock=by_clock,
            before=before,
        )

    def load(self, session_id: str) -> StoredSession:
        return self.store.load(session_id)

    def check_source(self, source: str) -> FeedState:
        """Say whether a source can be opened, as far as that shows without opening it."""
        try:
            trouble = self._outside.check_source(parse_source(source))
        except CoachError as error:
            trouble = str(error)
        if trouble:
            return FeedState(status=FeedStatus.FAILED, message=trouble)
        return FeedState(status=FeedStatus.OPENING)

    def find_session(self, beginning: str | None) -> str | None:
        """Return the newest session with poses, or the one whose id begins so; None: there is none.

        Raises:
            UsageError: no session, or more than one, begins so.
        """
        return session_named(self.stored(), beginning)

    def stored(self) -> Iterator[SessionFacts]:
        """Yield the person's sessions and the demonstrations, each oldest first."""
        for profile in dict.fromkeys((self._profile, DEMO_PROFILE)):
            yield from self.store.sessions(profile)

    def _start_fact(
        self, request: SessionRequest, exercise: Exercise, *, plan: Plan, spec: SourceSpec | None
    ) -> SessionStart:
        started_at = self.clock.utc_now()
        is_demo = isinstance(spec, SyntheticSpec) and not request.is_rehearsal
        return SessionStart(
            session_id=self._outside.new_session_id(started_at),
            profile=DEMO_PROFILE if is_demo else request.profile,
            started_at=started_at,
            training_day=training_day(self.clock.local_now()),
            exercise_id=exercise.id,
            exercise_hash=exercise.content_hash,
            knee=request.knee,
            sets=plan.sets,
            reps=plan.reps,
            source=NO_SOURCE if spec is None else request.source,
            app_version=__version__,
            analysis_version=ANALYSIS_VERSION,
            level=None if request.planned is None else request.planned.level,
            fit=None if request.planned is None else request.planned.fit,
        )


def _is_for_both_legs(exercise: Exercise, side: Side | None) -> bool:
    """Whether the clock times every set for the left leg and then for the right one."""
    return exercise.legs is Legs.ONE and side in {None, Side.BOTH}


def _seen_as_planned(request: SessionRequest) -> SourceSpec:
    """Let a synthetic patient stand as the plan wants, unless its text says how."""
    spec = parse_source(request.source)
    view = None if request.planned is None else request.planned.view
    if isinstance(spec, SyntheticSpec) and spec.view is None:
        return replace(spec, view=view)
    return spec


def _as_long_as(spec: SourceSpec, *, sets: int, reps: int) -> SourceSpec:
    """Let a synthetic patient do what is planned, unless its text says how much."""
    if isinstance(spec, SyntheticSpec) and "reps=" not in spec.text:
        return replace(spec, reps=sets * reps)
    return spec
