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


def typed_number(question: str, *, least: int, most: int, again: str) -> int | None:
    """Ask until a whole number from `least` to `most` is typed; None is Enter alone.

    Args:
        question: what is asked.
        least: the smallest that fits.
        most: the largest that fits.
        again: what is said to anything else.

    Raises:
        typer.Abort: it was interrupted, or there is nobody any more.
    """
    while True:
        said = typed_answer(question)
        if not said:
            return None
        if said.isascii() and said.isdigit() and least <= int(said[:9]) <= most:
            return int(said)
        print(again)
