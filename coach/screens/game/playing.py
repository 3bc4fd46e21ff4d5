"""The game beside a running session: it flies, it sounds, and it can be put away."""

from collections.abc import Callable

from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Motion
from coach.ports import Sounds
from coach.screens.game.flight import Flight, step
from coach.screens.game.outlook import breath
from coach.screens.game.seen import Seen, Task, seen_of
from coach.screens.game.world import World
from coach.session.snapshot import Snapshot

NOTES = 5  # of the pentatonic scale; each repetition has the next
_HEARD = frozenset({Task.FOLLOW, Task.HOLD, Task.DRIFT, Task.CAMP})
_CAMP_SWELL = 0.6  # of the sea beside a fire


class Game:
    """Follows one session. It asks for nothing and decides nothing: it only shows and sounds."""

    def __init__(
        self,
        sounds: Sounds,
        *,
        is_on: bool = True,
        remember: Callable[[bool], None] = lambda _: None,
    ) -> None:
        """Begin quietly.

        Args:
            sounds: where the sea and the notes are heard.
            is_on: whether the person wants the game.
            remember: keeps what the person chose.
        """
        self._sounds = sounds
        self._remember = remember
        self._is_on = is_on
        self._reps = 0
        self.flight = Flight()
        self.seen = Seen(Task.WAIT, None, None)
        self.world = World()

    @property
    def is_on(self) -> bool:
        return self._is_on

    def is_shown(self, exercise: Exercise) -> bool:
        """Whether the game takes the place of the plain view; whoever lies only hears it."""
        return self._is_on and suits(exercise)

    def is_put_away(self, exercise: Exercise) -> bool:
        """Whether the plain view is there only because the person wanted it."""
        return not self._is_on and suits(exercise)

    def toggle(self) -> None:
        """Put the game away, or take it out again; it is remembered."""
        self._is_on = not self._is_on
        self._remember(self._is_on)
        if not self._is_on:
            self.quiet()

    def play(self, snapshot: Snapshot, *, dt_s: float) -> None:
        """Take in a snapshot and let the time pass."""
        self.seen = seen_of(snapshot)
        self.flight = step(self.flight, self.seen, dt_s=dt_s)
        reps, self._reps = self._reps, len(snapshot.reps)
        if not self._is_on or not can_be_heard(snapshot.exercise):
            return
        if self._reps > reps:
            self._sounds.tone(f"note_{(self._reps - 1) % NOTES + 1}")
        if self.seen.task not in _HEARD:
            self.quiet()
            return
        swell, calm = breath(self.flight, self.seen)
        is_camp = self.seen.task is Task.CAMP
        self._sounds.tide(swell * _CAMP_SWELL if is_camp else swell, calm=calm)

    def quiet(self) -> None:
        """Let the sea end."""
        self._sounds.tide(None)


def suits(exercise: Exercise) -> bool:
    """Whether the person sees the screen while they move, and there is something to follow."""
    is_followed = exercise.motion in (Motion.REPS, Motion.HOLD)
    return is_followed and not exercise.posture.is_lying


def can_be_heard(exercise: Exercise) -> bool:
    """Whether something is done here and now; over a stretch or a roll the sea is just calm."""
    return exercise.motion is not Motion.LOG
