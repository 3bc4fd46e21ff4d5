"""`coach` alone: the app in a window, or its home in words where no window can be opened."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from coach import bootstrap, words
from coach.care.facts import DEFAULT_PROFILE
from coach.cli.display import why_no_display
from coach.cli.keyboard import is_somebody_there, typed_answer, typed_number
from coach.cli.summary import home_lines, replay_line
from coach.movement.exercise import Exercise
from coach.session.care_services import care_of
from coach.session.named import newest_played

_WEBCAM = "0"
_EXERCISE = "squat"  # where none is named
_SESSIONS = 9  # the newest, to choose from
_WIDTH = 40  # columns of a choice, before its command

Run = Callable[[Sequence[str]], int]
"""Runs one command of `coach` by its arguments; a failure is told and becomes its exit code.

Whatever became of it, the home is shown again: Ctrl+C ends what runs, and at the home the app.
"""


@dataclass(frozen=True, slots=True)
class _Choice:
    key: str  # of its words
    command: str  # that does it, as it is typed
    ask: Callable[[Path], list[str]]  # gives the arguments of that command


def open_app(folder: Path, run: Run) -> int:
    """Open the app and return the exit code.

    Without a display its home is told instead, and whoever sits at a keyboard chooses from it:
    each choice is a command that can be typed as well.

    Args:
        folder: of the data.
        run: how a chosen command is run.

    Raises:
        coach.errors.CoachError: something cannot be used; the message says what to do.
    """
    why = why_no_display()
    if why is None:
        with bootstrap.services(folder, profile=DEFAULT_PROFILE) as services:
            return bootstrap.show_app(services, folder=folder)
    print(words.text("terminal-no-display", why=why))
    print(words.text("terminal-notice"))
    while True:
        choices = _tell_home(folder)
        if not is_somebody_there():
            return 0
        chosen = _number(words.text("terminal-home-choose"), most=len(choices))
        if chosen is None:
            return 0
        run(choices[chosen - 1].ask(folder))


def _tell_home(folder: Path) -> list[_Choice]:
    """Say how it stands and what can be done, and return that."""
    with bootstrap.services(folder, profile=DEFAULT_PROFILE) as services:
        care = care_of(services)
        lines = home_lines(services, profile=DEFAULT_PROFILE, day=care.today)
        choices = _choices(has_begun=care.course() is not None)
    lines += ["", words.text("terminal-home-what")]
    for number, choice in enumerate(choices, start=1):
        lines.append(f"  {number}  {words.text(choice.key):<{_WIDTH}}  {choice.command}")
    print(*lines, sep="\n")
    return choices


def _choices(*, has_begun: bool) -> list[_Choice]:
    programme = (
        [
            _Choice("terminal-home-today", "coach run --source S", _today),
            _Choice("terminal-home-checkin", "coach care checkin", lambda _: ["care", "checkin"]),
        ]
        if has_begun
        else [_Choice("terminal-home-begin", "coach care start", lambda _: ["care", "start"])]
    )
    return [
        *programme,
        _Choice("terminal-home-exercise", "coach run --source S --exercise ID", _exercise),
        _Choice("terminal-home-demo", "coach demo", lambda _: ["demo"]),
        _Choice("terminal-home-replay", "coach replay", _replay),
        _Choice("terminal-home-doctor", "coach doctor", lambda _: ["doctor"]),
    ]


def _today(_: Path) -> list[str]:
    return ["run", "--source", _source()]


def _exercise(folder: Path) -> list[str]:
    with bootstrap.services(folder, profile=DEFAULT_PROFILE) as services:
        exercises = {one.id: one for one in services.exercises()}
    for one in exercises.values():
        print(f"  {one.id:<{_WIDTH}}  {one.text.name}")
    named = typed_answer(words.text("terminal-home-which", exercise=_EXERCISE)) or _EXERCISE
    return ["run", "--exercise", named, *_watched_by(exercises.get(named))]


def _watched_by(exercise: Exercise | None) -> list[str]:
    """Return the source of an exercise; a name nobody knows is told by the command itself."""
    is_watched = exercise is not None and exercise.uses_camera
    return ["--source", _source()] if is_watched else []


def _replay(folder: Path) -> list[str]:
    with bootstrap.services(folder, profile=DEFAULT_PROFILE) as services:
        newest = newest_played(services.stored())[:_SESSIONS]
        for number, facts in enumerate(newest, start=1):
            print(f"  {number}  {replay_line(services, facts)}")
    if not newest:
        return ["replay"]  # which says that there is none yet
    chosen = _number(words.text("terminal-home-which-session"), most=len(newest)) or 1
    return ["replay", newest[chosen - 1].start.session_id]


def _source() -> str:
    return typed_answer(words.text("terminal-home-source")) or _WEBCAM


def _number(question: str, *, most: int) -> int | None:
    """Ask for a number from 1; None is Enter."""
    again = words.text("terminal-home-again", most=most)
    return typed_number(question, least=1, most=most, again=again)
