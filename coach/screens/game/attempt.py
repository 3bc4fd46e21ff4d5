"""One repetition in flight: where on the path the person is, and when they turn."""

from dataclasses import dataclass, replace

from coach.screens.game.tempo_path import TempoPath

TURNED_BY = 0.08  # back from the farthest point, in targets: landmark noise is about 0.03
HEIGHT_SLACK = 0.12  # of the reach: so near to the path is on it
FIRST_SHARE = 0.55  # of the plan's reach: until their own range is seen, nobody is late for that


@dataclass(frozen=True, slots=True)
class Attempt:
    """The repetition that is on."""

    at_s: float  # of the path
    waited_s: float = 0.0  # how long the path has waited for the person
    peak: float = 0.0  # farthest out so far
    is_back: bool = False


def turned(attempt: Attempt, progress: float, path: TempoPath) -> Attempt:
    """Notice the turn; a turn after as long as the way out takes is in time, however far out."""
    peak = max(attempt.peak, progress)
    if attempt.is_back:
        is_out_again = progress >= attempt.peak
        return replace(attempt, peak=peak, is_back=not is_out_again)
    if progress > peak - TURNED_BY:
        return replace(attempt, peak=peak)
    at_s = max(attempt.at_s, min(path.turned_s, attempt.at_s + attempt.waited_s))
    return replace(attempt, peak=peak, is_back=True, at_s=at_s)


def own_place(attempt: Attempt, share: float, path: TempoPath, *, is_first: bool) -> float:
    """Return where on the path the person is: nearest to the ring, on the way they are on.

    Args:
        attempt: the repetition.
        share: how far out the person is, of the reach.
        path: of the repetition.
        is_first: the person's own range is not known yet.
    """
    low, high = share - HEIGHT_SLACK, share + HEIGHT_SLACK
    if is_first and not attempt.is_back:
        high = share / FIRST_SHARE + HEIGHT_SLACK
    if attempt.is_back:
        first_s = path.out_s if high >= 1.0 else path.on_way_back(high)
        last_s = path.on_way_back(low)
    else:
        first_s = path.on_way_out(low)
        last_s = path.turned_s if high >= 1.0 else path.on_way_out(high)
    return min(last_s, max(first_s, attempt.at_s))
