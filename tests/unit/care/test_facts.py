"""A session that never began is none: a camera that did not open is not the person's doing."""

from dataclasses import replace

import pytest

from coach.care.facts import PainMoment, SessionEndReason, SessionFacts
from coach.care.rewards.earned import rewards
from tests.care_builders import answer, on, session

UNSEEN_ENDS = [SessionEndReason.STOPPED, SessionEndReason.CRASHED]


def unseen(reason: SessionEndReason | None, *moments: PainMoment) -> SessionFacts:
    pains = [answer(moment, 1) for moment in moments]
    return replace(session(reason=reason, reps=0, pains=pains), duration_s=None)


@pytest.mark.parametrize("reason", UNSEEN_ENDS)
def test_a_source_that_did_not_open_makes_no_session(reason: SessionEndReason) -> None:
    facts = unseen(reason, PainMoment.BEFORE)

    assert not facts.has_begun
    assert rewards([facts], today=on(0)) == rewards([], today=on(0))


@pytest.mark.parametrize(
    "facts",
    [
        unseen(None),
        unseen(SessionEndReason.STOPPED_FOR_PAIN, PainMoment.BEFORE),
        unseen(SessionEndReason.STOPPED, PainMoment.DURING),
        unseen(SessionEndReason.STOPPED, PainMoment.AFTER),
        session(reason=SessionEndReason.STOPPED, reps=0),
        session(reason=SessionEndReason.CRASHED),
    ],
)
def test_whatever_was_seen_or_told_makes_one(facts: SessionFacts) -> None:
    assert facts.has_begun
