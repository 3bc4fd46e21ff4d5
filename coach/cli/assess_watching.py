"""Looking at a test through the pose pipeline: a recording to its end, a camera until enough."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from coach import bootstrap
from coach.care.tests.measured import Watched
from coach.care.tests.procedures import PROCEDURES
from coach.care.told import TestKind
from coach.cli.following import looks
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.session.assessing import Asked, assessing_of, is_over
from coach.session.sources import StreamSpec, SyntheticSpec, WebcamSpec, parse_source

LANDMARK_SUFFIX = ".npz"

Tell = Callable[[float | None, str], None]


def is_live(source: str) -> bool:
    """Whether a source is a camera, which has no end."""
    if source.endswith(LANDMARK_SUFFIX):
        return False
    return isinstance(parse_source(source), WebcamSpec | StreamSpec)


def watch(
    asked: Asked, source: str, *, exercise: Exercise, model: Path | None, tell: Tell
) -> Watched:
    """Return what a test showed; Ctrl+C ends a live one, which then stands as far as it came.

    Raises:
        CoachError: source or model cannot be used.
    """
    assessing = assessing_of(asked, exercise)
    if source.endswith(LANDMARK_SUFFIX):
        assessing.take_in(bootstrap.read_landmarks(Path(source)).poses)
        return assessing.result()
    live = is_live(source)
    source = _as_the_test_is_seen(source, asked.test)
    try:
        for seconds, poses in _coming(source, exercise, model=model):
            assessing.take_in(poses)
            tell(None, f"{seconds:.0f} s")
            if live and is_over(asked, assessing.watched, seconds=seconds):
                break
    except KeyboardInterrupt:
        if not live:
            raise
    return assessing.result()


def _as_the_test_is_seen(source: str, test: TestKind) -> str:
    """Return the source; a synthetic patient stands as the test wants it, unless told otherwise."""
    spec = parse_source(source)
    if not isinstance(spec, SyntheticSpec) or spec.view is not None:
        return source
    return f"{source}{'&' if '?' in source else '?'}view={PROCEDURES[test].view}"


def _coming(
    source: str, exercise: Exercise, *, model: Path | None
) -> Iterator[tuple[float, Sequence[Pose]]]:
    """Yield new poses with the time watched so far."""
    first_s: float | None = None
    with closing(looks(source, exercise, model=model)) as coming:
        for look in coming:
            if not look.poses:
                continue
            first_s = look.poses[0].t_s if first_s is None else first_s
            yield look.poses[-1].t_s - first_s, look.poses
