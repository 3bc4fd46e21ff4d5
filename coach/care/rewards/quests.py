"""Quests: one small thing a week to try, the same for everybody, never more of anything.

Each can be met by doing what the plan asks and no more (docs/clinical.md 6 with E32): a morning
that is answered whatever the answer is, a slow session, a rest that is kept, a day of the diary
whatever stands in it, a session within one's own range. Whoever stops early is measured by what
they did until then, and what no camera saw is not held against them.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import assert_never

from coach.care.rewards.claims import Earning, RewardDay
from coach.care.told import DiaryTold
from coach.movement.vocabulary import CheckCode

QUEST_POINTS = 10  # once, in a week with so much else to earn; judgement
HONEY_TEMPO = 0.8  # of 1; docs/clinical.md 6


class Quest(StrEnum):
    """In the order of their weeks."""

    MORNINGS = "mornings"  # three mornings of honest check-ins
    HONEY = "honey"  # five reps like honey
    REST = "rest"  # plan two rest days and keep them
    STAIRS = "stairs"  # teach your stairs day: log one load change
    LEGS = "legs"  # each leg its own plan: both doses done at own range

    @property
    def days_needed(self) -> int:
        return _DAYS_NEEDED[self]


_DAYS_NEEDED = {
    Quest.MORNINGS: 3,
    Quest.HONEY: 1,
    Quest.REST: 2,
    Quest.STAIRS: 1,
    Quest.LEGS: 1,
}


@dataclass(frozen=True, slots=True)
class QuestProgress:
    """This week's quest; its words are `quest-…` and `quest-…-how` of the catalogue."""

    quest: Quest
    days: int  # that counted, at most as many as are needed

    @property
    def is_met(self) -> bool:
        return self.days >= self.quest.days_needed


def quest_of(monday: date) -> Quest:
    """Return the quest of the week that begins on that Monday: each comes every five weeks."""
    quests = tuple(Quest)
    return quests[monday.toordinal() // 7 % len(quests)]


def advances(quest: Quest, of_day: RewardDay, *, earned: Collection[Earning]) -> bool:
    """Whether a day counts towards a quest.

    Args:
        quest: of its week.
        of_day: the day.
        earned: what the day earned points for, before caps.
    """
    match quest:
        case Quest.MORNINGS:
            return Earning.MORNING in earned
        case Quest.HONEY:
            return of_day.has_kept_session and _is_slow(of_day)
        case Quest.REST:
            return of_day.has_rested
        case Quest.STAIRS:
            return any(isinstance(fact, DiaryTold) for fact in of_day.record.told)
        case Quest.LEGS:
            return of_day.has_kept_session and not any(
                CheckCode.D1 in session.red_codes for session in of_day.record.sessions
            )
        case _:
            assert_never(quest)


def _is_slow(of_day: RewardDay) -> bool:
    tempos = [session.tempo for session in of_day.record.sessions if session.tempo is not None]
    return not tempos or max(tempos) >= HONEY_TEMPO
