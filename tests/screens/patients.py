"""Services of a simulated patient on one day of their course, for screens that show the plan."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import lru_cache

from coach.care.courses.living import Life, live
from coach.care.courses.personas import persona
from coach.care.facts import SessionFacts
from coach.care.told import Told
from coach.screens.preferences import NOTICE_KEY
from coach.session.course_memory import CourseMemory
from tests.screens.fakes import NOON, FakeClock, FakeServices, FakeStore, shipped_exercises

MORNING = 7  # o'clock
WEEKS = 11  # that are lived once for all days


class PatientClock(FakeClock):
    """Begins at an instant of the patient's."""

    def __init__(self, at: datetime) -> None:
        super().__init__()
        self._at = at

    def utc_now(self) -> datetime:
        return self._at + timedelta(seconds=self.t_s - 100.0)


class PatientStore(FakeStore):
    """What a patient has lived through up to an instant, and what a test adds."""

    def __init__(self, life: Life, *, until: datetime) -> None:
        super().__init__()
        self._lived = tuple(s for s in life.log.sessions if s.start.started_at <= until)
        self._heard = tuple(fact for fact in life.log.told if fact.at <= until)

    def sessions(self, profile: str) -> tuple[SessionFacts, ...]:
        lived = self._lived if profile == "me" else ()
        return (*lived, *super().sessions(profile))

    def told(self, profile: str) -> tuple[Told, ...]:
        heard = self._heard if profile == "me" else ()
        return (*heard, *super().told(profile))


class PatientServices(FakeServices):
    def __init__(self, life: Life, at: datetime, memory: CourseMemory) -> None:
        super().__init__()
        self.memory = memory
        self.fake_clock = PatientClock(at)
        self.fake_store = PatientStore(life, until=at)
        self.fake_store.set_setting(NOTICE_KEY, "yes")


def patient(name: str, *, day: int, hour: int = MORNING) -> PatientServices:
    """Return the services on a day of a patient's course.

    Args:
        name: of a simulated patient.
        day: from the beginning, 0 the first.
        hour: of that day.
    """
    one = persona(name)
    assert one is not None, name
    begins = datetime.combine(one.begins, time(hour), tzinfo=NOON.tzinfo)
    assert day < WEEKS * 7, "this life is not lived so far"
    return PatientServices(_life(name), begins + timedelta(days=day), _memory(name))


@lru_cache(maxsize=16)
def _life(name: str) -> Life:
    one = persona(name)
    assert one is not None
    return live(replace(one, weeks=WEEKS), shipped_exercises())


@lru_cache(maxsize=16)
def _memory(_name: str) -> CourseMemory:
    """Return what is known of a patient's course, as the app knows it from its start on."""
    return CourseMemory()
