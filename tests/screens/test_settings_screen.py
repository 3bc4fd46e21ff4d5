"""Settings are changed by mouse and keyboard, kept, and in force at once."""

import pygame
import pytest

from coach import words
from coach.errors import StoreError
from coach.screens.preferences import (
    OneSwitchPace,
    Preferences,
    TextSize,
    load_camera,
    load_preferences,
)
from coach.screens.settings.data_ways import DataWays, DeleteScreen
from coach.screens.settings.settings_screen import SettingsScreen, Tab
from coach.screens.settings.stored_model import stored_view
from coach.screens.steps import Back, Open, Quit
from coach.screens.theme import ThemeName
from coach.session.fading import Wish
from coach.session.lengths import Lengths
from tests.screens.fakes import FakeServices
from tests.screens.gallery import busy_services
from tests.screens.patients import patient
from tests.screens.stage import Stage


def opened(services: FakeServices, tab: Tab) -> tuple[Stage, list[Preferences]]:
    applied: list[Preferences] = []
    screen = SettingsScreen(
        services, Preferences(), data=DataWays("/data"), apply=applied.append, tab=tab
    )
    stage = Stage(screen, is_blind=True)
    stage.frame()
    return stage, applied


CHANGES = (
    (Tab.LOOK, "theme:dark", Preferences(theme=ThemeName.DARK)),
    (Tab.LOOK, "text:larger", Preferences(text_size=TextSize.LARGER)),
    (Tab.LOOK, "language:de", Preferences(language="de")),
    (Tab.LOOK, "lengths:inches", Preferences(lengths=Lengths.INCHES)),
    (Tab.LOOK, "motion", Preferences(has_motion=False)),
    (Tab.SOUND, "sound", Preferences(has_sound=False)),
    (Tab.SOUND, "voice", Preferences(has_voice=False)),
    (Tab.SOUND, "feedback:less", Preferences(feedback=Wish.LESS)),
    (Tab.SESSION, "camera:2", Preferences(camera=2)),
    (Tab.SESSION, "mirror", Preferences(is_mirrored=False)),
    (Tab.SESSION, "game", Preferences(has_game=False)),
    (Tab.SESSION, "one-switch:slow", Preferences(one_switch=OneSwitchPace.SLOW)),
)


@pytest.mark.parametrize(("tab", "control", "expected"), CHANGES, ids=[c for _, c, _ in CHANGES])
def test_a_change_is_in_force_at_once_and_kept(
    tab: Tab, control: str, expected: Preferences
) -> None:
    services = FakeServices()
    stage, applied = opened(services, tab)

    stage.click(control)

    assert applied == [expected]
    assert load_preferences(services.store) == expected


def test_the_language_of_now_is_the_chosen_one() -> None:
    stage, applied = opened(FakeServices(), Tab.LOOK)

    stage.click(f"language:{words.language()}")

    assert applied == []


def test_tabs_are_walked_with_the_keyboard() -> None:
    stage, _ = opened(FakeServices(), Tab.LOOK)
    stage.press(pygame.K_TAB)

    stage.kit.focus = "tab:look"
    stage.press(pygame.K_RIGHT, pygame.K_RETURN)
    stage.frame()

    assert "feedback:full" in stage.kit.boxes


def test_a_camera_that_is_no_number_is_the_first() -> None:
    services = FakeServices()
    services.store.set_setting("camera", "nine")

    assert load_camera(services.store) == 0


def test_what_is_stored_is_counted_by_kind_and_demos_apart() -> None:
    counted = {one.what: one.number for one in stored_view(busy_services())}

    assert counted == {
        "exercises done": "2",
        "answers": "2",
        "tests": "0",
        "cards read": "0",
        "demo": "1",
    }


def test_a_long_course_is_counted_too() -> None:
    figures = [int(one.number) for one in stored_view(patient("steady", day=40))]

    assert all(count > 0 for count in figures[:3])


def test_the_app_is_closed_from_the_data_tab() -> None:
    stage, _ = opened(FakeServices(), Tab.DATA)

    assert stage.click("quit") == Quit()


def data_tab(ways: DataWays) -> Stage:
    screen = SettingsScreen(
        FakeServices(), Preferences(), data=ways, apply=lambda _: None, tab=Tab.DATA
    )
    stage = Stage(screen, is_blind=True)
    stage.frame()
    return stage


def said(stage: Stage) -> str:
    return " ".join(text.words for text in stage.kit.canvas.texts)


def test_a_copy_says_where_it_is() -> None:
    stage = data_tab(DataWays(back_up=lambda: "/documents/copy"))

    stage.click("back_up")
    stage.frame()

    assert "A copy of everything is at /documents/copy" in said(stage)


def test_a_copy_that_fails_says_what_to_do() -> None:
    def full() -> str:
        raise StoreError("The disk is full: make room and try again.")

    stage = data_tab(DataWays(back_up=full))

    stage.click("back_up")
    stage.frame()

    assert "The disk is full" in said(stage)


def test_where_nothing_can_be_done_with_the_data_nothing_is_offered() -> None:
    assert not {"back_up", "delete"} & set(data_tab(DataWays("/data")).kit.boxes)


def test_everything_is_deleted_only_after_a_second_word() -> None:
    deleted: list[str] = []
    stage = data_tab(DataWays(delete_at_end=lambda: deleted.append("all")))

    step = stage.click("delete")
    assert isinstance(step, Open)
    card = Stage(step.screen, is_blind=True)
    card.frame()
    kept = card.press(pygame.K_RETURN)
    nothing = list(deleted)
    left = card.click("other")

    assert isinstance(step.screen, DeleteScreen)
    assert (kept, nothing) == (Back(), [])
    assert (left, deleted) == (Quit(), ["all"])
