"""What Progress says: every number with its error, and no change where it is smaller."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from coach.care.programme.state import Trained
from coach.care.programme.terms import CareLog
from coach.care.tests.change import Change
from coach.care.told import MorningTold
from coach.movement.vocabulary import Side
from coach.screens.progress.calendar_model import CellSign
from coach.screens.progress.chart_shapes import chart_svg
from coach.screens.progress.chart_view import Sign, Span, change_beyond
from coach.screens.progress.load_chart import ceiling
from coach.screens.progress.movement_charts import LEAST_ERROR, week_means
from coach.screens.progress.pain_charts import pain_charts
from coach.screens.progress.progress_screen import ProgressScreen, Tab
from coach.screens.progress.progress_view import ProgressView, progress_view
from coach.screens.steps import OpenReplay
from coach.screens.theme import ThemeName, load_theme
from coach.session.care_services import care_of
from tests.screens.fakes import NOON, FakeServices, add_session
from tests.screens.patients import patient
from tests.screens.stage import Stage

pytestmark = pytest.mark.whole

TODAY = NOON.date()


def viewed(name: str, *, day: int) -> ProgressView:
    return progress_view(patient(name, day=day, hour=21))


def test_before_anything_every_chart_says_what_will_be_there() -> None:
    view = progress_view(FakeServices())

    charts = (view.pain, view.stiffness, *view.movement, *view.load)
    assert not any(chart.has_values for chart in charts)
    assert all(chart.empty for chart in charts)
    assert (view.tests, view.sessions) == ((), ())


def test_the_calendar_tells_a_sore_day_from_fine_ones_and_from_rest() -> None:
    view = viewed("flare", day=70).calendar

    signs = [sign for week in view.weeks for sign in week.days]
    assert signs.count(CellSign.RED) == 1
    assert view.weeks[2].days[0] is CellSign.RED  # the Monday of the third week
    assert view.weeks[0].days[6] is CellSign.REST
    assert signs[-6:] == [CellSign.AHEAD] * 6


def test_a_day_without_an_answer_is_practice_and_no_colour() -> None:
    services = FakeServices()
    add_session(services, days_ago=1)

    view = progress_view(services).calendar

    assert [s for week in view.weeks for s in week.days].count(CellSign.DONE) == 1


def mornings(*pains: int | None) -> CareLog:
    """Return mornings of the left knee in a row, the last of today."""
    first = TODAY - timedelta(days=len(pains) - 1)
    return CareLog(
        told=tuple(
            MorningTold(NOON, first + timedelta(days=i), Side.LEFT, pain, worst_24h=pain)
            for i, pain in enumerate(pains)
        )
    )


@pytest.mark.parametrize(
    ("before", "now", "change"),
    [(5, 2, Change.BETTER), (3, 3, Change.SAME), (2, 1, Change.BETTER), (2, 5, Change.WORSE)],
)
def test_pain_has_changed_only_by_more_than_its_error(
    before: int, now: int, change: Change
) -> None:
    chart, _ = pain_charts(mornings(*[before] * 7, *[now] * 14), None, today=TODAY)

    assert chart.verdict is not None
    assert chart.verdict.change is change


def test_a_morning_that_was_not_answered_is_not_drawn() -> None:
    chart, _ = pain_charts(mornings(3, None, 2), None, today=TODAY)

    assert [mark.y for mark in chart.lines[0].marks] == [0.3, 0.2]
    assert chart.verdict is not None
    assert chart.verdict.change is None


def test_each_sore_knee_has_a_line_and_the_session_before_its_shape() -> None:
    both = viewed("two_knees", day=30).pain
    sore = viewed("flare", day=30).pain

    assert [line.name for line in both.lines] == ["Left knee", "Right knee"]
    assert [line.is_second for line in both.lines] == [False, True]
    assert Sign.RED in {mark.sign for mark in sore.lines[0].marks}


def test_a_week_is_as_uncertain_as_its_sessions_lie_apart() -> None:
    services = FakeServices()
    for days_ago in (0, 1):
        add_session(services, days_ago=days_ago)
    sessions = [
        replace(facts, tempo=tempo)
        for facts, tempo in zip(services.store.sessions("me"), (0.6, 0.9), strict=True)
    ]

    (week,) = week_means(sessions, lambda facts: facts.tempo)
    (alone,) = week_means(sessions[:1], lambda facts: facts.tempo)

    assert week.mean == pytest.approx(0.75)
    assert week.error == pytest.approx(0.15)
    assert alone.error == LEAST_ERROR


def test_a_change_is_none_until_it_is_larger_than_its_error() -> None:
    assert change_beyond(0.7, 0.8, error=0.12, more_is_better=True) is Change.SAME
    assert change_beyond(0.7, 0.85, error=0.12, more_is_better=True) is Change.BETTER
    assert change_beyond(0.7, 0.85, error=0.12, more_is_better=False) is Change.WORSE


def test_the_range_carries_the_error_of_the_test() -> None:
    reach = viewed("steady", day=40).load[0]

    assert {round(mark.error * 90) for mark in reach.lines[0].marks} == {7}


def week(monday: date, *points: float) -> tuple[Trained, ...]:
    return tuple(
        Trained(monday + timedelta(days=2 * i), load, is_strength=True)
        for i, load in enumerate(points)
    )


def test_the_corridor_needs_two_whole_weeks_before() -> None:
    monday = date(2026, 3, 23)
    earlier = [monday - timedelta(weeks=back) for back in (1, 2, 3)]
    one = (*week(earlier[0], 50, 50), *week(earlier[1], 80))
    two = (*one, *week(earlier[2], 40, 60))

    assert ceiling(one, monday) is None
    assert ceiling(two, monday) == pytest.approx(120)


def test_load_shows_the_weeks_with_their_ceiling_and_this_one_open() -> None:
    load = viewed("steady", day=70).load[1]

    assert [bar.is_open for bar in load.bars] == [False, False, False, True]
    assert all(bar.ceiling is not None for bar in load.bars)


def test_a_test_says_its_value_its_error_and_its_change() -> None:
    rows = viewed("steady", day=70).tests

    titles = [row.title for row in rows]
    assert titles[0] == "Slow squat"
    assert {"Step-down, left", "Step-down, right"} <= set(titles)
    assert "give or take 7" in rows[0].result
    assert rows[0].change is Change.SAME
    assert rows[0].change_words.startswith("No clear change since")


def test_a_test_taken_once_waits_for_a_trend() -> None:
    rows = viewed("steady", day=2).tests

    assert {row.change for row in rows} == {None}
    assert all("first time" in row.change_words for row in rows)


def test_days_along_the_bottom_end_with_the_last() -> None:
    span = Span.of(TODAY - timedelta(days=3), TODAY)

    labels = span.labels()

    assert (span.last - span.first).days == 14  # shown at least
    assert labels[-1].at == 1.0
    assert len({label.words for label in labels}) == len(labels)


def test_marks_of_different_colour_have_different_shapes() -> None:
    pain = viewed("flare", day=30).pain

    svg = chart_svg(pain, load_theme(ThemeName.LIGHT), w=600, h=200)

    assert svg.count("<rect") == 2  # the calm zone, and the sore day's square
    assert "<circle" in svg


def test_a_session_of_the_list_opens_its_replay() -> None:
    services = FakeServices()
    newest = add_session(services)
    stage = Stage(ProgressScreen(services), is_blind=True)
    stage.frame()
    stage.click(f"tab:{Tab.SESSIONS}")
    stage.frame()

    assert stage.click("session:0") == OpenReplay(newest)


def test_what_progress_shows_is_of_the_person_themselves() -> None:
    services = patient("steady", day=10, hour=21)

    assert len(progress_view(services).sessions) == len(care_of(services).log().sessions)
