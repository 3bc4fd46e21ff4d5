"""How long and how wide a body's parts are: builds that differ in stature, girth and belly."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Build:
    """Segment lengths in metres as shares of stature (Drillis and Contini 1966).

    Girth and belly scale widths only, so they never change a joint's place. A stoop carries head
    and shoulders ahead; the line from hips to mid-shoulders stays, and with it every true angle.
    """

    height_m: float = 1.70
    girth_ratio: float = 1.0
    belly_ratio: float = 1.0
    shoulder_ratio: float = 1.0
    stoop_m: float = 0.0  # how far ahead the head is carried

    @property
    def thigh_m(self) -> float:
        return 0.245 * self.height_m

    @property
    def shank_m(self) -> float:
        return 0.246 * self.height_m

    @property
    def ankle_height_m(self) -> float:
        return 0.039 * self.height_m

    @property
    def trunk_m(self) -> float:
        return 0.288 * self.height_m

    @property
    def upper_arm_m(self) -> float:
        return 0.186 * self.height_m

    @property
    def forearm_m(self) -> float:
        return 0.146 * self.height_m

    @property
    def hip_half_m(self) -> float:
        return 0.051 * self.height_m

    @property
    def shoulder_half_m(self) -> float:
        return 0.103 * self.shoulder_ratio * self.height_m

    @property
    def head_above_shoulders_m(self) -> float:
        return 0.114 * self.height_m

    @property
    def ball_ahead_m(self) -> float:
        """How far the ball of the foot lies ahead of the ankle."""
        return 0.095 * self.height_m

    @property
    def scale(self) -> float:
        """Stature over that of the build all surface shapes were made for."""
        return self.height_m / 1.70


AVERAGE = Build()
TALL = Build(height_m=1.88, girth_ratio=0.95, belly_ratio=0.95)
SHORT = Build(height_m=1.55, girth_ratio=1.02, belly_ratio=1.08)
HEAVY = Build(height_m=1.68, girth_ratio=1.20, belly_ratio=1.40)

OLDER = Build(height_m=1.62, girth_ratio=0.98, belly_ratio=1.18, stoop_m=0.06)
SLIM = Build(height_m=1.73, girth_ratio=0.84, belly_ratio=0.88)
BROAD = Build(height_m=1.80, girth_ratio=1.10, belly_ratio=1.10, shoulder_ratio=1.10)

COMMON_BUILDS: tuple[Build, ...] = (AVERAGE, TALL, SHORT, HEAVY)
OTHER_BUILDS: tuple[Build, ...] = (OLDER, SLIM, BROAD)
BUILDS: tuple[Build, ...] = COMMON_BUILDS + OTHER_BUILDS
