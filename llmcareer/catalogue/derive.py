"""From figures to requirements: data/evidence/*.csv and data/editorial.yaml give data/roles.yaml.

Every number in ``roles.yaml`` comes out of this module, so a new count changes the catalogue by one
command. The rules are in docs/method.md, section "From figures to requirements".
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from llmcareer.catalogue.tables import PERIOD, PERIOD_LLM, Foundation, FrameworkLevel, Tables
from llmcareer.errors import DataError, Problem
from llmcareer.model import FOCUSES, SENIORITIES, Figure, Skill

# Importance: which ads and answers count how much, in numbers of ads.
ALL_ADS_WEIGHT = 40  # ads of all kinds beside those about language models (docs/method.md 0.1, 9)
FAMILY_ADS = 20  # a role with few ads leans on its family as if on this many ads
SURVEY_ADS = 10  # a survey of people in the job counts as this many ads
FEW_ADS = 100  # a role with fewer ads than this leans on its family

# Which skills become requirements.
NAMED_ENOUGH = 0.15  # importance from ads at which a skill is required
FEWEST_FROM_ADS, MOST_FROM_ADS, MOST_REQUIREMENTS = 14, 20, 24
NAMED_AT_ALL = 0.05  # nothing named more rarely fills up a short list
FOUNDATION_IMPORTANCE = 0.15  # as much as the least named requirement
MOST_FOUNDATIONS = 4
MUST_HAVE_SHARE = 0.30  # share of the role's ads that require it (docs/method.md 0.1, 8)
MOST_MUST_HAVES = 9

# Levels from how firmly ads ask.
FIRMLY_ASKED = 0.50  # share of ads that require the skill: independent work from the first job on
COMMON = 0.20  # importance from which a first job asks for work done with help
LATER_SKILL = 0.15  # senior minus entry share, where entry ads name it in under COMMON: one level less
FEWEST_ADS_TO_COMPARE = 30  # ads at both ends, else seniorities are not compared

SUGGESTED_FOCUS = 0.05  # a focus named in fewer of a role's ads is not suggested for it
FOCUS_LIFT_LIMITS = (1.0, 2.0)
FOCUS_LEVELS = {"entry": 2, "mid": 3, "senior": 3}  # of a focus skill that the role itself does not require
NEARBY, NEAR_ENOUGH = 3, 0.05  # how many, and the least centred cosine
ALSO_NAMED = {
    "mentoring_leadership": "mentoring or leading others",
    "java": "Java",
    "javascript_typescript": "JavaScript or TypeScript",
    "r_language": "R",
    "computer_vision_any": "computer vision",
    "domain_knowledge": "knowledge of a field",
    "customer_facing": "work with customers",
    "stakeholders": "work with stakeholders",
}
DEGREE_MEASURES = (
    "any_degree",
    "bachelor_named",
    "master_named",
    "phd_named",
    "master_floor",
    "phd_floor",
    "equivalent_ok",
)
ONE_EMPLOYER = frozenset({"apm", "eval"})  # their similarities rest on one employer (background counts)
DIGITS = 4

Plain = dict[str, Any]


def derive(tables: Tables, editorial: Mapping[str, Any], skills: Mapping[str, Skill]) -> Plain:
    """The whole of ``roles.yaml`` as plain values, in the order of the editorial file. Deterministic.

    Raises DataError for an editorial role or requirement that no ad was counted for.
    """
    _refuse_uncounted(tables, editorial)
    roles = {role: _role(role, tables, editorial, skills) for role in editorial["roles"]}
    return {"schema": "llmcareer/roles@1", "roles": roles, "unlisted": dict(editorial.get("unlisted", {}))}


def _refuse_uncounted(tables: Tables, editorial: Mapping[str, Any]) -> None:
    problems = []
    for role in editorial["roles"]:
        counted = tables.ads.get((role, "all", PERIOD), {})
        if not counted:
            what = f"no ads of {PERIOD} are counted for this role in role_skill_ads.csv."
            problems.append(
                Problem("editorial.yaml", 0, f"roles.{role}", what, "Count some, or write the role as an own one.")
            )
            continue
        for skill in editorial.get("requirements", {}).get(role, {}):
            if skill not in counted:
                what = "role_skill_ads.csv has no row for this skill, not even one with 0 ads."
                problems.append(Problem("editorial.yaml", 0, f"requirements.{role}.{skill}", what, "Add the row."))
    if problems:
        raise DataError("The roles cannot be derived.", problems)


def ads_share(tables: Tables, role: str, skill: str) -> float:
    """Share of a role's ads that name a skill, weighted towards ads about language models."""
    everything = tables.ads[role, "all", PERIOD][skill].named
    about_llms = tables.ads.get((role, "all", PERIOD_LLM), {}).get(skill)
    if about_llms is None:
        return everything.share
    n = about_llms.named.n
    return (n * about_llms.named.share + ALL_ADS_WEIGHT * everything.share) / (n + ALL_ADS_WEIGHT)


def importance(tables: Tables, families: Mapping[str, Sequence[str]], role: str, skill: str) -> float:
    """The ads' share, leaning on the role family where ads are few and on a survey where there is one."""
    n = tables.ads[role, "all", PERIOD][skill].named.n
    parts = [(float(n), ads_share(tables, role, skill))]
    family = next((f for f in families.values() if role in f), ())
    others = [r for r in family if r != role]
    if n < FEW_ADS and others:
        sizes = [(tables.ads[r, "all", PERIOD][skill].named.n, ads_share(tables, r, skill)) for r in others]
        parts.append((FAMILY_ADS, sum(k * share for k, share in sizes) / sum(k for k, _ in sizes)))
    survey = tables.surveys.get(role, {}).get(skill)
    if survey is not None:
        parts.append((SURVEY_ADS, survey.share))
    return sum(weight * share for weight, share in parts) / sum(weight for weight, _ in parts)


def levels(
    tables: Tables, role: str, skill: str, weight: float, required: float, must_have: bool
) -> tuple[dict[str, int], str]:
    """Required level per seniority and what it rests on.

    The ads' firmness gives a first value; where a framework states a level for the same or a near
    role the two are averaged, halves going up; a first job asks one level less of what ads name
    much more for senior people. Levels never fall with seniority.
    """
    first = 3 if required >= FIRMLY_ASKED else 2 if weight >= COMMON else 1
    middle = 3 if weight >= COMMON else 2
    rule = {"entry": first, "mid": max(first, middle), "senior": 4 if must_have else 3}
    later = _named_more_later(tables, role, skill)
    if later and rule["entry"] > 1:
        rule["entry"] -= 1
    stated = {s: tables.levels.get((role, s), {}).get(skill) for s in SENIORITIES}
    result: dict[str, int] = {}
    for seniority in SENIORITIES:
        framework = stated[seniority]
        level = rule[seniority] if framework is None else (rule[seniority] + framework.level + 1) // 2
        result[seniority] = max([1, level, *result.values()])
    return result, _levels_from(required, later, stated)


def _role(role: str, tables: Tables, editorial: Mapping[str, Any], skills: Mapping[str, Skill]) -> Plain:
    text = editorial["roles"][role]
    ads = {s: tables.ads.get((role, s, PERIOD), {}) for s in ("all", *SENIORITIES)}
    requirements = _requirements(role, tables, editorial, skills)
    return {
        **{key: text[key] for key in ("name", "aliases", "group", "summary", "description", "day")},
        "confused_with": text["confused_with"],
        "ways_in": text["ways_in"],
        "since_llms": text["since_llms"],
        "ads": {s: next((a.named.n for a in shares.values()), 0) for s, shares in ads.items()},
        "period": PERIOD,
        "evidence_note": text.get("evidence_note", ""),
        "requirements": requirements,
        "named": {skill: round(share.named.share, DIGITS) for skill, share in ads["all"].items() if skill in skills},
        "degree": [
            {"name": name, "figure": _plain(tables.degree[role][name])}
            for name in DEGREE_MEASURES
            if name in tables.degree.get(role, {})
        ],
        "also_named": _also_named(tables.broad.get(role, {})),
        "focuses": _focuses(role, tables, editorial, requirements),
        "nearby": _nearby(role, tables, editorial["roles"]),
        "codes": text.get("codes", {}),
    }


def _requirements(role: str, tables: Tables, editorial: Mapping[str, Any], skills: Mapping[str, Skill]) -> list[Plain]:
    families = editorial["families"]
    ads = tables.ads[role, "all", PERIOD]
    weight = {s: importance(tables, families, role, s) for s in skills if s in ads}
    ranked = sorted(weight, key=lambda s: (-weight[s], s))
    named = [s for s in ranked if weight[s] >= NAMED_ENOUGH][:MOST_FROM_ADS]
    for skill in ranked[len(named) :]:
        if len(named) < FEWEST_FROM_ADS and ads_share(tables, role, skill) >= NAMED_AT_ALL:
            named.append(skill)
    musts = sorted((s for s in named if ads[s].required >= MUST_HAVE_SHARE), key=lambda s: (-ads[s].required, s))
    must_haves = set(musts[:MOST_MUST_HAVES])
    own = editorial.get("requirements", {}).get(role, {})
    before_musts = {p for s in must_haves for p in skills[s].prerequisites}
    foundations = _foundations(tables.foundations.get(role, ()), before_musts, named, weight, skills)
    extra = [s for s in dict.fromkeys([*own, *foundations]) if s not in named]
    named = named[: MOST_REQUIREMENTS - len(extra)]
    found = []
    for skill in named + extra:
        value = weight[skill] if skill in named else FOUNDATION_IMPORTANCE
        value = own[skill].get("importance", value) if skill in own else value
        basis = "editorial" if skill in own else "ads" if skill in named else "foundation"
        level, levels_from = levels(tables, role, skill, value, ads[skill].required, skill in must_haves)
        if "levels" in own.get(skill, {}):
            level, levels_from = dict(own[skill]["levels"]), "an editorial decision, with its reason"
        reason = own[skill]["reason"] if skill in own else ""
        if basis == "foundation":
            reason = _foundation_reason(role, skill, tables, skills, named)
        found.append(
            {
                "skill": skill,
                "levels": level,
                "importance": round(value, DIGITS),
                "must_have": skill in must_haves,
                "basis": basis,
                "reason": reason,
                "levels_from": levels_from,
                "figures": _figures(role, skill, tables),
            }
        )
    _lift_prerequisites(found, skills)
    return sorted(found, key=lambda r: (-r["importance"], r["skill"]))


def _foundations(
    found: Sequence[Foundation],
    before_musts: set[str],
    named: Sequence[str],
    weight: Mapping[str, float],
    skills: Mapping[str, Skill],
) -> list[str]:
    """The skills a role rests on, at most ``MOST_FOUNDATIONS``.

    Candidates have evidence in the foundations table or come directly before a must-have. First
    comes what most of the named skills build on, then what the largest share of people in the job
    do, then the rest by id.
    """

    def rank(skill: str) -> tuple[float, float, str]:
        needed = sum(weight[s] for s in named if skill in skills[s].prerequisites)
        done = max((f.figure.share for f in found if f.skill == skill and f.figure), default=0.0)
        return (-needed, -done, skill)

    candidates = {s for s in {f.skill for f in found} | before_musts if s in weight and s not in named}
    return sorted(candidates, key=rank)[:MOST_FOUNDATIONS]


def _figures(role: str, skill: str, tables: Tables) -> list[Plain]:
    everything = tables.ads[role, "all", PERIOD][skill]
    figures = [everything.named]
    about_llms = tables.ads.get((role, "all", PERIOD_LLM), {}).get(skill)
    if about_llms is not None and about_llms.named.n:
        figures.append(about_llms.named)
    survey = tables.surveys.get(role, {}).get(skill)
    if survey is not None:
        figures.append(survey)
    for foundation in tables.foundations.get(role, ()):
        known = {(f.source, f.share) for f in figures}
        if (
            foundation.skill == skill
            and foundation.figure
            and (foundation.source, foundation.figure.share) not in known
        ):
            figures.append(foundation.figure)
    return [_plain(f) for f in figures]


def _foundation_reason(role: str, skill: str, tables: Tables, skills: Mapping[str, Skill], named: Sequence[str]) -> str:
    """Why a role rests on a skill that its ads hardly name, in one or two sentences."""
    share = tables.ads[role, "all", PERIOD][skill].named
    only = "Only " if share.share < NAMED_ENOUGH else ""
    few = (
        f"{only}{_percent(share.share)} of {share.n} ads name it" if share.share else f"None of {share.n} ads names it"
    )
    parts = [few]
    needing = [s for s in named if skill in skills[s].prerequisites][:2]
    if needing:
        listed = " and ".join(
            f"{_in_sentence(skills[s].name)} ({_percent(ads_share(tables, role, s))})" for s in needing
        )
        parts.append(f"it comes before {listed}")
    said = next((f.says for f in tables.foundations.get(role, ()) if f.skill == skill and f.says), "")
    if said:
        parts.append(said)
    return "; ".join(parts) + "."


def _lift_prerequisites(requirements: Sequence[Plain], skills: Mapping[str, Skill]) -> None:
    """Raise a required prerequisite to one level below what builds on it, at every seniority."""
    by_skill = {r["skill"]: r for r in requirements}
    changed = True
    while changed:
        changed = False
        for requirement in requirements:
            for parent in skills[requirement["skill"]].prerequisites:
                if parent not in by_skill:
                    continue
                levels_below = by_skill[parent]["levels"]
                for seniority in SENIORITIES:
                    least = requirement["levels"][seniority] - 1
                    if levels_below[seniority] < least:
                        levels_below[seniority] = least
                        changed = True


def _named_more_later(tables: Tables, role: str, skill: str) -> bool:
    entry = tables.ads.get((role, "entry", PERIOD), {}).get(skill)
    senior = tables.ads.get((role, "senior", PERIOD), {}).get(skill)
    if entry is None or senior is None or min(entry.named.n, senior.named.n) < FEWEST_ADS_TO_COMPARE:
        return False
    return entry.named.share < COMMON and senior.named.share - entry.named.share >= LATER_SKILL


def _levels_from(required: float, later: bool, stated: Mapping[str, FrameworkLevel | None]) -> str:
    parts = [f"{_percent(required)} of the ads require it"]
    if later:
        parts.append("senior ads name it much more than entry ads")
    near = {f.closeness for f in stated.values() if f}
    if near:
        listed = ", ".join(f"{s} {f.level}" for s, f in stated.items() if f)
        title = "the same title" if near == {"direct"} else "a near title"
        parts.append(f"the UK government framework for {title} says {listed}")
    return "; ".join(parts)


def _also_named(terms: Mapping[str, Figure]) -> list[Plain]:
    found = [(label, terms[term]) for term, label in ALSO_NAMED.items() if term in terms]
    found = [(label, figure) for label, figure in found if figure.share >= NAMED_AT_ALL]
    return [{"name": label, "figure": _plain(f)} for label, f in sorted(found, key=lambda x: (-x[1].share, x[0]))]


def _focuses(role: str, tables: Tables, editorial: Mapping[str, Any], requirements: Sequence[Plain]) -> list[Plain]:
    """Focuses of a role, most common first. A focus lifts its own skills most, and others by how
    much more often than by chance ads name them together (``lift_within_role``)."""
    least, most = FOCUS_LIFT_LIMITS
    required = [r["skill"] for r in requirements]
    found = []
    for focus in FOCUSES:
        figure = tables.focus.get(role, {}).get(focus)
        core = editorial["focuses"][focus]
        if figure is None or figure.share < SUGGESTED_FOCUS:
            continue
        lift = {}
        for skill in required:
            together = max((tables.pairs.get(frozenset((c, skill)), 1.0) for c in core if c != skill), default=1.0)
            value = most if skill in core else min(max(together, least), most)
            if value > least:
                lift[skill] = round(value, 2)
        adds = [_added(role, skill, tables) for skill in core if skill not in required]
        found.append({"id": focus, "figure": _plain(figure), "lift": lift, "adds": adds})
    return sorted(found, key=lambda f: (-f["figure"]["share"], f["id"]))


def _added(role: str, skill: str, tables: Tables) -> Plain:
    """A requirement that only a focus brings: as important as the least named one."""
    return {
        "skill": skill,
        "levels": dict(FOCUS_LEVELS),
        "importance": NAMED_ENOUGH,
        "must_have": False,
        "basis": "editorial",
        "reason": "It is the heart of this focus; the role itself does not ask for it.",
        "levels_from": "",
        "figures": _figures(role, skill, tables),
    }


def _nearby(role: str, tables: Tables, known: Collection[str]) -> list[Plain]:
    rows = [
        r
        for r in tables.similarity
        if r["period"] == PERIOD
        and r["role_from"] == role
        and r["role_to"] in known
        and not {role, r["role_to"]} & ONE_EMPLOYER
    ]
    rows = sorted(rows, key=lambda r: (-float(r["cosine_required_centred"]), r["role_to"]))[:NEARBY]
    return [
        {
            "role": r["role_to"],
            "similarity": float(r["cosine_required_centred"]),
            "asks_more": r["most_added_skills"].split()[:3],
        }
        for r in rows
        if float(r["cosine_required_centred"]) >= NEAR_ENOUGH
    ]


def _plain(figure: Figure) -> Plain:
    return {
        "source": figure.source,
        "measure": figure.measure,
        "share": round(figure.share, DIGITS),
        "low": round(figure.low, DIGITS),
        "high": round(figure.high, DIGITS),
        "n": figure.n,
        "period": figure.period,
    }


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %" if share >= 0.1 or share == 0 else f"{100 * share:.1f} %"


def _in_sentence(name: str) -> str:
    """A skill's name inside a sentence: lower-case unless its first word is a name of its own."""
    first = name.split()[0]
    return (
        name
        if any(c.isupper() for c in first[1:]) or first in ("Python", "Linux", "Git")
        else name[0].lower() + name[1:]
    )
