"""What is said of an exercise before it begins; the first few times with the signs by hand."""

from coach import words
from coach.devices.quiet_sounds import QuietSounds
from coach.records.memory_store import MemorySessionStore
from coach.session.introducing import TELLS_SIGNS, introduce
from tests.movement_builders import shipped


def test_the_signs_by_hand_are_told_a_few_times_and_then_known() -> None:
    sounds, store = QuietSounds(), MemorySessionStore()

    for _ in range(TELLS_SIGNS + 2):
        introduce(sounds, shipped()["mini_squat"], store=store)

    told = [words.text("say-hand-signs") in said for said, _ in sounds.said]
    assert told == [True] * TELLS_SIGNS + [False] * 2


def test_who_lies_or_is_not_watched_is_not_told_of_signs() -> None:
    sounds = QuietSounds()

    introduce(sounds, shipped()["glute_bridge"], store=MemorySessionStore())
    introduce(sounds, shipped()["mini_squat"])

    assert not any(words.text("say-hand-signs") in said for said, _ in sounds.said)
