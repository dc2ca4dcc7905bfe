"""What we believe about every skill, given some answers. Does not know roles or screens.

A normal belief over continuous levels with a covariance made of a general factor, an area factor
and a part of the skill's own (docs/method.md 2.2). One rank-one update per answer, in plain Python.
The belief is a function of the set of claims: updates are done in the order of skill ids, so the
order in which questions were answered cannot matter.
"""

import functools
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from llmcareer.model import LEVELS, TOP_LEVEL, Claim, Profile, Skill

# The prior, docs/method.md 2.2 and 0.1 (1). Levels are on the 0..4 scale.
MEAN_AT_TIER_ZERO = 2.2
MEAN_DROP_PER_TIER = 0.66
TOP_TIER = 3
LEVEL_VARIANCE = 1.25**2
GENERAL_SHARE, AREA_SHARE, OWN_SHARE = 0.30, 0.25, 0.45
PREREQUISITE_PRECISION = 1 / 6  # how strongly a skill and its prerequisite pull each other together

# Standard deviation of an answer as a reading of the level, docs/method.md 1.4 and 0.1 (3).
LOW_LEVEL_NOISE = 0.6  # levels 0 and 1, where no evidence is asked for
EVIDENCE_NOISE = {"production": 0.5, "project": 0.6, "course": 0.8, "read": 0.9, "none": 1.0}
CV_NOISE = 1.2
TICK_LEVEL, TICK_NOISE = 1.5, 0.75  # "done hands-on" begins between 1 and 2; how blurred that border is
CHECK_NOISE = 0.55
DOUBT_FACTOR = 2.0  # a contradiction that was asked about and kept: variance doubles

OPEN_END = 0.35  # answers 0 and 4 stand for everything below and above: read as -0.35 and 4.35

# When answers contradict each other: docs/decisions/0006-questionnaire-choices.md, with its figures.
CONTRADICTION_Z = 2.5  # standard deviations from what the other answers suggest
CONTRADICTION_GAP = 2  # levels above a claimed prerequisite that are still believed without asking
OWN_WORK = frozenset({"project", "production"})  # who made something with it is not doubted for being good at it

Matrix = list[list[float]]


@dataclass(frozen=True, slots=True)
class Belief:
    """Means (level scale 0..4, unbounded) and covariance over skills in the order of ``index``.

    ``ticked`` are the skills that stood on a tick screen, ticked or not.
    """

    index: Mapping[str, int]
    mean: list[float]
    covariance: Matrix
    claims: Mapping[str, Claim]
    ticked: frozenset[str] = frozenset()

    def deviation(self, skill: str) -> float:
        """Standard deviation of the level of a skill, in levels."""
        i = self.index[skill]
        return math.sqrt(max(self.covariance[i][i], 1e-12))

    def chances(self, skill: str) -> tuple[float, ...]:
        """P(level = 0..4) of a skill as the belief sees it, whether answered or not."""
        return _cut(self.mean[self.index[skill]], self.deviation(skill))

    def level_chances(self, skill: str) -> tuple[float, ...]:
        """P(level = 0..4) for scoring: a claim is believed, the rest is the belief (method.md 0.1, 1)."""
        claim = self.claims.get(skill)
        if claim is None:
            return self.chances(skill)
        return tuple(1.0 if level == claim.level else 0.0 for level in LEVELS)

    def expected_level(self, skill: str) -> float:
        """The claimed level, or the expected one where nothing was claimed (0..4)."""
        claim = self.claims.get(skill)
        if claim is not None:
            return float(claim.level)
        return sum(level * chance for level, chance in zip(LEVELS, self.chances(skill), strict=True))

    def range(self, skill: str) -> tuple[int, int]:
        """The levels between the 10th and 90th percentile of the belief, claim included."""
        low = high = 0
        below = 0.0
        for level, chance in enumerate(self.chances(skill)):
            if below < 0.1:
                low = level
            if below < 0.9:
                high = level
            below += chance
        claim = self.claims.get(skill)
        if claim is not None:
            low, high = min(low, claim.level), max(high, claim.level)
        return low, high


def tiers(skills: Mapping[str, Skill]) -> dict[str, int]:
    """Length of the longest chain of prerequisites below each skill, capped at ``TOP_TIER``."""
    return _tiers({skill: skills[skill].prerequisites for skill in skills})


def prior(skills: Mapping[str, Skill]) -> Belief:
    """What we believe of somebody who has not answered anything. Shared between calls: never change it."""
    return _prior(tuple((s.id, s.area, s.prerequisites, s.one_of_many) for s in skills.values()))


def noise(claim: Claim) -> float:
    """Variance of a claim as a reading of the level, in levels squared."""
    if claim.source == "cv":
        deviation = CV_NOISE
    elif claim.source == "check":
        deviation = CHECK_NOISE
    elif claim.level <= 1:
        deviation = LOW_LEVEL_NOISE
    else:
        deviation = EVIDENCE_NOISE[claim.evidence]
    return deviation**2 * (DOUBT_FACTOR if claim.doubted else 1.0)


def believe(before: Belief, claims: Mapping[str, Claim]) -> Belief:
    """The belief after some claims about skills that ``before`` holds no claim of."""
    mean = list(before.mean)
    covariance = [list(row) for row in before.covariance]
    for skill in sorted(claims):
        i = before.index[skill]
        column = covariance[i]
        total = column[i] + noise(claims[skill])
        surprise = _reading(claims[skill].level) - mean[i]
        factor = [c / total for c in column]
        mean = [m + f * surprise for m, f in zip(mean, factor, strict=True)]
        covariance = [
            [value - f * c for value, c in zip(row, column, strict=True)]
            for row, f in zip(covariance, factor, strict=True)
        ]
    return Belief(before.index, mean, covariance, {**before.claims, **claims}, before.ticked)


def belief_of(skills: Mapping[str, Skill], profile: Profile) -> Belief:
    """The belief of a profile: the prior, then ticks, then claims. Skills not in ``skills`` are left out."""
    ticks = {s: ticked for s, ticked in profile.ticks.items() if s in skills}
    claims = {s: claim for s, claim in profile.claims.items() if s in skills}
    return believe(tick(prior(skills), ticks), claims)


def tick(before: Belief, ticks: Mapping[str, bool]) -> Belief:
    """The belief after "which of these have you done hands-on?", in the order of skill ids.

    A probit likelihood with threshold ``TICK_LEVEL``, matched by its first two moments (docs/method.md
    2.2). An empty box is weak evidence: people tick less than they could.
    """
    mean = list(before.mean)
    covariance = [list(row) for row in before.covariance]
    for skill in sorted(ticks):
        i = before.index[skill]
        sign = 1.0 if ticks[skill] else -1.0
        column = covariance[i]
        spread = math.sqrt(TICK_NOISE**2 + column[i])
        z = sign * (mean[i] - TICK_LEVEL) / spread
        hazard = math.exp(-z * z / 2) / math.sqrt(2 * math.pi) / max(normal_below(z), 1e-9)
        shift, shrink = sign * hazard / spread, hazard * (z + hazard) / spread**2
        mean = [m + c * shift for m, c in zip(mean, column, strict=True)]
        covariance = [
            [value - c * d * shrink for value, c in zip(row, column, strict=True)]
            for row, d in zip(covariance, column, strict=True)
        ]
    return Belief(before.index, mean, covariance, before.claims, before.ticked | ticks.keys())


def contradictions(skills: Mapping[str, Skill], posterior: Belief, claims: Mapping[str, Claim]) -> dict[str, str]:
    """Claims worth asking about again, with the reason in words; most surprising first.

    A claim is surprising when it lies more than ``CONTRADICTION_Z`` standard deviations from what
    the other claims make us expect, when it stands more than ``CONTRADICTION_GAP`` levels above a
    claimed prerequisite, or when a level of 3 or more rests on reading alone (docs/method.md 2.2).
    A specialist is no contradiction: a level backed by own work is never too high, and lacking one
    language or tool of many is never too low. ``posterior`` is the belief with these claims in it.
    Nothing here changes a belief.
    """
    found: list[tuple[float, str, str]] = []
    for skill, claim in claims.items():
        below = _far_below(skills, skill, claims)
        z = _surprise(posterior, skill, claim)
        expected = claim.evidence in OWN_WORK if z > 0 else skills[skill].one_of_many
        if below is not None:
            why = f"it builds on {skills[below].name}, which you placed much lower"
            found.append((max(abs(z), CONTRADICTION_Z), skill, why))
        elif abs(z) > CONTRADICTION_Z and not expected:
            found.append((abs(z), skill, "it differs from what your other answers suggest"))
        elif claim.level >= 3 and claim.evidence == "read":
            found.append((CONTRADICTION_Z, skill, "this level usually rests on something you made"))
    return {skill: reason for _, skill, reason in sorted(found, key=lambda item: (-item[0], item[1]))}


def descendants(skills: Mapping[str, Skill], roots: Iterable[str]) -> frozenset[str]:
    """Every skill that needs one of ``roots``, directly or through others."""
    reached = set(roots)
    found: set[str] = set()
    changed = True
    while changed:
        new = {s for s, skill in skills.items() if s not in found and any(p in reached for p in skill.prerequisites)}
        changed = bool(new)
        found |= new
        reached |= new
    return frozenset(found)


def normal_below(x: float) -> float:
    """P(Z <= x) of a standard normal."""
    return 0.5 * (1.0 + math.erf(x / math.sqrt(2.0)))


@functools.lru_cache(maxsize=4)
def _prior(shape: tuple[tuple[str, str, tuple[str, ...], bool], ...]) -> Belief:
    """The prior of skills given as (id, area, prerequisites, one of many): the same for every question."""
    ids = sorted(entry[0] for entry in shape)
    index = {skill: i for i, skill in enumerate(ids)}
    area = {skill: where for skill, where, _, _ in shape}
    parents = {skill: below for skill, _, below, _ in shape}
    replaceable = {skill for skill, _, _, one_of_many in shape if one_of_many}
    tier = _tiers(parents)
    mean = [MEAN_AT_TIER_ZERO - MEAN_DROP_PER_TIER * tier[skill] for skill in ids]
    general, same_area = LEVEL_VARIANCE * GENERAL_SHARE, LEVEL_VARIANCE * (GENERAL_SHARE + AREA_SHARE)
    covariance = [[same_area if area[a] == area[b] else general for b in ids] for a in ids]
    for i in range(len(ids)):
        covariance[i][i] += LEVEL_VARIANCE * OWN_SHARE
    for skill in ids:
        for parent in parents[skill]:
            if parent not in replaceable:
                _pull_together(covariance, index[skill], index[parent])
    return Belief(index, mean, covariance, {})


def _tiers(parents: Mapping[str, Sequence[str]]) -> dict[str, int]:
    known: dict[str, int] = {}

    def depth(skill: str) -> int:
        if skill not in known:
            known[skill] = 1 + max((depth(p) for p in parents[skill]), default=-1)
        return known[skill]

    return {skill: min(depth(skill), TOP_TIER) for skill in parents}


def _reading(level: int) -> float:
    if level == 0:
        return -OPEN_END
    return level + OPEN_END if level == TOP_LEVEL else float(level)


def _surprise(posterior: Belief, skill: str, claim: Claim) -> float:
    """How far a claim lies from what all other claims suggest, in standard deviations.

    The belief without one reading follows from the belief with it in closed form: taking a reading
    back is an update with negative precision.
    """
    i = posterior.index[skill]
    variance, reading_variance = posterior.covariance[i][i], noise(claim)
    left_out_variance = 1.0 / max(1.0 / variance - 1.0 / reading_variance, 1e-9)
    reading = _reading(claim.level)
    left_out_mean = left_out_variance * (posterior.mean[i] / variance - reading / reading_variance)
    return (claim.level - left_out_mean) / math.sqrt(left_out_variance + reading_variance)


def _far_below(skills: Mapping[str, Skill], skill: str, claims: Mapping[str, Claim]) -> str | None:
    """A claimed prerequisite that stands too far below the claim of a skill, if there is one."""
    for parent in skills[skill].prerequisites:
        claim = claims.get(parent)
        if claim is None or skills[parent].one_of_many:
            continue
        if claims[skill].level > claim.level + CONTRADICTION_GAP:
            return parent
    return None


def _pull_together(covariance: Matrix, child: int, parent: int) -> None:
    """Add a soft tie between two levels: a rank-one change, so no matrix is ever inverted."""
    direction = [a - b for a, b in zip(covariance[child], covariance[parent], strict=True)]
    total = 1.0 / PREREQUISITE_PRECISION + direction[child] - direction[parent]
    for row, d in zip(covariance, direction, strict=True):
        scale = d / total
        row[:] = [value - scale * c for value, c in zip(row, direction, strict=True)]


def _cut(mean: float, deviation: float) -> tuple[float, ...]:
    edges = [normal_below((edge - mean) / deviation) for edge in (0.5, 1.5, 2.5, 3.5)]
    return (edges[0], edges[1] - edges[0], edges[2] - edges[1], edges[3] - edges[2], 1.0 - edges[3])
