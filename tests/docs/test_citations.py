"""What code, exercise files and pages cite of the clinical rules and the findings stands there."""

import functools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.movement.exercise import Exercise
from coach.movement.vocabulary import CheckCode, Motion, Phase
from coach.records.exercise_files import load_exercises

ROOT = Path(__file__).resolve().parents[2]
CLINICAL = (ROOT / "docs" / "clinical.md").read_text(encoding="utf-8")
FINDINGS = (ROOT / "docs" / "findings.md").read_text(encoding="utf-8")
FOLDERS = ("coach", "exercises", "tests", "tools", "assets", "docs")
PAGES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
ENDINGS = {".py", ".toml", ".md", ".ftl", ".json"}

HEADING = re.compile(r"^#+ (\d+(?:\.\w)?) ", re.MULTILINE)
AMENDMENT = re.compile(r"^\| (E\d+) \|", re.MULTILINE)
NUMBER = r"E\d+|\d+(?:\.\d+|\.[A-E])?"
LINK = re.compile(r"\[[^\]]*\]\([^)\s]+\)")
CITATION = re.compile(
    rf"(?P<page>docs/clinical\.md|docs/findings\.md)(?P<numbers>(?:[\s,#]|and|to|with|{NUMBER})*)"
)
LOOSE = re.compile(r"(?<!docs/)(?:clinical|findings)\.md|\bui\.md|errata", re.IGNORECASE)
BARE_AMENDMENT = re.compile(r"\bE\d{1,2}\b")
BARE_FINDING = re.compile(r"\bfindings (\d+)")
PAPER = re.compile(r"\b[A-Z][\w-]+ (?:19|20)\d\d\b")

EXERCISES = load_exercises([ROOT / "exercises"])

STANDING = {
    "docs/clinical.md": {*HEADING.findall(CLINICAL), *AMENDMENT.findall(CLINICAL)},
    "docs/findings.md": set(HEADING.findall(FINDINGS)),
}


@functools.cache
def texts() -> dict[str, str]:
    """Return every file that may cite, without its links; another test follows those."""
    files = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*")]
    files += [ROOT / page for page in PAGES]
    return {
        path.relative_to(ROOT).as_posix(): LINK.sub("", path.read_text(encoding="utf-8"))
        for path in sorted(files)
        if path.suffix in ENDINGS and path != Path(__file__).resolve()
    }


def cited(text: str) -> Iterator[tuple[str, str]]:
    """Yield (page, number) of each citation; "E20 to E22" is three, and none is an empty one."""
    for match in CITATION.finditer(text):
        numbers = re.findall(rf"\bto\b|{NUMBER}", match["numbers"])
        if not numbers:
            yield match["page"], ""
        for i, number in enumerate(numbers):
            if number != "to":
                yield match["page"], number
            elif 0 < i < len(numbers) - 1:
                first, last = (int(end.removeprefix("E")) for end in numbers[i - 1 : i + 2 : 2])
                letter = "E" if numbers[i - 1].startswith("E") else ""
                yield from ((match["page"], f"{letter}{n}") for n in range(first + 1, last))


def row(first_cell: str) -> list[str]:
    """Return the cells of the table row of the clinical rules that begins so."""
    found = [line for line in CLINICAL.splitlines() if line.startswith(f"| {first_cell} |")]
    assert len(found) == 1, first_cell
    return [cell.strip() for cell in found[0].strip("|").split("|")]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("# docs/clinical.md 2.3: so low", ["2.3"]),
        ("(docs/clinical.md 6, E0 and E31): they", ["6", "E0", "E31"]),
        (
            "docs/clinical.md 2.2 with E20 to E22 and\n# E29; which",
            ["2.2", "E20", "E21", "E22", "E29"],
        ),
        ("docs/findings.md 3 and 6 to 8, and chosen", ["3", "6", "7", "8"]),
        ("docs/clinical.md says so", [""]),
    ],
)
def test_a_citation_is_read_as_it_is_written(text: str, numbers: list[str]) -> None:
    found = sorted(number for _, number in cited(text))

    assert found == sorted(numbers)


def test_every_citation_stands_in_its_page() -> None:
    lost = [
        f"{file}: {page} {number}"
        for file, text in texts().items()
        for page, number in cited(text)
        if number not in STANDING[page]
    ]

    assert lost == []


def test_nothing_is_cited_in_another_form() -> None:
    loose = [f"{file}: {m.group()}" for file, text in texts().items() for m in LOOSE.finditer(text)]

    assert loose == []


def test_an_amendment_or_finding_named_in_passing_stands_there_too() -> None:
    lost = [
        f"{file}: {number}"
        for file, text in texts().items()
        for number in (*BARE_AMENDMENT.findall(text), *BARE_FINDING.findall(text))
        if number not in STANDING["docs/clinical.md" if number[0] == "E" else "docs/findings.md"]
        and number not in set(CheckCode)  # E1 to E3 are checks, too
    ]

    assert lost == []


def test_numbers_are_given_once() -> None:
    for numbers in (
        HEADING.findall(CLINICAL) + AMENDMENT.findall(CLINICAL),
        HEADING.findall(FINDINGS),
    ):
        assert len(numbers) == len(set(numbers))


def test_every_paper_an_exercise_names_is_among_the_sources() -> None:
    sources = CLINICAL.partition("## 8 Sources")[2]

    unknown = {
        paper
        for path in (ROOT / "exercises").glob("*.toml")
        for paper in PAPER.findall(path.read_text(encoding="utf-8"))
        if re.search(rf"\b{paper.split()[0]}\b[^|]*\b{paper.split()[1]}\b", sources) is None
    }

    assert unknown == set()


def thresholds(amber: str, red: str) -> set[tuple[float, float | None]]:
    """Return the pairs of two cells; a check may have more than one, and no red."""

    def numbers(cell: str) -> list[float | None]:
        bare = [part.strip().lstrip("<> ") for part in cell.split(";")]
        return [None if part == "none" else float(part) for part in bare]

    pairs = zip(numbers(amber), numbers(red), strict=True)
    return {(least, most) for least, most in pairs if least is not None}


@pytest.mark.parametrize("code", CheckCode)
def test_every_check_is_explained_with_the_thresholds_of_the_exercises(code: CheckCode) -> None:
    _, _, amber, red, _, basis = row(f"`{code}`")
    rules = {(r.amber, r.red) for exercise in EXERCISES for r in exercise.checks if r.code is code}

    assert (not rules) is ("no exercise asks for it" in basis)
    if rules and code is not CheckCode.D1:  # its limits are those of each exercise and person
        assert rules == thresholds(amber, red)


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.id)
def test_every_shipped_exercise_is_listed_as_its_file_says(exercise: Exercise) -> None:
    _, design_id, phase, tier, what, seconds = row(f"`{exercise.id}`")

    assert design_id == exercise.design_id
    assert phase == exercise.phase.replace("_", " ")
    assert tier == str(exercise.tier)
    assert what
    if exercise.range is not None:
        rule = exercise.range
        assert f"{rule.rest_deg:g} → {rule.target_deg:g}, " in what
        assert (f", {rule.limit_deg:g}" if exercise.has_limit else ", none") in what
    if exercise.motion is Motion.REPS:
        tempo = exercise.tempo
        parts = (tempo.eccentric_s, tempo.pause_s, tempo.concentric_s, tempo.top_pause_s)
        assert seconds.startswith("-".join(f"{part:g}" for part in parts))
        assert ("up first" in seconds) is (tempo.starts_with is Phase.CONCENTRIC)
    else:
        assert seconds.startswith(exercise.motion)
        assert f"{exercise.dose.seconds or 0:g} s" in seconds or exercise.motion is Motion.LOG
