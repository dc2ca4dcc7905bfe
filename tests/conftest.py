"""What every test stands on: a world of its own, no network, and ways to run the program."""

import io
import itertools
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from llmcareer import cli

OFFLINE = Path(__file__).parent / "offline"
COLOUR_VARIABLES = ("NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLORTERM", "TTY_COMPATIBLE")
OTHER_VARIABLES = ("LLMCAREER_CATALOGUE", "LLMCAREER_DEBUG", "PYTHONIOENCODING", "PYTHONUTF8", "PYTHONHASHSEED")
PATIENCE = 60.0  # seconds before a started process counts as hanging; never a measure of speed

_homes = itertools.count()
_network_use: list[str] = []


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse network sockets, and remember it for the case that somebody swallows the error."""
    import socket  # here, so that the hook itself is cheap to install

    if event == "socket.__new__" and arguments[1] in (socket.AF_INET, socket.AF_INET6):
        _network_use.append(f"{event}{arguments[1:]}")
        raise PermissionError("tests run without a network")


sys.addaudithook(lambda event, arguments: _watch(event, arguments) if event == "socket.__new__" else None)


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home of its own for each test, a known terminal, and no network."""
    folder = tmp_path_factory.getbasetemp() / f"home-{next(_homes)}"  # made by whoever writes to it first
    for name in (*COLOUR_VARIABLES, *OTHER_VARIABLES):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LLMCAREER_HOME", str(folder))
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("LINES", "24")
    _network_use.clear()
    yield folder
    assert not _network_use, "this test opened a network socket"


@dataclass(frozen=True)
class Run:
    """What a run of the program gave."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        """The JSON document on standard output; fails when the run did."""
        assert self.code == 0, self.err
        return json.loads(self.out)


class Stream(io.TextIOWrapper):
    """A standard stream in memory that may claim to be a terminal."""

    def __init__(self, content: bytes = b"", *, terminal: bool = False, encoding: str = "utf-8") -> None:
        super().__init__(io.BytesIO(content), encoding=encoding, newline="", write_through=True)
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal

    def text(self) -> str:
        self.flush()
        written: bytes = self.buffer.getvalue()  # type: ignore[attr-defined]
        return written.decode(self.encoding)


# Invented people, for tests that need somebody to report on: levels, or whole claims.
PEOPLE: Mapping[str, Mapping[str, Any]] = {
    "backend": {
        "python": {"level": 2, "evidence": "project"},
        "software_engineering": {"level": 4, "evidence": "production"},
        "apis_serving": {"level": 4, "evidence": "production"},
        "cloud": {"level": 3, "evidence": "production"},
        "sql": {"level": 3, "evidence": "production"},
        "git": {"level": 3, "evidence": "production"},
        "communication": {"level": 3, "evidence": "production"},
        "statistics": 1,
        "classical_ml": 1,
        "deep_learning": 0,
    },
    "newcomer": {
        "python": 0,
        "statistics": 0,
        "classical_ml": 0,
        "communication": 3,
        "sql": 0,
        "git": 0,
        "cloud": 0,
        "eda": 0,
        "visualization": 1,
    },
    "one answer": {"python": 3},
}


@pytest.fixture(scope="session")
def people() -> Mapping[str, Mapping[str, Any]]:
    """Invented people by name."""
    return PEOPLE


RunCli = Callable[..., Run]


@pytest.fixture
def run_cli(monkeypatch: pytest.MonkeyPatch) -> RunCli:
    """Runs the program in this process. A bug of ours (exit 1) fails the test unless ``bug`` is set."""

    def run(
        *arguments: str | Path, stdin: str | bytes = b"", tty: bool = False, encoding: str = "utf-8", bug: bool = False
    ) -> Run:
        given = stdin.encode() if isinstance(stdin, str) else stdin
        with monkeypatch.context() as patch:
            out, err = Stream(terminal=tty, encoding=encoding), Stream(terminal=tty, encoding=encoding)
            patch.setattr(sys, "stdin", Stream(given))
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            code = cli.run([str(a) for a in arguments])
        result = Run(code, out.text(), err.text())
        assert bug or code != 1, result.err
        assert "Traceback" not in result.out + result.err, result.err
        return result

    return run


RunProcess = Callable[..., Run]


@pytest.fixture
def run_process(tmp_path: Path) -> RunProcess:
    """Runs the program, or Python ``code``, as a process of its own, in a folder of its own."""

    def run(
        *arguments: str | Path, code: str | None = None, stdin: bytes = b"", env: Mapping[str, str] | None = None
    ) -> Run:
        started = ["-c", code] if code is not None else ["-m", "llmcareer"]
        result = subprocess.run(
            [sys.executable, *started, *map(str, arguments)],
            input=stdin,
            capture_output=True,
            timeout=PATIENCE,
            cwd=tmp_path,
            env=process_environment(env or {}),
            check=False,
        )
        return Run(result.returncode, result.stdout.decode(), result.stderr.decode())

    return run


def process_environment(more: Mapping[str, str]) -> dict[str, str]:
    """The environment of a test for a process, which then ends when it opens a network socket."""
    path = os.pathsep.join(p for p in (str(OFFLINE), os.environ.get("PYTHONPATH")) if p)
    return {**os.environ, "PYTHONPATH": path, **more}


@pytest.fixture
def environment() -> Callable[[Mapping[str, str]], dict[str, str]]:
    """The environment for a process that a test starts itself."""
    return process_environment


@pytest.fixture
def profile_file(tmp_path: Path) -> Callable[..., Path]:
    """Writes a profile of levels as JSON or YAML and gives the file. An entry may also be a whole claim."""

    def written(skills: Mapping[str, Any], name: str = "profile.json") -> Path:
        file = tmp_path / name
        document = {"schema": "llmcareer/profile@1", "skills": dict(skills)}
        file.write_text(json.dumps(document), "utf-8")  # JSON is YAML too
        return file

    return written


@pytest.fixture
def save(run_cli: RunCli, profile_file: Callable[..., Path]) -> Callable[[Mapping[str, Any]], None]:
    """Makes levels the saved profile of this test."""

    def saved(skills: Mapping[str, Any]) -> None:
        run = run_cli("profile", "import", profile_file(skills, "to-save.json"), "--replace")
        assert run.code == 0, run.err

    return saved


@pytest.fixture(scope="session")
def evidence_folder() -> Path:
    """Data that is no part of the project; without it, the tests that need it are skipped."""
    named = os.environ.get("LLMCAREER_EVIDENCE", "")
    if not named:
        pytest.skip("LLMCAREER_EVIDENCE names no folder with benchmark data")
    folder = Path(named)
    if not folder.is_dir():
        pytest.skip(f"LLMCAREER_EVIDENCE names {folder}, which is no folder")
    return folder


def lines_over(text: str, width: int) -> Sequence[str]:
    """Lines wider than ``width`` characters."""
    return [line for line in text.splitlines() if len(line) > width]
