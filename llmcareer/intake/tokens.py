"""Words of a sentence as tokens, the dictionary of aliases, and patterns with gaps. Knows no skill by name.

The tokenizer owns the boundary, so ``c++``, ``c#`` and names inside longer words come out right without
look-arounds; offsets stay those of the sentence, so every match can be quoted letter for letter.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
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
    ("isers", "izers"),
    ("iser", "izer"),
    ("ise", "ize"),
    ("elling", "eling"),
    ("elled", "eled"),
)
_BRITISH = tuple(british for british, _ in _SPELLING)
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
    if len(word) >= _MIN_SPELLING and word.endswith(_BRITISH):
        for british, american in _SPELLING:
            if word.endswith(british):
                return word[: -len(british)] + american
    return word


def words_of(text: str) -> Iterator[tuple[str, int, int]]:
    """Every word as written, with its offsets."""
    return ((found.group(), found.start(), found.end()) for found in _WORD.finditer(text))


def tokenize(text: str) -> list[Token]:
    """The words of a text in order."""
    tokens: list[Token] = []
    end = 0
    for found in _WORD.finditer(text):
        start, word = found.start(), found.group()
        between = text[end:start]
        joined = bool(tokens) and (between == " " or bool(_INSIDE.fullmatch(between)))
        apart = not joined and bool(_APART.search(between))
        end = found.end()
        tokens.append(Token(word, fold(word), start, end, joined, apart))
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
        self.words: set[str] = set()  # of the aliases that stand for a skill
        for skill, alias in aliases:
            words = tuple(fold(word) for word, _, _ in words_of(alias))
            if words:
                self.words.update(word for word in words if skill and (len(word) > 1 or len(words) == 1))
                entry = _Alias(words, skill, "" if alias == alias.lower() else alias)
                self._by_first.setdefault(words[0].removesuffix("s"), []).append(entry)
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: (-len(entry.words), -len(entry.as_written)))

    def find(self, text: str, tokens: Sequence[Token]) -> Iterator[Match]:
        """Every alias in the tokens of a text, from left to right."""
        position = 0
        while position < len(tokens):
            entries = self._by_first.get(tokens[position].folded.removesuffix("s"))
            entry = entries and _first_at(entries, text, tokens, position)
            if not entry:
                position += 1
                continue
            last = tokens[position + len(entry.words) - 1]
            yield Match(entry.skill, tokens[position].start, last.end, " ".join(entry.words))
            position += len(entry.words)


def _first_at(entries: Sequence[_Alias], text: str, tokens: Sequence[Token], position: int) -> _Alias | None:
    """The first of the entries whose words begin at a position."""
    for entry in entries:
        last = position + len(entry.words) - 1
        if last >= len(tokens) or tokens[last].folded not in (entry.words[-1], f"{entry.words[-1]}s"):
            continue
        if last > position and not _joined(entry.words, tokens, position):
            continue
        written = text[tokens[position].start : tokens[last].end]
        if not entry.as_written or written in (entry.as_written, f"{entry.as_written}s"):
            return entry
    return None


def _joined(words: Sequence[str], tokens: Sequence[Token], position: int) -> bool:
    """Whether all words but the last, which may stand in the plural, follow each other from a position on."""
    for offset, word in enumerate(words):
        token = tokens[position + offset]
        if (offset and not token.joined) or (token.folded != word and offset < len(words) - 1):
            return False
    return True


class _Element(NamedTuple):
    words: frozenset[str]
    prefixes: tuple[str, ...]
    gap: int


_NO_PATTERNS: list[tuple[str, str]] = []
_KEY = 3  # letters under which a prefix is filed; it must have at least as many


class Patterns:
    """Finds phrases that vary: ``deploy* .. model|models``.

    Words are separated by spaces, ``a|b`` is either, ``word*`` any word that begins so. ``..`` skips up to
    two words; ``...`` skips up to five and is the only one to cross a comma, a colon or a bracket.
    """

    def __init__(self, patterns: Iterable[tuple[str, str]]) -> None:
        """Take (skill, phrase) pairs, in small letters; a phrase is taken apart when its first word is met."""
        self._by_word: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        self._by_start: defaultdict[str, list[tuple[str, tuple[str, str]]]] = defaultdict(list)
        self._fitting: dict[str, list[tuple[str, str]]] = {}
        for pattern in patterns:
            for word in pattern[1].partition(" ")[0].split("|"):
                if word[-1] == "*":
                    self._by_start[word[:_KEY]].append((word[:-1], pattern))
                else:
                    self._by_word[_folded(word)].append(pattern)

    def find(self, tokens: Sequence[Token]) -> Iterator[Match]:
        """Every pattern in the tokens of one clause; patterns may overlap."""
        words = [token.folded for token in tokens]
        apart = [token.apart for token in tokens]
        present = frozenset(words)
        for position, word in enumerate(words):
            for skill, written in self._beginning_with(word):
                elements, needed = _elements(written)
                if needed and needed.isdisjoint(present):  # most patterns end here
                    continue
                end = _match(elements, 0, words, apart, position + 1)
                if end:
                    yield Match(skill, tokens[position].start, tokens[end - 1].end, written)

    def _beginning_with(self, folded: str) -> list[tuple[str, str]]:
        """The patterns whose first element fits a word, in a list that is not to be changed."""
        found = self._fitting.get(folded)
        if found is None:
            near = self._by_start.get(folded[:_KEY], ())
            more = (pattern for prefix, pattern in near if folded.startswith(prefix))
            found = list(dict.fromkeys((*self._by_word.get(folded, _NO_PATTERNS), *more)))
            if len(self._fitting) < _REMEMBERED:
                self._fitting[folded] = found
        return found


def _folded(word: str) -> str:
    """A word in small letters folded; most need no look."""
    return word if word.isascii() and not word.endswith(_BRITISH) else fold(word)


@cache  # of a fixed list of phrases
def _elements(written: str) -> tuple[tuple[_Element, ...], frozenset[str]]:
    """The elements of a phrase after its first, and words of which a text must hold one: those of the last element.

    No words where there is no such element, or one that only begins with something.
    """
    elements: list[_Element] = []
    gap = 0
    for part in written.split()[1:]:
        if part in ("..", "..."):
            gap = _SHORT_GAP if part == ".." else _LONG_GAP
            continue
        words = [_folded(word) for word in part.split("|")]
        prefixes = tuple(word.removesuffix("*") for word in words if word.endswith("*"))
        elements.append(_Element(frozenset(word for word in words if not word.endswith("*")), prefixes, gap))
        gap = 0
    last = elements[-1] if elements else None
    return tuple(elements), last.words if last and not last.prefixes else frozenset()


def _match(elements: Sequence[_Element], index: int, words: Sequence[str], apart: Sequence[bool], position: int) -> int:
    """The position after the match of ``elements[index:]`` that begins at ``position``, or 0."""
    if index == len(elements):
        return position
    fitting, prefixes, gap = elements[index]
    for at in range(position, min(position + gap + 1, len(words))):
        if apart[at] and gap < _LONG_GAP:
            return 0
        word = words[at]
        if word in fitting or (prefixes and word.startswith(prefixes)):
            end = _match(elements, index + 1, words, apart, at + 1)
            if end:
                return end
    return 0
