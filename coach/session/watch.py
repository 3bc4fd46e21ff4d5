"""Following one person: poses folded into what was counted and held, and what is known now."""

from dataclasses import replace

from coach.movement.analysis import analyse, begin, finish, framing, reading
from coach.movement.events import (
    Event,
    Hold,
    HoldEnded,
    Reading,
    Rep,
    RepCompleted,
    TrackingLost,
    TrackingRegained,
)
from coach.movement.exercise import Exercise
from coach.movement.hand_signs import HandState
from coach.movement.hand_signs import look as look_at_hands
from coach.movement.judging import leg_in_work
from coach.movement.pose import Pose
from coach.movement.vocabulary import FramingHint, Side, View
from coach.ports import Frame
from coach.session.gaps import bridged
from coach.session.legs import EITHER_LEG, LegRanges, LegsInTurn
from coach.session.picture_quality import Quality, brightness_of, lit, picture_hint
from coach.session.picture_quality import looked as looked_at
from coach.session.presence import Presence, seen


class Watch:
    """Remembers what poses have told; whether a pose counts is for others to say."""

    def __init__(
        self,
        exercise: Exercise,
        *,
        side: Side,
        limit_deg: float | None,
        legs: LegsInTurn = EITHER_LEG,
        seen_from: View | None = None,
    ) -> None:
        """Follow nobody yet.

        Args:
            exercise: what is done.
            side: the leg that works; BOTH lets it be found.
            limit_deg: of knee flexion today.
            legs: whose set is whose.
            seen_from: the only view that will do to begin; None: those of the exercise.
        """
        self._seen_from = seen_from
        self._ranges = LegRanges(exercise, legs.fitted, limit_deg=limit_deg)
        self._legs = legs
        self._leg_of_set = legs.of_set(0)
        self._state = begin(exercise, side=side, limit_deg=limit_deg)
        self._folded_until_s: float | None = None
        self._is_settled = False
        self.presence = Presence()
        self.is_tracking = True
        self.reps: tuple[Rep, ...] = ()
        self.holds: tuple[Hold, ...] = ()
        self.pose: Pose | None = None
        self.hands = HandState()
        self.quality = Quality()
        self.people = 0  # that the last look round saw

    def light(self, frame: Frame) -> None:
        """Take in how bright a picture is."""
        self.quality = lit(self.quality, brightness=brightness_of(frame))

    def look(self, pose: Pose) -> bool:
        """Take a pose for drawing; return whether it is newer than all that were folded."""
        self.pose = pose
        self.presence = seen(self.presence, pose)
        self.hands, _ = look_at_hands(self.hands, pose)
        self.quality = looked_at(self.quality, t_s=pose.t_s)
        if self._is_settled:
            return False
        return self._folded_until_s is None or pose.t_s > self._folded_until_s

    def fold(self, pose: Pose) -> tuple[tuple[Event, ...], tuple[Pose, ...]]:
        """Let a pose count; return what happened, and the poses that say it all again."""
        poses = bridged(self._folded_until_s, pose)
        happened: list[Event] = []
        for looked in poses:
            self._fit()
            self._state, events = analyse(self._state, looked, self.exercise)
            happened.extend(events)
        self._folded_until_s = pose.t_s
        self._note(tuple(happened))
        return tuple(happened), poses

    def settle(self) -> tuple[Event, ...]:
        """Return what the end of the recording settles; it has effect once."""
        if self._folded_until_s is None or self._is_settled:
            return ()
        self._is_settled = True
        events = finish(self._state, self.exercise)
        self._note(events)
        return events

    def make_smaller(self, limit_deg: float) -> None:
        """Draw the limit of knee flexion closer, degrees; it never opens up again."""
        self._ranges.make_smaller(limit_deg)
        self._state = replace(self._state, limit_deg=self._ranges.limit_deg)

    def begin_set(self, set_index: int) -> None:
        """Expect the leg of a set; whoever works with the other keeps to that one's range."""
        self._leg_of_set = self._legs.of_set(set_index)

    @property
    def exercise(self) -> Exercise:
        """With the range of the leg that works, or whose set it is."""
        return self._ranges.exercise

    @property
    def limit_deg(self) -> float | None:
        """The person's own of today for that leg; None is the exercise's."""
        return self._ranges.closer_deg

    @property
    def t_s(self) -> float:
        """The capture time of the newest pose; 0 before the first."""
        return 0.0 if self.pose is None else self.pose.t_s

    @property
    def reading(self) -> Reading | None:
        return None if self.pose is None else reading(self._state)

    @property
    def framing(self) -> FramingHint | None:
        """The one thing that would make the picture better, the most important first."""
        if self.pose is None:
            return None
        found = [framing(self._state, self._as_begun), picture_hint(self.quality)]
        if self.people > 1:
            found.append(FramingHint.SECOND_PERSON)
        order = tuple(FramingHint)
        return min((hint for hint in found if hint is not None), key=order.index, default=None)

    @property
    def held_s(self) -> float | None:
        """Of the hold that runs; None outside one."""
        now = self.reading
        return None if now is None or self._is_settled else now.held_s

    @property
    def has_counted(self) -> bool:
        return bool(self.reps or self.holds)

    @property
    def _as_begun(self) -> Exercise:
        """The exercise as it has to be seen before it begins."""
        view = self._seen_from
        return self.exercise if view is None else self.exercise.only_from(view)

    def _fit(self) -> None:
        """Take up the range of the leg that is seen to work, else of the one whose set it is."""
        seen_leg = leg_in_work(self._state, self.exercise)
        if self._ranges.turn_to(self._leg_of_set if seen_leg is Side.BOTH else seen_leg):
            self._state = replace(self._state, limit_deg=self._ranges.limit_deg)

    def _note(self, events: tuple[Event, ...]) -> None:
        for event in events:
            match event:
                case RepCompleted():
                    self.reps = (*self.reps, event.rep)
                case HoldEnded():
                    self.holds = (*self.holds, event.hold)
                case TrackingLost():
                    self.is_tracking = False
                case TrackingRegained():
                    self.is_tracking = True
                case _:
                    pass
