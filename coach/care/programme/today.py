"""What is known on the day that is planned, beside what is remembered of the days before."""

from dataclasses import dataclass

from coach.care.pain.colour import Colour
from coach.care.programme.day_record import DayRecord
from coach.care.programme.means import Means
from coach.care.programme.terms import Fired, Lock


@dataclass(frozen=True, slots=True)
class Today:
    """What is known on the day that is planned, beside what is remembered."""

    record: DayRecord
    means: Means
    morning: Colour | None = None
    lock: Lock | None = None
    is_away: bool = False
    blocks_steps: bool = False  # outside load rose too fast this week (E4)
    messages: tuple[Fired, ...] = ()  # of the screening
    is_symptom_free: bool = False  # for two weeks
    may_jump: bool = False  # nothing is missing for small jumps
