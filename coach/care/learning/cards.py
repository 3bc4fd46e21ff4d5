"""Learning cards: what each is about, what opens it, and on what it rests (docs/clinical.md E42).

The words are `card-<name>-title` and `card-<name>` of care_learning.ftl. They follow the project's
guide where the literature does, and say so where it is softer.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from coach.care.learning.happenings import Happening, happenings
from coach.care.programme.terms import CareLog, DayOutcome
from coach.care.told import CardRead

JUDGEMENT = "judgement"  # our own words on what the guide says, with no direct source


class Guide(StrEnum):
    """The sections and questions of the guide that the programme grew from."""

    INTRODUCTION = "introduction"
    DEVELOPS = "how it develops"
    CONDITIONS = "conditions associated with it"
    SYMPTOMS = "symptoms and how it feels"
    ASSESSED = "how it is assessed"
    TREATMENT = "treatment strategies"
    STRENGTHENING = "strengthening the right way"
    MOBILITY = "mobility and tissue quality"
    TIMELINE = "recovery timeline and expectations"
    PREVENTION = "preventing it in the future"
    PROFESSIONAL = "when professional guidance is necessary"
    CAN_IT_HEAL_ALONE = "can it heal on its own?"
    IS_IT_INNER_KNEE_PAIN = "is it the same as inner knee pain?"
    SHOULD_I_STOP = "should I stop exercising completely?"
    IS_STRETCHING_ENOUGH = "does stretching alone fix it?"
    CONCLUSION = "conclusion"


@dataclass(frozen=True, slots=True)
class Card:
    name: str
    guide: tuple[Guide, ...]
    sources: tuple[str, ...]  # of docs/clinical.md 8
    opens_with: tuple[Happening, ...] = ()  # the first of them
    opens_after_weeks: int | None = None  # of the programme, at the latest; None: only with them

    @property
    def title_key(self) -> str:
        return f"card-{self.name}-title"

    @property
    def key(self) -> str:
        return f"card-{self.name}"


CARDS: tuple[Card, ...] = (
    Card(
        "inner-quadriceps",
        (Guide.INTRODUCTION,),
        ("Smith 2009", "Willy 2019"),
        opens_with=(Happening.START,),
    ),
    Card(
        "how-it-feels",
        (Guide.SYMPTOMS,),
        ("Willy 2019",),
        opens_with=(Happening.START,),
    ),
    Card(
        "why-it-builds",
        (Guide.DEVELOPS,),
        ("Esculier 2018", JUDGEMENT),
        opens_with=(Happening.START,),
    ),
    Card(
        "calm-first",
        (Guide.TREATMENT, Guide.SHOULD_I_STOP),
        ("Collins 2018", "Neal 2024"),
        opens_with=(Happening.START,),
    ),
    Card(
        "something-else",
        (Guide.CONDITIONS, Guide.IS_IT_INNER_KNEE_PAIN),
        ("Willy 2019",),
        opens_with=(Happening.ELSEWHERE,),
        opens_after_weeks=1,
    ),
    Card(
        "slow-beats-heavy",
        (Guide.STRENGTHENING,),
        ("Riel 2018",),
        opens_with=(Happening.SESSION,),
        opens_after_weeks=1,
    ),
    Card(
        "how-it-is-assessed",
        (Guide.ASSESSED,),
        ("Willy 2019",),
        opens_with=(Happening.ASSESSED,),
        opens_after_weeks=2,
    ),
    Card(
        "pain-is-information",
        (Guide.TREATMENT, Guide.TIMELINE),
        ("Thomeé 1997", "Smith 2017"),
        opens_with=(Happening.AMBER,),
        opens_after_weeks=3,
    ),
    Card(
        "flares",
        (Guide.TIMELINE,),
        (JUDGEMENT,),
        opens_with=(Happening.FLARE,),
        opens_after_weeks=8,
    ),
    Card(
        "stairs-and-squats",
        (Guide.SYMPTOMS, Guide.PREVENTION),
        ("Chinkulprasert 2011", "Powers 2014"),
        opens_with=(Happening.STAIRS_PAIN,),
        opens_after_weeks=1,
    ),
    Card(
        "sitting",
        (Guide.SYMPTOMS, Guide.PREVENTION),
        ("bmjopen 14/11/e086958",),
        opens_with=(Happening.LONG_SITTING,),
        opens_after_weeks=2,
    ),
    Card(
        "jumps-in-load",
        (Guide.DEVELOPS, Guide.PREVENTION),
        ("pages on running injuries", "Esculier 2018"),
        opens_with=(Happening.SPIKE,),
        opens_after_weeks=3,
    ),
    Card(
        "shoes-and-running",
        (Guide.CONDITIONS, Guide.PREVENTION),
        ("Willy 2019",),
        opens_with=(Happening.SHOES,),
        opens_after_weeks=4,
    ),
    Card(
        "noises",
        (Guide.SYMPTOMS,),
        (JUDGEMENT,),
        opens_with=(Happening.NOISES,),
        opens_after_weeks=5,
    ),
    Card(
        "plateaus",
        (Guide.TIMELINE,),
        ("Lankhorst 2016",),
        opens_with=(Happening.PLATEAU,),
        opens_after_weeks=7,
    ),
    Card(
        "how-long-it-takes",
        (Guide.TIMELINE,),
        ("Collins 2013", "Lankhorst 2016"),
        opens_after_weeks=1,
    ),
    Card(
        "stretch-and-roll",
        (Guide.MOBILITY, Guide.IS_STRETCHING_ENOUGH),
        ("reviews of foam rolling", "Advice of sports medicine"),
        opens_after_weeks=1,
    ),
    Card(
        "on-its-own",
        (Guide.CAN_IT_HEAL_ALONE,),
        ("Neal 2024", "Lankhorst 2016"),
        opens_after_weeks=2,
    ),
    Card(
        "when-to-ask",
        (Guide.PROFESSIONAL,),
        (JUDGEMENT,),
        opens_with=(Happening.BUCKLED,),
        opens_after_weeks=2,
    ),
    Card(
        "the-whole-leg",
        (Guide.INTRODUCTION, Guide.CONDITIONS, Guide.CONCLUSION),
        ("Willy 2019", "Dolak 2011"),
        opens_after_weeks=3,
    ),
    Card(
        "hands-on",
        (Guide.TREATMENT,),
        ("Willy 2019",),
        opens_after_weeks=4,
    ),
    Card(
        "no-rush",
        (Guide.TIMELINE,),
        (JUDGEMENT,),
        opens_with=(Happening.FUNCTIONAL,),
        opens_after_weeks=6,
    ),
    Card(
        "staying-well",
        (Guide.PREVENTION, Guide.CONCLUSION),
        (JUDGEMENT,),
        opens_with=(Happening.PREVENTION,),
        opens_after_weeks=6,
    ),
)
BY_NAME: Mapping[str, Card] = {card.name: card for card in CARDS}


def unlocked(log: CareLog, outcomes: Sequence[DayOutcome], *, today: date) -> tuple[str, ...]:
    """Return the names of the cards that are open, in the order in which they opened."""
    first_days = happenings(log, outcomes, today=today)
    start = first_days.get(Happening.START)
    if start is None:
        return ()
    opened = {card.name: _opened_on(card, first_days, start=start) for card in CARDS}
    ready = [(day, name) for name, day in opened.items() if day is not None and day <= today]
    return tuple(name for _, name in sorted(ready, key=lambda pair: pair[0]))


def card_of_today(log: CareLog, outcomes: Sequence[DayOutcome], *, today: date) -> str | None:
    """Return the card to offer: one a day, each once; None when today's was read or none is new."""
    read = [fact for fact in log.told if isinstance(fact, CardRead) and fact.day <= today]
    if any(fact.day == today for fact in read):
        return None
    names = {fact.card for fact in read}
    new = [name for name in unlocked(log, outcomes, today=today) if name not in names]
    return new[0] if new else None


def _opened_on(card: Card, first_days: Mapping[Happening, date], *, start: date) -> date | None:
    days = [first_days[happening] for happening in card.opens_with if happening in first_days]
    if card.opens_after_weeks is not None:
        days.append(start + timedelta(weeks=card.opens_after_weeks))
    return min(days, default=None)
