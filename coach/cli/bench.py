"""`coach bench`: how fast and how right, measured here and printed with what was measured."""

from pathlib import Path
from typing import Annotated

import typer

from coach.cli.bench_accuracy import Wanted, bench_accuracy
from coach.cli.bench_hands import MOST_PEOPLE, PEOPLE, HandsWish, bench_hands
from coach.cli.bench_jobs import JobsWish, bench_jobs
from coach.cli.bench_speed import Wish, bench_speed
from coach.cli.bench_validity import ValidityWish, bench_validity
from coach.cli.options import JsonOption, ModelOption, examples
from coach.errors import UsageError
from coach.validity.seeds import SeedSet
from coach.validity.speed import ROUNDS

app = typer.Typer(
    rich_markup_mode="rich",
    help="Measure this computer: how fast the whole app is, and how right it counts.",
    epilog=examples(
        "coach bench speed",
        "coach bench speed --seconds 10 --rounds 2",
        "coach bench jobs --seconds 30 --json jobs.json",
        "coach bench accuracy --json accuracy.json",
        "coach bench accuracy --clips FOLDER",
        "coach bench accuracy --full --report --json validity.json",
        "coach bench accuracy --report --clips FOLDER --write docs/validity.md",
        "coach bench accuracy --quick",
        "coach bench hands --clips FOLDER --write docs/hands.md",
    ),
)


@app.callback(invoke_without_command=True)
def bench(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        raise UsageError("Say what to measure: coach bench speed, jobs, accuracy or hands.")


@app.command()
def speed(
    seconds: Annotated[
        float, typer.Option(min=1.0, max=600.0, help="Length of the film that is measured on.")
    ] = 60.0,
    rounds: Annotated[
        int, typer.Option(min=1, max=50, help="How often bare loop and whole app alternate.")
    ] = ROUNDS,
    json_out: JsonOption = None,
    model: ModelOption = None,
) -> int:
    """Compare the whole app with a bare loop of decoding and pose estimation.

    As it stands, ten minutes on a quiet laptop; leave the computer alone meanwhile.
    """
    return bench_speed(Wish(seconds, rounds, json_out, model))


@app.command()
def jobs(
    seconds: Annotated[
        float, typer.Option(min=1.0, max=600.0, help="Length of the films that are measured on.")
    ] = 30.0,
    rounds: Annotated[
        int, typer.Option(min=1, max=50, help="How often bare loops and jobs alternate.")
    ] = ROUNDS,
    json_out: JsonOption = None,
    model: ModelOption = None,
) -> int:
    """Compare one and two jobs of `coach analyze FOLDER` with as many bare loops at once.

    As it stands, ten minutes on a quiet laptop; leave the computer alone meanwhile.
    """
    return bench_jobs(JobsWish(seconds, rounds, json_out, model))


@app.command()
def hands(  # noqa: PLR0913, PLR0917  # one argument is one option
    scenes: Annotated[
        list[Path] | None,
        typer.Option(
            "--scenes", metavar="DIR", help="Also a folder of scenes that `--full` has kept."
        ),
    ] = None,
    clips: Annotated[
        Path | None,
        typer.Option("--clips", metavar="FOLDER", help="Also a folder of videos without signs."),
    ] = None,
    people: Annotated[
        int,
        typer.Option(
            min=0,
            max=MOST_PEOPLE,
            help="Who gives signs at each distance; half as many are turned or seated. 0 leaves "
            "the network out.",
        ),
    ] = PEOPLE,
    keep: Annotated[
        Path | None,
        typer.Option(
            "--keep",
            metavar="DIR",
            help="Keep there what the network saw: a run that was interrupted goes on from it.",
        ),
    ] = None,
    kept_only: Annotated[
        bool,
        typer.Option("--kept-only", help="Count what `--keep` has, and say what is left out."),
    ] = False,
    json_out: JsonOption = None,
    write: Annotated[
        Path | None,
        typer.Option("--write", metavar="OUT.md", help="Write the figures also as a page."),
    ] = None,
    model: ModelOption = None,
) -> int:
    """Count the signs by hand that nobody meant, and those that were meant and understood.

    As it stands, about half an hour where two cores have nothing else to do.
    """
    if kept_only and keep is None:
        raise UsageError("--kept-only needs a folder: name it with --keep.")
    return bench_hands(
        HandsWish(tuple(scenes or ()), clips, people, json_out, write, model, keep, kept_only)
    )


@app.command()
def accuracy(  # noqa: PLR0913, PLR0917  # one argument is one option
    clips: Annotated[
        Path | None,
        typer.Option(
            "--clips", metavar="FOLDER", help="Also a folder of videos with a labels.json."
        ),
    ] = None,
    rounds: Annotated[
        int,
        typer.Option(
            min=0, max=5, help="How often every exercise and view is tried, with new seeds."
        ),
    ] = 1,
    full: Annotated[
        bool,
        typer.Option(
            "--full",
            help="Draw and look at every scene of the validity report, once; takes hours, says "
            "beforehand how many, and goes on where it was interrupted.",
        ),
    ] = False,
    seeds: Annotated[
        SeedSet, typer.Option("--seeds", help="Which scenes: those for tuning, or the report's.")
    ] = SeedSet.REPORT,
    cache: Annotated[
        Path | None,
        typer.Option(
            "--cache", metavar="DIR", help="Where scenes are kept; else the system's cache folder."
        ),
    ] = None,
    report: Annotated[
        bool,
        typer.Option("--report", help="Make the validity report from the scenes that are kept."),
    ] = False,
    quick: Annotated[
        bool, typer.Option("--quick", help="The same report of a small sample, in seconds.")
    ] = False,
    write: Annotated[
        Path | None,
        typer.Option("--write", metavar="OUT.md", help="Write the report also as a page."),
    ] = None,
    json_out: JsonOption = None,
    model: ModelOption = None,
) -> int:
    """Compare counts, times and angles with the truth; a round takes about an hour."""
    if write is not None and not (report or quick):
        raise UsageError("--write writes the report; say --report or --quick, too.")
    if full or report or quick:
        if clips is not None and not (report or quick):
            raise UsageError("--clips is a part of the report; say --report, too.")
        wish = ValidityWish(seeds, cache, model, full, report, quick, json_out, write, clips)
        return bench_validity(wish)
    return bench_accuracy(Wanted(clips, rounds, json_out, model, cache))
