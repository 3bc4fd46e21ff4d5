"""The pages hold together: links resolve, decisions have their form, README keeps its promises."""

import re
import tomllib
from pathlib import Path

import pytest

import coach

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(
    path
    for path in ROOT.rglob("*.md")
    if not any(part.startswith(".") for part in path.relative_to(ROOT).parts)
)
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))
LINK = re.compile(r"\[[^\]]*\]\((?P<target>[^)\s]+)\)")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
DECISION_LINES_MAX = 40


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def anchors(page: Path) -> set[str]:
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    return {
        re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")
        for heading in HEADING.findall(text)
    }


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_resolve(page: Path) -> None:
    text = FENCE.sub("", page.read_text(encoding="utf-8"))

    broken = []
    for match in LINK.finditer(text):
        target, _, anchor = match["target"].partition("#")
        if "://" in target:
            continue
        other = (page.parent / target).resolve() if target else page
        if not other.exists() or (anchor and anchor not in anchors(other)):
            broken.append(match["target"])

    assert broken == []


@pytest.mark.parametrize("page", DECISIONS, ids=lambda page: page.stem)
def test_a_decision_has_its_four_parts_on_one_page(page: Path) -> None:
    text = page.read_text(encoding="utf-8")

    headings = HEADING.findall(text)

    assert headings[0].startswith(page.name[:4])
    assert headings[1:] == ["Status", "Context", "Decision", "Consequences"]
    assert len(text.splitlines()) <= DECISION_LINES_MAX
    assert f"({page.name})" in read("docs/decisions/README.md")


def test_decisions_are_numbered_without_a_gap() -> None:
    numbers = [int(page.name[:4]) for page in DECISIONS]

    assert numbers == list(range(1, len(numbers) + 1))


def test_the_first_two_blocks_of_the_readme_install_and_run_in_one_line_each() -> None:
    blocks = [body.strip() for _, body in FENCE.findall(read("README.md"))]

    for line, end in zip(blocks, ("uv run coach", "uv run pytest -n 3 --cov"), strict=False):
        assert "\n" not in line
        assert line.startswith("python3 -m venv .uv && .uv/bin/pip install")
        assert line.endswith(end)


def test_the_readme_names_every_shipped_exercise() -> None:
    readme = " ".join(read("README.md").split())

    for path in (ROOT / "exercises").glob("*.toml"):
        assert path.stem.replace("_", " ") in readme


def test_the_system_packages_of_the_readme_are_those_of_the_pipeline() -> None:
    readme, pipeline = read("README.md"), read(".ci/run")

    for package in ("python3-venv", "libgl1", "libegl1", "libgles2", "libglib2.0-0t64"):
        assert package in readme
        assert package in pipeline


def test_the_version_stands_in_one_form_everywhere() -> None:
    project = tomllib.loads(read("pyproject.toml"))["project"]

    assert coach.__version__ == project["version"]
    assert "## [Unreleased]" in read("CHANGELOG.md") or f"## [{coach.__version__}]" in read(
        "CHANGELOG.md"
    )


def test_the_architecture_page_names_every_room() -> None:
    page = read("docs/architecture.md")

    rooms = [
        path.name if path.suffix else f"{path.name}/"
        for path in (ROOT / "coach").iterdir()
        if not path.name.startswith(("_", ".")) and (path.is_dir() or path.suffix == ".py")
    ]

    assert [room for room in rooms if f"coach/{room}" not in page] == []
