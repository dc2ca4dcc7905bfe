"""Reads a job ad: whether it is one, the role behind the title, and every skill with its need and its words."""

from collections.abc import Iterable, Mapping, Sequence

from llmcareer.intake.attitudes import is_asked
from llmcareer.intake.job_facts import (
    degrees_asked,
    find_title,
    role_shares,
    seniority,
    skill_contents,
    years_asked,
)
from llmcareer.intake.job_sections import DOES, PREFERRED, REQUIRED, Ask, asks
from llmcareer.intake.job_signs import not_an_ad
from llmcareer.intake.lines import Text
from llmcareer.intake.not_covered import names_not_covered
from llmcareer.intake.terms import Finder, Finding, strongest
from llmcareer.model import Role, Skill
from llmcareer.readings import AskedSkill, JobReading, Quote

NEEDS = (REQUIRED, PREFERRED, DOES)  # the order that decides when a skill occurs in several parts
MAX_QUOTES = 5  # of one skill; more tell nothing new

_INTRO_CHARACTERS = 600
_DISGUISED = 10  # times that the skills must fit another role better than the title's; so in 12 of 346 real ads


def read_job(text: Text, skills: Mapping[str, Skill], roles: Mapping[str, Role]) -> JobReading:
    """Read an ad. Never raises: a text that is no ad gives a reading that says so."""
    sentences = tuple(asks(text.lines))
    finder = Finder(skills)
    findings = _findings(sentences, finder, text.plain)
    asked = _skills(findings, skills)
    title, named = find_title([line.text for line in text.lines], roles)
    reason = not_an_ad(text, bool(named), len(asked))
    if reason:
        return JobReading(False, reason, warnings=text.warnings)
    contents = skill_contents([skill.skill for skill in asked], roles)
    years = years_asked(sentences)
    return JobReading(
        True,
        "",
        title=title,
        roles=role_shares(named, contents),
        seniority=seniority(title, text.plain[:_INTRO_CHARACTERS], years),
        years_min=years,
        degrees=degrees_asked(sentences),
        skills=asked,
        not_covered=names_not_covered(sentences, finder.vocabulary),
        disguise=_disguise(named, contents, roles),
        warnings=text.warnings,
    )


def _findings(sentences: Sequence[Ask], finder: Finder, document: str) -> tuple[tuple[Finding, str], ...]:
    """Every finding that counts, with the need of its sentence."""
    found: list[tuple[Finding, str]] = []
    for ask in sentences:
        named = strongest(finder.find(ask.sentence, ask.where, document))
        found += [(finding, ask.need) for finding in named if is_asked(finding)]
    return tuple(found)


def _skills(findings: Iterable[tuple[Finding, str]], skills: Mapping[str, Skill]) -> tuple[AskedSkill, ...]:
    needs: dict[str, set[str]] = {}
    quotes: dict[str, dict[Quote, None]] = {}
    for finding, need in findings:
        needs.setdefault(finding.skill, set()).add(need)
        quotes.setdefault(finding.skill, {})[Quote(finding.quote, finding.where)] = None
    return tuple(
        AskedSkill(skill, min(needs[skill], key=NEEDS.index), tuple(quotes[skill])[:MAX_QUOTES])
        for skill in skills
        if skill in needs
    )


def _disguise(said: str, contents: Mapping[str, float], roles: Mapping[str, Role]) -> str:
    """What to say when the skills are clearly those of another role than the title's, or the empty string."""
    if not said:
        return ""
    shares = dict(role_shares("", contents))
    like = max(shares, key=lambda role: shares[role])
    if like == said or shares[like] < _DISGUISED * shares[said]:
        return ""
    return f"The title says {roles[said].name}; the skills it asks for are those of {roles[like].name}."
