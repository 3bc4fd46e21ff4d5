"""When the plan stops at calm work until somebody has looked (docs/clinical.md 3.3.7 with E24)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from coach.care.programme.setbacks import ask_for_help
from coach.care.programme.state import State
from coach.care.programme.terms import Fired
from coach.care.told import ClearanceTold, Told

BAD_MORNING = 5
BAD_MORNINGS = 3  # running: a morning without an answer does not break the run (E12)
BAD_WITHIN = timedelta(days=5)
WEEK = timedelta(days=7)
WORSE_BY = 2  # the worst pain of a week, for two weeks
LEAST_ANSWERS = 2  # of a week that is compared
CALM_DAYS = timedelta(days=14)  # of mornings of 3 at most: it is over
CALM_MORNING = 3
CALM_ANSWERS = 10  # at least, of the 14


def seek_help(
    state: State, told: Sequence[Told], *, today: date
) -> tuple[State, tuple[Fired, ...]]:
    """Return the state with help asked for, or no longer needed."""
    if state.help_since is not None:
        is_over = _was_seen(state.help_since, told) or _is_calm(state, today)
        if not is_over:
            return state, ()
        return replace(state, help_since=None), (Fired("E24", "rule-help-over"),)
    if _bad_mornings(state, today):
        return ask_for_help(state, today), (Fired("3.3.7", "rule-help-mornings"),)
    if _is_getting_worse(state, today):
        return ask_for_help(state, today), (Fired("3.3.7", "rule-help-worse"),)
    return state, ()


def _bad_mornings(state: State, today: date) -> bool:
    last = state.mornings[-BAD_MORNINGS:]
    is_recent = bool(last) and today - last[0].day < BAD_WITHIN
    return len(last) == BAD_MORNINGS and is_recent and all(day.pain >= BAD_MORNING for day in last)


def _is_getting_worse(state: State, today: date) -> bool:
    """Whether two whole weeks of the programme were each clearly worse than the one before them.

    A week is as bad as its worst day (E16).
    """
    if (today - state.began).days % WEEK.days:
        return False
    weeks = []
    for number in range(3):
        last = today - number * WEEK
        pains = [pain for day, pain in state.worsts if last - WEEK < day <= last]
        if len(pains) < LEAST_ANSWERS:
            return False
        weeks.append(max(pains))
    return min(weeks[0], weeks[1]) >= weeks[2] + WORSE_BY


def _was_seen(since: date, told: Sequence[Told]) -> bool:
    return any(
        isinstance(fact, ClearanceTold) and fact.day >= since and fact.seen_on >= since
        for fact in told
    )


def _is_calm(state: State, today: date) -> bool:
    since = state.help_since
    if since is None or today - since < CALM_DAYS:
        return False
    recent = [morning.pain for morning in state.mornings if today - morning.day < CALM_DAYS]
    return len(recent) >= CALM_ANSWERS and max(recent) <= CALM_MORNING
