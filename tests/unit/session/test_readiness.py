"""A set begins once the person stands quiet, and whole in the picture or long enough."""

import pytest

from coach.movement.vocabulary import FramingHint, Stage
from coach.session.readiness import FRAMING_PATIENCE_S, Readiness, watched
from tests.screens.fakes import reading

QUIET = reading(stage=Stage.READY)


@pytest.mark.parametrize("hint", [None, FramingHint.TURN_TO_SIDE, FramingHint.TURN_TO_FRONT])
def test_a_quiet_person_who_is_whole_in_the_picture_is_ready_at_once(
    hint: FramingHint | None,
) -> None:
    assert watched(Readiness(), QUIET, hint=hint, now_s=5.0).is_ready


def test_in_a_poor_picture_it_takes_some_patience() -> None:
    hint = FramingHint.STEP_BACK

    first = watched(Readiness(), QUIET, hint=hint, now_s=5.0)
    later = watched(first, QUIET, hint=hint, now_s=5.0 + FRAMING_PATIENCE_S)

    assert not first.is_ready
    assert later.is_ready


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not Stage.READY])
def test_whoever_moves_about_begins_to_stand_quiet_anew(stage: Stage) -> None:
    standing = watched(Readiness(), QUIET, hint=FramingHint.STEP_BACK, now_s=5.0)

    assert watched(standing, reading(stage=stage), hint=None, now_s=9.0) == Readiness()
    assert watched(standing, None, hint=None, now_s=9.0) == Readiness()
