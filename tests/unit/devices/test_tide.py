"""The sea repeats without a seam, comes in with the movement, and is quiet under the voice."""

import numpy as np
import pygame
import pytest

from coach.devices.system_clock import SystemClock
from coach.devices.tide import LAYER_NAMES, LOUDEST, Tide, layer_samples, loudness_of
from tests.screens.fakes import FakeClock

pytestmark = pytest.mark.whole

FIRST_CHANNEL = 1


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    pygame.mixer.init(44_100, -16, 2, 512)
    return FakeClock()


def heard(tide: Tide, clock: FakeClock, *, swell: float | None, is_speaking: bool) -> list[float]:
    """Ask for a sea for ten seconds and return how loud its layers are."""
    system = SystemClock()
    deadline_s = system.now_s() + 20
    while not pygame.mixer.Channel(FIRST_CHANNEL).get_busy():
        tide.let(0.5, calm=1.0, is_speaking=False)
        assert system.now_s() < deadline_s
    for _ in range(100):
        clock.t_s += 0.1
        tide.let(swell, calm=1.0, is_speaking=is_speaking)
    return [
        pygame.mixer.Channel(FIRST_CHANNEL + index).get_volume()
        for index in range(len(LAYER_NAMES))
    ]


@pytest.mark.parametrize("name", LAYER_NAMES)
def test_the_end_of_a_layer_fits_its_beginning(name: str) -> None:
    samples = layer_samples(name).astype(float)

    seam = np.abs(samples[0] - samples[-1]).max()
    steps = np.abs(np.diff(samples, axis=0)).max()

    assert seam <= steps


@pytest.mark.parametrize("name", LAYER_NAMES)
def test_a_layer_is_soft_and_the_same_each_time(name: str) -> None:
    samples = layer_samples(name)

    assert np.abs(samples).max() <= LOUDEST + 1
    assert np.array_equal(samples, layer_samples(name))


def test_the_shore_comes_in_with_the_swell_and_the_wind_with_the_haste() -> None:
    out, inside = (loudness_of(swell, calm=1.0) for swell in (0.0, 1.0))
    windy = loudness_of(0.5, calm=0.2)

    assert inside["shore"] > 3 * out["shore"]
    assert out["wind"] == 0.0
    assert windy["wind"] > 0.2


def test_the_sea_is_quieter_while_somebody_speaks(clock: FakeClock) -> None:
    tide = Tide(clock, first_channel=FIRST_CHANNEL)

    alone = heard(tide, clock, swell=1.0, is_speaking=False)
    under = heard(tide, clock, swell=1.0, is_speaking=True)

    tide.close()
    pygame.mixer.quit()
    assert sum(under) < 0.4 * sum(alone)


def test_nothing_is_heard_before_it_is_asked_for(clock: FakeClock) -> None:
    tide = Tide(clock, first_channel=FIRST_CHANNEL)

    tide.let(None, calm=1.0, is_speaking=False)

    assert not pygame.mixer.Channel(FIRST_CHANNEL).get_busy()
    tide.close()
    pygame.mixer.quit()
