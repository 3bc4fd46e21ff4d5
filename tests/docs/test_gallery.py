"""docs/gallery.md shows every screen there is; pixels are compared elsewhere."""

import re
from pathlib import Path

from tests.screens.gallery import FAR_NAMES, NAMES
from tests.screens.gallery_lines import LINES

DOCS = Path(__file__).resolve().parents[2] / "docs"
MOST_BYTES = 3_000_000


def page() -> str:
    return (DOCS / "gallery.md").read_text(encoding="utf-8")


def test_the_gallery_lists_every_screen() -> None:
    listed = re.findall(r"^### (\w+)$", page(), flags=re.MULTILINE)

    assert sorted(listed) == sorted(NAMES), "run: python -m tools.write_gallery"


def test_every_picture_of_the_gallery_is_there_and_none_is_left_over() -> None:
    shown = {DOCS / path for path in re.findall(r"\]\((gallery/[^)]+)\)", page())}

    assert shown == set((DOCS / "gallery").iterdir())
    assert {path for path in shown if path.stem.endswith("-far")} == {
        DOCS / "gallery" / f"{name}-far.webp" for name in FAR_NAMES
    }


def test_the_gallery_stays_small() -> None:
    assert sum(file.stat().st_size for file in (DOCS / "gallery").iterdir()) < MOST_BYTES


def test_a_line_belongs_to_a_screen_that_exists() -> None:
    assert set(LINES) <= set(NAMES)
