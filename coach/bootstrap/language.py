"""Which language Coach speaks: the one asked for now, else the one stored, else the system's."""

import os

from coach import words
from coach.devices.system_language import system_languages
from coach.errors import UsageError
from coach.ports import SessionStore
from coach.session.language import use_stored_language


class _Asked:
    """What this command was told; it wins over what is stored."""

    language: str | None = None


def begin_language(asked: str | None) -> None:
    """Speak the language asked for, or that of the system.

    Raises:
        UsageError: Coach does not speak it.
    """
    if asked is not None and asked not in words.languages():
        known = " or ".join(f"{code} ({name})" for code, name in words.languages().items())
        raise UsageError(f"Coach does not speak {asked!r}; choose {known}.")
    _Asked.language = asked
    words.use(asked or words.fitting(system_languages(os.environ)))


def follow_stored_language(store: SessionStore) -> None:
    """Speak the language that the person has chosen, unless the command was told another.

    Raises:
        coach.errors.StoreError: the setting cannot be read.
    """
    if _Asked.language is None:
        use_stored_language(store)
