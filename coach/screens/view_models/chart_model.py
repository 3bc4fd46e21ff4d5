"""A strip of the signal as points and levels of a unit square; no pygame."""

from dataclasses import dataclass

from coach.movement.tracing import Level, Trace
from coach.movement.vocabulary import Side
from coach.session.trial import Strip

SHOWN_S = 20.0
MARGIN = 0.12  # of the height, above and below
GAP_S = 0.5  # a longer silence breaks the line
LEAST_ANGLE, LEAST_SHARE = 20.0, 0.08  # of the height shown: noise must not fill the chart

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Line:
    side: Side
    points: tuple[Point, ...]  # from the left, from the bottom, 0 to 1


@dataclass(frozen=True, slots=True)
class Grade:
    """A level of the signal, drawn across."""

    words: str
    height: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """What was counted, or why not, along the time."""

    start: float
    end: float
    words: str
    is_counted: bool


@dataclass(frozen=True, slots=True)
class ChartView:
    title: str
    state: str
    count: str
    lines: tuple[Line, ...] = ()
    grades: tuple[Grade, ...] = ()
    stretches: tuple[Stretch, ...] = ()


def chart_view(strip: Strip, *, shown_s: float = SHOWN_S) -> ChartView:
    """Return what a chart of the strip's newest seconds shows."""
    count = str(strip.count)
    newest = strip.past[-1] if strip.past else ()
    if not newest:
        return ChartView(strip.exercise.text.name, _state(strip), count)
    signal, until_s = newest[0].signal, max(newest[0].t_s, _now_s(strip))
    shown = [
        one
        for each in strip.past
        for one in each
        if one.signal is signal and one.t_s >= until_s - shown_s
    ]
    levels = newest[0].levels
    low, high = _span(shown, levels, is_angle=signal.is_angle)

    def across(t_s: float) -> float:
        return 1.0 - (until_s - t_s) / shown_s

    def height(value: float) -> float:
        return (value - low) / (high - low)

    sides = dict.fromkeys(one.side for one in shown)
    pieces = [piece for side in sides for piece in _pieces([o for o in shown if o.side is side])]
    return ChartView(
        title=f"{signal.value}, {newest[0].view}",
        state=_state(strip),
        count=count,
        lines=tuple(
            Line(piece[0].side, tuple((across(one.t_s), height(one.value)) for one in piece))
            for piece in pieces
        ),
        grades=tuple(Grade(one.name, height(one.value)) for one in levels),
        stretches=tuple(
            Stretch(max(0.0, across(mark.from_s)), across(mark.to_s), mark.label, mark.is_counted)
            for mark in strip.marks
            if mark.to_s > until_s - shown_s
        ),
    )


def _now_s(strip: Strip) -> float:
    return strip.pose.t_s if strip.pose is not None else 0.0


def _span(shown: list[Trace], levels: tuple[Level, ...], *, is_angle: bool) -> tuple[float, float]:
    """Return which values the bottom and the top stand for."""
    values = [one.value for one in shown] + [one.value for one in levels]
    low, high = min(values), max(values)
    least = LEAST_ANGLE if is_angle else LEAST_SHARE
    spare = max(MARGIN * (high - low), (least - (high - low)) / 2)
    return low - spare, high + spare


def _pieces(of_one_side: list[Trace]) -> list[list[Trace]]:
    """Cut where nothing was seen for a while: a line there would be a guess."""
    pieces: list[list[Trace]] = []
    for one in of_one_side:
        if pieces and one.t_s - pieces[-1][-1].t_s <= GAP_S:
            pieces[-1].append(one)
        else:
            pieces.append([one])
    return pieces


def _state(strip: Strip) -> str:
    """Say stage, phase and knee flexion with its error, as far as they are known."""
    now = strip.reading
    if now is None:
        return "waiting"
    parts = [now.stage.value.replace("_", " ")]
    if now.phase is not None:
        parts.append(now.phase.value.replace("_", " "))
    if now.knee_flexion_deg is not None:
        error = now.knee_flexion_error_deg
        about = "" if error is None else f" ± {error:.0f}"
        parts.append(f"knee {now.knee_flexion_deg:.0f}{about}°")
    if strip.framing is not None:
        parts.append(strip.framing.value.replace("_", " "))
    return " · ".join(parts)
