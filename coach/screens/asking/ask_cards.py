"""What is kindly asked for now, as cards for Today; no pygame in here."""

from collections.abc import Iterator
from dataclasses import dataclass

from coach import words
from coach.care.asking.due import due_check_in, is_rating_due
from coach.care.asking.facts import latest
from coach.care.asking.sheets import SHEETS, Sheet
from coach.care.facts import PainMoment
from coach.care.learning.help import help_prompts
from coach.care.programme.terms import CareLog, ProgrammePhase
from coach.care.start.screening import Standing, standing_of
from coach.care.tests.allowed import due_tests
from coach.care.told import DiaryTold, PersonTold, ScreeningTold, WishesTold
from coach.screens.asking.care_steps import (
    AskSheet,
    BeginCare,
    CareStep,
    ShowHelp,
    ShowStanding,
    ShowTests,
    TellMore,
)
from coach.screens.asking.keeper import is_passed, own_care
from coach.screens.first_run.parts import Part, next_part
from coach.session.care_services import CareServices
from coach.session.services import CoachServices

WISHES = "wishes"
WISHES_KEYS = tuple(ask.key for ask in SHEETS[Sheet.WISHES] if ask.key != "needs")
EVENING_H = 17  # o'clock, from when a day can be told of
HISTORY = "history"  # the part of the person's questions that the first start leaves out
HISTORY_KEYS = ("weeks_of_pain", "born", "morning_stiffness_min", "conditions")
_MINUTES = {
    "begin": 4,
    "standing": 1,
    "screening": 2,
    "morning": 1,
    "before": 1,
    "after": 1,
    "hour": 1,
    "goals": 1,
    "history": 1,
    "wishes": 3,
    "diary": 1,
    "help": 1,
    "tests": 10,
    "more": 1,
}


@dataclass(frozen=True, slots=True)
class AskCard:
    """Something to tell or to read, with about how long it takes."""

    key: str
    title: str
    sentence: str
    minutes: int
    step: CareStep
    icon: str = "info"
    is_pressing: bool = False  # first of all: nothing else makes sense before it


def care_asks(services: CoachServices) -> tuple[AskCard, ...]:
    """Return what is asked for now, the most pressing first; the last one is "tell more".

    Raises:
        coach.errors.StoreError: what was told cannot be read.
    """
    care = own_care(services)
    log = care.log()
    standing = standing_of(log.told, today=care.today)
    found = list(_pressing(care, standing))
    if not any(card.is_pressing for card in found):
        found += _of_the_day(care, log)
        found += _of_the_first_week(care, log)
        if _has_due_tests(care, log):
            found.append(_card("tests", ShowTests(), icon="figure"))
    if log.told:
        found.append(_card("more", TellMore(), icon="plus"))
    return tuple(found)


def _card(key: str, step: CareStep, *, icon: str, is_pressing: bool = False) -> AskCard:
    return AskCard(
        key=key,
        title=words.text(f"ask-card-{key}"),
        sentence=words.text(f"ask-card-{key}-why"),
        minutes=_MINUTES[key],
        step=step,
        icon=icon,
        is_pressing=is_pressing,
    )


def _pressing(care: CareServices, standing: Standing) -> Iterator[AskCard]:
    part, is_locked = next_part(care), standing.lock is not None
    has_screened = latest(care.log().told, ScreeningTold) is not None
    if part is Part.SCREENING and has_screened:
        yield _card("screening", AskSheet(Sheet.SCREENING), icon="shield", is_pressing=is_locked)
    elif part not in (Part.STANDING, Part.READY):
        yield _card("begin", BeginCare(), icon="play", is_pressing=is_locked)
    elif is_locked:
        yield _card("standing", ShowStanding(), icon="shield", is_pressing=True)


def _of_the_day(care: CareServices, log: CareLog) -> Iterator[AskCard]:
    due = _due(care, log)
    if due is not None and not (due is Sheet.BEFORE and _is_free(care)):
        keys = ("troubles",) if due is Sheet.AFTER and _is_pain_known(care, log) else ()
        icon = "clock" if due is Sheet.HOUR else "heart"
        yield _card(due.value, AskSheet(due, keys), icon=icon)
    course = care.course()
    if course is not None and help_prompts(log, course.outcomes, today=care.today):
        yield _card("help", ShowHelp(), icon="people")
    has_diary = any(isinstance(fact, DiaryTold) and fact.day == care.today for fact in log.told)
    if care.now.hour >= EVENING_H and not has_diary:
        yield _card("diary", AskSheet(Sheet.DIARY), icon="feet")


def _has_due_tests(care: CareServices, log: CareLog) -> bool:
    course = care.course()
    if course is None:
        return False
    return bool(due_tests(log, today=care.today, phase=course.phase, since=course.since))


def _is_free(care: CareServices) -> bool:
    """Whether today asks for no session, so that there is nothing to look at before it."""
    course = care.course()
    return course is None or not course.today.kind.is_session


def _is_pain_known(care: CareServices, log: CareLog) -> bool:
    """Whether the session of today has asked for the pain after it, and was answered."""
    return any(
        pain.moment is PainMoment.AFTER and pain.value is not None
        for session in log.sessions
        if session.start.training_day == care.today
        for pain in session.pains
    )


def _due(care: CareServices, log: CareLog) -> Sheet | None:
    course = care.course()
    return due_check_in(
        log.told,
        log.sessions,
        today=care.today,
        now=care.now,
        is_weekly=course is not None and course.phase is ProgrammePhase.PREVENTION,
    )


def _of_the_first_week(care: CareServices, log: CareLog) -> Iterator[AskCard]:
    """Yield what the first start left for the days after, one card at a time."""
    person = latest(log.told, PersonTold)
    if person is None:
        return
    if person.born is None and not is_passed(care, HISTORY):
        step = AskSheet(Sheet.PERSON, HISTORY_KEYS, part=HISTORY)
        yield _card("history", step, icon="figure")
    elif _has_no_wish(log) and not is_passed(care, WISHES):
        yield _card("wishes", AskSheet(Sheet.WISHES, WISHES_KEYS, part=WISHES), icon="star")
    elif is_rating_due(log.told, today=care.today) and not _is_rating_shown(care, log):
        yield _card("goals", AskSheet(Sheet.GOALS), icon="star")


def _has_no_wish(log: CareLog) -> bool:
    wishes = latest(log.told, WishesTold)
    return wishes is None or not wishes.activities


def _is_rating_shown(care: CareServices, log: CareLog) -> bool:
    due = _due(care, log)
    return due is Sheet.GOALS
