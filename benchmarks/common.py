"""What several benchmarks share: a plain alias reader, scores of a ranking, and printing."""

import argparse
import json
import math
import re
import statistics
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from llmcareer import __version__
from llmcareer.model import Skill

TOKEN = re.compile(r"[A-Za-z0-9][A-Za-z0-9+#]*")
CAPITALS_MATTER = 5  # an alias in capitals of at most so many letters is a short form: RAG, not "rag"


@dataclass(frozen=True, slots=True)
class AliasReader:
    """Finds skills in a text by their names and aliases: whole words, the longest alias first.

    On purpose plain: no sentences, no headings, no negation. It counts other things than the reader
    the shares of the catalogue come from, and other things than ``llmcareer job``.
    """

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]

    @classmethod
    def of(cls, skills: Mapping[str, Skill]) -> "AliasReader":
        """The reader of a catalogue's skills."""
        found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for skill in skills.values():
            for alias in dict.fromkeys((skill.name, *skill.aliases)):
                words = tuple(_key(token) for token in _tokens(alias))
                if words:
                    found.setdefault(words[0].lower(), []).append((words, skill.id))
        return cls({k: tuple(sorted(v, key=lambda entry: (-len(entry[0]), entry[1]))) for k, v in found.items()})

    def skills_in(self, text: str) -> frozenset[str]:
        """The ids of all skills named at least once."""
        tokens = _tokens(text)
        named: set[str] = set()
        at = 0
        while at < len(tokens):
            for words, skill in self.by_first.get(tokens[at].lower(), ()):
                if all(map(_same, words, tokens[at : at + len(words)])) and at + len(words) <= len(tokens):
                    named.add(skill)
                    at += len(words) - 1
                    break
            at += 1
        return frozenset(named)


def _tokens(text: str) -> list[str]:
    return TOKEN.findall(text)


def _key(token: str) -> str:
    return token if token.isupper() and 1 < len(token) <= CAPITALS_MATTER else token.lower()


def _same(wanted: str, token: str) -> bool:
    return token == wanted if wanted.isupper() else token.lower() == wanted


def best_first(scores: Mapping[str, float], roles: Iterable[str]) -> list[str]:
    """Some roles, the highest score first; ties by id."""
    return sorted(roles, key=lambda r: (-scores[r], r))


def top(ordered: Sequence[str], truth: str, n: int) -> bool:
    """Whether the truth is among the first ``n`` of an ordered list."""
    return truth in ordered[:n]


def share_error(share: float, n: int) -> float:
    """Standard error of a share of ``n`` independent cases."""
    return math.sqrt(share * (1 - share) / n) if n else math.nan


def mean(values: Iterable[float]) -> float:
    """The mean, or NaN of nothing."""
    listed = list(values)
    return statistics.fmean(listed) if listed else math.nan


def spearman(left: Sequence[float], right: Sequence[float]) -> float:
    """Rank correlation, ties given their mean rank."""
    return _pearson(_ranks(left), _ranks(right))


def wilson(hits: int, n: int, z: float = 1.96) -> tuple[float, float]:
    """A 95 % interval of a share."""
    if n == 0:
        return 0.0, 1.0
    share = hits / n
    centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return centre - half, centre + half


def parser(text: str) -> argparse.ArgumentParser:
    """A parser with what every benchmark understands."""
    result = argparse.ArgumentParser(description=text)
    result.add_argument("--json", action="store_true", help="print one JSON object instead of tables")
    result.add_argument("--seed", type=int, default=0)
    return result


def report(name: str, data: str, n: int, figures: Mapping[str, float]) -> str:
    """The JSON of a benchmark: plain numbers under dotted names (NaN becomes null)."""
    plain: dict[str, Any] = {k: None if isinstance(v, float) and math.isnan(v) else v for k, v in figures.items()}
    document = {"benchmark": name, "version": __version__, "data": data, "n": n, "figures": plain}
    return json.dumps(document, indent=1, sort_keys=False)


def table(title: str, heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A plain table for people."""
    cells = [list(heads), *([_cell(value) for value in row] for row in rows)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(heads))]
    lines = [
        "  ".join(c.ljust(w) if i == 0 else c.rjust(w) for i, (c, w) in enumerate(zip(r, widths, strict=True)))
        for r in cells
    ]
    return "\n".join([title, lines[0], "-" * len(lines[0]), *lines[1:], ""])


def progress(text: str) -> None:
    """Say on standard error how far along a benchmark is."""
    print(text, file=sys.stderr, flush=True)


def _cell(value: object) -> str:
    return f"{value:.3f}" if isinstance(value, float) else str(value)


def _ranks(values: Sequence[float]) -> list[float]:
    order = sorted(range(len(values)), key=lambda i: values[i])
    ranks = [0.0] * len(values)
    at = 0
    while at < len(order):
        end = at
        while end + 1 < len(order) and values[order[end + 1]] == values[order[at]]:
            end += 1
        for i in order[at : end + 1]:
            ranks[i] = (at + end) / 2
        at = end + 1
    return ranks


def _pearson(left: Sequence[float], right: Sequence[float]) -> float:
    a, b = mean(left), mean(right)
    top_ = sum((x - a) * (y - b) for x, y in zip(left, right, strict=True))
    bottom = math.sqrt(sum((x - a) ** 2 for x in left) * sum((y - b) ** 2 for y in right))
    return top_ / bottom if bottom else math.nan
