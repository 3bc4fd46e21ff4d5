"""The `coach` command."""


def main() -> None:
    raise NotImplementedError
