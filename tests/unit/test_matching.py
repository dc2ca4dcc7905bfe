import math
import random
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llmcareer.belief import Belief, believe, prior
from llmcareer.catalogue.read import load
from llmcareer.likeness import levels_of, likeness_of
from llmcareer.matching import PERSON_OFFSET, QUANTILE_80, match_role, rank, required
from llmcareer.model import EVIDENCE_TAGS, Claim

CATALOGUE = load()
SKILLS, ROLES = CATALOGUE.skills, CATALOGUE.roles
START = prior(SKILLS)
IDS = sorted(SKILLS)
EVERY_ROLE = list(ROLES.values())

claim = st.builds(Claim, level=st.integers(0, 4), evidence=st.sampled_from(EVIDENCE_TAGS))
claims = st.dictionaries(st.sampled_from(IDS), claim, max_size=14)
seniority = st.sampled_from(["entry", "mid", "senior"])
role = st.sampled_from(EVERY_ROLE)
few = settings(max_examples=25, deadline=None)


def full(level: int = 2) -> dict[str, Claim]:
    return {s: Claim(level, "project" if level >= 2 else "none") for s in IDS}


@few
@given(claims, role, seniority)
def test_a_fit_is_bounded_and_its_parts_add_up(said, one, when):
    match = match_role(believe(START, said), one, when)
    assert 0.0 <= match.fit.low <= match.fit.expected <= match.fit.high <= 1.0
    assert math.isclose(math.fsum(p.weight for p in match.parts), 1.0, abs_tol=1e-9)
    assert math.isclose(math.fsum(p.contribution + p.gap for p in match.parts), 1.0, abs_tol=1e-9)
    assert math.isclose(math.fsum(p.contribution for p in match.parts), match.fit.expected, abs_tol=1e-9)
    assert 0.0 <= match.order_score <= 1.0
    assert match.likeness is None or 0.0 <= match.likeness <= 1.0


@few
@given(claims, st.sampled_from(IDS), st.integers(2, 3), st.sampled_from(EVIDENCE_TAGS), role, seniority)
def test_raising_an_answer_never_lowers_a_fit(said, skill, level, evidence, one, when):
    """With the same evidence: the noise of the answer is then the same (docs/method.md 0.1, 5)."""
    lower = match_role(believe(START, {**said, skill: Claim(level, evidence)}), one, when)
    higher = match_role(believe(START, {**said, skill: Claim(level + 1, evidence)}), one, when)
    assert higher.fit.expected >= lower.fit.expected - 1e-9


@few
@given(claims, st.sampled_from(IDS), st.integers(0, 4), st.integers(0, 4), role)
def test_a_skill_that_is_not_required_changes_no_full_sheet(said, skill, one_level, other_level, one):
    if one.requirement(skill) is not None:
        return
    sheet = full() | said
    fits = [
        match_role(Belief(START.index, START.mean, START.covariance, sheet | {skill: Claim(level)}), one, "mid").fit
        for level in (one_level, other_level)
    ]
    assert fits[0].expected == pytest.approx(fits[1].expected, abs=1e-12)


@few
@given(claims, role, st.floats(0.01, 100))
def test_scaling_all_importances_changes_nothing(said, one, factor):
    scaled = one._replace(requirements=tuple(r._replace(importance=r.importance * factor) for r in one.requirements))
    belief = believe(START, said)
    assert match_role(belief, scaled, "mid").fit.expected == pytest.approx(match_role(belief, one, "mid").fit.expected)


@few
@given(claims, role)
def test_a_requirement_split_in_two_changes_no_fit(said, one):
    first, *rest = one.requirements
    half = first._replace(importance=first.importance / 2)
    split = one._replace(requirements=(half, half, *rest))
    belief = believe(START, said)
    assert match_role(belief, split, "mid").fit.expected == pytest.approx(match_role(belief, one, "mid").fit.expected)


@few
@given(claims, role, st.randoms())
def test_the_order_of_requirements_and_roles_changes_nothing(said, one, shuffler):
    belief = believe(START, said)
    mixed = list(one.requirements)
    shuffler.shuffle(mixed)
    again = one._replace(requirements=tuple(mixed))
    assert match_role(belief, again, "mid").fit.expected == pytest.approx(match_role(belief, one, "mid").fit.expected)
    roles = list(EVERY_ROLE)
    shuffler.shuffle(roles)
    assert rank(belief, roles, "mid") == rank(belief, EVERY_ROLE, "mid")


@few
@given(claims, role, st.integers(0, 9))
def test_lowering_a_requirement_never_lowers_the_fit(said, one, at):
    belief = believe(START, said)
    easier = [
        r._replace(levels={**r.levels, "senior": max(1, r.levels["senior"] - 1)}) if i == at else r
        for i, r in enumerate(one.requirements)
    ]
    lower = match_role(belief, one._replace(requirements=tuple(easier)), "senior")
    assert lower.fit.expected >= match_role(belief, one, "senior").fit.expected - 1e-12


@pytest.mark.parametrize("one", EVERY_ROLE, ids=lambda r: r.id)
@pytest.mark.parametrize("when", ["entry", "mid", "senior"])
def test_exact_answers_are_a_fit_of_one_and_ready(one, when):
    said = {r.skill: Claim(r.levels[when], "project") for r in one.requirements}
    match = match_role(believe(START, said), one, when)
    assert match.fit.expected == pytest.approx(1.0, abs=1e-9)
    assert match.fit.high == 1.0
    assert match.fit.band == "ready"


@pytest.mark.parametrize("one", EVERY_ROLE, ids=lambda r: r.id)
def test_answers_of_nothing_are_a_fit_of_zero(one):
    said = {s: Claim(0) for s in IDS}
    match = match_role(believe(START, said), one, "entry")
    assert match.fit.expected == 0.0
    assert match.fit.low == 0.0
    assert match.likeness is None
    assert match.order_score == 0.0


def test_nobody_who_answers_nothing_is_ranked():
    ranking = rank(believe(START, {s: Claim(0) for s in IDS}), EVERY_ROLE, "entry")
    assert ranking.too_early


def test_a_tiny_profile_has_not_enough_data():
    ranking = rank(believe(START, {"python": Claim(3, "project")}), EVERY_ROLE, "entry")
    assert not ranking.enough_data
    assert {m.fit.band for m in ranking.matches} == {"unknown"}


@few
@given(claims, st.integers(0, 5))
def test_the_same_seed_gives_the_same_figures(said, seed):
    belief = believe(START, said)
    ranking = rank(belief, EVERY_ROLE, "entry", seed=seed)
    assert ranking == rank(belief, EVERY_ROLE, "entry", seed=seed)
    assert sum(ranking.chances.values()) == pytest.approx(1.0)
    assert ranking.shown
    scores = [m.order_score for m in ranking.matches]
    assert scores == sorted(scores, reverse=True)


@few
@given(claims)
def test_roles_are_ordered_by_likeness_and_a_quarter_of_the_fit(said):
    for match in rank(believe(START, said), EVERY_ROLE, "entry").matches:
        assert match.order_score == pytest.approx(0.25 * match.fit.expected + 0.75 * (match.likeness or 0.0))


@few
@given(claims)
def test_the_named_change_really_changes_the_order(said):
    belief = believe(START, said)
    ranking = rank(belief, EVERY_ROLE, "entry")
    change = ranking.would_change_the_order
    if change is None:
        return
    told = Belief(belief.index, belief.mean, belief.covariance, {**belief.claims, change.skill: Claim(change.to_level)})
    assert rank(told, EVERY_ROLE, "entry").leader.role.id == change.new_leader != ranking.leader.role.id


@few
@given(claims, role)
def test_the_slope_of_likeness_is_its_derivative(said, one):
    said = {**said, "python": Claim(3, "project")}
    belief = believe(START, said)
    unasked = next(s for s in IDS if s not in said and one.named.get(s, 0) > 0.1)
    step = 1e-4
    moved = list(belief.mean)
    moved[belief.index[unasked]] += step
    now = likeness_of(levels_of(belief), one)
    then = likeness_of(levels_of(Belief(belief.index, moved, belief.covariance, belief.claims)), one)
    assert (then.value - now.value) / step == pytest.approx(now.slope[unasked], abs=1e-3)


def test_a_role_whose_ads_nobody_counted_is_compared_by_its_importances():
    own = ROLES["mle"]._replace(named=MappingProxyType({}), ads=MappingProxyType({}))
    belief = believe(START, {r.skill: Claim(3, "project") for r in own.requirements})
    twice = own._replace(requirements=tuple(r._replace(importance=2 * r.importance) for r in own.requirements))
    assert match_role(belief, own, "entry").likeness > 0.6
    assert match_role(belief, twice, "entry").likeness == pytest.approx(match_role(belief, own, "entry").likeness)


def test_the_range_in_closed_form_agrees_with_sampling():
    """Linearised levels, weights and offset against drawing all three, on a middling profile."""
    one = ROLES["mle"]
    said = {s: Claim(2, "project") for s in ("python", "statistics", "classical_ml", "communication", "sql", "cloud")}
    belief = believe(START, said)
    match = match_role(belief, one, "entry")
    width = match.fit.high - match.fit.low
    drawn = sorted(_draw(belief, one, random.Random(seed)) for seed in range(600))
    sampled = drawn[540] - drawn[60]
    assert width == pytest.approx(sampled, rel=0.35)


def _draw(belief: Belief, one, generator: random.Random) -> float:
    parts = [(r.skill, r.levels["entry"], w) for r, w in required(one)]
    at = [belief.index[s] for s, _, _ in parts]
    root = _cholesky([[belief.covariance[i][j] + (1e-9 if i == j else 0) for j in at] for i in at])
    z = [generator.gauss(0, 1) for _ in at]
    offset = generator.gauss(0, PERSON_OFFSET)
    weights = [generator.gammavariate(200 * w, 1) for _, _, w in parts]
    total = 0.0
    for k, (_, need, _) in enumerate(parts):
        level = belief.mean[at[k]] + offset + sum(a * b for a, b in zip(root[k], z, strict=False))
        total += weights[k] * min(max(round(level), 0), 4, need) / need
    return total / sum(weights)


def _cholesky(matrix):
    n = len(matrix)
    root = [[0.0] * n for _ in range(n)]
    for i in range(n):
        for j in range(i + 1):
            rest = matrix[i][j] - sum(root[i][k] * root[j][k] for k in range(j))
            root[i][j] = math.sqrt(rest) if i == j else rest / root[j][j]
    return root


def test_the_quantile_leaves_ten_percent_on_each_side():
    assert 0.5 * (1 + math.erf(QUANTILE_80 / math.sqrt(2))) == pytest.approx(0.9)
