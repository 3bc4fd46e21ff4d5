"""One pose worker as the app holds it: its process, the pipe to it, and the shared pictures."""

import multiprocessing
import pickle
from dataclasses import replace
from multiprocessing.connection import wait

from coach.devices import pose_worker
from coach.devices.picture_ring import PictureRing
from coach.devices.worker_messages import AppMessage, Stop, WorkerMessage, WorkerSetup
from coach.ports import Frame

_KILLED_WAIT_S = 5.0  # a killed process is gone at once, unless the machine is very busy


class WorkerLink:
    def __init__(self, setup: WorkerSetup) -> None:
        """Start a worker; that takes some milliseconds, the worker's loading a second or so."""
        # Spawned, not forked: a fork would inherit the window, sound and threads of the app.
        context = multiprocessing.get_context("spawn")
        self._ring = PictureRing.create(longest_side_px=setup.options.longest_picture_side_px)
        self._pipe, worker_end = context.Pipe()
        self._process = context.Process(
            target=pose_worker.main,
            args=(replace(setup, ring_name=self._ring.name), worker_end),
            name="pose-worker",
            daemon=True,
        )
        self._process.start()
        worker_end.close()  # so that the worker's death is the end of the pipe

    @property
    def pid(self) -> int | None:
        return self._process.pid

    def hear(self, wait_s: float) -> list[WorkerMessage] | None:
        """Return what the worker said within `wait_s`; None when it is dead and all was heard."""
        wait([self._pipe, self._process.sentinel], timeout=wait_s)
        messages: list[WorkerMessage] = []
        try:
            while self._pipe.poll():
                messages.append(self._pipe.recv())
        except (EOFError, OSError, pickle.UnpicklingError):
            return messages or None
        return messages if messages or self._process.is_alive() else None

    def tell(self, message: AppMessage) -> None:
        """Say something to the worker; a dead one does not mind."""
        try:
            self._pipe.send(message)
        except (BrokenPipeError, ConnectionResetError):
            return

    def picture(self, sequence: int) -> Frame | None:
        return self._ring.read(sequence)

    def end(self, *, wait_s: float) -> None:
        """Ask the worker to stop, kill it if it does not, and free everything."""
        if wait_s > 0:
            self.tell(Stop())
            self._process.join(wait_s)
        if self._process.is_alive():
            self._process.kill()
            self._process.join(_KILLED_WAIT_S)
        if self._process.exitcode is not None:
            self._process.close()
        self._pipe.close()
        self._ring.close()
        self._ring.unlink()
