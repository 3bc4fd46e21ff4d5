"""How fast the whole pipeline is against a bare loop of decoding and MediaPipe, as measured.

Nothing here knows a device: what is measured comes in as functions and readings, what goes out are
records. Times are of one machine on one day; the ratios are what travels.
"""

import math
import statistics
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

ROUNDS = 5
RATIO_GOAL = 0.95  # whole pipeline / bare loop, frames per second
ANALYSIS_SHARE_GOAL = 0.03  # of the inference of the same frame
LATENCY_BEYOND_INFERENCE_GOAL_S = 0.025  # one frame of the screen and a bit


@dataclass(frozen=True, slots=True)
class Run:
    frames: int
    seconds: float

    @property
    def frames_per_s(self) -> float:
        return self.frames / self.seconds if self.seconds > 0 else math.nan


@dataclass(frozen=True, slots=True)
class Throughput:
    """All runs, in the order they were made: bare, whole, bare, whole, ..."""

    bare: tuple[Run, ...]
    whole: tuple[Run, ...]

    @property
    def ratio(self) -> float:
        """Median of the ratios of neighbours, so that a machine that slows down does not count."""
        pairs = zip(self.bare, self.whole, strict=True)
        return statistics.median(whole.frames_per_s / bare.frames_per_s for bare, whole in pairs)

    def to_json(self) -> dict[str, object]:
        return {
            "bare_frames_per_s": [run.frames_per_s for run in self.bare],
            "whole_frames_per_s": [run.frames_per_s for run in self.whole],
            "ratio": self.ratio,
            "goal": RATIO_GOAL,
            "reached": self.ratio >= RATIO_GOAL,
        }


@dataclass(frozen=True, slots=True)
class Spread:
    """A measured quantity in seconds."""

    count: int
    median_s: float
    p95_s: float


@dataclass(frozen=True, slots=True)
class AnalysisCost:
    per_frame: Spread
    inference: Spread

    @property
    def share(self) -> float:
        return self.per_frame.median_s / self.inference.median_s

    def to_json(self) -> dict[str, object]:
        return {
            **asdict(self),
            "share": self.share,
            "goal": ANALYSIS_SHARE_GOAL,
            "reached": self.share <= ANALYSIS_SHARE_GOAL,
        }


@dataclass(frozen=True, slots=True)
class ShownFrame:
    """One frame on its way, seconds of one clock."""

    captured_s: float
    inference_s: float  # a duration
    shown_s: float


@dataclass(frozen=True, slots=True)
class Latency:
    capture_to_screen: Spread
    beyond_inference: Spread  # the same without the inference of that frame

    def to_json(self) -> dict[str, object]:
        return {
            **asdict(self),
            "goal_beyond_inference_s": LATENCY_BEYOND_INFERENCE_GOAL_S,
            "reached_median": self.beyond_inference.median_s <= LATENCY_BEYOND_INFERENCE_GOAL_S,
            "reached_p95": self.beyond_inference.p95_s <= LATENCY_BEYOND_INFERENCE_GOAL_S,
        }


@dataclass(frozen=True, slots=True)
class Startup:
    """Seconds from the start of the process, medians of all runs."""

    window_s: float  # until the first picture of the window
    pose_ready_s: float  # until film and networks are open
    bare_ready_s: float  # importing and creating a bare landmarker

    def to_json(self) -> dict[str, object]:
        return dict(asdict(self))


@dataclass(frozen=True, slots=True)
class PeakMemory:
    """Bytes, the most of all runs; the whole is the sum of its two processes."""

    app_bytes: int
    worker_bytes: int
    bare_bytes: int

    @property
    def ratio(self) -> float | None:
        """Whole against bare; None where the system does not tell."""
        whole = self.app_bytes + self.worker_bytes
        return whole / self.bare_bytes if self.bare_bytes and whole else None

    def to_json(self) -> dict[str, object]:
        return {**asdict(self), "ratio": self.ratio}


@dataclass(frozen=True, slots=True)
class SpeedReport:
    throughput: Throughput
    analysis: AnalysisCost
    latency: Latency
    startup: Startup
    memory: PeakMemory

    def to_json(self) -> dict[str, object]:
        return {
            "schema": 1,
            "throughput": self.throughput.to_json(),
            "analysis": self.analysis.to_json(),
            "latency": self.latency.to_json(),
            "startup": self.startup.to_json(),
            "memory": self.memory.to_json(),
        }


def measure_throughput(
    bare: Callable[[], Run],
    whole: Callable[[], Run],
    *,
    rounds: int = ROUNDS,
    tell: Callable[[str, Run], None] | None = None,
) -> Throughput:
    """Run both over the same film, alternating.

    Args:
        bare: one run of the bare loop.
        whole: one run of the whole pipeline.
        rounds: runs of each.
        tell: called after each run with "bare" or "whole".
    """
    runs: dict[str, list[Run]] = {"bare": [], "whole": []}
    for _ in range(rounds):
        for name, make in (("bare", bare), ("whole", whole)):
            run = make()
            runs[name].append(run)
            if tell is not None:
                tell(name, run)
    return Throughput(bare=tuple(runs["bare"]), whole=tuple(runs["whole"]))


def latency(frames: Sequence[ShownFrame]) -> Latency:
    whole_s = [frame.shown_s - frame.captured_s for frame in frames]
    beyond_s = [
        through_s - frame.inference_s for through_s, frame in zip(whole_s, frames, strict=True)
    ]
    return Latency(capture_to_screen=spread(whole_s), beyond_inference=spread(beyond_s))


def spread(values_s: Sequence[float]) -> Spread:
    """Return median and 95th percentile (nearest rank), NaN when nothing was measured."""
    if not values_s:
        return Spread(count=0, median_s=math.nan, p95_s=math.nan)
    ordered = sorted(values_s)
    rank = math.ceil(0.95 * len(ordered)) - 1
    return Spread(count=len(ordered), median_s=statistics.median(ordered), p95_s=ordered[rank])
