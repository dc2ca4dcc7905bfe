"""Roles with their evidence: the list, one role, two roles side by side."""

from collections.abc import Sequence

from llmcareer.model import AREA_NAMES, AREAS, SENIORITIES, Catalogue, Requirement, Role, Unlisted
from llmcareer.report import documents, gap, pictures, words
from llmcareer.report.page import Block, Column, Facts, Fold, Heading, Item, Listing, Page, Table, Text

CLEARLY = 0.10  # difference of shares that is listed when two roles are compared


def roles_page(catalogue: Catalogue) -> Page:
    """The list of roles."""
    rows = tuple((r.id, r.name, str(r.ads.get("all", 0) or "-"), r.summary) for r in catalogue.roles.values())
    columns = (Column("id"), Column("role", shrinks=True), Column("ads", "right"), Column("what it is", shrinks=True))
    blocks: tuple[Block, ...] = (
        Heading("Roles", level=1),
        Table(columns, rows),
        Text(f"Ads: how many job ads are behind a role, {catalogue.place}.", quiet=True),
        Facts(
            (
                ("llmcareer roles mle", "one role in full"),
                ("llmcareer roles --compare ds mle", "two roles side by side"),
            )
        ),
    )
    return Page("Roles", blocks, documents.roles(catalogue))


def role_page(catalogue: Catalogue, role: Role) -> Page:
    """One role: what it is, a day in it, what it requires and why anyone should believe that."""
    n = role.ads.get("all", 0)
    aside = f"{n:,} ads, {words.period(role.period)}" if n else ""
    blocks: list[Block | Fold] = [Heading(role.name, aside, 1), Text(role.description or role.summary)]
    if role.evidence_note:
        blocks.append(Text(role.evidence_note))
    if role.day:
        blocks += [Heading("A day in it"), Text(role.day)]
    blocks += _requirements(catalogue, role)
    blocks += _confused(catalogue, role)
    if role.ways_in:
        blocks += [Heading("Usual ways in"), Listing(role.ways_in)]
    blocks += _degree(role)
    blocks += _focuses(role)
    if role.also_named:
        named = ", ".join(f"{m.name} {words.percent(m.figure.share)}" for m in role.also_named)
        blocks += [Heading("Also named in these ads, not scored"), Text(named)]
    if role.since_llms:
        blocks += [Heading("What changed since language models"), Text(role.since_llms)]
    blocks += _nearby(catalogue, role)
    if role.aliases:
        blocks += [Heading("Also advertised as"), Text(", ".join(role.aliases))]
    blocks.append(Fold((Heading("What builds on what"), pictures.role_map(catalogue, role))))
    blocks.append(_evidence(catalogue, role))
    blocks += _sources(catalogue, role)
    blocks.append(Heading("Next"))
    rows = [(f"llmcareer gap --role {role.id}", "what you bring and what is missing")]
    if role.nearby:
        rows.append((f"llmcareer roles --compare {role.id} {role.nearby[0].role}", "the nearest role, side by side"))
    blocks.append(Facts(tuple(rows)))
    return Page(role.name, tuple(blocks), documents.role(role, catalogue))


def compare_page(catalogue: Catalogue, left: Role, right: Role) -> Page:
    """Two roles side by side: what both ask, and what separates them."""
    skills = [s for s in catalogue.skills if left.requirement(s) or right.requirement(s)]
    rows = []
    for skill in skills:
        a, b = left.requirement(skill), right.requirement(skill)
        difference = left.named.get(skill, 0.0) - right.named.get(skill, 0.0)
        rows.append((abs(difference), skill, _level_at_entry(a), _level_at_entry(b), difference))
    more = sorted((r for r in rows if r[0] >= CLEARLY), key=lambda r: (-r[0], r[1]))
    alike = sorted((r for r in rows if r[0] < CLEARLY and r[2] != "-" and r[3] != "-"), key=lambda r: r[1])
    columns = (
        Column("", shrinks=True),
        Column(left.id, "right"),
        Column(right.id, "right"),
        Column(f"ads {left.id}", "right"),
        Column(f"ads {right.id}", "right"),
    )
    table = tuple(
        (
            catalogue.skills[s].name,
            la,
            lb,
            words.percent(left.named.get(s, 0.0)),
            words.percent(right.named.get(s, 0.0)),
        )
        for _, s, la, lb, _ in more
    )
    blocks: list[Block] = [
        Heading(f"{left.name} and {right.name}", level=1),
        *_how_to_tell(left, right),
        Heading("What separates them", "largest difference first"),
        Table(columns, table),
        Text(
            f"Level asked of a first job, and the share of ads that name the skill: {left.ads.get('all', 0):,} ads for "
            f"{left.id}, {right.ads.get('all', 0):,} for {right.id}, {words.period(left.period)}.",
            quiet=True,
        ),
        *[Text(f"{r.name}: {r.evidence_note}") for r in (left, right) if r.evidence_note],
    ]
    if alike:
        names = words.listed(words.in_sentence(catalogue.skills[r[1]].name) for r in alike)
        blocks += [Heading("What both ask about equally"), Text(f"{names[0].upper()}{names[1:]}.")]
    near = next((n.similarity for n in left.nearby if n.role == right.id), None)
    if near is not None:
        scale = "where 1 would be the same skills and 0 no more alike than any two roles (centred cosine)"
        blocks.append(Text(f"How alike their ads are: {near:.2f}, {scale}."))
    document = {
        "schema": "llmcareer/compare@1",
        "catalogue": documents.about(catalogue),
        "roles": [left.id, right.id],
        "similarity": near,
        "skills": [
            {
                "skill": s,
                "name": catalogue.skills[s].name,
                "required": [
                    dict(q.levels) if (q := role.requirement(s)) is not None else None for role in (left, right)
                ],
                "share": [left.named.get(s), right.named.get(s)],
            }
            for s in skills
        ],
    }
    return Page(f"{left.name} and {right.name}", tuple(blocks), document)


def unlisted_page(catalogue: Catalogue, entry: Unlisted) -> Page:
    """The answer for a title that is no role of its own."""
    see = catalogue.roles[entry.see]
    blocks: tuple[Block, ...] = (
        Heading(entry.aliases[0].capitalize() if entry.aliases else entry.id, "not a role of its own", 1),
        Text(entry.answer),
        Facts(((f"llmcareer roles {see.id}", see.name),)),
    )
    document = {
        "schema": "llmcareer/unlisted@1",
        "catalogue": documents.about(catalogue),
        "id": entry.id,
        "answer": entry.answer,
        "see": entry.see,
    }
    return Page(entry.id, blocks, document)


def _requirements(catalogue: Catalogue, role: Role) -> list[Block]:
    blocks: list[Block] = [Heading("What it requires", "level asked: first job / mid / senior")]
    columns = (
        Column("", shrinks=True),
        Column("levels"),
        Column("ads", "right", least=5),
        Column("95 % sure", "right"),
        Column("", bar=True),
    )
    for area in AREAS:
        asked = [r for r in role.requirements if catalogue.skills[r.skill].area == area]
        if not asked:
            continue
        rows = tuple(_requirement_row(catalogue, r) for r in sorted(asked, key=lambda r: (-r.importance, r.skill)))
        blocks += [Heading(AREA_NAMES[area].capitalize(), level=2), Table(columns, rows)]
    musts = sum(1 for r in role.requirements if r.must_have)
    entry, n = role.ads.get("entry", 0), role.ads.get("all", 0)
    notes = []
    if musts:
        notes.append("* must-have: 30 % of the ads or more require it, not only name it.")
    notes.append("Ads: share of the role's ads that name the skill, with the interval that sampling allows.")
    if n and entry < words.FEW_ADS:
        notes.append(f"Only {entry} of the {n:,} ads are for a first job.")
    if n and words.sample(n):
        notes.append(f"{words.sample(n).capitalize()}.")
    blocks.append(Text(" ".join(notes), quiet=True))
    reasons = tuple(f"{catalogue.skills[r.skill].name}: {r.reason}" for r in role.requirements if r.reason)
    if reasons:
        blocks += [Heading("What the ads do not say themselves, and why it is here"), Listing(reasons)]
    return blocks


def _requirement_row(catalogue: Catalogue, requirement: Requirement) -> tuple[str, ...]:
    figure = gap.ads_figure(requirement.figures)
    levels = "/".join(str(requirement.levels[s]) for s in SENIORITIES)
    mark = "*" if requirement.must_have else " "
    name = f"{mark} {catalogue.skills[requirement.skill].name}"
    if figure is None:
        return (name, levels, "-", "-", "")
    interval = f"{100 * figure.low:.0f}-{100 * figure.high:.0f}"
    return (name, levels, words.percent(figure.share), interval, str(figure.share))


def _evidence(catalogue: Catalogue, role: Role) -> Fold:
    by_importance = sorted(role.requirements, key=lambda r: (-r.importance, r.skill))
    return Fold(
        (
            Heading("The evidence behind each requirement", "share [95 % sure] of ads"),
            pictures.evidence(catalogue, by_importance),
        )
    )


def _confused(catalogue: Catalogue, role: Role) -> list[Block]:
    if not role.confused_with:
        return []
    rows = tuple((catalogue.roles[r].name if r in catalogue.roles else r, how) for r, how in role.confused_with)
    return [Heading("Often confused with"), *(Item(name, "", (("", how),)) for name, how in rows)]


def _how_to_tell(left: Role, right: Role) -> list[Block]:
    for one, other in ((left, right), (right, left)):
        for role, how in one.confused_with:
            if role == other.id:
                return [Text(how)]
    return [Text(left.summary), Text(right.summary)]


def _degree(role: Role) -> list[Block]:
    if not role.degree:
        return []
    facts = {m.name: m.figure for m in role.degree}
    rows = []
    for key, said in gap.DEGREE_WORDS.items():
        figure = facts.get(key)
        if figure is not None:
            rows.append((said, f"{words.percent(figure.share)} [{100 * figure.low:.0f}-{100 * figure.high:.0f}]"))
    n = role.degree[0].figure.n
    return [
        Heading(f"Degrees: of {n:,} ads"),
        Facts(tuple(rows)),
        Text("A fact about ads, never a gate here.", quiet=True),
    ]


def _focuses(role: Role) -> list[Block]:
    if not role.focuses:
        return []
    rows = tuple((f.id, f"{gap.FOCUS_WORDS[f.id]}, {words.percent(f.figure.share)} of the ads") for f in role.focuses)
    use = f"Your gap with one of them: llmcareer gap --role {role.id} --focus {role.focuses[0].id}"
    return [Heading("Where people specialise"), Facts(rows), Text(use, quiet=True)]


def _nearby(catalogue: Catalogue, role: Role) -> list[Block]:
    if not role.nearby:
        return []
    rows = []
    for near in role.nearby:
        more = words.listed(
            words.in_sentence(catalogue.skills[s].name) for s in near.asks_more if s in catalogue.skills
        )
        rows.append((catalogue.roles[near.role].name, f"asks more of {more}" if more else ""))
    return [Heading("Nearby roles"), Facts(tuple(rows))]


def _sources(catalogue: Catalogue, role: Role) -> list[Block]:
    used: Sequence[str] = sorted({f.source for r in role.requirements for f in r.figures})
    known = [catalogue.sources[s] for s in used if s in catalogue.sources]
    if not known:
        return []
    return [Heading("Sources"), Listing(tuple(f"{s.title} ({s.publisher}, {s.year})" for s in known))]


def _level_at_entry(requirement: Requirement | None) -> str:
    return "-" if requirement is None else str(requirement.levels["entry"])
