"""The replay player: the recorded skeleton, a scrubber with marks, scores rep by rep."""

from coach import words
from coach.movement.exercise import Exercise
from coach.ports import Clock
from coach.screens.steps import Back, Step
from coach.screens.view_models.replay_model import (
    clock_text,
    faults_now,
    hold_reasons,
    reasons,
    rep_rows,
    scrub_marks,
    speed_text,
)
from coach.screens.view_models.summary_model import holds_of, reps_of
from coach.screens.waiting_screen import PageScreen
from coach.screens.widgets.canvas import Ink
from coach.screens.widgets.controls import Label, button, slider
from coach.screens.widgets.frame import back_button
from coach.screens.widgets.kit import Hit, Kit
from coach.screens.widgets.mirror import Mirror
from coach.screens.widgets.replay_parts import draw_marks, draw_reasons, draw_rep_row
from coach.screens.widgets.scale import Box
from coach.screens.widgets.scroll_list import ListLook, scroll_list
from coach.screens.widgets.skeleton import Marks
from coach.session.replay import SPEEDS, ReplaySession

SEEK_STEP_S = 1.0
ROW_H = 68.0


class ReplayScreen(PageScreen):
    def __init__(
        self, replay: ReplaySession, exercise: Exercise, *, title: str, clock: Clock
    ) -> None:
        self._replay = replay
        self._clock = clock
        self._title = title
        self._mirror = Mirror()
        self._marks = scrub_marks(replay.stored)
        self._rows = rep_rows(replay.stored.events, exercise)
        events = replay.stored.events
        self._reasons = [
            *(reasons(rep) for rep in reps_of(events)),
            *(hold_reasons(hold) for hold in holds_of(events)),
        ]
        self._picked: int | None = None  # a row that was chosen, until the next repetition
        self._dt_s = 0.0
        replay.play()

    @property
    def has_ended(self) -> bool:
        return not self._replay.view.is_playing

    def update(self, dt_s: float) -> Step | None:
        self._dt_s = dt_s
        view = self._replay.tick(self._clock.now_s())
        if view.current is not None:
            self._picked = view.current.index - 1
        return None

    def draw(self, kit: Kit) -> Step | None:
        paint, window = kit.canvas, kit.canvas.scale.window
        paint.clear()
        room = Box(24, 20, window.w - 48, window.h - 40)
        paint.text(self._title, (room.x + 4, room.y + 30), Ink("h1", max_w=room.w - 220))
        is_back = back_button(kit, Box(room.x, room.y, room.w, 60))
        low_y = room.bottom - 150
        middle = Box(room.x, room.y + 76, room.w, low_y - room.y - 92)
        figure_w = middle.w * 0.46
        figure = Box(middle.x, middle.y, figure_w, middle.h)
        view = self._replay.view
        marks = Marks(faults_now(view))
        self._mirror.is_mirrored = kit.is_mirrored
        self._mirror.draw(paint, figure, pose=view.pose, marks=marks, dt_s=self._dt_s)
        if view.pose is None:
            ink = Ink("h3", "picture_joint", align="centre")
            paint.centred_paragraph(words.text("replay-nobody"), figure.inset(40), ink)
        right = Box(figure.right + 20, middle.y, middle.w - figure_w - 20, middle.h)
        self._draw_reps(kit, right)
        self._draw_scrubber(kit, Box(room.x, low_y, room.w, 64))
        self._draw_controls(kit, Box(room.x, room.bottom - 76, room.w, 76))
        return Back() if is_back else None

    def _draw_reps(self, kit: Kit, box: Box) -> None:
        if not self._rows:
            kit.canvas.paragraph(words.text("replay-no-reps"), box, Ink("h3", "text_secondary"))
            return
        picked = min(self._picked or 0, len(self._rows) - 1)
        detail = Box(box.x, box.bottom - 190, box.w, 190)
        rows = Box(box.x, box.y, box.w, box.h - detail.h - 14)

        def draw_row(index: int, row: Box, hit: Hit) -> None:
            draw_rep_row(kit, self._rows[index], box=row, is_picked=index == picked, hit=hit)

        used = scroll_list(
            kit,
            "rep",
            rows,
            count=len(self._rows),
            look=ListLook(ROW_H),
            draw_row=draw_row,
        )
        draw_reasons(kit, detail, self._reasons[picked])
        if used is not None:
            self._picked = used
            self._replay.seek(self._replay.marks[used].from_s)

    def _draw_scrubber(self, kit: Kit, box: Box) -> None:
        duration_s = self._replay.duration_s
        if duration_s <= 0:
            return
        clock_w = 150.0
        rail = Box(box.x, box.y, box.w - clock_w, box.h)
        draw_marks(kit, Box(rail.x + 14, rail.y, rail.w - 28, rail.h), self._marks)
        before = self._replay.view.position_s / duration_s
        step, name = SEEK_STEP_S / duration_s, words.text("replay-position")
        after = slider(kit, "scrub", rail, value=before, step=step, words=name)
        if abs(after - before) * duration_s > 1e-3:  # noqa: PLR2004 - seconds, rounding
            self._replay.seek(after * duration_s)
        clock = clock_text(self._replay.view.position_s, duration_s)
        ink = Ink("body_bold", "text_secondary", align="right", max_w=clock_w - 8)
        kit.canvas.text(clock, (box.right, box.centre[1]), ink)

    def _draw_controls(self, kit: Kit, box: Box) -> None:
        view = self._replay.view
        kit.prefer("play")
        cells = box.columns(6, gap=14)
        if button(kit, "earlier", cells[0], _label("replay-earlier", "back")):
            self._replay.step_rep(-1)
        play = _label("replay-pause", "pause") if view.is_playing else _label("replay-play", "play")
        if button(kit, "play", cells[1], play):
            (self._replay.pause if view.is_playing else self._replay.play)()
        if button(kit, "later", cells[2], _label("replay-later", "next")):
            self._replay.step_rep(1)
        is_looped = view.looped_rep is not None
        loop = Label(
            words.text("replay-loop-off" if is_looped else "replay-loop"),
            icon="loop",
            kind="primary" if is_looped else "soft",
            style="body_bold",
        )
        if button(kit, "loop", cells[3], loop):
            self._toggle_loop(is_looped=is_looped)
        self._draw_speed(kit, (cells[4], cells[5]))

    def _draw_speed(self, kit: Kit, cells: tuple[Box, Box]) -> None:
        place = SPEEDS.index(self._replay.view.speed)
        both = Box(cells[0].x, cells[0].y, cells[1].right - cells[0].x, cells[0].h)
        slower = Box(both.x, both.y, both.h, both.h)
        faster = Box(both.right - both.h, both.y, both.h, both.h)
        words_at = Ink("body_bold", align="centre", max_w=both.w - 2 * both.h - 8)
        kit.canvas.text(speed_text(SPEEDS[place]), both.centre, words_at)
        less = words.text("replay-slower")
        if button(kit, "slower", slower, Label("", "minus", kind="soft", spoken=less)):
            self._replay.set_speed(SPEEDS[max(0, place - 1)])
        more = words.text("replay-faster")
        if button(kit, "faster", faster, Label("", "plus", kind="soft", spoken=more)):
            self._replay.set_speed(SPEEDS[min(len(SPEEDS) - 1, place + 1)])

    def _toggle_loop(self, *, is_looped: bool) -> None:
        if is_looped or not self._rows:
            self._replay.loop_rep(None)
        else:
            self._replay.loop_rep(self._rows[min(self._picked or 0, len(self._rows) - 1)].index)


def _label(key: str, icon: str) -> Label:
    return Label(words.text(key), icon=icon, kind="soft", style="body_bold")
