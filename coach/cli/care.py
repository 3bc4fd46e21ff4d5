"""`coach care`: the programme, from the first question to staying well."""

import typer

from coach.cli import (
    care_assess,
    care_checkin,
    care_diary,
    care_learn,
    care_plan,
    care_simulate,
    care_start,
)
from coach.cli.options import SOURCES, examples
from coach.errors import UsageError

app = typer.Typer(
    rich_markup_mode="rich",
    no_args_is_help=False,
    help="Your programme: first questions, how the knee is, what today asks for, and why.",
    epilog=examples(
        "coach care start                        the first questions",
        "coach care start --answers me.toml      the same from a file",
        "coach care checkin                      how the knee is; asks what is due",
        "coach care diary                        stairs, sport, sitting; days away",
        "coach care assess                       what to test today; then test by test",
        "coach care plan                         today, this week, and why",
        "coach care learn                        cards on knees, load and pain",
        "coach care simulate all                 whole courses, on simulated patients",
    ),
)


@app.callback(invoke_without_command=True)
def care(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        raise UsageError("Say what to do: coach care start, checkin, assess, diary or plan.")


app.command(
    epilog=examples("coach care start", "coach care start --answers me.toml"),
)(care_start.start)
app.command(
    epilog=examples("coach care checkin", "coach care checkin --moment hour"),
)(care_checkin.checkin)
app.command(
    epilog=examples("coach care diary", "coach care diary --answers day.toml"),
)(care_diary.diary)
app.command(
    epilog=examples("coach care plan", "coach care plan --checked"),
)(care_plan.plan)
app.command(
    epilog=examples("coach care learn", "coach care learn flares"),
)(care_learn.learn)
app.command(
    epilog=f"{SOURCES}\n\n"
    + examples(
        "coach care assess",
        "coach care assess squat --source 0",
        "coach care assess balance --source balance.mp4 --pain 0",
        "coach care assess chair_stand --self",
    ),
)(care_assess.assess)
app.command(
    epilog=examples("coach care simulate", "coach care simulate steady flare --checked"),
)(care_simulate.simulate)
