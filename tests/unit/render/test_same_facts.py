"""Every form says the same: the words and figures of a page are in each, and no other figures are."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from html.parser import HTMLParser

import pytest
from render_pages import every_block, person_pages

from llmcareer import __version__
from llmcareer.catalogue.read import load
from llmcareer.model import Catalogue
from llmcareer.render import as_csv, html, layout, markdown
from llmcareer.report.gap import gap_page
from llmcareer.report.page import (
    Block,
    Evidence,
    Facts,
    Fold,
    HaveNeed,
    Heading,
    Item,
    Listing,
    Page,
    Ranges,
    SkillMap,
    Table,
    Text,
    Timeline,
    unfolded,
)
from llmcareer.report.roles import role_page

PEOPLE = 50
WIDTHS = (80, 100, 140)


class _Visible(HTMLParser):
    """The text of an HTML page that one reads: without styles and without what is drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in ("style", "svg", "title")
        if tag == "a" and ("class", "address") not in attrs:
            self.parts.append(str(dict(attrs).get("href")))  # a link with other words; paper shows its address

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("style", "svg", "title")

    def handle_data(self, data: str) -> None:
        if self._hidden <= 0:
            self.parts.append(data)


def read_html(text: str) -> str:
    reader = _Visible()
    reader.feed(text)
    return " ".join(reader.parts).replace("\u00a0", " ")


FORMS: dict[str, Callable[[Page], str]] = {
    **{f"terminal {width}": lambda page, width=width: layout.plain(page, width) for width in WIDTHS},
    "markdown": markdown.render,
    "csv": as_csv.render,
    "html": lambda page: read_html(html.render(page)),
}


def facts(block: Block) -> Iterator[str]:
    """Every text of a block, each as often as any form must say it."""
    if isinstance(block, Heading):
        yield from (block.text, block.aside)
    elif isinstance(block, Text):
        yield block.text
    elif isinstance(block, Table):
        yield from (c.title for c in block.columns)
        yield from (cell for row in block.rows for cell, c in zip(row, block.columns, strict=True) if not c.bar)
        yield block.after
    elif isinstance(block, Ranges):
        yield from (text for r in block.rows for text in (r.label, r.text))
    elif isinstance(block, (Facts, Listing)):
        yield from (text for row in block.rows for text in ((row,) if isinstance(row, str) else row))
    elif isinstance(block, Item):
        yield from (block.title, block.aside, *(text for line in block.lines for text in line))
    elif isinstance(block, HaveNeed):
        yield block.summary
        yield from {r.group for r in block.rows}
        yield from (text for r in block.rows for text in (r.label, r.have_text, str(r.need)))
    elif isinstance(block, SkillMap):
        names = {n.key: n.label for n in block.nodes}
        yield from (block.summary, block.says)
        yield from (text for n in block.nodes for text in (n.label, n.state, *(names[k] for k in n.after)))
    elif isinstance(block, Timeline):
        yield from (block.summary, *(text for r in block.rows for text in (r.label, r.text)))
    elif isinstance(block, Evidence):
        yield from {text for row in block.rows for f in row.figures for text in (f.source, f.url)}
        yield from (text for row in block.rows for f in row.figures for text in (f.text, f.interval, f.of))
        yield from (text for row in block.rows for text in (row.label, *row.notes))
    else:
        yield from (block.summary, *(text for p in block.points for text in (p.day, p.text)))


def tokens(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W_]+", text.casefold()))


def all_facts(page: Page) -> Counter[str]:
    return tokens(" ".join(text for block in unfolded(page.blocks, everything=True) for text in facts(block)))


def assert_same_facts(page: Page) -> None:
    wanted = all_facts(page)
    drawn = {"0", "25", "50", "75", "100"}  # the figures of a scale
    drawn |= {str(n) for n in range(1, 40)}  # sections, columns, sources, weeks are numbered
    for name, form in FORMS.items():
        said = tokens(form(page))
        assert not wanted - said, f"{name} leaves out {wanted - said}"
        invented = {t for t in said if t.isdigit()} - set(wanted) - drawn - set(tokens(__version__))
        assert not invented, f"{name} invents {invented}"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load()


@pytest.mark.parametrize("number", range(PEOPLE))
def test_random_people_read_the_same_in_every_form(catalogue: Catalogue, number: int) -> None:
    for page in person_pages(catalogue, number):
        assert_same_facts(page)


def test_roles_read_the_same_in_every_form(catalogue: Catalogue) -> None:
    for role in catalogue.roles.values():
        page = role_page(catalogue, role)
        assert_same_facts(page._replace(blocks=tuple(unfolded(page.blocks, everything=True))))


def test_every_kind_of_block_reads_the_same_in_every_form() -> None:
    assert_same_facts(every_block())


def test_a_closed_fold_is_short_on_a_terminal_and_whole_where_one_keeps_it() -> None:
    page = Page("T", (Heading("Top", level=1), Fold((Text("inside 4711"),))))
    assert "4711" not in layout.plain(page, 80)
    assert "4711" in layout.plain(Page("T", (Fold((Text("inside 4711"),), open=True),)), 80)
    for form in (markdown.render, as_csv.render, html.render):
        assert "4711" in form(page)


def test_why_unfolds_on_a_terminal_what_a_file_always_has(catalogue: Catalogue) -> None:
    from llmcareer.belief import believe, prior
    from llmcareer.matching import match_role
    from llmcareer.model import Claim

    belief = believe(prior(catalogue.skills), {s: Claim(2) for s in list(catalogue.skills)[:20]})
    match = match_role(belief, catalogue.roles["mle"], "entry")
    short, long = (gap_page(catalogue, match, (), why=why) for why in (False, True))
    assert len(layout.plain(long, 80)) > 2 * len(layout.plain(short, 80))
    unfolded_on_terminal = tokens(layout.plain(long, 80))
    assert not tokens(" ".join(t for b in unfolded(short.blocks, everything=False) for t in facts(b))) - tokens(
        layout.plain(short, 80)
    )
    assert all_facts(long) <= unfolded_on_terminal
