"""A watched session that can be handed over to the clock when the camera does not see enough."""

from collections.abc import Callable

from coach.care.facts import SessionEndReason
from coach.errors import CoachError
from coach.ports import Frame
from coach.session.live import LiveSession
from coach.session.services import Given
from coach.session.snapshot import Snapshot
from coach.session.timed import Before, TimedSession
from coach.session.turns import Turns

TimedOpener = Callable[[Before], TimedSession]


class CameraOrClock:
    """One stored session, first watched and then, if wished, by the clock."""

    def __init__(self, live: LiveSession, begin_timed: TimedOpener) -> None:
        self._live = live
        self._begin_timed = begin_timed
        self._now: LiveSession | TimedSession = live

    @property
    def session_id(self) -> str:
        return self._live.session_id

    @property
    def snapshot(self) -> Snapshot:
        return self._now.snapshot

    @property
    def failure(self) -> CoachError | None:
        """The error behind a feed that failed."""
        return self._now.failure

    def tick(self, now_s: float) -> Snapshot:
        return self._now.tick(now_s)

    @property
    def has_poses(self) -> bool:
        return self._now.has_poses

    def picture(self) -> Frame | None:
        return self._now.picture()

    def pause(self) -> None:
        self._now.pause()

    def resume(self) -> None:
        self._now.resume()

    def tap_pain(self) -> None:
        self._now.tap_pain()

    def make_smaller(self, limit_deg: float) -> None:
        self._now.make_smaller(limit_deg)

    def skip_rest(self) -> None:
        self._now.skip_rest()

    def begin(self) -> None:
        self._now.begin()

    def go_by_clock(self) -> None:
        """Let the camera go and do the rest of the sets by the clock.

        Raises:
            coach.errors.StoreError: what was seen cannot be stored.
        """
        if self._now is not self._live or not self._live.snapshot.can_go_by_clock:
            return
        seen = self._live.leave_to_clock()
        turns = Turns(set_index=seen.set_index, turns_in_set=seen.reps_in_set)
        t_s = 0.0 if seen.pose is None else seen.pose.t_s
        self._now = self._begin_timed(Before(turns, seen.reps, seen.holds, t_s))

    def answer(self, given: Given) -> None:
        self._now.answer(given)

    def end(self, reason: SessionEndReason | None) -> None:
        self._now.end(reason)

    def close(self) -> None:
        self._now.close()
