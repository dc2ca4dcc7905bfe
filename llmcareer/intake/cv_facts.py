"""Degree and years of work from a CV. No other personal fact is read: no name, age, sex, origin, address."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from llmcareer.intake.any_case import AnyCase
from llmcareer.intake.cv_headings import EDUCATION, OTHER, PERSONAL, SKIPPED, SUMMARY, WORK
from llmcareer.intake.cv_sections import Placed, dates_in, is_study
from llmcareer.intake.lines import ITEM, Line
from llmcareer.intake.sentences import sentences
from llmcareer.readings import Degree

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar enero janvier",
            "feb february februar febrero",
            "mar march märz mär marzo mars",
            "apr april abril avril",
            "may mai mayo",
            "jun june juni junio juin",
            "jul july juli julio juillet",
            "aug august agosto",
            "sep sept september septiembre",
            "oct october okt oktober octubre",
            "nov november noviembre",
            "dec december dez dezember diciembre",
        ),
        start=1,
    )
    for name in names.split()
}
_POINT = AnyCase(
    r"(?:(?P<name>[a-zäé]{3,10})\.?\s+|(?P<number>\d{1,2})[/.])?(?P<year>(?:19|20)\d\d)(?:[-/](?P<month>\d\d)\b)?"
)
_STATED = AnyCase(r"\b(\d{1,2})\s*\+?\s*(?:years?|yrs?|jahre)\b")
_MOST_YEARS = 60
_NOT_WORK = AnyCase(r"arbeitsuchend|arbeitslos|unemployed|job search|parental leave|elternzeit|sabbatical|gap year")


_DEGREES = (
    (
        "phd",
        r"\bph\.?\s?d\b|\bdphil\b|\bdoctora\w+\b|\bdoktor(?!and)\w*\b|\bdr\. rer\b|\bpromotion(?= in\b| an\b|,|"
        r" zum\b)|\bpromovier\w*",
    ),
    (
        "master",
        r"\bmaster(?:['’]?s)?\b(?! thesis)|\bm\.?\s?sc\b|\bm\.?\s?eng\b|\bm\.?\s?tech\b|\bmba\b|\bmphil\b|"
        r"\bll\.?m\.?(?= in\b| \(|, )|\bm\.?s\.?(?= in\b| \w+ science)|\bm\.?a\.?(?= in\b)|"
        r"\bdiplom(?:-\w+|arbeit)?\b|\bdiplom-?(?:ingenieur|mathematiker|informatiker|physiker)\w*|\bmagister\b|"
        r"\bmag\. ?(?:phil|rer|art|iur|pharm|theol)\b|\bmaestr[ií]a\b|\bmagistrale\b|"
        r"\bmagisterka\b|\bmestrado\b|\blaurea magistrale\b",
    ),
    (
        "bachelor",
        r"\bbachelor(?:['’]?s)?\b|\bb\.?\s?sc\b|\bb\.?\s?eng\b|\bb\.?\s?tech\b|\bb\.?\s?com\b|\bbca\b|"
        r"\bb\.?a\.?(?= in\b| \()|"
        r"\bb\.?s\.?(?= in\b| \w+ science)|\bb\.e\.|\blicenciatura\b|"
        r"\blicence (?:en|de|professionnelle)\b|\bingenier[ií]a (?:de|en|superior)\b|\bbachiller\b|\b(?:four|"
        r"five)-year degree\b|\blaurea\b|\binżynier\b|\bgrado en\b|\bbacharelado\b|\bundergraduate\b|\blicencjat\b",
    ),
)
_Patterns = Sequence[tuple[str, AnyCase | re.Pattern[str]]]
_PATTERNS: _Patterns = tuple((level, AnyCase(pattern)) for level, pattern in _DEGREES)
# Two capitals are a degree where degrees are listed, and a state, a firm or a trade elsewhere.
_CAPITALS = (
    ("master", re.compile(r"(?<!, )\b(?:M\.?A|M\.?S)\b\.?(?! (?:Office|Excel|Word|SQL|Azure|Project|Teams|Access))")),
    ("bachelor", re.compile(r"\b(?:B\.?A|B\.?E|B\.?S)\b\.?")),
)
# "I toy with the thought of an MSc."
_ONLY_THOUGHT = AnyCase(
    r"\b(?:thought of|thinking of|dream\w*|hop(?:e|ing)|would (?:like|love)|want(?:s|ed)? to|consider\w*|one day)\b"
)
_LEFT = AnyCase(
    r"discontinued|left (?:after|in|without)|without (?:the |a )?degree|applied for|would (?:start|begin)|quit\b|"
    r"abandoned|not started|place accepted|left it\b|left the (?:programme|course)|broke off|"
    r"no thesis|left for|dropped out|given up|gave up|breaking off|not completed|unfinished|abgebrochen|withdrew|"
    r"incomplete|did not finish"
)
_GOING_ON = AnyCase(
    r"in progress|ongoing|expected|current(?:ly)?|present|candidate|student|laufend|heute|third-year|second-year|"
    r"pursuing"
)
_NO_DEGREE = AnyCase(r"\bno degree\b|\bkein(?:en)? (?:abschluss|studium)\b")
_FIELD = re.compile(r"(?:\bin|\bof|,|\ben)\s+([A-ZÀ-Þ][\w&-]*(?:\s+(?:and|of|&|[A-ZÀ-Þ])[\w&-]*){0,4})")
_RANK = {"none": 0, "bachelor": 1, "master": 2, "phd": 3}


def degree_of(lines: Sequence[Placed], today: date) -> Degree:
    """The highest degree that is completed or under way; one that was left does not count."""
    best = Degree()
    sections = {line.section for line in lines}
    for placed in lines:
        if placed.section != EDUCATION and (EDUCATION in sections or placed.section in (SKIPPED, PERSONAL)):
            continue
        said = sentences(placed.line.text)
        left = [sentence for sentence in said if _LEFT.search(sentence)]
        # "MBA, two terms. Left in 2014." tells of one degree; where the second sentence names one itself, of two.
        all_left = bool(left) and not any(pattern.search(sentence) for sentence in left for _, pattern in _PATTERNS)
        for sentence in said:
            if all_left or sentence in left or _NO_DEGREE.search(sentence) or _ONLY_THOUGHT.search(sentence):
                continue
            patterns: _Patterns = (*_PATTERNS, *_CAPITALS) if placed.section == EDUCATION else _PATTERNS
            degrees = _degrees(sentence, placed.line.text, patterns, today)
            best = max(best, *degrees, key=lambda degree: _RANK[degree.highest])
    return best


def _degrees(text: str, quote: str, patterns: _Patterns, today: date) -> Iterator[Degree]:
    yield Degree()
    for level, pattern in patterns:
        match = pattern.search(text)
        if match:
            field = _FIELD.search(text, match.end())
            yield Degree(level, field.group(1).strip(" .,") if field else "", _status(quote, today), quote)


def _status(text: str, today: date) -> str:
    years = [int(match.group("year")) for match in _POINT.finditer(text)]
    if _GOING_ON.search(text) or (years and max(years) > today.year):
        return "in_progress"
    return "completed"


def years_of(lines: Sequence[Placed], today: date) -> float | None:
    """Years of paid work: spans of the work section, overlaps counted once; else what the person states; else None.

    A CV without such a section tells of work in its first lines or under headings of its own.
    """
    parts = (WORK,) if any(placed.section == WORK for placed in lines) else (SUMMARY, OTHER)
    spans, stated = [], []
    for position, placed in enumerate(lines):
        text = placed.line.text
        if placed.section in (SKIPPED, EDUCATION):
            continue
        if _BROKEN.search(text) and position + 1 < len(lines) and _REST.match(lines[position + 1].line.text):
            text = f"{text} {lines[position + 1].line.text}"
        if placed.section in parts and not _NOT_WORK.search(text) and not is_study(text):
            heads = _heads_entry(placed.line)
            spans += [_span(found, today) for found in dates_in(text) if heads or not _SINCE.match(found)]
        stated += [int(match.group(1)) for match in _STATED.finditer(text)]
    months = _months([span for span in spans if span])
    if months:
        return round(months / 12, 1)
    plausible = [years for years in stated if years <= _MOST_YEARS]
    return float(max(plausible)) if plausible else None


# A narrow column breaks a span: "Mar 2015 – Dec" and "2019" in the line below.
_BROKEN = AnyCase(r"(?:19|20)\d\d\s*(?:-|–|—|to|until)\s*(?:[a-zä]{3,9}\.?)?\s*$")
_REST = AnyCase(r"\s*(?:[a-zä]{3,9}\.?\s+)?(?:19|20)\d\d\b")


def _span(text: str, today: date) -> tuple[int, int]:
    points = list(_POINT.finditer(text))
    if not points:
        return (0, 0)
    now = today.year * 12 + today.month
    start = _month(points[0], first=True)
    same_year = _FIRST_MONTH.match(text)
    if same_year:  # "May - August 2018"
        start, points = (start - 1) // 12 * 12 + _MONTHS.get(same_year.group(1), 1), points * 2
    end = _month(points[1], first=False) + 1 if len(points) > 1 else now
    return (start, min(end, now)) if start < min(end, now) else (0, 0)


def _heads_entry(line: Line) -> bool:
    """Whether a line names a post: "since 2019" there is its time; in a longer text it may be the time of anything."""
    return line.kind != ITEM and len(line.text) <= _POST_LINE


_SINCE = re.compile(r"since|seit|depuis|desde")
_POST_LINE = 120  # characters
_FIRST_MONTH = re.compile(r"([a-zä]{3,9})\.?\s*(?:-|–|—|to|bis)")


def _month(point: re.Match[str], first: bool) -> int:
    """Months since year 0. Where a month is not given, half of the year: nobody knows which half."""
    year = int(point.group("year"))
    name = (point.group("name") or "").lower()
    month = _MONTHS.get(name) or int(point.group("number") or point.group("month") or 0)
    if not 1 <= month <= 12:
        month = 7 if first else 6
    return year * 12 + month


def _months(spans: Sequence[tuple[int, int]]) -> int:
    total, reached = 0, 0
    for start, end in sorted(spans):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total
