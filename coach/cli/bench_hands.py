"""`coach bench hands`: signs given by accident, and signs that were meant and understood."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from rich import box
from rich.console import Console
from rich.table import Table

from coach import bootstrap
from coach.cli.hand_films import HandFilms
from coach.cli.options import check_folder
from coach.cli.progress import progress_bar
from coach.movement.pose import Pose
from coach.validity.hand_counts import (
    Accidents,
    Understood,
    Which,
    accidents,
    understood,
    with_totals,
)
from coach.validity.hands_page import HandsFound, hands_page, hands_tables

DISTANCES_M = (2.0, 2.5, 3.0, 3.5)
SEATED_M = 2.5
TURNED_M = (2.5, 3.0)  # by turns
TURNS_DEG = (45.0, 90.0)
PEOPLE = 7  # at each distance; each gives every sign once, and one too short
MOST_PEOPLE = 14
FIRST_PERSON = 100  # a seed: thresholds were chosen on others
DRAWN_SEEDS = (100, 101)
DRAWN_REPS, DRAWN_FPS = 3, 15.0
SEEN_EXERCISES = ("squat", "mini_squat", "sit_to_stand")  # by turns, with every arm position


@dataclass(frozen=True, slots=True)
class HandsWish:
    scenes: Sequence[Path] = ()  # folders of kept scenes
    clips: Path | None = None
    people: int = PEOPLE
    json_out: Path | None = None
    write: Path | None = None
    model: Path | None = None
    keep: Path | None = None  # folder of what the network saw
    is_kept_only: bool = False


def bench_hands(wish: HandsWish) -> int:
    """Count, print, and publish where asked.

    Raises:
        coach.errors.CoachError: wrong use, or a recording cannot be made or read.
    """
    for out in (wish.json_out, wish.write):
        check_folder(out)
    with progress_bar("hands") as advance, bootstrap.FilmViewer(wish.model) as viewer:

        def told(what: str) -> None:
            advance(None, what)

        found = _found(wish, viewer, told)
    console = Console()
    for table in hands_tables(found):
        _print(console, table.title, table.columns, table.rows)
    if wish.json_out is not None:
        bootstrap.write_json(wish.json_out, asdict(found))
    if wish.write is not None:
        day = bootstrap.clock().local_now().date()
        bootstrap.write_text(wish.write, hands_page(found, day=day))
        print(f"The page is in {wish.write}.")
    return 0


def _found(
    wish: HandsWish, viewer: bootstrap.FilmViewer, told: Callable[[str], None]
) -> HandsFound:
    """Count everything; what `--keep` makes quick another time comes last."""
    kept = None if wish.keep is None else bootstrap.scene_cache(wish.keep)
    films = HandFilms(viewer, wish.model, kept, is_kept_only=wish.is_kept_only)
    signs, seen, drawn = [], [], []
    for position in bootstrap.arm_positions():
        drawn.append(accidents(f"drawn landmarks, arms {position}", _drawn(position)))
        told(drawn[-1].what)
    for part in _signs(films, people=wish.people):
        signs.append(part)
        told(part.what)
    for lot in _seen_parts(films, wish):
        seen.append(lot)
        told(lot.what)
    return HandsFound(with_totals(drawn, seen), tuple(signs), left_out=films.left_out)


def _signs(films: HandFilms, *, people: int) -> Iterator[Understood]:
    """Yield who faces the camera, who sits, and who is turned, with other people in each row."""
    if not people:
        return
    first = FIRST_PERSON
    for distance_m in DISTANCES_M:
        lot = [bootstrap.SignFilm(first + i, distance_m) for i in range(people)]
        yield understood(f"facing the camera, {distance_m:g} m", films.signs(lot))
        first += MOST_PEOPLE
    fewer = math.ceil(people / 2)  # of those who do not stand as the app asks them to
    for turned_deg in TURNS_DEG:
        lot = [
            bootstrap.SignFilm(first + i, TURNED_M[i % len(TURNED_M)], turned_deg)
            for i in range(fewer)
        ]
        seen = list(films.signs(lot))
        for which in Which:
            yield understood(f"turned by {turned_deg:g} degrees, {which}", seen, which=which)
        first += MOST_PEOPLE
    lot = [bootstrap.SignFilm(first + i, SEATED_M, is_seated=True) for i in range(fewer)]
    yield understood(f"on a chair, facing the camera, {SEATED_M:g} m", films.signs(lot))


def _seen_parts(films: HandFilms, wish: HandsWish) -> Iterator[Accidents]:
    """Yield what went through the network and has no signs."""
    if wish.people:
        arms = [
            (SEEN_EXERCISES[number % len(SEEN_EXERCISES)], position, FIRST_PERSON + number)
            for number, position in enumerate(bootstrap.arm_positions()[1:])
        ]
        yield accidents("network, an exercise with each arm position", films.arms(arms))
    for folder in wish.scenes:
        cache = bootstrap.scene_cache(folder)
        kept = (scene.recording.poses for scene in cache.scenes())
        yield accidents(f"network, kept {folder.name} scenes", kept)
    if wish.clips is not None:
        paths = sorted(wish.clips.glob("*.mp4"))
        names = ", ".join(path.stem for path in paths)
        clips = films.clips(paths)
        yield accidents(f"network, clips of real people: {names}", clips)


def _drawn(position: str) -> Iterator[Sequence[Pose]]:
    for exercise_id in bootstrap.known_movements():
        for seed in DRAWN_SEEDS:
            yield bootstrap.drawn_poses(
                exercise_id, position, seed=seed, reps=DRAWN_REPS, fps=DRAWN_FPS
            )


def _print(
    console: Console, title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]
) -> None:
    table = Table(title=title, box=box.SIMPLE_HEAD)
    for number, column in enumerate(columns):
        table.add_column(column, justify="right" if number else "left")
    for row in rows:
        table.add_row(*row)
    console.print(table)
