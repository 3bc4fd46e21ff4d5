"""The places of the app and the kinds of picture source, as words; no pygame in here."""

from enum import StrEnum


class Place(StrEnum):
    """Screens that need nothing but the services."""

    HOME = "home"
    EXERCISES = "exercises"
    HISTORY = "history"
    LEARN = "learn"
    SETTINGS = "settings"


class SourceKind(StrEnum):
    """What the person can look through."""

    WEBCAM = "webcam"
    DEMO = "demo"
    FILE = "file"
    STREAM = "stream"
