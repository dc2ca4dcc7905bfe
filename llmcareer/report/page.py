"""The blocks a page is made of. A renderer knows these few kinds and nothing of careers.

Pictures (``Ranges``, ``HaveNeed``, ``SkillMap``, ``Timeline``, ``Trend``) carry the text of everything
they draw, so that a form that cannot draw says the same (docs/decisions/0008).
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, NamedTuple

from llmcareer.model import NOTHING


class Heading(NamedTuple):
    """A heading with an optional short text at the far end of its line. ``level`` is 1 or 2."""

    text: str
    aside: str = ""
    level: int = 2


class Text(NamedTuple):
    """A paragraph. ``quiet`` marks what explains rather than tells."""

    text: str
    quiet: bool = False


class Column(NamedTuple):
    """A table column. ``shrinks`` marks the one whose text is wrapped when space is short.

    ``least`` is the least width in characters: tables that follow each other then line up. The cells
    of a ``bar`` column are shares ("0.44") to be drawn; another column says them in words, so that a
    form that cannot draw leaves this one out.
    """

    title: str
    align: Literal["left", "right"] = "left"
    shrinks: bool = False
    least: int = 0
    bar: bool = False


class Table(NamedTuple):
    """Rows of cells under columns; ``after`` is a line that completes it, such as "and 4 more"."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    after: str = ""


class RangeRow(NamedTuple):
    """A range on the 0..1 scale with its label and the text that says the same."""

    label: str
    low: float
    high: float
    text: str


class Ranges(NamedTuple):
    """Several ranges on one scale from 0 to 100, in order."""

    rows: tuple[RangeRow, ...]


class Facts(NamedTuple):
    """Pairs of a short label and a text."""

    rows: tuple[tuple[str, str], ...]


class Item(NamedTuple):
    """One numbered thing with labelled lines below it, such as a step."""

    title: str
    aside: str
    lines: tuple[tuple[str, str], ...]
    number: int | None = None


class Listing(NamedTuple):
    """Bulleted texts."""

    rows: tuple[str, ...]


class HaveNeedRow(NamedTuple):
    """What somebody has of one thing and what is asked, on the scale of ``HaveNeed``.

    ``have_text`` says ``have`` in words; ``sure`` is False for a guess; ``must`` marks a must-have.
    """

    label: str
    group: str
    have: float
    have_text: str
    need: int
    must: bool = False
    sure: bool = True


class HaveNeed(NamedTuple):
    """Have and need side by side, by group; rows of a group stand together. ``top`` ends the scale."""

    rows: tuple[HaveNeedRow, ...]
    top: int
    summary: str


class MapNode(NamedTuple):
    """One thing of a map. ``after`` are the keys of what comes before it; they are on the map too.

    ``state`` says in words what there is to say of it; ``done`` (0..1) draws how much of what is asked
    is there, None where there is nothing to draw, and ``sure`` is False where that is a guess.
    """

    key: str
    label: str
    after: tuple[str, ...]
    state: str
    done: float | None = None
    must: bool = False
    sure: bool = True


class SkillMap(NamedTuple):
    """What builds on what: no cycle, and what comes before stands before. ``says`` titles the states."""

    nodes: tuple[MapNode, ...]
    summary: str
    says: str


class FigureLine(NamedTuple):
    """A share 0..1 with its interval, and everything needed to judge it, in words.

    ``of`` says what it is a share of, with n and period ("756 ads, 2023-26"); ``url`` may be empty.
    """

    share: float
    low: float
    high: float
    text: str
    interval: str
    of: str
    source: str
    url: str = ""


class EvidenceRow(NamedTuple):
    """The figures behind one statement, and notes on what they leave open."""

    label: str
    figures: tuple[FigureLine, ...]
    notes: tuple[str, ...] = ()
    must: bool = False


class Evidence(NamedTuple):
    """Statements whose evidence unfolds, where a form can fold."""

    rows: tuple[EvidenceRow, ...]


class Span(NamedTuple):
    """One row of a timeline: from the beginning of ``start`` to the end of ``end``, counted from 1."""

    label: str
    start: int
    end: int
    text: str


class Timeline(NamedTuple):
    """Spans on one scale of ``length`` units ("week")."""

    rows: tuple[Span, ...]
    unit: str
    length: int
    summary: str


class TrendPoint(NamedTuple):
    """A range on the 0..1 scale on a day (ISO date) with the text that says the same."""

    day: str
    expected: float
    low: float
    high: float
    text: str


class Trend(NamedTuple):
    """One range over time, oldest first."""

    points: tuple[TrendPoint, ...]
    summary: str


Picture = Ranges | HaveNeed | SkillMap | Timeline | Trend
Block = Heading | Text | Table | Facts | Item | Listing | Evidence | Picture


class Fold(NamedTuple):
    """Blocks that a terminal shows only when asked to (``open``); every form one keeps carries them."""

    blocks: tuple[Block, ...]
    open: bool = False


class Page(NamedTuple):
    """What one command answers: blocks for people and the same facts as a JSON-ready document."""

    title: str
    blocks: tuple[Block | Fold, ...]
    document: Mapping[str, Any] = NOTHING


def unfolded(blocks: Iterable[Block | Fold], *, everything: bool) -> Iterator[Block]:
    """The blocks in order, with those of open folds, or of all folds, in place."""
    for block in blocks:
        if not isinstance(block, Fold):
            yield block
        elif everything or block.open:
            yield from block.blocks
