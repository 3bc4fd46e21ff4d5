"""The catalogue of patient words: every `assets/words/<language>/*.ftl`, read with Project Fluent.

    words.use("de")
    words.text("session-reps-done", reps=7)

One language is in use at a time, for the whole app; it can change between two frames. Keys are
unique across the files of a language. A key that is missing raises KeyError while
COACH_STRICT_WORDS is set, as it is in tests; otherwise the English words stand in, or the key
itself, so that a slip in a catalogue never stops a session.
"""

import logging
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from coach.paths import data_dir

DEFAULT_LANGUAGE = "en"
STRICT_VARIABLE = "COACH_STRICT_WORDS"
_NAME_FILE, _NAME_KEY = "language.ftl", "language-name"  # how a language calls itself

_log = logging.getLogger(__name__)

Value = str | int | float | date


class Catalogue:
    """The messages of one language."""

    def __init__(
        self,
        language: str,
        sources: Sequence[str],
        *,
        strict: bool,
        instead: "Callable[[], Catalogue] | None" = None,
    ) -> None:
        """Read the Fluent texts of `sources`.

        Args:
            language: a code such as "de"; numbers, dates and plurals follow it.
            sources: Fluent texts.
            strict: whether a missing key or value is an error.
            instead: gives the catalogue to ask where this one cannot answer and is not strict.

        Raises:
            ValueError: a text is not Fluent, or a key stands in it twice.
        """
        self.language = language
        # Isolation marks are for mixed-direction text; Inter would draw them as boxes.
        self._bundle = FluentBundle([language], use_isolating=False)
        self._strict = strict
        self._instead = instead
        found: set[str] = set()
        for source in sources:
            resource = _parsed(source)
            for key in _keys_of(resource):
                if key in found:
                    raise ValueError(f"the key {key!r} stands in the catalogue twice")
                found.add(key)
            self._bundle.add_resource(resource)
        self._keys = frozenset(found)  # once: it is asked for in every frame

    @property
    def keys(self) -> frozenset[str]:
        return self._keys

    def text(self, key: str, **values: Value) -> str:
        """Return the words of `key` with the values in their places.

        Raises:
            KeyError: strict, and the key or one of its values is missing.
        """
        if key not in self._keys:
            return self._missing(key, values, reason="no such key")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            return self._missing(key, values, reason="the key has no text")
        words, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            return self._missing(key, values, reason=str(errors[0]))
        return str(words)

    def _missing(self, key: str, values: Mapping[str, Value], *, reason: str) -> str:
        if self._strict:
            raise KeyError(f"words {key!r} ({self.language}): {reason}")
        _log.warning("words %r (%s): %s", key, self.language, reason)
        return key if self._instead is None else self._instead().text(key, **values)


def message_keys(source: str) -> tuple[str, ...]:
    """Return the keys of a Fluent text in order.

    Raises:
        ValueError: a part of it cannot be read.
    """
    return _keys_of(_parsed(source))


@lru_cache(maxsize=128)  # the files of two languages: reading one is slow, and it is only read
def _parsed(source: str) -> ast.Resource:
    resource = FluentParser().parse(source)
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            raise ValueError(  # noqa: TRY004 - a mistake of the file, not of a type
                f"not Fluent: {(entry.content or '').strip().splitlines()[0]!r}"
            )
    return resource


def _keys_of(resource: ast.Resource) -> tuple[str, ...]:
    return tuple(entry.id.name for entry in resource.body if isinstance(entry, ast.Message))


def load(folder: Path, *, language: str, strict: bool) -> Catalogue:
    """Return the catalogue of all .ftl files in `folder`."""
    files = sorted(folder.glob("*.ftl"))
    sources = [file.read_text(encoding="utf-8") for file in files]
    instead = None if language == DEFAULT_LANGUAGE else catalogue
    return Catalogue(language, sources, strict=strict, instead=instead)


@lru_cache(maxsize=4)
def catalogue(language: str = DEFAULT_LANGUAGE) -> Catalogue:
    """Return the shipped catalogue of a language, read once."""
    strict = bool(os.environ.get(STRICT_VARIABLE))
    return load(_folder() / language, language=language, strict=strict)


@lru_cache(maxsize=1)
def languages() -> Mapping[str, str]:
    """Return the languages that Coach speaks, by their code: how each calls itself."""
    files = sorted(_folder().glob(f"*/{_NAME_FILE}"))
    named = {
        file.parent.name: Catalogue(
            file.parent.name, [file.read_text(encoding="utf-8")], strict=True
        ).text(_NAME_KEY)
        for file in files
    }
    return MappingProxyType(named)


def fitting(wanted: Iterable[str]) -> str:
    """Return the first language wanted that Coach speaks, else English.

    Args:
        wanted: names as a system gives them: "de", "de-AT", "de_DE.UTF-8".
    """
    for name in wanted:
        code = name.replace("-", "_").partition("_")[0].partition(".")[0].lower()
        if code in languages():
            return code
    return DEFAULT_LANGUAGE


class _InUse:
    """The one catalogue that speaks; None: nobody has chosen, so English does."""

    catalogue: Catalogue | None = None
    reword: Callable[[str], str] | None = None  # what becomes of words on their way out


def use(language: str) -> None:
    """Speak another language from now on.

    Raises:
        ValueError: Coach does not speak it; see `languages`.
    """
    if language not in languages():
        raise ValueError(f"no words in {language!r}, only in {', '.join(languages())}")
    use_catalogue(catalogue(language))


def use_catalogue(spoken: Catalogue | None) -> None:
    """Speak the words of a catalogue from now on; None: English, as if nobody had chosen."""
    _InUse.catalogue = spoken


def in_use() -> Catalogue:
    return _InUse.catalogue or catalogue()


def language() -> str:
    """Return the code of the language in use."""
    return in_use().language


def reword(change: Callable[[str], str] | None) -> None:
    """Change all words on their way out from now on, as other units do; None: leave them."""
    _InUse.reword = change


def reworded(said: str) -> str:
    """Return words that stand elsewhere as they are to be said now."""
    return said if _InUse.reword is None else _InUse.reword(said)


def text(key: str, **values: Value) -> str:
    """Return the patient words of `key`, with the values in their places."""
    return reworded(_text(in_use(), key, **values))


# Screens ask for the same words in every frame. Typed: 1 and True are not the same words.
@lru_cache(maxsize=2048, typed=True)
def _text(spoken: Catalogue, key: str, /, **values: Value) -> str:
    return spoken.text(key, **values)


def has(key: str) -> bool:
    """Tell whether there are words of a key."""
    return key in in_use().keys or key in catalogue().keys


def _folder() -> Path:
    return data_dir("assets") / "words"
