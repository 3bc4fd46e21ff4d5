"""What a person names by words: an exercise, or a stored session by how its id begins."""

from collections.abc import Iterable, Sequence

from coach.care.facts import SessionFacts
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
    newest = newest_played(facts)
    if beginning is None:
        return newest[0].start.session_id if newest else None
    names = [one.start.session_id for one in facts]
    fitting = [name for name in names if name.startswith(beginning)]
    if len(fitting) == 1 or beginning in fitting:
        return beginning if beginning in fitting else fitting[0]
    if not fitting:
        raise _unknown_session(beginning, newest)
    raise UsageError(f"{len(fitting)} sessions begin with {beginning!r}; give more of the name.")


def newest_played(stored: Iterable[SessionFacts]) -> list[SessionFacts]:
    """Return the sessions with poses, the newest first."""
    played = [one for one in stored if one.duration_s is not None]
    return sorted(played, key=lambda one: one.start.started_at, reverse=True)


def _unknown_session(name: str, newest: Sequence[SessionFacts]) -> UsageError:
    names = ", ".join(one.start.session_id for one in newest[:_NAMED])
    there_are = f"the newest are {names}" if names else "there is none yet: 'coach demo' makes one"
    return UsageError(f"No stored session is called {name!r}; {there_are}.")
