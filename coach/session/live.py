"""One session as it happens: poses in, facts stored, one cue at a time, a snapshot out.

The session holds the devices it was given and asks nobody else; whoever draws it calls `tick`
every frame. Poses seen while the person has paused, or rests between two sets, are drawn but
neither counted nor stored, so that folding the stored poses again gives the same events. Only a
hold that outlasts its set is followed until the person lets go.
"""

from coach.care.facts import SessionEnd, SessionEndReason
from coach.errors import CoachError
from coach.movement.events import Event
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Side
from coach.ports import FeedStatus, Frame
from coach.session import workout
from coach.session.introducing import introduce
from coach.session.live_view import Looks, can_go_by_clock, live_snapshot, timing_of
from coach.session.notes import Notes
from coach.session.outside import SessionPorts
from coach.session.place import Place
from coach.session.prompting import Prompter
from coach.session.questions import form_questions, reported
from coach.session.services import Given
from coach.session.setting_up import watched_over
from coach.session.snapshot import PauseReason, SetStage, Snapshot
from coach.session.taking_in import Taken, settle, take_in
from coach.session.watch import Watch


class LiveSession:
    """One session, driven by whoever draws it; see `coach.session.services.RunningSession`."""

    def __init__(
        self,
        ports: SessionPorts,
        exercise: Exercise,
        *,
        notes: Notes,
        plan: workout.Plan,
        side: Side = Side.BOTH,
        limit_deg: float | None = None,
    ) -> None:
        """Open the feed; what there is to be stored of the start is stored already.

        Args:
            ports: feed, store, sounds and clock.
            exercise: what is done.
            notes: what is seen goes there.
            plan: sets, repetitions or holds, and rests.
            side: the working leg of a one-legged exercise.
            limit_deg: the person's own limit of knee flexion, degrees.
        """
        self._ports = ports
        self._feed = ports.feed
        self._exercise = exercise
        self._plan = plan
        self._notes = notes
        self._watch = Watch(
            exercise, side=side, limit_deg=limit_deg, legs=plan.legs, seen_from=plan.test_view
        )
        self._workout = workout.Workout()
        self._prompter = Prompter(ports.sounds, exercise, plan)
        self._questions = form_questions(exercise) if plan.asks else ()
        self._place = Place(ports.store, exercise, plan)
        self._is_source_held = False
        self._ticked_s: float | None = None
        self._is_ended = False
        self._is_closed = False  # the camera is let go
        ports.feed.start()
        if plan.preview_s is not None:
            introduce(ports.sounds, exercise, store=ports.store)
        self._change(self._workout)  # a recording waits for the preview
        self._snapshot = self._draw(0.0)

    @property
    def session_id(self) -> str:
        return self._notes.session_id

    @property
    def snapshot(self) -> Snapshot:
        return self._snapshot

    @property
    def failure(self) -> CoachError | None:
        """The error behind a feed that failed, for a command that ends with its exit code."""
        error = getattr(self._feed, "failure", None)
        return error if isinstance(error, CoachError) else None

    def tick(self, now_s: float) -> Snapshot:
        """Take in the new poses, store facts, choose a cue; call it every frame."""
        elapsed_s = 0.0 if self._ticked_s is None else now_s - self._ticked_s
        self._ticked_s = now_s
        signs = self._watch.hands.reading.given
        if not self._is_ended:
            self._advance(now_s, elapsed_s=elapsed_s)
        elif not self._is_closed:
            self._look_on()
        if self._watch.hands.reading.given > signs:
            self._ports.sounds.tone("tock")
        self._snapshot = self._draw(now_s)
        return self._snapshot

    @property
    def has_poses(self) -> bool:
        """Whether a tick would take in a new pose now."""
        is_waiting = self._is_closed or self._is_source_held
        return not is_waiting and self._feed.has_poses

    def picture(self) -> Frame | None:
        """Return the newest picture not yet returned."""
        frame = self._feed.picture()
        if frame is not None:
            self._watch.light(frame)
        return frame

    def pause(self) -> None:
        self._change(workout.paused(self._workout, PauseReason.USER))

    def resume(self) -> None:
        self._change(workout.resumed(self._workout))

    def tap_pain(self) -> None:
        """Pause for the pain question; the reading, and with it the knee angle, stands still."""
        self._change(workout.paused(self._workout, PauseReason.PAIN))

    def make_smaller(self, limit_deg: float) -> None:
        """Go on with a closer limit of knee flexion, degrees; it never opens up again."""
        self._watch.make_smaller(limit_deg)

    def skip_rest(self) -> None:
        self._change(workout.rest_skipped(self._workout))

    def begin(self) -> None:
        """Leave the preview of the exercise."""
        self._place.begin()
        self._change(self._workout)

    def go_by_clock(self) -> None:
        """Only who holds both can change, see `coach.session.camera_or_clock`."""

    def answer(self, given: Given) -> None:
        if self._snapshot.question is None:
            return
        said = reported(self._snapshot.question, given, t_s=self._watch.t_s)
        self._questions = self._questions[1:]
        self._notes.note((said,), (), stage=self._workout.stage)
        self._snapshot = self._draw(self._ticked_s or 0.0)

    def end(self, reason: SessionEndReason | None) -> None:
        """Store what is open and the end; a second call does nothing.

        It is finished when the plan is done, or when a recording in which something was counted
        has come to its end: there was no more to do.

        Args:
            reason: None: finished or stopped, as far as it got.

        Raises:
            coach.errors.StoreError: the last facts cannot be stored.
        """
        if self._is_ended:
            return
        self._is_ended = True
        is_over = self._plan.follows_source and self._workout.stage is SetStage.DONE
        is_done = self._workout.is_completed or (is_over and self._watch.has_counted)
        if reason is None:
            reason = SessionEndReason.FINISHED if is_done else SessionEndReason.STOPPED
        self._settle()
        self._workout = workout.ended(self._workout)
        self._snapshot = self._draw(self._ticked_s or 0.0)
        self._notes.write()
        self._notes.end(SessionEnd(at=self._ports.clock.utc_now(), reason=reason))

    def close(self) -> None:
        """Let the source go; a session that was not ended is stored as stopped or finished."""
        try:
            self.end(None)
        finally:
            self._is_closed = True
            self._feed.close()

    def leave_to_clock(self) -> Snapshot:
        """Let the camera go and store what was seen; the session itself is not over."""
        self._is_ended = True
        self._settle()
        self._notes.write()
        self._is_closed = True
        self._feed.close()
        return self._draw(self._ticked_s or 0.0)

    def _look_on(self) -> None:
        """Watch the hands for the question after the session; nothing counts, nothing is kept."""
        for pose in self._feed.poses():
            self._watch.look(pose)

    def _advance(self, now_s: float, *, elapsed_s: float) -> None:
        before = self._workout
        self._change(workout.time_passed(self._workout, elapsed_s=elapsed_s))
        if self._is_source_held:
            self._place.wait(self._workout, elapsed_s=elapsed_s)
            self._change(self._workout)
            return
        feed = self._feed.state  # before the poses: after ENDED none may be left behind
        self._watch.people = feed.people
        poses = self._feed.poses()
        events = self._note(take_in(poses, self._watch, self._workout, self._plan))
        self._workout = watched_over(self._workout, self._watch, feed)
        self._workout = self._place.advance(
            self._workout, self._watch, self._prompter, now_s=now_s, elapsed_s=elapsed_s
        )
        if feed.status is FeedStatus.ENDED:
            events = (*events, *self._settle())
            self._workout = workout.ended(self._workout)
        test = self._notes.test
        if test is not None:
            self._workout = workout.as_tested(self._workout, test)
        self._prompter.react(
            events,
            before=before,
            after=self._workout,
            framing=self._place.hint(self._watch),
            timing=timing_of(
                self._exercise, self._plan, self._workout, held_s=self._watch.held_s, test=test
            ),
            now_s=now_s,
        )
        is_working = self._workout.stage is SetStage.WORKING and not self._plan.is_test
        self._prompter.keep_time(self._watch.reading, is_working=is_working)
        if can_go_by_clock(self._plan, self._workout, self._place.setting_up):
            self._prompter.offer_clock()

    def _change(self, now: workout.Workout) -> None:
        """Take up another state by hand or by time; a recording waits while nobody counts.

        What it had given until then stays in the feed, so that no repetition is lost.
        """
        self._workout = now
        is_waiting = not now.is_counting or self._place.is_preview
        is_held = self._plan.follows_source and is_waiting and now.stage is not SetStage.DONE
        if is_held is not self._is_source_held:
            self._is_source_held = is_held
            (self._feed.pause if is_held else self._feed.resume)()

    def _note(self, taken: Taken) -> tuple[Event, ...]:
        """Take up what poses came to, and write it down."""
        self._workout = taken.workout
        self._notes.note(taken.events, taken.folded, stage=self._workout.stage)
        return taken.events

    def _settle(self) -> tuple[Event, ...]:
        return self._note(settle(self._watch, self._workout, self._plan))

    def _draw(self, now_s: float) -> Snapshot:
        looks = Looks(
            cue=self._prompter.shown(now_s=now_s),
            feed=self._feed.state,
            trouble=self._notes.trouble,
            question=self._questions[0] if self._questions and not self._is_ended else None,
            setting_up=self._place.setting_up,
            test=self._notes.test,
        )
        return live_snapshot(self._exercise, self._plan, self._workout, self._watch, looks)
