"""The tempo game and the trail in the states that matter, by name."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from coach.care.programme.terms import ProgrammePhase
from coach.movement.events import ActiveCheck
from coach.movement.vocabulary import CheckCode, Level, Phase, Side
from coach.ports import FeedState, FeedStatus
from coach.screens.game.playing import Game
from coach.screens.game.tempo_path import path_of
from coach.screens.session_screen import SessionScreen
from coach.screens.steps import Screen
from coach.screens.trail.trail_screen import TrailScreen
from coach.screens.trail.trail_view import trail_of
from coach.session.snapshot import Cue, CueKind, SetStage, Snapshot, Timing
from tests.screens.fakes import FakeRunning, FakeServices, exercise, reading, snapshot
from tests.trail_builders import earned_by, long_trail

NEAR: Mapping[str, Callable[[FakeServices], Screen]] = {
    "trail": lambda _: TrailScreen(long_trail()),
    "trail_camping": lambda _: TrailScreen(long_trail(is_back=True)),
    "trail_begun": lambda _: TrailScreen(
        trail_of((), earned_by((), points=0), phase=ProgrammePhase.CALM)
    ),
}
_STEP_S = 1 / 30
_REST_S = 1.5  # between two repetitions of whoever is followed


def played(
    services: FakeServices, now: Snapshot, *, seconds: float, pace: float = 1.0, is_on: bool = True
) -> SessionScreen:
    """A session whose person has moved for some seconds, `pace` times as quickly as prescribed."""
    running = FakeRunning(services, "s", now)
    screen = SessionScreen(running, services.clock, game=Game(services.sounds, is_on=is_on))
    path = path_of(now.exercise.tempo)
    for index in range(round(seconds / _STEP_S)):
        seen = now.reading
        if seen is not None and seen.progress is not None:
            at_s = index * _STEP_S * pace % (path.moving_s + _REST_S * pace)
            seen = replace(seen, progress=path.height(at_s))
        running.now = replace(now, reading=seen)
        screen.update(_STEP_S)
    return screen


_KNEE_IN = ActiveCheck(CheckCode.K2, Level.AMBER, Side.LEFT)
_HOLD = Timing(12.4, 30.0, 1, 3, is_running=True)


def _holding(timing: Timing) -> Snapshot:
    now = reading(phase=None, progress=None, side=Side.LEFT, knee_in=None)
    balance = exercise("single_leg_balance")
    return snapshot(
        exercise=balance, reps=(), reps_in_set=0, reps_planned=3, reading=now, timing=timing
    )


def _by_clock(elapsed_s: float) -> Snapshot:
    """The first repetition by the clock, where the camera was let be."""
    timing = Timing(
        elapsed_s, 8.0, 1, 8, is_running=True, phase=Phase.ECCENTRIC, phase_elapsed_s=elapsed_s
    )
    feed = FeedState(FeedStatus.NONE)
    return snapshot(reps=(), reps_in_set=0, timing=timing, reading=None, pose=None, feed=feed)


FAR_SCREENS: Mapping[str, Callable[[FakeServices], Screen]] = {
    "game_on_tempo": lambda services: played(services, snapshot(), seconds=19.4),
    "game_early": lambda services: played(services, snapshot(), seconds=1.1, pace=2.4),
    "game_late": lambda services: played(services, snapshot(), seconds=4.8, pace=0.45),
    "game_drift": lambda services: played(
        services,
        snapshot(
            cue=Cue("cue-knees-over-toes", CueKind.FIX, 1.0),
            reading=reading(active_checks=(_KNEE_IN,)),
        ),
        seconds=10.6,
    ),
    "game_rising": lambda services: played(
        services, snapshot(exercise=exercise("calf_raise"), reps_planned=10), seconds=12.0
    ),
    "game_last_rep": lambda services: played(services, snapshot(reps_in_set=7), seconds=10.0),
    "game_rest": lambda services: played(
        services, snapshot(stage=SetStage.RESTING, rest_left_s=42.0, reps_in_set=8), seconds=3.0
    ),
    "game_hold": lambda services: played(services, _holding(_HOLD), seconds=8.0),
    "game_hold_before": lambda services: played(
        services, _holding(replace(_HOLD, done_s=0.0, is_running=False)), seconds=2.0
    ),
    "game_by_clock": lambda services: played(services, _by_clock(1.4), seconds=0.3),
    "game_nobody": lambda services: played(services, snapshot(reading=None), seconds=3.0),
    "game_put_away": lambda services: played(services, snapshot(), seconds=5.0, is_on=False),
}
