"""docs/screens.md names every miss, and says when, with what and on what it was measured."""

from dataclasses import replace
from datetime import date

from tools.screens_page import COMMAND, Cost, HomeCost, Stamp, page

STAMP = Stamp(date(2026, 11, 21), "1.2.3", "2 cores, Linux", 100)
HOME = HomeCost(moving_share=0.021, resting_share=0.004, reaction_frames=1)
SMALL = Cost("home", (1280, 720), 4.0, 3.5, 2.0, 60.0, 55.0)
LARGE = replace(SMALL, size=(1920, 1080), p95_ms=12.0, change_ms=100.0)  # just reached


def test_a_page_says_when_with_what_and_on_what_it_was_measured() -> None:
    written = page([SMALL, LARGE], HOME, STAMP)

    assert "on 2026-11-21 with Knee Coach 1.2.3 on 2 cores, Linux; 100 frames" in written
    assert COMMAND in written


def test_what_just_reaches_its_goal_is_no_miss() -> None:
    written = page([SMALL, LARGE], HOME, STAMP)

    assert "No screen misses a goal." in written
    assert "**missed**" not in written


def test_every_miss_is_named() -> None:
    slow = replace(LARGE, name="trail", p95_ms=12.1, change_ms=220.0)

    written = page([SMALL, LARGE, slow], HomeCost(0.061, 0.004, 0), STAMP)

    assert "- trail at 1920 x 1080: p95 > 12, change > 100" in written
    assert "12.1 ms at most (trail at 1920 x 1080) | **missed**" in written
    assert "220 ms at most (trail at 1920 x 1080) | **missed**" in written
    assert "| 6.1% while its figure moves, 0.4% after that | **missed**" in written
    assert "| never | **missed**" in written


def test_every_screen_has_a_row_for_each_size() -> None:
    other = replace(SMALL, name="trail")

    written = page([SMALL, other, LARGE], HOME, STAMP)

    rows = [line for line in written.splitlines() if line.startswith(("| home ", "| trail "))]
    assert [row.split(" | ")[:2] for row in rows] == [
        ["| home", "1280 x 720"],
        ["| home", "1920 x 1080"],
        ["| trail", "1280 x 720"],
    ]
