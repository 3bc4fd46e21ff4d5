"""The same scene with fewer frames: a slower camera, or frames that were lost. Pure.

What is left out has still steadied the network, which follows a body from frame to frame; a
camera that is slow from the start may do worse than this.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from coach.movement.pose import Pose


@dataclass(frozen=True, slots=True)
class Thinning:
    """Every so many-th frame is taken, and of these a share is lost by chance."""

    name: str
    step: int = 1
    lost_share: float = 0.0


THINNINGS = (
    Thinning("every second frame", step=2),
    Thinning("10 % of frames lost", lost_share=0.1),
    Thinning("30 % of frames lost", lost_share=0.3),
)


def thinned(poses: Sequence[Pose], thinning: Thinning, *, seed: str) -> tuple[Pose, ...]:
    """Return what is left of a scene.

    Args:
        poses: of the whole scene.
        thinning: how.
        seed: the same one loses the same frames; the name of a scene does.
    """
    chance = random.Random(seed)  # noqa: S311  # no secret
    return tuple(pose for pose in poses[:: thinning.step] if chance.random() >= thinning.lost_share)
