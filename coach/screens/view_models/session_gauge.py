"""The knee line of the session screen: where the knee is, or why that cannot be judged."""

from dataclasses import dataclass

from coach import words
from coach.movement.vocabulary import CheckCode, NotJudgedReason
from coach.screens.view_models.form_feedback import shows_form
from coach.session.snapshot import SetStage, Snapshot

GAUGE_LIMIT = 1.6  # of the amber limit: the end of the drawn gauge


@dataclass(frozen=True, slots=True)
class GaugeView:
    """The knee line; `position` runs from -1 (out) to 1 (in), None is "cannot be judged"."""

    position: float | None
    is_good: bool
    title: str
    note: str  # why there is no position


_NOT_JUDGED = {
    NotJudgedReason.VIEW: "gauge-needs-front",
    NotJudgedReason.TURNED: "gauge-needs-front",
    NotJudgedReason.VISIBILITY: "gauge-needs-sight",
    NotJudgedReason.FRAMING: "gauge-needs-sight",
    NotJudgedReason.TOO_DEEP: "gauge-too-deep",
    NotJudgedReason.NO_BASELINE: "gauge-needs-standing",
    NotJudgedReason.CAMERA_CANNOT: "gauge-camera-cannot",
}
_KNEE_LINE = frozenset({CheckCode.K1, CheckCode.K2})


def gauge_of(snapshot: Snapshot) -> GaugeView | None:
    has_knee_line = any(rule.code in _KNEE_LINE for rule in snapshot.exercise.checks)
    if snapshot.stage is not SetStage.WORKING or snapshot.reading is None or not has_knee_line:
        return None
    if not shows_form(snapshot):
        return None
    title = words.text("gauge-title")
    inward, reason = snapshot.reading.knee_in, snapshot.reading.knee_in_not_judged
    if inward is None:
        note = words.text(_NOT_JUDGED[reason]) if reason is not None else ""
        return GaugeView(None, is_good=True, title=title, note=note)
    position = min(1.0, max(-1.0, inward / GAUGE_LIMIT))
    return GaugeView(position, is_good=inward < 1.0, title=title, note="")
