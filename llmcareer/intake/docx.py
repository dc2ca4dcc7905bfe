"""The text of a Word document: paragraphs, tables, text boxes, headers. Standard library only.

Read as a stream of XML events, so a huge or deep file builds no tree. A document type or an entity
is refused; deleted, moved-away and hidden text, comments and macros are not read.
"""

import re
import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import ParseError, XMLParser

from llmcareer.intake.clean import clean_line
from llmcareer.intake.limits import Clock, member, refuse
from llmcareer.intake.lines import BULLET, CELL, HEADING, ITEM, PLAIN, Line

_PART = re.compile(r"word/(document|header\d*|footnotes)\.xml$")
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

# A fallback repeats a text box; deleted and moved-away text is no longer part of the document.
_NOT_READ = frozenset({f"{_COMPATIBILITY}Fallback", f"{_WORD}del", f"{_WORD}moveFrom"})
_SPACE = frozenset({f"{_WORD}tab", f"{_WORD}br", f"{_WORD}cr"})
_CHUNK = 64 * 1024  # bytes given to the XML parser between two looks at the clock
_SHORT_CELL = 80  # characters; a row of short cells is one line, longer cells are paragraphs of their own
_TINY = 4  # half-points; nobody reads text of 2 points


def read_docx(archive: zipfile.ZipFile, file: str) -> tuple[Line, ...]:
    """The lines of a Word document, headers first. Raises DataError for a damaged or unsafe file."""
    names = sorted((name for name in archive.namelist() if _PART.fullmatch(name)), key=_reading_order)
    lines: list[Line] = []
    for name in names:
        lines += _read_part(member(archive, name, file), file, "header" if "header" in name else "document")
    return tuple(lines)


def _reading_order(name: str) -> tuple[int, str]:
    return (0 if "header" in name else 1 if "document" in name else 2), name


def _read_part(data: bytes, file: str, where: str) -> list[Line]:
    clock = Clock(file)
    part = _Part(file, where, white_is_hidden=b"w:shd" not in data and b"solidFill" not in data)
    parser = XMLParser(target=part)
    try:
        for start in range(0, len(data), _CHUNK):
            parser.feed(data[start : start + _CHUNK])
            clock.check()
        parser.close()
    except (ParseError, ValueError, LookupError) as error:
        raise refuse(file, "its content is damaged.", "Save the document again, or copy its text.") from error
    return part.lines


class _Part:
    """Receives the XML events of one part and keeps its lines."""

    def __init__(self, file: str, where: str, white_is_hidden: bool) -> None:
        self.lines: list[Line] = []
        self._file, self._where, self._white_is_hidden = file, where, white_is_hidden
        self._paragraphs: list[list[str]] = []  # a text box puts paragraphs inside a paragraph
        self._rows: list[list[list[str]]] = []  # rows of cells of paragraphs; tables nest
        self._skipped = 0
        self._in_text = self._hidden = self._is_heading = self._is_item = False

    def doctype(self, *_: object) -> None:
        raise refuse(self._file, "it declares a document type, which a CV never needs.", "Save it again in Word.")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if self._skipped or tag in _NOT_READ:
            self._skipped += 1
        elif tag == f"{_WORD}p":
            self._paragraphs.append([])
            self._is_heading = self._is_item = False
        elif tag == f"{_WORD}r":
            self._hidden = False
        elif tag == f"{_WORD}t":
            self._in_text = True
        elif tag in _SPACE and self._paragraphs:
            self._paragraphs[-1].append(" ")
        elif tag == f"{_WORD}tr":
            self._rows.append([])
        elif tag == f"{_WORD}tc" and self._rows:
            self._rows[-1].append([])
        else:
            self._style(tag, attributes.get(f"{_WORD}val", ""))

    def _style(self, tag: str, value: str) -> None:
        if tag == f"{_WORD}pStyle":
            self._is_heading = bool(re.match(r"(?i)heading|title|überschrift|titre", value))
        elif tag == f"{_WORD}numPr":
            self._is_item = True
        elif tag in (f"{_WORD}vanish", f"{_WORD}webHidden"):
            self._hidden = value.lower() not in ("0", "false", "off")
        elif (tag == f"{_WORD}sz" and value.isdecimal() and int(value) <= _TINY) or (
            tag == f"{_WORD}color" and value.upper() == "FFFFFF" and self._white_is_hidden
        ):
            self._hidden = True

    def data(self, text: str) -> None:
        if self._in_text and not self._hidden and self._paragraphs:
            self._paragraphs[-1].append(text)

    def end(self, tag: str) -> None:
        if self._skipped:
            self._skipped -= 1
        elif tag == f"{_WORD}t":
            self._in_text = False
        elif tag == f"{_WORD}p" and self._paragraphs:
            self._keep(clean_line("".join(self._paragraphs.pop())))
        elif tag == f"{_WORD}tr" and self._rows:
            self.lines += self._row_lines(self._rows.pop())

    def _keep(self, text: str) -> None:
        if not text:
            return
        if self._rows and self._rows[-1]:
            self._rows[-1][-1].append(text)
            return
        kind = HEADING if self._is_heading else ITEM if self._is_item else PLAIN
        self.lines.append(Line(BULLET.sub("", text, count=1), self._where, kind))

    def _row_lines(self, cells: list[list[str]]) -> Iterator[Line]:
        if all(len(cell) <= 1 and len("".join(cell)) <= _SHORT_CELL for cell in cells):
            row = CELL.join(cell[0] for cell in cells if cell)
            if row:
                yield Line(row, "table")
            return
        for cell in cells:
            for paragraph in cell:
                kind = ITEM if BULLET.match(paragraph) else PLAIN
                yield Line(BULLET.sub("", paragraph, count=1), "table", kind)

    def close(self) -> None:
        """The parser asks for a result; the lines are it."""
