"""The score gives points with reasons, and none for what could not be judged."""

from dataclasses import replace

import pytest

from coach.movement.events import CheckSpan, ScoreParts
from coach.movement.exercise import TempoRule
from coach.movement.scoring import (
    ALIGNMENT_POINTS,
    AMBER_POINTS,
    PAST_GUARD_POINTS,
    PAST_LIMIT_POINTS,
    RANGE_POINTS,
    RED_POINTS,
    SHORT_PHASE_S,
    SHORT_PHASE_TOLERANCE_S,
    SHORT_RANGE_POINTS,
    TEMPO_POINTS,
    Judged,
    Score,
    phase_score,
    phase_seconds,
    score,
    total,
)
from coach.movement.tempo import Timing
from coach.movement.vocabulary import CheckCode, Level, Phase, ScorePart
from tests.movement_builders import shipped

SQUAT = shipped()["squat"]  # 3-1-2
ALL_JUDGED = Judged(full=True, limit=True, alignment=True)
SHORT = replace(ALL_JUDGED, full=False)
PRESCRIBED = Timing(0.0, 3.0, 4.0, 6.0)


def _span(code: CheckCode, level: Level) -> CheckSpan:
    return CheckSpan(code, level, from_s=1.0, to_s=2.0, value=20.0, unit="deg")


def _scored(*spans: CheckSpan, judged: Judged = ALL_JUDGED, found: Timing = PRESCRIBED) -> Score:
    return score(SQUAT, found, judged=judged, spans=spans)


def test_a_prescribed_repetition_in_line_earns_everything() -> None:
    scored = _scored()

    assert scored.score == 100
    assert scored.parts == ScoreParts(TEMPO_POINTS, RANGE_POINTS, ALIGNMENT_POINTS)
    assert [reason.part for reason in scored.reasons] == list(ScorePart)


@pytest.mark.parametrize(
    ("seconds", "target_s", "expected"),
    [
        (3.0, 3.0, 1.0),
        (1.5, 3.0, 0.5),
        (4.5, 3.0, 0.5),
        (6.0, 3.0, 0.0),
        (9.0, 3.0, 0.0),  # never below nothing
        (0.0, 3.0, 0.0),
    ],
)
def test_a_phase_loses_what_it_is_off_as_a_share_of_its_target(
    seconds: float, target_s: float, expected: float
) -> None:
    assert phase_score(seconds, target_s) == pytest.approx(expected)


def test_a_short_phase_is_forgiven_its_tolerance_and_a_long_one_is_not() -> None:
    off_s = SHORT_PHASE_TOLERANCE_S

    assert phase_score(SHORT_PHASE_S - off_s, SHORT_PHASE_S) == pytest.approx(1.0)
    assert phase_score(SHORT_PHASE_S + off_s, SHORT_PHASE_S) == pytest.approx(1.0)
    assert phase_score(SHORT_PHASE_S - 2 * off_s, SHORT_PHASE_S) == pytest.approx(1.0 - off_s)
    assert phase_score(2.0 - off_s, 2.0) == pytest.approx(0.9)


def test_a_hurried_way_down_is_named_with_its_seconds() -> None:
    scored = _scored(found=Timing(0.0, 0.9, 1.9, 3.9))

    tempo = next(reason for reason in scored.reasons if reason.part is ScorePart.TEMPO)
    assert scored.parts.tempo == pytest.approx(TEMPO_POINTS * (0.3 + 1 + 1) / 3)
    assert tempo.why == "the way down took 0.9 s of 3 s: take longer"


def test_a_slow_way_up_is_asked_to_be_a_little_quicker() -> None:
    scored = _scored(found=Timing(0.0, 3.0, 4.0, 8.0))

    assert scored.reasons[0].why == "the way up took 4.0 s of 2 s: a little quicker"


def test_a_slide_goes_out_and_back() -> None:
    slide = shipped()["seated_heel_slide"]
    judged = Judged(full=True, limit=False, alignment=False)

    out, back = (
        score(slide, found, judged=judged, spans=()).reasons[0].why
        for found in (Timing(0.0, 0.5, 0.5, 2.5), Timing(0.0, 2.0, 2.0, 2.5))
    )

    assert out == "the way out took 0.5 s of 2 s: take longer"
    assert back == "the way back took 0.5 s of 2 s: take longer"


def test_a_phase_of_zero_seconds_is_not_scored() -> None:
    free = replace(SQUAT, tempo=TempoRule(0, 0, 0, 0, starts_with=Phase.ECCENTRIC))

    scored = score(free, PRESCRIBED, judged=ALL_JUDGED, spans=())

    assert scored.parts.tempo == TEMPO_POINTS


def test_the_phases_of_a_lift_come_in_the_order_of_the_lift() -> None:
    lift = shipped()["sit_to_stand"]

    seconds = phase_seconds(lift, Timing(0.0, 2.0, 3.5, 6.5))

    assert seconds == {Phase.CONCENTRIC: 2.0, Phase.TOP_PAUSE: 1.5, Phase.ECCENTRIC: 3.0}
    assert phase_seconds(SQUAT, PRESCRIBED) == {
        Phase.ECCENTRIC: 3.0,
        Phase.PAUSE: 1.0,
        Phase.CONCENTRIC: 2.0,
    }


@pytest.mark.parametrize(
    ("spans", "judged", "points"),
    [
        ((), ALL_JUDGED, RANGE_POINTS),
        ((), replace(ALL_JUDGED, full=None), RANGE_POINTS),
        ((), SHORT, SHORT_RANGE_POINTS),
        ((_span(CheckCode.D1, Level.AMBER),), SHORT, PAST_GUARD_POINTS),
        ((_span(CheckCode.D1, Level.RED),), ALL_JUDGED, PAST_LIMIT_POINTS),
        ((_span(CheckCode.K2, Level.RED),), ALL_JUDGED, RANGE_POINTS),
    ],
)
def test_range_earns_less_when_small_and_least_past_the_limit(
    spans: tuple[CheckSpan, ...], judged: Judged, points: float
) -> None:
    scored = _scored(*spans, judged=judged)

    assert scored.parts.range == points


@pytest.mark.parametrize(
    ("levels", "points"),
    [
        ((), ALIGNMENT_POINTS),
        ((Level.AMBER,), AMBER_POINTS),
        ((Level.AMBER, Level.AMBER), AMBER_POINTS),
        ((Level.AMBER, Level.RED), RED_POINTS),
    ],
)
def test_alignment_earns_what_its_worst_remark_leaves(
    levels: tuple[Level, ...], points: float
) -> None:
    codes = (CheckCode.T1, CheckCode.K2)
    scored = _scored(*(_span(*pair) for pair in zip(codes, levels, strict=False)))

    assert scored.parts.alignment == points


@pytest.mark.parametrize("code", [code for code in CheckCode if code is not CheckCode.D1])
def test_every_remark_on_alignment_has_words_for_next_time(code: CheckCode) -> None:
    scored = _scored(_span(code, Level.AMBER))

    assert scored.reasons[-1].why.startswith("next time: ")
    assert scored.reasons[-1].points == AMBER_POINTS


def test_what_could_not_be_judged_is_left_out_and_the_rest_is_out_of_hundred() -> None:
    scored = _scored(
        _span(CheckCode.K2, Level.RED), judged=Judged(full=None, limit=False, alignment=True)
    )

    assert scored.parts.range is None
    assert scored.score == round(100 * (TEMPO_POINTS + RED_POINTS) / 70)
    assert ScorePart.RANGE not in {reason.part for reason in scored.reasons}


def test_under_half_judged_there_is_no_score() -> None:
    scored = _scored(judged=Judged(full=None, limit=False, alignment=False))

    assert scored.parts == ScoreParts(TEMPO_POINTS, None, None)
    assert scored.score is None
    assert total(ScoreParts(None, RANGE_POINTS, None)) is None
    assert total(ScoreParts(None, None, None)) is None


def test_half_judged_is_enough() -> None:
    assert total(ScoreParts(None, RANGE_POINTS, ALIGNMENT_POINTS)) == 100
    assert total(ScoreParts(0.0, RANGE_POINTS, None)) == round(100 * 30 / 70)


def test_a_small_repetition_is_good_practice_in_words() -> None:
    scored = _scored(judged=SHORT)

    assert [reason.why for reason in scored.reasons if reason.part is ScorePart.RANGE] == [
        "a small one: good practice"
    ]
