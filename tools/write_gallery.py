"""Write docs/gallery.md and its pictures: every screen of the tests' gallery, light and dark.

    python -m tools.write_gallery
    python -m tools.write_gallery --only home
    python -m tools.write_gallery --only home --out /tmp/look

The first draws all and writes the page; a test compares names, not pixels. The second draws single
screens anew and writes the page. The third draws them in full size, to look at while building them.
"""

import argparse
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pygame
from PIL import Image

from coach.screens.theme import ThemeName
from tests.screens.gallery import FAR_NAMES, NAMES, NEAR, any_screen
from tests.screens.gallery_lines import line_of
from tests.screens.stage import Stage

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "gallery.md"
PICTURES = ROOT / "docs" / "gallery"
WINDOW = (1280, 720)
WIDE_PX = 480
QUALITY = 64  # of WebP, 0 to 100; words stay sharp
ARM_M, FAR_M = 0.6, 2.5
FAR_PX = round(WINDOW[0] * ARM_M / FAR_M)
FRAMES = 12  # until figures and needles are where they belong

HEAD = f"""\
# Every screen

<!-- Written by tools/write_gallery.py; change that, or tests/screens/gallery*.py -->

Drawn by the app from made-up sessions, in a window of {WINDOW[0]} by {WINDOW[1]}, light and
dark. The tests of every screen press, measure and compare what is listed here.
"""
NEAR_HEAD = "\n## From arm's length\n"
FAR_HEAD = f"""
## From across the room

The third picture has the size that the window has on the retina at {FAR_M} m, when this page is
read from {ARM_M} m on the same screen, unscaled. What can be read in it can be read in a session.
"""


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--only", action="append", choices=NAMES, metavar="NAME")
    parser.add_argument("--out", type=Path, help="a folder for single screens in full size")
    wanted = parser.parse_args()
    if wanted.only and wanted.out:
        return _draw_some(wanted.only, wanted.out)
    if not wanted.only:
        shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(exist_ok=True)
    for name in wanted.only or NAMES:
        for theme in ThemeName:
            _write(name, theme)
    PAGE.write_text(page(), encoding="utf-8")
    total = sum(file.stat().st_size for file in PICTURES.iterdir())
    print(f"{len(NAMES)} screens, {total / 1e6:.1f} MB.")
    return 0


def page() -> str:
    return "\n".join([HEAD, *_near(), *_far()])


def _near() -> Iterator[str]:
    yield NEAR_HEAD
    for name in NEAR:
        yield f"\n### {name}\n\n{line_of(name)}\n\n| light | dark |\n|---|---|"
        yield f"| {_shown(name, 'light')} | {_shown(name, 'dark')} |"


def _far() -> Iterator[str]:
    yield FAR_HEAD
    for name in FAR_NAMES:
        yield f"\n### {name}\n\n{line_of(name)}\n\n| light | dark | from {FAR_M} m |\n|---|---|---|"
        looks = " | ".join(_shown(name, look) for look in ("light", "dark", "far"))
        yield f"| {looks} |"


def _shown(name: str, look: str) -> str:
    return f"![{name}, {look}](gallery/{name}-{look}.webp)"


def _write(name: str, theme: ThemeName) -> None:
    picture = _picture(name, theme)
    h = round(WIDE_PX * WINDOW[1] / WINDOW[0])
    small = picture.resize((WIDE_PX, h), Image.Resampling.LANCZOS)
    small.save(PICTURES / f"{name}-{theme}.webp", quality=QUALITY, method=6)
    if theme is ThemeName.LIGHT and name in FAR_NAMES:
        h = round(FAR_PX * WINDOW[1] / WINDOW[0])
        far = picture.resize((FAR_PX, h), Image.Resampling.LANCZOS)
        far.save(PICTURES / f"{name}-far.webp", quality=QUALITY, method=6)


def _picture(name: str, theme: ThemeName, size: tuple[int, int] = WINDOW) -> Image.Image:
    stage = Stage(any_screen(name), theme=theme, size=size)
    for _ in range(FRAMES):
        stage.frame()
    return Image.frombytes("RGB", size, pygame.image.tobytes(stage.surface, "RGB"))


def _draw_some(names: Sequence[str], folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        for theme in ThemeName:
            path = folder / f"{name}-{theme}.png"
            _picture(name, theme).save(path)
            print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
