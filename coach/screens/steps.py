"""Where a screen leads: a closed union that `flow` turns into the next screen."""

from dataclasses import dataclass
from typing import Protocol, TypeAlias

import pygame

from coach.care.facts import PainMoment, SessionEndReason
from coach.screens.asking.care_steps import CareStep
from coach.screens.places import Place, SourceKind
from coach.screens.widgets.kit import Kit
from coach.session.services import Given, SessionRequest
from coach.session.snapshot import Question


@dataclass(frozen=True, slots=True)
class Go:
    place: Place


@dataclass(frozen=True, slots=True)
class Back:
    """Close this screen and show the one below."""


@dataclass(frozen=True, slots=True)
class Open:
    """Show a page over this screen; `Back` closes it."""

    screen: "Screen"


@dataclass(frozen=True, slots=True)
class BeginPlan:
    """Do today's plan, one exercise after the other, with source and rest of a request."""

    template: SessionRequest


@dataclass(frozen=True, slots=True)
class Quit:
    """Leave the app."""


@dataclass(frozen=True, slots=True)
class TypeSource:
    """Ask for the path of a video or the address of a stream, then begin."""

    kind: SourceKind
    request: SessionRequest


@dataclass(frozen=True, slots=True)
class Prepare:
    """Begin a session: first the pain question."""

    request: SessionRequest


@dataclass(frozen=True, slots=True)
class Tell:
    """Say what was done of an exercise that is made of others."""

    request: SessionRequest


@dataclass(frozen=True, slots=True)
class Answered:
    """The pain question was answered, by knee (its value) or None for "would not say"."""

    moment: PainMoment
    values: tuple[tuple[str, int | None], ...]


@dataclass(frozen=True, slots=True)
class Advised:
    """The advice was read, and the person chose."""

    is_followed: bool


@dataclass(frozen=True, slots=True)
class AskPain:
    """Pain was tapped during a session."""

    knee_flexion_deg: float | None
    is_again: bool = False  # by the app, after smaller repetitions


@dataclass(frozen=True, slots=True)
class ShowMenu:
    """One hand was raised: pain, go on, or stop."""

    knee_flexion_deg: float | None  # where the knee was; it goes with pain


@dataclass(frozen=True, slots=True)
class ShowStopCard:
    """Stop now, from anywhere in a session."""


@dataclass(frozen=True, slots=True)
class AskSelf:
    """The work is done, and the person is asked what no camera could see."""

    question: Question


@dataclass(frozen=True, slots=True)
class SelfAnswered:
    """The person has answered, or would not say."""

    question: Question
    given: Given


@dataclass(frozen=True, slots=True)
class EndSession:
    """The session is over; None leaves the reason to the session."""

    reason: SessionEndReason | None


@dataclass(frozen=True, slots=True)
class SkipExercise:
    """Leave this exercise, and go on with the next one of the plan."""


@dataclass(frozen=True, slots=True)
class TakeEasier:
    """Do the easier version in place of this exercise."""


@dataclass(frozen=True, slots=True)
class SourceFailed:
    """The picture cannot be had; `message` says what to do."""

    message: str


@dataclass(frozen=True, slots=True)
class OpenReplay:
    session_id: str


VisitStep: TypeAlias = (
    Answered
    | Advised
    | AskPain
    | ShowMenu
    | ShowStopCard
    | AskSelf
    | SelfAnswered
    | EndSession
    | SkipExercise
    | TakeEasier
)
"""What happens within one session."""

Step: TypeAlias = (
    Go
    | Back
    | Open
    | BeginPlan
    | Quit
    | TypeSource
    | Prepare
    | Tell
    | SourceFailed
    | OpenReplay
    | VisitStep
    | CareStep
)


class Screen(Protocol):
    """One thing shown at a time. Time passes, input comes, then it is drawn."""

    @property
    def is_far(self) -> bool:
        """Whether it is read from 2 to 3.5 m."""
        ...

    def update(self, dt_s: float) -> Step | None: ...

    def handle(self, event: pygame.Event) -> Step | None:
        """React to a key that works whatever has the focus."""
        ...

    def draw(self, kit: Kit) -> Step | None:
        """Draw, and return where a control that was used leads."""
        ...
