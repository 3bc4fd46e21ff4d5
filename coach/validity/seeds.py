"""Which seeds are for tuning and which for the report, and how a scene gets its own."""

import zlib
from enum import StrEnum

from coach.movement.vocabulary import View

SEEDS_PER_SET = 100
_SEED_STEP = 37  # shares no factor with SEEDS_PER_SET: no seed comes twice


class SeedSet(StrEnum):
    """Seeds 0 to 99 are for tuning; into the scenes of 100 to 199 nobody looks while tuning."""

    TUNING = "tuning"
    REPORT = "report"

    @property
    def first(self) -> int:
        return 0 if self is SeedSet.TUNING else SEEDS_PER_SET

    def holds(self, seed: int) -> bool:
        return self.first <= seed < self.first + SEEDS_PER_SET

    def seed(self, exercise_id: str, view: View, number: int) -> int:
        """Return the seed of the so-many-th scene of an exercise in a view.

        It depends on nothing else: another exercise in the library changes no scene.
        """
        start = zlib.crc32(f"{exercise_id} {view}".encode())
        return self.first + (start + _SEED_STEP * number) % SEEDS_PER_SET
