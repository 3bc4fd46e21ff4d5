"""What a session came to, in lines: repetitions, form, tempo, points with their reasons, streak."""

from collections.abc import Sequence
from datetime import date
from statistics import fmean

from coach import words
from coach.care.facts import DEMO_PROFILE, SessionFacts
from coach.care.rewards.earned import Rewards
from coach.movement.events import Hold, HoldEnded, Rep, RepCompleted, SelfReported
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Answer, Legs, Side
from coach.ports import StoredSession
from coach.session.app_services import AppServices
from coach.session.care_services import earned_on
from coach.session.remarks import hold_remark, remark

_TEMPO_POINTS = 40.0  # the whole of a repetition's tempo part


def rep_line(rep: Rep, exercise: Exercise) -> str:
    """Return one repetition as it is told when it has been counted."""
    said = remark(rep, exercise)
    if exercise.legs is Legs.ALTERNATING:
        said = _of_side(rep.side, said)
    if rep.score is None:
        return words.text("terminal-rep-unscored", number=rep.index, remark=said)
    return words.text("terminal-rep", number=rep.index, score=rep.score, remark=said)


def hold_line(hold: Hold) -> str:
    """Return one hold as it is told when it is over."""
    return words.text(
        "terminal-hold",
        number=hold.index,
        held=round(hold.held_s),
        target=round(hold.target_s),
        remark=_of_side(hold.side, hold_remark(hold)),
    )


def _of_side(side: Side, said: str) -> str:
    """Return a remark with the side it is about, where that is known."""
    return said if side is Side.BOTH else words.text(f"terminal-side-{side}", remark=said)


def done_lines(stored: StoredSession, exercise: Exercise) -> list[str]:
    """Return what was seen, timed and told, whichever there was."""
    facts = stored.facts
    reps = [event.rep for event in stored.events if isinstance(event, RepCompleted)]
    lines = [*number_lines(reps), *_side_lines(reps)] if reps else []
    if facts.holds:
        lines.append(
            words.text(
                "terminal-holds",
                holds=facts.holds,
                full=facts.full_holds,
                seconds=round(facts.held_s),
            )
        )
        lines += _side_lines([e.hold for e in stored.events if isinstance(e, HoldEnded)])
    if facts.turns:
        lines.append(words.text("terminal-turns", turns=facts.turns, seconds=round(facts.turned_s)))
    lines += [_own_answer(report) for report in facts.reports]
    if not lines and not exercise.uses_camera:
        return [words.text("terminal-nothing-told")]
    return lines or number_lines(())


def _side_lines(done: Sequence[Rep | Hold]) -> list[str]:
    """Return how many were of each side, where both had some."""
    left, right = (sum(one.side is side for one in done) for side in (Side.LEFT, Side.RIGHT))
    return [words.text("terminal-sides", left=left, right=right)] if left and right else []


def _own_answer(report: SelfReported) -> str:
    said = words.text(_ANSWER_KEYS[report.answer]) if report.count is None else str(report.count)
    return words.text("terminal-own-answer", question=report.question, answer=said)


_ANSWER_KEYS = {
    Answer.YES: "terminal-yes",
    Answer.ALMOST: "terminal-almost",
    Answer.NO: "terminal-no",
    Answer.UNSAID: "terminal-unsaid",
}


def recovered_lines(services: AppServices) -> list[str]:
    """Return which sessions a crash had cut off."""
    return [
        words.text(
            "terminal-recovered",
            exercise=_name(services, facts),
            day=facts.start.training_day,
            reps=facts.reps,
        )
        for facts in services.store.recovered()
        if facts.has_begun
    ]


def number_lines(reps: Sequence[Rep]) -> list[str]:
    """Return the three numbers: done, full and in good form, tempo."""
    if not reps:
        return [words.text("terminal-nothing-counted")]
    clean = [rep for rep in reps if not rep.checks]
    if all(rep.full is None for rep in reps):
        lines = [words.text("terminal-numbers-no-depth", reps=len(reps), good=len(clean))]
    else:
        good = sum(rep.full is True for rep in clean)
        lines = [words.text("terminal-numbers", reps=len(reps), good=good)]
    tempo = [rep.score_parts.tempo for rep in reps if rep.score_parts.tempo is not None]
    if tempo:
        lines.append(
            words.text("terminal-tempo", percent=round(100 * fmean(tempo) / _TEMPO_POINTS))
        )
    return lines


def reward_lines(services: AppServices, session_id: str) -> list[str]:
    """Return the points with their reasons, and the streak; nothing of it for a demonstration."""
    facts = services.load(session_id).facts
    if facts.start.profile == DEMO_PROFILE:
        return [words.text("terminal-demo")]
    start = facts.start
    earned = earned_on(services, profile=start.profile, day=start.training_day)
    reasons = [
        words.text("terminal-points-reason", points=reason.points, why=words.text(reason.key))
        for reason in earned.reasons
        if reason.session_id == session_id
    ]
    return [*reasons, *_standing_lines(earned)]


def home_lines(services: AppServices, *, profile: str, day: date) -> list[str]:
    """Return what a crash had cut off, and the points and the streak as they stand."""
    standing = _standing_lines(earned_on(services, profile=profile, day=day))
    return [*recovered_lines(services), *standing]


def _standing_lines(earned: Rewards) -> list[str]:
    level = words.text(earned.level_name_key)
    return [
        words.text("terminal-points", points=earned.points, level=level),
        words.text("terminal-streak", days=earned.streak_days),
    ]


def replay_line(services: AppServices, facts: SessionFacts) -> str:
    """Return what a stored session was."""
    is_demo = facts.start.profile == DEMO_PROFILE
    if facts.reps == 0 and (facts.has_practised or facts.duration_s is None):
        return words.text(
            "terminal-replay-day-demo" if is_demo else "terminal-replay-day",
            exercise=_name(services, facts),
            day=facts.start.training_day,
        )
    return words.text(
        "terminal-replay-demo" if is_demo else "terminal-replay",
        exercise=_name(services, facts),
        day=facts.start.training_day,
        reps=facts.reps,
        seconds=round(facts.duration_s or 0.0),
    )


def _name(services: AppServices, facts: SessionFacts) -> str:
    found = [e.text.name for e in services.exercises() if e.id == facts.start.exercise_id]
    return found[0] if found else facts.start.exercise_id
