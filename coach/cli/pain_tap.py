"""A tap for pain during an exercise in the terminal: asked, advised, done (3.3, E33)."""

from collections.abc import Mapping
from dataclasses import replace

import typer
from rich.console import Console

from coach import words
from coach.care.facts import Advice, PainAnswer, PainMoment, SessionEndReason
from coach.care.pain.advice import TOO_LARGE_KEY, advice_key, advise, worst
from coach.care.pain.own_limit import smaller, with_advice
from coach.cli.pain_questions import ask
from coach.movement.vocabulary import Side
from coach.ports import Clock, SessionStore
from coach.session.pain_spot import REPS_BEFORE_ASKING, limit_now_deg, pain_at_deg
from coach.session.services import RunningSession
from coach.session.snapshot import SetStage, Snapshot

_ENDING = frozenset({Advice.CALM_ONLY, Advice.STOP})


class PainTaps:
    """Takes the taps of one exercise."""

    def __init__(self, store: SessionStore, clock: Clock, *, console: Console) -> None:
        self._store = store
        self._clock = clock
        self._console = console
        self._asks_at: int | None = None  # repetitions, after which pain is asked again
        self.has_ended = False  # the exercise, for today

    def is_due(self, snapshot: Snapshot) -> bool:
        """Whether pain is asked again now, after smaller repetitions."""
        is_working = snapshot.stage is SetStage.WORKING
        return is_working and self._asks_at is not None and len(snapshot.reps) >= self._asks_at

    def take(
        self,
        running: RunningSession,
        *,
        knees: tuple[Side, ...],
        before: Mapping[Side, int | None],
    ) -> None:
        """Ask, advise, store, and go on as the answer says; smaller only once (E33).

        What happens until then does not count.
        """
        shown = running.snapshot
        is_again, self._asks_at = self._asks_at is not None, None
        at_deg = pain_at_deg(shown)
        running.tap_pain()
        answers = tuple(self._ask(running, knee, before=before.get(knee)) for knee in knees)
        answers = tuple(replace(pain, knee_flexion_deg=at_deg) for pain in answers)
        limit_deg = limit_now_deg(shown)
        closer_deg = None if is_again else smaller(shown.exercise, limit_deg, pain_at_deg=at_deg)
        advised = worst(pain.advice for pain in answers)
        answers = with_advice(answers, can_be_smaller=closer_deg is not None)
        advice = worst(pain.advice for pain in answers)
        is_followed = self._is_followed(advice, is_too_large=advice is not advised)
        self._keep(answers, is_followed=is_followed)
        if advice in _ENDING and is_followed:
            self.has_ended = True
            running.end(SessionEndReason.STOPPED_FOR_PAIN)
            return
        if advice is Advice.SMALLER and is_followed and closer_deg is not None:
            running.make_smaller(closer_deg)
            self._asks_at = len(shown.reps) + REPS_BEFORE_ASKING
        running.tick(self._clock.now_s())  # what was seen at the keyboard is no exercise
        running.resume()

    def _ask(self, running: RunningSession, knee: Side, *, before: int | None) -> PainAnswer:
        value = ask(knee, "now")
        advice = advise(PainMoment.DURING, value, before=before)
        at = self._clock.utc_now()
        return PainAnswer(running.session_id, at, knee, PainMoment.DURING, value, advice=advice)

    def _is_followed(self, advice: Advice, *, is_too_large: bool) -> bool | None:
        key = TOO_LARGE_KEY if is_too_large else advice_key(PainMoment.DURING, advice)
        self._console.print(words.text(key), markup=False)
        if advice is Advice.PROCEED:
            return None
        return typer.confirm(words.text("terminal-follow-advice"), default=True)

    def _keep(self, answers: tuple[PainAnswer, ...], *, is_followed: bool | None) -> None:
        for pain in answers:
            followed = None if pain.advice is Advice.PROCEED else is_followed
            self._store.add_pain(replace(pain, advice_followed=followed))
