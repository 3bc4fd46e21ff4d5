"""Pain around one exercise of a planned session: told before, asked after, and what follows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from rich.console import Console

from coach import words
from coach.care.asking.ask import Given
from coach.care.asking.sheets import SHEETS, Sheet
from coach.care.facts import Advice, PainAnswer, PainMoment
from coach.care.pain.advice import advice_key, advise, worst
from coach.care.pain.own_limit import smaller
from coach.cli.care_ask import ask_one
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Side
from coach.ports import Clock, SessionStore

Pains = Mapping[Side, int | None]
ENDING = frozenset({Advice.CALM_ONLY, Advice.STOP})


@dataclass(frozen=True, slots=True)
class DuringAnswers:
    """How the highest pain in an exercise is found out."""

    knees: tuple[Side, ...]
    is_asked: bool  # somebody is at a keyboard
    given: Mapping[Side, Given] = field(default_factory=dict)  # from a file or an option
    before: Pains = field(default_factory=dict)  # told at the check-in

    def of_an_exercise(self) -> Pains:
        """Return the highest pain by knee; None: not answered."""
        return dict(self._answers())

    def _answers(self) -> Iterator[tuple[Side, int | None]]:
        ask = SHEETS[Sheet.DURING][0]
        for knee in self.knees:
            value = self.given.get(knee, {}).get(ask.key)
            if value is None and self.is_asked:
                value = ask_one(ask, knee=knee)
            yield knee, value if isinstance(value, int) else None


class PlannedTalk:
    """A `coach.cli.pain_talk.Talk` whose questions before were asked once for all exercises."""

    def __init__(
        self,
        answers: DuringAnswers,
        exercise: Exercise,
        *,
        console: Console,
        is_smaller: bool = False,
    ) -> None:
        """Prepare it.

        Args:
            answers: how pain is found out.
            exercise: as it is planned.
            console: where advice is said.
            is_smaller: an exercise before it asked for a smaller range.
        """
        self._answers = answers
        self._console = console
        self._limit_deg = smaller(exercise, exercise.limit_deg) if is_smaller else None
        self.advice = Advice.PROCEED  # after the exercise

    @property
    def limit_deg(self) -> float | None:
        return self._limit_deg

    @property
    def knees(self) -> tuple[Side, ...]:
        return self._answers.knees

    @property
    def pains_before(self) -> Pains:
        return self._answers.before

    def before(self) -> bool:
        return True

    def store_before(self, store: SessionStore, session_id: str, clock: Clock) -> None:
        for knee, value in self._answers.before.items():
            store.add_pain(PainAnswer(session_id, clock.utc_now(), knee, PainMoment.BEFORE, value))

    def after(self, store: SessionStore, session_id: str, clock: Clock) -> None:
        """Ask for the highest pain; what is advised is followed at once (docs/clinical.md 3.3)."""
        pains = self._answers.of_an_exercise()
        advised = {
            knee: advise(PainMoment.AFTER, value, before=self._answers.before.get(knee))
            for knee, value in pains.items()
        }
        self.advice = worst(advised.values())
        at = clock.utc_now()
        for knee, value in pains.items():
            is_followed = None if advised[knee] is Advice.PROCEED else True
            answer = PainAnswer(session_id, at, knee, PainMoment.DURING, value)
            store.add_pain(replace(answer, advice=advised[knee], advice_followed=is_followed))
        if self.advice is not Advice.PROCEED:
            self._console.print(words.text(advice_key(PainMoment.AFTER, self.advice)))
