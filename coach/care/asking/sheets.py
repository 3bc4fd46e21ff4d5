"""The sheets: which questions are asked together, and within which bounds.

A key is the name of the answer in an answers file, and of the field of the fact it becomes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from coach.care.asking.ask import Ask, Kind
from coach.care.facts import PAIN_MAX
from coach.care.programme.terms import ProgrammePhase
from coach.care.start.questions import QUESTIONS
from coach.care.tests.questions import TEST_ASKS
from coach.care.told import CHANGE_MOST, PSFS_MAX, Away, PainPlace, Trouble
from coach.movement.vocabulary import Answer, Condition, Need, Side

WEEKDAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MOST_ACTIVITIES = 3
_FIRST_YEAR = 1900
_LAST_YEAR = 2100
_MOST_MINUTES = 1440
_FORM_ANSWERS = (Answer.YES, Answer.ALMOST, Answer.NO)  # not answered is left out
_SQUAT_GOALS = ("60", "75", "90")


class Sheet(StrEnum):
    """The tables of an answers file."""

    SCREENING = "screening"
    CLEARANCE = "clearance"
    PERSON = "person"
    WISHES = "wishes"
    GOALS = "goals"
    MORNING = "morning"
    BEFORE = "before"
    AFTER = "after"
    HOUR = "hour"  # after a session
    DIARY = "diary"
    AWAY = "away"
    RUN = "run"
    DURING = "during"  # each exercise of a planned session
    OWN = "own"  # the person's own word on each exercise of a planned session
    TEST = "test"  # one test of an assessment

    @property
    def is_for_each_knee(self) -> bool:
        return self in _FOR_EACH_KNEE


_FOR_EACH_KNEE = frozenset({Sheet.MORNING, Sheet.BEFORE, Sheet.AFTER, Sheet.HOUR, Sheet.DURING})


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Builds the questions of one sheet, whose words begin with its name."""

    name: str

    def yes_no(self, key: str) -> Ask:
        return Ask(key, self._words(key), Kind.YES_NO)

    def whole(self, key: str, most: int, *, least: int = 0) -> Ask:
        return Ask(key, self._words(key), Kind.WHOLE, least=least, most=most)

    def choice(self, key: str, choices: tuple[str, ...], *, is_needed: bool = False) -> Ask:
        return Ask(key, self._words(key), Kind.CHOICE, choices=choices, is_needed=is_needed)

    def several(self, key: str, choices: tuple[str, ...]) -> Ask:
        return Ask(key, self._words(key), Kind.CHOICE, choices=choices, at_most=len(choices))

    def pain(self, key: str = "pain") -> Ask:
        return self.whole(key, PAIN_MAX)

    def text(self, key: str) -> Ask:
        return Ask(key, self._words(key), Kind.TEXT)

    def day(self, key: str, *, is_needed: bool = False) -> Ask:
        return Ask(key, self._words(key), Kind.DAY, is_needed=is_needed)

    def _words(self, key: str) -> str:
        return f"ask-{self.name}-{key}".replace("_", "-")


_PERSON = _Sheet("person")
_WISHES = _Sheet("wishes")
_GOALS = _Sheet("goals")
_CLEARANCE = _Sheet("clearance")
_MORNING = _Sheet("morning")
_BEFORE = _Sheet("before")
_AFTER = _Sheet("after")
_HOUR = _Sheet("hour")
_DIARY = _Sheet("diary")
_AWAY = _Sheet("away")
_RUN = _Sheet("run")
_DURING = _Sheet("during")
_OWN = _Sheet("own")

SHEETS: Mapping[Sheet, tuple[Ask, ...]] = MappingProxyType(
    {
        Sheet.SCREENING: tuple(
            Ask(question.code, question.key, Kind.YES_NO) for question in QUESTIONS
        ),
        Sheet.CLEARANCE: (
            _CLEARANCE.day("seen_on", is_needed=True),
            _CLEARANCE.choice("allowed", tuple(ProgrammePhase)),
        ),
        Sheet.PERSON: (
            _PERSON.choice("sore", tuple(Side), is_needed=True),
            _PERSON.choice("place", tuple(PainPlace)),
            _PERSON.whole("weeks_of_pain", 5200),
            _PERSON.whole("worst_pain", PAIN_MAX),
            _PERSON.whole("born", _LAST_YEAR, least=_FIRST_YEAR),
            _PERSON.whole("morning_stiffness_min", _MOST_MINUTES),
            _PERSON.several("conditions", tuple(Condition)),
            _PERSON.text("country"),
        ),
        Sheet.WISHES: (
            Ask("activities", "ask-wishes-activities", Kind.TEXT, at_most=MOST_ACTIVITIES),
            Ask(
                "squat_goal_deg",
                "ask-wishes-squat-goal-deg",
                Kind.WHOLE,
                most=90,
                choices=_SQUAT_GOALS,
            ),
            _WISHES.several("training_days", WEEKDAY_NAMES),
            _WISHES.several("needs", tuple(Need)),
            Ask("steps_cm", "ask-wishes-steps-cm", Kind.WHOLE, least=1, most=60, at_most=8),
            _WISHES.whole("shoes_months", 600),
            _WISHES.yes_no("arch_flattens"),
            _WISHES.text("sport"),
            _WISHES.yes_no("wants_running"),
            _WISHES.yes_no("wants_short"),
        ),
        Sheet.GOALS: (
            _GOALS.whole("first", PSFS_MAX),
            _GOALS.whole("second", PSFS_MAX),
            _GOALS.whole("third", PSFS_MAX),
            _GOALS.whole("change", CHANGE_MOST, least=-CHANGE_MOST),
        ),
        Sheet.MORNING: (
            _MORNING.pain(),
            _MORNING.whole("stiffness_min", _MOST_MINUTES),
            _MORNING.yes_no("new_swelling"),
            _MORNING.pain("walking"),
            _MORNING.pain("stairs"),
            _MORNING.pain("worst_24h"),
        ),
        Sheet.BEFORE: (
            _BEFORE.pain(),
            _BEFORE.pain("worst_24h"),
            _BEFORE.yes_no("new_swelling"),
            _BEFORE.yes_no("locked"),
            _BEFORE.yes_no("buckled"),
            _BEFORE.yes_no("limping"),
            _BEFORE.yes_no("painkiller"),
        ),
        Sheet.AFTER: (_AFTER.pain(), _AFTER.several("troubles", tuple(Trouble))),
        Sheet.HOUR: (_HOUR.pain(), _HOUR.several("troubles", tuple(Trouble))),
        Sheet.DIARY: (
            _DIARY.day("day"),
            _DIARY.whole("stairs_flights", _MOST_MINUTES),
            _DIARY.whole("running_min", _MOST_MINUTES),
            _DIARY.whole("sport_min", _MOST_MINUTES),
            _DIARY.whole("sport_effort", 10),
            _DIARY.whole("cycling_min", _MOST_MINUTES),
            _DIARY.yes_no("is_cycling_hard"),
            _DIARY.whole("jumps", 100_000),
            _DIARY.whole("deep_min", _MOST_MINUTES),
            _DIARY.whole("long_sitting", 48),
            Ask("sleep_h", "ask-diary-sleep-h", Kind.DECIMAL, most=24),
        ),
        Sheet.AWAY: (
            _AWAY.choice("why", tuple(Away), is_needed=True),
            _AWAY.day("first", is_needed=True),
            _AWAY.day("last", is_needed=True),
        ),
        Sheet.RUN: (
            Ask("stage", "ask-run-stage", Kind.WHOLE, most=6, is_needed=True),
            _RUN.pain(),
            _RUN.yes_no("has_settled"),
        ),
        Sheet.DURING: (_DURING.pain(),),
        Sheet.OWN: (_OWN.choice("form", _FORM_ANSWERS),),
        Sheet.TEST: TEST_ASKS,
    }
)
"""The questions of each sheet in the order in which they are asked."""
