"""What can go wrong, and the exit code that says so. Knows nothing else of this program.

Exit codes (docs/reference.md): 0 done, 1 our bug, 2 wrong use, 3 faulty data, profile or storage,
130 interrupted.
"""

from collections.abc import Sequence
from typing import NamedTuple

EXIT_DONE = 0
EXIT_BUG = 1
EXIT_USE = 2
EXIT_DATA = 3
EXIT_INTERRUPTED = 130


class Problem(NamedTuple):
    """One thing that is wrong in a file, said so that a person can mend it.

    ``line`` is 1-based, or 0 where no line can be named. ``path`` leads to the value inside the
    document, such as ``skills.python.levels.3``; it is empty for the document as a whole.
    """

    file: str
    line: int
    path: str
    message: str
    remedy: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        inside = f" {self.path}:" if self.path else ""
        remedy = f" {self.remedy}" if self.remedy else ""
        return f"{place}:{inside} {self.message}{remedy}"


class LLMCareerError(Exception):
    """An error with a message for people and an exit code; never shown with a traceback."""

    exit_code = EXIT_BUG


class UserError(LLMCareerError):
    """The program was called wrongly: what was wrong, and what to do instead (exit 2)."""

    exit_code = EXIT_USE


class DataError(LLMCareerError):
    """A file, a profile or the storage is faulty (exit 3). Carries every problem found, not the first."""

    exit_code = EXIT_DATA

    def __init__(self, message: str, problems: Sequence[Problem] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)


class InterruptedByPersonError(LLMCareerError):
    """The person stopped the program; every answer given so far is kept (exit 130)."""

    exit_code = EXIT_INTERRUPTED
