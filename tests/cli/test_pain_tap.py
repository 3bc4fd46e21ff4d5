"""A tap for pain in the terminal: docs/clinical.md 3.3.2, E1 and E33."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer
from rich.console import Console

from coach.care.facts import Advice, PainAnswer, PainMoment, SessionEndReason
from coach.cli import own_answers, pain_tap, terminal
from coach.cli.own_answers import typed_line
from coach.cli.pain_questions import PainQuestions
from coach.cli.pain_tap import PainTaps
from coach.cli.terminal import TerminalSession
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Side
from coach.session.services import SessionRequest
from coach.session.snapshot import PauseReason, SetStage
from coach.session.workout import Plan
from tests.cli.test_planned_run import House
from tests.session_builders import SIT_TO_STAND, SQUAT, Stage, squat_poses

LEFT = (Side.LEFT,)


def hurting(
    monkeypatch: pytest.MonkeyPatch, value: int | None, *, follows: bool = True
) -> list[str]:
    """Answer every question about pain so; return where the questions will be noted."""
    asked: list[str] = []

    def answer(knee: Side, when: str) -> int | None:
        asked.append(f"{knee} {when}")
        return value

    monkeypatch.setattr(pain_tap, "ask", answer)
    monkeypatch.setattr(typer, "confirm", lambda *_, **__: follows)
    return asked


def stage_of(exercise: Exercise = SQUAT) -> Stage:
    plan = Plan(sets=1, reps=9, rest_s=5.0)
    stage = Stage(squat_poses(reps=4, exercise=exercise), plan=plan, exercise=exercise)
    stage.play_until_reps(1)
    return stage


def taps_of(stage: Stage) -> PainTaps:
    return PainTaps(stage.store, stage.clock, console=Console(quiet=True))


def pains(stage: Stage) -> tuple[PainAnswer, ...]:
    return stage.store.load("s1").facts.pains


def test_a_tap_is_stored_with_the_angle_and_the_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = hurting(monkeypatch, 4)
    stage = stage_of()
    turn_deg = stage.session.snapshot.reps[-1].turning_knee_flexion_deg

    taps_of(stage).take(stage.session, knees=LEFT, before={Side.LEFT: 0})

    (pain,) = pains(stage)
    assert asked == ["left now"]
    assert (pain.moment, pain.value, pain.knee_flexion_deg) == (PainMoment.DURING, 4, turn_deg)
    assert (pain.advice, pain.advice_followed) == (Advice.SMALLER, True)


def test_smaller_moves_the_limit_and_the_set_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    hurting(monkeypatch, 4)
    stage = stage_of()
    turn_deg = stage.session.snapshot.reps[-1].turning_knee_flexion_deg

    taps_of(stage).take(stage.session, knees=LEFT, before={})
    shown = stage.play(until_s=stage.clock.time_s + 0.2)

    assert turn_deg is not None
    assert shown.limit_deg == pytest.approx(min(75.0, turn_deg - 15.0))
    assert shown.stage is not SetStage.PAUSED


def test_an_unanswered_tap_counts_as_four(monkeypatch: pytest.MonkeyPatch) -> None:
    hurting(monkeypatch, None)
    stage = stage_of()

    taps_of(stage).take(stage.session, knees=LEFT, before={})

    assert [(pain.value, pain.advice) for pain in pains(stage)] == [(None, Advice.SMALLER)]


def test_little_pain_goes_on_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    hurting(monkeypatch, 2)
    stage = stage_of()

    taps_of(stage).take(stage.session, knees=LEFT, before={})

    assert [(pain.advice, pain.advice_followed) for pain in pains(stage)] == [
        (Advice.PROCEED, None)
    ]
    assert stage.play(until_s=stage.clock.time_s + 0.2).limit_deg is None


@pytest.mark.parametrize(("value", "exercise"), [(5, SQUAT), (9, SQUAT), (4, SIT_TO_STAND)])
def test_red_pain_or_no_smaller_way_ends_the_exercise(
    monkeypatch: pytest.MonkeyPatch, value: int, exercise: Exercise
) -> None:
    hurting(monkeypatch, value)
    stage = stage_of(exercise)
    taps = taps_of(stage)

    taps.take(stage.session, knees=LEFT, before={Side.LEFT: 1})

    end = stage.store.load("s1").facts.end
    assert end is not None
    assert end.reason is SessionEndReason.STOPPED_FOR_PAIN
    assert taps.has_ended


def test_who_declines_the_advice_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    hurting(monkeypatch, 6, follows=False)
    stage = stage_of()

    taps_of(stage).take(stage.session, knees=LEFT, before={})

    assert stage.store.load("s1").facts.end is None
    assert [pain.advice_followed for pain in pains(stage)] == [False]
    assert stage.play(until_s=stage.clock.time_s + 0.2).pause_reason is not PauseReason.PAIN


def test_e33_pain_is_asked_again_after_two_and_amber_again_ends_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hurting(monkeypatch, 3)
    stage = stage_of()
    taps = taps_of(stage)
    taps.take(stage.session, knees=LEFT, before={})

    is_due = [taps.is_due(stage.play_until_reps(count)) for count in (2, 3)]
    taps.take(stage.session, knees=LEFT, before={})

    assert is_due == [False, True]
    assert [pain.advice for pain in pains(stage)] == [Advice.SMALLER, Advice.CALM_ONLY]
    assert taps.has_ended


@pytest.fixture
def keyboard(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """Return where to write what is typed."""
    ours, theirs = os.openpty()
    with os.fdopen(theirs, encoding="utf-8") as typed:
        monkeypatch.setattr(sys, "stdin", typed)
        yield ours
    os.close(ours)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such console")
def test_a_line_is_read_without_waiting_for_one(keyboard: int) -> None:
    before = typed_line()

    os.write(keyboard, b"p\n\n")

    assert before is None
    assert [typed_line(), typed_line(), typed_line()] == ["p", "", None]


def test_p_and_enter_in_a_running_exercise_asks_at_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    house = House()
    asked = hurting(monkeypatch, 5)
    typed = iter(["P"])
    monkeypatch.setattr(terminal, "typed_line", lambda: next(typed, None))
    monkeypatch.setattr("coach.cli.pain_talk.ask", lambda *_: 0)
    request = SessionRequest("squat", "film.mp4", knee=Side.LEFT)

    code = TerminalSession(
        house.services(), request, PainQuestions(is_asked=True), pictures=tmp_path
    ).run()

    (facts,) = house.store.sessions("me")
    assert code == 0
    assert asked == ["left now"]
    assert "press p and Enter" in capsys.readouterr().out
    assert facts.end is not None
    assert facts.end.reason is SessionEndReason.STOPPED_FOR_PAIN


def test_nobody_at_a_keyboard_is_not_listened_to(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(own_answers, "typed_line", lambda: pytest.fail("listened"))
    monkeypatch.setattr(terminal, "typed_line", lambda: pytest.fail("listened"))
    request = SessionRequest("squat", "film.mp4", knee=Side.LEFT)

    code = TerminalSession(
        House().services(), request, PainQuestions(is_asked=False), pictures=tmp_path
    ).run()

    assert code == 0
