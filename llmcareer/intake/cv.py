"""Reads a CV: skill, level range, evidence and the words it rests on. Every finding is for the person to confirm.

A CV never sets a level above 3 by itself. Personal attributes are never read: no rule in this package looks
at name, sex, age, origin, address or photograph, and lines that hold them are skipped.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

from llmcareer.intake.any_case import AnyCase
from llmcareer.intake.attitudes import NOTHING, attitude, takes_back
from llmcareer.intake.cv_evidence import PRODUCTION, STRENGTH, evidence_of, in_use, level_range
from llmcareer.intake.cv_facts import degree_of, years_of
from llmcareer.intake.cv_headings import COURSE, HOPES, PERSONAL, PROJECTS, PUBLISHED, SKILLS, SKIPPED, SUMMARY, WORK
from llmcareer.intake.cv_sections import Placed, dates_in, placed
from llmcareer.intake.injection import INJECTION
from llmcareer.intake.learned import ELSE, NEGATED, OTHER, PLAN, WISHED, meaning_of
from llmcareer.intake.lines import ITEM, Text
from llmcareer.intake.sentences import sentences
from llmcareer.intake.silent import FIRM_NAMES
from llmcareer.intake.terms import FIELD_OF_DEGREE, Finder, Finding
from llmcareer.model import Skill
from llmcareer.readings import CvReading, CvSkill, Ignored, Quote

MAX_QUOTES = 5  # of one skill; more tell nothing new
_MAX_IGNORED = 40  # shown to the person; the rest is of the same kind

# Lines with personal data. They are dropped before anything is looked for.
_PERSONAL_LINE = AnyCase(
    r"\b(?:date of birth|birth ?date|born (?:in|on)?|geburtsdatum|geboren|nationality|staatsangehörigkeit|marital "
    r"status|familienstand|"
    r"gender|sex|religion|passport|age|children|kinder|married|single|pronouns|anschrift|address|driving licen[cs]e|"
    r"führerschein|"
    r"fecha de nacimiento|estado civil|date de naissance)\s*[:|]"
)
_MAIL = AnyCase(r"[\w.+-]{1,64}@[\w-]{1,64}\.\w")
_PHONE = re.compile(r"(?:\+|\b00)\d{1,3}[\d\s().-]{6,}")
_DONE_ALREADY = AnyCase(r"\b(?:i can|i have|so far|read about|learned|built|completed)\b")
_PERSON_LABEL = AnyCase(r"^\s*(?:name|references?|referees?|supervisors?)\s*[:|]")
_STUDENT_WORK = AnyCase(
    r"\b(?:theses|thesis) by|\((?:b\.?a|m\.?a|b\.?sc|m\.?sc|ph\.?d|diploma)\b[^()]{0,20}\d{4}\)\s*:|"
    r"by (?:the )?students?\b|supervised (?:by me|\d)|students? named"
)


@dataclass(frozen=True, slots=True)
class _Sighting:
    finding: Finding
    evidence: str
    levels: tuple[int, int]


def read_cv(text: Text, skills: Mapping[str, Skill], today: date | None = None) -> CvReading:
    """Read a CV. ``today`` ends what goes on "until present"; it defaults to the clock. Never raises."""
    now = today or date.today()
    lines = tuple(placed(text.lines))
    finder = Finder(skills, in_cv=True)
    seen: list[_Sighting] = []
    ignored: list[Ignored] = []
    addressed = [line for line in lines if INJECTION.search(line.line.text)] if INJECTION.search(text.plain) else []
    used = {line.number for line in lines if line.section == PROJECTS and in_use(line.line.text)}
    for position, line in enumerate(lines):
        if _is_private(line):
            continue
        after = lines[position + 1].line.text if position + 1 < len(lines) else ""
        found, dropped = _read_line(
            line, after, line.number in used, finder, text.plain, now, addressed=line in addressed
        )
        seen += found
        ignored += dropped
    warnings = list(text.warnings)
    if addressed:
        warnings.append("the file holds sentences that address a program instead of a reader; they were not followed.")
    return CvReading(
        skills=_skills(seen, skills),
        degree=degree_of([line for line in lines if line not in addressed], now),
        years=years_of(lines, now),
        ignored=tuple(ignored[:_MAX_IGNORED]),
        warnings=tuple(warnings),
    )


def _is_private(line: Placed) -> bool:
    """Whether a line is about the person or other people, not about skills."""
    text = line.line.text
    return line.section in (SKIPPED, PERSONAL) or bool(_PERSONAL_LINE.search(text) or _PERSON_LABEL.match(text))


def _holds_contact(sentence: str) -> bool:
    """Whether a sentence holds an address or a number, which no quote may show."""
    return bool(_PHONE.search(sentence)) or ("@" in sentence and bool(_MAIL.search(sentence)))


def _read_line(
    line: Placed, after: str, entry_in_use: bool, finder: Finder, document: str, today: date, *, addressed: bool
) -> tuple[list[_Sighting], list[Ignored]]:
    seen: list[_Sighting] = []
    ignored: list[Ignored] = []
    text, where = line.line.text, line.line.where
    nothing_follows = bool(NOTHING.match(after)) and len(text.split()) <= _LABEL_WORDS
    ahead = PLAN if _lies_ahead(f"{line.entry} {text}", today) else ""
    label_for = after if text.endswith(":") else ""  # what a label says stands in the next line
    is_entry_line = _is_entry_line(line, after)
    said = sentences(text)
    for sentence, following in zip_longest(said, said[1:], fillvalue=""):
        if addressed and INJECTION.search(sentence):
            break  # whatever follows in this line belongs to it
        named = finder.find(sentence, where, document)
        if not named or _holds_contact(sentence):
            continue
        planned = PLAN if _lies_ahead(f"{sentence} {label_for}", today) else ""
        denied = NEGATED if nothing_follows or takes_back(following) else ""
        reason = ahead or planned or _not_own(sentence, line) or denied
        counted: set[str] = set()
        for finding in named:
            if finding.skill in counted:
                continue
            employer = is_entry_line and _is_firm(finding)
            namesake = NAMESAKE if _is_namesake(finding, line.section) else ""
            slogan = SLOGAN if line.section == SUMMARY and _is_slogan(finding) else ""
            why = (EMPLOYER if employer else _dropped(finding)) or namesake or slogan or reason or attitude(finding)
            if why:
                ignored.append(Ignored(finding.skill, sentence, where, why))
                continue
            counted.add(finding.skill)
            evidence = evidence_of(sentence, line.section, line.entry, entry_in_use)
            seen.append(_Sighting(finding, evidence, level_range(evidence, sentence, _near(finding, after))))
    if _is_citation(line, ahead):
        paper = Finding(WRITING, text, text, where, "", text, 0)
        seen.append(_Sighting(paper, PUBLICATION, level_range(PUBLICATION, text, "")))
    others = {gone.skill for gone in ignored if gone.reason == OTHER}
    return [sighting for sighting in seen if sighting.finding.skill not in others], ignored


WRITING = "scientific_writing"
PUBLICATION = PRODUCTION  # a paper is out in the world
# A paper as it stands in a list: a venue, or authors with initials, and a year.
_CITATION = re.compile(
    r"\b(?:Journal|Proceedings|Proc\.|Transactions|Annals|Letters|Revista|Zeitschrift|Conference|Workshop|Symposium|"
    r"[Pp]reprint|arXiv|[Ww]orking [Pp]aper|[Tt]echnical report|doi)\b.*\b(?:19|20)\d\d|"
    r"^(?:[A-ZÀ-Þ][\w'’-]+,? (?:[A-Z]\.? ?){1,3}|(?:[A-Z]\. ?){1,3}[A-ZÀ-Þ][\w'’-]+)[,.;:& (].*\b(?:19|20)\d\d"
)
_NO_PAPER = AnyCase(
    r"\b(?:review(?:er|ing|ed)?|referee\w*|committee|chair|talks?|lectures?|teaching|grants?|attended|tutorials?|"
    r"people|participants|audience)\b"
)


def _is_citation(line: Placed, ahead: str) -> bool:
    """Whether a line of the list of publications names a paper, which is not still to come."""
    text = line.line.text
    if line.section != PUBLISHED or ahead or _holds_contact(text) or INJECTION.search(text):
        return False
    return bool(_CITATION.search(text)) and not _NO_PAPER.search(text)


def _is_entry_line(line: Placed, after: str) -> bool:
    """Whether a line names a post, a firm and dates, or stands above the line with the dates."""
    text = line.line.text
    if line.section != WORK or line.line.kind == ITEM or len(text) > _ENTRY_LINE:
        return False
    return bool(dates_in(text) or (dates_in(after) and not _ENDS.search(text)))


def _is_firm(finding: Finding) -> bool:
    """Whether the words of a line with a post are, or begin, the name of the firm: "Spark", "Airflow Klima"."""
    return finding.alias in FIRM_NAMES or bool(
        _GOES_ON_AS_NAME.match(finding.clause, finding.start + len(finding.words))
    )


_GOES_ON_AS_NAME = re.compile(
    r"\s(?:& )?(?!(?:Developer|Engineer|Analyst|Programmer|Specialist|Consultant|Architect|Administrator|Scientist|"
    r"Lead|Team|Trainer|Intern|Expert|Researcher|Manager|Instructor|Tutor|Teacher|Entwickler|[A-Z]+\b|"
    r"\w+, ))[A-ZÀ-Þ][a-zß-ÿ]"
)


def _is_namesake(finding: Finding, section: str) -> bool:
    """Whether the words around say that another thing is meant; a list of skills has no such words."""
    return section not in (SKILLS, COURSE) and meaning_of(finding.quote, *finding.span()) == ELSE


def _is_slogan(finding: Finding) -> bool:
    """Whether the part of a headline that names the skill is advertising: "Evangelist for trustworthy AI"."""
    part = next((part for part in finding.quote.split("|") if finding.words in part), "")
    return bool(_SLOGAN.search(part))


_SLOGAN = AnyCase(
    r"\b(?:evangelist|visionary|futurist|gurus?|ninja|rock ?star|enthusiasts?|thought leader|wizard|aficionado|"
    r"fanatic|mindset|where \w.{2,40}? meets)\b"
)
SLOGAN = "a slogan"
EMPLOYER = "the name of an employer"
NAMESAKE = "something else of the same name"
_ENTRY_LINE = 120  # characters; a longer line tells of the work itself
_ENDS = re.compile(r"[.!?;]$")


def _dropped(finding: Finding) -> str:
    """Why a finding does not count here. The field of a degree was studied, so in a CV it does count."""
    studied = finding.dropped == FIELD_OF_DEGREE and finding.skill != "communication"
    return "" if studied else finding.dropped


_LABEL_WORDS = 4  # a cell that only names a skill; the cell after it says "nil"
_NEAR = 28  # characters around a skill that may rate it


def _near(finding: Finding, after: str) -> str:
    """The words next to a skill: the rest of its list item, and the next cell of a table."""
    clause, end = finding.clause, finding.start + len(finding.words)
    before = re.split(r"[,;|(]", clause[: finding.start])[-1][-_NEAR:]
    behind = re.split(r"[,;|]", clause[end : end + _NEAR])[0]
    group = clause.partition(":")[0] if ":" in clause[: finding.start] else ""
    cell = after if len(after.split()) <= 2 and len(clause.split()) <= _LABEL_WORDS else ""
    return f"{group} {before} {behind} {cell}"


_PLANNED_ENTRY = AnyCase(r"\b(?:planned|geplant|under review|starting soon)\b")
_PLANS = 3  # years ahead that people plan courses and projects
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _lies_ahead(text: str, today: date) -> bool:
    """Whether every year in a text is still to come, and so near that it is a plan and no forecast."""
    years = [int(year) for year in _YEAR.findall(text)]
    return bool(years) and today.year < min(years) <= today.year + _PLANS


def _not_own(sentence: str, line: Placed) -> str:
    """Why nothing in a sentence is the person's own, or the empty string."""
    if _STUDENT_WORK.search(sentence) and line.section != PUBLISHED:
        return OTHER
    if line.section == HOPES and not _DONE_ALREADY.search(sentence):
        return WISHED
    return PLAN if _PLANNED_ENTRY.search(line.entry) else ""


def _skills(seen: Sequence[_Sighting], skills: Mapping[str, Skill]) -> tuple[CvSkill, ...]:
    by_skill: dict[str, list[_Sighting]] = {}
    for sighting in seen:
        by_skill.setdefault(sighting.finding.skill, []).append(sighting)
    return tuple(_joined(skill, by_skill[skill]) for skill in skills if skill in by_skill)


def _joined(skill: str, sightings: Sequence[_Sighting]) -> CvSkill:
    """One skill from all its sightings: the strongest evidence speaks, its quotes come first."""
    ordered = sorted(sightings, key=lambda sighting: (-STRENGTH[sighting.evidence], -sighting.levels[0]))
    best = ordered[0]
    quotes = dict.fromkeys(Quote(sighting.finding.quote, sighting.finding.where) for sighting in ordered)
    low, high = best.levels
    if best.evidence != PRODUCTION:
        high = max(high, *(sighting.levels[1] for sighting in ordered))
    return CvSkill(skill, low, high, best.evidence, tuple(quotes)[:MAX_QUOTES])
