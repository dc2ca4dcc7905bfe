"""A page as one HTML file: no script, nothing fetched, readable on a phone, in the dark, on paper and by ear."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape

from llmcareer import __version__
from llmcareer.render import charts, in_words
from llmcareer.render.stylesheet import STYLE
from llmcareer.report.page import (
    Block,
    Column,
    Evidence,
    EvidenceRow,
    Facts,
    HaveNeed,
    Heading,
    Item,
    Listing,
    Page,
    Picture,
    Ranges,
    SkillMap,
    Table,
    Text,
    unfolded,
)
from llmcareer.visible import clean

FEWEST_TO_LIST = 4  # sections from which on a list of contents helps
NUMBER_SIGN = "&nbsp;%"
COMMAND = "llmcareer "  # what begins so is something to type
SCHEMES = ("https://", "http://")
AFTER_ADDRESS = '.,;:)”"'  # what may stand right after an address in a sentence
# Nothing but the file's own styles may be used, whatever a name or a note holds.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
HEAD = (
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
    '<link rel="icon" href="data:,">\n'
)
LEGENDS: Mapping[type, Sequence[tuple[str, str]]] = {
    HaveNeed: (
        ("bar", "your level"),
        ("guess", "guessed (≈)"),
        ("missing", "asked, not there yet"),
        ("asked", "level asked"),
        ("", "◆ must-have"),
    ),
    SkillMap: (
        ("bar", "as far as asked"),
        ("guess", "guessed"),
        ("", "What hangs from another builds on it."),
    ),
}

_MUST = f' <span class="must">{in_words.MUST_WORDS}</span>'


def render(page: Page) -> str:
    """The whole file."""
    lead, sections = _split(unfolded(page.blocks, everything=True))
    parts = list(_lead(page.title, lead))
    if len(sections) >= FEWEST_TO_LIST:
        parts.append(_contents([heading for heading, _ in sections]))
    parts += (_section(number, heading, blocks) for number, (heading, blocks) in enumerate(sections, start=1))
    body = "\n".join(parts)
    return (
        f"{HEAD}<title>{_plain(page.title)} · llmcareer</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f'<div class="page">\n<main>\n{body}\n</main>\n'
        f"<footer>Written by llmcareer {_plain(__version__)} on your own computer. "
        "This file loads nothing and sends nothing.</footer>\n</div>\n</body>\n</html>\n"
    )


def _split(blocks: Iterable[Block]) -> tuple[list[Block], list[tuple[Heading, list[Block]]]]:
    """What stands before the first heading of a section, and the sections."""
    lead: list[Block] = []
    sections: list[tuple[Heading, list[Block]]] = []
    for block in blocks:
        if isinstance(block, Heading) and block.level > 1:
            sections.append((block, []))
        elif sections:
            sections[-1][1].append(block)
        else:
            lead.append(block)
    return lead, sections


def _lead(title: str, blocks: Sequence[Block]) -> Iterator[str]:
    """The top of the page, which has exactly one heading of the first level."""
    at = next((i for i, b in enumerate(blocks) if isinstance(b, Heading)), None)
    heading = blocks[at] if at is not None else Heading(title, level=1)
    assert isinstance(heading, Heading)
    yield f"<header>\n<h1>{_plain(heading.text)}</h1>\n{_aside(heading.aside)}</header>"
    yield from (_block(b, heading.text, f"lead-{i}") for i, b in enumerate(blocks) if i != at)


def _contents(headings: Sequence[Heading]) -> str:
    links = "".join(
        f'<li><a class="address" href="#part-{number}">{_plain(heading.text)}</a></li>'
        for number, heading in enumerate(headings, start=1)
    )
    return f'<nav aria-labelledby="contents"><p id="contents">On this page</p><ul>{links}</ul></nav>'


def _section(number: int, heading: Heading, blocks: Sequence[Block]) -> str:
    inner = "\n".join(_block(block, heading.text, f"part-{number}-{i}") for i, block in enumerate(blocks))
    return (
        f'<section id="part-{number}" aria-labelledby="heading-{number}">\n'
        f'<h2 id="heading-{number}">{_plain(heading.text)}</h2>\n{_aside(heading.aside)}{inner}\n</section>'
    )


def _aside(text: str) -> str:
    """What a terminal puts at the far end of a heading's line; wide spaces part it."""
    parts = [part for part in text.split("  ") if part.strip()]
    spans = " ".join(f"<span>{_plain(part.strip())}</span>" for part in parts)
    return f'<p class="aside">{spans}</p>\n' if parts else ""


def _block(block: Block, title: str, key: str) -> str:
    """One block; ``title`` is the heading it stands under, ``key`` a prefix for ids."""
    if isinstance(block, Text):
        return f"<p{_class('quiet') if block.quiet else ''}>{_linked(block.text)}</p>"
    if isinstance(block, Table):
        return _table(block, title)
    if isinstance(block, Facts):
        return _facts(block.rows)
    if isinstance(block, Item):
        return _item(block)
    if isinstance(block, Listing):
        return f'<ul class="list">{"".join(f"<li>{_linked(text)}</li>" for text in block.rows)}</ul>'
    if isinstance(block, Evidence):
        return "\n".join(_evidence(row) for row in block.rows)
    if isinstance(block, Heading):
        return f"<p>{_plain(block.text)}</p>"
    return _figure(block, title, key)


def _table(block: Table, title: str) -> str:
    """A table in a frame of its own, so that on a small screen the table scrolls and never the page."""
    head = ""
    if any(c.title for c in block.columns):
        head = f"<thead><tr>{''.join(_title_cell(c) for c in block.columns)}</tr></thead>"
    rows = "".join(f"<tr>{_cells(row, block.columns)}</tr>" for row in block.rows)
    after = f'<p class="after">{_linked(block.after)}</p>' if block.after else ""
    frame = f'<div class="wide" role="group" tabindex="0" aria-label="Table: {_plain(title)}">'
    return f"{frame}<table>{head}<tbody>{rows}</tbody></table></div>{after}"


def _title_cell(column: Column) -> str:
    if not column.title:
        return "<td></td>"  # a heading without words would be read out as a heading of nothing
    return f'<th scope="col"{_side(column)}>{_plain(column.title)}</th>'


def _cells(row: Sequence[str], columns: Sequence[Column]) -> str:
    return "".join(_cell(text, c, first=i == 0) for i, (text, c) in enumerate(zip(row, columns, strict=True)))


def _cell(text: str, column: Column, *, first: bool) -> str:
    if column.bar:
        return f'<td class="drawn">{charts.bar(float(text)) if text else ""}</td>'
    if not first:
        return f"<td{_side(column)}>{_linked(text.strip())}</td>"
    must = text.startswith(in_words.MUST)
    name = text[len(in_words.MUST) :] if must else text.strip()
    return f'<th scope="row">{_linked(name)}{_MUST if must else ""}</th>'


def _side(column: Column) -> str:
    return _class("right") if column.align == "right" else ""


def _facts(rows: Iterable[tuple[str, str]]) -> str:
    """Labelled texts; what has no label goes with what stands before it."""
    loose: list[str] = []
    labelled: list[tuple[str, list[str]]] = []
    for label, text in rows:
        if label:
            labelled.append((label, [_linked(text)]))
        elif labelled:
            labelled[-1][1].append(_linked(text))
        else:
            loose.append(_linked(text))
    found = "".join(f"<p>{text}</p>" for text in loose)
    if labelled:
        pairs = (f"<dt>{_typed(label)}</dt><dd>{'<br>'.join(texts)}</dd>" for label, texts in labelled)
        found += f"<dl>{''.join(pairs)}</dl>"
    return found


def _typed(label: str) -> str:
    return f"<code>{_plain(label)}</code>" if label.startswith(COMMAND) else _plain(label)


def _item(block: Item) -> str:
    number = f"<b>{block.number}</b> " if block.number is not None else ""
    note = f'<p class="note">{_plain(block.aside)}</p>' if block.aside else ""
    return f'<div class="item"><p class="title">{number}{_plain(block.title)}</p>{note}{_facts(block.lines)}</div>'


def _evidence(row: EvidenceRow) -> str:
    """One statement: its first figure in the line one sees, all of them in what unfolds."""
    first = row.figures[0] if row.figures else None
    seen = ""
    if first is not None:
        seen = f'<span class="right">{_plain(first.text)}</span>{charts.bar(first.share, first.low, first.high)}'
    figures = "".join(
        f'<tr><th scope="row">{_plain(f.text)}</th><td>{_plain(f.interval)}</td><td>{_plain(f.of)}</td>'
        f"<td>{_source(f.source, f.url)}</td></tr>"
        for f in row.figures
    )
    titles = "".join(f'<th scope="col">{title}</th>' for title in ("share", "95 % sure", "of", "source"))
    table = f"<table><thead><tr>{titles}</tr></thead><tbody>{figures}</tbody></table>" if figures else ""
    frame = f'<div class="wide" role="group" tabindex="0" aria-label="Figures: {_plain(row.label)}">{table}</div>'
    notes = "".join(f"<p>{_linked(note)}</p>" for note in row.notes)
    name = f"<span>{_plain(row.label)}{_MUST if row.must else ''}</span>"
    inner = f'<div class="inner">{frame if table else ""}{notes}</div>'
    return f'<details class="facts"><summary>{name}{seen}</summary>{inner}</details>'


def _source(name: str, url: str) -> str:
    if not url.startswith(SCHEMES):
        return _linked(f"{name} {url}".strip())
    return f'<a href="{escape(url)}" rel="noreferrer">{_plain(name)}</a>'


def _figure(block: Picture, title: str, key: str) -> str:
    """A picture with its summary, what its marks mean, and the same as tables."""
    caption = "" if isinstance(block, Ranges) else f"<figcaption>{_linked(block.summary)}</figcaption>"
    legend = "".join(f"<li>{_swatch(kind)}{said}</li>" for kind, said in LEGENDS.get(type(block), ()))
    legend = f'<ul class="legend">{legend}</ul>' if legend else ""
    tables = "".join(_table(table, table.columns[0].title or title) for table in in_words.tables(block))
    folded = f'<details class="table"><summary>The same as a table</summary>{tables}</details>'
    return f"<figure>{caption}{legend}{charts.draw(block, title, key)}{folded}</figure>"


def _swatch(kind: str) -> str:
    if not kind:
        return ""
    shape = '<line class="asked" x1="9" x2="9" y1="0" y2="12"/>' if kind == "asked" else ""
    shape = shape or f'<rect class="{kind}" x="1" y="1" width="16" height="10" rx="2"/>'
    return f'<svg width="18" height="12" aria-hidden="true" focusable="false">{shape}</svg>'


def _linked(text: str) -> str:
    """Text as it is, with its web addresses as links and each per cent sign kept at its number."""
    return " ".join(_word(word) for word in clean(text).split(" ")).replace(" %", NUMBER_SIGN)


def _word(word: str) -> str:
    address = word.rstrip(AFTER_ADDRESS)
    if not address.startswith(SCHEMES) or address in SCHEMES:
        return escape(word)
    rest = escape(word[len(address) :])
    return f'<a class="address" href="{escape(address)}" rel="noreferrer">{escape(address)}</a>{rest}'


def _plain(text: str) -> str:
    return escape(clean(text)).replace(" %", NUMBER_SIGN)


def _class(name: str) -> str:
    return f' class="{name}"'
