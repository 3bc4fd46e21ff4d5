"""What goes wrong with cameras and files is said in the language in use."""

import ast
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

import coach
from coach import words
from coach.session.trouble_words import said_trouble

ROOT = Path(coach.__file__).parent
# Where what a person at the screen meets is written. A recorded video that cannot be written and a
# pose model of one's own are matters of the command line.
ROOMS = tuple(
    f"devices/{name}.py"
    for name in (
        "live_capture",
        "pictures",
        "pose_feed",
        "stream",
        "video_file",
        "webcam",
        "worker_loop",
    )
)
TROUBLES = tuple(sorted(key for key in words.catalogue().keys if key.startswith("trouble-")))


def literal(node: ast.expr) -> str:
    """Return a string of the code, with "x" for every value in it; "" where it is none."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(literal(part) or "x" for part in parts)
        case _:
            return ""


def sentences_of(file: str) -> Iterator[str]:
    """Yield the sentences that a file raises or passes on as a message."""
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    docstrings = {
        node.value.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    whole = [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr | ast.Constant)]
    inside = {id(part) for node in whole if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in whole:
        text = literal(node)
        is_sentence = text.endswith(".") and len(text.split()) > 3
        if id(node) not in inside and is_sentence and text not in docstrings:
            yield text


@pytest.mark.parametrize("file", ROOMS)
def test_every_sentence_about_a_source_has_german_words(file: str) -> None:
    words.use("de")
    sentences = list(sentences_of(file))

    still_english = [sentence for sentence in sentences if said_trouble(sentence) == sentence]

    assert sentences
    assert still_english == []


@lru_cache(maxsize=1)
def all_strings() -> str:
    """Return every string of the code, but those of the screens."""
    trees = (
        ast.parse(path.read_text(encoding="utf-8"))
        for path in ROOT.rglob("*.py")
        if "screens" not in path.parts
    )
    return "\n".join(literal(n) for t in trees for n in ast.walk(t) if isinstance(n, ast.Constant))


@pytest.mark.parametrize("key", TROUBLES)
def test_every_english_sentence_of_the_catalogue_stands_in_the_code(key: str) -> None:
    values = dict.fromkeys(
        ("name", "listed", "number", "width", "height", "least", "address", "path", "error"), "|"
    )

    pieces = words.catalogue().text(key, **values).split("|")

    assert [piece for piece in pieces if piece.strip(" ;:.()") not in all_strings()] == []


def test_the_values_of_a_sentence_are_kept() -> None:
    words.use("de")

    said = said_trouble("The picture of Cam (2) is only 64 x 48 dots; each side needs at least 96.")

    assert said == (
        "Das Bild von Cam (2) hat nur 64 x 48 Punkte; jede Seite braucht mindestens 96."
    )


def test_in_english_and_without_a_translation_a_sentence_stays_as_it_is() -> None:
    english = said_trouble("knee.mp4 is empty; copy or record it again.")
    words.use("de")

    assert english == "knee.mp4 is empty; copy or record it again."
    assert said_trouble("The moon is in the way.") == "The moon is in the way."
