"""What becomes of open cycles: counted, rejected with a reason, or given up."""

from collections import Counter
from dataclasses import replace

from coach.movement import reps
from coach.movement.cycles import Cycle, Drop, Dropped, RepRule
from coach.movement.events import CheckSpan, Event, RepCompleted, RepRejected
from coach.movement.exercise import Exercise
from coach.movement.faults import FaultState, close_all, next_rep, why_not_judged
from coach.movement.rejection import MIN_REP_S, why_rejected
from coach.movement.repetition import Attempt, build, working_side
from coach.movement.scoring import RANGE_CODES
from coach.movement.signals import rule_of, stretch_of
from coach.movement.state import AnalysisState, Track
from coach.movement.tempo import timing
from coach.movement.vocabulary import CheckCode, RejectReason, Side, Signal

UNSEEN = (RejectReason.NOT_SEEN, RejectReason.OTHER_PERSON)


def settle(
    state: AnalysisState, exercise: Exercise, *, t_s: float
) -> tuple[AnalysisState, tuple[Event, ...]]:
    """At the end of a recording: count what had nearly returned, reject what had not."""
    rule = rule_now(state, exercise)
    events: tuple[Event, ...] = ()
    for track in state.tracks:
        cycle = None if rule is None else reps.end_of_recording(track.reps, rule)
        if cycle is None:
            continue
        state, told = finish_cycle(state, track, cycle, exercise, t_now_s=t_s)
        closed = replace(track, reps=reps.give_up(track.reps))
        tracks = tuple(closed if one.side is track.side else one for one in state.tracks)
        state = replace(state, tracks=tracks)
        events = (*events, *told)
    state, dropped = drop_open_cycles(state, exercise, t_s=t_s, reason=RejectReason.NO_RETURN)
    return state, (*events, *dropped)


def drop_open_cycles(
    state: AnalysisState, exercise: Exercise, *, t_s: float, reason: RejectReason
) -> tuple[AnalysisState, tuple[Event, ...]]:
    """Give up what is open, saying so where it had become an attempt; rest is found anew."""
    rule = rule_now(state, exercise)
    events: tuple[Event, ...] = ()
    for track in state.tracks:
        opened_s = track.reps.opened_s
        if opened_s is None or rule is None:
            continue
        if track.reps.peak >= reps.attempt_change(track.reps, rule):
            events = (*events, RepRejected(t_s, opened_s, t_s, reason))
    forget = reps.lose if reason in UNSEEN else reps.reset
    tracks = tuple(Track(side=track.side, reps=forget(track.reps)) for track in state.tracks)
    state = replace(state, tracks=tracks, notes=(), faults=_fresh(state.faults))
    return state, events


def finish_cycle(
    state: AnalysisState, track: Track, cycle: Cycle, exercise: Exercise, *, t_now_s: float
) -> tuple[AnalysisState, tuple[Event, ...]]:
    t_s = t_now_s
    faults, cleared = close_all(state.faults, t_s=t_s)
    attempt = _attempt(state, track, cycle, exercise, faults=faults)
    state = replace(state, notes=state.notes[-1:], faults=tuple(next_rep(one) for one in faults))
    reason = why_rejected(attempt, exercise)
    if reason is None and attempt.timing.end_s - state.tally.last_end_s < MIN_REP_S:
        reason = RejectReason.TOO_SHORT  # most of it belongs to the repetition before
    if reason is not None:
        start_s = min(attempt.timing.start_s, t_s)
        return state, (*cleared, RepRejected(t_s, start_s, t_s, reason))
    tally = state.tally
    rep = build(attempt, exercise, index=tally.reps + 1, not_before_s=tally.last_end_s)
    tally = replace(
        tally,
        reps=rep.index,
        last_end_s=rep.end_s,
        rep_views=tally.rep_views + Counter([rep.view]),
    )
    tracks = tuple(
        replace(one, reps=reps.accept(one.reps, cycle)) if one.side is track.side else one
        for one in state.tracks
    )
    return replace(state, tally=tally, tracks=tracks), (*cleared, RepCompleted(t_s=t_s, rep=rep))


def drop_cycle(state: AnalysisState, dropped: Dropped) -> tuple[AnalysisState, tuple[Event, ...]]:
    state = replace(state, notes=state.notes[-1:], faults=_fresh(state.faults))
    if dropped.why is Drop.TOO_SMALL:
        return state, ()
    t_s = dropped.end_s
    return state, (RepRejected(t_s, dropped.start_s, t_s, RejectReason.NO_RETURN),)


def rule_now(state: AnalysisState, exercise: Exercise) -> RepRule | None:
    return None if state.driver is None else rule_of(state.driver, exercise)


def _fresh(faults: tuple[FaultState, ...]) -> tuple[FaultState, ...]:
    return tuple(FaultState(code=fault.code) for fault in faults)


def _attempt(
    state: AnalysisState,
    track: Track,
    cycle: Cycle,
    exercise: Exercise,
    *,
    faults: tuple[FaultState, ...],
) -> Attempt:
    assert state.driver is not None  # noqa: S101  # a cycle was driven by it
    signal: Signal = state.driver.signal
    stretch = stretch_of(signal, exercise, view=state.view.view)
    notes = tuple(note for note in state.notes if note.t_s >= cycle.samples[0].t_s)
    spans: tuple[CheckSpan, ...] = tuple(span for fault in faults for span in fault.spans)
    judged = {fault.code for fault in faults if fault.judged}
    side = track.side
    if side is Side.BOTH:
        side = working_side(notes, exercise, chosen=state.chosen_side)
    return Attempt(
        cycle=cycle,
        timing=timing(cycle, curve=rule_of(state.driver, exercise).curve, stretch=stretch),
        notes=notes,
        signal=signal,
        view=state.view.view,
        side=side,
        spans=spans,
        not_judged=tuple(found for fault in faults if (found := why_not_judged(fault))),
        limit_judged=CheckCode.D1 in judged,
        alignment_judged=bool(judged.difference(RANGE_CODES)),
        limit_deg=state.limit_deg,
    )
