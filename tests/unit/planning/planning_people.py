"""People drawn at random over the shipped catalogue, for the laws of plans."""

from collections.abc import Mapping

from hypothesis import strategies as st

from llmcareer.belief import Belief, believe, prior
from llmcareer.catalogue.read import load
from llmcareer.matching import Match, match_role
from llmcareer.model import Claim

CATALOGUE = load()
START = prior(CATALOGUE.skills)
ROLES = sorted(CATALOGUE.roles)
SKILLS = sorted(CATALOGUE.skills)

LEVELS = st.dictionaries(st.sampled_from(SKILLS), st.integers(0, 4), min_size=1, max_size=len(SKILLS))
EVERY_LEVEL = st.fixed_dictionaries({s: st.integers(0, 4) for s in SKILLS})
ROLE_IDS = st.sampled_from(ROLES)
HOURS = st.floats(0, 400)


def person(levels: Mapping[str, int]) -> Belief:
    return believe(START, {s: Claim(level, "project") for s, level in levels.items()})


def matched(belief: Belief, *roles: str) -> list[Match]:
    return [match_role(belief, CATALOGUE.roles[r], "entry") for r in roles]
