"""Where the first start is: which part comes next, after what was told. No pygame in here."""

from enum import StrEnum

from coach.care.asking.facts import latest
from coach.care.asking.sheets import Sheet
from coach.care.start.screening import standing_of
from coach.care.told import PersonTold, ScreeningTold, WishesTold
from coach.ports import SessionStore
from coach.screens.asking.care_steps import AskSheet
from coach.screens.asking.filling import WholeWay
from coach.screens.asking.keeper import is_passed
from coach.screens.preferences import NOTICE_KEY
from coach.session.care_services import CareServices

FIRST_RUN_KEY = "first_run"
KNEE_PART, NEEDS_PART = "knee", "needs"
_PERSON_PAGES, _SCREENING_PAGES, _KNEE_PAGES, _NEEDS_PAGES = (
    3,
    9,
    1,
    1,
)  # where nothing follows from a yes


class Part(StrEnum):
    WELCOME = "welcome"
    PERSON = "person"  # knee and country: without the country a warning sign names no number
    SCREENING = "screening"
    STANDING = "standing"  # somebody has to look first
    KNEE = "knee"
    NEEDS = "needs"  # what is at hand: it decides most about which exercises there are
    READY = "ready"


SHEETS_OF_PARTS = {
    Part.PERSON: AskSheet(Sheet.PERSON, ("sore", "place", "country")),
    Part.SCREENING: AskSheet(Sheet.SCREENING),
    Part.KNEE: AskSheet(Sheet.PERSON, ("worst_pain",), part=KNEE_PART),
    Part.NEEDS: AskSheet(Sheet.WISHES, ("needs",), part=NEEDS_PART),
}
WAYS_OF_PARTS = {
    Part.PERSON: WholeWay(0, _SCREENING_PAGES + _KNEE_PAGES + _NEEDS_PAGES),
    Part.SCREENING: WholeWay(_PERSON_PAGES, _KNEE_PAGES + _NEEDS_PAGES),
    Part.KNEE: WholeWay(_PERSON_PAGES + _SCREENING_PAGES, _NEEDS_PAGES),
    Part.NEEDS: WholeWay(_PERSON_PAGES + _SCREENING_PAGES + _KNEE_PAGES, 0),
}


class FirstRun(StrEnum):
    """What the setting of the first start says."""

    OPEN = "open"  # the app opens with it
    LATER = "later"
    DONE = "done"


def next_part(care: CareServices) -> Part:
    """Return the part that comes next.

    Raises:
        coach.errors.StoreError: what was told cannot be read.
    """
    if care.store.setting(NOTICE_KEY) is None:
        return Part.WELCOME
    told = care.log().told
    person = latest(told, PersonTold)
    if person is None:
        return Part.PERSON
    standing = standing_of(told, today=care.today)
    screened = latest(told, ScreeningTold)
    if standing.is_due and (screened is None or screened.day != care.today):
        return Part.SCREENING
    if standing.lock is not None:
        return Part.STANDING
    if person.worst_pain is None and not is_passed(care, KNEE_PART):
        return Part.KNEE
    has_wishes = latest(told, WishesTold) is not None
    return Part.READY if has_wishes or is_passed(care, NEEDS_PART) else Part.NEEDS


def is_open(store: SessionStore) -> bool:
    """Whether the app begins with the first questions: at the very first start, or in them."""
    return store.setting(NOTICE_KEY) is None or store.setting(FIRST_RUN_KEY) == FirstRun.OPEN
