"""From sheet to sheet: what is asked next, and what is shown after an answer."""

from collections.abc import Callable

from coach import words
from coach.care.asking.facts import latest
from coach.care.asking.sheets import Sheet
from coach.care.habits.outside_load import as_usual, spike_of
from coach.care.start.screening import Standing
from coach.care.told import DiaryTold, TestKind, WishesTold
from coach.screens.asking.ask_screen import AskScreen, Setting
from coach.screens.asking.card_screen import CardScreen
from coach.screens.asking.care_steps import (
    AskLater,
    AskSheet,
    AskTest,
    BeginCare,
    CareStep,
    DoTest,
    ReadCard,
    SheetDone,
    ShowHelp,
    ShowStanding,
    ShowTest,
    ShowTests,
    TellAsUsual,
    TellMore,
)
from coach.screens.asking.filling import WholeWay
from coach.screens.asking.keeper import Keeper, own_care
from coach.screens.asking.more_screen import MoreScreen
from coach.screens.asking.remark_cards import help_card, remark_card
from coach.screens.asking.standing_view import standing_card, standing_now
from coach.screens.assess.test_talk import TestTalk
from coach.screens.first_run.parts import (
    FIRST_RUN_KEY,
    SHEETS_OF_PARTS,
    WAYS_OF_PARTS,
    FirstRun,
    Part,
    next_part,
)
from coach.screens.first_run.ready_card import ready_card
from coach.screens.first_run.welcome_screen import WelcomeScreen
from coach.screens.learn.card_page import card_page
from coach.screens.steps import Screen
from coach.session.care_services import CareServices
from coach.session.services import CoachServices

_ABOUT_SIGNS = (Sheet.SCREENING, Sheet.CLEARANCE)


class CareTalk:
    """Shows the screens of the programme's questions; home is shown anew after each of them."""

    def __init__(
        self,
        services: CoachServices,
        *,
        show: Callable[[Screen], None],
        go_home: Callable[[str], None],
        do_test: Callable[[TestKind], None],
        country_guess: str | None = None,
    ) -> None:
        """Begin nothing yet.

        Args:
            services: everything from outside.
            show: a screen instead of what is shown.
            go_home: with a sentence to say there, or "".
            do_test: in front of the camera, from now on.
            country_guess: the likely country of two letters; it is only offered first.
        """
        self._services = services
        self._show = show
        self._go_home = go_home
        self._country_guess = country_guess
        self._is_beginning = False
        self._tests = TestTalk(services, show=show, do_test=do_test)

    @property
    def _care(self) -> CareServices:
        return own_care(self._services)

    def lead(self, step: CareStep) -> None:  # noqa: C901  # one line a case
        """Go where a step leads.

        Raises:
            coach.errors.CoachError: what was told cannot be read or stored.
        """
        match step:
            case BeginCare():
                self.begin()
            case AskSheet():
                self._ask(step)
            case AskLater():
                self._leave()
            case SheetDone():
                self._done(step)
            case TellAsUsual():
                self._tell_as_usual()
            case ShowStanding():
                self._show(CardScreen(standing_card(self._care)))
            case ShowHelp():
                self._show(CardScreen(help_card(self._care)))
            case TellMore():
                self._show_more()
            case ShowTests() | ShowTest() | AskTest() | DoTest():
                self._tests.lead(step)
            case ReadCard(name, back_to):
                self._show(CardScreen(card_page(self._care, name, back_to=back_to)))

    def begin(self) -> None:
        """Show the part of the first start that comes next."""
        care = self._care
        self._is_beginning = True
        part = next_part(care)
        match part:
            case Part.WELCOME:
                self._show(WelcomeScreen(self._services.store))
            case Part.PERSON | Part.SCREENING | Part.KNEE | Part.NEEDS:
                self._ask(SHEETS_OF_PARTS[part], way=WAYS_OF_PARTS[part])
            case Part.STANDING:
                self._end_beginning(FirstRun.LATER)
                self._show(CardScreen(standing_card(care)))
            case Part.READY:
                self._end_beginning(FirstRun.DONE)
                self._show(CardScreen(ready_card(care)))

    def _ask(self, step: AskSheet, *, way: WholeWay | None = None) -> None:
        care = self._care
        keeper = Keeper(care, step.part)
        filling = keeper.open(step.sheet, keys=step.keys, way=way or WholeWay())
        if not filling.turns:
            self._go_home(words.text("asking-nothing-to-ask"))
            return
        setting = Setting(care.today, self._country_guess)
        self._show(AskScreen(filling, keeper, setting))

    def _leave(self) -> None:
        if self._is_beginning:
            self._end_beginning(FirstRun.LATER)
        self._go_home(words.text("asking-kept"))

    def _end_beginning(self, how: FirstRun) -> None:
        self._is_beginning = False
        self._services.store.set_setting(FIRST_RUN_KEY, how)

    def _done(self, step: SheetDone) -> None:
        """Show what an answer asks for at once; then go on, or home."""
        standing = standing_now(self._care)
        is_about_signs = step.sheet in _ABOUT_SIGNS
        if self._is_beginning and not is_about_signs:
            self.begin()
        elif standing.lock is not None or (is_about_signs and standing.messages):
            self._show_standing(standing)
        elif self._is_beginning:
            self.begin()
        elif step.sheet is Sheet.TEST and self._tests.done():
            pass  # it has shown what follows
        elif step.sheet is Sheet.DIARY:
            self._after_diary()
        else:
            is_again = step.was_told_before and step.sheet.is_for_each_knee  # both of them count
            key = "asking-thanks-again" if is_again else "asking-thanks"
            self._go_home(words.text(key))

    def _show_standing(self, standing: Standing) -> None:
        if self._is_beginning and standing.lock is not None:
            self._end_beginning(FirstRun.LATER)
        card = standing_card(self._care, is_beginning=self._is_beginning)
        self._show(CardScreen(card))

    def _tell_as_usual(self) -> None:
        care = self._care
        usual = as_usual(care.log().told, day=care.today, at=care.clock.utc_now())
        if usual is not None:
            care.tell([usual])
        self._after_diary()

    def _after_diary(self) -> None:
        care = self._care
        spike = spike_of(care.log().told, care.today)
        if spike is None:
            self._go_home(words.text("asking-thanks"))
        else:
            self._show(CardScreen(remark_card(spike)))

    def _show_more(self) -> None:
        told = self._care.log().told
        wishes = latest(told, WishesTold)
        self._show(
            MoreScreen(
                wants_running=wishes is not None and wishes.wants_running,
                has_diary=latest(told, DiaryTold) is not None,
            )
        )
