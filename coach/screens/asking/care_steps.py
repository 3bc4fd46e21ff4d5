"""Where screens lead within the care programme: what is asked, shown and read there."""

from dataclasses import dataclass
from typing import TypeAlias

from coach.care.asking.sheets import Sheet
from coach.care.told import TestKind
from coach.screens.places import Place


@dataclass(frozen=True, slots=True)
class BeginCare:
    """The first questions, from where they were left."""


@dataclass(frozen=True, slots=True)
class AskSheet:
    """Ask a sheet, or those questions of it; what was left unfinished goes on."""

    sheet: Sheet
    keys: tuple[str, ...] = ()  # none: all of them
    part: str = ""  # of the programme's first week; its passing is remembered


@dataclass(frozen=True, slots=True)
class AskLater:
    """Leave the questions; what was answered is kept."""


@dataclass(frozen=True, slots=True)
class SheetDone:
    """A sheet was answered and told."""

    sheet: Sheet
    was_told_before: bool = False


@dataclass(frozen=True, slots=True)
class TellAsUsual:
    """The diary of today: about the same as usual."""


@dataclass(frozen=True, slots=True)
class ShowStanding:
    """What warning signs ask for now, and how it opens again."""


@dataclass(frozen=True, slots=True)
class ShowHelp:
    """When to ask a professional, and whether that is now."""


@dataclass(frozen=True, slots=True)
class TellMore:
    """Everything that can be told at any time."""


@dataclass(frozen=True, slots=True)
class ShowTests:
    """What the knee can do: the tests that are for today."""


@dataclass(frozen=True, slots=True)
class ShowTest:
    """How one test is done."""

    test: TestKind


@dataclass(frozen=True, slots=True)
class AskTest:
    """One test, told by the person's own answers."""

    test: TestKind


@dataclass(frozen=True, slots=True)
class DoTest:
    """One test, in front of the camera."""

    test: TestKind


@dataclass(frozen=True, slots=True)
class ReadCard:
    """A learning card, and where its reading leads back to."""

    name: str
    back_to: Place = Place.HOME


TestStep: TypeAlias = ShowTests | ShowTest | AskTest | DoTest
"""What the knee can do."""

CareStep: TypeAlias = (
    BeginCare
    | AskSheet
    | AskLater
    | SheetDone
    | TellAsUsual
    | ShowStanding
    | ShowHelp
    | TellMore
    | TestStep
    | ReadCard
)
