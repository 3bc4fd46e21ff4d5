"""The mirrored picture of a person with the skeleton on it, inside one box.

A captured frame is flipped and scaled once, when it is new; frames of the window between two
captured frames only blit it.
"""

from collections.abc import Sequence

import pygame

from coach.movement.landmarks import BONES, Landmark
from coach.movement.pose import Lock, Pose
from coach.movement.vocabulary import Level
from coach.ports import Frame
from coach.screens.view_models.picture_model import (
    FOLLOW_S,
    Crop,
    Fault,
    drawn_points,
    follow,
    whole_crop,
)
from coach.screens.widgets.canvas import Canvas, Fill, Point
from coach.screens.widgets.picture_scaler import PictureScaler
from coach.screens.widgets.scale import Box

CORNER_DP = 32.0
BONE_DP, FAULT_BONE_DP, OUTLINE_DP = 7.0, 11.0, 5.0
JOINT_DP, FAULT_JOINT_DP = 6.5, 17.0
HEAD_HEIGHTS = 0.11  # diameter of the drawn head, picture heights
FILLS_DP = 0.5  # closer than this, a picture fills its box
DIM_ALPHA = 150  # of 255, over a picture that does not count now
_JOINTS = tuple(dict.fromkeys(joint for bone in BONES for joint in bone))


class Mirror:
    """Remembers the last captured frame, scaled for the box it was drawn in."""

    def __init__(self) -> None:
        self._frame: Frame | None = None
        self._crop: Crop | None = None
        self._scaler = PictureScaler()
        self._scaled: pygame.Surface | None = None
        self._scaled_for: tuple[int, int] = (0, 0)
        self._for_aspect = 0.0
        self._waited_s = 0.0  # since the crop was last moved

    def take(self, frame: Frame | None) -> None:
        """Take in a new captured frame; None keeps the last one."""
        if frame is not None:
            self._frame = frame
            self._scaled = None

    def draw(
        self,
        canvas: Canvas,
        box: Box,
        *,
        pose: Pose | None,
        faults: Sequence[Fault] = (),
        dt_s: float = 0.0,
        is_dimmed: bool = False,
    ) -> None:
        """Draw picture and skeleton; without a picture, the skeleton on a plain ground.

        A dimmed picture is an old one: the skeleton is left out, for nobody is seen now.
        """
        crop = self._follow(pose, box.w / box.h, dt_s=dt_s)
        shown = _fit(box, crop)
        if self._frame is None or shown != box:
            canvas.wipe(box)
            canvas.panel(box, Fill("picture_backdrop", radius=CORNER_DP))
        if self._frame is not None:
            self._blit(canvas, shown, crop)
            if is_dimmed:
                canvas.veil(shown, DIM_ALPHA)
            canvas.round_corners(box, radius=CORNER_DP, colour="background")
        if pose is not None and pose.keypoints is not None and not is_dimmed:
            clip = canvas.surface.get_clip()
            canvas.surface.set_clip(canvas.pixels(box))
            draw_skeleton(canvas, shown, crop, pose=pose, faults=faults)
            if self._frame is None:
                _draw_head(canvas, shown, crop, pose=pose)
            canvas.surface.set_clip(clip)

    def _follow(self, pose: Pose | None, box_aspect: float, *, dt_s: float) -> Crop:
        """Move the crop with each new frame, so that picture and skeleton stay together."""
        self._waited_s += dt_s
        if self._crop is not None and self._scaled is not None and self._for_aspect == box_aspect:
            return self._crop
        aspect = self._aspect(pose)
        if self._crop is None or self._for_aspect != box_aspect:
            crop = follow(
                whole_crop(aspect, box_aspect), pose, box_aspect=box_aspect, dt_s=FOLLOW_S
            )
        else:
            crop = follow(self._crop, pose, box_aspect=box_aspect, dt_s=self._waited_s)
        self._scaled = None
        self._waited_s, self._for_aspect = 0.0, box_aspect
        self._crop = Crop(min(crop.x, max(0.0, aspect - crop.w)), min(crop.w, aspect))
        return self._crop

    def _aspect(self, pose: Pose | None) -> float:
        if self._frame is not None:
            height, width = self._frame.bgr.shape[:2]
            return float(width) / float(height)
        return pose.aspect if pose is not None else 16 / 9

    def _blit(self, canvas: Canvas, shown: Box, crop: Crop) -> None:
        x, y, w, h = canvas.pixels(shown)
        if self._frame is not None and (self._scaled is None or self._scaled_for != (w, h)):
            self._scaled = self._scaler.scaled(self._frame, crop, (w, h), like=canvas.surface)
            self._scaled_for = (w, h)
        if self._scaled is not None:
            canvas.surface.blit(self._scaled, (x, y))


def _fit(box: Box, crop: Crop) -> Box:
    """Return where a crop of height 1 lies in the box, whole and undistorted."""
    scale = min(box.w / crop.w, box.h)
    w, h = crop.w * scale, scale
    if abs(w - box.w) < FILLS_DP and abs(h - box.h) < FILLS_DP:
        return box
    return Box(box.x + (box.w - w) / 2, box.y + (box.h - h) / 2, w, h)


def draw_skeleton(
    canvas: Canvas, shown: Box, crop: Crop, *, pose: Pose, faults: Sequence[Fault]
) -> None:
    """Draw bones and joints mirrored; a fault changes colour, width and shape."""

    def place(point: tuple[float, float]) -> Point:
        mirrored_x = crop.x + crop.w - point[0]
        return shown.x + mirrored_x / crop.w * shown.w, shown.y + point[1] * shown.h

    points = {landmark: place(point) for landmark, point in drawn_points(pose).items()}
    is_sure = pose.lock is Lock.LOCKED
    marked = {joint: fault.level for fault in faults for joint in fault.joints}
    for start, end in BONES:
        if start in points and end in points:
            level = marked.get(start) if start in marked and end in marked else None
            _bone(canvas, points[start], points[end], level=level, is_sure=is_sure)
    for joint in _JOINTS:
        if joint in points:
            _joint(canvas, points[joint], level=marked.get(joint), is_sure=is_sure)


def _draw_head(canvas: Canvas, shown: Box, crop: Crop, *, pose: Pose) -> None:
    """Draw a head where no picture shows one."""
    nose = drawn_points(pose).get(Landmark.NOSE)
    if nose is None:
        return
    x = shown.x + (crop.x + crop.w - nose[0]) / crop.w * shown.w
    diameter = HEAD_HEIGHTS * shown.h
    at = (x, shown.y + nose[1] * shown.h)
    canvas.ring(at, diameter, thickness=BONE_DP, fraction=1.0, colour="picture_bone")


def _bone(canvas: Canvas, start: Point, end: Point, *, level: Level | None, is_sure: bool) -> None:
    width = (FAULT_BONE_DP if level else BONE_DP) * (1.0 if is_sure else 0.5)
    canvas.line(start, end, width=width + OUTLINE_DP, colour="picture_outline")
    canvas.line(start, end, width=width, colour=_colour(level))


def _joint(canvas: Canvas, at: Point, *, level: Level | None, is_sure: bool) -> None:
    if level is None:
        radius = JOINT_DP if is_sure else JOINT_DP / 2
        canvas.dot(at, radius + 3.5, "picture_outline")
        canvas.dot(at, radius, "picture_joint")
        return
    _diamond(canvas, at, FAULT_JOINT_DP + 5, "picture_outline")
    _diamond(canvas, at, FAULT_JOINT_DP, _colour(level))


def _diamond(canvas: Canvas, at: Point, radius: float, colour: str) -> None:
    x, y = canvas.scale.point_px(at)
    r = canvas.scale.at_least_px(radius)
    corners = ((x, y - r), (x + r, y), (x, y + r), (x - r, y))
    paint = canvas.theme.colour(colour)
    pygame.draw.polygon(canvas.surface, paint, corners)
    for index, corner in enumerate(corners):
        pygame.draw.aaline(canvas.surface, paint, corner, corners[(index + 1) % 4])


def _colour(level: Level | None) -> str:
    match level:
        case Level.AMBER:
            return "picture_fault_amber"
        case Level.RED:
            return "picture_fault_red"
        case None:
            return "picture_bone"
