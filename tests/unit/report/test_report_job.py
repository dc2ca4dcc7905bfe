"""Pages of job ads: the gap, the honest words, several ads. Ads, firms and file names are invented."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llmcareer.belief import believe, prior
from llmcareer.catalogue.read import load
from llmcareer.intake.job_role import JOB, as_role
from llmcareer.matching import match_role
from llmcareer.model import EVIDENCE_TAGS, SENIORITIES, Claim
from llmcareer.planning import next_steps
from llmcareer.readings import AskedSkill, JobReading, Quote
from llmcareer.render import layout
from llmcareer.report.gap import part_points
from llmcareer.report.job import job_page, jobs_page

KNOWN = load()
START = prior(KNOWN.skills)
NEEDS = ("required", "preferred", "does")
CLAIMS = st.dictionaries(
    st.sampled_from(sorted(KNOWN.skills)),
    st.builds(Claim, level=st.integers(0, 4), evidence=st.sampled_from(EVIDENCE_TAGS)),
    max_size=20,
)
ASKED = st.dictionaries(st.sampled_from(sorted(KNOWN.skills)), st.sampled_from(NEEDS), min_size=1, max_size=12)
FEW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def reading(needs: dict[str, str], role: str = "mle", **more) -> JobReading:
    skills = tuple(AskedSkill(s, need, (Quote(f"Words about {s}", "line 3"),)) for s, need in needs.items())
    return JobReading(True, "", title="Tide Engineer", roles=((role, 1.0),), skills=skills, **more)


def refused(reason: str = "it reads like a recipe") -> JobReading:
    return JobReading(False, reason)


def shown(page) -> str:
    return " ".join(layout.plain(page, 80).split())


def gap_to(needs: dict[str, str], levels: dict[str, int], seniority: str = "mid"):
    belief = believe(START, {s: Claim(level=k) for s, k in levels.items()})
    match = match_role(belief, as_role(reading(needs), KNOWN.roles), seniority)
    return job_page(KNOWN, reading(needs), "ad.txt", match, next_steps(KNOWN, belief, [match]))


@FEW
@given(ASKED, CLAIMS, st.sampled_from(sorted(KNOWN.roles)), st.sampled_from(SENIORITIES))
def test_job_page__any_ad_and_anyone__adds_up(needs, claims, role, seniority) -> None:
    ad = reading(needs, role)
    belief = believe(START, claims)
    match = match_role(belief, as_role(ad, KNOWN.roles), seniority)

    page = job_page(KNOWN, ad, "ad.txt", match, next_steps(KNOWN, belief, [match]))

    parts = page.document["gap"]["requirements"]
    assert sum(p["contribution"] for p in parts) + sum(p["gap"] for p in parts) == pytest.approx(1, abs=1e-9)
    assert sum(p["weight"] for p in parts) == pytest.approx(1, abs=1e-9)
    assert sum(a + b for a, b in part_points(match).values()) == 100
    assert page.document["gap"]["role"] == JOB
    text = shown(page)
    assert all(f"“Words about {s}”" in text for s in needs)
    assert ("not enough data" in text) == (not match.enough_data)


@FEW
@given(ASKED, st.sampled_from(sorted(KNOWN.roles)))
def test_as_role__any_ad__levels_rise_with_seniority_and_a_wish_asks_no_more(needs, role) -> None:
    strict = as_role(reading(dict.fromkeys(needs, "required"), role), KNOWN.roles)
    wished = as_role(reading(dict.fromkeys(needs, "preferred"), role), KNOWN.roles)

    for hard, soft in zip(strict.requirements, wished.requirements, strict=True):
        assert hard.must_have and not soft.must_have
        assert hard.importance == 2 * soft.importance
        levels = [hard.levels[s] for s in SENIORITIES]
        assert levels == sorted(levels) and levels[0] >= 1 and levels[-1] <= 4
        assert all(soft.levels[s] == max(1, hard.levels[s] - 1) for s in SENIORITIES)


def test_as_role__levels__those_of_the_role_it_looks_like() -> None:
    role = as_role(reading({"python": "required"}, "mle"), KNOWN.roles)

    asked = KNOWN.roles["mle"].requirement("python")
    assert asked is not None and dict(role.requirements[0].levels) == dict(asked.levels)
    assert "Words about python" in role.requirements[0].reason


def test_as_role__no_role_it_looks_like__usual_levels() -> None:
    ad = reading({"python": "required"})._replace(roles=())

    assert dict(as_role(ad, KNOWN.roles).requirements[0].levels) == {"entry": 2, "mid": 3, "senior": 3}


def test_job_page__what_is_missing__a_sentence_that_is_true_today() -> None:
    text = shown(gap_to({"python": "required", "sql": "required", "git": "does"}, {"python": 1, "sql": 0, "git": 4}))

    honest = text.lower().partition("what you can say honestly")[2].partition("your next steps")[0]
    python, sql = KNOWN.skills["python"], KNOWN.skills["sql"]
    assert python.in_my_words(1)[:-1].lower() in honest
    assert "i have not done this yet" in honest and sql.in_my_words(1).lower() in honest
    for level in (2, 3, 4):  # no sentence claims more than was answered
        assert python.in_my_words(level)[:-1].lower() not in honest
    assert KNOWN.skills["git"].name.lower() not in honest


def test_job_page__nothing_missing__nothing_to_explain() -> None:
    needs = {"python": "required", "sql": "required", "git": "does", "rag": "preferred"}

    assert "say honestly" not in shown(gap_to(needs, dict.fromkeys(needs, 4))).lower()


def test_job_page__never_asked__is_no_sentence_of_the_person() -> None:
    text = shown(gap_to({"python": "required", "sql": "required"}, {"python": 4}))

    honest = text.lower().partition("say honestly")[2].partition("your next steps")[0]
    assert KNOWN.skills["sql"].name.lower() not in honest


def test_job_page__no_ad__reason_and_nothing_else() -> None:
    page = job_page(KNOWN, refused(), "pie.txt")

    assert "it reads like a recipe" in shown(page) and "pie.txt" in shown(page).lower()
    assert page.document["is_job_ad"] is False and page.document["reason"] == "it reads like a recipe"
    assert page.document["skills"] == [] and "gap" not in page.document


def test_job_page__words_without_a_skill_and_disguise__are_said() -> None:
    ad = reading({"python": "required"}, not_covered=("Zorbify", "Quibble"), disguise="The title says this, not that.")

    page = job_page(KNOWN, ad, "ad.txt")

    assert "Zorbify, Quibble" in shown(page) and "The title says this, not that." in shown(page)
    assert page.document["not_covered"] == ["Zorbify", "Quibble"]
    assert page.document["disguise"] == "The title says this, not that."


def test_job_page__without_answers__says_how_to_get_the_gap() -> None:
    text = shown(job_page(KNOWN, reading({"python": "required"}), "ad.txt"))

    assert "llmcareer assess" in text and "of 100" not in text


def test_jobs_page__half_of_the_ads__is_not_most() -> None:
    both, one = {"python": "required", "sql": "does"}, {"python": "preferred"}

    page = jobs_page(KNOWN, {"a": reading(both), "b": reading(one)}, {})

    text = shown(page)
    assert "2 of 2" in text and "1 of 2" not in text
    assert [(s["skill"], s["ads"], s["needs"]) for s in page.document["skills"]] == [
        ("python", 2, {"required": 1, "preferred": 1}),
        ("sql", 1, {"does": 1}),
    ]


def test_jobs_page__refused_ones__do_not_count_as_ads() -> None:
    page = jobs_page(KNOWN, {"a": reading({"sql": "does"}), "b": refused(), "c": refused("it is a poem")}, {})

    assert page.document["skills"][0]["of"] == 1
    assert "1 of 1" in shown(page) and "it reads like a recipe" in shown(page) and "it is a poem" in shown(page)


def test_jobs_page__no_ad_at_all__says_so() -> None:
    assert "none of these as a job ad" in shown(jobs_page(KNOWN, {"a": refused(), "b": refused()}, {}))


@pytest.mark.parametrize(("level", "named"), [(None, True), (0, True), (1, True), (2, False), (4, False)])
def test_jobs_page__what_most_want__named_as_lacking_below_level_2(level, named) -> None:
    ads = {"a": reading({"python": "required"}), "b": reading({"python": "required"})}

    page = jobs_page(KNOWN, ads, {"python": level})

    assert ("Most of them ask for" in shown(page)) == named
    assert page.document["skills"][0]["level"] == level
