"""Which job a set of skills looks like: a cosine, with how it answers to every level and share.

It says nothing about readiness, is not monotone (learning something may make another job more
alike), and is never called fit nor shown as progress (docs/method.md 3.6).
"""

import itertools
import math
from collections.abc import Mapping
from typing import NamedTuple

from llmcareer.belief import Belief
from llmcareer.model import LEVELS, TOP_LEVEL, Role

# What a level counts for likeness, 0..1: (level / 4) ** 1.25. Having done things alone says more about
# the job one has than having heard of many (docs/decisions/0005).
CONTRAST = 1.25
WORTH = tuple((level / TOP_LEVEL) ** CONTRAST for level in LEVELS)
STEPS = tuple(b - a for a, b in itertools.pairwise(WORTH))
FEWEST_ADS = 10  # a role without counted ads: its shares are trusted like those of so many


class Levels(NamedTuple):
    """What a person's levels are worth for likeness, 0..1 per skill of the belief (``WORTH``).

    ``moves[skill]`` is how much that rises when the believed level rises by one: little near the
    ends of the scale. ``norm`` is the Euclidean length of ``share``.
    """

    share: Mapping[str, float]
    moves: Mapping[str, float]
    norm: float


class Likeness(NamedTuple):
    """Cosine (0..1) of a person and a role, its slope per level of each skill, and its variance
    from not knowing the role's shares exactly."""

    value: float
    slope: Mapping[str, float]
    variance: float


def levels_of(belief: Belief) -> Levels:
    """The levels of a belief, claims believed, the rest expected."""
    share = {s: sum(map(float.__mul__, belief.level_chances(s), WORTH)) for s in belief.index}
    moves = {s: _moves(belief.mean[i], belief.deviation(s)) for s, i in belief.index.items()}
    return Levels(share, moves, math.sqrt(math.fsum(p * p for p in share.values())))


def likeness_of(levels: Levels, role: Role) -> Likeness | None:
    """How alike the levels are to `shares_of` the role.

    None where the person has no level above 0: nothing can be compared.
    """
    named = {skill: share for skill, share in shares_of(role).items() if skill in levels.share}
    length = length_of(named)
    if length == 0.0 or levels.norm == 0.0:
        return None
    value = math.fsum(levels.share[s] * q for s, q in named.items()) / (levels.norm * length)
    slope = {
        s: moves * (named.get(s, 0.0) / length - value * levels.share[s] / levels.norm) / levels.norm
        for s, moves in levels.moves.items()
    }
    ads = role.ads.get("all", 0) or FEWEST_ADS
    variance = math.fsum(
        ((levels.share[s] / levels.norm - value * q / length) / length) ** 2 * q * (1.0 - q) / ads
        for s, q in named.items()
    )
    return Likeness(value, slope, variance)


def likeness_with(
    levels: Levels, shares: Mapping[str, float], likeness: float, length: float, skill: str, level: int
) -> float:
    """The ``likeness`` if one skill stood at a level (0..4) for certain.

    ``shares`` are the role's (`shares_of`), ``length`` their length over the skills of the belief.
    """
    before, after = levels.share[skill], WORTH[level]
    norm = math.sqrt(max(levels.norm**2 - before**2 + after**2, 0.0))
    together = likeness * levels.norm * length + (after - before) * shares.get(skill, 0.0)
    return together / (norm * length) if norm > 0.0 else 0.0


def shares_of(role: Role) -> Mapping[str, float]:
    """The share (0..1) of the role's ads that name each skill; for a role whose ads nobody counted,
    such as one's own, its importances as parts of the largest one."""
    if role.named:
        return role.named
    most = max((r.importance for r in role.requirements), default=0.0) or 1.0
    return {r.skill: r.importance / most for r in role.requirements}


def length_of(shares: Mapping[str, float]) -> float:
    """Euclidean length."""
    return math.sqrt(math.fsum(q * q for q in shares.values()))


def _moves(mean: float, deviation: float) -> float:
    """How much the expected worth of a level rises with the believed level: each cut between two
    levels counts with the density of the belief there."""
    density = (_normal_density((edge - mean) / deviation) / deviation for edge in (0.5, 1.5, 2.5, 3.5))
    return sum(map(float.__mul__, density, STEPS))


def _normal_density(x: float) -> float:
    return math.exp(-0.5 * x * x) / math.sqrt(2.0 * math.pi)
