"""A clothed body lofted from elliptical rings along the bones of a figure."""

from dataclasses import dataclass

import numpy as np

from coach.synthetic.anthropometry import Build
from coach.synthetic.head_surface import HeadTemplate, head_template
from coach.synthetic.kinematics import FloatArray, unit
from coach.synthetic.looks import Look
from coach.synthetic.mesh import Loft, MeshBuilder
from coach.synthetic.posture import Figure

AROUND = 18  # points of a ring of trunk and legs
ARM_AROUND = 12
SHORTS_TO = 0.62  # of the thigh
TROUSERS_TO = 1.84  # 1 + of the shank
SLEEVES_TO = 0.55  # of the upper arm
SOCKS_FROM = 1.86  # 1 + of the shank
CHIN_RING = 1.06  # trunk rings above are neck
ARM_WIDTH_SHARE = 0.6  # of girth that shows at the arms


def _dense(rows: list[list[float]], times: int) -> FloatArray:
    """Return `times` as many rings, corners rounded."""
    profile = np.array(rows)
    spread = np.linspace(0, len(profile) - 1, (len(profile) - 1) * times + 1)
    where = np.interp(spread, np.arange(len(profile)), profile[:, 0])
    fine = np.stack([np.interp(where, profile[:, 0], column) for column in profile.T], axis=1)
    for _ in range(times):
        fine[1:-1, 1:] = 0.25 * fine[:-2, 1:] + 0.5 * fine[1:-1, 1:] + 0.25 * fine[2:, 1:]
    return fine


# Rings: place along the bone (0..1), half-width, front, back; metres for a stature of 1.70 m.
# fmt: off
THIGH = _dense([
    [.00, .084, .085, .092], [.12, .086, .088, .092], [.30, .081, .086, .084],
    [.50, .074, .079, .073], [.70, .064, .069, .063], [.85, .057, .060, .056],
    [.95, .055, .058, .052],
], 2)
SHANK = _dense([
    [.05, .053, .056, .050], [.12, .050, .051, .053], [.25, .053, .046, .066],
    [.38, .052, .043, .065], [.55, .045, .040, .052], [.72, .037, .037, .040],
    [.86, .032, .035, .036], [1.0, .034, .038, .042],
], 2)
UPPER_ARM = np.array([
    [.0, .046, .052, .052], [.15, .048, .053, .052], [.4, .045, .049, .047],
    [.7, .041, .043, .042], [.92, .038, .040, .038],
])
FOREARM_AND_HAND = np.array([
    [.06, .039, .040, .038], [.25, .041, .040, .037], [.55, .035, .032, .030],
    [.8, .028, .024, .024], [.98, .027, .021, .021], [1.03, .024, .018, .018],
    [1.15, .038, .017, .017], [1.32, .042, .016, .017], [1.50, .036, .013, .014],
    [1.64, .022, .009, .010], [1.70, .008, .004, .004],
])
TRUNK = _dense([
    [-.17, .060, .055, .070], [-.12, .135, .085, .108], [.0, .163, .098, .124],
    [.12, .160, .104, .116], [.25, .146, .101, .098], [.40, .138, .098, .092],
    [.55, .146, .106, .096], [.72, .160, .116, .106], [.86, .166, .104, .106],
    [.94, .164, .086, .094], [.99, .150, .072, .084], [1.03, .122, .062, .074],
    [1.07, .086, .057, .067], [1.11, .062, .055, .062], [1.16, .056, .054, .058],
    [1.26, .054, .054, .058], [1.38, .052, .05, .056],
], 3)
# Ahead of the ankle, half-width, top, sole; all metres above the floor.
SHOE = np.array([
    [-.062, .012, .050, .010], [-.056, .027, .068, .002], [-.035, .034, .086, .0],
    [.0, .037, .098, .0], [.035, .038, .092, .002], [.075, .041, .072, .002],
    [.12, .047, .056, .0], [.155, .046, .048, .003], [.185, .036, .040, .008],
    [.200, .014, .030, .014],
])
SHOULDER_CAP = ((0.040, 0.22), (0.034, 0.58), (0.020, 0.86))  # metres beyond it, share of radius
# fmt: on


@dataclass(frozen=True, slots=True, eq=False)
class Limb:
    """Two bones, as they are to be lofted."""

    joints: tuple[FloatArray, FloatArray, FloatArray]
    across: FloatArray
    profiles: tuple[FloatArray, FloatArray]
    scale: float
    start: FloatArray | None = None  # direction that the first rings turn away from
    cap: tuple[tuple[float, float], ...] = ()
    fan: int = 5  # rings round the joint


def _loft(limb: Limb) -> Loft:
    root, middle, tip = limb.joints
    upper, lower = limb.profiles
    upper_way, lower_way = unit(middle - root), unit(tip - middle)
    upper_m, lower_m = np.linalg.norm(middle - root), np.linalg.norm(tip - middle)
    rows = [(root - upper_way * out, upper_way, upper[0, 1:] * size, 0.0) for out, size in limb.cap]
    if limb.start is not None:
        rows += [
            (root, unit((1 - share) * limb.start + share * upper_way), upper[0, 1:], 0.0)
            for share in (0.0, 0.33, 0.66)
        ]
    rows += [(root + upper_way * upper_m * r[0], upper_way, r[1:], float(r[0])) for r in upper]
    bend = (upper[-1, 1:] + lower[0, 1:]) / 2
    rows += [
        (middle, unit((1 - share) * upper_way + share * lower_way), bend, 1.0)
        for share in np.linspace(0, 1, limb.fan)
    ]
    rows += [
        (middle + lower_way * lower_m * r[0], lower_way, r[1:], 1 + float(r[0])) for r in lower
    ]
    centre, way, radius = (np.array([row[column] for row in rows]) for column in range(3))
    across = unit(limb.across - (way @ limb.across)[:, None] * way)
    along = np.array([row[3] for row in rows])
    return Loft(centre, across, np.cross(way, across), radius * limb.scale, along)


class Person:
    """One body's surface; `add_to` poses it. Wrinkles are drawn once, from the look."""

    def __init__(self, build: Build, look: Look, *, seed: int = 0) -> None:
        self._build, self._look = build, look
        self._rng = np.random.default_rng((seed, 6))
        self._wrinkles: dict[str, FloatArray] = {}
        self._head: HeadTemplate = head_template(look)

    def add_to(self, builder: MeshBuilder, figure: Figure) -> None:
        """Add the surface of the first instant of a figure."""
        self._add_trunk(builder, figure)
        for index, name in enumerate(("left", "right")):
            self._add_leg(builder, figure, index=index, name=name)
            self._add_shoe(builder, figure, index=index)
            self._add_arm(builder, figure, index=index, name=name)
        self._add_head(builder, figure)

    def _rough(self, name: str, shape: tuple[int, int], amount: float) -> FloatArray:
        """Return smooth noise (…, 1) that stays with the cloth or skin called `name`."""
        if name not in self._wrinkles:
            noise = self._rng.normal(0, 1, shape)
            self._wrinkles[name] = (noise + np.roll(noise, 1, 0) + np.roll(noise, 1, 1)) / 1.7
        return np.asarray((self._wrinkles[name] * amount)[..., None])

    def _cloth(
        self, rings: FloatArray, centre: FloatArray, *, name: str, rough_m: float
    ) -> FloatArray:
        shape = (rings.shape[0], rings.shape[1])
        return rings + self._rough(name, shape, rough_m) * unit(rings - centre[:, None])

    def _skin(self, name: str, shape: tuple[int, int]) -> FloatArray:
        return np.array(self._look.skin) * (1 + self._rough(name, shape, 0.015))

    def _add_trunk(self, builder: MeshBuilder, figure: Figure) -> None:
        build, look, place = self._build, self._look, TRUNK[:, 0]
        loft = self._trunk_loft(figure)
        rings = loft.rings(AROUND, square=0.88)
        colours = np.ones((len(place) - 1, AROUND, 3)) * look.shirt
        colours[place[:-1] < -0.03] = look.shorts  # noqa: PLR2004  # just below the hips' line
        colours[place[:-1] >= CHIN_RING] = look.skin
        clothed = self._cloth(rings, loft.centre, name="trunk", rough_m=0.0025 * build.scale)
        is_clothed = (place < CHIN_RING)[:, None, None]
        builder.add_rings(np.where(is_clothed, clothed, rings), colours, upwards=True)

    def _trunk_loft(self, figure: Figure) -> Loft:
        build, place = self._build, TRUNK[:, 0]
        pelvis, chest, head = figure.pelvis_frame[0], figure.chest_frame[0], figure.head_frame[0]
        hips, shoulders = figure.mid_hip[0], figure.mid_shoulder[0]
        chestward = np.clip((place - 0.05) / 0.8, 0, 1)[:, None]
        inner = np.clip(place, 0, 1)[:, None]
        up = unit((1 - chestward) * pelvis[:, 1] + chestward * chest[:, 1])
        waist = hips + pelvis[:, 1] * 0.4 * build.trunk_m
        centre = (1 - inner) ** 2 * hips + 2 * inner * (1 - inner) * waist + inner**2 * shoulders
        centre = centre + (place - inner[:, 0])[:, None] * build.trunk_m * up
        skull_base = (
            figure.head[0]
            - 0.45 * build.head_above_shoulders_m * head[:, 1]
            - 0.018 * build.scale * head[:, 2]
        )
        upright = shoulders + 0.38 * build.trunk_m * chest[:, 1]
        centre += np.clip((place - 1.05) / 0.3, 0, 1)[:, None] * (skull_base - upright) * 0.8
        across = unit((1 - chestward) * pelvis[:, 0] + chestward * chest[:, 0])
        across = unit(across - (across * up).sum(1, keepdims=True) * up)
        belly = np.where(place < CHIN_RING - 0.01, 1.0, 0.4)[:, None] * (build.belly_ratio - 1)
        radius = TRUNK[:, 1:] * build.scale * (1 + belly * np.array([0.75, 1.25, 0.8]))
        radius[:, 0] *= 1 + (build.shoulder_ratio - 1) * np.clip((place - 0.4) / 0.4, 0, 1)
        front = np.cross(across, up)
        centre = centre - build.stoop_m * _rounding(place)[:, None] * front
        return Loft(centre, across, front, radius, place)

    def _add_leg(self, builder: MeshBuilder, figure: Figure, *, index: int, name: str) -> None:
        build, look, pelvis = self._build, self._look, figure.pelvis_frame[0]
        loft = _loft(
            Limb(
                joints=(figure.hip[0, index], figure.knee[0, index], figure.ankle[0, index]),
                across=pelvis[:, 0],
                profiles=(THIGH, SHANK),
                scale=build.girth_ratio * build.scale,
                start=-pelvis[:, 1],
            )
        )
        loft = _twisted(
            loft, towards=0.75 * pelvis[:, 0] + 0.25 * figure.foot_frame[0, index, :, 0]
        )
        skin = self._skin(f"{name} leg", (len(loft.along) - 1, AROUND))
        builder.add_rings(loft.rings(AROUND), skin)
        to = TROUSERS_TO if look.has_long_trousers else SHORTS_TO
        shorts = loft.cut(int(np.searchsorted(loft.along, to)) + 1)
        wider_m = np.linspace(0.006, 0.014, len(shorts.along)) * build.scale
        rings = shorts.rings(AROUND, wider_m=wider_m)
        cloth = self._cloth(rings, shorts.centre, name=f"{name} shorts", rough_m=0.003)
        builder.add_rings(cloth, np.array(look.shorts))
        socks = loft.from_ring(int(np.searchsorted(loft.along, SOCKS_FROM)))
        builder.add_rings(socks.rings(AROUND, wider_m=0.003 * build.scale), np.array(look.sock))

    def _add_shoe(self, builder: MeshBuilder, figure: Figure, *, index: int) -> None:
        frame, look = figure.foot_frame[0, index], self._look
        ahead, half_width, top, sole = SHOE.T * self._build.scale
        floor = figure.ankle[0, index] - self._build.ankle_height_m * frame[:, 1]
        centre = floor + ahead[:, None] * frame[:, 2] + ((top + sole) / 2)[:, None] * frame[:, 1]
        half_height = (top - sole) / 2
        loft = Loft(
            centre,
            np.broadcast_to(frame[:, 0], centre.shape),
            np.broadcast_to(frame[:, 1], centre.shape),
            np.stack([half_width, half_height, half_height], axis=1),
            ahead,
        )
        colours = np.ones((len(SHOE) - 1, AROUND, 3)) * look.shoe
        colours[:, AROUND // 2 + 1 :] *= 0.62  # the sole
        colours[4:7, 3:6] *= 0.7  # the laces
        builder.add_rings(loft.rings(AROUND, square=0.75), colours)

    def _add_arm(self, builder: MeshBuilder, figure: Figure, *, index: int, name: str) -> None:
        build, chest = self._build, figure.chest_frame[0]
        shoulder, elbow = figure.shoulder[0, index], figure.elbow[0, index]
        is_sideways = abs(float(unit(elbow - shoulder) @ chest[:, 0])) > 0.85  # noqa: PLR2004
        loft = _loft(
            Limb(
                joints=(shoulder, elbow, figure.wrist[0, index]),
                across=chest[:, 1] if is_sideways else chest[:, 0],
                profiles=(UPPER_ARM, FOREARM_AND_HAND),
                scale=build.scale * (1 - ARM_WIDTH_SHARE + ARM_WIDTH_SHARE * build.girth_ratio),
                cap=SHOULDER_CAP,
                fan=4,
            )
        )
        skin = self._skin(f"{name} arm", (len(loft.along) - 1, ARM_AROUND))
        builder.add_rings(loft.rings(ARM_AROUND), skin)
        sleeve = loft.cut(int(np.searchsorted(loft.along, SLEEVES_TO)) + 1)
        wider_m = np.linspace(0.006, 0.012, len(sleeve.along)) * build.scale
        rings = sleeve.rings(ARM_AROUND, wider_m=wider_m)
        cloth = self._cloth(rings, sleeve.centre, name=f"{name} sleeve", rough_m=0.002)
        builder.add_rings(cloth, np.array(self._look.shirt))

    def _add_head(self, builder: MeshBuilder, figure: Figure) -> None:
        frame, place, scale = figure.head_frame[0], figure.head[0], self._build.scale
        skull = place + (self._head.skull * scale) @ frame.T
        builder.add_rings(skull, self._head.colours, upwards=True)
        for ear in self._head.ears:
            shell = place + (ear * scale) @ frame.T
            builder.add_rings(shell, np.array(self._look.skin) * 0.93, upwards=True)


def _rounding(place: FloatArray) -> FloatArray:
    """Return how far a stooped back is behind its bones, of the head's way ahead."""
    return np.asarray(0.5 * np.sin(np.pi * np.clip((place - 0.3) / 0.75, 0, 1)))


def _twisted(loft: Loft, *, towards: FloatArray) -> Loft:
    """Return the loft with its shank turned a little towards where the foot points."""
    way = np.cross(loft.across, loft.front)
    wanted = unit(unit(towards) - (way @ unit(towards))[:, None] * way)
    across = np.where((loft.along > 1.02)[:, None], wanted, loft.across)  # noqa: PLR2004
    return Loft(loft.centre, across, np.cross(way, across), loft.radius_m, loft.along)
