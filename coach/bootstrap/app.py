"""The app over the real devices and the person's data: its services, window and picture."""

import logging
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path

from coach.bootstrap.exercises import library
from coach.bootstrap.feeds import clock, open_feed, why_not_opened
from coach.bootstrap.language import follow_stored_language
from coach.bootstrap.stored import VOICE_NAME, back_up_on, delete
from coach.care.start.emergency import likely_country
from coach.devices.quiet_sounds import QuietSounds
from coach.devices.system_language import system_languages
from coach.movement.exercise import Exercise
from coach.ports import Frame, Sounds
from coach.records import data_folder as places
from coach.records.session_store import SqliteSessionStore
from coach.session.app_services import AppServices, Outside
from coach.session.captions import CaptionedSounds
from coach.session.services import SessionRequest
from coach.session.snapshot import Snapshot
from coach.session.switched_sounds import SOUND_SETTING, VOICE_SETTING, SwitchedSounds

FAST_RATE = 60.0  # of turns by the clock that nobody follows
_log = logging.getLogger(__name__)


@contextmanager
def services(
    folder: Path,
    *,
    profile: str,
    model: Path | None = None,
    own: Exercise | None = None,
    is_fast: bool = False,
) -> Iterator[AppServices]:
    """Yield what the app needs, over the real devices and the person's data.

    Args:
        folder: of the data.
        profile: whose sessions are shown.
        model: another pose model than the shipped one.
        own: an exercise from a file outside of the library.
        is_fast: let a synthetic patient move as fast as it can be followed, and the clock run.

    Raises:
        coach.errors.StoreError: the data cannot be opened.
    """
    known = library(folder)
    for mistake in known.mistakes:
        _log.warning("exercise file: %s", mistake)
    exercises = [exercise for exercise in known.exercises if own is None or exercise.id != own.id]
    is_unknown = own is not None and own not in known.exercises
    store = SqliteSessionStore(places.store_path(folder))
    sounds = _open_sounds(folder)
    switched = SwitchedSounds(
        sounds,
        is_on=lambda: store.setting(SOUND_SETTING) != "off",
        speaks=lambda: store.setting(VOICE_SETTING) != "off",
    )
    outside = Outside(
        clock=clock(),
        store=store,
        sounds=CaptionedSounds(switched, clock()),
        open_feed=partial(open_feed, model=model, is_fast=is_fast),
        check_source=why_not_opened,
        new_session_id=_new_session_id,
        as_written=frozenset({own.id}) if own is not None and is_unknown else frozenset(),
        clock_rate=FAST_RATE if is_fast else 1.0,
    )
    app = AppServices(outside, [*exercises, *([own] if own else [])], profile=profile)
    try:
        follow_stored_language(store)
        yield app
    finally:
        store.close()
        close = getattr(sounds, "close", None)  # silent sounds have nothing to close
        if callable(close):
            close()
    for act in app.at_end:
        act()


def _new_session_id(started_at: datetime) -> str:
    """Return a name that sorts by time and that two apps never share."""
    return f"{started_at:%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"


def _open_sounds(folder: Path) -> Sounds:
    try:
        from coach.devices.sounds import open_sounds  # noqa: PLC0415  # pulls pygame
    except ImportError:
        return QuietSounds()
    return open_sounds(folder / VOICE_NAME, clock())


def show_app(
    app: AppServices,
    *,
    start: SessionRequest | None = None,
    plan: SessionRequest | None = None,
    replay: str | None = None,
    leave: bool = False,
    folder: Path,
) -> int:
    """Open the window and return the exit code once it is closed.

    Args:
        app: the services.
        start: a session to begin at once.
        plan: what the exercises of today's plan share, to begin with the first of them.
        replay: a session to show.
        leave: by itself, after the summary.
        folder: of the data.
    """
    from coach.screens.app import AppOptions, run_app  # noqa: PLC0415  # pulls pygame
    from coach.screens.settings.data_ways import DataWays  # noqa: PLC0415  # likewise

    guess = likely_country(system_languages(os.environ))
    ways = DataWays(
        str(folder),
        back_up=lambda: str(back_up_on(folder, app.clock.local_now().date())),
        delete_at_end=lambda: app.at_end.append(partial(delete, folder)),
    )
    options = AppOptions(data=ways, country_guess=guess)
    return run_app(app, start=start, plan=plan, replay=replay, exit_after=leave, options=options)


def save_picture(
    snapshot: Snapshot, frame: Frame | None, path: Path, *, is_demo: bool = False
) -> None:
    """Draw the session screen into a PNG file.

    Raises:
        coach.errors.CoachError: it cannot be drawn or written.
    """
    from coach.screens.picture import save_session_picture  # noqa: PLC0415  # pulls pygame

    places.make_private_folder(path.parent)
    save_session_picture(path, snapshot, frame, is_demo=is_demo)
