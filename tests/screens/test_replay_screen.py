"""The replay player: controls, scrubber, list of repetitions."""

import pygame
import pytest

from coach.screens.replay_screen import ReplayScreen
from coach.screens.steps import Back
from coach.session.replay import SPEEDS, ReplaySession
from tests.screens.fakes import FakeServices, add_session, exercise
from tests.screens.stage import FRAME_S, Stage


class Watching:
    """A replay on the stage, and its clock."""

    def __init__(self) -> None:
        self.services = FakeServices()
        self.replay = ReplaySession(self.services.load(add_session(self.services)))
        screen = ReplayScreen(
            self.replay, exercise(), title="Mini squat", clock=self.services.clock
        )
        self.stage = Stage(screen)
        self.wait(FRAME_S)

    def wait(self, seconds: float) -> None:
        self.services.fake_clock.t_s += seconds
        self.stage.frame(dt_s=seconds)

    @property
    def words(self) -> list[str]:
        return [text.words for text in self.stage.kit.canvas.texts]


def test_it_plays_at_once_and_space_pauses_it() -> None:
    watching = Watching()
    watching.wait(2.0)
    position_s = watching.replay.view.position_s

    watching.stage.press(pygame.K_SPACE)
    watching.wait(2.0)

    assert position_s == pytest.approx(2.0, abs=0.05)  # one frame
    assert not watching.replay.view.is_playing
    assert watching.replay.view.position_s == pytest.approx(position_s, abs=0.05)


def test_steps_go_from_repetition_to_repetition() -> None:
    watching = Watching()

    watching.stage.click("later")
    after_one_s = watching.replay.view.position_s
    watching.stage.click("earlier")

    assert after_one_s == pytest.approx(8.0, abs=0.1)
    assert watching.replay.view.position_s == pytest.approx(0.0, abs=0.1)


def test_speeds_go_down_to_a_quarter_and_up_to_double() -> None:
    watching = Watching()

    for _ in SPEEDS:
        watching.stage.click("slower")
    slowest = watching.replay.view.speed
    for _ in SPEEDS:
        watching.stage.click("faster")

    assert (slowest, watching.replay.view.speed) == (0.25, 2.0)
    assert "2 × speed" in watching.words  # noqa: RUF001 - the sign of times


def test_a_repetition_is_looped_until_it_is_let_go() -> None:
    watching = Watching()
    watching.stage.click("rep:1")

    watching.stage.click("loop")
    looped = watching.replay.view.looped_rep
    watching.stage.click("loop")

    assert looped == 2
    assert watching.replay.view.looped_rep is None


def test_choosing_a_repetition_goes_there_and_shows_its_reasons() -> None:
    watching = Watching()

    watching.stage.click("rep:1")
    watching.stage.frame()

    assert watching.replay.view.position_s == pytest.approx(8.0, abs=0.1)
    assert "Repetition 2" in watching.words
    assert any(words.startswith("Tempo: 18 points less") for words in watching.words)


def test_the_scrubber_is_moved_by_the_arrows() -> None:
    watching = Watching()
    watching.stage.click("play")
    watching.stage.kit.focus = "scrub"

    watching.stage.press(pygame.K_RIGHT, pygame.K_RIGHT)

    assert watching.replay.view.position_s == pytest.approx(2.0, abs=0.1)


def test_escape_and_back_leave() -> None:
    watching = Watching()

    assert watching.stage.click("back") == Back()
    assert watching.stage.press(pygame.K_ESCAPE) == Back()


def test_where_nobody_was_seen_the_replay_says_so() -> None:
    services = FakeServices()
    replay = ReplaySession(services.load(add_session(services, scores=())))
    stage = Stage(ReplayScreen(replay, exercise(), title="Squat", clock=services.clock))

    stage.frame()

    words = " ".join(text.words for text in stage.kit.canvas.texts)
    assert "Nobody was seen" in words
    assert "No repetition was counted" in words
