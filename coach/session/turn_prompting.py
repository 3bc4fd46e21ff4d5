"""Saying how far the clock is: begin, half-way, the last seconds, let go."""

from coach import words
from coach.ports import Sounds, VoicePriority
from coach.session import cues
from coach.session.countdown import Moment, moment_key, moments
from coach.session.snapshot import Cue, SetStage
from coach.session.turns import SHORT_S, TurnPlan, Turns, is_between_sets


class TurnPrompter:
    """Remembers what was said; one thing at a time."""

    def __init__(self, sounds: Sounds, plan: TurnPlan) -> None:
        self._sounds = sounds
        self._plan = plan
        self._state = cues.CueState()

    def shown(self, *, now_s: float) -> Cue | None:
        """Return the cue that still stands on the screen."""
        return cues.shown(self._state, t_s=now_s)

    def get_ready(self, *, now_s: float) -> None:
        """Say that the clock begins soon."""
        self._state, cue = cues.tell(self._state, "cue-turn-next", t_s=now_s)
        self._sounds.say(words.text(cue.key), VoicePriority.COUNT)

    def react(self, before: Turns, after: Turns, *, turns_over: int, now_s: float) -> None:
        """Say the one thing that fits what has changed; often that is nothing."""
        if turns_over:
            self._sounds.tone("bell")
        key = self._key(before, after, turns_over=turns_over)
        if key is not None:
            self._state, cue = cues.tell(self._state, key, t_s=now_s)
            self._sounds.say(words.text(cue.key), VoicePriority.COUNT)
        elif turns_over:
            number = words.text("cue-count", count=after.turns_in_set)
            self._sounds.say(number, VoicePriority.COUNT)

    def _key(self, before: Turns, after: Turns, *, turns_over: int) -> str | None:
        if after.stage is not before.stage:
            return self._news(before, after)
        if after.stage is not SetStage.WORKING or turns_over:
            return None
        passed = moments(before.passed_s, after.passed_s, target_s=self._plan.seconds)
        if Moment.TICK in passed:
            self._sounds.tone("tick")
        return moment_key(passed)

    def _news(self, before: Turns, after: Turns) -> str | None:
        match after.stage:
            case SetStage.RESTING if is_between_sets(after, self._plan):
                self._sounds.tone("done")
                return "cue-set-done"
            case SetStage.RESTING if before.stage is SetStage.WORKING:
                return "cue-turn-done" if self._plan.seconds > SHORT_S else None
            case SetStage.PAUSED if after.pause_reason is not None:
                return cues.pause_key(after.pause_reason)
            case SetStage.DONE:
                self._sounds.tone("done")
                return "cue-all-done"
            case _:
                return _NEWS.get(after.stage)


_NEWS = {SetStage.WORKING: "cue-turn-begin", SetStage.SETTING_UP: "cue-turn-next"}
