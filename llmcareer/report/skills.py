"""Skills: the list, and one skill with its levels, roles, resources and projects."""

from llmcareer.model import AREA_NAMES, AREAS, SENIORITIES, Catalogue, Skill
from llmcareer.report import documents, gap, words
from llmcareer.report.page import Block, Column, Facts, Heading, Item, Page, Table, Text

RESOURCES_LISTED = 6
PROJECTS_LISTED = 4


def skills_page(catalogue: Catalogue) -> Page:
    """The list of skills by area."""
    blocks: list[Block] = [Heading("Skills", f"{len(catalogue.skills)} in {len(AREAS)} areas", 1)]
    for area in AREAS:
        rows = tuple((s.id, s.name) for s in catalogue.skills.values() if s.area == area)
        if rows:
            blocks += [Heading(AREA_NAMES[area].capitalize()), Facts(rows)]
    blocks.append(Text("One skill in full: llmcareer skills rag", quiet=True))
    return Page("Skills", tuple(blocks), documents.skills(catalogue))


def skill_page(catalogue: Catalogue, skill: Skill) -> Page:
    """One skill: level statements, what comes before it, who asks for it, how to learn it."""
    blocks: list[Block] = [Heading(skill.name, AREA_NAMES[skill.area], 1), Text(skill.description)]
    if skill.why:
        blocks.append(Text(skill.why))
    blocks.append(Heading("Levels"))
    blocks.append(Facts(tuple((str(level), skill.in_my_words(level)) for level in range(len(skill.statements)))))
    if skill.prerequisites:
        before = words.listed(words.in_sentence(catalogue.skills[p].name) for p in skill.prerequisites)
        blocks.append(Text(f"Comes after {before}."))
    needing = sorted(
        ((r, q) for r in catalogue.roles.values() if (q := r.requirement(skill.id)) is not None),
        key=lambda item: (-item[1].importance, item[0].id),
    )
    if needing:
        rows = []
        for role, requirement in needing:
            figure = gap.ads_figure(requirement.figures)
            share = words.of_ads(figure) if figure else requirement.basis
            mark = "*" if requirement.must_have else " "
            rows.append((f"{mark} {role.name}", "/".join(str(requirement.levels[s]) for s in SENIORITIES), share))
        columns = (Column("", shrinks=True), Column("levels"), Column("named in", "right"))
        blocks += [Heading("Roles that ask for it", "first job / mid / senior"), Table(columns, tuple(rows))]
    resources = [r for r in catalogue.resources.values() if skill.id in r.skills]
    if resources:
        blocks.append(Heading("To learn from", "from level to level"))
        resources.sort(key=lambda r: (r.skills[0] != skill.id, r.level_from, r.level_to, r.id))
        for r in resources[:RESOURCES_LISTED]:
            stated = f", {r.hours:g} hours stated" if r.hours else ""
            free = {"yes": "free", "freemium": "free in part", "paid": "paid"}[r.free]
            lines = (("", f"{r.author}; {r.kind}, {free}{stated}"), ("", r.url))
            blocks.append(Item(r.title, f"{r.level_from} to {r.level_to}", lines))
    projects = [p for p in catalogue.projects.values() if skill.id in p.skills]
    if projects:
        blocks.append(Heading("To build", "level it proves"))
        projects.sort(key=lambda p: (p.skills.index(skill.id), p.level, p.id))
        for p in projects[:PROJECTS_LISTED]:
            shown = (("", p.description), ("Show", p.deliverable), ("Hours", f"about {p.hours:g}, our estimate"))
            blocks.append(Item(p.title, str(p.level), shown))
    return Page(skill.name, tuple(blocks), documents.skill(skill, catalogue))
