"""A session without a window: the same pipeline and store, told line by line."""

import time
from dataclasses import replace
from pathlib import Path

from rich.console import Console

from coach import bootstrap, words
from coach.care.facts import DEMO_PROFILE, SessionEndReason
from coach.cli.own_answers import ask_self, typed_line
from coach.cli.pain_questions import PainQuestions
from coach.cli.pain_talk import PainTalk, Talk
from coach.cli.pain_tap import PainTaps
from coach.cli.summary import (
    done_lines,
    hold_line,
    recovered_lines,
    rep_line,
    replay_line,
    reward_lines,
)
from coach.errors import CoachError, SourceError
from coach.movement.events import HoldEnded, RepCompleted
from coach.movement.vocabulary import Answer
from coach.ports import FeedStatus, Frame
from coach.session.app_services import AppServices
from coach.session.as_done import as_done
from coach.session.camera_or_clock import CameraOrClock
from coach.session.services import Given, SessionRequest
from coach.session.snapshot import PauseReason, Question, SetStage, Snapshot
from coach.session.still import deepest_moment
from coach.session.timed import TimedSession
from coach.session.trouble_words import said_trouble

Running = CameraOrClock | TimedSession
PAIN_KEYS = frozenset({"p", "pain"})
TICK_S = 0.02  # fifty looks a second: a repetition is printed as it is counted


class TerminalSession:
    """Runs one session from the first question to the summary."""

    def __init__(
        self,
        services: AppServices,
        request: SessionRequest,
        questions: PainQuestions,
        *,
        pictures: Path,
        talk: Talk | None = None,
        form: Answer | None = None,
    ) -> None:
        """Prepare it; with a `talk` of its own it is a part of a planned session.

        Args:
            services: of the app.
            request: what is done.
            questions: how pain is to be found out.
            pictures: the folder for the picture of its deepest moment.
            talk: who asks about pain, in place of those questions.
            form: the person's own word on an exercise that asks for it, given beforehand.
        """
        self._services = services
        self._request = request
        self._console = Console(highlight=False, soft_wrap=True)
        self._exercise = services.exercise(request.exercise_id)
        self._is_part = talk is not None
        self._talk = talk or PainTalk(
            questions, request.knee, exercise=self._exercise, console=self._console
        )
        self._pictures = pictures
        self._taps = PainTaps(services.store, services.clock, console=self._console)
        self._asks = questions.is_asked
        self._form = form if self._exercise.uses_camera else None  # clocks ask for numbers, too
        self._told_reps = 0
        self._told_holds = 0
        self._told_turns = 0
        self._has_offered_clock = False
        self._told_sets = 0
        self._told_message = ""
        self._told_stage: tuple[SetStage, PauseReason | None, int] | None = None
        self._has_seen_somebody = False
        self._shown: tuple[Snapshot, Frame | None] | None = None  # for the picture

    def run(self) -> int:
        """Do the session and return the exit code.

        Raises:
            coach.errors.CoachError: source, model or store cannot be used.
            KeyboardInterrupt: the person stopped it; what was done is stored.
        """
        if not self._is_part:
            self._say(*recovered_lines(self._services), words.text("terminal-notice"))
        is_wanted = self._talk.before()
        request = replace(self._request, limit_deg=self._talk.limit_deg, asks=self._is_answered)
        session = self._services.start(request)
        try:
            self._talk.store_before(self._services.store, session.session_id, self._services.clock)
            if not is_wanted:
                session.end(SessionEndReason.STOPPED_FOR_PAIN)
                return 0
            self._say(*self._opening_lines())
            if self._asks:
                self._say(words.text("terminal-pain-key"))
            self._follow(session)
        finally:
            session.close()
        self._sum_up(session)
        return 0

    def _follow(self, session: Running) -> None:
        frame: Frame | None = None
        while True:
            snapshot = session.tick(self._services.clock.now_s())
            frame = session.picture() or frame
            self._keep_deepest(snapshot, frame)
            self._tell(snapshot)
            if snapshot.question is not None:
                session.answer(self._own_word(snapshot.question))
                continue
            self._listen(session, snapshot)
            if snapshot.stage is SetStage.DONE:
                return
            if snapshot.feed.status is FeedStatus.FAILED:
                raise session.failure or SourceError(snapshot.feed.message)
            time.sleep(TICK_S)

    def _opening_lines(self) -> list[str]:
        exercise = self._exercise
        if exercise.uses_camera:
            return [words.text("terminal-opening", source=self._request.source)]
        parts = [
            words.text("terminal-part", part=self._services.exercise(part).text.name, id=part)
            for part in exercise.parts
        ]
        return [words.text("terminal-no-camera", exercise=exercise.text.name), *parts]

    @property
    def _is_answered(self) -> bool:
        """Whether there is an answer to what the exercise asks: at the keyboard or beforehand."""
        return self._asks or self._form is not None

    def _own_word(self, question: Question) -> Given:
        return ask_self(question) if self._form is None else self._form

    def _listen(self, session: Running, snapshot: Snapshot) -> None:
        """Take what is typed: a tap for pain at any time, and Enter where the clock is offered."""
        if not self._asks or snapshot.stage is SetStage.DONE:
            return
        if snapshot.can_go_by_clock and not self._has_offered_clock:
            self._has_offered_clock = True
            self._say(words.text("terminal-offer-clock"))
        typed = typed_line()
        if self._taps.is_due(snapshot) or (typed is not None and typed.lower() in PAIN_KEYS):
            self._taps.take(session, knees=self._talk.knees, before=self._talk.pains_before)
        elif typed is not None and snapshot.can_go_by_clock:
            session.go_by_clock()

    @property
    def was_left_for_pain(self) -> bool:
        """Whether a tap for pain ended the exercise."""
        return self._taps.has_ended

    def _keep_deepest(self, snapshot: Snapshot, frame: Frame | None) -> None:
        """Keep the moment that shows most of the exercise."""
        shown = None if self._shown is None else self._shown[0]
        if shown is None or (_progress(snapshot), len(snapshot.reps)) >= (
            _progress(shown),
            len(shown.reps),
        ):
            self._shown = (snapshot, frame)

    def _tell(self, snapshot: Snapshot) -> None:
        pose = snapshot.pose
        self._has_seen_somebody |= pose is not None and pose.keypoints is not None
        if snapshot.feed.message != self._told_message:
            self._told_message = snapshot.feed.message
            if self._told_message and snapshot.feed.status is not FeedStatus.FAILED:
                self._say(said_trouble(self._told_message))
        for number in range(self._told_turns + 1, snapshot.turns + 1):
            self._say(words.text("terminal-turn", number=number))
        self._told_turns = snapshot.turns
        stage = (snapshot.stage, snapshot.pause_reason, snapshot.set_index)
        if stage != self._told_stage:
            was_paused = self._told_stage is not None and self._told_stage[0] is SetStage.PAUSED
            self._told_stage = stage
            self._tell_stage(snapshot, was_paused=was_paused)
        for rep in snapshot.reps[self._told_reps :]:
            self._say(rep_line(rep, self._exercise))
        self._told_reps = len(snapshot.reps)
        for hold in snapshot.holds[self._told_holds :]:
            self._say(hold_line(hold))
        self._told_holds = len(snapshot.holds)

    def _tell_stage(self, snapshot: Snapshot, *, was_paused: bool) -> None:
        number = snapshot.set_index + 1
        if snapshot.stage is SetStage.WORKING and snapshot.sets > 1 and number > self._told_sets:
            self._told_sets = number
            self._say(words.text("terminal-set", number=number, sets=snapshot.sets))
        if snapshot.stage is SetStage.SETTING_UP and snapshot.feed.status is FeedStatus.NONE:
            self._say(words.text("terminal-begins", seconds=round(snapshot.rest_left_s)))
        if snapshot.pause_reason is not None:
            self._say(words.text(f"terminal-paused-{snapshot.pause_reason}".replace("_", "-")))
        elif snapshot.stage is SetStage.RESTING:
            self._say(words.text("terminal-resting", seconds=round(snapshot.rest_left_s)))
        elif was_paused and snapshot.stage is SetStage.WORKING:
            self._say(words.text("terminal-goes-on"))

    def _sum_up(self, session: Running) -> None:
        services = self._services
        is_by_clock = session.snapshot.feed.status is FeedStatus.NONE
        if not self._has_seen_somebody and not is_by_clock:
            self._say(words.text("terminal-nobody-seen"))
        else:
            self._talk.after(services.store, session.session_id, services.clock)
            self._say(*done_lines(services.load(session.session_id), self._exercise))
        if self._is_part:
            return
        self._say(*reward_lines(services, session.session_id))
        if self._shown is not None and not is_by_clock:
            path = self._pictures / f"{session.session_id}.png"
            is_demo = self._request.profile == DEMO_PROFILE
            self._say(_picture_line(self._shown[0], self._shown[1], path, is_demo=is_demo))
        key = "terminal-session-told" if is_by_clock else "terminal-session"
        self._say(words.text(key, session=session.session_id))

    def _say(self, *lines: str) -> None:
        for line in lines:
            self._console.print(line, markup=False)


def tell_replay(services: AppServices, session_id: str, *, pictures: Path) -> int:
    """Tell a stored session again, repetition by repetition, and draw its deepest moment.

    Raises:
        UsageError: the session was of an exercise that is no longer there.
        coach.errors.StoreError: it cannot be read.
    """
    stored = services.load(session_id)
    start = stored.facts.start
    file = services.exercise(start.exercise_id)
    exercise = as_done(file, start)
    reps = [event.rep for event in stored.events if isinstance(event, RepCompleted)]
    holds = [event.hold for event in stored.events if isinstance(event, HoldEnded)]
    lines = [
        *recovered_lines(services),
        replay_line(services, stored.facts),
        *(rep_line(rep, exercise) for rep in reps),
        *(hold_line(hold) for hold in holds),
        *done_lines(stored, exercise),
        *reward_lines(services, session_id),
    ]
    snapshot = deepest_moment(stored, file)
    if snapshot is not None:
        path = pictures / f"{session_id}-replay.png"
        is_demo = start.profile == DEMO_PROFILE
        lines.append(_picture_line(snapshot, None, path, is_demo=is_demo))
    console = Console(highlight=False, soft_wrap=True)
    for line in lines:
        console.print(line, markup=False)
    return 0


def _progress(snapshot: Snapshot) -> float:
    """Return how far the movement has come, in tenths: near the turning point all is as good."""
    timing = snapshot.timing
    if timing is not None:
        return round(min(timing.done_s / timing.target_s, 1.0), 1)
    known = None if snapshot.reading is None else snapshot.reading.progress
    return round(min(known or 0.0, 1.0), 1)


def _picture_line(snapshot: Snapshot, frame: Frame | None, path: Path, *, is_demo: bool) -> str:
    """Save the session screen; a live camera's picture stays out of it: no video is kept."""
    info = snapshot.feed.info
    is_private = info is None or info.is_live
    try:
        shown = None if is_private else frame
        bootstrap.save_picture(snapshot, shown, path, is_demo=is_demo)
    except CoachError as error:
        return str(error)
    return words.text("terminal-picture", path=str(path))
