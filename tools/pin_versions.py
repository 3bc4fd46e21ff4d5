"""Pin what our dependencies bring: `.uv/bin/uv run python tools/pin_versions.py [--upgrade]`.

Rewrites the constraint list in pyproject.toml and requirements.txt from the versions that the
project itself pins. Needs the network, as it asks which files exist for every platform.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROJECT_FILE = ROOT / "pyproject.toml"
HASH_FILE = ROOT / "requirements.txt"
CONSTRAINTS = re.compile(r"(?m)^constraint-dependencies = \[\n(?:  .*\n)*\]\n")
PIN = re.compile(r"(?m)^([A-Za-z0-9._-]+)==([^ ;\\\n]+)")
HASH_FILE_HEADER = """\
# What `coach` needs to run, with the hash of every platform's file, for plain pip:
#   python -m pip install --require-hashes -r requirements.txt
#   python -m pip install --no-deps -e .
# Written by `python tools/pin_versions.py`; tests/packaging compares it with pyproject.toml.
"""


def main() -> int:
    parser = argparse.ArgumentParser(description="Pin what our dependencies bring.")
    parser.add_argument("--upgrade", action="store_true", help="take the newest that fit")
    project = PROJECT_FILE.read_text(encoding="utf-8")
    start = CONSTRAINTS.sub("constraint-dependencies = [\n]\n", project)
    if not parser.parse_args().upgrade:
        start = project
    pinned = CONSTRAINTS.sub(lambda _: constraint_list(project, exported(start)), project)
    hashes = exported(pinned, "--no-dev")
    PROJECT_FILE.write_text(pinned, encoding="utf-8")
    HASH_FILE.write_text(HASH_FILE_HEADER + hashes, encoding="utf-8")
    print(f"wrote {PROJECT_FILE.name} and {HASH_FILE.name}")
    return 0


def exported(project: str, *options: str) -> str:
    """Resolve `project` for every platform and Python, and return it with hashes."""
    uv = shutil.which("uv", path=ROOT / ".uv" / "bin") or shutil.which("uv")
    if uv is None:
        sys.exit("uv is missing: run the first line of README once, then this again")
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "pyproject.toml").write_text(project, encoding="utf-8")
        command = [uv, "export", "--quiet", "--project", folder]
        options += ("--no-emit-project", "--no-header", "--no-annotate")
        result = subprocess.run([*command, *options], capture_output=True, text=True, check=True)
    return result.stdout


def constraint_list(project: str, export: str) -> str:
    """Return the pins of `export` that the project does not pin itself, one version each.

    Where Pythons get different versions the first, that of the oldest Python, is for all.
    """
    tables = tomllib.loads(project)
    asked = tables["project"]["dependencies"] + tables["dependency-groups"]["dev"]
    own = {text.split("==")[0].replace(".", "-") for text in asked}
    pins: dict[str, str] = {}
    for name, version in PIN.findall(export):
        if name not in own:
            pins.setdefault(name, version)
    lines = [f'  "{name}=={version}",\n' for name, version in sorted(pins.items())]
    return "".join(["constraint-dependencies = [\n", *lines, "]\n"])


if __name__ == "__main__":
    sys.exit(main())
