"""Which language the person has chosen for good: a setting of the store."""

from coach import words
from coach.ports import SessionStore

LANGUAGE_SETTING = "language"


def use_stored_language(store: SessionStore) -> None:
    """Speak the language that is stored; where none is, or an unknown one, nothing changes.

    Raises:
        coach.errors.StoreError: the setting cannot be read.
    """
    stored = store.setting(LANGUAGE_SETTING)
    if stored is not None and stored in words.languages():
        words.use(stored)
