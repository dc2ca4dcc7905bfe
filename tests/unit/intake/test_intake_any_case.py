import pytest

from llmcareer.intake.any_case import AnyCase


@pytest.mark.parametrize("pattern", ["Python", r"\bpyThon\b", r"(?:i|we) Own", "[A-Z]", r"\w+S"])
def test_any_case__capital_letter__is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="small letters"):
        AnyCase(pattern)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [(r"\W\S\D", "-xy"), (r"\bkite\B", "kites"), (r"(?P<year>\d{4})", "in 1987"), (r"a(?P<x>b)(?P=x)", "ABB")],
)
def test_any_case__capitals_of_the_syntax__are_no_letters(pattern: str, text: str) -> None:
    assert AnyCase(pattern).search(text)


@pytest.mark.parametrize("text", ["a kite", "A KITE", "a KiTe", "Kite"])
def test_search__finds_in_any_case(text: str) -> None:
    found = AnyCase(r"\bkites?\b").search(text)
    assert found is not None
    assert found.group() == "kite"
    assert text[found.start() : found.end()].lower() == "kite"


def test_search__looks_between_start_and_end_only() -> None:
    kite, text = AnyCase("kite"), "KITE and kite"
    first, second = kite.search(text), kite.search(text, 1)
    assert first is not None
    assert second is not None
    assert (first.start(), second.start()) == (0, 9)
    assert kite.search(text, 1, 12) is None


def test_search__umlauts_and_accents__are_letters_like_others() -> None:
    assert AnyCase("prüfung").search("PRÜFUNG")
    assert AnyCase("été").search("ÉTÉ")


def test_match__begins_the_text() -> None:
    assert AnyCase("kite").match("KITES")
    assert AnyCase("kite").match("a kite") is None


def test_without__leaves_a_space_for_each_place_and_small_letters() -> None:
    assert AnyCase("kite").without("A KITE, two Kites") == "a  , two  s"
    assert AnyCase("kite").without("No Such Thing") == "no such thing"


def test_finditer__gives_every_place() -> None:
    assert [found.span() for found in AnyCase("ab").finditer("AB aB bA ab")] == [(0, 2), (3, 5), (9, 11)]
