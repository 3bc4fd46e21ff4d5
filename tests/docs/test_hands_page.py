"""README's figures on signs by hand are those of docs/hands.md."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def _rows() -> dict[str, list[str]]:
    """Return the cells of the page's tables, by what their row is about."""
    rows = {}
    for line in (ROOT / "docs" / "hands.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("| "):
            what, *cells = (cell.strip() for cell in line.strip("|").split("|"))
            rows[what] = cells
    return rows


def _sums(beginning: str) -> str:
    """Return "A of B" of all rows that begin so."""
    cells = [cells[0] for what, cells in _rows().items() if what.startswith(beginning)]
    counts = [tuple(map(int, cell.split(" of "))) for cell in cells]
    assert counts
    understood, meant = (sum(column) for column in zip(*counts, strict=True))
    return f"{understood} of {meant}"


def test_the_readme_has_the_figures_of_the_page() -> None:
    readme = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    _, hours, signs, per_hour = _rows()["all through the network"]
    most = re.search(r", ([\d.]+)\]", per_hour)
    assert most is not None

    said = (
        (
            f"{'no' if signs == '0' else signs} sign by hand was given by accident in "
            f"{float(hours):.1f} hours of everyday movement through the network (at most "
            f"{float(most[1]):.1f} in an hour, 95 %)"
        ),
        f"understood {_sums('facing the camera')} times facing the camera from 2 to 3.5 m",
        f"{_sums('on a chair')} times on a chair",
        f"{_sums('turned by 90 degrees, the nearer hand')} times with the nearer hand side-on",
    )

    assert [one for one in said if one not in readme] == []
