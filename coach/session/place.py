"""The set-up of one session as it goes: who leads to the place, and remembers the room."""

from dataclasses import replace

from coach.movement.exercise import Exercise
from coach.movement.vocabulary import FramingHint
from coach.ports import SessionStore
from coach.session.prompting import Prompter
from coach.session.room import RoomMemory
from coach.session.set_up_coach import begun, over
from coach.session.setting_up import first_set_up, room_to_keep, set_up, waited, waited_for
from coach.session.watch import Watch
from coach.session.workout import Plan, Workout


class Place:
    """Remembers how the set-up goes; whether a set begins is in the workout it returns."""

    def __init__(self, store: SessionStore, exercise: Exercise, plan: Plan) -> None:
        self._exercise = exercise
        self._plan = plan
        self._room = RoomMemory(store, exercise)
        self.setting_up = first_set_up(plan, room=self._room.recall())

    @property
    def is_preview(self) -> bool:
        """Whether the exercise is shown, and nothing is looked for yet."""
        return self.setting_up.coach.is_preview

    def hint(self, watch: Watch) -> FramingHint | None:
        """Return what is to be said of the picture: nothing during preview and countdown."""
        is_shown = self.is_preview or self.setting_up.coach.count is not None
        return None if is_shown else watch.framing

    def begin(self) -> None:
        """Leave the preview; a recording begins at once."""
        coach = begun(self.setting_up.coach)
        coach = over(coach) if self._plan.follows_source else coach
        self.setting_up = replace(self.setting_up, coach=coach)

    def wait(self, workout: Workout, *, elapsed_s: float) -> None:
        """Show the exercise while its recording waits."""
        self.setting_up = waited_for(self.setting_up, workout, elapsed_s=elapsed_s)

    def advance(
        self, workout: Workout, watch: Watch, prompter: Prompter, *, now_s: float, elapsed_s: float
    ) -> Workout:
        """Lead the person to their place, and begin the set when they are there."""
        before = self.setting_up.coach
        waiting = waited(self.setting_up, workout, elapsed_s=elapsed_s)
        self.setting_up, workout = set_up(
            waiting, workout, watch, exercise=self._exercise, now_s=now_s, elapsed_s=elapsed_s
        )
        prompter.lead(before, self.setting_up.coach, now_s=now_s)
        here = room_to_keep(before, self.setting_up, watch, self._exercise)
        if here is not None:
            self._room.keep(here)
        return workout
