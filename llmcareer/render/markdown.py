"""A page as Markdown: reads well raw, on code hosts, and as the linear form for screen readers."""

import re
from collections.abc import Iterator

from llmcareer.render import in_words
from llmcareer.report.page import (
    Block,
    Evidence,
    Facts,
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
    Trend,
    unfolded,
)
from llmcareer.visible import clean

_ADDRESS = re.compile(r"https://[^<>\\`|]+")  # what could end the link is shown as text instead
_SPECIAL = str.maketrans({c: f"\\{c}" for c in "\\`*_[]<>|#~"})


def render(page: Page) -> str:
    """The whole page; headings are numbered so that a listener knows where they are."""
    out: list[str] = []
    section = 0
    first = True
    for block in unfolded(page.blocks, everything=True):
        if isinstance(block, Heading) and not first:
            section += 1
            out += ["", f"## {section}. {_heading(block)}", ""]
        elif isinstance(block, Heading):
            first = False
            out += [f"# {_heading(block)}", ""]
        else:
            out += [*_block(block), ""]
    text = "\n".join(out)
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return text.strip() + "\n"


def escaped(text: str) -> str:
    """Text that Markdown and HTML readers show as it is; bare addresses stay links."""
    words = clean(text).split(" ")
    return " ".join(
        f"<{w}>" if w.startswith("https://") and not set(w) & set("<>") else w.translate(_SPECIAL) for w in words
    )


def _heading(block: Heading) -> str:
    return escaped(f"{block.text}: {block.aside}" if block.aside else block.text)


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Text):
        yield escaped(block.text)
    elif isinstance(block, Table):
        yield from _table(block)
    elif isinstance(block, Ranges):
        yield from (f"- {escaped(r.label)}: {escaped(r.text)}{_of_100(r.text)}" for r in block.rows)
    elif isinstance(block, Facts):
        yield from (
            f"- {escaped(label)}: {escaped(text)}" if label else f"- {escaped(text)}" for label, text in block.rows
        )
    elif isinstance(block, Item):
        yield from _item(block)
    elif isinstance(block, Listing):
        yield from (f"- {escaped(text)}" for text in block.rows)
    elif isinstance(block, Evidence):
        for item in in_words.evidence(block):
            yield from _item(item)
    elif isinstance(block, (HaveNeed, SkillMap, Timeline, Trend)):
        for part in in_words.picture(block):
            yield from _block(part)
            yield ""


def _table(block: Table) -> Iterator[str]:
    """A table without the columns that only draw."""
    said = [i for i, c in enumerate(block.columns) if not c.bar]
    columns = [block.columns[i] for i in said]
    yield "| " + " | ".join(escaped(c.title) or " " for c in columns) + " |"
    yield "|" + "|".join(" ---: " if c.align == "right" else " --- " for c in columns) + "|"
    for row in block.rows:
        yield "| " + " | ".join(escaped(in_words.heard(row[i])) or " " for i in said) + " |"
    if block.after:
        yield ""
        yield escaped(block.after)


def _item(block: Item) -> Iterator[str]:
    number = f"{block.number}." if block.number is not None else "-"
    aside = f" ({escaped(block.aside)})" if block.aside else ""
    yield f"{number} **{escaped(block.title)}**{aside}"
    for label, text in block.lines:
        yield f"   - {escaped(label)}: {escaped(text)}" if label else f"   - {escaped(text)}"


def _of_100(text: str) -> str:
    return " of 100" if text[:1].isdigit() else ""
