"""The rules of measuring: what counts, and when it is rather not told."""

import pytest

from coach.care.tests.ankle import WALL_CM, has_gap
from coach.care.tests.balance import balance
from coach.care.tests.chair_stand import chair_stand, is_over
from coach.care.tests.hip import gap_percent
from coach.care.tests.measured import CannotTell
from coach.care.tests.procedures import exercise_id_of, is_enough, measure_test
from coach.care.tests.squat import squat
from coach.care.tests.step_down import step_down
from coach.care.tests.walk import walk
from coach.care.told import TestKind
from coach.movement.events import Rep
from coach.movement.glimpses import Glimpse
from coach.movement.vocabulary import CheckCode, Level, NotJudgedReason, Side, View
from tests.assessment_builders import every, on_one_leg, repetition, watched

ON_WAIST, OFF_WAIST = 0.25, 0.6


def squats(*depths_deg: float, view: View = View.SIDE) -> list[Rep]:
    return [
        repetition(10.0 * number, depth_deg=depth_deg, view=view)
        for number, depth_deg in enumerate(depths_deg)
    ]


@pytest.mark.parametrize(
    ("pains", "deepest_deg", "why"),
    [
        ((0, 0, 0), 50.0, None),
        ((2,), 50.0, None),  # one answer for all
        ((0, 0, 3), 45.0, None),
        ((3, 0, 0), None, CannotTell.HURT),  # what was deeper than a bend that hurt is not safe
        ((0, 4, 0), 40.0, None),
        ((3,), None, CannotTell.HURT),
        ((None,), None, CannotTell.PAIN_UNKNOWN),
        ((), None, CannotTell.PAIN_UNKNOWN),
        ((0, None, None), 40.0, None),  # an answer that is missing is no good one
    ],
)
def test_only_a_bend_that_surely_did_not_hurt_counts(
    pains: tuple[int | None, ...], deepest_deg: float | None, why: CannotTell | None
) -> None:
    found = squat(watched(*squats(40.0, 45.0, 50.0)), pains=pains)

    assert found.values["deepest_deg"] == deepest_deg
    assert found.cannot_tell is why


def test_nothing_deeper_than_sixty_is_asked_for() -> None:
    found = squat(watched(*squats(64.0, 70.0)), pains=(0,))

    assert found.values["deepest_deg"] == 60.0


def test_from_the_front_a_squat_has_no_depth_but_a_weight_shift() -> None:
    reps = squats(50.0, 50.0, view=View.FRONT)
    glimpses = [Glimpse(t_s, weight_shift=0.12) for t_s in every(0.04, 13.0)]

    found = squat(watched(*reps, glimpses=glimpses), pains=(0,))

    assert found.cannot_tell is CannotTell.VIEW
    assert found.values == {"deepest_deg": None, "separation_ratio": None, "shift": 0.12}


def test_one_squat_is_too_few() -> None:
    assert squat(watched(*squats(40.0)), pains=(0,)).cannot_tell is CannotTell.TOO_FEW


@pytest.mark.parametrize("test", TestKind)
def test_where_nobody_is_seen_every_test_says_so(test: TestKind) -> None:
    (found,) = measure_test(test, watched(glimpses=()), pains=(0,))

    assert found.cannot_tell is CannotTell.NOBODY
    assert set(found.values.values()) == {None}


def step_downs(
    *remarks: dict[CheckCode, Level],
    hand_off: float = ON_WAIST,
    unjudged: dict[CheckCode, NotJudgedReason] | None = None,
) -> dict[str, float | None]:
    reps = [
        repetition(
            5.0 * number,
            side=Side.RIGHT,
            view=View.FRONT,
            remarks=remark,
            unjudged=unjudged if number == 0 else None,
        )
        for number, remark in enumerate(remarks)
    ]
    glimpses = [
        Glimpse(t_s, left_hand_off=ON_WAIST, right_hand_off=hand_off)
        for t_s in every(0.1, 5.0 * len(remarks))
    ]
    (found,) = step_down(watched(*reps, glimpses=glimpses))
    assert found.side is Side.RIGHT
    return dict(found.values)


K1, T1, PD, B1 = CheckCode.K1, CheckCode.T1, CheckCode.PD, CheckCode.B1


@pytest.mark.parametrize(
    ("remarks", "item", "points"),
    [
        (({T1: Level.AMBER}, {T1: Level.RED}, {}), "trunk", 1),
        (({T1: Level.RED}, {}, {}), "trunk", 0),  # once in three is not usual
        (({PD: Level.AMBER}, {PD: Level.AMBER}, {}), "pelvis", 1),
        (({B1: Level.AMBER}, {B1: Level.AMBER}, {}), "foot", 1),
        (({K1: Level.AMBER}, {K1: Level.AMBER}, {}), "knee", 1),
        (({K1: Level.RED}, {K1: Level.AMBER}, {}), "knee", 1),  # much of it only once
        (({K1: Level.RED}, {K1: Level.RED}, {}), "knee", 2),
        (({T1: Level.RED}, {T1: Level.RED}, {}, {}, {}), "trunk", 0),  # 2 of 5
        (({T1: Level.RED}, {T1: Level.RED}, {T1: Level.RED}, {}, {}), "trunk", 1),
    ],
)
def test_an_item_counts_when_it_is_seen_in_three_of_five(
    remarks: tuple[dict[CheckCode, Level], ...], item: str, points: int
) -> None:
    values = step_downs(*remarks)

    assert values[item] == points
    assert values["quality"] == points


def test_hands_that_leave_the_waist_are_a_point() -> None:
    assert step_downs({}, {}, {}, hand_off=OFF_WAIST)["arms"] == 1


def test_a_check_that_could_not_be_judged_leaves_the_quality_open_where_it_matters() -> None:
    turned = {K1: NotJudgedReason.TURNED}

    open_ = step_downs({}, {K1: Level.AMBER}, {}, unjudged=turned)
    clear = step_downs({}, {}, {}, unjudged=turned)

    assert open_["quality"] is None
    assert clear["quality"] == 0


def test_two_step_downs_are_too_few() -> None:
    reps = [repetition(5.0 * n, side=Side.LEFT, view=View.FRONT) for n in range(2)]

    (found,) = step_down(watched(*reps))

    assert found.cannot_tell is CannotTell.TOO_FEW


def test_a_stray_repetition_of_the_other_leg_is_no_test_of_it() -> None:
    left = [repetition(5.0 * n, side=Side.LEFT, view=View.FRONT) for n in range(3)]
    stray = repetition(20.0, side=Side.RIGHT, view=View.FRONT)

    assert [one.side for one in step_down(watched(*left, stray))] == [Side.LEFT]


def stands(count: int, *, cycle_s: float, from_s: float = 0.0) -> list[Rep]:
    return [repetition(from_s + cycle_s * n, lasts_s=cycle_s - 0.5) for n in range(count)]


def test_a_stand_more_than_half_way_up_at_the_end_counts() -> None:
    # Rises begin at 0, 3, ... 27 and 29.5 s; each is half-way up after a quarter of 2.5 s.
    late = repetition(29.3, lasts_s=2.5)

    found = chair_stand(watched(*stands(9, cycle_s=3.0), late, last_s=34.0))
    without = chair_stand(
        watched(*stands(9, cycle_s=3.0), repetition(29.5, lasts_s=2.5), last_s=34.0)
    )

    assert found.values["stands"] == 10
    assert without.values["stands"] == 9


def test_practice_before_a_rest_is_left_out() -> None:
    practice = repetition(0.0, lasts_s=2.0)

    found = chair_stand(watched(practice, *stands(12, cycle_s=3.0, from_s=12.0), last_s=50.0))

    assert found.values["stands"] == 10


def test_half_a_stand_is_no_stand_and_an_unseen_one_leaves_the_count_open() -> None:
    half = repetition(3.0, lasts_s=2.5, full=False)
    unseen = repetition(3.0, lasts_s=2.5, full=None)
    whole = repetition(0.0, lasts_s=2.5)

    assert chair_stand(watched(whole, half, last_s=31.0)).values["stands"] == 1
    assert chair_stand(watched(whole, unseen, last_s=31.0)).cannot_tell is CannotTell.NOT_SEEN


def test_less_than_thirty_seconds_give_no_count() -> None:
    found = chair_stand(watched(*stands(5, cycle_s=3.0), last_s=20.0))

    assert found.cannot_tell is CannotTell.TOO_SHORT


def test_a_chair_stand_is_over_when_its_last_stand_can_be_told() -> None:
    assert not is_over(watched(*stands(9, cycle_s=3.0), last_s=31.0))
    assert is_over(watched(*stands(9, cycle_s=3.0), last_s=34.5))


def lifts(*, until_s: float, down: tuple[float, float] | None = None) -> list[Glimpse]:
    """Return the right foot lifted, and down for a time."""
    return [
        Glimpse(t_s, foot_lift=-0.01 if down and down[0] <= t_s <= down[1] else -0.15)
        for t_s in every(0.04, until_s)
    ]


def test_a_trial_ends_at_the_first_touch_and_at_forty_five_seconds() -> None:
    trial = on_one_leg(0.0, 20.0)

    (whole,) = balance(watched(trial, glimpses=lifts(until_s=20.0)))
    (touched,) = balance(watched(trial, glimpses=lifts(until_s=20.0, down=(8.0, 8.4))))
    (blinked,) = balance(watched(trial, glimpses=lifts(until_s=20.0, down=(8.0, 8.1))))
    (long,) = balance(watched(on_one_leg(0.0, 60.0), glimpses=lifts(until_s=60.0)))

    assert whole.values["best_s"] == 20.0
    assert touched.values["best_s"] == pytest.approx(8.0, abs=0.05)  # a frame is 0.04 s
    assert blinked.values["best_s"] == 20.0
    assert long.values["best_s"] == 45.0


def test_the_mean_is_of_three_trials_and_each_leg_has_its_own() -> None:
    trials = [on_one_leg(10.0 * n, seconds) for n, seconds in enumerate((3.0, 6.0, 9.0, 9.5))]
    other = on_one_leg(60.0, 12.0, side=Side.RIGHT)

    left, right = balance(watched(*trials, other))

    assert left.values == {"best_s": 9.0, "mean_s": 6.0}
    assert right.values == {"best_s": 12.0, "mean_s": None}


def marching(*tops: tuple[float, Side]) -> list[Glimpse]:
    """Return one foot after the other lifted for 0.5 s, highest at these times."""

    def lift(t_s: float) -> float:
        for top_s, side in tops:
            if abs(t_s - top_s) < 0.25:
                return 0.15 if side is Side.LEFT else -0.15
        return 0.0

    return [Glimpse(t_s, foot_lift=lift(t_s)) for t_s in every(0.01, tops[-1][0] + 1.0)]


def evenly(count: int, *, step_s: float = 0.75) -> list[tuple[float, Side]]:
    return [(1.0 + step_s * n, (Side.LEFT, Side.RIGHT)[n % 2]) for n in range(count)]


def test_a_step_that_was_missed_does_not_become_a_gap() -> None:
    steps = evenly(16)
    del steps[5]

    found = walk(watched(glimpses=marching(*steps)))

    assert found.values["cadence"] == pytest.approx(80.0, abs=1.5)  # a frame here is 0.01 s
    assert found.values["step_gap_percent"] == pytest.approx(0.0, abs=2.0)


def test_the_longest_march_without_a_stop_is_what_counts() -> None:
    walking_in = evenly(4, step_s=1.5)
    later = [(top_s + 20.0, side) for top_s, side in evenly(16, step_s=0.6)]

    found = walk(watched(glimpses=marching(*walking_in, *later)))

    assert found.values["cadence"] == pytest.approx(100.0, abs=2.0)


def test_three_steps_of_each_leg_are_too_short_a_walk() -> None:
    found = walk(watched(glimpses=marching(*evenly(6))))

    assert found.cannot_tell is CannotTell.TOO_SHORT


def test_a_march_is_watched_for_twenty_seconds() -> None:
    assert not is_enough(TestKind.WALK, watched(glimpses=marching(*evenly(20))))
    assert is_enough(TestKind.WALK, watched(glimpses=marching(*evenly(28))))


def test_legs_are_compared_only_where_the_gap_is_larger_than_noise() -> None:
    assert has_gap(35.0, 31.0) is False
    assert has_gap(35.0, 29.0) is True
    assert has_gap(35.0, None) is None
    assert has_gap(10.0, 8.0, name=WALL_CM) is True
    assert gap_percent(20, 15) == 25.0
    assert gap_percent(20, 16) is None


def test_a_low_step_is_counted_as_a_low_step_down() -> None:
    assert exercise_id_of(TestKind.STEP_DOWN, step_cm=5) == "low_step_down"
    assert exercise_id_of(TestKind.STEP_DOWN, step_cm=10) == "lateral_step_down"


def test_a_camera_looks_until_there_is_enough() -> None:
    left = [on_one_leg(10.0 * n, 8.0) for n in range(3)]
    right = [on_one_leg(40.0 + 10.0 * n, 8.0, side=Side.RIGHT) for n in range(3)]

    assert is_enough(TestKind.BALANCE, watched(*left), side=Side.LEFT)
    assert not is_enough(TestKind.BALANCE, watched(*left))
    assert is_enough(TestKind.BALANCE, watched(*left, *right))
    assert is_enough(TestKind.SQUAT, watched(*squats(40.0, 40.0, 40.0)))
    assert not is_enough(TestKind.SQUAT, watched(*squats(40.0, 40.0)))
