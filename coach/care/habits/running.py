"""Back to running: what has to be calm first, and six stages from walking to running.

docs/clinical.md 4.3 with E25 and E40. The numbers are judgement, not yet reviewed by a
physiotherapist. A stage is done twice before the next; pain takes it back, a pause as well, and
what was not told moves nothing.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from coach.care.habits.readiness import missing_for_running
from coach.care.habits.symptoms import morning_colours
from coach.care.pain.colour import Colour, worst_colour
from coach.care.pain.morning import highest
from coach.care.programme.day_record import DayRecord, day_records
from coach.care.programme.terms import CareLog, Fired, ProgrammePhase
from coach.care.told import RunTold

GREEN_MOST = 2  # NPRS while running and until it has settled
AMBER_MOST = 4
GREENS_NEEDED = 2  # of a stage, one after the other
STAGE_LASTS = timedelta(days=7)  # at least: never two stages in seven days
BETWEEN_DAYS = 2  # from one run to the next, so that a day lies between
WEEK_MOST = 3  # runs in any seven days
# As for the exercises after days off (E4); a run a week is no pause.
PAUSE = timedelta(days=8)  # one stage back
LONG_PAUSE = timedelta(days=22)  # from the beginning, and asked for again what must be calm

STAGES: Mapping[int, tuple[int, int, int]] = {
    1: (2, 1, 6),
    2: (2, 2, 5),
    3: (2, 3, 5),
    4: (1, 5, 4),
    5: (1, 8, 3),
    6: (0, 20, 1),
}
"""Minutes walked and run, and how many times (E40)."""
LAST_STAGE = max(STAGES)


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a person is on the way back to running."""

    number: int  # 1 to 6
    greens: int  # good runs of it so far
    waits: tuple[Fired, ...]  # why not to run today; none: go ahead

    @property
    def may_run(self) -> bool:
        return not self.waits

    @property
    def walk_min(self) -> int:
        return STAGES[self.number][0]

    @property
    def run_min(self) -> int:
        return STAGES[self.number][1]

    @property
    def times(self) -> int:
        return STAGES[self.number][2]

    @property
    def is_through(self) -> bool:
        """Whether the last stage was good twice: running belongs to the week again."""
        return self.number == LAST_STAGE and self.greens >= GREENS_NEEDED


@dataclass(frozen=True, slots=True)
class _Way:
    number: int = 1
    greens: int = 0
    begun: date | None = None  # the first run of this stage
    last: date | None = None  # run, of any stage


def running_stage(
    log: CareLog,
    *,
    phase: ProgrammePhase,
    today: date,
    hard_days: Collection[date] = (),
) -> Stage:
    """Return the stage that is next, and what keeps a person from running today.

    Args:
        log: in any order; what is dated after today waits.
        phase: of the programme, today.
        today: the training day of now.
        hard_days: with an exercise of tier 3 planned, of today and tomorrow.
    """
    runs = {day: record for day, record in _runs(log).items() if day <= today}
    mornings = morning_colours(log.told, last=today)
    way = _Way()
    for day, record in runs.items():
        colour = worst_colour([_run_colour(record), mornings.get(day + timedelta(days=1))])
        way = _after_run(_on(way, day), record, colour)
    way = _on(way, today)
    waits = _waits(log, runs, phase=phase, today=today, hard_days=hard_days)
    if mornings.get(today) is not Colour.GREEN:
        waits = (*waits, Fired("E40", "habit-run-morning"))
    return Stage(way.number, way.greens, waits)


def _waits(
    log: CareLog,
    runs: Collection[date],
    *,
    phase: ProgrammePhase,
    today: date,
    hard_days: Collection[date],
) -> tuple[Fired, ...]:
    if phase.number < ProgrammePhase.FUNCTIONAL.number:
        return (Fired("E25", "habit-run-later"),)
    waits: list[Fired] = []
    last = max(runs, default=None)
    if last is None or today - last >= LONG_PAUSE:
        waits += missing_for_running(log, phase=phase, today=today)
    if last is not None and (today - last).days < BETWEEN_DAYS:
        waits.append(Fired("E40", "habit-run-day-between"))
    if sum(today - day < timedelta(days=7) for day in runs) >= WEEK_MOST:
        waits.append(Fired("E40", "habit-run-enough"))
    is_hard = {today, today + timedelta(days=1)} & set(hard_days)
    if is_hard and phase is ProgrammePhase.FUNCTIONAL:
        waits.append(Fired("E25", "habit-sport-hard-day"))
    return tuple(waits)


def _runs(log: CareLog) -> dict[date, DayRecord]:
    """Return the days of runs, oldest first. A walk (stage 0) is not one."""
    runs = tuple(fact for fact in log.told if isinstance(fact, RunTold) and fact.stage > 0)
    return dict(day_records(CareLog(told=runs), last=date.max))


def _run_colour(record: DayRecord) -> Colour | None:
    return worst_colour(_colour_of(run) for run in record.runs)


def _colour_of(run: RunTold) -> Colour | None:
    if run.pain is not None and run.pain > AMBER_MOST:
        return Colour.RED
    if run.has_settled is False or (run.pain is not None and run.pain > GREEN_MOST):
        return Colour.AMBER
    return None if run.pain is None or run.has_settled is None else Colour.GREEN


def _on(way: _Way, day: date) -> _Way:
    """Return the way as it stands on a day: a stage further when it was done, back after a pause.

    The pause counts first: who comes back after one begins lower, whatever was done before.
    """
    if way.last is not None and day - way.last >= LONG_PAUSE:
        return _Way(last=way.last)
    if way.last is not None and day - way.last >= PAUSE:
        return _back(way)
    is_done = way.greens >= GREENS_NEEDED and way.number < LAST_STAGE
    if is_done and way.begun is not None and day - way.begun >= STAGE_LASTS:
        return _Way(way.number + 1, last=way.last)
    return way


def _after_run(way: _Way, record: DayRecord, colour: Colour | None) -> _Way:
    day = record.day
    stage = highest(run.stage for run in record.runs)
    is_too_soon = way.last is not None and (day - way.last).days < BETWEEN_DAYS
    begun = way.begun or (day if stage == way.number else None)
    way = replace(way, begun=begun, last=day)
    match colour:
        case Colour.RED:
            return _back(way)
        case Colour.AMBER:  # repeat
            return replace(way, greens=0)
        case Colour.GREEN if stage == way.number and not is_too_soon:
            return replace(way, greens=way.greens + 1)
        case _:
            return way


def _back(way: _Way) -> _Way:
    return _Way(max(1, way.number - 1), last=way.last)
