"""Why a set should pause by itself: who has been in front of the camera, and is there a camera."""

from dataclasses import dataclass, replace

from coach.movement.hand_signs import HOLD_S
from coach.movement.pose import Lock, Pose
from coach.ports import FeedState, FeedStatus
from coach.session.snapshot import PauseReason

PATIENCE_S = HOLD_S  # out of the picture is a sign, too; a step behind a chair is not


@dataclass(frozen=True, slots=True)
class Presence:
    """When the patient was last surely seen; seconds on the capture clock."""

    last_seen_s: float | None = None
    newest_s: float | None = None
    newest_lock: Lock = Lock.NOBODY


def seen(presence: Presence, pose: Pose) -> Presence:
    """Take in one pose."""
    presence = replace(presence, newest_s=pose.t_s, newest_lock=pose.lock)
    if pose.lock is Lock.LOCKED or presence.last_seen_s is None:
        return replace(presence, last_seen_s=pose.t_s)
    return presence


def reason_to_pause(
    presence: Presence, feed: FeedState, *, is_tracking: bool
) -> PauseReason | None:
    """Return why counting has to wait now, or None.

    Args:
        presence: who was seen.
        feed: how the source and the pose worker are.
        is_tracking: whether the analysis sees the joints it counts on.
    """
    match feed.status:
        case FeedStatus.WAITING | FeedStatus.FAILED:
            return PauseReason.CAMERA_LOST
        case FeedStatus.RESTARTING:
            return PauseReason.WORKER_RESTARTING
        case FeedStatus.NONE:
            return None
        case FeedStatus.OPENING | FeedStatus.RUNNING | FeedStatus.ENDED:
            return _nobody_to_follow(presence, is_tracking=is_tracking)


def _nobody_to_follow(presence: Presence, *, is_tracking: bool) -> PauseReason | None:
    if presence.newest_s is None or presence.last_seen_s is None:
        return None
    unseen_s = presence.newest_s - presence.last_seen_s
    if unseen_s <= PATIENCE_S:
        is_here = presence.newest_lock is Lock.LOCKED
        return PauseReason.PERSON_LOST if is_here and not is_tracking else None
    if presence.newest_lock is Lock.DOUBTFUL:
        return PauseReason.SECOND_PERSON
    return PauseReason.PERSON_LOST
