"""One version of everything: pyproject.toml, its constraints, requirements.txt and the environment.

No address of a package registry stands in any file of the project: every registry or mirror that
holds the same bytes will do.
"""

import re
import subprocess
import tomllib
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[A-Za-z0-9.+!]+)", re.MULTILINE)
# In pieces, or this file would fail its own test.
REGISTRY_HOSTS = tuple(
    ".".join(parts).encode()
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("registry", "npmjs"),
        ("deb", "debian", "org"),
    )
)


def normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(text: str) -> dict[str, str]:
    return {normalised(match["name"]): match["version"] for match in PIN.finditer(text)}


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def direct(project: dict[str, Any]) -> dict[str, str]:
    """What the project itself asks for, to run and to be developed."""
    asked = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    return pins("\n".join(asked))


@pytest.fixture(scope="module")
def constrained(project: dict[str, Any]) -> dict[str, str]:
    return pins("\n".join(project["tool"]["uv"]["constraint-dependencies"]))


@pytest.fixture(scope="module")
def required() -> dict[str, str]:
    return pins((ROOT / "requirements.txt").read_text(encoding="utf-8"))


def test_every_dependency_of_the_project_has_one_exact_version(project: dict[str, Any]) -> None:
    asked = project["project"]["dependencies"] + project["dependency-groups"]["dev"]

    loose = [text for text in asked if not PIN.fullmatch(text)]

    assert loose == []


def test_an_extra_has_the_version_that_the_tests_have(
    project: dict[str, Any], direct: dict[str, str], required: dict[str, str]
) -> None:
    groups = project["project"]["optional-dependencies"].values()
    extras = pins("\n".join(text for group in groups for text in group))

    assert extras
    assert extras.items() <= direct.items()
    assert set(extras) & set(required) == set()  # nobody gets it without asking


def test_no_second_opencv_is_asked_for(
    direct: dict[str, str], constrained: dict[str, str], required: dict[str, str]
) -> None:
    for names in (direct, constrained, required):
        assert {name for name in names if name.startswith("opencv")} <= {"opencv-contrib-python"}


def test_the_hash_file_holds_the_versions_of_the_project(
    direct: dict[str, str], constrained: dict[str, str], required: dict[str, str]
) -> None:
    assert required == {
        name: version for name, version in (direct | constrained).items() if name in required
    }


def test_the_hash_file_holds_everything_that_the_app_needs(
    project: dict[str, Any], required: dict[str, str]
) -> None:
    needed = set(pins("\n".join(project["project"]["dependencies"])))

    for name in tuple(needed):
        needed |= runtime_needs(name)

    assert needed <= set(required)


def runtime_needs(name: str) -> set[str]:
    """Return the distributions that `name` needs here, transitively, extras left out."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        for text in metadata.requires(waiting.pop()) or []:
            requirement, _, marker = text.partition(";")
            dependency = normalised(re.split(r"[^A-Za-z0-9._-]", requirement.strip())[0])
            is_conditional = "extra ==" in marker or "_version" in marker or "platform" in marker
            if not is_conditional and dependency not in found:
                found.add(dependency)
                waiting.append(dependency)
    return found


def test_nothing_is_constrained_that_is_pinned_already(
    direct: dict[str, str], constrained: dict[str, str]
) -> None:
    assert set(direct) & set(constrained) == set()


def test_the_build_needs_the_same_versions_as_everything_else(
    project: dict[str, Any], direct: dict[str, str], constrained: dict[str, str]
) -> None:
    build = pins("\n".join(project["build-system"]["requires"]))
    build |= pins("\n".join(project["tool"]["uv"]["build-constraint-dependencies"]))

    assert build.items() <= (direct | constrained).items()


def test_what_is_installed_is_what_is_pinned(
    direct: dict[str, str], constrained: dict[str, str]
) -> None:
    installed = {
        normalised(distribution.name): distribution.version
        for distribution in metadata.distributions()
    }

    others = {
        name: (version, installed[name])
        for name, version in (direct | constrained).items()
        if name in installed and installed[name] != version
    }

    assert others == {}


def test_every_line_of_the_hash_file_has_hashes_and_no_address() -> None:
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")

    entries = re.split(r"\n(?=[a-z0-9])", text[PIN.search(text).start() :])  # type: ignore[union-attr]  # it has pins

    assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in text
    assert "index-url" not in text


def test_no_file_of_the_project_names_a_registry() -> None:
    listing = subprocess.run(
        ["git", "ls-files", "-z"],  # noqa: S607  # git is on the PATH wherever this is cloned
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    files = [ROOT / name.decode() for name in listing.stdout.split(b"\0") if name]

    naming = [
        file.relative_to(ROOT).as_posix()
        for file in files
        if file.is_file() and any(host in file.read_bytes() for host in REGISTRY_HOSTS)
    ]

    assert len(files) > len(REGISTRY_HOSTS)
    assert naming == []
    assert ROOT / "uv.lock" not in files
