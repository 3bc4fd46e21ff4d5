"""An exercise told before it begins: what it is, what it is good for, how to set up."""

from coach import words
from coach.movement.exercise import Exercise
from coach.ports import Sounds, VoicePriority


def introduce(sounds: Sounds, exercise: Exercise) -> None:
    """Say it all in one go, and let it be cut off by whatever is more important."""
    text = exercise.text
    said = words.text("say-preview", name=text.name, why=text.why, setup=text.setup)
    sounds.say(said, VoicePriority.FIX)
