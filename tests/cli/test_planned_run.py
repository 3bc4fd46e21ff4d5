"""Today's planned session in the terminal, from check-in to check-in, over shipped fakes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import typer

from coach.care.asking.ask import Given
from coach.care.asking.facts import Asked, fact_of
from coach.care.asking.sheets import Sheet
from coach.care.facts import (
    DEFAULT_PROFILE,
    DEMO_PROFILE,
    Advice,
    PainMoment,
    SessionEndReason,
)
from coach.care.start.questions import QUESTIONS
from coach.care.told import AfterTold, Away, AwayTold, BeforeTold
from coach.cli import pain_tap, terminal
from coach.cli.planned_run import GivenAnswers, PlannedRun
from coach.devices.quiet_sounds import QuietSounds
from coach.devices.recorded_feed import RecordedFeed
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Answer, Side, View
from coach.paths import data_dir
from coach.ports import PoseFeed
from coach.records.exercise_files import load_exercises
from coach.records.memory_store import MemorySessionStore
from coach.session.app_services import AppServices, Outside
from coach.session.care_services import care_of
from coach.session.services import SessionRequest
from coach.session.sources import SourceSpec
from tests.session_builders import squat_poses

LIBRARY = load_exercises([data_dir("exercises")])
LIBRARY_BY_ID = {exercise.id: exercise for exercise in LIBRARY}
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
REHEARSAL = SessionRequest("", "synthetic?reps=1", profile=DEFAULT_PROFILE, is_rehearsal=True)
DEMO = SessionRequest("", "synthetic?reps=1", profile=DEMO_PROFILE)
Output = pytest.CaptureFixture[str]


class HurriedClock:
    """A clock on which every look takes a second, so that no test waits."""

    def __init__(self) -> None:
        self.looks = 0

    def now_s(self) -> float:
        self.looks += 1
        return float(self.looks)

    def utc_now(self) -> datetime:
        return MONDAY + timedelta(seconds=self.looks)

    def local_now(self) -> datetime:
        return self.utc_now()


@dataclass(slots=True)
class House:
    """A person who has told what a first start asks for, and what a session needs."""

    clock: HurriedClock = field(default_factory=HurriedClock)
    store: MemorySessionStore = field(default_factory=MemorySessionStore)
    worst_pain: int = 4
    needs: tuple[str, ...] = ("chair", "wall", "mat")
    seen: list[str] = field(default_factory=list)  # exercises that were watched
    _count: int = 0

    def __post_init__(self) -> None:
        started: Mapping[Sheet, Given] = {
            Sheet.SCREENING: {q.code: False for q in QUESTIONS if q.follows is None},
            Sheet.PERSON: {"sore": "left", "place": "kneecap", "worst_pain": self.worst_pain},
            Sheet.WISHES: {"needs": self.needs, "training_days": ("monday",)},
        }
        asked = Asked(MONDAY, MONDAY.date())
        for sheet, given in started.items():
            self.store.add_told(DEFAULT_PROFILE, fact_of(sheet, given, asked))
        morning = {"pain": 1, "walking": 0, "stairs": 2}
        asked = Asked(MONDAY, MONDAY.date(), Side.LEFT)
        self.store.add_told(DEFAULT_PROFILE, fact_of(Sheet.MORNING, morning, asked))

    def services(self) -> AppServices:
        outside = Outside(
            clock=self.clock,
            store=self.store,
            sounds=QuietSounds(),
            open_feed=self._open,
            check_source=lambda _: "",
            new_session_id=self._name,
            clock_rate=1000.0,
        )
        return AppServices(outside, LIBRARY, profile=DEFAULT_PROFILE)

    def run(self, template: SessionRequest, answers: GivenAnswers, *, pictures: Path) -> int:
        return PlannedRun(self.services(), template, answers, pictures=pictures).run()

    def planned(self) -> list[str]:
        course = care_of(self.services()).course()
        assert course is not None
        return [one.exercise_id for one in course.today.exercises]

    def done(self) -> list[str]:
        sessions = self.store.sessions(DEFAULT_PROFILE)
        return [facts.start.exercise_id for facts in sessions if facts.has_practised]

    def _open(self, spec: SourceSpec, exercise: Exercise) -> PoseFeed:
        self.seen.append(exercise.id)
        poses = squat_poses(reps=1, exercise=exercise, view=exercise.preferred_view)
        return RecordedFeed(poses, self.clock, speed=0.0, name=spec.text)

    def _name(self, _: datetime) -> str:
        self._count += 1
        return f"s{self._count}"


@pytest.fixture(scope="module")
def first_session(tmp_path_factory: pytest.TempPathFactory) -> House:
    house = House()
    house.run(REHEARSAL, answered(1, during=1), pictures=tmp_path_factory.mktemp("pictures"))
    return house


def answered(before: int, *, during: int, after: int = 1) -> GivenAnswers:
    sheets: dict[tuple[Sheet, Side], Given] = {
        (Sheet.BEFORE, Side.LEFT): {"pain": before},
        (Sheet.DURING, Side.LEFT): {"pain": during},
        (Sheet.AFTER, Side.LEFT): {"pain": after, "troubles": ()},
    }
    return GivenAnswers(is_asked=False, sheets=sheets)


def test_every_exercise_of_the_plan_is_done_in_its_turn(first_session: House) -> None:
    sessions = first_session.store.sessions(DEFAULT_PROFILE)

    assert [facts.start.exercise_id for facts in sessions] == first_session.planned()
    assert {facts.start.level for facts in sessions} == {1}


def test_the_plan_says_that_today_is_done(first_session: House) -> None:
    course = care_of(first_session.services()).course()

    assert course is not None
    assert course.is_done_today


def test_check_ins_are_kept_before_and_after(first_session: House) -> None:
    told = first_session.store.told(DEFAULT_PROFILE)

    assert sum(isinstance(fact, BeforeTold) for fact in told) == 1
    assert sum(isinstance(fact, AfterTold) for fact in told) == 1


def test_each_exercise_has_the_pain_told_before_and_the_highest_in_it(
    first_session: House,
) -> None:
    for facts in first_session.store.sessions(DEFAULT_PROFILE):
        assert [(pain.moment, pain.value) for pain in facts.pains] == [
            (PainMoment.BEFORE, 1),
            (PainMoment.DURING, 1),
        ]


def test_the_dose_of_both_legs_is_what_is_asked_for(first_session: House) -> None:
    sessions = {f.start.exercise_id: f for f in first_session.store.sessions(DEFAULT_PROFILE)}

    extension = sessions["seated_knee_extension"].start

    assert (extension.sets, extension.reps) == (4, 8)  # two sets of each leg


@pytest.mark.slow
def test_what_was_done_is_not_done_again(tmp_path: Path, capsys: Output) -> None:
    house = House()
    house.run(REHEARSAL, answered(1, during=1), pictures=tmp_path)
    done = house.done()
    capsys.readouterr()

    house.run(REHEARSAL, answered(1, during=1), pictures=tmp_path)

    assert house.done() == done
    assert "session is done" in capsys.readouterr().out


@pytest.mark.slow
def test_high_pain_in_an_exercise_ends_the_session(tmp_path: Path, capsys: Output) -> None:
    house = House()

    house.run(REHEARSAL, answered(1, during=7, after=6), pictures=tmp_path)

    (facts,) = house.store.sessions(DEFAULT_PROFILE)
    said = capsys.readouterr().out
    assert facts.pains[-1].advice is Advice.STOP
    assert facts.pains[-1].advice_followed is True
    assert "Stop" in said
    assert house.planned() == []  # nothing more today


@pytest.mark.slow
def test_moderate_pain_makes_what_follows_smaller(tmp_path: Path) -> None:
    house = House()

    house.run(REHEARSAL, answered(1, during=3), pictures=tmp_path)

    advice = {facts.pains[-1].advice for facts in house.store.sessions(DEFAULT_PROFILE)}
    assert advice == {Advice.SMALLER}


@pytest.mark.slow
def test_what_cannot_be_made_smaller_is_left_for_another_day(
    tmp_path: Path, capsys: Output
) -> None:
    house = House(needs=("wall",))
    planned = house.planned()

    house.run(REHEARSAL, answered(1, during=3), pictures=tmp_path)

    assert "wall_slide" in planned  # to 25 degrees at most, on a first day
    assert "wall_slide" not in house.done()
    assert "cannot be made small enough" in capsys.readouterr().out


@pytest.mark.parametrize(("pain", "key"), [(8, "no exercise"), (6, "calm session")])
def test_pain_before_changes_the_plan_at_once(
    pain: int, key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    house = House()
    monkeypatch.setattr(PlannedRun, "_do_all", lambda *_: None)

    code = house.run(REHEARSAL, answered(pain, during=0), pictures=tmp_path)

    assert code == 0
    assert f"Today: {'' if pain == 8 else 'the '}{key}" in capsys.readouterr().out


@pytest.mark.slow
def test_a_demonstration_of_the_plan_counts_for_nobody(tmp_path: Path, capsys: Output) -> None:
    house = House()
    told = house.store.told(DEFAULT_PROFILE)

    house.run(DEMO, answered(9, during=9), pictures=tmp_path)

    assert house.store.sessions(DEFAULT_PROFILE) == ()
    assert house.store.sessions(DEMO_PROFILE)
    assert house.store.told(DEFAULT_PROFILE) == told
    assert "rehearsal" in capsys.readouterr().out


def test_a_day_of_rest_asks_nothing_and_says_so(tmp_path: Path, capsys: Output) -> None:
    house = House()
    day = MONDAY.date()
    house.store.add_told(DEFAULT_PROFILE, AwayTold(MONDAY, day, day, day, Away.ILLNESS))
    told = house.store.told(DEFAULT_PROFILE)

    code = house.run(REHEARSAL, answered(2, during=0), pictures=tmp_path)

    assert code == 0
    assert house.store.told(DEFAULT_PROFILE) == told
    assert "Today: rest" in capsys.readouterr().out


def test_where_nobody_tells_pain_nothing_is_made_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    house = House()
    monkeypatch.setattr(PlannedRun, "_do_all", lambda *_: Advice.PROCEED)

    house.run(REHEARSAL, GivenAnswers(is_asked=False), pictures=tmp_path)

    told = house.store.told(DEFAULT_PROFILE)
    assert not any(isinstance(fact, BeforeTold | AfterTold) for fact in told)
    assert "nothing becomes harder" in capsys.readouterr().out


def test_a_person_may_stop_between_two_exercises(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = House()
    monkeypatch.setattr(typer, "prompt", lambda text, **_: "s" if "s to stop" in text else "")

    code = house.run(REHEARSAL, GivenAnswers(is_asked=True), pictures=tmp_path)

    assert code == 0
    assert house.store.sessions(DEFAULT_PROFILE) == ()


def test_at_the_keyboard_all_is_asked_in_its_turn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = House()
    asked: list[str] = []

    def prompt(text: str, **_: object) -> str:
        asked.append(text)
        if "s to stop" in text:
            return "s" if sum("s to stop" in said for said in asked) > 1 else ""
        return "2" if "Pain in your left" in text or "highest" in text else ""

    monkeypatch.setattr(typer, "prompt", prompt)

    house.run(REHEARSAL, GivenAnswers(is_asked=True), pictures=tmp_path)

    (facts,) = house.store.sessions(DEFAULT_PROFILE)
    told = house.store.told(DEFAULT_PROFILE)
    assert [(pain.moment, pain.value) for pain in facts.pains] == [
        (PainMoment.BEFORE, 2),
        (PainMoment.DURING, 2),
    ]
    assert [fact.pain for fact in told if isinstance(fact, BeforeTold | AfterTold)] == [2, 2]
    assert "And the right knee now" in " ".join(asked)


@pytest.mark.slow
def test_depth_is_looked_at_from_the_side_first_and_that_is_said(
    tmp_path: Path, capsys: Output
) -> None:
    house = House(needs=("wall",))  # so that a slide along the wall is planned

    house.run(REHEARSAL, answered(1, during=1), pictures=tmp_path)

    course = care_of(house.services()).course()
    assert course is not None
    views = {one.exercise_id: one.view for one in course.today.exercises}
    is_turned = LIBRARY_BY_ID["wall_slide"].preferred_view is not View.SIDE
    assert views["wall_slide"] is View.SIDE
    assert ("stand side-on" in capsys.readouterr().out) is is_turned


def test_the_persons_own_word_can_be_given_beforehand(tmp_path: Path) -> None:
    house = House()
    sheets = dict(answered(1, during=1).sheets) | {(Sheet.OWN, Side.BOTH): {"form": "almost"}}

    house.run(REHEARSAL, GivenAnswers(is_asked=False, sheets=sheets), pictures=tmp_path)

    said = {
        facts.start.exercise_id: [report.answer for report in facts.reports]
        for facts in house.store.sessions(DEFAULT_PROFILE)
    }
    asks = {name for name in said if LIBRARY_BY_ID[name].text.ask}
    watched = {name for name in asks if LIBRARY_BY_ID[name].uses_camera}
    assert watched
    assert {name for name, answers in said.items() if answers} == watched
    assert all(answers == [Answer.ALMOST] for answers in said.values() if answers)


def test_without_an_own_word_nothing_is_said_for_the_person(first_session: House) -> None:
    sessions = first_session.store.sessions(DEFAULT_PROFILE)

    assert [facts.reports for facts in sessions if facts.reports] == []


def test_what_was_planned_is_kept_with_each_session(first_session: House) -> None:
    fits = [facts.start.fit for facts in first_session.store.sessions(DEFAULT_PROFILE)]
    course = care_of(first_session.services()).course()

    assert course is not None
    assert fits == [one.fit for one in course.today.exercises]


def test_e33_an_exercise_that_a_tap_ended_is_followed_by_its_easier_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    house = House()
    hurting = "straight_leg_raise"  # it cannot be made smaller, and goes back to the quad set
    monkeypatch.setattr(
        terminal, "typed_line", lambda: "p" if house.seen[-1:] == [hurting] else None
    )
    monkeypatch.setattr(pain_tap, "ask", lambda *_: 3)
    monkeypatch.setattr(typer, "confirm", lambda *_, **__: True)
    monkeypatch.setattr(typer, "prompt", lambda *_, **__: "")
    at_the_keyboard = GivenAnswers(is_asked=True, sheets=answered(1, during=1).sheets)

    house.run(REHEARSAL, at_the_keyboard, pictures=tmp_path)

    sessions = house.store.sessions(DEFAULT_PROFILE)
    begun = [facts.start.exercise_id for facts in sessions]
    ends = {facts.start.exercise_id: facts.end.reason for facts in sessions if facts.end}
    assert begun[begun.index(hurting) + 1] == "quad_set"
    assert begun[-1] == house.planned()[-1]  # and the rest is done as well
    assert ends[hurting] is SessionEndReason.STOPPED_FOR_PAIN
    assert "the easier way today" in capsys.readouterr().out
