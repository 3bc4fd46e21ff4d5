"""What is stored of the person, in figures."""

from dataclasses import dataclass

from coach import words
from coach.care.facts import DEMO_PROFILE
from coach.care.told import CardRead, TestTaken
from coach.screens.preferences import own_profile
from coach.session.services import CoachServices


@dataclass(frozen=True, slots=True)
class Stored:
    number: str
    what: str


def stored_view(services: CoachServices) -> tuple[Stored, ...]:
    """Return how much there is of each kind.

    Raises:
        coach.errors.StoreError: it cannot be read.
    """
    profile = own_profile(services)
    sessions, told = services.store.sessions(profile), services.store.told(profile)
    tests = sum(isinstance(fact, TestTaken) for fact in told)
    cards = sum(isinstance(fact, CardRead) for fact in told)
    counted = (
        ("stored-sessions", len(sessions)),
        ("stored-answers", len(told) - tests - cards + sum(len(one.pains) for one in sessions)),
        ("stored-tests", tests),
        ("stored-cards", cards),
        ("stored-demos", len(services.store.sessions(DEMO_PROFILE))),
    )
    return tuple(Stored(str(count), words.text(key, count=count)) for key, count in counted)
