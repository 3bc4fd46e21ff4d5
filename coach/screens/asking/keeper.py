"""Where answers go: unfinished ones into a setting, a finished sheet to what was told."""

from dataclasses import dataclass, replace
from typing import Protocol

from coach.care.asking.sheets import Sheet
from coach.care.asking.turns import turns_of
from coach.screens.asking.drafts import drop_draft, keep_draft, resumed
from coach.screens.asking.filling import Filling, WholeWay
from coach.screens.preferences import own_profile
from coach.session.care_services import CareServices, care_of
from coach.session.services import CoachServices
from coach.session.telling import facts_of, said_before

_ASKED = "asked_"  # and the name of a part: the setting that holds the day it was passed


def own_care(services: CoachServices) -> CareServices:
    """Return the care programme of the person, also when a demo is running."""
    return replace(care_of(services), profile=own_profile(services))


class Keeping(Protocol):
    """Where the answers of a sheet go."""

    def keep(self, filling: Filling) -> None:
        """Keep what is unfinished."""
        ...

    def tell(self, filling: Filling) -> bool:
        """Tell what is finished; return whether the same was answered before that day.

        Raises:
            coach.errors.CoachError: it does not fit, or cannot be stored.
        """
        ...


@dataclass(frozen=True, slots=True)
class Keeper:
    care: CareServices
    part: str = ""  # of a way of several sheets; its passing is remembered

    def open(
        self, sheet: Sheet, *, keys: tuple[str, ...] = (), way: WholeWay | None = None
    ) -> Filling:
        """Return a sheet to fill in, or those questions of it, as it was left.

        Raises:
            coach.errors.StoreError: what was told cannot be read.
        """
        told = self.care.log().told
        turns = turns_of(sheet, told)
        if keys:
            turns = tuple(turn for turn in turns if turn.ask.key in keys)
        filling = Filling(sheet, turns, way=way or WholeWay())
        return resumed(self.care.store, filling, today=self.care.today)

    def keep(self, filling: Filling) -> None:
        keep_draft(self.care.store, filling, today=self.care.today)

    def tell(self, filling: Filling) -> bool:
        """Tell a finished sheet; return whether the same was answered before that day.

        Raises:
            coach.errors.UsageError: an answer does not fit another, or the day.
            coach.errors.StoreError: it cannot be stored.
        """
        told = self.care.log().told
        facts = facts_of(self.care, filling.filled())
        self.care.tell(facts)
        drop_draft(self.care.store, filling)
        if self.part:
            self.care.store.set_setting(_ASKED + self.part, self.care.today.isoformat())
        return bool(said_before(told, facts))


def is_passed(care: CareServices, part: str) -> bool:
    """Whether the questions of a part were gone through, answered or not."""
    return bool(care.store.setting(_ASKED + part))
