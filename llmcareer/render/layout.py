"""Blocks as lines of styled spans for a given width: one layout for terminals and pipes.

Rich tables cut text short at the width of a pipe and cost five times `python -c pass`; this layout
wraps instead, and a pipe gets exactly what a terminal shows, without colour (docs/decisions/0004).
"""

from collections.abc import Iterable, Iterator, Sequence

from llmcareer.render import in_words
from llmcareer.report.page import (
    Block,
    Column,
    Evidence,
    Facts,
    Heading,
    Item,
    Listing,
    Page,
    RangeRow,
    Ranges,
    Table,
    Text,
    Timeline,
    Trend,
    unfolded,
)
from llmcareer.visible import cells, clean, wrapped

Span = tuple[str, str]  # style, text
Line = list[Span]

MARGIN = " "
GAP = 2  # spaces between columns
WIDEST = 100  # longer lines of text are hard to read
NARROWEST = 40
LABEL_SHARE = 0.45  # the most of the width that the labels of facts may take
SCALE_TICKS = (0, 25, 50, 75, 100)
ITEM_LABEL_WIDTH = 10
SMALLEST_SCALE = 8  # characters; a scale with less room for it would say nothing
BAR_WIDTH = 10  # characters of a bar for a share of 100 %


def lines(page: Page, width: int) -> Iterator[Line]:
    """The page as lines no wider than ``width`` characters, except words that are longer."""
    inner = max(NARROWEST, min(width, WIDEST)) - 2 * len(MARGIN)
    before: Block | None = None
    for block in unfolded(page.blocks, everything=False):
        if before is not None and _starts_apart(block, before):
            yield []
        before = block
        for line in _block(block, inner):
            yield [("", MARGIN), *line] if line else []


def plain(page: Page, width: int) -> str:
    """The page as text without styles."""
    return "".join(f"{''.join(text for _, text in line).rstrip()}\n" for line in lines(page, width))


def _starts_apart(block: Block, before: Block) -> bool:
    if isinstance(before, Heading):
        return before.level == 1 and not isinstance(block, Text)
    if isinstance(block, Item):
        return False
    return isinstance(block, (Heading, Text, Ranges)) or type(block) is not type(before)


def _block(block: Block, width: int) -> Iterable[Line]:
    if isinstance(block, Heading):
        return _heading(block, width)
    if isinstance(block, Text):
        style = "quiet" if block.quiet else ""
        return [[(style, line)] for line in wrapped(block.text, width)]
    if isinstance(block, Table):
        return _table(block, width)
    if isinstance(block, (Ranges, Timeline, Trend)):
        return _on_a_scale(block, width)
    if isinstance(block, Facts):
        return _facts(block, width)
    if isinstance(block, Item):
        return _item(block, width)
    if isinstance(block, Listing):
        return _listing(block, width)
    parts = in_words.evidence(block) if isinstance(block, Evidence) else in_words.picture(block)
    return (line for part in parts for line in _block(part, width))


def _heading(block: Heading, width: int) -> Iterator[Line]:
    style = "title" if block.level == 1 else "heading"
    text = clean(block.text)
    text = text.upper() if block.level == 1 or block.text[:1].isupper() else text
    aside = clean(block.aside)
    room = width - cells(text) - cells(aside)
    if not aside:
        yield from ([(style, line)] for line in wrapped(text, width))
    elif room >= GAP:
        yield [(style, text), ("", " " * room), ("aside", aside)]
    else:
        yield from ([(style, line)] for line in wrapped(text, width))
        yield from ([("aside", line)] for line in wrapped(aside, width))


def _table(block: Table, width: int) -> Iterator[Line]:
    widths = _column_widths(block, width)
    if any(c.title for c in block.columns):
        yield from _row([c.title for c in block.columns], block.columns, widths, "quiet")
    for row in block.rows:
        yield from _row(_drawn(row, block.columns), block.columns, widths, "")
    if block.after:
        yield from ([("quiet", f"  {line}")] for line in wrapped(block.after, width - 2))


def _drawn(row: Sequence[str], columns: Sequence[Column]) -> list[str]:
    """A row with the shares of bar columns as bars; the number always stands beside them."""
    return [_bar(float(cell)) if c.bar and cell else cell for cell, c in zip(row, columns, strict=True)]


def _bar(share: float) -> str:
    return "#" * max(1 if share > 0 else 0, round(share * BAR_WIDTH))


def _column_widths(block: Table, width: int) -> list[int]:
    """Natural widths; the columns marked ``shrinks`` share what is left over, or give up space."""
    natural = [
        BAR_WIDTH if c.bar else max([c.least, cells(c.title), *(cells(clean(row[i])) for row in block.rows)])
        for i, c in enumerate(block.columns)
    ]
    flexible = [i for i, c in enumerate(block.columns) if c.shrinks]
    left = width - GAP * (len(natural) - 1) - sum(w for i, w in enumerate(natural) if i not in flexible)
    if not flexible:
        return natural
    wanted = sum(natural[i] for i in flexible) or 1
    for i in flexible:
        natural[i] = max(8, left * natural[i] // wanted)
    return natural


def _row(cells_: Sequence[str], columns: Sequence[Column], widths: Sequence[int], style: str) -> Iterator[Line]:
    parts = [_wrapped_cell(text, width) for text, width in zip(cells_, widths, strict=True)]
    for number in range(max(len(p) for p in parts)):
        line: Line = []
        for index, (part, column, width) in enumerate(zip(parts, columns, widths, strict=True)):
            text = part[number] if number < len(part) else ""
            fill = " " * max(0, width - cells(text))
            space = "" if index == 0 else " " * GAP
            line.append((style, space + (fill + text if column.align == "right" else text + fill)))
        yield line


def _wrapped_cell(text: str, width: int) -> list[str]:
    """A cell's lines; leading spaces and marks ("* ") indent what follows."""
    indent = 2 if text[:2] in ("* ", "  ") else 0
    first, *rest = wrapped(text[indent:], max(4, width - indent))
    return [text[:indent] + first, *(" " * indent + line for line in rest)]


def _on_a_scale(block: Ranges | Timeline | Trend, width: int) -> Iterator[Line]:
    """Ranges, or the weeks of a plan, on a scale of their own."""
    if isinstance(block, Timeline):
        yield from ([("quiet", line)] for line in wrapped(block.summary, width))
        rows = tuple(RangeRow(r.label, (r.start - 1) / block.length, r.end / block.length, r.text) for r in block.rows)
        yield from _ranges(rows, [str(round(block.length * tick / 100)) for tick in SCALE_TICKS], width)
    elif isinstance(block, Trend):
        if len(block.points) > 1:  # of one day the scale says it all
            yield from ([("quiet", line)] for line in wrapped(block.summary, width))
        rows = tuple(RangeRow(p.day, p.low, p.high, p.text) for p in block.points)
        yield from _ranges(rows, [str(tick) for tick in SCALE_TICKS], width)
    else:
        yield from _ranges(block.rows, [str(tick) for tick in SCALE_TICKS], width)


def _ranges(rows: Sequence[RangeRow], ticks: Sequence[str], width: int) -> Iterator[Line]:
    """Each range as a bar on one scale, the same range in words at the end."""
    labels = min(max((cells(clean(r.label)) for r in rows), default=0), width // 2)
    ends = max((cells(clean(r.text)) for r in rows), default=0)
    size = min(48, width - labels - ends - 2 * GAP - 1) // 4 * 4
    if size < SMALLEST_SCALE:
        yield from _facts(Facts(tuple((r.label, r.text) for r in rows)), width)
        return
    header = [" "] * (size + max(map(len, ticks)))
    for number, tick in enumerate(ticks):
        at = size * number // (len(ticks) - 1)
        header[at : at + len(tick)] = tick
    yield [("quiet", " " * (labels + GAP) + "".join(header).rstrip())]
    for row in rows:
        label, *rest = wrapped(row.label, labels)
        track = ["." if at * 100 % (25 * size) == 0 else " " for at in range(size + 1)]
        if row.high > row.low:
            low, high = round(size * row.low), max(round(size * row.low) + 1, round(size * row.high))
            bar = "[" + "=" * (high - low - 1) + "]"
            spans = [("quiet", "".join(track[:low])), ("bar", bar), ("quiet", "".join(track[high + 1 :]))]
        else:
            spans = [("quiet", "".join(track))]
        yield [("", label + " " * (labels - cells(label) + GAP)), *spans, ("", f"{'':{GAP}}{clean(row.text)}")]
        yield from ([("", line)] for line in rest)


def _facts(block: Facts, width: int) -> Iterator[Line]:
    longest = max((cells(clean(label)) for label, _ in block.rows), default=0)
    most = int(width * LABEL_SHARE)
    labels = min(longest, most)
    for label, text in block.rows:
        shown = clean(label)
        indent = labels + 2 + GAP
        if cells(shown) > labels:
            yield from ([("label", f"  {line}")] for line in wrapped(shown, width - 2))
            shown = ""
        first, *rest = wrapped(text, width - indent)
        yield [("label", f"  {shown}{' ' * (labels - cells(shown) + GAP)}"), ("", first)]
        yield from ([("", " " * indent + line)] for line in rest)


def _item(block: Item, width: int) -> Iterator[Line]:
    number = f"{block.number} " if block.number is not None else ""
    title, aside = number + clean(block.title), clean(block.aside)
    room = width - cells(title) - cells(aside)
    if aside and room >= GAP:
        yield [("item", title), ("", " " * room), ("aside", aside)]
    else:
        yield from ([("item", line)] for line in wrapped(title, width))
        if aside:
            yield from ([("aside", f"  {line}")] for line in wrapped(aside, width - 2))
    labels = min(max((cells(clean(label)) for label, _ in block.lines), default=0), int(width * LABEL_SHARE))
    indent = 2 + (max(ITEM_LABEL_WIDTH, labels + GAP) if labels else GAP)
    for label, text in block.lines:
        shown = clean(label)
        if cells(shown) > labels:
            yield from ([("label", f"  {line}")] for line in wrapped(shown, width - 2))
            shown = ""
        first, *rest = wrapped(text, width - indent)
        style = "url" if text.startswith("https://") else ""
        yield [("label", f"  {shown}{' ' * (indent - 2 - cells(shown))}"), (style, first)]
        yield from ([(style, " " * indent + line)] for line in rest)


def _listing(block: Listing, width: int) -> Iterator[Line]:
    for text in block.rows:
        first, *rest = wrapped(text, width - 4)
        yield [("label", "  - "), ("", first)]
        yield from ([("", f"    {line}")] for line in rest)
