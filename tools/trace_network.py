"""Trace which addresses a command, with all its children, talks to; fail on any but the allowed.

    python tools/trace_network.py [--allow HOST]... [-- COMMAND...]

Without a command it traces a short demo session. Allowed are loopback, unix sockets, netlink (the
kernel's own news) and the hosts after --allow. Asking a name server counts as talking, even one on
this computer, unless the name asked for is allowed. Exit 1 says what was contacted, or that
this machine cannot trace. It needs strace, so Linux.
"""

import argparse
import ipaddress
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_DEFAULT_COMMAND = (sys.executable, "-m", "coach", "demo", "--reps", "1", "--exit")
_DNS_PORTS = {53, 853, 5353, 5355}  # plain, over TLS, multicast, link-local
_RESOLVER_SOCKETS = ("/systemd/resolve/", "/avahi-daemon/", "/nscd/")
_DNS_HEADER_BYTES = 12
_CALL = re.compile(r"\b(connect|sendto|sendmsg|sendmmsg)\(")
_INET = re.compile(r'sin_port=htons\((\d+)\), sin_addr=inet_addr\("((?:\\x[0-9a-f]{2})+)"\)')
_INET6 = re.compile(r'sin6_port=htons\((\d+)\).*?inet_pton\(AF_INET6, "((?:\\x[0-9a-f]{2})+)"')
_UNIX = re.compile(r'sun_path=@?"((?:\\x[0-9a-f]{2})*)"')
_PAYLOAD = re.compile(r'"((?:\\x[0-9a-f]{2}){13,})"')
_SOCKET = re.compile(r"\b(?:connect|sendto|sendmsg|sendmmsg)\((\d+)")
_PROCESS = re.compile(r"^(\d+)\s")


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody was talked to: `address` is an IP address or the path of a resolver's socket."""

    address: str
    port: int
    name: str | None = None  # what a name server was asked for, where that could be read

    def __str__(self) -> str:
        asked = f", asked for {self.name}" if self.name is not None else ""
        return f"{self.address} port {self.port}{asked}"


def contacts(trace: str) -> list[Contact]:
    """Read who was talked to out of the output of `strace -f -xx -e trace=network`."""
    found: list[Contact] = []
    name_servers: dict[tuple[str, str], Contact] = {}
    for line in trace.splitlines():
        if _CALL.search(line) is None:
            continue
        key = _socket(line)
        contact = _contact(line)
        if contact is not None:
            found.append(contact)
            name_servers[key] = contact
        server = name_servers.get(key)
        if server is not None and server.port in _DNS_PORTS:
            found.extend(
                Contact(server.address, server.port, name)
                for name in _asked_names(line)
                if name is not None
            )
    return found


def forbidden(found: Sequence[Contact], allowed: Sequence[str]) -> list[Contact]:
    """Return what must not have been contacted.

    A name server is known only by its port. Connecting to one is fine where every name it was
    asked for is allowed.
    """
    asked = [contact for contact in found if contact.name is not None]
    refused = [contact for contact in asked if contact.name not in allowed]
    for contact in found:
        if contact.name is not None:
            continue
        if contact.port in _DNS_PORTS or contact.address.startswith("/"):
            if not asked:
                refused.append(contact)
        elif not _is_loopback(contact.address) and contact.address not in allowed:
            refused.append(contact)
    return list(dict.fromkeys(refused))


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--allow", action="append", default=[], metavar="HOST")
    parser.add_argument("command", nargs="*")
    options = parser.parse_args(arguments)
    command = options.command or list(_DEFAULT_COMMAND)
    strace = shutil.which("strace")
    if strace is None:
        print("cannot trace: strace is not installed (apt install strace)", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "trace"
        exit_code = _run(strace, command, log)
        trace = log.read_text(errors="replace") if log.is_file() else ""
    if "execve(" not in trace:
        print("cannot trace: strace may not follow processes here (ptrace)", file=sys.stderr)
        return 1
    return _report(trace, options.allow, exit_code=exit_code)


def _run(strace: str, command: Sequence[str], log: Path) -> int:
    # execve is traced as well: its line proves that tracing works.
    watch = [strace, "-f", "-qq", "-xx", "-s", "512", "-e", "trace=network,execve", "-o", str(log)]
    return subprocess.run([*watch, "--", *command], check=False).returncode


def _report(trace: str, allowed: Sequence[str], *, exit_code: int) -> int:
    found = contacts(trace)
    for contact in dict.fromkeys(found):
        print(f"contacted {contact}")
    refused = forbidden(found, allowed)
    for contact in refused:
        print(f"NOT ALLOWED: {contact}", file=sys.stderr)
    if exit_code != 0:
        print(f"the traced command itself ended with {exit_code}", file=sys.stderr)
    if refused or exit_code != 0:
        return 1
    print("nothing but this computer and the allowed hosts was contacted")
    return 0


def _contact(line: str) -> Contact | None:
    for pattern in (_INET, _INET6):
        match = pattern.search(line)
        if match is not None:
            return Contact(address=_bytes(match[2]).decode("ascii"), port=int(match[1]))
    match = _UNIX.search(line)
    if match is None:
        return None
    path = _bytes(match[1]).decode(errors="replace")
    is_resolver = any(part in path for part in _RESOLVER_SOCKETS)
    is_open = " = -1 " not in line  # mostly no such service runs here
    return Contact(address=path, port=53) if is_resolver and is_open else None


def _socket(line: str) -> tuple[str, str]:
    """Process and descriptor; threads of one process share descriptors but not always lines."""
    process = _PROCESS.match(line)
    descriptor = _SOCKET.search(line)
    return (process[1] if process else "", descriptor[1] if descriptor else "")


def _asked_names(line: str) -> list[str | None]:
    return [_question(_bytes(match[1])) for match in _PAYLOAD.finditer(line)]


def _question(message: bytes) -> str | None:
    """Return the name a DNS message asks for, or None when it is no such message."""
    labels: list[str] = []
    position = _DNS_HEADER_BYTES
    while position < len(message) and message[position] != 0:
        length = message[position]
        label = message[position + 1 : position + 1 + length]
        if len(label) < length or not label.isascii():
            return None
        labels.append(label.decode("ascii"))
        position += 1 + length
    return ".".join(labels).lower() or None


def _bytes(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))


def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
