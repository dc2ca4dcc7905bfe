"""What is learned about the words around a skill in a CV: whether it is meant, and whether the writer claims it.

Tables of words know what is said outright ("planned for March", "Paraffin embeddings"). People say the rest in a
thousand ways ("Kubernetes was left to the platform team"), and no table held on sentences nobody had seen. Two
linear models do; their weights come from the sentences in ``training`` through ``python -m training.learn``.
docs/decisions/0011-what-is-learned.md tells why and how well.
"""

import json
import math
import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from llmcareer.intake.tokens import fold

# What a sentence says of the skill it names.
OWN, NEGATED, PLAN, WISHED, OTHER = "own", "negated", "planned", "wish", "other people"
ATTITUDES = (OWN, NEGATED, PLAN, WISHED, OTHER)
# Whether the words mean the skill at all.
MEANT, ELSE = "meant", "something else"
MEANINGS = (MEANT, ELSE)

WEIGHTS = Path(__file__).with_name("weights")
SCALE = 100  # the files hold hundredths, as whole numbers
# Half of the sentences to learn from mislead; of the skills a CV names about one in ten. What speaks against the
# writer has to be so much more probable.
_DOUBT = 0.6
# Hundredths that the words around must bring up against a meaning: a word with nothing telling beside it is meant.
_AROUND_SPEAKS = 100

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?(?:\+\+|#)?|[|:;,.?()–—-]")
_REACH = 40  # tokens on either side; a longer sentence says other things at its far end
_NEAR = 2  # tokens next to the skill, which weigh more
_STOPS = frozenset(",;:|.()–—?")
_LENGTHS = 5  # classes of four tokens each; very short lines are items of lists
_BEFORES = 3  # classes of two tokens each
_TELLING = 4  # letters; shorter words tell how people write, not what of
_STEM = 5  # letters that stand for all forms of a word


class Weights(NamedTuple):
    """For each kind a bias, and for each feature one weight a kind.

    ``sentences`` names what they were learned from; ``misleading`` are the words (in small letters) that meant
    something else in one of these: of others the question does not arise.
    """

    sentences: str
    kinds: Sequence[str]
    misleading: frozenset[str]
    bias: Sequence[int]
    features: Mapping[str, Sequence[int]]


def attitude_of(sentence: str, start: int, end: int) -> str:
    """Which of `ATTITUDES` fits what a sentence says of the skill named in ``sentence[start:end]``."""
    learned = weights("attitudes")
    own, *others = _totals(learned, attitude_features(sentence, start, end))
    top = max(others)
    against = top + SCALE * math.log(sum(math.exp((value - top) / SCALE) for value in others))
    if against - own < SCALE * math.log(_DOUBT / (1 - _DOUBT)):
        return OWN
    return learned.kinds[1 + others.index(top)]


def meaning_of(sentence: str, start: int, end: int) -> str:
    """Which of `MEANINGS` the words ``sentence[start:end]`` have."""
    learned = weights("meanings")
    if sentence[start:end].lower() not in learned.misleading:
        return MEANT
    of_words, of_context = meaning_features(sentence, start, end)
    meant, other = _totals(learned, of_words)
    context = _totals(learned._replace(bias=(0, 0)), of_context)
    around = context[1] - context[0]
    return ELSE if around > _AROUND_SPEAKS and around + other - meant > 0 else MEANT


def attitude_features(sentence: str, start: int, end: int) -> list[str]:
    """Words and pairs of words before and after, those nearby, those in the same part, and how the sentence begins."""
    before, _, after = _around(sentence, start, end)
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


def meaning_features(sentence: str, start: int, end: int) -> tuple[list[str], list[str]]:
    """The words in question; and the longer words around them with their stems: a trade shows in those."""
    before, words, after = _around(sentence, start, end)
    of_words = [f"M:{word}" for word in words]
    of_words.append(f"P:{' '.join(words)}")
    of_context: list[str] = []
    for word in (*before, *after):
        if len(word) >= _TELLING:
            of_context.append(f"W:{word}")
            of_context.append(f"p:{word[:_STEM]}")
    return of_words, of_context


def _totals(learned: Weights, features: Iterable[str]) -> list[int]:
    """For each kind its bias and the weights of the features, each feature once."""
    known = learned.features
    rows = [row for feature in set(features) if (row := known.get(feature))]
    return [sum(column) for column in zip(learned.bias, *rows, strict=True)]


def _around(sentence: str, start: int, end: int) -> tuple[Sequence[str], Sequence[str], Sequence[str]]:
    """The tokens before a place in a sentence, in it, and after it."""
    tokens, starts = _tokens(sentence)
    first, last = bisect_left(starts, start), bisect_left(starts, end)
    return tokens[max(0, first - _REACH) : first], tokens[first:last], tokens[last : last + _REACH]


@lru_cache(maxsize=16)  # a sentence names several skills, one after the other
def _tokens(sentence: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The words and signs of a sentence and where each begins."""
    found = list(_TOKEN.finditer(sentence))
    words = (fold(token.group()).replace("’", "'") for token in found)
    return tuple("#" if word.isdigit() else word for word in words), tuple(token.start() for token in found)


def _until_stop(tokens: Sequence[str]) -> Sequence[str]:
    stop = next((index for index, token in enumerate(tokens) if token in _STOPS), len(tokens))
    return tokens[:stop]


@cache
def weights(name: str) -> Weights:
    """The weights of ``attitudes`` or of ``meanings``, read when a CV first needs them."""
    found = json.loads((WEIGHTS / f"{name}.json").read_text("utf-8"))
    misleading = frozenset(found["misleading"])
    return Weights(found["sentences"], found["kinds"], misleading, found["bias"], found["features"])
