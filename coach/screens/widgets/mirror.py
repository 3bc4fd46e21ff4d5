"""The picture of a person, as a mirror shows it, with the skeleton on it, inside one box.

Who wants it as others see them switches `is_mirrored` off; poses stay as they were captured.

A captured frame is flipped and scaled once, when it is new; frames of the window between two
captured frames only blit it.
"""

import pygame

from coach.movement.pose import Pose
from coach.ports import Frame
from coach.screens.view_models.picture_model import FOLLOW_S, Crop, follow, whole_crop
from coach.screens.widgets.canvas import Canvas, Fill
from coach.screens.widgets.picture_scaler import PictureScaler
from coach.screens.widgets.scale import Box
from coach.screens.widgets.skeleton import NO_MARKS, Marks, PictureView, draw_head, draw_skeleton

CORNER_DP = 32.0
FILLS_DP = 0.5  # closer than this, a picture fills its box
DIM = (100, 108, 112)  # of 255, of the colours of a picture that does not count now


class Mirror:
    """Remembers the last captured frame, scaled for the box it was drawn in."""

    def __init__(self) -> None:
        self.is_mirrored = True
        self._frame: Frame | None = None
        self._crop: Crop | None = None
        self._scaler = PictureScaler()
        self._scaled: pygame.Surface | None = None
        self._scaled_for: tuple[int, int, bool, bool] = (0, 0, False, True)
        self._for_aspect = 0.0
        self._waited_s = 0.0  # since the crop was last moved

    @property
    def aspect(self) -> float:
        """Width by height of the picture that was taken last."""
        return self._aspect(None)

    @property
    def has_picture(self) -> bool:
        return self._frame is not None

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
        marks: Marks | None = NO_MARKS,
        dt_s: float = 0.0,
        is_dimmed: bool = False,
    ) -> PictureView:
        """Draw picture and skeleton; without a picture, the skeleton on a plain ground.

        A dimmed picture does not count now: the skeleton is left out, as it is where there are
        no marks at all. Returns where the picture lies.
        """
        crop = self._follow(pose, box.w / box.h, dt_s=dt_s)
        shown = _fit(box, crop)
        view = PictureView(shown, crop, self.is_mirrored)
        if self._frame is None or shown != box:
            canvas.wipe(box)
            canvas.panel(box, Fill("picture_backdrop", radius=CORNER_DP))
        if self._frame is not None:
            self._blit(canvas, shown, crop, is_dimmed=is_dimmed)
            canvas.round_corners(box, radius=CORNER_DP, colour="background")
        is_seen = pose is not None and pose.keypoints is not None
        if pose is not None and is_seen and marks is not None and not is_dimmed:
            clip = canvas.surface.get_clip()
            canvas.surface.set_clip(canvas.pixels(box))
            draw_skeleton(canvas, view, pose, marks)
            if self._frame is None:
                draw_head(canvas, view, pose)
            canvas.surface.set_clip(clip)
        return view

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

    def _blit(self, canvas: Canvas, shown: Box, crop: Crop, *, is_dimmed: bool) -> None:
        x, y, w, h = canvas.pixels(shown)
        look = (w, h, is_dimmed, self.is_mirrored)
        if self._frame is not None and (self._scaled is None or self._scaled_for != look):
            self._scaled = self._scaler.scaled(
                self._frame, crop, (w, h), like=canvas.surface, is_mirrored=self.is_mirrored
            )
            self._scaled_for = look
            if is_dimmed:  # once, and not in every frame
                self._scaled.fill(DIM, special_flags=pygame.BLEND_RGB_MULT)
        if self._scaled is not None:
            canvas.surface.blit(self._scaled, (x, y))


def _fit(box: Box, crop: Crop) -> Box:
    """Return where a crop of height 1 lies in the box, whole and undistorted."""
    scale = min(box.w / crop.w, box.h)
    w, h = crop.w * scale, scale
    if abs(w - box.w) < FILLS_DP and abs(h - box.h) < FILLS_DP:
        return box
    return Box(box.x + (box.w - w) / 2, box.y + (box.h - h) / 2, w, h)
