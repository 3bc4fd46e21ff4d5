"""A tap for pain in a session is about the range of the leg that works: docs/clinical.md E13."""

from dataclasses import replace

import pygame

from coach.care.fitting import LegRange
from coach.care.programme.as_planned import as_planned
from coach.care.programme.terms import PlannedExercise, Slot
from coach.movement.vocabulary import Side, Stage
from coach.session.services import SessionRequest
from tests.screens.fakes import exercise, reading
from tests.screens.test_whole_flow import Player, accepted

NAME = "seated_knee_extension"
PLANNED = PlannedExercise(
    NAME,
    Slot.STRENGTH,
    level=1,
    sets=2,
    reps=8,
    target_deg=72.0,
    limit_deg=60.0,
    first_leg=Side.RIGHT,
    legs=(LegRange(Side.RIGHT, 72.0, 60.0), LegRange(Side.LEFT, 32.0, 20.0)),
)


def test_e13_smaller_is_counted_from_the_limit_of_the_leg_that_works() -> None:
    services = accepted()
    request = SessionRequest(NAME, "0", knee=Side.LEFT, planned=PLANNED)
    player = Player(services, start=request)
    player.click("pain:left:1")
    player.click("go_on")
    running = services.running
    assert running is not None
    its_own = as_planned(exercise(NAME), PLANNED, leg=Side.LEFT)
    now = reading(knee_flexion_deg=30.0, stage=Stage.EXERCISING)
    running.now = replace(running.now, exercise=its_own, reading=now)

    player.press(pygame.K_p)
    player.click("pain:left:4")
    player.click("go_on")
    player.click("follow")

    assert running.now.limit_deg == 45.0  # 15 above where it hurt, not the 60 of the other leg
