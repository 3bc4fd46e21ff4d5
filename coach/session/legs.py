"""Legs worked one at a time: whose set it is, and how far that leg goes (docs/clinical.md E13)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from coach.care.programme.as_planned import each_leg
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Legs, Side
from coach.session.services import SessionRequest

_OTHER = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.BOTH: Side.BOTH}


@dataclass(frozen=True, slots=True)
class LegsInTurn:
    """The leg of each set; BOTH where the exercise or nobody tells."""

    first: Side = Side.BOTH
    takes_turns: bool = True  # else every set is the first leg's
    fitted: Mapping[Side, Exercise] = field(default_factory=lambda: MappingProxyType({}))
    """The exercise with each leg's own range, where they differ."""

    def of_set(self, set_index: int) -> Side:
        return _OTHER[self.first] if self.takes_turns and set_index % 2 else self.first


EITHER_LEG = LegsInTurn()


def legs_in_turn(exercise: Exercise, request: SessionRequest) -> LegsInTurn:
    """Return which leg does which set: the chosen one all, else that of the plan begins.

    Args:
        exercise: as its file has it.
        request: what was chosen or planned.
    """
    planned = request.planned
    if exercise.legs is not Legs.ONE:
        return EITHER_LEG
    fitted = {} if planned is None else each_leg(exercise, planned.fit)
    if request.side not in {None, Side.BOTH}:
        return LegsInTurn(request.side or Side.BOTH, takes_turns=False, fitted=fitted)
    return LegsInTurn(Side.BOTH if planned is None else planned.first_leg, fitted=fitted)


class LegRanges:
    """Remembers how far each leg may go in this session; where they do not differ it is one range.

    Until a leg is known the range is right for either.
    """

    def __init__(
        self, exercise: Exercise, fitted: Mapping[Side, Exercise], *, limit_deg: float | None
    ) -> None:
        """Begin.

        Args:
            exercise: right for either leg.
            fitted: to each leg's own range.
            limit_deg: a closer one of today; every leg's gets as much closer.
        """
        self._exercises = {Side.BOTH: exercise, **fitted}
        self._leg = Side.BOTH
        closer_deg = 0.0 if limit_deg is None else limit_deg - exercise.limit_deg
        self._closer_deg = (
            {}
            if limit_deg is None
            else {leg: one.limit_deg + closer_deg for leg, one in self._exercises.items()}
        )

    @property
    def exercise(self) -> Exercise:
        return self._exercises[self._leg]

    @property
    def closer_deg(self) -> float | None:
        """The limit of today where it is closer than the exercise's."""
        return self._closer_deg.get(self._leg)

    @property
    def limit_deg(self) -> float:
        return self._closer_deg.get(self._leg, self.exercise.limit_deg)

    def turn_to(self, leg: Side) -> bool:
        """Take up a leg's range; return whether that changed anything."""
        known = leg if leg in self._exercises else Side.BOTH
        has_changed = known is not self._leg
        self._leg = known
        return has_changed

    def make_smaller(self, limit_deg: float) -> None:
        """Draw the limit of the leg that works closer, degrees; it never opens up again."""
        legs = self._exercises if self._leg is Side.BOTH else (self._leg,)
        for leg in legs:
            now_deg = self._closer_deg.get(leg, self._exercises[leg].limit_deg)
            straightens = self._exercises[leg].is_straightening
            closer_deg = max(now_deg, limit_deg) if straightens else min(now_deg, limit_deg)
            self._closer_deg[leg] = closer_deg
