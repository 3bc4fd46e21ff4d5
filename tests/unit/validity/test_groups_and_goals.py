"""Which scenes stand behind which figure, and which goals are reached."""

from dataclasses import replace

import pytest

from coach.movement.vocabulary import CheckCode, View
from coach.validity import groups
from coach.validity.counting import counting_row
from coach.validity.finding_rows import finding_rows
from coach.validity.flags import FalseAlarmRow
from coach.validity.goals import GoalRow, goal_rows
from coach.validity.intervals import Estimate, grouped_share
from coach.validity.report import report_of
from coach.validity.scenes import Kind
from coach.validity.seeing import OURS, SeenScene
from coach.validity.tables import tables
from tests.validity_builders import any_rep, seen, true_rep

EVERYDAY = seen((true_rep(), any_rep()))


def of_kind(kind: Kind, *, fps: float = 20, seed: int = 1) -> SeenScene:
    shown = replace(EVERYDAY.shown, kind=kind, fps=fps, seed=seed)
    return replace(EVERYDAY, shown=shown)


def test_cameras_of_other_rates_are_compared_on_the_same_patients_and_counted_nowhere_else() -> (
    None
):
    slow, other = of_kind(Kind.RATED, fps=10), of_kind(Kind.EVERYDAY, seed=2)
    idle = of_kind(Kind.IDLE)

    parts = groups.split([EVERYDAY, slow, other, idle])

    assert parts.exercising == (EVERYDAY, other)
    assert parts.rated == (EVERYDAY, slow)
    assert parts.idle == (idle,)
    assert list(groups.by_rate(parts.rated)) == ["10 a second", "20 a second"]


@pytest.mark.parametrize(("depths_deg", "is_mini"), [((30, 60), True), ((29, 50), False)])
def test_a_mini_squat_bends_thirty_to_sixty_in_every_repetition(
    *, depths_deg: tuple[float, float], is_mini: bool
) -> None:
    reps = [
        (true_rep(i, turning_knee_flexion_deg=float(depth)), any_rep())
        for i, depth in enumerate(depths_deg)
    ]

    assert bool(groups.mini_squats([seen(*reps)])) is is_mini
    assert groups.mini_squats([seen(*reps, exercise_id="split_squat")]) == []


def test_a_goal_is_reached_by_its_figure_and_sure_by_its_interval() -> None:
    def goal(value: float, low: float, high: float, *, at_most: bool) -> GoalRow:
        found = Estimate(value, low, high, 9)
        return GoalRow("goal", "all", 0.5, at_most=at_most, unit="", found=found, stands_on="")

    assert goal(0.4, 0.3, 0.6, at_most=True).is_reached is True
    assert goal(0.4, 0.3, 0.6, at_most=True).is_sure is False
    assert goal(0.4, 0.3, 0.45, at_most=True).is_sure is True
    assert goal(0.4, 0.3, 0.45, at_most=False).is_reached is False
    assert goal(0.4, 0.3, 0.45, at_most=False).is_sure is True


def test_goals_are_those_of_the_project() -> None:
    row = counting_row("all", [EVERYDAY.outcomes[OURS]])
    alarm = FalseAlarmRow(CheckCode.K2, "all", grouped_share([[True, False]]), not_judged=0)

    exact, error, ghosts, flagged = goal_rows([row], [], tempo={}, false_alarms=[alarm])

    assert (exact.wanted, exact.at_most, exact.is_reached) == (0.97, False, True)
    assert (error.wanted, error.at_most, error.is_reached) == (0.06, True, True)
    assert (ghosts.wanted, ghosts.at_most, ghosts.found.value) == (1.0, True, 0.0)
    assert (flagged.wanted, flagged.is_reached) == (0.10, False)


def test_who_was_found_is_a_share_of_frames() -> None:
    half = replace(EVERYDAY, finding=replace(EVERYDAY.finding, poses=10, found=1))

    (row,) = finding_rows({"squat": [EVERYDAY, half]})

    assert row.found.value == 0.5  # nine of ten, and one of ten


def test_a_report_has_no_table_without_rows() -> None:
    found = report_of([EVERYDAY, of_kind(Kind.RATED, fps=10)], title="two", missing=[])

    titles = [table.title for table in tables(found)]

    assert found.coverage.scenes == 1  # the other one has its name
    assert "Goals" in titles
    assert "Counting at other frame rates" in titles
    assert "Holds" not in titles
    assert "Missing scenes" not in titles
    assert found.counting[0].scenes == 1


def test_a_share_of_few_scenes_has_a_wide_interval_and_not_none() -> None:
    found = grouped_share([[False, False], [False]])

    assert (found.value, found.low, found.n) == (0.0, 0.0, 3)
    assert found.high == pytest.approx(0.658, abs=0.001)  # Wilson, of two scenes


def test_views_without_scenes_are_left_out() -> None:
    assert list(groups.by_view([EVERYDAY])) == ["all", View.FRONT.value]
