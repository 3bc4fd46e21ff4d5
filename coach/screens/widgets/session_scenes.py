"""Whichever scene of the session screen a snapshot asks for."""

from dataclasses import dataclass

from coach.screens.figures import phase_at
from coach.screens.game.game_scene import draw_camp, draw_game_session, prepare
from coach.screens.game.playing import Game
from coach.screens.hands.hand_watch import NO_HANDS, HandWatch
from coach.screens.view_models.session_model import SessionView
from coach.screens.view_models.session_place import set_up_place, waiting_place
from coach.screens.view_models.session_scene import (
    NO_CHOICES,
    Choices,
    Scene,
    SessionControl,
    choice_view,
    scene_of,
)
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.mirror import Mirror
from coach.screens.widgets.session_choice import choice_scene, draw_choice
from coach.screens.widgets.session_parts import draw_session
from coach.screens.widgets.session_place import draw_place
from coach.session.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Shown:
    """How a scene is shown in this frame."""

    mirror: Mirror
    dt_s: float = 0.0  # since the last one
    waited_s: float = 0.0  # since the screen was opened
    choices: Choices = NO_CHOICES
    game: Game | None = None  # the tempo as a game; None: it is not wanted here
    hands: HandWatch = NO_HANDS
    offers_game: bool = False  # it was put away, and would suit


def draw_scene(
    kit: Kit, view: SessionView, snapshot: Snapshot, shown: Shown
) -> SessionControl | None:
    """Draw the whole screen and return the control that was used."""
    scene = scene_of(snapshot)
    if shown.game is not None:
        prepare(kit, shown.game)
    match scene:
        case Scene.WORK if shown.game is not None:
            return draw_game_session(
                kit, view, snapshot, game=shown.game, mirror=shown.mirror, dt_s=shown.dt_s
            )
        case Scene.WORK:
            return draw_session(
                kit,
                view,
                snapshot,
                mirror=shown.mirror,
                dt_s=shown.dt_s,
                offers_game=shown.offers_game,
            )
        case Scene.SET_UP:
            place = set_up_place(snapshot, waited_s=shown.waited_s)
        case Scene.WAITING:
            place = waiting_place(snapshot)
        case _:
            return _draw_choice(kit, view, snapshot, scene=scene, shown=shown)
    return draw_place(kit, place, view, snapshot, mirror=shown.mirror, dt_s=shown.dt_s)


def _draw_choice(
    kit: Kit, view: SessionView, snapshot: Snapshot, *, scene: Scene, shown: Shown
) -> SessionControl | None:
    choice = choice_view(snapshot, scene, shown.choices, title=view.title)
    phase = phase_at(shown.waited_s)
    camp = shown.game if scene is Scene.REST and not choice.shows_person else None
    used = draw_choice(
        kit,
        choice,
        snapshot.exercise,
        phase=phase,
        hands=shown.hands,
        has_figure=camp is None,
    )
    if choice.shows_person:
        box = choice_scene(kit, choice).figure
        shown.mirror.draw(kit.canvas, box, pose=snapshot.pose, dt_s=shown.dt_s)
    elif camp is not None:
        draw_camp(kit, choice_scene(kit, choice).figure, camp)
    return used
