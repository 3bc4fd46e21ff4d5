"""The wait between two frames of the window: over at once when there is something new to show.

Drawing 60 times a second, whatever happens, took most of a processor core, which the pose network
then lacked; and a pose that had just missed a frame waited for the next one.
"""

from collections.abc import Callable

import pygame

from coach.ports import Clock

LONGEST_S = 0.040  # between frames that nothing asks for: longer than a frame of a 30/s camera,
# so that such a camera is drawn once a frame, and short enough for a countdown to run smoothly
REPLAY_S = 1 / 30  # the same where the screen plays by itself
CALM_S = 0.125  # of a near screen that nobody touches: its figures are drawn eight times a second
CALM_AFTER_S = 1.0  # without input; what a press sets in motion is over by then
SHORTEST_S = 1 / 60  # between frames that only input asks for; a mouse tells 1000 moves a second
_POLL_S = 0.003  # how late a pose or a key may be noticed
_CALM_POLL_S = 0.016  # the same on a calm screen, where only a key can come; each look costs


class FrameWait:
    """Remembers when the last frame began."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last_s = clock.now_s()

    def until(self, has_news: Callable[[], bool], *, longest_s: float = LONGEST_S) -> float:
        """Return when there is news or input, or `longest_s` after the last frame began.

        Returns how long the last frame and the wait took, s.
        """
        while True:
            passed_s = self._clock.now_s() - self._last_s
            if passed_s >= longest_s or has_news() or (passed_s >= SHORTEST_S and _has_input()):
                break
            poll_s = _CALM_POLL_S if longest_s >= CALM_S else _POLL_S
            pygame.time.wait(round(1000 * min(poll_s, longest_s - passed_s)) or 1)
        self._last_s += passed_s
        return passed_s


def _has_input() -> bool:
    return bool(pygame.event.peek())
