"""How long commands take to start, as ratios to ``python -c pass``: python -m benchmarks.startup

Whole-process CPU time (user and system) of each command, taken in turn with ``python -c pass`` (A B
A B), with bytecode compiled first and PYTHONDONTWRITEBYTECODE unset: without that one measures the
parser. The median of the pairwise ratios is printed; ratios travel between machines, milliseconds
do not. Peers are measured in the same run where they are installed.
"""

import argparse
import compileall
import json
import os
import pty
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import llmcareer

PAIRS = 11
GOALS = {"version": 2.0, "help": 8.0, "roles_pipe": 8.0, "roles_terminal": 12.0, "gap": 13.0, "assess": 22.0}
FIRST_QUESTION = b"Which of these are you?"
BUDGETS = {"--help": 160, "roles": 230}  # modules imported, a figure without noise

PROFILE = {
    "schema": "llmcareer/profile@1",
    "skills": {
        "python": {"level": 3, "evidence": "project"},
        "sql": 2,
        "statistics": 2,
        "classical_ml": 2,
        "communication": 3,
        "software_engineering": 2,
        "deep_learning": 1,
    },
}


def main() -> None:
    """Measure, print a table or one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--pairs", type=int, default=PAIRS)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    compileall.compile_dir(Path(llmcareer.__file__).parent, quiet=2)
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder) / "profile.json"
        profile.write_text(json.dumps(PROFILE))
        environment = _environment(Path(folder))
        figures = {name: _ratio(run, environment, options.pairs) for name, run in _commands(profile).items()}
        peers = {name: _ratio(run, environment, options.pairs) for name, run in _peers().items()}
        modules = {
            name: _modules(arguments, environment) for name, arguments in (("--help", ["--help"]), ("roles", ["roles"]))
        }
    if options.json:
        report = {
            **figures,
            **{f"peer.{k}": v for k, v in peers.items()},
            **{f"modules.{k}": v for k, v in modules.items()},
        }
        document = {"benchmark": "startup", "version": llmcareer.__version__, "data": "none", "n": options.pairs}
        print(json.dumps({**document, "figures": report}))
        return
    print(f"CPU time as a ratio to `python -c pass`, median of {options.pairs} pairs")
    for name, value in figures.items():
        print(f"  {name:<16} {value:6.1f}   goal {GOALS[name]:g}")
    for name, value in peers.items():
        print(f"  {name:<16} {value:6.1f}   peer")
    for name, count in modules.items():
        print(f"  {name:<16} {count:6d}   modules imported, budget {BUDGETS[name]}")


Run = Callable[[Mapping[str, str]], None]


def _commands(profile: Path) -> dict[str, Run]:
    return {
        "version": _quiet("--version"),
        "help": _quiet("--help"),
        "roles_pipe": _quiet("roles"),
        "roles_terminal": _on_terminal(["roles"], None),
        "gap": _on_terminal(["gap", "--role", "mle", "--profile", str(profile)], None),
        "assess": _on_terminal(["assess"], FIRST_QUESTION),
    }


def _peers() -> dict[str, Run]:
    found: dict[str, Run] = {"pip --version": _plain([sys.executable, "-m", "pip", "--version"])}
    peer = shutil.which("sqlite-utils")
    if peer:
        found["sqlite-utils"] = _plain([peer, "--help"])
    return found


def _quiet(*arguments: str) -> Run:
    return _plain([sys.executable, "-m", "llmcareer", *arguments])


def _plain(command: Sequence[str]) -> Run:
    def run(environment: Mapping[str, str]) -> None:
        subprocess.run(
            command, env=dict(environment), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
        )

    return run


def _on_terminal(arguments: Sequence[str], until: bytes | None) -> Run:
    """Run on a pseudo-terminal to the end, or until some text appears (then Ctrl-C)."""

    def run(environment: Mapping[str, str]) -> None:
        child, descriptor = pty.fork()
        if child == 0:
            os.execve(sys.executable, [sys.executable, "-m", "llmcareer", *arguments], dict(environment))
        seen = b""
        sent = False
        while True:
            try:
                read = os.read(descriptor, 65536)
            except OSError:
                break
            if not read:
                break
            seen += read
            if b"\x1b[6n" in read:  # the program asks where the cursor is
                os.write(descriptor, b"\x1b[1;1R")
            if until and not sent and until in seen:
                os.write(descriptor, b"\x03")
                sent = True
        os.close(descriptor)
        os.waitpid(child, 0)

    return run


def _environment(home: Path) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if k not in ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED")}
    return {**kept, "LLMCAREER_HOME": str(home / "home"), "TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24"}


def _ratio(run: Run, environment: Mapping[str, str], pairs: int) -> float:
    nothing = _plain([sys.executable, "-c", "pass"])
    run(environment)
    ratios = []
    for _ in range(pairs):
        base = _cpu(nothing, environment)
        ratios.append(_cpu(run, environment) / base)
    return statistics.median(ratios)


def _cpu(run: Run, environment: Mapping[str, str]) -> float:
    """CPU seconds of the child processes that a run starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run(environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return max(after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime, 0.0005)


def _modules(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    code = (
        "import sys; from llmcareer.cli import run; import io; out, sys.stdout = sys.stdout, io.StringIO(); "
        f"run({list(arguments)!r}); sys.stdout = out; print(len(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=dict(environment), capture_output=True, text=True, check=True
    )
    return int(done.stdout)


if __name__ == "__main__":
    main()
