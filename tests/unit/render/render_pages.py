"""Pages to render: of random people, of every kind of block, and of people who mean harm."""

import random
from collections.abc import Iterator

from llmcareer.belief import believe, prior
from llmcareer.matching import match_role, rank
from llmcareer.model import EVIDENCE_TAGS, LEVELS, SENIORITIES, Catalogue, Claim
from llmcareer.planning import next_steps
from llmcareer.report.gap import gap_page
from llmcareer.report.match import match_page
from llmcareer.report.page import (
    Block,
    Column,
    Evidence,
    EvidenceRow,
    Facts,
    FigureLine,
    HaveNeed,
    HaveNeedRow,
    Heading,
    Item,
    Listing,
    MapNode,
    Page,
    RangeRow,
    Ranges,
    SkillMap,
    Span,
    Table,
    Text,
    Timeline,
    Trend,
    TrendPoint,
)

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "]]></title></style><b>bold",
    "[link](javascript:alert(1)) ![i](https://example.org/x.png)",
    "[red]rich[/red] [link=https://example.org]x[/link]",
    "\x1b]8;;https://example.org\x1b\\click\x1b]8;;\x1b\\ \x1b[2J",
    "\u202egnp.exe \u2066hidden\u2069 \u200bzero",
    '=HYPERLINK("https://example.org","x")',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "| a | b |\n# heading",
    "`code` **bold** <https://example.org>",
    "javascript:alert(1)",
    'https://example.org/"onmouseover="alert(1)',
    "x" * 3000,
    "e\u0301" * 40 + "漢字" * 40,
)


def person_pages(catalogue: Catalogue, number: int) -> Iterator[Page]:
    """The pages of a random person; the same number gives the same person."""
    draw = random.Random(number)
    known = draw.sample(sorted(catalogue.skills), draw.choice((0, 3, 12, 25, 52)))
    claims = {s: Claim(draw.choice(LEVELS), draw.choice(EVIDENCE_TAGS)) for s in known}
    belief = believe(prior(catalogue.skills), claims)
    seniority = draw.choice(SENIORITIES)
    role = draw.choice(list(catalogue.roles.values()))
    match = match_role(belief, role, seniority)
    steps = next_steps(catalogue, belief, [match]) if match.enough_data else ()
    yield gap_page(catalogue, match, steps, why=True)
    ranking = rank(belief, list(catalogue.roles.values()), seniority)
    yield match_page(catalogue, ranking, len(claims), steps[:1], why=True)


def every_block(word: str = "Something") -> Page:
    """A page with every kind of block, with a word of the caller's in every text."""
    figure = FigureLine(0.44, 0.40, 0.47, "44 %", "40-47", f"756 ads {word}", word, "https://example.org/source")
    columns = (Column(word, shrinks=True), Column("share", "right"), Column("", bar=True))
    blocks: tuple[Block, ...] = (
        Heading(word, f"50-70 of 100     {word}", 1),
        Text(word),
        Ranges((RangeRow(word, 0.5, 0.7, "50-70"), RangeRow("Unknown", 0.0, 0.0, "not enough data"))),
        Heading("Second", word),
        Text(f"See https://example.org/page. {word}", quiet=True),
        Table(columns, ((f"* {word}", "44 %", "0.44"), (word, word, "")), f"and 4 more {word}"),
        Facts((("llmcareer gap", word), (word, "text"), ("", word))),
        Item(word, word, (("", word), ("Open", word), ("", "https://example.org/open"), (word, "text")), 1),
        Item(word, "", ()),
        Listing((word, "second")),
        Heading("Third"),
        HaveNeed(
            (HaveNeedRow(word, word, 1, "1 know of it", 2, True), HaveNeedRow(word, word, 3, word, 2, False, False)),
            4,
            word,
        ),
        Heading("Fourth"),
        SkillMap(
            (
                MapNode("a", word, (), word, 1.0, must=True),
                MapNode("b", word, ("a",), "1 of 2", 0.5, sure=False),
                MapNode("c", "Third thing", ("a", "b"), "2, asked 2", 1.0, sure=False),
                MapNode("d", "Alone", (), "not asked itself", None),
            ),
            word,
            word,
        ),
        Heading("Fifth"),
        Timeline((Span(word, 1, 3, "1 to 3"), Span("Later", 4, 12, word)), "week", 12, word),
        Heading("Sixth"),
        Trend((TrendPoint("2026-10-01", 0.4, 0.3, 0.5, "30-50"), TrendPoint("2026-11-01", 0.5, 0.4, 0.6, word)), word),
        Heading("Seventh", "95 % sure"),
        Evidence((EvidenceRow(word, (figure, figure), (word,), True), EvidenceRow("Bare", (), ("No figure.",)))),
    )
    return Page(word, blocks, {"schema": "llmcareer/test@1", "word": word})
