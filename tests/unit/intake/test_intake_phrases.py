"""Every word of a phrase can be met: it is one token, and no gap stands at an end."""

import pytest

from llmcareer.intake.phrases import PHRASES
from llmcareer.intake.tokens import words_of

PARTS = [(skill, phrase) for skill, phrases in PHRASES.items() for phrase in phrases]
GAPS = ("..", "...")
KEY = 3  # letters a prefix must have


def test_phrase__every_word_is_one_token() -> None:
    broken = [
        (skill, word)
        for skill, phrase in PARTS
        for part in phrase.split()
        if part not in GAPS
        for word in part.split("|")
        if [found for found, _, _ in words_of(word.removesuffix("*"))] != [word.removesuffix("*")]
        or word != word.lower()
    ]
    assert broken == []


@pytest.mark.parametrize("end", [0, -1])
def test_phrase__begins_and_ends_with_a_word(end: int) -> None:
    assert [phrase for _, phrase in PARTS if phrase.split()[end] in GAPS] == []


def test_phrase__a_prefix_has_enough_letters() -> None:
    first = [(skill, word) for skill, phrase in PARTS for word in phrase.split()[0].split("|") if word.endswith("*")]
    assert [pair for pair in first if len(pair[1].removesuffix("*")) < KEY] == []


def test_phrase__stands_once_in_its_skill() -> None:
    assert [skill for skill, phrases in PHRASES.items() if len(set(phrases)) < len(phrases)] == []
