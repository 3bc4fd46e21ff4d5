"""Writing a session down as it happens: what was done at once, everything else every 2 seconds."""

from collections.abc import Sequence

from coach.care.facts import SessionEnd
from coach.errors import StoreError
from coach.movement.events import DONE_EVENTS, Event
from coach.movement.pose import Pose
from coach.ports import SessionStore
from coach.session.snapshot import SetStage, TestNow

WRITE_EVERY_S = 2.0


class Diary:
    """What has happened but is not on disk yet, and the store it goes to.

    A `coach.session.notes.Notes`; the start of the session is in the store already.
    """

    def __init__(self, store: SessionStore, session_id: str) -> None:
        self._store = store
        self._session_id = session_id
        self._events: list[Event] = []
        self._poses: list[Pose] = []
        self._trouble = ""

    @property
    def session_id(self) -> str:
        return self._session_id

    @property
    def test(self) -> TestNow | None:
        """None: a session is no test."""
        return None

    @property
    def trouble(self) -> str:
        """Why the last write failed, as a sentence; empty while all is well."""
        return self._trouble

    def note(
        self,
        events: Sequence[Event],
        poses: Sequence[Pose],
        *,
        stage: SetStage = SetStage.WORKING,
    ) -> None:
        """Take in what happened, and write it when something done or enough time is in it.

        A failed write is tried again with the next ones: a full disk must not stop a set.
        """
        del stage
        self._events.extend(events)
        self._poses.extend(poses)
        if self._is_due():
            try:
                self.write()
            except StoreError as error:
                self._trouble = str(error)

    def write(self) -> None:
        """Put everything on disk in one transaction.

        Raises:
            coach.errors.StoreError: it could not be written; it is kept for the next try.
        """
        if not self._events and not self._poses:
            return
        self._store.append(self._session_id, tuple(self._events), tuple(self._poses))
        self._events.clear()
        self._poses.clear()
        self._trouble = ""

    def end(self, end: SessionEnd) -> None:
        """Store that the session is over.

        Raises:
            coach.errors.StoreError: it could not be written.
        """
        self._store.end_session(self._session_id, end)

    def _is_due(self) -> bool:
        if any(isinstance(event, DONE_EVENTS) for event in self._events):
            return True
        if not self._poses:
            return False
        return self._poses[-1].t_s - self._poses[0].t_s >= WRITE_EVERY_S
