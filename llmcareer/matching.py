"""How much of a role a belief meets, and how several roles compare. Plain Python, one person.

fit = sum of w * min(level / required, 1): additive, monotone, explainable (docs/method.md 3.1-3.2,
with the amendments of 0.1). Must-haves are reported beside it and never multiplied in.
"""

import math
import random
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from llmcareer.belief import Belief, normal_below
from llmcareer.likeness import Levels, length_of, levels_of, likeness_of, likeness_with, shares_of
from llmcareer.model import LEVELS, Claim, Requirement, Role

# What orders the roles: docs/decisions/0005-which-score-orders-the-roles.md, with its figures.
# Three parts "does it look like your job?", one part "how much of it do you meet?": likeness alone
# names broad roles to people who meet another role in full.
ORDERED_BY = "likeness_and_fit"
FIT_PART = 0.25

READY_LOW = 0.85
CLOSE_EXPECTED, CLOSE_MISSING = 0.70, 2
REACHABLE_EXPECTED = 0.45
ENOUGH_SKILLS, ENOUGH_WEIGHT = 3, 0.25  # docs/method.md 0.1 (7)
TOO_EARLY_FIT = 0.20
# Under this fit it is too early as well when most of enough answers are "new to me": what was not asked
# is then guessed too high, and more questions would only ask about things that come later.
MOSTLY_NEW_FIT, MOSTLY_NEW_SHARE, MOSTLY_NEW_ANSWERS = 0.30, 0.75, 8

QUANTILE_80 = 1.2815515655446004  # standard normal quantile: an 80 % range leaves 10 % on each side
MOST_ADS, OPINION_ADS = 200, 20  # concentration of the weights: number of ads, capped; 20 for an opinion

# How lenient or strict one person is with all of their answers, in levels: root mean square of a mean
# of 0.2 and a spread of 0.35 (docs/method.md 1.1, 2.3). No answer can tell, so every range allows for it.
PERSON_OFFSET = 0.40

# docs/decisions/0006-questionnaire-choices.md, from benchmarks/questionnaire
DRAWS = 512
OVERCONFIDENCE = 1.8  # variances of role differences are multiplied by this, so that P(best) holds good
SHOWN_CHANCE = 0.14  # P(best) from which a role is shown among the nearest
CLOSE_CALL = 0.80  # under this chance of being above the next, two roles are too close to call
FOCUS_LIFT_LIMITS = (1.0, 2.0)  # docs/method.md 0.1 (10)


class Part(NamedTuple):
    """What one requirement of a role adds to the fit of one person, 0..1.

    ``contribution + gap = weight``; the weights of a role's parts sum to 1.
    ``claim`` is None where nobody asked; ``expected`` is then the belief's expected level.
    """

    requirement: Requirement
    required: int
    weight: float
    claim: Claim | None
    expected: float
    low: int
    high: int
    contribution: float
    gap: float

    @property
    def skill(self) -> str:
        """The skill id."""
        return self.requirement.skill

    @property
    def met(self) -> bool:
        """Whether the level is claimed and high enough."""
        return self.claim is not None and self.claim.level >= self.required


class Fit(NamedTuple):
    """Share of a role's requirements met, 0..1: expected, an 80 % range around it, and a word.

    ``band``: ``ready``, ``close``, ``reachable``, ``far``, or ``unknown`` without enough data.
    """

    expected: float
    low: float
    high: float
    band: str


class MustHaves(NamedTuple):
    """Skill ids of a role's must-haves. Unasked ones are unknown, never silently missing."""

    met: tuple[str, ...]
    missing: tuple[str, ...]
    unknown: tuple[str, ...]

    @property
    def total(self) -> int:
        """How many must-haves the role has."""
        return len(self.met) + len(self.missing) + len(self.unknown)


class Match(NamedTuple):
    """One role against one belief.

    ``order_score`` is what roles are ordered by (``ORDERED_BY``), ``order_slope`` how it answers to
    a change of each skill's level, ``order_variance`` its variance from not knowing the shares of ads.
    """

    role: Role
    seniority: str
    focus: str | None
    fit: Fit
    parts: tuple[Part, ...]
    must_haves: MustHaves
    likeness: float | None
    order_score: float
    order_slope: Mapping[str, float]
    order_variance: float

    @property
    def enough_data(self) -> bool:
        """Whether enough of the role was answered to name a range."""
        return self.fit.band != "unknown"


class Change(NamedTuple):
    """The one answer that would most likely put another role first."""

    skill: str
    to_level: int
    new_leader: str


class Ranking(NamedTuple):
    """All roles for one person, best first.

    ``chances[role]`` is P(best), 0..1; ``regret`` the order score we expect to lose by naming the
    leader; ``shown`` the roles that may well be best.
    """

    seniority: str
    matches: tuple[Match, ...]
    chances: Mapping[str, float]
    regret: float
    shown: tuple[str, ...]
    too_close_to_call: bool
    too_early: bool
    enough_data: bool
    would_change_the_order: Change | None
    ordered_by: str = ORDERED_BY

    def match(self, role: str) -> Match:
        """The match of one role; raises KeyError for a role that is not ranked."""
        for match in self.matches:
            if match.role.id == role:
                return match
        raise KeyError(role)

    @property
    def leader(self) -> Match:
        """The role that stands first."""
        return self.matches[0]

    @property
    def readiest(self) -> Match | None:
        """The role of which most is met, among those with enough data; None where there is none."""
        known = [m for m in self.matches if m.enough_data]
        return max(known, key=lambda m: (m.fit.expected, m.role.id), default=None)


def required(role: Role, focus: str | None = None) -> tuple[tuple[Requirement, float], ...]:
    """Each requirement with its weight, summing to 1; a focus adds some and tilts the weights
    (docs/method.md 0.1, 10)."""
    chosen = role.focus(focus) if focus is not None else None
    requirements = role.requirements + (chosen.adds if chosen else ())
    least, most = FOCUS_LIFT_LIMITS
    lift = chosen.lift if chosen else {}
    raw = [r.importance * min(max(lift.get(r.skill, 1.0), least), most) for r in requirements]
    total = math.fsum(raw)
    return tuple((r, value / total) for r, value in zip(requirements, raw, strict=True))


def match_role(
    belief: Belief, role: Role, seniority: str, focus: str | None = None, *, levels: Levels | None = None
) -> Match:
    """Match one role: parts that add up, the fit with its range, must-haves, likeness.

    ``levels`` saves reckoning them again when several roles are matched against one belief.
    """
    levels = levels or levels_of(belief)
    parts = tuple(_part(belief, r, r.levels[seniority], w) for r, w in required(role, focus))
    slope = {p.skill: p.weight / p.required * sum(belief.chances(p.skill)[: p.required]) for p in parts}
    expected = math.fsum(p.contribution for p in parts)
    weight_variance = _weight_variance(role, parts, expected)
    offset_variance = (PERSON_OFFSET * math.fsum(slope.values())) ** 2
    deviation = math.sqrt(_quadratic(belief, slope, slope) + offset_variance + weight_variance)
    must_haves = _must_haves(parts)
    low = max(0.0, min(expected - QUANTILE_80 * deviation, expected))
    high = min(1.0, max(expected + QUANTILE_80 * deviation, expected))
    fit = Fit(expected, low, high, _band(parts, belief.ticked, expected, low, must_haves))
    like = likeness_of(levels, role)
    order_slope = {s: FIT_PART * g for s, g in slope.items()}
    if like:
        for s, g in like.slope.items():
            order_slope[s] = order_slope.get(s, 0.0) + (1 - FIT_PART) * g
    like_variance = like.variance if like else 0.0
    return Match(
        role=role,
        seniority=seniority,
        focus=focus,
        fit=fit,
        parts=parts,
        must_haves=must_haves,
        likeness=like.value if like else None,
        order_score=_order_score(expected, like.value if like else None),
        order_slope=order_slope,
        order_variance=FIT_PART**2 * weight_variance + (1 - FIT_PART) ** 2 * like_variance,
    )


def ordered_matches(
    belief: Belief, roles: Sequence[Role], seniority: str, focus: str | None = None
) -> tuple[Match, ...]:
    """Every role's match, by order score, then id."""
    levels = levels_of(belief)
    found = (match_role(belief, role, seniority, focus, levels=levels) for role in roles)
    return tuple(sorted(found, key=lambda m: (-m.order_score, m.role.id)))


def rank(belief: Belief, roles: Sequence[Role], seniority: str, *, seed: int = 0, focus: str | None = None) -> Ranking:
    """Order roles by their order score, then id; say who may be best and what would change it.

    ``seed`` feeds the draws behind P(best); the same seed gives the same figures.
    """
    matches = ordered_matches(belief, roles, seniority, focus)
    chances, regret = chances_of_being_best(belief, matches, seed)
    shown = tuple(m.role.id for m in matches if chances[m.role.id] >= SHOWN_CHANCE) or (matches[0].role.id,)
    return Ranking(
        seniority=seniority,
        matches=matches,
        chances=chances,
        regret=regret,
        shown=shown,
        too_close_to_call=len(matches) > 1 and chance_above(belief, matches[0], matches[1]) < CLOSE_CALL,
        too_early=is_too_early(belief, matches),
        enough_data=any(m.enough_data for m in matches),
        would_change_the_order=_would_change(belief, levels_of(belief), matches),
    )


def is_too_early(belief: Belief, matches: Sequence[Match]) -> bool:
    """Whether too little is there to rank roles by (docs/method.md 0.1, 7)."""
    most = max(m.fit.expected for m in matches)
    new = sum(1 for claim in belief.claims.values() if claim.level == 0)
    enough = len(belief.claims) >= MOSTLY_NEW_ANSWERS
    mostly_new = enough and new >= MOSTLY_NEW_SHARE * len(belief.claims)
    return most < TOO_EARLY_FIT or (mostly_new and most < MOSTLY_NEW_FIT)


def chance_above(belief: Belief, a: Match, b: Match) -> float:
    """P(role ``a`` truly stands above role ``b``), corrected for over-confidence."""
    skills = sorted(a.order_slope.keys() | b.order_slope.keys())
    difference = {s: a.order_slope.get(s, 0.0) - b.order_slope.get(s, 0.0) for s in skills}
    variance = _quadratic(belief, difference, difference) + a.order_variance + b.order_variance
    return normal_below((a.order_score - b.order_score) / math.sqrt(max(OVERCONFIDENCE * variance, 1e-18)))


def chances_of_being_best(belief: Belief, matches: Sequence[Match], seed: int) -> tuple[dict[str, float], float]:
    """P(best) per role and the regret of naming the first, by seeded draws in the space of roles
    (docs/method.md 0.1, 6). ``matches`` are ordered, best first."""
    if len(matches) == 1:
        return {matches[0].role.id: 1.0}, 0.0
    pulled = [_times_covariance(belief, m.order_slope) for m in matches]
    covariance = [[sum(pull.get(s, 0.0) * g for s, g in m.order_slope.items()) for m in matches] for pull in pulled]
    for i, m in enumerate(matches):
        covariance[i][i] += m.order_variance + 1e-12
    root = _cholesky([[OVERCONFIDENCE * value for value in row] for row in covariance])
    generator = random.Random(seed)
    wins, regret = [0] * len(matches), 0.0
    for _ in range(DRAWS):
        z = [generator.gauss(0.0, 1.0) for _ in matches]
        drawn = [m.order_score + sum(map(float.__mul__, row, z)) for m, row in zip(matches, root, strict=True)]
        best = max(drawn)
        wins[drawn.index(best)] += 1
        regret += best - drawn[0]
    return {m.role.id: won / DRAWS for m, won in zip(matches, wins, strict=True)}, regret / DRAWS


def _part(belief: Belief, requirement: Requirement, required: int, weight: float) -> Part:
    skill = requirement.skill
    chances = belief.level_chances(skill)
    met = sum(chance * min(level / required, 1.0) for level, chance in zip(LEVELS, chances, strict=True))
    contribution = weight * met
    low, high = belief.range(skill)
    return Part(
        requirement=requirement,
        required=required,
        weight=weight,
        claim=belief.claims.get(skill),
        expected=belief.expected_level(skill),
        low=low,
        high=high,
        contribution=contribution,
        gap=weight - contribution,
    )


def _must_haves(parts: Sequence[Part]) -> MustHaves:
    musts = [p for p in parts if p.requirement.must_have]
    return MustHaves(
        met=tuple(p.skill for p in musts if p.met),
        missing=tuple(p.skill for p in musts if p.claim is not None and not p.met),
        unknown=tuple(p.skill for p in musts if p.claim is None),
    )


def _band(parts: Sequence[Part], ticked: Collection[str], expected: float, low: float, must_haves: MustHaves) -> str:
    answered = [p for p in parts if p.claim is not None or p.skill in ticked]
    if len(answered) < ENOUGH_SKILLS or sum(p.weight for p in answered) < ENOUGH_WEIGHT:
        return "unknown"
    if low >= READY_LOW and len(must_haves.met) == must_haves.total:
        return "ready"
    missing = [p for p in parts if p.requirement.must_have and p.claim is not None and not p.met]
    by_one = all(p.required - p.expected <= 1 for p in missing)
    if expected >= CLOSE_EXPECTED and len(missing) <= CLOSE_MISSING and by_one:
        return "close"
    return "reachable" if expected >= REACHABLE_EXPECTED else "far"


def _weight_variance(role: Role, parts: Sequence[Part], expected: float) -> float:
    """Variance of the fit from not knowing the weights: Dirichlet(kappa * w), in closed form."""
    kappa = min(role.ads.get("all", 0), MOST_ADS) or OPINION_ADS
    second = sum(p.contribution**2 / p.weight for p in parts if p.weight > 0)
    return max(second - expected**2, 0.0) / (kappa + 1)


def _times_covariance(belief: Belief, slope: Mapping[str, float]) -> dict[str, float]:
    pairs = [(belief.index[s], g) for s, g in slope.items() if g]
    return {s: sum(belief.covariance[i][j] * g for j, g in pairs) for s, i in belief.index.items()}


def _quadratic(belief: Belief, left: Mapping[str, float], right: Mapping[str, float]) -> float:
    pairs = [(belief.index[s], g) for s, g in right.items() if g]
    total = 0.0
    for s, g in left.items():
        if g:
            row = belief.covariance[belief.index[s]]
            total += g * sum(row[j] * h for j, h in pairs)
    return max(total, 0.0)


def _cholesky(matrix: list[list[float]]) -> list[list[float]]:
    n = len(matrix)
    root = [[0.0] * n for _ in range(n)]
    for i in range(n):
        for j in range(i + 1):
            rest = matrix[i][j] - sum(root[i][k] * root[j][k] for k in range(j))
            root[i][j] = math.sqrt(max(rest, 1e-15)) if i == j else rest / root[j][j]
    return root


def _would_change(belief: Belief, levels: Levels, matches: Sequence[Match]) -> Change | None:
    """The likeliest change of one level that puts another role first, or None."""
    leader = matches[0].role.id
    tries = [_Try.of(m, levels) for m in matches]
    best: tuple[float, str, Change] | None = None
    for skill in sorted({p.skill for m in matches for p in m.parts}):
        now = round(belief.expected_level(skill))
        chances = belief.chances(skill)
        for level in (now - 1, now + 1):
            if level not in LEVELS:
                continue
            first = min(tries, key=lambda t: (-t.score(levels, skill, level), t.match.role.id)).match.role.id
            if first == leader:
                continue
            candidate = (-chances[level], skill, Change(skill, level, first))
            if best is None or candidate[:2] < best[:2]:
                best = candidate
    return best[2] if best else None


class _Try(NamedTuple):
    """A match, made ready for asking what its order score would be if one level were another."""

    match: Match
    shares: Mapping[str, float]
    length: float

    @classmethod
    def of(cls, match: Match, levels: Levels) -> "_Try":
        shares = shares_of(match.role)
        return cls(match, shares, length_of({s: q for s, q in shares.items() if s in levels.share}))

    def score(self, levels: Levels, skill: str, level: int) -> float:
        fit, like = self.match.fit.expected, self.match.likeness
        part = next((p for p in self.match.parts if p.skill == skill), None)
        if part is not None:
            fit += part.weight * min(level / part.required, 1.0) - part.contribution
        if like is not None:
            like = likeness_with(levels, self.shares, like, self.length, skill, level)
        return _order_score(fit, like)


def _order_score(fit: float, likeness: float | None) -> float:
    """What roles are ordered by, 0..1 (docs/decisions/0005). Where nothing can be compared, likeness counts 0."""
    return FIT_PART * fit + (1.0 - FIT_PART) * (likeness or 0.0)
