"""`coach bench speed` from the film to the JSON file, as short as it can be."""

import json
from pathlib import Path

import pytest

from coach.cli.entry import run

pytestmark = pytest.mark.slow


def test_the_speed_is_measured_and_every_goal_is_printed_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COACH_DATA", str(tmp_path / "data"))
    out = tmp_path / "speed.json"

    code = run(["bench", "speed", "--seconds", "1", "--rounds", "1", "--json", str(out)])

    assert code == 0
    told = capsys.readouterr().out
    for goal in ("at least 0.95", "at most 3%", "at most 25 ms"):
        assert goal in told
    measured = json.loads(out.read_text(encoding="utf-8"))
    assert measured["schema"] == 1
    assert len(measured["throughput"]["bare_frames_per_s"]) == 1
    assert measured["throughput"]["ratio"] > 0
    assert measured["analysis"]["per_frame"]["count"] == 30
    assert measured["latency"]["capture_to_screen"]["count"] > 0
    startup = measured["startup"]
    assert 0 < startup["window_s"] < startup["pose_ready_s"]
    assert startup["bare_ready_s"] > 0
    assert measured["film"]["seconds"] == 1.0


def test_a_damaged_model_is_named_before_anything_runs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = tmp_path / "pose.task"
    model.write_bytes(b"no bundle")

    code = run(["bench", "speed", "--seconds", "1", "--model", str(model)])

    assert code != 0
    assert "pose.task" in capsys.readouterr().err
