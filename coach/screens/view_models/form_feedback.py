"""How much of the form is shown now: marks, knee line and kind words fade as it becomes known."""

from coach.movement.events import Rep
from coach.movement.vocabulary import CheckCode
from coach.session.fading import Feedback
from coach.session.remarks import hurried_phase
from coach.session.snapshot import Snapshot

_EVERY_THIRD = 3
_SAFETY = frozenset({CheckCode.D1})
_KIND_KEYS = (
    "banner-calm-and-steady",
    "banner-own-pace",
    "banner-breathe-along",
    "banner-just-like-that",
)


def shows_form(snapshot: Snapshot) -> bool:
    """Whether the form of this repetition is shown (docs/clinical.md E35)."""
    match snapshot.feedback:
        case Feedback.EVERY:
            return True
        case Feedback.SOME:
            return snapshot.reps_in_set % _EVERY_THIRD == 0
        case Feedback.AFTER:
            return False


def is_always_shown(code: CheckCode) -> bool:
    """Whether a check is a matter of safety, which never fades."""
    return code in _SAFETY


def kind_key(snapshot: Snapshot) -> str | None:
    """Return words for a repetition that went well, while nothing else is to be said; or None."""
    if snapshot.reps_in_set == 0 or not snapshot.reps:
        return None
    last = snapshot.reps[-1]
    if not is_good(last) or hurried_phase(last, snapshot.exercise) is not None:
        return None
    return _KIND_KEYS[last.index % len(_KIND_KEYS)]


def is_good(rep: Rep) -> bool:
    """Whether nothing stood out in a repetition; what was not judged did not stand out."""
    return not rep.checks and rep.full is not False


def good_of_set(snapshot: Snapshot) -> tuple[int, int] | None:
    """Return how many of the set's repetitions went well, and of how many; None: none was seen."""
    count = snapshot.reps_in_set
    of_set = snapshot.reps[-count:] if count else ()
    judged = [rep for rep in of_set if rep.score is not None]
    if not judged:
        return None
    return sum(is_good(rep) for rep in judged), len(judged)
