"""From the answers of a file to facts, all of them or none."""

from pathlib import Path

from coach import bootstrap
from coach.care.asking.sheets import Sheet
from coach.care.told import Told
from coach.session.care_services import CareServices
from coach.session.telling import facts_of


def told_in_file(services: CareServices, path: Path, *sheets: Sheet) -> tuple[Told, ...]:
    """Return the facts of an answers file, in the order of the sheets; nothing is stored.

    Raises:
        AnswersFileError: names file, key, value and what is allowed.
    """
    filled = bootstrap.answers_of(path, *sheets)
    return facts_of(services, filled, name=path.name)
