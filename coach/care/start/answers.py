"""What was answered about warning signs, in order of time, whatever order it was entered in."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TypeAlias

from coach.care.ordering import in_order, text_of
from coach.care.start.questions import BY_CODE, INJURY, QUESTIONS, unanswered
from coach.care.told import (
    AfterTold,
    BeforeTold,
    ClearanceTold,
    MorningTold,
    PersonTold,
    ScreeningTold,
    TestKind,
    TestTaken,
    Told,
    Trouble,
)

OTTAWA_AGE = 55  # years, from which an injured knee is looked at (docs/clinical.md 3.4)
ADULT_AGE = 18  # years
SEEN_BEFORE = timedelta(days=28)  # a clinician's word may be that much older than the answer

Moment: TypeAlias = tuple[date, datetime, str]


@dataclass(frozen=True, slots=True)
class Screen:
    """One time that the questions were asked."""

    moment: Moment
    answers: Mapping[str, bool | None]

    @property
    def day(self) -> date:
        return self.moment[0]

    @property
    def is_full(self) -> bool:
        return not unanswered(self.answers)

    def says_yes(self, code: str) -> bool:
        """Whether that was answered with yes; what follows a no was not asked."""
        follows = BY_CODE[code].follows
        is_idle = follows is not None and self.answers.get(follows) is False
        return self.answers.get(code) is True and not is_idle


@dataclass(frozen=True, slots=True)
class Clearance:
    """A clinician's word, as the person told it."""

    moment: Moment
    told: ClearanceTold

    @property
    def seen_on(self) -> date:
        return self.told.seen_on


@dataclass(frozen=True, slots=True)
class Raised:
    """One warning sign: when it was told, and since when it was so."""

    code: str
    moment: Moment
    first: Moment  # of the answers of yes that led here without a no between them

    @property
    def day(self) -> date:
        return self.moment[0]


def moment_of(told: Told) -> Moment:
    """Return what sorts facts in time; two at the same instant sort the same way every time."""
    return told.day, told.at, text_of(told)


def until(told: Iterable[Told], today: date) -> tuple[Told, ...]:
    """Return the facts up to a day that may matter here, oldest first.

    Most of what is told over months is check-ins without any sign, which are left out. What is
    dated later, by a clock that was wrong, waits for its day.
    """
    return in_order((fact for fact in told if _matters(fact)), last=today)


def screens_of(told: Sequence[Told]) -> tuple[Screen, ...]:
    """Return the screens, oldest first, with what the year of birth adds to them."""
    born = latest_born(told)
    return tuple(
        Screen(moment_of(fact), _with_age(fact, born=born))
        for fact in told
        if isinstance(fact, ScreeningTold)
    )


def clearances_of(told: Sequence[Told]) -> tuple[Clearance, ...]:
    """Return the clinicians' words, oldest first; one of a day still to come is none."""
    return tuple(
        Clearance(moment_of(fact), fact)
        for fact in told
        if isinstance(fact, ClearanceTold) and fact.seen_on <= fact.day
    )


def latest_born(told: Sequence[Told]) -> int | None:
    """Return the year of birth as last told."""
    years = [fact.born for fact in told if isinstance(fact, PersonTold) and fact.born is not None]
    return years[-1] if years else None


def raised_by(screens: Sequence[Screen], code: str) -> tuple[Raised, ...]:
    """Return each yes to a question."""
    found: list[Raised] = []
    first: Moment | None = None
    for screen in screens:
        if screen.says_yes(code):
            first = first or screen.moment
            found.append(Raised(code, screen.moment, first))
        elif screen.answers.get(code) is False:
            first = None
    return tuple(found)


def explains(clearance: Clearance, raised: Raised) -> bool:
    """Whether a clinician's word is about that yes (docs/clinical.md E3).

    A sign of now must have been seen since it was told. What lies in the past, or stays, may have
    been seen before, but is cleared only by a word given after the question had been answered.
    """
    explained_days = BY_CODE[raised.code].explained_days
    if explained_days == 0:
        return clearance.moment > raised.moment and clearance.seen_on >= raised.day
    if clearance.moment <= raised.first:
        return False
    if explained_days is None:
        return clearance.seen_on >= raised.first[0] - SEEN_BEFORE
    return clearance.seen_on >= raised.day - timedelta(days=explained_days)


def last_answer(screens: Sequence[Screen], code: str) -> bool | None:
    """Return the last answer to a question that was one."""
    given = [screen.says_yes(code) for screen in screens if screen.answers.get(code) is not None]
    return given[-1] if given else None


def _matters(fact: Told) -> bool:
    match fact:
        case ScreeningTold() | ClearanceTold() | PersonTold():
            return True
        case MorningTold():
            return bool(fact.new_swelling)
        case BeforeTold():
            return bool(fact.new_swelling or fact.locked or fact.buckled)
        case AfterTold():
            return Trouble.BUCKLED in (fact.troubles or ())
        case TestTaken():
            return fact.test is TestKind.BALANCE
        case _:
            return False


def _with_age(fact: ScreeningTold, *, born: int | None) -> Mapping[str, bool | None]:
    """Return the answers; an age that the year of birth leaves no doubt of is a yes."""
    answers = {question.code: fact.answers.get(question.code) for question in QUESTIONS}
    if born is None:
        return answers
    years = fact.day.year - born  # reached in the course of that year
    if years < ADULT_AGE:
        answers["CL2"] = True
    if years > OTTAWA_AGE and answers[INJURY]:
        answers["OT3"] = True
    return answers
