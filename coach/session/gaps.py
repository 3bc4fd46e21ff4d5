"""Time in which nobody looked, made visible to the analysis.

A paused set, a rest, an unplugged camera or a worker that was restarted leave a hole between two
poses. The fold knows only poses, so a hole becomes one pose of nobody: an open repetition is
given up there, and the same stored poses give the same events again.
"""

from coach.movement.pose import Pose, nobody

HOLE_S = 1.0  # as long as the analysis waits for somebody unseen (docs/clinical.md E27)
_JUST_BEFORE_S = 0.001


def bridged(last_s: float | None, pose: Pose) -> tuple[Pose, ...]:
    """Return the pose, after a pose of nobody where nobody had looked for too long.

    Args:
        last_s: time of the pose before, or None for the first.
        pose: the next one.
    """
    if last_s is None or pose.t_s - last_s < HOLE_S or pose.keypoints is None:
        return (pose,)
    return (nobody(pose.t_s - _JUST_BEFORE_S, aspect=pose.aspect), pose)
