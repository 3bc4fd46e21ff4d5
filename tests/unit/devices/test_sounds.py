"""Tones and speech: most important first, stale ones dropped, silence where nothing can sound."""

import sys
import textwrap
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pygame
import pytest

from coach.devices.quiet_sounds import QuietSounds
from coach.devices.sounds import MixerSounds, open_sounds
from coach.devices.tones import SAMPLES_PER_S, TONE_NAMES, tone_samples
from coach.devices.voice import SystemVoice, voice_in
from coach.ports import VoicePriority
from tests.device_builders import TickingClock, wait_until

SPEAKER = """
    import sys, wave
    text = sys.stdin.read()
    with open(sys.argv[1] + ".log", "w") as log:
        log.write(text)
    with wave.open(sys.argv[1], "wb") as wav:
        wav.setnchannels(1); wav.setsampwidth(2); wav.setframerate(44100)
        wav.writeframes(bytes(2 * 2205))
"""


@pytest.fixture
def voice(tmp_path: Path) -> SystemVoice:
    program = tmp_path / "speaker.py"
    program.write_text(textwrap.dedent(SPEAKER))
    return SystemVoice(command=(sys.executable, str(program), "{wav}"))


@pytest.fixture
def mixer(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    pygame.mixer.quit()
    yield
    pygame.mixer.quit()


def _said(cache: Path) -> list[str]:
    """What the voice was asked for, in that order."""
    logs = sorted(cache.glob("*.log"), key=lambda path: path.stat().st_mtime_ns)
    return [log.read_text() for log in logs]


@pytest.mark.parametrize("name", TONE_NAMES)
def test_a_tone_is_short_loud_enough_and_fades_to_silence(name: str) -> None:
    samples = tone_samples(name)

    assert samples.shape[1] == 2
    assert 0.05 < len(samples) / SAMPLES_PER_S < 3.0
    assert 5_000 < np.abs(samples).max() < 32_767
    assert np.abs(samples[-100:]).max() < 400  # about 1 % of full scale: no click at the end


def test_without_a_device_everything_is_silent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no_such_driver")
    pygame.mixer.quit()

    sounds = open_sounds(tmp_path, TickingClock())
    sounds.tone("bell")
    sounds.say("Well done", VoicePriority.PRAISE)

    assert isinstance(sounds, QuietSounds)
    assert sounds.tones == ["bell"]
    assert sounds.said == [("Well done", VoicePriority.PRAISE)]


def test_no_complaint_of_the_sound_library_reaches_the_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "alsa")
    pygame.mixer.quit()

    open_sounds(tmp_path, TickingClock())
    pygame.mixer.quit()

    assert capfd.readouterr().err == ""


@pytest.mark.usefixtures("mixer")
def test_sentences_are_spoken_the_important_one_first(tmp_path: Path, voice: SystemVoice) -> None:
    cache = tmp_path / "voice"
    sounds = open_sounds(cache, TickingClock(), voice=voice)
    assert isinstance(sounds, MixerSounds)

    sounds.say("opening", VoicePriority.PRAISE)
    assert wait_until(lambda: _said(cache) == ["opening"], within_s=20.0)
    sounds.say("nice", VoicePriority.PRAISE)
    sounds.say("four", VoicePriority.COUNT)
    sounds.say("stop", VoicePriority.SAFETY)
    has_said_all = wait_until(lambda: len(_said(cache)) == 4, within_s=30.0)
    sounds.close()

    assert has_said_all
    # "nice" may have been taken up before the others were there.
    said = [text for text in _said(cache)[1:] if text != "nice"]
    assert said == ["stop", "four"]


@pytest.mark.usefixtures("mixer")
def test_a_stale_count_is_not_spoken(tmp_path: Path, voice: SystemVoice) -> None:
    cache = tmp_path / "voice"
    clock = TickingClock(step_s=1.5)  # every look at the clock finds it later
    sounds = open_sounds(cache, clock, voice=voice)
    assert isinstance(sounds, MixerSounds)

    sounds.say("four", VoicePriority.COUNT)
    sounds.say("stop", VoicePriority.SAFETY)
    has_stopped = wait_until(lambda: "stop" in _said(cache), within_s=20.0)
    sounds.close()

    assert has_stopped
    assert _said(cache) == ["stop"]


@pytest.mark.usefixtures("mixer")
def test_what_no_voice_can_say_is_told_for_as_long_as_it_takes_to_read(tmp_path: Path) -> None:
    mute = SystemVoice(command=("/no/such/program", "{wav}"))
    sounds = open_sounds(tmp_path / "voice", TickingClock(step_s=0.1), voice=mute)
    assert isinstance(sounds, MixerSounds)

    sounds.say("Two more", VoicePriority.COUNT)
    is_told = wait_until(lambda: sounds.spoken == "Two more", within_s=10.0)
    is_over = wait_until(lambda: sounds.spoken == "", within_s=10.0)
    sounds.close()

    assert is_told
    assert is_over


def test_a_sentence_is_rendered_once(tmp_path: Path, voice: SystemVoice) -> None:
    first = voice.render("Knees over toes", tmp_path / "voice", language="en")
    assert first is not None
    first_made_ns = first.stat().st_mtime_ns

    second = voice.render("Knees over toes", tmp_path / "voice", language="en")

    assert second == first
    assert first.stat().st_mtime_ns == first_made_ns
    with wave.open(str(first)) as wav:
        assert wav.getnframes() == 2205


@pytest.mark.parametrize("command", [("/no/such/program", "{wav}"), (sys.executable, "-c", "0/0")])
def test_a_voice_that_fails_is_silence(tmp_path: Path, command: tuple[str, ...]) -> None:
    wav = SystemVoice(command=command).render("Hello", tmp_path / "voice", language="en")

    assert wav is None


def test_a_sentence_is_read_in_its_own_language(tmp_path: Path) -> None:
    program = tmp_path / "speaker.py"
    program.write_text(
        textwrap.dedent(SPEAKER) + 'open(sys.argv[1] + ".voice", "w").write(sys.argv[2])'
    )
    voice = SystemVoice(command=(sys.executable, str(program), "{wav}", "{voice}"))
    cache = tmp_path / "voice"

    english = voice.render("Pause", cache, language="en")
    german = voice.render("Pause", cache, language="de")

    assert english != german
    assert sorted(log.read_text() for log in cache.glob("*.voice")) == ["de", "en"]


def test_a_language_without_a_voice_is_silence(tmp_path: Path, voice: SystemVoice) -> None:
    english_only = SystemVoice(voice.command, {"en": "Samantha"}.get)

    assert english_only.render("Pause", tmp_path / "voice", language="de") is None
    assert english_only.render("Pause", tmp_path / "voice", language="en") is not None


def test_a_voice_of_a_mac_is_found_by_its_language() -> None:
    listed = (
        "Alice               it_IT    # Ciao!\n"
        "Anna (Premium)      de_DE    # Hallo!\n"
        "Samantha            en_US    # Hello!\n"
    )

    assert [voice_in(listed, code) for code in ("de", "en", "fr")] == [
        "Anna (Premium)",
        "Samantha",
        None,
    ]
