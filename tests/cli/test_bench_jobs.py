"""`coach bench jobs` from the films to the JSON file, as short as it can be."""

import json
from pathlib import Path

import pytest

from coach.cli.entry import run

pytestmark = [pytest.mark.slow, pytest.mark.thorough]  # bench speed measures one in every run


def test_one_and_two_jobs_are_measured_against_as_many_bare_loops(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "jobs.json"

    code = run(["bench", "jobs", "--seconds", "1", "--rounds", "1", "--json", str(out)])

    assert code == 0
    assert "at once" in capsys.readouterr().out
    measured = json.loads(out.read_text(encoding="utf-8"))
    assert [each["jobs"] for each in measured["jobs"]] == [1, 2]
    for each in measured["jobs"]:
        assert len(each["frames_per_s"]) == len(each["bare_frames_per_s"]) == 1
        assert each["ratio"] > 0
