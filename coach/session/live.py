"""One session as it happens: poses in, facts stored, one cue at a time, a snapshot out.

The session holds the devices it was given and asks nobody else; whoever draws it calls `tick`
every frame. Poses seen while the person has paused, or rests between two sets, are drawn but
neither counted nor stored, so that folding the stored poses again gives the same events.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from coach.care.facts import SessionEnd, SessionEndReason, SessionStart
from coach.errors import CoachError
from coach.movement.analysis import analyse, begin, finish, framing, reading
from coach.movement.events import Event, Reading, RepCompleted, TrackingLost, TrackingRegained
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.movement.vocabulary import FramingHint, Side
from coach.ports import (
    Clock,
    FeedState,
    FeedStatus,
    Frame,
    PoseFeed,
    SessionStore,
    Sounds,
)
from coach.session import workout
from coach.session.diary import Diary
from coach.session.gaps import bridged
from coach.session.presence import Presence, reason_to_pause, seen
from coach.session.prompting import Prompter
from coach.session.readiness import Readiness, watched
from coach.session.snapshot import PauseReason, SetStage, Snapshot


@dataclass(frozen=True, slots=True)
class SessionPorts:
    """The outside world of one session."""

    feed: PoseFeed
    store: SessionStore
    sounds: Sounds
    clock: Clock


class LiveSession:
    """One session, driven by whoever draws it; see `coach.session.services.RunningSession`."""

    def __init__(
        self,
        ports: SessionPorts,
        exercise: Exercise,
        *,
        start: SessionStart,
        plan: workout.Plan,
        side: Side = Side.BOTH,
        limit_deg: float | None = None,
    ) -> None:
        """Store the start and open the feed.

        Args:
            ports: feed, store, sounds and clock.
            exercise: what is done.
            start: the first fact of the session.
            plan: sets, repetitions and rests.
            side: the working leg of a one-legged exercise.
            limit_deg: the person's own limit of knee flexion, degrees.

        Raises:
            coach.errors.StoreError: the session cannot be stored.
        """
        self._ports = ports
        self._exercise = exercise
        self._plan = plan
        self._session_id = start.session_id
        self._diary = Diary(ports.store, start.session_id)
        self._analysis = begin(exercise, side=side, limit_deg=limit_deg)
        self._workout = workout.Workout()
        self._prompter = Prompter(ports.sounds, exercise, plan)
        self._presence = Presence()
        self._is_tracking = True
        self._reps: tuple[RepCompleted, ...] = ()
        self._pose: Pose | None = None
        self._folded_until_s: float | None = None
        self._readiness = Readiness()
        self._limit_deg = limit_deg
        self._is_source_held = False
        self._ticked_s: float | None = None
        self._is_ended = False
        ports.store.start_session(start)
        ports.feed.start()
        self._snapshot = self._draw(0.0)

    @property
    def session_id(self) -> str:
        return self._session_id

    @property
    def snapshot(self) -> Snapshot:
        return self._snapshot

    @property
    def failure(self) -> CoachError | None:
        """The error behind a feed that failed, for a command that ends with its exit code."""
        error = getattr(self._ports.feed, "failure", None)
        return error if isinstance(error, CoachError) else None

    def tick(self, now_s: float) -> Snapshot:
        """Take in the new poses, store facts, choose a cue; call it every frame."""
        elapsed_s = 0.0 if self._ticked_s is None else now_s - self._ticked_s
        self._ticked_s = now_s
        if not self._is_ended:
            self._advance(now_s, elapsed_s=elapsed_s)
        self._snapshot = self._draw(now_s)
        return self._snapshot

    @property
    def has_poses(self) -> bool:
        """Whether a tick would take in a new pose now."""
        is_waiting = self._is_ended or self._is_source_held
        return not is_waiting and self._ports.feed.has_poses

    def picture(self) -> Frame | None:
        """Return the newest picture not yet returned."""
        return self._ports.feed.picture()

    def pause(self) -> None:
        self._change(workout.paused(self._workout, PauseReason.USER))

    def resume(self) -> None:
        self._change(workout.resumed(self._workout))

    def tap_pain(self) -> None:
        """Pause for the pain question; the reading, and with it the knee angle, stands still."""
        self._change(workout.paused(self._workout, PauseReason.PAIN))

    def make_smaller(self, limit_deg: float) -> None:
        """Go on with a closer limit of knee flexion, degrees; it never opens up again."""
        now_deg = self._analysis.limit_deg
        straightens = self._exercise.is_straightening
        closest_deg = max(now_deg, limit_deg) if straightens else min(now_deg, limit_deg)
        self._limit_deg = closest_deg
        self._analysis = replace(self._analysis, limit_deg=closest_deg)

    def skip_rest(self) -> None:
        self._change(workout.rest_skipped(self._workout))

    def end(self, reason: SessionEndReason) -> None:
        """Store what is open and the end; a second call does nothing.

        Raises:
            coach.errors.StoreError: the last facts cannot be stored.
        """
        if self._is_ended:
            return
        self._is_ended = True
        self._settle()
        self._workout = workout.ended(self._workout)
        self._snapshot = self._draw(self._ticked_s or 0.0)
        self._diary.write()
        end = SessionEnd(at=self._ports.clock.utc_now(), reason=reason)
        self._ports.store.end_session(self._session_id, end)

    def close(self) -> None:
        """Let the source go; a session that was not ended is stored as stopped or finished.

        It is finished when the plan is done, or when a recording with at least one repetition
        has come to its end: there was no more to do.
        """
        is_over = self._plan.follows_source and self._workout.stage is SetStage.DONE
        is_done = self._workout.is_completed or (is_over and bool(self._reps))
        try:
            self.end(SessionEndReason.FINISHED if is_done else SessionEndReason.STOPPED)
        finally:
            self._ports.feed.close()

    def _advance(self, now_s: float, *, elapsed_s: float) -> None:
        before = self._workout
        self._change(workout.time_passed(self._workout, elapsed_s=elapsed_s))
        if self._is_source_held:
            return
        feed = self._ports.feed.state  # before the poses: after ENDED none may be left behind
        events = self._take_in(self._ports.feed.poses())
        self._watch_over(feed)
        self._set_up(now_s)
        if feed.status is FeedStatus.ENDED:
            events = (*events, *self._settle())
            self._workout = workout.ended(self._workout)
        self._prompter.react(
            events,
            before=before,
            after=self._workout,
            framing=self._framing(),
            now_s=now_s,
        )

    def _change(self, now: workout.Workout) -> None:
        """Take up another state by hand or by time; a recording waits while nobody counts.

        What it had given until then stays in the feed, so that no repetition is lost.
        """
        self._workout = now
        is_held = (
            self._plan.follows_source and not now.is_counting and now.stage is not SetStage.DONE
        )
        if is_held is not self._is_source_held:
            self._is_source_held = is_held
            (self._ports.feed.pause if is_held else self._ports.feed.resume)()

    def _take_in(self, poses: Sequence[Pose]) -> tuple[Event, ...]:
        """Fold the poses one by one: each may change whether the next one counts."""
        happened: list[Event] = []
        folded: list[Pose] = []
        for pose in poses:
            self._pose = pose
            self._presence = seen(self._presence, pose)
            is_new = self._folded_until_s is None or pose.t_s > self._folded_until_s
            if not self._workout.is_counting or not is_new:
                continue
            for looked in bridged(self._folded_until_s, pose):
                self._analysis, events = analyse(self._analysis, looked, self._exercise)
                folded.append(looked)
                happened.extend(events)
                self._count(events)
            self._folded_until_s = pose.t_s
        self._diary.note(happened, folded)
        return tuple(happened)

    def _count(self, events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, RepCompleted):
                self._reps = (*self._reps, event)
                self._workout = workout.rep_counted(self._workout, self._plan)
            elif isinstance(event, TrackingLost):
                self._is_tracking = False
            elif isinstance(event, TrackingRegained):
                self._is_tracking = True

    def _settle(self) -> tuple[Event, ...]:
        """Take in what the end of the recording settles; it has effect once."""
        if self._folded_until_s is None:
            return ()
        events = finish(self._analysis, self._exercise)
        self._folded_until_s = None
        self._count(events)
        self._diary.note(events, ())
        return events

    def _watch_over(self, feed: FeedState) -> None:
        reason = reason_to_pause(self._presence, feed, is_tracking=self._is_tracking)
        if reason is None:
            self._workout = workout.recovered(self._workout)
        else:
            self._workout = workout.paused(self._workout, reason)

    def _set_up(self, now_s: float) -> None:
        if self._workout.stage is not SetStage.SETTING_UP:
            self._readiness = Readiness()
            return
        now, hint = self._reading(), self._framing()
        self._readiness = watched(self._readiness, now, hint=hint, now_s=now_s)
        if self._readiness.is_ready:
            self._workout = workout.ready(self._workout)

    def _reading(self) -> Reading | None:
        return None if self._pose is None else reading(self._analysis)

    def _framing(self) -> FramingHint | None:
        return None if self._pose is None else framing(self._analysis, self._exercise)

    def _draw(self, now_s: float) -> Snapshot:
        return Snapshot(
            exercise=self._exercise,
            stage=self._workout.stage,
            pause_reason=self._workout.pause_reason,
            set_index=self._workout.set_index,
            sets=self._plan.sets,
            reps_in_set=self._workout.reps_in_set,
            reps_planned=self._plan.reps,
            reps=tuple(event.rep for event in self._reps),
            reading=self._reading(),
            pose=self._pose,
            cue=self._prompter.shown(now_s=now_s),
            framing=self._framing(),
            rest_left_s=self._workout.rest_left_s,
            feed=self._feed_state(),
            limit_deg=self._limit_deg,
        )

    def _feed_state(self) -> FeedState:
        state = self._ports.feed.state
        return replace(state, message=self._diary.trouble) if self._diary.trouble else state
