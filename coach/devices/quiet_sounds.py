"""No sound at all: for a computer without a loudspeaker, and for tests, which can read it back."""

from coach.ports import VoicePriority


class QuietSounds:
    """A `coach.ports.Sounds` that remembers what it was asked for."""

    def __init__(self) -> None:
        self.tones: list[str] = []
        self.said: list[tuple[str, VoicePriority]] = []
        self.sea: tuple[float, float] | None = None  # swell and calm, while it is heard

    def tone(self, name: str) -> None:
        self.tones.append(name)

    def say(self, text: str, priority: VoicePriority) -> None:
        self.said.append((text, priority))

    @property
    def spoken(self) -> None:
        return None

    def tide(self, swell: float | None, *, calm: float = 1.0) -> None:
        self.sea = None if swell is None else (swell, calm)
