"""What is saved about a person, and the page that greets them."""

from collections.abc import Sequence

from llmcareer.matching import Ranking
from llmcareer.model import AREA_NAMES, AREAS, SENIORITY_NAMES, Catalogue, Event, Profile
from llmcareer.planning import Step
from llmcareer.report import documents, gap, words
from llmcareer.report.match import standing
from llmcareer.report.page import Block, Column, Facts, Heading, Page, Table, Text

EVIDENCE_WORDS = {
    "none": "",
    "read": "reading",
    "course": "a course",
    "project": "own project",
    "production": "work or publication",
}
ABOUT = "Where you stand for a career in Large Language Models, what is missing, and what to do this week."
FIRST_COMMANDS = (
    ("llmcareer assess", "about 15 questions, six minutes, private: where you stand"),
    ("llmcareer roles", "the roles, what they require and the evidence for it"),
    ("llmcareer skills", "the skills, level by level, and where to learn them"),
    ("llmcareer --help", "everything else"),
)


def profile_page(catalogue: Catalogue, profile: Profile, events: Sequence[Event], place: str) -> Page:
    """Everything saved: levels by area with what is behind them, and where the file lies."""
    blocks: list[Block] = [Heading("Your profile", words.counted(len(profile.claims), "skill"), 1)]
    known = [c for s, c in profile.claims.items() if s in catalogue.skills]  # one width for the tables of all areas
    wide = (
        max((len(words.level(c.level)) for c in known), default=0),
        max((len(EVIDENCE_WORDS[c.evidence]) for c in known), default=0),
    )
    columns = (Column("", shrinks=True), Column("level", least=wide[0]), Column("behind it", least=wide[1]))
    for area in AREAS:
        rows = tuple(
            (catalogue.skills[s].name, words.level(c.level), EVIDENCE_WORDS[c.evidence])
            for s, c in sorted(profile.claims.items(), key=lambda item: (-item[1].level, item[0]))
            if s in catalogue.skills and catalogue.skills[s].area == area
        )
        if rows:
            blocks += [Heading(AREA_NAMES[area].capitalize()), Table(columns, rows)]
    facts = [("saved in", place), ("history", words.counted(len(events), "entry", "entries"))]
    if profile.skipped:
        facts.append(
            ("skipped", words.listed(words.in_sentence(catalogue.skills[s].name) for s in sorted(profile.skipped)))
        )
    if profile.seniority:
        facts.append(("looking for", SENIORITY_NAMES[profile.seniority]))
    if profile.degree:
        facts.append(("degree", ", ".join(profile.degree.values()) + " (context only)"))
    blocks += [Heading("Kept on this computer only"), Facts(tuple(facts))]
    commands = (
        ("llmcareer profile edit python 3", "change a level"),
        ("llmcareer profile export", "take it with you"),
        ("llmcareer profile forget", "delete it"),
    )
    blocks += [Heading("Next"), Facts(commands)]
    document = {
        "schema": "llmcareer/saved@1",
        "file": place,
        "skills": {
            s: {"level": c.level, "evidence": c.evidence, "source": c.source, "note": c.note, "link": c.link}
            for s, c in sorted(profile.claims.items())
        },
        "skipped": sorted(profile.skipped),
        "not_sure": sorted(profile.not_sure),
        "seniority": profile.seniority or None,
        "degree": dict(profile.degree) or None,
        "hours_per_week": profile.hours_per_week,
        "events": len(events),
    }
    return Page("Your profile", tuple(blocks), document)


def first_page() -> Page:
    """What somebody sees who has not answered anything."""
    blocks: tuple[Block, ...] = (
        Heading("llmcareer", level=1),
        Text(ABOUT),
        Facts(FIRST_COMMANDS),
        Text(f"Nothing leaves this computer. {gap.SELF_HELP}", quiet=True),
    )
    return Page("llmcareer", blocks)


def home_page(catalogue: Catalogue, ranking: Ranking, steps: Sequence[Step], *, unfinished: bool) -> Page:
    """Where a person stands and the one thing to do next."""
    blocks: list[Block] = []
    if unfinished:
        blocks.append(Text("You stopped in the middle of the questions; llmcareer assess goes on from there."))
    blocks += standing(catalogue, ranking, len(ranking.shown))
    if steps:
        blocks += [Heading("This week", words.about_hours(steps[0].first.hours)), gap.step_item(catalogue, steps[0])]
    blocks += [Heading("Next"), Facts(_next(ranking, unfinished=unfinished))]
    return Page("llmcareer", tuple(blocks), documents.ranking(ranking, 0, catalogue))


def _next(ranking: Ranking, *, unfinished: bool) -> tuple[tuple[str, str], ...]:
    """The commands that lead on; those about the nearest role only where there is one."""
    go_on = ("llmcareer assess", "go on with the questions")
    if not ranking.enough_data:
        return (go_on, ("llmcareer roles", "what each role is and asks"))
    leader = ranking.shown[0]
    rows = (
        ("llmcareer match", "all roles"),
        (f"llmcareer gap --role {leader}", f"the whole list for {'one' if ranking.too_early else 'the nearest'} role"),
        (f"llmcareer plan --role {leader} --hours 8", "your weeks, for the hours you have"),
    )
    return (go_on, *rows) if unfinished else rows
