"""Which questions of a sheet are put to a person, about which knee and which activity."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from coach.care.asking.ask import Ask, Given, Kind, Value
from coach.care.asking.facts import knees_to_ask, latest
from coach.care.asking.sheets import SHEETS, Sheet
from coach.care.facts import PAIN_MAX
from coach.care.told import GoalsRated, Told, WishesTold
from coach.movement.vocabulary import Side

KNEES = (Side.LEFT, Side.RIGHT)
OTHER_KNEE: Mapping[Sheet, Ask] = MappingProxyType(
    {  # about the knee that is not the sore one, in one question (docs/clinical.md E13)
        Sheet.MORNING: Ask("pain", "ask-other-knee-morning", Kind.WHOLE, most=PAIN_MAX),
        Sheet.BEFORE: Ask("pain", "ask-other-knee-now", Kind.WHOLE, most=PAIN_MAX),
    }
)

Filled = Mapping[tuple[Sheet, Side], Given]
"""Answered sheets, each knee's apart."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One question as it is put."""

    ask: Ask
    knee: Side = Side.BOTH  # BOTH where it is about no single knee
    activity: str = ""  # that is rated

    @property
    def name(self) -> str:
        """What tells it from the other questions of its sheet."""
        return f"{self.knee}.{self.ask.key}"


def turns_of(sheet: Sheet, told: Sequence[Told]) -> tuple[Turn, ...]:
    """Return the questions of a sheet in the order of the keyboard, after what was told."""
    if sheet is Sheet.GOALS:
        return _goals(told)
    if not sheet.is_for_each_knee:
        return tuple(Turn(ask) for ask in SHEETS[sheet])
    sore = knees_to_ask(told)
    turns = [Turn(ask, knee) for knee in sore for ask in SHEETS[sheet]]
    if sheet in OTHER_KNEE:
        turns += [Turn(OTHER_KNEE[sheet], knee) for knee in KNEES if knee not in sore]
    return tuple(turns)


def filled_with(sheet: Sheet, answers: Mapping[Turn, Value | None]) -> Filled:
    """Return answered sheets; a knee of which nothing was said has none.

    Warning signs that were asked for and not answered are told all the same.
    """
    filled: dict[tuple[Sheet, Side], dict[str, Value]] = {}
    for turn, value in answers.items():
        if value is not None:
            filled.setdefault((sheet, turn.knee), {})[turn.ask.key] = value
    if sheet is Sheet.SCREENING:
        filled.setdefault((sheet, Side.BOTH), {})
    return filled


def _goals(told: Sequence[Told]) -> tuple[Turn, ...]:
    """Return a question for each activity, and later also what has changed since the beginning."""
    wishes = latest(told, WishesTold)
    if wishes is None or not wishes.activities:
        return ()
    *rated, change = SHEETS[Sheet.GOALS]
    turns = [
        Turn(ask, activity=activity)
        for ask, activity in zip(rated, wishes.activities, strict=False)
    ]
    if latest(told, GoalsRated) is not None:
        turns.append(Turn(change))
    return tuple(turns)
