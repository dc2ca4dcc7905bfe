"""The learned part of reading a CV: its sentences, its weights, and that it knows sentences it never saw."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcareer.intake.attitude_model import KINDS, OTHER, OWN, features, kind_of, weights
from llmcareer.intake.attitudes import attitude
from training.sentences import HELD_OUT, as_finding, examples, stamp, training_files

OWN_KEPT, OTHERS_LEFT_OUT = 0.85, 0.65  # floors; `python -m benchmarks.attitudes` has the figures


def test_weights__are_those_of_the_sentences() -> None:
    assert weights().sentences == stamp(training_files()), "run: python -m training.learn"


def test_held_out_sentences__are_not_learned_from() -> None:
    learned = {example.sentence for example in examples(training_files())}
    assert not learned & {example.sentence for example in examples([HELD_OUT])}


def test_held_out_sentences__are_mostly_told_apart() -> None:
    every: Counter[bool] = Counter()
    right: Counter[bool] = Counter()
    for example in examples([HELD_OUT]):
        own = example.kind == OWN
        every[own] += 1
        right[own] += own == (attitude(as_finding(example)) == "")
    assert right[True] / every[True] >= OWN_KEPT
    assert right[False] / every[False] >= OTHERS_LEFT_OUT


def test_features__words_pairs_nearness_part_and_beginning() -> None:
    found = features("Last year, my cousin put it on AWS and pays.", 31, 34)
    assert {"B:cousin", "B:my cousin", "Bn:on", "Sb:cousin", "Sf:my", "A:pays", "An:and", "1:last", "1:last year"} <= {
        *found
    }
    assert "Sb:year" not in found, "another part of the sentence"


def test_features__of_a_word_alone__say_that_it_stands_alone() -> None:
    assert features("SQL", 0, 3) == ["1:*", "length:0", "before:0"]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Built the parser in [[Python]].", OWN),
        ("[[Python]], SQL, Git", OWN),
        ("My cousin put it on [[AWS]] and pays for it.", OTHER),
    ],
)
def test_kind_of__plain_sentences(sentence: str, kind: str) -> None:
    before, _, rest = sentence.partition("[[")
    words, _, after = rest.partition("]]")
    assert kind_of(before + words + after, len(before), len(before) + len(words)) == kind


@given(st.text(max_size=300), st.integers(0, 300), st.integers(0, 60))
def test_kind_of__any_text_and_place__is_one_of_the_kinds(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    assert kind_of(text, start, min(len(text), start + length)) in KINDS


def test_examples__a_line_that_is_none__named_with_file_and_line(tmp_path: Path) -> None:
    file = tmp_path / "some.tsv"
    file.write_text("own\tBuilt it in [[Python]].\nown\tBuilt it in Python.\n", "utf-8")
    with pytest.raises(ValueError, match=r"some\.tsv, line 2"):
        list(examples([file]))
