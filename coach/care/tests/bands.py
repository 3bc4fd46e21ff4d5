"""How far off a value may be: the half-width of its band, and where that is known from.

Measured by `python tools/measure_tests.py` (docs/clinical.md 5.1) on synthetic patients, and
wider where real people are known to differ more.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from coach.care.tests import ankle, balance, chair_stand, hip, squat, step_down, walk
from coach.care.told import TestKind


@dataclass(frozen=True, slots=True)
class Band:
    half_width: float
    unit: str  # as it is written behind a number
    source: str


_BANDS: Mapping[tuple[TestKind, str], Band] = {
    (TestKind.WALK, walk.CADENCE): Band(2.0, "/min", "measured, rounded up"),
    (TestKind.WALK, walk.STEP_GAP): Band(5.0, "%", "measured, rounded up"),
    (TestKind.SQUAT, squat.DEEPEST): Band(7.0, "°", "Cosoli 2026"),
    (TestKind.SQUAT, squat.SEPARATION): Band(0.05, "", "judgement"),
    (TestKind.SQUAT, squat.SHIFT): Band(0.05, "", "judgement"),
    (TestKind.STEP_DOWN, step_down.QUALITY): Band(1.0, "", "measured"),
    (TestKind.CHAIR_STAND, chair_stand.STANDS): Band(1.0, "", "measured"),
    (TestKind.BALANCE, balance.BEST): Band(0.5, " s", "measured, rounded up"),
    (TestKind.BALANCE, balance.MEAN): Band(0.5, " s", "measured, rounded up"),
    (TestKind.ANKLE, ankle.SHIN): Band(7.0, "°", "as a knee from the side, Cosoli 2026"),
    (TestKind.HIP, hip.REPS): Band(1.0, "", "judgement"),
}
_TOLD: Mapping[tuple[TestKind, str], Band] = {
    (TestKind.SQUAT, squat.DEEPEST): Band(15.0, "°", "judgement: a look at a figure"),
    (TestKind.STEP_DOWN, step_down.QUALITY): Band(2.0, "", "judgement"),
    (TestKind.ANKLE, ankle.WALL_CM): Band(1.0, " cm", "judgement"),
}


def band_of(test: TestKind, name: str, *, is_self_reported: bool) -> Band | None:
    """Return the band of a value; None for one that has none, as the items of a sum."""
    told = _TOLD.get((test, name)) if is_self_reported else None
    return told or _BANDS.get((test, name))
