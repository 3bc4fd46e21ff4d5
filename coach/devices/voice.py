"""The voice of the system: a sentence in, a cached WAV file out, nothing where there is none."""

import hashlib
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_TIMEOUT_S = 10.0  # the first sentence after start takes two seconds from a cold disk

_POWERSHELL = (
    "Add-Type -AssemblyName System.Speech; "
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "$voice.SetOutputToWaveFile($args[0]); "
    "$voice.Speak([Console]::In.ReadToEnd()); $voice.Dispose()"
)


@dataclass(frozen=True, slots=True)
class SystemVoice:
    """A program that reads a sentence from its input and writes a WAV file."""

    command: tuple[str, ...]  # "{wav}" stands for the file to write

    def render(self, text: str, cache: Path) -> Path | None:
        """Return the WAV file of a sentence, made now or earlier; None when that fails."""
        key = "\n".join((*self.command, text))
        wav = cache / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}.wav"
        if wav.is_file():
            return wav
        unfinished = wav.with_suffix(".part.wav")
        try:
            cache.mkdir(parents=True, exist_ok=True)
            subprocess.run(  # noqa: S603  # a fixed program; the text goes through its input
                [part.replace("{wav}", str(unfinished)) for part in self.command],
                input=text.encode(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_TIMEOUT_S,
                check=True,
            )
            unfinished.replace(wav)
        except (OSError, subprocess.SubprocessError):
            return None
        return wav


def find_voice() -> SystemVoice | None:
    """Return the system's voice, or None where no known one is installed."""
    if sys.platform == "win32":
        return _installed("powershell", "-NoProfile", "-Command", _POWERSHELL, "{wav}")
    if sys.platform == "darwin":
        return _installed("say", "-f", "-", "-o", "{wav}", "--data-format=LEI16@22050")
    # 150 words a minute: slower than usual, for ears that are older and busy.
    return _installed("espeak-ng", "-v", "en", "-s", "150", "-w", "{wav}", "--stdin")


def _installed(program: str, *arguments: str) -> SystemVoice | None:
    path = shutil.which(program)
    return None if path is None else SystemVoice(command=(path, *arguments))
