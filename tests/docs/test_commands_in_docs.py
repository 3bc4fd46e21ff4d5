"""Every command in the documentation exists, with these options; every command is documented."""

import re
import shlex
from pathlib import Path

import pytest
import typer

from coach.cli.application import app

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *ROOT.glob("exercises/*.md")])
FENCE = re.compile(r"^```(?P<language>\w*)\n(?P<body>.*?)^```", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`(coach(?: [^`\n]*)?)`")
COMMAND = typer.main.get_command(app)
GLOBAL_OPTIONS = {"--help", "-h", "--data", "--version"}


def commands_in(page: Path) -> list[str]:
    """Return every `coach ...` of a page's shell blocks and inline code."""
    text = page.read_text(encoding="utf-8")
    blocks = [match["body"] for match in FENCE.finditer(text) if match["language"] == "sh"]
    lines = [line for block in blocks for line in block.splitlines()]
    found = [
        line[line.index("coach") :] for line in lines if re.search(r"(^|uv run )coach\b", line)
    ]
    return found + INLINE.findall(FENCE.sub("", text))


def leaf(words: list[str]) -> tuple[str, set[str], list[str]]:
    """Return the name of the command that `words` end in, its options, and what is left."""
    command = COMMAND
    path = ["coach"]
    rest = words[1:]
    while rest and (children := getattr(command, "commands", {})) and rest[0] in children:
        path.append(rest[0])
        command = children[rest.pop(0)]
    options = {name for parameter in command.params for name in (*parameter.opts,)}
    return " ".join(path), options | GLOBAL_OPTIONS, rest


def all_commands() -> list[str]:
    names = []
    for name, command in COMMAND.commands.items():  # type: ignore[attr-defined]  # it is a group
        children = getattr(command, "commands", {})
        names.extend([f"{name} {child}" for child in children] or [name])
    return names


DOCUMENTED = [
    (page.relative_to(ROOT).as_posix(), text) for page in PAGES for text in commands_in(page)
]


@pytest.mark.parametrize(("page", "text"), DOCUMENTED)
def test_a_documented_command_exists_with_its_options(page: str, text: str) -> None:
    words = shlex.split(text.split("#", maxsplit=1)[0])

    path, options, rest = leaf(words)

    used = {word.split("=")[0] for word in rest if word.startswith("-")}
    assert used - options == set(), f"{page}: {path} has no such option"
    if path == "coach":
        assert [word for word in rest if not word.startswith("-")] == [], f"{page}: no such command"


@pytest.mark.parametrize("name", all_commands())
def test_every_command_is_in_the_readme(name: str) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    group, _, child = name.partition(" ")

    lines = [line for line in readme.splitlines() if f"`coach {group}" in line]
    assert lines, f"coach {name} is not in README.md"
    assert not child or any(f"`{child}`" in line or f" {child}`" in line for line in lines)


def test_the_documentation_has_commands_to_check() -> None:
    assert len(DOCUMENTED) > len(all_commands())
