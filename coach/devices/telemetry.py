"""Keeping MediaPipe at home: it tries to report to its maker, and is given a dead end instead.

MediaPipe 1.2.2 looks up a telemetry host and sends to it from a thread of its own some time
after a landmarker was created. It has no switch for it, but it obeys the proxy variables, so an
HTTPS proxy that nobody serves stops it before the name is even looked up. The variables must
stay as they are for as long as the process lives: put back right after the landmarker was made,
the lookup happens after all (`tools/trace_network.py` shows it).

`http_proxy` stays the user's: FFmpeg, which opens the video streams, knows only that variable
and `no_proxy`, so streams are untouched by the block.
"""

from collections.abc import MutableMapping

DEAD_END = "http://127.0.0.1:9"  # the discard port on this computer; nobody listens
_BLOCKED = ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")
_EXCEPTIONS = ("no_proxy", "NO_PROXY")
_STREAM_PROXIES = ("http_proxy", "HTTP_PROXY")


def block_telemetry(
    environment: MutableMapping[str, str], *, stream_host: str | None = None
) -> None:
    """Change `environment` so that a landmarker made later can reach nobody.

    Args:
        environment: `os.environ` of the worker process, changed in place.
        stream_host: the host of the stream the user asked for. Where the user's own `no_proxy`
            names it, its exception must outlive the removal of `no_proxy`, so `http_proxy` goes.
    """
    exceptions = next((environment[key] for key in _EXCEPTIONS if key in environment), "")
    if stream_host is not None and _is_exempt(stream_host, exceptions):
        for key in _STREAM_PROXIES:
            environment.pop(key, None)
    for key in _EXCEPTIONS:
        environment.pop(key, None)
    for key in _BLOCKED:
        environment[key] = DEAD_END


def _is_exempt(host: str, exceptions: str) -> bool:
    """Say whether FFmpeg would go past the proxy: `*`, the host, or a domain it ends in."""
    for exception in exceptions.replace(",", " ").split():
        domain = exception.removeprefix("*").removeprefix(".").lower()
        if not domain or host == domain or host.endswith(f".{domain}"):
            return True
    return False
