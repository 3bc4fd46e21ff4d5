"""`coach bench accuracy` with --full, --report or --quick: the validity report and its scenes."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.console import Console

from coach import __version__, bootstrap
from coach.cli.clip_seeing import seen_clips
from coach.cli.options import check_folder
from coach.cli.progress import progress_bar
from coach.cli.scene_keeping import Kept, Workshop, keep_all, open_workshop
from coach.cli.scene_seeing import sights
from coach.cli.validity_table import print_report
from coach.errors import SourceError, UsageError
from coach.movement.analysis import ANALYSIS_VERSION
from coach.movement.exercise import Exercise
from coach.records.scene_cache import SceneCache, SceneKey
from coach.validity.clip_rows import ClipPart, clip_part
from coach.validity.page import Stamp, page
from coach.validity.plan import planned_scenes
from coach.validity.report import Report, report_of
from coach.validity.scenes import Scene
from coach.validity.seeds import SeedSet
from coach.validity.seeing import SeenScene

SCHEMA = 2
_SHA_SHOWN = 12
_TITLES = {
    SeedSet.TUNING: "every one kept of the tuning seeds 0 to 99, on which thresholds were chosen",
    SeedSet.REPORT: "the planned ones of the report seeds 100 to 199, not looked into while tuning",
}
_QUICK_TITLE = "a small fixed sample of the tuning seeds; too few to judge by"
_FOLDER_TITLE = "everything kept in one folder, of whatever seeds and versions"


@dataclass(frozen=True, slots=True)
class ValidityWish:
    seeds: SeedSet = SeedSet.REPORT
    cache: Path | None = None
    model: Path | None = None
    full: bool = False
    report: bool = False
    quick: bool = False
    json_out: Path | None = None
    write: Path | None = None
    clips: Path | None = None  # a folder of labelled clips to be in the report


@dataclass(frozen=True, slots=True)
class _Sample:
    """The scenes that a report stands on."""

    title: str
    cache: SceneCache
    names: tuple[str, ...]
    missing: tuple[str, ...] = ()


def bench_validity(wish: ValidityWish) -> int:
    """Make what is missing of the scenes, or the report, or first the one and then the other.

    Raises:
        coach.errors.CoachError: wrong use, or a scene cannot be made, read or written.
    """
    if wish.quick and wish.full:
        raise UsageError("--quick looks at a sample that is there; leave --full out.")
    for out in (wish.json_out, wish.write):
        check_folder(out)
    exercises = {exercise.id: exercise for exercise in bootstrap.shipped_exercises()}
    if wish.full:
        workshop = open_workshop(wish.cache, wish.model)
        scenes = _planned(exercises, wish.seeds)
        kept = keep_all(workshop, ((scene, exercises[scene.exercise_id]) for scene in scenes))
        _tell(kept, workshop.cache)
    if wish.report or wish.quick:
        _report(wish, exercises)
    return 0


def _tell(kept: Kept, cache: SceneCache) -> None:
    print(f"{kept.made} scenes made, {kept.were_there} were there already, in {cache.folder}.")
    for why in kept.broken:
        print(f"Made again: {why}")
    for why in kept.failed:
        print(f"Went wrong, run --full again: {why}")
    for why in kept.impossible:
        print(f"Left out: {why}")


def _planned(exercises: Mapping[str, Exercise], seeds: SeedSet) -> tuple[Scene, ...]:
    return planned_scenes(tuple(exercises.values()), bootstrap.repertoire(), seeds=seeds)


def _report(wish: ValidityWish, exercises: Mapping[str, Exercise]) -> None:
    sample = _quick_sample(wish) if wish.quick else _kept_sample(wish, exercises)
    keys: list[SceneKey] = []
    seen: list[SeenScene] = []
    problems: list[str] = []
    with progress_bar("report") as advance:
        for done, sight in enumerate(sights(sample.cache, sample.names)):
            advance(done / len(sample.names), sample.names[done])
            seen.extend(sight.seen)
            keys += [] if sight.key is None else [sight.key]
            problems += [] if sight.problem is None else [sight.problem]
    for problem in problems:
        print(f"Left out: {problem} (--full makes it again.)")
    if not seen:
        raise SourceError(
            "No scene of this report is kept here yet; make them with "
            "`coach bench accuracy --full`, or name their folder with --cache."
        )
    clips = _clip_part(wish, exercises)
    report = report_of(seen, title=sample.title, missing=sample.missing, clips=clips)
    stamp = Stamp(
        day=bootstrap.clock().local_now().date(), command=_command(wish), versions=_versions(keys)
    )
    print_report(Console(), report)
    if wish.json_out is not None:
        bootstrap.write_json(wish.json_out, _document(report, stamp))
        print(f"The result is in {wish.json_out}.")
    if wish.write is not None:
        bootstrap.write_text(wish.write, page(report, stamp))
        print(f"The page is in {wish.write}.")


def _clip_part(wish: ValidityWish, exercises: Mapping[str, Exercise]) -> ClipPart | None:
    if wish.clips is None:
        return None
    return clip_part(seen_clips(wish.clips, exercises, model=wish.model))


def _quick_sample(wish: ValidityWish) -> _Sample:
    """Return the sample of the tests, or all scenes of a folder that is named instead."""
    title = _QUICK_TITLE if wish.cache is None else _FOLDER_TITLE
    cache = bootstrap.quick_sample() if wish.cache is None else bootstrap.scene_cache(wish.cache)
    return _Sample(title, cache, cache.names())


def _kept_sample(wish: ValidityWish, exercises: Mapping[str, Exercise]) -> _Sample:
    """Return the planned scenes that are kept; of the tuning seeds, all that are kept.

    What a report stands on must be fixed beforehand. For tuning, more is better.
    """
    workshop = open_workshop(wish.cache, wish.model)
    keys = [workshop.key(scene) for scene in _planned(exercises, wish.seeds)]
    there = [key.name for key in keys if workshop.cache.has(key)]
    missing = tuple(key.source for key in keys if not workshop.cache.has(key))
    title = _TITLES[wish.seeds]
    match wish.seeds:
        case SeedSet.REPORT:
            return _Sample(title, workshop.cache, tuple(there), missing)
        case SeedSet.TUNING:
            return _Sample(title, workshop.cache, tuple(_current(workshop, wish.seeds)), missing)


def _current(workshop: Workshop, seeds: SeedSet) -> Iterator[str]:
    """Yield the names of what is kept of these seeds and was made with today's versions."""
    for name in workshop.cache.names():
        try:
            key = workshop.cache.key_of(name)
        except SourceError:
            yield name  # whoever looks at it will say what is wrong
            continue
        if seeds.holds(key.seed) and workshop.key(Scene(key.source, key.exercise_id)) == key:
            yield name


def _command(wish: ValidityWish) -> str:
    if wish.quick:
        command = "coach bench accuracy --quick" + (" --cache DIR" if wish.cache else "")
    else:
        command = f"coach bench accuracy --report --seeds {wish.seeds}"
    return command + (" --clips FOLDER" if wish.clips else "")


def _versions(keys: list[SceneKey]) -> dict[str, str]:
    """Return what scenes and report were made with; scenes may differ among themselves."""
    return {
        "coach": __version__,
        "analysis": str(ANALYSIS_VERSION),
        "drawing": _all_of(str(key.rendering_version) for key in keys),
        "model": _all_of(key.model_sha256[:_SHA_SHOWN] for key in keys),
        "mediapipe": _all_of(key.mediapipe for key in keys),
        "numpy": _all_of(key.numpy for key in keys),
    }


def _all_of(values: Iterator[str]) -> str:
    return " and ".join(sorted(set(values)))


def _document(report: Report, stamp: Stamp) -> dict[str, object]:
    return {
        "schema": SCHEMA,
        "day": stamp.day.isoformat(),
        "command": stamp.command,
        "versions": dict(stamp.versions),
        **asdict(report),
    }
