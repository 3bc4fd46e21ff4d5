"""What an analysis found, as the JSON document of schema 1. Pure; the schema is a contract.

Keys may be added, never renamed or removed while `schema` is 1. Seconds and degrees; None, which
JSON writes as null, is "not known".
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from coach.movement.events import (
    CheckSpan,
    Event,
    Hold,
    HoldEnded,
    NotJudged,
    Reason,
    Rep,
    RepCompleted,
    RepRejected,
    StageChanged,
    TrackingLost,
    TrackingRegained,
)
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Phase, Stage, View
from coach.ports import SourceInfo

SCHEMA = 1
_SECOND_DIGITS = 3
_DEGREE_DIGITS = 1
_RATIO_DIGITS = 3

JsonValue: TypeAlias = (
    Mapping[str, "JsonValue"] | Sequence["JsonValue"] | str | int | float | bool | None
)


@dataclass(frozen=True, slots=True)
class Analysed:
    """Everything that one recording gave."""

    exercise: Exercise
    info: SourceInfo
    frames: int
    frames_with_pose: int
    first_s: float | None  # capture time of the first pose
    last_s: float | None
    events: tuple[Event, ...]
    view: View
    not_judged: tuple[NotJudged, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """What did the analysis, for whoever compares two documents."""

    app_version: str
    analysis_version: int
    model_sha256: str | None  # None: from a landmark file, the model is not known


@dataclass(frozen=True, slots=True)
class Span:
    from_s: float
    to_s: float


def completed_reps(analysed: Analysed) -> tuple[RepCompleted, ...]:
    """Return the repetitions, with the rest between two of them filled in.

    The pause at the rest position ends when the next repetition begins, which the causal
    analysis cannot know when it announces the first.
    """
    completed = [event for event in analysed.events if isinstance(event, RepCompleted)]
    breaks = _breaks_s(analysed)
    last_phase = analysed.exercise.tempo.order[-1]
    filled = []
    following_reps = [*completed[1:], None] if completed else []
    for event, following in zip(completed, following_reps, strict=True):
        rest_s = _rest_s(event.rep, following, breaks_s=breaks)
        filled.append(replace(event, rep=_with_rest(event.rep, rest_s, last_phase=last_phase)))
    return tuple(filled)


def tracking_lost(analysed: Analysed) -> tuple[Span, ...]:
    """Return when the person or the joints that count were not seen."""
    spans: list[Span] = []
    since_s: float | None = None
    for event in analysed.events:
        if isinstance(event, TrackingLost):
            since_s = event.from_s
        elif isinstance(event, TrackingRegained):
            spans.append(Span(event.from_s, event.t_s))
            since_s = None
    if since_s is not None:
        spans.append(Span(since_s, since_s if analysed.last_s is None else analysed.last_s))
    return tuple(spans)


def document(analysed: Analysed, origin: Origin) -> dict[str, JsonValue]:
    """Return the JSON document of schema 1."""
    info = analysed.info
    return {
        "schema": SCHEMA,
        "exercise": analysed.exercise.id,
        "source": {
            "path": info.name,
            "width": info.width,
            "height": info.height,
            "fps": _rounded(info.fps, _SECOND_DIGITS),
            "duration_s": _rounded(_duration_s(analysed), _SECOND_DIGITS),
        },
        "view": analysed.view.value,
        "frames": analysed.frames,
        "frames_with_pose": analysed.frames_with_pose,
        "reps": [_rep(event) for event in completed_reps(analysed)],
        "holds": [_hold(event.hold) for event in analysed.events if isinstance(event, HoldEnded)],
        "rejected": [
            {
                "start_s": _rounded(event.start_s, _SECOND_DIGITS),
                "end_s": _rounded(event.end_s, _SECOND_DIGITS),
                "reason": event.reason.value,
            }
            for event in analysed.events
            if isinstance(event, RepRejected)
        ],
        "not_judged": [_not_judged(item) for item in analysed.not_judged],
        "tracking_lost": [
            {
                "from_s": _rounded(span.from_s, _SECOND_DIGITS),
                "to_s": _rounded(span.to_s, _SECOND_DIGITS),
            }
            for span in tracking_lost(analysed)
        ],
        "exercise_hash": analysed.exercise.content_hash,
        "app_version": origin.app_version,
        "analysis_version": origin.analysis_version,
        "model_sha256": origin.model_sha256,
    }


def _rep(event: RepCompleted) -> dict[str, JsonValue]:
    rep = event.rep
    parts = rep.score_parts
    return {
        "index": rep.index,
        "side": rep.side.value,
        "start_s": _rounded(rep.start_s, _SECOND_DIGITS),
        "bottom_s": _rounded(rep.bottom_s, _SECOND_DIGITS),
        "end_s": _rounded(rep.end_s, _SECOND_DIGITS),
        "eccentric_s": _rounded(rep.eccentric_s, _SECOND_DIGITS),
        "pause_s": _rounded(rep.pause_s, _SECOND_DIGITS),
        "concentric_s": _rounded(rep.concentric_s, _SECOND_DIGITS),
        "top_pause_s": _rounded(rep.top_pause_s, _SECOND_DIGITS),
        "peak_knee_flexion_deg": _rounded(rep.peak_knee_flexion_deg, _DEGREE_DIGITS),
        "full": rep.full,
        "checks": [_check(check) for check in rep.checks],
        "score": rep.score,
        "score_parts": {
            "tempo": _rounded(parts.tempo, _DEGREE_DIGITS),
            "range": _rounded(parts.range, _DEGREE_DIGITS),
            "alignment": _rounded(parts.alignment, _DEGREE_DIGITS),
        },
        "reasons": [_reason(reason) for reason in rep.reasons],
        "view": rep.view.value,
        "announced_s": _rounded(event.t_s, _SECOND_DIGITS),
        "peak_knee_flexion_error_deg": _rounded(rep.peak_knee_flexion_error_deg, _DEGREE_DIGITS),
        "left_knee_in_deg": _rounded(rep.left_knee_in_deg, _DEGREE_DIGITS),
        "right_knee_in_deg": _rounded(rep.right_knee_in_deg, _DEGREE_DIGITS),
        "separation_ratio": _rounded(rep.separation_ratio, _RATIO_DIGITS),
        "not_judged": [_not_judged(item) for item in rep.not_judged],
    }


def _hold(hold: Hold) -> dict[str, JsonValue]:
    return {
        "index": hold.index,
        "side": hold.side.value,
        "start_s": _rounded(hold.start_s, _SECOND_DIGITS),
        "end_s": _rounded(hold.end_s, _SECOND_DIGITS),
        "held_s": _rounded(hold.held_s, _SECOND_DIGITS),
        "target_s": _rounded(hold.target_s, _SECOND_DIGITS),
        "view": hold.view.value,
        "checks": [_check(check) for check in hold.checks],
        "not_judged": [_not_judged(item) for item in hold.not_judged],
    }


def _check(check: CheckSpan) -> dict[str, JsonValue]:
    return {
        "code": check.code.value,
        "level": check.level.value,
        "from_s": _rounded(check.from_s, _SECOND_DIGITS),
        "to_s": _rounded(check.to_s, _SECOND_DIGITS),
        "value": _rounded(check.value, _RATIO_DIGITS),
        "unit": check.unit,
        "side": check.side.value,
    }


def _reason(reason: Reason) -> dict[str, JsonValue]:
    return {
        "part": reason.part.value,
        "points": _rounded(reason.points, _DEGREE_DIGITS),
        "why": reason.why,
    }


def _not_judged(item: NotJudged) -> dict[str, JsonValue]:
    return {"code": item.code.value, "reason": item.reason.value}


def _rounded(value: float | None, digits: int) -> float | None:
    if value is None or not math.isfinite(value):
        return None
    return round(value, digits)


def _duration_s(analysed: Analysed) -> float | None:
    if analysed.info.duration_s is not None:
        return analysed.info.duration_s
    if analysed.first_s is None or analysed.last_s is None:
        return None
    return analysed.last_s - analysed.first_s


def _breaks_s(analysed: Analysed) -> tuple[float, ...]:
    """Return the instants at which the person was not simply resting between two repetitions."""
    away = {Stage.NOBODY, Stage.GETTING_READY}
    return tuple(
        event.t_s
        for event in analysed.events
        if isinstance(event, TrackingLost | RepRejected)
        or (isinstance(event, StageChanged) and event.stage in away)
    )


def _rest_s(rep: Rep, following: RepCompleted | None, *, breaks_s: Sequence[float]) -> float | None:
    if following is None:
        return None
    next_start_s = following.rep.start_s
    if next_start_s < rep.end_s or any(rep.end_s < t_s < next_start_s for t_s in breaks_s):
        return None
    return next_start_s - rep.end_s


def _with_rest(rep: Rep, rest_s: float | None, *, last_phase: Phase) -> Rep:
    if rest_s is None:
        return rep
    if last_phase is Phase.PAUSE and rep.pause_s is None:
        return replace(rep, pause_s=rest_s)
    if last_phase is Phase.TOP_PAUSE and rep.top_pause_s is None:
        return replace(rep, top_pause_s=rest_s)
    return rep
