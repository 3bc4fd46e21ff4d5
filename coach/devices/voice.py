"""The voice of the system: a sentence in, a cached WAV file out, nothing where there is none."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

_TIMEOUT_S = 10.0  # the first sentence after start takes two seconds from a cold disk

# File and language come through the environment: PowerShell would read arguments as code.
_WAV, _LANGUAGE = "COACH_VOICE_WAV", "COACH_VOICE_LANGUAGE"
_POWERSHELL = (
    "[Console]::InputEncoding = [Text.Encoding]::UTF8; "
    "Add-Type -AssemblyName System.Speech; "
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "$found = $voice.GetInstalledVoices() | Where-Object { $_.Enabled -and "
    f"$_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq $env:{_LANGUAGE} }} | "
    "Select-Object -First 1; "
    "if (-not $found) { exit 1 }; "
    "$voice.SelectVoice($found.VoiceInfo.Name); "
    f"$voice.SetOutputToWaveFile($env:{_WAV}); "
    "$voice.Speak([Console]::In.ReadToEnd()); $voice.Dispose()"
)
_MAC_VOICE = re.compile(r"^(?P<name>.+?)\s{2,}(?P<language>[a-z]{2,3})[_-]", re.MULTILINE)

VoiceNames = Callable[[str], str | None]
"""From a language such as "de" to what the program calls its voice; None: it has none."""


def _as_it_is(language: str) -> str | None:
    return language


@dataclass(frozen=True, slots=True)
class SystemVoice:
    """A program that reads a sentence from its input and writes a WAV file."""

    command: tuple[str, ...]  # "{wav}" stands for the file to write, "{voice}" for the voice
    voice_of: VoiceNames = _as_it_is

    def render(self, text: str, cache: Path, *, language: str) -> Path | None:
        """Return the WAV file of a sentence, made now or earlier; None when that fails.

        A language without a voice is not read out in the accent of another one.
        """
        key = "\n".join((*self.command, language, text))
        wav = cache / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}.wav"
        if wav.is_file():
            return wav
        name = self.voice_of(language)
        if name is None:
            return None
        unfinished = wav.with_suffix(".part.wav")
        filled = {"{wav}": str(unfinished), "{voice}": name}
        try:
            cache.mkdir(parents=True, exist_ok=True)
            subprocess.run(  # noqa: S603  # a fixed program; the text goes through its input
                [filled.get(part, part) for part in self.command],
                input=text.encode(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_TIMEOUT_S,
                check=True,
                env={**os.environ, _WAV: str(unfinished), _LANGUAGE: language},
            )
            unfinished.replace(wav)
        except (OSError, subprocess.SubprocessError):
            return None
        return wav


def find_voice() -> SystemVoice | None:
    """Return the system's voice, or None where no known one is installed."""
    if sys.platform == "win32":
        return _installed("powershell", "-NoProfile", "-Command", _POWERSHELL)
    if sys.platform == "darwin":
        found = _installed(
            "say", "-v", "{voice}", "-f", "-", "-o", "{wav}", "--data-format=LEI16@22050"
        )
        return None if found is None else SystemVoice(found.command, _mac_voice)
    # 150 words a minute: slower than usual, for ears that are older and busy.
    return _installed("espeak-ng", "-v", "{voice}", "-s", "150", "-w", "{wav}", "--stdin")


def voice_in(listed: str, language: str) -> str | None:
    """Return the first voice of a language in what `say -v ?` lists: "Anna   de_DE  # Hallo"."""
    for found in _MAC_VOICE.finditer(listed):
        if found["language"] == language:
            return found["name"].strip()
    return None


def _mac_voice(language: str) -> str | None:
    return voice_in(_mac_voices(), language)


@lru_cache(maxsize=1)
def _mac_voices() -> str:
    try:
        listed = subprocess.run(
            ("say", "-v", "?"),  # noqa: S607  # part of macOS, found as above
            capture_output=True,
            timeout=_TIMEOUT_S,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return listed.stdout.decode(errors="replace")


def _installed(program: str, *arguments: str) -> SystemVoice | None:
    path = shutil.which(program)
    return None if path is None else SystemVoice(command=(path, *arguments))
