"""`coach care start`: warning signs, the knee, the person, their wishes, and this morning."""

from pathlib import Path
from typing import Annotated

import typer

from coach import bootstrap, words
from coach.care.asking.ask import Ask, Kind, Value
from coach.care.asking.due import missing_at_start
from coach.care.asking.facts import knees_to_ask, latest
from coach.care.asking.sheets import SHEETS, Sheet
from coach.care.facts import DEFAULT_PROFILE, PAIN_MAX
from coach.care.start.questions import BY_CODE, Group, is_asked
from coach.care.start.screening import Standing, standing_of
from coach.care.told import GoalsRated, WishesTold
from coach.cli.care_answers import facts_of, said_before, told_in_file
from coach.cli.care_ask import ask_goals, ask_one, ask_sheet, check_somebody_is_there, confirm
from coach.cli.care_talk import again_lines, data_lines, reason_lines, say
from coach.cli.options import folder_of
from coach.movement.vocabulary import Side
from coach.session.care_services import CareServices

START_SHEETS = (
    Sheet.SCREENING,
    Sheet.CLEARANCE,
    Sheet.PERSON,
    Sheet.WISHES,
    Sheet.GOALS,
    Sheet.MORNING,
)

KNEES = (Side.LEFT, Side.RIGHT)
OTHER_KNEE = {  # about the knee that is not the sore one, in one question (docs/clinical.md E13)
    Sheet.MORNING: Ask("pain", "ask-other-knee-morning", Kind.WHOLE, most=PAIN_MAX),
    Sheet.BEFORE: Ask("pain", "ask-other-knee-now", Kind.WHOLE, most=PAIN_MAX),
}


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
    if standing.is_due or is_again:
        _keep(services, Sheet.SCREENING, _screening())
        standing = _standing(services)
    if standing.flags:
        say(*reason_lines(standing.messages, is_checked=False))
        if confirm("ask-clinician"):
            _keep(services, Sheet.CLEARANCE, ask_sheet(Sheet.CLEARANCE))
            standing = _standing(services)
    if standing.lock is not None:
        return
    told = services.log().told
    missing = missing_at_start(told, today=services.today)
    for sheet in (Sheet.PERSON, Sheet.WISHES, Sheet.GOALS, Sheet.MORNING):
        if sheet in missing or is_again:
            ask_and_keep(services, sheet)


def ask_and_keep(services: CareServices, sheet: Sheet) -> None:
    """Ask a sheet, for each sore knee where it is about one, and store what was said."""
    told = services.log().told
    if sheet is Sheet.GOALS:
        wishes = latest(told, WishesTold)
        if wishes is not None and wishes.activities:
            is_first = latest(told, GoalsRated) is None
            _keep(services, sheet, ask_goals(wishes.activities, is_first=is_first))
        return
    if not sheet.is_for_each_knee:
        _keep(services, sheet, ask_sheet(sheet))
        return
    sore = knees_to_ask(told)
    for knee in sore:
        _keep(services, sheet, ask_sheet(sheet, knee=knee), knee=knee)
    if sheet in OTHER_KNEE:
        for knee in (side for side in KNEES if side not in sore):
            pain = ask_one(OTHER_KNEE[sheet], knee=knee)
            _keep(services, sheet, {} if pain is None else {"pain": pain}, knee=knee)


def _screening() -> dict[str, Value]:
    """Ask about warning signs; after one that cannot wait the others can."""
    say(words.text("care-screening-begins"))
    given: dict[str, Value] = {}
    for ask in SHEETS[Sheet.SCREENING]:
        question = BY_CODE[ask.key]
        answers = {code: value is True for code, value in given.items()}
        if not is_asked(question, answers):
            continue
        value = ask_one(ask)
        if value is not None:
            given[ask.key] = value
        if value is True and question.group is Group.EMERGENCY:
            break
    return given


def _keep(
    services: CareServices, sheet: Sheet, given: dict[str, Value], *, knee: Side = Side.BOTH
) -> None:
    if not given and sheet is not Sheet.SCREENING:
        return
    services.tell(facts_of(services, {(sheet, knee): given}))


def _standing(services: CareServices) -> Standing:
    return standing_of(services.log().told, today=services.today)


def _say_standing(services: CareServices) -> None:
    standing = _standing(services)
    say(*reason_lines(standing.messages, is_checked=False))
    if standing.lock is not None:
        say(words.text("care-start-locked"))
    else:
        say(words.text("care-not-begun" if services.course() is None else "care-start-done"))
