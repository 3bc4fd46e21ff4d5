"""The care programme over the real clock and the person's data, without camera or window."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from coach.bootstrap.exercises import library
from coach.bootstrap.feeds import clock
from coach.bootstrap.language import follow_stored_language
from coach.care.asking.sheets import Sheet
from coach.records import data_folder as places
from coach.records.answers_files import Answers, read_answers
from coach.records.session_store import SqliteSessionStore
from coach.session.care_services import CareServices
from coach.session.exercise_words import in_language

_log = logging.getLogger(__name__)


@contextmanager
def care_services(folder: Path, *, profile: str) -> Iterator[CareServices]:
    """Yield the care programme of one person.

    Raises:
        coach.errors.StoreError: the data cannot be opened.
    """
    known = library(folder)
    for mistake in known.mistakes:
        _log.warning("exercise file: %s", mistake)
    store = SqliteSessionStore(places.store_path(folder))
    try:
        follow_stored_language(store)
        yield CareServices(store, clock(), in_language(known.exercises), profile)
    finally:
        store.close()


def answers_of(path: Path, *sheets: Sheet) -> Answers:
    """Read an answers file.

    Raises:
        coach.errors.AnswersFileError: names file, key, value and what is allowed.
    """
    return read_answers(path, sheets)
