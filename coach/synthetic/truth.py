"""What is really true in a scene: every angle of every frame, every repetition, every event."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import TypeAlias

import numpy as np

from coach.movement.vocabulary import Side
from coach.synthetic.camera import Camera
from coach.synthetic.kinematics import FloatArray, angle_deg, fppa_deg
from coach.synthetic.movement import Movement
from coach.synthetic.posture import Figure
from coach.synthetic.quantities import knee_flexion_deg, of_side
from coach.synthetic.scene import SyntheticScene
from coach.synthetic.script import HOLD, REP, ScriptedRep, band_edges_s

TRUTH_SCHEMA = 1
FULL_SHARE = 0.8  # of the way from rest to target
SAME_TIME_S = 1e-9
ON_SIDE_SHARE = 0.4  # of the hips' width that is left seen from above

JsonValue: TypeAlias = "str | int | float | bool | list[JsonValue] | dict[str, JsonValue] | None"


@dataclass(frozen=True, slots=True, eq=False)
class FrameTruth:
    """Values of every frame, (n,). `picture` ones are of the projected joint centres."""

    t_s: FloatArray
    left_knee_flexion_deg: FloatArray  # in space, 0 = straight
    right_knee_flexion_deg: FloatArray
    left_knee_flexion_picture_deg: FloatArray
    right_knee_flexion_picture_deg: FloatArray
    left_knee_in_picture_deg: FloatArray  # FPPA, + towards the middle; means nothing from behind
    right_knee_in_picture_deg: FloatArray
    knee_separation_ratio: FloatArray  # of the knees over the ankles, along x in the picture
    pelvis_roll_deg: FloatArray  # + left side higher
    pelvis_picture_deg: FloatArray  # + the side on the picture's right is higher
    trunk_forward_deg: FloatArray  # + leans forward
    trunk_side_deg: FloatArray  # + leans to the athlete's left
    trunk_picture_deg: FloatArray  # + leans to the picture's right
    yaw_deg: FloatArray  # 0 faces the camera, 90 shows the right side
    hip_height_m: FloatArray  # mid-hip over the mean of both ankles
    hip_height_picture_px: FloatArray
    progress: FloatArray  # 0 rest, 1 target, of the moved quantity (both legs: their mean)


@dataclass(frozen=True, slots=True)
class RepTruth:
    """A repetition as scripted; phases are times of movement, plateau and movement."""

    index: int
    side: Side
    start_s: float
    bottom_s: float  # the turning point is reached
    leaves_bottom_s: float
    end_s: float
    eccentric_s: float
    pause_s: float | None  # after the eccentric phase; None: the scene goes on differently
    concentric_s: float
    top_pause_s: float | None  # after the concentric phase
    peak_knee_flexion_deg: float  # of the working knee, at the turning point
    peak: float  # of the moved quantity there
    full: bool
    fault: str | None


@dataclass(frozen=True, slots=True)
class HoldTruth:
    """A time in a position; a hold that never reaches its band is none."""

    index: int
    side: Side
    start_s: float  # the band is entered
    end_s: float  # and left
    held_s: float
    target_s: float


@dataclass(frozen=True, slots=True)
class EventTruth:
    what: str
    from_s: float
    to_s: float


@dataclass(frozen=True, slots=True, eq=False)
class Truth:
    frames: FrameTruth
    what: list[str]  # what is happening, per frame
    reps: tuple[RepTruth, ...]
    holds: tuple[HoldTruth, ...]
    events: tuple[EventTruth, ...]


def truth_of(scene: SyntheticScene) -> Truth:
    scripted, is_hold = scene.script.reps, scene.movement.is_hold
    return Truth(
        frames=_frames(scene),
        what=scene.happening(scene.times_s),
        reps=() if is_hold else tuple(_rep(scene, index) for index in range(len(scripted))),
        holds=tuple(_holds(scene)) if is_hold else (),
        events=_events(scene),
    )


def truth_document(scene: SyntheticScene) -> dict[str, JsonValue]:
    """Return the truth as it is written to a file: JSON-able, seconds and degrees."""
    truth = truth_of(scene)
    columns = {
        f.name: np.round(getattr(truth.frames, f.name), 4).tolist() for f in fields(FrameTruth)
    }
    frames: list[JsonValue] = [
        {"what": what} | {name: values[index] for name, values in columns.items()}
        for index, what in enumerate(truth.what)
    ]
    return {
        "schema": TRUTH_SCHEMA,
        "exercise": scene.movement.id,
        "seed": scene.spec.seed,
        "fault": scene.spec.fault,
        "view": scene.view.value,
        "yaw_deg": round(scene.facing_deg, 4),
        "side": scene.side.value,
        "fps": scene.spec.fps,
        "width": scene.camera.width,
        "height": scene.camera.height,
        "duration_s": round(scene.duration_s, 6),
        "quantity": scene.movement.quantity.name,
        "reps": [_json_record(rep) for rep in truth.reps],
        "holds": [_json_record(hold) for hold in truth.holds],
        "events": [_json_record(event) for event in truth.events],
        "frames": frames,
    }


def _json_record(record: RepTruth | HoldTruth | EventTruth) -> JsonValue:
    values = {f.name: getattr(record, f.name) for f in fields(record)}
    return {
        name: round(value, 6) if isinstance(value, float) else value
        for name, value in values.items()
    }


def _frames(scene: SyntheticScene) -> FrameTruth:
    t_s = scene.times_s
    figure = scene.figure(t_s)
    flexion = knee_flexion_deg(figure)
    flat = _Flat(figure, scene.camera)
    trunk = np.einsum("nji,nj->ni", _heading(figure), figure.mid_shoulder - figure.mid_hip)
    hips = figure.hip[:, 0] - figure.hip[:, 1]
    heading = _heading(figure)[..., 2]
    ankles = figure.ankle.mean(axis=1)
    return FrameTruth(
        t_s=t_s,
        left_knee_flexion_deg=flexion[:, 0],
        right_knee_flexion_deg=flexion[:, 1],
        left_knee_flexion_picture_deg=flat.flexion_deg[:, 0],
        right_knee_flexion_picture_deg=flat.flexion_deg[:, 1],
        left_knee_in_picture_deg=flat.knee_in_deg[:, 0],
        right_knee_in_picture_deg=flat.knee_in_deg[:, 1],
        knee_separation_ratio=flat.separation_ratio,
        pelvis_roll_deg=np.degrees(np.arcsin(hips[:, 1] / np.linalg.norm(hips, axis=-1))),
        pelvis_picture_deg=flat.pelvis_deg,
        trunk_forward_deg=np.degrees(np.arctan2(trunk[:, 2], trunk[:, 1])),
        trunk_side_deg=np.degrees(np.arctan2(trunk[:, 0], trunk[:, 1])),
        trunk_picture_deg=flat.trunk_deg,
        yaw_deg=np.degrees(np.arctan2(heading[:, 0], heading[:, 2])),
        hip_height_m=figure.mid_hip[:, 1] - ankles[:, 1],
        hip_height_picture_px=flat.hip_height_px,
        progress=_progress(scene, t_s, figure),
    )


def _progress(scene: SyntheticScene, t_s: FloatArray, figure: Figure) -> FloatArray:
    """Return how far the quantity is; of the side of the last repetition that has begun."""
    movement, reps = scene.movement, scene.script.reps
    if not movement.alternates or not reps:
        return movement.depth(movement.quantity.measure(figure, scene.working_side))
    last = np.searchsorted([rep.start_s for rep in reps], t_s, side="right") - 1
    is_left = np.array([rep.side is Side.LEFT for rep in reps])[np.maximum(last, 0)]
    left, right = (movement.quantity.measure(figure, side) for side in (Side.LEFT, Side.RIGHT))
    return movement.depth(np.where(is_left, left, right))


def _heading(figure: Figure) -> FloatArray:
    """Return frames (n, 3, 3) that turn with the body but stay upright: left, up, front.

    Where the body lies on its side its front is level and tells how it is turned; elsewhere
    the line of the hips does.
    """
    level = np.array([1.0, 0.0, 1.0])
    hips = figure.hip[:, 0] - figure.hip[:, 1]
    left, up = hips * level, np.broadcast_to(np.array([0.0, 1.0, 0.0]), hips.shape)
    is_on_side = np.linalg.norm(left, axis=-1) < ON_SIDE_SHARE * np.linalg.norm(hips, axis=-1)
    across_front = np.cross(up, figure.pelvis_frame[..., 2] * level)
    left = np.where(is_on_side[:, None], across_front, left)
    left = left / np.linalg.norm(left, axis=-1, keepdims=True)
    return np.stack([left, up, np.cross(left, up)], axis=-1)


class _Flat:
    """Measures of the joints as the picture shows them."""

    def __init__(self, figure: Figure, camera: Camera) -> None:
        def seen(points: FloatArray) -> FloatArray:
            return np.asarray(camera.project(points)[..., :2] * np.array([1.0, -1.0]))

        hip, knee, ankle = seen(figure.hip), seen(figure.knee), seen(figure.ankle)
        mid_hip = seen(figure.mid_hip)
        trunk = seen(figure.mid_shoulder) - mid_hip
        hips = hip[:, 0] - hip[:, 1]
        ankles_apart = np.abs(ankle[:, 0, 0] - ankle[:, 1, 0])
        self.flexion_deg = 180.0 - angle_deg(hip, knee, ankle)
        self.knee_in_deg = fppa_deg(hip, knee, ankle)
        self.separation_ratio = np.abs(knee[:, 0, 0] - knee[:, 1, 0]) / np.maximum(
            ankles_apart, 1.0
        )
        self.trunk_deg = np.degrees(np.arctan2(trunk[:, 0], trunk[:, 1]))
        self.pelvis_deg = np.degrees(
            np.arctan2(hips[:, 1] * np.sign(hips[:, 0]), np.abs(hips[:, 0]))
        )
        self.hip_height_px = mid_hip[:, 1] - ankle[:, :, 1].mean(axis=1)


def _rep(scene: SyntheticScene, position: int) -> RepTruth:
    rep = scene.script.reps[position]
    tempo = rep.request.tempo
    rest_s = _rest_after(scene, position)
    bottom = scene.figure(np.array([rep.bottom_s]))
    peak_deg = float(of_side(rep.side, knee_flexion_deg(bottom))[0])
    lifts, out_s = scene.movement.lifts, rep.bottom_s - rep.start_s
    return RepTruth(
        index=rep.index,
        side=rep.side,
        start_s=rep.start_s,
        bottom_s=rep.bottom_s,
        leaves_bottom_s=rep.leaves_bottom_s,
        end_s=rep.end_s,
        eccentric_s=tempo.back_s if lifts else out_s,
        pause_s=rest_s if lifts else tempo.hold_s,
        concentric_s=out_s if lifts else tempo.back_s,
        top_pause_s=tempo.hold_s if lifts else rest_s,
        peak_knee_flexion_deg=peak_deg,
        peak=float(scene.movement.quantity.measure(bottom, rep.side)[0]),
        full=bool(scene.movement.depth(np.array([rep.request.peak]))[0] >= FULL_SHARE),
        fault=rep.request.fault,
    )


def _holds(scene: SyntheticScene) -> Iterator[HoldTruth]:
    for rep in scene.script.reps:
        edges_s = band_edges_s(scene.movement, rep.request)
        if edges_s is None:
            continue
        start_s, end_s = (rep.start_s + edge_s for edge_s in edges_s)
        held_s = end_s - start_s - _out_of_band_s(scene.movement, rep)
        yield HoldTruth(
            index=rep.index,
            side=rep.side,
            start_s=start_s,
            end_s=end_s,
            held_s=held_s,
            target_s=scene.movement.tempo.hold_s,
        )


def _out_of_band_s(movement: Movement, rep: ScriptedRep) -> float:
    """Return for how long a hold's foot is down while balance is lost."""
    if rep.wobble is None or movement.band_from is None:
        return 0.0
    return rep.wobble.beyond_s(1.0 - movement.band_from / rep.request.peak)


def _rest_after(scene: SyntheticScene, position: int) -> float | None:
    """Return the rest before the next repetition, None where something else comes first."""
    reps: tuple[ScriptedRep, ...] = scene.script.reps
    if position + 1 >= len(reps):
        return None
    from_s, to_s = reps[position].end_s, reps[position + 1].start_s
    pieces = [
        cue.piece.what
        for cue in scene.script.cues
        if from_s - SAME_TIME_S <= cue.from_s < to_s - SAME_TIME_S
    ]
    return to_s - from_s if all(what == "still" for what in pieces) else None


def _events(scene: SyntheticScene) -> tuple[EventTruth, ...]:
    """Return everything that is not a repetition, neighbours of one name as one event."""
    events: list[EventTruth] = []
    for cue in scene.script.cues:
        what = cue.piece.what
        if what in (REP, HOLD):
            continue
        if events and events[-1].what == what and abs(events[-1].to_s - cue.from_s) < SAME_TIME_S:
            events[-1] = EventTruth(what, events[-1].from_s, cue.to_s)
        else:
            events.append(EventTruth(what, cue.from_s, cue.to_s))
    for rep in scene.script.reps:
        if rep.wobble is not None:
            from_s, to_s = rep.start_s + rep.wobble.from_s, rep.start_s + rep.wobble.to_s
            events.append(EventTruth("balance_lost", from_s, to_s))
    return tuple(sorted(events, key=lambda event: event.from_s))
