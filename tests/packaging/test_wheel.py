"""The app as people get it: a wheel in an empty folder, an editable install, nothing fetched."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = (
    "coach", "assets", "exercises", "pyproject.toml", "README.md", "LICENSE",
    "CHANGELOG.md", "CONTRIBUTING.md",
)  # fmt: skip
SCRIPTS = "Scripts" if os.name == "nt" else "bin"
WHERE = "import coach, coach.paths as p; print(coach.__file__, p.data_dir('assets'), sep='\\n')"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the project, so that building leaves nothing behind in this one."""
    copy = tmp_path_factory.mktemp("project")
    for name in PROJECT:
        if (ROOT / name).is_dir():
            shutil.copytree(
                ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", "_data")
            )
        else:
            shutil.copy(ROOT / name, copy / name)
    return copy


@pytest.fixture(scope="module")
def wheel(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel, built from the source archive without a network."""
    out = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), cwd=project)
    (built,) = out.glob("*.whl")
    return built


def run(*command: str, cwd: Path, check: bool = True) -> subprocess.CompletedProcess[str]:
    """Run a command as a user would: a home of its own, no display, no settings of pip's."""
    home = cwd.parent / "home"
    home.mkdir(exist_ok=True)
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PIP_")},
        "HOME": str(home),
        "PIP_CONFIG_FILE": os.devnull,
        "PYTHONPATH": "",
        "SDL_VIDEODRIVER": "dummy",
        "SDL_AUDIODRIVER": "dummy",
        "COACH_DATA": str(home / "data"),
    }
    result = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    if check:
        assert result.returncode == 0, result.stdout + result.stderr
    return result


def environment_with(project: str, tmp_path: Path, *options: str) -> Path:
    """Return the programs folder of a new environment with `project` beside today's packages."""
    folder = tmp_path / "environment"
    venv.create(folder, with_pip=True, symlinks=os.name != "nt")
    programs = folder / SCRIPTS
    (site,) = folder.glob("Lib/site-packages" if os.name == "nt" else "lib/python*/site-packages")
    beside = site / "beside.pth"
    if options:  # an editable install is built here, with the build tool of today's packages
        beside.write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    install = ("-m", "pip", "install", "--no-deps", "--no-index", *options, project)
    run(str(programs / "python"), *install, cwd=tmp_path)
    beside.write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return programs


def test_the_wheel_holds_the_data_the_licences_and_both_commands(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    names = archive.namelist()

    shipped = {f"coach/_data/exercises/{path.name}" for path in (ROOT / "exercises").glob("*.toml")}
    shipped |= {
        f"coach/_data/{path.relative_to(ROOT).as_posix()}"
        for path in (ROOT / "assets").rglob("*")
        if path.is_file()
    }
    licences = {name.split("/licenses/")[1] for name in names if "/licenses/" in name}
    (entry_points,) = (name for name in names if name.endswith("entry_points.txt"))
    commands = archive.read(entry_points).decode()
    assert shipped - set(names) == set()
    assert licences >= {
        "LICENSE",
        "assets/fonts/LICENSE-Inter-OFL.txt",
        "assets/models/LICENSE-Apache-2.0.txt",
    }
    assert [name for name in names if name.startswith(("tests/", "tools/", "docs/"))] == []
    assert "[console_scripts]\ncoach = coach.cli:main" in commands
    assert "[gui_scripts]\nknee-coach = coach.cli:main" in commands


# One test, for installing takes a while and workers of tests share nothing.
def test_an_installed_wheel_works_in_an_empty_folder(wheel: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    installed = environment_with(str(wheel), tmp_path)

    code, assets = run(str(installed / "python"), "-c", WHERE, cwd=empty).stdout.split()
    doctor = run(str(installed / "coach"), "doctor", cwd=empty)
    exercises = run(str(installed / "coach"), "check-exercises", cwd=empty)
    explained = [
        run(str(installed / program), "--help", cwd=empty) for program in ("coach", "knee-coach")
    ]

    assert Path(code).is_relative_to(installed.parent)
    assert Path(assets) == Path(code).parent / "_data" / "assets"
    assert "Traceback" not in doctor.stderr
    assert "squat" in exercises.stdout
    assert all("doctor" in one.stdout and one.stderr == "" for one in explained)
    assert list(empty.iterdir()) == []


def test_an_editable_install_reads_the_source_tree(project: Path, tmp_path: Path) -> None:
    programs = environment_with(
        str(project), tmp_path, "--no-build-isolation",
        "--editable",
    )  # fmt: skip

    code, assets = run(str(programs / "python"), "-c", WHERE, cwd=tmp_path).stdout.split()

    assert Path(code) == project / "coach" / "__init__.py"
    assert Path(assets) == project / "assets"
    assert "doctor" in run(str(programs / "coach"), "--help", cwd=tmp_path).stdout
