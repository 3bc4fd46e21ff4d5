"""Which kind of day it is: the week of the phase, the person's own days, and days of recovery.

Rules: docs/clinical.md 4 (weekly schedule), 3.3.9 and E30. A session that cannot be on its day
moves to the next day that allows it, or is dropped; it is never doubled.
"""

from collections.abc import Sequence
from datetime import timedelta
from itertools import combinations

from coach.care.pain.colour import Colour
from coach.care.programme.state import State
from coach.care.programme.terms import DayKind, Fired, ProgrammePhase
from coach.care.told import WEEKDAYS

S, H, C, M, W, P, R = (
    DayKind.STRENGTH,
    DayKind.HIP,
    DayKind.CALM,
    DayKind.MOBILITY,
    DayKind.WALK,
    DayKind.SPORT,
    DayKind.REST,
)
WEEKS: dict[ProgrammePhase, tuple[DayKind, ...]] = {
    ProgrammePhase.CALM: (C, W, C, W, C, R, R),
    ProgrammePhase.EARLY: (S, M, S, M, S, H, R),
    ProgrammePhase.CONTROL: (S, M, S, R, S, M, R),
    ProgrammePhase.FUNCTIONAL: (S, M, R, S, M, S, R),
    ProgrammePhase.PREVENTION: (S, P, R, S, R, P, R),
}
"""Monday to Sunday (docs/clinical.md 4 with E30)."""

BETWEEN_DAYS = 2  # from one strength session to the next: a full training day between (E30)


def sessions_a_week(phase: ProgrammePhase) -> int:
    """Return how many sessions of strength, or calm ones, a week of the phase has at most."""
    return sum(kind in {DayKind.STRENGTH, DayKind.CALM} for kind in WEEKS[phase])


def week_of(phase: ProgrammePhase, training_days: frozenset[int]) -> tuple[DayKind, ...]:
    """Return the kinds of the seven days from Monday on, with sessions on the person's own days.

    Args:
        phase: decides how many sessions there are.
        training_days: 0 Monday to 6 Sunday; none: the usual pattern.
    """
    usual = WEEKS[phase]
    if not training_days:
        return usual
    main = _main_kind(phase)
    days = _spaced(tuple(sorted(training_days)), most=sessions_a_week(phase))
    spare = DayKind.WALK if phase is ProgrammePhase.CALM else DayKind.MOBILITY
    others = DayKind.SPORT if phase is ProgrammePhase.PREVENTION else spare
    return tuple(
        main if day in days else others if day in training_days else DayKind.REST
        for day in range(WEEKDAYS)
    )


def is_first_session_day(state: State, training_days: frozenset[int]) -> bool:
    """Whether a person who chose no days begins today: nobody should start with a day of rest.

    (docs/clinical.md 4.2; the rest of the week gives way to it)
    """
    return state.day == state.began and not training_days


def _main_kind(phase: ProgrammePhase) -> DayKind:
    return DayKind.CALM if phase is ProgrammePhase.CALM else DayKind.STRENGTH


def is_well_spaced(days: Sequence[int]) -> bool:
    """Whether weekdays leave a full day between any two of them, around the week."""
    ordered = sorted(days)
    following = [*ordered[1:], ordered[0] + WEEKDAYS] if ordered else []
    return all(later - day >= BETWEEN_DAYS for day, later in zip(ordered, following, strict=True))


def kind_of(
    state: State, *, phase: ProgrammePhase, training_days: frozenset[int]
) -> tuple[DayKind, tuple[Fired, ...]]:
    """Return what the day of `state` asks for by the calendar, and the rules that moved it.

    Locks, pain of the day and days away are decided elsewhere.
    """
    week = week_of(phase, training_days)
    day = state.day
    kind = week[day.weekday()]
    if is_first_session_day(state, training_days) and kind is not _main_kind(phase):
        return _main_kind(phase), (Fired("4.2", "rule-first-day"),)
    wanted = kind is DayKind.STRENGTH or _is_moved_here(state, week)
    if not wanted:
        return _recovering(state, kind)
    reason = _why_not(state, phase)
    if reason is not None:
        return DayKind.MOBILITY, (reason,)
    moved = () if kind is DayKind.STRENGTH else (Fired("E30", "rule-moved"),)
    if state.no_load_until is not None and day <= state.no_load_until:
        return DayKind.CALM, (Fired("E24", "rule-after-red"),)
    return DayKind.STRENGTH, moved


def _recovering(state: State, kind: DayKind) -> tuple[DayKind, tuple[Fired, ...]]:
    """Return the kind of a day without strength; the day after amber is recovery (3.3.9)."""
    if kind is DayKind.HIP and _is_day_after(state, Colour.AMBER):
        return DayKind.MOBILITY, (Fired("3.3.9", "rule-after-amber"),)
    is_blocked = state.no_load_until is not None and state.day <= state.no_load_until
    if kind in {DayKind.HIP, DayKind.SPORT} and is_blocked:
        return DayKind.MOBILITY, (Fired("E24", "rule-after-red"),)
    return kind, ()


def _why_not(state: State, phase: ProgrammePhase) -> Fired | None:
    if _is_day_after(state, Colour.AMBER):
        return Fired("3.3.9", "rule-after-amber")
    last = state.last_strength
    if last is not None and (state.day - last).days < BETWEEN_DAYS:
        return Fired("E30", "rule-day-between")
    monday = state.day - timedelta(days=state.day.weekday())
    this_week = [done for done in state.trained if done.is_strength and done.day >= monday]
    if len(this_week) >= sessions_a_week(phase):
        return Fired("3.3.9", "rule-enough-this-week")
    return None


def _is_day_after(state: State, colour: Colour) -> bool:
    is_yesterday = state.last_coloured == state.day - timedelta(days=1)
    return is_yesterday and state.last_colour is colour


def _is_moved_here(state: State, week: Sequence[DayKind]) -> bool:
    """Whether the last strength day passed without its session.

    Who trains on a day between moves the next session, too: it then waits for its day of rest.
    """
    for back in range(1, WEEKDAYS):
        before = state.day - timedelta(days=back)
        if before < max(state.began, state.since):
            return False
        if week[before.weekday()] is DayKind.STRENGTH:
            return state.last_strength is None or state.last_strength < before
    return False


def _spaced(days: tuple[int, ...], *, most: int) -> tuple[int, ...]:
    """Return as many of the days as leave a full day between, the earliest of equals."""
    for count in range(min(most, len(days)), 0, -1):
        for chosen in combinations(days, count):
            if is_well_spaced(chosen):
                return chosen
    return ()
