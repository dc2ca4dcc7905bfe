from hypothesis import given, settings
from hypothesis import strategies as st

from llmcareer.intake.clean import MAX_WORD, clean, clean_line

ANYTHING = st.text(st.characters(), max_size=400)


def test_clean__terminal_escapes__leaves_their_text_only() -> None:
    assert clean("\x1b[31mred\x1b[0m") == " red "
    assert "renamed" not in clean("\x1b]0;renamed\x07after")
    assert clean("\x9b2Jx").strip() == "x"


def test_clean__direction_marks_zero_width_and_nul__are_taken_out() -> None:
    assert clean("a\u202eb\u200bc\u00add") == "abcd"
    assert clean("a\x00b\x08c") == "a b c"


def test_clean__ligatures_and_special_hyphens__become_plain() -> None:
    assert clean("work\ufb02ow \u2011 x\u00a0y") == "workflow - x y"


def test_clean__endless_word__is_cut() -> None:
    assert len(clean("A" * 6000)) == MAX_WORD + 3


@settings(max_examples=400, deadline=None)
@given(ANYTHING)
def test_clean__any_text__holds_nothing_a_terminal_acts_on(text: str) -> None:
    assert all(c in "\n\t" or c.isprintable() for c in clean(text))


@settings(max_examples=200, deadline=None)
@given(ANYTHING)
def test_clean_line__any_text__is_one_printable_line(text: str) -> None:
    assert clean_line(text).isprintable()
