"""Answers files for tests of the care commands."""

from pathlib import Path

from coach.care.asking.sheets import WEEKDAY_NAMES
from coach.care.days import training_day
from coach.care.start.questions import QUESTIONS
from coach.devices.system_clock import SystemClock

NO_FLAGS = "[screening]\n" + "".join(
    f"{question.code} = false\n" for question in QUESTIONS if question.follows is None
)
PERSON = """
[person]
sore = "left"
place = "kneecap"
weeks_of_pain = 20
worst_pain = 4
born = 1980
country = "DE"
"""
WISHES = """
[wishes]
activities = ["stairs", "gardening"]
needs = ["chair", "wall", "mat"]
steps_cm = [10, 20]
training_days = ["TODAY"]

[goals]
first = 5
second = 4
"""
MORNING = """
[morning.left]
pain = 2
walking = 1
stairs = 3
worst_24h = 3
new_swelling = false
"""
TODAY = training_day(SystemClock().local_now())  # commands read the clock: today is a training day
NEW_PERSON = (NO_FLAGS + PERSON + WISHES + MORNING).replace("TODAY", WEEKDAY_NAMES[TODAY.weekday()])
GOOD_DAY = """
[before.left]
pain = 1
new_swelling = false

[during.left]
pain = 1

[after.left]
pain = 1
troubles = []
"""


def answers_file(folder: Path, text: str, *, name: str = "answers.toml") -> str:
    """Write an answers file and return its path as typed."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)
