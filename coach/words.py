"""The catalogue of patient words: every `assets/words/<language>/*.ftl`, read with Project Fluent.

    words.text("session-reps-done", reps=7)

Keys are unique across the files of a language. A key that is missing raises KeyError while
COACH_STRICT_WORDS is set, as it is in tests; otherwise the key itself is shown, so that a slip
in a catalogue never stops a session.
"""

import logging
import os
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast

from coach.paths import data_dir

DEFAULT_LANGUAGE = "en"
STRICT_VARIABLE = "COACH_STRICT_WORDS"

_log = logging.getLogger(__name__)

Value = str | int | float | date


class Catalogue:
    """The messages of one language."""

    def __init__(self, language: str, sources: Sequence[str], *, strict: bool) -> None:
        """Read the Fluent texts of `sources`.

        Raises:
            ValueError: a text is not Fluent, or a key stands in it twice.
        """
        # Isolation marks are for mixed-direction text; Inter would draw them as boxes.
        self._bundle = FluentBundle([language], use_isolating=False)
        self._strict = strict
        self._keys: set[str] = set()
        for source in sources:
            for key in message_keys(source):
                if key in self._keys:
                    raise ValueError(f"the key {key!r} stands in the catalogue twice")
                self._keys.add(key)
            self._bundle.add_resource(FluentResource(source))

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(self._keys)

    def text(self, key: str, **values: Value) -> str:
        """Return the words of `key` with the values in their places.

        Raises:
            KeyError: strict, and the key or one of its values is missing.
        """
        if key not in self._keys:
            return self._missing(key, reason="no such key")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            return self._missing(key, reason="the key has no text")
        words, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            return self._missing(key, reason=str(errors[0]))
        return str(words)

    def _missing(self, key: str, *, reason: str) -> str:
        if self._strict:
            raise KeyError(f"words {key!r}: {reason}")
        _log.warning("words %r: %s", key, reason)
        return key


def message_keys(source: str) -> tuple[str, ...]:
    """Return the keys of a Fluent text in order.

    Raises:
        ValueError: a part of it cannot be read.
    """
    keys = []
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Junk):
            raise ValueError(  # noqa: TRY004 - a mistake of the file, not of a type
                f"not Fluent: {(entry.content or '').strip().splitlines()[0]!r}"
            )
        if isinstance(entry, ast.Message):
            keys.append(entry.id.name)
    return tuple(keys)


def load(folder: Path, *, language: str, strict: bool) -> Catalogue:
    """Return the catalogue of all .ftl files in `folder`."""
    files = sorted(folder.glob("*.ftl"))
    return Catalogue(language, [file.read_text(encoding="utf-8") for file in files], strict=strict)


@lru_cache(maxsize=4)
def catalogue(language: str = DEFAULT_LANGUAGE) -> Catalogue:
    """Return the shipped catalogue of a language, read once."""
    strict = bool(os.environ.get(STRICT_VARIABLE))
    return load(data_dir("assets") / "words" / language, language=language, strict=strict)


def text(key: str, **values: Value) -> str:
    """Return the patient words of `key`, with the values in their places."""
    return _text(key, **values)


# Screens ask for the same words in every frame. Typed: 1 and True are not the same words.
@lru_cache(maxsize=1024, typed=True)
def _text(key: str, **values: Value) -> str:
    return catalogue().text(key, **values)


def has(key: str) -> bool:
    return key in catalogue().keys
