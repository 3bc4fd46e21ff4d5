"""Every sentence the score stores is said again in the language in use."""

from collections.abc import Iterator
from itertools import product

import pytest

from coach import words
from coach.movement.events import CheckSpan, Reason
from coach.movement.scoring import Judged, score
from coach.movement.tempo import Timing
from coach.movement.vocabulary import CheckCode, Level, ScorePart
from coach.session.score_words import said_why
from tests.movement_builders import shipped

QUICK, PRESCRIBED_S, SLOW = 0.4, 3.0, 12.0


def all_reasons() -> Iterator[Reason]:
    """Judge repetitions of every exercise: with every remark, quick, calm and slow."""
    for exercise in shipped().values():
        if exercise.range is None or not exercise.drivers:
            continue
        spans = [
            CheckSpan(code, level, from_s=1.0, to_s=2.0, value=20.0, unit="deg")
            for code, level in product(CheckCode, Level)
        ]
        for full, span in product((True, False, None), (None, *spans)):
            judged = Judged(full=full, limit=True, alignment=True)
            given = () if span is None else (span,)
            yield from score(exercise, _timing(3, 1, 2), judged=judged, spans=given).reasons
        for seconds in product((QUICK, PRESCRIBED_S, SLOW), repeat=3):
            judged = Judged(full=True, limit=True, alignment=True)
            yield from score(exercise, _timing(*seconds), judged=judged, spans=()).reasons


def _timing(out_s: float, pause_s: float, back_s: float) -> Timing:
    return Timing(0.0, out_s, out_s + pause_s, out_s + pause_s + back_s)


def test_every_reason_of_every_exercise_has_german_words() -> None:
    reasons = {reason.why: reason for reason in all_reasons()}
    words.use("de")

    still_english = [
        why for why, reason in reasons.items() if said_why(reason) == why[:1].upper() + why[1:]
    ]

    assert len(reasons) > 40
    assert still_english == []


def test_in_english_a_reason_is_said_as_it_was_stored() -> None:
    reasons = {reason.why: reason for reason in all_reasons() if ".0 s" not in reason.why}

    said = {why: said_why(reason) for why, reason in reasons.items()}

    assert said == {why: why[:1].upper() + why[1:] for why in reasons}


def test_seconds_have_a_comma_in_german() -> None:
    words.use("de")

    said = said_why(Reason(ScorePart.TEMPO, 22.0, "the way down took 1.4 s of 3 s: take longer"))

    assert said == "Hinab 1,4 s von 3 s: mehr Zeit"


@pytest.mark.parametrize("why", ["lowering took 1.4 s", "the moon took 2.0 s of 3 s: take longer"])
def test_a_sentence_of_older_rules_is_shown_as_it_was_stored(why: str) -> None:
    words.use("de")

    assert said_why(Reason(ScorePart.TEMPO, 22.0, why)) == why[:1].upper() + why[1:]
