"""What a plan changes of an exercise file: ranges, leg by leg, times, view. Kept with a session."""

from dataclasses import dataclass

from coach.movement.vocabulary import Side, View


@dataclass(frozen=True, slots=True)
class LegRange:
    """How far one leg goes, where the legs differ (docs/clinical.md E13)."""

    side: Side
    target_deg: float  # knee flexion
    limit_deg: float

    def __post_init__(self) -> None:
        if self.side is Side.BOTH:
            raise ValueError("the range of a leg is about one leg")


@dataclass(frozen=True, slots=True)
class Fit:
    """An exercise file fitted to a person for a day; None is "as the file has it"."""

    target_deg: float | None = None  # knee flexion; where the legs differ that of the closer one
    limit_deg: float | None = None
    legs: tuple[LegRange, ...] = ()  # each leg's own, where they differ
    first_leg: Side = Side.BOTH  # that begins, where legs are worked one at a time
    seconds: float | None = None  # of each hold or turn
    view: View | None = None  # from where the camera is to see it
    lift: float | None = None  # of a marching thigh, 1 - cos of its angle

    def range_of(self, leg: Side) -> tuple[float | None, float | None]:
        """Return target and limit of a leg; of BOTH, what is right for either."""
        own = next((one for one in self.legs if one.side is leg), None)
        return (self.target_deg, self.limit_deg) if own is None else (own.target_deg, own.limit_deg)
