"""Whoever may sit at the keyboard: whether anybody does, and what is typed."""

import sys

import typer


def is_somebody_there() -> bool:
    return sys.stdin.isatty()


def typed_answer(question: str, *, suffix: str = ": ") -> str:
    """Ask one line; empty is Enter alone.

    Raises:
        typer.Abort: it was interrupted, or there is nobody any more.
    """
    text: str = typer.prompt(question, default="", show_default=False, prompt_suffix=suffix)
    return text.strip()
