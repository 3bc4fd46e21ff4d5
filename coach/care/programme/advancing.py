"""From one day to the next: what a day, seen with the morning after it, changes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeVar

from coach.care.habits.sport import had_sport
from coach.care.pain.advice import EASY_MAX, HIGH_MAX
from coach.care.pain.colour import Colour, worst_colour
from coach.care.pain.morning import is_flare, morning_colour, usual
from coach.care.programme.breaks import at_first_levels, is_load, rested
from coach.care.programme.day_record import KNEES, DayRecord, KneeMorning
from coach.care.programme.exits import Situation, is_fast, next_phase
from coach.care.programme.limits import after_greens, after_pain, after_squat_test
from coach.care.programme.means import Means
from coach.care.programme.planning import phase_of
from coach.care.programme.practising import Done, after_a_day, what_was_done
from coach.care.programme.seeking import CALM_MORNING, seek_help
from coach.care.programme.setbacks import after_amber, after_red, after_red_morning
from coach.care.programme.state import Morning, State, in_new_phase
from coach.care.programme.terms import DayPlan, Fired, ProgrammePhase
from coach.care.programme.trained_colour import trained_colour
from coach.care.told import Told
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Side

FLARE_BACK = timedelta(days=3)  # longer, in prevention: back to movement control (E23)
FLARE_FORGOTTEN = timedelta(days=7)  # without a word
KEPT_DAYS = 40  # of the ledger: four weeks and a margin
KEPT_MORNINGS = 28
FAST_WITHIN = timedelta(days=28)  # of the beginning, the baseline may still place


_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Night:
    """What is known when a day has passed: it, its plan, and the morning after."""

    record: DayRecord
    plan: DayPlan
    morning: DayRecord  # of the next day: only its morning answers are looked at
    means: Means
    told: Sequence[Told]  # until that morning
    is_warned: bool = False  # early warning in prevention, see coach.care.habits


@dataclass(frozen=True, slots=True)
class Advanced:
    state: State
    colour: Colour | None
    done: Done
    fired: tuple[Fired, ...]


def advance(
    state: State,
    night: Night,
    library: Mapping[str, Exercise],
    *,
    pains: Mapping[Side, Sequence[int]],
) -> Advanced:
    """Return the state of the next day.

    Args:
        state: of the day that has passed.
        night: what is known of it.
        library: the exercises.
        pains: earlier answered mornings of each knee, oldest first, without the new one.
    """
    record = night.record
    phase = phase_of(state, night.means)
    done = what_was_done(record, night.plan, library)
    morning = colour_of_morning(night.morning, pains, knees=night.means.knees)
    colour = _settled(state, night, done, morning)
    state, fired = after_pain(state, record, library)
    state = after_a_day(state, record, done, colour=colour, library=library)
    state = _logged(state, night, done, colour)
    state, more = _coloured(state, night, done, colour, library=library, phase=phase)
    fired = (*fired, *more)
    if morning is Colour.RED:
        state = after_red_morning(state, night.morning.day)
    if record.before is not None and record.before > HIGH_MAX:  # as red as a morning (3.3.1)
        state = after_red_morning(state, record.day)
    state = _felt(state, night, pains, is_red=colour is Colour.RED)
    state, more = _moved(state, night, library, phase=phase)
    state = replace(state, day=record.day + timedelta(days=1))
    state, broken = rested(state, library)
    return Advanced(state, colour, done, (*fired, *more, *broken))


def colour_of_morning(
    record: DayRecord, pains: Mapping[Side, Sequence[int]], *, knees: Sequence[Side]
) -> Colour | None:
    """Return the worse knee's colour of a morning; None: not answered, or neither way.

    Args:
        record: of the day.
        pains: earlier answered mornings of each knee, oldest first.
        knees: those that hurt, which have to be answered for (E13).
    """
    nothing = KneeMorning()
    colours = []
    for knee in {*knees, *record.mornings}:
        morning = record.mornings.get(knee, nothing)
        base = usual(pains.get(knee, ()))
        colours.append(morning_colour(morning.pain, base=base, has_swelling=morning.has_swelling))
    return worst_colour(colours)


def _settled(state: State, night: Night, done: Done, morning: Colour | None) -> Colour | None:
    """Return the session's colour with the next morning; without training there is none (E12).

    A morning counts for the session before it. It is no setback of its own after a day without
    one, nor in a flare that has counted already: what came of one session counts once (E24). Sore
    after a day with sport too, it counts against the sport, and the session's colour is not known
    (E25).
    """
    during = trained_colour(night.record, knees=night.means.knees)
    if done.trained is None and during is None:
        return None
    is_session = night.plan.kind.is_session and bool(done.planned)
    is_loaded = done.trained is not None and done.trained.is_strength  # beside the plan
    if not is_session and not is_loaded:
        return during
    if morning is Colour.RED and state.flare_since is not None:
        morning = None
    if morning is not Colour.GREEN and had_sport(night.told, night.record.day):
        morning = None
    found = {during, morning}
    if Colour.RED in found:
        return Colour.RED
    if Colour.AMBER in found:
        return Colour.AMBER
    return None if None in found else Colour.GREEN


def _logged(state: State, night: Night, done: Done, colour: Colour | None) -> State:
    """Put what was done into the ledger."""
    if done.trained is None:
        return state
    day = night.record.day
    planned_strength = done.trained.is_strength and bool(done.planned)
    is_session = night.plan.kind.is_session and bool(done.planned)
    is_coloured = is_session or colour is not Colour.GREEN  # a green stretch is no green session
    first = day - timedelta(days=KEPT_DAYS)
    return replace(
        state,
        trained=(*(past for past in state.trained if past.day > first), done.trained),
        last_trained=day,
        last_colour=colour if is_coloured else state.last_colour,
        last_coloured=day if is_coloured else state.last_coloured,
        last_strength=day if done.trained.is_strength else state.last_strength,
        strength_number=state.strength_number + planned_strength,
        sessions=state.sessions + (is_session and colour is not None),
        tempos=_with_last(state.tempos, done.tempo if is_session else None),
        evenness=_with_last(state.evenness, done.is_even if is_session else None),
        days_off_told=0 if is_load(done.trained) else state.days_off_told,
    )


def _with_last(known: tuple[_Value, ...], value: _Value | None) -> tuple[_Value, ...]:
    """Return the last few values with one more, if it is known."""
    return known if value is None else (*known[-3:], value)


def _coloured(
    state: State,
    night: Night,
    done: Done,
    colour: Colour | None,
    *,
    library: Mapping[str, Exercise],
    phase: ProgrammePhase,
) -> tuple[State, tuple[Fired, ...]]:
    match colour:
        case Colour.RED:
            return after_red(state, night.record, done, library, phase=phase)
        case Colour.AMBER:
            return after_amber(state, night.record, done, library)
        case Colour.GREEN:
            if not (night.plan.kind.is_session and done.planned):
                return state, ()  # a day of mobility is no session
            day = night.record.day
            state = replace(state, amber_days=())
            before = night.record.before
            if before is None or before > EASY_MAX:  # nothing grows without (E9)
                return state, ()
            return after_greens(replace(state, green_days=(*state.green_days, day)), phase=phase)
        case None:
            return state, ()


def _felt(
    state: State, night: Night, pains: Mapping[Side, Sequence[int]], *, is_red: bool
) -> State:
    """Take in the morning: its pain, the worst of 24 hours, and whether there is a flare."""
    today = night.morning
    pain = today.answered_morning
    worst = today.worst_24h
    if worst is not None:
        state = replace(state, worsts=(*state.worsts[-KEPT_DAYS:], (today.day, worst)))
    flares = any(
        morning.pain is not None and is_flare(morning.pain, base=usual(pains.get(knee, ())))
        for knee, morning in today.mornings.items()
    )
    if flares or is_red:
        state = replace(state, flare_since=state.flare_since or today.day)
    elif state.flare_since is not None and (
        colour_of_morning(today, pains, knees=night.means.knees) is Colour.GREEN
        or (pain is None and today.day - state.flare_since > FLARE_FORGOTTEN)
    ):
        state = replace(state, flare_since=None)
    answered = {knee for knee, morning in today.mornings.items() if morning.pain is not None}
    is_whole = answered.issuperset(night.means.knees)
    if pain is None or (pain <= CALM_MORNING and not is_whole):
        return state  # one of two knees can only bring bad news
    felt = Morning(
        day=today.day,
        pain=pain,
        walking=_worst(today, "walking"),
        stairs=_worst(today, "stairs"),
    )
    return replace(state, mornings=(*state.mornings[-KEPT_MORNINGS:], felt))


def _moved(
    state: State, night: Night, library: Mapping[str, Exercise], *, phase: ProgrammePhase
) -> tuple[State, tuple[Fired, ...]]:
    """Return the state after what may change the phase, the gravest first (E24)."""
    today = night.morning.day
    state, fired = seek_help(state, night.told, today=today)
    situation = Situation(state, night.means, night.told, library)
    is_new = today - state.began <= FAST_WITHIN and state.since == state.began
    if is_new and is_fast(situation, night.record):
        state = in_new_phase(state, ProgrammePhase.CONTROL, since=today)
        fired = (*fired, Fired("E23", "rule-fast"))
        phase = ProgrammePhase.CONTROL
    state = after_squat_test(state, night.record, phase=phase)
    if state.phase is ProgrammePhase.PREVENTION and _must_go_back(state, night, today):
        state = at_first_levels(in_new_phase(state, ProgrammePhase.CONTROL, since=today), library)
        return replace(state, flare_since=None), (*fired, Fired("E23", "rule-early-warning"))
    following = next_phase(replace(situation, state=state), today)
    if following is None:
        return state, fired
    opened = in_new_phase(state, following, since=today)
    return opened, (*fired, Fired("4", "rule-phase-next", {"phase": following.value}))


def _must_go_back(state: State, night: Night, today: date) -> bool:
    lasts = state.flare_since is not None and today - state.flare_since > FLARE_BACK
    return lasts or night.is_warned


def _worst(record: DayRecord, name: str) -> int | None:
    values = [getattr(record.mornings[knee], name) for knee in KNEES if knee in record.mornings]
    given = [value for value in values if value is not None]
    return max(given) if given else None
