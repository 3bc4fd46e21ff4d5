"""The sets of a session as a pure machine: set up, work, pause, rest, next set, done."""

from dataclasses import dataclass, replace

from coach.movement.vocabulary import View
from coach.session.fading import Feedback
from coach.session.legs import EITHER_LEG, LegsInTurn
from coach.session.snapshot import PauseReason, SetStage, TestNow

BY_HAND = frozenset({PauseReason.USER, PauseReason.PAIN})
"""Pauses that only the person ends; the others end by themselves."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done.

    A plan that follows its source (a file, the demo) takes no rests and ends when the source
    does: a recording does not wait, and none of its repetitions may be lost.
    """

    sets: int
    reps: int  # or holds, per set
    rest_s: float
    follows_source: bool = False
    asks: bool = True  # whether there is anybody to ask how it went
    legs: LegsInTurn = EITHER_LEG  # whose set is whose, where legs are worked one at a time
    preview_s: float | None = None  # the exercise is shown this long before; None: not at all
    feedback: Feedback = Feedback.EVERY  # how often form is spoken of
    test_view: View | None = None  # a test begins where it is seen from there; None: no test

    def __post_init__(self) -> None:
        if self.sets < 1 or self.reps < 1:
            raise ValueError(f"sets ({self.sets}) and reps ({self.reps}) must be at least 1")

    @property
    def is_test(self) -> bool:
        """Whether something is measured: then form is not spoken of, and no clock takes over."""
        return self.test_view is not None


@dataclass(frozen=True, slots=True)
class Workout:
    """Where the person is in the plan."""

    stage: SetStage = SetStage.SETTING_UP
    pause_reason: PauseReason | None = None
    set_index: int = 0  # 0-based
    reps_in_set: int = 0
    rest_left_s: float = 0.0
    paused_from: SetStage | None = None  # where a pause goes back to
    is_completed: bool = False  # every planned set was done

    @property
    def is_counting(self) -> bool:
        """Whether poses are given to the analysis now.

        During an automatic pause they are: the analysis itself freezes on what it cannot see,
        and it has to see the person come back.
        """
        if self.stage is SetStage.PAUSED:
            return self.pause_reason not in BY_HAND and self.paused_from is not SetStage.RESTING
        return self.stage in {SetStage.SETTING_UP, SetStage.WORKING}


def ready(workout: Workout) -> Workout:
    """The person stands quiet in the rest position, whole in the picture."""
    if workout.stage is not SetStage.SETTING_UP:
        return workout
    return replace(workout, stage=SetStage.WORKING)


def rep_counted(workout: Workout, plan: Plan) -> Workout:
    """Count one repetition; the last of a set begins the rest, the last of all ends the work.

    A repetition during the set-up counts too: counting never waits for a better picture.
    """
    if not workout.is_counting:
        return workout
    if plan.follows_source and workout.reps_in_set == plan.reps and not _is_last(workout, plan):
        workout = replace(workout, set_index=workout.set_index + 1, reps_in_set=0)
    workout = replace(
        workout,
        stage=SetStage.WORKING,
        pause_reason=None,
        paused_from=None,
        reps_in_set=workout.reps_in_set + 1,
    )
    if workout.reps_in_set < plan.reps:
        return workout
    if plan.follows_source:
        return replace(workout, is_completed=workout.is_completed or _is_last(workout, plan))
    if _is_last(workout, plan):
        return replace(workout, stage=SetStage.DONE, is_completed=True)
    return replace(workout, stage=SetStage.RESTING, rest_left_s=plan.rest_s)


def time_passed(workout: Workout, *, elapsed_s: float) -> Workout:
    """Let the rest run down; at its end the next set is set up."""
    if workout.stage is not SetStage.RESTING:
        return workout
    left_s = workout.rest_left_s - elapsed_s
    if left_s > 0.0:
        return replace(workout, rest_left_s=left_s)
    return rest_skipped(workout)


def rest_skipped(workout: Workout) -> Workout:
    if workout.stage is not SetStage.RESTING:
        return workout
    return replace(
        workout,
        stage=SetStage.SETTING_UP,
        set_index=workout.set_index + 1,
        reps_in_set=0,
        rest_left_s=0.0,
    )


def paused(workout: Workout, reason: PauseReason) -> Workout:
    """Pause by hand from anywhere, by itself only while working; the hand wins."""
    if workout.stage is SetStage.DONE:
        return workout
    if workout.stage is SetStage.PAUSED:
        if workout.pause_reason in BY_HAND and reason not in BY_HAND:
            return workout
        return replace(workout, pause_reason=reason)
    if reason not in BY_HAND and workout.stage is not SetStage.WORKING:
        return workout
    return replace(workout, stage=SetStage.PAUSED, pause_reason=reason, paused_from=workout.stage)


def resumed(workout: Workout) -> Workout:
    """Go on where the pause began; after a pause by hand the place is taken up anew."""
    back_to = workout.paused_from
    if workout.stage is not SetStage.PAUSED or back_to is None:
        return workout
    if workout.pause_reason in BY_HAND and back_to is SetStage.WORKING:
        back_to = SetStage.SETTING_UP
    return replace(workout, stage=back_to, pause_reason=None, paused_from=None)


def recovered(workout: Workout) -> Workout:
    """End an automatic pause; one made by hand stays."""
    if workout.pause_reason in BY_HAND:
        return workout
    return resumed(workout)


def as_tested(workout: Workout, now: TestNow) -> Workout:
    """Take over what counts in a test; enough of it ends the work."""
    workout = replace(workout, reps_in_set=now.done)
    is_done = now.is_enough and workout.stage is SetStage.WORKING
    return replace(ended(workout), is_completed=True) if is_done else workout


def ended(workout: Workout) -> Workout:
    return replace(workout, stage=SetStage.DONE, pause_reason=None, paused_from=None)


def _is_last(workout: Workout, plan: Plan) -> bool:
    return workout.set_index + 1 >= plan.sets
