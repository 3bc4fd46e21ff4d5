"""`coach data`: where everything is kept, and how to back it up, bring it back or delete it."""

from pathlib import Path
from typing import Annotated

import typer

from coach import bootstrap
from coach.cli.keyboard import is_somebody_there
from coach.cli.log import close_log
from coach.cli.options import examples, folder_of
from coach.errors import UsageError

app = typer.Typer(
    rich_markup_mode="rich",
    no_args_is_help=False,
    help="Where your sessions are kept; back them up, bring them back, delete them.",
    epilog=examples(
        "coach data path",
        "coach data backup knee.backup",
        "coach data restore knee.backup",
        "coach data delete --yes",
    ),
)


@app.callback(invoke_without_command=True)
def data(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        raise UsageError(
            "Say what to do with the data: coach data path, backup, restore or delete."
        )


@app.command()
def path(context: typer.Context) -> None:
    """Print the data folder."""
    print(folder_of(context))


@app.command()
def backup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The backup to write.")],
) -> None:
    """Write everything that is stored into one file, also while a session runs."""
    bootstrap.backup(folder_of(context), file)
    print(f"Everything is backed up in {file}.")


@app.command()
def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A backup made by Coach.")],
) -> None:
    """Bring a backup back; what was stored before is kept beside it."""
    kept = bootstrap.restore(folder_of(context), file)
    print(f"The sessions of {file} are back.")
    if kept is not None:
        print(f"What was stored before is in {kept}.")


@app.command()
def delete(
    context: typer.Context,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Delete every stored session, setting and picture of this data folder."""
    folder = folder_of(context)
    if not yes and not _is_sure(folder):
        print("Nothing was deleted.")
        return
    close_log()
    bootstrap.delete(folder)
    print(f"Everything Coach had stored in {folder} is deleted.")


def _is_sure(folder: Path) -> bool:
    if not is_somebody_there():
        raise UsageError("Nobody is there to ask; say 'coach data delete --yes' to delete.")
    return typer.confirm(f"Delete every session stored in {folder}?")
