"""What the controls of the near screens lead to."""

import pygame
import pytest

from coach.care.facts import DEMO_PROFILE
from coach.movement.vocabulary import Side
from coach.screens.exercises.choice_screen import ChoiceScreen
from coach.screens.exercises.chosen import Chosen
from coach.screens.notice_screen import NoticeScreen
from coach.screens.places import Place, SourceKind
from coach.screens.preferences import TextSize, load_choice, load_preferences, own_profile
from coach.screens.progress.progress_screen import ProgressScreen, Tab
from coach.screens.source_screens import NoCameraScreen, SourceScreen
from coach.screens.steps import Back, Go, OpenReplay, Prepare, Quit, Step, TypeSource
from coach.session.services import SessionRequest
from tests.screens.fakes import FakeServices, add_session
from tests.screens.gallery import NEAR, NO_CAMERA, REQUEST, busy_services
from tests.screens.stage import Stage


def choosing(services: FakeServices) -> tuple[Stage, Chosen]:
    chosen = Chosen(load_choice(services))
    stage = Stage(ChoiceScreen(services, chosen))
    stage.frame()
    return stage, chosen


def test_choices_are_kept_for_the_next_start() -> None:
    services = FakeServices()
    stage, _ = choosing(services)

    stage.click("knee:right")
    stage.click("sources")
    stage.frame()
    stage.click("source:demo")

    again = load_choice(services)
    assert (again.knee, again.source) == (Side.RIGHT, SourceKind.DEMO)


def test_sets_and_reps_go_into_the_request() -> None:
    stage, _ = choosing(FakeServices())
    for control in ("sets:more", "reps:less"):
        stage.click(control)

    step = stage.click("start")

    assert isinstance(step, Prepare)
    assert (step.request.sets, step.request.reps) == (3, 7)


def test_the_demo_goes_into_its_own_profile() -> None:
    stage, _ = choosing(FakeServices())
    stage.click("sources")
    stage.frame()
    stage.click("source:demo")

    step = stage.click("start")

    assert isinstance(step, Prepare)
    assert (step.request.source, step.request.profile) == ("synthetic", DEMO_PROFILE)


@pytest.mark.parametrize("kind", [SourceKind.FILE, SourceKind.STREAM])
def test_a_video_or_a_phone_asks_where(kind: SourceKind) -> None:
    stage, _ = choosing(FakeServices())
    stage.click("sources")
    stage.frame()
    stage.click(f"source:{kind}")

    step = stage.click("start")

    assert isinstance(step, TypeSource)
    assert step.kind is kind


def test_a_video_dropped_on_the_window_begins() -> None:
    stage, _ = choosing(FakeServices())

    step = stage.frame([pygame.Event(pygame.DROPFILE, file="/videos/squats.mp4")])

    assert isinstance(step, Prepare)
    assert step.request.source == "/videos/squats.mp4"


@pytest.mark.parametrize("last", ["", "no_such_exercise"])
def test_until_an_exercise_is_chosen_and_when_its_file_is_gone_it_is_a_calm_one(last: str) -> None:
    services = FakeServices()
    services.store.set_setting("last_exercise", last)

    assert load_choice(services).exercise_id == "mini_squat"


def test_settings_that_cannot_be_read_mean_the_defaults() -> None:
    services = FakeServices()
    for name in ("theme", "text_size", "sound", "last_knee"):
        services.store.set_setting(name, "?")

    preferences = load_preferences(services.store)

    assert preferences.text_size is TextSize.NORMAL
    assert preferences.has_sound
    assert load_choice(services).knee is Side.BOTH


def test_after_a_demo_what_a_person_does_is_their_own() -> None:
    class DemoServices(FakeServices):
        @property
        def profile(self) -> str:
            return DEMO_PROFILE

    assert own_profile(DemoServices()) == "me"
    assert own_profile(FakeServices()) == "me"


def test_history_opens_the_replay_of_a_row() -> None:
    services = FakeServices()
    add_session(services, days_ago=1)
    newest = add_session(services)
    stage = Stage(ProgressScreen(services, tab=Tab.SESSIONS))
    stage.frame()

    assert stage.click("session:0") == OpenReplay(newest)


def test_an_empty_history_says_so() -> None:
    stage = Stage(ProgressScreen(FakeServices(), tab=Tab.SESSIONS))

    stage.frame()

    words = [text.words for text in stage.kit.canvas.texts]
    assert "Your sessions will be listed here." in words


def test_the_notice_can_be_left() -> None:
    stage = Stage(NoticeScreen(FakeServices().store))
    stage.frame()

    assert stage.click("quit") == Quit()


WAYS: tuple[tuple[str, Step], ...] = (
    ("file", TypeSource(SourceKind.FILE, REQUEST)),
    ("stream", TypeSource(SourceKind.STREAM, REQUEST)),
    ("again", Prepare(REQUEST)),
    ("home", Go(Place.HOME)),
    ("demo", Prepare(SessionRequest("mini_squat", "synthetic", profile=DEMO_PROFILE))),
)


@pytest.mark.parametrize(("control", "leads_to"), WAYS)
def test_without_a_camera_there_are_five_ways_on(control: str, leads_to: Step) -> None:
    stage = Stage(NoCameraScreen(NO_CAMERA, REQUEST, profile="me"))
    stage.frame()

    assert stage.click(control) == leads_to


def test_an_empty_field_does_not_begin() -> None:
    stage = Stage(SourceScreen(SourceKind.FILE, REQUEST))
    stage.frame()

    step = stage.click("begin")

    assert step is None
    assert "Type something first, please." in [t.words for t in stage.kit.canvas.texts]


def test_a_file_dropped_into_the_field_is_typed() -> None:
    stage = Stage(SourceScreen(SourceKind.FILE, REQUEST))
    stage.frame([pygame.Event(pygame.DROPFILE, file="/videos/a.mp4")])

    step = stage.click("begin")

    assert isinstance(step, Prepare)
    assert step.request.source == "/videos/a.mp4"


ESCAPES: tuple[tuple[str, Step], ...] = (
    ("exercises", Go(Place.HOME)),
    ("history", Go(Place.HOME)),
    ("settings", Go(Place.HOME)),
    ("summary", Go(Place.HOME)),
    ("no_camera", Go(Place.HOME)),
    ("video_file", Back()),
    ("pain_both", Back()),
)


@pytest.mark.parametrize(("name", "leads_to"), ESCAPES)
def test_escape_goes_back(name: str, leads_to: Step) -> None:
    stage = Stage(NEAR[name](busy_services()))
    stage.frame()

    assert stage.press(pygame.K_ESCAPE) == leads_to


def test_the_pain_question_waits_for_an_answer() -> None:
    stage = Stage(NEAR["pain_both"](busy_services()))
    stage.frame()

    step = stage.click("go_on")

    assert step is None
    assert any("Choose a number" in text.words for text in stage.kit.canvas.texts)
