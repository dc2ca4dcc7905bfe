"""How numbers are said: the laws hold for all of them, and what people read is pinned for some."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcareer.matching import Fit
from llmcareer.report import words

SHARES = st.floats(0, 1)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=30), st.integers(0, 100))
def test_points__any_parts__whole_and_adding_up(values: list[float], total: int) -> None:
    points = words.points(values, total)

    assert len(points) == len(values)
    assert all(p >= 0 for p in points)
    if sum(values) > 0:
        assert sum(points) == total
        exact = [v * total / math.fsum(values) for v in values]
        assert all(abs(p - e) < 1 + 1e-6 for p, e in zip(points, exact, strict=True))


@given(st.lists(st.integers(0, 50), min_size=2, max_size=20), st.integers(1, 100))
def test_points__larger_part__never_fewer_points(values: list[int], total: int) -> None:
    points = words.points([float(v) for v in values], total)
    pairs = sorted(zip(values, points, strict=True))

    assert all(a[1] <= b[1] for a, b in pairwise(pairs) if a[0] < b[0])


def test_points__nothing_at_all__no_points() -> None:
    assert words.points([0.0, 0.0], 0) == [0, 0]
    assert words.points([], 0) == []


@given(SHARES, SHARES)
def test_rounded_range__any_range__steps_of_five_in_order_within_0_and_100(a: float, b: float) -> None:
    low, high = words.rounded_range(min(a, b), max(a, b))

    assert 0 <= low < high <= 100
    assert low % 5 == high % 5 == 0
    assert low <= 100 * min(a, b) + 5 and high >= 100 * max(a, b) - 5


@pytest.mark.parametrize(
    ("fit", "said"),
    [
        (Fit(0.6, 0.5, 0.7, "reachable"), "50-70"),
        (Fit(0.6, 0.61, 0.61, "reachable"), "55-60"),
        (Fit(0.0, 0.0, 0.0, "far"), "0-5"),
        (Fit(1.0, 1.0, 1.0, "ready"), "95-100"),
        (Fit(0.6, 0.5, 0.7, "unknown"), "not enough data"),
    ],
)
def test_fit_range__values__as_people_read_them(fit: Fit, said: str) -> None:
    assert words.fit_range(fit) == said


@pytest.mark.parametrize(
    ("share", "said"),
    [
        (0.0, "none"),
        (0.44, "44 %"),
        (1.0, "100 %"),
        (0.0949, "9.5 %"),
        (0.095, "10 %"),
        (0.021, "2.1 %"),
        (0.001, "0.1 %"),
    ],
)
def test_percent__share__one_decimal_below_ten(share: float, said: str) -> None:
    assert words.percent(share) == said


@given(SHARES)
def test_percent__any_share__within_what_it_says(share: float) -> None:
    said = words.percent(share)

    if share == 0:
        assert said == "none"
    else:
        assert abs(float(said.removesuffix(" %")) - 100 * share) <= (0.5 if share >= 0.095 else 0.05) + 1e-9


@pytest.mark.parametrize(
    ("items", "said"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a", "b", "c"], "a, b and c"),
    ],
)
def test_listed__names__as_a_sentence_has_them(items: list[str], said: str) -> None:
    assert words.listed(items) == said


def test_listed__names_with_an_and__can_be_told_apart() -> None:
    assert words.listed(["a and b", "c", "d"]).count(";") == 2


def test_some__more_than_wanted__says_how_many_more() -> None:
    assert words.some(["a", "b", "c", "d"], 2) == "a, b and 2 more"
    assert words.some(["a", "b"], 2) == "a and b"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Deep learning", "deep learning"),
        ("Python", "Python"),
        ("PyTorch or another", "PyTorch or another"),
        ("SQL and databases", "SQL and databases"),
        ("MLOps and LLMOps", "MLOps and LLMOps"),
        ("LLM evaluation", "LLM evaluation"),
        ("C++ and GPU programming", "C++ and GPU programming"),
        ("Linux and the shell", "Linux and the shell"),
        ("APIs and model serving", "APIs and model serving"),
        ("AI safety", "AI safety"),
    ],
)
def test_in_sentence__name__keeps_proper_names(name: str, said: str) -> None:
    assert words.in_sentence(name) == said


def test_counted__one_and_many__agree() -> None:
    assert words.counted(1, "answer") == "1 answer"
    assert words.counted(0, "answer") == "0 answers"
    assert words.counted(2_837, "ad") == "2,837 ads"
    assert words.counted(2, "guess", "guesses") == "2 guesses"


def test_about_hours__less_than_one__still_an_hour() -> None:
    assert words.about_hours(0.2) == "about 1 hour"
    assert words.about_hours(8) == "about 8 hours"


def test_sample__number_of_ads__says_how_rough() -> None:
    assert words.sample(100) == ""
    assert "rough" in words.sample(99)
    assert "hint" in words.sample(29)


def test_next_seniority__each__the_one_after_it() -> None:
    assert [words.next_seniority(s) for s in ("entry", "mid", "senior")] == ["mid", "senior", None]
