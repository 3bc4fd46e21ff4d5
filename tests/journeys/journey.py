"""Somebody who has only the app: what they tap and do, and a clock that their time turns."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

from coach.care.asking.ask import Value
from coach.care.facts import DEFAULT_PROFILE, SessionFacts
from coach.care.start.questions import QUESTIONS
from coach.devices.quiet_sounds import QuietSounds
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Side
from coach.records.memory_store import MemorySessionStore
from coach.screens.hands.far_pain_screen import OFFERED, SOME
from coach.screens.session_screen import SessionScreen
from coach.session.app_services import AppServices, Outside
from coach.session.snapshot import SetStage, Snapshot
from coach.session.sources import SourceSpec
from tests.journeys.patient_feed import PatientFeed
from tests.screens.asked_person import AskedPerson
from tests.screens.fakes import shipped_exercises

BEGINS = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)  # a Monday morning
FRAME_S = 0.1
A_TAP_S = 6.0  # to read and answer, as the goal for the first start is stated with
DAY_S = 86_400.0
LONGEST_S = 1800.0  # of one exercise
NO_SIGN: Mapping[str, Value] = {question.code: False for question in QUESTIONS}
WELL: Mapping[str, Value] = {
    "sore": "left",
    "place": "kneecap",
    "country": "DE",
    "worst_pain": 4,
    **NO_SIGN,
}


class JourneyClock:
    def __init__(self) -> None:
        self.t_s = 0.0

    def now_s(self) -> float:
        return self.t_s

    def utc_now(self) -> datetime:
        return BEGINS + timedelta(seconds=self.t_s)

    def local_now(self) -> datetime:
        return self.utc_now()


class JourneyServices(AppServices):
    """The app's own services; only camera, clock, sounds and disk are made up."""

    def __init__(self) -> None:
        self.fake_clock = JourneyClock()
        self.memory = MemorySessionStore()
        self.feeds: list[PatientFeed] = []
        outside = Outside(
            clock=self.fake_clock,
            store=self.memory,
            sounds=QuietSounds(),
            open_feed=self._open,
            check_source=lambda _: "",
            new_session_id=lambda at: f"{at:%Y%m%d-%H%M%S}",
        )
        super().__init__(outside, shipped_exercises(), profile=DEFAULT_PROFILE)

    def _open(self, spec: SourceSpec, exercise: Exercise) -> PatientFeed:
        del spec
        self.feeds.append(PatientFeed(exercise, self.fake_clock))
        return self.feeds[-1]


class Journey(AskedPerson):
    """Taps, moves and waits."""

    def __init__(self, services: JourneyServices) -> None:
        self.own = services
        super().__init__(services)

    @property
    def snapshot(self) -> Snapshot | None:
        """What the running session shows, where one is on the screen."""
        screen = self.app.flow.screen
        return screen.running.snapshot if isinstance(screen, SessionScreen) else None

    @property
    def feed(self) -> PatientFeed:
        return self.own.feeds[-1]

    @property
    def sessions(self) -> tuple[SessionFacts, ...]:
        return tuple(self.own.memory.sessions(DEFAULT_PROFILE))

    @property
    def has_counted(self) -> bool:
        now = self.snapshot
        return now is not None and now.reps_in_set > 0

    def read_and_tap(self, control: str) -> None:
        """Tap after the time it takes to read."""
        self.own.fake_clock.t_s += A_TAP_S
        self.tap(control)

    def move_on(self, *, until: Callable[[], bool], within_s: float) -> None:
        """Do what the session asks for, frame by frame, until something is so."""
        ends_s = self.own.fake_clock.t_s + within_s
        while not until():
            assert self.own.fake_clock.t_s < ends_s, (self.screen, self.texts[:12])
            self._do_as_asked()
            self.frame(dt_s=FRAME_S)

    def _do_as_asked(self) -> None:
        now = self.snapshot
        if now is None or not self.own.feeds:
            return
        self.feed.is_working = now.stage is SetStage.WORKING
        self.feed.is_other_leg = now.side is Side.RIGHT
        if now.test is not None:  # the patient of these scenes works with the right leg
            self.feed.is_other_leg = now.test.side is Side.LEFT

    def answer_all(self, told: Mapping[str, Value]) -> None:
        while self.screen == "AskScreen":
            self.own.fake_clock.t_s += A_TAP_S
            self.answer_page(told)

    def answer_pain(self, value: int) -> None:
        """Answer for the left knee, near the screen or across the room."""
        if self.screen == "FarPainScreen":
            self._answer_pain_from_afar(value)
            return
        self.read_and_tap(f"pain:left:{value}")
        self.read_and_tap("go_on")

    def _answer_pain_from_afar(self, value: int) -> None:
        self.read_and_tap("some")
        while str(value) not in self.texts:
            self.read_and_tap("more" if value > OFFERED[SOME] else "less")
        self.read_and_tap("take")

    def go_through(self, *, pain: int, until: Callable[[], bool], within_s: float) -> None:
        """Do whatever the app asks for, screen by screen, until something is so."""
        ends_s = self.own.fake_clock.t_s + within_s
        while not until():
            assert self.own.fake_clock.t_s < ends_s, (self.screen, self.texts[:12])
            self._answer_screen(pain)

    def _answer_screen(self, pain: int) -> None:
        shown = self.screen
        match shown:
            case "SessionScreen":
                self.move_on(until=lambda: self.screen != "SessionScreen", within_s=LONGEST_S)
            case "PainScreen" | "FarPainScreen":
                self.answer_pain(pain)
            case "AskScreen":
                self.answer_page({})
            case "QuestionScreen" if "yes" in self.app.kit.boxes:
                self.read_and_tap("yes")
            case "QuestionScreen":
                self.read_and_tap("go_on")
            case "AdviceScreen":
                self.read_and_tap("follow")
            case "SummaryScreen" | "CardScreen":
                self.read_and_tap("home")
            case _:
                raise AssertionError((shown, self.texts[:12]))

    def sleep_until_tomorrow(self) -> "Journey":
        """Close the app, and open it at eight the next morning."""
        self.app.close()
        days = int(self.own.fake_clock.t_s // DAY_S) + 1
        self.own.fake_clock.t_s = days * DAY_S
        return Journey(self.own)
