"""How calm a knee has been of late, from mornings and check-ins (docs/clinical.md E10, E12)."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from coach.care.pain.colour import Colour, worst_colour
from coach.care.pain.morning import highest, morning_colour, usual
from coach.care.programme.day_record import KNEES, DayRecord, day_records
from coach.care.programme.terms import CareLog
from coach.care.told import BeforeTold, MorningTold, Told
from coach.movement.vocabulary import Side

FREE_MOST = 1  # NPRS, on waking and at worst, of a day without symptoms (E12)
FREE_DAYS = 14
ANSWERED_SHARE = 10 / 14  # of the days, at least (E12)


def is_symptom_free(told: Iterable[Told], *, today: date, days: int = FREE_DAYS) -> bool:
    """Whether no day up to today told of more than 1, on waking or as the worst of 24 hours.

    Ten of fourteen days have to be answered, both questions; what is not answered is not known.
    """
    records = _last_days(told, today=today, days=days)
    pairs = [(record.answered_morning, record.worst_24h) for record in records]
    most = highest(pain for pair in pairs for pain in pair)
    answered = sum(None not in pair for pair in pairs)
    return _is_enough(answered, days=days) and most is not None and most <= FREE_MOST


def has_calm_mornings(told: Iterable[Told], *, today: date, days: int = FREE_DAYS) -> bool:
    """Whether every morning answered was at 1 or less, and enough of them were answered."""
    records = _last_days(told, today=today, days=days)
    pains = [pain for record in records if (pain := record.answered_morning) is not None]
    return _is_enough(len(pains), days=days) and max(pains) <= FREE_MOST


def morning_after(told: Iterable[Told], day: date) -> Colour | None:
    """Return the worse knee's colour on the morning after a day; None: not known."""
    return morning_colours(told, last=day + timedelta(days=1)).get(day + timedelta(days=1))


def morning_colours(told: Iterable[Told], *, last: date) -> Mapping[date, Colour | None]:
    """Return the worse knee's colour of each morning that was told of."""
    mornings = tuple(fact for fact in told if isinstance(fact, MorningTold))
    found: dict[date, Colour | None] = {}
    earlier: dict[Side, list[int]] = {knee: [] for knee in KNEES}
    for day, record in day_records(CareLog(told=mornings), last=last).items():
        colours = []
        for knee, morning in record.mornings.items():
            base = usual(earlier[knee])
            swelling = morning.has_swelling
            colours.append(morning_colour(morning.pain, base=base, has_swelling=swelling))
            if morning.pain is not None:
                earlier[knee].append(morning.pain)
        found[day] = worst_colour(colours)
    return found


def _is_enough(answered: int, *, days: int) -> bool:
    return answered >= ANSWERED_SHARE * days


def _last_days(told: Iterable[Told], *, today: date, days: int) -> tuple[DayRecord, ...]:
    """Return the last days that something was answered on, each the worse knee's."""
    first = today - timedelta(days=days - 1)
    asked = tuple(
        fact
        for fact in told
        if isinstance(fact, MorningTold | BeforeTold) and first <= fact.day <= today
    )
    return tuple(day_records(CareLog(told=asked), last=today).values())
