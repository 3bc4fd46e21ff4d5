"""What an analysis found, as a table for people."""

from rich import box
from rich.console import Console
from rich.table import Table

from coach.movement.events import Hold, HoldEnded, Rep, RepRejected
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Motion, NotJudgedReason, Phase, View
from coach.session.remarks import remark
from coach.session.report import Analysed, completed_reps, tracking_lost

_PHASE_NAMES = {
    Phase.ECCENTRIC: "lower",
    Phase.PAUSE: "pause",
    Phase.CONCENTRIC: "rise",
    Phase.TOP_PAUSE: "rest",
}
_UNKNOWN = "–"  # noqa: RUF001  # the dash of tables
_WHY_NOT_JUDGED = {
    NotJudgedReason.VIEW: "this cannot be seen from here",
    NotJudgedReason.VISIBILITY: "the body points were not clear enough",
    NotJudgedReason.FRAMING: "the body was not whole in the picture",
    NotJudgedReason.TURNED: "the body was turned",
    NotJudgedReason.TOO_DEEP: "the hips were too low for the picture to tell",
    NotJudgedReason.NO_BASELINE: "there was no quiet stand to compare with",
    NotJudgedReason.CAMERA_CANNOT: "no camera can see this",
}


def print_analysis(console: Console, analysed: Analysed) -> None:
    """Print the table, then what was left out and why."""
    reps = [event.rep for event in completed_reps(analysed)]
    if analysed.frames_with_pose == 0:
        console.print(
            f"Nobody was seen in {analysed.frames} frames, so nothing could be counted; "
            "check that the whole person is in the picture."
        )
        return
    if analysed.exercise.motion is Motion.HOLD:
        holds = [event.hold for event in analysed.events if isinstance(event, HoldEnded)]
        console.print(_holds_headline(analysed, holds))
        if holds:
            console.print(_holds_table(holds))
    else:
        console.print(_headline(analysed, reps))
        if reps:
            console.print(_table(analysed.exercise, reps))
    for line in _left_out(analysed):
        console.print(line)


def _headline(analysed: Analysed, reps: list[Rep]) -> str:
    count = "1 repetition" if len(reps) == 1 else f"{len(reps)} repetitions"
    return f"{analysed.exercise.text.name}: {count}{_how_many_full(reps)}{_where(analysed.view)}."


def _where(view: View) -> str:
    if view is View.OBLIQUE:
        return ", seen at an angle"
    return "" if view is View.UNKNOWN else f", seen from the {view.value}"


def _holds_headline(analysed: Analysed, holds: list[Hold]) -> str:
    count = "1 hold" if len(holds) == 1 else f"{len(holds)} holds"
    full = sum(hold.is_full for hold in holds)
    return f"{analysed.exercise.text.name}: {count}, {full} of them full{_where(analysed.view)}."


def _holds_table(holds: list[Hold]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1), pad_edge=False)
    for heading in ("hold", "start", "held", "aim"):
        table.add_column(heading, justify="right")
    table.add_column("side")
    table.add_column("remark")
    for hold in holds:
        table.add_row(
            str(hold.index),
            _seconds(hold.start_s),
            _seconds(hold.held_s),
            _seconds(hold.target_s),
            hold.side.value,
            ", ".join(f"{check.code.value} {check.level.value}" for check in hold.checks),
        )
    return table


def _how_many_full(reps: list[Rep]) -> str:
    """Say nothing of depth where it is not known."""
    if all(rep.full is None for rep in reps):
        return ""
    return f", {sum(rep.full is True for rep in reps)} of them full"


def _table(exercise: Exercise, reps: list[Rep]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1), pad_edge=False)
    table.add_column("rep", justify="right")
    table.add_column("start", justify="right")
    for phase in exercise.tempo.order:
        prescribed_s = exercise.tempo.seconds(phase)
        aim = f"\n({prescribed_s:g} s)" if prescribed_s else ""
        table.add_column(f"{_phase_name(exercise, phase)}{aim}", justify="right")
    table.add_column("knee\nbend", justify="right")
    table.add_column("score", justify="right")
    table.add_column("remark")
    for rep in reps:
        phases = [_seconds(_phase_s(rep, phase)) for phase in exercise.tempo.order]
        table.add_row(
            str(rep.index),
            _seconds(rep.start_s),
            *phases,
            _bend(rep),
            _UNKNOWN if rep.score is None else str(rep.score),
            remark(rep, exercise),
        )
    return table


def _phase_name(exercise: Exercise, phase: Phase) -> str:
    goes_out = exercise.tempo.is_way_out(phase)
    if goes_out is None:
        return _PHASE_NAMES[phase]
    return "out" if goes_out else "back"


def _phase_s(rep: Rep, phase: Phase) -> float | None:
    return {
        Phase.ECCENTRIC: rep.eccentric_s,
        Phase.PAUSE: rep.pause_s,
        Phase.CONCENTRIC: rep.concentric_s,
        Phase.TOP_PAUSE: rep.top_pause_s,
    }[phase]


def _seconds(value_s: float | None) -> str:
    return _UNKNOWN if value_s is None else f"{value_s:.1f} s"


def _bend(rep: Rep) -> str:
    if rep.peak_knee_flexion_deg is None:
        return _UNKNOWN
    error_deg = rep.peak_knee_flexion_error_deg
    error = "" if error_deg is None else f" ± {error_deg:.0f}"
    return f"{rep.peak_knee_flexion_deg:.0f}{error}°"


def _left_out(analysed: Analysed) -> list[str]:
    rejected = [event for event in analysed.events if isinstance(event, RepRejected)]
    lines = [
        f"Not counted at {event.start_s:.1f} s: {event.reason.value.replace('_', ' ')}."
        for event in rejected
    ]
    lines += [
        f"Not judged, {item.code.value}: {_WHY_NOT_JUDGED[item.reason]}."
        for item in analysed.not_judged
    ]
    lost = tracking_lost(analysed)
    if lost:
        seconds = sum(span.to_s - span.from_s for span in lost)
        lines.append(f"Out of sight for {seconds:.1f} s; nothing was counted then.")
    return lines
