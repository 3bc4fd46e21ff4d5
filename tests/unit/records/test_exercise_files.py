"""Exercise files: the six first ones, and every mistake answered with what is allowed."""

import hashlib
import json
import math
import re
from pathlib import Path

import pytest

from coach.errors import ExerciseFileError
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import CheckCode, Legs, Phase, Posture, Signal, View
from coach.paths import data_dir
from coach.records.exercise_files import (
    json_schema,
    load_exercise_file,
    load_exercises,
    load_library,
)
from coach.records.exercise_mistakes import MOST_MISTAKES_TOLD
from coach.records.toml_files import LARGEST_FILE_BYTES

SHIPPED = data_dir("exercises")
MINI_SQUAT = """
schema = 1
design_id = "mc_mini_squat"
status = "draft"
phase = "movement_control"
sources = ["judgement"]

[text]
name = "Mini squat"
setup = "Feet hip-wide."
cue = "Sink like a lift"
why = "Calm bending."

[body]
posture = "standing"
legs = "both"

[views]
preferred = "front"

[driver.front]
signal = "hip_drop"
min_change = 0.016
target_change = 0.046

[driver.side]
signal = "knee_flexion"
min_change = 12
target_change = 35

[range]
rest_deg = 5
target_deg = 35
limit_deg = 45

[tempo]
starts_with = "eccentric"
eccentric_s = 3
pause_s = 1
concentric_s = 3
top_pause_s = 1

[[check]]
code = "K2"
amber = 0.90
red = 0.80
source = "judgement"

[[check]]
code = "D1"
amber = -5
red = 0
source = "judgement"

[dose]
sets = 2
reps = 8
rest_s = 60
"""
FIRST_SIX = {
    "squat": "fn_squat",
    "mini_squat": "mc_mini_squat",
    "sit_to_stand": "mc_sts",
    "split_squat": "fn_split_squat",
    "reverse_lunge": "fn_rev_lunge",
    "seated_knee_extension": "ea_knee_ext",
}


def _file(folder: Path, content: str | bytes, name: str = "mine.toml") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def _message(path: Path) -> str:
    with pytest.raises(ExerciseFileError) as caught:
        load_exercise_file(path)
    return str(caught.value)


@pytest.fixture(params=sorted(FIRST_SIX))
def exercise(request: pytest.FixtureRequest) -> Exercise:
    return load_exercise_file(SHIPPED / f"{request.param}.toml")


def test_the_first_six_are_there_with_their_design_ids() -> None:
    found = {exercise.id: exercise.design_id for exercise in load_exercises([SHIPPED])}

    assert found.items() >= FIRST_SIX.items()


def test_what_an_exercise_leads_to_goes_back_to_and_is_made_of_is_shipped() -> None:
    library = load_exercises([SHIPPED])
    known = {exercise.id for exercise in library}

    for exercise in library:
        assert {exercise.progress_to, exercise.regress_to} <= known | {"self"}
        assert set(exercise.parts) <= known


def test_going_back_ends_at_an_exercise_that_only_gets_smaller() -> None:
    back = {exercise.id: exercise.regress_to for exercise in load_exercises([SHIPPED])}

    for start in back:
        seen = [start]
        while back[seen[-1]] != "self":
            seen.append(back[seen[-1]] or "")
            assert len(seen) == len(set(seen))


def test_every_shipped_exercise_has_words_levels_and_a_load() -> None:
    for exercise in load_exercises([SHIPPED]):
        assert exercise.text.easier, exercise.id
        assert exercise.text.cautions, exercise.id
        assert exercise.dose.days_a_week, exercise.id
        levels = exercise.dose.first_level + len(exercise.dose.harder)
        assert levels == 3, exercise.id


def test_what_a_level_asks_for_is_never_less_than_the_level_before() -> None:
    for exercise in load_exercises([SHIPPED]):
        amounts = [(exercise.dose.sets * exercise.dose.reps) * (exercise.dose.seconds or 1)]
        amounts += [
            level.sets * level.reps * (level.seconds or 1) for level in exercise.dose.harder
        ]
        assert amounts == sorted(amounts), exercise.id


def test_what_no_camera_can_tell_is_asked() -> None:
    library = {exercise.id: exercise for exercise in load_exercises([SHIPPED])}

    for name in ("straight_leg_raise", "side_lying_hip_abduction", "short_arc_quad"):
        assert library[name].text.ask.endswith("?")
        assert CheckCode.E2 not in {check.code for check in library[name].checks}


def test_every_view_names_its_own_driver(exercise: Exercise) -> None:
    judged_from_the_side_only = exercise.id == "seated_knee_extension"
    front = set() if judged_from_the_side_only else {View.FRONT}

    assert set(exercise.drivers) == {View.SIDE, View.OBLIQUE} | front


def test_an_attempt_of_half_the_range_is_noticed(exercise: Exercise) -> None:
    shares = [driver.min_change / driver.target_change for driver in exercise.drivers.values()]

    assert max(shares) < 0.5


def test_swaying_is_no_attempt(exercise: Exercise) -> None:
    # 20 degrees of knee flexion lower the hips by 1 - cos(10), about 0.015 of their height, and
    # the head, which leans forward with the trunk, a little more.
    floors = {
        Signal.HIP_DROP: 0.015,
        Signal.BODY_DROP: 0.02,
        Signal.KNEE_FLEXION: 10.0,
        Signal.BOTH_KNEES: 10.0,
        Signal.SHANK_RISE: 0.05,
    }

    assert all(
        abs(driver.min_change) >= floors[driver.signal] for driver in exercise.drivers.values()
    )


@pytest.mark.parametrize("name", ["squat", "mini_squat", "split_squat", "reverse_lunge"])
def test_body_drop_targets_follow_from_the_knee_target(name: str) -> None:
    exercise = load_exercise_file(SHIPPED / f"{name}.toml")
    assert exercise.range is not None
    theta = math.radians(exercise.range.target_deg)

    drops = [d.target_change for d in exercise.drivers.values() if d.signal is Signal.BODY_DROP]

    # The hips' own drop, to twice as much: the trunk leans forward with the knees' bend.
    ratios = [drop / (1 - math.cos(theta / 2)) for drop in drops]
    assert ratios
    assert 1.0 <= min(ratios) <= max(ratios) <= 2.0


def test_every_check_has_the_threshold_of_the_design_and_a_source(exercise: Exercise) -> None:
    design = {
        CheckCode.K1: (12, 17),
        CheckCode.K2: (0.90, 0.80),
        CheckCode.PD: (11, 15),
        CheckCode.T1: (10, 15),
        CheckCode.T2: (45, 55),
        CheckCode.T2U: (15, 25),
        CheckCode.A1: (0.10, 0.15),
        CheckCode.D1: (-8 if exercise.is_straightening else -5, 0),
    }

    assert {check.code: (check.amber, check.red) for check in exercise.checks} == {
        check.code: design[check.code] for check in exercise.checks
    }
    assert all(check.source for check in exercise.checks)


def test_rising_from_a_seat_has_the_seat_as_its_limit() -> None:
    exercise = load_exercise_file(SHIPPED / "sit_to_stand.toml")

    assert exercise.posture is Posture.SEATED
    assert not exercise.has_limit
    assert exercise.tempo.order[0] is Phase.CONCENTRIC
    assert {driver.min_change < 0 for driver in exercise.drivers.values()} == {True}


def test_a_seated_extension_has_a_floor_that_is_not_to_be_passed() -> None:
    exercise = load_exercise_file(SHIPPED / "seated_knee_extension.toml")

    assert exercise.range is not None
    assert (exercise.range.rest_deg, exercise.range.target_deg) == (90, 52)
    assert exercise.range.limit_deg == 40
    assert exercise.has_limit
    assert exercise.legs is Legs.ONE


def test_the_hash_is_that_of_the_file() -> None:
    path = SHIPPED / "squat.toml"

    assert load_exercise_file(path).content_hash == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('signal = "hip_drop"', 'signal = "hipdrop"', "driver.front.signal = 'hipdrop', allowed"),
        ("pause_s = 1", "pause_s = -1", "tempo.pause_s = -1, allowed: a number from 0 to 30"),
        ("pause_s = 1", 'pause_s = "1"', "tempo.pause_s = '1', allowed: a number"),
        ("pause_s = 1", "pause_s = true", "tempo.pause_s = true, allowed: a number"),
        ("pause_s = 1", "pause_s = nan", "tempo.pause_s = nan, allowed: a number"),
        ("pause_s = 1", "pause_s = inf", "tempo.pause_s = inf, allowed: a number"),
        ("eccentric_s = 3\n", "", "tempo.eccentric_s is missing, allowed: a number from 0 to 30"),
        ("reps = 8", "reps = 8.0", "dose.reps = 8.0, allowed: a whole number from 1 to 50"),
        ("schema = 1", "schema = 2", "schema = 2, allowed: 1"),
        ('status = "draft"', 'status = "done"', "allowed: draft, checked or reviewed"),
        (
            'posture = "standing"',
            'posture = "lying"',
            "allowed: standing, split, seated, kneeling, lying_back or lying_side",
        ),
        ("amber = -5\n", "amber = []\n", "check 2.amber = a list, allowed: a number"),
        ('code = "D1"', 'code = "T9"', "check 2.code = 'T9', allowed: K1, K2"),
        ("red = 0.80", "red = 0.95", "check 1: red (0.95) must not be above amber (0.9)"),
        ('preferred = "front"', 'preferred = "back"', "allowed: front, side or oblique"),
        ("min_change = 12", "min_change = -12", "driver.side: min_change (-12.0) and"),
        ("min_change = 12", "min_change = 40", "must not be larger than target_change (35.0)"),
        ("min_change = 12", "min_change = 0.2", "must be 1 degree or more"),
        (
            "target_change = 0.046\n\n[driver.side]",
            "target_change = 9\n\n[driver.side]",
            "-1 and 1",
        ),
        ("limit_deg = 45", "limit_deg = 20", "range.limit_deg (20.0) must lie beyond"),
        ("target_deg = 35", "target_deg = 5", "must differ from rest_deg"),
        (
            'why = "Calm bending."',
            'why = "."\nfigure = "../squat"',
            "text.figure = '../squat', all",
        ),
    ],
)
def test_a_mistake_is_told_with_key_value_and_what_is_allowed(
    tmp_path: Path, old: str, new: str, says: str
) -> None:
    changed = MINI_SQUAT.replace(old, new, 1)

    message = _message(_file(tmp_path, changed))

    assert changed != MINI_SQUAT
    assert message.startswith("mine.toml: ")
    assert says in message


def test_an_exercise_may_name_another_whose_figure_is_drawn(tmp_path: Path) -> None:
    named = MINI_SQUAT.replace("[body]", 'figure = "squat"\n\n[body]', 1)

    exercises = [load_exercise_file(_file(tmp_path, text)) for text in (named, MINI_SQUAT)]

    assert [exercise.text.figure for exercise in exercises] == ["squat", ""]


def test_an_unknown_key_is_told_with_the_keys_there_are(tmp_path: Path) -> None:
    message = _message(_file(tmp_path, MINI_SQUAT.replace("\npause_s = 1", "\npause = 1")))

    assert "tempo.pause = 1 is not a key here, allowed: starts_with, way, eccentric_s" in message
    assert "tempo.pause_s is missing" in message


def test_a_check_is_used_once_only(tmp_path: Path) -> None:
    twice = MINI_SQUAT + '[[check]]\ncode = "K2"\namber = 0.9\nsource = "judgement"\n'

    assert "check.code (K2) must be used once only" in _message(_file(tmp_path, twice))


def test_a_preferred_view_needs_its_driver(tmp_path: Path) -> None:
    without_front = re.sub(r"\[driver\.front\].*?\n\n", "", MINI_SQUAT, flags=re.DOTALL)

    message = _message(_file(tmp_path, without_front))

    assert "views.preferred (front) has no [driver.front]" in message


def test_all_mistakes_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    changed = (
        MINI_SQUAT.replace("schema = 1", "schema = 7")
        .replace("pause_s = 1", "pause_s = 99", 1)
        .replace("sets = 2", "sats = 2")
    )

    message = _message(_file(tmp_path, changed))

    assert message.startswith("mine.toml has 4 mistakes: ")
    assert all(part in message for part in ("schema = 7", "pause_s = 99", "dose.sets", "sats"))
    assert "\n" not in message


def test_all_files_are_told_at_once(tmp_path: Path) -> None:
    _file(tmp_path, "schema = 7", "one.toml")
    _file(tmp_path, "not toml", "two.toml")
    _file(tmp_path, MINI_SQUAT, "good.toml")

    library = load_library([tmp_path])

    assert [exercise.id for exercise in library.exercises] == ["good"]
    assert [sentence.split(" ")[0].rstrip(":") for sentence in library.mistakes] == [
        "one.toml",
        "two.toml",
    ]
    with pytest.raises(ExerciseFileError, match=r"one\.toml.*two\.toml"):
        load_exercises([tmp_path])


def test_an_own_exercise_needs_no_python(tmp_path: Path) -> None:
    _file(tmp_path, MINI_SQUAT.replace("Mini squat", "Kitchen dip"), "kitchen_dip.toml")

    found = {exercise.id: exercise for exercise in load_exercises([SHIPPED, tmp_path])}

    assert found["kitchen_dip"].text.name == "Kitchen dip"
    assert set(found) > set(FIRST_SIX)


def test_an_own_exercise_overrides_nothing(tmp_path: Path) -> None:
    _file(tmp_path, MINI_SQUAT.replace("Mini squat", "Mine"), "mini_squat.toml")

    library = load_library([SHIPPED, tmp_path])

    names = {exercise.id: exercise.text.name for exercise in library.exercises}
    assert names["mini_squat"] == "Mini squat"
    assert len(library.mistakes) == 1
    assert "'mini_squat' is taken" in library.mistakes[0]


def test_a_folder_that_is_not_there_holds_no_exercises(tmp_path: Path) -> None:
    assert load_exercises([tmp_path / "none"]) == ()


@pytest.mark.parametrize("name", ["My Squat.toml", "2squat.toml", "squät.toml"])
def test_a_file_name_that_is_no_id_is_a_mistake(tmp_path: Path, name: str) -> None:
    assert "small letters, digits and _" in _message(_file(tmp_path, MINI_SQUAT, name))


def test_a_missing_file_and_a_folder_are_sentences(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()

    assert "no such file" in _message(tmp_path / "none.toml")
    assert "is a directory" in _message(tmp_path / "folder.toml")


BOMBS = {
    "larger than 256 KB": b"#" * (LARGEST_FILE_BYTES + 1),
    "byte 1 is not UTF-8": b"\xff\xfe\x00",
    "line 1 is longer": b"schema = " + b"9" * 5000,
    "an integer too large for TOML": b"schema = " + b"9" * 900,
    "too large for TOML, allowed": b"schema = 0x" + b"f" * 900,
    "nested too deeply": b"\n".join([b"a = [", *[b"[" * 900] * 100]),
    "nested deeper than": b"a = " + b"[" * 400 + b"]" * 400,
    "tables are nested": b"\n".join(b"x%d" % n + b".a" * 200 + b" = 1" for n in range(50)),
    "not valid TOML": b"a = \x00",
    "cannot overwrite": b"a = 1\na = 2",
    "and ": b"\n".join(b"k%d = 1" % n for n in range(2000)),
    "missing": b"",
}


@pytest.mark.parametrize("says", BOMBS)
def test_a_hostile_file_is_refused_with_a_short_sentence(tmp_path: Path, says: str) -> None:
    message = _message(_file(tmp_path, BOMBS[says]))

    assert says in message
    assert len(message) < 200 * (MOST_MISTAKES_TOLD + 1)


def test_the_schema_for_editors_knows_every_table() -> None:
    schema = json.loads(json.dumps(json_schema()))

    assert {"schema", "text", "driver", "range", "tempo", "check"} <= set(schema["properties"])
    assert schema["additionalProperties"] is False


def test_the_ten_lines_of_the_readme_are_an_exercise(tmp_path: Path) -> None:
    readme = (SHIPPED / "README.md").read_text(encoding="utf-8")
    (snippet,) = re.findall(r"```toml\n(.*?)```", readme, flags=re.DOTALL)

    exercise = load_exercise_file(_file(tmp_path, snippet, "knee_dip.toml"))

    assert exercise.text.name == "Knee dip"
    assert len(snippet.splitlines()) <= 11
