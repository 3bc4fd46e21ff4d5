"""What the person has chosen for good, kept as settings of the store.

A setting that cannot be read means its default: a typo in a data file must not stop the app.
"""

from dataclasses import dataclass
from enum import StrEnum

from coach import words
from coach.care.facts import DEFAULT_PROFILE, DEMO_PROFILE
from coach.errors import UsageError
from coach.movement.vocabulary import Side
from coach.ports import SessionStore
from coach.screens.places import SourceKind
from coach.screens.theme import ThemeName
from coach.screens.view_models.home_model import Choice
from coach.session.fading import FEEDBACK_SETTING, Wish, wish_of
from coach.session.language import LANGUAGE_SETTING
from coach.session.lengths import LENGTHS_SETTING, Lengths
from coach.session.services import CoachServices
from coach.session.switched_sounds import SOUND_SETTING, VOICE_SETTING

NOTICE_KEY = "notice_accepted"
THEME_KEY = "theme"
TEXT_SIZE_KEY = "text_size"
MOTION_KEY = "moving_figures"
ONE_SWITCH_KEY = "one_switch"
GAME_KEY = "tempo_game"
MIRROR_KEY = "mirror"
CAMERA_KEY = "camera"
MOST_CAMERAS = 4  # offered: a laptop's own, and a few more
FIRST_EXERCISE = "mini_squat"  # a calm one, until the person has chosen
_EXERCISE_KEY, _KNEE_KEY, _SOURCE_KEY = "last_exercise", "last_knee", "last_source"


class TextSize(StrEnum):
    NORMAL = "normal"
    LARGE = "large"
    LARGER = "larger"

    @property
    def factor(self) -> float:
        return {TextSize.NORMAL: 1.0, TextSize.LARGE: 1.12, TextSize.LARGER: 1.25}[self]


class OneSwitchPace(StrEnum):
    """One-switch use: how quickly the focus walks by itself, for a single key to choose."""

    OFF = "off"
    SLOW = "slow"
    NORMAL = "normal"
    FAST = "fast"

    @property
    def step_s(self) -> float | None:
        """Return how long the focus stays on each control; None: it does not walk."""
        paces_s = {OneSwitchPace.SLOW: 2.5, OneSwitchPace.NORMAL: 1.5, OneSwitchPace.FAST: 1.0}
        return paces_s.get(self)


@dataclass(frozen=True, slots=True)
class Preferences:
    theme: ThemeName = ThemeName.LIGHT
    text_size: TextSize = TextSize.NORMAL
    has_sound: bool = True
    has_motion: bool = True  # the figures of exercises move
    one_switch: OneSwitchPace = OneSwitchPace.OFF
    language: str | None = None  # None: as the system says
    has_voice: bool = True
    feedback: Wish = Wish.FULL  # how much is said of form
    camera: int = 0  # which of the computer's cameras, 0 to 3
    has_game: bool = True  # the tempo is shown as a game where the person sees the screen
    lengths: Lengths = Lengths.CENTIMETRES
    is_mirrored: bool = True  # the person's picture is shown as a mirror would; data never is


def load_preferences(store: SessionStore) -> Preferences:
    theme, size = store.setting(THEME_KEY), store.setting(TEXT_SIZE_KEY)
    pace = store.setting(ONE_SWITCH_KEY)
    language, lengths = store.setting(LANGUAGE_SETTING), store.setting(LENGTHS_SETTING)
    return Preferences(
        theme=ThemeName.DARK if theme == ThemeName.DARK else ThemeName.LIGHT,
        text_size=next((s for s in TextSize if s == size), TextSize.NORMAL),
        has_sound=store.setting(SOUND_SETTING) != "off",
        has_motion=store.setting(MOTION_KEY) != "off",
        one_switch=next((p for p in OneSwitchPace if p == pace), OneSwitchPace.OFF),
        has_voice=store.setting(VOICE_SETTING) != "off",
        feedback=wish_of(store.setting(FEEDBACK_SETTING)),
        camera=load_camera(store),
        language=language if language in words.languages() else None,
        has_game=store.setting(GAME_KEY) != "off",
        lengths=next((one for one in Lengths if one == lengths), Lengths.CENTIMETRES),
        is_mirrored=store.setting(MIRROR_KEY) != "off",
    )


def save_preferences(store: SessionStore, preferences: Preferences) -> None:
    store.set_setting(THEME_KEY, preferences.theme)
    store.set_setting(TEXT_SIZE_KEY, preferences.text_size)
    store.set_setting(SOUND_SETTING, "on" if preferences.has_sound else "off")
    store.set_setting(MOTION_KEY, "on" if preferences.has_motion else "off")
    store.set_setting(ONE_SWITCH_KEY, preferences.one_switch)
    store.set_setting(GAME_KEY, "on" if preferences.has_game else "off")
    store.set_setting(LENGTHS_SETTING, preferences.lengths)
    store.set_setting(MIRROR_KEY, "on" if preferences.is_mirrored else "off")
    store.set_setting(VOICE_SETTING, "on" if preferences.has_voice else "off")
    store.set_setting(FEEDBACK_SETTING, preferences.feedback)
    store.set_setting(CAMERA_KEY, str(preferences.camera))
    if preferences.language is not None:
        store.set_setting(LANGUAGE_SETTING, preferences.language)


def load_camera(store: SessionStore) -> int:
    """Return which camera was chosen, the first where none was."""
    chosen = store.setting(CAMERA_KEY)
    return next((camera for camera in range(MOST_CAMERAS) if chosen == str(camera)), 0)


def own_profile(services: CoachServices) -> str:
    """Return whose sessions these are; after a demo, what is done by a person is their own."""
    return DEFAULT_PROFILE if services.profile == DEMO_PROFILE else services.profile


def load_choice(services: CoachServices) -> Choice:
    """Return the last choice, with a calm exercise where that one no longer exists."""
    store = services.store
    knee, source = store.setting(_KNEE_KEY), store.setting(_SOURCE_KEY)
    library = services.exercises()
    first = next((one for one in library if one.id == FIRST_EXERCISE), library[0])
    try:
        exercise = services.exercise(store.setting(_EXERCISE_KEY) or first.id)
    except UsageError:
        exercise = first
    return Choice(
        exercise_id=exercise.id,
        knee=next((side for side in Side if side == knee), Side.BOTH),
        sets=exercise.dose.sets,
        reps=exercise.dose.reps,
        source=next((kind for kind in SourceKind if kind == source), SourceKind.WEBCAM),
    )


def remember_choice(store: SessionStore, choice: Choice) -> None:
    store.set_setting(_EXERCISE_KEY, choice.exercise_id)
    store.set_setting(_KNEE_KEY, choice.knee)
    store.set_setting(_SOURCE_KEY, choice.source)
