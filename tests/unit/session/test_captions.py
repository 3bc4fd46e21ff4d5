"""Who cannot hear reads the same sentences, in the same order, for as long as it takes."""

from coach.devices.quiet_sounds import QuietSounds
from coach.ports import VoicePriority
from coach.session.captions import CaptionedSounds
from coach.session.speech import reading_s, sentences
from tests.session_builders import TurnedClock

LONG = "Feet hip-wide, a chair behind you, a wall or table within reach."


class Voice(QuietSounds):
    """A voice that says what a test tells it to."""

    def __init__(self) -> None:
        super().__init__()
        self.now: str | None = None

    @property
    def spoken(self) -> str | None:  # type: ignore[override]  # quiet sounds never speak
        return self.now


def test_what_is_said_is_read_for_as_long_as_it_takes() -> None:
    clock = TurnedClock()
    sounds = CaptionedSounds(QuietSounds(), clock)

    sounds.say(LONG, VoicePriority.FIX)
    at_once = sounds.spoken
    clock.time_s += reading_s(LONG) - 0.1
    near_the_end = sounds.spoken
    clock.time_s += 0.2

    assert [at_once, near_the_end, sounds.spoken] == [LONG, LONG, ""]


def test_what_matters_more_cuts_in_and_what_is_late_is_left_out() -> None:
    clock = TurnedClock()
    sounds = CaptionedSounds(QuietSounds(), clock)
    sounds.say(LONG, VoicePriority.FIX)
    read = [sounds.spoken]

    sounds.say("Four", VoicePriority.COUNT)
    sounds.say("A little smaller, please", VoicePriority.SAFETY)
    read.append(sounds.spoken)
    clock.time_s += 10.0
    read.append(sounds.spoken)

    assert read == [LONG, "A little smaller, please", ""]


def test_a_voice_that_speaks_sets_the_time() -> None:
    voice, clock = Voice(), TurnedClock()
    sounds = CaptionedSounds(voice, clock)
    voice.now = ""

    sounds.say("Two more", VoicePriority.COUNT)
    waiting = sounds.spoken
    voice.now = "Two more"
    heard = sounds.spoken
    clock.time_s += 60.0

    assert [waiting, heard, sounds.spoken] == ["", "Two more", "Two more"]


def test_a_voice_that_was_switched_off_leaves_nothing_old_to_read() -> None:
    voice, clock = Voice(), TurnedClock()
    sounds = CaptionedSounds(voice, clock)
    voice.now = "Stop"
    sounds.say("Stop", VoicePriority.SAFETY)
    during = sounds.spoken

    voice.now = None

    assert [during, sounds.spoken] == ["Stop", ""]


def test_tones_and_the_sea_go_on_to_the_loudspeaker() -> None:
    quiet = QuietSounds()
    sounds = CaptionedSounds(quiet, TurnedClock())

    sounds.tone("bell")
    sounds.tide(0.4, calm=0.5)
    sounds.say("One", VoicePriority.COUNT)

    assert (quiet.tones, quiet.sea) == (["bell"], (0.4, 0.5))
    assert quiet.said == [("One", VoicePriority.COUNT)]


def test_sentences_have_one_end_each() -> None:
    joined = sentences("How was it?", "Could you keep the knee straight", "", "Well done!")

    assert joined == "How was it? Could you keep the knee straight. Well done!"
