"""Reads a CV: skill, level range, evidence and the words it rests on. Every finding is for the person to confirm.

A CV never sets a level above 3 by itself. Personal attributes are never read: no rule in this package looks
at name, sex, age, origin, address or photograph, and lines that hold them are skipped.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from llmcareer.intake.contexts import INJECTION, NOTHING
from llmcareer.intake.cv_evidence import PRODUCTION, STRENGTH, evidence_of, in_use, level_range
from llmcareer.intake.cv_facts import Degree, degree_of, years_of
from llmcareer.intake.cv_sections import PERSONAL, PROJECTS, PUBLISHED, SKIPPED, Placed, placed
from llmcareer.intake.lines import Text
from llmcareer.intake.sentences import sentences
from llmcareer.intake.terms import Finder, Finding, attitude, strongest
from llmcareer.model import Skill

MAX_QUOTES = 5  # of one skill; more tell nothing new
_MAX_IGNORED = 40  # shown to the person; the rest is of the same kind

# Lines with personal data. They are dropped before anything is looked for.
_PERSONAL_LINE = re.compile(
    r"\b(?:date of birth|birth ?date|born (?:in|on)?|geburtsdatum|geboren|nationality|staatsangehörigkeit|marital status|familienstand|"
    r"gender|sex|religion|passport|age|children|kinder|married|single|pronouns|anschrift|address|driving licen[cs]e|führerschein|"
    r"fecha de nacimiento|estado civil|date de naissance)\s*[:|]",
    re.IGNORECASE,
)
_CONTACT_LINE = re.compile(r"[\w.+-]+@[\w-]+\.\w|\+\d{1,3}[\d\s().-]{6,}|\bhttps?://|\bwww\.", re.IGNORECASE)
_PERSON_LABEL = re.compile(r"^\s*(?:name|references?|referees?|supervisors?)\s*[:|]", re.IGNORECASE)
_STUDENT_WORK = re.compile(r"\b(?:theses|thesis) by|by (?:the )?students?\b|supervised (?:by|\d)|students? named", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CvQuote:
    """A sentence of the CV and the place where it stands."""

    text: str
    where: str


@dataclass(frozen=True, slots=True)
class CvSkill:
    """A skill a CV names: the range of levels (0..3) its evidence supports, the strongest evidence, the words."""

    skill: str
    level_low: int
    level_high: int
    evidence: str
    quotes: tuple[CvQuote, ...]


@dataclass(frozen=True, slots=True)
class Ignored:
    """Words that name a skill and do not count, with the reason."""

    skill: str
    text: str
    where: str
    reason: str


@dataclass(frozen=True, slots=True)
class CvReading:
    """What a CV says. ``years`` are years of paid work, or None where none are stated."""

    skills: tuple[CvSkill, ...]
    degree: Degree
    years: float | None
    ignored: tuple[Ignored, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sighting:
    finding: Finding
    evidence: str
    levels: tuple[int, int]


def read_cv(text: Text, skills: Mapping[str, Skill], today: date | None = None) -> CvReading:
    """Read a CV. ``today`` ends what goes on "until present"; it defaults to the clock. Never raises."""
    now = today or date.today()
    lines = tuple(placed(text.lines))
    finder = Finder(skills)
    seen: list[_Sighting] = []
    ignored: list[Ignored] = []
    used = {line.number for line in lines if in_use(line.line.text)}
    for position, line in enumerate(lines):
        if _is_private(line):
            continue
        after = lines[position + 1].line.text if position + 1 < len(lines) else ""
        found, dropped = _read_line(line, after, line.number in used, finder, text.plain)
        seen += found
        ignored += dropped
    warnings = list(text.warnings)
    if INJECTION.search(text.plain):
        warnings.append("the file holds sentences that address a program instead of a reader; they were not followed.")
    return CvReading(
        skills=_skills(seen, skills),
        degree=degree_of([line for line in lines if not INJECTION.search(line.line.text)], now),
        years=years_of(lines, now),
        ignored=tuple(ignored[:_MAX_IGNORED]),
        warnings=tuple(warnings),
    )


def _is_private(line: Placed) -> bool:
    """Whether a line is about the person or other people, not about skills."""
    text = line.line.text
    if line.section in (SKIPPED, PERSONAL) or _PERSONAL_LINE.search(text) or _PERSON_LABEL.match(text):
        return True
    return line.line.where == "header" and bool(_CONTACT_LINE.search(text))


def _read_line(
    line: Placed, after: str, entry_in_use: bool, finder: Finder, document: str
) -> tuple[list[_Sighting], list[Ignored]]:
    seen: list[_Sighting] = []
    ignored: list[Ignored] = []
    nothing_follows = bool(NOTHING.match(after)) and len(line.line.text.split()) <= _LABEL_WORDS
    for sentence in sentences(line.line.text):
        reason = _not_own(sentence, line)
        for finding in finder.find(sentence, line.line.where, document):
            why = finding.dropped or reason or attitude(finding) or ("negated" if nothing_follows else "")
            if why:
                ignored.append(Ignored(finding.skill, sentence, line.line.where, why))
        for finding in strongest(finder.find(sentence, line.line.where, document)):
            if reason or attitude(finding) or nothing_follows:
                continue
            evidence = evidence_of(sentence, line.section, line.entry, entry_in_use and line.section == PROJECTS)
            levels = level_range(evidence, sentence, _near(finding, after))
            seen.append(_Sighting(finding, evidence, levels))
    return seen, ignored


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


def _not_own(sentence: str, line: Placed) -> str:
    """Why nothing in a sentence is the person's own, or the empty string."""
    if _STUDENT_WORK.search(sentence) and line.section != PUBLISHED:
        return "other people"
    return ""


def _skills(seen: Sequence[_Sighting], skills: Mapping[str, Skill]) -> tuple[CvSkill, ...]:
    by_skill: dict[str, list[_Sighting]] = {}
    for sighting in seen:
        by_skill.setdefault(sighting.finding.skill, []).append(sighting)
    return tuple(_joined(skill, by_skill[skill]) for skill in skills if skill in by_skill)


def _joined(skill: str, sightings: Sequence[_Sighting]) -> CvSkill:
    """One skill from all its sightings: the strongest evidence speaks, its quotes come first."""
    ordered = sorted(sightings, key=lambda sighting: (-STRENGTH[sighting.evidence], -sighting.levels[0]))
    best = ordered[0]
    quotes = dict.fromkeys(CvQuote(sighting.finding.quote, sighting.finding.where) for sighting in ordered)
    low, high = best.levels
    if best.evidence != PRODUCTION:
        high = max(high, *(sighting.levels[1] for sighting in ordered))
    return CvSkill(skill, low, high, best.evidence, tuple(quotes)[:MAX_QUOTES])
