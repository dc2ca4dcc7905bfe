import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llmcareer.belief import believe, contradictions, descendants, prior, tiers
from llmcareer.catalogue.read import load
from llmcareer.model import EVIDENCE_TAGS, Claim

CATALOGUE = load()
SKILLS = CATALOGUE.skills
START = prior(SKILLS)
IDS = sorted(SKILLS)

claims = st.dictionaries(
    st.sampled_from(IDS),
    st.builds(Claim, level=st.integers(0, 4), evidence=st.sampled_from(EVIDENCE_TAGS)),
    max_size=12,
)
few = settings(max_examples=25, deadline=None)


@few
@given(claims)
def test_the_variance_of_no_skill_grows_with_an_answer(said):
    after = believe(START, said)
    assert all(after.deviation(s) <= START.deviation(s) + 1e-9 for s in IDS)


@few
@given(claims, st.randoms())
def test_the_order_of_answers_does_not_matter(said, shuffler):
    mixed = list(said.items())
    shuffler.shuffle(mixed)
    one, other = believe(START, said), believe(START, dict(mixed))
    assert max(abs(a - b) for a, b in zip(one.mean, other.mean, strict=True)) <= 1e-9
    assert all(
        abs(a - b) <= 1e-9
        for row, again in zip(one.covariance, other.covariance, strict=True)
        for a, b in zip(row, again, strict=True)
    )


@few
@given(claims)
def test_the_prior_is_shared_and_never_changed(said):
    before = [list(row) for row in START.covariance]
    believe(START, said)
    assert START.covariance == before
    assert prior(SKILLS) is prior(dict(SKILLS))


@few
@given(claims)
def test_levels_are_distributions_and_claims_are_believed(said):
    belief = believe(START, said)
    for skill in IDS:
        chances = belief.chances(skill)
        assert min(chances) >= -1e-12
        assert sum(chances) == pytest.approx(1.0)
        low, high = belief.range(skill)
        assert 0 <= low <= high <= 4
    for skill, claim in said.items():
        assert belief.expected_level(skill) == claim.level
        low, high = belief.range(skill)
        assert low <= claim.level <= high


@few
@given(claims, st.sampled_from(IDS), st.integers(0, 3))
def test_a_higher_answer_never_lowers_what_we_expect_of_any_skill(said, skill, level):
    lower = believe(START, {**said, skill: Claim(level)})
    # the same noise: levels 0 and 1 are surer than untagged levels, so compare like with like
    evidence = "none" if level >= 2 else "project"
    if level == 1:
        return  # noise changes between 1 and 2 by design
    higher = believe(START, {**said, skill: Claim(level + 1, evidence if level >= 2 else "none")})
    assert all(higher.mean[i] >= lower.mean[i] - 1e-9 for i in range(len(IDS)))


@pytest.mark.parametrize("tool", sorted(s for s in IDS if SKILLS[s].one_of_many))
def test_lacking_one_tool_of_many_is_never_a_contradiction(tool):
    others = {s: Claim(4, "project") for s in IDS if s != tool and not SKILLS[s].one_of_many}
    said = {**others, tool: Claim(0)}
    assert not contradictions(SKILLS, believe(START, said), said)


def test_a_specialist_is_not_doubted_for_being_good_at_one_thing():
    said = {s: Claim(0) for s in IDS[:20]} | {"software_engineering": Claim(4, "production")}
    said.pop("git", None)
    assert "software_engineering" not in contradictions(SKILLS, believe(START, said), said)


def test_a_level_far_above_what_it_builds_on_is_asked_again():
    said = {"deep_learning": Claim(0), "transformers": Claim(4, "project")}
    found = contradictions(SKILLS, believe(START, said), said)
    assert found["transformers"].startswith("it builds on Deep learning") or "transformers" in found


def test_a_high_level_from_reading_alone_is_asked_again():
    said = {"rag": Claim(3, "read")}
    assert list(contradictions(SKILLS, believe(START, said), said)) == ["rag"]


def test_tiers_follow_the_longest_chain_and_are_capped():
    found = tiers(SKILLS)
    assert found["python"] == 0
    assert found["deep_learning"] == 2
    assert max(found.values()) == 3


def test_descendants_are_everything_above():
    found = descendants(SKILLS, ["deep_learning"])
    assert {"pytorch", "transformers", "fine_tuning"} <= found
    assert "deep_learning" not in found
    assert "python" not in found
