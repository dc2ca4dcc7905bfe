"""Finds skills in sentences: aliases and phrases, minus what the context takes away. Every finding keeps its words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from llmcareer.intake.contexts import (
    COMPANY,
    DEGREE,
    DEGREE_ENDS,
    DEGREE_FIELDS,
    INJECTION,
    MARKUP,
    MINE,
    NEGATION,
    NOT_NEGATION,
    NOTHING_AFTER,
    OTHERS,
    PLANNED,
    RULES,
    SILENT,
    WISH,
    Rule,
)
from llmcareer.intake.phrases import PHRASES
from llmcareer.intake.sentences import clauses, parts
from llmcareer.intake.tokens import Dictionary, Match, Patterns, tokenize
from llmcareer.model import Skill

NEGATED, PLAN, WISHED, OTHER, MEANING = "negated", "planned", "wish", "other people", "other meaning"


@dataclass(frozen=True, slots=True)
class Finding:
    """A skill, the words that name it, and the sentence they stand in.

    ``alias`` is the entry of the dictionary or the phrase that matched; ``start`` is the place of the
    words in the clause; ``dropped`` says why the finding does not count, and is empty when it does.
    """

    skill: str
    words: str
    quote: str
    where: str
    alias: str
    clause: str
    start: int
    dropped: str = ""


class Finder:
    """The words of all skills, ready to be looked for. Building one takes some milliseconds."""

    def __init__(self, skills: Mapping[str, Skill]) -> None:
        known = [(skill.id, alias) for skill in skills.values() for alias in skill.aliases]
        silent = [("", phrase) for _, phrases in SILENT for phrase in phrases]
        self._dictionary = Dictionary(known + silent)
        self._patterns = Patterns(
            (skill, pattern) for skill, patterns in PHRASES.items() if skill in skills for pattern in patterns
        )

    def find(self, sentence: str, where: str = "", document: str = "") -> tuple[Finding, ...]:
        """Every skill named in a sentence, at most once a clause; ``document`` is the text around it."""
        if MARKUP.search(sentence) or INJECTION.search(sentence):
            return ()
        found: list[Finding] = []
        for clause in clauses(sentence):
            for match in self._matches(clause):
                dropped = _dropped(match, clause, sentence, document or sentence)
                words = clause[match.start : match.end]
                found.append(
                    Finding(match.skill, words, sentence, where, match.alias, clause, match.start, dropped)
                )
        return tuple(found)

    def _matches(self, clause: str) -> list[Match]:
        tokens = tokenize(clause)
        named = list(self._dictionary.find(clause, tokens))
        silent = [match for match in named if not match.skill]
        companies = [found.span() for found in COMPANY.finditer(clause)]
        taken = [(match.start, match.end) for match in silent] + companies
        everything = [match for match in named if match.skill] + list(self._patterns.find(tokens))
        return [match for match in everything if not _inside(match, taken)]


def _inside(match: Match, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a match lies in a span, or hangs on a word of it."""
    return any(start <= match.start < end or start < match.end <= end for start, end in spans)


@lru_cache(maxsize=256)
def _rules_of(skill: str) -> tuple[Rule, ...]:
    return tuple(rule for rule in RULES if skill in rule.skills)


def _dropped(match: Match, clause: str, sentence: str, document: str) -> str:
    """Why a match does not count, or the empty string."""
    if match.skill in DEGREE_FIELDS and is_degree_field(clause, match.start):
        return "the field of a degree"
    texts = {"clause": clause, "sentence": sentence, "document": document}
    for rule in _rules_of(match.skill):
        if rule.words and match.alias not in rule.words:
            continue
        if bool(rule.pattern.search(texts[rule.scope])) != rule.needed:
            return rule.reason
    return ""


def is_degree_field(clause: str, start: int) -> bool:
    """Whether the words at ``start`` name the field of a degree: after a degree, with no word of experience between."""
    degree = DEGREE.search(clause, 0, start)
    return degree is not None and not DEGREE_ENDS.search(clause, degree.end(), start)


def attitude(finding: Finding) -> str:
    """What the clause says about the person and the skill: a word such as `NEGATED`, or the empty string."""
    before, after = finding.clause[: finding.start], finding.clause[finding.start + len(finding.words) :]
    if NOTHING_AFTER.match(after):
        return NEGATED
    if NEGATION.search(before) and not NOT_NEGATION.search(before):
        return NEGATED
    if PLANNED.search(finding.clause):
        return PLAN
    wish = WISH.search(before)
    if wish:
        return WISHED
    return OTHER if by_others(finding.clause, finding.words) else ""


def by_others(clause: str, words: str) -> bool:
    """Whether the part of the clause that holds the words tells what other people do."""
    for part in parts(clause):
        if words in part and OTHERS.search(part) and not MINE.search(part):
            return True
    return False


def strongest(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that count, without repeats of the same skill in the same sentence."""
    seen: set[tuple[str, str]] = set()
    kept: list[Finding] = []
    for finding in findings:
        key = (finding.skill, finding.quote)
        if not finding.dropped and key not in seen:
            seen.add(key)
            kept.append(finding)
    return tuple(kept)
