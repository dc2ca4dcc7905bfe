"""The blocks a page is made of. A renderer knows these few kinds and nothing of careers."""

from collections.abc import Mapping
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
    """A table column. ``shrinks`` marks the one whose text is wrapped when space is short."""

    title: str
    align: Literal["left", "right"] = "left"
    shrinks: bool = False


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


Block = Heading | Text | Table | Ranges | Facts | Item | Listing


class Page(NamedTuple):
    """What one command answers: blocks for people and the same facts as a JSON-ready document."""

    title: str
    blocks: tuple[Block, ...]
    document: Mapping[str, Any] = NOTHING
