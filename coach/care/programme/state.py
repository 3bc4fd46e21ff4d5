"""What the programme remembers of a person from one day to the next. Never stored: recomputed."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from types import MappingProxyType

from coach.care.pain.colour import Colour
from coach.care.programme.terms import KneeLimits, ProgrammePhase
from coach.movement.vocabulary import Side

FIRST_LIMIT_DEG = 30.0  # until a squat has been looked at (docs/clinical.md E17)
FIRST_FLOOR_DEG = 40.0  # E8
FUNCTIONAL_START_DEG = 60.0  # nobody begins functional work with more (E18)


@dataclass(frozen=True, slots=True)
class Practice:
    """How one exercise is going."""

    level: int
    fewer_sets: int = 0
    is_halved: bool = False  # after a red session, until a green one (E24)
    greens: tuple[date, ...] = ()  # the last green days at this level, well done, in a row
    mastered: int = 0  # the highest level that was green twice (E12)
    mastered_easily: int = 0  # likewise, with pain of 1 at most
    easy: int = 0  # of `greens`, the last so many had pain of 1 at most
    is_waiting: bool = False  # an alignment check was red: one session later (E20)
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class Trained:
    """One day of training, for the ledger of volume (E4)."""

    day: date
    load_points: float  # of what was planned
    is_strength: bool
    extra_points: float = 0.0  # of what was done beside the plan


@dataclass(frozen=True, slots=True)
class Morning:
    day: date
    pain: int  # of the worse knee
    walking: int | None = None
    stairs: int | None = None


@dataclass(frozen=True, slots=True)
class State:
    """Begin with `State(day=..., phase=..., since=...)`: all is known up to, not with, `day`."""

    day: date
    phase: ProgrammePhase
    since: date  # the day on which the phase began
    began: date  # the programme
    practice: Mapping[str, Practice] = field(default_factory=lambda: MappingProxyType({}))
    limits: Mapping[Side, KneeLimits] = field(default_factory=lambda: MappingProxyType({}))
    sessions: int = 0  # in this phase, whose colour is known
    strength_number: int = 0  # of the phase's strength sessions done: which menu is next
    green_days: tuple[date, ...] = ()  # in a row, since the limits last grew
    amber_days: tuple[date, ...] = ()  # in a row
    red_days: tuple[date, ...] = ()
    last_colour: Colour | None = None  # of the last session, or of a worse day since
    last_coloured: date | None = None  # that day
    last_trained: date | None = None  # any exercise
    last_strength: date | None = None
    trained: tuple[Trained, ...] = ()
    steps: tuple[date, ...] = ()  # days on which a level rose
    tempos: tuple[float, ...] = ()  # mean tempo of the last days of strength
    evenness: tuple[bool, ...] = ()  # of the last days: both legs within 10 % of each other
    deload_day: date | None = None
    no_load_until: date | None = None  # inclusive: tier 1 at most
    help_since: date | None = None  # only calm work until somebody has looked
    flare_since: date | None = None
    is_placed: bool = False  # the baseline has been taken into account
    days_off_told: int = 0  # 7 or 21: the step back after a break has been made
    mobility: Mapping[str, date] = field(default_factory=lambda: MappingProxyType({}))
    mornings: tuple[Morning, ...] = ()  # answered ones
    worsts: tuple[tuple[date, int], ...] = ()  # worst pain of 24 hours, as told each day

    def practice_of(self, exercise_id: str, *, first_level: int) -> Practice:
        return self.practice.get(exercise_id, Practice(level=first_level))

    def with_practice(self, exercise_id: str, practice: Practice) -> "State":
        return replace(self, practice=MappingProxyType({**self.practice, exercise_id: practice}))

    def has_mastered(self, exercise_id: str, level: int, *, easily: bool = False) -> bool:
        """Whether an exercise was green twice at a level or above."""
        known = self.practice.get(exercise_id)
        if known is None:
            return False
        return (known.mastered_easily if easily else known.mastered) >= level

    def strictest(self) -> KneeLimits:
        """Return the limits that both knees respect, for work on two legs (E13)."""
        both = tuple(self.limits.values())
        if not both:
            return first_limits(Side.BOTH)
        return KneeLimits(
            side=Side.BOTH,
            two_legs_deg=min(knee.two_legs_deg for knee in both),
            one_leg_deg=min(knee.one_leg_deg for knee in both),
            straight_deg=max(knee.straight_deg for knee in both),
        )

    def trained_within(self, days: int) -> tuple[Trained, ...]:
        """Return what was trained in the last so many days before this one."""
        first = self.day - timedelta(days=days)
        return tuple(done for done in self.trained if done.day >= first)


def first_limits(side: Side) -> KneeLimits:
    return KneeLimits(side, FIRST_LIMIT_DEG, FIRST_LIMIT_DEG, FIRST_FLOOR_DEG)


def in_new_phase(state: State, phase: ProgrammePhase, *, since: date) -> State:
    """Begin another phase: limits and levels stay, what counts sessions begins again.

    Functional work begins with a limit of 60 at most, also for who comes back to it (E18).
    """
    most_deg = FUNCTIONAL_START_DEG if phase is ProgrammePhase.FUNCTIONAL else 180.0
    limits = {
        side: replace(
            knee,
            two_legs_deg=min(knee.two_legs_deg, most_deg),
            one_leg_deg=min(knee.one_leg_deg, most_deg),
        )
        for side, knee in state.limits.items()
    }
    return replace(
        state,
        phase=phase,
        since=since,
        limits=MappingProxyType(limits),
        sessions=0,
        strength_number=0,
        tempos=(),
        evenness=(),
    )
