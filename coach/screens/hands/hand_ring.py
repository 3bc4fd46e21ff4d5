"""A raised hand amid the work: its sign and a ring that fills, over the picture."""

from coach.screens.hands.hand_watch import SHOWS_FROM, HandWatch
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.session_targets import SIGN_ICONS

_RING_DP, _THICK_DP, _ICON_DP = 168.0, 18.0, 104.0
_FROM_TOP_DP = 262.0  # of its middle: over the picture, and not over what is told above


def draw_raised(kit: Kit, watch: HandWatch) -> None:
    """Draw nothing while no hand is up."""
    now = watch.reading
    if now is None or now.raised is None or now.held < SHOWS_FROM:
        return
    canvas = kit.canvas
    at = (canvas.scale.window.centre[0], _FROM_TOP_DP)
    canvas.dot(at, _RING_DP / 2 + 10, "surface")
    canvas.ring(at, _RING_DP, thickness=_THICK_DP, fraction=1.0, colour="track")
    canvas.ring(at, _RING_DP, thickness=_THICK_DP, fraction=now.held, colour="primary")
    canvas.icon(SIGN_ICONS[now.raised], at, size=_ICON_DP, colour="primary", stroke=2.4)
