"""What a session came to, in lines: repetitions, form, tempo, points with their reasons, streak."""

from collections.abc import Sequence

from rich.console import Console

from coach import words
from coach.care.facts import DEMO_PROFILE, SessionFacts
from coach.movement.events import Rep
from coach.movement.exercise import Exercise
from coach.ports import SessionStore
from coach.session.remarks import hurried_phase, remark

GOOD_SCORE = 80  # of 100: a repetition in good form


def rep_line(rep: Rep, exercise: Exercise) -> str:
    """Return one repetition as it is told when it has been counted."""
    score = "" if rep.score is None else words.text("terminal-score", score=rep.score)
    return words.text(
        "terminal-rep", number=rep.index, score=score, remark=remark(rep, exercise)
    ).replace("  ", " ")


def print_recovered(console: Console, store: SessionStore) -> None:
    """Say which sessions a crash had cut off."""
    for facts in store.recovered():
        console.print(
            words.text(
                "terminal-recovered",
                exercise=facts.start.exercise_id,
                day=f"{facts.start.training_day:%d %B}",
                reps=facts.reps,
            )
        )


def print_reps(console: Console, reps: Sequence[Rep], exercise: Exercise) -> None:
    """Print the three numbers: done, in good form, in tempo."""
    if not reps:
        console.print(words.text("terminal-nothing-counted"))
        return
    good = sum((rep.score or 0) >= GOOD_SCORE and rep.full is True for rep in reps)
    in_tempo = sum(hurried_phase(rep, exercise) is None for rep in reps)
    console.print(words.text("terminal-numbers", reps=len(reps), good=good, tempo=in_tempo))


def is_demo(facts: SessionFacts) -> bool:
    return facts.start.profile == DEMO_PROFILE
