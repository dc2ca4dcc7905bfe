"""Pages on the real catalogue: what they must say whatever the person, and must never say."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llmcareer.belief import believe, prior
from llmcareer.catalogue.read import load
from llmcareer.matching import match_role, rank
from llmcareer.model import EVIDENCE_TAGS, SENIORITIES, Claim, Profile
from llmcareer.planning import next_steps
from llmcareer.questionnaire import Question
from llmcareer.render import layout
from llmcareer.report.gap import gap_page, part_points
from llmcareer.report.match import assess_page, match_page
from llmcareer.report.questions import question_screen, why

KNOWN = load()
ROLES = list(KNOWN.roles.values())
START = prior(KNOWN.skills)
CLAIMS = st.dictionaries(
    st.sampled_from(sorted(KNOWN.skills)),
    st.builds(Claim, level=st.integers(0, 4), evidence=st.sampled_from(EVIDENCE_TAGS)),
    max_size=30,
)
# Words about the person that only hurt, and figures that pretend (docs/method.md 1.3, design.md 1).
NEVER_SAID = re.compile(r"\byou (lack|fail|failed)\b|\byour (weak|poor)|\bunfortunately\b", re.IGNORECASE)
FEW = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@FEW
@given(CLAIMS, st.sampled_from(sorted(KNOWN.roles)), st.sampled_from(SENIORITIES), st.booleans())
def test_gap_page__anyone__adds_up_and_says_what_it_is_not(claims, role, seniority, unfold) -> None:
    belief = believe(START, claims)
    match = match_role(belief, KNOWN.roles[role], seniority)
    steps = next_steps(KNOWN, belief, [match])

    text = " ".join(layout.plain(gap_page(KNOWN, match, steps, why=unfold), 80).split())

    points = part_points(match)
    assert sum(a + b for a, b in points.values()) == 100
    assert sum(a for a, _ in points.values()) == round(100 * match.fit.expected)
    assert "For you, not for selecting others." in text
    assert not NEVER_SAID.search(text)
    assert "None" not in re.sub(r"None of (\d+|these) ads", "", text) and "nan" not in text.split()
    if match.enough_data:
        assert "Not a chance of being hired." in text
        assert match.fit.band != "unknown" and " of 100" in text
    else:
        assert "ot enough data" in text and "Nothing this role asks" not in text
    assert len(steps) <= 3 and all(s.first.hours <= 20 for s in steps)


@FEW
@given(CLAIMS, st.sampled_from(SENIORITIES))
def test_match_page_and_assess_page__anyone__no_percentages_of_a_person(claims, seniority) -> None:
    belief = believe(START, claims)
    ranking = rank(belief, ROLES, seniority)

    for page in (
        match_page(KNOWN, ranking, len(claims), (), why=True),
        assess_page(KNOWN, ranking, Profile(claims=claims), (), "sure"),
    ):
        text = " ".join(layout.plain(page, 80).split())
        assert not NEVER_SAID.search(text)
        # A share is always "n %" of ads; a person gets ranges and whole points.
        assert not re.search(r"\d\.\d+ ?%", text.partition("WHAT THE JOB ALSO ASKS")[0])


@pytest.mark.parametrize("reason", ["first", "order", "gaps", "role", "full", "reask"])
@pytest.mark.parametrize("skill", KNOWN.skills)
def test_why__every_skill_and_reason__a_sentence_with_evidence_where_ads_name_it(skill, reason) -> None:
    text = why(KNOWN, ROLES, Question(skill, 3, 15, 60.0, reason, rivals=("mle", "ds")))

    assert text.startswith("Asked because ") and text.endswith(".")
    assert len(text) < 330
    if "ads" in text:
        assert re.search(r"named in (\d+(\.\d)? %|none) of [\d,]+ .+ ads, and your answer moves", text)


def test_question_screen__every_skill__says_i_and_five_levels() -> None:
    for skill in KNOWN.skills:
        screen = question_screen(KNOWN, ROLES, Question(skill, 1, 15, 400.0, "first"))
        assert len(screen.statements) == 5
        assert all(s.startswith("I ") for s in screen.statements[1:])
        assert screen.minutes >= 1 and screen.title and screen.description
