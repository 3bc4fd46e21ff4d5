"""From the answers of one sheet to the fact that is kept.

Whoever answers a sheet again need not repeat it: of the person and their wishes, what is not
answered stays as it was told last.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any, TypeVar, cast

from coach.care.asking.ask import Given
from coach.care.asking.sheets import WEEKDAY_NAMES, Sheet
from coach.care.start.questions import QUESTIONS
from coach.care.told import (
    AfterTold,
    Away,
    AwayTold,
    BeforeTold,
    ClearanceTold,
    DiaryTold,
    GoalsRated,
    MorningTold,
    PainPlace,
    PersonTold,
    RunTold,
    ScreeningTold,
    Told,
    Trouble,
    WishesTold,
)
from coach.movement.vocabulary import Condition, Need, Side

_Fact = TypeVar("_Fact", bound=Told)
_COUNTRY_LETTERS = 2
_RATINGS = ("first", "second", "third")


class AnswerError(ValueError):
    """An answer fits its question, but not the day or the other answers."""


@dataclass(frozen=True, slots=True)
class Asked:
    """When, and about which knee; `told` is what was told before."""

    at: datetime  # aware, UTC
    day: date
    knee: Side = Side.BOTH
    told: tuple[Told, ...] = ()


def fact_of(sheet: Sheet, given: Given, asked: Asked) -> Told:
    """Return the fact that the answers of a sheet are.

    Raises:
        AnswerError: an answer does not fit the day, or another answer.
    """
    try:
        return _BUILDERS[sheet](given, asked)
    except AnswerError:
        raise
    except ValueError as error:  # the fact's own rule, which names its values
        raise AnswerError(str(error)) from error


def latest(told: Iterable[Told], kind: type[_Fact]) -> _Fact | None:
    """Return the newest fact of a kind."""
    found = [fact for fact in told if isinstance(fact, kind)]
    return max(found, key=lambda fact: (fact.day, fact.at, repr(fact)), default=None)


def knees_to_ask(told: Iterable[Told]) -> tuple[Side, ...]:
    """Return the sore knee, or both; both also while nobody has said which."""
    person = latest(told, PersonTold)
    if person is None or person.sore is Side.BOTH:
        return Side.LEFT, Side.RIGHT
    return (person.sore,)


def pains_before(told: Iterable[Told], *, day: date) -> dict[Side, int | None]:
    """Return the pain told before a session that day, by knee; the highest of several answers."""
    found: dict[Side, int | None] = {}
    for fact in told:
        if isinstance(fact, BeforeTold) and fact.day == day:
            known = found.get(fact.knee)
            answered = [pain for pain in (known, fact.pain) if pain is not None]
            found[fact.knee] = max(answered, default=None)
    return found


def _screening(given: Given, asked: Asked) -> Told:
    answers = {question.code: given.get(question.code) for question in QUESTIONS}
    return ScreeningTold(asked.at, asked.day, cast("Mapping[str, bool | None]", answers))


def _clearance(given: Given, asked: Asked) -> Told:
    seen_on = _past(given, "seen_on", asked)
    return ClearanceTold(asked.at, asked.day, seen_on, cast("str | None", given.get("allowed")))


def _person(given: Given, asked: Asked) -> Told:
    before = latest(asked.told, PersonTold)
    born = given.get("born")
    if isinstance(born, int) and born > asked.day.year:
        raise AnswerError(f"born = {born} lies after today, allowed: 1900 to {asked.day.year}")
    values: dict[str, Any] = dict(given)
    if "country" in values:
        values["country"] = _country(str(values["country"]))
    _convert(values, "sore", Side)
    _convert(values, "place", PainPlace)
    _convert_set(values, "conditions", Condition)
    known = before or PersonTold(asked.at, asked.day, values["sore"])
    return replace(known, at=asked.at, day=asked.day, **values)


def _wishes(given: Given, asked: Asked) -> Told:
    values: dict[str, Any] = dict(given)
    _convert_set(values, "needs", Need)
    if "training_days" in values:
        values["training_days"] = frozenset(map(WEEKDAY_NAMES.index, values["training_days"]))
    if "steps_cm" in values:
        values["steps_cm"] = frozenset(values["steps_cm"])
    known = latest(asked.told, WishesTold) or WishesTold(asked.at, asked.day)
    return replace(known, at=asked.at, day=asked.day, **values)


def _goals(given: Given, asked: Asked) -> Told:
    wishes = latest(asked.told, WishesTold)
    count = len(wishes.activities) if wishes is not None else 0
    extra = [name for name in _RATINGS[count:] if name in given]
    if extra:
        raise AnswerError(
            f"{extra[0]} = {given[extra[0]]} rates no activity, allowed: as many as were named "
            f"in wishes.activities ({count})"
        )
    ratings = tuple(cast("int | None", given.get(name)) for name in _RATINGS[:count])
    return GoalsRated(asked.at, asked.day, ratings, cast("int | None", given.get("change")))


def _morning(given: Given, asked: Asked) -> Told:
    return _about_a_knee(MorningTold, given, asked)


def _before(given: Given, asked: Asked) -> Told:
    return _about_a_knee(BeforeTold, given, asked)


def _after(given: Given, asked: Asked) -> Told:
    values: dict[str, Any] = dict(given)
    _convert_set(values, "troubles", Trouble)
    pain = values.pop("pain", None)
    return AfterTold(asked.at, asked.day, asked.knee, pain, **values)


def _hour(given: Given, asked: Asked) -> Told:
    after = _after(given, asked)
    return replace(cast("AfterTold", after), is_hour_later=True)


def _diary(given: Given, asked: Asked) -> Told:
    day = _past(given, "day", asked) if "day" in given else asked.day
    values: dict[str, Any] = {key: value for key, value in given.items() if key != "day"}
    return DiaryTold(asked.at, day, **values)


def _away(given: Given, asked: Asked) -> Told:
    first, last = cast("date", given["first"]), cast("date", given["last"])
    if last < first:
        raise AnswerError(f"last = {last} lies before first = {first}, allowed: that day or later")
    return AwayTold(asked.at, asked.day, first, last, Away(str(given["why"])))


def _run(given: Given, asked: Asked) -> Told:
    values: dict[str, Any] = dict(given)
    return RunTold(asked.at, asked.day, **{"pain": None, **values})


def _during(given: Given, asked: Asked) -> Told:
    del given, asked
    raise AnswerError("pain during an exercise belongs to a session: coach run")


def _own(given: Given, asked: Asked) -> Told:
    del given, asked
    raise AnswerError("your own word on an exercise belongs to a session: coach run")


_BUILDERS = {
    Sheet.SCREENING: _screening,
    Sheet.CLEARANCE: _clearance,
    Sheet.PERSON: _person,
    Sheet.WISHES: _wishes,
    Sheet.GOALS: _goals,
    Sheet.MORNING: _morning,
    Sheet.BEFORE: _before,
    Sheet.AFTER: _after,
    Sheet.HOUR: _hour,
    Sheet.DIARY: _diary,
    Sheet.AWAY: _away,
    Sheet.RUN: _run,
    Sheet.DURING: _during,
    Sheet.OWN: _own,
}


def _about_a_knee(kind: type[MorningTold | BeforeTold], given: Given, asked: Asked) -> Told:
    names = {field.name for field in fields(kind)}
    values: dict[str, Any] = {key: value for key, value in given.items() if key in names}
    pain = values.pop("pain", None)
    return kind(asked.at, asked.day, asked.knee, pain, **values)


def _past(given: Given, key: str, asked: Asked) -> date:
    day = cast("date", given[key])
    if day > asked.day:
        raise AnswerError(f"{key} = {day} lies after today, allowed: a day up to {asked.day}")
    return day


def _country(text: str) -> str:
    code = text.strip().upper()
    if len(code) != _COUNTRY_LETTERS or not code.isascii() or not code.isalpha():
        raise AnswerError(f"country = {text!r}, allowed: two letters such as DE, GB or US")
    return code


def _convert(values: dict[str, Any], key: str, words: type[Side | PainPlace]) -> None:
    if key in values:
        values[key] = words(values[key])


def _convert_set(values: dict[str, Any], key: str, words: type[Condition | Need | Trouble]) -> None:
    if key in values:
        values[key] = frozenset(words(word) for word in cast("Iterable[str]", values[key]))
