"""Looking at a stored session again: play, seek, speed, from one repetition or hold to the next.

It shows what was seen then (the stored events), not what today's rules would say of it.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from coach.movement.events import CheckSpan, Event, Hold, HoldEnded, Rep, RepCompleted
from coach.movement.pose import Pose
from coach.ports import StoredSession

SPEEDS = (0.25, 0.5, 1.0, 1.5, 2.0)
REWIND_TO_SAME_S = 1.0  # stepping back sooner than this into a repetition goes to the one before
AROUND_REP_S = 0.5  # shown before and after a looped repetition
POSE_LASTS_S = 0.5  # a pose older than this is not where the person is any more


@dataclass(frozen=True, slots=True)
class Mark:
    """A repetition or hold on the scrubber; seconds from the beginning of the recording."""

    index: int  # 1-based
    from_s: float
    to_s: float
    checks: tuple[CheckSpan, ...]


@dataclass(frozen=True, slots=True)
class ReplayView:
    """All that a screen shows of a replay, at one instant."""

    position_s: float
    duration_s: float
    speed: float
    is_playing: bool
    looped_rep: int | None  # its index, 1-based
    pose: Pose | None  # None: nobody was recorded at this moment
    reps_done: int
    current: Mark | None  # the repetition that is being done


class ReplaySession:
    """A player over a stored session; like a live one it is driven by whoever draws it."""

    def __init__(self, stored: StoredSession) -> None:
        self._stored = stored
        self._times_s = [pose.t_s for pose in stored.poses]
        self._origin_s = self._times_s[0] if self._times_s else 0.0
        self._marks = _marks(stored.events, origin_s=self._origin_s)
        self._position_s = 0.0
        self._speed = 1.0
        self._is_playing = False
        self._looped: Mark | None = None
        self._ticked_s: float | None = None

    @property
    def stored(self) -> StoredSession:
        return self._stored

    @property
    def marks(self) -> tuple[Mark, ...]:
        return self._marks

    @property
    def duration_s(self) -> float:
        return self._times_s[-1] - self._origin_s if self._times_s else 0.0

    @property
    def view(self) -> ReplayView:
        current = self._mark_at(self._position_s)
        return ReplayView(
            position_s=self._position_s,
            duration_s=self.duration_s,
            speed=self._speed,
            is_playing=self._is_playing,
            looped_rep=None if self._looped is None else self._looped.index,
            pose=self.pose_at(self._position_s),
            reps_done=sum(mark.to_s <= self._position_s for mark in self._marks),
            current=current,
        )

    def tick(self, now_s: float) -> ReplayView:
        """Move on by the time since the last call, times the speed."""
        elapsed_s = 0.0 if self._ticked_s is None else max(0.0, now_s - self._ticked_s)
        self._ticked_s = now_s
        if self._is_playing:
            self._move_on(elapsed_s * self._speed)
        return self.view

    def play(self) -> None:
        """Play on; from the end, play again."""
        if self._position_s >= self.duration_s:
            self._position_s = 0.0
        self._is_playing = True

    def pause(self) -> None:
        self._is_playing = False

    def seek(self, position_s: float) -> None:
        """Go to a position, seconds from the beginning; a loop elsewhere ends."""
        self._position_s = min(max(position_s, 0.0), self.duration_s)
        if self._looped is not None and not _is_within(self._looped, self._position_s):
            self._looped = None

    def set_speed(self, speed: float) -> None:
        """Play at one of `SPEEDS`, or any other rate above 0."""
        if speed <= 0.0:
            raise ValueError(f"a speed must be above 0, got {speed}")
        self._speed = speed

    def step_rep(self, steps: int) -> None:
        """Go to the beginning of a repetition, `steps` further (negative: back)."""
        if not self._marks:
            return
        starts_s = [mark.from_s for mark in self._marks]
        here = bisect_right(starts_s, self._position_s) - 1
        if steps < 0 and here >= 0 and self._position_s - starts_s[here] > REWIND_TO_SAME_S:
            steps += 1
        there = min(max(here + steps, 0), len(starts_s) - 1)
        self._looped = None if self._looped is None else self._marks[there]
        self._position_s = starts_s[there]

    def loop_rep(self, index: int | None) -> None:
        """Play one repetition (by its index, 1-based) over and over; None ends that."""
        self._looped = next((mark for mark in self._marks if mark.index == index), None)
        if self._looped is not None and not _is_within(self._looped, self._position_s):
            self._position_s = max(0.0, self._looped.from_s - AROUND_REP_S)

    def pose_at(self, position_s: float) -> Pose | None:
        """Return the newest pose at a position, or None where nothing was recorded."""
        t_s = self._origin_s + position_s
        newest = bisect_right(self._times_s, t_s) - 1
        if newest < 0 or t_s - self._times_s[newest] > POSE_LASTS_S:
            return None
        return self._stored.poses[newest]

    def _move_on(self, elapsed_s: float) -> None:
        self._position_s += elapsed_s
        looped = self._looped
        if looped is not None and self._position_s >= self._loop_end_s(looped):
            self._position_s = max(0.0, looped.from_s - AROUND_REP_S)
        elif self._position_s >= self.duration_s:
            self._position_s = self.duration_s
            self._is_playing = False

    def _loop_end_s(self, looped: Mark) -> float:
        return min(looped.to_s + AROUND_REP_S, self.duration_s)

    def _mark_at(self, position_s: float) -> Mark | None:
        return next((m for m in self._marks if m.from_s <= position_s <= m.to_s), None)


def _marks(events: Sequence[Event], *, origin_s: float) -> tuple[Mark, ...]:
    """Return what was counted; an exercise has either repetitions or holds."""
    done: list[Rep | Hold] = [e.rep for e in events if isinstance(e, RepCompleted)]
    done += [event.hold for event in events if isinstance(event, HoldEnded)]
    return tuple(
        Mark(one.index, one.start_s - origin_s, one.end_s - origin_s, one.checks) for one in done
    )


def _is_within(mark: Mark, position_s: float) -> bool:
    return mark.from_s - AROUND_REP_S <= position_s <= mark.to_s + AROUND_REP_S
