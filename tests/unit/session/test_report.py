"""The JSON of an analysis: the keys are a contract, unknown is null, rests are filled in."""

import json

from coach.movement.events import (
    CheckSpan,
    Event,
    NotJudged,
    RepRejected,
    StageChanged,
    TrackingLost,
    TrackingRegained,
)
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import (
    CheckCode,
    Level,
    NotJudgedReason,
    RejectReason,
    Stage,
    View,
)
from coach.ports import SourceInfo
from coach.session.report import Analysed, Origin, Span, completed_reps, document, tracking_lost
from tests.session_builders import EXTENSION, SQUAT, completed

INFO = SourceInfo("squat.mp4", 640, 480, fps=29.97, duration_s=20.0, is_live=False)
ORIGIN = Origin(app_version="0.1.0", analysis_version=1, model_sha256=None)
SCHEMA_KEYS = {
    "schema", "exercise", "source", "view", "frames", "frames_with_pose",
    "reps", "rejected", "not_judged", "tracking_lost",
}  # fmt: skip
REP_KEYS = {
    "index", "side", "start_s", "bottom_s", "end_s", "eccentric_s", "pause_s", "concentric_s",
    "top_pause_s", "peak_knee_flexion_deg", "full", "checks", "score", "score_parts", "reasons",
}  # fmt: skip
CHECK_KEYS = {"code", "level", "from_s", "to_s", "value", "unit"}


def analysed(*events: Event, exercise: Exercise = SQUAT, info: SourceInfo = INFO) -> Analysed:
    return Analysed(
        exercise=exercise,
        info=info,
        frames=600,
        frames_with_pose=590,
        first_s=0.0,
        last_s=20.0,
        events=events,
        view=View.FRONT,
        not_judged=(NotJudged(CheckCode.T2, NotJudgedReason.VIEW),),
    )


def test_the_document_has_every_key_of_schema_1() -> None:
    check = CheckSpan(CheckCode.K2, Level.AMBER, 1.0, 2.0, value=0.85, unit="ratio")
    rejected = RepRejected(t_s=9.0, start_s=8.0, end_s=8.4, reason=RejectReason.TOO_SHORT)

    result = document(analysed(completed(checks=(check,)), rejected), ORIGIN)
    plain = json.loads(json.dumps(result, allow_nan=False))

    assert result["schema"] == 1
    assert plain.keys() >= SCHEMA_KEYS
    assert plain["source"].keys() >= {"path", "width", "height", "fps", "duration_s"}
    assert plain["reps"][0].keys() >= REP_KEYS
    assert plain["reps"][0]["checks"][0].keys() >= CHECK_KEYS
    assert plain["reps"][0]["score_parts"].keys() == {"tempo", "range", "alignment"}
    assert plain["rejected"] == [{"start_s": 8.0, "end_s": 8.4, "reason": "too_short"}]
    assert plain["not_judged"] == [{"code": "T2", "reason": "view"}]


def test_what_is_unknown_or_not_a_number_is_null() -> None:
    info = SourceInfo("phone", 640, 480, fps=float("nan"), duration_s=None, is_live=True)

    result = json.loads(json.dumps(document(analysed(completed(score=None), info=info), ORIGIN)))

    assert result["source"]["fps"] is None
    assert result["reps"][0]["score"] is None
    assert result["reps"][0]["left_knee_in_deg"] is None
    assert result["model_sha256"] is None


def test_a_source_without_a_length_lasts_from_its_first_pose_to_its_last() -> None:
    info = SourceInfo("phone", 640, 480, fps=30.0, duration_s=None, is_live=True)

    result = json.loads(json.dumps(document(analysed(info=info), ORIGIN)))

    assert result["source"]["duration_s"] == 20.0


def test_the_rest_between_two_repetitions_is_the_top_pause_of_the_first() -> None:
    reps = completed_reps(analysed(completed(), completed(index=2, start_s=7.5)))

    assert [event.rep.top_pause_s for event in reps] == [1.5, None]


def test_the_rest_of_a_lifting_exercise_is_its_pause() -> None:
    first = completed(exercise=EXTENSION)
    second = completed(exercise=EXTENSION, index=2, start_s=7.0)

    reps = completed_reps(analysed(first, second, exercise=EXTENSION))

    assert reps[0].rep.pause_s == 1.0
    assert reps[0].rep.top_pause_s == first.rep.top_pause_s


def test_a_rest_in_which_the_person_walked_about_is_not_known() -> None:
    walked = StageChanged(t_s=7.0, stage=Stage.GETTING_READY)

    reps = completed_reps(analysed(completed(), walked, completed(index=2, start_s=12.0)))

    assert reps[0].rep.top_pause_s is None


def test_a_loss_that_lasts_ends_with_the_recording() -> None:
    events = (
        TrackingLost(t_s=3.5, from_s=3.0),
        TrackingRegained(t_s=5.0, from_s=3.0),
        TrackingLost(t_s=18.5, from_s=18.0),
    )

    assert tracking_lost(analysed(*events)) == (Span(3.0, 5.0), Span(18.0, 20.0))
