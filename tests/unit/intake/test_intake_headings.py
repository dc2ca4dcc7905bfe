"""Every section is opened by its headings, in the ways they are set, and by no line that tells something."""

import pytest

from llmcareer.intake import cv_headings as headings
from llmcareer.intake.lines import CELL, HEADING, ITEM, PLAIN, Line

OPENS = (
    (headings.WORK, "Experience"),
    (headings.WORK, "Work history"),
    (headings.WORK, "Professional Experience"),
    (headings.WORK, "EMPLOYMENT"),
    (headings.WORK, "Berufserfahrung"),
    (headings.WORK, "Volunteering"),
    (headings.WORK, "Positions held"),
    (headings.WORK, "Research experience"),
    (headings.WORK, "Teaching experience"),
    (headings.WORK, "--- jobs ---"),
    (headings.WORK, "3. Career history"),
    (headings.WORK, "Experience (continued)"),
    (headings.SKILLS, "Skills"),
    (headings.SKILLS, "Technical skills:"),
    (headings.SKILLS, "Programming languages"),
    (headings.SKILLS, "SKILLS own rating"),
    (headings.SKILLS, "TOOLBOX, out of 5"),
    (headings.SKILLS, "Tools & Frameworks"),
    (headings.SKILLS, "Skills and languages"),
    (headings.SKILLS, "Kenntnisse"),
    (headings.EDUCATION, "Education"),
    (headings.EDUCATION, "Ausbildung"),
    (headings.EDUCATION, "II. Academic background"),
    (headings.EDUCATION, "Schule und Studium"),
    (headings.COURSE, "Courses"),
    (headings.COURSE, "Licences & certificates"),
    (headings.COURSE, "Professional development"),
    (headings.COURSE, "Weiterbildung"),
    (headings.READING, "Currently learning"),
    (headings.PROJECTS, "Projects"),
    (headings.PROJECTS, "Personal projects"),
    (headings.PROJECTS, "[ Side projects ]"),
    (headings.PROJECTS, "Hackathons"),
    (headings.PUBLISHED, "Publications"),
    (headings.PUBLISHED, "Papers and preprints"),
    (headings.PUBLISHED, "Invited talks"),
    (headings.PUBLISHED, "Professional service"),
    (headings.PUBLISHED, "Teaching"),
    (headings.OPEN_SOURCE, "Open source"),
    (headings.OPEN_SOURCE, "Open-source contributions"),
    (headings.SUMMARY, "Summary"),
    (headings.SUMMARY, "About me"),
    (headings.SUMMARY, "Kurzprofil"),
    (headings.HOPES, "Career objective"),
    (headings.HOPES, "What next"),
    (headings.PERSONAL, "Personal details"),
    (headings.PERSONAL, "Contact"),
    (headings.SKIPPED, "Languages"),
    (headings.SKIPPED, "Spoken languages"),
    (headings.SKIPPED, "References"),
    (headings.SKIPPED, "Interests"),
    (headings.SKIPPED, "Interests and hobbies"),
    (headings.SKIPPED, "Awards & honours"),
    (headings.SKIPPED, "What I cannot do"),
)
OPENS_NOTHING = (
    "Project",
    "Course",
    "Role",
    "University",
    "Data engineer",
    "Senior software engineer",
    "Research assistant",
    "Head of analytics",
    "Software Engineer, Quillfeather Robotics",
    "Built a loader for tide tables",
    "Wrote tests and tools for the crane crew.",
    "Skills in Python grew from year to year.",
    "Experience with Docker and Kubernetes",
    "Work at Brackwater, 2019",
    "experience",
    "Skills, projects and tools,",
    f"Skills{CELL}Level",
    "Oriel Vantongeren",
    "",
    "---",
)


@pytest.mark.parametrize("kind", [PLAIN, HEADING])
@pytest.mark.parametrize(("section", "text"), OPENS)
def test_section_kind__heading__opens_its_section(section: str, text: str, kind: str) -> None:
    assert headings.section_kind(Line(text, "page 1", kind)) == section


def test_section_kind__every_section__has_a_heading_here() -> None:
    never = {headings.OTHER}  # given by a format, or to capitals that no table knows
    sections = {
        headings.WORK,
        headings.SKILLS,
        headings.EDUCATION,
        headings.COURSE,
        headings.PROJECTS,
        headings.PUBLISHED,
        headings.OPEN_SOURCE,
        headings.SUMMARY,
        headings.OTHER,
        headings.READING,
        headings.SKIPPED,
        headings.PERSONAL,
        headings.HOPES,
    }
    assert {section for section, _ in OPENS} == sections - never


@pytest.mark.parametrize("text", OPENS_NOTHING)
def test_section_kind__other_line__opens_nothing(text: str) -> None:
    assert headings.section_kind(Line(text, "page 1")) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Full-stack developer, Acme",
        "Oriel Vantongeren",
        "Analyst at Kelpwood Foods",
        "Quillfeather Robotics, Faro",
        "Experience with tide tables and old maps",
        "Projects 2019",
        "Skills of a long list of things that nobody reads",
    ],
)
def test_section_kind__line_set_as_heading__is_no_section_by_itself(text: str) -> None:
    assert headings.section_kind(Line(text, "page 1", HEADING)) == ""


def test_section_kind__line_set_as_heading__may_hold_a_word_nobody_knows() -> None:
    assert headings.section_kind(Line("Teaching, talks, club", "page 1", HEADING)) == headings.PUBLISHED
    assert headings.section_kind(Line("Teaching, talks, club", "page 1")) == ""


@pytest.mark.parametrize("text", ["Project", "Course", "Degree"])
def test_section_kind__head_of_a_column__is_a_section_only_where_it_is_set_as_heading(text: str) -> None:
    assert headings.section_kind(Line(text, "page 1", HEADING)) != ""
    assert headings.section_kind(Line(text, "page 1")) == ""
    assert headings.section_kind(Line(f"{text}s", "page 1")) != ""


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("Education and projects", headings.EDUCATION),
        ("Projects and education", headings.PROJECTS),
        ("Languages, tools", headings.SKILLS),
        ("Personal data & education", headings.EDUCATION),
        ("Work experience in research", headings.WORK),
        ("Courses in my studies", headings.COURSE),
        ("Courses at university", headings.COURSE),
    ],
)
def test_section_kind__of_several_words__the_telling_one_decides(text: str, section: str) -> None:
    assert headings.section_kind(Line(text, "page 1")) == section


def test_section_kind__item_in_small_letters__is_none() -> None:
    assert headings.section_kind(Line("projects", "page 1", ITEM)) == ""
