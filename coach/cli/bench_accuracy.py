"""`coach bench accuracy`: synthetic patients and labelled clips, compared with their truth."""

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from rich import box
from rich.console import Console
from rich.table import Table

from coach import __version__, bootstrap
from coach.cli.following import looks
from coach.cli.progress import progress_bar
from coach.cli.scene_keeping import Workshop, kept_scene, open_workshop
from coach.movement.analysis import ANALYSIS_VERSION
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Motion
from coach.validity.accuracy import Observed, Result, Spread, Summary, compare, summarise
from coach.validity.clips import read_clips
from coach.validity.observing import Observer
from coach.validity.plan import few_scenes
from coach.validity.scene_truth import case_of
from coach.validity.scenes import Scene
from coach.validity.truth import Case

SCHEMA = 1
_UNKNOWN = "-"
_FILE_WIDTH = 180  # columns where the output goes to a file: no figure is cut


@dataclass(frozen=True, slots=True)
class Wanted:
    clips: Path | None
    rounds: int
    json_out: Path | None
    model: Path | None
    cache: Path | None


@dataclass(frozen=True, slots=True)
class _Trial:
    """One recording to be seen, as one exercise; a clip has no scene."""

    source: str
    scene: Scene | None
    exercise: Exercise
    case: Case


def bench_accuracy(wanted: Wanted) -> int:
    exercises = bootstrap.library(bootstrap.data_folder(None)).exercises
    workshop = open_workshop(wanted.cache, wanted.model)
    trials = list(_trials(wanted, exercises))
    by_source: dict[str, list[_Trial]] = {}
    for trial in trials:
        by_source.setdefault(trial.source, []).append(trial)
    results: list[Result] = []
    with progress_bar("accuracy") as advance:
        for done, (source, together) in enumerate(by_source.items()):
            advance(done / len(by_source), source)
            seen = _observe(source, together, workshop)
            pairs = zip(together, seen, strict=True)
            results.extend(compare(trial.case, observed) for trial, observed in pairs)
    groups = _groups(results)
    console = Console()
    _print(console if console.is_terminal else Console(width=_FILE_WIDTH), groups)
    if wanted.json_out is not None:
        bootstrap.write_json(wanted.json_out, _document(results, groups))
    return 0


def _trials(wanted: Wanted, exercises: tuple[Exercise, ...]) -> Iterator[_Trial]:
    by_id = {exercise.id: exercise for exercise in exercises}
    for scene in few_scenes(exercises, bootstrap.repertoire(), rounds=wanted.rounds):
        truth = bootstrap.synthetic_truth(scene.source, exercise_id=scene.exercise_id)
        yield _Trial(scene.source, scene, by_id[scene.exercise_id], case_of(scene, truth))
    if wanted.clips is not None:
        counted = sorted(one.id for one in exercises if one.motion is Motion.REPS)
        for clip in read_clips(wanted.clips, exercises=counted):
            yield _Trial(str(clip.path), None, by_id[clip.case.exercise_id], clip.case)


def _observe(source: str, trials: list[_Trial], workshop: Workshop) -> list[Observed]:
    """See a recording once, as every exercise that is asked for."""
    observers = [Observer(trial.exercise) for trial in trials]
    scene = trials[0].scene
    if scene is None:
        for look in looks(source, trials[0].exercise, model=workshop.model):
            for observer in observers:
                observer.take_in(look.poses)
    else:
        kept = kept_scene(workshop, scene, trials[0].exercise)
        for observer in observers:
            observer.take_in(kept.recording.poses)
    return [observer.observed() for observer in observers]


def _groups(results: list[Result]) -> dict[str, Summary]:
    """Return the figures by view and together, synthetic patients and clips apart."""
    groups: dict[str, list[Result]] = {}
    for result in results:
        kind, view = result.case.kind, result.case.view
        if kind == "clip":
            name = "clips, exercising" if result.case.most else "clips, not exercising"
            groups.setdefault(name, []).append(result)
            continue
        groups.setdefault(f"synthetic, {view}", []).append(result)
        groups.setdefault("synthetic, all", []).append(result)
    return {name: summarise(group) for name, group in groups.items()}


def _print(console: Console, groups: dict[str, Summary]) -> None:
    table = Table(box=box.SIMPLE_HEAD)
    table.add_column("")
    for name in groups:
        table.add_column(name, justify="right")
    for label, cell in _ROWS.items():
        table.add_row(label, *(cell(summary) for summary in groups.values()))
    console.print(table)
    console.print(
        "Differences are measured minus true: mean, mean size, and the size nine in ten stay "
        "below. Clips count only beyond the 0.15 s that their labels may be wrong at each end. "
        "Ghosts are counts where there was no repetition; in a synthetic scene getting up to "
        "leave or turn can look like one."
    )


def _spread(found: Spread, unit: str, digits: int) -> str:
    if found.mean is None or found.mean_absolute is None or found.p90_absolute is None:
        return _UNKNOWN
    return (
        f"{found.mean:+.{digits}f}, {found.mean_absolute:.{digits}f}, "
        f"{found.p90_absolute:.{digits}f} {unit}"
    )


_ROWS: dict[str, Callable[[Summary], str]] = {
    "recordings": lambda found: str(found.recordings),
    "minutes": lambda found: f"{found.minutes:.1f}",
    "repetitions": lambda found: str(found.reps),
    "counted exactly": lambda found: f"{found.exact_share:.0%}",
    "at most one off": lambda found: f"{found.off_by_one_share:.0%}",
    "mean count error": lambda found: f"{found.mean_absolute_error:.2f}",
    "missed": lambda found: str(found.missed),
    "ghosts": lambda found: f"{found.ghosts} in {found.ghost_minutes:.1f} min",
    "person found": lambda found: f"{found.detection:.1%}",
    "lowering": lambda found: _spread(found.eccentric_s, "s", 2),
    "pause": lambda found: _spread(found.pause_s, "s", 2),
    "rise": lambda found: _spread(found.concentric_s, "s", 2),
    "announced": lambda found: _spread(found.announced_s, "s", 2),
    "knee flexion": lambda found: _spread(found.knee_flexion_deg, "deg", 1),
    "knee-in": lambda found: _spread(found.knee_in_deg, "deg", 1),
    "full, wrong / open": lambda found: f"{found.full_wrong} / {found.full_unknown}",
    "angle lag": lambda found: _spread(found.lag_s, "s", 2),
}


def _document(results: list[Result], groups: dict[str, Summary]) -> dict[str, object]:
    return {
        "schema": SCHEMA,
        "app_version": __version__,
        "analysis_version": ANALYSIS_VERSION,
        "groups": {name: asdict(summary) for name, summary in groups.items()},
        "recordings": [
            {
                "name": result.case.name,
                "exercise": result.case.exercise_id,
                "view": str(result.case.view),
                "true": len(result.case.reps),
                "counted": result.counted,
                "missed": result.missed,
                "ghosts": result.ghosts,
                "detection": result.detection,
                "lag_s": result.lag_s,
            }
            for result in results
        ],
    }
