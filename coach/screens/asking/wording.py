"""What a question, its answers and its numbers are called on screen; no pygame in here."""

from datetime import date

from coach import words
from coach.care.asking.ask import Ask
from coach.care.asking.sheets import WEEKDAY_NAMES, Sheet
from coach.care.asking.turns import Turn
from coach.movement.vocabulary import Side
from coach.session.ask_words import choice_key

_FACES = frozenset({"pain", "walking", "stairs", "worst_24h", "worst_pain", "rising"})
_PARTED = " | "  # between the suggestions of one text


def question_text(turn: Turn) -> str:
    """Return the question; the window has words of its own where the keyboard's name keys."""
    on_screen = f"{turn.ask.words}-screen"
    key = on_screen if words.has(on_screen) else turn.ask.words
    return words.text(key, knee=words.text(f"choice-{turn.knee}"), activity=turn.activity)


def sheet_title(sheet: Sheet, knee: Side = Side.BOTH) -> str:
    """Return what a sheet is about; a test names its leg, which its questions do not."""
    of_leg = f"asking-title-{sheet}-{knee}"
    return words.text(of_leg if words.has(of_leg) else f"asking-title-{sheet}")


def choice_words(ask: Ask, choice: str) -> str:
    own = f"asking-choice-{ask.key}-{choice}".replace("_", "-")
    return words.text(own if words.has(own) else choice_key(ask, choice))


def spoken(turn: Turn, answer: str) -> str:
    """Return what a control without its question says, such as "pain in the left knee: 3"."""
    return words.text("asking-spoken", question=question_text(turn), answer=answer)


def none_words(ask: Ask) -> str:
    """Return what it means that none of several choices was picked."""
    own = f"asking-none-{ask.key}".replace("_", "-")
    return words.text(own if words.has(own) else "asking-none-of-these")


def has_faces(ask: Ask) -> bool:
    """Whether the numbers are of pain."""
    return ask.key in _FACES


def end_words(ask: Ask) -> tuple[str, str]:
    """Return what the lowest and the highest number of a row mean."""
    own = f"asking-least-{ask.key}".replace("_", "-")
    if words.has(own):
        return words.text(own), words.text(own.replace("-least-", "-most-"))
    return words.text("asking-least"), words.text("asking-most")


def amount_words(ask: Ask, amount: float) -> str:
    """Return what a number counts, such as "weeks"; nothing where the question says it."""
    key = f"asking-unit-{ask.key}".replace("_", "-")
    return words.text(key, count=amount) if words.has(key) else ""


def suggestions(ask: Ask) -> tuple[str, ...]:
    key = f"asking-suggest-{ask.key}".replace("_", "-")
    return tuple(words.text(key).split(_PARTED)) if words.has(key) else ()


def day_words(day: date, today: date) -> str:
    """Return a day as people say it when it is near: today, yesterday, tomorrow, Monday."""
    away = (day - today).days
    if away in _NEAR_DAYS:
        return words.text(_NEAR_DAYS[away])
    return words.text(f"choice-{WEEKDAY_NAMES[day.weekday()]}")


def full_day_words(day: date) -> str:
    return words.text("asking-day", day=day)


def country_words(code: str) -> str:
    return words.text(f"country-{code.lower()}")


_NEAR_DAYS = {-1: "asking-yesterday", 0: "asking-today", 1: "asking-tomorrow"}
