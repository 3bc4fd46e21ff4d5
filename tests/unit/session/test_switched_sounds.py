"""Sound can be switched off and on again during a session."""

from coach.devices.quiet_sounds import QuietSounds
from coach.ports import VoicePriority
from coach.session.switched_sounds import SwitchedSounds


def test_sounds_pass_only_while_they_are_switched_on() -> None:
    heard = QuietSounds()
    setting = {"sound": "on"}
    sounds = SwitchedSounds(heard, is_on=lambda: setting["sound"] != "off")

    sounds.tone("rep")
    setting["sound"] = "off"
    sounds.tone("fix")
    sounds.say("Two more", VoicePriority.COUNT)
    setting["sound"] = "on"
    sounds.say("Last one", VoicePriority.COUNT)

    assert heard.tones == ["rep"]
    assert heard.said == [("Last one", VoicePriority.COUNT)]


def test_words_can_be_switched_off_alone() -> None:
    heard = QuietSounds()
    sounds = SwitchedSounds(heard, is_on=lambda: True, speaks=lambda: False)

    sounds.tone("rep")
    sounds.say("Two more", VoicePriority.COUNT)

    assert heard.tones == ["rep"]
    assert heard.said == []
