"""Every language says everything: the same keys and values, plurals, numbers, dates, kindly."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Visitor

from coach import words
from coach.paths import data_dir

WORDS = data_dir("assets") / "words"
OTHERS = tuple(code for code in words.languages() if code != words.DEFAULT_LANGUAGE)
FILES = tuple(sorted((WORDS / "en").glob("*.ftl")))
# English stands in the exercise files themselves; tests of exercise words compare them.
ONLY_IN_OTHERS = {"exercises.ftl"}
# Names, symbols and words that German has taken over as they are.
SAME_IN_GERMAN = {
    "action-pause",
    "app-name",
    "care-card-new",
    "choice-start",
    "country-cn",
    "country-il",
    "country-jp",
    "country-li",
    "country-mt",
    "country-pt",
    "day-paused",
    "demo-session",
    "history-demo",
    "part-tempo",
    "progress-tab-tests",
    "progress-tempo",
    "replay-title-demo",
    "settings-one-switch-normal",
    "settings-text-normal",
    "source-demo",
    "source-file",
    "source-webcam",
    "stream-hint",
    "terminal-part",
}
COUNTS = (0, 1, 2, 5)
# Words whose German is the same for one and for many.
ONE_FORM = re.compile(r"\bMal\b|\bWdh\.")
NEVER_IN_GERMAN = re.compile(
    r"ohne schmerz kein|schlechte\w* knie|\bfalsch|\bschwach|\bschwäche|schaden|schädig|kaputt"
    r"|durchhalten|beiß\w* die zähne|serie (ist )?(verloren|weg|vorbei)|\bversagt?\b|\bfehler\b"
    r"|sie haben .{0,30}verpasst|\bfaul\b|garantie|klinisch bewiesen|verhindert|bestenliste"
    r"|(?<!keine )heilung|\bheilt\b|\bgeheilt\b"
)
INFORMAL = re.compile(
    r"\b(du|dich|dir|dein|deine|deinen|deinem|deiner|euch|euer|eure)\b", re.IGNORECASE
)
PLACES = re.compile(r"\{[^{}]*\}|\b(?:cm|kg|km|min)\b")  # values and units
LETTERS = re.compile(r"[^\W\d_]{2,}")


class Named(Visitor):
    """Collects what a message takes from outside, and what it chooses by."""

    def __init__(self) -> None:
        self.values: set[str] = set()
        self.numbers: set[str] = set()  # values that choose a plural form
        self.amounts: set[str] = set()
        self.dates: set[str] = set()
        self.choices: dict[str, set[str]] = {}

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.values.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            keys = {_key(variant) for variant in node.variants}
            self.choices.setdefault(node.selector.id.name, set()).update(keys)
            if keys & {"one", "0"} and "both" not in keys:
                self.numbers.add(node.selector.id.name)
        self.generic_visit(node)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        first = node.arguments.positional[0]
        if isinstance(first, ast.VariableReference):
            kind = self.dates if node.id.name == "DATETIME" else self.amounts
            kind.add(first.id.name)
        self.generic_visit(node)


def _key(variant: ast.Variant) -> str:
    return str(variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value)


@cache
def messages(language: str) -> Mapping[str, ast.Message]:
    return {
        entry.id.name: entry
        for file in sorted((WORDS / language).glob("*.ftl"))
        if file.name not in ONLY_IN_OTHERS
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body
        if isinstance(entry, ast.Message)
    }


def named(message: ast.Message) -> Named:
    found = Named()
    found.visit(message)
    return found


def values_of(message: ast.Message, *, count: int = 2) -> dict[str, words.Value]:
    """Return a value for all that a message asks for."""
    found = named(message)
    given: dict[str, words.Value] = dict.fromkeys(found.values, "x")
    given |= {name: "one" for name, keys in found.choices.items() if "both" in keys}
    return (
        given
        | dict.fromkeys(found.numbers | found.amounts, count)
        | dict.fromkeys(found.dates, date(2026, 3, 31))
    )


def lines_of(language: str) -> Iterator[str]:
    """Return what is said to people about people; a file may be damaged."""
    for file in sorted((WORDS / language).glob("*.ftl")):
        if file.name == "trouble.ftl":
            continue
        for line in file.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                yield line.partition(" = ")[2] or line


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.stem))
def test_every_file_has_the_same_keys_in_each_language(file: Path, language: str) -> None:
    other = WORDS / language / file.name

    keys = set(words.message_keys(other.read_text(encoding="utf-8"))) if other.is_file() else set()

    assert keys ^ set(words.message_keys(file.read_text(encoding="utf-8"))) == set()


@pytest.mark.parametrize("language", OTHERS)
def test_no_file_is_left_over(language: str) -> None:
    names = {file.name for file in (WORDS / language).glob("*.ftl")} - ONLY_IN_OTHERS

    assert names == {file.name for file in FILES}


@pytest.mark.parametrize("language", OTHERS)
def test_every_message_takes_the_same_values_in_each_language(language: str) -> None:
    english, other = messages("en"), messages(language)

    different = [
        key
        for key in english.keys() & other.keys()
        if named(english[key]).values != named(other[key]).values
    ]

    assert different == []


@pytest.mark.parametrize("language", words.languages())
@pytest.mark.parametrize("count", COUNTS)
def test_every_message_can_be_said_with_every_count(language: str, count: int) -> None:
    spoken = words.catalogue(language)

    said = {
        key: spoken.text(key, **values_of(message, count=count))
        for key, message in messages(language).items()
    }

    assert [key for key, text in said.items() if not text.strip() or "{" in text] == []


@pytest.mark.parametrize("language", words.languages())
def test_one_is_said_in_another_way_than_many(language: str) -> None:
    spoken = words.catalogue(language)
    counted = {
        key: message for key, message in messages(language).items() if named(message).numbers
    }

    alike = []
    for key, message in counted.items():
        one, two = (spoken.text(key, **values_of(message, count=n)) for n in (1, 2))
        if one.replace("1", "2") == two and not ONE_FORM.search(two):
            alike.append(key)

    assert counted
    assert alike == []


@pytest.mark.parametrize("language", words.languages())
def test_none_and_five_are_said_like_many_or_in_words_of_their_own(language: str) -> None:
    spoken = words.catalogue(language)
    message = messages(language)["home-sets"]

    none, five, two = (spoken.text("home-sets", **values_of(message, count=n)) for n in (0, 5, 2))

    assert none.replace("0", "2") == five.replace("5", "2") == two


def test_nothing_in_german_is_still_english() -> None:
    english, german = messages("en"), messages("de")
    write = FluentSerializer()

    same = {
        key
        for key in english.keys() & german.keys()
        if write.serialize_entry(english[key]) == write.serialize_entry(german[key])
        and LETTERS.search(PLACES.sub("", write.serialize_entry(german[key])[len(key) :]))
    }

    assert sorted(same - SAME_IN_GERMAN) == []


def test_a_number_has_the_decimal_mark_of_its_language() -> None:
    said = {
        language: words.Catalogue(language, ["half = { $n } s"], strict=True).text("half", n=1.5)
        for language in words.languages()
    }

    assert said == {"en": "1.5 s", "de": "1,5 s"}


def test_a_day_is_written_as_in_its_language() -> None:
    day = date(2026, 11, 21)

    said = {
        language: words.catalogue(language).text("home-date", day=day)
        for language in words.languages()
    }

    assert said == {"en": "Saturday, November 21, 2026", "de": "Samstag, 21. November 2026"}


def test_german_neither_blames_nor_promises() -> None:
    blaming = [line for line in lines_of("de") if NEVER_IN_GERMAN.search(line.lower())]

    assert blaming == []


@pytest.mark.parametrize(
    "said",
    [
        "Ein schlechtes Knie.",
        "Das war falsch.",
        "Schwache Muskeln",
        "Trotz Schmerz durchhalten!",
        "Ihre Serie ist verloren.",
        "Das heilt.",
        "Sie haben zwei Tage verpasst.",
    ],
)
def test_what_is_not_to_be_said_in_german_is_found(said: str) -> None:
    assert NEVER_IN_GERMAN.search(said.lower())


def test_german_says_sie() -> None:
    assert [line for line in lines_of("de") if INFORMAL.search(line)] == []
