"""`coach care assess`: one test of what the knee can do, by camera or by one's own answers."""

from pathlib import Path
from typing import Annotated

import typer

from coach import bootstrap, words
from coach.care.asking.ask import Given
from coach.care.asking.sheets import Sheet
from coach.care.facts import DEFAULT_PROFILE, PAIN_MAX
from coach.care.programme.course import Course
from coach.care.tests.allowed import due_tests, why_not
from coach.care.tests.procedures import PROCEDURES
from coach.care.tests.review import review_of
from coach.care.told import TestKind
from coach.cli.assess_run import Wish, run_test
from coach.cli.care_talk import data_lines, say
from coach.cli.keyboard import is_somebody_there
from coach.cli.options import ModelOption, folder_of
from coach.errors import UsageError
from coach.movement.vocabulary import Side
from coach.session.assessing import Asked
from coach.session.assessment_words import name_of
from coach.session.care_services import CareServices

MOST_STEP_CM = 30


def assess(  # noqa: PLR0913, PLR0917  # one argument is one option
    context: typer.Context,
    test: Annotated[
        TestKind | None, typer.Argument(help="Which test; without one, what is for today.")
    ] = None,
    source: Annotated[
        str | None,
        typer.Option(
            "--source", "-s", metavar="S", help="Where the pictures come from, or a landmark file."
        ),
    ] = None,
    by_self: Annotated[
        bool, typer.Option("--self", help="Without a camera: you count or answer yourself.")
    ] = False,
    side: Annotated[
        Side | None, typer.Option(help="The leg that is tested; found by itself if not given.")
    ] = None,
    step_cm: Annotated[
        int | None,
        typer.Option(
            "--step-cm", min=1, max=MOST_STEP_CM, help="Height of the step; 10 if not given."
        ),
    ] = None,
    pain: Annotated[
        int | None,
        typer.Option(
            "--pain", min=0, max=PAIN_MAX, help="The highest pain in the test, where nobody asks."
        ),
    ] = None,
    answers: Annotated[
        Path | None,
        typer.Option(
            "--answers",
            metavar="FILE.toml",
            help="Answers instead of questions: a table test, with pain, rising and the like; "
            "see docs/care_answers.md.",
        ),
    ] = None,
    model: ModelOption = None,
    counts_for: Annotated[
        str | None,
        typer.Option("--counts-for", metavar="PROFILE", hidden=True, help="Of a rehearsal."),
    ] = None,
) -> int:
    """Do one test of an assessment and keep what it gave; without a test, list those for today.

    Only what fits the knee today is tested. What the camera cannot tell is kept as not known,
    with the reason; your own answer is the second way. Stop at 3 of 10.
    """
    profile = counts_for or DEFAULT_PROFILE
    with bootstrap.care_services(folder_of(context), profile=profile) as services:
        say(*data_lines(services))
        if test is None:
            say(*_today_lines(services, services.course()))
            return 0
        _check_ways(test, source, by_self=by_self)
        _check_options(test, side=side, step_cm=step_cm)
        wish = Wish(
            asked=Asked(test, side or Side.BOTH, step_cm),
            source=source,
            given=_given(answers, pain),
            is_asked=is_somebody_there() and answers is None,
            model=model,
            is_rehearsal=counts_for is not None,
        )
        run_test(services, wish, folder=folder_of(context))
    return 0


def _check_ways(test: TestKind, source: str | None, *, by_self: bool) -> None:
    if (source is None) is not by_self:
        raise UsageError(
            f"Give one of two: coach care assess {test} --source 0, or coach care assess {test} "
            "--self without a camera."
        )


def _check_options(test: TestKind, *, side: Side | None, step_cm: int | None) -> None:
    if side is not None and not PROCEDURES[test].is_sided:
        raise UsageError(f"--side is for tests of one leg; {test} is of both, so leave it out.")
    if step_cm is not None and test is not TestKind.STEP_DOWN:
        raise UsageError(f"--step-cm is for {TestKind.STEP_DOWN}; {test} needs no step.")


def _given(answers: Path | None, pain: int | None) -> Given:
    given = (
        dict(bootstrap.answers_of(answers, Sheet.TEST)[Sheet.TEST, Side.BOTH]) if answers else {}
    )
    if pain is not None:
        given["pain"] = pain
    return given


def _today_lines(services: CareServices, course: Course | None) -> list[str]:
    """Return what is due today, and what is not and why."""
    if course is None:
        return [words.text("care-not-begun")]
    log, today = services.log(), services.today
    due = due_tests(log, today=today, phase=course.phase, since=course.since)
    lines = [words.text("test-due-today" if due else "test-due-none")]
    lines += [f"  {words.text('test-due-line', test=name_of(one), name=one)}" for one in due]
    if due:
        lines.append(words.text("test-due-how", name=due[0]))
    found = {one: why_not(one, log, today=today, phase=course.phase) for one in PROCEDURES}
    refused = [(one, why) for one, why in found.items() if why is not None]
    if refused:
        lines.append(words.text("test-due-later"))
    for one, why in refused:
        text = words.text("test-due-why", test=name_of(one), name=one, why=words.text(why))
        lines.append(f"  {text}")
    return [*lines, words.text(review_of(log, today=today).verdict)]
