"""What a person names by words: an exercise, or a stored session by how its id begins."""

from collections.abc import Iterable, Sequence

from coach.care.facts import SessionFacts, SessionStart
from coach.errors import UsageError

_NAMED = 5  # of the stored sessions, in a message


def unknown_exercise(name: str, known: Iterable[str]) -> UsageError:
    return UsageError(
        f"There is no exercise {name!r}; choose one of {', '.join(known)}, or give a .toml file."
    )


def session_named(stored: Iterable[SessionFacts], beginning: str | None) -> str | None:
    """Return the id that begins so, or without a beginning the newest with poses, if there is one.

    Raises:
        UsageError: no session, or more than one, begins so.
    """
    facts = tuple(stored)
    played = [one.start for one in facts if one.duration_s is not None]
    if beginning is None:
        newest = max(played, key=lambda start: start.started_at, default=None)
        return None if newest is None else newest.session_id
    names = [one.start.session_id for one in facts]
    fitting = [name for name in names if name.startswith(beginning)]
    if len(fitting) == 1 or beginning in fitting:
        return beginning if beginning in fitting else fitting[0]
    if not fitting:
        raise _unknown_session(beginning, played)
    raise UsageError(f"{len(fitting)} sessions begin with {beginning!r}; give more of the name.")


def _unknown_session(name: str, played: Sequence[SessionStart]) -> UsageError:
    newest = sorted(played, key=lambda start: start.started_at, reverse=True)
    names = ", ".join(start.session_id for start in newest[:_NAMED])
    there_are = f"the newest are {names}" if names else "there is none yet: 'coach demo' makes one"
    return UsageError(f"No stored session is called {name!r}; {there_are}.")
