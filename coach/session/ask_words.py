"""The words of the catalogue for a question and for the answers there are to choose from."""

from coach import words
from coach.care.asking.ask import Ask


def choice_key(ask: Ask, choice: str) -> str:
    """Return the key of the words of a choice: its own for this question, or the usual one."""
    own = f"choice-{ask.key}-{choice}".replace("_", "-")
    return own if words.has(own) else f"choice-{choice}".replace("_", "-")
