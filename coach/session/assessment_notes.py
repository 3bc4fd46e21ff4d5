"""What a watched test comes to while it is being done; nothing of it is stored by itself.

Only what was begun after the countdown counts. Against the clock a pause makes it begin anew, and
a trial on one leg that a pause has cut off is done again.
"""

from collections.abc import Sequence
from dataclasses import replace

from coach.care.facts import SessionEnd
from coach.care.tests.balance import CAP_S, TRIALS
from coach.care.tests.measured import Watched
from coach.care.tests.procedures import PROCEDURES
from coach.care.tests.progress import Progress, progress_of
from coach.care.told import TestKind
from coach.movement.events import Event, HoldEnded, RepCompleted
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.session.assessing import Asked, assessing_of, is_over
from coach.session.snapshot import SetStage, TestNow, Timing

EARLY_S = 1.0  # before the end of the countdown: who begins on "one" has begun (judgement)
NOTHING_S = 90.0  # without anything that counts: it is not seen, and can be told (judgement)
CUT_S = 1.0  # before a pause: a trial that ended there was ended by it (judgement)


class AssessmentNotes:
    """A `coach.session.notes.Notes` that measures."""

    def __init__(self, asked: Asked, exercise: Exercise) -> None:
        """See nothing yet.

        Args:
            asked: which test, of which leg.
            exercise: that of the test, as its file has it.
        """
        self._asked = asked
        self._assessing = assessing_of(asked, exercise)
        self._stage = SetStage.SETTING_UP
        self._began_s: float | None = None  # capture time
        self._paused_s: list[float] = []
        self._now = TestNow(asked.test, asked.side)

    @property
    def session_id(self) -> str:
        return ""

    @property
    def trouble(self) -> str:
        return ""

    @property
    def test(self) -> TestNow | None:
        return self._now

    def note(self, events: Sequence[Event], poses: Sequence[Pose], *, stage: SetStage) -> None:
        del events  # the test has eyes of its own
        self._assessing.take_in(poses)
        if poses or stage is not self._stage:
            self._follow(stage)
            self._now = self._look()

    def write(self) -> None:
        """Nothing is stored before the person has said how it felt."""

    def end(self, end: SessionEnd) -> None:
        """Nothing is stored before the person has said how it felt."""

    def result(self) -> Watched:
        """Return everything that counts, with what the end settles."""
        return self._counted(self._assessing.result())

    def _follow(self, stage: SetStage) -> None:
        before, self._stage = self._stage, stage
        last_s = self._assessing.last_s
        if stage is before or last_s is None:
            return
        if stage is SetStage.PAUSED:
            self._paused_s.append(last_s)
        is_timed = PROCEDURES[self._asked.test].lasts_s is not None
        if stage is SetStage.WORKING and (self._began_s is None or is_timed):
            self._began_s = last_s

    def _look(self) -> TestNow:
        watched = self._counted(self._assessing.watched)
        progress = progress_of(self._asked.test, watched, side=self._asked.side)
        is_begun = self._began_s is not None and watched.last_s is not None
        seconds = (watched.last_s or 0.0) - (self._began_s or 0.0) if is_begun else 0.0
        timing = self._timing(progress)
        is_seen = progress.done > 0 or (timing is not None and timing.is_running)
        is_in_vain = not is_seen and seconds >= NOTHING_S
        return replace(
            self._now,
            done=progress.done,
            planned=progress.planned,
            timing=timing,
            is_enough=is_in_vain or is_over(self._asked, watched, seconds=seconds),
        )

    def _timing(self, progress: Progress) -> Timing | None:
        """Return the time that runs: of the whole test, or of the trial on one leg."""
        if self._asked.test is TestKind.BALANCE:
            held_s = self._assessing.held_s if self._stage is SetStage.WORKING else None
            index = min(progress.done + 1, TRIALS)
            return Timing(held_s or 0.0, CAP_S, index, TRIALS, is_running=held_s is not None)
        lasts_s = PROCEDURES[self._asked.test].lasts_s
        if lasts_s is None:
            return None
        is_running = progress.done_s is not None and self._stage is SetStage.WORKING
        return Timing(progress.done_s or 0.0, lasts_s, 1, 1, is_running=is_running)

    def _counted(self, watched: Watched) -> Watched:
        """Leave out what came before the countdown was over, and what a pause has cut off."""
        if self._began_s is None:
            return replace(watched, events=(), glimpses=())
        from_s = self._began_s - EARLY_S
        return replace(
            watched,
            events=tuple(one for one in watched.events if self._counts(one, from_s=from_s)),
            glimpses=tuple(one for one in watched.glimpses if one.t_s >= from_s),
        )

    def _counts(self, event: Event, *, from_s: float) -> bool:
        match event:
            case RepCompleted(rep=rep):
                return rep.start_s >= from_s
            case HoldEnded(hold=hold):
                is_cut = any(0.0 <= at_s - hold.end_s <= CUT_S for at_s in self._paused_s)
                return hold.start_s >= from_s and not is_cut
            case _:
                return event.t_s >= from_s
