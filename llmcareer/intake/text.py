"""Reads a CV or an ad from a file into lines of clean text: by its content, not only by its ending.

No network, macro, entity or script; every format within the limits of `llmcareer.intake.limits`. The reader of
a format is imported when a file of that format is met: no command needs more than one or two of them.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from llmcareer.errors import UserError
from llmcareer.intake.clean import clean, clean_line
from llmcareer.intake.limits import MAX_BYTES, MAX_CHARACTERS, MAX_MEMBERS, refuse
from llmcareer.intake.lines import HEADING, Line, Text, joined, min_wrapped

__all__ = ["Line", "Text", "read_file", "text_of"]

STDIN = "-"

# First bytes of files people take for text, and what to do instead.
_NOT_TEXT = (
    (
        b"\xd0\xcf\x11\xe0",
        "it is an old Word document (.doc) or a document with a password.",
        "Save it as .docx or PDF.",
    ),
    (b"{\\rtf", "it is a rich text file (.rtf).", "Save it as .docx, PDF or plain text."),
    (b"\x89PNG", "it is an image.", "Copy its text into a .txt file."),
    (b"\xff\xd8\xff", "it is an image.", "Copy its text into a .txt file."),
    (b"GIF8", "it is an image.", "Copy its text into a .txt file."),
    (b"MZ", "it is a program.", "Give a CV or a job ad."),
    (b"\x7fELF", "it is a program.", "Give a CV or a job ad."),
    (b"\x1f\x8b", "it is a packed file.", "Unpack it first."),
)
_PDF_STARTS_WITHIN = 1024  # bytes; some programs write a few before %PDF-
_MOST_CONTROLS = 0.05  # share of control characters; a text with a few stray ones is still a text
_HTML = re.compile(r"<!doctype html|<html[\s>]|<body[\s>]", re.IGNORECASE)
_HTML_STARTS_WITHIN = 1000

_MARKDOWN_HEADING = re.compile(r"^\s{0,3}#{1,6}\s+")
_MARKDOWN_LINK = re.compile(r"!?\[([^\[\]\n]{0,300})\]\([^()\n]{0,500}\)")
_MARKDOWN_MARK = re.compile(r"\*\*|__|`+|(?<!\w)[*_](?=\w)|(?<=[\w.!?)])[*_](?!\w)|^\s*>\s?")
_MARKDOWN_RULE = re.compile(r"^[\s|:=_*-]+$")


def read_file(path: Path | str, stdin: bytes = b"") -> Text:
    """Read a CV or an ad. ``path`` ``-`` takes the bytes given as ``stdin``.

    Raises UserError where there is no such file, DataError where it cannot be read, with what to do.
    """
    name = str(path)
    if name == STDIN:
        return text_of(stdin, "standard input")
    file = Path(path)
    shown = clean_line(file.name) or "the file"
    try:
        if not file.is_file():
            what = "is a folder" if file.is_dir() else "is not there"
            raise UserError(f"{shown} {what}. Give one CV or job ad as PDF, DOCX, text, HTML, JSON Resume or zip.")
        with file.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise UserError(f"{shown} cannot be opened: {clean_line(str(error))}.") from error
    return text_of(data, shown)


def text_of(data: bytes, file: str) -> Text:
    """The text in the bytes of a file called ``file``. Raises DataError as `read_file` does."""
    if not data.strip(b"\x00 \t\r\n"):
        raise refuse(file, "it is empty.", "Give a file with text in it.")
    if len(data) > MAX_BYTES:
        raise refuse(file, f"it is larger than {MAX_BYTES // 1_000_000} MB.", "Take the images out, or copy its text.")
    kind, lines, warnings = _read(data, file)
    lines, cut = _within(lines)
    if cut:
        warnings = (*warnings, f"only the first {MAX_CHARACTERS:,} characters were read.")
    if not lines:
        raise refuse(file, "there is no text in it.", "Give a file with text in it.")
    return Text(file, kind, lines, warnings)


def _read(data: bytes, file: str) -> tuple[str, tuple[Line, ...], tuple[str, ...]]:
    """The kind of a file by its content, its lines and warnings."""
    if b"%PDF-" in data[:_PDF_STARTS_WITHIN]:
        from llmcareer.intake.pdf import read_pdf

        return "pdf", *read_pdf(data, file)
    if data.startswith(b"PK"):
        return *_read_zip(data, file), ()
    for start, message, remedy in _NOT_TEXT:
        if data.startswith(start):
            raise refuse(file, message, remedy)
    source, warnings = _decode(data, file)
    return *_read_source(source, file), warnings


def _read_source(source: str, file: str) -> tuple[str, tuple[Line, ...]]:
    if _HTML.search(source[:_HTML_STARTS_WITHIN]):
        from llmcareer.intake.web_page import read_html

        return "html", read_html(source, file)
    from llmcareer.intake.structured import is_job, is_resume, parse_json, read_job_json, read_resume

    value = parse_json(source, file)
    if value is not None and is_resume(value):
        return "jsonresume", read_resume(value)
    if value is not None and is_job(value):
        return "jobjson", read_job_json(value)
    if value is not None or file.lower().endswith(".json"):
        raise refuse(file, "it is no JSON Resume.", "It needs 'basics', 'work' or 'skills': jsonresume.org/schema.")
    text = clean(source[: 2 * MAX_CHARACTERS])
    markdown = file.lower().endswith((".md", ".markdown")) or bool(re.search(r"(?m)^#{1,6} \S", text))
    return (
        ("markdown", tuple(_markdown(text)))
        if markdown
        else ("text", tuple(joined(_numbered(text), min_wrapped(text.split("\n")))))
    )


def _read_zip(data: bytes, file: str) -> tuple[str, tuple[Line, ...]]:
    from llmcareer.intake.docx import read_docx
    from llmcareer.intake.structured import is_export, read_export

    damaged = "Download or save it again."
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, IndexError) as error:
        raise refuse(file, "it is damaged or cut off.", damaged) from error
    with archive:
        names = archive.namelist()
        if len(names) > MAX_MEMBERS:
            raise refuse(file, "it holds too many files.", "Give the document itself.")
        if "word/document.xml" in names:
            return "docx", read_docx(archive, file)
        if is_export(names):
            return "linkedin", read_export(archive, file)
    raise refuse(file, "it is neither a Word document nor a LinkedIn export.", "Unpack it and give one document.")


def _decode(data: bytes, file: str) -> tuple[str, tuple[str, ...]]:
    warnings: tuple[str, ...] = ()
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", errors="replace")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("cp1252", errors="replace")
            warnings = ("it is not in UTF-8; letters with accents may be wrong.",)
    controls = sum(character < " " and character not in "\t\r\n\f\x1b" for character in text[:MAX_CHARACTERS])
    controls += text[:MAX_CHARACTERS].count("\ufffd")
    if controls > _MOST_CONTROLS * min(len(text), MAX_CHARACTERS):
        raise refuse(file, "it is not a text.", "Give PDF, DOCX, text, Markdown, HTML, JSON Resume or a LinkedIn zip.")
    return text, warnings


def _numbered(text: str) -> Iterator[tuple[str, str]]:
    for number, row in enumerate(text.split("\n"), start=1):
        yield row, f"line {number}"


def _markdown(text: str) -> Iterator[Line]:
    """Markdown without its marks: headings known as such, links as their words, tables as rows."""
    held: list[tuple[str, str]] = []
    for row, where in _numbered(text):
        if _MARKDOWN_RULE.match(row):
            row = ""
        plain = _MARKDOWN_MARK.sub("", _MARKDOWN_LINK.sub(r"\1", row))
        if _MARKDOWN_HEADING.match(row):
            yield from joined(held)
            held = []
            yield Line(clean_line(_MARKDOWN_HEADING.sub("", plain)), where, HEADING)
        elif row.lstrip().startswith("|"):
            yield from joined(held)
            held = []
            yield Line(clean_line(plain.strip().strip("|")), where)
        else:
            held.append((plain, where))
    yield from joined(held)


def _within(lines: tuple[Line, ...]) -> tuple[tuple[Line, ...], bool]:
    """The lines up to the limit of characters, and whether some were left out."""
    kept: list[Line] = []
    size = 0
    for line in lines:
        size += len(line.text)
        if size > MAX_CHARACTERS:
            return tuple(kept), True
        if line.text:
            kept.append(line)
    return tuple(kept), False
