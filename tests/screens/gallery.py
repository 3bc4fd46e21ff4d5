"""Every screen in the states that matter, by name: NEAR, FAR (states of a session), FAR_SCREENS.

What stands here is pressed, measured and compared by the tests of every screen, and drawn into
docs/gallery.md. A room with many screens keeps them in a file of its own, gallery_<room>.py with
the same tables, and is merged at the end of this file.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from coach import words
from coach.care.facts import Advice, PainAnswer, PainMoment
from coach.care.rewards.earned import Rewards, rewards
from coach.movement.events import SelfReported, TurnTimed
from coach.movement.vocabulary import (
    Answer,
    Side,
)
from coach.screens.advice_screen import AdviceScreen, StopCardScreen
from coach.screens.exercises.choice_screen import ChoiceScreen
from coach.screens.exercises.chosen import Chosen
from coach.screens.exercises.exercise_screen import ExerciseScreen
from coach.screens.exercises.library_screen import LibraryScreen
from coach.screens.notice_screen import NoticeScreen
from coach.screens.pain_screen import PainScreen
from coach.screens.parts_screen import PartsScreen
from coach.screens.places import SourceKind
from coach.screens.preferences import Preferences, load_choice
from coach.screens.progress.progress_screen import ProgressScreen, Tab
from coach.screens.question_screen import QuestionScreen
from coach.screens.replay_screen import ReplayScreen
from coach.screens.settings import settings_screen
from coach.screens.settings.data_ways import DataWays, DeleteScreen
from coach.screens.settings.settings_screen import SettingsScreen
from coach.screens.source_screens import NoCameraScreen, SourceScreen
from coach.screens.steps import Screen
from coach.screens.summary_screen import SummaryScreen
from coach.screens.today.today_screen import TodayScreen, seen_today
from coach.screens.today.why_screen import WhyScreen
from coach.screens.view_models.rewards_model import rewards_view
from coach.screens.view_models.summary_model import summary_view
from coach.session.replay import ReplaySession
from coach.session.services import SessionRequest
from coach.session.snapshot import (
    Question,
    QuestionKind,
)
from tests.screens import (
    gallery_assess,
    gallery_care,
    gallery_game,
    gallery_hands,
    gallery_said,
    gallery_session,
)
from tests.screens.fakes import (
    NOON,
    FakeServices,
    add_session,
    exercise,
    session_start,
)
from tests.screens.patients import patient

REQUEST = SessionRequest("mini_squat", "0")
DATA_PATH = "/home/me/.local/share/knee-coach"
DATA = DataWays(DATA_PATH, back_up=lambda: f"{DATA_PATH}.backup", delete_at_end=lambda: None)
NO_CAMERA = "No webcam was found; plug one in, or try the demo."


def busy_services() -> FakeServices:
    """A store with a few sessions: answered, of the demo, with an unjudged repetition."""
    services = FakeServices()
    first = add_session(services)
    for moment, value in ((PainMoment.BEFORE, 2), (PainMoment.AFTER, 1)):
        services.store.add_pain(PainAnswer(first, NOON, Side.LEFT, moment, value))
    add_session(services, days_ago=2, profile="demo")
    add_session(services, days_ago=3, scores=(80, None, 90))
    return services


def _home(services: FakeServices) -> Screen:
    return TodayScreen(services, Chosen(load_choice(services)))


def _home_recovered(services: FakeServices) -> Screen:
    services.fake_store.cut_off = (services.load("me-0").facts,)
    return _home(services)


def _progress(name: str, tab: Tab) -> Screen:
    return ProgressScreen(patient(name, day=70, hour=21), tab=tab)


def _choice_of_demo(services: FakeServices) -> Screen:
    choice = replace(load_choice(services), source=SourceKind.DEMO)
    return ChoiceScreen(services, Chosen(choice))


def _summary(services: FakeServices) -> Screen:
    stored = services.load("me-0")
    earned = rewards_view(_earned(services), session_id="me-0")
    return SummaryScreen(summary_view(stored, exercise()), earned, session_id="me-0")


def _summary_by_clock(services: FakeServices) -> Screen:
    """Return the fullest summary: three figures, two answers, two knees and points."""
    events = [TurnTimed(10.0 * index, index + 1, Side.LEFT, 5.0) for index in range(16)]
    told = [
        SelfReported(99.0, words.text("ask-how-many"), Answer.ALMOST, 12),
        SelfReported(99.5, "Did you feel the thigh tighten each time?", Answer.YES),
    ]
    services.fake_store.start_session(session_start("timed", SessionRequest("quad_set", "none")))
    services.fake_store.append("timed", [*events, *told], ())
    for moment in (PainMoment.BEFORE, PainMoment.AFTER):
        for knee in (Side.LEFT, Side.RIGHT):
            services.store.add_pain(PainAnswer("timed", NOON, knee, moment, 2))
    view = summary_view(services.load("timed"), exercise("quad_set"))
    earned = rewards_view(_earned(services), session_id="timed")
    return SummaryScreen(view, earned, session_id="timed")


def _earned(services: FakeServices) -> Rewards:
    return rewards(services.store.sessions("me"), today=NOON.date())


def _summary_demo(services: FakeServices) -> Screen:
    view = summary_view(services.load("demo-0"), exercise())
    return SummaryScreen(view, None, session_id="demo-0")


def _settings(services: FakeServices, tab: settings_screen.Tab) -> Screen:
    def ignore(preferences: Preferences) -> None:
        del preferences

    return SettingsScreen(services, Preferences(), data=DATA, apply=ignore, tab=tab)


def _replay(services: FakeServices) -> Screen:
    replay = ReplaySession(services.load("me-0"))
    screen = ReplayScreen(
        replay, exercise(), title="Mini squat, Nov 19, 2026", clock=services.clock
    )
    replay.seek(11.0)
    return screen


NEAR: Mapping[str, Callable[[FakeServices], Screen]] = {
    **gallery_assess.NEAR,
    **gallery_care.NEAR,
    **gallery_game.NEAR,
    **gallery_said.NEAR,
    "notice": lambda services: NoticeScreen(services.store),
    "home": lambda _: _home(patient("steady", day=70)),
    "home_before_anything": _home,
    "home_recovered": _home_recovered,
    "home_first_day": lambda _: _home(patient("steady", day=0, hour=9)),
    "home_begun": lambda _: _home(patient("steady", day=4, hour=18)),
    "home_done": lambda _: _home(patient("steady", day=4, hour=21)),
    "home_rest": lambda _: _home(patient("steady", day=6)),
    "home_walk": lambda _: _home(patient("chronic", day=1)),
    "home_flare": lambda _: _home(patient("flare", day=15, hour=8)),
    "home_locked": lambda _: _home(patient("red_flag", day=9, hour=12)),
    "home_why": lambda _: WhyScreen(seen_today(patient("flare", day=15, hour=8))),
    "exercises": lambda services: LibraryScreen(services, Chosen(load_choice(services))),
    "exercise": lambda services: ExerciseScreen(
        services, Chosen(load_choice(services)), "mini_squat"
    ),
    "exercise_choice": lambda services: ChoiceScreen(services, Chosen(load_choice(services))),
    "exercise_other_source": _choice_of_demo,
    "pain_both": lambda _: PainScreen(PainMoment.BEFORE, Side.BOTH),
    "pain_left": lambda _: PainScreen(PainMoment.AFTER, Side.LEFT),
    "advice_stop": lambda _: AdviceScreen(PainMoment.BEFORE, Advice.STOP),
    "advice_calm": lambda _: AdviceScreen(PainMoment.BEFORE, Advice.CALM_ONLY),
    "advice_smaller": lambda _: AdviceScreen(PainMoment.DURING, Advice.SMALLER),
    "advice_after": lambda _: AdviceScreen(PainMoment.AFTER, Advice.CALM_ONLY),
    "stop_card": lambda _: StopCardScreen(),
    "question_form": lambda _: QuestionScreen(
        Question("Could you keep the knee straight?", QuestionKind.FORM)
    ),
    "question_number": lambda _: QuestionScreen(
        Question(words.text("ask-how-many"), QuestionKind.COUNT, 16, 300)
    ),
    "parts": lambda services: PartsScreen(services, SessionRequest("maintenance_set", "0")),
    "summary_by_clock": _summary_by_clock,
    "summary": _summary,
    "summary_demo": _summary_demo,
    "history": lambda services: ProgressScreen(services, tab=Tab.SESSIONS),
    "progress_empty": lambda _: ProgressScreen(FakeServices()),
    "progress_empty_pain": lambda _: ProgressScreen(FakeServices(), tab=Tab.PAIN),
    "progress_days": lambda _: _progress("flare", Tab.DAYS),
    "progress_pain": lambda _: _progress("two_knees", Tab.PAIN),
    "progress_movement": lambda _: _progress("steady", Tab.MOVEMENT),
    "progress_load": lambda _: _progress("steady", Tab.LOAD),
    "progress_tests": lambda _: _progress("steady", Tab.TESTS),
    "replay": _replay,
    "settings": lambda services: _settings(services, settings_screen.Tab.LOOK),
    "settings_sound": lambda services: _settings(services, settings_screen.Tab.SOUND),
    "settings_session": lambda services: _settings(services, settings_screen.Tab.SESSION),
    "settings_delete": lambda _: DeleteScreen(lambda: None),
    "settings_data": lambda services: _settings(services, settings_screen.Tab.DATA),
    "no_camera": lambda services: NoCameraScreen(NO_CAMERA, REQUEST, profile=services.profile),
    "video_file": lambda _: SourceScreen(SourceKind.FILE, REQUEST),
    "phone": lambda _: SourceScreen(SourceKind.STREAM, REQUEST),
}


def near(name: str) -> Screen:
    return NEAR[name](busy_services())


FAR = gallery_session.FAR
FAR_SCREENS: Mapping[str, Callable[[FakeServices], Screen]] = {
    **gallery_assess.FAR_SCREENS,
    **gallery_game.FAR_SCREENS,
    **gallery_hands.FAR_SCREENS,
    **gallery_said.FAR_SCREENS,
}
"""Screens read from afar that are not the session itself."""


def any_screen(name: str) -> Screen:
    if name in FAR:
        return gallery_session.screen(name)
    return {**NEAR, **FAR_SCREENS}[name](busy_services())


FAR_NAMES = (*FAR, *FAR_SCREENS)
NAMES = (*NEAR, *FAR_NAMES)
