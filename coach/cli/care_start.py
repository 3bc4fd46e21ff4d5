"""`coach care start`: warning signs, the knee, the person, their wishes, and this morning."""

from pathlib import Path
from typing import Annotated

import typer

from coach import bootstrap, words
from coach.care.asking.ask import Value
from coach.care.asking.due import missing_at_start
from coach.care.asking.sheets import Sheet
from coach.care.asking.turns import Turn, filled_with, turns_of
from coach.care.facts import DEFAULT_PROFILE
from coach.care.start.questions import BY_CODE, Group, is_asked
from coach.care.start.screening import Standing, standing_of
from coach.cli.care_answers import told_in_file
from coach.cli.care_ask import ask_one, check_somebody_is_there, confirm
from coach.cli.care_talk import again_lines, data_lines, reason_lines, say
from coach.cli.options import folder_of
from coach.session.care_services import CareServices
from coach.session.telling import facts_of, said_before

START_SHEETS = (
    Sheet.SCREENING,
    Sheet.CLEARANCE,
    Sheet.PERSON,
    Sheet.WISHES,
    Sheet.GOALS,
    Sheet.MORNING,
)


def start(
    context: typer.Context,
    answers: Annotated[
        Path | None,
        typer.Option(
            "--answers",
            metavar="FILE.toml",
            help="Answers instead of questions: tables screening, clearance, person, wishes, "
            "goals, morning.left and morning.right; see docs/care_answers.md.",
        ),
    ] = None,
    again: Annotated[
        bool, typer.Option("--again", help="Ask everything again, also what is known.")
    ] = False,
) -> int:
    """Begin the programme, or answer the questions on warning signs again.

    Only what is not known yet is asked. Every question may be skipped; what is not answered never
    counts as a good answer.
    """
    with bootstrap.care_services(folder_of(context), profile=DEFAULT_PROFILE) as services:
        say(words.text("terminal-notice"), *data_lines(services))
        if answers is not None:
            _take(services, answers)
        else:
            check_somebody_is_there("coach care start")
            _ask(services, is_again=again)
        _say_standing(services)
    return 0


def _take(services: CareServices, path: Path) -> None:
    facts = told_in_file(services, path, *START_SHEETS)
    again = said_before(services.log().told, facts)
    services.tell(facts)
    say(words.text("care-kept", count=len(facts)), *again_lines(again))


def _ask(services: CareServices, *, is_again: bool) -> None:
    standing = _standing(services)
    if Sheet.PERSON in missing_at_start(services.log().told, today=services.today) or is_again:
        ask_and_keep(services, Sheet.PERSON)  # first: with the country an emergency has its number
    if standing.is_due or is_again:
        _keep(services, Sheet.SCREENING, _screening(services))
        standing = _standing(services)
    if standing.flags:
        say(*reason_lines(standing.messages, is_checked=False))
        if confirm("ask-clinician"):
            ask_and_keep(services, Sheet.CLEARANCE)
            standing = _standing(services)
    if standing.lock is not None:
        return
    told = services.log().told
    missing = missing_at_start(told, today=services.today)
    for sheet in (Sheet.WISHES, Sheet.GOALS, Sheet.MORNING):
        if sheet in missing or is_again:
            ask_and_keep(services, sheet)


def ask_and_keep(services: CareServices, sheet: Sheet) -> None:
    """Ask a sheet, for each sore knee where it is about one, and store what was said."""
    turns = turns_of(sheet, services.log().told)
    for knee in dict.fromkeys(turn.knee for turn in turns):
        of_knee = [turn for turn in turns if turn.knee is knee]
        _keep(services, sheet, {turn: _answer(turn) for turn in of_knee})


def _answer(turn: Turn) -> Value | None:
    return ask_one(turn.ask, knee=turn.knee, activity=turn.activity)


def _screening(services: CareServices) -> dict[Turn, Value | None]:
    """Ask about warning signs; after one that cannot wait the others can."""
    say(words.text("care-screening-begins"))
    given: dict[Turn, Value | None] = {}
    for turn in turns_of(Sheet.SCREENING, services.log().told):
        question = BY_CODE[turn.ask.key]
        answers = {asked.ask.key: value is True for asked, value in given.items()}
        if not is_asked(question, answers):
            continue
        given[turn] = _answer(turn)
        if given[turn] is True and question.group is Group.EMERGENCY:
            break
    return given


def _keep(services: CareServices, sheet: Sheet, answers: dict[Turn, Value | None]) -> None:
    services.tell(facts_of(services, filled_with(sheet, answers)))


def _standing(services: CareServices) -> Standing:
    return standing_of(services.log().told, today=services.today)


def _say_standing(services: CareServices) -> None:
    standing = _standing(services)
    say(*reason_lines(standing.messages, is_checked=False))
    if standing.lock is not None:
        say(words.text("care-start-locked"))
    else:
        say(words.text("care-not-begun" if services.course() is None else "care-start-done"))
