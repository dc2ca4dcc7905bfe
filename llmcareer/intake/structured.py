"""JSON Resume, the JSON form of a job ad beside it, and the data export of LinkedIn, as lines with sections.

Only parts that tell of work are read: no name, address, birth date, contact, message or connection.
"""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from typing import Any

from llmcareer.intake.clean import clean_line
from llmcareer.intake.limits import member, refuse
from llmcareer.intake.lines import HEADING, ITEM, PLAIN, Line

_MAX_DEPTH = 20  # real files nest 5 deep
_MAX_ROWS = 5_000  # of one CSV file; a career has 50

# JSON Resume: our section, the names the list goes by (old ones too), the keys that head an entry, the keys with text.
_RESUME_PARTS = (
    ("work", ("work", "experience", "employment", "positions"), ("position", "title", "name", "company")),
    ("education", ("education",), ("studyType", "area", "degree", "institution", "school")),
    ("course", ("certificates", "certifications", "courses"), ("name", "title", "issuer", "authority")),
    ("projects", ("projects",), ("name", "title")),
    ("publications", ("publications",), ("name", "title", "publisher")),
    ("volunteer", ("volunteer", "volunteering"), ("position", "organization")),
)
_RESUME_TEXTS = ("summary", "description", "highlights", "courses", "keywords")
_JOB_PARTS = (
    ("", ("title", "description", "experience")),
    ("Responsibilities", ("responsibilities",)),
    ("Requirements", ("qualifications", "skills")),
)

# LinkedIn: the six files that are read, the section of each, and the columns with content.
_EXPORT_FILES = {
    "Profile.csv": ("summary", ("Headline", "Summary")),
    "Positions.csv": ("work", ("Title", "Company Name", "Started On", "Finished On", "Description")),
    "Skills.csv": ("skills", ("Name",)),
    "Education.csv": ("education", ("Degree Name", "School Name", "Start Date", "End Date", "Notes")),
    "Certifications.csv": ("course", ("Name", "Authority", "Started On")),
    "Projects.csv": ("projects", ("Title", "Started On", "Finished On", "Description")),
}
_LONG_COLUMNS = ("Description", "Summary", "Notes", "Headline")
_MARKDOWN = re.compile(r"\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|`")


def parse_json(source: str, file: str) -> Mapping[str, Any] | None:
    """The object in a JSON file, or None where the text is no JSON object. Raises DataError if nested too deep."""
    if not source.lstrip("\ufeff \t\r\n").startswith("{"):
        return None
    deep = refuse(file, f"it is nested deeper than {_MAX_DEPTH} levels.", "A JSON Resume nests five deep.")
    try:
        value = json.loads(source.lstrip("\ufeff"))
    except RecursionError:
        raise deep from None
    except ValueError:
        return None
    if not _nests_within(value, _MAX_DEPTH):
        raise deep
    return value if isinstance(value, dict) else None


def is_resume(value: Mapping[str, Any]) -> bool:
    """Whether an object looks like a JSON Resume: it holds ``basics`` or two of its lists."""
    lists = sum(any(isinstance(value.get(name), list) for name in names) for _, names, _ in _RESUME_PARTS)
    return isinstance(value.get("basics"), dict) or lists + isinstance(value.get("skills"), list) >= 2


def is_job(value: Mapping[str, Any]) -> bool:
    """Whether an object looks like a job ad in JSON."""
    return isinstance(value.get("title"), str) and any(key in value for key in ("description", "qualifications"))


def read_resume(value: Mapping[str, Any]) -> tuple[Line, ...]:
    """The lines of a JSON Resume. Unknown keys and wrong types are passed over."""
    lines: list[Line] = []
    basics = value.get("basics")
    if isinstance(basics, dict):
        for key in ("label", "summary"):
            lines += [Line(text, f"basics.{key}", PLAIN, "summary") for text in _texts(basics.get(key))]
    for section, names, heads in _RESUME_PARTS:
        for name in names:
            for number, entry in enumerate(_entries(value.get(name))):
                lines += _resume_entry(entry, f"{name}[{number}]", section, heads)
    for number, group in enumerate(_entries(value.get("skills"))):
        text = _skill_group(group)
        if text:
            lines.append(Line(text, f"skills[{number}]", ITEM, "skills"))
    return tuple(lines)


def _resume_entry(entry: Mapping[str, Any], where: str, section: str, heads: tuple[str, ...]) -> Iterator[Line]:
    head = ", ".join(text for key in heads for text in _texts(entry.get(key)))
    dates = _dates(entry)
    if head:
        yield Line(f"{head} ({dates})" if dates else head, where, HEADING, section)
    for key in _RESUME_TEXTS:
        texts = list(_texts(entry.get(key)))
        if key == "keywords" and texts:
            texts = [", ".join(texts)]
        for text in texts:
            yield Line(text, f"{where}.{key}", ITEM, section)


def _dates(entry: Mapping[str, Any]) -> str:
    start = next(iter(_texts(entry.get("startDate"))), "")
    end = next(iter(_texts(entry.get("endDate") or entry.get("date") or entry.get("releaseDate"))), "")
    return f"{start} - {end or 'present'}" if start else end


def _skill_group(group: Mapping[str, Any]) -> str:
    name = ", ".join(_texts(group.get("name")))
    level = ", ".join(_texts(group.get("level")))
    head = f"{name} ({level})" if level else name
    words = ", ".join(_texts(group.get("keywords")))
    return f"{head}: {words}" if words and head else head or words


def read_job_json(value: Mapping[str, Any]) -> tuple[Line, ...]:
    """The lines of a job ad in JSON, with headings for what the person does and what is asked."""
    lines: list[Line] = []
    for heading, keys in _JOB_PARTS:
        found = [Line(text, key, ITEM if heading else PLAIN) for key in keys for text in _job_texts(value.get(key))]
        if found and heading:
            lines.append(Line(heading, keys[0], HEADING))
        lines += found
    return tuple(lines)


def _job_texts(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from [_skill_group(item)] if isinstance(item, dict) else _texts(item)
    else:
        yield from _texts(value)


def _entries(value: Any) -> list[Mapping[str, Any]]:
    """The objects in a list; a plain text stands for an object with a name."""
    if not isinstance(value, list):
        return []
    return [item if isinstance(item, dict) else {"name": item} for item in value if isinstance(item, (dict, str))]


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        text = clean_line(_MARKDOWN.sub("", value))
        if text:
            yield text
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield str(value)
    elif isinstance(value, list):
        for item in value:
            if isinstance(item, (str, int, float)):
                yield from _texts(item)


def _nests_within(value: Any, depth: int) -> bool:
    if not isinstance(value, (dict, list)):
        return True
    inner = value.values() if isinstance(value, dict) else value
    return depth > 0 and all(_nests_within(item, depth - 1) for item in inner)


def is_export(names: list[str]) -> bool:
    """Whether a zip archive looks like an export from LinkedIn."""
    return {"Positions.csv", "Skills.csv", "Profile.csv"} & {name.rpartition("/")[2] for name in names} != set()


def read_export(archive: zipfile.ZipFile, file: str) -> tuple[Line, ...]:
    """The lines of the six files of a LinkedIn export that tell of work; nothing else is unpacked."""
    lines: list[Line] = []
    for name in archive.namelist():
        base = name.rpartition("/")[2]
        if base not in _EXPORT_FILES or name.count("/") > 1:
            continue
        source = member(archive, name, file).decode("utf-8-sig", errors="replace")
        section, columns = _EXPORT_FILES[base]
        try:
            rows = list(zip(range(_MAX_ROWS), csv.DictReader(io.StringIO(source)), strict=False))
        except csv.Error as error:
            raise refuse(file, f"{base} in it is damaged.", "Ask LinkedIn for a new export.") from error
        for _, row in rows:
            lines += _export_row(row, base, section, columns)
    return tuple(lines)


def _export_row(row: Mapping[str, Any], base: str, section: str, columns: tuple[str, ...]) -> Iterator[Line]:
    cells = {column: row.get(column) for column in columns}
    short = [clean_line(cell) for column, cell in cells.items() if cell and column not in _LONG_COLUMNS]
    dates = [clean_line(cells.get(column) or "") for column in ("Started On", "Finished On", "Start Date", "End Date")]
    head = ", ".join(text for text in short if text not in dates)
    began, ended = dates[0] or dates[2], dates[1] or dates[3]
    if head:
        times = f" ({began} - {ended or 'present'})" if began else ""
        yield Line(head + times, base, ITEM if section == "skills" else HEADING, section)
    for column in _LONG_COLUMNS:
        for part in (cells.get(column) or "").splitlines():
            text = clean_line(part)
            if text:
                yield Line(text, base, ITEM, section)
