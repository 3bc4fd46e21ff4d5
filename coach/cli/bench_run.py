"""One run of the whole app over a film, in a process of its own, for `coach bench speed`.

    python -m coach.cli.bench_run FILM EXERCISE OUT.json [--paced] [--model PATH]

It opens the window, then the film, and writes what it measured to OUT.json: times of the system's
clock and durations in seconds, memory in bytes; or, under `failed`, the sentence why it could not.
"""

import argparse
from collections.abc import Mapping
from dataclasses import astuple
from pathlib import Path

from coach import bootstrap
from coach.errors import CoachError
from coach.validity.speed_play import Playing, play


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("film", type=Path)
    parser.add_argument("exercise")
    parser.add_argument("out", type=Path)
    parser.add_argument("--paced", action="store_true")
    parser.add_argument("--model", type=Path)
    arguments = parser.parse_args()
    try:
        told = _run(
            arguments.film,
            arguments.exercise,
            is_paced=arguments.paced,
            model=arguments.model,
        )
    except CoachError as error:
        told = {"failed": str(error)}
    bootstrap.write_json(arguments.out, told)


def _run(
    film: Path, exercise_id: str, *, is_paced: bool, model: Path | None
) -> Mapping[str, object]:
    clock = bootstrap.clock()
    board = bootstrap.open_session_board()
    window_at_s = clock.now_s()
    exercise = bootstrap.find_exercise(exercise_id, bootstrap.data_folder(None))
    feed = bootstrap.open_film_feed(film, exercise, model=model, every_frame=not is_paced)
    playing = Playing(clock, exercise, board, bootstrap.peak_memory_bytes)
    try:
        played = play(playing, feed, draws_each=not is_paced)
    finally:
        board.close()
    return {
        "frames": played.run.frames,
        "seconds": played.run.seconds,
        "window_at_s": window_at_s,
        "pose_ready_at_s": played.ready_at_s,
        "analysis_s": played.analysis_s,
        "shown": [astuple(frame) for frame in played.frames],
        "app_peak_bytes": bootstrap.peak_memory_bytes(None),
        "worker_peak_bytes": played.worker_peak_bytes,
    }


if __name__ == "__main__":
    main()
