"""Scenes of the tests of a first assessment, with everything that a test measures chosen."""

from dataclasses import dataclass, replace

from coach.movement.vocabulary import Side, View
from coach.session.sources import SyntheticSpec
from coach.synthetic.exercises import movement_of
from coach.synthetic.movement import Movement, Tempo
from coach.synthetic.scene import SyntheticScene, scene_of
from coach.synthetic.script import Plan, RepRequest
from coach.synthetic.stances import CLEAN, Imposed

FPS = 20.0  # of a modest webcam in a dim room
MARCH_PAUSE_S = 0.04  # of a foot that has come down, before the other one rises
STAND_S, SIT_S = 0.3, 0.2  # between rising and sitting down again
RISE_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class March:
    """Steps as they are timed, from the top of one knee to the top of the other."""

    steps: int
    cadence: float  # steps a minute
    gap_percent: float  # the longer of the two steps over the shorter, of their mean


def march(seed: int, wanted: March) -> SyntheticScene:
    mean_s = 60.0 / wanted.cadence
    half_gap_s = mean_s * wanted.gap_percent / 200.0
    quick_s = (mean_s - half_gap_s - MARCH_PAUSE_S) / 2.0  # up, and as long down
    pauses_s = (MARCH_PAUSE_S, MARCH_PAUSE_S + 2.0 * half_gap_s)
    movement = movement_of("march_in_place")
    reps = tuple(
        RepRequest(Tempo(quick_s, 0.0, quick_s, pauses_s[index % 2]), movement.target)
        for index in range(wanted.steps)
    )
    return _scene(seed, movement, View.FRONT, reps=reps)


def squats(seed: int, depths_deg: tuple[float, ...], *, imposed: Imposed = CLEAN) -> SyntheticScene:
    """Return slow squats of chosen depths, seen from the side."""
    movement = movement_of("squat")
    return _scene(seed, movement, View.SIDE, reps=_requests(movement, depths_deg, imposed))


def step_downs(seed: int, *, reps: int, imposed: Imposed, wobbles: bool = False) -> SyntheticScene:
    """Return step-downs from 10 cm, seen from the front."""
    movement = movement_of("lateral_step_down")
    requests = _requests(movement, (movement.target,) * reps, imposed)
    wobbling = tuple(replace(request, loses_balance=wobbles) for request in requests)
    return _scene(seed, movement, View.FRONT, reps=wobbling)


def chair_stands(seed: int, *, stands: int, cycle_s: float) -> SyntheticScene:
    """Return standing up and sitting down in an even tempo."""
    movement = movement_of("sit_to_stand")
    way_s = (cycle_s - STAND_S - SIT_S) * RISE_SHARE
    request = RepRequest(Tempo(way_s, STAND_S, way_s, SIT_S), movement.target)
    return _scene(seed, movement, View.SIDE, reps=(request,) * stands)


def balances(seed: int, seconds: tuple[float, ...], *, touches: bool = False) -> SyntheticScene:
    """Return trials on one leg; with `touches` the free foot comes down for a moment amid each."""
    movement = movement_of("single_leg_balance")
    reps = tuple(
        RepRequest(Tempo(1.0, hold_s, 1.0, 3.0), movement.target, loses_balance=touches)
        for hold_s in seconds
    )
    return _scene(seed, movement, View.FRONT, reps=reps)


def ankle_rocks(
    seed: int, leans_deg: tuple[float, ...], *, heel_lift_deg: float = 0.0
) -> SyntheticScene:
    movement = movement_of("ankle_rock")
    imposed = Imposed(heel_lift_deg=heel_lift_deg)
    return _scene(seed, movement, View.SIDE, reps=_requests(movement, leans_deg, imposed))


def hip_raises(seed: int, *, raises: int) -> SyntheticScene:
    movement = movement_of("side_lying_hip_abduction")
    return _scene(
        seed, movement, View.FRONT, reps=_requests(movement, (movement.target,) * raises, CLEAN)
    )


def working_side(scene: SyntheticScene) -> Side:
    return scene.working_side


def _requests(
    movement: Movement, peaks: tuple[float, ...], imposed: Imposed
) -> tuple[RepRequest, ...]:
    tempo = replace(movement.tempo, rest_s=max(movement.tempo.rest_s, 0.7))
    return tuple(RepRequest(tempo, peak, imposed=imposed) for peak in peaks)


def _scene(
    seed: int, movement: Movement, view: View, *, reps: tuple[RepRequest, ...]
) -> SyntheticScene:
    spec = SyntheticSpec(f"seed {seed}", exercise_id=movement.id, seed=seed, view=view, fps=FPS)
    return scene_of(spec, exercise_id=movement.id, plan=Plan(reps=reps))
