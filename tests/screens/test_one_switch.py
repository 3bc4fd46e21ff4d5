"""One-switch use: the focus walks by itself, and a single key chooses."""

import pygame
import pytest

from coach.screens.preferences import (
    ONE_SWITCH_KEY,
    OneSwitchPace,
    Preferences,
    load_preferences,
    save_preferences,
)
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.one_switch import FEW, TREMOR_S, OneSwitch, group_of
from tests.screens.fakes import FakeServices
from tests.screens.gallery import NAMES, any_screen
from tests.screens.sampling import sampled, sampled_slowly
from tests.screens.stage import Stage, key

STEP_S = 1.5


def switched(name: str) -> Stage:
    stage = Stage(any_screen(name), is_blind=True)
    stage.kit.one_switch = OneSwitch(STEP_S)
    stage.frame(dt_s=0.01)
    stage.frame(dt_s=0.01)
    return stage


def stop_of(kit: Kit) -> tuple[str, ...]:
    assert kit.one_switch is not None
    return kit.one_switch.stop


def press(stage: Stage) -> None:
    """Press the switch, calmly after the last press."""
    stage.frame([key(pygame.K_SPACE)], dt_s=TREMOR_S)


def walk_to(stage: Stage, control: str) -> bool:
    """Wait, and enter groups, until the focus stands on a control alone."""
    for _ in range(200):
        stop = stop_of(stage.kit)
        if stop == (control,):
            return True
        wanted = group_of(control)
        if len(stop) > 1 and group_of(stop[0]) == wanted:
            press(stage)
        else:
            stage.frame(dt_s=STEP_S)
    return False


def reached(stage: Stage) -> set[str]:
    """Walk over the whole screen, and through each group that shows new, choosing nothing."""
    seen: set[str] = set()
    for _ in range(120):
        stop = stop_of(stage.kit)
        if len(stop) == 1:
            seen.update(stop)
        elif not seen >= set(stop):
            press(stage)
            continue
        if seen >= set(stage.kit.order):
            break
        stage.frame(dt_s=STEP_S)
    return seen


@pytest.mark.parametrize("name", sampled(NAMES))
def test_the_focus_walks_to_every_control(name: str) -> None:
    stage = switched(name)

    seen = reached(stage)

    assert seen >= set(stage.kit.order)


@pytest.mark.parametrize("name", sampled_slowly(NAMES, first=1))
def test_every_control_is_used_with_a_single_key(name: str) -> None:
    for control in switched(name).kit.order:
        stage = switched(name)

        assert walk_to(stage, control), control
        stage.screen = _Recording(stage)
        press(stage)

        assert stage.screen.used == control


class _Recording:
    """The screen as it was, noting what was used; for what comes after is another screen."""

    is_far = False

    def __init__(self, stage: Stage) -> None:
        self._screen = stage.screen
        self.used: str | None = None

    def update(self, dt_s: float) -> None:
        del dt_s

    def handle(self, event: pygame.Event) -> None:
        raise AssertionError(f"the switch is nobody else's: {event}")

    def draw(self, kit: Kit) -> None:
        self.used = kit.keys.activated
        self._screen.draw(kit)


def test_a_new_screen_is_looked_at_before_the_focus_walks_on() -> None:
    stage = switched("stop_card")
    first = stage.kit.focus

    stage.frame(dt_s=STEP_S)
    after_one = stage.kit.focus
    stage.frame(dt_s=STEP_S)

    assert after_one == first
    assert stage.kit.focus != first


def test_a_trembling_press_counts_once() -> None:
    stage = switched("home")
    used = []
    for _ in range(2):
        stage.frame([key(pygame.K_SPACE)], dt_s=TREMOR_S / 3)
        used.append(stage.kit.keys.activated)

    assert used[0] is not None or len(stop_of(stage.kit)) == 1
    assert used[1] is None


def test_rows_of_many_numbers_are_walked_as_groups_first() -> None:
    stage = switched("pain_both")
    assert len(stage.kit.order) > FEW

    stops = set()
    for _ in range(6):
        stops.add(stop_of(stage.kit))
        stage.frame(dt_s=STEP_S)

    assert tuple(f"pain:left:{number}" for number in range(11)) in stops


def test_a_group_is_left_after_one_walk_through_it() -> None:
    stage = switched("pain_left")
    if len(stop_of(stage.kit)) == 1:
        stage.frame(dt_s=2 * STEP_S)
    group = stop_of(stage.kit)
    press(stage)
    inside = stop_of(stage.kit)

    for _ in range(11):
        stage.frame(dt_s=STEP_S)

    assert inside == ("pain:left:0",)
    assert stop_of(stage.kit) == group


def test_without_the_setting_the_focus_stands_still() -> None:
    stage = Stage(any_screen("home"), is_blind=True)
    stage.frame()
    before = stage.kit.focus

    for _ in range(4):
        stage.frame(dt_s=STEP_S)

    assert stage.kit.focus == before


@pytest.mark.parametrize("pace", OneSwitchPace)
def test_the_pace_is_kept_as_a_setting(pace: OneSwitchPace) -> None:
    store = FakeServices().store

    save_preferences(store, Preferences(one_switch=pace))

    assert store.setting(ONE_SWITCH_KEY) == pace
    assert load_preferences(store).one_switch is pace
