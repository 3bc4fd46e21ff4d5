"""One test from the question whether it is for today to the line that says it is kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from coach import bootstrap, words
from coach.care.asking.ask import Ask, Given, Value
from coach.care.tests.allowed import BASE_STEP_CM
from coach.care.tests.measured import Measured
from coach.care.tests.own_answers import told_by_person
from coach.care.tests.questions import OWN_ASKS, PAIN, PAINS, RISING
from coach.care.told import TestTaken
from coach.cli.assess_watching import LANDMARK_SUFFIX, is_live, watch
from coach.cli.care_ask import ask_one
from coach.cli.care_talk import say
from coach.cli.progress import progress_bar
from coach.errors import UsageError
from coach.movement.vocabulary import Side
from coach.session.assessing import Asked, measured_of
from coach.session.assessment_refusal import refusal
from coach.session.assessment_words import after_lines, name_of, result_lines
from coach.session.care_services import CareServices
from coach.session.sources import SyntheticSpec, parse_source
from coach.session.telling_tests import Tested, asks_each, keep, legs_of, taken_facts


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line asks for."""

    asked: Asked
    source: str | None  # None: by the person's own answers
    given: Given  # answers given beforehand
    is_asked: bool  # somebody is at a keyboard, for what was not given
    model: Path | None
    is_rehearsal: bool = False  # a synthetic patient's test counts for the profile

    @property
    def is_only_shown(self) -> bool:
        """Whether nobody real is tested, so that nothing of it is kept."""
        if self.is_rehearsal or self.source is None or self.source.endswith(LANDMARK_SUFFIX):
            return False
        return isinstance(parse_source(self.source), SyntheticSpec)

    def answer(self, ask: Ask, *, knee: Side = Side.BOTH) -> Value | None:
        """Return what was given, else what is said at the keyboard."""
        if ask.key in self.given:
            return self.given[ask.key]
        return ask_one(ask, knee=knee) if self.is_asked else None

    def number(self, ask: Ask) -> int | None:
        value = self.answer(ask)
        return value if isinstance(value, int) else None


def run_test(services: CareServices, wish: Wish, *, folder: Path) -> None:
    """Do one test, say what it gave, and keep it.

    Raises:
        CoachError: source or model cannot be used, or nothing can be stored.
    """
    why = None if wish.is_only_shown else _refusal(services, wish)
    if why is not None:
        say(why)
        return
    say(_how_line(wish.asked))
    if wish.source is None:
        facts = _told_facts(services, wish)
    else:
        facts = _seen_facts(services, wish, wish.source, folder=folder)
    is_kept = not wish.is_only_shown and keep(services, facts)
    told = services.log().told if is_kept else ()
    say(*result_lines(facts, told, today=services.today))
    if any(fact.cannot_tell is not None and not fact.is_self_reported for fact in facts):
        say(words.text("test-tell-yourself"))
    if wish.is_only_shown:
        say(words.text("test-not-kept-synthetic"))
    elif is_kept:
        say(words.text("test-kept"), *after_lines(facts, told, today=services.today))
    else:
        say(words.text("test-not-kept-unsaid"))


def _refusal(services: CareServices, wish: Wish) -> str | None:
    """Return why this is not for now, in words; None: it may begin."""
    is_recorded = wish.source is not None and not is_live(wish.source)
    why = refusal(
        services,
        wish.asked,
        rising=lambda: wish.number(RISING),
        is_over_already=is_recorded,
    )
    return None if why is None else why.words


def _how_line(asked: Asked) -> str:
    how_key = f"test-how-{asked.test}".replace("_", "-")
    how = words.text(how_key, cm=asked.step_cm or BASE_STEP_CM)
    stop = words.text("test-how-stop")
    return words.text("test-begin", test=name_of(asked.test), how=how, stop=stop)


def _seen_facts(
    services: CareServices, wish: Wish, source: str, *, folder: Path
) -> tuple[TestTaken, ...]:
    exercise = bootstrap.find_exercise(wish.asked.exercise_id, folder)
    with progress_bar("Looking") as tell:
        watched = watch(wish.asked, source, exercise=exercise, model=wish.model, tell=tell)
    pains = () if wish.is_only_shown else _pains(wish)
    felt: Sequence[int | None] = (0,) if wish.is_only_shown else pains  # nobody is there to feel
    measured = measured_of(wish.asked, watched, pains=felt)
    return _facts(services, wish, measured, pains=pains)


def _pains(wish: Wish) -> tuple[int | None, ...]:
    """Return the pain of each squat, or the highest of a test."""
    each = wish.given.get(PAINS.key)
    if isinstance(each, tuple):
        return tuple(int(one) for one in each)
    highest = wish.number(PAIN)
    if wish.is_asked and asks_each(wish.asked.test, highest):
        each = wish.answer(PAINS)
        if isinstance(each, tuple) and each:
            return tuple(int(one) for one in each)
    return (highest,)


def _told_facts(services: CareServices, wish: Wish) -> tuple[TestTaken, ...]:
    test, side = wish.asked.test, wish.asked.side
    legs = legs_of(test)
    if len(legs) > 1 and side is not Side.BOTH:
        legs = (side,)
    elif len(legs) > 1 and not wish.is_asked:
        raise UsageError(
            f"Say which leg the answers are about: coach care assess {test} --side left"
        )
    measured = []
    for leg in legs:
        said = {ask.key: wish.answer(ask, knee=leg) for ask in OWN_ASKS[test]}
        given = {key: value for key, value in said.items() if value is not None}
        measured.append(told_by_person(test, given, side=leg))
    return _facts(services, wish, measured, pains=(wish.number(PAIN),))


def _facts(
    services: CareServices,
    wish: Wish,
    measured: Sequence[Measured],
    *,
    pains: Sequence[int | None],
) -> tuple[TestTaken, ...]:
    tested = Tested(
        wish.asked.test,
        side=wish.asked.side,
        step_cm=wish.asked.step_cm,
        pains=tuple(pains),
        is_self_reported=wish.source is None,
    )
    return taken_facts(services, tested, measured)
