"""The drawn skeleton: joints and bones over the person's picture, the working leg largest.

A pose is mirrored here and nowhere else, for the eye only: it stays as it was captured.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from coach.movement.landmarks import BONES, Landmark
from coach.movement.pose import Lock, Pose
from coach.movement.vocabulary import Level
from coach.screens.view_models.knee_lines import KneeLine
from coach.screens.view_models.picture_model import Crop, Fault, drawn_points
from coach.screens.widgets import strokes
from coach.screens.widgets.canvas import Canvas, Point
from coach.screens.widgets.scale import Box

BONE_DP, WORKING_BONE_DP, FAULT_BONE_DP, OUTLINE_DP = 6.0, 10.0, 11.0, 4.0
JOINT_DP, WORKING_JOINT_DP, FAULT_JOINT_DP = 6.0, 10.0, 18.0
HEAD_HEIGHTS = 0.11  # diameter of the drawn head, picture heights
FULL_H_DP = 330.0  # in a lower picture the lines are thinner, or they would hide the body
UNSURE = 0.5  # of the size of all lines, while it is not sure who it is
_JOINTS = tuple(dict.fromkeys(joint for bone in BONES for joint in bone))
_LINE_DP, _DASH_DP, _VEIL_ALPHA = 4.0, 16.0, 60
_SLEEVE_DP = 14.0  # beside the middle of the leg, so that the drawn bone lies inside


@dataclass(frozen=True, slots=True)
class PictureView:
    """Where a crop of the picture lies on the screen."""

    shown: Box
    crop: Crop
    is_mirrored: bool = True

    def place(self, point: tuple[float, float]) -> Point:
        """Return where a point of the captured picture is seen, dp."""
        across = point[0] - self.crop.x
        seen_x = self.crop.w - across if self.is_mirrored else across
        return (
            self.shown.x + seen_x / self.crop.w * self.shown.w,
            self.shown.y + point[1] * self.shown.h,
        )

    @property
    def stroke(self) -> float:
        """How thick lines are, 1 in a large picture."""
        return min(1.0, self.shown.h / FULL_H_DP)

    def length(self, heights: float) -> float:
        """Return how long a part of the picture's height is on the screen, dp."""
        return heights * self.shown.h


@dataclass(frozen=True, slots=True)
class Marks:
    """What stands out on a body."""

    faults: Sequence[Fault] = ()
    working: frozenset[Landmark] = frozenset()  # joints of the working leg
    lines: Sequence[KneeLine] = ()


NO_MARKS = Marks()


def draw_skeleton(canvas: Canvas, view: PictureView, pose: Pose, marks: Marks) -> None:
    """Draw knee lines, bones and joints; a fault changes colour, width and shape."""
    points = {joint: view.place(point) for joint, point in drawn_points(pose).items()}
    levels = {joint: fault.level for fault in marks.faults for joint in fault.joints}
    size = view.stroke * (1.0 if pose.lock is Lock.LOCKED else UNSURE)
    for line in marks.lines:
        _knee_line(canvas, view, line)
    bones = [bone for bone in BONES if bone[0] in points and bone[1] in points]
    bones.sort(key=lambda bone: _rank(bone, marks, levels))  # what matters lies on top
    for start, end in bones:
        level = levels.get(start) if start in levels and end in levels else None
        is_working = start in marks.working and end in marks.working
        width = FAULT_BONE_DP if level else WORKING_BONE_DP if is_working else BONE_DP
        bone = _Look(width * size, OUTLINE_DP * view.stroke, level)
        _bone(canvas, points[start], points[end], bone)
    for joint in _JOINTS:
        if joint in points:
            is_working = joint in marks.working
            radius = WORKING_JOINT_DP if is_working else JOINT_DP
            level = levels.get(joint)
            wide = FAULT_JOINT_DP * view.stroke if level else radius * size
            _joint(canvas, points[joint], _Look(wide, OUTLINE_DP * view.stroke, level))


def draw_head(canvas: Canvas, view: PictureView, pose: Pose) -> None:
    """Draw a head where no picture shows one."""
    nose = drawn_points(pose).get(Landmark.NOSE)
    if nose is not None:
        diameter = view.length(HEAD_HEIGHTS)
        at = view.place(nose)
        canvas.ring(at, diameter, thickness=BONE_DP, fraction=1.0, colour="picture_bone")


def _rank(
    bone: tuple[Landmark, Landmark], marks: Marks, levels: dict[Landmark, Level]
) -> tuple[bool, bool]:
    is_fault = bone[0] in levels and bone[1] in levels
    return is_fault, bone[0] in marks.working and bone[1] in marks.working


@dataclass(frozen=True, slots=True)
class _Look:
    """How a bone or joint is drawn, dp."""

    size: float  # width of a bone, radius of a joint
    outline: float
    level: Level | None


def _bone(canvas: Canvas, start: Point, end: Point, look: _Look) -> None:
    first, second = _px(canvas, start), _px(canvas, end)
    for extra, colour in ((2 * look.outline, "picture_outline"), (0.0, _colour(look.level))):
        width_px = (look.size + extra) * canvas.scale.factor
        paint = canvas.theme.colour(colour)
        strokes.bar(canvas.surface, first, second, width_px=width_px, colour=paint)


def _joint(canvas: Canvas, at: Point, look: _Look) -> None:
    if look.level is None:
        canvas.dot(at, look.size + look.outline, "picture_outline")
        canvas.dot(at, look.size, "picture_joint")
        return
    for radius, colour in (
        (look.size * 1.28, "picture_outline"),
        (look.size, _colour(look.level)),
    ):
        _diamond(canvas, at, radius, colour)


def _diamond(canvas: Canvas, at: Point, radius: float, colour: str) -> None:
    x, y = _px(canvas, at)
    r = radius * canvas.scale.factor
    corners = ((x, y - r), (x + r, y), (x, y + r), (x - r, y))
    strokes.polygon(canvas.surface, corners, colour=canvas.theme.colour(colour))


def _knee_line(canvas: Canvas, view: PictureView, line: KneeLine) -> None:
    """Draw the room the knee has: a sleeve around the leg; broken edges where it was left."""
    hip, ankle, middle = (
        _px(canvas, view.place(point)) for point in (line.hip, line.ankle, line.middle)
    )
    leg_px = _SLEEVE_DP * canvas.scale.factor
    knee_px = leg_px + view.length(line.half_width) * canvas.scale.factor
    left = [(hip[0] - leg_px, hip[1]), (middle[0] - knee_px, middle[1])]
    left.append((ankle[0] - leg_px, ankle[1]))
    right = [(hip[0] + leg_px, hip[1]), (middle[0] + knee_px, middle[1])]
    right.append((ankle[0] + leg_px, ankle[1]))
    colour = canvas.theme.colour("picture_bone" if line.is_good else "picture_fault_amber")
    sleeve = (*left, *reversed(right))
    strokes.veiled_polygon(canvas.surface, sleeve, colour=colour, alpha=_VEIL_ALPHA)
    width_px = _LINE_DP * canvas.scale.factor
    for start, end in (*pairwise(left), *pairwise(right)):
        if line.is_good:
            strokes.bar(canvas.surface, start, end, width_px=width_px, colour=colour)
        else:
            dash_px = _DASH_DP * canvas.scale.factor
            strokes.dashes(
                canvas.surface, start, end, width_px=width_px, dash_px=dash_px, colour=colour
            )


def _px(canvas: Canvas, point: Point) -> strokes.Pixel:
    return point[0] * canvas.scale.factor, point[1] * canvas.scale.factor


def _colour(level: Level | None) -> str:
    match level:
        case Level.AMBER:
            return "picture_fault_amber"
        case Level.RED:
            return "picture_fault_red"
        case None:
            return "picture_bone"
