"""The layout of terminals and pipes: nothing is lost, nothing is wider than allowed, nothing acts on the terminal."""

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llmcareer.render import as_json, layout, markdown
from llmcareer.report.page import Column, Facts, Heading, Item, Listing, Page, RangeRow, Ranges, Table, Text

ANY_TEXT = st.text(max_size=60)
WORDS = st.lists(st.text("abcdefghij", min_size=1, max_size=9), min_size=1, max_size=12).map(" ".join)


def blocks(text: st.SearchStrategy[str]) -> st.SearchStrategy:
    pairs = st.lists(st.tuples(text, text), min_size=1, max_size=4).map(tuple)
    share = st.floats(0, 1)
    return st.one_of(
        st.builds(Heading, text, text, st.sampled_from([1, 2])),
        st.builds(Text, text, st.booleans()),
        st.builds(
            Table,
            st.just((Column("", shrinks=True), Column("you"), Column("asked", "right"))),
            st.lists(st.tuples(text, text.map(lambda t: t[:12]), text.map(lambda t: t[:8])), max_size=4).map(tuple),
            text,
        ),
        st.builds(
            Ranges,
            st.lists(
                st.builds(
                    lambda label, a, b, t: RangeRow(label, min(a, b), max(a, b), t[:12]), text, share, share, text
                ),
                min_size=1,
                max_size=4,
            ).map(tuple),
        ),
        st.builds(Facts, pairs),
        st.builds(Item, text, text, pairs, st.none() | st.integers(1, 9)),
        st.builds(Listing, st.lists(text, min_size=1, max_size=4).map(tuple)),
    )


def pages(text: st.SearchStrategy[str]) -> st.SearchStrategy[Page]:
    return st.lists(blocks(text), min_size=1, max_size=5).map(lambda found: Page("A page", tuple(found)))


FEW = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def acts_on_a_terminal(text: str) -> bool:
    return any(unicodedata.category(c) in ("Cc", "Cf", "Cs") and c != "\n" for c in text)


@FEW
@given(pages(WORDS), st.integers(80, 140))
def test_plain__ordinary_words__no_line_wider_than_asked(page: Page, width: int) -> None:
    for line in layout.plain(page, width).splitlines():
        assert layout.cells(line) <= width
        assert line == line.rstrip()


@FEW
@given(pages(WORDS))
def test_plain__ordinary_words__none_is_lost(page: Page) -> None:
    shown = set(layout.plain(page, 80).casefold().split())

    for block in page.blocks:
        if isinstance(block, Text):
            assert set(block.text.split()) <= shown
        if isinstance(block, Facts):
            assert {w for pair in block.rows for text in pair for w in text.split()} <= shown
        if isinstance(block, Listing):
            assert {w for text in block.rows for w in text.split()} <= shown


@FEW
@given(pages(ANY_TEXT), st.integers(1, 200))
def test_plain__any_text_and_width__nothing_acts_on_the_terminal(page: Page, width: int) -> None:
    assert not acts_on_a_terminal(layout.plain(page, width))


@FEW
@given(pages(ANY_TEXT))
def test_markdown__any_text__nothing_acts_and_no_markup_slips_in(page: Page) -> None:
    text = markdown.render(page)

    assert not acts_on_a_terminal(text)
    assert text.endswith("\n") and "\n\n\n" not in text


@pytest.mark.parametrize("raw", ["<b>", "*x*", "[a](b)", "`c`", "a|b", "_d_", "# e", "~f~", "\\g"])
def test_markdown__special_characters__escaped(raw: str) -> None:
    text = markdown.render(Page("p", (Text(raw),))).strip()

    assert text != raw
    assert text.replace("\\", "") == raw.replace("\\", "")


def test_markdown__web_address__stays_a_link() -> None:
    assert "<https://example.org/a_b>" in markdown.render(Page("p", (Text("See https://example.org/a_b now"),)))


def test_markdown__hostile_web_address__no_html() -> None:
    text = markdown.render(Page("p", (Text("https://e.org/><script>alert(1)</script>"),)))

    assert "<script" not in text.replace("\\<", "")


def test_markdown__table_cell_with_a_bar__columns_stay() -> None:
    table = Table((Column("a"), Column("b")), (("x|y", "z"),))
    row = markdown.render(Page("p", (table,))).splitlines()[-1]

    assert row.replace("\\|", "").count("|") == 3


def test_markdown__must_have_mark__said_in_words() -> None:
    table = Table((Column("skill"),), (("* Python",), ("  SQL",)))
    text = markdown.render(Page("p", (table,)))

    assert "| Python (must-have) |" in text and "| SQL |" in text


def test_wrapped__long_word__alone_and_uncut() -> None:
    assert layout.wrapped("a " + "x" * 50 + " b", 20) == ["a", "x" * 50, "b"]


def test_wrapped__nothing__one_empty_line() -> None:
    assert layout.wrapped("", 20) == [""]


def test_cells__wide_and_combining_characters__columns_of_a_terminal() -> None:
    assert layout.cells("abc") == 3
    assert layout.cells("世界") == 4
    assert layout.cells("e\u0301") == 1


@pytest.mark.parametrize("raw", ["\x1b[31m", "\u202eabc", "\x07", "\x9b1m", "\u2066", "\ud800", "\x7f", "\u200b"])
def test_clean__what_acts_on_a_terminal__visible_instead(raw: str) -> None:
    assert not acts_on_a_terminal(layout.clean(raw))
    assert "?" in layout.clean(raw)


@pytest.mark.parametrize("text", ["plain", "Grüße", "世界", "“quoted” – dash", "[bold]"])
def test_clean__ordinary_text_of_any_language__untouched(text: str) -> None:
    assert layout.clean(text) == text


def test_wrapped__line_break__is_a_space() -> None:
    assert layout.wrapped("first line\nsecond line", 40) == ["first line second line"]


def test_ranges__full_and_empty__drawn_within_the_scale() -> None:
    rows = (RangeRow("Full", 0.0, 1.0, "0-100"), RangeRow("None", 0.0, 0.0, "not enough data"))
    scale, full, empty = layout.plain(Page("p", (Ranges(rows),)), 80).splitlines()

    assert scale.split() == ["0", "25", "50", "75", "100"]
    assert full.count("[") == full.count("]") == 1 and full.endswith("0-100")
    assert scale.index("0") == full.index("[") and scale.rindex("100") == full.rindex("]")
    assert "=" not in empty and empty.endswith("not enough data")


def test_as_json__document__exact_and_one_newline() -> None:
    text = as_json.render(Page("p", (), {"b": 0.1 + 0.2, "a": "ü"}))

    assert text == '{\n  "b": 0.30000000000000004,\n  "a": "ü"\n}\n'
