"""Which tests are for today, which are not and why; no pygame in here."""

from dataclasses import dataclass

from coach import words
from coach.care.asking.turns import Turn
from coach.care.tests.allowed import due_tests, legs_missing, why_not
from coach.care.tests.procedures import PROCEDURES
from coach.care.tests.questions import OWN_ASKS, PAIN, RISING
from coach.care.told import TestKind
from coach.session.assessment_refusal import Refusal
from coach.session.assessment_words import name_of
from coach.session.care_services import CareServices
from coach.session.telling_tests import legs_of


@dataclass(frozen=True, slots=True)
class TestRow:
    """One test of the list."""

    __test__ = False

    test: TestKind
    name: str
    state: str  # why not, or that it is for today
    is_open: bool


def test_rows(care: CareServices) -> tuple[TestRow, ...]:
    """Return all tests: those that are due first, then what may be done, then what waits.

    Raises:
        coach.errors.StoreError: what was told cannot be read.
    """
    course = care.course()
    if course is None:
        return ()
    log, today = care.log(), care.today
    due = due_tests(log, today=today, phase=course.phase, since=course.since)
    found = []
    for test in PROCEDURES:
        why = why_not(test, log, today=today, phase=course.phase)
        is_begun = len(legs_missing(log.told, test, today=today)) == 1  # one leg is still to do
        is_due = test in due or is_begun
        state = Refusal(why).words_on_screen if why is not None else _open_words(is_due=is_due)
        found.append(
            (why is not None, not is_due, TestRow(test, name_of(test), state, why is None))
        )
    found.sort(key=lambda one: one[:2])
    return tuple(row for _, _, row in found)


def turns_of_test(test: TestKind) -> tuple[Turn, ...]:
    """Return what is asked about a test in place of the camera, and how it felt."""
    own = [Turn(ask, leg) for leg in legs_of(test) for ask in OWN_ASKS[test]]
    first = [Turn(RISING)] if test is TestKind.CHAIR_STAND else []
    return (*first, *own, Turn(PAIN))


def how_words(test: TestKind, *, step_cm: int) -> str:
    return words.text(f"test-how-{test}".replace("_", "-"), cm=step_cm)


def _open_words(*, is_due: bool) -> str:
    return words.text("assess-due" if is_due else "assess-may")
