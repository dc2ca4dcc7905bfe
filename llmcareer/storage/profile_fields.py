"""The rules for single values of a profile file. What breaks one is collected, never raised.

Every check gives a usable value back, a harmless one where the given value is wrong, so that one
reading finds every problem of a file.
"""

import re
import unicodedata
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

from llmcareer.documents import Document, Path, shown
from llmcareer.errors import Problem
from llmcareer.model import LEVEL_NAMES, LEVELS, Skill

LONGEST_NOTE: Final = 500
LONGEST_LINK: Final = 499
LONGEST_FIELD: Final = 99
LEAST_HOURS: Final = 0.01  # half a minute: less is a slip, and would need exponents to be written down
HOURS_IN_A_WEEK: Final = 168.0
MOST_HOURS_SPENT: Final = 100_000.0  # more than a working life
FIRST_YEAR: Final = 1950

_LEVELS_EXPLAINED: Final = (
    "Write " + ", ".join(f"{level} ({name})" for level, name in zip(LEVELS, LEVEL_NAMES, strict=True)) + " or unknown."
)
_BIDI: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # can make a line read as another
_SHOWN_LENGTH: Final = 60
_MOST_SUGGESTIONS: Final = 50  # comparing words is slow; a file with more slips than this is no profile


class Found(NamedTuple):
    """A problem before its line is known."""

    path: Path
    message: str
    remedy: str


class Checker:
    """Checks values and collects in ``found`` what is wrong with them.

    ``retired`` maps ids that are no longer used to those that replace them; ``year`` is the latest
    year that something can have been used in.
    """

    def __init__(self, skills: Mapping[str, Skill], retired: Mapping[str, tuple[str, ...]], year: int) -> None:
        self.found: list[Found] = []
        self._skills = skills
        self._retired = retired
        self._year = year
        self._suggestions_left = _MOST_SUGGESTIONS

    def add(self, path: Path, message: str, remedy: str = "") -> None:
        """Note a problem of the value at ``path``."""
        self.found.append(Found(path, message, remedy))

    def problems(self, document: Document) -> list[Problem]:
        """Everything found, in the order of the lines of ``document``."""
        placed = [
            Problem(document.file, document.line(path), _printable(shown(path)), message, remedy)
            for path, message, remedy in self.found
        ]
        return sorted(placed, key=lambda problem: problem.line)

    def mapping(self, value: Any, path: Path, keys: Collection[str]) -> dict[str, Any]:
        """The known keys of a mapping with their values; keys that begin with ``x-`` are passed over."""
        if not isinstance(value, dict):
            self.add(path, f"must hold `key: value` pairs, not {_quoted(value)}.", f"Known keys: {', '.join(keys)}.")
            return {}
        known: dict[str, Any] = {}
        for key, inner in value.items():
            if key in keys:
                known[key] = inner
            elif not str(key).startswith("x-"):
                remedy = self.did_you_mean(str(key), {k: k for k in keys}) or f"Known keys: {', '.join(keys)}."
                self.add((*path, key), "unknown key.", remedy)
        return known

    def text(self, value: Any, path: Path, longest: int) -> str:
        """One line of text of at most ``longest`` characters."""
        if not isinstance(value, str):
            self.add(path, f"must be text, not {_quoted(value)}.", "Put it in quotes, or leave it out.")
        elif len(value) > longest:
            self.add(path, f"has {len(value)} characters; at most {longest} are allowed.", "Shorten it.")
        elif (bad := control_character(value)) is not None:
            what = f"holds the control character U+{ord(bad):04X}."
            self.add(path, what, "Write it in one line, with ordinary characters only.")
        else:
            return value
        return ""

    def link(self, value: Any, path: Path) -> str:
        """A web address, or an empty text."""
        link = self.text(value, path, LONGEST_LINK)
        if link and not re.fullmatch(r"https?://[^\s/?#]+\S*", link, re.IGNORECASE):
            self.add(path, f"{_quoted(link)} is no web address.", "Begin it with https:// and leave spaces out.")
            return ""
        return link

    def one_of(self, value: Any, path: Path, choices: Collection[str]) -> str:
        """One of the given words."""
        if isinstance(value, str) and value in choices:
            return value
        close = self.did_you_mean(value, {choice: choice for choice in choices}) if isinstance(value, str) else ""
        remedy = close or f"Write one of: {', '.join(choices)}."
        self.add(path, f"{_quoted(value)} is not known here.", remedy)
        return ""

    def level(self, value: Any, path: Path) -> int | None:
        """A level, or None for ``unknown``."""
        if value == "unknown":
            return None
        if isinstance(value, int) and not isinstance(value, bool) and value in LEVELS:
            return value
        self.add(path, f"a level is a whole number from 0 to 4 or unknown, not {_quoted(value)}.", _LEVELS_EXPLAINED)
        return None

    def last_used(self, value: Any, path: Path) -> int | None:
        """A year, from 1950 to this one."""
        if isinstance(value, int) and not isinstance(value, bool) and FIRST_YEAR <= value <= self._year:
            return value
        self.add(path, f"must be a year from {FIRST_YEAR} to {self._year}, not {_quoted(value)}.", "Write it as 2024.")
        return None

    def hours_a_week(self, value: Any, path: Path) -> float | None:
        """Hours in a week: more than 0, at most 168."""
        return self._hours(value, path, HOURS_IN_A_WEEK, "more than 0 and")

    def hours_spent(self, value: Any, path: Path) -> float | None:
        """Hours spent on something: 0 or more."""
        return (
            0.0
            if value == 0 and not isinstance(value, bool)
            else self._hours(value, path, MOST_HOURS_SPENT, "0 or more and")
        )

    def _hours(self, value: Any, path: Path, most: float, least: str) -> float | None:
        if isinstance(value, (int, float)) and not isinstance(value, bool) and LEAST_HOURS <= value <= most:
            return float(value)
        what = f"must be a number of hours, {least} at most {most:g}, not {_quoted(value)}."
        self.add(path, what, "Write it as 8 or 7.5.")
        return None

    def moment(self, value: Any, path: Path) -> str:
        """A date and time in UTC; the text is kept as it is."""
        text = self.text(value, path, LONGEST_FIELD)
        try:
            if text and datetime.fromisoformat(text).utcoffset() in (None, timedelta(0)):
                return text
        except ValueError:
            pass
        if text:
            self.add(path, f"{_quoted(value)} is no time in UTC.", 'Write it as "2026-01-31T18:00:00+00:00".')
        return ""

    def skill(self, value: Any, path: Path, *, past: bool = False) -> str:
        """The id of a skill. A retired one is good only where the past is told (``past``)."""
        if isinstance(value, str) and (value in self._skills or (past and value in self._retired)):
            return value
        replacements = self._retired.get(value) if isinstance(value, str) else None
        if replacements is not None:
            remedy = f"Use {' or '.join(replacements)} instead." if replacements else "Leave it out."
            self.add(path, f"the skill {value} is no longer used.", remedy)
        else:
            close = self.did_you_mean(str(value), self._skill_names())
            remedy = close or "See all of them with: llmcareer skills"
            self.add(path, f"{_quoted(value)} is no skill of this catalogue.", remedy)
        return ""

    def did_you_mean(self, word: str, ids: Mapping[str, str]) -> str:
        """A question that names the id closest to a mistyped word, or an empty text. ``ids``: name -> id."""
        if self._suggestions_left <= 0 or len(word) > _SHOWN_LENGTH:
            return ""
        self._suggestions_left -= 1
        import difflib  # only for files with a slip in them

        names = {_folded(name): key for name, key in ids.items()}
        close = difflib.get_close_matches(_folded(word), names, n=1, cutoff=0.7)
        return f"Did you mean {names[close[0]]}?" if close else ""

    def _skill_names(self) -> dict[str, str]:
        """Every name of every skill; ids win over names, and names over aliases."""
        names = {alias: skill.id for skill in self._skills.values() for alias in skill.aliases}
        names |= {skill.name: skill.id for skill in self._skills.values()}
        return names | {key: key for key in self._skills}


def control_character(text: str) -> str | None:
    """The first character that is no part of a line of text: controls, line ends, half characters, or None."""
    bad = ("Cc", "Cs", "Zl", "Zp")
    return next((c for c in text if c in _BIDI or unicodedata.category(c) in bad), None)


def _folded(word: str) -> str:
    return word.casefold().replace("_", " ").replace("-", " ").strip()


def _printable(text: str) -> str:
    """A text from a file, short and free of anything that could move the cursor."""
    safe = "".join(c if c.isprintable() else "?" for c in text[: 2 * _SHOWN_LENGTH])
    return safe if len(text) <= 2 * _SHOWN_LENGTH else f"{safe}..."


def _quoted(value: Any) -> str:
    """A value as it stands in the file, for a message."""
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "yes/true" if value else "no/false"
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= _SHOWN_LENGTH else f"{text[:_SHOWN_LENGTH]}..."
