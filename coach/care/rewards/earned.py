"""Points, level, streak and quest: a fold over the days, recomputed each time, never stored.

The rule in one sentence (docs/clinical.md 6, E0 and E31): they never depend on a pain number, only
on whether pain was answered and on whether what was then advised was done. Each reason pays once a
day, so that more sets, more repetitions, more depth or a second session earn nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from coach.care.days import days_between
from coach.care.facts import SessionFacts
from coach.care.habits.outside_load import monday_of
from coach.care.habits.staying_well import is_away
from coach.care.programme.day_record import DayRecord, day_records
from coach.care.programme.terms import CareLog, DayOutcome
from coach.care.rewards.caps import capped
from coach.care.rewards.claims import (
    Earning,
    PointsReason,
    RewardDay,
    day_claims,
    first_new_card,
)
from coach.care.rewards.levels import level_name_key, level_of, next_level_points
from coach.care.rewards.quests import QUEST_POINTS, QuestProgress, advances, quest_of
from coach.care.rewards.streak import DayStatus, walk
from coach.care.told import AwayTold, PersonTold

LONGEST_HISTORY_DAYS = 366  # of `Rewards.days`; all days count


@dataclass(frozen=True, slots=True)
class Rewards:
    points: int
    level: int  # from 1; cosmetic
    level_name_key: str
    next_level_points: int | None  # None on the last level
    streak_days: int
    best_streak_days: int
    today: DayStatus | None  # None while nothing has been settled today
    days: tuple[tuple[date, DayStatus], ...]  # oldest first, today only when settled
    reasons: tuple[PointsReason, ...]  # of today
    quest: QuestProgress | None = None  # of this week; None without a programme
    week_points: int = 0  # of this week, Monday to today


@dataclass(frozen=True, slots=True)
class _SoFar:
    """What the next day has to know of those before it."""

    points: int = 0
    week_points: int = 0
    quest_days: int = 0  # of this week
    unopened_days: int = 0  # in a row
    cards: frozenset[str] = frozenset()
    assessed: date | None = None


@dataclass(frozen=True, slots=True)
class _DayEarned:
    day: date
    reasons: tuple[PointsReason, ...]
    status: DayStatus | None  # None: nothing was planned nor done, or it is not over


def rewards(sessions: Iterable[SessionFacts], *, today: date) -> Rewards:
    """Return what a person without a programme has earned so far; see `earned`."""
    return earned(CareLog(sessions=tuple(sessions)), (), today=today)


def earned(log: CareLog, outcomes: Iterable[DayOutcome], *, today: date) -> Rewards:
    """Return what a person has earned so far.

    Args:
        log: in any order; sessions of the demo profile, and what is dated after `today` by a
            clock that was wrong, do not count.
        outcomes: of the days of the programme so far, in any order. That of today may be among
            them, as it stands; without it, today's session is not settled yet.
        today: the training day of now.
    """
    settled = {one.day: one for one in sorted(outcomes, key=repr) if one.day <= today}
    records = day_records(log, last=today)
    begun = _begun_on(log, settled)
    so_far, found = _folded(records, settled, away=_away(log), begun=begun, today=today)
    streak, days = walk(
        (one.day, one.status)
        for one in _from_first_counting(found, settled)
        if one.day != today or one.status is not None
    )
    level = level_of(so_far.points)
    last = found[-1] if found else None
    return Rewards(
        points=so_far.points,
        level=level,
        level_name_key=level_name_key(level),
        next_level_points=next_level_points(so_far.points),
        streak_days=streak.days,
        best_streak_days=streak.best_days,
        today=last.status if last else None,
        days=days[-LONGEST_HISTORY_DAYS:],
        reasons=last.reasons if last else (),
        quest=_progress(so_far.quest_days, today=today) if begun and begun <= today else None,
        week_points=so_far.week_points,
    )


def _folded(
    records: Mapping[date, DayRecord],
    settled: Mapping[date, DayOutcome],
    *,
    away: Sequence[AwayTold],
    begun: date | None,
    today: date,
) -> tuple[_SoFar, list[_DayEarned]]:
    """Take in every day from the first that anything is known of up to today."""
    first = min([*records, *settled], default=None)
    so_far = _SoFar()
    found: list[_DayEarned] = []
    for day in days_between(first, today) if first else ():
        if day.weekday() == 0:
            so_far = replace(so_far, week_points=0, quest_days=0)
        has_trained = day in settled and settled[day].has_trained
        is_opened = day in records or has_trained or day == today
        so_far = replace(so_far, unopened_days=0 if is_opened else so_far.unopened_days + 1)
        of_day = RewardDay(
            record=records.get(day, DayRecord(day)),
            outcome=settled.get(day),
            is_over=day != today,
            is_away=is_away(away, day),
            unopened_days=so_far.unopened_days,
        )
        so_far, reasons = _next(so_far, of_day, has_quest=begun is not None and day >= begun)
        found.append(_DayEarned(day, reasons, _status(of_day, reasons)))
    return so_far, found


def _next(
    so_far: _SoFar, of_day: RewardDay, *, has_quest: bool
) -> tuple[_SoFar, tuple[PointsReason, ...]]:
    """Take in one day: its claims, the quest, and the caps on both."""
    day = of_day.record.day
    claims = day_claims(of_day, cards=so_far.cards, assessed=so_far.assessed)
    paid = {claim.what for claim in claims}
    quest_days = so_far.quest_days
    if has_quest:
        quest = quest_of(monday_of(day))
        quest_days += advances(quest, of_day, earned=paid)
        if so_far.quest_days < quest.days_needed <= quest_days:
            claims += (PointsReason(None, "reason-quest", QUEST_POINTS, Earning.QUEST),)
    reasons = capped(claims, week_points=so_far.week_points, days_left=6 - day.weekday())
    points = sum(reason.points for reason in reasons)
    card = first_new_card(of_day.record, cards=so_far.cards)
    after = replace(
        so_far,
        points=so_far.points + points,
        week_points=so_far.week_points + points,
        quest_days=quest_days,
        cards=so_far.cards | ({card} if card else set()),
        assessed=day if Earning.ASSESSMENT in paid else so_far.assessed,
    )
    return after, reasons


def _status(of_day: RewardDay, reasons: Sequence[PointsReason]) -> DayStatus | None:
    """Return what is settled of a day; None: nothing was planned nor done, or it is not over."""
    if of_day.is_red:
        return DayStatus.PAUSED
    if of_day.outcome is not None:
        return _planned_status(of_day, is_paused=of_day.outcome.is_paused or of_day.is_away)
    if any(reason.what is Earning.SESSION for reason in reasons):
        return DayStatus.KEPT
    return DayStatus.PAUSED if of_day.has_refused else None


def _planned_status(of_day: RewardDay, *, is_paused: bool) -> DayStatus | None:
    if is_paused or of_day.has_refused:
        return DayStatus.PAUSED
    if of_day.has_kept_session:
        return DayStatus.KEPT
    if of_day.has_rested:
        return DayStatus.REST
    if of_day.is_waiting:
        return DayStatus.PAUSED
    return DayStatus.MISSED if of_day.is_over else None


def _progress(days: int, *, today: date) -> QuestProgress:
    quest = quest_of(monday_of(today))
    return QuestProgress(quest, min(days, quest.days_needed))


def _from_first_counting(
    found: Sequence[_DayEarned], settled: Mapping[date, DayOutcome]
) -> Sequence[_DayEarned]:
    """Leave out the days before the first that had a plan or a session."""
    first = (i for i, one in enumerate(found) if one.status is not None or one.day in settled)
    return found[next(first, len(found)) :]


def _begun_on(log: CareLog, settled: Mapping[date, DayOutcome]) -> date | None:
    """Return the day on which the programme began; None where there is none."""
    told = [fact.day for fact in log.told if isinstance(fact, PersonTold)]
    return min([*settled, *told], default=None)


def _away(log: CareLog) -> tuple[AwayTold, ...]:
    return tuple(fact for fact in log.told if isinstance(fact, AwayTold))
