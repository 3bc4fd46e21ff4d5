"""Cards around a test: how it is done, why it waits, what it gave."""

from collections.abc import Sequence

from coach import words
from coach.care.tests.allowed import BASE_STEP_CM, NO_MORE_PAIN, legs_missing
from coach.care.told import TestKind, TestTaken
from coach.screens.asking.card_screen import CardView, WayOn
from coach.screens.asking.care_steps import AskTest, DoTest, ShowTests
from coach.screens.assess.tests_model import how_words
from coach.screens.places import Place
from coach.screens.steps import Go
from coach.screens.widgets.controls import ButtonKind
from coach.session.assessment_refusal import REST_FIRST, Refusal, seconds_to_rest
from coach.session.assessment_words import after_lines, name_of, result_lines
from coach.session.care_services import CareServices
from coach.session.telling_tests import legs_of


def how_card(care: CareServices, test: TestKind, *, has_camera: bool = False) -> CardView:
    """Return what a test is for and how it is done, and the ways to do it.

    Args:
        care: of the person.
        test: which one.
        has_camera: whether it can be done in front of one.

    Raises:
        coach.errors.StoreError: what was told cannot be read.
    """
    what_for = words.text(f"test-for-{test}".replace("_", "-"))
    sentences = [what_for, how_words(test, step_cm=BASE_STEP_CM), words.text("test-how-stop")]
    left_s = seconds_to_rest(care)
    if left_s:
        sentences.append(words.text("assess-rest", seconds=left_s))
    sentences.append(words.text("assess-two-ways" if has_camera else "assess-own-way"))
    own = WayOn("tell", words.text("assess-tell"), AskTest(test), "check", "primary")
    both = (
        WayOn("tell", words.text("assess-tell-self"), AskTest(test), "check"),
        _camera_way(test),
    )
    return CardView(
        icon="figure",
        title=name_of(test),
        sentences=tuple(sentences),
        ways=(_tests_way(), *(both if has_camera else (own,))),
        escape=ShowTests(),
    )


def refused_card(test: TestKind, why: Refusal) -> CardView:
    """Return why a test is not for now; after a rest it is."""
    again = _camera_way(test, "assess-again", kind="soft")
    is_rest = why.key == REST_FIRST
    return CardView(
        icon="clock",
        title=name_of(test),
        sentences=(why.words_on_screen,),
        ways=(_tests_way(), again, _home_way()) if is_rest else (_tests_way(), _home_way()),
        escape=ShowTests(),
    )


def stopped_card(test: TestKind) -> CardView:
    """Return that nothing of a test is kept, and nothing lost."""
    return CardView(
        icon="heart",
        title=name_of(test),
        sentences=(words.text("assess-stopped"),),
        ways=(_tests_way(), _camera_way(test, "assess-again", kind="soft"), _home_way()),
        escape=ShowTests(),
    )


def no_picture_card(test: TestKind, trouble: str) -> CardView:
    """Return why there is no picture, and the way without one."""
    return CardView(
        icon="camera_off",
        title=name_of(test),
        sentences=(trouble, words.text("assess-without-camera")),
        ways=(
            _tests_way(),
            _camera_way(test, "assess-again", kind="soft"),
            _tell_way(test, kind="primary"),
        ),
        escape=ShowTests(),
    )


def new_facts(care: CareServices, test: TestKind, *, known: int) -> tuple[TestTaken, ...]:
    """Return what was just told of a test, a leg each.

    Args:
        care: of the person.
        test: that was told.
        known: how many facts had been told before it.

    Raises:
        coach.errors.StoreError: what was told cannot be read.
    """
    new = care.log().told[known:]
    return tuple(fact for fact in new if isinstance(fact, TestTaken))[: len(legs_of(test))]


def result_card(care: CareServices, test: TestKind, facts: Sequence[TestTaken]) -> CardView:
    """Return what a test gave, every number with its error.

    Args:
        care: of the person.
        test: that was done.
        facts: that are kept of it; none is kept where none is here.

    Raises:
        coach.errors.StoreError: what was told cannot be read.
    """
    told = care.log().told
    ways = [_tests_way(), _home_way()]
    is_over = any((fact.pain or 0) >= NO_MORE_PAIN for fact in facts)
    is_by_camera = bool(facts) and not any(fact.is_self_reported for fact in facts)
    is_unseen = any(fact.cannot_tell is not None for fact in facts)
    is_open = is_by_camera and not is_over and is_unseen
    kept = "assess-noted" if is_open else "test-kept"
    sentences = [*result_sentences(care, facts), words.text(kept if facts else "assess-not-kept")]
    sentences += after_lines(facts, told, today=care.today)
    if is_open:
        sentences.append(words.text("assess-unseen"))
        ways = [_tests_way(), _tell_way(test), _camera_way(test, "assess-again")]
    elif is_by_camera and not is_over and legs_missing(told, test, today=care.today):
        ways.insert(1, _camera_way(test, "assess-other-leg", kind="soft"))
    icon = "info" if is_unseen else "check"
    return CardView(icon, name_of(test), tuple(sentences), tuple(ways))


def result_sentences(care: CareServices, facts: Sequence[TestTaken]) -> tuple[str, ...]:
    """Return what a test gave, in sentences, each once."""
    lines = result_lines(facts, care.log().told, today=care.today) if facts else []
    return tuple(line for line in dict.fromkeys(lines) if line.strip())


def _tests_way() -> WayOn:
    return WayOn("tests", words.text("assess-other"), ShowTests(), icon="back")


def _tell_way(test: TestKind, *, kind: ButtonKind = "soft") -> WayOn:
    return WayOn("tell", words.text("assess-tell-self"), AskTest(test), icon="check", kind=kind)


def _home_way() -> WayOn:
    return WayOn("close", words.text("standing-close"), Go(Place.HOME), "home", "primary")


def _camera_way(
    test: TestKind, key: str = "assess-camera", *, kind: ButtonKind = "primary"
) -> WayOn:
    return WayOn("camera", words.text(key), DoTest(test), icon="camera", kind=kind)
