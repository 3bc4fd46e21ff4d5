"""The clock of this computer: the only place that reads the time."""

import time
from datetime import UTC, datetime


class SystemClock:
    """A `coach.ports.Clock`. Its seconds are the same in every process of this computer."""

    def now_s(self) -> float:
        return time.monotonic()  # noqa: TID251  # the one place where the clock may be read

    def utc_now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251  # the one place where the clock may be read

    def local_now(self) -> datetime:
        return self.utc_now().astimezone()
