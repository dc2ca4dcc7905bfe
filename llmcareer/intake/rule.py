"""One rule about when a word that names a skill means something else, with its reason."""

from typing import NamedTuple

from llmcareer.intake.any_case import AnyCase
from llmcareer.intake.tokens import fold


class Rule(NamedTuple):
    """A finding of one of ``skills`` (by one of ``words``, all when empty) falls when ``pattern`` is found in the
    clause, sentence or document around it; with ``needed``, when it is not found."""

    skills: frozenset[str]
    words: frozenset[str]
    scope: str
    pattern: AnyCase
    needed: bool
    reason: str


def rule(skills: str, scope: str, pattern: str, reason: str, words: tuple[str, ...] = (), needed: bool = False) -> Rule:
    """A rule from plain strings: skills separated by spaces, a pattern in small letters."""
    spelled = frozenset(words) | frozenset(fold(word) for word in words)
    return Rule(frozenset(skills.split()), spelled, scope, AnyCase(pattern), needed, reason)
