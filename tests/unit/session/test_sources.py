"""The grammar of sources: every form, and a sentence for every nonsense."""

import pytest

from coach.errors import UsageError
from coach.movement.vocabulary import View
from coach.session.sources import (
    FileSpec,
    SourceSpec,
    StreamSpec,
    SyntheticSpec,
    WebcamSpec,
    parse_source,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0", WebcamSpec(text="0", index=0, name=None)),
        (" 12 ", WebcamSpec(text="12", index=12, name=None)),
        ("name:USB Cam", WebcamSpec(text="name:USB Cam", index=None, name="USB Cam")),
        ("holiday.mp4", FileSpec(text="holiday.mp4", path="holiday.mp4")),
        ("C:\\films\\a b.mov", FileSpec(text="C:\\films\\a b.mov", path="C:\\films\\a b.mov")),
        ("synthetics.mp4", FileSpec(text="synthetics.mp4", path="synthetics.mp4")),
        (
            "http://10.0.0.5:8080/video",
            StreamSpec(text="http://10.0.0.5:8080/video", url="http://10.0.0.5:8080/video"),
        ),
        ("RTSP://cam/1", StreamSpec(text="RTSP://cam/1", url="RTSP://cam/1")),
        ("synthetic", SyntheticSpec(text="synthetic")),
        ("synthetic:squat", SyntheticSpec(text="synthetic:squat", exercise_id="squat")),
        (
            "synthetic?seed=7&reps=2&fault=knee_in:12&view=side&fps=15&speed=0",
            SyntheticSpec(
                text="synthetic?seed=7&reps=2&fault=knee_in:12&view=side&fps=15&speed=0",
                seed=7,
                reps=2,
                fault="knee_in:12",
                view=View.SIDE,
                fps=15.0,
                speed=0.0,
            ),
        ),
    ],
)
def test_every_form_is_understood(text: str, expected: SourceSpec) -> None:
    spec = parse_source(text)

    assert spec == expected


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "empty"),
        ("  ", "empty"),
        ("-1", "-1"),
        ("name:", "name:"),
        ("ftp://host/film", "ftp"),
        ("http://", "http://"),
        ("http://host:99999/", "http://host:99999/"),
        ("rtsp://[bad", "rtsp://[bad"),
        ("synthetic:", "synthetic:"),
        ("synthetic:Squat!", "Squat!"),
        ("synthetic?reps=many", "reps=many"),
        ("synthetic?reps=-1", "reps=-1"),
        ("synthetic?reps=99999999999999999999", "reps"),
        ("synthetic?seed=²", "seed"),
        ("synthetic?fps=0", "fps=0"),
        ("synthetic?fps=nan", "fps=nan"),
        ("synthetic?speed=1e9", "speed"),
        ("synthetic?view=unknown", "view=unknown"),
        ("synthetic?colour=red", "colour=red"),
        ("synthetic?reps", "reps"),
        ("synthetic?reps=1&reps=2", "twice"),
        ("a\0b", "zero"),
    ],
)
def test_nonsense_gets_a_sentence_that_names_it(text: str, named: str) -> None:
    with pytest.raises(UsageError, match=r"\.$") as caught:
        parse_source(text)

    assert named in str(caught.value)
