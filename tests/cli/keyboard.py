"""Somebody at the keyboard, for tests of what asks there."""

import sys
from collections.abc import Iterator

import pytest
import typer


def typing(monkeypatch: pytest.MonkeyPatch, *lines: str) -> list[str]:
    """Let somebody type these lines and then only Enter; return the questions asked."""
    typed: Iterator[str] = iter(lines)
    asked: list[str] = []

    def prompt(text: str, *, default: str, **_: object) -> str:
        asked.append(text)
        return next(typed, "") or default

    monkeypatch.setattr(typer, "prompt", prompt)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    return asked
