"""`coach bench hands`: signs given by accident, and signs that were meant and understood."""

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from rich import box
from rich.console import Console
from rich.table import Table

from coach import bootstrap
from coach.cli.following import looks
from coach.cli.options import check_folder
from coach.cli.progress import progress_bar
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.movement.vocabulary import View
from coach.validity.hand_counts import (
    Accidents,
    ScriptedSign,
    Understood,
    accidents,
    understood,
    with_totals,
)
from coach.validity.hands_page import hands_page, hands_tables

DISTANCES_M = (2.0, 2.5, 3.0, 3.5)
PEOPLE = 7  # at each distance; each gives every sign once, and one too short
FIRST_PERSON = 100  # a seed: thresholds were chosen on others
DRAWN_SEEDS = (100, 101)
DRAWN_REPS, DRAWN_FPS = 3, 15.0
SEEN_EXERCISES = ("squat", "mini_squat", "sit_to_stand")  # by turns, with every arm position
WATCHES = "mini_squat"  # as which films and clips are followed; the hands do not depend on it


@dataclass(frozen=True, slots=True)
class HandsWish:
    scenes: Sequence[Path] = ()  # folders of kept scenes
    clips: Path | None = None
    people: int = PEOPLE
    json_out: Path | None = None
    write: Path | None = None
    model: Path | None = None


def bench_hands(wish: HandsWish) -> int:
    """Count, print, and publish where asked.

    Raises:
        coach.errors.CoachError: wrong use, or a recording cannot be made or read.
    """
    for out in (wish.json_out, wish.write):
        check_folder(out)
    exercise = bootstrap.find_exercise(WATCHES, bootstrap.data_folder(None))
    with progress_bar("hands") as advance:
        drawn, seen = [], []
        for position in bootstrap.arm_positions():
            drawn.append(accidents(f"drawn landmarks, arms {position}", _drawn(position)))
            advance(None, drawn[-1].what)
        for part in _seen_parts(wish, exercise):
            seen.append(part)
            advance(None, part.what)
        signs: list[Understood] = []
        for distance_m in DISTANCES_M:
            films = list(_sign_films(distance_m, wish, exercise)) if wish.people else []
            signs.append(understood(f"{distance_m:g} m", films))
            advance(None, signs[-1].what)
    found = with_totals(drawn, seen)
    console = Console()
    for table in hands_tables(found, signs):
        _print(console, table.title, table.columns, table.rows)
    if wish.json_out is not None:
        document = {"accidents": list(map(asdict, found)), "meant": list(map(asdict, signs))}
        bootstrap.write_json(wish.json_out, document)
    if wish.write is not None:
        day = bootstrap.clock().local_now().date()
        bootstrap.write_text(wish.write, hands_page(found, signs, day=day))
        print(f"The page is in {wish.write}.")
    return 0


def _seen_parts(wish: HandsWish, exercise: Exercise) -> Iterator[Accidents]:
    """Yield what went through the network."""
    if wish.people:
        films = (
            _arms_film(position, number, exercise, model=wish.model)
            for number, position in enumerate(bootstrap.arm_positions()[1:])
        )
        yield accidents("network, an exercise with each arm position", films)
    for folder in wish.scenes:
        cache = bootstrap.scene_cache(folder)
        kept = (scene.recording.poses for scene in cache.scenes())
        yield accidents(f"network, kept {folder.name} scenes", kept)
    if wish.clips is not None:
        paths = sorted(wish.clips.glob("*.mp4"))
        clips = (_seen(path, exercise, model=wish.model) for path in paths)
        names = ", ".join(path.stem for path in paths)
        yield accidents(f"network, clips of real people: {names}", clips)


def _drawn(position: str) -> Iterator[Sequence[Pose]]:
    for exercise_id in bootstrap.known_movements():
        for seed in DRAWN_SEEDS:
            yield bootstrap.drawn_poses(
                exercise_id, position, seed=seed, reps=DRAWN_REPS, fps=DRAWN_FPS
            )


def _arms_film(
    position: str, number: int, exercise: Exercise, *, model: Path | None
) -> Sequence[Pose]:
    shown = SEEN_EXERCISES[number % len(SEEN_EXERCISES)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "film.mp4"
        bootstrap.write_arms_film(path, shown, position, seed=FIRST_PERSON + number)
        return _seen(path, exercise, model=model)


def _sign_films(
    distance_m: float, wish: HandsWish, exercise: Exercise
) -> Iterator[tuple[Sequence[Pose], tuple[ScriptedSign, ...]]]:
    first = FIRST_PERSON + DISTANCES_M.index(distance_m) * wish.people
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "film.mp4"
        for seed in range(first, first + wish.people):
            signs = bootstrap.write_sign_film(
                path, seed=seed, distance_m=distance_m, view=View.FRONT
            )
            yield _seen(path, exercise, model=wish.model), signs


def _seen(path: Path, exercise: Exercise, *, model: Path | None) -> list[Pose]:
    return [pose for look in looks(str(path), exercise, model=model) for pose in look.poses]


def _print(
    console: Console, title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]
) -> None:
    table = Table(title=title, box=box.SIMPLE_HEAD)
    for number, column in enumerate(columns):
        table.add_column(column, justify="right" if number else "left")
    for row in rows:
        table.add_row(*row)
    console.print(table)
