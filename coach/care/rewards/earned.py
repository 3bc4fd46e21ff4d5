"""Points, level and streak: a fold over the sessions, recomputed each time, never stored.

The rule in one sentence (docs/clinical.md 6, E0 and E31): they never depend on a pain number, only
on whether pain was answered and on whether what was then advised was done. Each reason pays once a
day, so that more sets, more repetitions, more depth or a second session earn nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from coach.care.days import days_between
from coach.care.facts import DEMO_PROFILE, PainMoment, SessionEndReason, SessionFacts
from coach.care.pain.colour import Colour, day_colour
from coach.care.rewards.levels import level_name_key, level_of, next_level_points
from coach.care.rewards.streak import DayStatus, walk

SESSION_POINTS = 50
CHECK_IN_POINTS = 5
AFTER_POINTS = 5
DAY_MOST_POINTS = SESSION_POINTS + CHECK_IN_POINTS + AFTER_POINTS  # cap: docs/clinical.md E31
LONGEST_HISTORY_DAYS = 366  # of `Rewards.days`; all days count


@dataclass(frozen=True, slots=True)
class PointsReason:
    """Why a session earned what it earned; `key` names a sentence of care.ftl."""

    session_id: str
    key: str
    points: int


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
    reasons: tuple[PointsReason, ...]  # of today's sessions


def rewards(sessions: Iterable[SessionFacts], *, today: date) -> Rewards:
    """Return what a person has earned so far.

    Args:
        sessions: in any order; those of the demo profile, and those dated after `today` by a
            clock that was wrong, do not count.
        today: the training day of now.
    """
    by_day = _by_day(sessions, today=today)
    reasons = {day: _day_reasons(of_day) for day, of_day in by_day.items()}
    settled = {day: _settled(of_day, reasons[day]) for day, of_day in by_day.items()}
    counting = [day for day, status in settled.items() if status is not None]
    past = days_between(min(counting), today) if counting else ()
    streak, days = walk(
        (day, settled.get(day)) for day in past if day != today or settled.get(day) is not None
    )
    points = sum(reason.points for of_day in reasons.values() for reason in of_day)
    level = level_of(points)
    return Rewards(
        points=points,
        level=level,
        level_name_key=level_name_key(level),
        next_level_points=next_level_points(points),
        streak_days=streak.days,
        best_streak_days=streak.best_days,
        today=settled.get(today),
        days=days[-LONGEST_HISTORY_DAYS:],
        reasons=reasons.get(today, ()),
    )


def session_reasons(sessions: Iterable[SessionFacts], session_id: str) -> tuple[PointsReason, ...]:
    """Return why one session earned what it earned, seen among all sessions of its day."""
    found = [session for session in sessions if _counts(session)]
    day = {s.start.training_day for s in found if s.start.session_id == session_id}
    of_day = _in_order(session for session in found if session.start.training_day in day)
    return tuple(reason for reason in _day_reasons(of_day) if reason.session_id == session_id)


def _by_day(sessions: Iterable[SessionFacts], *, today: date) -> dict[date, Sequence[SessionFacts]]:
    mine = _in_order(
        session for session in sessions if _counts(session) and session.start.training_day <= today
    )
    grouped = groupby(mine, key=lambda session: session.start.training_day)
    return {day: tuple(of_day) for day, of_day in grouped}


def _counts(session: SessionFacts) -> bool:
    """Whether it is a person's, and more than a camera that did not open."""
    return session.start.profile != DEMO_PROFILE and session.has_begun


def _in_order(sessions: Iterable[SessionFacts]) -> list[SessionFacts]:
    def when(session: SessionFacts) -> tuple[date, float, str]:
        start = session.start
        return start.training_day, start.started_at.timestamp(), start.session_id

    return sorted(sessions, key=when)


def _day_reasons(of_day: Sequence[SessionFacts]) -> tuple[PointsReason, ...]:
    """Return the reasons of a day's sessions in order; each kind pays once."""
    reasons: list[PointsReason] = []
    paid: set[str] = set()
    for session in of_day:
        for kind, key, points in _claims(session):
            if kind in paid:
                key, points = f"reason-again-{kind}", 0  # noqa: PLW2901  # claimed before
            paid.add(kind)
            reasons.append(PointsReason(session.start.session_id, key, points))
    if day_colour(of_day) is Colour.RED and of_day:
        last_id = of_day[-1].start.session_id
        reasons.append(PointsReason(last_id, "reason-red-day", 0))
    return tuple(reasons)


def _claims(session: SessionFacts) -> tuple[tuple[str, str, int], ...]:
    """Return (kind, key, points) of what one session could earn on its own."""
    claims: list[tuple[str, str, int]] = []
    if _is_answered(session, PainMoment.BEFORE):
        claims.append(("check-in", "reason-check-in", CHECK_IN_POINTS))
    if _refused_advice(session):
        # Takes the day's place: a session after it is the second one all the same.
        claims.append(("session", "reason-advice-open", 0))
    elif _is_done(session):
        is_finished = session.end is not None and session.end.reason is SessionEndReason.FINISHED
        key = "reason-session" if is_finished else "reason-smart-stop"
        claims.append(("session", key, SESSION_POINTS))
    if _is_answered(session, PainMoment.AFTER):
        claims.append(("after", "reason-after", AFTER_POINTS))
    return tuple(claims)


def _settled(of_day: Sequence[SessionFacts], reasons: Sequence[PointsReason]) -> DayStatus | None:
    """Return what the sessions made of the day; None when none of them counts as one."""
    if day_colour(of_day) is Colour.RED:
        return DayStatus.PAUSED
    if any(reason.points == SESSION_POINTS for reason in reasons):
        return DayStatus.KEPT
    if any(_refused_advice(session) for session in of_day):
        return DayStatus.PAUSED
    return None


def _is_done(session: SessionFacts) -> bool:
    """Whether it was finished, or ended early with a pain answer or tap (docs/clinical.md E0)."""
    if session.end is None:
        return False
    moments = {
        pain.moment
        for pain in session.pains
        if pain.value is not None or pain.moment is PainMoment.DURING
    }
    match session.end.reason:
        case SessionEndReason.FINISHED:
            return True
        case SessionEndReason.STOPPED:
            return bool(moments - {PainMoment.BEFORE})
        case SessionEndReason.STOPPED_FOR_PAIN | SessionEndReason.CRASHED:
            return bool(moments)


def _is_answered(session: SessionFacts, moment: PainMoment) -> bool:
    """Whether pain was answered at that moment; two knees are one (docs/clinical.md E31)."""
    return any(pain.moment is moment and pain.value is not None for pain in session.pains)


def _refused_advice(session: SessionFacts) -> bool:
    """Whether advice given before or during was not followed.

    Advice given afterwards is about the rest of the day: it is seen in what is done then, not in
    what is said, and a second session earns nothing in any case.
    """
    return any(
        pain.advice_followed is False and pain.moment is not PainMoment.AFTER
        for pain in session.pains
    )
