"""Facts as JSON text and back; every text says its kind, and which version of the format it is."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError

from coach.errors import StoreError

_AS_WRITTEN = re.compile(r'\{"format":(\d{1,9}),"kind":"(\w+)"[,}]', re.ASCII)

_Fact = TypeVar("_Fact")


@dataclass(frozen=True, slots=True)
class Sentences:
    """What is said of a text that cannot be read."""

    newer: str  # written by a newer Knee Coach
    damaged: str


class TaggedCodec(Generic[_Fact]):
    """Reads and writes a closed family of frozen types by the names of their kinds."""

    def __init__(
        self,
        kinds: Mapping[str, type[_Fact]],
        *,
        version: int,
        sentences: Sentences,
        is_strict: bool,
    ) -> None:
        """Prepare it.

        Args:
            kinds: names as they are stored: they may be added to, never renamed.
            version: raised when a stored fact can no longer be read as it stands.
            sentences: of the errors.
            is_strict: whether a value of another type than the field's is damage.
        """
        self.kinds: Mapping[str, type[_Fact]] = MappingProxyType(dict(kinds))
        self._kind_of = {fact_type: kind for kind, fact_type in kinds.items()}
        self._adapters: Mapping[str, TypeAdapter[Any]] = {
            kind: TypeAdapter(fact_type) for kind, fact_type in kinds.items()
        }
        self._version = version
        self._sentences = sentences
        self._is_strict = is_strict

    def kind_of(self, fact: _Fact) -> str:
        return self._kind_of[type(fact)]

    def encode(self, fact: _Fact) -> str:
        kind = self.kind_of(fact)
        body = self._adapters[kind].dump_python(fact, mode="json")
        return json.dumps({"format": self._version, "kind": kind, **body}, separators=(",", ":"))

    def decode(self, text: str) -> _Fact:
        """Read one fact back.

        Raises:
            StoreError: the text is damaged or was written by a newer Knee Coach.
        """
        try:
            version, kind = _stamp(text)
            if version > self._version:
                raise StoreError(self._sentences.newer)
            fact: _Fact = self._adapters[kind].validate_json(text, strict=self._is_strict)
        except (ValidationError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise StoreError(self._sentences.damaged) from error
        return fact


def _stamp(text: str) -> tuple[int, str]:
    """Return the version of the format and the kind, which stand first as `encode` writes them.

    Only what was written otherwise is read as a whole for it: there are ten thousand facts.

    Raises:
        ValueError: or KeyError or TypeError, there are none.
    """
    found = _AS_WRITTEN.match(text)
    if found is not None:
        return int(found[1]), found[2]
    body = json.loads(text)
    return body["format"], body["kind"]
