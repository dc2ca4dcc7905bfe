"""Blocks that a form draws where it can: have and need, what builds on what, the evidence that unfolds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from llmcareer.model import AREA_NAMES, AREAS, SENIORITIES, TOP_LEVEL, Catalogue, Figure, Requirement, Role
from llmcareer.report import words
from llmcareer.report.page import (
    Evidence,
    EvidenceRow,
    FigureLine,
    HaveNeed,
    HaveNeedRow,
    MapNode,
    SkillMap,
)

if TYPE_CHECKING:  # types only: pages about roles load no matcher (docs/decisions/0003)
    from llmcareer.matching import Match, Part

NOT_ASKED_ITSELF = "not asked itself"


def have_need(catalogue: Catalogue, match: Match, you: Callable[[Part], str]) -> HaveNeed:
    """Level and asked level of every skill of a role, by area, what counts most first."""
    rows = [
        HaveNeedRow(
            label=catalogue.skills[p.skill].name,
            group=AREA_NAMES[area].capitalize(),
            have=p.expected if p.claim is None else p.claim.level,
            have_text=you(p),
            need=p.required,
            must=p.requirement.must_have,
            sure=p.claim is not None,
        )
        for area in AREAS
        for p in _by_weight(match.parts)
        if catalogue.skills[p.skill].area == area
    ]
    met = sum(1 for p in match.parts if p.met)
    unasked = sum(1 for p in match.parts if p.claim is None)
    below = len(match.parts) - met - unasked
    said = [f"{met} of {words.counted(len(rows), 'skill')} {'is' if met == 1 else 'are'} where the job asks"]
    said += [f"{below} {'is' if below == 1 else 'are'} still below"] if below else []
    said += [f"{unasked} nobody asked about, so {'it is' if unasked == 1 else 'they are'} guessed"] if unasked else []
    return HaveNeed(tuple(rows), TOP_LEVEL, f"{words.listed(said)}.")


def person_map(catalogue: Catalogue, match: Match) -> SkillMap:
    """What the skills of a role build on, and where the person stands with each."""
    parts = {p.skill: p for p in match.parts}

    def state(skill: str) -> tuple[str, float | None]:
        part = parts.get(skill)
        if part is None:
            return NOT_ASKED_ITSELF, None
        level = part.expected if part.claim is None else part.claim.level
        guess = "guess: " if part.claim is None else ""
        said = (
            f"{round(level)} of {part.required}" if level < part.required else f"{round(level)}, asked {part.required}"
        )
        return f"{guess}{said}", min(level / part.required, 1.0)

    must = frozenset(p.skill for p in match.parts if p.requirement.must_have)
    drawn = _skill_map(catalogue, [p.skill for p in _by_weight(match.parts)], state, must, "you, of asked")
    guessed = {p.skill for p in match.parts if p.claim is None}
    return drawn._replace(nodes=tuple(n._replace(sure=n.key not in guessed) for n in drawn.nodes))


def role_map(catalogue: Catalogue, role: Role) -> SkillMap:
    """What the skills of a role build on, with the levels it asks."""

    def state(skill: str) -> tuple[str, float | None]:
        asked = role.requirement(skill)
        if asked is None:
            return NOT_ASKED_ITSELF, None
        return "/".join(str(asked.levels[s]) for s in SENIORITIES), None

    wanted = sorted(role.requirements, key=lambda r: (-r.importance, r.skill))
    must = frozenset(r.skill for r in wanted if r.must_have)
    return _skill_map(catalogue, [r.skill for r in wanted], state, must, "level asked")


def evidence(catalogue: Catalogue, requirements: Sequence[Requirement]) -> Evidence:
    """The figures behind each requirement, in the order given."""
    return Evidence(
        tuple(
            EvidenceRow(
                label=catalogue.skills[r.skill].name,
                figures=tuple(_figure_line(catalogue, f) for f in r.figures),
                notes=_notes(r),
                must=r.must_have,
            )
            for r in requirements
        )
    )


def _figure_line(catalogue: Catalogue, figure: Figure) -> FigureLine:
    source = catalogue.sources.get(figure.source)
    of = f"{figure.n:,} ads, {words.period(figure.period)}"
    if figure.source == "job-ads-2023plus-llm":
        of = f"the {figure.n:,} ads, {words.period(figure.period)}, that speak of language models"
    elif not figure.source.startswith("job-ads"):
        of = f"{figure.n:,} people {figure.measure}, {words.period(figure.period)}"
    return FigureLine(
        share=figure.share,
        low=figure.low,
        high=figure.high,
        text=words.percent(figure.share),
        interval=f"{100 * figure.low:.0f}-{100 * figure.high:.0f}",
        of=of,
        source=f"{source.title} ({source.publisher}, {source.year})" if source else figure.source,
        url=source.url if source else "",
    )


def _notes(requirement: Requirement) -> tuple[str, ...]:
    said = [] if requirement.figures else ["No figure."]
    if requirement.reason:
        said.append(requirement.reason)
    if requirement.levels_from:
        said.append(f"Level: {requirement.levels_from}.")
    return tuple(said)


def _by_weight(parts: Sequence[Part]) -> list[Part]:
    return sorted(parts, key=lambda p: (-p.weight, p.skill))


def _skill_map(
    catalogue: Catalogue,
    wanted: Sequence[str],
    state: Callable[[str], tuple[str, float | None]],
    must: frozenset[str],
    says: str,
) -> SkillMap:
    """The wanted skills and all that comes before them, whatever comes before first."""
    order: dict[str, None] = {}

    def visit(skill: str) -> None:
        if skill not in order:
            for before in catalogue.skills[skill].prerequisites:
                visit(before)
            order[skill] = None

    for skill in wanted:
        visit(skill)
    nodes = tuple(
        MapNode(s, catalogue.skills[s].name, catalogue.skills[s].prerequisites, *state(s), must=s in must)
        for s in order
    )
    return SkillMap(nodes, _map_summary(nodes), says)


def _map_summary(nodes: Sequence[MapNode]) -> str:
    waiting: Mapping[str, list[str]] = {n.key: [other.label for other in nodes if n.key in other.after] for n in nodes}
    most = max(nodes, key=lambda n: len(waiting[n.key]), default=None)
    if most is None or not waiting[most.key]:
        return "None of these skills needs another one first."
    first = sum(1 for n in nodes if not n.after)
    count = len(waiting[most.key])
    builds = f"Most builds on {words.in_sentence(most.label)}: {words.counted(count, 'skill')}."
    return f"{first} of {words.counted(len(nodes), 'skill')} need no other one here first. {builds}"
