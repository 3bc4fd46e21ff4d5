"""Saying things during a session: which cue, which tone, and how urgent it sounds."""

from collections.abc import Sequence

from coach import words
from coach.movement.events import Event, HoldEnded, HoldReached, Reading, RepCompleted
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import FramingHint, Motion
from coach.ports import Sounds, VoicePriority
from coach.session import cues
from coach.session.countdown import Moment, is_up, moment_key, moments
from coach.session.fading import reps_between
from coach.session.leading import Beat, beat_of, next_word
from coach.session.readiness import TURN_HINTS
from coach.session.set_up_coach import Coach
from coach.session.snapshot import Cue, CueKind, SetStage, Timing
from coach.session.workout import Plan, Workout

BEGIN_KEY = "cue-begin"  # who holds already needs no invitation
_PRIORITIES = {
    CueKind.SAFETY: VoicePriority.SAFETY,
    CueKind.INFO: VoicePriority.SAFETY,
    CueKind.FIX: VoicePriority.FIX,
    CueKind.COUNT: VoicePriority.COUNT,
    CueKind.PRAISE: VoicePriority.PRAISE,
}


class Prompter:
    """Remembers what was said and gives it to the sounds; one thing at a time."""

    def __init__(self, sounds: Sounds, exercise: Exercise, plan: Plan) -> None:
        self._sounds = sounds
        self._exercise = exercise
        self._plan = plan
        self._state = cues.CueState(between=reps_between(plan.feedback))
        self._held_s: float | None = None  # at the last look
        self._has_offered_clock = False
        self._has_known_room = False
        self._heard: Reading | None = None  # at the last look

    def shown(self, *, now_s: float) -> Cue | None:
        """Return the cue that still stands on the screen."""
        return cues.shown(self._state, t_s=now_s)

    def react(
        self,
        events: Sequence[Event],
        *,
        before: Workout,
        after: Workout,
        framing: FramingHint | None,
        timing: Timing | None = None,
        now_s: float,
    ) -> None:
        """Say the one thing that fits what happened; often that is nothing."""
        counted = any(isinstance(event, RepCompleted) for event in events)
        if counted or any(isinstance(event, HoldReached) for event in events):
            self._sounds.tone("bell")
        told = self._hold_key(events, after=after, timing=timing)
        cue = self._choose(events, before=before, after=after, framing=framing, now_s=now_s)
        if told is not None and (cue is None or cue.key == BEGIN_KEY):
            self._state, cue = cues.tell(self._state, told, t_s=now_s)
        if cue is not None:
            self._say(cue)
        elif counted and after.reps_in_set:
            number = words.text("cue-count", count=after.reps_in_set)
            self._sounds.say(number, VoicePriority.COUNT)

    def lead(self, before: Coach, after: Coach, *, now_s: float) -> None:
        """Say that the place is the one that worked before, and count down."""
        if after.count is not None and after.count != before.count:
            self._sounds.tone("tick")
            self._sounds.say(words.text("cue-count", count=after.count), VoicePriority.COUNT)
        is_looked_for = not (after.is_preview or after.is_over) and after.count is None
        if after.is_same_room and is_looked_for and not self._has_known_room:
            self._has_known_room = True
            self._state, cue = cues.announce(self._state, "cue-same-place", t_s=now_s)
            self._say(cue)

    def keep_time(self, now: Reading | None, *, is_working: bool) -> None:
        """Tell the tempo by ear; to whoever lies down, the next part by its word, too."""
        before, self._heard = self._heard, now
        beat = beat_of(before, now, self._exercise) if is_working else None
        if beat is None or now is None or now.phase is None:
            return
        self._sounds.tone(beat)
        key = next_word(now.phase, self._exercise)
        if beat is Beat.TOCK and key is not None and self._exercise.posture.is_lying:
            self._sounds.say(words.text(key), VoicePriority.COUNT)

    def offer_clock(self) -> None:
        """Say once that the clock is there, too: who lies down cannot read it."""
        if not self._has_offered_clock:
            self._has_offered_clock = True
            self._sounds.say(words.text("say-clock-offered"), VoicePriority.FIX)

    def _hold_key(
        self, events: Sequence[Event], *, after: Workout, timing: Timing | None
    ) -> str | None:
        """Return the words for how far a hold has come, and tick its last seconds."""
        if timing is None:
            return None
        now_s = timing.done_s if timing.is_running else None
        before_s, self._held_s = self._held_s, now_s
        passed = moments(before_s, now_s, target_s=timing.target_s)
        if self._exercise.motion is not Motion.HOLD:  # a test against the clock
            if is_up(before_s, now_s, target_s=timing.target_s):
                return "cue-time-up"
            passed = tuple(one for one in passed if one is not Moment.BEGIN)
        if Moment.TICK in passed:
            self._sounds.tone("tick")
        if any(isinstance(event, HoldReached) for event in events):
            return "cue-hold-done"
        ended = [event.hold for event in events if isinstance(event, HoldEnded)]
        if ended and not ended[-1].is_full and after.stage is SetStage.WORKING:
            return "cue-hold-again"
        return moment_key(passed)

    def _choose(
        self,
        events: Sequence[Event],
        *,
        before: Workout,
        after: Workout,
        framing: FramingHint | None,
        now_s: float,
    ) -> Cue | None:
        reps_left = self._plan.reps - after.reps_in_set
        self._state, cue = cues.choose(
            self._state, events, exercise=self._exercise, reps_left=reps_left, t_s=now_s
        )
        news = _news(before, after)
        if news in {"cue-set-done", "cue-all-done"}:
            self._sounds.tone("done")
        if news is not None:
            self._state, cue = cues.announce(self._state, news, t_s=now_s)
        elif cue is None and framing is not None and self._is_led(after, framing):
            self._state, cue = cues.hint(self._state, framing, t_s=now_s)
        return cue

    def _is_led(self, now: Workout, framing: FramingHint) -> bool:
        """Whether a hint is said: before the work, and amid a test how to turn to be seen."""
        is_test = self._plan.is_test and now.stage is SetStage.WORKING
        return now.stage is SetStage.SETTING_UP or (is_test and framing in TURN_HINTS)

    def _say(self, cue: Cue) -> None:
        if cue.kind is CueKind.FIX:
            self._sounds.tone("wood")
        self._sounds.say(words.text(cue.key), _PRIORITIES[cue.kind])


def _news(before: Workout, after: Workout) -> str | None:
    """Return the key of what changed for the person, or None."""
    if before.stage is after.stage and before.pause_reason is after.pause_reason:
        return None
    match after.stage:
        case SetStage.WORKING:
            return "cue-back" if before.stage is SetStage.PAUSED else BEGIN_KEY
        case SetStage.PAUSED:
            return None if after.pause_reason is None else cues.pause_key(after.pause_reason)
        case SetStage.RESTING:
            return "cue-set-done"
        case SetStage.DONE:
            return "cue-all-done"
        case SetStage.SETTING_UP | SetStage.ASKING:
            return None
