"""One page of questions: how far one is, the question, large answers, back and later."""

from dataclasses import dataclass
from datetime import date

import pygame

from coach import words
from coach.care.asking.sheets import Sheet
from coach.errors import CoachError, UsageError
from coach.screens.asking import amounts, days, picks, texts
from coach.screens.asking.ask_frame import draw_progress, footer_boxes
from coach.screens.asking.care_steps import AskLater, SheetDone
from coach.screens.asking.filling import Filling
from coach.screens.asking.keeper import Keeping
from coach.screens.asking.number_entry import ERASE, POINT, Entry, number_of, with_key
from coach.screens.asking.pages import Page, PageKind
from coach.screens.asking.picks import Picked
from coach.screens.asking.wording import question_text, sheet_title
from coach.screens.steps import Step
from coach.screens.widgets.canvas import Ink
from coach.screens.widgets.controls import Label, button
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box
from coach.session.trouble_words import said_trouble

ADVANCE_S = 0.45  # so that the tick is seen before the next question comes
TEN_WITHIN_S = 1.5  # between the 1 and the 0 of a typed 10
_TEN = 10
_SIGNS = frozenset({Sheet.SCREENING, Sheet.MORNING, Sheet.BEFORE})  # a no is the usual answer
_ASKED_DP = 40.0  # size of the one question of a page
_NUMBER_KEYS = {"-": "-", ".": POINT, ",": POINT}


@dataclass(frozen=True, slots=True)
class Setting:
    """What the questions know of the world: the training day, and the likely country."""

    today: date
    country_guess: str | None = None


class AskScreen:
    """Asks one sheet, or some of its questions; what was answered is kept at every step."""

    is_far = False

    def __init__(self, filling: Filling, keeper: Keeping, setting: Setting) -> None:
        self._filling = filling
        self._keeper = keeper
        self._setting = setting
        self._entry = Entry()
        self._is_new_page = True
        self._advance_in_s: float | None = None
        self._trouble = ""  # a sentence to show once

    @property
    def filling(self) -> Filling:
        return self._filling

    def update(self, dt_s: float) -> Step | None:
        if self._advance_in_s is None:
            return None
        self._advance_in_s -= dt_s
        if self._advance_in_s > 0:
            return None
        return self._turn_to(self._filling.gone_on())

    def handle(self, event: pygame.Event) -> Step | None:
        if event.type != pygame.KEYDOWN or self._advances_now:
            return None
        if event.key == pygame.K_ESCAPE:
            return self._back()
        self._type(event)
        return None

    @property
    def _advances_now(self) -> bool:
        return self._advance_in_s is not None and self._advance_in_s <= ADVANCE_S

    def _type(self, event: pygame.Event) -> None:
        page = self._filling.page
        if page.kind is PageKind.NUMBER:
            self._type_number(page, event)
        elif page.kind is PageKind.SCALE and event.unicode.isascii() and event.unicode.isdigit():
            self._type_scale(page, int(event.unicode))

    def _type_number(self, page: Page, event: pygame.Event) -> None:
        (turn,) = page.turns
        key = _NUMBER_KEYS.get(event.unicode, event.unicode)
        if event.key == pygame.K_BACKSPACE:
            key = ERASE
        elif not (key == POINT or (key.isascii() and key.isdigit())):
            return
        with_key(turn.ask, self._entry, key)
        number = number_of(turn.ask, self._entry, self._setting.today)
        self._take((turn, number))

    def _type_scale(self, page: Page, digit: int) -> None:
        """Take a typed digit for the first open row; a 0 soon after a 1 makes it a ten."""
        opened = [turn for turn in page.turns if self._filling.value(turn) is None]
        last = page.turns[-1 - len(opened)] if len(opened) < len(page.turns) else None
        is_ten = digit == 0 and last is not None and self._entry.text == "1"
        turn = last if is_ten and last is not None else (opened or [page.turns[-1]])[0]
        number = _TEN if is_ten else digit
        if not turn.ask.least <= number <= turn.ask.most:
            return
        self._entry.text = str(number)
        self._take((turn, number))
        if self._advance_in_s is not None:
            may_be_ten = number == 1 and turn.ask.most >= _TEN
            self._advance_in_s = TEN_WITHIN_S if may_be_ten else ADVANCE_S

    # ---- drawing ----

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        window = kit.canvas.scale.window
        w = min(window.w - 96, 1180.0)
        room = Box((window.w - w) / 2, 24, w, window.h - 48)
        if self._is_new_page:
            kit.focus, self._is_new_page = None, False
        if self._trouble:
            kit.toast(self._trouble)
            self._trouble = ""
        step = self._draw_head(kit, Box(room.x, room.y, room.w, 64))
        body = self._draw_question(kit, Box(room.x, room.y + 76, room.w, room.h - 76 - 96))
        picked = self._draw_answers(kit, body)
        footer = Box(room.x, room.bottom - 76, room.w, 76)
        step = self._draw_footer(kit, footer) or step
        if picked is not None:
            self._take(picked)
            if picked[1] is None and self._filling.page.kind is PageKind.COUNTRY:
                return self._turn_to(self._filling.gone_on())
        return step

    def _draw_head(self, kit: Kit, box: Box) -> Step | None:
        filling = self._filling
        draw_progress(kit, box, number=filling.number, count=filling.count)
        step: Step | None = None
        later = Label(words.text("asking-later"), icon="clock", kind="plain", style="body_bold")
        if filling.place > 0:
            back = Label(words.text("back"), icon="back", kind="plain", style="body_bold")
            if button(kit, "back", Box(box.x, box.y, 170, 60), back):
                self._back()
        if button(kit, "later", Box(box.right - 220, box.y, 220, 60), later):
            step = AskLater()
        return step

    def _draw_question(self, kit: Kit, box: Box) -> Box:
        """Draw what is asked and return the room for the answers."""
        page = self._filling.page
        title = sheet_title(self._filling.sheet, page.turns[0].knee)
        if len(page.turns) > 1:
            heading = Ink("h1", align="centre", max_w=box.w)
            if self._filling.sheet is Sheet.SCREENING:
                title = words.text("asking-is-any-so")
            kit.canvas.text(title, (box.centre[0], box.y + 24), heading)
            return Box(box.x, box.y + 64, box.w, box.h - 64)
        ink = Ink("body_bold", "text_secondary", align="centre", max_w=box.w)
        kit.canvas.text(title, (box.centre[0], box.y + 10), ink)
        question, style = question_text(page.turns[0]), Ink("h1", align="centre", size_dp=_ASKED_DP)
        is_one_line = kit.canvas.text_width(question, style) <= box.w - 40
        area = Box(box.x + 20, box.y + 32, box.w - 40, 60 if is_one_line else 108)
        kit.canvas.centred_paragraph(question, area, style)
        return Box(box.x, area.bottom + 12, box.w, box.bottom - area.bottom - 12)

    def _draw_answers(  # noqa: C901, PLR0911  # one line a kind
        self, kit: Kit, box: Box
    ) -> Picked | None:
        filling, entry, setting = self._filling, self._entry, self._setting
        match filling.page.kind:
            case PageKind.CHECKS:
                return picks.draw_checks(kit, box, filling)
            case PageKind.CHOICE:
                return picks.draw_choice(kit, box, filling)
            case PageKind.SEVERAL:
                return picks.draw_several(kit, box, filling)
            case PageKind.SCALE:
                return picks.draw_scale(kit, box, filling)
            case PageKind.NUMBER:
                return amounts.draw_number(kit, box, filling, entry, today=setting.today)
            case PageKind.AMOUNTS:
                return amounts.draw_amounts(kit, box, filling)
            case PageKind.HEIGHTS:
                return amounts.draw_heights(kit, box, filling)
            case PageKind.DAY:
                return days.draw_day(kit, box, filling, today=setting.today)
            case PageKind.TEXT | PageKind.TEXTS:
                return texts.draw_texts(kit, box, filling, entry)
            case PageKind.COUNTRY:
                return texts.draw_country(kit, box, filling, entry, guess=setting.country_guess)

    def _draw_footer(self, kit: Kit, box: Box) -> Step | None:
        filling = self._filling
        left, middle, right = footer_boxes(box, has_no_to_all=self._has_no_to_all)
        unsaid = Label(words.text("asking-unsaid"), kind="plain", style="body_bold")
        if filling.may_skip and button(kit, "unsaid", left, unsaid):
            return self._turn_to(filling.unsaid())
        if middle is not None:
            is_open = all(filling.value(turn) is None for turn in filling.page.turns)
            key = "asking-no-to-all" if is_open else "asking-no-to-rest"
            if filling.page.kind is PageKind.AMOUNTS:
                key = "asking-none-today" if is_open else "asking-none-else"
            deny = Label(words.text(key), icon="minus", style="button")
            kit.prefer("no_to_all")
            if button(kit, "no_to_all", middle, deny):
                self._filling = filling.denied()
                self._keep()
                if not any(self._filling.value(turn) for turn in filling.page.turns):
                    self._advance_in_s = ADVANCE_S
            return None
        is_complete = filling.is_page_complete
        kind = Label(
            words.text("asking-go-on"), icon="next", kind="primary" if is_complete else "soft"
        )
        if button(kit, "go_on", right, kind):
            if is_complete:
                return self._turn_to(filling.gone_on())
            kit.toast(words.text("asking-answer-first"))
        return None

    @property
    def _has_no_to_all(self) -> bool:
        filling = self._filling
        is_list = filling.page.kind is PageKind.CHECKS and len(filling.page.turns) > 1
        may_deny = is_list and filling.sheet in _SIGNS
        return (may_deny or filling.page.kind is PageKind.AMOUNTS) and not filling.is_page_complete

    # ---- what follows ----

    def _take(self, picked: Picked) -> None:
        turn, value = picked
        was_open = self._filling.value(turn) is None
        self._filling = self._filling.answered(turn, value)
        self._keep()
        if self._filling.page.is_one_tap and value is not None and was_open:
            self._advance_in_s = ADVANCE_S

    def _back(self) -> Step | None:
        if self._filling.place == 0:
            return AskLater()
        self._turn_to(self._filling.gone_back())
        return None

    def _turn_to(self, filling: Filling) -> Step | None:
        """Open another page; behind the last one everything is told."""
        self._advance_in_s = None
        self._entry = Entry()
        self._is_new_page = True
        if filling.is_over:
            self._filling = filling.gone_back()
            return self._finish(filling)
        self._filling = filling
        self._keep()
        return None

    def _finish(self, filling: Filling) -> Step | None:
        try:
            was_told_before = self._keeper.tell(filling)
        except UsageError:
            self._trouble = words.text("asking-not-fitting")
            return None
        except CoachError as error:
            self._trouble = said_trouble(str(error))
            return None
        return SheetDone(filling.sheet, was_told_before)

    def _keep(self) -> None:
        try:
            self._keeper.keep(self._filling)
        except CoachError as error:
            self._trouble = str(error)
