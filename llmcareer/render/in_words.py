"""Pictures and evidence as text and tables, for every form that cannot draw, and beside the drawn ones."""

from collections.abc import Sequence

from llmcareer.report.page import (
    Block,
    Column,
    Evidence,
    HaveNeed,
    Item,
    Picture,
    Ranges,
    SkillMap,
    Table,
    Text,
    Timeline,
)

MUST, NOT_MUST = "* ", "  "  # how a table cell marks a must-have; forms that are heard say it in words
MUST_WORDS = "must-have"
NOTHING_BEFORE = "-"


def picture(block: Picture) -> tuple[Block, ...]:
    """Everything a picture shows: its summary, then tables."""
    if isinstance(block, Ranges):
        return tables(block)
    return (Text(block.summary), *tables(block))


def tables(block: Picture) -> tuple[Table, ...]:
    """What a picture shows as tables, in the same order."""
    if isinstance(block, Ranges):
        return (_table(("", "of 100"), [(r.label, r.text) for r in block.rows]),)
    if isinstance(block, HaveNeed):
        return tuple(_group(block, group) for group in dict.fromkeys(r.group for r in block.rows))
    if isinstance(block, SkillMap):
        names = {node.key: node.label for node in block.nodes}
        rows = [
            (marked(n.label, must=n.must), n.state, "; ".join(names[key] for key in n.after) or NOTHING_BEFORE)
            for n in block.nodes
        ]
        return (_table(("", block.says, "comes after"), rows, shrinks=(0, 2)),)
    if isinstance(block, Timeline):
        return (_table(("", f"{block.unit}s"), [(r.label, r.text) for r in block.rows]),)
    return (_table(("", "of 100"), [(p.day, p.text) for p in block.points]),)


def evidence(block: Evidence) -> tuple[Item, ...]:
    """Each statement with a line for each figure behind it, then the sources that the lines number."""
    sources = list(dict.fromkeys((f.source, f.url) for row in block.rows for f in row.figures))
    items = [
        Item(
            f"{row.label} ({MUST_WORDS})" if row.must else row.label,
            "",
            (
                *(
                    ("", f"{f.text} [{f.interval}] of {f.of} (source {sources.index((f.source, f.url)) + 1})")
                    for f in row.figures
                ),
                *(("", note) for note in row.notes),
            ),
        )
        for row in block.rows
    ]
    if sources:
        lines = tuple((f"source {n}", f"{name} {url}".strip()) for n, (name, url) in enumerate(sources, start=1))
        items.append(Item("Sources", "", lines))
    return tuple(items)


def marked(label: str, *, must: bool) -> str:
    """A table cell that marks a must-have."""
    return f"{MUST if must else NOT_MUST}{label}"


def heard(cell: str) -> str:
    """A table cell with its mark in words: a star means nothing to a listener."""
    return f"{cell[len(MUST) :]} ({MUST_WORDS})" if cell.startswith(MUST) else cell.strip()


def _group(block: HaveNeed, group: str) -> Table:
    rows = [(marked(r.label, must=r.must), r.have_text, str(r.need)) for r in block.rows if r.group == group]
    return _table((group, "you", "asked"), rows)


def _table(titles: Sequence[str], rows: Sequence[tuple[str, ...]], shrinks: Sequence[int] = (0,)) -> Table:
    return Table(tuple(Column(t, shrinks=i in shrinks) for i, t in enumerate(titles)), tuple(rows))
