"""The whole way once more with everything real but the person: pictures, network, disk, clock."""

import time
from pathlib import Path

import pygame
import pytest

from coach import bootstrap
from coach.care.facts import DEMO_PROFILE, SessionEndReason
from coach.screens.app import App
from coach.screens.summary_screen import SummaryScreen
from coach.session.services import SessionRequest

REPS = 1
WITHIN_S = 600.0  # a bound for a broken feed, not a measurement
DEMO = SessionRequest(
    "squat", f"synthetic:squat?reps={REPS}&fps=15", sets=1, reps=REPS, profile=DEMO_PROFILE
)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_patient_seen_by_the_network_is_led_to_the_summary(tmp_path: Path) -> None:
    with bootstrap.services(tmp_path, profile=DEMO_PROFILE, is_fast=True) as services:
        app, surface = App(services, start=DEMO), pygame.Surface((640, 360))
        deadline_s = time.perf_counter() + WITHIN_S
        while not isinstance(app.flow.screen, SummaryScreen):
            assert time.perf_counter() < deadline_s, type(app.flow.screen).__name__
            app.frame(surface, ())
            pygame.time.wait(5)
        app.close()
        (facts,) = services.store.sessions(DEMO_PROFILE)

    assert facts.end is not None
    assert facts.end.reason is SessionEndReason.FINISHED
    assert facts.reps == REPS
