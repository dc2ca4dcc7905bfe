"""A page as one CSV table for a spreadsheet: every row begins with the section it stands in.

A spreadsheet must never take a cell for a formula, so cells that could be one get an apostrophe in
front, as OWASP advises; nor a range such as 3-6 for a date, so ranges are written out.
"""

import csv
import io
import re
from collections.abc import Iterator, Sequence

from llmcareer.render import in_words
from llmcareer.report.page import (
    Block,
    Evidence,
    Facts,
    Heading,
    Item,
    Listing,
    Page,
    Table,
    Text,
    unfolded,
)
from llmcareer.visible import clean

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")  # the wide forms count in some languages
_PLAIN_QUOTES = str.maketrans({"“": '"', "”": '"', "’": "'"})  # spreadsheets guess the encoding, often wrongly
_LIKE_A_DATE = re.compile(r"(?!\d{4}-\d\d-\d\d)\d{1,4}([-/]\d{1,4}){1,2}")  # 3-6 and 2/3/4, but no ISO date
EVIDENCE_TITLES = ("", in_words.MUST_WORDS, "share", "95 % sure", "of", "source", "address")


def render(page: Page) -> str:
    """The page as rows of equal length under a line of titles; line ends as RFC 4180 has them."""
    rows = list(_rows(page))
    width = max((len(row) for row in rows), default=0)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["section", *(f"column {number}" for number in range(1, width))])
    writer.writerows([*row, *[""] * (width - len(row))] for row in rows)
    return out.getvalue()


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula or a date."""
    text = clean(cell).translate(_PLAIN_QUOTES)
    if _LIKE_A_DATE.fullmatch(text):
        text = text.replace("-", " to ").replace("/", ", ")
    return f"'{text}" if cell.lstrip(" ").startswith(FORMULA_STARTS) else text


def _rows(page: Page) -> Iterator[list[str]]:
    section = page.title
    for block in unfolded(page.blocks, everything=True):
        if isinstance(block, Heading):
            section = block.text
            if block.aside:
                yield [guarded(section), guarded(block.aside)]
            continue
        for row in _cells(block):
            yield [guarded(section), *map(guarded, row)]


def _cells(block: Block) -> Iterator[Sequence[str]]:
    if isinstance(block, Text):
        yield (block.text,)
    elif isinstance(block, Table):
        yield from _table(block)
    elif isinstance(block, Facts):
        yield from block.rows
    elif isinstance(block, Item):
        yield (f"{block.number}. {block.title}" if block.number is not None else block.title, block.aside)
        yield from (("", label, text) for label, text in block.lines)
    elif isinstance(block, Listing):
        yield from ((text,) for text in block.rows)
    elif isinstance(block, Evidence):
        yield from _evidence(block)
    elif not isinstance(block, Heading):
        for part in in_words.picture(block):
            yield from _cells(part)


def _table(block: Table) -> Iterator[Sequence[str]]:
    said = [i for i, c in enumerate(block.columns) if not c.bar]
    if any(c.title for c in block.columns):
        yield [block.columns[i].title for i in said]
    for row in block.rows:
        yield [in_words.heard(row[i]) for i in said]
    if block.after:
        yield (block.after,)


def _evidence(block: Evidence) -> Iterator[Sequence[str]]:
    yield EVIDENCE_TITLES
    for row in block.rows:
        must = in_words.MUST_WORDS if row.must else ""
        for f in row.figures:
            yield (row.label, must, f.text, f.interval, f.of, f.source, f.url)
        yield from ((row.label, must, note) for note in row.notes)
