"""A pose feed over poses that already exist: replay, tests, and the demo without a pose model."""

from collections.abc import Sequence

from coach.movement.pose import Pose
from coach.ports import Clock, FeedState, FeedStatus, Frame, SourceInfo

_HEIGHT_PX = 720  # poses remember only the shape of their picture, not its size
_DEFAULT_FPS = 30.0


class RecordedFeed:
    """A `coach.ports.PoseFeed`. It has no pictures: none are ever stored.

    Args:
        poses: in the order of their times.
        clock: paces them.
        speed: 1 as recorded, 2 twice as fast, 0 all at once.
        name: what the source is called on screen.
    """

    def __init__(
        self,
        poses: Sequence[Pose],
        clock: Clock,
        *,
        speed: float = 1.0,
        name: str = "recording",
    ) -> None:
        self._waiting = tuple(poses)
        self._clock = clock
        self._speed = speed
        self._info = _info(poses, name=name)
        self._began_s: float | None = None
        self._paused_s: float | None = None  # since when it waits
        self._given = 0
        self._is_closed = False

    def start(self) -> None:
        if self._began_s is None:
            self._began_s = self._clock.now_s()

    def pause(self) -> None:
        if self._paused_s is None:
            self._paused_s = self._clock.now_s()

    def resume(self) -> None:
        if self._paused_s is not None and self._began_s is not None:
            self._began_s += self._clock.now_s() - self._paused_s
        self._paused_s = None

    def poses(self) -> Sequence[Pose]:
        due = self._due()
        taken = self._waiting[self._given : due]
        self._given = due
        return taken

    @property
    def has_poses(self) -> bool:
        return self._due() > self._given

    def picture(self) -> Frame | None:
        return None

    @property
    def state(self) -> FeedState:
        is_over = self._is_closed or self._given == len(self._waiting)
        status = FeedStatus.OPENING
        if self._began_s is not None:
            status = FeedStatus.ENDED if is_over else FeedStatus.RUNNING
        return FeedState(
            status=status,
            info=self._info,
            people=1 if self._given else 0,
            frames=self._given,
            progress=self._given / len(self._waiting) if self._waiting else 1.0,
        )

    def close(self) -> None:
        self._is_closed = True

    def _due(self) -> int:
        """Return how many poses the clock has reached by now, those already given included."""
        if self._began_s is None or self._paused_s is not None or self._is_closed:
            return self._given
        if self._speed <= 0 or not self._waiting:
            return len(self._waiting)
        played_s = (self._clock.now_s() - self._began_s) * self._speed
        until_s = self._waiting[0].t_s + played_s
        due = self._given
        while due < len(self._waiting) and self._waiting[due].t_s <= until_s:
            due += 1
        return due


def _info(poses: Sequence[Pose], *, name: str) -> SourceInfo:
    aspect = poses[0].aspect if poses else 16 / 9
    length_s = poses[-1].t_s - poses[0].t_s if poses else 0.0
    return SourceInfo(
        name=name,
        width=round(_HEIGHT_PX * aspect),
        height=_HEIGHT_PX,
        fps=(len(poses) - 1) / length_s if length_s > 0 else _DEFAULT_FPS,
        duration_s=length_s,
        is_live=False,
    )
