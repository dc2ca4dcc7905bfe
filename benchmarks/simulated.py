"""Simulated people on the product's own skills: true levels, and how they would answer.

Invented, not observed (docs/model-card.md says so beside every figure). As in the study behind
docs/method.md 2.3: true levels from a general factor, an area factor and a part of the skill's own;
prerequisites hold in nine of ten cases; answers are the true level plus an offset of the person plus
noise that depends on what is behind the level; some answers are slips of the key, some are skipped.
"""

import math
import random
from collections.abc import Mapping
from dataclasses import dataclass, field

from llmcareer.belief import EVIDENCE_NOISE, LOW_LEVEL_NOISE, prior, tiers
from llmcareer.model import TOP_LEVEL, Claim, Skill

MIDDLE, SCALE = 2.0, 1.25  # mean and standard deviation of true levels at tier 0
DIFFICULTY_PER_TIER, DIFFICULTY_SPREAD = 0.45, 0.25  # in standard deviations; the product does not know them
PREREQUISITE_HOLDS = 0.9  # share of person and prerequisite pairs where one level above it is the most
LENIENCY, LENIENCY_SPREAD = 0.2, 0.35  # offset of a person's answers, in levels
TAGS = {  # what is behind a claim of a level, with chances
    2: (("course", 0.6), ("project", 0.4)),
    3: (("project", 0.6), ("production", 0.3), ("course", 0.1)),
    4: (("production", 0.7), ("project", 0.3)),
}


@dataclass(frozen=True, slots=True)
class Condition:
    """How people differ from what the product assumes.

    ``general``, ``area``, ``own`` are shares of the variance (sum 1); ``noise`` multiplies the
    standard deviation of answers; ``slips`` and ``skips`` are shares of answers; ``shift`` is added
    to everybody's answers, in levels.
    """

    name: str = "main"
    general: float = 0.30
    area: float = 0.25
    own: float = 0.45
    noise: float = 1.0
    slips: float = 0.02
    skips: float = 0.02
    shift: float = 0.0


@dataclass(frozen=True, slots=True)
class Person:
    """True levels (0..4), the full sheet as it would be answered, and what would be skipped."""

    levels: Mapping[str, int]
    latent: Mapping[str, float]
    offset: float
    sheet: Mapping[str, Claim]
    slips: frozenset[str]
    skips: frozenset[str]
    seed: int
    condition: Condition = field(default_factory=Condition)

    def again(self, skill: str) -> Claim:
        """The answer to the same question asked a second time: fresh noise, no slip."""
        generator = random.Random(f"{self.seed} {skill} again")
        return _answer(generator, self.latent[skill] + self.offset, self.condition.noise)


def world(skills: Mapping[str, Skill], seed: int) -> dict[str, float]:
    """How difficult each skill really is, in standard deviations of people."""
    generator = random.Random(f"world {seed}")
    tier = tiers(skills)
    return {s: DIFFICULTY_PER_TIER * tier[s] + generator.gauss(0.0, DIFFICULTY_SPREAD) for s in sorted(skills)}


def person(skills: Mapping[str, Skill], difficulty: Mapping[str, float], seed: int, condition: Condition) -> Person:
    """Draw one person; the same seed gives the same person under every method and condition."""
    generator = random.Random(f"person {seed}")
    latent = _latent(skills, difficulty, generator, condition)
    offset = generator.gauss(LENIENCY, LENIENCY_SPREAD) + condition.shift
    sheet, slips, skips = {}, set(), set()
    for skill in sorted(skills):
        claim = _answer(generator, latent[skill] + offset, condition.noise)
        slipped, skipped, level = generator.random(), generator.random(), generator.randint(0, TOP_LEVEL)
        tag = generator.random()
        if slipped < condition.slips and level != claim.level:
            claim = Claim(level, _tag(level, tag))
            slips.add(skill)
        if skipped < condition.skips:
            skips.add(skill)
        sheet[skill] = claim
    levels = {s: _level(x) for s, x in latent.items()}
    return Person(levels, latent, offset, sheet, frozenset(slips), frozenset(skips), seed, condition)


def mean_levels(skills: Mapping[str, Skill]) -> list[float]:
    """What a questionnaire without a model assumes of a skill nobody asked about: the prior's mean."""
    return list(prior(skills).mean)


def _latent(
    skills: Mapping[str, Skill], difficulty: Mapping[str, float], generator: random.Random, condition: Condition
) -> dict[str, float]:
    general = math.sqrt(condition.general) * generator.gauss(0.0, 1.0)
    areas = sorted({skill.area for skill in skills.values()})
    area = {name: math.sqrt(condition.area) * generator.gauss(0.0, 1.0) for name in areas}
    latent: dict[str, float] = {}
    for skill in sorted(skills):
        own = math.sqrt(condition.own) * generator.gauss(0.0, 1.0)
        latent[skill] = MIDDLE + SCALE * (general + area[skills[skill].area] + own - difficulty[skill])
    tier = tiers(skills)
    for skill in sorted(skills, key=lambda s: (tier[s], s)):
        for parent in skills[skill].prerequisites:
            if generator.random() < PREREQUISITE_HOLDS:
                latent[skill] = min(latent[skill], max(latent[parent], -0.4) + 1.0)
    return latent


def _answer(generator: random.Random, place: float, noise: float) -> Claim:
    """An answer of somebody standing at ``place``: the more is behind it, the nearer to the truth."""
    tag = _tag(_level(place), generator.random())
    deviation = LOW_LEVEL_NOISE if tag == "none" else EVIDENCE_NOISE[tag]
    level = _level(place + generator.gauss(0.0, deviation * noise))
    return Claim(level, tag if level >= 2 and tag != "none" else _tag(level, generator.random()))


def _tag(level: int, chance: float) -> str:
    for tag, share in TAGS.get(level, ()):
        chance -= share
        if chance < 0:
            return tag
    return TAGS[level][-1][0] if level in TAGS else "none"


def _level(place: float) -> int:
    return min(max(round(place), 0), TOP_LEVEL)
