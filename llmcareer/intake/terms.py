"""Finds skills in sentences: aliases and phrases, minus what the context takes away. Every finding keeps its words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from llmcareer.intake.any_case import AnyCase
from llmcareer.intake.injection import INJECTION, MARKUP
from llmcareer.intake.meanings import CV_RULES, RULES
from llmcareer.intake.phrases import PHRASES, cv_only
from llmcareer.intake.rule import Rule
from llmcareer.intake.sentences import clauses
from llmcareer.intake.silent import DEGREE, DEGREE_ENDS, DEGREE_FIELDS, GENERIC_MODELS, NAMES, SILENT
from llmcareer.intake.tokens import Dictionary, Match, Patterns, fold, tokenize, words_of
from llmcareer.model import Skill

FIELD_OF_DEGREE = "the field of a degree"


MAX_CLAUSES = 40  # of a sentence; one with more is no language, and would only cost time


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

    def span(self) -> tuple[int, int]:
        """Where the words begin and end in the quote."""
        start = max(0, self.quote.find(self.clause)) + self.start
        return start, start + len(self.words)


def _says(pattern: AnyCase, text: str) -> bool:
    return bool(pattern.search(text))


@lru_cache(maxsize=32)
def _document_says(pattern: AnyCase, text: str) -> bool:
    """The same for a whole document, which is asked of again and again."""
    return bool(pattern.search(text))


def _is_hostile(sentence: str, document: str) -> bool:
    """Whether a sentence addresses a program or is code; few documents hold such a sentence at all."""
    if MARKUP.search(sentence):
        return True
    return _document_says(INJECTION, document) and _says(INJECTION, sentence)


@lru_cache(maxsize=2)
def _dictionary(aliases: tuple[tuple[str, str], ...]) -> Dictionary:
    """The dictionary of these (skill, alias) pairs and of the phrases that mean no skill; kept, as it takes 5 ms."""
    return Dictionary([*aliases, *(("", phrase) for _, phrases in SILENT for phrase in phrases)])


@lru_cache(maxsize=2)
def _patterns(skills: frozenset[str], *, in_cv: bool) -> Patterns:
    """The phrases of these skills."""
    tables = (PHRASES, cv_only.PHRASES) if in_cv else (PHRASES,)
    return Patterns(
        (skill, phrase) for table in tables for skill, phrases in table.items() if skill in skills for phrase in phrases
    )


class Finder:
    """The words of all skills, ready to be looked for. Building one takes some milliseconds."""

    def __init__(self, skills: Mapping[str, Skill], *, in_cv: bool = False) -> None:
        self._rules: dict[str, list[Rule]] = {}
        for rule in (*RULES, *CV_RULES) if in_cv else RULES:
            for skill in rule.skills:
                self._rules.setdefault(skill, []).append(rule)
        self._dictionary = _dictionary(tuple((skill.id, alias) for skill in skills.values() for alias in skill.aliases))
        self._patterns = _patterns(frozenset(skills), in_cv=in_cv)

    @property
    def vocabulary(self) -> frozenset[str]:
        """Every word of a name of a skill, in small letters."""
        return frozenset(self._dictionary.words)

    def find(self, sentence: str, where: str = "", document: str = "") -> tuple[Finding, ...]:
        """Every skill named in a sentence, at most once a clause; ``document`` is the text around it."""
        found: list[Finding] = []
        for clause in clauses(sentence)[:MAX_CLAUSES]:
            named: dict[str, Finding] = {}
            for match in self._matches(clause):
                if match.skill in named and not named[match.skill].dropped:
                    continue
                dropped = self._dropped(match, clause, sentence, document or sentence)
                if match.skill not in named or not dropped:
                    words = clause[match.start : match.end]
                    named[match.skill] = Finding(
                        match.skill, words, sentence, where, match.alias, clause, match.start, dropped
                    )
            found += named.values()
        return () if found and _is_hostile(sentence, document or sentence) else tuple(found)

    def _matches(self, clause: str) -> list[Match]:
        tokens = tokenize(clause)
        named = list(self._dictionary.find(clause, tokens))
        silent = [match for match in named if not match.skill]
        names = [found.span() for found in NAMES.finditer(clause)]
        taken = [(match.start, match.end) for match in silent]
        everything = [match for match in named if match.skill] + list(self._patterns.find(tokens))
        kept = [match for match in everything if not (_inside(match, taken) or _begins_in(match, names))]
        return [match for match in kept if not _says_more(match, kept)]

    def _dropped(self, match: Match, clause: str, sentence: str, document: str) -> str:
        """Why a match does not count, or the empty string."""
        if match.skill in DEGREE_FIELDS and is_degree_field(clause, match.start):
            return FIELD_OF_DEGREE
        rules = self._rules.get(match.skill)
        if not rules:
            return ""
        written = f" {' '.join(fold(word) for word, _, _ in words_of(clause[match.start : match.end]))} "
        texts = {"clause": clause, "sentence": sentence, "document": document}
        for rule in rules:
            if rule.words and match.alias not in rule.words and not any(f" {word} " in written for word in rule.words):
                continue
            says = _document_says if rule.scope == "document" else _says
            if says(rule.pattern, texts[rule.scope]) != rule.needed:
                return rule.reason
        return ""


def _says_more(match: Match, others: Sequence[Match]) -> bool:
    """Whether "LLM" is only the object of another skill: to evaluate, adapt or use one is not to know its inside."""
    return match.alias in GENERIC_MODELS and any(
        other.skill != match.skill and other.start <= match.start and match.end <= other.end for other in others
    )


def _inside(match: Match, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a match lies in a span, or hangs on a word of it."""
    return any(start <= match.start < end or start < match.end <= end for start, end in spans)


def _begins_in(match: Match, names: Sequence[tuple[int, int]]) -> bool:
    """Whether a match begins in a name; a phrase may end in one: "referee for the Journal of Surveys"."""
    return any(start <= match.start < end for start, end in names)


def is_degree_field(clause: str, start: int) -> bool:
    """Whether the words at ``start`` name the field of a degree: after a degree, with no word of experience between."""
    degree = DEGREE.search(clause, 0, start)
    return degree is not None and not DEGREE_ENDS.search(clause, degree.end(), start)


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
