"""What the sessions of each phase are made of (docs/clinical.md 4 with E14 and E26).

Exercises are named by the ids of their files. Which of them a person does today is decided by
what they have, what hurts and how far a knee may go; here is only the menu.
"""

from collections.abc import Mapping
from types import MappingProxyType

from coach.care.programme.terms import ProgrammePhase

Menu = tuple[str, ...]

LUNGE_SLOT = "a lunge"  # filled by the next of LUNGES
LUNGES: Menu = (
    "split_squat",
    "reverse_lunge",
    "forward_lunge",
    "rear_foot_elevated_split_squat",
)
LUNGE_DONE_AT_LEVEL = 3  # green twice, before the next lunge (E14)
STEP_DOWN_AFTER = ("step_up", 2)  # the lateral step-down enters after it was green twice (E14)

HINGE_OR_HIP = "a hinge or the hip"  # alternating (E14)
_HINGE_AND_HIP: Menu = ("hip_hinge", "side_lying_hip_abduction")

SESSIONS: Mapping[ProgrammePhase, tuple[Menu, ...]] = MappingProxyType(
    {
        ProgrammePhase.CALM: (("quad_set", "clamshell", "glute_bridge"),),
        ProgrammePhase.EARLY: (
            (
                "straight_leg_raise",
                "seated_knee_extension",
                "wall_slide",
                "side_lying_hip_abduction",
            ),
            ("seated_knee_extension", "wall_slide", "glute_bridge", "clamshell"),
        ),
        ProgrammePhase.CONTROL: (
            ("mini_squat", "low_step_down", "band_side_walk", "calf_raise"),
            ("mini_squat", "low_step_down", "sit_to_stand", HINGE_OR_HIP),
        ),
        ProgrammePhase.FUNCTIONAL: (
            ("squat", "step_up", "lateral_step_down", "side_lying_hip_abduction"),
            (LUNGE_SLOT, "single_leg_bridge", "band_side_walk", "calf_raise"),
        ),
        ProgrammePhase.PREVENTION: (
            ("squat", "step_up", "side_lying_hip_abduction"),
            ("squat", "step_up", "side_plank"),
        ),
    }
)
"""Session A and B, which alternate by session. The last is the maintenance set, part by part."""

JUMPS = "jump_and_stick"  # in prevention, for who does sport and is ready (4.3)
CHANGES_OF_DIRECTION = "side_step"  # in prevention, symptom-free (E44)

HIP_SESSION: Menu = ("clamshell", "side_lying_hip_abduction", "glute_bridge")

WARM_UPS: Mapping[ProgrammePhase, Menu] = MappingProxyType(
    {
        ProgrammePhase.CALM: ("seated_heel_slide",),
        ProgrammePhase.EARLY: ("seated_heel_slide", "march_in_place"),
        ProgrammePhase.CONTROL: ("march_in_place", "side_step"),
        ProgrammePhase.FUNCTIONAL: ("march_in_place", "side_step"),
        ProgrammePhase.PREVENTION: ("march_in_place", "side_step"),
    }
)

_CALM_MOBILITY: Menu = ("seated_hamstring_stretch", "ankle_rock", "wide_stance_side_shift")
_EARLY_MOBILITY: Menu = (
    "ankle_rock",
    "seated_hamstring_stretch",
    "standing_quad_stretch",
    "wide_stance_side_shift",
    "foam_roll_front_thigh",
    "foam_roll_outer_hip",
)
_ALL_MOBILITY: Menu = (
    *_EARLY_MOBILITY[:3],
    "half_kneeling_hip_flexor_stretch",
    *_EARLY_MOBILITY[3:],
)
MOBILITY: Mapping[ProgrammePhase, Menu] = MappingProxyType(
    {
        ProgrammePhase.CALM: _CALM_MOBILITY,
        ProgrammePhase.EARLY: _EARLY_MOBILITY,
        ProgrammePhase.CONTROL: _ALL_MOBILITY,
        ProgrammePhase.FUNCTIONAL: _ALL_MOBILITY,
        ProgrammePhase.PREVENTION: _ALL_MOBILITY,
    }
)
BALANCE = "single_leg_balance"  # on the mobility days of movement control

CALM_WORK = frozenset(
    {
        "seated_heel_slide",
        "quad_set",
        "clamshell",
        "glute_bridge",
        "seated_hamstring_stretch",
        "ankle_rock",
        "wide_stance_side_shift",
    }
)
"""All that is done in the calm phase, whatever is missing (E26)."""

_OPEN_FROM: Mapping[str, ProgrammePhase] = MappingProxyType(
    {
        "movement_control": ProgrammePhase.CONTROL,
        "functional": ProgrammePhase.FUNCTIONAL,
        "prevention": ProgrammePhase.PREVENTION,
    }
)


def is_open(exercise_id: str, exercise_phase: str, phase: ProgrammePhase) -> bool:
    """Whether an exercise belongs to a phase or to one before it (E15)."""
    if phase is ProgrammePhase.CALM:
        return exercise_id in CALM_WORK
    return _OPEN_FROM.get(exercise_phase, ProgrammePhase.EARLY).number <= phase.number


STAND_INS: Mapping[str, Menu] = MappingProxyType(
    {
        "straight_leg_raise": ("short_arc_quad", "seated_knee_extension"),
        "quad_set": ("seated_knee_extension", "seated_heel_slide"),
        "seated_knee_extension": ("short_arc_quad", "straight_leg_raise", "wall_slide"),
        "terminal_knee_extension": ("short_arc_quad",),
        "wall_slide": ("seated_knee_extension", "short_arc_quad"),
        "clamshell": ("side_step",),
        "side_lying_hip_abduction": ("side_step",),
        "glute_bridge": ("hip_hinge", "side_step"),
        "single_leg_bridge": ("glute_bridge", "hip_hinge"),
        "band_side_walk": ("side_step",),
        "hip_hinge": ("glute_bridge", "calf_raise"),
        "calf_raise": ("side_step",),
        "mini_squat": ("wall_slide", "seated_knee_extension", "short_arc_quad"),
        "low_step_down": ("mini_squat",),
        "sit_to_stand": ("mini_squat",),
        "squat": ("mini_squat",),
        "step_up": ("low_step_down", "sit_to_stand", "mini_squat"),
        "lateral_step_down": ("low_step_down", "squat", "mini_squat"),
        "split_squat": ("mini_squat", "wall_slide"),
        "reverse_lunge": ("split_squat",),
        "forward_lunge": ("reverse_lunge", "split_squat"),
        "rear_foot_elevated_split_squat": ("forward_lunge", "reverse_lunge", "split_squat"),
        "seated_heel_slide": ("march_in_place",),
        "march_in_place": ("seated_heel_slide",),
        "side_step": ("march_in_place",),
        "seated_hamstring_stretch": ("ankle_rock",),
    }
)
"""What stands in, the first that can be done, where something is missing or must rest: E14, E15 and
E1; what those leave open is judgement: the same part of the chain, at no higher load."""


def session_menu(phase: ProgrammePhase, *, number: int) -> Menu:
    """Return the exercises of the `number`-th session of a phase, counted from 0."""
    menus = SESSIONS[phase]
    rounds, which = divmod(number, len(menus))
    alternate = _HINGE_AND_HIP[rounds % len(_HINGE_AND_HIP)]
    return tuple(alternate if name == HINGE_OR_HIP else name for name in menus[which])
