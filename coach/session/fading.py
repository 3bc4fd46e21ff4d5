"""How much is said about form: it fades as an exercise becomes known (docs/clinical.md 1.D, E35).

Counted are the sessions of one exercise in which it was watched and went well. Safety never fades,
and neither do counting, time and the ring that leads the tempo.
"""

from collections.abc import Sequence
from enum import StrEnum
from statistics import fmean

from coach.care.facts import SessionFacts

FEEDBACK_SETTING = "feedback"
KNOWN_AFTER = 6  # good sessions, in which every repetition that asks for it is spoken of (E35)
WELL_KNOWN_AFTER = 12  # good sessions; from then on only after the set (E35)
GOOD_SCORE = 75  # of 100, the mean of a session (judgement)


class Wish(StrEnum):
    """How much the person wants to hear."""

    FULL = "full"
    LESS = "less"
    QUIET = "quiet"


class Feedback(StrEnum):
    """How often form is spoken of."""

    EVERY = "every"  # repetition that asks for it, one cue in two at most
    SOME = "some"  # one repetition in three
    AFTER = "after"  # only after the set


_ORDER = tuple(Feedback)


def wish_of(setting: str | None) -> Wish:
    """Return the wish that a stored setting names; anything else is the usual one."""
    return next((wish for wish in Wish if wish == setting), Wish.FULL)


def feedback_of(
    sessions: Sequence[SessionFacts], exercise_id: str, *, level: int | None, wish: Wish
) -> Feedback:
    """Return how often form is spoken of in the next session of an exercise.

    Args:
        sessions: all of the person's, in any order.
        exercise_id: of the exercise that comes.
        level: that it is done at; None: chosen freely.
        wish: how much the person wants to hear.
    """
    of_it = [one for one in sessions if one.start.exercise_id == exercise_id]
    good = [one for one in of_it if _went_well(one)]
    earned = _earned(len(good))
    is_new_level = level is not None and level not in {one.start.level for one in of_it}
    if is_new_level:  # a new level asks for a little more again
        earned = min(earned, Feedback.SOME, key=_ORDER.index)
    wished = {Wish.FULL: Feedback.EVERY, Wish.LESS: Feedback.SOME, Wish.QUIET: Feedback.AFTER}
    return max(earned, wished[wish], key=_ORDER.index)


def reps_between(feedback: Feedback) -> int | None:
    """Return how many repetitions lie between two cues about form, at least; None: all of them."""
    match feedback:
        case Feedback.EVERY:
            return 2
        case Feedback.SOME:
            return 3
        case Feedback.AFTER:
            return None


def _earned(good_sessions: int) -> Feedback:
    if good_sessions < KNOWN_AFTER:
        return Feedback.EVERY
    return Feedback.SOME if good_sessions < WELL_KNOWN_AFTER else Feedback.AFTER


def _went_well(session: SessionFacts) -> bool:
    """Whether a session was judged and good; a hold is when most of them were held to the end."""
    scores = [score for score in session.scores if score is not None]
    if scores:
        return fmean(scores) >= GOOD_SCORE
    return session.holds > 0 and session.full_holds * 2 > session.holds
