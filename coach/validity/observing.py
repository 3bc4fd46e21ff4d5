"""Folding the poses of a recording for comparison: the app's own fold, keeping what it showed."""

from collections.abc import Iterable

from coach.movement.analysis import analyse, begin, finish, reading
from coach.movement.events import Event
from coach.movement.exercise import Exercise
from coach.movement.judging import readings
from coach.movement.pose import Pose
from coach.session.gaps import bridged
from coach.validity.accuracy import CheckSample, GaugeSample, Observed
from coach.validity.truth import Angle


class Observer:
    """Takes poses as they come, so that no recording has to fit into memory."""

    def __init__(self, exercise: Exercise, *, keeps_checks: bool = False) -> None:
        """Begin; what every check reads in every pose is only kept where it is asked for."""
        self._exercise = exercise
        self._keeps_checks = keeps_checks
        self._state = begin(exercise)
        self._events: list[Event] = []
        self._angles: list[Angle] = []
        self._gauge: list[GaugeSample] = []
        self._checks: list[CheckSample] = []
        self._frames = 0
        self._frames_with_pose = 0
        self._last_s: float | None = None

    def take_in(self, poses: Iterable[Pose]) -> None:
        for pose in poses:
            self._frames += 1
            self._frames_with_pose += pose.keypoints is not None
            for seen in bridged(self._last_s, pose):
                self._state, events = analyse(self._state, seen, self._exercise)
                self._events.extend(events)
            self._last_s = pose.t_s
            now = reading(self._state)
            if now.knee_flexion_deg is not None:
                self._angles.append(Angle(pose.t_s, now.knee_flexion_deg))
            reason = now.knee_in_not_judged if now.knee_in is None else None
            if now.knee_in is not None or reason is not None:
                self._gauge.append(GaugeSample(pose.t_s, reason))

            if self._keeps_checks:
                found = readings(self._state, self._exercise)
                self._checks += [CheckSample(pose.t_s, code, one) for code, one in found.items()]

    def observed(self) -> Observed:
        """Settle the end of the recording and return everything."""
        return Observed(
            events=(*self._events, *finish(self._state, self._exercise)),
            knee_flexion=tuple(self._angles),
            frames=self._frames,
            frames_with_pose=self._frames_with_pose,
            gauge=tuple(self._gauge),
            checks=tuple(self._checks),
        )
