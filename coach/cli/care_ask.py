"""Asking the questions of a sheet at the keyboard, one after the other."""

import sys

import typer

from coach import words
from coach.care.asking.ask import Ask, Kind, Value, allowed, typed
from coach.errors import UsageError
from coach.movement.vocabulary import Side
from coach.session.ask_words import choice_key

EXAMPLE_DAY = "2026-03-31"


def is_somebody_there() -> bool:
    return sys.stdin.isatty()


def check_somebody_is_there(command: str) -> None:
    """Refuse to ask a pipe.

    Raises:
        UsageError: there is no keyboard; the message names the other way.
    """
    if not is_somebody_there():
        raise UsageError(
            f"Nobody is at a keyboard; write the answers into a file and say "
            f"'{command} --answers FILE.toml', as docs/care_answers.md shows."
        )


def ask_one(ask: Ask, *, knee: Side = Side.BOTH, activity: str = "") -> Value | None:
    """Ask one question until the answer fits; None: it was skipped."""
    text = words.text(ask.words, knee=words.text(f"choice-{knee}"), activity=activity)
    if ask.kind is Kind.CHOICE:
        print(text)
        for number, choice in enumerate(ask.choices, start=1):
            print(f"  {number:2} {words.text(choice_key(ask, choice))}")
        text = words.text("ask-choose-several" if ask.is_list else "ask-choose")
    question = _how(ask, text)
    while True:
        said = _typed(question if ask.is_needed else words.text("ask-skip", question=question))
        if not said and not ask.is_needed:
            return None
        value = typed(ask, said) if said else None
        if value is not None:
            return value
        again = words.text("ask-try-again", allowed=_allowed(ask))
        print(again if said else words.text("ask-needed"))


def confirm(key: str) -> bool:
    """Ask yes or no; an empty answer is no."""
    question = words.text("ask-how-yes-no", question=words.text(key))
    return (
        typed(Ask("", "", Kind.YES_NO), _typed(words.text("ask-skip", question=question))) is True
    )


def _how(ask: Ask, text: str) -> str:
    """Add to a question how it is answered."""
    if ask.is_list and ask.kind is not Kind.CHOICE:
        return words.text("ask-how-texts", question=text)
    if ask.kind is Kind.YES_NO:
        return words.text("ask-how-yes-no", question=text)
    if ask.kind is Kind.DAY:
        return words.text("ask-how-day", question=text, example=EXAMPLE_DAY)
    return text


def _allowed(ask: Ask) -> str:
    if ask.kind is Kind.YES_NO:
        return "yes or no"
    if ask.kind is Kind.CHOICE:
        return f"a number from 1 to {len(ask.choices)}"
    return allowed(ask)


def _typed(question: str) -> str:
    text: str = typer.prompt(question, default="", show_default=False, prompt_suffix=" ")
    return text.strip()
