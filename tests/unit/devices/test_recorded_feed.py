"""A recording is played as it was, faster, or all at once."""

from coach.devices.recorded_feed import RecordedFeed
from coach.movement.pose import nobody
from coach.ports import FeedStatus
from tests.device_builders import TickingClock

POSES = [nobody(10.0 + index / 10, aspect=4 / 3) for index in range(20)]


def test_poses_come_when_they_are_due() -> None:
    clock = TickingClock()
    feed = RecordedFeed(POSES, clock)
    feed.start()

    clock.time_s += 0.95
    first = list(feed.poses())
    clock.time_s += 0.1
    second = list(feed.poses())

    assert first == POSES[:10]
    assert second == POSES[10:11]
    assert feed.state.status is FeedStatus.RUNNING


def test_double_speed_takes_half_the_time() -> None:
    clock = TickingClock()
    feed = RecordedFeed(POSES, clock, speed=2.0)
    feed.start()

    clock.time_s += 0.96
    poses = list(feed.poses())

    assert poses == POSES
    assert feed.state.status is FeedStatus.ENDED


def test_speed_zero_gives_all_at_once() -> None:
    feed = RecordedFeed(POSES, TickingClock(), speed=0.0)
    feed.start()

    poses = list(feed.poses())

    assert poses == POSES
    assert feed.state.progress == 1.0


def test_time_stands_still_while_it_is_paused() -> None:
    clock = TickingClock()
    feed = RecordedFeed(POSES, clock)
    feed.start()
    clock.time_s += 0.95
    before = list(feed.poses())

    feed.pause()
    clock.time_s += 60.0
    paused = list(feed.poses())
    feed.resume()
    clock.time_s += 0.1
    after = list(feed.poses())

    assert (before, paused, after) == (POSES[:10], [], POSES[10:11])


def test_an_empty_recording_is_over_when_it_starts() -> None:
    feed = RecordedFeed([], TickingClock())

    feed.start()

    assert list(feed.poses()) == []
    assert feed.state.status is FeedStatus.ENDED


def test_a_closed_recording_gives_nothing_more() -> None:
    feed = RecordedFeed(POSES, TickingClock(), speed=0.0)
    feed.start()

    feed.close()

    assert list(feed.poses()) == []
    assert feed.state.status is FeedStatus.ENDED
