"""Which number is called where."""

import pytest

from coach.care.start.emergency import emergency_number

EUROPEAN_UNION = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"


@pytest.mark.parametrize("country", EUROPEAN_UNION.split())
def test_all_27_countries_of_the_european_union_share_a_number(country: str) -> None:
    assert len(EUROPEAN_UNION.split()) == 27
    assert emergency_number(country) == "112"


@pytest.mark.parametrize(
    ("country", "number"),
    [
        ("US", "911"),
        ("CA", "911"),
        ("GB", "999"),
        ("AU", "000"),
        ("NZ", "111"),
        ("JP", "119"),
        (" us ", "911"),
    ],
)
def test_other_countries_have_their_own(country: str, number: str) -> None:
    assert emergency_number(country) == number


@pytest.mark.parametrize("country", [None, "", "XX", "Germany"])
def test_an_unknown_country_has_none_rather_than_a_guess(country: str | None) -> None:
    assert emergency_number(country) is None
