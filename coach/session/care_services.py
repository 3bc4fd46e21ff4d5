"""The care programme over ports: what one person has told and done, and what today asks for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from coach.care.days import training_day
from coach.care.programme.terms import CareLog
from coach.care.told import Told
from coach.movement.exercise import Exercise
from coach.ports import Clock, SessionStore


@dataclass(frozen=True, slots=True)
class CareServices:
    store: SessionStore
    clock: Clock
    exercises: Sequence[Exercise]
    profile: str

    @property
    def today(self) -> date:
        """The training day of now."""
        return training_day(self.clock.local_now())

    @property
    def now(self) -> datetime:
        """Aware, local time."""
        return self.clock.local_now()

    def log(self) -> CareLog:
        """Return all that is known of the person.

        Raises:
            coach.errors.StoreError: it cannot be read.
        """
        return CareLog(
            told=self.store.told(self.profile), sessions=self.store.sessions(self.profile)
        )

    def tell(self, facts: Iterable[Told]) -> None:
        """Keep what was told.

        Raises:
            coach.errors.StoreError: it cannot be stored.
        """
        for fact in facts:
            self.store.add_told(self.profile, fact)

    def unread(self) -> int:
        """Return how many stored answers cannot be read."""
        return self.store.unread(self.profile)

    def last_day(self) -> date | None:
        """Return the last day that anything is stored of; later than today where a clock jumped."""
        log = self.log()
        days = [fact.day for fact in log.told]
        days += [session.start.training_day for session in log.sessions]
        return max(days, default=None)
