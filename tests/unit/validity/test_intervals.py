"""Intervals against values from the literature and against plain cases."""

import statistics

import pytest

from coach.validity.intervals import rate, resampled, share


def test_wilson_gives_the_published_interval() -> None:
    found = share(81, 263)  # the example of Newcombe, Stat. Med. 1998, table I: 0.2553 to 0.3662

    assert found.value == pytest.approx(0.3080, abs=5e-5)
    assert found.low == pytest.approx(0.2553, abs=5e-5)
    assert found.high == pytest.approx(0.3662, abs=5e-5)


def test_a_share_of_everything_still_leaves_doubt() -> None:
    found = share(10, 10)

    assert found.high == pytest.approx(1.0)
    assert found.low == pytest.approx(0.722, abs=5e-4)  # 10 / (10 + 1.96 squared)


@pytest.mark.parametrize(
    ("events", "low", "high"),
    [(0, 0.0, 3.689), (1, 0.0253, 5.572), (4, 1.090, 10.242), (10, 4.795, 18.390)],
)
def test_poisson_gives_the_exact_interval(events: int, low: float, high: float) -> None:
    found = rate(events, 2.0)

    assert found.low == pytest.approx(low / 2, abs=5e-4)  # the tables have three decimals
    assert found.high == pytest.approx(high / 2, abs=5e-4)


def test_resampling_is_the_same_every_time_and_holds_the_value() -> None:
    groups = [[float(i), i + 0.5] for i in range(20)]

    first, second = resampled(groups, statistics.fmean), resampled(groups, statistics.fmean)

    assert first == second
    assert first.value is not None
    assert first.low is not None
    assert first.high is not None
    assert first.value == pytest.approx(9.75)
    # Twenty means of standard deviation 5.9: standard error 1.3, so about 2.6 to each side.
    assert first.value - first.low == pytest.approx(2.6, abs=0.5)
    assert first.high - first.value == pytest.approx(2.6, abs=0.5)


def test_copies_of_a_repetition_do_not_narrow_the_interval() -> None:
    once = resampled([[float(i)] for i in range(12)], statistics.fmean)
    often = resampled([[float(i)] * 9 for i in range(12)], statistics.fmean)

    assert (once.low, once.high) == (often.low, often.high)


@pytest.mark.parametrize("values", [(1.0, 3.0), (2.0,) * 9])
def test_few_scenes_or_equal_ones_give_a_value_without_an_interval(
    values: tuple[float, ...],
) -> None:
    found = resampled([[value] for value in values], statistics.fmean)

    assert (found.value, found.low, found.high, found.n) == (2.0, None, None, len(values))


def test_nothing_measured_is_unknown() -> None:
    assert share(0, 0).value is None
    assert rate(0, 0.0).high is None
    assert resampled([[], []], statistics.fmean).value is None
