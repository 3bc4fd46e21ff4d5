"""Webcams by number and by name, and what is said when there is none."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from coach.devices.live_capture import Capture
from coach.devices.webcam import WebcamSource, webcam_names
from coach.errors import SourceError
from coach.session.sources import WebcamSpec, parse_source
from tests.device_builders import FakeCapture, TickingClock, picture


class Opener:
    """Remembers which device was asked for."""

    def __init__(self, capture: FakeCapture) -> None:
        self.capture = capture
        self.asked: list[int | str] = []

    def __call__(self, target: int | str, _backend: int, _properties: Sequence[int]) -> Capture:
        self.asked.append(target)
        return self.capture


def _open(text: str, opener: Opener, devices: Path) -> WebcamSource:
    spec = parse_source(text)
    assert isinstance(spec, WebcamSpec)
    return WebcamSource(
        spec, clock=TickingClock(step_s=0.5), epoch_s=100.0, opener=opener, devices=devices
    )


@pytest.fixture
def devices(tmp_path: Path) -> Path:
    for index, name in ((0, "Integrated Camera"), (2, "Logitech BRIO"), (10, "Phone")):
        folder = tmp_path / f"video{index}"
        folder.mkdir()
        (folder / "name").write_text(f"{name}\n")
    return tmp_path


def test_the_systems_list_is_read_in_order_of_number(devices: Path) -> None:
    names = webcam_names(devices)

    assert list(names.items()) == [(0, "Integrated Camera"), (2, "Logitech BRIO"), (10, "Phone")]


@pytest.mark.parametrize(("text", "index"), [("3", 3), ("name:brio", 2), ("name:Camera", 0)])
def test_a_webcam_is_found_by_number_or_part_of_its_name(
    devices: Path, text: str, index: int
) -> None:
    opener = Opener(FakeCapture([picture(0)]))

    _open(text, opener, devices)

    assert opener.asked == [index]


def test_an_unknown_name_lists_those_there_are(devices: Path) -> None:
    opener = Opener(FakeCapture([picture(0)]))

    with pytest.raises(SourceError, match=r"2 \(Logitech BRIO\)"):
        _open("name:Nikon", opener, devices)

    assert opener.asked == []


def test_without_a_list_the_number_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="give its number"):
        _open("name:Nikon", Opener(FakeCapture([])), tmp_path)


def test_a_webcam_that_does_not_open_offers_other_ways(tmp_path: Path) -> None:
    capture = FakeCapture([], opens=False)

    with pytest.raises(SourceError, match="demo"):
        _open("0", Opener(capture), tmp_path)

    assert capture.is_released


def test_a_webcam_without_pictures_is_let_go(tmp_path: Path) -> None:
    capture = FakeCapture([])

    with pytest.raises(SourceError, match="gives no pictures"):
        _open("0", Opener(capture), tmp_path)

    assert capture.is_released


def test_a_picture_carries_the_time_of_its_arrival(tmp_path: Path) -> None:
    source = _open("0", Opener(FakeCapture([picture(0), picture(1)])), tmp_path)

    frames = [source.read(), source.read()]

    assert [frame.t_s for frame in frames if frame is not None] == [0.5, 1.0]


def test_a_picture_that_changes_its_size_breaks_off(tmp_path: Path) -> None:
    pictures = [picture(0), picture(1, width=320, height=240)]
    source = _open("0", Opener(FakeCapture(pictures)), tmp_path)
    source.read()

    with pytest.raises(SourceError, match="changed its size"):
        source.read()
