"""The catalogue of patient words: keys, values, plain text, and screens.ftl against the code."""

import re
from pathlib import Path

import pytest

from coach import words
from coach.paths import data_dir

SCREENS = Path(words.__file__).parent / "screens"
# What nobody with a sore knee shall read (docs/clinical.md 1.D), and claims nobody can keep.
NEVER = re.compile(
    r"no pain,? no gain|push(ing)? through|bad knees?|\bwrong|\bweak(er|ness|en\w*)?\b|damag"
    r"|maltrack|imbalance|lost your|lose your streak|you failed|you missed"
    r"|(?<!promise a )\bcure|\bheals?\b"
    r"|corrects?\b|prevents?\b|clinically proven|\bdetects?\b|guarantee|\blazy\b|leaderboard"
)


def catalogue(source: str, *, strict: bool = True) -> words.Catalogue:
    return words.Catalogue("en", [source], strict=strict)


def test_values_are_put_in_without_isolation_marks() -> None:
    english = catalogue("reps-done = { $reps } done")

    assert english.text("reps-done", reps=7) == "7 done"


def test_a_number_chooses_singular_or_plural() -> None:
    english = catalogue("reps = { $n ->\n    [one] { $n } rep\n   *[other] { $n } reps\n}")

    assert [english.text("reps", n=n) for n in (1, 2)] == ["1 rep", "2 reps"]


def test_a_missing_key_raises_when_strict() -> None:
    with pytest.raises(KeyError, match="no-such-key"):
        catalogue("a = b").text("no-such-key")


def test_a_missing_key_is_shown_when_not_strict() -> None:
    assert catalogue("a = b", strict=False).text("no-such-key") == "no-such-key"


def test_a_missing_value_raises_when_strict() -> None:
    with pytest.raises(KeyError, match="name"):
        catalogue("hello = Hello { $name }").text("hello")


def test_a_key_that_stands_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="twice"):
        words.Catalogue("en", ["a = b", "a = c"], strict=True)


def test_a_text_that_is_not_fluent_is_refused() -> None:
    with pytest.raises(ValueError, match="not Fluent"):
        catalogue("just a sentence")


def test_every_key_of_screens_ftl_is_used_and_every_key_used_exists() -> None:
    source = (data_dir("assets") / "words" / "en" / "screens.ftl").read_text(encoding="utf-8")
    code = "\n".join(path.read_text(encoding="utf-8") for path in SCREENS.rglob("*.py"))

    keys = set(words.message_keys(source))

    literal = set(re.findall(r"""\btext\(\s*"([a-z0-9-]+)"[,)]""", code))
    unused = {key for key in keys if f'"{key}"' not in code}
    assert sorted(literal - words.catalogue().keys) == []
    assert sorted(unused) == []


def test_no_word_blames_or_promises() -> None:
    found = sorted((data_dir("assets") / "words").rglob("*.ftl"))
    files = [file for file in found if file.name != "trouble.ftl"]  # a file may be damaged
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]

    texts = [line.partition(" = ")[2] or line for line in lines if not line.startswith("#")]
    spoken = [text.lower() for text in texts]

    assert len(files) > 1
    assert [line for line in spoken if NEVER.search(line)] == []


@pytest.mark.parametrize(
    "said", ["A bad knee.", "Push through!", "Weakness", "This cures.", "No pain, no gain"]
)
def test_what_is_not_to_be_said_is_found(said: str) -> None:
    assert NEVER.search(said.lower())


def test_words_that_were_asked_for_before_still_follow_their_values() -> None:
    first = words.text("terminal-resting", seconds=20)
    other = words.text("terminal-resting", seconds=30)
    again = words.text("terminal-resting", seconds=20)

    assert "20" in first
    assert "30" in other
    assert again == first
