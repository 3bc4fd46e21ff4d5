"""Say yes or no to the whole project: `uv run python tools/check.py [--no-tests]`.

One line for each check with its seconds; what a failed one said follows its line. The exit code
is the number of failed checks.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BESIDE_PYTHON = Path(sys.executable).parent

CHECKS: dict[str, list[str]] = {
    "format": ["ruff", "format", "--check", "."],
    "lint": ["ruff", "check", "."],
    "types": ["mypy", "--num-workers", "2"],
    "layers": ["lint-imports"],
    "spelling": ["codespell"],
    "docs": ["pytest", "-q", "-m", "not slow", "tests/docs"],
    "tests": ["pytest", "-q", "-n", "3", "--cov"],
}
HEADLESS = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}


def main() -> int:
    parser = argparse.ArgumentParser(description="Run every check the project relies on.")
    parser.add_argument(
        "--no-tests", action="store_true", help="leave out the tests, as after running them"
    )
    left_out = ("tests",) if parser.parse_args().no_tests else ()
    names = [name for name in CHECKS if name not in left_out]
    failed = [name for name in names if not passes(name)]
    print(f"NO: {', '.join(failed)}" if failed else "YES: every check passes")
    return len(failed)


def passes(name: str) -> bool:
    program, *arguments = CHECKS[name]
    path = shutil.which(program, path=BESIDE_PYTHON)
    if path is None:
        print(f"FAIL {name:<8} {program} is not installed beside {sys.executable}")
        return False
    started_s = time.perf_counter()
    result = subprocess.run(
        [path, *arguments],
        cwd=ROOT,
        env={**os.environ, **HEADLESS},
        capture_output=True,
        text=True,
        check=False,
    )
    took_s = time.perf_counter() - started_s
    has_passed = result.returncode == 0
    print(f"{'ok  ' if has_passed else 'FAIL'} {name:<8} {took_s:6.1f} s", flush=True)
    if not has_passed:
        print(result.stdout + result.stderr, flush=True)
    return has_passed


if __name__ == "__main__":
    sys.exit(main())
