"""All data at once, from the window: copied into the documents, deleted when the app has closed."""

from datetime import date
from functools import partial
from pathlib import Path

import pytest

from coach import bootstrap
from coach.bootstrap import stored
from coach.care.facts import DEFAULT_PROFILE
from coach.errors import StoreError
from coach.records import data_folder as places

pytestmark = pytest.mark.whole

DAY = date(2026, 11, 21)


@pytest.fixture
def used(tmp_path: Path) -> Path:
    """A data folder that was used."""
    folder = tmp_path / "data"
    folder.mkdir()
    with bootstrap.services(folder, profile=DEFAULT_PROFILE) as app:
        app.store.set_setting("theme", "dark")
    return folder


def test_a_copy_names_its_day_and_none_is_written_over(used: Path, tmp_path: Path) -> None:
    first, second = (stored.back_up_on(used, DAY, place=tmp_path) for _ in range(2))

    assert first.name == "knee-coach-2026-11-21.backup"
    assert second.name == "knee-coach-2026-11-21-2.backup"
    assert first.stat().st_size > 0


def test_a_copy_can_be_made_while_the_app_runs_and_brought_back(used: Path, tmp_path: Path) -> None:
    with bootstrap.services(used, profile=DEFAULT_PROFILE) as app:
        copy = stored.back_up_on(used, DAY, place=tmp_path)
        app.store.set_setting("theme", "light")

    stored.restore(used, copy)

    with bootstrap.services(used, profile=DEFAULT_PROFILE) as app:
        assert app.store.setting("theme") == "dark"


def test_without_data_there_is_nothing_to_copy(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="nothing to back up"):
        stored.back_up_on(tmp_path / "none", DAY, place=tmp_path)


def test_everything_is_deleted_once_the_app_has_closed(used: Path) -> None:
    with bootstrap.services(used, profile=DEFAULT_PROFILE) as app:
        app.at_end.append(partial(stored.delete, used))
        is_there = places.store_path(used).exists()

    assert is_there
    assert not used.exists()
