"""The emergency number of a country: where to call for an ambulance."""

from collections.abc import Iterable

UNKNOWN = "none"  # what the words are given where no number is known: "your local emergency number"

_EUROPEAN_UNION = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"
# 112: Directive (EU) 2018/1972, article 109, which also holds in Iceland, Liechtenstein and
# Norway. The others: what the country's own emergency services give for an ambulance.
_NUMBERS = {
    **dict.fromkeys(_EUROPEAN_UNION.split(), "112"),
    "IS": "112",
    "LI": "112",
    "NO": "112",
    "CH": "112",  # joined the European number
    "TR": "112",
    "IN": "112",  # Emergency Response Support System
    "GB": "999",
    "HK": "999",
    "US": "911",
    "CA": "911",
    "MX": "911",
    "AU": "000",  # Triple Zero
    "NZ": "111",
    "JP": "119",  # fire and ambulance
    "KR": "119",
    "CN": "120",  # ambulance
    "BR": "192",  # SAMU
    "IL": "101",  # Magen David Adom
    "SG": "995",  # Singapore Civil Defence Force
}
KNOWN_COUNTRIES = tuple(_NUMBERS)


def emergency_number(country: str | None) -> str | None:
    """Return the number to call; None where it is not known here.

    Args:
        country: ISO 3166 code of two letters, in any case.
    """
    return None if country is None else _NUMBERS.get(country.strip().upper())


def likely_country(names: Iterable[str]) -> str | None:
    """Return the country that a computer's settings speak for; only a guess to offer first.

    Args:
        names: of languages, as a system gives them, the most wanted first: "de", "de_AT.UTF-8".
    """
    for name in names:
        country = name.partition(".")[0].replace("-", "_").partition("_")[2].upper()
        if country in _NUMBERS:
            return country
    return None
