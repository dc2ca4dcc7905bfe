"""The JSON documents of docs/schemas/, from matches, steps and the catalogue. Full precision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from llmcareer.model import SENIORITIES, Catalogue, Figure, Project, Requirement, Resource, Role, Skill

if TYPE_CHECKING:  # types only: pages about roles load no matcher (docs/decisions/0003)
    from llmcareer.matching import Fit, Match, Part, Ranking
    from llmcareer.planning import Hours, Step

ESCO_PREFIX = "http://data.europa.eu/esco/"
Document = dict[str, Any]


def about(catalogue: Catalogue) -> Document:
    """Which catalogue an answer rests on."""
    return {"version": catalogue.version, "date": catalogue.date}


def figure(value: Figure) -> Document:
    """A figure with everything needed to judge it."""
    return {
        "source": value.source,
        "measure": value.measure,
        "share": value.share,
        "low": value.low,
        "high": value.high,
        "n": value.n,
        "period": value.period,
    }


def fit(value: Fit) -> Document:
    """A fit: always numbers; the band says whether they may be shown."""
    return {"expected": value.expected, "low": value.low, "high": value.high, "band": value.band}


def must_haves(match: Match) -> Document:
    """Must-haves met, missing and unknown."""
    value = match.must_haves
    return {
        "met": len(value.met),
        "of": value.total,
        "met_skills": list(value.met),
        "missing": list(value.missing),
        "unknown": list(value.unknown),
    }


def ranking(value: Ranking, answered: int, catalogue: Catalogue) -> Document:
    """``llmcareer/match@1``."""
    change = value.would_change_the_order
    return {
        "schema": "llmcareer/match@1",
        "seniority": value.seniority,
        "focus": value.leader.focus,
        "enough_data": value.enough_data,
        "too_early": value.too_early,
        "answered": answered,
        "ordered_by": value.ordered_by,
        "roles": [
            {
                "role": m.role.id,
                "name": m.role.name,
                "fit": fit(m.fit),
                "likeness": m.likeness,
                "probability_best": value.chances[m.role.id],
                "order_score": m.order_score,
                "must_haves": must_haves(m),
            }
            for m in value.matches
        ],
        "shown": list(value.shown),
        "too_close_to_call": value.too_close_to_call,
        "would_change_the_order": None
        if change is None
        else {"skill": change.skill, "to_level": change.to_level, "new_leader": change.new_leader},
        "catalogue": about(catalogue),
    }


def gap(
    match: Match, steps: Sequence[Step], strengths: Sequence[str], caveats: Sequence[str], catalogue: Catalogue
) -> Document:
    """``llmcareer/gap@1``."""
    return {
        "schema": "llmcareer/gap@1",
        "role": match.role.id,
        "name": match.role.name,
        "seniority": match.seniority,
        "focus": match.focus,
        "fit": fit(match.fit),
        "must_haves": must_haves(match),
        "requirements": [_part(p, catalogue) for p in match.parts],
        "strengths": list(strengths),
        "next_steps": [step(s, catalogue) for s in steps],
        "degree": [{"measure": m.name, **figure(m.figure)} for m in match.role.degree],
        "also_named": [{"name": m.name, **figure(m.figure)} for m in match.role.also_named],
        "focuses": [{"id": f.id, **figure(f.figure)} for f in match.role.focuses],
        "caveats": list(caveats),
        "catalogue": about(catalogue),
    }


def step(value: Step, catalogue: Catalogue) -> Document:
    """One step with its hours, first piece, resources and project."""
    about_skill = catalogue.skills[value.skill]
    first = value.first
    return {
        "skill": value.skill,
        "name": about_skill.name,
        "from": value.to - 1,
        "to": value.to,
        "gain": value.gain,
        "hours": hours(value.hours),
        "first": {
            "hours": first.hours,
            "open": first.resource.title if first.resource else None,
            "make": first.make or None,
            "then_you_can_say": first.say,
            "whole_step": first.whole,
        },
        "why": about_skill.why,
        "opens": list(value.opens),
        "statement": about_skill.statements[value.to],
        "needs_users": value.needs_users,
        "resources": [resource(r) for r in value.resources],
        "project": project(value.project) if value.project else None,
    }


def hours(value: Hours) -> Document:
    """Hours of a step; ``source`` is null for our estimate."""
    return {"low": value.low, "typical": value.typical, "high": value.high, "source": value.source or None}


def resource(value: Resource) -> Document:
    """A resource."""
    return {
        "id": value.id,
        "title": value.title,
        "author": value.author,
        "url": value.url,
        "kind": value.kind,
        "free": value.free,
        "level_from": value.level_from,
        "level_to": value.level_to,
        "hours": value.hours,
        "hours_source": value.hours_source or None,
    }


def project(value: Project) -> Document:
    """A project; its hours are our estimate."""
    return {
        "id": value.id,
        "title": value.title,
        "description": value.description,
        "level": value.level,
        "hours": value.hours,
        "deliverable": value.deliverable,
        "url": value.url,
    }


def requirement(value: Requirement, seniority: str, catalogue: Catalogue) -> Document:
    """A requirement at one seniority with the figures it rests on."""
    about_skill = catalogue.skills[value.skill]
    return {
        "skill": value.skill,
        "name": about_skill.name,
        "area": about_skill.area,
        "required": value.levels[seniority],
        "must_have": value.must_have,
        "importance": value.importance,
        "basis": value.basis,
        "reason": value.reason or None,
        "levels_from": value.levels_from or None,
        "evidence": [figure(f) for f in value.figures],
    }


def roles(catalogue: Catalogue) -> Document:
    """``llmcareer/roles@1``."""
    return {
        "schema": "llmcareer/roles@1",
        "catalogue": about(catalogue),
        "roles": [_role_line(r) for r in catalogue.roles.values()],
    }


def role(value: Role, catalogue: Catalogue) -> Document:
    """``llmcareer/role@1``."""
    used = sorted({f.source for r in value.requirements for f in r.figures} | {m.figure.source for m in value.degree})
    return {
        "schema": "llmcareer/role@1",
        "catalogue": about(catalogue),
        **_role_line(value),
        "description": value.description,
        "day": value.day,
        "confused_with": [{"role": r, "how_to_tell": how} for r, how in value.confused_with],
        "ways_in": list(value.ways_in),
        "since_llms": value.since_llms,
        "seniority": {
            s: {"ads": value.ads.get(s, 0), "requirements": [requirement(r, s, catalogue) for r in value.requirements]}
            for s in SENIORITIES
        },
        "degree": [{"measure": m.name, **figure(m.figure)} for m in value.degree],
        "also_named": [{"name": m.name, **figure(m.figure)} for m in value.also_named],
        "focuses": [{"id": f.id, **figure(f.figure), "lift": dict(f.lift)} for f in value.focuses],
        "nearby": [{"role": n.role, "similarity": n.similarity, "asks_more": list(n.asks_more)} for n in value.nearby],
        "identifiers": identifiers(value.codes),
        "attributions": [catalogue.sources[s].attribution for s in used],
    }


def skills(catalogue: Catalogue) -> Document:
    """``llmcareer/skills@1``."""
    return {
        "schema": "llmcareer/skills@1",
        "catalogue": about(catalogue),
        "skills": [
            {"id": s.id, "name": s.name, "area": s.area, "description": s.description}
            for s in catalogue.skills.values()
        ],
    }


def skill(value: Skill, catalogue: Catalogue) -> Document:
    """``llmcareer/skill@1``."""
    needing = [(r, q) for r in catalogue.roles.values() if (q := r.requirement(value.id)) is not None]
    return {
        "schema": "llmcareer/skill@1",
        "catalogue": about(catalogue),
        "id": value.id,
        "name": value.name,
        "area": value.area,
        "description": value.description,
        "why": value.why,
        "levels": list(value.statements),
        "prerequisites": list(value.prerequisites),
        "aliases": list(value.aliases),
        "roles": [
            {
                "role": r.id,
                "required": dict(q.levels),
                "must_have": q.must_have,
                "evidence": [figure(f) for f in q.figures],
            }
            for r, q in needing
        ],
        "resources": [resource(r) for r in catalogue.resources.values() if value.id in r.skills],
        "projects": [project(p) for p in catalogue.projects.values() if value.id in p.skills],
        "identifiers": identifiers(value.codes),
    }


def identifiers(codes: Mapping[str, Sequence[str]]) -> Document:
    """Official codes where there are any; ESCO ones as full URIs."""
    return {
        "esco": [ESCO_PREFIX + code for code in codes.get("esco", ())],
        "onet_soc": list(codes.get("onet", ())),
        "note": None if codes else "no official code",
    }


def _role_line(value: Role) -> Document:
    return {
        "id": value.id,
        "name": value.name,
        "aliases": list(value.aliases),
        "summary": value.summary,
        "group": value.group,
        "evidence": {
            "ads": value.ads.get("all", 0),
            "ads_by_seniority": {s: value.ads.get(s, 0) for s in SENIORITIES},
            "period": value.period,
            "note": value.evidence_note or None,
        },
    }


def _part(part: Part, catalogue: Catalogue) -> Document:
    claim = part.claim
    return {
        **requirement(part.requirement, "entry", catalogue),
        "required": part.required,
        "weight": part.weight,
        "level": {
            "expected": part.expected,
            "answered": claim.level if claim else None,
            "low": part.low,
            "high": part.high,
            "source": claim.source if claim else "inferred",
            "evidence": claim.evidence if claim else None,
        },
        "contribution": part.contribution,
        "gap": part.gap,
    }
