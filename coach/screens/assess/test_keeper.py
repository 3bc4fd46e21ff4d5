"""Where the answers of a test go: a test that was done is told, one without an answer is not."""

from dataclasses import dataclass

from coach.care.asking.ask import Value
from coach.care.asking.sheets import Sheet
from coach.care.tests.allowed import why_not_rise
from coach.care.tests.measured import CannotTell
from coach.care.tests.questions import PAIN, RISING
from coach.care.told import TestKind
from coach.movement.vocabulary import Side
from coach.screens.asking.filling import Filling
from coach.screens.assess.tests_model import turns_of_test
from coach.session.care_services import CareServices
from coach.session.telling_tests import legs_of, own_facts


@dataclass(frozen=True, slots=True)
class TestKeeper:
    """Nothing unfinished is kept: a test is done and told in one go."""

    __test__ = False

    care: CareServices
    test: TestKind

    def open(self) -> Filling:
        return Filling(Sheet.TEST, turns_of_test(self.test))

    def keep(self, filling: Filling) -> None:
        """Keep nothing."""

    def tell(self, filling: Filling) -> bool:
        """Tell what was answered.

        Raises:
            coach.errors.StoreError: it cannot be stored.
        """
        pain = _number(filling, f"{Side.BOTH}.{PAIN.key}")
        rising = _number(filling, f"{Side.BOTH}.{RISING.key}")
        if self.test is TestKind.CHAIR_STAND and why_not_rise(rising) is not None:
            return False
        said = {leg: _of_leg(filling, leg) for leg in legs_of(self.test)}
        facts = own_facts(self.care, self.test, said, pain=pain)
        if any(fact.cannot_tell != CannotTell.UNSAID for fact in facts):
            self.care.tell(facts)
        return False


def _of_leg(filling: Filling, leg: Side) -> dict[str, Value]:
    found = {turn.ask.key: filling.value(turn) for turn in filling.turns if turn.knee is leg}
    return {key: value for key, value in found.items() if value is not None}


def _number(filling: Filling, name: str) -> int | None:
    value = filling.answers.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
