"""Pictures as inline SVG that keeps the size of its text at every width: across in per cent, down in pixels.

Colours come from the page's stylesheet by class. Nothing is said by colour alone: what is there is
filled, what is asked is framed, and the text stands beside. Every picture has a title and a description.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from itertools import pairwise

from llmcareer.report.page import HaveNeed, HaveNeedRow, MapNode, Picture, RangeRow, Ranges, SkillMap, Timeline, Trend
from llmcareer.visible import cells, clean, wrapped

LONGEST_LABEL = 48  # characters that fit in 328 pixels, the width of a picture on a small phone
ROW = 46  # pixels from one row to the next
BAR_TOP, BAR_HEIGHT = 24, 10  # of a bar within its row
AXIS = 22  # pixels for the figures under a scale
TICKS = (0, 25, 50, 75, 100)
BOXES_SHARE = 68.0  # per cent of the width that the level boxes take; the text needs the rest
BOX_GAP = 0.8  # per cent between two boxes
INDENT, NODE, LINE = 17, 6, 17  # pixels: a step to the right, the radius of a dot, a line of text
NODE_GAP = 12  # pixels between two things of a map
MAP_LINE = 34  # characters of a line on a map, so that the deepest one still fits on a small phone
ALONE = "Nothing needed first"
TREND_HEIGHT = 180
TREND_SIDES = (8.0, 94.0)  # per cent of the width where the first and the last day stand
DAY_WIDTH = 36.0  # per cent from one named day to the next: closer ones run into each other on a small phone
MIDDLE_FITS = (14.0, 86.0)  # per cent between which a day's name fits when it is centred


def draw(block: Picture, title: str, key: str) -> str:
    """The picture as one or more SVG elements. ``key`` tells its ids from those of other pictures."""
    if isinstance(block, Ranges):
        summary = "; ".join(f"{r.label}: {r.text} of 100" for r in block.rows)
        return _scale(block.rows, [str(t) for t in TICKS], _named(key, title, f"Ranges from 0 to 100. {summary}."))
    if isinstance(block, Timeline):
        rows = [RangeRow(r.label, (r.start - 1) / block.length, r.end / block.length, r.text) for r in block.rows]
        ticks = [str(round(block.length * t / 100)) for t in TICKS]
        ticks[-1] += f" {block.unit}s"
        return _scale(rows, ticks, _named(key, title, block.summary))
    if isinstance(block, HaveNeed):
        return _have_need(block, title, key)
    if isinstance(block, SkillMap):
        return _skill_map(block, title, key)
    return _trend(block, _named(key, title, block.summary))


def bar(share: float, low: float | None = None, high: float | None = None) -> str:
    """A share as a small bar with its interval; only beside the same share in words."""
    whisker = ""
    if low is not None and high is not None:
        whisker = f'<rect class="interval" x="{_per_cent(low)}" y="3" width="{_per_cent(high - low)}" height="2"/>'
    return (
        '<svg class="share" width="100%" height="8" aria-hidden="true" focusable="false">'
        f'<rect class="track" width="100%" height="8" rx="2"/>'
        f'<rect class="bar" width="{_per_cent(share)}" height="8" rx="2"/>{whisker}</svg>'
    )


def _named(key: str, title: str, summary: str) -> tuple[str, str]:
    """The attributes and the first children that name a picture to those who hear it."""
    attributes = f'role="img" aria-labelledby="{key}-title {key}-text"'
    return attributes, (
        f'<title id="{key}-title">{_plain(title)}</title><desc id="{key}-text">{_plain(summary)}</desc>'
    )


def _svg(height: int, named: tuple[str, str], drawn: Sequence[str]) -> str:
    attributes, names = named
    return f'<svg width="100%" height="{height}" {attributes}>{names}{"".join(drawn)}</svg>'


def _scale(rows: Sequence[RangeRow], ticks: Sequence[str], named: tuple[str, str]) -> str:
    """Ranges on one scale, each named above its bar."""
    drawn: list[str] = []
    y = 0
    for row in rows:
        said, lines = _short(row.text), wrapped(row.label, max(MAP_LINE, LONGEST_LABEL - cells(row.text) - 2))
        drawn += (f'<text class="label" y="{y + 15 + LINE * i}">{_short(line)}</text>' for i, line in enumerate(lines))
        y += LINE * (len(lines) - 1)
        drawn.append(f'<text class="value" x="100%" y="{y + 15}" text-anchor="end">{said}</text>')
        drawn.append(f'<rect class="track" width="100%" y="{y + BAR_TOP}" height="{BAR_HEIGHT}" rx="5"/>')
        if row.high > row.low:
            drawn.append(
                f'<rect class="bar" x="{_per_cent(row.low)}" width="{_per_cent(row.high - row.low)}" '
                f'y="{y + BAR_TOP}" height="{BAR_HEIGHT}" rx="5"/>'
            )
        y += ROW
    grid = [f'<line class="grid" x1="{x}%" x2="{x}%" y1="{BAR_TOP - 4}" y2="{y}"/>' for x in TICKS[1:-1]]
    return _svg(y + AXIS, named, [*grid, *drawn, *_axis(ticks, y + AXIS // 2 + 3)])


def _axis(ticks: Sequence[str], y: int) -> list[str]:
    anchors = ["start", *["middle"] * (len(ticks) - 2), "end"]
    return [
        f'<text class="tick" x="{at}%" y="{y}" text-anchor="{anchor}">{_plain(tick)}</text>'
        for at, tick, anchor in zip(TICKS, ticks, anchors, strict=True)
    ]


def _have_need(block: HaveNeed, title: str, key: str) -> str:
    """A picture for each group: a box for each level, filled up to what is there, framed up to what is asked."""
    drawn = []
    for number, group in enumerate(dict.fromkeys(r.group for r in block.rows)):
        rows = [r for r in block.rows if r.group == group]
        said = "; ".join(f"{r.label}: {r.have_text}, asked {r.need}" for r in rows)
        named = _named(f"{key}-{number}", f"{title}: {group}", f"{said}.")
        lines = [part for i, row in enumerate(rows) for part in _boxes(row, block.top, i * ROW)]
        drawn.append(f'<div><p class="group">{_plain(group)}</p>{_svg(len(rows) * ROW, named, lines)}</div>')
    return f'<div class="groups">{"".join(drawn)}</div>'


def _boxes(row: HaveNeedRow, top: int, y: int) -> list[str]:
    """One row: its name, a box for each level, and both levels in figures."""
    size = BOXES_SHARE / top
    have = round(row.have)
    mark = '<tspan class="mark">◆ </tspan>' if row.must else ""
    drawn = [f'<text class="label" y="{y + 15}">{mark}{_short(row.label)}</text>']
    for level in range(1, top + 1):
        kind = (
            "beyond" if level > max(row.need, have) else "missing" if level > have else "bar" if row.sure else "guess"
        )
        drawn.append(
            f'<rect class="{kind}" x="{(level - 1) * size:g}%" y="{y + BAR_TOP}" '
            f'width="{size - BOX_GAP:g}%" height="{BAR_HEIGHT}" rx="2"/>'
        )
    at = row.need * size - BOX_GAP / 2
    drawn.append(
        f'<line class="asked" x1="{at:g}%" x2="{at:g}%" y1="{y + BAR_TOP - 4}" y2="{y + BAR_TOP + BAR_HEIGHT + 4}"/>'
    )
    guess = "" if row.sure else "≈ "
    said = f"{guess}{have} of {row.need}" if have < row.need else f"{guess}{have}, asked {row.need}"
    drawn.append(f'<text class="value" x="100%" y="{y + BAR_TOP + BAR_HEIGHT}" text-anchor="end">{said}</text>')
    return drawn


def _skill_map(block: SkillMap, title: str, key: str) -> str:
    """Trees: everything stands below the deepest of what it comes after; the others are named beside it."""
    nodes = {node.key: node for node in block.nodes}
    depth: dict[str, int] = {}
    below: dict[str, list[str]] = {node.key: [] for node in block.nodes}
    for node in block.nodes:  # what comes before stands before
        depth[node.key] = 1 + max((depth[k] for k in node.after), default=-1)
        if node.after:
            below[_parent(node, depth)].append(node.key)
    roots = [n.key for n in block.nodes if not n.after]
    trees = [_tree(root, below) for root in roots if below[root]]
    alone = [(root, 0) for root in roots if not below[root]]
    drawn = []
    for number, tree in enumerate([*trees, alone] if alone else trees):
        first = nodes[tree[0][0]].label if tree is not alone else ALONE
        said = "; ".join(f"{nodes[k].label}: {', '.join(_beside(nodes[k], nodes, depth))}" for k, _ in tree)
        named = _named(f"{key}-{number}", f"{title}: {first}", f"{said}.")
        group = f'<p class="group">{ALONE}</p>' if tree is alone else ""
        drawn.append(f"<div>{group}{_drawn_tree(tree, nodes, depth, named)}</div>")
    return f'<div class="trees">{"".join(drawn)}</div>'


def _parent(node: MapNode, depth: Mapping[str, int]) -> str:
    return max(node.after, key=lambda key: depth[key])


def _tree(root: str, below: Mapping[str, Sequence[str]], deep: int = 0) -> list[tuple[str, int]]:
    """The keys of a tree from top to bottom, each with its depth."""
    return [(root, deep), *(found for key in below[root] for found in _tree(key, below, deep + 1))]


def _beside(node: MapNode, nodes: Mapping[str, MapNode], depth: Mapping[str, int]) -> list[str]:
    """What is said below the name of a thing on a map."""
    others = [nodes[k].label for k in node.after if k != _parent(node, depth)]
    also = [f"also after {' and '.join(others)}"] if others else []
    return [node.state, *(["must-have"] if node.must else []), *also]


def _drawn_tree(
    tree: Sequence[tuple[str, int]], nodes: Mapping[str, MapNode], depth: Mapping[str, int], named: tuple[str, str]
) -> str:
    lines: list[str] = []
    drawn: list[str] = []
    last_at: dict[int, int] = {}  # depth -> where its last dot stands
    y = 0
    for key, deep in tree:
        node = nodes[key]
        x, dot = deep * INDENT + NODE + 2, y + LINE - 5
        if deep:
            over = x - INDENT
            lines.append(f'<path class="link" d="M{over} {last_at[deep - 1] + NODE}V{dot - 6}q0 6 6 6H{x - NODE}"/>')
        last_at[deep] = dot
        drawn.append(_dot(node, x, dot))
        for part in wrapped(node.label, MAP_LINE):
            y += LINE
            drawn.append(f'<text class="label" x="{x + 14}" y="{y}">{_short(part)}</text>')
        for part in wrapped(" · ".join(_beside(node, nodes, depth)), MAP_LINE):
            y += LINE
            drawn.append(f'<text class="tick" x="{x + 14}" y="{y}">{_short(part)}</text>')
        y += NODE_GAP
    return _svg(y, named, [*lines, *drawn])


def _dot(node: MapNode, x: int, y: int) -> str:
    """A ring that closes with what is there, full with a tick when all of it is; dashed where that is
    a guess, or where nothing is measured."""
    at = f'cx="{x}" cy="{y}" r="{NODE}"'
    if node.done is None:
        return f'<circle class="unmeasured" {at}/>'
    if node.done >= 1 and not node.sure:
        return f'<circle class="guess" {at}/>'
    if node.done >= 1:
        return f'<circle class="bar" {at}/><path class="tick-mark" d="M{x - 3} {y}l2 2.5 4-5"/>'
    part = f'<circle class="part" {at} pathLength="100" stroke-dasharray="{100 * node.done:.0f} 100" '
    turned = f'transform="rotate(-90 {x} {y})"/>' if node.done > 0 else ""
    return f'<circle class="ring" {at}/>' + (part + turned if turned else "")


def _trend(block: Trend, named: tuple[str, str]) -> str:
    """Ranges over time as upright bars, their middles joined."""
    xs = _places([p.day for p in block.points])
    drawn = []
    for tick in TICKS:
        y = _down(tick / 100)
        drawn.append(f'<line class="grid" x1="0" x2="100%" y1="{y:g}" y2="{y:g}"/>')
        drawn.append(f'<text class="tick" y="{y - 3:g}">{tick}</text>')
    for (x, p), (x2, p2) in pairwise(zip(xs, block.points, strict=True)):
        y, y2 = _down(p.expected), _down(p2.expected)
        drawn.append(f'<line class="join" x1="{x:g}%" y1="{y:g}" x2="{x2:g}%" y2="{y2:g}"/>')
    for x, p in zip(xs, block.points, strict=True):
        drawn.append(f'<line class="range" x1="{x:g}%" x2="{x:g}%" y1="{_down(p.low):g}" y2="{_down(p.high):g}"/>')
        drawn.append(f'<circle class="bar" cx="{x:g}%" cy="{_down(p.expected):g}" r="4"/>')
    free = 100.0
    for x, p in reversed([*zip(xs, block.points, strict=True)]):
        if x <= free:
            anchor = "end" if x > MIDDLE_FITS[1] else "start" if x < MIDDLE_FITS[0] else "middle"
            at = f'x="{x:g}%" y="{TREND_HEIGHT + 28}" text-anchor="{anchor}"'
            drawn.append(f'<text class="tick" {at}>{_short(p.day)}</text>')
            free = x - DAY_WIDTH
    return _svg(TREND_HEIGHT + 36, named, drawn)


def _places(days: Sequence[str]) -> list[float]:
    """Where days stand across a trend, in per cent of its width; evenly where they are all one day."""
    first, last = TREND_SIDES
    at = [date.fromisoformat(day).toordinal() for day in days]
    if at[0] == at[-1]:
        at = list(range(len(days)))
    return [first + (last - first) * (a - at[0]) / max(1, at[-1] - at[0]) for a in at]


def _down(share: float) -> float:
    """How far from the top a share stands in a trend."""
    return 10 + TREND_HEIGHT * (1 - share)


def _per_cent(share: float) -> str:
    return f"{100 * min(max(share, 0.0), 1.0):.4g}%"


def _short(label: str) -> str:
    """A label no longer than fits; the whole of it stands in the table below."""
    text = clean(label)
    kept = text[:LONGEST_LABEL]
    while cells(kept) >= LONGEST_LABEL and kept != text:
        kept = kept[:-1]
    return escape(kept if kept == text else f"{kept.rstrip()}…")


def _plain(text: str) -> str:
    return escape(clean(text))
