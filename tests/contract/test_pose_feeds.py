"""What every pose feed keeps to: a recording played back and a live worker with the real model."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pytest

from coach.devices.feed_options import FeedOptions
from coach.devices.pose_feed import open_feed
from coach.devices.recorded_feed import RecordedFeed
from coach.devices.system_clock import SystemClock
from coach.movement.pose import Pose, nobody
from coach.ports import FeedStatus, Frame, PoseFeed
from coach.session.sources import parse_source
from tests.device_builders import wait_until, write_clip

pytestmark = pytest.mark.whole

FRAMES = 20
PATIENCE_S = 60.0  # for a worker to load its networks on a busy machine


def _recorded(_: Path) -> PoseFeed:
    poses = [nobody(index / 30, aspect=4 / 3) for index in range(FRAMES)]
    return RecordedFeed(poses, SystemClock())


def _live(folder: Path) -> PoseFeed:
    path = write_clip(folder / "clip.mp4", frames=FRAMES)
    options = FeedOptions(spec=parse_source(str(path)), exercise_id="squat", every_frame=True)
    return open_feed(options, SystemClock())


FEEDS: dict[str, Callable[[Path], PoseFeed]] = {"recorded": _recorded, "live": _live}


@pytest.fixture(params=["recorded", pytest.param("live", marks=pytest.mark.slow)])
def feed(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[PoseFeed]:
    made = FEEDS[request.param](tmp_path)
    yield made
    made.close()


def _play(feed: PoseFeed) -> tuple[list[Pose], list[Frame]]:
    poses: list[Pose] = []
    pictures: list[Frame] = []

    def is_over() -> bool:
        has_ended = feed.state.status is FeedStatus.ENDED
        poses.extend(feed.poses())
        picture = feed.picture()
        if picture is not None:
            pictures.append(picture)
        return has_ended

    assert wait_until(is_over, within_s=PATIENCE_S), feed.state
    return poses, pictures


def _rises(times_s: Sequence[float]) -> bool:
    return all(later > earlier for earlier, later in pairwise(times_s))


def test_nothing_comes_before_the_start(feed: PoseFeed) -> None:
    assert not feed.has_poses
    assert list(feed.poses()) == []
    assert feed.picture() is None
    assert feed.state.status is FeedStatus.OPENING


def test_it_tells_that_poses_are_there_without_taking_them(feed: PoseFeed) -> None:
    feed.start()

    is_told = wait_until(lambda: feed.has_poses, within_s=PATIENCE_S)
    is_told_again = feed.has_poses
    poses = list(feed.poses())
    rest, _ = _play(feed)

    assert is_told
    assert is_told_again
    assert poses
    assert len(poses) + len(rest) == FRAMES
    assert not feed.has_poses


def test_all_poses_come_once_in_order_and_then_it_has_ended(feed: PoseFeed) -> None:
    feed.start()

    poses, pictures = _play(feed)

    assert len(poses) == FRAMES
    assert _rises([pose.t_s for pose in poses])
    assert _rises([picture.t_s for picture in pictures])
    assert {picture.t_s for picture in pictures} <= {pose.t_s for pose in poses}
    assert list(feed.poses()) == []
    assert feed.state.frames == FRAMES
    assert feed.state.progress == pytest.approx(1.0, abs=0.06)  # the last frame still lasts


def test_the_shape_of_the_picture_is_that_of_the_source(feed: PoseFeed) -> None:
    feed.start()

    poses, _ = _play(feed)

    info = feed.state.info
    assert info is not None
    assert {pose.aspect for pose in poses} == {info.width / info.height}


def test_a_recording_waits_while_it_is_paused_and_loses_nothing(feed: PoseFeed) -> None:
    feed.start()
    feed.pause()
    feed.pause()
    is_open = wait_until(lambda: feed.state.status is FeedStatus.RUNNING, within_s=PATIENCE_S)
    while_paused = [pose for _ in range(20) for pose in feed.poses()]
    has_some_while_paused = feed.has_poses

    feed.resume()
    poses, _ = _play(feed)

    assert is_open
    assert while_paused == []
    assert not has_some_while_paused
    assert len(poses) == FRAMES


def test_starting_twice_and_closing_twice_are_fine(feed: PoseFeed) -> None:
    feed.start()
    feed.start()

    feed.close()
    feed.close()

    assert feed.state.status in set(FeedStatus)
