"""Cuts a logical line into sentences, a sentence into clauses, and a clause into parts."""

import re

# A full stop ends a sentence before a capital or a digit, unless it belongs to a short form.
_END = re.compile(r"(?<=[.!?])[\"”')\]]?\s+(?=[\"“'(]?[A-ZÀ-ÞŁŚŻ0-9•])")
_SHORT_FORM = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|vs|incl|approx|ca|z\.B|bzw|Mr|Mrs|Ms|Dr|Prof|St|No|Nr|Sp|Inc|Ltd|Co|Corp|yrs?|min|max|"
    r"Ph|B\.?S|M\.?S|B\.?A|Proc|eds?|Mio|Sr|Jr|U\.S)|\b[A-Z])\.$"
)
_CLAUSE = re.compile(r"\s*;\s+|,?\s+(?:but|aber|however|jedoch)\s+|\s+[–—]\s+")
_PART = re.compile(r"\s*;\s+|,?\s+(?:but|aber|however)\s+|:\s+|[()]")
_SHORT_FORM_REACH = 12  # characters at the end of a sentence that are looked at
MAX_SENTENCE = 1_000  # characters; longer ones are cut, so that a quote stays readable


def sentences(line: str) -> list[str]:
    """The sentences of a line, at most `MAX_SENTENCE` characters each."""
    parts: list[str] = []
    held = ""
    start = 0
    for found in _END.finditer(line):
        piece = line[start : found.start()]
        held = f"{held} {piece}" if held else piece
        start = found.end()
        if len(held) > MAX_SENTENCE or not _SHORT_FORM.search(held[-_SHORT_FORM_REACH:]):
            parts.append(held)
            held = ""
    rest = line[start:]
    parts.append(f"{held} {rest}" if held else rest)
    return [cut for part in parts if part.strip() for cut in _cut(part.strip())]


def clauses(sentence: str) -> list[str]:
    """The parts of a sentence that a "no" or a "planned" reaches over."""
    return [part for part in _CLAUSE.split(sentence) if part and part.strip()]


def parts(clause: str) -> list[str]:
    """Smaller pieces: what stands in brackets or after a colon has its own doer."""
    return [part for part in _PART.split(clause) if part and part.strip()]


def _cut(sentence: str) -> list[str]:
    if len(sentence) <= MAX_SENTENCE:
        return [sentence]
    words, pieces, held = sentence.split(" "), [], ""
    for word in words:
        if len(held) + len(word) >= MAX_SENTENCE:
            pieces.append(held)
            held = ""
        held = f"{held} {word}" if held else word
    return [*pieces, held]
