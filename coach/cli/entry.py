"""From arguments to an exit code: every failure becomes one sentence on stderr."""

import logging
import os
import sys
from collections.abc import Sequence

import typer
from typer._click.exceptions import ClickException

from coach.cli.application import app
from coach.cli.log import log_file
from coach.devices.graphics import graphics_library_error
from coach.errors import AnswersFileError, CoachError
from coach.session.trouble_words import said_trouble

WRONG_USE = 2
UNEXPECTED = 1
INTERRUPTED = 130
_COMMON = ("--data", "--language")  # options of every command

_log = logging.getLogger(__name__)


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; nothing is raised."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")  # it would land in our output
    try:
        result = app(_common_options_first(arguments), standalone_mode=False, prog_name="coach")
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001  # the last line of defence
        return _explained(error)
    if result == INTERRUPTED:  # typer turns Ctrl+C into this
        return _explained(KeyboardInterrupt())
    return result if isinstance(result, int) else 0


def _explained(error: BaseException) -> int:
    """Say what happened in one sentence and return the exit code for it."""
    match error:
        case ClickException():
            return _wrong_use(error)
        case CoachError():
            _note(error)
            return _say(said_trouble(str(error)), code=error.exit_code)
        case KeyboardInterrupt() | typer.Abort():
            return _say("Interrupted.", code=INTERRUPTED)
        case BrokenPipeError():
            sys.stderr.close()  # whoever read the output has left; there is nobody to tell
            return 0
        case ImportError() if ".so" in str(error):  # a command that draws or reads video itself
            return _explained(graphics_library_error(error))
        case _:
            return _unexpected(error)


def _note(error: CoachError) -> None:
    """Log what a command ended with, but never an answer: a wrong file's sentence quotes it."""
    if isinstance(error, AnswersFileError):
        _log.info("ended with a wrong answers file")
    else:
        _log.info("ended with: %s", error, exc_info=error)


def _common_options_first(arguments: Sequence[str]) -> list[str]:
    """Let `--data DIR` and `--language CODE` stand anywhere, also behind their command."""
    moved: list[str] = []
    rest: list[str] = []
    remaining = list(arguments)
    while remaining:
        word = remaining.pop(0)
        if word == "--":
            rest.extend([word, *remaining])
            break
        if word in _COMMON and remaining:
            moved += [word, remaining.pop(0)]
        elif word.partition("=")[0] in _COMMON and "=" in word:
            moved.append(word)
        else:
            rest.append(word)
    return [*moved, *rest]


def _wrong_use(error: ClickException) -> int:
    context = getattr(error, "ctx", None)
    command = "coach" if context is None else context.command_path
    sentence = error.format_message().strip().rstrip(".")
    return _say(f"{sentence}; '{command} --help' shows how.", code=WRONG_USE)


def _unexpected(error: BaseException) -> int:
    _log.error("unexpected", exc_info=error)
    path = log_file()
    where = "" if path is None else f"; the details are in {path}"
    return _say(
        f"Something unexpected happened ({type(error).__name__}: {error}){where}.", code=UNEXPECTED
    )


def _say(sentence: str, *, code: int) -> int:
    print(f"coach: {' '.join(sentence.split())}", file=sys.stderr)
    return code
