"""A language that nobody speaks: English with accents, a third longer, in brackets.

On a screen drawn in it, a word without an accent did not come from the catalogue, and what finds
no room will find none in the next real language either.
"""

import math
import re
from functools import lru_cache

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from coach import words
from coach.paths import data_dir

LONGER = 0.35  # of a word; German is about 30 % longer than English
_PLAIN = "aceghilnorstuyzACEGHILNORSTUYZ"
_ACCENTED = "åçéğĥîļñöŕšţûýžÅÇÉĞĤÎĻÑÖŔŠŢÛÝŽ"
_ACCENTS = str.maketrans(_PLAIN, _ACCENTED)
_WORD = re.compile(r"[A-Za-z]+")
_VOWEL = re.compile(r"[åéîöûýÅÉÎÖÛÝ]")
_LETTERS = re.compile(r"[A-Za-z]{2}")


def pseudo_word(word: str) -> str:
    """Return a word with accents, its first vowel drawn out."""
    accented = word.translate(_ACCENTS)
    more = math.ceil(LONGER * len(word)) if len(word) > 1 else 0
    return _VOWEL.sub(lambda vowel: vowel[0] + vowel[0].lower() * more, accented, count=1)


class _Accents(Transformer):
    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        node.value = _WORD.sub(lambda word: pseudo_word(word[0]), node.value)
        return node


def pseudo_source(source: str) -> str:
    """Return a Fluent text in the language that nobody speaks."""
    resource = FluentParser().parse(source)
    for entry in resource.body:
        if isinstance(entry, ast.Message) and entry.value is not None:
            _put_in_brackets(entry.value)
    _Accents().visit(resource)
    return FluentSerializer().serialize(resource)


def _put_in_brackets(pattern: ast.Pattern) -> None:
    if not any(
        isinstance(element, ast.TextElement) and _LETTERS.search(element.value)
        for element in pattern.elements
    ):
        return  # a number, or words that are chosen by a number, keep their place
    bracket = ast.Placeable(ast.StringLiteral("["))  # at the start of a line it is Fluent's own
    pattern.elements = [bracket, *pattern.elements, ast.TextElement("]")]


@lru_cache(maxsize=1)
def pseudo_catalogue() -> words.Catalogue:
    files = sorted((data_dir("assets") / "words" / words.DEFAULT_LANGUAGE).glob("*.ftl"))
    sources = [pseudo_source(file.read_text(encoding="utf-8")) for file in files]
    return words.Catalogue(words.DEFAULT_LANGUAGE, sources, strict=True)
