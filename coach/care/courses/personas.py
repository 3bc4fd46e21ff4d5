"""The simulated patients whose courses are run: each a story, none a real person."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from coach.care.courses.persona import Happening, Persona
from coach.care.told import Need
from coach.movement.vocabulary import Side

_EASING = (3, 3, 2, 2, 1)  # mornings, week by week
_DAY = 7  # days of a week, for counting from the beginning


def _on(happening: Happening, *days: int) -> dict[int, Happening]:
    return dict.fromkeys(days, happening)


def _happenings(*found: Mapping[int, Happening]) -> Mapping[int, Happening]:
    return MappingProxyType({day: what for one in found for day, what in one.items()})


PERSONAS = (
    Persona("steady", "improves steadily and does what is planned", 24, _EASING),
    Persona(
        "flare",
        "has a painful session and a flare in week 3",
        24,
        _EASING,
        happenings=_happenings(_on(Happening.OUCH, 14), _on(Happening.FLARE, 15, 16)),
    ),
    Persona(
        "over_doer",
        "adds squats of their own on recovery days",
        26,
        _EASING,
        happenings=_happenings(
            _on(Happening.OVERDID, 8, 10, 15, 17, 22, 24), _on(Happening.AMBER, 4)
        ),
    ),
    Persona(
        "under_reporter",
        "tells three points less pain than is felt",
        20,
        (4, 4, 3, 3, 3, 2),
        reports_less=3,
    ),
    Persona(
        "misses_weeks",
        "is silent in weeks 4, 5 and 11",
        26,
        _EASING,
        skips_weeks=frozenset({4, 5, 11}),
    ),
    Persona(
        "red_flag",
        "has a hot swollen knee with fever in week 2, is seen, and is cleared a week later",
        24,
        _EASING,
        happenings=_happenings(
            _on(Happening.FEVER, 9),
            _on(Happening.AWAY, 10, 11, 12, 13, 14, 15),
            {16: Happening.SEEN},
        ),
    ),
    Persona(
        "chronic",
        "has had pain for years and starts sore",
        26,
        (4, 4, 3, 3, 3, 2, 2, 2, 2, 2, 1),
        weeks_of_pain=200,
        squat_deg=45,
    ),
    Persona("two_knees", "has pain in both knees", 24, _EASING, sore=Side.BOTH),
    Persona(
        "shift_worker", "trains every third day, whatever weekday it is", 26, _EASING, shift_days=3
    ),
    Persona(
        "traveller",
        "crosses time zones, and rests while flying",
        24,
        _EASING,
        utc_offsets=(1, 1, 9, 9, -5, -5, 1),
        happenings=_happenings(_on(Happening.TRAVELLING, 2 * _DAY, 4 * _DAY, 6 * _DAY)),
    ),
    Persona("leap_day", "trains through a 29 February", 6, _EASING, begins=date(2028, 2, 14)),
    Persona(
        "clock_change",
        "lives where the clocks go forward in week 2",
        8,
        _EASING,
        begins=date(2026, 3, 16),
        utc_offsets=(1, 1, 2),
    ),
    Persona(
        "no_equipment",
        "has a wall and a chair and nothing else",
        26,
        _EASING,
        needs=frozenset({Need.CHAIR, Need.WALL}),
        steps_cm=frozenset(),
    ),
    Persona(
        "nothing_at_all",
        "has no equipment of any kind",
        26,
        _EASING,
        needs=frozenset(),
        steps_cm=frozenset(),
        squat_deg=None,
    ),
    Persona(
        "unseen_lying",
        "is not seen by the camera when lying down",
        26,
        _EASING,
        is_seen_lying=False,
    ),
    Persona(
        "silent",
        "trains and never says how it felt",
        8,
        _EASING,
        happenings=_happenings(_on(Happening.SILENT, *range(1, 56))),
    ),
    Persona(
        "own_days",
        "can train on Tuesday, Thursday and Sunday",
        24,
        _EASING,
        training_days=frozenset({1, 3, 6}),
    ),
)


def persona(name: str) -> Persona | None:
    return next((one for one in PERSONAS if one.id == name), None)
