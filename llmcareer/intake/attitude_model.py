"""A linear model of the words around a skill: does the writer of a CV claim it, or is it told of others, or denied?

The tables of `llmcareer.intake.attitudes` know what is said outright ("planned for March"). People say the rest in
a thousand ways ("Kubernetes was left to the platform team"), and no table of ways held on sentences nobody had
seen. The weights come from sentences written for this purpose, ``training/attitudes``, through
``python scripts/attitudes.py``; `docs/decisions/0011-attitudes-are-learned.md` tells why and how well.
"""

import json
import math
import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from llmcareer.intake.tokens import fold

NEGATED, PLAN, WISHED, OTHER = "negated", "planned", "wish", "other people"
OWN = "own"
KINDS = (OWN, NEGATED, PLAN, WISHED, OTHER)

WEIGHTS = Path(__file__).with_name("attitude_weights.json")
SCALE = 100  # the file holds hundredths, as whole numbers
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?(?:\+\+|#)?|[|:;,.?()–—-]")
_REACH = 40  # tokens on either side; a longer sentence says other things at its far end
_NEAR = 2  # tokens next to the skill, which weigh more
_STOPS = frozenset(",;:|.()–—?")
_LENGTHS = 5  # classes of four tokens each; very short lines are items of lists
_BEFORES = 3  # classes of two tokens each


class Weights(NamedTuple):
    """For each kind of `KINDS` a bias, and for each feature one weight a kind; ``sentences`` names what they are of."""

    sentences: str
    bias: Sequence[int]
    features: Mapping[str, Sequence[int]]


def kind_of(sentence: str, start: int, end: int) -> str:
    """Which of `KINDS` fits best what a sentence says of the skill named in ``sentence[start:end]``.

    A skill is not the writer's own where all other kinds together are more probable than that.
    """
    learned = weights()
    own, negated, plan, wished, other = learned.bias
    known = learned.features
    for feature in set(features(sentence, start, end)):
        row = known.get(feature)
        if row:
            own += row[0]
            negated += row[1]
            plan += row[2]
            wished += row[3]
            other += row[4]
    others = (negated, plan, wished, other)
    return OWN if own >= _log_sum(others) else KINDS[1 + others.index(max(others))]


def features(sentence: str, start: int, end: int) -> list[str]:
    """What the model looks at: words and pairs before and after, those nearby, those in the same part, the first."""
    tokens, starts = _tokens(sentence)
    first = bisect_left(starts, start)
    last = bisect_left(starts, end)
    before, after = tokens[max(0, first - _REACH) : first], tokens[last : last + _REACH]
    found: list[str] = []
    for side, words, near in (("B", before, before[-_NEAR:]), ("A", after, after[:_NEAR])):
        found += [f"{side}:{word}" for word in words]
        found += [f"W:{word}" for word in words]
        found += [f"{side}n:{word}" for word in near]
        found += [f"{side}:{one} {two}" for one, two in pairwise(words)]
    part = _until_stop(before[::-1])
    found += [f"Sb:{word}" for word in part]
    found += [f"Sf:{word}" for word in part[-1:]]
    found += [f"Sa:{word}" for word in _until_stop(after)]
    around = (*before, "*", *after)
    found.append(f"1:{around[0]}")
    found += [f"1:{around[0]} {word}" for word in around[1:2]]
    if before and before[0].endswith("ed"):
        found.append("1ed")
    found.append(f"length:{min(_LENGTHS, len(around) // 4)}")
    found.append(f"before:{min(_BEFORES, len(before) // 2)}")
    return found


@lru_cache(maxsize=16)  # a sentence names several skills, one after the other
def _tokens(sentence: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The words and signs of a sentence and where each begins."""
    found = list(_TOKEN.finditer(sentence))
    words = (fold(token.group()).replace("’", "'") for token in found)
    return tuple("#" if word.isdigit() else word for word in words), tuple(token.start() for token in found)


def _until_stop(tokens: Sequence[str]) -> Sequence[str]:
    stop = next((index for index, token in enumerate(tokens) if token in _STOPS), len(tokens))
    return tokens[:stop]


def _log_sum(hundredths: Sequence[int]) -> float:
    """The logarithm of the sum of exponentials, in hundredths."""
    top = max(hundredths)
    return top + SCALE * math.log(sum(math.exp((value - top) / SCALE) for value in hundredths))


@cache
def weights() -> Weights:
    """The weights, read when a CV first needs them."""
    found = json.loads(WEIGHTS.read_text("utf-8"))
    return Weights(found["sentences"], found["bias"], found["features"])
