"""The rules from figures to requirements, and that roles.yaml is what they give."""

import csv
from pathlib import Path

import pytest

from llmcareer import paths
from llmcareer.catalogue.compare import differences
from llmcareer.catalogue.derive import (
    ALL_ADS_WEIGHT,
    FOUNDATION_IMPORTANCE,
    MOST_MUST_HAVES,
    MOST_REQUIREMENTS,
    MUST_HAVE_SHARE,
    NAMED_ENOUGH,
    ads_share,
    derive,
    importance,
)
from llmcareer.catalogue.read import load
from llmcareer.catalogue.tables import PERIOD, PERIOD_LLM, Tables, read_tables
from llmcareer.catalogue.write import as_yaml
from llmcareer.documents import read_yaml
from llmcareer.errors import DataError
from llmcareer.model import SENIORITIES

DATA = paths.shipped_catalogue()
EVIDENCE = DATA / "evidence"
ROLES = ("ds", "mle", "rs", "aie", "llmops", "re", "de", "fde", "apm", "eval")


@pytest.fixture(scope="module")
def tables() -> Tables:
    return read_tables(EVIDENCE, EVIDENCE)


@pytest.fixture(scope="module")
def editorial() -> dict:
    return read_yaml((DATA / "editorial.yaml").read_text(encoding="utf-8"), "editorial.yaml").value


@pytest.fixture(scope="module")
def derived(tables: Tables, editorial: dict) -> dict:
    return derive(tables, editorial, load().skills)


def test_derive__shipped_evidence__gives_the_shipped_roles_byte_for_byte(derived: dict) -> None:
    assert as_yaml(derived) == (DATA / "roles.yaml").read_text(encoding="utf-8"), "run: llmcareer catalogue derive"


def test_derive__twice__gives_the_same_bytes(tables: Tables, editorial: dict, derived: dict) -> None:
    assert as_yaml(derive(tables, editorial, load().skills)) == as_yaml(derived)


@pytest.mark.parametrize("role", ROLES)
def test_derive__each_role__has_14_to_24_requirements_that_rest_on_figures(derived: dict, role: str) -> None:
    requirements = derived["roles"][role]["requirements"]
    assert 14 <= len(requirements) <= MOST_REQUIREMENTS
    for requirement in requirements:
        assert requirement["figures"], requirement["skill"]
        assert all(f["n"] > 0 and f["low"] <= f["share"] <= f["high"] and f["period"] for f in requirement["figures"])
        assert requirement["basis"] == "ads" or requirement["reason"], requirement["skill"]


@pytest.mark.parametrize("role", ROLES)
def test_derive__must_haves__are_required_in_enough_ads(derived: dict, tables: Tables, role: str) -> None:
    musts = [r["skill"] for r in derived["roles"][role]["requirements"] if r["must_have"]]
    shares = tables.ads[role, "all", PERIOD]
    assert len(musts) <= MOST_MUST_HAVES
    assert all(shares[s].required >= MUST_HAVE_SHARE for s in musts)
    required = {r["skill"] for r in derived["roles"][role]["requirements"]}
    left_out = [s for s in required - set(musts) if shares[s].required >= MUST_HAVE_SHARE]
    assert not left_out or len(musts) == MOST_MUST_HAVES


@pytest.mark.parametrize(
    ("role", "count"),
    [
        ("mle", 8),
        ("ds", 7),
        ("rs", 3),
        ("aie", 5),
        ("llmops", 9),
        ("re", 4),
        ("de", 6),
        ("fde", 5),
        ("eval", 4),
        ("apm", 0),
    ],
)
def test_derive__must_haves__as_many_as_the_method_counts(derived: dict, role: str, count: int) -> None:
    assert sum(r["must_have"] for r in derived["roles"][role]["requirements"]) == count


def test_derive__levels__never_fall_with_seniority_and_hold_prerequisites(derived: dict) -> None:
    skills = load().skills
    for role in derived["roles"].values():
        levels = {r["skill"]: r["levels"] for r in role["requirements"]}
        for skill, asked in levels.items():
            assert asked["entry"] <= asked["mid"] <= asked["senior"]
            for parent in skills[skill].prerequisites:
                if parent in levels:
                    assert all(levels[parent][s] >= asked[s] - 1 for s in SENIORITIES), (skill, parent)


def test_ads_share__two_periods__leans_on_ads_about_language_models(tables: Tables) -> None:
    everything = tables.ads["mle", "all", PERIOD]["rag"].named
    about_llms = tables.ads["mle", "all", PERIOD_LLM]["rag"].named
    expected = (about_llms.n * about_llms.share + ALL_ADS_WEIGHT * everything.share) / (about_llms.n + ALL_ADS_WEIGHT)
    assert ads_share(tables, "mle", "rag") == pytest.approx(expected)
    assert everything.share < ads_share(tables, "mle", "rag") < about_llms.share


def test_importance__few_ads__leans_on_the_family_and_many_ads_do_not(tables: Tables, editorial: dict) -> None:
    families = editorial["families"]
    alone = importance(tables, {}, "eval", "deep_learning")
    leaning = importance(tables, families, "eval", "deep_learning")
    family = ads_share(tables, "re", "deep_learning")
    assert alone < leaning < family
    assert importance(tables, families, "mle", "rag") == importance(tables, {}, "mle", "rag")


def test_derive__foundations__are_marked_with_their_reason(derived: dict) -> None:
    found = [r for role in derived["roles"].values() for r in role["requirements"] if r["basis"] == "foundation"]
    assert found
    for requirement in found:
        assert requirement["importance"] == FOUNDATION_IMPORTANCE
        assert "ads name" in requirement["reason"]


def test_derive__named_requirements__are_named_often_enough(derived: dict) -> None:
    for role, content in derived["roles"].items():
        named = [r for r in content["requirements"] if r["basis"] == "ads"]
        rare = [r["skill"] for r in named if r["importance"] < NAMED_ENOUGH]
        assert not rare or len(named) <= 14, (role, rare)


def test_derive__a_changed_figure__changes_the_role_and_is_said(tmp_path: Path, editorial: dict, derived: dict) -> None:
    rows = list(csv.DictReader((EVIDENCE / "role_skill_ads.csv").open(encoding="utf-8")))
    for row in rows:
        if (row["role"], row["seniority"], row["skill_id"]) == ("mle", "all", "rag"):
            row.update(share="0.60", ci_low="0.55", ci_high="0.65", share_required="0.40")
    with (tmp_path / "role_skill_ads.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    new = derive(read_tables(tmp_path, EVIDENCE), editorial, load().skills)
    changes = differences(derived, new)
    assert list(changes) == ["mle"]
    assert any("rag: importance 0.24 -> 0.60" in line for line in changes["mle"])
    assert "rag: now a must-have" in changes["mle"]


def test_differences__nothing_new__is_empty(derived: dict) -> None:
    assert differences(derived, derived) == {}


def test_read_tables__missing_column__names_the_file_and_the_column(tmp_path: Path) -> None:
    (tmp_path / "role_focus_ads.csv").write_text("role,seniority\nmle,all\n", encoding="utf-8")
    with pytest.raises(DataError) as caught:
        read_tables(tmp_path, EVIDENCE)
    assert "role_focus_ads.csv" in str(caught.value.problems[0])
    assert "focus" in str(caught.value.problems[0])


def test_derive__editorial_without_counts__names_every_place(tables: Tables, editorial: dict) -> None:
    wrong = {
        **editorial,
        "roles": {**editorial["roles"], "poet": {}},
        "requirements": {"ds": {"singing": {"reason": "x"}}},
    }
    with pytest.raises(DataError) as caught:
        derive(tables, wrong, load().skills)
    assert [p.path for p in caught.value.problems] == ["requirements.ds.singing", "roles.poet"]
