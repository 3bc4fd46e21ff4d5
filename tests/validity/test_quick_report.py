"""The validity report of the small sample: made by the command, in seconds."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from coach import bootstrap
from coach.cli.application import app
from coach.cli.bench_validity import ValidityWish, bench_validity
from coach.cli.scene_keeping import open_workshop
from coach.cli.scene_seeing import sight
from coach.errors import SourceError, UsageError
from coach.validity.scenes import Kind, Scene
from coach.validity.seeds import SeedSet

SCENES = 6
pytestmark = pytest.mark.slow  # a second a scene


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the report as JSON and as a page."""
    folder = tmp_path_factory.mktemp("report")
    wish = ValidityWish(quick=True, json_out=folder / "v.json", write=folder / "v.md")
    assert bench_validity(wish) == 0
    return folder


def test_the_report_says_what_it_stands_on(made: Path) -> None:
    document = json.loads((made / "v.json").read_text(encoding="utf-8"))

    assert document["coverage"]["scenes"] == SCENES
    assert document["coverage"]["reps"] == SCENES * 3
    assert 1 < document["coverage"]["minutes"] < 5
    assert set(document["versions"]) >= {"coach", "analysis", "model", "mediapipe", "numpy"}


def test_counting_has_not_broken_and_beats_the_published_rules(made: Path) -> None:
    document = json.loads((made / "v.json").read_text(encoding="utf-8"))

    ours, *rules = document["ways"]["all"]

    assert ours["name"] == "Knee Coach"
    assert ours["exact"]["value"] >= (SCENES - 1) / SCENES  # one may fall while tuning on others
    assert [rule["name"] for rule in rules] == ["160/110", "160/90", "145/90", "nearest poses"]
    assert all(rule["exact"]["value"] < ours["exact"]["value"] for rule in rules)


def test_every_figure_lies_within_its_interval(made: Path) -> None:
    document = json.loads((made / "v.json").read_text(encoding="utf-8"))

    rows = [*document["counting"], *document["tempo"], *document["knee_flexion"]]
    figures = [cell for row in rows for cell in row.values() if isinstance(cell, dict)]

    assert len(figures) > 50
    for figure in figures:
        if figure["low"] is not None:
            assert figure["low"] <= figure["value"] + 1e-9
            assert figure["value"] <= figure["high"] + 1e-9


def test_the_page_is_dated_and_says_what_was_not_measured(made: Path) -> None:
    text = (made / "v.md").read_text(encoding="utf-8")

    assert "No real person with a known fault was measured." in text
    assert "Made on 20" in text
    assert "too few to judge by" in text
    tables = [line for line in text.splitlines() if line.startswith("|")]
    headings = [line for line in text.splitlines() if line.startswith("## ")]
    assert headings[0] == "## Goals"
    assert {"## Counting", "## Tempo", "## Knee flexion", "## What praise is worth"} < set(headings)
    assert any("mini_squat, all views" in line for line in tables)


def test_an_empty_cache_says_how_to_fill_it(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="--full"):
        bench_validity(ValidityWish(report=True, cache=tmp_path))


def test_a_page_without_a_report_is_refused() -> None:
    with pytest.raises(UsageError, match="--report or --quick"):
        app(["bench", "accuracy", "--write", "x.md"], standalone_mode=False)


def test_of_the_tuning_seeds_everything_kept_by_these_versions_is_reported(
    tmp_path: Path,
) -> None:
    workshop = open_workshop(tmp_path / "scenes", None)
    first, second, third, *_ = bootstrap.quick_sample().scenes()
    for kept in (first, second):
        key = workshop.key(Scene(kept.key.source, kept.key.exercise_id))
        workshop.cache.keep(key, kept.recording, truth=kept.truth)
    other = replace(third.key, model_sha256="of another model")
    workshop.cache.keep(other, third.recording, truth=third.truth)
    wish = ValidityWish(
        seeds=SeedSet.TUNING,
        report=True,
        cache=tmp_path / "scenes",
        json_out=tmp_path / "report.json",
    )

    bench_validity(wish)

    coverage = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["coverage"]
    assert coverage["scenes"] == 2
    assert len(coverage["missing"]) > 100
    with pytest.raises(SourceError):
        bench_validity(replace(wish, seeds=SeedSet.REPORT))


def test_a_broken_scene_is_named_and_the_others_are_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "scenes"
    first, second, *_ = bootstrap.quick_sample().scenes()
    cache = bootstrap.scene_cache(folder)
    for kept in (first, second):
        cache.keep(kept.key, kept.recording, truth=kept.truth)
    broken = folder / f"{first.key.name}.npz"
    broken.write_bytes(b"no archive")
    out = tmp_path / "report.json"

    bench_validity(ValidityWish(quick=True, cache=folder, json_out=out))

    assert json.loads(out.read_text(encoding="utf-8"))["coverage"]["scenes"] == 1
    assert f"Left out: {broken}" in capsys.readouterr().out


def test_one_who_does_not_exercise_is_looked_at_as_every_exercise_that_begins_so(
    tmp_path: Path,
) -> None:
    kept = next(
        kept for kept in bootstrap.quick_sample().scenes() if kept.key.exercise_id == "squat"
    )
    source = kept.key.source.replace("reps=3", "reps=0") + "&fault=tie_shoe"
    key = replace(kept.key, source=source)
    bootstrap.scene_cache(tmp_path).keep(key, kept.recording, truth={**kept.truth, "reps": []})

    found = sight(tmp_path, key.name)

    names = {scene.case.exercise_id for scene in found.seen}
    assert {"squat", "mini_squat", "split_squat"} <= names
    assert "sit_to_stand" not in names
    assert all(scene.shown.kind is Kind.IDLE for scene in found.seen)


def test_clips_are_a_part_of_the_report(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--report"):
        app(["bench", "accuracy", "--full", "--clips", str(tmp_path)], standalone_mode=False)
    with pytest.raises(SourceError, match="labelled clips"):
        bench_validity(ValidityWish(quick=True, clips=tmp_path))
