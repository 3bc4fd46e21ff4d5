"""A session without a window: the same pipeline and store, told line by line."""

import time

from rich.console import Console

from coach import words
from coach.care.facts import SessionEndReason
from coach.cli.pain_questions import PainQuestions
from coach.cli.summary import print_recovered, print_reps, rep_line
from coach.errors import SourceError
from coach.movement.events import RepCompleted
from coach.movement.pose import Pose
from coach.ports import FeedStatus, Frame
from coach.session.app_services import AppServices
from coach.session.services import RunningSession, SessionRequest
from coach.session.snapshot import SetStage, Snapshot

TICK_S = 0.02  # fifty looks a second: a repetition is printed as it is counted


class TerminalSession:
    """Runs one session from the first question to the summary."""

    def __init__(
        self,
        services: AppServices,
        request: SessionRequest,
        questions: PainQuestions,
        *,
        console: Console,
    ) -> None:
        self._services = services
        self._request = request
        self._questions = questions
        self._console = console
        self._exercise = services.exercise(request.exercise_id)
        self._told_reps = 0
        self._told_message = ""
        self._told_stage: tuple[SetStage, object] | None = None
        self._frame: Frame | None = None
        self._deepest: Pose | None = None
        self._somebody = False

    def run(self) -> int:
        """Do the session and return the exit code.

        Raises:
            coach.errors.CoachError: source, model or store cannot be used.
            KeyboardInterrupt: the person stopped it; what was done is stored.
        """
        print_recovered(self._console, self._services.store)
        self._console.print(words.text("terminal-notice"))
        session = self._services.start(self._request)
        self._console.print(words.text("terminal-opening", source=self._request.source))
        try:
            self._follow(session)
            session.end(SessionEndReason.FINISHED)
        finally:
            session.close()
        print_reps(self._console, session.snapshot.reps, self._exercise)
        return 0

    def _follow(self, session: RunningSession) -> None:
        while True:
            snapshot = session.tick(self._services.clock.now_s())
            self._frame = session.picture() or self._frame
            self._tell(snapshot)
            if snapshot.stage is SetStage.DONE:
                return
            if snapshot.feed.status is FeedStatus.FAILED:
                raise SourceError(snapshot.feed.message)
            time.sleep(TICK_S)

    def _tell(self, snapshot: Snapshot) -> None:
        if snapshot.feed.message != self._told_message:
            self._told_message = snapshot.feed.message
            if self._told_message:
                self._console.print(self._told_message)
        for rep in snapshot.reps[self._told_reps :]:
            self._console.print(rep_line(rep, self._exercise))
        self._told_reps = len(snapshot.reps)
        stage = (snapshot.stage, snapshot.pause_reason)
        if stage != self._told_stage:
            self._told_stage = stage
            self._tell_stage(snapshot)

    def _tell_stage(self, snapshot: Snapshot) -> None:
        if snapshot.stage is SetStage.PAUSED and snapshot.pause_reason is not None:
            self._console.print(words.text(f"terminal-paused-{snapshot.pause_reason}"))
        elif snapshot.stage is SetStage.RESTING:
            self._console.print(words.text("terminal-resting", seconds=round(snapshot.rest_left_s)))


def tell_replay(services: AppServices, session_id: str, *, console: Console) -> int:
    """Tell a stored session again, repetition by repetition."""
    stored = services.load(session_id)
    facts = stored.facts
    console.print(
        words.text(
            "terminal-replay",
            exercise=facts.start.exercise_id,
            day=f"{facts.start.training_day:%d %B %Y}",
            reps=facts.reps,
            seconds=round(facts.duration_s or 0.0),
        )
    )
    exercise = services.exercise(facts.start.exercise_id)
    reps = [event.rep for event in stored.events if isinstance(event, RepCompleted)]
    for rep in reps:
        console.print(rep_line(rep, exercise))
    print_reps(console, reps, exercise)
    return 0
