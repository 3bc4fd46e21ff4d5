"""What the screens cost beside the goals, as a page of Markdown. Pure: the day is given."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

GOAL_FRAME_MS, GOAL_CHANGE_MS, GOAL_IDLE, GOAL_FRAMES = 12.0, 100.0, 0.05, 2
COMMAND = "python -m tools.measure_screens --write docs/screens.md"

PREFACE = """\
Every screen of the [gallery](gallery.md), at two sizes, while a process of its own follows a
synthetic patient with the pose network, as in a session. **95 %** is what 95 % of the frames of a
screen stay below: time passed in, all of it drawn, shown; sessions get a new camera picture every
other frame. **First** is the time from the step that leads to a screen to the end of its first
frame, when nothing of it is drawn yet; the course of care is known by then, as it is from the
start of the app on, and the land of the game was painted on the screen before, as it is in a
session. **Own** is what the drawing itself took of a processor: where something else runs, it is
the figure to look at. All in milliseconds."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a screen costs at one size, ms; `ratio` is p95 divided by that of a bare frame."""

    name: str
    size: tuple[int, int]
    p95_ms: float
    own_p95_ms: float
    ratio: float
    change_ms: float
    own_change_ms: float


@dataclass(frozen=True, slots=True)
class HomeCost:
    """What the home screen does when nothing happens, and when a key is pressed."""

    moving_share: float  # of one core, while a figure still moves
    resting_share: float  # the same once it has come to rest
    reaction_frames: int  # 0: a key never showed


@dataclass(frozen=True, slots=True)
class Stamp:
    """When, with what and on what was measured."""

    day: date
    version: str
    machine: str
    frames: int  # of each screen at each size


def misses(cost: Cost) -> tuple[str, ...]:
    """Return the goals that a screen misses, as they are said in a table."""
    found = []
    if cost.p95_ms > GOAL_FRAME_MS:
        found.append(f"p95 > {GOAL_FRAME_MS:.0f}")
    if cost.change_ms > GOAL_CHANGE_MS:
        found.append(f"change > {GOAL_CHANGE_MS:.0f}")
    return tuple(found)


def is_idle_reached(home: HomeCost) -> bool:
    return max(home.moving_share, home.resting_share) <= GOAL_IDLE


def is_reaction_reached(home: HomeCost) -> bool:
    return 0 < home.reaction_frames <= GOAL_FRAMES


def page(costs: Sequence[Cost], home: HomeCost, stamp: Stamp) -> str:
    parts = (
        "# What the screens cost",
        f"<!-- made by `{COMMAND}`; do not edit by hand -->",
        PREFACE,
        _measured(stamp),
        "## Goals",
        _goals(costs, home),
        "## Missed",
        _missed(costs),
        "## Every screen",
        _every(costs),
    )
    return "\n\n".join(parts) + "\n"


def _measured(stamp: Stamp) -> str:
    return (
        f"Measured on {stamp.day.isoformat()} with Knee Coach {stamp.version} on {stamp.machine}; "
        f"{stamp.frames} frames of each screen at each size."
    )


def _goals(costs: Sequence[Cost], home: HomeCost) -> str:
    slowest = max(costs, key=lambda cost: cost.p95_ms)
    latest = max(costs, key=lambda cost: cost.change_ms)
    frames_met = all(cost.p95_ms <= GOAL_FRAME_MS for cost in costs)
    changes_met = all(cost.change_ms <= GOAL_CHANGE_MS for cost in costs)
    rows = (
        ("what", "goal", "measured", ""),
        ("---", "---:", "---", "---"),
        (
            "95 % of the frames of each screen",
            f"≤ {GOAL_FRAME_MS:.0f} ms",
            f"{slowest.p95_ms:.1f} ms at most ({_named(slowest)})",
            _word(is_reached=frames_met),
        ),
        (
            "the change to each screen",
            f"≤ {GOAL_CHANGE_MS:.0f} ms",
            f"{latest.change_ms:.0f} ms at most ({_named(latest)})",
            _word(is_reached=changes_met),
        ),
        (
            "the home screen while nobody does anything",
            f"≤ {GOAL_IDLE:.0%} of one core",
            f"{home.moving_share:.1%} while its figure moves, {home.resting_share:.1%} after that",
            _word(is_reached=is_idle_reached(home)),
        ),
        (
            "from a key to the picture that shows it",
            f"≤ {GOAL_FRAMES} frames",
            f"{home.reaction_frames}" if home.reaction_frames else "never",
            _word(is_reached=is_reaction_reached(home)),
        ),
    )
    return _table(rows)


def _missed(costs: Sequence[Cost]) -> str:
    lines = [f"- {_named(cost)}: {', '.join(misses(cost))}" for cost in costs if misses(cost)]
    return "\n".join(lines) if lines else "No screen misses a goal."


def _every(costs: Sequence[Cost]) -> str:
    """Return a row for each screen and size, the sizes of a screen below each other."""
    names = list(dict.fromkeys(cost.name for cost in costs))
    ordered = sorted(costs, key=lambda cost: (names.index(cost.name), cost.size))
    rows = [
        ("screen", "size", "95 %", "own", "x bare", "first", "own"),
        ("---", "---", *("---:" for _ in range(5))),
        *(
            (
                cost.name,
                f"{cost.size[0]} x {cost.size[1]}",
                f"{cost.p95_ms:.1f}",
                f"{cost.own_p95_ms:.1f}",
                f"{cost.ratio:.1f}",
                f"{cost.change_ms:.0f}",
                f"{cost.own_change_ms:.0f}",
            )
            for cost in ordered
        ),
    ]
    return _table(rows)


def _named(cost: Cost) -> str:
    return f"{cost.name} at {cost.size[0]} x {cost.size[1]}"


def _word(*, is_reached: bool) -> str:
    return "reached" if is_reached else "**missed**"


def _table(rows: Sequence[Sequence[str]]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
