"""The network trace: what is read out of strace's lines, and that it would notice."""

import shutil
import sys
from pathlib import Path

import pytest

from tests.device_builders import write_clip
from tools.trace_network import Contact, contacts, forbidden, main


def _escaped(text: bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in text)


def _connect(address: str, port: int, *, pid: int = 7) -> str:
    return (
        f"{pid} connect(5, {{sa_family=AF_INET, sin_port=htons({port}), "
        f'sin_addr=inet_addr("{_escaped(address.encode())}")}}, 16) = 0'
    )


def _connect6(address: str, port: int) -> str:
    return (
        f"7 connect(5, {{sa_family=AF_INET6, sin6_port=htons({port}), sin6_flowinfo=htonl(0), "
        f'inet_pton(AF_INET6, "{_escaped(address.encode())}", &sin6_addr), '
        "sin6_scope_id=0}, 28) = -1 EINPROGRESS (Operation now in progress)"
    )


def _connect_unix(path: str, result: str = "0") -> str:
    return (
        f'7 connect(5, {{sa_family=AF_UNIX, sun_path="{_escaped(path.encode())}"}}, 110) = {result}'
    )


def _question(name: str, *, pid: int = 7) -> str:
    labels = b"".join(bytes([len(part)]) + part.encode() for part in name.split("."))
    message = b"\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00" + labels + b"\x00\x00\x01\x00\x01"
    return (
        f'{pid} sendto(5, "{_escaped(message)}", {len(message)}, MSG_NOSIGNAL, NULL, 0) '
        f"= {len(message)}"
    )


LOCAL = [
    _connect("127.0.0.1", 9),
    _connect6("::1", 8080),
    _connect_unix("/tmp/.X11-unix/X0"),  # noqa: S108  # a path in a trace
    _connect_unix("/var/run/nscd/socket", "-1 ENOENT (No such file or directory)"),
    "7 sendto(3, [{nlmsg_len=20, nlmsg_type=RTM_GETADDR}], 20, 0, {sa_family=AF_NETLINK}, 12) = 20",
    "7 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3",
]


def test_this_computer_may_be_talked_to() -> None:
    found = contacts("\n".join(LOCAL))

    assert forbidden(found, []) == []


@pytest.mark.parametrize(
    "line",
    [
        _connect("192.0.2.7", 443),
        _connect6("2001:db8::7", 443),
        _connect("10.255.255.53", 53),
        _connect("127.0.0.53", 53),  # a name server here asks others
        _connect_unix("/run/systemd/resolve/io.systemd.Resolve"),
        _connect("192.0.2.7", 443).replace(" = 0", " <unfinished ...>"),
        _connect("192.0.2.7", 443).replace("connect(5, ", 'sendto(5, "\\x00", 1, 0, '),
    ],
)
def test_anything_else_is_noticed_among_the_rest(line: str) -> None:
    found = contacts("\n".join([*LOCAL, line, *LOCAL]))

    assert len(forbidden(found, [])) == 1


def test_an_allowed_address_may_be_talked_to() -> None:
    found = contacts(_connect("192.168.1.20", 8080))

    assert found == [Contact("192.168.1.20", 8080)]
    assert forbidden(found, ["192.168.1.20"]) == []
    assert forbidden(found, ["192.168.1.2"]) == found


def test_an_allowed_name_may_be_asked_for_and_no_other() -> None:
    trace = "\n".join([_connect("10.0.0.1", 53), _question("phone.example")])
    other = "\n".join([trace, _question("play.googleapis.com")])

    assert forbidden(contacts(trace), ["phone.example"]) == []
    assert forbidden(contacts(other), ["phone.example"]) == [
        Contact("10.0.0.1", 53, "play.googleapis.com")
    ]


def test_without_strace_it_fails_and_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    exit_code = main(["--", "true"])

    assert exit_code == 1
    assert "strace is not installed" in capsys.readouterr().err


needs_strace = pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace is missing; the check command insists on it"
)


@needs_strace
@pytest.mark.slow
@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("pass", 0),
        ("import socket; socket.socket().connect_ex(('127.0.0.1', 9))", 0),
        ("import socket; socket.socket(type=socket.SOCK_DGRAM).connect(('192.0.2.1', 9))", 1),
        ("import os, socket; os.fork() or socket.socket(2, 2).connect(('192.0.2.1', 9))", 1),
        ("raise SystemExit(3)", 1),
    ],
)
def test_a_real_command_and_its_children_are_judged(code: str, expected: int) -> None:
    assert main(["--", sys.executable, "-c", code]) == expected


FEED = """
import sys, time
from coach.devices.feed_options import FeedOptions
from coach.devices.pose_feed import open_feed
from coach.devices.system_clock import SystemClock
from coach.session.sources import parse_source

if __name__ == "__main__":
    feed = open_feed(
        FeedOptions(spec=parse_source(sys.argv[1]), exercise_id="squat", every_frame=True),
        SystemClock(),
    )
    feed.start()
    poses = 0
    while poses < 20:
        poses += len(feed.poses())
        assert not feed.failure, feed.failure
        time.sleep(0.02)
    feed.close_and_wait()
"""


@needs_strace
@pytest.mark.slow
def test_the_pose_worker_talks_to_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).resolve().parents[3]))
    program = tmp_path / "feed.py"
    program.write_text(FEED)
    film = write_clip(tmp_path / "clip.mp4", frames=20)

    exit_code = main(["--", sys.executable, str(program), str(film)])

    written = capsys.readouterr()
    assert exit_code == 0, written.err
    # MediaPipe did try, and reached the dead end: the block is what stopped it.
    assert "contacted 127.0.0.1 port 9" in written.out
