"""What becomes of what a watched session sees: it is written down, or a test is measured."""

from collections.abc import Sequence
from typing import Protocol

from coach.care.facts import SessionEnd
from coach.movement.events import Event
from coach.movement.pose import Pose
from coach.session.snapshot import SetStage, TestNow


class Notes(Protocol):
    """Whoever follows a watched session; see `coach.session.live.LiveSession`."""

    @property
    def session_id(self) -> str: ...

    @property
    def trouble(self) -> str:
        """Why the last write failed, as a sentence; empty while all is well."""
        ...

    @property
    def test(self) -> TestNow | None:
        """How far the test is, which then counts in place of the session; None: it is none."""
        ...

    def note(self, events: Sequence[Event], poses: Sequence[Pose], *, stage: SetStage) -> None:
        """Take in what happened since the last call, and the poses that counted."""
        ...

    def write(self) -> None:
        """Put on disk what is to be there.

        Raises:
            coach.errors.StoreError: it could not be written; it is kept for the next try.
        """
        ...

    def end(self, end: SessionEnd) -> None:
        """Take in that it is over.

        Raises:
            coach.errors.StoreError: it cannot be stored.
        """
        ...
