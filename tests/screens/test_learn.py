"""The learning cards in the window, and when to ask a professional."""

from datetime import timedelta

from coach.care.learning.cards import CARDS, Guide
from coach.care.told import CardRead
from coach.screens.asking.care_steps import ReadCard, ShowHelp
from coach.screens.asking.keeper import own_care
from coach.screens.learn.learn_model import card_of_today_view, card_rows, guide_words, source_words
from coach.screens.places import Place
from coach.screens.steps import Go
from tests.screens.asked_person import AskedPerson
from tests.screens.fakes import FakeServices
from tests.screens.gallery_care import told


def read_cards(services: FakeServices) -> list[str]:
    return [fact.card for fact in services.fake_store.told("me") if isinstance(fact, CardRead)]


def test_open_cards_stand_before_those_that_wait_each_by_section() -> None:
    rows = card_rows(own_care(told(has_screened=True)))

    opened = [row.is_open for row in rows]
    assert len(rows) == len(CARDS)
    assert opened == sorted(opened, reverse=True)
    assert 0 < sum(opened) < len(rows)
    sections = [guide_words(guide) for guide in Guide]
    places = [sections.index(row.section) for row in rows if row.is_open]
    assert places == sorted(places)


def test_reading_a_card_is_told_and_seen_in_the_list() -> None:
    services = told(has_screened=True)
    person = AskedPerson(services)
    person.app.flow.take(Go(Place.LEARN))
    person.frame()
    name = card_rows(own_care(services))[0].name

    person.tap("card:0")
    page = person.said
    person.tap("close")

    assert read_cards(services) == [name]
    assert "Smith 2009" in page
    assert person.screen == "LearnScreen"
    assert card_rows(own_care(services))[0].is_read


def test_a_card_that_waits_says_so_and_stays_closed() -> None:
    services = told(has_screened=True)
    person = AskedPerson(services)
    person.app.flow.take(Go(Place.LEARN))
    person.frame()

    person.tap("card:4")
    person.frame()

    assert person.screen == "LearnScreen"
    assert read_cards(services) == []
    assert "This card opens on your way. There is no hurry." in person.texts


def test_today_offers_one_card_a_day() -> None:
    services = told(has_screened=True)
    first = card_of_today_view(services)
    assert first is not None
    person = AskedPerson(services)

    person.open(ReadCard(first.name))
    person.tap("close")
    again = card_of_today_view(services)
    services.fake_clock.t_s += timedelta(days=1).total_seconds()
    tomorrow = card_of_today_view(services)

    assert person.screen == "TodayScreen"
    assert again is None
    assert tomorrow is not None
    assert tomorrow.name != first.name


def test_nobody_is_offered_a_card_before_the_programme_has_begun() -> None:
    assert card_of_today_view(FakeServices()) is None


def test_when_to_ask_a_professional_names_the_number_of_the_country() -> None:
    person = AskedPerson(told(has_screened=True))

    person.open(ShowHelp())

    assert "When to ask a professional" in person.texts
    assert "Call 112 now" in person.said


def test_every_source_has_words() -> None:
    for card in CARDS:
        assert card.sources[0].split()[0].lower() in source_words(card).lower() or (
            "judgement" in card.sources[0]
        )
