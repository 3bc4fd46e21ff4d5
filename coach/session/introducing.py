"""An exercise told before it begins: what it is, what it is good for, how to set up."""

from coach import words
from coach.movement.exercise import Exercise
from coach.ports import SessionStore, Sounds, VoicePriority
from coach.session.speech import sentences

SIGNS_TOLD_KEY = "hand_signs_told"  # how often
TELLS_SIGNS = 3  # times, then they are known (judgement)


def introduce(sounds: Sounds, exercise: Exercise, *, store: SessionStore | None = None) -> None:
    """Say it all in one go, and let it be cut off by whatever is more important.

    Args:
        sounds: where to.
        exercise: what is told.
        store: remembers how often the signs by hand were told; None: nobody is watched.

    Raises:
        coach.errors.StoreError: what was told cannot be stored.
    """
    text = exercise.text
    said = sentences(text.name, text.why, text.setup)
    if store is not None and not exercise.posture.is_lying and _is_new(store):
        said = sentences(said, words.text("say-hand-signs"))
    sounds.say(said, VoicePriority.FIX)


def _is_new(store: SessionStore) -> bool:
    """Return whether the signs are still to be told, and note that they are."""
    stored = store.setting(SIGNS_TOLD_KEY) or ""
    told = int(stored) if stored.isdecimal() else 0
    if told >= TELLS_SIGNS:
        return False
    store.set_setting(SIGNS_TOLD_KEY, str(told + 1))
    return True
