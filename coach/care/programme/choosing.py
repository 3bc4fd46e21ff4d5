"""Which exercises a day's session is made of, for one person on one day."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from coach.care.programme.contents import (
    BALANCE,
    HIP_SESSION,
    LUNGE_DONE_AT_LEVEL,
    LUNGE_SLOT,
    LUNGES,
    MOBILITY,
    SESSIONS,
    STEP_DOWN_AFTER,
    WARM_UPS,
    Menu,
    is_open,
    session_menu,
)
from coach.care.programme.dosing import PHASE_CAPS_DEG, is_worth_it, limit_for
from coach.care.programme.means import STEP_LIMITS_DEG, Means, stand_ins, step_for
from coach.care.programme.state import State
from coach.care.programme.terms import DayKind, Fired, KneeLimits, ProgrammePhase
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Side

NEW_AT_ONCE = 2  # exercises new to the person in one session (docs/clinical.md E4)
MOBILITY_PIECES = 2  # of a session (1.C); of a day of mobility one more
CALF_PIECE = "ankle_rock"
_STEP_DOWN = "lateral_step_down"


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything that choosing and dosing need to know."""

    library: Mapping[str, Exercise]
    state: State
    means: Means
    phase: ProgrammePhase  # at most that of the state
    limits: KneeLimits
    at_most_deg: float = 180.0  # a closer cap of today
    highest_tier: int = 3
    extras: tuple[str, ...] = ()  # of prevention, one a session in turn
    avoided: frozenset[str] = frozenset()  # for what hurts today
    first_leg: Side = Side.LEFT  # that begins, where legs are worked one at a time (E13)

    def limit_of(self, exercise: Exercise) -> float | None:
        """Return how far either knee may go; `coach.care.programme.legs` knows each leg's own."""
        return limit_for(exercise, self.limits, phase=self.phase, at_most_deg=self.at_most_deg)

    def can_do(self, exercise_id: str, level: int = 1) -> bool:
        """Whether the person has what it takes today, and the knees the range."""
        exercise = self.library.get(exercise_id)
        if exercise is None or exercise_id in self.avoided or not self.means.allows(exercise):
            return False
        if exercise.tier > self.highest_tier:
            return False
        if not is_open(exercise_id, exercise.phase, self.phase):
            return False
        if exercise_id in STEP_LIMITS_DEG:
            return self.step_cm(exercise_id, level) is not None
        return is_worth_it(exercise, self.limit_of(exercise))

    def step_cm(self, exercise_id: str, level: int) -> int | None:
        """Return the step of today, within what the phase allows as well (E6, E18).

        One step stands there for both legs, so the closer limit decides (E13).
        """
        phase_deg = PHASE_CAPS_DEG[self.phase]
        limit_deg = min(self.limits.one_leg_deg, self.at_most_deg, phase_deg)
        return step_for(exercise_id, level, steps_cm=self.means.steps_cm, limit_deg=limit_deg)


@dataclass(frozen=True, slots=True)
class Chosen:
    exercise_id: str
    reasons: tuple[Fired, ...] = ()


def warm_ups(situation: Situation, *, count: int) -> tuple[Chosen, ...]:
    return _stood_in(situation, WARM_UPS[situation.phase])[:count]


def strength(situation: Situation, kind: DayKind) -> tuple[Chosen, ...]:
    """Return the exercises of a session, those new to the person limited to a few."""
    if kind is DayKind.HIP:
        menu: Menu = HIP_SESSION
    elif kind is DayKind.CALM:
        menu = SESSIONS[ProgrammePhase.CALM][0]
    else:
        menu = _filled(situation)
    return _few_new(situation, _one_of_the_heaviest(situation, _stood_in(situation, menu)))


def mobility(situation: Situation, *, count: int) -> tuple[Chosen, ...]:
    """Return the pieces that are due longest, in the order of the menu where none was done.

    Where one ankle is stiffer than the other the calf comes first (docs/clinical.md E14).
    """
    menu = [piece for piece in MOBILITY[situation.phase] if situation.can_do(piece)]
    done = situation.state.mobility
    never = situation.state.began.toordinal() - 1
    menu.sort(key=lambda piece: done[piece].toordinal() if piece in done else never)
    if situation.means.is_one_ankle_stiffer:
        menu.sort(key=lambda piece: piece != CALF_PIECE)
    return tuple(Chosen(piece) for piece in menu[:count])


def balance(situation: Situation) -> tuple[Chosen, ...]:
    wanted = situation.phase is ProgrammePhase.CONTROL and situation.can_do(BALANCE)
    return (Chosen(BALANCE),) if wanted else ()


def _filled(situation: Situation) -> Menu:
    """Return the next menu of the phase with its open places filled."""
    state = situation.state
    menu = session_menu(situation.phase, number=state.strength_number)
    named = [_lunge(situation) if name == LUNGE_SLOT else name for name in menu]
    if situation.extras:
        named.append(situation.extras[state.strength_number % len(situation.extras)])
    is_ready = state.has_mastered(*STEP_DOWN_AFTER)
    can_step = situation.can_do(STEP_DOWN_AFTER[0])
    return tuple(name for name in named if name != _STEP_DOWN or is_ready or not can_step)


def _lunge(situation: Situation) -> str:
    """Return the next lunge: each comes after the one before was green twice at its last level."""
    found = LUNGES[0]
    for before, lunge in pairwise(LUNGES):
        is_mastered = situation.state.has_mastered(before, LUNGE_DONE_AT_LEVEL)
        if not is_mastered or not situation.can_do(lunge):
            break
        found = lunge
    return found


def _stood_in(situation: Situation, menu: Iterable[str]) -> tuple[Chosen, ...]:
    """Return what can be done of a menu, with others standing in; nothing twice."""
    wanted = tuple(menu)
    found: dict[str, Chosen] = {}
    for name in wanted:
        able = [other for other in stand_ins(name) if situation.can_do(other)]
        if not able or able[0] in found:
            continue
        other = able[0]
        if other != name and other in wanted:
            continue  # it has its own place
        names = {"missing": _name(situation, name), "instead": _name(situation, other)}
        reasons = () if other == name else (Fired("E14", "rule-stand-in", names),)
        found[other] = Chosen(other, reasons)
    return tuple(found.values())


def _few_new(situation: Situation, chosen: Sequence[Chosen]) -> tuple[Chosen, ...]:
    """Leave out what would be too much new at once; in the calm phase nothing is heavy."""
    state = situation.state
    most = NEW_AT_ONCE if _is_opening(state) else 1
    kept: list[Chosen] = []
    new = 0
    for one in chosen:
        if one.exercise_id not in state.practice:
            new += 1
            if new > most and len(kept) >= NEW_AT_ONCE:
                continue
        kept.append(one)
    return tuple(kept)


def _is_opening(state: State) -> bool:
    return state.strength_number < NEW_AT_ONCE or not state.practice


def _one_of_the_heaviest(situation: Situation, chosen: Sequence[Chosen]) -> tuple[Chosen, ...]:
    """Keep one exercise of tier 3 at most (docs/clinical.md E14)."""
    kept: list[Chosen] = []
    has_heavy = False
    for one in chosen:
        is_heavy = situation.library[one.exercise_id].tier >= 3  # noqa: PLR2004  # the tier
        if is_heavy and has_heavy:
            continue
        has_heavy |= is_heavy
        kept.append(one)
    return tuple(kept)


def _name(situation: Situation, exercise_id: str) -> str:
    exercise = situation.library.get(exercise_id)
    return exercise_id if exercise is None else exercise.text.name
