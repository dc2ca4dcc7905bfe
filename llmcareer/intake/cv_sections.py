"""What part of a CV a line stands in: work, skills, education ... Parts that tell nothing of skills are skipped."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from llmcareer.intake.any_case import AnyCase
from llmcareer.intake.lines import CELL, HEADING, Line

WORK, SKILLS, EDUCATION, COURSE, PROJECTS = "work", "skills", "education", "course", "projects"
PUBLISHED, OPEN_SOURCE, SUMMARY, OTHER = "published", "open source", "summary", "other"
READING, SKIPPED, PERSONAL, HOPES = "reading", "skipped", "personal", "hopes"

MAX_HEADING_WORDS = 6

# The first row that fits decides. Wishes, other people's work, hobbies and references are skipped.
_HEADINGS: tuple[tuple[str, str], ...] = (
    (
        SKIPPED,
        r"what i can ?(?:no|')t(?: do)?|interests?$|hobb\w+|languages?$|"
        r"sprachen|references?|referenzen|declaration|supervis\w+|recommendation|people also viewed|jobs you may|"
        r"similar profiles|"
        r"people you may know|sponsored|also viewed|research interests|langues|idiomas|freizeit|endorsements|"
        r"awards?$|auszeichnungen|"
        r"outside work|miscellaneous|related (?:jobs|profiles|searches)|grants?$|funding",
    ),
    (HOPES, r"objective|where i want|goals?$|next steps|aspirations?|wish\w*|what i.m looking|looking for|ambitions?"),
    (
        PERSONAL,
        r"contact|personal|persönlich\w*|about me personally|kontakt|languages and personal|coordonnées|anschrift",
    ),
    (OPEN_SOURCE, r"open[- ]source.*"),
    (
        PUBLISHED,
        r"publications?|papers|preprints?|articles|conference|talks?|teaching|lehre|service|review\w*|keynotes?|"
        r"outreach|"
        r"speaking|patents?|academic service|invited|chapters|edited volumes|committees|grants refereed|seminars|"
        r"statements about|veröffentlichungen|vorträge|presentations",
    ),
    (
        COURSE,
        r"certific\w+|licen[cs]es?|courses\b|weiterbildung|fortbildung|training|online learning|moocs?|professional "
        r"development|"
        r"zertifikate|lernen|bootcamps?|nanodegrees?",
    ),
    (READING, r"learning|how i learn|currently learning|reading"),
    (
        PROJECTS,
        r"projects\b|what i built|portfolio|small things|hackathons?|side projects?|projekte|things i (?:made|built)|"
        r"competitions?|kaggle|apps",
    ),
    (
        EDUCATION,
        r"education|ausbildung|studium|school|academic (?:background|qualifications?)|qualifications?|studies|"
        r"bildung|schule|"
        r"formation|educación|degrees?",
    ),
    (
        WORK,
        r"experience|employment|work|career|berufserfahrung|berufliche\w*|positions?|history|werdegang|jobs|"
        r"internships?|praktika|"
        r"appointments|volunteer\w*|freelance|expérience|experiencia|military|professional background",
    ),
    (
        SKILLS,
        r"skills?|technical summary|toolbox|kenntnisse|tools|technolog\w+|competenc\w+|strengths|(?:tech )?stack|"
        r"expertise|"
        r"proficienc\w+|fähigkeiten|keywords|it-kenntnisse|compétences|computing|software|what i (?:use|know)|areas of",
    ),
    (SUMMARY, r"summary|profile?|profil|about|overview|headline|introduction|zusammenfassung|über mich|bio"),
)
_COMPILED = tuple((kind, AnyCase(rf"(?<!\w)(?:{pattern})(?!\w)")) for kind, pattern in _HEADINGS)

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
_NUMBER = re.compile(r"^\s*(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)]?\s+(?=\D)")
_FILLER = re.compile(
    r"(?i)\b(?:and|&|of|the|my|und|key|core|technical|professional|relevant|selected|other|additional|academic|"
    r"main|recent|more|some|small|a|to|in|with|it|i|im|beruf\w*|work|personal|research|history|list|key|soft|hard|"
    r"community|software|achievements|background|information|details|data|sets|workshop|journal|viewed|may|like|you)\b"
)
# A span of years or a date: with it a new entry begins.
DATES = AnyCase(
    r"(?:(?:[a-zäé]{3,9}\.?\s+|\d{1,2}[/.])?(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?)\s*(?:-|–|—|to|bis|until)\s*"
    r"(?:(?:[a-zäé]{3,9}\.?\s+|\d{1,2}[/.])?(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?|present|now|today|current|heute|"
    r"ongoing|till date|date|actual\w*)"
)


class Placed(NamedTuple):
    """A line with its section, the heading of its entry, and the number of the entry."""

    line: Line
    section: str
    entry: str
    number: int


def placed(lines: Sequence[Line]) -> Iterator[Placed]:
    """Every line but headings of sections, with the section it stands in."""
    section, entry, number = SUMMARY, "", 0
    for line in lines:
        if line.section:
            given = _GIVEN.get(line.section, OTHER)
            if line.kind == HEADING or given != section:
                entry, number = line.text if line.kind == HEADING else "", number + 1
            section = given
            yield Placed(line, section, entry, number)
            continue
        kind = section_kind(line)
        if kind:
            section, entry, number = kind, "", number + 1
            continue
        if line.kind == HEADING or DATES.search(line.text):
            entry, number = line.text, number + 1
        yield Placed(line, section, entry, number)


def section_kind(line: Line) -> str:
    """The section a heading opens, or the empty string for a line that is no section heading."""
    text = _NUMBER.sub("", line.text).strip(" :*#_|-–")
    words = text.split()
    if not words or len(words) > MAX_HEADING_WORDS or line.text.rstrip().endswith((".", ",", ";")) or CELL in text:
        return ""
    for kind, pattern in _COMPILED:
        if line.kind == HEADING and pattern.search(text):
            return kind if not DATES.search(text) else ""
        if line.kind != HEADING and _is_only(pattern, text):
            return kind
    return ""


def _is_only(pattern: AnyCase, text: str) -> bool:
    """Whether a line without marks of a heading is nothing but words of one: "Work history", "TALKS AND TEACHING"."""
    if not pattern.search(text) or not (text[0].isupper() or text[0].isdigit()):
        return False
    rest = text
    for _, known in _COMPILED:
        rest = known.without(rest)
    rest = _FILLER.sub(" ", rest)
    return not re.search(r"\w", rest)
