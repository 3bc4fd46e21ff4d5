"""The banner of the session screen: the one thing to know now."""

from coach.screens.view_models.session_banner import Banner, Tone
from coach.screens.widgets.canvas import Canvas, Fill, Ink
from coach.screens.widgets.scale import Box

_TONES = {  # ground, words, icon
    Tone.CALM: ("soft", "on_soft", "primary"),
    Tone.FIX: ("warm", "on_warm", "amber"),
    Tone.SAFETY: ("alert_soft", "on_alert_soft", "alert"),
    Tone.PAUSE: ("surface", "text", "text_secondary"),
}


def draw_banner(canvas: Canvas, box: Box, banner: Banner) -> None:
    """Draw the one thing to know now: ground, icon and words all say it."""
    ground, ink_colour, icon_colour = _TONES[banner.tone]
    canvas.panel(box, Fill(ground, radius=36))
    ink = Ink("cue", ink_colour, max_w=box.w - 152)
    w = canvas.text_width(banner.words, ink)
    x = box.centre[0] - (w + 104) / 2
    canvas.icon(banner.icon, (x + 40, box.centre[1]), size=84, colour=icon_colour, stroke=2.6)
    canvas.text(banner.words, (x + 104, box.centre[1]), ink)
