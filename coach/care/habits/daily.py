"""Daily habits: long sitting and shoes. Advice without pressure: nothing is earned or lost by it.

docs/clinical.md 3.3.10 and E43. Sleep may be told in the diary and is only shown.
"""

from collections.abc import Iterable
from datetime import date

from coach.care.habits.outside_load import diaries
from coach.care.ordering import in_order
from coach.care.programme.terms import Fired
from coach.care.told import Told, WishesTold

SITTING_EVERY_MIN = 30  # pain in long sitting begins after 16 to 20 minutes, eases in 6 to 10
OLD_SHOES_MONTHS = 12  # then worth a look; judgement
_DAYS_A_MONTH = 30.44


def sitting_nudge(told: Iterable[Told], day: date) -> Fired | None:
    """Return the tip to stand up or straighten the knee, on a day with long sitting."""
    today = diaries(told, last=day).get(day)
    if today is None or today.long_sitting == 0:
        return None
    return Fired("3.3.10", "habit-sitting", {"minutes": SITTING_EVERY_MIN})


def shoes_advice(told: Iterable[Told], *, today: date) -> Fired | None:
    """Return what to say about shoes: how they wear first, then their age. Never a product."""
    wishes = [fact for fact in in_order(told, last=today) if isinstance(fact, WishesTold)]
    if not wishes:
        return None
    latest = wishes[-1]
    if latest.arch_flattens:
        return Fired("E43", "habit-shoes-uneven")
    if latest.shoes_months is None:
        return None
    months = latest.shoes_months + int((today - latest.day).days / _DAYS_A_MONTH)
    if months < OLD_SHOES_MONTHS:
        return None
    return Fired("E43", "habit-shoes-old", {"months": months})
