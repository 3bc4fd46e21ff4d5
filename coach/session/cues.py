"""Choosing the one thing to say: pure, safety before fix before count before praise.

A cue is said in the moment or never: what may not be said now is dropped, not kept. Fixes and
praise come at most once in two repetitions (docs/clinical.md 1.D); a count is not advice and a
safety cue does not wait. A hold is long enough for one fix of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from coach.movement.events import CheckRaised, Event, HoldEnded, Rep, RepCompleted
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import CheckCode, FramingHint, Phase
from coach.session.remarks import hurried_phase
from coach.session.snapshot import Cue, CueKind, PauseReason

REPS_BETWEEN_CUES = 2
SHOWN_S = 4.0  # judgement: long enough to read twice from across the room
HINT_AGAIN_S = 8.0  # judgement: a set-up hint may be said again after this long
PRAISE_SCORE = 85  # of 100

_COUNT_KEYS = {1: "cue-last-one", 2: "cue-two-more"}
PRAISE_KEYS = ("cue-nicely-done", "cue-lovely-control", "cue-good-and-steady")

_CHECK_KEYS = {
    CheckCode.K1: "cue-knee-over-toes",
    CheckCode.K2: "cue-knees-over-toes",
    CheckCode.PD: "cue-belt-level",
    CheckCode.T1: "cue-tall-and-centred",
    CheckCode.T2: "cue-chest-higher",
    CheckCode.T2U: "cue-grow-taller",
    CheckCode.D1: "cue-a-little-smaller",
    CheckCode.A1: "cue-share-weight",
    CheckCode.K3: "cue-knee-behind-toes",
    CheckCode.PS: "cue-belt-level",
    CheckCode.T3: "cue-hips-back-first",
    CheckCode.D2: "cue-knees-straighter",
    CheckCode.E1: "cue-leg-longer",
    CheckCode.E2: "cue-leg-longer",
    CheckCode.E3: "cue-hips-higher",
    CheckCode.H1: "cue-heel-down",
    CheckCode.B1: "cue-foot-rooted",
    CheckCode.R1: "cue-hips-stacked",
    CheckCode.G1: "cue-knee-to-floor",
}

_URGENCY = (CueKind.SAFETY, CueKind.FIX, CueKind.COUNT, CueKind.PRAISE, CueKind.INFO)


@dataclass(frozen=True, slots=True)
class CueState:
    """What has been said, so that it is not said too often."""

    shown: Cue | None = None
    reps: int = 0  # counted so far
    advised_at_rep: int | None = None  # count when a fix or praise was last said
    said_key: str = ""  # the last fix
    between: int | None = REPS_BETWEEN_CUES  # repetitions; None: form is not spoken of in a set
    hint_key: str = ""  # the last set-up hint
    hint_s: float = 0.0


def choose(
    state: CueState,
    events: Sequence[Event],
    *,
    exercise: Exercise,
    reps_left: int,
    t_s: float,
) -> tuple[CueState, Cue | None]:
    """Return the one cue that these events ask for and that may be said now, or None.

    Args:
        state: what has been said.
        events: what the analysis reported since the last call.
        exercise: for its tempo.
        reps_left: repetitions to go in this set after these events.
        t_s: now, on the clock of the caller.
    """
    counted = [event.rep for event in events if isinstance(event, RepCompleted)]
    held = sum(isinstance(event, HoldEnded) for event in events)
    state = replace(state, reps=state.reps + len(counted) + held * REPS_BETWEEN_CUES)
    wishes = [wish for event in events for wish in _check_wishes(event, t_s=t_s)]
    for rep in counted:
        wishes.extend(_rep_wishes(state, rep, exercise=exercise, reps_left=reps_left, t_s=t_s))
    allowed = [wish for wish in wishes if _may_say(state, wish)]
    if not allowed:
        return state, None
    cue = min(allowed, key=lambda wish: _URGENCY.index(wish.kind))
    return _said(state, cue), cue


def hint(state: CueState, framing: FramingHint, *, t_s: float) -> tuple[CueState, Cue | None]:
    """Return the set-up hint as a cue, unless it was just said."""
    key = f"cue-framing-{framing.value.replace('_', '-')}"
    if state.hint_key == key and t_s - state.hint_s < HINT_AGAIN_S:
        return state, None
    cue = Cue(key=key, kind=CueKind.INFO, t_s=t_s)
    return replace(state, shown=cue, hint_key=key, hint_s=t_s), cue


def announce(state: CueState, key: str, *, t_s: float) -> tuple[CueState, Cue]:
    """Return news about the session itself, which always is said."""
    cue = Cue(key=key, kind=CueKind.INFO, t_s=t_s)
    return replace(state, shown=cue), cue


def tell(state: CueState, key: str, *, t_s: float) -> tuple[CueState, Cue]:
    """Return how far a hold or a turn of the clock has come, which always is said."""
    cue = Cue(key=key, kind=CueKind.COUNT, t_s=t_s)
    return replace(state, shown=cue), cue


def pause_key(reason: PauseReason) -> str:
    return f"cue-pause-{reason.value.replace('_', '-')}"


def shown(state: CueState, *, t_s: float) -> Cue | None:
    """Return the cue that still stands on the screen."""
    cue = state.shown
    if cue is None or t_s - cue.t_s > SHOWN_S:
        return None
    return cue


def _check_wishes(event: Event, *, t_s: float) -> list[Cue]:
    if not isinstance(event, CheckRaised):
        return []
    kind = CueKind.SAFETY if event.code is CheckCode.D1 else CueKind.FIX
    return [Cue(key=_CHECK_KEYS[event.code], kind=kind, t_s=t_s)]


def _rep_wishes(
    state: CueState, rep: Rep, *, exercise: Exercise, reps_left: int, t_s: float
) -> list[Cue]:
    wishes = []
    hurried = _hurried_key(rep, exercise)
    if hurried is not None:
        wishes.append(Cue(key=hurried, kind=CueKind.FIX, t_s=t_s))
    if reps_left in _COUNT_KEYS:
        wishes.append(Cue(key=_COUNT_KEYS[reps_left], kind=CueKind.COUNT, t_s=t_s))
    if not rep.checks and rep.full and (rep.score or 0) >= PRAISE_SCORE:
        key = PRAISE_KEYS[state.reps % len(PRAISE_KEYS)]
        wishes.append(Cue(key=key, kind=CueKind.PRAISE, t_s=t_s))
    return wishes


def _hurried_key(rep: Rep, exercise: Exercise) -> str | None:
    hurried = hurried_phase(rep, exercise)
    if hurried is None:
        return None
    goes_out = exercise.tempo.is_way_out(hurried)
    if goes_out is not None:
        return "cue-out-slower" if goes_out else "cue-back-slower"
    if hurried is Phase.ECCENTRIC:
        return "cue-lower-slower"
    is_lift = exercise.tempo.starts_with is Phase.CONCENTRIC
    return "cue-lift-slower" if is_lift else "cue-rise-slower"


def _may_say(state: CueState, cue: Cue) -> bool:
    """Whether a cue may be said now: of form as seldom as it has faded, of safety at any time."""
    if cue.kind in {CueKind.COUNT, CueKind.INFO}:
        return True
    is_safety = cue.kind is CueKind.SAFETY
    between = REPS_BETWEEN_CUES if is_safety else state.between
    if between is not None:
        since = between if state.advised_at_rep is None else state.reps - state.advised_at_rep
        if since >= between:
            return True
    return is_safety and cue.key != state.said_key


def _said(state: CueState, cue: Cue) -> CueState:
    state = replace(state, shown=cue)
    if cue.kind in {CueKind.COUNT, CueKind.INFO}:
        return state
    return replace(state, advised_at_rep=state.reps, said_key=cue.key)
