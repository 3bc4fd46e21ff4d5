"""Learning cards: words, cover of the guide, and what opens them (docs/clinical.md E42)."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from coach import words
from coach.care.learning.cards import CARDS, JUDGEMENT, Card, Guide, card_of_today, unlocked
from coach.care.pain.colour import Colour
from coach.care.programme.terms import CareLog, DayKind, DayOutcome, ProgrammePhase
from coach.care.told import (
    CardRead,
    DiaryTold,
    MorningTold,
    PainPlace,
    PersonTold,
    TestKind,
    TestTaken,
    Told,
    Trouble,
    WishesTold,
)
from coach.movement.vocabulary import Side
from tests.care_builders import on, session
from tests.screening_builders import PERSON, after, at, before, screen

DOCS = Path(__file__).resolve().parents[4] / "docs"
CLINICAL = (DOCS / "clinical").with_suffix(".md").read_text("utf-8")
AT_START = ("inner-quadriceps", "how-it-feels", "why-it-builds", "calm-first")
# The passages of the guide, section by section, and the words of the card that has them.
PASSAGES = [
    (Guide.INTRODUCTION, "one of four muscles, last part of straightening", "last part of"),
    (Guide.INTRODUCTION, "a system of hips, glutes, hamstrings and feet", "hamstrings"),
    (Guide.DEVELOPS, "gradually, by repeated load with little recovery", "creeps up"),
    (Guide.DEVELOPS, "hip control, ankle mobility, how one walks and runs", "hip and ankle move"),
    (Guide.CONDITIONS, "pain behind the kneecap is the usual companion", "most common companion"),
    (Guide.CONDITIONS, "stiffness after an injury or surgery", "injury or surgery"),
    (Guide.CONDITIONS, "feet that roll inwards, hips", "roll inwards"),
    (Guide.SYMPTOMS, "an ache at the inner border of the kneecap", "inner border"),
    (Guide.SYMPTOMS, "stairs, squats, long sitting", "on stairs, in a squat"),
    (Guide.SYMPTOMS, "unsure, tight inner thigh, little swelling", "inner thigh tight"),
    (Guide.SYMPTOMS, "going down stairs", "going down"),
    (Guide.ASSESSED, "walking, squatting, one leg, hip strength", "stand on one leg"),
    (Guide.ASSESSED, "pictures are not always needed", "not always needed"),
    (Guide.TREATMENT, "less impact and deep bends, no complete rest", "not complete rest"),
    (Guide.TREATMENT, "a range that is tolerated", "it gets smaller"),
    (Guide.TREATMENT, "hands-on treatment beside exercise", "massage"),
    (Guide.STRENGTHENING, "controlled straightening, timing before strength", "timing comes back"),
    (Guide.STRENGTHENING, "step-ups, split squats, lunges", "split squats and lunges"),
    (
        Guide.STRENGTHENING,
        "alignment, tempo, no pain before load and number",
        "than load or number",
    ),
    (Guide.MOBILITY, "gentle stretches of thigh and hip", "first pull"),
    (Guide.MOBILITY, "foam rolling beside strength", "foam roller"),
    (Guide.TIMELINE, "four to six weeks, or months", "four to six weeks"),
    (Guide.TIMELINE, "no rushing back", "feeling better comes before"),
    (Guide.TIMELINE, "steps kept up, pain respected", "pain respected"),
    (Guide.PREVENTION, "hips, glutes and quadriceps, warm up", "warm up before sport"),
    (Guide.PREVENTION, "volume", "grow by little"),
    (Guide.PREVENTION, "footwear and running form", "shorter and quicker steps"),
    (Guide.PREVENTION, "technique in the gym, daily posture", "technique in the gym"),
    (Guide.PREVENTION, "early attention", "small and early"),
    (Guide.PROFESSIONAL, "lasting pain, instability, less function", "the knee buckles"),
    (Guide.PROFESSIONAL, "they find what adds to it and guide", "guides the next steps"),
    (Guide.CAN_IT_HEAL_ALONE, "mild may, lasting pain needs exercise", "a mild ache may"),
    (Guide.IS_IT_INNER_KNEE_PAIN, "not always the same", "not always the same"),
    (Guide.SHOULD_I_STOP, "complete rest is rarely needed", "rarely needed"),
    (Guide.IS_STRETCHING_ENOUGH, "not alone", "alone they are not enough"),
    (Guide.CONCLUSION, "seldom one single cause", "seldom one single cause"),
    (Guide.CONCLUSION, "going on with it", "two days a week"),
]


def outcome(
    number: int,
    *,
    colour: Colour | None = Colour.GREEN,
    phase: ProgrammePhase = ProgrammePhase.EARLY,
) -> DayOutcome:
    return DayOutcome(
        day=on(number),
        phase=phase,
        due=DayKind.STRENGTH,
        colour=colour,
        has_trained=True,
        is_done=True,
    )


def opened(number: int, *told: Told, outcomes: Sequence[DayOutcome] = ()) -> tuple[str, ...]:
    return unlocked(CareLog(told=(PERSON, *told)), outcomes, today=on(number))


@pytest.mark.parametrize("guide", Guide)
def test_every_section_and_question_of_the_guide_has_a_card(guide: Guide) -> None:
    assert [card.name for card in CARDS if guide in card.guide] != []
    assert [passage for section, passage, _ in PASSAGES if section is guide] != []


@pytest.mark.parametrize(("guide", "passage", "phrase"), PASSAGES)
def test_every_passage_of_the_guide_stands_on_a_card(
    guide: Guide, passage: str, phrase: str
) -> None:
    texts = [words.text(card.key).lower() for card in CARDS if guide in card.guide]

    assert any(phrase in text for text in texts), passage


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.name)
def test_a_card_is_short_and_names_where_it_comes_from(card: Card) -> None:
    assert 50 <= len(words.text(card.key).split()) <= 70
    assert len(words.text(card.title_key)) <= 32
    assert card.guide
    assert card.sources
    assert [source for source in card.sources if not is_listed(source)] == []


def is_listed(source: str) -> bool:
    """Whether the clinical rules list it; "Name 2013, 2019" lists two years of one name."""
    listed = CLINICAL.partition("## 8 Sources")[2]
    return source == JUDGEMENT or source in listed


def test_names_of_cards_are_given_once() -> None:
    assert len({card.name for card in CARDS}) == len(CARDS)


def test_nothing_is_open_before_anything_was_told() -> None:
    assert unlocked(CareLog(), (), today=on(0)) == ()


def test_the_first_start_opens_the_first_cards() -> None:
    assert opened(0) == AT_START


@pytest.mark.parametrize(
    ("card", "fact"),
    [
        ("stairs-and-squats", MorningTold(at(2), on(2), Side.LEFT, 1, stairs=3)),
        ("sitting", DiaryTold(at(2), on(2), long_sitting=1)),
        ("shoes-and-running", WishesTold(at(2), on(2), shoes_months=12)),
        ("shoes-and-running", WishesTold(at(2), on(2), arch_flattens=True)),
        (
            "something-else",
            PersonTold(at(2), on(2), Side.LEFT, place=PainPlace.INNER_JOINT_LINE),
        ),
        ("noises", screen(2, "NT1")),
        ("noises", after(2, 1, Trouble.CATCHING)),
        ("when-to-ask", before(2, buckled=True)),
        ("flares", MorningTold(at(2), on(2), Side.LEFT, 5)),
        ("how-it-is-assessed", TestTaken(at(2), on(2), TestKind.SQUAT, Side.BOTH)),
    ],
)
def test_a_card_opens_on_the_day_of_what_it_explains(card: str, fact: Told) -> None:
    assert card not in opened(1, fact)
    assert card in opened(2, fact)


@pytest.mark.parametrize(
    ("card", "day"),
    [
        ("pain-is-information", outcome(2, colour=Colour.AMBER)),
        ("pain-is-information", outcome(2, colour=Colour.RED)),
        ("flares", outcome(2, colour=Colour.RED)),
        ("no-rush", outcome(2, phase=ProgrammePhase.FUNCTIONAL)),
        ("staying-well", outcome(2, phase=ProgrammePhase.PREVENTION)),
    ],
)
def test_a_card_opens_with_the_day_that_asks_for_it(card: str, day: DayOutcome) -> None:
    assert card not in opened(2, outcomes=[outcome(2)])
    assert card in opened(2, outcomes=[day])


def test_a_first_session_opens_the_card_on_slowness() -> None:
    log = CareLog(told=(PERSON,), sessions=(session(on(2)),))

    assert "slow-beats-heavy" not in unlocked(log, (), today=on(1))
    assert "slow-beats-heavy" in unlocked(log, (), today=on(2))


def test_a_jump_in_load_opens_its_card_the_same_day() -> None:
    usual = [DiaryTold(at(n, 20), on(n), stairs_flights=4) for n in range(14)]
    jump = DiaryTold(at(16, 20), on(16), running_min=90)

    assert "jumps-in-load" not in opened(16, *usual)
    assert "jumps-in-load" not in opened(15, *usual, jump)
    assert "jumps-in-load" in opened(16, *usual, jump)


def test_a_plateau_opens_its_card_before_its_week() -> None:
    same = [MorningTold(at(n), on(n), Side.LEFT, 3, worst_24h=4) for n in range(45)]
    easing = [MorningTold(at(n), on(n), Side.LEFT, 3, worst_24h=8 - n // 7) for n in range(45)]

    assert "plateaus" not in opened(28, *same)
    assert "plateaus" in opened(42, *same)
    assert "plateaus" not in opened(42, *easing)


def test_after_eight_weeks_every_card_is_open_whatever_happened() -> None:
    assert set(opened(56)) == {card.name for card in CARDS}


def test_one_card_a_day_is_offered_and_each_once() -> None:
    def read(number: int, card: str) -> CardRead:
        return CardRead(at(number, 12), on(number), card)

    def offered(number: int, *told: Told) -> str | None:
        return card_of_today(CareLog(told=(PERSON, *told)), (), today=on(number))

    assert offered(0) == AT_START[0]
    assert offered(0, read(0, AT_START[0])) is None
    assert offered(1, read(0, AT_START[0])) == AT_START[1]
    assert offered(3, *(read(n, card) for n, card in enumerate(AT_START))) is None
    assert offered(4, *(read(n, card) for n, card in enumerate(AT_START))) is None
    assert offered(7, *(read(n, card) for n, card in enumerate(AT_START))) == "something-else"


def test_the_order_in_which_facts_were_entered_does_not_matter() -> None:
    told: list[Told] = [PERSON, *(MorningTold(at(n), on(n), Side.LEFT, n % 6) for n in range(20))]
    log, reversed_log = CareLog(told=tuple(told)), CareLog(told=tuple(reversed(told)))

    assert unlocked(log, (), today=on(20)) == unlocked(reversed_log, (), today=on(20))


def test_a_card_read_in_a_year_to_come_waits_for_its_day() -> None:
    later = CardRead(datetime(2027, 3, 2, tzinfo=UTC), on(0) + timedelta(days=365), AT_START[0])

    assert card_of_today(CareLog(told=(PERSON, later)), (), today=on(0)) == AT_START[0]
