"""The sentences that the weights of `llmcareer.intake.learned` are learned from, and those held out.

One sentence a line: kind, tab, the sentence with the words that name the skill in double brackets.
"""

import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from llmcareer.intake.sentences import clauses
from llmcareer.intake.terms import Finding

_FOLDER = Path(__file__).parent


class Example(NamedTuple):
    """A sentence, the place of the words that name the skill, and the kind it is of."""

    kind: str
    sentence: str
    start: int
    end: int


def examples(files: Iterable[Path], kinds: Sequence[str]) -> Iterator[Example]:
    """The sentences of some files. Raises ValueError with file and line for one that is not as it should be."""
    for file in files:
        for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1):
            kind, _, marked = line.partition("\t")
            before, opened, rest = marked.partition("[[")
            words, closed, after = rest.partition("]]")
            if kind not in kinds or not opened or not closed or not words:
                raise ValueError(f"{file.name}, line {number}: no kind, tab and sentence with [[a skill]]: {line}")
            yield Example(kind, before + words + after, len(before), len(before) + len(words))


def files_of(question: str) -> list[Path]:
    """The sentences about ``attitudes`` or about ``meanings``."""
    return sorted((_FOLDER / question).glob("*.tsv"))


def learned_from(question: str) -> list[Path]:
    """Every file that goes into the weights: whoever claims or denies a skill means it, so meanings take both."""
    return [*files_of(question), *(files_of("attitudes") if question == "meanings" else ())]


def held_out(question: str) -> Path:
    """The file with the sentences that nothing is learned from."""
    return _FOLDER / "held_out" / f"{question}.tsv"


def stamp(files: Iterable[Path]) -> str:
    """What names the content of the files, whatever their line ends."""
    content = "\n".join("\n".join(file.read_text("utf-8").splitlines()) for file in files)
    return f"{zlib.crc32(content.encode()):08x}"


def as_finding(example: Example) -> Finding:
    """The example as the reader of CVs meets it: the words in their clause."""
    words = example.sentence[example.start : example.end]
    place = 0
    for clause in clauses(example.sentence):
        place = example.sentence.index(clause, place)
        if place <= example.start < place + len(clause):
            return Finding("", words, example.sentence, "", "", clause, example.start - place)
    return Finding("", words, example.sentence, "", "", example.sentence, example.start)
