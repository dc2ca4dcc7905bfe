"""The program in a pseudo-terminal, with the screen as a person sees it."""

import os
import re
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

PATIENCE = 45.0  # seconds until a screen that does not come fails its test; waiting ends as soon as it is there
PULSE = 0.05  # seconds between looks

Spawn = Callable[..., Any]


class Person:
    """Somebody at a terminal: presses keys, reads the screen, waits until it says something."""

    def __init__(
        self, arguments: list[str], environment: dict[str, str], folder: Path, rows: int, columns: int
    ) -> None:
        import pexpect
        import pyte

        self.child = pexpect.spawn(
            sys.executable,
            ["-m", "llmcareer", *arguments],
            env=environment,
            cwd=str(folder),
            dimensions=(rows, columns),
            encoding=None,
        )
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._bytes = b""

    @property
    def screen(self) -> str:
        """The screen as text, without the empty space at the right and below."""
        self._read()
        return "\n".join(line.rstrip() for line in self._screen.display).rstrip()

    @property
    def printed(self) -> str:
        """Everything ever written, without colours and cursor movements."""
        self._read()
        text = self._bytes.decode("utf-8", "replace")
        return re.sub(r"\x1b(\[[0-9;?]*[A-Za-z~]|[()][A-Z0-9]|[=>78])", "", text).replace("\r", "")

    def press(self, keys: str) -> None:
        self.child.send(keys)

    def sees(self, text: str, *, without: str = "\0") -> str:
        """Wait until the screen holds ``text`` (and not ``without``), and give the screen."""
        return self._until(lambda: text in self.screen and without not in self.screen, f"no {text!r} on the screen")

    def at_question(self, number: int) -> str:
        """Wait for a question by its number; its level statements are there, the evidence question is not."""
        return self._until(
            lambda: f" {number} of about " in self.screen and "Not sure" in self.screen and "Ctrl-C" in self.screen,
            f"not at question {number}",
        )

    def answers(self, number: int, level: int, evidence: str = "n") -> None:
        """Answer question ``number`` and wait until it is gone."""
        self.at_question(number)
        self.press(str(level))
        if level >= 2:
            self.sees("What is behind that?")
            self.press(evidence)
        self._until(
            lambda: f" {number} of about " not in self.screen or not self.child.isalive(), "the question stayed"
        )

    def ends(self) -> int:
        """Wait until the program has ended, and give its exit code (or minus the signal)."""
        self._until(lambda: not self.child.isalive(), "the program goes on")
        self._read()
        self.child.close()
        return int(self.child.exitstatus if self.child.exitstatus is not None else -self.child.signalstatus)

    def resizes(self, rows: int, columns: int) -> None:
        self._screen.resize(rows, columns)
        self._screen.reset()
        self.child.setwinsize(rows, columns)

    def hangs_up(self) -> None:
        """Close the terminal, as a window is closed, and wait until the program has noticed."""
        os.close(self.child.child_fd)
        self.child.child_fd = -1
        self.child.closed = True
        end = time.monotonic() + PATIENCE
        while os.waitpid(self.child.pid, os.WNOHANG)[0] == 0:
            assert time.monotonic() < end, "the program outlives its terminal"
            time.sleep(PULSE)
        self.child.terminated = True

    def kill(self) -> None:
        """`kill -9`."""
        self.child.kill(signal.SIGKILL)
        self._until(lambda: not self.child.isalive(), "killed, but alive")

    def _read(self, wait: float = 0.0) -> None:
        import pexpect

        try:
            while True:
                some = self.child.read_nonblocking(65536, wait)
                self._bytes += some
                self._stream.feed(some)
                wait = 0.0
        except (pexpect.TIMEOUT, pexpect.EOF, OSError, ValueError):
            pass

    def _until(self, reached: Callable[[], bool], otherwise: str) -> str:
        end = time.monotonic() + PATIENCE
        while not reached():
            assert time.monotonic() < end, f"{otherwise}:\n{self.screen}\n---\n{self.printed[-1500:]}"
            if not self.child.isalive() and not reached():
                self._read()
                assert reached(), f"ended, and {otherwise}:\n{self.printed[-1500:]}"
                break
            self._read(PULSE)
        return self.screen


@pytest.fixture
def person(environment: Callable[..., dict[str, str]], tmp_path: Path) -> Iterator[Spawn]:
    """Starts the program for somebody at a terminal; whatever still runs at the end is ended."""
    pytest.importorskip("pexpect", reason="pexpect is not installed")
    pytest.importorskip("pyte", reason="pyte is not installed")
    try:
        import pty

        for end in pty.openpty():
            os.close(end)
    except (ImportError, OSError) as error:
        pytest.skip(f"this machine gives no pseudo-terminal: {error}")
    started: list[Person] = []

    def start(*arguments: str, rows: int = 24, columns: int = 80, **env: str) -> Person:
        unset = {"COLUMNS": "", "LINES": ""}  # the size of a terminal comes from the terminal
        variables = {k: v for k, v in environment({**env}).items() if k not in unset}
        one = Person(list(arguments), variables, tmp_path, rows, columns)
        started.append(one)
        return one

    yield start
    for one in started:
        if not one.child.closed:
            one.child.close(force=True)
