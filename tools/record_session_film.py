"""Record docs/session.webp, the moving picture with which the README opens.

    python -m tools.record_session_film [--plain] [--from SECONDS] [--keep FOLDER]

A synthetic patient does a set in front of the real pose network; then the app itself shows that
session, frame by frame on a clock of its own, so that the film is smooth however busy the machine
is. `--plain` shows the view without the game. What was drawn and seen is used again from the
folder of `--keep`.
"""

import argparse
import pickle
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import cv2
import numpy as np
import pygame
from PIL import Image

from coach import bootstrap
from coach.care.facts import DEMO_PROFILE
from coach.devices.quiet_sounds import QuietSounds
from coach.devices.recorded_feed import RecordedFeed
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.ports import Clock, FeedStatus, Frame
from coach.records.memory_store import MemorySessionStore
from coach.screens.app import App
from coach.screens.preferences import GAME_KEY, NOTICE_KEY
from coach.session.app_services import AppServices, Outside
from coach.session.services import SessionRequest

ROOT = Path(__file__).resolve().parents[1]
FILM = ROOT / "docs" / "session.webp"
EXERCISE = "squat"
SCENE = "synthetic:squat?seed=3&reps=4&fault=knee_in&view=front&fps=30"
WINDOW = (1280, 720)
SHOWN = (800, 450)  # pixels of the film
APP_FPS, FILM_FPS = 50, 12.5  # every fourth frame of the app is a picture of the film
LENGTH_S = 8.0
FROM_S = 9.0  # after the start: the set has begun
QUALITY = 60
MOST_BYTES = 2_500_000
LOOK_EVERY_S = 0.05


class FilmClock:
    """A clock that goes from frame to frame."""

    def __init__(self) -> None:
        self.t_s = 0.0

    def now_s(self) -> float:
        return self.t_s

    def utc_now(self) -> datetime:
        return datetime(2026, 11, 21, 9, 0, tzinfo=UTC) + timedelta(seconds=self.t_s)

    def local_now(self) -> datetime:
        return self.utc_now()


class FilmFeed(RecordedFeed):
    """Poses that were seen before, with the pictures in which they were seen."""

    def __init__(self, film: Path, poses: Sequence[Pose], clock: Clock) -> None:
        super().__init__(poses, clock, name=EXERCISE)
        self._pictures = _pictures(film)
        self._times_s = [pose.t_s for pose in poses]
        self._shown_s = -1.0

    def picture(self) -> Frame | None:
        """Return the picture of the newest pose given, once."""
        if self._given == 0 or self._times_s[self._given - 1] <= self._shown_s:
            return None
        self._shown_s = self._times_s[self._given - 1]
        for frame in self._pictures:
            if frame.t_s >= self._shown_s - 0.5 / 30:
                return frame
        return None


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--plain", action="store_true", help="without the game")
    parser.add_argument("--from", dest="from_s", type=float, default=FROM_S, metavar="SECONDS")
    parser.add_argument("--keep", type=Path, metavar="FOLDER")
    parser.add_argument("--out", type=Path, default=FILM)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        kept = wanted.keep or Path(folder)
        kept.mkdir(parents=True, exist_ok=True)
        film, poses = _seen(kept)
        pictures = list(_shown(film, poses, is_plain=wanted.plain, from_s=wanted.from_s))
    first, *others = pictures
    duration_ms = round(1000 / FILM_FPS)
    first.save(
        wanted.out,
        save_all=True,
        append_images=others,
        duration=duration_ms,
        loop=0,
        quality=QUALITY,
        method=4,
    )
    size = wanted.out.stat().st_size
    print(f"{wanted.out}: {len(pictures)} pictures, {size / 1e6:.1f} MB.")
    return 0 if size <= MOST_BYTES else 1


def _seen(folder: Path) -> tuple[Path, Sequence[Pose]]:
    """Return the patient's film and what the network saw in it; both made once."""
    film, kept = folder / "patient.mp4", folder / "poses.pickle"
    if film.is_file() and kept.is_file():
        poses: Sequence[Pose] = pickle.loads(kept.read_bytes())  # noqa: S301  # our own, of before
        return film, poses
    exercise = _exercise()
    bootstrap.write_synthetic(
        SCENE, exercise_id=EXERCISE, out=film, truth=None, progress=lambda _share, _note: None
    )
    poses = _poses(film, exercise)
    kept.write_bytes(pickle.dumps(poses))
    return film, poses


def _exercise() -> Exercise:
    return bootstrap.find_exercise(EXERCISE, ROOT / "no such folder")


def _poses(film: Path, exercise: Exercise) -> list[Pose]:
    feed = bootstrap.open_batch_feed(str(film), exercise, model=None)
    found: list[Pose] = []
    feed.start()
    try:
        while True:
            state = feed.state
            found.extend(feed.poses())
            if state.status is FeedStatus.FAILED:
                raise SystemExit(state.message)
            if state.status is FeedStatus.ENDED:
                return found
            time.sleep(LOOK_EVERY_S)
    finally:
        feed.close_and_wait()


def _pictures(film: Path) -> Iterator[Frame]:
    video = cv2.VideoCapture(str(film))
    fps = video.get(cv2.CAP_PROP_FPS)
    number = 0
    while True:
        is_read, bgr = video.read()
        if not is_read:
            return
        yield Frame(t_s=number / fps, bgr=np.asarray(bgr, dtype=np.uint8))
        number += 1


def _shown(
    film: Path, poses: Sequence[Pose], *, is_plain: bool, from_s: float
) -> Iterator[Image.Image]:
    """Yield the pictures of the film as the app shows them."""
    clock, store = FilmClock(), MemorySessionStore()
    store.set_setting(NOTICE_KEY, "yes")
    store.set_setting(GAME_KEY, "off" if is_plain else "on")
    outside = Outside(
        clock=clock,
        store=store,
        sounds=QuietSounds(),
        open_feed=lambda _spec, _exercise: FilmFeed(film, poses, clock),
        check_source=lambda _spec: "",
        new_session_id=lambda _at: "film",
    )
    library = bootstrap.library(ROOT / "no such folder").exercises
    services = AppServices(outside, library, profile=DEMO_PROFILE)
    request = SessionRequest(EXERCISE, str(film), sets=1, reps=4, profile=DEMO_PROFILE)
    app, surface = App(services, start=request), pygame.Surface(WINDOW)
    every = round(APP_FPS / FILM_FPS)
    for number in range(round((from_s + LENGTH_S) * APP_FPS)):
        clock.t_s += 1 / APP_FPS
        app.frame(surface, ())
        if number >= from_s * APP_FPS and number % every == 0:
            pixels = pygame.image.tobytes(surface, "RGB")
            yield Image.frombytes("RGB", WINDOW, pixels).resize(SHOWN, Image.Resampling.LANCZOS)
    app.close()


if __name__ == "__main__":
    sys.exit(main())
