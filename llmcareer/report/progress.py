"""Progress: the fit over time with its range, what changed it and who, and what there is to show for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from llmcareer.model import AREA_NAMES, AREAS, Catalogue, Claim, Role
from llmcareer.planning.history import CATALOGUE, QUESTIONNAIRE, YOU, Change, Point
from llmcareer.report import documents, gap, words
from llmcareer.report.page import Block, Column, Facts, Heading, Item, Page, Table, Text, Trend, TrendPoint
from llmcareer.report.person import EVIDENCE_WORDS

CAUSE_WORDS = {YOU: "you", CATALOGUE: "the catalogue", QUESTIONNAIRE: "the questionnaire"}
CHANGES_LISTED = 8
SKILLS_NAMED = 3
POINTS_DRAWN = 10
TABLE_TITLES = ("date", "role", "expected", "low", "high", *(f"{area}_met" for area in AREAS), "answered")


@dataclass(frozen=True, slots=True)
class ProgressFacts:
    """What the page tells: points and changes oldest first, the claims as they stand today."""

    roles: Sequence[Role]
    seniority: str
    points: Sequence[Point]
    changes: Sequence[Change]
    claims: Mapping[str, Claim]


def progress_page(catalogue: Catalogue, facts: ProgressFacts) -> Page:
    """How a person got to where they stand."""
    seniority = words.SHORT_SENIORITY[facts.seniority]
    days = words.counted(len({p.day for p in facts.points}), "day")
    blocks: list[Block] = [Heading("Your progress", f"{days} with a change, {seniority}", 1)]
    blocks.append(Text(f"How much of what a role asks you met, day by day. {words.NOT_A_CHANCE}"))
    for role in facts.roles:
        blocks += _role(role, [p for p in facts.points if p.role == role.id])
    blocks += _changes(catalogue, facts)
    blocks += _evidence(catalogue, facts.claims)
    rows = [
        ("llmcareer done", "record the next level you reach"),
        ("llmcareer plan --again", "your plan from today on"),
    ]
    rows.append(("llmcareer progress -o progress.csv", "the same as a table"))
    blocks += [Heading("Next"), Facts(tuple(rows)), Text(gap.SELF_HELP, quiet=True)]
    return Page("Your progress", tuple(blocks), progress_document(catalogue, facts))


def points_table(facts: ProgressFacts) -> tuple[tuple[str, ...], ...]:
    """The points as rows under ``TABLE_TITLES``: fits and shares 0..1."""
    return tuple(
        (
            p.day,
            p.role,
            *(f"{value:.4f}" for value in (p.fit.expected, p.fit.low, p.fit.high)),
            *(f"{p.areas[area]:.4f}" if area in p.areas else "" for area in AREAS),
            str(p.answered),
        )
        for p in facts.points
    )


def progress_document(catalogue: Catalogue, facts: ProgressFacts) -> documents.Document:
    """``llmcareer/progress@1``."""
    return {
        "schema": "llmcareer/progress@1",
        "roles": [r.id for r in facts.roles],
        "seniority": facts.seniority,
        "points": [
            {
                "date": p.day,
                "role": p.role,
                "expected": p.fit.expected,
                "low": p.fit.low,
                "high": p.fit.high,
                "band": p.fit.band,
                "answered": p.answered,
                "areas": dict(p.areas),
            }
            for p in facts.points
        ],
        "changes": [
            {
                "date": c.day,
                "cause": c.cause,
                "what": _what(catalogue, c, len(c.skills)),
                "skills": [{"skill": s, "from": was, "to": now} for s, was, now in c.skills],
                "effect": dict(c.effects),
            }
            for c in facts.changes
        ],
        "evidence": [
            {
                "skill": s,
                "name": catalogue.skills[s].name,
                "level": c.level,
                "evidence": c.evidence,
                "link": c.link or None,
            }
            for s, c in _shown(facts.claims)
        ],
        "catalogue": documents.about(catalogue),
    }


def _role(role: Role, points: Sequence[Point]) -> list[Block]:
    if not points:
        return [Heading(role.name), Text("Nothing answered about this role yet.")]
    drawn = points if len(points) <= POINTS_DRAWN else [points[0], *points[1 - POINTS_DRAWN :]]
    trend = []
    for p in drawn:
        low, high = words.rounded_range(p.fit.low, p.fit.high) if p.fit.band != "unknown" else (0, 0)
        trend.append(TrendPoint(p.day, p.fit.expected, low / 100, high / 100, words.fit_range(p.fit)))
    first, last = drawn[0], drawn[-1]
    once = len(drawn) == 1
    summary = f"{role.name}: {words.fit_range(last.fit)} on {last.day}"
    if not once:
        summary = f"{role.name}: {words.fit_range(first.fit)} on {first.day}, {words.fit_range(last.fit)} on {last.day}"
    blocks: list[Block] = [Heading(role.name, f"{words.fit_range(last.fit)} of 100"), Trend(tuple(trend), summary)]
    ends = [last] if once else [first, last]
    rows = tuple((AREA_NAMES[a], *(_said(p.areas[a]) for p in ends)) for a in AREAS if a in last.areas)
    titles = ("you meet",) if once else ("then", "now")
    columns = (Column("of what it asks in", shrinks=True), *(Column(t, "right") for t in titles))
    return [*blocks, Table(columns, rows)]


def _said(share: float) -> str:
    return f"about {words.ROUND_TO * round(100 * share / words.ROUND_TO)} %"


def _changes(catalogue: Catalogue, facts: ProgressFacts) -> list[Block]:
    if not facts.changes:
        return []
    blocks: list[Block] = [Heading("What changed it")]
    for change in reversed(facts.changes[-CHANGES_LISTED:]):
        effects = [f"{role} {_points(effect)}" for role, effect in change.effects.items() if effect is not None]
        aside = ", ".join(effects) if effects else "effect not known"
        if change is facts.changes[0] and change.cause == QUESTIONNAIRE:
            aside = "where you began"
        lines = (("", _what(catalogue, change, SKILLS_NAMED)),)
        blocks.append(Item(f"{change.day}  {CAUSE_WORDS[change.cause]}", aside, lines))
    more = len(facts.changes) - CHANGES_LISTED
    if more > 0:
        blocks.append(Text(f"And {more} earlier ones: llmcareer progress --format json", quiet=True))
    blocks.append(
        Text(
            "You: a level you reached or see differently now. The questionnaire: a first answer; you are the same, we "
            "know more. The catalogue: what the roles ask has changed, not you.",
            quiet=True,
        )
    )
    return blocks


def _points(effect: float) -> str:
    whole = round(100 * effect)
    return f"{whole:+d} points" if abs(whole) != 1 else f"{whole:+d} point" if whole else "no change"


def _what(catalogue: Catalogue, change: Change, most: int) -> str:
    if change.cause == CATALOGUE:
        old, new = change.versions
        known = any(effect is not None for effect in change.effects.values())
        unknown = "" if known else "; what you saw then was not written down"
        return f"The catalogue went from {old} to {new}{unknown}."
    named = []
    for skill, was, now in change.skills:
        name = words.in_sentence(catalogue.skills[skill].name)
        if now is None:
            named.append(f"{name} taken back")
        elif was is None:
            named.append(f"{name} at {now}")
        elif was == now:
            named.append(f"{name} at {now}, with other evidence")
        else:
            named.append(f"{name} {was} to {now}")
    text = words.some(named, most) if len(named) > most else words.listed(named)
    return f"{text[0].upper()}{text[1:]}."


def _shown(claims: Mapping[str, Claim]) -> list[tuple[str, Claim]]:
    """What there is to show, with a link first, then by level."""
    found = [(s, c) for s, c in claims.items() if c.link or c.evidence in ("project", "production")]
    return sorted(found, key=lambda item: (not item[1].link, -item[1].level, item[0]))


def _evidence(catalogue: Catalogue, claims: Mapping[str, Claim]) -> list[Block]:
    shown = _shown(claims)
    if not shown:
        text = "Nothing yet. A level with a link counts for more with everybody: llmcareer done SKILL LEVEL --link URL"
        return [Heading("What you can show"), Text(text)]
    rows = tuple(
        (catalogue.skills[s].name, str(c.level), EVIDENCE_WORDS[c.evidence], c.link or "no link yet") for s, c in shown
    )
    columns = (Column("", shrinks=True), Column("level", "right"), Column("behind it"), Column("where", shrinks=True))
    return [Heading("What you can show"), Table(columns, rows)]
