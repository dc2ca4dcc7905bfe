"""CSV: equal rows that any reader takes, and no cell that a spreadsheet takes for a formula or a date."""

import csv
import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from render_pages import HOSTILE, every_block, person_pages

from llmcareer.catalogue.read import load
from llmcareer.render import as_csv
from llmcareer.report.page import Page

PATIENT = settings(deadline=None)  # other work on the machine is no fault
FORMULA = re.compile(r"\s*[=+\-@＝＋－＠\t\r]")
DATE = re.compile(r"\d{1,2}[-/]\d{1,2}([-/]\d{1,4})?")


def rows(page: Page) -> list[list[str]]:
    return list(csv.reader(io.StringIO(as_csv.render(page), newline=""), strict=True))


def assert_safe(page: Page) -> None:
    found = rows(page)
    assert len({len(row) for row in found}) == 1
    for cell in (cell for row in found for cell in row):
        assert not FORMULA.match(cell), cell
        assert not DATE.fullmatch(cell), cell
        assert not re.search("[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]", cell), cell


@pytest.mark.parametrize("word", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_stay_text_in_every_cell(word: str) -> None:
    assert_safe(every_block(word))


def test_pages_of_people_are_safe_and_equal_in_width() -> None:
    known = load()
    for number in range(12):
        for page in person_pages(known, number):
            assert_safe(page)
            assert as_csv.render(page).endswith("\r\n")


@PATIENT
@given(st.text())
def test_no_text_becomes_a_formula_or_breaks_a_row(text: str) -> None:
    assert_safe(every_block(text))


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("  @x", "'  @x"),
        ("\t=1", "' =1"),
        ("-", "'-"),
        ("3-6", "3 to 6"),
        ("2/3/4", "2, 3, 4"),
        ("2026-11-24", "2026-11-24"),
        ("C++", "C++"),
        ("“I did”", '"I did"'),
    ],
)
def test_cells(cell: str, written: str) -> None:
    assert as_csv.guarded(cell) == written


def test_every_row_begins_with_its_section_and_evidence_has_columns() -> None:
    found = rows(every_block("Something"))
    assert found[0][0] == "section"
    assert ["Seventh", "", "must-have", "share", "95 % sure", "of", "source", "address"] in found
    line = ["Seventh", "Something", "must-have", "44 %", "40 to 47", "756 ads Something", "Something"]
    assert [*line, "https://example.org/source"] in found
