"""What warning signs ask for, as a card: what to do, whom to call, how it opens again."""

from coach import words
from coach.care.asking.facts import latest
from coach.care.asking.sheets import Sheet
from coach.care.programme.terms import Fired
from coach.care.start.emergency import emergency_number
from coach.care.start.questions import Urgency
from coach.care.start.screening import Standing, standing_of
from coach.care.told import PersonTold
from coach.screens.asking.card_screen import CardView, WayOn
from coach.screens.asking.care_steps import AskSheet, BeginCare
from coach.screens.places import Place
from coach.screens.steps import Go
from coach.session.care_services import CareServices

_TITLES = {
    Urgency.EMERGENCY: "standing-emergency",
    Urgency.SAME_DAY: "standing-same-day",
    Urgency.TWO_DAYS: "standing-two-days",
    Urgency.CLINICIAN: "standing-clinician",
}


def standing_now(care: CareServices) -> Standing:
    """Return what stands today.

    Raises:
        coach.errors.StoreError: what was told cannot be read.
    """
    return standing_of(care.log().told, today=care.today)


def standing_card(care: CareServices, *, is_beginning: bool = False) -> CardView:
    """Return the card of a lock, a limit, or of none of them.

    Raises:
        coach.errors.StoreError: what was told cannot be read.
    """
    told = care.log().told
    standing = standing_of(told, today=care.today)
    is_emergency = standing.urgency is Urgency.EMERGENCY
    person = latest(told, PersonTold)
    number = emergency_number(person.country if person is not None else None)
    return CardView(
        icon="stop" if is_emergency else "shield" if standing.lock else "info",
        title=words.text(_title_key(standing)),
        sentences=fired_words(standing.messages) or (words.text("standing-free"),),
        ways=_ways(standing, is_beginning=is_beginning),
        tone="urgent" if is_emergency else "calm",
        number=(number or "") if is_emergency else "",
        number_words=words.text("standing-call"),
    )


def fired_words(reasons: tuple[Fired, ...]) -> tuple[str, ...]:
    """Return the patient's sentences of rules, each once."""
    return tuple(dict.fromkeys(words.text(fired.key, **fired.arguments) for fired in reasons))


def _title_key(standing: Standing) -> str:
    if standing.lock is None:
        return "standing-limited" if standing.messages else "standing-free-title"
    if standing.urgency is not None:
        return _TITLES[standing.urgency]
    return "standing-questions"


def _ways(standing: Standing, *, is_beginning: bool) -> tuple[WayOn, ...]:
    found: list[WayOn] = []
    if standing.flags:
        seen = words.text("standing-was-seen")
        found.append(WayOn("was_seen", seen, AskSheet(Sheet.CLEARANCE), icon="check"))
    if standing.lock is not None or standing.is_due:
        again = words.text("standing-ask-again")
        found.append(WayOn("ask_again", again, AskSheet(Sheet.SCREENING), icon="loop"))
    if is_beginning and standing.lock is None:
        on = words.text("asking-go-on")
        found.append(WayOn("go_on", on, BeginCare(), icon="next", kind="primary"))
    else:
        close = words.text("standing-close")
        found.append(WayOn("close", close, Go(Place.HOME), icon="home", kind="primary"))
    return tuple(found)
