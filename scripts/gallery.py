"""Make the pictures of docs/gallery (by Chromium) and docs/screens (by Rich) again, all from real runs.

    python scripts/gallery.py            both
    python scripts/gallery.py --screens  the terminal screens alone, which need no Chromium

The person in them is invented: eight years of backend work, a little Python, hardly any machine learning.
"""

import argparse
import fcntl
import io
import os
import pty
import re
import struct
import subprocess
import sys
import tempfile
import termios
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).resolve().parents[1]
PROFILE = ROOT / "docs" / "gallery" / "profile.yaml"
GALLERY, SCREENS = ROOT / "docs" / "gallery", ROOT / "docs" / "screens"
TODAY = "2026-11-24"  # so that a plan has the same days each time
WIDTH = 80
FONT_FROM_THE_NETWORK = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)  # Rich names one; a picture asks for nothing

MATCH = ("match",)
GAP = ("gap", "--role", "mle")
ROLE = ("roles", "mle")
PLAN = ("plan", "--role", "mle", "--hours", "8", "--weeks", "12", "--today", TODAY)


class Shot(NamedTuple):
    """A picture of a page: from the element ``at`` on, ``height`` pixels of it."""

    name: str
    command: tuple[str, ...]
    width: int
    height: int
    dark: bool = False
    at: str = "body"
    before: str = ""  # a script to run first


SHOTS = (
    Shot("match", MATCH, 1100, 760),
    Shot("match-phone", MATCH, 360, 760, dark=True),
    Shot("gap", GAP, 1100, 1360),
    Shot("gap-dark", GAP, 1100, 1360, dark=True),
    Shot("gap-phone", GAP, 360, 1360),
    Shot("skill-map", GAP, 1100, 960, at="section:has(.trees)"),
    Shot("evidence", ROLE, 1100, 760, at="section:has(.facts)", before="document.querySelector('.facts').open = true"),
    Shot("plan", PLAN, 1100, 1480),
)
# Name, command, first lines shown.
SCREENFULS = (("match", MATCH, 40), ("gap", GAP, 48), ("role", ROLE, 48), ("plan", PLAN, 48))


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the pictures; exit 2 where there is no Chromium."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--screens", action="store_true", help="the terminal screens alone")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as home:
        os.environ["LLMCAREER_HOME"] = home
        SCREENS.mkdir(exist_ok=True)
        for name, command, lines in SCREENFULS:
            write_screen(name, command, lines)
        return 0 if chosen.screens else pictures(Path(home))


def write_screen(name: str, command: Sequence[str], lines: int) -> None:
    """Run a command on a terminal of its own and save its first lines as Rich draws them."""
    shown = Text.from_ansi("\n".join(on_terminal([*command, *whose(command)]).splitlines()[:lines]))
    console = Console(record=True, width=WIDTH + 2, file=io.StringIO(), force_terminal=True)
    console.print(shown)
    drawn = console.export_svg(title=f"llmcareer {' '.join(command)}", unique_id=f"llmcareer-{name}")
    drawn = FONT_FROM_THE_NETWORK.sub("", drawn)
    (SCREENS / f"{name}.svg").write_text("\n".join(line.rstrip() for line in drawn.splitlines()) + "\n", "utf-8")
    print(f"docs/screens/{name}.svg")


def whose(command: Sequence[str]) -> list[str]:
    """The option that names the person; a role needs none."""
    return [] if command[0] == "roles" else ["--profile", str(PROFILE)]


def on_terminal(command: Sequence[str]) -> str:
    """What a command writes on a terminal of our width."""
    ours, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 50, WIDTH, 0, 0))
    environment = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "COLUMNS", "LINES")}
    environment |= {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
    started = [sys.executable, "-m", "llmcareer", *command]
    with subprocess.Popen(started, stdout=its, stdin=subprocess.DEVNULL, env=environment, cwd=ROOT) as process:
        os.close(its)
        parts = []
        while part := _read(ours):
            parts.append(part)
    os.close(ours)
    if process.returncode:
        raise SystemExit(f"llmcareer {' '.join(command)} ended with {process.returncode}")
    return b"".join(parts).decode().replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 1 << 16)
    except OSError:  # how Linux says that the other end is closed
        return b""


def pictures(folder: Path) -> int:
    """Save every shot of the pages as a browser shows them."""
    sys.path.insert(0, str(ROOT / "tests" / "browser"))
    from chromium import Chromium, found

    program = found()
    if program is None:
        print("There is no Chromium here: apt-get install chromium", file=sys.stderr)
        return 2
    with Chromium(program) as browser:
        for shot in SHOTS:
            page = folder / f"{shot.name}.html"
            started = [sys.executable, "-m", "llmcareer", *shot.command, *whose(shot.command), "-o", str(page)]
            subprocess.run(started, check=True, cwd=ROOT, stderr=subprocess.DEVNULL)
            browser.open(page, shot.width, dark=shot.dark)
            if shot.before:
                browser.evaluate(shot.before)
            browser.picture(GALLERY / f"{shot.name}.png", at=shot.at, height=shot.height)
            print(f"docs/gallery/{shot.name}.png ({page.stat().st_size:,} bytes of HTML)")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
