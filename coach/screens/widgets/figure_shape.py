"""What a person made of lines is made of: widths, parts and shades, however it is drawn."""

from coach.screens.theme import Rgb

LIMB_M, FAR_LIMB_M, TRUNK_M, HEAD_M = 0.085, 0.075, 0.12, 0.105
HALO_M = 0.03  # around the near limbs, where they cross the far ones
PROP_M, FLOOR_M = 0.022, 0.016
FAR_SHARE, GHOST_SHARE, PROP_SHARE = 0.55, 0.30, 0.60  # of the colour, the rest is the ground
LEG = ("hip", "knee", "ankle")
FOOT = ("heel", "ankle", "toe", "heel")
ARM = ("shoulder", "elbow", "wrist")
TRUNK = ("left_shoulder", "right_shoulder", "right_hip", "left_hip", "left_shoulder")
LIMB_PARTS = (1.0, 0.6, 0.75)  # widths of leg, foot and arm
_BROAD_TRUNK_M = 0.06  # around shoulders and hips that are seen apart
_SLIMMER = 0.25  # of how far they are apart

Paints = tuple[Rgb, Rgb, Rgb]
"""The colours of the person, of what stands around, and of the ground behind both."""


def trunk_m(apart_m: float) -> float:
    """Return the width around a trunk, m; slimmer where both shoulders are seen apart."""
    return max(_BROAD_TRUNK_M, TRUNK_M - _SLIMMER * apart_m)


def mixed(colour: Rgb, ground: Rgb, share: float) -> Rgb:
    red, green, blue = (
        round(part * share + behind * (1.0 - share))
        for part, behind in zip(colour, ground, strict=True)
    )
    return red, green, blue
