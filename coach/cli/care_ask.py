"""Asking the questions of a sheet at the keyboard, one after the other."""

from coach import words
from coach.care.asking.ask import LONGEST_TEXT, Ask, Kind, Value, typed
from coach.cli.keyboard import is_somebody_there, typed_answer
from coach.errors import UsageError
from coach.movement.vocabulary import Side
from coach.session.ask_words import choice_key


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
        return words.text("ask-how-day", question=text, example=words.text("ask-example-day"))
    return text


def _allowed(ask: Ask) -> str:
    bounds = {"least": _plain(ask.least), "most": _plain(ask.most)}
    match ask.kind:
        case Kind.YES_NO:
            return words.text("ask-allowed-yes-no")
        case Kind.CHOICE:
            return words.text("ask-allowed-number", least="1", most=str(len(ask.choices)))
        case Kind.DAY:
            return words.text("ask-allowed-day", example=words.text("ask-example-day"))
        case Kind.TEXT:
            return words.text("ask-allowed-text", most=LONGEST_TEXT)
        case Kind.WHOLE:
            one_of = ", ".join(ask.choices)
            return one_of or words.text("ask-allowed-whole", **bounds)
        case Kind.DECIMAL:
            return words.text("ask-allowed-number", **bounds)


def _plain(number: float) -> str:
    """Return a bound without thousands marks: a year is 1926 everywhere."""
    return f"{number:g}"


def _typed(question: str) -> str:
    return typed_answer(question, suffix=" ")
