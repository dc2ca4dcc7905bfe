"""What part of a CV a line stands in, and which entry. Parts that tell nothing of skills are skipped later."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from llmcareer.intake.any_case import AnyCase
from llmcareer.intake.cv_headings import (
    COURSE,
    EDUCATION,
    OTHER,
    PROJECTS,
    PUBLISHED,
    READING,
    SKILLS,
    SKIPPED,
    SUMMARY,
    WORK,
    section_kind,
)
from llmcareer.intake.lines import HEADING, ITEM, Line

# Section names that a format gives itself (JSON Resume, LinkedIn).
_GIVEN = {
    "work": WORK,
    "skills": SKILLS,
    "education": EDUCATION,
    "course": COURSE,
    "projects": PROJECTS,
    "publications": PUBLISHED,
    "volunteer": OTHER,
    "summary": SUMMARY,
}
_POINT = r"(?:[a-zäéû]{3,10}\.?\s+|\d{1,2}[/.])?(?:19|20)\d\d(?:[-/]\d\d\b(?:-\d\d)?)?"
_GOES_ON = r"(?:to )?(?:present|date)|now|today|current|heute|ongoing|till date|date|actual\w*|aujourd|hoy|\s*$"
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATES = AnyCase(
    rf"{_POINT}\s*(?:->?|–|—|→|to|bis|until|till|\.\.|…)\s*(?:{_POINT}|{_GOES_ON})"
    r"|\b(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]*\.?\s*(?:-|–|—|to|"
    r"bis)\s*[a-zä]{3,9}\.?\s+(?:19|20)\d\d"
    rf"|\b(?:since|seit|depuis|desde)\s+{_POINT}"
)


def dates_in(text: str) -> list[str]:
    """Every span of years or months in a text, in small letters: "march 2021 - present", "since 2019"."""
    return [found.group() for found in _DATES.finditer(text)] if _YEAR.search(text) else []


class Placed(NamedTuple):
    """A line with its section, the heading of its entry, and the number of the entry."""

    line: Line
    section: str
    entry: str
    number: int


def placed(lines: Sequence[Line]) -> Iterator[Placed]:
    """Every line but headings of sections, with the section it stands in."""
    section, entry, number, is_post = SUMMARY, "", 0, False
    for line in lines:
        if line.section:
            given = _GIVEN.get(line.section, OTHER)
            if line.kind == HEADING or given != section:
                entry, number = line.text[:_ENTRY] if line.kind == HEADING else "", number + 1
            section = given
            yield Placed(line, section, entry, number)
            continue
        kind = section_kind(line) or _unknown_heading(line, section)
        if kind:
            section, entry, number, is_post = kind, "", number + 1, False
            continue
        begins_project = section == PROJECTS and line.kind != ITEM and _PROJECT_HEAD.match(line.text)
        if line.kind == HEADING or begins_project or dates_in(line.text):
            entry, number = line.text[:_ENTRY], number + 1
            is_post = section == EDUCATION and line.kind != ITEM and _is_post(line.text)
            if section in (SUMMARY, OTHER) and line.kind != ITEM and _begins_work(line.text):
                section = WORK  # under a heading that no table knows, or under none
        yield Placed(line, _labelled(line) or (WORK if is_post else section), entry, number)


def _unknown_heading(line: Line, section: str) -> str:
    """`OTHER` for a heading in capitals that no table knows, where it must end a part that would colour all of it."""
    text = line.text.strip()
    if section not in (SKIPPED, COURSE, READING, SKILLS, PUBLISHED) or line.kind == ITEM:
        return ""
    return OTHER if text.isupper() and _CAPITAL_HEADING.fullmatch(text) else ""


def _labelled(line: Line) -> str:
    """The section of a line that begins with its own heading: "Skills: Python, Git", "Interests: chess".

    "Languages: ..." says nothing: programmers list Python there, and others French.
    """
    label = _LABEL.match(line.text)
    if label is None or "anguage" in label.group(1):
        return ""
    return section_kind(Line(label.group(1), line.where, HEADING))


_LABEL = re.compile(r"([A-ZÀ-Þ][\w &/-]{2,40}):\s+\S")


def _is_post(text: str) -> bool:
    """Whether an entry among the degrees is paid work: the post of a doctoral student, a job beside studies."""
    return bool(_POST.search(text)) and not _OF_DEGREE.search(text)


def _begins_work(text: str) -> bool:
    """Whether a line names a post or a firm beside its dates and is no sentence about them."""
    return bool(dates_in(text)) and len(text) <= _ENTRY and bool(_POST.search(text) or _FIRM.search(text))


def is_study(text: str) -> bool:
    """Whether an entry tells of a degree and of no post, wherever it stands."""
    return bool(_OF_DEGREE.search(text)) and not _POST.search(text)


_PROJECT_HEAD = re.compile(r"[^.;:(]{3,60}[(,] ?(?:19|20)\d\d\)?\s*(?:[.:,–-]|$)")  # "Tide bot (2024). ..."
_ENTRY = 120  # characters; a longer line tells of the work itself
_FIRM = re.compile(r"\b(?:Ltd|Limited|GmbH|AG|Inc|LLC|S\.?A|B\.?V|Pty|Corp|University|Hospital|Institute|Bank)\b")
_CAPITAL_HEADING = re.compile(r"[^\W\d_]{4,}(?: [^\W\d_]+){0,3}:?")
_POST = AnyCase(
    r"\b(?:position|post|engineer|developer|analyst|assistant|intern|internship|researcher|research associate|"
    r"scientist|consultant|manager|technician|tutor|employed|job|werkstudent\w*|hilfskraft|praktik\w+)\b"
)
_OF_DEGREE = AnyCase(r"\b(?:b\.?sc|m\.?sc|bachelor|master|diploma|degree|licenciatura|ph\.?d|dr\. rer|abitur|major)\b")
