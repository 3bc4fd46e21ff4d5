"""What is asked after the work where nobody could see it, and what becomes of the answer."""

from coach import words
from coach.movement.events import SelfReported
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Answer, Motion
from coach.session.services import Given
from coach.session.snapshot import Question, QuestionKind

MOST_COUNT = 300
MOST_MINUTES = 180
USUAL_MINUTES = 20  # offered where a log names no time (judgement)
_SECONDS_A_MINUTE = 60.0


def form_questions(exercise: Exercise) -> tuple[Question, ...]:
    """Return the question of the exercise file on what no camera can tell."""
    return (Question(exercise.text.ask, QuestionKind.FORM),) if exercise.text.ask else ()


def count_questions(exercise: Exercise, *, planned: int) -> tuple[Question, ...]:
    """Return the question how much was done, and the one of the exercise file.

    Args:
        exercise: what was done.
        planned: turns of the clock.
    """
    asked = form_questions(exercise)
    if exercise.parts and asked:
        return asked  # its parts were counted by themselves, or not at all
    return (_how_much(exercise, planned=planned), *asked)


def reported(question: Question, given: Given, *, t_s: float) -> SelfReported:
    """Return an answer as a fact; a number answers "all", "some" or "none" by itself."""
    if question.kind is QuestionKind.FORM:
        answer = given if isinstance(given, Answer) else Answer.UNSAID
        return SelfReported(t_s, question.text, answer)
    if given is None or isinstance(given, Answer):
        return SelfReported(t_s, question.text, Answer.UNSAID)
    count = min(max(0, given), question.most)
    answer = Answer.YES if count >= question.planned else Answer.ALMOST if count else Answer.NO
    return SelfReported(t_s, question.text, answer, count)


def _how_much(exercise: Exercise, *, planned: int) -> Question:
    if exercise.motion is not Motion.LOG:
        return Question(words.text("ask-how-many"), QuestionKind.COUNT, planned, MOST_COUNT)
    if exercise.parts:
        parts = len(exercise.parts)
        return Question(words.text("ask-how-many-parts"), QuestionKind.PARTS, parts, parts)
    seconds = exercise.dose.seconds
    minutes = USUAL_MINUTES if seconds is None else max(1, round(seconds / _SECONDS_A_MINUTE))
    return Question(words.text("ask-how-many-minutes"), QuestionKind.MINUTES, minutes, MOST_MINUTES)
