"""Golden recordings are written anew only when asked for: `pytest tests/golden --update-golden`."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the events that the golden recordings give now as the expected ones",
    )


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether to record instead of to compare; never where the folder is not named."""
    return bool(request.config.getoption("--update-golden", default=False))
