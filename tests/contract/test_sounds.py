"""What every `coach.ports.Sounds` must do, whatever fills it: never fail, never wait."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from coach.devices.quiet_sounds import QuietSounds
from coach.devices.sounds import MixerSounds, open_sounds
from coach.devices.tones import TONE_NAMES
from coach.ports import Sounds, VoicePriority
from coach.session.captions import CaptionedSounds
from coach.session.switched_sounds import SwitchedSounds
from tests.screens.fakes import FakeClock

Maker = Callable[[Path], Sounds]


def _mixer(cache: Path) -> Sounds:
    return open_sounds(cache, FakeClock())


MAKERS: dict[str, Maker] = {
    "quiet": lambda _: QuietSounds(),
    "mixer": _mixer,
    "captioned": lambda _: CaptionedSounds(QuietSounds(), FakeClock()),
    "switched on": lambda _: SwitchedSounds(QuietSounds(), is_on=lambda: True),
    "switched off": lambda _: SwitchedSounds(QuietSounds(), is_on=lambda: False),
}


@pytest.fixture(params=list(MAKERS))
def sounds(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Sounds]:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    made = MAKERS[request.param](tmp_path)
    yield made
    if isinstance(made, MixerSounds):
        made.close()
        pygame.mixer.quit()


@pytest.mark.parametrize("name", TONE_NAMES)
def test_every_tone_may_be_asked_for(sounds: Sounds, name: str) -> None:
    sounds.tone(name)


def test_a_sentence_may_be_asked_for_at_any_time(sounds: Sounds) -> None:
    for priority in VoicePriority:
        sounds.say("Lovely, keep going", priority)


def test_nothing_is_spoken_before_anything_was_asked_for(sounds: Sounds) -> None:
    assert not sounds.spoken


def test_the_sea_may_come_go_and_be_called_off_at_any_time(sounds: Sounds) -> None:
    for swell in (None, 0.0, 0.5, 1.0, 1.4, -0.2, None, None, 0.7):
        sounds.tide(swell)
        sounds.tide(swell, calm=0.2)


def test_who_has_switched_sounds_off_hears_no_sea() -> None:
    heard = QuietSounds()
    is_on = True
    sounds = SwitchedSounds(heard, is_on=lambda: is_on)
    sounds.tide(0.5)
    was_heard = heard.sea

    is_on = False
    sounds.tide(0.6)

    assert was_heard == (0.5, 1.0)
    assert heard.sea is None
