"""Words of a sentence as tokens, the dictionary of aliases, and patterns with gaps. Knows no skill by name.

The tokenizer owns the boundary, so ``c++``, ``c#`` and names inside longer words come out right without
look-arounds; offsets stay those of the sentence, so every match can be quoted letter for letter.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:\+\+|#)?")
# What may stand between the words of one alias: "fine-tuning", "CI/CD", "fast.ai", "weights & biases", "bachelor's".
_INSIDE = re.compile(r"[ \-/.&'’_*]{0,3}")
_APART = re.compile(r"[,:()\[\]|]")

# Spellings that differ only by country, so that an alias is written once.
_SPELLING = (
    ("isation", "ization"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("ise", "ize"),
    ("elling", "eling"),
    ("elled", "eled"),
)
_MIN_SPELLING = 7  # letters; shorter words that end so are other words ("rise", "wise", "selling")
_SHORT_GAP, _LONG_GAP = 2, 5  # tokens that ".." and "..." may skip


_REMEMBERED = 8_192  # words whose folded form is kept; a long CV holds 3,000


class Token(NamedTuple):
    """A word: as written, folded, its offsets; ``joined`` when it hangs together with the word before,
    ``apart`` when a comma, colon or bracket stands between."""

    text: str
    folded: str
    start: int
    end: int
    joined: bool
    apart: bool


class Match(NamedTuple):
    """A skill named by the words from ``start`` to ``end``; an empty skill is a phrase that means none."""

    skill: str
    start: int
    end: int
    alias: str


@lru_cache(maxsize=_REMEMBERED)
def fold(word: str) -> str:
    """The word in small letters and American spelling."""
    word = word.casefold()
    if len(word) >= _MIN_SPELLING:
        for british, american in _SPELLING:
            if word.endswith(british):
                return word[: -len(british)] + american
    return word


def tokenize(text: str) -> list[Token]:
    """The words of a text in order."""
    tokens: list[Token] = []
    end = 0
    for found in _WORD.finditer(text):
        joined = bool(tokens) and bool(_INSIDE.fullmatch(text, end, found.start()))
        apart = not joined and bool(_APART.search(text, end, found.start()))
        tokens.append(Token(found.group(), fold(found.group()), found.start(), found.end(), joined, apart))
        end = found.end()
    return tokens


class _Alias(NamedTuple):
    words: tuple[str, ...]
    skill: str
    as_written: str  # with a capital letter: matched letter for letter; empty: in any case


class Dictionary:
    """Finds aliases longest first, without overlap. An alias with a capital letter is matched as it is
    written, one in small letters in any case; the plural with -s is understood."""

    def __init__(self, aliases: Iterable[tuple[str, str]]) -> None:
        self._by_first: dict[str, list[_Alias]] = {}
        for skill, alias in aliases:
            words = tuple(token.folded for token in tokenize(alias))
            if words:
                entry = _Alias(words, skill, "" if alias == alias.lower() else alias)
                self._by_first.setdefault(words[0].removesuffix("s"), []).append(entry)
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: (-len(entry.words), -len(entry.as_written)))

    def find(self, text: str, tokens: Sequence[Token]) -> Iterator[Match]:
        """Every alias in the tokens of a text, from left to right."""
        position = 0
        while position < len(tokens):
            entry = self._at(text, tokens, position)
            if entry is None:
                position += 1
                continue
            last = tokens[position + len(entry.words) - 1]
            yield Match(entry.skill, tokens[position].start, last.end, " ".join(entry.words))
            position += len(entry.words)

    def _at(self, text: str, tokens: Sequence[Token], position: int) -> _Alias | None:
        for entry in self._by_first.get(tokens[position].folded.removesuffix("s"), ()):
            size = len(entry.words)
            part = tokens[position : position + size]
            if len(part) < size or not all(token.joined for token in part[1:]):
                continue
            if any(token.folded != word for token, word in zip(part[:-1], entry.words[:-1], strict=True)):
                continue
            if part[-1].folded not in (entry.words[-1], f"{entry.words[-1]}s"):
                continue
            written = text[part[0].start : part[-1].end]
            if entry.as_written and written not in (entry.as_written, f"{entry.as_written}s"):
                continue
            return entry
        return None


class _Element(NamedTuple):
    words: frozenset[str]
    prefixes: tuple[str, ...]
    gap: int

    def fits(self, folded: str) -> bool:
        return folded in self.words or (bool(self.prefixes) and folded.startswith(self.prefixes))


class Patterns:
    """Finds phrases that vary: ``deploy* .. model|models``.

    Words are separated by spaces, ``a|b`` is either, ``word*`` any word that begins so. ``..`` skips up to
    two words; ``...`` skips up to five and is the only one to cross a comma, a colon or a bracket.
    """

    def __init__(self, patterns: Iterable[tuple[str, str]]) -> None:
        self._by_start: dict[str, list[tuple[str, str, tuple[_Element, ...]]]] = {}
        for skill, pattern in patterns:
            elements = tuple(_elements(pattern))
            for word in (*elements[0].words, *elements[0].prefixes):
                known = self._by_start.setdefault(word[:_KEY], [])
                if (skill, pattern, elements) not in known:
                    known.append((skill, pattern, elements))

    def find(self, tokens: Sequence[Token]) -> Iterator[Match]:
        """Every pattern in the tokens of one clause; patterns may overlap."""
        for position, token in enumerate(tokens):
            for skill, pattern, elements in self._by_start.get(token.folded[:_KEY], ()):
                end = _match(elements, 0, tokens, position)
                if end is not None:
                    yield Match(skill, token.start, tokens[end - 1].end, pattern)


_KEY = 3  # letters under which a pattern is filed; a prefix must have at least as many


def _elements(pattern: str) -> Iterator[_Element]:
    gap = 0
    for part in pattern.split():
        if part in ("..", "..."):
            gap = _SHORT_GAP if part == ".." else _LONG_GAP
            continue
        words = [fold(word) for word in part.split("|")]
        prefixes = tuple(word.removesuffix("*") for word in words if word.endswith("*"))
        yield _Element(frozenset(word for word in words if not word.endswith("*")), prefixes, gap)
        gap = 0


def _match(elements: Sequence[_Element], index: int, tokens: Sequence[Token], position: int) -> int | None:
    """The position after the match of ``elements[index:]`` that begins at ``position``, or None."""
    if index == len(elements):
        return position
    element = elements[index]
    for skipped in range(element.gap + 1):
        at = position + skipped
        if at >= len(tokens) or (index and element.gap < _LONG_GAP and tokens[at].apart):
            return None
        if element.fits(tokens[at].folded):
            end = _match(elements, index + 1, tokens, at + 1)
            if end is not None:
                return end
    return None
