"""From the list of tests to one of them and what it gave: by camera, or by one's own answers."""

from collections.abc import Callable

from coach.care.asking.sheets import Sheet
from coach.care.asking.turns import Turn
from coach.care.tests.questions import RISING
from coach.care.told import TestKind
from coach.movement.vocabulary import Side
from coach.ports import FeedStatus
from coach.screens.asking.ask_screen import AskScreen, Setting
from coach.screens.asking.card_screen import CardScreen
from coach.screens.asking.care_steps import AskTest, DoTest, ShowTest, ShowTests, TestStep
from coach.screens.asking.filling import Filling
from coach.screens.asking.keeper import own_care
from coach.screens.assess.test_cards import how_card, new_facts, refused_card, result_card
from coach.screens.assess.test_keeper import TestKeeper
from coach.screens.assess.tests_screen import TestsScreen
from coach.screens.preferences import load_camera
from coach.screens.steps import Screen
from coach.session.assessing import Asked
from coach.session.assessment_refusal import refusal
from coach.session.care_services import CareServices
from coach.session.services import CoachServices


class RisingKeeper:
    """Remembers how rising from the chair feels; whoever does not say is not asked to."""

    def __init__(self) -> None:
        self.pain: int | None = None

    def open(self) -> Filling:
        return Filling(Sheet.TEST, (Turn(RISING),))

    def keep(self, filling: Filling) -> None:
        """Keep nothing."""

    def tell(self, filling: Filling) -> bool:
        value = filling.answers.get(f"{Side.BOTH}.{RISING.key}")
        self.pain = value if isinstance(value, int) else None
        return False


class TestTalk:
    """Shows the screens around the tests."""

    __test__ = False

    def __init__(
        self,
        services: CoachServices,
        *,
        show: Callable[[Screen], None],
        do_test: Callable[[TestKind], None],
    ) -> None:
        """Show nothing yet.

        Args:
            services: everything from outside.
            show: a screen instead of what is shown.
            do_test: in front of the camera, from now on.
        """
        self._services = services
        self._show = show
        self._do_test = do_test
        self._test: TestKind | None = None  # that is being told
        self._known = 0  # facts told before it
        self._rising: RisingKeeper | None = None  # asked before the chair stand

    @property
    def _care(self) -> CareServices:
        return own_care(self._services)

    def lead(self, step: TestStep) -> None:
        """Go where a step leads.

        Raises:
            coach.errors.CoachError: what was told cannot be read, or the test cannot begin.
        """
        self._test = self._rising = None
        match step:
            case ShowTests():
                self._show(TestsScreen(self._care))
            case ShowTest(test):
                card = how_card(self._care, test, has_camera=has_camera(self._services))
                self._show(CardScreen(card))
            case AskTest(test):
                self._ask(test)
            case DoTest(TestKind.CHAIR_STAND):
                self._rising = RisingKeeper()
                self._ask_in(self._rising.open(), self._rising)
            case DoTest(test):
                self._begin(test, rising=None)

    def done(self) -> bool:
        """Go on after answers; return whether they were about a test."""
        if self._rising is not None:
            pain, self._rising = self._rising.pain, None
            self._begin(TestKind.CHAIR_STAND, rising=pain)
            return True
        if self._test is None:
            return False
        facts = new_facts(self._care, self._test, known=self._known)
        self._show(CardScreen(result_card(self._care, self._test, facts)))
        return True

    def _begin(self, test: TestKind, *, rising: int | None) -> None:
        why = refusal(self._care, Asked(test), rising=lambda: rising)
        if why is None:
            self._do_test(test)
        else:
            self._show(CardScreen(refused_card(test, why)))

    def _ask(self, test: TestKind) -> None:
        care = self._care
        self._test, self._known = test, len(care.log().told)
        keeper = TestKeeper(care, test)
        self._ask_in(keeper.open(), keeper)

    def _ask_in(self, filling: Filling, keeper: TestKeeper | RisingKeeper) -> None:
        self._show(AskScreen(filling, keeper, Setting(self._care.today)))


def has_camera(services: CoachServices) -> bool:
    """Whether there is a webcam to do a test with, as far as that shows without opening it."""
    source = str(load_camera(services.store))
    return services.check_source(source).status is not FeedStatus.FAILED
