"""Patterns that read capital and small letters alike.

`re.IGNORECASE` switches off what makes a list of words fast to search for. Lowering the text first gives
the same answer three to four times as fast (`benchmarks.ads`, ms_per_ad), and a reader asks some 800 times an ad.
"""

import re
import sys
from collections.abc import Iterator
from functools import cached_property

_CAPITAL = re.compile(r"(?<!\\)(?<!\(\?)[A-Z]")  # but those of \W and (?P<name>...)


class AnyCase:
    """A pattern in small letters, looked for in the small letters of a text. What it finds is in small letters, too.

    Offsets are those of the text but for a few letters that have no small form of one letter ("İ").
    """

    def __init__(self, pattern: str) -> None:
        """Raise ValueError for a pattern with a capital letter, which could never be found."""
        if _CAPITAL.search(pattern):
            raise ValueError(f"a pattern for any case is written in small letters: {pattern}")
        self._written = pattern

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """Compiled when it is first needed: a short text needs a third of all patterns."""
        return re.compile(self._written)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first place in ``text[start:end]`` where the pattern is found."""
        return self._pattern.search(text.lower(), start, end)

    def match(self, text: str) -> re.Match[str] | None:
        """The pattern at the beginning of a text."""
        return self._pattern.match(text.lower())

    def without(self, text: str) -> str:
        """The text in small letters with a space for each place where the pattern is found."""
        return self._pattern.sub(" ", text.lower())

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place where the pattern is found, without overlap."""
        return self._pattern.finditer(text.lower())
