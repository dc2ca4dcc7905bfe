"""Ways of asking: each turns a question screen into a reply. The rest of the program cannot tell them apart."""

import sys


def is_there() -> bool:
    """Whether a person can be asked: without a terminal questionary would answer by itself."""
    return sys.stdin.isatty() and sys.stdout.isatty()
