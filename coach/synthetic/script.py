"""A scene's timeline: what is asked for, and what then happens when."""

from dataclasses import dataclass, replace

import numpy as np

from coach.movement.vocabulary import Side
from coach.synthetic.anthropometry import Build
from coach.synthetic.balance_loss import LASTS_S, Wobble
from coach.synthetic.kinematics import FloatArray, ease
from coach.synthetic.movement import Movement, Tempo
from coach.synthetic.pieces import Piece
from coach.synthetic.quantities import KNEE_FLEXION
from coach.synthetic.stances import CLEAN, Imposed

EXTRAS = (
    "walk_in",
    "turn",
    "rest_on_chair",
    "tie_shoe",
    "adjust_clothes",
    "leave",
    "second_person",
    "still",
    "step_in_place",
    "shuffle",
)
"""Everyday behaviour that is not exercise, by the names that truth files use."""

RESTING_SEAT_DEG = 86.0
EXERCISE_SEAT_DEG = 90.0  # of a seated exercise that is not about the knee
REP, HOLD = "rep", "hold"  # names of what is exercise, beside those of everyday behaviour


@dataclass(frozen=True, slots=True)
class Setting:
    """Who exercises where."""

    build: Build
    movement: Movement
    side: Side  # working leg, the first one where they alternate; BOTH where both work
    facing_deg: float
    exit_x_m: float  # a place out of the picture, to one side
    chair_place: tuple[float, float, float]  # where one stands to sit down on the chair

    def side_of(self, index: int) -> Side:
        """Return the working side of a repetition; the first has index 0."""
        if not self.movement.alternates or index % 2 == 0:
            return self.side
        return Side.LEFT if self.side is Side.RIGHT else Side.RIGHT


@dataclass(frozen=True, slots=True)
class RepRequest:
    tempo: Tempo
    peak: float  # amount of the movement's quantity at the turning point
    imposed: Imposed = CLEAN
    fault: str | None = None
    stop_s: float = 0.0  # standing still half-way out
    loses_balance: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """What a scene shows, in order; extras are names of `EXTRAS`."""

    reps: tuple[RepRequest, ...] = ()
    before: tuple[str, ...] = ()
    between: tuple[tuple[int, str], ...] = ()  # (after how many repetitions, what)
    after: tuple[str, ...] = ()
    lead_in_s: float = 2.5
    lead_out_s: float = 1.5


@dataclass(frozen=True, slots=True)
class ScriptedRep:
    """A repetition or hold as scripted: start, turning plateau and return are exact."""

    index: int
    side: Side
    start_s: float
    request: RepRequest

    @property
    def bottom_s(self) -> float:
        return self.start_s + self.request.tempo.out_s + self.request.stop_s

    @property
    def leaves_bottom_s(self) -> float:
        return self.bottom_s + self.request.tempo.hold_s

    @property
    def end_s(self) -> float:
        return self.leaves_bottom_s + self.request.tempo.back_s

    @property
    def wobble(self) -> Wobble | None:
        """Return when balance is lost, since the start: amid the turning plateau."""
        if not self.request.loses_balance:
            return None
        middle_s = (self.bottom_s + self.leaves_bottom_s) / 2.0 - self.start_s
        return Wobble(middle_s - LASTS_S / 2.0)


@dataclass(frozen=True, slots=True)
class Cue:
    """A piece with the time it begins."""

    from_s: float
    piece: Piece

    @property
    def to_s(self) -> float:
        return self.from_s + self.piece.duration_s


@dataclass(frozen=True, slots=True)
class Script:
    cues: tuple[Cue, ...]
    reps: tuple[ScriptedRep, ...]
    passers: tuple[Cue, ...]  # walks of a second person through the room
    has_chair: bool

    @property
    def duration_s(self) -> float:
        return self.cues[-1].to_s


def rep_amount(movement: Movement, request: RepRequest, t_s: FloatArray) -> FloatArray:
    """Return the moved quantity in a repetition or hold; t_s is since its start."""
    tempo = request.tempo
    half_s = tempo.out_s / 2
    out_s = np.where(t_s < half_s, t_s, np.maximum(half_s, t_s - request.stop_s))
    out = ease(out_s / tempo.out_s)
    back = ease((out_s - tempo.out_s - tempo.hold_s) / tempo.back_s)
    return movement.rest + (request.peak - movement.rest) * (out - back)


def band_edges_s(movement: Movement, request: RepRequest) -> tuple[float, float] | None:
    """Return when a hold's band is entered and left, since its start; None: it never is."""
    if movement.band_from is None:
        return None
    share = (movement.band_from - movement.rest) / (request.peak - movement.rest)
    if not 0.0 <= share <= 1.0:
        return None
    tempo, eased = request.tempo, float(np.arccos(1.0 - 2.0 * share) / np.pi)
    late_s = request.stop_s if eased > HALF_WAY else 0.0
    leaves_s = tempo.out_s + request.stop_s + tempo.hold_s
    return eased * tempo.out_s + late_s, leaves_s + (1.0 - eased) * tempo.back_s


HALF_WAY = 0.5


def seat_deg_of(movement: Movement) -> float:
    """Return the knee flexion on the chair of a scene, which decides how high the chair is."""
    if not movement.seated:
        return RESTING_SEAT_DEG
    return movement.rest if movement.quantity is KNEE_FLEXION else EXERCISE_SEAT_DEG


PASSER = replace(Build(), height_m=1.76, girth_ratio=1.05)
