"""`coach run` without an exercise: today's planned session, from check-in to check-in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import typer
from rich.console import Console

from coach import words
from coach.care.asking.ask import Given
from coach.care.asking.facts import knees_to_ask, pains_before
from coach.care.asking.sheets import Sheet
from coach.care.facts import Advice
from coach.care.learning.help import stop_card
from coach.care.pain.advice import TOO_LARGE_KEY
from coach.care.pain.own_limit import smaller
from coach.care.programme.as_planned import as_planned
from coach.care.programme.terms import PlannedExercise
from coach.care.told import AfterTold, BeforeTold
from coach.cli.care_checkin import say_flags
from coach.cli.care_plan import exercise_line, today_lines
from coach.cli.care_start import ask_and_keep
from coach.cli.care_talk import data_lines, reason_lines, say
from coach.cli.pain_questions import PainQuestions
from coach.cli.planned_talk import ENDING, DuringAnswers, PlannedTalk
from coach.cli.terminal import TerminalSession
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Answer, Side
from coach.session.app_services import AppServices
from coach.session.care_services import CareServices, care_of, request_for
from coach.session.services import SessionRequest
from coach.session.telling import facts_of

RUN_SHEETS = (Sheet.BEFORE, Sheet.DURING, Sheet.OWN, Sheet.AFTER)


@dataclass(frozen=True, slots=True)
class GivenAnswers:
    """The answers of a planned session where nobody can be asked, by sheet and knee."""

    is_asked: bool  # somebody is at a keyboard
    sheets: Mapping[tuple[Sheet, Side], Given] = field(default_factory=dict)

    @property
    def form(self) -> Answer | None:
        """Return the person's own word on the exercises that ask for it; None: not given."""
        said = self.sheets.get((Sheet.OWN, Side.BOTH), {}).get("form")
        return None if said is None else Answer(str(said))

    def of(self, sheet: Sheet) -> Mapping[Side, Given]:
        return {knee: given for (one, knee), given in self.sheets.items() if one is sheet}


class PlannedRun:
    """Runs what today asks for in the terminal."""

    def __init__(
        self,
        services: AppServices,
        template: SessionRequest,
        answers: GivenAnswers,
        *,
        pictures: Path,
    ) -> None:
        """Prepare it; the template has source and profile of every exercise."""
        self._services = services
        self._care: CareServices = care_of(services)
        self._template = template
        self._answers = answers
        self._pictures = pictures
        self._console = Console(highlight=False, soft_wrap=True)
        self._was_left = False  # the exercise before, because it hurt
        self._counts = template.profile == services.profile

    def run(self) -> int:
        """Do the session and return the exit code.

        Raises:
            coach.errors.CoachError: source, model or store cannot be used.
            KeyboardInterrupt: the person stopped it; what was done is stored.
        """
        say(words.text("terminal-notice"), *data_lines(self._care))
        if self._care.left_today():
            self._check_in_before()
        course = self._care.course()
        if course is None:
            return 0
        say(*today_lines(course, self._care.exercises))
        advice = self._do_all(self._care.left_today())
        if advice is None:
            return 0
        if advice is Advice.STOP:
            lines = stop_card(self._care.log().told, today=self._care.today)
            say(*reason_lines(lines, is_checked=False))
        self._check_in_after()
        say_flags(self._care)
        self._say_end()
        return 0

    def _do_all(self, left: tuple[PlannedExercise, ...]) -> Advice | None:
        """Do one exercise after the other; return the advice it ended with, None: none was done."""
        advice: Advice | None = None
        is_smaller = False
        waiting = list(left)
        known = {one.exercise_id for one in left}
        number = 0
        while waiting:
            planned, number = waiting.pop(0), number + 1
            exercise = self._services.exercise(planned.exercise_id)
            said = exercise_line(planned, exercise).strip()
            say(
                "",
                words.text(
                    "care-run-exercise", number=number, count=number + len(waiting), what=said
                ),
            )
            if is_smaller and _is_too_large(as_planned(exercise, planned)):
                say(words.text(TOO_LARGE_KEY))
                easier = self._care.easier_version(planned.exercise_id)
                if easier is None or easier.exercise_id in known:
                    continue
                say(*reason_lines(easier.reasons, is_checked=False))
                planned, exercise = easier, self._services.exercise(easier.exercise_id)
            say(exercise.text.setup, *self._how_lines(planned), *exercise.text.cautions)
            if not self._is_ready():
                return advice
            advice = self._do(planned, is_smaller=is_smaller)
            is_smaller |= advice is Advice.SMALLER
            if advice in ENDING:
                return advice
            waiting = [*self._easier_now(known), *waiting]
        return advice

    def _easier_now(self, known: set[str]) -> list[PlannedExercise]:
        """Return what stands in for an exercise that a tap for pain ended, once (E33)."""
        if not self._was_left:
            return []
        self._was_left = False
        easier = [one for one in self._care.left_today() if one.exercise_id not in known]
        known.update(one.exercise_id for one in easier)
        for one in easier:
            say(*reason_lines(one.reasons, is_checked=False))
        return easier

    def _do(self, planned: PlannedExercise, *, is_smaller: bool) -> Advice:
        exercise = self._services.exercise(planned.exercise_id)
        told = self._care.log().told
        knees = knees_to_ask(told)
        during = DuringAnswers(
            knees=knees if self._counts else (),
            is_asked=self._answers.is_asked,
            given=self._answers.of(Sheet.DURING),
            before=pains_before(told, day=self._care.today) if self._counts else {},
        )
        talk = PlannedTalk(
            during, as_planned(exercise, planned), console=self._console, is_smaller=is_smaller
        )
        questions = PainQuestions(is_asked=self._answers.is_asked)
        request = request_for(planned, self._template)
        session = TerminalSession(
            self._services,
            request,
            questions,
            pictures=self._pictures,
            talk=talk,
            form=self._answers.form,
        )
        session.run()
        self._was_left = session.was_left_for_pain
        return talk.advice

    def _how_lines(self, planned: PlannedExercise) -> list[str]:
        """Say how to stand where the plan wants it otherwise, and that each leg has its own sets.

        The sore leg begins (docs/clinical.md E13); depth is looked at from the side (E5).
        """
        exercise = self._services.exercise(planned.exercise_id)
        lines = []
        if planned.view not in {None, exercise.preferred_view}:
            lines.append(words.text(f"care-run-view-{planned.view}"))
        if planned.first_leg is not Side.BOTH:
            side = words.text(f"choice-{planned.first_leg}")
            lines.append(words.text("care-run-legs", side=side, sets=planned.sets))
        return lines

    def _is_ready(self) -> bool:
        """Wait for the person between two exercises; whoever says so ends the session here."""
        if not self._answers.is_asked:
            return True
        said: str = typer.prompt(words.text("care-run-ready"), default="", show_default=False)
        return said.strip().lower() not in {"s", "stop"}

    def _check_in_before(self) -> None:
        """Ask how it is, unless that was told today; what is given now is kept in any case."""
        told = self._care.log().told
        is_told = any(isinstance(f, BeforeTold) and f.day == self._care.today for f in told)
        if self._counts and (not is_told or self._answers.of(Sheet.BEFORE)):
            self._check_in(Sheet.BEFORE)

    def _check_in_after(self) -> None:
        if self._counts:
            self._check_in(Sheet.AFTER)

    def _check_in(self, sheet: Sheet) -> None:
        given = self._answers.of(sheet)
        if given:
            filled = {(sheet, knee): answers for knee, answers in given.items()}
            self._care.tell(facts_of(self._care, filled))
        elif self._answers.is_asked:
            ask_and_keep(self._care, sheet)
        else:
            say(words.text("care-run-not-asked"))

    def _say_end(self) -> None:
        course = self._care.course()
        if not self._counts:
            say(words.text("care-run-rehearsal"))
        elif course is not None and course.is_done_today:
            say(words.text("care-plan-done"))
        else:
            say(words.text("care-run-left"))
        afters = [fact for fact in self._care.log().told if isinstance(fact, AfterTold)]
        if self._counts and afters:
            say(words.text("care-run-hour"))


def _is_too_large(exercise: Exercise) -> bool:
    """Whether a smaller range is asked for that leaves too little of the exercise (E1)."""
    return exercise.has_limit and smaller(exercise, exercise.limit_deg) is None
