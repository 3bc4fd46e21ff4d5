"""When the app says that it cannot tell, and when it does tell: was that right? Pure.

A check may keep silent for a reason that is true of the scene, as a view from which nobody could
tell, or for none. What the truth does not know, as whether a joint was hidden, stays open.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from coach.movement.vocabulary import CheckCode, NotJudgedReason
from coach.validity.groups import ALL
from coach.validity.intervals import Estimate, grouped_share
from coach.validity.seeing import SeenScene
from coach.validity.silence import is_right_to_be_silent, must_be_silent


@dataclass(frozen=True, slots=True)
class UnjudgedRow:
    """Repetitions times checks, of one check or of all."""

    name: str
    silent: Estimate  # share not judged
    rightly: Estimate  # of those, where the truth knows
    open_count: int  # silent, and the truth does not know
    told: Estimate  # share that was judged although the truth forbids it


@dataclass(frozen=True, slots=True)
class _Verdict:
    code: CheckCode
    reason: NotJudgedReason | None  # None: it was judged
    is_forbidden: bool  # the true view or turn does not carry this check
    is_right: bool | None  # to be silent


def unjudged_rows(scenes: Sequence[SeenScene]) -> tuple[UnjudgedRow, ...]:
    """Return a row of all checks, then of every one that was due."""
    verdicts = [list(_verdicts(scene)) for scene in scenes]
    codes = {verdict.code for group in verdicts for verdict in group}
    rows = [_row(ALL, verdicts)] if codes else []
    for code in CheckCode:
        if code in codes:
            of_code = [[verdict for verdict in group if verdict.code is code] for group in verdicts]
            rows.append(_row(code.value, of_code))
    return tuple(rows)


def _verdicts(scene: SeenScene) -> Iterable[_Verdict]:
    view = scene.case.view
    for true, done in scene.result.pairs:
        reasons = {unjudged.code: unjudged.reason for unjudged in done.rep.not_judged}
        for code in scene.codes:
            reason = reasons.get(code)
            right = None
            if reason is not None:
                right = is_right_to_be_silent(code, reason, true, view=view)
            yield _Verdict(code, reason, must_be_silent(code, true, view), right)


def _row(name: str, groups: Sequence[Sequence[_Verdict]]) -> UnjudgedRow:
    silent = [[one for one in group if one.reason is not None] for group in groups]
    known = [[one.is_right for one in group if one.is_right is not None] for group in silent]
    forbidden = [[one for one in group if one.is_forbidden] for group in groups]
    return UnjudgedRow(
        name=name,
        silent=grouped_share([[one.reason is not None for one in group] for group in groups]),
        rightly=grouped_share(known),
        open_count=sum(map(len, silent)) - sum(map(len, known)),
        told=grouped_share([[one.reason is None for one in group] for group in forbidden]),
    )
