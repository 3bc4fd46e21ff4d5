"""Signs of life from a worker's own thread, so that slow is not taken for frozen.

The thread beats whatever the loop is busy with. A stopped process does not beat, and neither does
one whose loop has not come round for far longer than its slowest frame took: a network that hangs.
"""

import threading
from collections.abc import Callable

from coach.ports import Clock

BEAT_S = 0.25  # between two signs of life
HUNG_S = 3.0  # the loop may be away so long, however quick its frames are
HUNG_FRAMES = 10.0  # or so many times as long as its slowest frame
LOADING_S = 60.0  # libraries and networks from a cold disk, on a busy machine


class Heartbeat:
    """Beats from `start` to `stop`.

    Args:
        beat: gives one sign of life; an OSError from it ends the beating, for nobody listens.
        clock: tells how long the loop is away.
    """

    def __init__(self, beat: Callable[[], None], clock: Clock) -> None:
        self._beat = beat
        self._clock = clock
        self._came_round_s = clock.now_s()
        self._slowest_s = 0.0
        self._has_come_round = False
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="heartbeat", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        self._thread.join()

    def came_round(self) -> None:
        """Note that the loop is not stuck; it must be called between any two frames."""
        now_s = self._clock.now_s()
        if self._has_come_round:
            self._slowest_s = max(self._slowest_s, now_s - self._came_round_s)
        self._has_come_round = True
        self._came_round_s = now_s

    @property
    def is_alive(self) -> bool:
        """Whether the loop has come round lately, by the measure of its own frames."""
        away_s = self._clock.now_s() - self._came_round_s
        if not self._has_come_round:
            return away_s <= LOADING_S
        return away_s <= max(HUNG_S, HUNG_FRAMES * self._slowest_s)

    def _run(self) -> None:
        while not self._stopping.wait(BEAT_S):
            if not self.is_alive:
                continue
            try:
                self._beat()
            except OSError:
                return
