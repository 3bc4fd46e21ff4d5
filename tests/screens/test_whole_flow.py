"""From the first start to the replay, by the keyboard alone, on a session that does as told."""

from collections.abc import Sequence
from dataclasses import replace

import pygame
import pytest

from coach.care.days import training_day
from coach.care.facts import Advice, PainMoment, SessionEndReason
from coach.care.start.questions import QUESTIONS
from coach.care.told import (
    AfterTold,
    BeforeTold,
    MorningTold,
    PainPlace,
    PersonTold,
    ScreeningTold,
    WishesTold,
)
from coach.movement.vocabulary import Need, Side
from coach.screens.app import App
from coach.screens.plan_run import BETWEEN_S
from coach.screens.preferences import load_choice
from coach.screens.view_models.exercises_model import parts_of
from coach.session.care_services import care_of
from coach.session.services import SessionRequest
from coach.session.set_up_coach import PREVIEW_S
from tests.screens.fakes import FakeServices, reading, shipped_exercises
from tests.screens.stage import key

pytestmark = pytest.mark.whole


class Player:
    """Presses keys in an app without a window."""

    def __init__(
        self,
        services: FakeServices,
        *,
        start: SessionRequest | None = None,
        plan: SessionRequest | None = None,
    ) -> None:
        self.services = services
        self.app = App(services, start=start, plan=plan)
        self.surface = pygame.Surface((1280, 720))
        self.frame()

    def frame(self, events: Sequence[pygame.Event] = (), *, dt_s: float = 1 / 30) -> None:
        self.services.fake_clock.t_s += dt_s
        self.app.frame(self.surface, events)

    def press(self, *codes: int) -> None:
        for code in codes:
            self.frame([key(code)])
        self.frame()

    def go_to(self, control: str) -> None:
        """Walk with Tab until a control has the focus."""
        for _ in range(60):
            if self.app.kit.focus == control and self.app.kit.is_keyboard:
                return
            self.press(pygame.K_TAB)
        raise AssertionError(f"{control} was not reached; there are {self.app.kit.order}")

    def use(self, control: str) -> None:
        """Reach a control with the keyboard and use it."""
        self.go_to(control)
        self.press(pygame.K_RETURN)

    def click(self, control: str) -> None:
        at = self.app.kit.canvas.scale.point_px(self.app.kit.boxes[control].centre)
        down = pygame.Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1)
        self.frame([down, pygame.Event(pygame.MOUSEBUTTONUP, pos=at, button=1)])
        self.frame()

    @property
    def screen(self) -> str:
        return type(self.app.flow.screen).__name__

    @property
    def texts(self) -> list[str]:
        return [drawn.words for drawn in self.app.kit.canvas.texts]


def test_the_whole_way_from_the_first_start_to_the_replay_by_keyboard() -> None:
    services = FakeServices()
    player = Player(services)
    seen = [player.screen]

    player.use("accept")
    seen.append(player.screen)
    player.use("later")
    seen.append(player.screen)
    player.use("nav:exercises")
    player.use(last_chosen_row(player))
    player.use("do")
    player.use("knee:left")
    player.use("start")
    seen.append(player.screen)
    player.use("pain:left:2")
    player.use("go_on")
    seen.append(player.screen)
    assert services.running is not None
    services.running.do_reps(16)
    for _ in range(20):
        player.frame(dt_s=0.2)
    seen.append(player.screen)
    player.use("pain:left:1")
    player.use("go_on")
    seen.append(player.screen)
    player.use("home")
    seen.append(player.screen)
    player.use("nav:history")
    seen.append(player.screen)
    player.use("tab:sessions")
    player.use("session:0")
    seen.append(player.screen)

    assert seen == [
        "WelcomeScreen",
        "AskScreen",
        "TodayScreen",
        "PainScreen",
        "SessionScreen",
        "PainScreen",
        "SummaryScreen",
        "TodayScreen",
        "ProgressScreen",
        "ReplayScreen",
    ]
    facts = services.fake_store.sessions("me")[0]
    assert facts.end is not None
    assert facts.end.reason is SessionEndReason.FINISHED
    assert [(p.moment, p.knee, p.value) for p in facts.pains] == [
        (PainMoment.BEFORE, Side.LEFT, 2),
        (PainMoment.AFTER, Side.LEFT, 1),
    ]


def last_chosen_row(player: Player) -> str:
    """Return the row of the exercise chosen last, in the library that is shown."""
    chosen = player.services.exercise(load_choice(player.services).exercise_id)
    part = next(part for part in parts_of(shipped_exercises()) if part.phase == chosen.phase)
    return f"exercise:{part.exercises.index(chosen)}"


def choose_freely(player: Player) -> None:
    """Go from anywhere to where an exercise of one's own choice is begun."""
    for control in ("nav:exercises", last_chosen_row, "do"):
        player.click(control(player) if callable(control) else control)


def accepted() -> FakeServices:
    services = FakeServices()
    services.fake_store.set_setting("notice_accepted", "yes")
    return services


def test_the_first_questions_open_with_the_app_until_they_are_put_off() -> None:
    services = FakeServices()
    first = Player(services)
    first.use("accept")
    again = Player(services)
    again.use("later")

    then = Player(services)

    assert [first.screen, again.screen, then.screen] == ["AskScreen", "TodayScreen", "TodayScreen"]


def test_a_session_asked_for_on_the_command_line_begins_after_the_notice() -> None:
    services = FakeServices()
    player = Player(services, start=SessionRequest("squat", "0", knee=Side.LEFT))
    first = player.screen

    player.click("accept")

    assert (first, player.screen) == ("NoticeScreen", "PainScreen")


def test_a_high_answer_before_leads_to_the_stop_advice_and_no_exercise() -> None:
    services = accepted()
    player = Player(services)
    choose_freely(player)
    player.click("knee:right")
    player.click("start")
    player.click("pain:right:8")
    player.click("go_on")

    shown = player.screen
    player.click("follow")

    facts = services.fake_store.sessions("me")[0]
    assert shown == "AdviceScreen"
    assert player.screen == "TodayScreen"
    assert facts.end is not None
    assert facts.end.reason is SessionEndReason.STOPPED_FOR_PAIN
    assert [(p.advice, p.advice_followed) for p in facts.pains] == [(Advice.STOP, True)]


def test_advice_may_be_left_and_that_is_stored() -> None:
    services = accepted()
    player = Player(services)
    choose_freely(player)
    player.click("knee:right")
    player.click("start")
    player.click("pain:right:4")
    player.click("go_on")
    player.click("other")

    facts = services.fake_store.sessions("me")[0]

    assert player.screen == "SessionScreen"
    assert [(p.advice, p.advice_followed) for p in facts.pains] == [(Advice.SMALLER, False)]


def test_smaller_before_a_session_makes_its_range_smaller_and_shows_it() -> None:
    services = accepted()
    player = Player(services, start=SessionRequest("squat", "0", knee=Side.LEFT))
    player.click("pain:left:4")
    player.click("go_on")
    player.click("follow")

    assert services.running is not None
    services.running.do_reps(1)
    player.frame()

    assert [request.limit_deg for request in services.requests] == [60.0]  # 15 under its 75
    assert "Smaller and slower today" in player.texts


def test_an_exercise_that_cannot_be_smaller_is_left_for_another_day() -> None:
    services = accepted()
    player = Player(services, start=SessionRequest("sit_to_stand", "0", knee=Side.LEFT))
    player.click("pain:left:3")
    player.click("go_on")

    texts = " ".join(player.texts)
    player.click("follow")

    facts = services.fake_store.sessions("me")[0]
    assert "cannot be made small enough" in texts
    assert player.screen == "TodayScreen"
    assert [(p.advice, p.advice_followed) for p in facts.pains] == [(Advice.CALM_ONLY, True)]


def test_pain_at_an_angle_makes_the_rest_of_the_session_smaller() -> None:
    services = accepted()
    player = Player(services, start=SessionRequest("squat", "0", knee=Side.LEFT))
    player.click("pain:left:1")
    player.click("go_on")
    assert services.running is not None
    limits: list[float | None] = []
    for angle_deg in (62.0, 58.0, 30.0):
        now = replace(services.running.now, reading=reading(knee_flexion_deg=angle_deg))
        services.running.now = now
        player.press(pygame.K_p)
        player.click("pain:left:4")
        player.click("go_on")
        player.click("follow")
        limits.append(services.running.now.limit_deg)

    facts = services.fake_store.sessions("me")[0]
    assert limits == [47.0, 43.0, 43.0]
    assert [p.advice for p in facts.pains][2:] == [Advice.SMALLER, Advice.CALM_ONLY]
    assert facts.end is not None  # at 30 degrees nothing worth doing is left
    assert facts.end.reason is SessionEndReason.STOPPED_FOR_PAIN


def _after_two_smaller_reps(value: int) -> tuple[Player, FakeServices]:
    """Tap pain once, go on smaller, do two repetitions, and answer what is then asked."""
    services = accepted()
    player = Player(services, start=SessionRequest("squat", "0", knee=Side.LEFT))
    player.click("pain:left:1")
    player.click("go_on")
    assert services.running is not None
    services.running.do_reps(1)
    player.press(pygame.K_p)
    player.click("pain:left:4")
    player.click("go_on")
    player.click("follow")
    services.running.do_reps(2)
    player.frame()
    assert player.screen == "PainScreen"
    player.click(f"pain:left:{value}")
    player.click("go_on")
    return player, services


def test_pain_is_asked_again_after_two_smaller_repetitions_and_once() -> None:
    player, services = _after_two_smaller_reps(2)

    assert services.running is not None
    services.running.do_reps(3)
    player.frame()

    assert player.screen == "SessionScreen"


def test_pain_that_stays_ends_the_exercise_for_today() -> None:
    player, services = _after_two_smaller_reps(3)
    player.click("follow")

    facts = services.fake_store.sessions("me")[0]
    assert [p.advice for p in facts.pains][1:] == [Advice.SMALLER, Advice.CALM_ONLY]
    assert facts.end is not None
    assert facts.end.reason is SessionEndReason.STOPPED_FOR_PAIN


def test_rather_not_say_is_an_answer_without_a_number() -> None:
    services = accepted()
    player = Player(services)
    choose_freely(player)
    player.click("start")
    player.click("rather_not")

    facts = services.fake_store.sessions("me")[0]

    assert [(p.knee, p.value) for p in facts.pains] == [(Side.LEFT, None), (Side.RIGHT, None)]


def in_session(services: FakeServices) -> Player:
    player = Player(services)
    choose_freely(player)
    player.click("start")
    player.click("rather_not")
    return player


def test_pain_during_a_session_is_asked_stored_and_the_session_goes_on() -> None:
    services = accepted()
    player = in_session(services)
    assert services.running is not None
    services.running.do_reps(2)

    player.press(pygame.K_p)
    asked = player.screen
    player.click("pain:left:1")
    player.click("pain:right:0")
    player.click("go_on")

    during = [p for p in services.fake_store.sessions("me")[0].pains if p.moment == "during"]
    assert asked == "PainScreen"
    assert player.screen == "SessionScreen"
    assert [p.value for p in during] == [1, 0]
    assert services.running.now.pause_reason is None


def test_the_stop_card_ends_the_session_and_still_asks_and_sums_up() -> None:
    services = accepted()
    player = in_session(services)
    assert services.running is not None
    services.running.do_reps(3)

    player.press(pygame.K_s)
    card = player.screen
    player.click("follow")
    asked = player.screen
    player.click("rather_not")

    end = services.fake_store.sessions("me")[0].end
    assert (card, asked, player.screen) == ("StopCardScreen", "PainScreen", "SummaryScreen")
    assert end is not None
    assert end.reason is SessionEndReason.STOPPED


def test_the_stop_card_can_be_left_and_the_session_goes_on() -> None:
    services = accepted()
    player = in_session(services)
    assert services.running is not None

    player.press(pygame.K_s)
    player.click("other")

    assert player.screen == "SessionScreen"
    assert services.running.now.pause_reason is None


def test_a_camera_that_fails_ends_in_its_sentence_and_the_demo() -> None:
    services = accepted()
    services.broken_source = "No camera answers. Is it plugged in?"
    player = in_session(services)
    player.frame()
    words_shown = player.texts
    services.broken_source = ""

    player.click("demo")

    assert any("No camera answers" in words for words in words_shown)
    assert player.screen == "SessionScreen"  # a synthetic patient is not asked about pain


def test_the_demo_starts_without_questions_and_its_session_is_marked() -> None:
    services = accepted()
    demo = SessionRequest("squat", "synthetic", sets=1, reps=2, profile="demo")

    player = Player(services, start=demo)
    shown, marked = player.screen, "Demo: Squat" in player.texts
    assert services.running is not None
    services.running.do_reps(2)
    for _ in range(20):
        player.frame(dt_s=0.2)
    summary, marked_after = player.screen, "This was a demo" in player.texts
    player.click("home")
    player.click("nav:history")
    player.click("tab:sessions")

    assert (shown, summary) == ("SessionScreen", "SummaryScreen")
    assert (marked, marked_after) == (True, True)
    assert "Demo" in player.texts


def test_a_path_is_typed_into_the_field_and_begins() -> None:
    services = accepted()
    player = Player(services)
    choose_freely(player)
    player.click("sources")
    player.click("source:file")
    player.click("start")
    player.go_to("field")
    typed = pygame.Event(pygame.TEXTINPUT, text="squats.mp4")
    player.frame([typed])
    player.press(pygame.K_RETURN)
    player.click("rather_not")

    assert [request.source for request in services.requests] == ["squats.mp4"]


def with_programme(services: FakeServices) -> FakeServices:
    """Let a person have told all that a first session needs; today is one of their days."""
    at = services.clock.utc_now()
    today = training_day(services.clock.local_now())
    clear = {question.code: False for question in QUESTIONS if question.follows is None}
    for fact in (
        ScreeningTold(at, today, clear),
        PersonTold(at, today, Side.LEFT, place=PainPlace.KNEECAP, worst_pain=4),
        WishesTold(
            at,
            today,
            training_days=frozenset({today.weekday()}),
            needs=frozenset({Need.CHAIR, Need.WALL, Need.MAT}),
        ),
        MorningTold(at, today, Side.LEFT, 1, walking=0, stairs=1),
    ):
        services.fake_store.add_told("me", fact)
    return services


TODAYS_PLAN = SessionRequest("", "0", knee=Side.LEFT)


def do_one(player: Player, *, after: int = 1) -> str:
    """Do the exercise that is on, from the answer before to the one after; return which."""
    if player.screen == "PainScreen":
        player.click("pain:left:1")
        player.click("go_on")
    running = player.services.running
    assert running is not None
    running.do_reps(running.now.reps_planned * running.now.sets)
    for _ in range(20):
        player.frame(dt_s=0.2)
    player.click(f"pain:left:{after}")
    player.click("go_on")
    return running.now.exercise.id


def test_the_plan_of_today_goes_from_one_exercise_to_the_next() -> None:
    services = with_programme(accepted())
    plan = [one.exercise_id for one in care_of(services).left_today()]
    player = Player(services, plan=TODAYS_PLAN)

    first = do_one(player)
    between = player.screen
    second = do_one(player)

    assert [first, second] == plan[:2]
    assert between == "SessionScreen"  # pain before is asked once, and there is one summary
    assert all(request.planned is not None for request in services.requests)


def test_the_first_exercise_is_shown_a_while_and_the_next_for_as_long_as_the_rest() -> None:
    services = with_programme(accepted())
    player = Player(services, plan=TODAYS_PLAN)

    do_one(player)

    assert [request.preview_s for request in services.requests] == [PREVIEW_S, BETWEEN_S]


def test_after_the_last_exercise_of_the_plan_comes_the_summary() -> None:
    services = with_programme(accepted())
    count = len(care_of(services).left_today())
    player = Player(services, plan=TODAYS_PLAN)

    screens = []
    for _ in range(count):
        do_one(player)
        screens.append(player.screen)

    assert set(screens[:-1]) == {"SessionScreen"}
    assert screens[-1] == "SummaryScreen"


def test_an_exercise_of_the_plan_can_be_skipped_before_it_begins() -> None:
    services = with_programme(accepted())
    plan = [one.exercise_id for one in care_of(services).left_today()]
    player = shown_first(services)

    player.press(pygame.K_n)

    end = services.fake_store.sessions("me")[0].end
    assert player.screen == "SessionScreen"
    assert [request.exercise_id for request in services.requests] == plan[:2]
    assert end is not None
    assert end.reason is SessionEndReason.STOPPED


def test_an_easier_version_takes_the_place_of_an_exercise() -> None:
    services = with_programme(accepted())
    care = care_of(services)
    player = shown_first(services)
    while "Easier" not in player.texts:  # a later one: what was begun is no easier version
        player.press(pygame.K_n)
    easier = care.easier_version(services.requests[-1].exercise_id)

    player.press(pygame.K_e)

    assert easier is not None
    assert services.requests[-1].exercise_id == easier.exercise_id


def test_pain_after_each_exercise_of_the_plan_is_told_to_the_plan() -> None:
    services = with_programme(accepted())

    do_one(Player(services, plan=TODAYS_PLAN), after=2)

    told = services.fake_store.told("me")
    assert [fact.pain for fact in told if isinstance(fact, AfterTold)] == [2]


def shown_first(services: FakeServices) -> Player:
    """Answer the question before, and stand before the preview of the first exercise."""
    player = Player(services, plan=TODAYS_PLAN)
    player.click("pain:left:1")
    player.click("go_on")
    return player


def test_todays_session_begins_from_today() -> None:
    services = with_programme(accepted())
    plan = [one.exercise_id for one in care_of(services).left_today()]
    player = Player(services)

    player.click("start")

    assert do_one(player) == plan[0]
    assert services.requests[0].knee is Side.LEFT


def test_a_session_left_for_later_goes_on_where_it_was() -> None:
    services = with_programme(accepted())
    plan = [one.exercise_id for one in care_of(services).left_today()]
    player = Player(services)
    player.click("start")
    do_one(player)
    player.app.close()
    again = Player(services)

    assert "Go on with the session" in again.texts
    again.click("start")

    assert do_one(again) == plan[1]


def test_the_plan_begins_after_the_notice() -> None:
    player = Player(with_programme(FakeServices()), plan=TODAYS_PLAN)

    player.click("accept")

    assert player.screen == "PainScreen"


def test_pain_before_an_exercise_of_the_plan_is_told_to_the_plan() -> None:
    services = with_programme(accepted())

    do_one(Player(services, plan=TODAYS_PLAN))

    told = services.fake_store.told("me")
    assert [fact.pain for fact in told if isinstance(fact, BeforeTold)] == [1]


def test_much_pain_after_an_exercise_ends_the_plan_of_today() -> None:
    services = with_programme(accepted())
    player = Player(services, plan=TODAYS_PLAN)

    do_one(player, after=8)
    player.click("follow")
    player.click("home")

    assert player.screen == "TodayScreen"
    assert len(services.requests) == 1


def test_the_window_without_a_programme_opens_at_today_and_offers_to_begin() -> None:
    player = Player(accepted(), plan=TODAYS_PLAN)

    assert player.screen == "TodayScreen"
    assert "Begin" in player.texts
