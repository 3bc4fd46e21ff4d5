"""`coach analyze FOLDER`: many recordings, a line for each, JSON files and one table of all."""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self, assert_never

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn

from coach import __version__, bootstrap
from coach.cli.dask_jobs import run_on_dask
from coach.cli.jobs import LANDMARK_SUFFIX, Done, Failed, Going, Told, run_locally
from coach.cli.whole_recording import Wanted
from coach.errors import SourceError, StoreError, UsageError
from coach.movement.analysis import ANALYSIS_VERSION

VIDEO_SUFFIXES = (".avi", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".ts", ".webm", ".wmv")
TABLE_NAME = "repetitions.csv"
SOME_FAILED = 3  # the exit code


@dataclass(frozen=True, slots=True)
class FolderWish:
    """What is asked of a folder of recordings."""

    folder: Path
    wanted: Wanted
    jobs: int
    out: Path | None  # None: `coach-EXERCISE` in the folder
    dask: str | None  # the address of a scheduler; None: this computer
    exercise_file: Path  # what the exercise came from, for other computers


@dataclass(frozen=True, slots=True)
class _Recording:
    path: Path
    document_path: Path
    tags: Mapping[str, object]  # what a finished document of it says about its origin


@dataclass(slots=True)
class _Found:
    """What is known of the recordings so far, by their paths."""

    documents: dict[Path, Mapping[str, Any]] = field(default_factory=dict)
    failures: dict[Path, str] = field(default_factory=dict)


def analyze_folder(wish: FolderWish) -> int:
    """Analyse what is not analysed yet, write the table, and return the exit code.

    Raises:
        coach.errors.CoachError: there is nothing to do, nowhere to write, or no scheduler.
        KeyboardInterrupt: the person stopped it; what was done so far is written.
    """
    paths = recordings_in(wish.folder)
    out = _made(wish.out or wish.folder / f"coach-{wish.wanted.exercise.id}")
    sha256 = bootstrap.check_model(wish.wanted.model)
    recordings = [_recording(path, out, wish.wanted, sha256) for path in paths]
    found = _Found()
    for one in recordings:
        kept = bootstrap.read_json(one.document_path)
        if kept is not None and one.tags.items() <= kept.items():
            found.documents[one.path] = kept
    console = Console(highlight=False, soft_wrap=True)
    if found.documents:
        console.print(f"{len(found.documents)} of {len(paths)} recordings were analysed before.")
    left = [one for one in recordings if one.path not in found.documents]
    try:
        if left:
            _work(wish, left, found, console)
    finally:
        bootstrap.write_recordings_table(
            out / TABLE_NAME, names=paths, documents=found.documents, failures=found.failures
        )
    return _sum_up(console, paths, found, out)


def recordings_in(folder: Path) -> list[Path]:
    """Return the videos of a folder, or else its landmark files, by name.

    Raises:
        SourceError: it cannot be read.
        UsageError: it holds neither.
    """
    try:
        files = sorted(path for path in folder.iterdir() if path.is_file())
    except OSError as error:
        raise SourceError(f"{folder} cannot be read ({error.strerror}); choose another.") from error
    for suffixes in (VIDEO_SUFFIXES, (LANDMARK_SUFFIX,)):
        found = [path for path in files if path.suffix.lower() in suffixes]
        if found:
            return found
    raise UsageError(f"{folder} holds no videos; choose a folder with {', '.join(VIDEO_SUFFIXES)}.")


def _made(out: Path) -> Path:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{out} cannot be made ({error.strerror}); give another --out.") from error
    return out


def _recording(path: Path, out: Path, wanted: Wanted, sha256: str) -> _Recording:
    status = path.stat()
    tags = {
        "exercise": wanted.exercise.id,
        "exercise_hash": wanted.exercise.content_hash,
        "app_version": __version__,
        "analysis_version": ANALYSIS_VERSION,
        "model_sha256": None if path.suffix == LANDMARK_SUFFIX else sha256,
        "recording": {
            "size_bytes": status.st_size,
            "modified_ns": status.st_mtime_ns,
            "side": wanted.side.value,
        },
    }
    return _Recording(path, out / f"{path.name}.json", tags)


def _work(
    wish: FolderWish, recordings: Sequence[_Recording], found: _Found, console: Console
) -> None:
    paths = [one.path for one in recordings]
    running = _run(wish, paths)
    try:
        with _Lines(console, recordings) as lines:
            for told in running:
                _take(told, recordings, found)
                lines.tell(told)
    finally:
        running.close()


def _run(wish: FolderWish, paths: Sequence[Path]) -> Generator[Told]:
    if wish.dask is None:
        return run_locally(paths, wish.wanted, jobs=wish.jobs)
    return run_on_dask(paths, wish.wanted, address=wish.dask, exercise_file=wish.exercise_file)


def _take(told: Told, recordings: Sequence[_Recording], found: _Found) -> None:
    """Keep what is finished at once, so that nothing is lost by an interruption."""
    recording = recordings[told.index]
    match told:
        case Done(document=document):
            whole = {**document, "recording": recording.tags["recording"]}
            bootstrap.write_json(recording.document_path, whole)
            found.documents[recording.path] = whole
        case Failed(sentence=sentence):
            found.failures[recording.path] = sentence
        case Going():
            pass
        case _:
            assert_never(told)


class _Lines:
    """A moving line for each recording that is looked at, and a lasting one when it is done."""

    def __init__(self, console: Console, recordings: Sequence[_Recording]) -> None:
        self._console = console
        self._names = [one.path.name for one in recordings]
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("{task.fields[note]}"),
        )
        self._bar = Progress(*columns, console=console, disable=not console.is_terminal)
        self._tasks: dict[int, TaskID] = {}

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def tell(self, told: Told) -> None:
        name = self._names[told.index]
        match told:
            case Going(index, share, note):
                if index not in self._tasks:
                    self._tasks[index] = self._bar.add_task(name, total=1.0, note="")
                self._bar.update(self._tasks[index], completed=share or 0.0, note=note)
            case Done(index, document):
                self._end(index, f"{name}: {_result_line(document)}")
            case Failed(index, sentence):
                self._end(index, f"{name}: failed. {sentence}")
            case _:
                assert_never(told)

    def _end(self, index: int, line: str) -> None:
        task = self._tasks.pop(index, None)
        if task is not None:
            self._bar.remove_task(task)
        self._console.print(line, markup=False)


def _result_line(document: Mapping[str, Any]) -> str:
    parts = [_counted(len(document["reps"]), "repetition")]
    holds = document.get("holds")
    if holds:
        parts = [_counted(len(holds), "hold")]
    return f"{', '.join(parts)}, {_counted(document['frames'], 'frame')}."


def _counted(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _sum_up(console: Console, paths: Sequence[Path], found: _Found, out: Path) -> int:
    done = f"{len(found.documents)} of {_counted(len(paths), 'recording')} analysed"
    console.print(f"{done}; the table is {out / TABLE_NAME}.", markup=False)
    if not found.failures:
        return 0
    console.print("These could not be analysed; they are tried again the next time:")
    for path, sentence in found.failures.items():
        console.print(f"  {path.name}: {sentence}", markup=False)
    return SOME_FAILED
