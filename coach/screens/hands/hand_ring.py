"""A raised hand amid the work: its sign and a ring that fills, at the left end of the banner."""

from coach.screens.hands.hand_watch import SHOWS_FROM, HandWatch
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.session_targets import SIGN_ICONS

_RING_DP, _THICK_DP, _ICON_DP = 112.0, 13.0, 70.0
_AT = (84.0, 80.0)  # of its middle, dp; nothing may cover the body


def draw_raised(kit: Kit, watch: HandWatch) -> None:
    """Draw nothing while no hand is up."""
    now = watch.reading
    if now is None or now.raised is None or now.held < SHOWS_FROM:
        return
    canvas = kit.canvas
    canvas.dot(_AT, _RING_DP / 2 + 6, "surface")
    canvas.ring(_AT, _RING_DP, thickness=_THICK_DP, fraction=1.0, colour="track")
    canvas.ring(_AT, _RING_DP, thickness=_THICK_DP, fraction=now.held, colour="primary")
    canvas.icon(SIGN_ICONS[now.raised], _AT, size=_ICON_DP, colour="primary", stroke=2.4)
