"""Sessions in memory: for tests, and for runs that must leave nothing behind."""

from collections.abc import Sequence

from coach.care.facts import PainAnswer, SessionEnd, SessionFacts, SessionStart
from coach.care.told import Told
from coach.errors import StoreError
from coach.movement.events import Event
from coach.movement.pose import Pose
from coach.ports import StoredSession
from coach.records.session_facts import facts_of
from coach.records.told_codec import decode_told, encode_told


class MemorySessionStore:
    """Implements `coach.ports.SessionStore`; forgets everything when it goes."""

    def __init__(self) -> None:
        self._starts: dict[str, SessionStart] = {}
        self._ends: dict[str, SessionEnd] = {}
        self._events: dict[str, list[Event]] = {}
        self._poses: dict[str, list[Pose]] = {}
        self._pains: dict[str, list[PainAnswer]] = {}
        self._settings: dict[str, str] = {}
        self._told: dict[str, list[Told]] = {}

    def start_session(self, start: SessionStart) -> None:
        if start.session_id in self._starts:
            raise StoreError(f"The session {start.session_id} exists already: start a new one.")
        self._starts[start.session_id] = start
        self._events[start.session_id] = []
        self._poses[start.session_id] = []
        self._pains[start.session_id] = []

    def append(self, session_id: str, events: Sequence[Event], poses: Sequence[Pose]) -> None:
        if not events and not poses:
            return
        self._check_known(session_id)
        if session_id in self._ends:
            raise StoreError(f"The session {session_id} is finished: start a new one.")
        self._events[session_id].extend(events)
        self._poses[session_id].extend(poses)

    def add_pain(self, answer: PainAnswer) -> None:
        self._check_known(answer.session_id)
        self._pains[answer.session_id].append(answer)

    def end_session(self, session_id: str, end: SessionEnd) -> None:
        self._check_known(session_id)
        self._ends.setdefault(session_id, end)

    def sessions(self, profile: str) -> tuple[SessionFacts, ...]:
        return tuple(
            self._facts(start) for start in self._starts.values() if start.profile == profile
        )

    def load(self, session_id: str) -> StoredSession:
        self._check_known(session_id)
        return StoredSession(
            facts=self._facts(self._starts[session_id]),
            events=tuple(self._events[session_id]),
            poses=tuple(self._poses[session_id]),
        )

    def recovered(self) -> tuple[SessionFacts, ...]:
        return ()

    def add_told(self, profile: str, told: Told) -> None:
        self._told.setdefault(profile, []).append(decode_told(encode_told(told)))

    def told(self, profile: str) -> tuple[Told, ...]:
        return tuple(self._told.get(profile, ()))

    def unread(self, profile: str) -> int:
        del profile
        return 0

    def setting(self, key: str) -> str | None:
        return self._settings.get(key)

    def set_setting(self, key: str, value: str) -> None:
        self._settings[key] = value

    def close(self) -> None:
        """Nothing to let go of."""

    def _facts(self, start: SessionStart) -> SessionFacts:
        poses = self._poses[start.session_id]
        return facts_of(
            start,
            self._ends.get(start.session_id),
            events=self._events[start.session_id],
            pains=self._pains[start.session_id],
            duration_s=poses[-1].t_s - poses[0].t_s if poses else None,
        )

    def _check_known(self, session_id: str) -> None:
        if session_id not in self._starts:
            raise StoreError(
                f"There is no session {session_id!r}: 'coach replay' plays the last one."
            )
