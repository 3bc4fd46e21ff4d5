"""The screens that lie over each other; the uppermost is shown."""

from coach.screens.steps import Screen


class ScreenStack:
    """Never empty once something was shown."""

    def __init__(self) -> None:
        self._screens: list[Screen] = []

    @property
    def top(self) -> Screen:
        return self._screens[-1]

    @property
    def covered(self) -> tuple[Screen, ...]:
        """The screens below the uppermost."""
        return tuple(self._screens[:-1])

    def show(self, screen: Screen) -> None:
        """Show a screen instead of all that there are."""
        self._screens = [screen]

    def push(self, screen: Screen) -> None:
        self._screens.append(screen)

    def replace_top(self, screen: Screen) -> None:
        self._screens[-1] = screen

    def pop(self) -> None:
        self._screens.pop()

    def pop_to_lowest(self) -> None:
        del self._screens[1:]
