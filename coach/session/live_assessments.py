"""A test of what the knee can do as a watched session: set-up coach, countdown, pauses, hands."""

from dataclasses import replace

from coach import words
from coach.care.tests.allowed import BASE_STEP_CM
from coach.care.tests.procedures import PROCEDURES, as_test
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Side
from coach.session.assessing import Asked
from coach.session.assessment_notes import AssessmentNotes
from coach.session.assessment_words import name_of
from coach.session.fading import Feedback
from coach.session.live import LiveSession
from coach.session.outside import SessionPorts
from coach.session.services import RunningTest
from coach.session.set_up_coach import PREVIEW_S
from coach.session.workout import Plan

_NO_END = 1000  # repetitions: the test itself says when it is enough


def begin_test(ports: SessionPorts, asked: Asked, exercise: Exercise) -> RunningTest:
    """Begin to watch a test; nothing of it is stored.

    Args:
        ports: feed, sounds, clock, and the store that remembers the room.
        asked: which test, of which leg.
        exercise: that of the test, as its file has it.
    """
    notes = AssessmentNotes(asked, exercise)
    plan = Plan(
        sets=1,
        reps=_NO_END,
        rest_s=0.0,
        asks=False,
        preview_s=PREVIEW_S,
        feedback=Feedback.AFTER,
        test_view=PROCEDURES[asked.test].view,
    )
    session = LiveSession(
        ports,
        shown_as_test(exercise, asked),
        notes=notes,
        plan=plan,
        side=asked.side,
        limit_deg=PROCEDURES[asked.test].limit_deg,
    )
    return RunningTest(session, notes.result)


def shown_as_test(exercise: Exercise, asked: Asked) -> Exercise:
    """Return the exercise of a test with the words of the test, from the view that it needs."""
    name = str(asked.test).replace("_", "-")
    leg = "" if asked.side is Side.BOTH else f"-{asked.side}"
    title = words.text(f"test-title{leg}", test=name_of(asked.test)) if leg else name_of(asked.test)
    text = replace(
        exercise.text,
        name=title,
        why=words.text(f"test-for-{name}"),
        setup=words.text(f"test-stand-{name}", cm=asked.step_cm or BASE_STEP_CM),
        cue=words.text("test-how-stop"),
        ask="",
    )
    found, view = as_test(exercise), PROCEDURES[asked.test].view
    preferred = view if view in found.views else found.preferred_view
    return replace(found, text=text, preferred_view=preferred)
