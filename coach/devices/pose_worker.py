"""The pose worker's process: it starts here, keeps to itself, and never outlives the app.

The app imports this file to name the entry point, so nothing here may load OpenCV or MediaPipe
before `main` runs in the process of its own.
"""

import importlib
import os
import signal
import threading
from multiprocessing import connection, parent_process
from multiprocessing.connection import Connection
from urllib.parse import urlsplit

from coach.devices.graphics import graphics_library_error
from coach.devices.library_noise import silence_libraries
from coach.devices.picture_ring import PictureRing
from coach.devices.telemetry import block_telemetry
from coach.devices.worker_messages import AppMessage, Failed, WorkerMessage, WorkerSetup
from coach.session.sources import SourceSpec, StreamSpec


def main(setup: WorkerSetup, app: "Connection[WorkerMessage, AppMessage]") -> None:
    """Run until the source ends, the app says stop, or the app is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the app's to answer
    silence_libraries()
    ring = PictureRing.attach(setup.ring_name)
    _end_with_the_app(ring)
    block_telemetry(os.environ, stream_host=_stream_host(setup.options.spec))
    try:
        worker_loop = importlib.import_module("coach.devices.worker_loop")
    except (ImportError, OSError) as error:  # OpenCV's own libraries
        app.send(Failed(graphics_library_error(error)))
        return
    worker_loop.run(setup, app, ring)
    ring.close()


def _stream_host(spec: SourceSpec) -> str | None:
    return urlsplit(spec.url).hostname if isinstance(spec, StreamSpec) else None


def _end_with_the_app(ring: PictureRing) -> None:
    parent = parent_process()
    if parent is None:
        return

    def watch() -> None:
        connection.wait([parent.sentinel])
        ring.unlink()  # a killed app could not
        os._exit(1)  # whatever the main thread hangs in

    threading.Thread(target=watch, name="app-watch", daemon=True).start()
