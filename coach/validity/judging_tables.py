"""What was judged, as tables of words: alarms, faults, silence, praise and the score. Pure."""

from collections.abc import Sequence

from coach.validity.calibration import Calibration
from coach.validity.check_rows import CheckRow
from coach.validity.flags import FalseAlarmRow, FaultRow
from coach.validity.gauge_rows import GaugeRow
from coach.validity.text_table import TextTable, number, percent
from coach.validity.unjudged import UnjudgedRow


def checks_table(rows: Sequence[CheckRow]) -> TextTable:
    return TextTable(
        title="What is known of each check",
        note=(
            "Error is what a check reads at the turning point minus what is true there, of "
            "repetitions with and without faults; a dash stands where the synthetic patient has no "
            "such number, so that only the last two columns tell of it. Alarms are of faultless "
            "repetitions, noticed is of those with an imposed fault that the check is there for. "
            "What a check means, in which view it is read and how long it must last is in "
            "docs/clinical.md 2.2."
        ),
        columns=("check", "unit", "reps", "bias", "90 % below", "alarms", "noticed"),
        rows=tuple(
            (
                row.code.value,
                "°" if row.unit == "deg" else row.unit,
                str(row.error.bias.n),
                number(row.error.bias, digits=_digits(row), sign="+"),
                number(row.p90, digits=_digits(row)),
                percent(row.false_alarms),
                percent(row.noticed),
            )
            for row in rows
        ),
    )


def _digits(row: CheckRow) -> int:
    return 1 if row.unit == "deg" else 2


def alarms_table(rows: Sequence[FalseAlarmRow]) -> TextTable:
    return TextTable(
        title="Checks on faultless repetitions",
        note=(
            "Share of the counted repetitions without an imposed fault that a check flagged all "
            "the same. Goal: below 10 %."
        ),
        columns=("check", "exercise", "reps judged", "not judged", "flagged"),
        rows=tuple(
            (
                row.code.value,
                row.exercise_id,
                str(row.flagged.n),
                str(row.not_judged),
                percent(row.flagged),
            )
            for row in rows
        ),
    )


def faults_table(rows: Sequence[FaultRow]) -> TextTable:
    return TextTable(
        title="Imposed faults",
        note=(
            "Every repetition of such a scene has the fault. Noticed is a remark of a check that "
            "is there for it, of the repetitions that it could judge; too fast and too shallow "
            "have no check and show in the score."
        ),
        columns=("fault", "reps", "judged", "noticed", "any remark", "mean score"),
        rows=tuple(
            (
                row.fault.replace("_", " "),
                str(row.reps),
                str(row.noticed.n),
                percent(row.noticed),
                percent(row.any_remark),
                number(row.score, digits=0),
            )
            for row in rows
        ),
    )


def unjudged_table(rows: Sequence[UnjudgedRow]) -> TextTable:
    return TextTable(
        title="When it says that it cannot tell",
        note=(
            "Counted repetitions times the checks of their exercise. To be silent is right where "
            "the true view, the true turn of the body or the true depth does not carry the check; "
            "the truth does not know whether a joint was hidden, and leaves that open. The last "
            "column is how often a check spoke that should have been silent."
        ),
        columns=("check", "due", "silent", "rightly so", "open", "must be silent", "spoke then"),
        rows=tuple(
            (
                row.name,
                str(row.silent.n),
                percent(row.silent),
                percent(row.rightly),
                str(row.open_count),
                str(row.told.n),
                percent(row.told),
            )
            for row in rows
        ),
    )


def gauge_table(rows: Sequence[GaugeRow]) -> TextTable:
    return TextTable(
        title="When the knee-in gauge cannot tell",
        note=(
            "Share of the time of repetitions, in exercises that are judged for knee-in, in which "
            "the live gauge showed no value, and whether that was right, as above."
        ),
        columns=("true view", "minutes", "silent", "rightly so", "open", "spoke out of place"),
        rows=tuple(
            (
                row.name,
                f"{row.minutes:.1f}",
                percent(row.silent),
                percent(row.rightly),
                percent(row.open),
                percent(row.spoke_wrongly),
            )
            for row in rows
        ),
    )


def said_table(found: Calibration) -> TextTable:
    return TextTable(
        title="What praise is worth",
        note=(
            "Good form is said of a score of 90 or more without a remark. Truly good is a "
            "repetition that earns 90 by the same rules from its true tempo, range and "
            "alignment; an everyday repetition without an imposed fault may be hasty or small. "
            f"{found.not_scored} counted repetitions got no score."
        ),
        columns=("said", "reps", "nothing imposed", "truly good", "mean true score"),
        rows=tuple(
            (
                row.name,
                str(row.faultless.n),
                percent(row.faultless),
                percent(row.truly_good),
                number(row.true_score, digits=0),
            )
            for row in found.said
        ),
    )


def reliability_table(found: Calibration) -> TextTable:
    return TextTable(
        title="What the score is worth",
        note=(
            "The score of a repetition, in ranges, beside the one that it earns by the same rules "
            "from what is true. Both would agree in a perfect world."
        ),
        columns=("score", "reps", "mean score", "mean true score", "nothing imposed"),
        rows=tuple(
            (
                f"{row.from_score} to {row.to_score}",
                str(row.score.n),
                number(row.score, digits=0),
                number(row.true_score, digits=0),
                percent(row.faultless),
            )
            for row in found.bins
        ),
    )
