"""Asking at the keyboard what no camera could see, and whether to go on by the clock."""

import select
import sys

from coach import words
from coach.cli.keyboard import is_somebody_there, typed_answer, typed_number
from coach.movement.vocabulary import Answer
from coach.session.services import Given
from coach.session.snapshot import Question, QuestionKind

_ANSWERS = {
    "y": Answer.YES,
    "j": Answer.YES,
    "ja": Answer.YES,
    "yes": Answer.YES,
    "a": Answer.ALMOST,
    "f": Answer.ALMOST,
    "fast": Answer.ALMOST,
    "almost": Answer.ALMOST,
    "n": Answer.NO,
    "no": Answer.NO,
    "nein": Answer.NO,
}


def ask_self(question: Question) -> Given:
    """Ask at the keyboard; an empty answer is "would not say"."""
    if question.kind is QuestionKind.FORM:
        return _ask_form(question.text)
    return _ask_number(question)


def _ask_form(text: str) -> Answer | None:
    while True:
        said = typed_answer(words.text("terminal-ask-form", question=text))
        if not said:
            return None
        if said.lower() in _ANSWERS:
            return _ANSWERS[said.lower()]
        print(words.text("terminal-ask-form-again"))


def _ask_number(question: Question) -> int | None:
    asked = words.text("terminal-ask-count", question=question.text, planned=question.planned)
    again = words.text("terminal-ask-number-again", most=question.most)
    return typed_number(asked, least=0, most=question.most, again=again)


def typed_line() -> str | None:
    """Return the line that was typed since the last look, without waiting for one; None: none was.

    Windows cannot look at a console this way: there pain is tapped, and the clock offered, in the
    window only.
    """
    if sys.platform == "win32" or not is_somebody_there():
        return None
    if not select.select([sys.stdin], [], [], 0)[0]:
        return None
    line = sys.stdin.readline()
    return line.strip() if line else None
