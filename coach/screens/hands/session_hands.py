"""What a sign means on the session screen itself."""

from enum import StrEnum

from coach.movement.raised_hands import Hands
from coach.screens.hands.hand_watch import meant
from coach.screens.view_models.session_scene import (
    Choices,
    Scene,
    SessionControl,
    choice_view,
    scene_of,
)
from coach.session.snapshot import SetStage, Snapshot


class HandControl(StrEnum):
    """What only hands use on the session screen, for no target is shown for it."""

    PAUSE = "pause"
    MENU = "menu"


_CHOOSING = frozenset({Scene.PREVIEW, Scene.REST, Scene.PAUSED})


def control_for(
    sign: Hands, snapshot: Snapshot, choices: Choices
) -> SessionControl | HandControl | None:
    """Return the control that a sign means now.

    Where the screen shows targets, both hands mean the main one and one hand the one on its side;
    with nothing but the main one there, and while the person works, one hand opens the menu.
    """
    scene = scene_of(snapshot)
    if snapshot.stage in {SetStage.DONE, SetStage.ASKING}:
        return None
    if scene not in _CHOOSING:
        return HandControl.PAUSE if sign is Hands.BOTH else HandControl.MENU
    shown = choice_view(snapshot, scene, choices, title="").choices
    if len(shown) == 1 and sign is not Hands.BOTH:
        return HandControl.MENU
    found = meant(sign, [one.control for one in shown], main=SessionControl.MAIN)
    return None if found is None else SessionControl(found)
