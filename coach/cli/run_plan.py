"""What `coach run` does without an exercise: today's plan, in a window or in words."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from coach import bootstrap, words
from coach.care.asking.ask import Given
from coach.care.asking.facts import knees_to_ask
from coach.care.asking.sheets import Sheet
from coach.care.facts import DEFAULT_PROFILE, DEMO_PROFILE
from coach.cli.display import why_no_display
from coach.cli.keyboard import is_somebody_there
from coach.cli.pain_questions import Answers
from coach.cli.planned_run import RUN_SHEETS, GivenAnswers, PlannedRun
from coach.errors import UsageError
from coach.movement.vocabulary import Side
from coach.session.care_services import CareServices, care_of
from coach.session.services import NO_SOURCE, SessionRequest
from coach.session.sources import SyntheticSpec, parse_source


@dataclass(frozen=True, slots=True)
class Told:
    """What the command line told of pain."""

    answers: Path | None = None
    before: Answers = field(default_factory=dict)
    after: Answers = field(default_factory=dict)


def check_fits_plan(options: Mapping[str, object]) -> None:
    """Refuse options that a plan decides.

    Raises:
        UsageError: one of them was given.
    """
    for name, value in options.items():
        if value is not None:
            raise UsageError(
                f"{name} belongs to one exercise: add --exercise ID, or leave it to today's plan."
            )


def run_plan(
    folder: Path,
    source: str | None,
    told: Told,
    *,
    model: Path | None,
    counts_for: str | None,
) -> int:
    """Do today's planned session and return the exit code.

    Args:
        folder: of the data.
        source: where the pictures come from; None where nothing in the plan needs any.
        told: pain, where nobody can be asked.
        model: another pose model.
        counts_for: the profile that a rehearsal with a synthetic patient counts for.

    Raises:
        coach.errors.CoachError: something cannot be used; the message says what to do.
    """
    is_synthetic = source is not None and isinstance(parse_source(source), SyntheticSpec)
    profile = counts_for or DEFAULT_PROFILE
    template = SessionRequest(
        exercise_id="",
        source=source or NO_SOURCE,
        profile=DEMO_PROFILE if is_synthetic and counts_for is None else profile,
        is_rehearsal=is_synthetic and counts_for is not None,
    )
    why = why_no_display()
    is_fast = is_synthetic and why is not None
    with bootstrap.services(folder, profile=profile, model=model, is_fast=is_fast) as services:
        care = care_of(services)
        if care.course() is None:
            raise UsageError(words.text("care-run-not-begun"))
        _check_source(care, source)
        given = _given(care, told)
        knees = knees_to_ask(care.log().told)
        template = replace(template, knee=knees[0] if len(knees) == 1 else Side.BOTH)
        if why is None:
            return bootstrap.show_app(services, plan=template, folder=folder)
        print(words.text("terminal-no-display", why=why))
        is_asked = is_somebody_there() and not is_synthetic
        answers = GivenAnswers(is_asked, given)
        pictures = bootstrap.pictures_folder(folder)
        return PlannedRun(services, template, answers, pictures=pictures).run()


def _check_source(care: CareServices, source: str | None) -> None:
    """Ask for a source before the first exercise, where one of them is watched."""
    named = {exercise.id: exercise for exercise in care.exercises}
    watched = [one for one in care.left_today() if named[one.exercise_id].uses_camera]
    if source is None and watched:
        raise UsageError("Say where the pictures come from: coach run --source 0")


def _given(care: CareServices, told: Told) -> Mapping[tuple[Sheet, Side], Given]:
    """Return the answers of the file, and of the options where the file has none."""
    found: dict[tuple[Sheet, Side], Given] = {}
    knees = knees_to_ask(care.log().told)
    options = ((Sheet.BEFORE, told.before), (Sheet.DURING, told.after), (Sheet.AFTER, told.after))
    for sheet, pains in options:
        if pains:
            found |= {(sheet, knee): {"pain": pains[knee]} for knee in knees}
    if told.answers is not None:
        found |= bootstrap.answers_of(told.answers, *RUN_SHEETS)
    return found
