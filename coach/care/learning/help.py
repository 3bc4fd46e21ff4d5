"""When to ask a professional, kindly and in good time; and the stop card (docs/clinical.md 4.6).

A prompt stays as long as its reason does. A clinician's visit answers all that was before it.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from coach.care.learning.pains import WEEK, Pains, pains_of
from coach.care.learning.timeline import EASY_PAIN_MAX
from coach.care.programme.terms import CareLog, DayOutcome, Fired, ProgrammePhase
from coach.care.start.answers import clearances_of, screens_of, until
from coach.care.start.emergency import UNKNOWN, emergency_number
from coach.care.start.flags import buckles
from coach.care.start.history import history_of
from coach.care.tests.change import Change, goals_change, pain_change
from coach.care.told import Told

RULE = "4.6"
STOP_RULE = "3.5"
CHANGE_BY = timedelta(days=42)  # six weeks
FORTNIGHT = timedelta(days=14)
WORSE_BY = 2  # NPRS, the worst of a week, for two weeks
HIGH_BASE = 4  # NPRS, what is usual in the morning
LEAST_MORNINGS = 7  # answered in the fortnight of a high base; judgement


def help_prompts(log: CareLog, outcomes: Sequence[DayOutcome], *, today: date) -> tuple[Fired, ...]:
    """Return every reason to ask a professional now, the most pressing first."""
    pains = pains_of(log, last=today)
    if pains.first is None:
        return ()
    known = until(log.told, today)
    visits = [clearance.seen_on for clearance in clearances_of(known)]
    since = max([pains.first - timedelta(days=1), *visits])  # what is after it counts
    found = (
        _instability(known, since=since, today=today),
        _lost_function(pains, since=since),
        _worsening(pains, since=since),
        _high_mornings(pains, since=since),
        _no_way_out_of_calm(outcomes, since=since, today=today),
        None if _is_prevention(outcomes) else _no_change(pains, since=since),
    )
    return tuple(fired for fired in found if fired is not None)


def stop_card(told: Iterable[Told], *, today: date) -> tuple[Fired, ...]:
    """Return the lines of the stop card, in their order."""
    number = emergency_number(history_of(until(told, today), today=today).country) or UNKNOWN
    return (
        Fired(STOP_RULE, "help-stop-now"),
        Fired(STOP_RULE, "help-stop-emergency", {"number": number}),
        Fired(STOP_RULE, "help-stop-urgent"),
        Fired(STOP_RULE, "help-stop-otherwise"),
        Fired(STOP_RULE, "help-stop-points"),
    )


def _instability(known: Sequence[Told], *, since: date, today: date) -> Fired | None:
    days = [moment[0] for moment, _ in buckles(known, screens_of(known))]
    recent = [day for day in days if day > max(since, today - FORTNIGHT)]
    if not recent:
        return None
    return Fired(RULE, "help-instability", {"day": recent[-1].isoformat(), "times": len(recent)})


def _lost_function(pains: Pains, *, since: date) -> Fired | None:
    """Whether the activities as last rated are worse than at first, or than the time before."""
    if len(pains.ratings) < 2 or pains.ratings[-1][0] <= since:  # noqa: PLR2004  # two to compare
        return None
    last = pains.ratings[-1][1]
    earlier = (pains.ratings[0][1], pains.ratings[-2][1])
    is_worse = any(goals_change(ratings, last) is Change.WORSE for ratings in earlier)
    return Fired(RULE, "help-function") if is_worse else None


def _worsening(pains: Pains, *, since: date) -> Fired | None:
    """Whether the worst of both last weeks is clearly above the week before them."""
    ends = [pains.last - number * WEEK for number in range(3)]
    if ends[1] - WEEK < since:  # the two weeks began before it was looked at
        return None
    last, middle, before = (pains.worst_of_week(end) for end in ends)
    if last is None or middle is None or before is None:
        return None
    if min(last, middle) < before + WORSE_BY:
        return None
    return Fired(RULE, "help-worse", {"before": before, "now": last})


def _high_mornings(pains: Pains, *, since: date) -> Fired | None:
    """Whether what is usual in the morning has been high for two weeks, for either knee."""
    first = pains.last - FORTNIGHT
    if first < since:
        return None
    for knee in sorted({morning.knee for morning in pains.mornings}):
        bases = [
            morning.base
            for morning in pains.mornings
            if morning.knee is knee and morning.day > first and morning.base is not None
        ]
        if len(bases) >= LEAST_MORNINGS and min(bases) >= HIGH_BASE:
            return Fired(RULE, "help-mornings", {"base": min(bases)})
    return None


def _no_way_out_of_calm(
    outcomes: Sequence[DayOutcome], *, since: date, today: date
) -> Fired | None:
    """Whether the last 14 days were all of the calm phase."""
    first = today - FORTNIGHT
    if first < since:
        return None
    recent = {outcome.day: outcome.phase for outcome in outcomes if first <= outcome.day < today}
    is_long = len(recent) >= FORTNIGHT.days and set(recent.values()) == {ProgrammePhase.CALM}
    return Fired(RULE, "help-calm", {"days": FORTNIGHT.days}) if is_long else None


def _no_change(pains: Pains, *, since: date) -> Fired | None:
    """Whether six weeks have brought no meaningful change, or none that is known."""
    if pains.last - since < CHANGE_BY:
        return None
    now = pains.worst_of_week(pains.last)
    if now is not None and now <= EASY_PAIN_MAX:
        return None
    before = pains.at_first if since < (pains.first or since) else pains.worst_of_week(since + WEEK)
    rated_before = pains.rated_by(since + WEEK)
    has_rated_again = bool(pains.ratings) and pains.ratings[-1][0] > since + WEEK
    changes = (
        pain_change(before, now),
        goals_change(rated_before, pains.ratings[-1][1]) if has_rated_again else None,
    )
    if Change.BETTER in changes:
        return None
    is_known = any(change is not None for change in changes)
    return Fired(RULE, "help-six-weeks" if is_known else "help-six-weeks-unknown")


def _is_prevention(outcomes: Sequence[DayOutcome]) -> bool:
    """Whether the person got so far that there is little left to change."""
    last = max(outcomes, key=lambda outcome: outcome.day, default=None)
    return last is not None and last.phase is ProgrammePhase.PREVENTION
