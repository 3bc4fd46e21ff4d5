"""Whatever is typed or stands in a file: an answer, or a sentence, and what is kept comes back."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from coach.care.asking.ask import Ask, Kind, Value, is_fitting, taken, typed
from coach.care.asking.facts import AnswerError, Asked, fact_of
from coach.care.asking.sheets import SHEETS, Sheet
from coach.movement.vocabulary import Side
from coach.records.told_codec import decode_told, encode_told

QUICK = settings(max_examples=30)
AT = datetime(2026, 3, 2, 12, tzinfo=UTC)
TODAY = AT.date()
ASKS = [ask for asks in SHEETS.values() for ask in asks]
FACT_SHEETS = [sheet for sheet in Sheet if sheet not in {Sheet.DURING, Sheet.OWN, Sheet.TEST}]
ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=12),
    st.dates(),
    st.lists(st.one_of(st.integers(), st.text(max_size=5)), max_size=4),
    st.dictionaries(st.text(max_size=3), st.integers(), max_size=2),
)


def answers(ask: Ask) -> st.SearchStrategy[Value]:
    """Return answers that fit a question."""
    one: st.SearchStrategy[object] = {
        Kind.YES_NO: st.booleans(),
        Kind.WHOLE: st.integers(ask.least, ask.most),
        Kind.DECIMAL: st.floats(ask.least, ask.most),
        Kind.CHOICE: st.sampled_from(ask.choices or ("",)),
        Kind.TEXT: st.text(st.characters(categories=["L", "N"], codec="utf-8"), max_size=20),
        Kind.DAY: st.dates(TODAY - timedelta(days=500), TODAY + timedelta(days=500)),
    }[ask.kind]
    many = st.lists(one, max_size=ask.at_most or 0)
    return (many if ask.is_list else one).filter(lambda value: is_fitting(ask, value)).map(taken)


@st.composite
def filled(draw: st.DrawFn) -> tuple[Sheet, dict[str, Value]]:
    """Return a sheet with fitting answers to what must be answered and to some of the rest."""
    sheet = draw(st.sampled_from(FACT_SHEETS))
    asks = [ask for ask in SHEETS[sheet] if ask.is_needed or draw(st.booleans())]
    return sheet, {ask.key: draw(answers(ask)) for ask in asks}


@QUICK
@given(st.sampled_from(ASKS), st.text(max_size=30))
def test_what_is_typed_is_a_fitting_answer_or_none(ask: Ask, text: str) -> None:
    value = typed(ask, text)

    assert value is None or is_fitting(ask, value)


@QUICK
@given(st.sampled_from(ASKS), ANYTHING)
def test_any_value_of_a_file_fits_or_does_not(ask: Ask, value: object) -> None:
    if is_fitting(ask, value):
        assert taken(value) is not None


@QUICK
@given(filled(), st.sampled_from([Side.LEFT, Side.RIGHT]))
def test_fitting_answers_become_a_fact_that_comes_back_or_a_sentence(
    sheet_and_given: tuple[Sheet, dict[str, Value]], knee: Side
) -> None:
    sheet, given_answers = sheet_and_given
    try:
        fact = fact_of(sheet, given_answers, Asked(AT, TODAY, knee))
    except AnswerError:  # and nothing else: a sentence, which the commands say
        return

    assert decode_told(encode_told(fact)) == fact
    assert fact.at == AT
    assert isinstance(fact.day, date)
