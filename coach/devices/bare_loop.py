"""The yardstick of `coach bench speed`: decode a film and run MediaPipe over it, nothing else.

    python -m coach.devices.bare_loop FILM MODEL

It runs in a process of its own, as one would write it from MediaPipe's documentation, without
anything of this app but the blocked telemetry, and prints one line of JSON.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from coach.devices.system_clock import SystemClock
from coach.devices.telemetry import block_telemetry
from coach.errors import CoachError


def main(film: Path, model: Path) -> dict[str, float]:
    """Return frames, the seconds of the loop, when it was ready for it, and the peak memory."""
    clock = SystemClock()
    block_telemetry(os.environ)
    import cv2  # noqa: PLC0415  # the time of this import is what is measured
    import mediapipe  # noqa: PLC0415  # the time of this import is what is measured

    tasks = mediapipe.tasks
    options = tasks.vision.PoseLandmarkerOptions(
        base_options=tasks.BaseOptions(model_asset_path=str(model)),
        running_mode=tasks.vision.RunningMode.VIDEO,
    )
    landmarker = tasks.vision.PoseLandmarker.create_from_options(options)
    created_s = clock.now_s()
    capture = cv2.VideoCapture(str(film))
    fps = capture.get(cv2.CAP_PROP_FPS)
    frames = 0
    while True:
        has_picture, picture = capture.read()
        if not has_picture:
            break
        colours = cv2.cvtColor(picture, cv2.COLOR_BGR2RGB)
        image = mediapipe.Image(image_format=mediapipe.ImageFormat.SRGB, data=colours)
        landmarker.detect_for_video(image, round(1000.0 * frames / fps))
        frames += 1
    ended_s = clock.now_s()
    landmarker.close()
    return {
        "frames": frames,
        "loop_s": ended_s - created_s,
        "ready_at_s": created_s,
        "peak_memory_bytes": peak_memory_bytes(),
    }


def run_bare_loop(film: Path, model: Path) -> dict[str, float]:
    """Run the yardstick in a process of its own and return what `main` returned there.

    `ready_s` is added: from the start of the process until the landmarker was made.

    Raises:
        coach.errors.CoachError: it broke down; the pipeline itself then says why.
    """
    command = [sys.executable, "-m", "coach.devices.bare_loop", str(film), str(model)]
    started_s = SystemClock().now_s()
    done = subprocess.run(  # noqa: S603  # this file, on a film the caller rendered
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False, text=True
    )
    if done.returncode != 0:
        raise CoachError("The bare loop broke down; run coach doctor.")
    measured: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return {**measured, "ready_s": measured["ready_at_s"] - started_s}


def peak_memory_bytes(pid: int | None = None) -> int:
    """Return the most memory a process has held so far; 0 where the system does not tell.

    Args:
        pid: None for this process.
    """
    status = Path(f"/proc/{'self' if pid is None else pid}/status")
    try:
        lines = status.read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0
    for line in lines:
        name, _, value = line.partition(":")
        if name == "VmHWM":
            return int(value.split()[0]) * 1024
    return 0


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]))) + "\n")
