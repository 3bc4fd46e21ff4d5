"""What shines in the world: the path ahead, the trail behind, the ring, the lantern, the camp."""

import math
from functools import lru_cache

import numpy as np
import pygame

from coach.screens.game.flight import Spot
from coach.screens.game.frame_of_world import BAND_HALF, CAMP_X, Frame
from coach.screens.game.outlook import path_height, path_heights, reps_ahead
from coach.screens.game.seen import Task
from coach.screens.scenery.land import hills
from coach.screens.scenery.light import add_light, veil
from coach.screens.scenery.things import thing
from coach.screens.theme import Rgb, Theme
from coach.screens.widgets import shapes

END_S = 0.6  # path seconds from the last repetition to the tent
_TENT_DP = 78.0
_GLOW_EVERY = 3  # spots of the trail
_TONES = 64  # of the trail, from dull to lit: finer steps are not seen
_BEAD_S = 0.20  # path seconds between two beads of the path
_ALPHA_STEP = 8  # of 255, of beads: finer steps are not seen, and would each be kept
_LANTERN_DP, _GLOW_DP, _RING_DP = 96.0, 150.0, 112.0
_MOST_TILT_DEG, _TILT_STEP_DEG = 24.0, 2.0
_SPARK_S, _SPARK_EVERY = 2.2, 3  # how long a spark lives, and which spots have one
_GOLDEN = 0.618034


def draw_path(surface: pygame.Surface, frame: Frame, theme: Theme) -> None:
    """Draw the path ahead as beads, brightest near the ring."""
    flight, seen = frame.flight, frame.seen
    if seen.task is not Task.FOLLOW or seen.path is None:
        return
    colour = theme.colour("scene_path")
    reach = (frame.place.right + frame.px(8) - frame.x(0.0)) / frame.px_a_second
    last = flight.begins_at + reps_ahead(flight, seen) * seen.path.rep_s + END_S
    first, beyond = math.ceil(flight.at / _BEAD_S), math.ceil(min(last, reach) / _BEAD_S)
    places = [index * _BEAD_S for index in range(first, beyond)]
    ring_x = frame.x(flight.at)
    for at, height in zip(places, path_heights(flight, seen, places), strict=True):
        x = frame.x(at)
        near = 1.0 - (x - ring_x) / frame.place.w
        radius = frame.px(3.0 + 2.2 * near)
        bead = _bead(radius, colour, _ALPHA_STEP * round((120 + 120 * near) / _ALPHA_STEP))
        surface.blit(bead, (round(x) - radius, round(frame.y(height)) - radius))
    _draw_end(surface, frame, theme, seen.path.rep_s)


def _draw_end(surface: pygame.Surface, frame: Frame, theme: Theme, rep_s: float) -> None:
    """Draw a tent where the path of this set ends: it is not far, and nothing comes after it."""
    flight = frame.flight
    end = flight.begins_at + reps_ahead(flight, frame.seen) * rep_s + END_S
    x, size = frame.x(end), frame.px(_TENT_DP)
    if x < frame.place.right + size:
        y = frame.y(0.0) + frame.px(8)
        for dx, radius in ((-30.0, 22.0), (0.0, 28.0), (32.0, 20.0)):
            cloud = veil(frame.px(radius), theme.colour("scene_cloud"), 230)
            surface.blit(cloud, cloud.get_rect(center=(x + dx * frame.unit, y)))
        surface.blit(thing("tent", size, theme), (x - size / 2, y - size))


def draw_band(surface: pygame.Surface, frame: Frame, theme: Theme) -> None:
    """Draw the band in which the lantern hovers while a hold runs."""
    if frame.seen.task not in (Task.HOLD, Task.DRIFT):
        return
    half = BAND_HALF * frame.place.h * 1.6
    colour = theme.colour("scene_path")
    middle, radius = frame.y(1.0), frame.px(3.2)
    spots = 44
    for index in range(spots + 1):
        shift = frame.flight.camera * frame.px_a_second if frame.has_motion else 0.0
        x = (index / spots * frame.place.w * 1.02 - shift) % (frame.place.w * 1.02)
        sway = math.sin(frame.time_s * 0.8 + index * 0.5) * 3.0 * frame.unit
        sway = sway if frame.has_motion else 0.0
        for y in (middle - half, middle + half):
            bead = _bead(radius, colour, 190)
            surface.blit(bead, (round(frame.place.x + x) - radius, round(y + sway) - radius))


def draw_trail(surface: pygame.Surface, frame: Frame, theme: Theme) -> None:
    """Draw the light behind the lantern: bright where it was in time, softer elsewhere."""
    lit, glow = theme.colour("scene_lit"), theme.colour("scene_glow")
    left = frame.place.x - frame.px(40)
    spots = [spot for spot in frame.flight.trail if frame.x(spot.at) > left]
    points = [(frame.x(spot.at), frame.y(spot.height)) for spot in spots]
    fades = [_fading(frame, point[0]) for point in points]
    radius, dull = frame.px(24), theme.colour("scene_hill_far")
    for spot, point, fade in list(zip(spots, points, fades, strict=True))[::_GLOW_EVERY]:
        strength = 0.45 * spot.glow**2 * fade
        add_light(surface, point, radius_px=radius, colour=glow, strength=strength)
    for index, (spot, fade) in enumerate(zip(spots, fades, strict=True)):
        if index == 0 or fade <= 0.0:
            continue
        width = frame.px(1.5 + 6.0 * spot.glow * fade)
        tone = _shade_of(dull, lit, round(_TONES * (0.2 + 0.8 * spot.glow**2) * fade))
        pygame.draw.aaline(surface, tone, points[index - 1], points[index], width)
    if frame.has_motion:
        _draw_sparks(surface, frame, spots, theme)


def _fading(frame: Frame, x: float) -> float:
    """Return how much of a light is left as it leaves the picture on the left."""
    return max(0.0, min(1.0, (x - frame.place.x) / (0.16 * frame.place.w)))


@lru_cache(maxsize=256)
def _shade_of(first: Rgb, second: Rgb, step: int) -> Rgb:
    return _mixed(first, second, step / _TONES)


def _mixed(first: Rgb, second: Rgb, share: float) -> Rgb:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


def _draw_sparks(surface: pygame.Surface, frame: Frame, spots: list[Spot], theme: Theme) -> None:
    """Let sparks rise from the trail; where each is depends on its place and the time alone."""
    colour = theme.colour("scene_lit")
    here = frame.flight.at + frame.flight.offset_s
    for spot in spots:
        number = round(spot.at * 22)
        age = (here - spot.at) / _SPARK_S
        if number % _SPARK_EVERY or not 0.0 < age < 1.0:
            continue
        chance = (number * _GOLDEN) % 1.0
        x = frame.x(spot.at) + frame.unit * 26.0 * math.sin(6.0 * age + 6.28 * chance) * age
        y = frame.y(spot.height) - frame.unit * (20.0 + 70.0 * chance) * age
        strength = spot.glow * math.sin(math.pi * age)
        radius = frame.px(4.0 + 5.0 * chance)
        add_light(surface, (x, y), radius_px=radius, colour=colour, strength=strength)


def draw_ring(surface: pygame.Surface, frame: Frame, theme: Theme) -> None:
    """Draw the ring that shows where the tempo is; the lantern is in it when in time."""
    flight = frame.flight
    if frame.seen.task is not Task.FOLLOW or not flight.is_known:
        return
    at = (frame.x(flight.at), frame.y(path_height(flight, frame.seen, flight.at)))
    glow = theme.colour("scene_glow")
    diameter = frame.px(_RING_DP)
    strength = 0.25 + 0.35 * flight.glow
    add_light(surface, at, radius_px=diameter, colour=glow, strength=strength)
    share = round(4.0 * max(0.0, flight.glow - 0.5) / 0.5) / 4.0  # few pictures to keep
    tone = _mixed(theme.colour("scene_path"), theme.colour("scene_lit"), share)
    edge = frame.px(9)
    dark = shapes.ring(diameter + frame.px(4), edge, shapes.RING_STEPS, _shade(theme))
    surface.blit(dark, dark.get_rect(center=(round(at[0]), round(at[1]))))
    outline = shapes.ring(diameter, frame.px(5), shapes.RING_STEPS, tone)
    surface.blit(outline, outline.get_rect(center=(round(at[0]), round(at[1]))))


def draw_lantern(surface: pygame.Surface, frame: Frame, theme: Theme) -> None:
    """Draw the lantern where the knee has flown it, leaning as far as the knee drifts."""
    flight = frame.flight
    bob = 0.0
    if frame.has_motion and not flight.is_flying:
        bob = 5.0 * math.sin(flight.time_s * 1.3) * frame.unit
    x, y = frame.x(flight.at + flight.offset_s), frame.y(flight.height) + bob
    if frame.seen.task is Task.CAMP:
        x, y = _camp_at(frame)
        x, y = x - frame.px(104), y - frame.px(44)
    flicker = 1.0
    if frame.has_motion:
        flicker = 0.93 + 0.07 * math.sin(flight.time_s * 7.0) * math.sin(flight.time_s * 2.3)
    light = theme.colour("scene_glow")
    strength = (0.35 + 0.65 * flight.glow) * flicker
    add_light(surface, (x, y), radius_px=frame.px(_GLOW_DP), colour=light, strength=strength)
    step = round(flight.tilt * _MOST_TILT_DEG / _TILT_STEP_DEG)
    picture = _tilted(theme, frame.px(_LANTERN_DP), step)
    surface.blit(picture, picture.get_rect(center=(round(x), round(y))))


def draw_camp(surface: pygame.Surface, frame: Frame, theme: Theme) -> None:
    """Draw the camp of a rest: an island, a tent and a fire that breathes."""
    if frame.seen.task is not Task.CAMP:
        return
    x, y = _camp_at(frame)
    island = _island(frame.px(460), frame.px(96), theme.colour("scene_hill_foot"))
    surface.blit(island, (round(x) - island.get_width() // 2, round(y) - frame.px(22)))
    flicker = 0.85
    if frame.has_motion:
        flicker += 0.15 * math.sin(frame.time_s * 9.0) * math.sin(frame.time_s * 3.1)
    ember = theme.colour("scene_ember")
    at = (x + frame.px(10), y - frame.px(30))
    add_light(surface, at, radius_px=frame.px(190), colour=ember, strength=0.55 * flicker)
    tent, fire = frame.px(150), frame.px(92)
    surface.blit(thing("tent", tent, theme), (x + frame.px(60), y - tent + frame.px(16)))
    surface.blit(thing("fire", fire, theme), (at[0] - fire / 2, y - fire + frame.px(12)))


def _shade(theme: Theme) -> Rgb:
    """Return what makes a light stand out on a bright ground."""
    return theme.colour("scene_hill_near")


def _camp_at(frame: Frame) -> tuple[float, float]:
    place = frame.place
    return place.x + CAMP_X * place.w, place.y + 0.80 * place.h


@lru_cache(maxsize=512)
def _bead(radius_px: int, colour: tuple[int, int, int], alpha: int) -> pygame.Surface:
    bead = shapes.disc(radius_px, colour).copy()
    bead.fill((255, 255, 255, alpha), special_flags=pygame.BLEND_RGBA_MULT)
    return bead


@lru_cache(maxsize=8)
def _island(width_px: int, height_px: int, colour: Rgb) -> pygame.Surface:
    x = np.linspace(-1.0, 1.0, width_px, dtype=np.float32)
    heights = (1.0 - np.abs(x) ** 3) * (0.86 + 0.05 * np.sin(7.0 * x + 1.0))
    return hills(height_px, heights.astype(np.float32), top=colour, foot=colour)


@lru_cache(maxsize=32)  # all 25 of one size
def _tilted(theme: Theme, size_px: int, step: int) -> pygame.Surface:
    upright = thing("lantern", 2 * size_px, theme)
    return pygame.transform.rotozoom(upright, -step * _TILT_STEP_DEG, 0.5)


def dim(surface: pygame.Surface, frame: Frame, theme: Theme) -> None:
    """Darken a little what is around the lantern while nobody is seen."""
    if frame.seen.task is Task.FOLLOW and not frame.flight.is_known:
        patch = veil(frame.px(240), theme.colour("scene_hill_foot"), 60)
        at = (frame.x(frame.flight.at), frame.y(frame.flight.height))
        surface.blit(patch, patch.get_rect(center=(round(at[0]), round(at[1]))))
