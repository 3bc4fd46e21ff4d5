"""Counting on in a value that stays as it is."""

from collections import Counter

from coach.movement.tallying import one_more
from coach.movement.vocabulary import View


def test_one_more_is_counted_and_the_counts_before_stay() -> None:
    before = Counter({View.FRONT: 2})

    after = one_more(one_more(before, View.FRONT), View.SIDE)

    assert before == Counter({View.FRONT: 2})
    assert after == Counter({View.FRONT: 3, View.SIDE: 1})


def test_it_is_the_sum_of_two_counters_order_included() -> None:
    before = Counter([View.SIDE, View.FRONT])

    added = [one_more(before, view) for view in (View.FRONT, View.OBLIQUE)]

    assert [list(counts.items()) for counts in added] == [
        list((before + Counter([view])).items()) for view in (View.FRONT, View.OBLIQUE)
    ]
