"""`coach care simulate`: whole courses of care on simulated patients, and what they led to."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import Annotated

import typer

from coach import bootstrap, words
from coach.care.courses.living import Life, LivedDay, live
from coach.care.courses.persona import Persona
from coach.care.courses.personas import PERSONAS, persona
from coach.care.programme.terms import Fired, Slot
from coach.care.rewards.earned import earned
from coach.cli.care_talk import say
from coach.cli.options import folder_of
from coach.errors import UsageError
from coach.movement.exercise import Exercise

ALL = "all"


def simulate(
    context: typer.Context,
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="NAME", help="Which patients; 'all' for every one, none for a list."
        ),
    ] = None,
    checked: Annotated[
        bool,
        typer.Option("--checked", help="Show each rule in the words of a physiotherapist."),
    ] = False,
) -> int:
    """Run whole courses of care, 6 to 26 weeks, on simulated patients.

    They are made up. What they tell and do goes through the same rules as a person's; the
    timeline shows phase, sessions, doses, rules and rewards, week by week.
    """
    if not names:
        say(*(f"{one.id:16} {one.weeks:2} weeks: {one.story}" for one in PERSONAS))
        return 0
    library = bootstrap.library(folder_of(context)).exercises
    for one in _chosen(names):
        say(*_timeline(one, live(one, library), library, is_checked=checked))
    return 0


def _chosen(names: Sequence[str]) -> tuple[Persona, ...]:
    """Return the patients of these names.

    Raises:
        UsageError: there is none of a name; the message lists those there are.
    """
    if ALL in names:
        return PERSONAS
    found = []
    for name in names:
        one = persona(name)
        if one is None:
            known = ", ".join(known.id for known in PERSONAS)
            raise UsageError(f"There is no simulated patient {name!r}; choose one of {known}.")
        found.append(one)
    return tuple(found)


def _timeline(
    one: Persona, life: Life, library: Sequence[Exercise], *, is_checked: bool
) -> list[str]:
    named = {exercise.id: exercise.text.name for exercise in library}
    lines = ["", f"{one.id}: a simulated patient who {one.story} ({one.weeks} weeks)"]
    for week, days in groupby(life.days, key=lambda day: day.week):
        lines += _week_lines(week, list(days), life, named, is_checked=is_checked)
    last = life.days[-1].day
    got = earned(life.log, life.outcomes, today=last)
    level = words.text(got.level_name_key)
    kept = sum(outcome.is_done for outcome in life.outcomes)
    lines.append(
        f"  at the end: {got.points} points ({level}), streak {got.streak_days}, best "
        f"{got.best_streak_days}, plan kept on {kept} of {len(life.outcomes)} days"
    )
    return lines


def _week_lines(
    week: int, days: Sequence[LivedDay], life: Life, named: dict[str, str], *, is_checked: bool
) -> list[str]:
    phase = words.text(f"phase-{days[-1].course.phase}")
    trained = [day for day in days if day.has_trained and day.plan.kind.is_session]
    of_week = {day.day for day in days}
    colours = [
        outcome.colour.value
        for outcome in life.outcomes
        if outcome.day in of_week and outcome.colour is not None and outcome.has_trained
    ]
    points = sum(day.plan.load_points for day in trained)
    told = ", ".join(colours) or "none known"
    lines = [
        f"  week {week:2}  {phase}: {len(trained)} sessions ({told}), {points:.0f} load points"
    ]
    happened = [day.happening.value for day in days if day.happening is not None]
    if happened:
        lines.append(f"           happens: {', '.join(happened)}")
    lines += [f"           {dose}" for dose in _doses(trained[-1:], named)]
    return lines + _rule_lines(days, life, is_checked=is_checked)


def _doses(days: Sequence[LivedDay], named: dict[str, str]) -> list[str]:
    return [
        f"{named[one.exercise_id]}: level {one.level}, {one.sets} x {one.reps}"
        + (f", to {one.target_deg:.0f} degrees" if one.target_deg is not None else "")
        for day in days
        for one in day.plan.exercises
        if one.slot is Slot.STRENGTH
    ]


def _rule_lines(days: Sequence[LivedDay], life: Life, *, is_checked: bool) -> list[str]:
    of_week = {day.day for day in days}
    fired = [fired for day in days for fired in day.plan.reasons]
    fired += [fired for day in days for one in day.plan.exercises for fired in one.reasons]
    fired += [
        fired for outcome in life.outcomes if outcome.day in of_week for fired in outcome.fired
    ]
    counted = Counter((one.rule, _said(one, is_checked=is_checked)) for one in fired)
    return [
        f"           [{rule}] {text}" + (f" ({count} times)" if count > 1 else "")
        for (rule, text), count in counted.items()
    ]


def _said(fired: Fired, *, is_checked: bool) -> str:
    return words.text(fired.key + ("-checked" if is_checked else ""), **fired.arguments)
