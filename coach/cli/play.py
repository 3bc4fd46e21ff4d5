"""`coach demo`, `run` and `replay`: in a window, or without a display in words."""

from pathlib import Path
from typing import Annotated

import typer

from coach import bootstrap, words
from coach.care.facts import DEFAULT_PROFILE, DEMO_PROFILE
from coach.cli.display import why_no_display
from coach.cli.keyboard import is_somebody_there
from coach.cli.options import (
    SOURCES,
    ExerciseOption,
    ModelOption,
    SideOption,
    examples,
    folder_of,
)
from coach.cli.pain_questions import PainQuestions, parse_pain
from coach.cli.run_plan import Told, check_fits_plan, run_plan
from coach.cli.terminal import TerminalSession, tell_replay
from coach.errors import UsageError
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Motion, Side
from coach.session.services import NO_SOURCE, SessionRequest
from coach.session.sources import SyntheticSpec, parse_source

RECORDED_REPS = 5  # of the recordings in assets/demo
_MOST_REPS = 100
_DEMO_TURNS = 2  # holds or turns: enough to see how it goes


def register(app: typer.Typer) -> None:
    app.command(
        epilog=examples("coach demo", "coach demo --exercise sit_to_stand --reps 3 --exit"),
    )(demo)
    app.command(
        epilog=f"{SOURCES}\n\n"
        + examples(
            "coach run --source 0          today's session, as coach care plan shows it",
            "coach run --source 0 --exercise squat --sets 2 --reps 8",
            "coach run --source squat.mp4 --exercise squat",
            "coach run --exercise quad_set",
            "coach run --source http://192.168.1.20:8080/video --exercise mini_squat --knee left",
        ),
    )(run)
    app.command(
        epilog=examples("coach replay", "coach replay SESSION, as a summary has named it"),
    )(replay)


def demo(
    context: typer.Context,
    exercise: ExerciseOption = "squat",
    reps: Annotated[
        int | None,
        typer.Option("--reps", min=1, max=_MOST_REPS, help="Repetitions, holds or turns."),
    ] = None,
    leave: Annotated[
        bool, typer.Option("--exit", help="Close the window after the summary.")
    ] = False,
    model: ModelOption = None,
) -> int:
    """Do a full set on the synthetic patient, through the real pose network, by itself.

    Needs no webcam. Without a usable pose model it plays a shipped recording, and says so. Demo
    sessions stay apart: they are in nobody's streak or progress.
    """
    folder = folder_of(context)
    found = bootstrap.find_exercise(exercise, folder)
    reps = _demo_reps(found) if reps is None else reps
    why = why_no_display()
    no_model = bootstrap.why_no_model(model) if found.uses_camera else None
    if no_model is not None:
        reps = RECORDED_REPS
        print(f"{no_model} A recording of {reps} repetitions is played instead.")
    request = SessionRequest(
        exercise_id=found.id,
        source=f"synthetic:{found.id}?reps={reps}" if found.uses_camera else NO_SOURCE,
        sets=1,
        reps=reps,
        profile=DEMO_PROFILE,
        asks=False,
    )
    with bootstrap.services(
        folder, profile=DEMO_PROFILE, model=model, own=found, is_fast=why is not None
    ) as services:
        if why is None:
            return bootstrap.show_app(services, start=request, leave=leave, folder=folder)
        print(words.text("terminal-no-display", why=why))
        questions = PainQuestions(
            is_asked=False, skipped_because=words.text("terminal-skipped-synthetic")
        )
        return TerminalSession(
            services, request, questions, pictures=bootstrap.pictures_folder(folder)
        ).run()


def _demo_reps(exercise: Exercise) -> int:
    """Return how much of an exercise a demonstration shows.

    Raises:
        UsageError: it is done elsewhere, so there is nothing to show.
    """
    match exercise.motion:
        case Motion.REPS:
            return RECORDED_REPS
        case Motion.HOLD | Motion.TIMER:
            return min(exercise.dose.reps, _DEMO_TURNS)
        case Motion.LOG:
            raise UsageError(
                f"{exercise.id} is done without Coach and told afterwards, so there is nothing to "
                f"show; 'coach run --exercise {exercise.id}' asks how it went."
            )


def run(  # noqa: PLR0913, PLR0917  # one argument is one option
    context: typer.Context,
    exercise: Annotated[
        str | None,
        typer.Option(
            "--exercise",
            "-e",
            metavar="ID|FILE.toml",
            help="An exercise by its id, or an exercise file of your own; "
            "without it, today's session of your programme.",
        ),
    ] = None,
    source: Annotated[
        str | None,
        typer.Option("--source", "-s", metavar="S", help="Where the pictures come from."),
    ] = None,
    side: SideOption = None,
    sets: Annotated[
        int | None, typer.Option(min=1, max=10, help="Sets; as the exercise says if not given.")
    ] = None,
    reps: Annotated[
        int | None, typer.Option(min=1, max=_MOST_REPS, help="Repetitions of a set; likewise.")
    ] = None,
    knee: Annotated[Side, typer.Option(help="The sore knee, or both.")] = Side.BOTH,
    pain_before: Annotated[
        str | None,
        typer.Option(
            metavar="N|LEFT,RIGHT", help="Pain before, 0 to 10, where nobody can be asked."
        ),
    ] = None,
    pain_after: Annotated[
        str | None,
        typer.Option(
            metavar="N|LEFT,RIGHT", help="Pain after, and in each exercise of a plan, likewise."
        ),
    ] = None,
    answers: Annotated[
        Path | None,
        typer.Option(
            "--answers",
            metavar="FILE.toml",
            help="Answers to a planned session's questions: tables before, during and after, "
            "each for .left and .right; see docs/care_answers.md.",
        ),
    ] = None,
    counts_for: Annotated[
        str | None,
        typer.Option("--counts-for", metavar="PROFILE", hidden=True, help="Of a rehearsal."),
    ] = None,
    model: ModelOption = None,
) -> int:
    """Do one exercise, or today's planned session, from any source.

    A recording is followed to its end; with a camera, the planned sets and rests are kept. Timers
    and logs need no source: a clock runs, and you say what you did.
    """
    folder = folder_of(context)
    before = parse_pain(pain_before, option="--pain-before")
    after = parse_pain(pain_after, option="--pain-after")
    if exercise is None:
        check_fits_plan({"--sets": sets, "--reps": reps, "--side": side})
        return run_plan(
            folder,
            source,
            Told(answers=answers, before=before, after=after),
            model=model,
            counts_for=counts_for,
        )
    if answers is not None:
        raise UsageError("--answers is for today's plan; with --exercise, say --pain-before N.")
    found = bootstrap.find_exercise(exercise, folder)
    source = _source_of(found, source)
    is_synthetic = found.uses_camera and isinstance(parse_source(source), SyntheticSpec)
    questions = PainQuestions(
        is_asked=is_somebody_there() and not is_synthetic,
        before=before,
        after=after,
        skipped_because=words.text("terminal-skipped-nobody"),
    )
    request = SessionRequest(
        exercise_id=found.id,
        source=source,
        knee=knee,
        sets=sets,
        reps=reps,
        profile=DEMO_PROFILE if is_synthetic else DEFAULT_PROFILE,
        side=side,
    )
    why = why_no_display()
    with bootstrap.services(folder, profile=request.profile, model=model, own=found) as services:
        if why is None:
            return bootstrap.show_app(services, start=request, folder=folder)
        print(words.text("terminal-no-display", why=why))
        return TerminalSession(
            services, request, questions, pictures=bootstrap.pictures_folder(folder)
        ).run()


def _source_of(exercise: Exercise, source: str | None) -> str:
    """Return the source that is watched, if any is.

    Raises:
        UsageError: one is needed and none was given.
    """
    if not exercise.uses_camera:
        return NO_SOURCE
    if source is None:
        raise UsageError(
            f"Say where the pictures come from: coach run --source 0 --exercise {exercise.id}"
        )
    return source


def replay(
    context: typer.Context,
    session: Annotated[
        str | None,
        typer.Argument(metavar="SESSION", help="Its name, or the beginning of it; else the last."),
    ] = None,
) -> int:
    """Play a stored session again: the skeleton, every repetition, and why it scored as it did."""
    folder = folder_of(context)
    why = why_no_display()
    with bootstrap.services(folder, profile=DEFAULT_PROFILE) as services:
        session_id = services.find_session(session)
        if session_id is None:
            raise UsageError("There is no stored session yet; 'coach demo' makes one.")
        if why is None:
            return bootstrap.show_app(services, replay=session_id, folder=folder)
        print(words.text("terminal-no-display", why=why))
        return tell_replay(services, session_id, pictures=bootstrap.pictures_folder(folder))
