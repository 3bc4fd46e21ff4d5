"""No sound at all: for a computer without a loudspeaker, and for tests, which can read it back."""

from coach.ports import VoicePriority


class QuietSounds:
    """A `coach.ports.Sounds` that remembers what it was asked for."""

    def __init__(self) -> None:
        self.tones: list[str] = []
        self.said: list[tuple[str, VoicePriority]] = []

    def tone(self, name: str) -> None:
        self.tones.append(name)

    def say(self, text: str, priority: VoicePriority) -> None:
        self.said.append((text, priority))
