"""How good the picture is for following a person: how bright, and how many looks in a second.

A webcam in the dark leaves its shutter open for longer, and gives fewer pictures.
"""

from dataclasses import dataclass, replace

from coach.movement.vocabulary import FramingHint
from coach.ports import Frame

WINDOW_S = 2.0  # over which looks are counted
SLOWEST_PER_S = 12.0  # docs/clinical.md 2.3 asks for 15; a fifth is left for a busy computer
COVERED = 0.03  # of full brightness: a lid or a finger on the lens (judgement)
DARK = 0.14  # of full brightness: hardly anything can be told apart (judgement)
DIM = 0.30  # of full brightness: dark enough to be why a camera is slow (judgement)
_EVERY_PIXEL = 16  # a few thousand of a picture are enough


@dataclass(frozen=True, slots=True)
class Quality:
    """What is known of the last two seconds."""

    times_s: tuple[float, ...] = ()  # of the looks, on the capture clock
    brightness: float | None = None  # 0 to 1; None: no picture was seen


def looked(quality: Quality, *, t_s: float) -> Quality:
    """Take in that somebody was looked for."""
    kept = tuple(time_s for time_s in quality.times_s if t_s - WINDOW_S <= time_s < t_s)
    return replace(quality, times_s=(*kept, t_s))


def lit(quality: Quality, *, brightness: float) -> Quality:
    """Take in how bright a picture is."""
    return replace(quality, brightness=brightness)


def brightness_of(frame: Frame) -> float:
    """Return the mean of all three colours, 0 to 1."""
    return float(frame.bgr[::_EVERY_PIXEL, ::_EVERY_PIXEL].mean()) / 255.0


def looks_per_s(quality: Quality) -> float | None:
    """Return how often the person is looked at; None until a second and a half is known."""
    times_s = quality.times_s
    if not times_s or times_s[-1] - times_s[0] < 0.75 * WINDOW_S:
        return None
    return (len(times_s) - 1) / (times_s[-1] - times_s[0])


def picture_hint(quality: Quality) -> FramingHint | None:
    """Return what would make the picture itself better, or None."""
    brightness, per_s = quality.brightness, looks_per_s(quality)
    if brightness is not None and brightness < COVERED:
        return FramingHint.COVERED
    if brightness is not None and brightness < DARK:
        return FramingHint.TOO_DARK
    if per_s is None or per_s >= SLOWEST_PER_S:
        return None
    is_dim = brightness is not None and brightness < DIM
    return FramingHint.TOO_DARK if is_dim else FramingHint.TOO_SLOW
