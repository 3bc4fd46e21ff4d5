"""Cards around a test: how it is done, and what it gave."""

from coach import words
from coach.care.tests.allowed import BASE_STEP_CM, NO_MORE_PAIN, STOP_PAIN
from coach.care.told import TestKind, TestTaken
from coach.screens.asking.card_screen import CardView, WayOn
from coach.screens.asking.care_steps import AskTest, ShowTests
from coach.screens.assess.tests_model import how_words, seconds_to_rest
from coach.screens.places import Place
from coach.screens.steps import Go
from coach.session.assessment_words import name_of, result_lines
from coach.session.care_services import CareServices
from coach.session.telling_tests import legs_of


def how_card(care: CareServices, test: TestKind) -> CardView:
    """Return how a test is done, and the way to tell it.

    Raises:
        coach.errors.StoreError: what was told cannot be read.
    """
    sentences = [how_words(test, step_cm=BASE_STEP_CM), words.text("test-how-stop")]
    left_s = seconds_to_rest(care)
    if left_s:
        sentences.append(words.text("assess-rest", seconds=left_s))
    sentences.append(words.text("assess-own-way"))
    later = WayOn("tests", words.text("assess-other"), ShowTests(), icon="back")
    done = words.text("assess-tell")
    return CardView(
        icon="figure",
        title=name_of(test),
        sentences=tuple(sentences),
        ways=(later, WayOn("tell", done, AskTest(test), icon="check", kind="primary")),
        escape=ShowTests(),
    )


def result_card(care: CareServices, test: TestKind, *, known: int) -> CardView:
    """Return what a test gave.

    Args:
        care: of the person.
        test: that was told.
        known: how many facts had been told before it.

    Raises:
        coach.errors.StoreError: what was told cannot be read.
    """
    told = care.log().told
    new = told[known:]
    facts = [fact for fact in new if isinstance(fact, TestTaken)][: len(legs_of(test))]
    lines = result_lines(facts, told, today=care.today) if facts else []
    sentences = [line for line in dict.fromkeys(lines) if line.strip()]
    sentences.append(words.text("test-kept" if facts else "assess-not-kept"))
    highest = max((fact.pain for fact in facts if fact.pain is not None), default=0)
    if highest >= STOP_PAIN:
        is_over = highest >= NO_MORE_PAIN
        sentences.append(words.text("test-pain-no-more" if is_over else "test-pain-stop"))
    tests = WayOn("tests", words.text("assess-other"), ShowTests(), icon="back")
    home = WayOn("close", words.text("standing-close"), Go(Place.HOME), "home", "primary")
    return CardView(
        icon="check", title=name_of(test), sentences=tuple(sentences), ways=(tests, home)
    )
