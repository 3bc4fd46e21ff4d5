"""How much the app's praise and its score are worth, by what was imposed and what is true. Pure."""

import itertools
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from coach.movement.events import Rep
from coach.validity.intervals import Estimate, grouped_share, resampled
from coach.validity.seeing import SeenScene

GOOD_SCORE = 90  # from here on, and without a remark, the app says good form
BINS = (0, 50, 60, 70, 80, 90, 101)  # of the app's score; few are lower


@dataclass(frozen=True, slots=True)
class Rated:
    """One repetition that got a score."""

    score: int
    has_remark: bool
    is_faultless: bool  # nothing was imposed
    true_score: int | None

    @property
    def is_called_good(self) -> bool:
        return self.score >= GOOD_SCORE and not self.has_remark


@dataclass(frozen=True, slots=True)
class SaidRow:
    """What was said, and how often it was right."""

    name: str
    faultless: Estimate  # share without an imposed fault
    truly_good: Estimate  # share that deserves the score of good form
    true_score: Estimate  # mean


@dataclass(frozen=True, slots=True)
class BinRow:
    """Repetitions whose score lies in a range."""

    from_score: int
    to_score: int  # inclusive
    score: Estimate  # mean
    true_score: Estimate  # mean
    faultless: Estimate


@dataclass(frozen=True, slots=True)
class Calibration:
    said: tuple[SaidRow, ...]
    bins: tuple[BinRow, ...]
    not_scored: int  # repetitions of which too little could be judged


def calibration(scenes: Sequence[SeenScene]) -> Calibration:
    groups = [list(_rated(scene)) for scene in scenes]
    counted = sum(len(scene.result.pairs) for scene in scenes)
    said = {
        "good form": [_only(group, called_good=True) for group in groups],
        "a remark, or a lower score": [_only(group, called_good=False) for group in groups],
    }
    return Calibration(
        said=tuple(_said(name, found) for name, found in said.items()),
        bins=tuple(_bin(groups, low, high - 1) for low, high in itertools.pairwise(BINS)),
        not_scored=counted - sum(map(len, groups)),
    )


def _rated(scene: SeenScene) -> Iterable[Rated]:
    for (_, done), true_score in zip(scene.result.pairs, scene.true_scores, strict=True):
        rep: Rep = done.rep
        if rep.score is not None:
            is_faultless = scene.shown.fault_name is None
            yield Rated(rep.score, bool(rep.checks), is_faultless, true_score)


def _only(group: Iterable[Rated], *, called_good: bool) -> list[Rated]:
    return [rated for rated in group if rated.is_called_good is called_good]


def _said(name: str, groups: Sequence[Sequence[Rated]]) -> SaidRow:
    true = _true_scores(groups)
    return SaidRow(
        name=name,
        faultless=_faultless(groups),
        truly_good=grouped_share([[score >= GOOD_SCORE for score in group] for group in true]),
        true_score=resampled(true, statistics.fmean),
    )


def _bin(groups: Sequence[Sequence[Rated]], low: int, high: int) -> BinRow:
    within = [[rated for rated in group if low <= rated.score <= high] for group in groups]
    return BinRow(
        from_score=low,
        to_score=high,
        score=resampled(
            [[float(one.score) for one in group] for group in within], statistics.fmean
        ),
        true_score=resampled(_true_scores(within), statistics.fmean),
        faultless=_faultless(within),
    )


def _faultless(groups: Sequence[Sequence[Rated]]) -> Estimate:
    return grouped_share([[rated.is_faultless for rated in group] for group in groups])


def _true_scores(groups: Sequence[Sequence[Rated]]) -> list[list[float]]:
    return [
        [float(rated.true_score) for rated in group if rated.true_score is not None]
        for group in groups
    ]
