"""A reading becomes a remark when it lasts under load, and stops when it has been good a while."""

import pytest

from coach.movement.check_context import Reading
from coach.movement.events import CheckCleared, CheckRaised, Event
from coach.movement.exercise import CheckRule
from coach.movement.faults import (
    CLEARS_S,
    LASTS_S,
    FaultState,
    close,
    level_of,
    next_rep,
    step,
    unit,
    why_not_judged,
)
from coach.movement.vocabulary import CheckCode, Level, NotJudgedReason, Side

LEAN = CheckRule(CheckCode.T1, amber=10.0, red=15.0, source="judgement")
KNEES = CheckRule(CheckCode.K2, amber=0.90, red=0.80, source="judgement")
GOOD, AMBER, RED = 4.0, 12.0, 18.0
FRAME_S = 1 / 64  # a power of two: sums of it are exact
Found = float | NotJudgedReason


def _fed(
    state: FaultState,
    found: Found,
    seconds: float,
    *,
    from_s: float = 0.0,
    loaded: bool = True,
    rule: CheckRule = LEAN,
) -> tuple[FaultState, tuple[Event, ...]]:
    events: tuple[Event, ...] = ()
    reading = found if isinstance(found, NotJudgedReason) else Reading(found, Side.LEFT)
    for frame in range(int(seconds / FRAME_S)):
        t_s = from_s + frame * FRAME_S
        state, told = step(state, rule, t_s=t_s, found=reading, loaded=loaded)
        events = (*events, *told)
    return state, events


def test_a_fault_is_said_once_after_it_has_lasted() -> None:
    short, nothing = _fed(FaultState(CheckCode.T1), AMBER, LASTS_S - 2 * FRAME_S)
    _, events = _fed(FaultState(CheckCode.T1), AMBER, 3 * LASTS_S)

    assert nothing == ()
    assert short.raised is None
    (raised,) = events
    assert isinstance(raised, CheckRaised)
    assert raised.level is Level.AMBER
    assert raised.side is Side.LEFT
    assert LASTS_S <= raised.t_s < LASTS_S + 2 * FRAME_S


def test_amber_may_become_red_but_red_never_falls_back_while_it_lasts() -> None:
    state, first = _fed(FaultState(CheckCode.T1), AMBER, 0.5)
    state, second = _fed(state, RED, 0.5, from_s=0.5)
    state, third = _fed(state, AMBER, 0.5, from_s=1.0)

    assert [event.level for event in (*first, *second) if isinstance(event, CheckRaised)] == [
        Level.AMBER,
        Level.RED,
    ]
    assert third == ()
    assert state.raised is Level.RED


def test_a_flash_of_red_within_amber_is_amber() -> None:
    state, _ = _fed(FaultState(CheckCode.T1), AMBER, 0.5)
    state, events = _fed(state, RED, LASTS_S / 2, from_s=0.5)

    assert events == ()
    assert state.raised is Level.AMBER


def test_a_remark_clears_after_being_good_for_a_while_and_leaves_its_span() -> None:
    state, _ = _fed(FaultState(CheckCode.T1), AMBER, 1.0)
    flicker, nothing = _fed(state, GOOD, CLEARS_S - 2 * FRAME_S, from_s=1.0)
    cleared, events = _fed(state, GOOD, CLEARS_S + 2 * FRAME_S, from_s=1.0)

    assert nothing == ()
    assert flicker.raised is Level.AMBER
    assert [type(event) for event in events] == [CheckCleared]
    assert cleared.raised is None
    (span,) = cleared.spans
    assert (span.from_s, span.to_s) == (0.0, 1.0)
    assert (span.level, span.value, span.unit) == (Level.AMBER, AMBER, "deg")


def test_a_short_good_moment_does_not_interrupt_a_remark() -> None:
    state, _ = _fed(FaultState(CheckCode.T1), AMBER, 1.0)
    state, _ = _fed(state, GOOD, CLEARS_S / 2, from_s=1.0)
    state, events = _fed(state, AMBER, 1.0, from_s=1.0 + CLEARS_S / 2)

    assert events == ()
    assert state.raised is Level.AMBER
    assert state.spans == ()


def test_what_was_never_said_leaves_no_span() -> None:
    state, _ = _fed(FaultState(CheckCode.T1), AMBER, LASTS_S / 2)

    state, events = _fed(state, GOOD, 1.0, from_s=LASTS_S / 2)

    assert (state.spans, events) == ((), ())


def test_unloaded_poses_raise_nothing_and_end_a_remark() -> None:
    idle, nothing = _fed(FaultState(CheckCode.T1), RED, 2.0, loaded=False)
    running, _ = _fed(FaultState(CheckCode.T1), RED, 1.0)
    ended, cleared = _fed(running, RED, 1.0, from_s=1.0, loaded=False)

    assert nothing == ()
    assert idle.raised is None
    assert idle.judged == 0
    assert ended.raised is None
    assert [type(event) for event in cleared] == [CheckCleared]


def test_what_cannot_be_judged_raises_nothing_and_is_remembered_with_its_reason() -> None:
    state, events = _fed(FaultState(CheckCode.T1), NotJudgedReason.TURNED, 1.0)
    state, _ = _fed(state, NotJudgedReason.FRAMING, 0.3, from_s=1.0)

    found = why_not_judged(state)
    assert events == ()
    assert found is not None
    assert (found.code, found.reason) == (CheckCode.T1, NotJudgedReason.TURNED)


def test_one_reading_is_enough_to_have_been_judged() -> None:
    state, _ = _fed(FaultState(CheckCode.T1), NotJudgedReason.TURNED, 1.0)
    state, _ = _fed(state, GOOD, 2 * FRAME_S, from_s=1.0)

    assert why_not_judged(state) is None
    assert why_not_judged(FaultState(CheckCode.T1)) is None


def test_closing_keeps_the_span_up_to_then_and_the_next_repetition_begins_empty() -> None:
    state, _ = _fed(FaultState(CheckCode.T1), RED, 1.0)

    closed, events = close(state, t_s=1.0)

    assert [type(event) for event in events] == [CheckCleared]
    assert [span.level for span in closed.spans] == [Level.RED]
    assert next_rep(closed) == FaultState(CheckCode.T1)
    assert close(FaultState(CheckCode.T1), t_s=1.0) == (FaultState(CheckCode.T1), ())


def test_the_worst_value_is_kept_with_its_side() -> None:
    state = FaultState(CheckCode.K2)
    for number, (value, side) in enumerate(
        [(0.88, Side.LEFT), (0.7, Side.RIGHT), (0.85, Side.LEFT)]
    ):
        state, _ = step(state, KNEES, t_s=0.4 * number, found=Reading(value, side), loaded=True)

    closed, _ = close(state, t_s=1.2)

    (span,) = closed.spans
    assert (span.value, span.side, span.unit) == (0.7, Side.RIGHT, "ratio")


@pytest.mark.parametrize(
    ("value", "level"), [(1.0, None), (0.90, None), (0.89, Level.AMBER), (0.79, Level.RED)]
)
def test_knee_separation_stands_out_below_its_limits(value: float, level: Level | None) -> None:
    assert level_of(KNEES, value) is level


@pytest.mark.parametrize(
    ("value", "level"), [(0.0, None), (10.0, None), (10.1, Level.AMBER), (15.1, Level.RED)]
)
def test_angles_stand_out_above_their_limits(value: float, level: Level | None) -> None:
    assert level_of(LEAN, value) is level


def test_a_check_without_red_is_never_red() -> None:
    rule = CheckRule(CheckCode.T2, amber=45.0, red=None, source="judgement")

    assert level_of(rule, 90.0) is Level.AMBER


def test_every_check_has_a_unit() -> None:
    ratios = {code for code in CheckCode if unit(code) == "ratio"}

    assert ratios == {
        CheckCode.K2,
        CheckCode.K3,
        CheckCode.A1,
        CheckCode.T3,
        CheckCode.H1,
        CheckCode.B1,
        CheckCode.R1,
    }
    assert {unit(code) for code in CheckCode} == {"ratio", "deg"}
