"""`coach care assess`: one test from the question whether it fits to what is kept of it."""

from pathlib import Path

import pytest

from coach.care.days import training_day
from coach.care.start.questions import QUESTIONS
from coach.care.tests.measured import Watched
from coach.care.told import (
    MorningTold,
    PainPlace,
    PersonTold,
    ScreeningTold,
    TestKind,
    TestTaken,
    Told,
)
from coach.cli import assess_run
from coach.cli.assess_watching import Tell, watch
from coach.cli.entry import run
from coach.devices.system_clock import SystemClock
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Side
from coach.records.session_store import SqliteSessionStore
from coach.session.assessing import Asked
from coach.synthetic import assessments
from coach.synthetic.landmark_poses import landmark_poses
from coach.synthetic.scene import SyntheticScene
from coach.synthetic.stances import Imposed
from tests.records_builders import poses_file

ASSESS = ("care", "assess")
CLOCK = SystemClock()
TODAY = training_day(CLOCK.local_now())
AT = CLOCK.utc_now()
BORN = TODAY.year - 68
PERSON = PersonTold(AT, TODAY, Side.LEFT, born=BORN, place=PainPlace.KNEECAP)
SCREEN = ScreeningTold(AT, TODAY, {question.code: False for question in QUESTIONS})


def morning(pain: int = 1, *, worst: int = 2) -> MorningTold:
    return MorningTold(AT, TODAY, Side.LEFT, pain, walking=1, stairs=1, worst_24h=worst)


@pytest.fixture
def me(data_folder: Path) -> Path:
    """Return the data folder of somebody whose knee is calm enough for every test."""
    tell(data_folder, PERSON, SCREEN, morning())
    return data_folder


def tell(folder: Path, *told: Told) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    store = SqliteSessionStore(folder / "coach.db")
    try:
        for fact in told:
            store.add_told("me", fact)
    finally:
        store.close()


def taken_in(folder: Path, test: TestKind) -> list[TestTaken]:
    store = SqliteSessionStore(folder / "coach.db")
    try:
        told = store.told("me")
    finally:
        store.close()
    return [fact for fact in told if isinstance(fact, TestTaken) and fact.test is test]


def recorded(path: Path, scene: SyntheticScene) -> str:
    return str(poses_file(path, landmark_poses(scene)))


def test_a_squat_is_measured_told_with_its_band_and_kept(
    me: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = recorded(tmp_path / "squat.npz", assessments.squats(3, (30.0, 40.0, 50.0)))

    code = run([*ASSESS, "squat", "--source", source, "--pain", "1"])

    told = capsys.readouterr().out
    (fact,) = taken_in(me, TestKind.SQUAT)
    deepest_deg = fact.values["deepest_deg"]
    assert code == 0
    assert deepest_deg == pytest.approx(50.0, abs=7.0)  # its band
    assert (fact.pain, fact.is_self_reported, fact.day) == (1, False, TODAY)
    assert f"about {deepest_deg:.0f}°" in told
    assert "give or take 7°" in told
    assert "Kept in your programme." in told


def test_what_the_camera_cannot_tell_is_kept_as_that(
    me: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = recorded(tmp_path / "march.npz", assessments.hip_raises(1, raises=1))

    run([*ASSESS, "squat", "--source", source, "--pain", "0"])

    (fact,) = taken_in(me, TestKind.SQUAT)
    assert fact.values["deepest_deg"] is None
    assert fact.cannot_tell == "test-cannot-tell-view"
    assert "--self" in capsys.readouterr().out


def test_a_step_down_waits_for_the_squat_and_then_counts(
    me: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    steady = assessments.step_downs(0, reps=3, imposed=Imposed())
    source = recorded(tmp_path / "step.npz", steady)
    arguments = [*ASSESS, "step_down", "--source", source, "--pain", "0"]

    run(arguments)
    refused = capsys.readouterr().out
    tell(me, TestTaken(AT, TODAY, TestKind.SQUAT, Side.BOTH, {"deepest_deg": 58.0}, pain=1))
    run(arguments)

    (fact,) = taken_in(me, TestKind.STEP_DOWN)
    assert "First the slow squat" in refused
    assert (fact.side, fact.step_cm, fact.values["quality"]) == (steady.working_side, 10, 0)
    assert "The left leg is still to do." in capsys.readouterr().out


def test_a_step_that_is_too_high_is_refused(me: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tell(me, TestTaken(AT, TODAY, TestKind.SQUAT, Side.BOTH, {"deepest_deg": 58.0}, pain=1))

    run([*ASSESS, "step_down", "--source", "none.npz", "--step-cm", "20"])

    assert "up to 10 cm" in capsys.readouterr().out
    assert taken_in(me, TestKind.STEP_DOWN) == []


def answers(path: Path, text: str) -> str:
    path.write_text(f"[test]\n{text}\n", encoding="utf-8")
    return str(path)


def test_ones_own_count_is_kept_as_that_beside_the_norm_of_the_age(
    me: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = answers(tmp_path / "own.toml", "stands = 13\nrising = 1\npain = 2")

    code = run([*ASSESS, "chair_stand", "--self", "--answers", own])

    told = capsys.readouterr().out
    (fact,) = taken_in(me, TestKind.CHAIR_STAND)
    assert code == 0
    assert (fact.values, fact.is_self_reported, fact.pain) == ({"stands": 13.0}, True, 2)
    assert "13 full stands" in told
    assert "(your own answer)" in told
    assert "11 to 18" in told  # 67 years


@pytest.mark.parametrize(
    ("text", "why"),
    [("stands = 13", "how rising from that chair feels"), ("rising = 3", "A higher seat helps")],
)
def test_a_chair_stand_asks_first_how_rising_feels(
    text: str, why: str, me: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run([*ASSESS, "chair_stand", "--self", "--answers", answers(tmp_path / "own.toml", text)])

    assert why in capsys.readouterr().out
    assert taken_in(me, TestKind.CHAIR_STAND) == []


def test_short_seconds_on_one_leg_ask_for_a_hand_on_the_wall(
    me: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = answers(tmp_path / "own.toml", "seconds = [4, 6.5, 8]\npain = 0")

    run([*ASSESS, "balance", "--self", "--side", "right", "--answers", own])

    told = capsys.readouterr().out
    (fact,) = taken_in(me, TestKind.BALANCE)
    assert (fact.side, fact.values["best_s"]) == (Side.RIGHT, 8.0)
    assert fact.values["mean_s"] == pytest.approx(18.5 / 3)
    assert "about 27 s on average" in told
    assert "Keep a hand on a wall" in told


def test_between_two_tests_somebody_sits(
    me: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = answers(tmp_path / "own.toml", "steps = 30\npain = 0")
    tell(me, TestTaken(CLOCK.utc_now(), TODAY, TestKind.ANKLE, Side.LEFT, {"wall_cm": 9.0}, pain=0))

    run([*ASSESS, "walk", "--self", "--answers", own])

    assert "Sit for another" in capsys.readouterr().out
    assert taken_in(me, TestKind.WALK) == []


@pytest.mark.usefixtures("me")
def test_after_pain_of_4_the_other_tests_can_wait(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = answers(tmp_path / "own.toml", "steps = 30\npain = 4")

    run([*ASSESS, "walk", "--self", "--answers", own])
    first = capsys.readouterr().out
    run([*ASSESS, "ankle", "--source", "none.npz"])

    assert "enough for today" in first
    assert "enough for today" in capsys.readouterr().out


def test_nothing_answered_is_not_kept(
    me: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run([*ASSESS, "walk", "--self", "--answers", answers(tmp_path / "own.toml", "pain = 0")])

    assert "nothing is kept" in capsys.readouterr().out
    assert taken_in(me, TestKind.WALK) == []


def test_an_irritable_knee_is_offered_calm_tests(
    data_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tell(data_folder, PERSON, SCREEN, morning(5))

    code = run([*ASSESS])

    told = capsys.readouterr().out
    assert code == 0
    assert "March on the spot (walk)\n" in told
    assert "Slow squat (squat): The knee needs calm now." in told


def test_without_a_programme_there_is_nothing_to_test(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*ASSESS]) == 0
    assert "coach care start" in capsys.readouterr().out
    assert run([*ASSESS, "walk", "--source", "none.npz"]) == 0
    assert "coach care start" in capsys.readouterr().out


@pytest.mark.usefixtures("me")
@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["squat"], "Give one of two"),
        (["squat", "--self", "--source", "0"], "Give one of two"),
        (["squat", "--self", "--side", "left"], "--side is for tests of one leg"),
        (["balance", "--self", "--step-cm", "10"], "--step-cm is for step_down"),
        (["jump", "--self"], "jump"),
        (["walk", "--source", "missing.npz"], "missing.npz"),
    ],
)
def test_wrong_use_is_told_in_one_sentence(
    arguments: list[str], why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run([*ASSESS, *arguments])

    error = capsys.readouterr().err
    assert code in (2, 3)
    assert why in error
    assert error.count("\n") == 1


@pytest.mark.usefixtures("me")
def test_an_answer_that_cannot_be_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = answers(tmp_path / "own.toml", "steps = 900")

    code = run([*ASSESS, "walk", "--self", "--answers", own])

    assert code == 2
    assert "test.steps = 900" in capsys.readouterr().err


@pytest.mark.usefixtures("me")
def test_answers_of_one_leg_need_its_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = answers(tmp_path / "own.toml", "raises = 9")

    code = run([*ASSESS, "hip", "--self", "--answers", own])

    assert code == 2
    assert "--side left" in capsys.readouterr().err


@pytest.mark.parametrize(("options", "is_kept"), [((), False), (("--counts-for", "me"), True)])
def test_a_synthetic_test_is_kept_in_a_rehearsal_only(
    me: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    options: tuple[str, ...],
    is_kept: bool,  # noqa: FBT001  # a parameter of pytest
) -> None:
    seen = recorded(tmp_path / "squat.npz", assessments.squats(3, (30.0, 40.0, 50.0)))
    real = watch

    def without_network(
        asked: Asked, source: str, *, exercise: Exercise, model: Path | None, tell: Tell
    ) -> Watched:
        assert source.startswith("synthetic")
        return real(asked, seen, exercise=exercise, model=model, tell=tell)

    monkeypatch.setattr(assess_run, "watch", without_network)

    run([*ASSESS, "squat", "--source", "synthetic:squat", "--pain", "1", *options])

    facts = taken_in(me, TestKind.SQUAT)
    assert [fact.pain for fact in facts] == ([1] if is_kept else [])
    assert ("Kept in your programme." in capsys.readouterr().out) is is_kept


@pytest.mark.slow
@pytest.mark.thorough  # the journey through the network goes this way in the window
def test_through_the_pose_network_a_synthetic_squat_is_seen_and_not_kept(
    me: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = "synthetic:squat?reps=3&fps=15"

    code = run([*ASSESS, "squat", "--source", source])

    told = capsys.readouterr().out
    depth_deg = int(told.partition("bend to about ")[2].partition("°")[0])
    assert code == 0
    assert depth_deg == pytest.approx(60, abs=7)  # its band
    assert "not kept" in told
    assert taken_in(me, TestKind.SQUAT) == []


@pytest.mark.slow
@pytest.mark.thorough
@pytest.mark.usefixtures("me")
def test_through_the_pose_network_a_synthetic_step_down_is_steady(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = run([*ASSESS, "step_down", "--source", "synthetic?reps=3&fps=15"])

    assert code == 0
    assert "Steadiness" in capsys.readouterr().out
