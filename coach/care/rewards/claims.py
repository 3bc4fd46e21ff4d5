"""What one day could earn, before caps: a claim for each reason, each reason once a day.

Claims depend on what was answered and on whether what was advised was done, never on a pain number
(docs/clinical.md 6, E0 and E31). Of a day with a plan the plan is the measure; of one without it,
each session is one on its own.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from coach.care.facts import PainMoment, SessionEndReason, SessionFacts
from coach.care.pain.colour import Colour, day_colour
from coach.care.programme.day_record import DayRecord
from coach.care.programme.terms import DayOutcome
from coach.care.told import AfterTold, BeforeTold, CardRead, GoalsRated, MorningTold, TestTaken

CHECK_IN_POINTS = 5
AFTER_POINTS = 5
MORNING_POINTS = 10
SESSION_POINTS = 50  # also when ended early with a pain answer: docs/clinical.md E0
RECOVERY_POINTS = 20
ASSESSMENT_POINTS = 30
CARD_POINTS = 5
ASSESSED_EVERY = timedelta(days=10)  # at least; they are due every two weeks. Judgement
OPENED_WITHIN_DAYS = 3  # unopened longer, the plan waits: docs/clinical.md E32


class Earning(StrEnum):
    """What points are for."""

    CHECK_IN = "check-in"
    AFTER = "after"
    MORNING = "morning"
    SESSION = "session"
    RECOVERY = "recovery"
    ASSESSMENT = "assessment"
    CARD = "card"
    QUEST = "quest"
    NOTHING = "nothing"  # said, and not paid


@dataclass(frozen=True, slots=True)
class PointsReason:
    """Why something earned what it earned; `key` names a sentence of the catalogue."""

    session_id: str | None  # None: no single session did
    key: str
    points: int
    what: Earning = Earning.NOTHING


@dataclass(frozen=True, slots=True)
class RewardDay:
    """One day as rewards look at it."""

    record: DayRecord
    outcome: DayOutcome | None  # None: nothing was planned
    is_over: bool = True
    is_away: bool = False
    unopened_days: int = 0  # in a row up to and with this one, without a word or a session

    @property
    def is_waiting(self) -> bool:
        """Whether the plan waits, for nobody has been there or they are away."""
        return self.is_away or self.unopened_days > OPENED_WITHIN_DAYS

    @property
    def has_refused(self) -> bool:
        return any(refused_advice(session) for session in self.record.sessions)

    @property
    def is_kept(self) -> bool:
        """Whether what the day asked for was done, or stopped wisely.

        That may be no session at all: due is what the calendar had, and pain changes what a day
        then asks for, never what keeping it is worth (docs/clinical.md E0, E30). Rest is kept once
        the day is over.
        """
        if self.outcome is None or self.is_waiting or self.has_refused:
            return False
        is_rest = not self.outcome.due.is_session and not self.outcome.has_trained
        is_settled = self.is_over or self.outcome.has_trained or bool(self.record.sessions)
        return is_settled and (self.outcome.is_done or is_rest)

    @property
    def has_kept_session(self) -> bool:
        return self.is_kept and self.outcome is not None and self.outcome.due.is_session

    @property
    def has_rested(self) -> bool:
        """Whether a day of recovery was one: no exercise of tier 1 or more but what was moved."""
        return self.is_kept and not self.has_kept_session and self.is_over

    @property
    def is_red(self) -> bool:
        is_settled_red = self.outcome is not None and self.outcome.colour is Colour.RED
        return is_settled_red or day_colour(self.record.sessions) is Colour.RED


def day_claims(
    of_day: RewardDay, *, cards: frozenset[str], assessed: date | None
) -> tuple[PointsReason, ...]:
    """Return what a day claims, in the order of the day.

    Args:
        of_day: the day.
        cards: those that were paid before.
        assessed: when an assessment was last paid.
    """
    if of_day.outcome is None:
        sessions = _unplanned_claims(of_day)
    else:
        sessions = _planned_claims(of_day, of_day.outcome)
    claims = [*_morning(of_day.record), *sessions, *_learning(of_day.record, cards=cards)]
    if _is_assessed(of_day.record, last=assessed):
        claims.append(
            PointsReason(None, "reason-assessment", ASSESSMENT_POINTS, Earning.ASSESSMENT)
        )
    if of_day.record.sessions and of_day.is_red:
        last_id = of_day.record.sessions[-1].start.session_id
        claims.append(PointsReason(last_id, "reason-red-day", 0))
    return tuple(claims)


def first_new_card(record: DayRecord, *, cards: frozenset[str]) -> str | None:
    """Return the card that this day pays for: one a day, each once (docs/clinical.md E31)."""
    read = (fact.card for fact in record.told if isinstance(fact, CardRead))
    return next((card for card in read if card not in cards), None)


def refused_advice(session: SessionFacts) -> bool:
    """Whether advice given before or during was not followed.

    Advice given afterwards is about the rest of the day: it is seen in what is done then, not in
    what is said, and a second session earns nothing in any case.
    """
    return any(
        pain.advice_followed is False and pain.moment is not PainMoment.AFTER
        for pain in session.pains
    )


def _planned_claims(of_day: RewardDay, outcome: DayOutcome) -> list[PointsReason]:
    record = of_day.record
    claims = [*_answered(record, PainMoment.BEFORE)]
    sessions = record.sessions
    last_id = sessions[-1].start.session_id if sessions else None
    if of_day.has_refused:
        claims.append(PointsReason(last_id, "reason-advice-open", 0))
    elif of_day.has_kept_session:
        claims.append(PointsReason(last_id, _kept_key(record), SESSION_POINTS, Earning.SESSION))
    elif of_day.has_rested:
        claims.append(PointsReason(None, "reason-recovery", RECOVERY_POINTS, Earning.RECOVERY))
    elif outcome.has_trained and not outcome.due.is_session and not outcome.is_done:
        claims.append(PointsReason(last_id, "reason-rest-was-due", 0))
    return [*claims, *_answered(record, PainMoment.AFTER)]


def _kept_key(record: DayRecord) -> str:
    if not record.sessions:
        return "reason-dropped"
    return "reason-session" if all(map(_is_finished, record.sessions)) else "reason-smart-stop"


def _unplanned_claims(of_day: RewardDay) -> list[PointsReason]:
    """Return the claims of sessions that were chosen freely, in order; each kind pays once."""
    claims: list[PointsReason] = []
    paid: set[str] = set()
    for session in of_day.record.sessions:
        for kind, claim in _free_claims(session):
            again = PointsReason(claim.session_id, f"reason-again-{kind}", 0)
            claims.append(again if kind in paid else claim)
            paid.add(kind)
    for moment, kind in ((PainMoment.BEFORE, "check-in"), (PainMoment.AFTER, "after")):
        if kind not in paid:
            claims += _answered(of_day.record, moment)
    return claims


def _free_claims(session: SessionFacts) -> list[tuple[str, PointsReason]]:
    session_id = session.start.session_id
    claims: list[tuple[str, PointsReason]] = []
    if _is_answered(session, PainMoment.BEFORE):
        claims.append(("check-in", _answer_claim(PainMoment.BEFORE, session_id)))
    if refused_advice(session):
        # Takes the day's place: a session after it is the second one all the same.
        claims.append(("session", PointsReason(session_id, "reason-advice-open", 0)))
    elif is_done(session):
        key = "reason-session" if _is_finished(session) else "reason-smart-stop"
        claim = PointsReason(session_id, key, SESSION_POINTS, Earning.SESSION)
        claims.append(("session", claim))
    if _is_answered(session, PainMoment.AFTER):
        claims.append(("after", _answer_claim(PainMoment.AFTER, session_id)))
    return claims


def is_done(session: SessionFacts) -> bool:
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


def _is_finished(session: SessionFacts) -> bool:
    return session.end is not None and session.end.reason is SessionEndReason.FINISHED


def _answered(record: DayRecord, moment: PainMoment) -> list[PointsReason]:
    """Return the claim of an answer before or after; two knees are one (docs/clinical.md E31)."""
    for session in record.sessions:
        if _is_answered(session, moment):
            return [_answer_claim(moment, session.start.session_id)]
    kind = BeforeTold if moment is PainMoment.BEFORE else AfterTold
    is_told = any(isinstance(fact, kind) and fact.pain is not None for fact in record.told)
    return [_answer_claim(moment, None)] if is_told else []


def _answer_claim(moment: PainMoment, session_id: str | None) -> PointsReason:
    if moment is PainMoment.BEFORE:
        return PointsReason(session_id, "reason-check-in", CHECK_IN_POINTS, Earning.CHECK_IN)
    return PointsReason(session_id, "reason-after", AFTER_POINTS, Earning.AFTER)


def _is_answered(session: SessionFacts, moment: PainMoment) -> bool:
    return any(pain.moment is moment and pain.value is not None for pain in session.pains)


def _morning(record: DayRecord) -> list[PointsReason]:
    if not any(isinstance(fact, MorningTold) and fact.pain is not None for fact in record.told):
        return []
    return [PointsReason(None, "reason-morning", MORNING_POINTS, Earning.MORNING)]


def _learning(record: DayRecord, *, cards: frozenset[str]) -> list[PointsReason]:
    if first_new_card(record, cards=cards) is None:
        return []
    return [PointsReason(None, "reason-card", CARD_POINTS, Earning.CARD)]


def _is_assessed(record: DayRecord, *, last: date | None) -> bool:
    """Whether anything was tested or rated, whatever came of it, and not too soon again."""
    if last is not None and record.day - last < ASSESSED_EVERY:
        return False
    return any(
        isinstance(fact, TestTaken)
        or (isinstance(fact, GoalsRated) and any(value is not None for value in fact.ratings))
        for fact in record.told
    )
