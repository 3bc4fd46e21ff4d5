"""What went wrong, in the language in use.

The pose worker, devices and stores speak in English sentences; the worker is a process of its own
and knows no catalogue. On the way to a person each sentence is found in the English catalogue, and
said again in the other language. A sentence that is not in it is shown as it is.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from coach import words

_PREFIX = "trouble-"
_PLACE = "\N{OBJECT REPLACEMENT CHARACTER}"  # around the name of a value; stands in no sentence
_VALUES = ("name", "listed", "number", "width", "height", "least", "address", "path", "error")


def said_trouble(sentence: str) -> str:
    """Return a sentence of a CoachError or of a feed in the language in use."""
    if words.language() == words.DEFAULT_LANGUAGE:
        return sentence
    for key, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found is not None:
            return words.text(key, **found.groupdict())
    return sentence


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return how each sentence looks; those with more words of their own come first."""
    patterns = sorted(_looks(), key=lambda found: len(found[1]), reverse=True)
    return tuple((key, re.compile(look, re.DOTALL)) for key, look in patterns)


def _looks() -> Iterator[tuple[str, str]]:
    english = words.catalogue()
    places = {name: f"{_PLACE}{name}{_PLACE}" for name in _VALUES}
    for key in english.keys:
        if key.startswith(_PREFIX):
            parts = english.text(key, **places).split(_PLACE)  # every second is a name
            yield (
                key,
                "".join(
                    f"(?P<{part}>.+?)" if index % 2 else re.escape(part)
                    for index, part in enumerate(parts)
                ),
            )
