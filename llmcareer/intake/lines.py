"""The text of a file as logical lines: a heading, a list item, a paragraph, or a row of a table."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from llmcareer.intake.clean import clean_line

CELL = " | "  # between the cells of a table row

HEADING, ITEM, PLAIN = "heading", "item", "plain"

BULLET = re.compile(r"^\s*(?:[•‣◦▪●■□○⁃∙·*–—➢✓✔►\-+o]|\(?\d{1,2}[.)]|\[\w{1,4}\])\s+(?=\S)")

_MIN_WRAPPED = 45  # characters; a shorter line ends because its author ended it
_WIDEST_PAGE = 110  # characters; a text with longer lines is not wrapped by hand
_LONGEST = 4_000  # characters of one logical line; a paragraph of a real CV has under 2,000
_NEARLY_FULL = 0.75  # share of the widest line at which a line may have been wrapped


@dataclass(frozen=True, slots=True)
class Line:
    """A logical line. ``where`` is a place for people ("page 2", "Positions.csv"); ``section`` is set
    where the format itself says what the line is about (``work``, ``skills`` ...), else empty."""

    text: str
    where: str
    kind: str = PLAIN
    section: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """What a file says, cleaned. ``kind``: pdf, docx, text, markdown, html, jsonresume, jobjson, linkedin."""

    file: str
    kind: str
    lines: tuple[Line, ...]
    warnings: tuple[str, ...] = ()

    @property
    def plain(self) -> str:
        """All lines as one text."""
        return "\n".join(line.text for line in self.lines)


def min_wrapped(rows: Iterable[str]) -> int:
    """The length from which a row of a plain text may have been wrapped by hand."""
    widest = max(map(len, rows), default=0)
    return max(_MIN_WRAPPED, int(_NEARLY_FULL * widest)) if widest <= _WIDEST_PAGE else widest


def joined(rows: Iterable[tuple[str, str]], wrapped_from: int = _MIN_WRAPPED) -> Iterator[Line]:
    """Logical lines from (text, where) rows as laid out on a page: wrapped lines come together again.

    An item goes on in the next row when its own row has at least ``wrapped_from`` characters.
    """
    held, held_where, was_item, last = "", "", False, 0
    for raw, where in rows:
        row = clean_line(raw)
        if not row:
            if held:
                yield _line(held, held_where, was_item)
            held = ""
            continue
        item = bool(BULLET.match(row))
        if held and not item and len(held) < _LONGEST and _goes_on(held, row, was_item and last >= wrapped_from):
            held += row if _is_divided(held, row) else f" {row}"
            last = len(row)
            continue
        if held:
            yield _line(held, held_where, was_item)
        held, held_where, was_item, last = row, where, item, len(row)
    if held:
        yield _line(held, held_where, was_item)


def _goes_on(held: str, row: str, in_item: bool) -> bool:
    """Whether a row continues the line before it; ``in_item`` when that is an item with a full row."""
    last_row_ends = held[-1] in ".!?:" and not _SHORT_FORM.search(held[-_SHORT_FORM_REACH:])
    if row[0].islower() or row[0] in "(,;&:":
        return not last_row_ends or (in_item and row[0].islower())
    if held[-1] in ",;&(/" or _is_divided(held, row) or held.endswith(_UNFINISHED):
        return True
    return in_item and not last_row_ends and not _is_label(row)


_SHORT_FORM = re.compile(r"(?:\b(?:e\.g|i\.e|vs|incl|approx|ca|Mr|Mrs|Ms|Dr|Prof|St|Proc)|\b[A-Z])\.$")
_SHORT_FORM_REACH = 12  # characters; looking at a whole long line again and again would take minutes
# No line ends so; the next one was set apart by a change of font.
_UNFINISHED = (
    " with",
    " in",
    " of",
    " for",
    " a",
    " an",
    " the",
    " and",
    " or",
    " to",
    " as",
    " using",
    " by",
    " on",
    " since",
    " until",
)


def _is_divided(held: str, row: str) -> bool:
    """Whether a line ends inside a word; the hyphen stays, as nobody knows whether it belongs there."""
    return len(held) > 1 and held[-1] == "-" and held[-2].isalpha() and row[0].islower()


def _is_label(row: str) -> bool:
    """Whether a row is a heading, which no item goes on with."""
    return row.isupper() or row.endswith(":") or bool(_HEADING_ROW.match(row))


# Headings of ads and CVs that stand in the row after an item without a full stop.
_HEADING_ROW = re.compile(
    r"(?:Nice to have|Good to have|Preferred|Bonus|Requirements?|Responsibilities|Qualifications?|What (?:you|we)|"
    r"Who (?:you|we) are|About|Benefits|Perks|Skills|Experience|Education|Projects|Languages|Publications)"
    r"(?: [\w&/-]+){0,3}$"
)


def _line(text: str, where: str, item: bool) -> Line:
    if item:
        return Line(BULLET.sub("", text, count=1), where, ITEM)
    return Line(text, where)
