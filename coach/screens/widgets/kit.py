"""The immediate-mode kit: one `hit(id, box)` gives every control mouse, keyboard and focus ring.

A frame is `begin(...)`, any number of controls, `end()`. Controls exist only while they are
drawn; between frames the kit remembers nothing but the focus, the mouse and scroll positions.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pygame

from coach.screens.widgets.canvas import Canvas, Fill, Point
from coach.screens.widgets.captions import draw_caption, draw_toast
from coach.screens.widgets.figure_time import FigureTime
from coach.screens.widgets.inputs import ARROWS, ENTER, POINTING, Keys, Pointer, nearest
from coach.screens.widgets.kept import KeptParts
from coach.screens.widgets.one_switch import OneSwitch, Walk, is_switch
from coach.screens.widgets.scale import Box
from coach.screens.widgets.widget_tree import Role, Spoken, Widget, words_inside

MIN_TARGET_DP = 56.0
TOAST_S = 4.0


@dataclass(frozen=True, slots=True)
class Hit:
    is_activated: bool
    is_hovered: bool
    is_pressed: bool
    is_focused: bool  # and the keyboard is in use, so a ring is drawn


@dataclass(slots=True)
class Kit:
    canvas: Canvas
    focus: str | None = None
    is_keyboard: bool = False  # the last input came from the keyboard: show the focus ring
    order: list[str] = field(default_factory=list)
    boxes: dict[str, Box] = field(default_factory=dict)
    offsets: dict[str, float] = field(default_factory=dict)  # scroll positions, by list
    keys: Keys = field(default_factory=Keys)
    pointer: Pointer = field(default_factory=Pointer)
    wheel: float = 0.0
    kept: KeptParts = field(default_factory=KeptParts)
    has_motion: bool = True  # pictures may move; False: the person wants them still
    figures: FigureTime = field(default_factory=FigureTime)  # of those on a near screen
    is_mirrored: bool = True  # the person's picture is shown as a mirror would
    spoken: str = ""  # what a voice says now; it is shown where the screen does not say the same
    caption_below: Box | None = None  # set by a screen in each frame; None: the window's edge
    composing: str = ""  # letters of an input method that are not settled yet
    one_switch: OneSwitch | None = None  # the focus walks by itself, and one key chooses
    _spoken: dict[str, Spoken] = field(default_factory=dict)
    _told: set[str] = field(default_factory=set)
    _earlier: dict[str, Box] = field(default_factory=dict)
    _arrow_owners: dict[str, str] = field(default_factory=dict)  # id -> "x", "y" or "text"
    _earlier_owners: dict[str, str] = field(default_factory=dict)
    _preferred: str | None = None
    _toast: tuple[str, float] | None = None

    def begin(self, canvas: Canvas, events: Sequence[pygame.Event], *, dt_s: float) -> None:
        self.canvas = canvas
        self._earlier, self.boxes, self.order, self._spoken = self.boxes, {}, [], {}
        self._earlier_owners, self._arrow_owners = self._arrow_owners, {}
        self.keys, self.wheel, self.pointer.click, self._preferred = Keys(), 0.0, None, None
        self.caption_below = None
        self.figures.pass_by(dt_s)
        if self.one_switch is not None:
            events = self._walked(self.one_switch, events, dt_s=dt_s)
        for event in events:
            self._take(event)
        if self._toast is not None:
            words, left_s = self._toast
            self._toast = (words, left_s - dt_s) if left_s > dt_s else None

    def end(self) -> None:
        """Settle the focus on a control that exists, and draw caption and toast."""
        if self.focus not in self.boxes:
            self.focus = self._preferred or (self.order[0] if self.order else None)
        if self.one_switch is not None:
            self._draw_walk(self.one_switch)
        if self.spoken:
            controls = self.boxes.values()
            draw_caption(self.canvas, self.spoken, below=self.caption_below, controls=controls)
        if self._toast is not None:
            draw_toast(self.canvas, self._toast[0])

    @property
    def is_still(self) -> bool:
        """Whether nothing on the screen comes, goes, walks or moves by itself."""
        moves = self.one_switch is not None or self.figures.has_moved
        return self._toast is None and not moves and not self.spoken

    def forget(self) -> None:
        """Forget focus and controls: another screen is shown."""
        self.focus, self.composing = None, ""
        self.boxes, self.order, self._arrow_owners, self._spoken = {}, [], {}, {}
        self.pointer.went_down = None
        self.kept.forget()
        self.figures.begin_anew()
        if self.one_switch is not None:
            self.one_switch.forget()

    def prefer(self, control: str) -> None:
        """Name the control that Enter means when nothing has the focus yet."""
        self._preferred = control
        if self.focus is None:
            self.focus = control

    def toast(self, words: str) -> None:
        """Show a short sentence at the bottom for a few seconds."""
        self._toast = (words, TOAST_S)

    def tell_once(self, words: str) -> None:
        """Show a short sentence at the bottom, but only the first time it is told."""
        if words not in self._told:
            self._told.add(words)
            self.toast(words)

    @property
    def widgets(self) -> tuple[Widget, ...]:
        """Every control of this frame, in the order of Tab."""
        return tuple(self._widget(control) for control in self.order)

    @property
    def labels(self) -> dict[str, str]:
        """What every control says it does, by id."""
        return {widget.id: widget.label for widget in self.widgets}

    def hit(
        self,
        control: str,
        box: Box,
        *,
        label: str = "",
        role: Role = Role.BUTTON,
        is_on: bool | None = None,
    ) -> Hit:
        """Make a box a control and return what happened to it in this frame.

        Args:
            control: an id that stays.
            box: where it is hit.
            label: what it does, in words; needed where none are drawn inside the box.
            role: what it behaves like.
            is_on: whether it is switched on or chosen; None where it cannot be.
        """
        self.order.append(control)
        self.boxes[control] = box
        self._spoken[control] = Spoken(label, role, is_on)
        is_activated = self.keys.activated == control
        click = self.pointer.click
        if click is not None and all(box.contains(point) for point in click):
            is_activated, self.focus = True, control
        is_hovered = box.contains(self.pointer.at)
        return Hit(
            is_activated=is_activated,
            is_hovered=is_hovered,
            is_pressed=is_hovered and self.pointer.is_held,
            is_focused=self.focus == control and self.is_keyboard,
        )

    def own_arrows(self, control: str, axis: str) -> None:
        """Give a control the arrow keys of an axis ("x", "y") or the whole keyboard ("text")."""
        self._arrow_owners[control] = axis

    def leave(self, direction: tuple[int, int]) -> None:
        """Let an arrow that its owner did not use move the focus on."""
        self._move(direction)

    def drag(self, control: str) -> Point | None:
        """Return where the mouse is while a press that began on this control is held."""
        start = self.pointer.went_down
        if start is None or not self.pointer.is_held or not self.boxes[control].contains(start):
            return None
        return self.pointer.at

    def ring(self, box: Box, *, radius: float) -> None:
        """Draw the two-tone focus ring, which shows on any background."""
        for grow, width, colour in ((9.0, 5.0, "focus"), (4.0, 4.0, "focus_inner")):
            outline = Fill(None, border=colour, border_dp=width, radius=radius + grow)
            self.canvas.panel(box.grown(grow), outline)

    def focus_ring(self, hit: Hit, box: Box, *, radius: float) -> None:
        """Draw the ring where the keyboard has brought the focus."""
        if hit.is_focused:
            self.ring(box, radius=radius)

    def _widget(self, control: str) -> Widget:
        box, spoken = self.boxes[control], self._spoken[control]
        label = spoken.label or words_inside(box, self.canvas.texts)
        is_focused = self.focus == control
        return Widget(control, spoken.role, label, box, is_focused, spoken.is_on)

    # ---- one switch ----

    def is_switch_event(self, event: pygame.Event) -> bool:
        """Whether an event belongs to the one switch, and to nobody else."""
        return self.one_switch is not None and is_switch(event)

    def _walked(
        self, switch: OneSwitch, events: Sequence[pygame.Event], *, dt_s: float
    ) -> list[pygame.Event]:
        """Let the focus walk on, and return the events that are not the switch's."""
        rows = frozenset(one for one, axis in self._earlier_owners.items() if axis == "y")
        walk = Walk(tuple(self._earlier), rows, self.focus)
        others = switch.take(walk, events, dt_s=dt_s)
        if switch.stop:
            self.focus, self.is_keyboard = switch.stop[0], len(switch.stop) == 1
        self.keys.activated = switch.used
        self.keys.nudge = (0, 1) if switch.is_past_end else (0, 0)
        return others

    def _draw_walk(self, switch: OneSwitch) -> None:
        """Ring the group on which the focus stands; begin a list anew after its end."""
        ended = switch.ended_list(self.focus)
        if ended is not None:
            self.offsets[ended], self.focus = 0.0, f"{ended}:0"
        boxes = [self.boxes[one] for one in switch.stop if one in self.boxes]
        if len(boxes) > 1:
            self.ring(boxes[0].joined(boxes[1:]), radius=18)

    # ---- input ----

    def _take(self, event: pygame.Event) -> None:
        if event.type == pygame.KEYDOWN:
            self._key(event)
        elif event.type == pygame.TEXTEDITING:
            self.composing = event.text if self._owned("text") else ""
        elif event.type == pygame.TEXTINPUT and self._owned("text"):
            self.keys.typed += event.text
            self.composing = ""
        elif event.type == pygame.MOUSEWHEEL:
            self.wheel += event.y
        else:
            self._mouse(event)

    def _mouse(self, event: pygame.Event) -> None:
        if event.type in POINTING:
            self.pointer.take(event, self.canvas.scale.point_dp(event.pos))
            self.is_keyboard = False

    def _key(self, event: pygame.Event) -> None:
        if event.key == pygame.K_TAB:
            self.composing = ""
            self._tab(-1 if event.mod & pygame.KMOD_SHIFT else 1)
        elif self.composing and self._owned("text"):
            return  # the key is the input method's
        elif event.key in ARROWS:
            self._arrow(ARROWS[event.key])
        elif self._owned("text") and self.keys.edit(event):
            return
        elif event.key in ENTER or (event.key == pygame.K_SPACE and not self._owned("text")):
            self.is_keyboard = True
            self.keys.activated = self.focus

    def _owned(self, axis: str) -> bool:
        return self.focus is not None and self._earlier_owners.get(self.focus) == axis

    def _tab(self, step: int) -> None:
        controls = list(self._earlier)
        if not controls:
            return
        if self.is_keyboard and self.focus in controls:
            self.focus = controls[(controls.index(self.focus) + step) % len(controls)]
        elif self.focus not in controls:
            self.focus = controls[0]
        self.is_keyboard = True

    def _arrow(self, direction: tuple[int, int]) -> None:
        self.is_keyboard = True
        if self.focus not in self._earlier:
            return
        dx, dy = direction
        if (dx and (self._owned("x") or self._owned("text"))) or (dy and self._owned("y")):
            self.keys.nudge = (self.keys.nudge[0] + dx, self.keys.nudge[1] + dy)
            return
        self._move(direction)

    def _move(self, direction: tuple[int, int]) -> None:
        """Move the focus to the nearest control in a direction, if there is one."""
        if self.focus in self._earlier:
            start = self._earlier[self.focus]
            self.focus = nearest(self._earlier, start, direction) or self.focus
