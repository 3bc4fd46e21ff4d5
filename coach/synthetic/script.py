"""A scene's timeline: what is asked for, and what then happens when."""

from dataclasses import dataclass, replace

from coach.movement.vocabulary import Side
from coach.synthetic.anthropometry import Build
from coach.synthetic.exercises import Movement, Tempo
from coach.synthetic.kinematics import FloatArray, ease
from coach.synthetic.pieces import Piece
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


@dataclass(frozen=True, slots=True)
class Setting:
    """Who exercises where."""

    build: Build
    movement: Movement
    side: Side  # working leg; BOTH where both work
    facing_deg: float
    exit_x_m: float  # a place out of the picture, to one side
    chair_place: tuple[float, float, float]  # where one stands to sit down on the chair


@dataclass(frozen=True, slots=True)
class RepRequest:
    tempo: Tempo
    peak_deg: float  # knee flexion at the turning point
    imposed: Imposed = CLEAN
    fault: str | None = None


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
    """A repetition as scripted: movement starts, turning plateau and return are exact."""

    index: int
    start_s: float
    request: RepRequest

    @property
    def bottom_s(self) -> float:
        return self.start_s + self.request.tempo.out_s

    @property
    def leaves_bottom_s(self) -> float:
        return self.bottom_s + self.request.tempo.hold_s

    @property
    def end_s(self) -> float:
        return self.leaves_bottom_s + self.request.tempo.back_s


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


def rep_flexion_deg(movement: Movement, request: RepRequest, t_s: FloatArray) -> FloatArray:
    """Return the working knee's flexion in a repetition; t_s is since its start."""
    tempo = request.tempo
    out = ease(t_s / tempo.out_s)
    back = ease((t_s - tempo.out_s - tempo.hold_s) / tempo.back_s)
    return movement.rest_deg + (request.peak_deg - movement.rest_deg) * (out - back)


def seat_deg_of(movement: Movement) -> float:
    """Return the knee flexion on the chair of a scene, which decides how high the chair is."""
    return movement.rest_deg if movement.seated else RESTING_SEAT_DEG


PASSER = replace(Build(), height_m=1.76, girth_ratio=1.05)
