"""Which section a line stands in, what counts as a span of dates, and the years of work they add up to."""

from datetime import date

import pytest

from llmcareer.intake.cv_facts import years_of
from llmcareer.intake.cv_headings import COURSE, EDUCATION, OTHER, PROJECTS, SKILLS, SUMMARY, WORK
from llmcareer.intake.cv_sections import Placed, dates_in, placed
from llmcareer.intake.lines import HEADING, ITEM, PLAIN, Line

TODAY = date(2026, 11, 24)


def laid_out(source: str) -> list[Placed]:
    """The rows of a CV: "# " before a heading, "- " before an item."""
    kinds = {"# ": HEADING, "- ": ITEM}
    rows = [row for row in source.splitlines() if row]
    lines = [Line(row[2:] if row[:2] in kinds else row, "page 1", kinds.get(row[:2], PLAIN)) for row in rows]
    return list(placed(lines))


def sections(source: str) -> list[str]:
    return [line.section for line in laid_out(source)]


def years(source: str) -> float | None:
    return years_of(laid_out(source), TODAY)


def test_placed__headings_are_left_out_and_what_is_above_them_is_a_summary() -> None:
    assert [(line.line.text, line.section) for line in laid_out("Oriel\nSkills\nGit\nProjects\nTide bot")] == [
        ("Oriel", SUMMARY),
        ("Git", SKILLS),
        ("Tide bot", PROJECTS),
    ]


def test_placed__dates_and_headings_begin_an_entry() -> None:
    lines = laid_out("Experience\nClerk, 2017 - 2019\n- Filed maps\n# Kelpwood Foods\n- Drew maps")
    assert [line.entry for line in lines] == ["Clerk, 2017 - 2019"] * 2 + ["Kelpwood Foods"] * 2
    assert lines[0].number == lines[1].number < lines[2].number == lines[3].number


@pytest.mark.parametrize(
    "post",
    [
        "Doctoral researcher (paid position), 2015 - 2019",
        "Working student, software developer at Quillfeather, 2018 - 2020",
        "Tutor for physics, 10/2014 - 02/2016",
        "Werkstudentin, Kelpwood Foods, seit 04/2019",
    ],
)
def test_placed__paid_post_among_degrees__is_work_with_its_items(post: str) -> None:
    degree = "BSc Physics, Brackwater University, 2011 - 2014"
    assert sections(f"Education\n{post}\n- Ran the cluster\n{degree}\n- Thesis on tides") == [
        WORK,
        WORK,
        EDUCATION,
        EDUCATION,
    ]


@pytest.mark.parametrize(
    "degree",
    [
        "MSc Data Science, Brackwater University, 2019 - 2021",
        "Bachelor of Science (research assistant track), 2015 - 2018",
        "Diploma in engineering for technicians, 2009 - 2012",
        "PhD, position funded by the state, 2012 - 2016",
        "Faro Tech, 2012 - 2016",
    ],
)
def test_placed__degree_with_dates__stays_education(degree: str) -> None:
    assert sections(f"Education\n{degree}\n- Ran the cluster") == [EDUCATION, EDUCATION]


def test_placed__item_of_a_degree_that_names_a_post__stays_education() -> None:
    assert sections("Education\nMSc Physics, 2012 - 2014\n- Student assistant, 2013 - 2014") == [EDUCATION] * 2


@pytest.mark.parametrize(("heading", "section"), [("Skills", SKILLS), ("Courses", COURSE)])
@pytest.mark.parametrize("capitals", ["ROBOTS OF MINE", "MILESTONES", "TIDES AND KITES:"])
def test_placed__unknown_capitals__end_a_list(heading: str, section: str, capitals: str) -> None:
    assert sections(f"{heading}\nGit\n{capitals}\nBuilt a kite") == [section, OTHER]


@pytest.mark.parametrize("row", ["SQL", "Milestones", "- MILESTONES", "AWS, GCP", "C++", "MATLAB 2020"])
def test_placed__other_rows__do_not_end_a_list(row: str) -> None:
    assert sections(f"Skills\nGit\n{row}\nExcel") == [SKILLS] * 3


def test_placed__unknown_capitals_in_work__are_a_firm() -> None:
    assert sections("Experience\nKELPWOOD FOODS\n- Built a loader") == [WORK, WORK]


def test_placed__section_given_by_the_format__wins() -> None:
    lines = [
        Line("Education", "a.json", HEADING, "work"),
        Line("Skills", "a.json", "", "work"),
        Line("x", "a.json", "", "zz"),
    ]
    assert [line.section for line in placed(lines)] == [WORK, WORK, OTHER]


@pytest.mark.parametrize(
    "text",
    [
        "2017 - 2019",
        "2017–19 and 2018 — 2020",
        "03/2018 - 11/2020",
        "01/2022 –",
        "January 2020 to present",
        "Jan. 2020 - Feb. 2021",
        "2019-04 - 2020-06",
        "2019-04-01 until 2020-06-30",
        "05.2016 bis heute",
        "since October 2022",
        "Since 2019",
        "seit 04/2019",
        "depuis mars 2020",
        "desde 2018",
        "May – August 2018",
        "JUN - SEP 2015",
        "June to September 2015",
    ],
)
def test_dates__span__is_found(text: str) -> None:
    assert dates_in(f"Clerk, {text}")


@pytest.mark.parametrize(
    "text",
    [
        "2019",
        "June 2015",
        "in 2019, with 20 people",
        "300 - 400 people",
        "room 2019 - 12",
        "May we meet in August 2018",
        "founded 1998 by two",
        "10/2020",
    ],
)
def test_dates__single_date_or_number__is_none(text: str) -> None:
    assert not dates_in(f"Clerk, {text}, Faro")


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ("01/2020 - 12/2021", 2.0),
        ("January 2020 – June 2020", 0.5),
        ("May – August 2018", 0.3),
        ("Januar - April 2019", 0.3),
        ("Januar - März 2019", 0.2),
        ("Mai - August 2019", 0.3),
        ("2019-04 - 2020-03", 1.0),
        ("2017 - 2019", 2.0),
        ("since November 2025", 1.0),
        ("since October 2022", 4.1),
        ("seit 04/2019", 7.6),
        ("depuis mars 2024", 2.7),
        ("01/2022 –", 4.8),
        ("01/2022 – present", 4.8),
        ("05/2024 bis heute", 2.5),
    ],
)
def test_years_of__forms_of_dates(dates: str, expected: float) -> None:
    assert years(f"Experience\nClerk, Kelpwood Foods, {dates}\n- Filed maps") == pytest.approx(expected, abs=0.1)


@pytest.mark.parametrize(
    "row",
    [
        "- Moved the tables that had grown since 1998",
        "- Kept the archive, in paper since 1998",
        "Kelpwood Foods sells dried weed to shops along the whole coast; the loaders that I had to keep alive there "
        "have been in use since 1998 and nobody dared to change them",
    ],
)
def test_years_of__since_in_what_is_told__counts_nothing(row: str) -> None:
    assert years(f"Experience\n{row}") is None
    assert years(f"Experience\nClerk, 01/2020 - 12/2020\n{row}") == pytest.approx(1.0)


def test_years_of__span_in_a_bullet__counts() -> None:
    assert years("Experience\n- Clerk, 01/2020 - 12/2021") == pytest.approx(2.0)


@pytest.mark.parametrize(
    "row", ["Parental leave, 2015 - 2019", "Gap year, 01/2015 - 12/2015", "Arbeitsuchend, seit 04/2019"]
)
def test_years_of__time_without_work__counts_nothing(row: str) -> None:
    assert years(f"Experience\n{row}") is None


def test_years_of__paid_post_among_degrees__counts_and_degrees_do_not() -> None:
    post = "Doctoral researcher, paid position, 01/2016 - 12/2018"
    degree = "BSc Physics, 01/2011 - 12/2014"
    assert years(f"Education\n{degree}") is None
    assert years(f"Education\n{post}\n{degree}") == pytest.approx(3.0)


def test_years_of__time_ahead__counts_up_to_today_only() -> None:
    assert years("Experience\nClerk, 12/2025 - 12/2030") == pytest.approx(0.9, abs=0.1)
    assert years("Experience\nClerk, since January 2028") is None
