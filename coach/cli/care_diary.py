"""`coach care diary`: load outside of the programme, being away, and walk-runs."""

from pathlib import Path
from typing import Annotated

import typer

from coach import bootstrap, words
from coach.care.asking.facts import latest
from coach.care.asking.sheets import Sheet
from coach.care.facts import DEFAULT_PROFILE
from coach.care.habits.outside_load import as_usual, spike_of
from coach.care.told import DiaryTold, WishesTold
from coach.cli.care_answers import told_in_file
from coach.cli.care_ask import check_somebody_is_there, confirm
from coach.cli.care_start import ask_and_keep
from coach.cli.care_talk import again_lines, data_lines, reason_lines, say
from coach.cli.options import folder_of
from coach.session.care_services import CareServices
from coach.session.telling import said_before

DIARY_SHEETS = (Sheet.DIARY, Sheet.AWAY, Sheet.RUN)


def diary(
    context: typer.Context,
    answers: Annotated[
        Path | None,
        typer.Option(
            "--answers",
            metavar="FILE.toml",
            help="Answers instead of questions: tables diary, away and run; "
            "see docs/care_answers.md.",
        ),
    ] = None,
) -> int:
    """Note stairs, running, sport and long sitting of a day, days away or ill, and a walk-run.

    Load outside of the programme is advice only: it never adds to what a session asks for.
    """
    with bootstrap.care_services(folder_of(context), profile=DEFAULT_PROFILE) as services:
        say(*data_lines(services))
        before = services.log().told
        if answers is not None:
            facts = told_in_file(services, answers, *DIARY_SHEETS)
            services.tell(facts)
            say(words.text("care-kept", count=len(facts)))
        else:
            check_somebody_is_there("coach care diary")
            _ask(services)
        _say_what_follows(services, known=len(before))
    return 0


def _ask(services: CareServices) -> None:
    usual = as_usual(services.log().told, day=services.today, at=services.clock.utc_now())
    if usual is not None and confirm("ask-diary-as-usual"):
        services.tell([usual])
    else:
        ask_and_keep(services, Sheet.DIARY)
    wishes = latest(services.log().told, WishesTold)
    if wishes is not None and wishes.wants_running and confirm("ask-has-run"):
        ask_and_keep(services, Sheet.RUN)
    if confirm("ask-is-away"):
        ask_and_keep(services, Sheet.AWAY)


def _say_what_follows(services: CareServices, *, known: int) -> None:
    told = services.log().told
    new = told[known:]
    say(*again_lines(said_before(told[:known], new)))
    days = dict.fromkeys(fact.day for fact in new if isinstance(fact, DiaryTold))
    spikes = (spike_of(told, day) for day in days)
    say(*reason_lines([spike for spike in spikes if spike is not None], is_checked=False))
