"""How far the programme may go, and what it leaves out (docs/clinical.md E2, E3, E36 and E41)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from coach.care.programme.terms import ProgrammePhase
from coach.care.start.answers import Clearance, Moment, Raised, Screen, last_answer, raised_by
from coach.care.start.history import History
from coach.care.start.questions import BY_CODE, QUESTIONS
from coach.care.told import Condition

AFTER_SURGERY = "CL3"  # cleared, it still ends with early activation unless more was named
NAMED_HOLDS = timedelta(days=28)  # a phase that was named, and then a screen without any yes
DEEPEST_AFTER_SLIP_DEG = 60.0  # knee flexion, where the kneecap has ever slipped out (E2)
UNSTEADY = "CL8"

_CONDITIONS: Mapping[str, frozenset[Condition]] = {
    # Asked in one question, so all that it may mean.
    "CL5": frozenset({Condition.CLOT_OR_BLEEDING, Condition.FRAGILE_BONE, Condition.NUMB_SKIN}),
    "CL7": frozenset({Condition.KNEECAP_SLIPPED}),
    UNSTEADY: frozenset({Condition.FALL_RISK}),
}
# By `Exercise.design_id`. Of the deep ones, those that aim at 60 and more from the first on.
_LEFT_OUT: Mapping[str, frozenset[str]] = {
    "AD1": frozenset({"mo_ham"}),
    "CL5": frozenset({"mo_foam_quad", "mo_foam_glute", "pv_jump_stick"}),
}
_LEFT_OUT_AFTER_SLIP = frozenset({"mo_quad", "fn_bulgarian", "fn_sl_box", "pv_jump_stick"})
_LEFT_OUT_UNSTEADY = frozenset(  # without a clinician's word (E36)
    {"fn_rev_lunge", "fn_fwd_lunge", "fn_bulgarian", "fn_sl_box", "pv_jump_stick"}
)


@dataclass(frozen=True, slots=True)
class Restrictions:
    conditions: frozenset[Condition]
    left_out: frozenset[str]
    deepest_deg: float | None
    needs_hand_support: bool


def limits_of(
    flags: Sequence[Raised],
    screens: Sequence[Screen],
    clearances: Sequence[Clearance],
    *,
    history: History,
    calm_to: date | None,
) -> Mapping[str, ProgrammePhase]:
    """Return the furthest phase by what limits it: a code, or a name of what it is.

    Args:
        flags: those that stand.
        screens: all, oldest first.
        clearances: all, oldest first.
        history: of the person.
        calm_to: the first day after a week of calm work; None: it is no such week.
    """
    limits = {flag.code: phase for flag in flags if (phase := BY_CODE[flag.code].highest)}
    if calm_to is not None:
        limits["calm-week"] = ProgrammePhase.CALM
    named = _named(screens, clearances)
    if named is not None:
        limits["named"] = named
    elif last_answer(screens, AFTER_SURGERY):
        limits["after-surgery"] = ProgrammePhase.EARLY
    if not history.is_slip_settled(clearances):
        limits["kneecap"] = ProgrammePhase.EARLY
    if not history.is_place_settled(clearances):
        limits["place" if history.place else "place-unknown"] = ProgrammePhase.EARLY
    return limits


def restrictions_of(
    screens: Sequence[Screen], clearances: Sequence[Clearance], history: History
) -> Restrictions:
    """Return what answers and history leave out, cleared or not."""
    yes = {question.code for question in QUESTIONS if last_answer(screens, question.code)}
    conditions = history.conditions.union(*(_CONDITIONS.get(code, ()) for code in yes))
    left_out = frozenset[str]().union(*(_LEFT_OUT.get(code, ()) for code in yes))
    has_slipped = Condition.KNEECAP_SLIPPED in conditions
    if has_slipped:
        left_out |= _LEFT_OUT_AFTER_SLIP
    is_unsteady = Condition.FALL_RISK in conditions
    if is_unsteady and not _may_be_unsteady(screens, clearances, history):
        left_out |= _LEFT_OUT_UNSTEADY
    return Restrictions(
        conditions=conditions,
        left_out=left_out,
        deepest_deg=DEEPEST_AFTER_SLIP_DEG if has_slipped else None,
        needs_hand_support=is_unsteady or history.needs_hand_support,
    )


def _named(screens: Sequence[Screen], clearances: Sequence[Clearance]) -> ProgrammePhase | None:
    """Return the phase that the last clinician named, while it holds."""
    if not clearances:
        return None
    last = clearances[-1]
    phases = {phase.value: phase for phase in ProgrammePhase}
    is_over = any(
        screen.is_full
        and screen.day >= last.seen_on + NAMED_HOLDS
        and screen.moment > last.moment
        and not any(screen.says_yes(question.code) for question in QUESTIONS if question.is_flag)
        for screen in screens
    )
    return None if is_over else phases.get(last.told.allowed or "")


def _may_be_unsteady(
    screens: Sequence[Screen], clearances: Sequence[Clearance], history: History
) -> bool:
    """Whether a clinician's word came after all that tells of unsteadiness."""
    told: list[Moment] = [flag.first for flag in raised_by(screens, UNSTEADY)[-1:]]
    if history.unsteady_since is not None:
        told.append(history.unsteady_since)
    return any(clearance.moment > max(told, default=clearance.moment) for clearance in clearances)
