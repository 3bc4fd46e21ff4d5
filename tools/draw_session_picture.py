"""Draw docs/session.png: the session screen in the middle of a repetition of the demo.

    python tools/draw_session_picture.py

It is what `coach demo` leaves behind where there is no display, made anew in a folder of its own.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "docs" / "session.png"
DEMO = ("demo", "--exercise", "squat", "--reps", "3")
HEADLESS = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "coach", "--data", folder, *DEMO]
        done = subprocess.run(command, cwd=ROOT, env={**os.environ, **HEADLESS}, check=False)
        if done.returncode != 0:
            return done.returncode
        (drawn,) = (Path(folder) / "pictures").glob("*.png")
        shutil.copyfile(drawn, PICTURE)
    print(f"{PICTURE.relative_to(ROOT)} is drawn.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
