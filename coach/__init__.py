"""A home-exercise coach: webcam in, counted and checked repetitions out, kind cues on the way."""

__version__ = "0.1.0"
