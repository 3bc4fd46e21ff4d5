"""The languages that this computer is set to, as it names them, the most wanted first."""

import locale
from collections.abc import Mapping

_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")  # in the order of GNU gettext
_PLAIN = {"C", "POSIX"}  # of a system that was not told


def system_languages(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return names such as "de_AT.UTF-8"; empty where the system was not told."""
    said = [
        name
        for variable in _VARIABLES
        for name in environment.get(variable, "").split(":")
        if name and name.partition(".")[0] not in _PLAIN
    ]
    return tuple(said) or _of_the_system()


def _of_the_system() -> tuple[str, ...]:
    """Ask where there are no such variables, as on Windows."""
    name, _ = locale.getlocale()
    return () if name is None or name in _PLAIN else (name,)
