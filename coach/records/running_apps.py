"""Telling an app that still runs from one that crashed.

Every running app holds an OS lock on a file of its own in the folder `running` and writes its
process number there. The lock vanishes with the process, however it ends, so an unfinished
session whose owner's lock can be taken was cut off.
"""

import os
import secrets
import sys
from contextlib import suppress
from pathlib import Path

from coach.errors import StoreError
from coach.records.data_folder import make_private_folder

FOLDER_NAME = "running"
_PRIVATE_FILE = 0o600
_SUFFIX = ".lock"

if sys.platform == "win32":  # pragma: no cover
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


class RunningApp:
    """This app, as seen by others, for as long as it is not closed."""

    def __init__(self, data_folder: Path) -> None:
        """Take a lock of our own.

        Raises:
            StoreError: the folder cannot be written or does not know locks.
        """
        self._folder = data_folder / FOLDER_NAME
        make_private_folder(self._folder)
        self._path, self._descriptor = self._own_lock()

    @property
    def name(self) -> str:
        """Written into the sessions that this app starts."""
        return self._path.stem

    def is_running(self, name: str) -> bool:
        """Whether the app of that name still runs; clears away the file of one that does not."""
        path = self._folder / f"{name}{_SUFFIX}"
        if path == self._path:
            return True
        return _is_held(path)

    def others(self) -> tuple[str, ...]:
        """Return the names of the other apps that run now."""
        names = sorted(path.stem for path in self._folder.glob(f"*{_SUFFIX}"))
        return tuple(name for name in names if name != self.name and self.is_running(name))

    def close(self) -> None:
        if self._descriptor < 0:
            return
        os.close(self._descriptor)  # before unlinking: Windows keeps open files
        self._descriptor = -1
        with suppress(OSError):  # another app may have cleared it away by now
            self._path.unlink()

    def _own_lock(self) -> tuple[Path, int]:
        while True:
            # The token keeps a later process with the same number from being taken for this one.
            path = self._folder / f"{os.getpid()}-{secrets.token_hex(6)}{_SUFFIX}"
            try:
                descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, _PRIVATE_FILE)
                if _try_lock(descriptor) and _is_still(path, descriptor):
                    os.truncate(descriptor, 0)
                    os.write(descriptor, str(os.getpid()).encode())
                    return path, descriptor
                os.close(descriptor)
            except OSError as error:
                raise StoreError(
                    f"The data folder {self._folder.parent} cannot be locked "
                    f"({(error.strerror or 'no reason given').lower()}): "
                    "allow writing to it or choose a folder on this computer with --data DIR."
                ) from error


def _is_held(path: Path) -> bool:
    try:
        descriptor = os.open(path, os.O_RDWR)
    except FileNotFoundError:
        return False
    except OSError:  # not ours to open: someone holds it
        return True
    if not _try_lock(descriptor):
        os.close(descriptor)
        return True
    with suppress(OSError):
        path.unlink()
    os.close(descriptor)
    return False


def _is_still(path: Path, descriptor: int) -> bool:
    """Whether nobody cleared the file away between making and locking it."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False
