"""`coach care checkin`: how the knee is in the morning, before, after, and an hour later."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from coach import bootstrap, words
from coach.care.asking.due import due_check_in
from coach.care.asking.sheets import Sheet
from coach.care.facts import DEFAULT_PROFILE
from coach.care.programme.terms import DayKind, ProgrammePhase
from coach.care.start.screening import standing_of
from coach.cli.care_answers import told_in_file
from coach.cli.care_ask import check_somebody_is_there
from coach.cli.care_plan import asked
from coach.cli.care_start import ask_and_keep
from coach.cli.care_talk import again_lines, data_lines, reason_lines, say
from coach.cli.options import folder_of
from coach.session.care_services import CareServices
from coach.session.telling import said_before

CHECK_IN_SHEETS = (Sheet.MORNING, Sheet.BEFORE, Sheet.AFTER, Sheet.HOUR, Sheet.GOALS)


class Moment(StrEnum):
    MORNING = "morning"
    BEFORE = "before"
    AFTER = "after"
    HOUR = "hour"
    GOALS = "goals"


def checkin(
    context: typer.Context,
    moment: Annotated[
        Moment | None, typer.Option(help="Which questions; those that are due if not given.")
    ] = None,
    answers: Annotated[
        Path | None,
        typer.Option(
            "--answers",
            metavar="FILE.toml",
            help="Answers instead of questions: tables morning, before, after and hour, each for "
            ".left and .right, and goals; see docs/care_answers.md.",
        ),
    ] = None,
) -> int:
    """Tell how the knee is: in the morning, before and after a session, and an hour later.

    The worst answer of a day decides the day; a missing answer never makes anything harder.
    """
    with bootstrap.care_services(folder_of(context), profile=DEFAULT_PROFILE) as services:
        say(*data_lines(services))
        if answers is not None:
            sheets = CHECK_IN_SHEETS if moment is None else (Sheet(moment),)
            facts = told_in_file(services, answers, *sheets)
            again = said_before(services.log().told, facts)
            services.tell(facts)
            say(words.text("care-kept", count=len(facts)), *again_lines(again))
        else:
            check_somebody_is_there("coach care checkin")
            _ask(services, moment)
        say_flags(services)
        _say_today(services)
    return 0


def _due(services: CareServices) -> Sheet | None:
    log, course = services.log(), services.course()
    return due_check_in(
        log.told,
        log.sessions,
        today=services.today,
        now=services.now,
        is_weekly=course is not None and course.phase is ProgrammePhase.PREVENTION,
    )


def _ask(services: CareServices, moment: Moment | None) -> None:
    sheet = _due(services) if moment is None else Sheet(moment)
    if sheet is None:
        say(words.text("care-nothing-due"))
        return
    ask_and_keep(services, sheet)


def _say_today(services: CareServices) -> None:
    """Say what today asks for now: the worst answer of a day decides the day."""
    course = services.course()
    if course is None:
        say(words.text("care-not-begun"))
    elif course.is_done_today:
        say(words.text("care-plan-done"))
    else:
        say(f"{words.text('care-plan-today')} {asked(course.today)}.")
        if course.lock is None and course.today.kind is DayKind.LOCKED:
            say(*reason_lines(course.today.reasons, is_checked=False))


def say_flags(services: CareServices) -> None:
    """Say at once what a warning sign asks for."""
    standing = standing_of(services.log().told, today=services.today)
    if standing.lock is not None:
        say(*reason_lines(standing.messages, is_checked=False))
