"""Whether a test may begin now, and why it may not: the same at the keyboard and in the window."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from coach import words
from coach.care.programme.course import Course
from coach.care.tests.allowed import highest_step_cm, rest_left, why_not, why_not_rise
from coach.care.told import TestKind
from coach.session.assessing import Asked
from coach.session.care_services import CareServices

REST_FIRST = "test-rest-first"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why not, as a key of patient words and what they need."""

    key: str
    values: Mapping[str, int] = field(default_factory=dict)

    @property
    def words(self) -> str:
        return words.text(self.key, **self.values)

    @property
    def words_on_screen(self) -> str:
        """The window has words of its own where the others name commands."""
        on_screen = f"{self.key}-screen"
        return words.text(on_screen if words.has(on_screen) else self.key, **self.values)


def refusal(
    services: CareServices,
    asked: Asked,
    *,
    rising: Callable[[], int | None],
    is_over_already: bool = False,
) -> Refusal | None:
    """Return why a test is not for now; None: it may begin.

    Args:
        services: of the person.
        asked: which test.
        rising: asks how rising from the chair feels; only the chair stand needs it.
        is_over_already: it was recorded before, so nobody has to rest for it.

    Raises:
        coach.errors.StoreError: what was told cannot be read.
    """
    course = services.course()
    if course is None:
        return Refusal("care-not-begun")
    log = services.log()
    why = why_not(asked.test, log, today=services.today, phase=course.phase)
    if why is None and asked.test is TestKind.CHAIR_STAND:
        why = why_not_rise(rising())
    if why is not None:
        return Refusal(why)
    highest_cm = highest_step_cm(phase=course.phase, limit_deg=_limit_deg(course))
    if (asked.step_cm or 0) > highest_cm:
        return Refusal("test-step-too-high", {"cm": highest_cm})
    seconds = 0 if is_over_already else seconds_to_rest(services)
    return Refusal(REST_FIRST, {"seconds": seconds}) if seconds else None


def seconds_to_rest(services: CareServices) -> int:
    """Return how long to sit before the next test, s; 0 where it may begin."""
    left = rest_left(services.log().told, now=services.clock.utc_now())
    return round(left.total_seconds())


def _limit_deg(course: Course) -> float | None:
    """Return how far the less able leg may bend alone."""
    return min((knee.one_leg_deg for knee in course.limits.values()), default=None)
