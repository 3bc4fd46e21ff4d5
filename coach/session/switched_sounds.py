"""Sounds that the person can switch off while they play."""

from collections.abc import Callable

from coach.ports import Sounds, VoicePriority

SOUND_SETTING = "sound"  # "off" is silent, anything else is not
VOICE_SETTING = "voice"  # likewise, of what is spoken


class SwitchedSounds:
    """Passes sounds on only while `is_on` says so, and speech while `speaks` does, too.

    Both are asked each time.
    """

    def __init__(
        self,
        sounds: Sounds,
        *,
        is_on: Callable[[], bool],
        speaks: Callable[[], bool] = lambda: True,
    ) -> None:
        self._sounds = sounds
        self._is_on = is_on
        self._speaks = speaks

    def tone(self, name: str) -> None:
        if self._is_on():
            self._sounds.tone(name)

    def say(self, text: str, priority: VoicePriority) -> None:
        if self._is_on() and self._speaks():
            self._sounds.say(text, priority)

    @property
    def spoken(self) -> str | None:
        return self._sounds.spoken if self._is_on() and self._speaks() else None

    def tide(self, swell: float | None, *, calm: float = 1.0) -> None:
        self._sounds.tide(swell if self._is_on() else None, calm=calm)
