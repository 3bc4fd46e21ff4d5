"""The validity report in the terminal."""

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from coach.validity.page import covered
from coach.validity.report import Report
from coach.validity.tables import PREFACE, tables
from coach.validity.text_table import TextTable

_FILE_WIDTH = 180  # columns where the output goes to a file: no figure is cut


def print_report(console: Console, report: Report) -> None:
    if not console.is_terminal:
        console = Console(width=_FILE_WIDTH)
    console.print(PREFACE, markup=False, highlight=False)
    console.print(covered(report.coverage), markup=False, highlight=False)
    for table in tables(report):
        _print_table(console, table)


def _print_table(console: Console, table: TextTable) -> None:
    shown = Table(box=box.SIMPLE_HEAD, title=table.title, title_justify="left", caption=None)
    for column in table.columns:
        shown.add_column(column, justify="left" if column == table.columns[0] else "right")
    for row in table.rows:
        shown.add_row(*(escape(cell) for cell in row))
    console.print(shown)
    console.print(table.note, markup=False, highlight=False)
