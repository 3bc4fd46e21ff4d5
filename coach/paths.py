"""Where the shipped data lies: in a wheel `coach/_data/NAME`, in a checkout `NAME/`."""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def data_dir(name: str) -> Path:
    """Return the folder of shipped data called `name` ("assets" or "exercises").

    Raises:
        FileNotFoundError: the installation is incomplete; the message lists where it looked.
    """
    roots = [_PACKAGE / "_data", _PACKAGE.parent]
    frozen_root = getattr(sys, "_MEIPASS", None)  # a PyInstaller one-folder build
    if frozen_root is not None:
        roots.insert(0, Path(frozen_root) / "coach" / "_data")
    for root in roots:
        if (root / name).is_dir():
            return root / name
    looked_in = ", ".join(str(root) for root in roots)
    raise FileNotFoundError(f"the data folder {name!r} is missing; looked in {looked_in}")
