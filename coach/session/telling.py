"""From answered sheets, of a file, the keyboard or the window, to facts: all of them or none."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from coach.care.asking.facts import AnswerError, Asked, fact_of
from coach.care.asking.sheets import SHEETS, Sheet
from coach.care.asking.turns import Filled
from coach.care.told import Told
from coach.errors import AnswersFileError, UsageError
from coach.movement.vocabulary import Side
from coach.session.care_services import CareServices


def facts_of(services: CareServices, filled: Filled, *, name: str = "") -> tuple[Told, ...]:
    """Return the facts of filled sheets; nothing is stored.

    Args:
        services: for what was told before, and for now.
        filled: the answers.
        name: of the file they come from; empty where there is none.

    Raises:
        UsageError: an answer does not fit the day, or another answer.
        AnswersFileError: the same, of a file.
    """
    told = list(services.log().told)
    at, day = services.clock.utc_now(), services.today
    facts: list[Told] = []
    for number, (sheet, knee) in enumerate(sorted(filled, key=_order)):
        moment = at + timedelta(microseconds=number)  # one after the other, as if asked
        asked = Asked(moment, day, knee, told=tuple(told))
        try:
            fact = fact_of(sheet, filled[sheet, knee], asked)
        except AnswerError as error:
            where = f"{sheet}.{knee}" if sheet.is_for_each_knee else sheet.value
            if name:
                raise AnswersFileError(f"{name}: {where}.{error}.") from error
            raise UsageError(f"{error}.") from error
        told.append(fact)
        facts.append(fact)
    return tuple(facts)


def said_before(told: Iterable[Told], facts: Sequence[Told]) -> tuple[Told, ...]:
    """Return those of the new facts whose question was answered before about the same day."""
    known = {_what(fact) for fact in told}
    return tuple(fact for fact in facts if _what(fact) in known)


def _what(fact: Told) -> tuple[object, ...]:
    knee, is_later = getattr(fact, "knee", None), getattr(fact, "is_hour_later", None)
    return type(fact), fact.day, knee, is_later


def _order(of: tuple[Sheet, Side]) -> tuple[int, int]:
    return tuple(SHEETS).index(of[0]), tuple(Side).index(of[1])
