"""A pinhole camera on a laptop's lid, looking at the room."""

from dataclasses import dataclass, replace

import numpy as np

from coach.synthetic.kinematics import FloatArray

FIT_MARGIN_RATIO = 0.04  # of the picture's height, kept free above the head and below the feet


@dataclass(frozen=True, slots=True)
class Camera:
    """At (0, height_m, distance_m), looking towards -z; the athlete stands near the origin."""

    width: int = 640
    height: int = 480
    horizontal_view_deg: float = 62.0
    distance_m: float = 2.5
    height_m: float = 0.9
    pitch_deg: float = 0.0  # + looks up

    @property
    def focal_px(self) -> float:
        return float(self.width / 2 / np.tan(np.radians(self.horizontal_view_deg) / 2))

    @property
    def aspect(self) -> float:
        return self.width / self.height

    @property
    def place(self) -> FloatArray:
        return np.array([0.0, self.height_m, self.distance_m])

    @property
    def axes(self) -> FloatArray:
        """Rows: right, up and forward of the camera, in the room."""
        pitch = np.radians(self.pitch_deg)
        forward = np.array([0.0, np.sin(pitch), -np.cos(pitch)])
        right = np.array([1.0, 0.0, 0.0])
        return np.stack([right, np.cross(right, forward), forward])

    def project(self, points: FloatArray) -> FloatArray:
        """Return (..., 3): x px to the right, y px down, depth m; points (..., 3) in the room."""
        seen = (points - self.place) @ self.axes.T
        depth = np.maximum(seen[..., 2], 0.05)  # behind the lens is far outside the picture
        return np.stack(
            [
                self.width / 2 + self.focal_px * seen[..., 0] / depth,
                self.height / 2 - self.focal_px * seen[..., 1] / depth,
                seen[..., 2],
            ],
            axis=-1,
        )

    def fits(self, points: FloatArray) -> bool:
        """Whether all points are in the picture, with the margin above and below."""
        pixels = self.project(points)
        margin = FIT_MARGIN_RATIO * self.height
        inside_y = (pixels[..., 1] > margin) & (pixels[..., 1] < self.height - margin)
        inside_x = (pixels[..., 0] > 0) & (pixels[..., 0] < self.width)
        return bool((inside_x & inside_y).all())

    def half_width_m(self, *, z_m: float) -> float:
        """How far the picture reaches to each side at a depth of the room."""
        away = self.distance_m - z_m
        return float(away * np.tan(np.radians(self.horizontal_view_deg) / 2))


def moved_back_to_fit(camera: Camera, *, points: FloatArray, farthest_m: float) -> Camera:
    """Return the camera at its own distance, or as much farther away as the points need."""
    while camera.distance_m < farthest_m and not camera.fits(points):
        camera = replace(camera, distance_m=camera.distance_m + 0.05)
    return camera
