"""The pain questions of a session in the terminal, what is advised, and what is done about it."""

from collections.abc import Mapping
from typing import Protocol

import typer
from rich.console import Console

from coach import words
from coach.care.facts import Advice, PainAnswer, PainMoment
from coach.care.pain.advice import TOO_LARGE_KEY, advice_key, advise, worst
from coach.care.pain.own_limit import as_far_as_possible, smaller
from coach.cli.pain_questions import PainQuestions, ask, knees_of
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Side
from coach.ports import Clock, SessionStore

_ENDING = frozenset({Advice.CALM_ONLY, Advice.STOP})


class Talk(Protocol):
    """Who asks about pain around one exercise."""

    @property
    def limit_deg(self) -> float | None:
        """The limit of today where a smaller range was advised; None: the exercise's own."""
        ...

    @property
    def knees(self) -> tuple[Side, ...]:
        """Which knees are asked about."""
        ...

    @property
    def pains_before(self) -> Mapping[Side, int | None]:
        """What was answered before the session."""
        ...

    def before(self) -> bool:
        """Ask before the session; return whether to begin it."""
        ...

    def store_before(self, store: SessionStore, session_id: str, clock: Clock) -> None: ...

    def after(self, store: SessionStore, session_id: str, clock: Clock) -> None:
        """Ask after the session and store it."""
        ...


class PainTalk:
    """Asks, advises, and stores the answers once there is a session to store them with."""

    def __init__(
        self, questions: PainQuestions, knee: Side, *, exercise: Exercise, console: Console
    ) -> None:
        self._questions = questions
        self._smaller_deg = smaller(exercise, exercise.limit_deg)
        self._advised = Advice.PROCEED
        self._knees = knees_of(knee)
        self._console = console
        self._before: dict[Side, int | None] = {}
        self._followed: bool | None = None
        self._has_said_why = False

    @property
    def limit_deg(self) -> float | None:
        """The limit of today where a smaller range was advised, and not declined."""
        is_smaller = self._advised is Advice.SMALLER and self._followed is not False
        return self._smaller_deg if is_smaller else None

    @property
    def knees(self) -> tuple[Side, ...]:
        return self._knees

    @property
    def pains_before(self) -> Mapping[Side, int | None]:
        return self._before

    def before(self) -> bool:
        """Ask before the session; return whether to begin it."""
        given = dict(self._questions.before)
        self._before = self._answers(given, PainMoment.BEFORE)
        self._advised = advice = self._advise(PainMoment.BEFORE, self._before)
        self._followed = self._is_followed(advice)
        return not (advice in _ENDING and self._followed is True)

    def store_before(self, store: SessionStore, session_id: str, clock: Clock) -> None:
        self._store(store, session_id, clock, moment=PainMoment.BEFORE, answers=self._before)

    def after(self, store: SessionStore, session_id: str, clock: Clock) -> None:
        """Ask after the session and store it; what is advised is for the rest of the day."""
        answers = self._answers(dict(self._questions.after), PainMoment.AFTER)
        self._advise(PainMoment.AFTER, answers)
        self._followed = None
        self._store(store, session_id, clock, moment=PainMoment.AFTER, answers=answers)

    def _answers(self, given: dict[Side, int], moment: PainMoment) -> dict[Side, int | None]:
        if given:
            return {knee: given[knee] for knee in self._knees}
        if self._questions.is_asked:
            return {knee: ask(knee, moment.value) for knee in self._knees}
        if not self._has_said_why:
            self._has_said_why = True
            why = self._questions.skipped_because
            self._console.print(words.text("terminal-pain-skipped", why=why))
        return {}

    def _advise(self, moment: PainMoment, answers: dict[Side, int | None]) -> Advice:
        if not answers:
            return Advice.PROCEED
        usual = worst(self._usual(moment, knee, value) for knee, value in answers.items())
        advice = self._possible(moment, usual)
        key = advice_key(moment, advice) if advice is usual else TOO_LARGE_KEY
        self._console.print(words.text(key))
        return advice

    def _usual(self, moment: PainMoment, knee: Side, value: int | None) -> Advice:
        return advise(moment, value, before=self._before.get(knee))

    def _possible(self, moment: PainMoment, advice: Advice) -> Advice:
        """Return the advice, where this exercise cannot be made smaller: not today."""
        if moment is PainMoment.AFTER:
            return advice
        return as_far_as_possible(advice, can_be_smaller=self._smaller_deg is not None)

    def _is_followed(self, advice: Advice) -> bool | None:
        """Ask whether the advice is taken; where nobody can be asked, stopping is taken."""
        if advice is Advice.PROCEED:
            return None
        if self._questions.is_asked:
            return typer.confirm(words.text("terminal-follow-advice"), default=True)
        return True if advice in _ENDING else None

    def _store(
        self,
        store: SessionStore,
        session_id: str,
        clock: Clock,
        *,
        moment: PainMoment,
        answers: dict[Side, int | None],
    ) -> None:
        for knee, value in answers.items():
            advice = self._possible(moment, self._usual(moment, knee, value))
            store.add_pain(
                PainAnswer(
                    session_id=session_id,
                    at=clock.utc_now(),
                    knee=knee,
                    moment=moment,
                    value=value,
                    advice=advice,
                    advice_followed=None if advice is Advice.PROCEED else self._followed,
                )
            )
