"""The light of a scene and how its camera takes it: bright to dim, with noise and motion blur."""

from dataclasses import replace

import numpy as np

from coach.synthetic.painter import Light

DIM_CHANCE, BRIGHT_CHANCE = 0.3, 0.15
DIM_GAIN, DIM_NOISE, DIM_EXPOSURE_S = (0.35, 0.65), (4.0, 9.0), (0.015, 0.04)
BRIGHT_GAIN = (1.15, 1.45)
SMEARED_CHANCE, EXPOSURE_S = 0.3, (0.008, 0.02)  # in light enough
LONGEST_SHARE = 0.9  # of the time between two pictures


def light_of(seed: int, *, fps: float) -> Light:
    """Return the light of a scene; that of seed 0 is even, bright enough and sharp."""
    plain = Light()
    if seed == 0:
        return plain
    rng = np.random.default_rng((seed, 9))
    usual = replace(
        plain,
        direction=(float(rng.uniform(-0.7, 0.7)), 0.85, float(rng.uniform(0.5, 1.0))),
        gain=float(rng.uniform(0.75, 1.1)),
        noise=float(rng.uniform(1.5, 3.5)),
    )
    others = np.random.default_rng((seed, 11))
    chance, longest_s = others.random(), LONGEST_SHARE / fps
    if chance < DIM_CHANCE:
        return replace(
            usual,
            gain=float(others.uniform(*DIM_GAIN)),
            noise=float(others.uniform(*DIM_NOISE)),
            exposure_s=min(longest_s, float(others.uniform(*DIM_EXPOSURE_S))),
        )
    if chance < DIM_CHANCE + BRIGHT_CHANCE:
        return replace(usual, gain=float(others.uniform(*BRIGHT_GAIN)))
    if others.random() < SMEARED_CHANCE:
        exposure_s = min(longest_s, float(others.uniform(*EXPOSURE_S)))
        return replace(usual, exposure_s=exposure_s)
    return usual
