"""The learned part of reading a CV: its sentences, its weights, and that it knows sentences it never saw."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcareer.intake.attitudes import attitude
from llmcareer.intake.learned import (
    ATTITUDES,
    ELSE,
    MEANINGS,
    MEANT,
    OTHER,
    OWN,
    attitude_features,
    attitude_of,
    meaning_features,
    meaning_of,
    weights,
)
from training.sentences import Example, as_finding, examples, files_of, held_out, learned_from, stamp

QUESTIONS = {"attitudes": ATTITUDES, "meanings": MEANINGS}


def claims(example: Example) -> bool:
    return attitude(as_finding(example)) == ""


def is_meant(example: Example) -> bool:
    return meaning_of(example.sentence, example.start, example.end) == MEANT


@pytest.mark.parametrize("question", QUESTIONS)
def test_weights__are_those_of_the_sentences(question: str) -> None:
    assert weights(question).sentences == stamp(learned_from(question)), "run: python -m training.learn"


@pytest.mark.parametrize("question", QUESTIONS)
def test_held_out_sentences__are_not_learned_from(question: str) -> None:
    kinds = QUESTIONS[question]
    learned = {example.sentence for example in examples(files_of(question), kinds)}
    assert not learned & {example.sentence for example in examples([held_out(question)], kinds)}


# Floors; `python -m benchmarks.learned` prints the figures.
@pytest.mark.parametrize(
    ("question", "accepts", "counts", "kept", "left_out"),
    [("attitudes", claims, OWN, 0.9, 0.6), ("meanings", is_meant, MEANT, 0.9, 0.4)],
)
def test_held_out_sentences__are_mostly_told_apart(
    question: str, accepts: Callable[[Example], bool], counts: str, kept: float, left_out: float
) -> None:
    every: Counter[bool] = Counter()
    right: Counter[bool] = Counter()
    for example in examples([held_out(question)], QUESTIONS[question]):
        every[example.kind == counts] += 1
        right[example.kind == counts] += accepts(example) == (example.kind == counts)
    assert right[True] / every[True] >= kept
    assert right[False] / every[False] >= left_out


def test_attitude_features__words_pairs_nearness_part_and_beginning() -> None:
    found = {*attitude_features("Last year, my cousin put it on AWS and pays.", 31, 34)}
    assert {
        "B:cousin",
        "B:my cousin",
        "Bn:on",
        "Sb:cousin",
        "Sf:my",
        "A:pays",
        "An:and",
        "1:last",
        "1:last year",
    } <= found
    assert "Sb:year" not in found, "another part of the sentence"


def test_attitude_features__of_a_word_alone__say_that_it_stands_alone() -> None:
    assert attitude_features("SQL", 0, 3) == ["1:*", "length:0", "before:0"]


def test_meaning_features__the_words_those_around_and_their_stems() -> None:
    of_words, of_context = meaning_features("Unloaded containers in the harbour", 9, 19)
    assert of_words == ["M:containers", "P:containers"]
    assert of_context == ["W:unloaded", "p:unloa", "W:harbour", "p:harbo"]


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("Built the parser in [[Python]].", OWN),
        ("[[Python]], SQL, Git", OWN),
        ("My cousin put it on [[AWS]] and pays for it.", OTHER),
    ],
)
def test_attitude_of__plain_sentences(marked: str, kind: str) -> None:
    assert attitude_of(*placed(marked)) == kind


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("Shipped our API in [[Docker]] [[containers]]", MEANT),
        ("Laid oak [[parquet]] in old houses", ELSE),
        ("Wrote it in [[Haskell]], among bees and in a harbour", MEANT),
    ],
)
def test_meaning_of__plain_sentences(marked: str, kind: str) -> None:
    assert meaning_of(*placed(marked)) == kind


def placed(marked: str) -> tuple[str, int, int]:
    before, _, rest = marked.partition("[[")
    words, _, after = rest.partition("]]")
    after = after.replace("[[", "").replace("]]", "")
    return before + words + after, len(before), len(before) + len(words)


@given(st.text(max_size=300), st.integers(0, 300), st.integers(0, 60))
def test_any_text_and_place__is_one_of_the_kinds(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    end = min(len(text), start + length)
    assert attitude_of(text, start, end) in ATTITUDES
    assert meaning_of(text, start, end) in MEANINGS


def test_examples__a_line_that_is_none__named_with_file_and_line(tmp_path: Path) -> None:
    file = tmp_path / "some.tsv"
    file.write_text("own\tBuilt it in [[Python]].\nown\tBuilt it in Python.\n", "utf-8")
    with pytest.raises(ValueError, match=r"some\.tsv, line 2"):
        list(examples([file], ATTITUDES))
