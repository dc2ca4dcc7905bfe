import pytest

from llmcareer.intake.job_sections import DOES, PREFERRED, REQUIRED, Ask
from llmcareer.intake.not_covered import MOST_NAMES, names_not_covered
from llmcareer.intake.terms import Finder

SECTIONS = (REQUIRED, PREFERRED)


def names(finder: Finder, *sentences: str, need: str = REQUIRED) -> tuple[str, ...]:
    return names_not_covered([Ask(sentence, "line 1", need) for sentence in sentences], finder.vocabulary)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Experience with Python, Kotlin and Zig", ("Kotlin", "Zig")),
        ("Experience with Kotlin, Zig, and COBOL", ("Kotlin", "Zig", "COBOL")),
        ("You write Kotlin, Zig or COBOL every day", ("Kotlin", "Zig", "COBOL")),
        ("Strong Kotlin, Zig and COBOL", ("Kotlin", "Zig", "COBOL")),
        ("Kotlin, Zig and COBOL", ("Kotlin", "Zig", "COBOL")),
        ("A statistics package (SAS, JMP)", ("SAS", "JMP")),
        ("Phones that run Kotlin/Zig", ("Kotlin", "Zig")),
        ("Programs such as Quark Xpress, SharePoint, Zig", ("Quark Xpress", "SharePoint", "Zig")),
        ("Old code in COBOL, R and C#", ("COBOL", "R", "C#")),
        ("Some of R, C#, SAS", ("R", "C#", "SAS")),
        ("We use Kotlin, ZIG or SAS, and then Zig, KOTLIN", ("Kotlin", "ZIG", "SAS")),
    ],
)
def test_names__in_a_list__are_listed_in_order(finder: Finder, sentence: str, expected: tuple[str, ...]) -> None:
    assert names(finder, sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Experience with Python, SQL, PyTorch and Docker",
        "AWS, Azure or GCP",
        "LLMs, RAG, Airflow, Kubernetes and TensorFlow",
        "C++, CUDA and Git",
    ],
)
def test_names__of_skills__are_never_listed(finder: Finder, sentence: str) -> None:
    assert names(finder, sentence) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Degree in Mathematics, Physics or Economics",
        "BS, MS, or PhD in Computer Science",
        "Strong English, German and French",
        "Work with the Product, Business and Client teams",
        "Excellent, Proven, Solid knowledge",
        "You like maps, kites and tides",
        "We meet on Mon, Sun",
    ],
)
def test_names__ordinary_words__are_not_listed(finder: Finder, sentence: str) -> None:
    assert names(finder, sentence) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "You will report to Kelpwood every week",
        "Kotlin is what we write",
        "Join Brackwater and grow",
        "The Old Harbour Office Of Faro, Zenith Tower Block Number Nine",
    ],
)
def test_names__outside_a_list__are_not_listed(finder: Finder, sentence: str) -> None:
    assert names(finder, sentence) == ()


@pytest.mark.parametrize("need", SECTIONS)
def test_names__of_demands__are_listed(finder: Finder, need: str) -> None:
    assert names(finder, "Python, Kotlin and Zig", need=need) == ("Kotlin", "Zig")


def test_names__of_what_the_job_does__are_not_listed(finder: Finder) -> None:
    assert names(finder, "Python, Kotlin and Zig", need=DOES) == ()


def test_names__said_twice__keep_their_first_spelling(finder: Finder) -> None:
    assert names(finder, "Python, COBOL and Zig", "Zig, Cobol or SAS") == ("COBOL", "Zig", "SAS")


def test_names__are_not_more_than_the_most(finder: Finder) -> None:
    many = [f"Zork{number}" for number in range(MOST_NAMES + 5)]
    assert names(finder, f"Python, {', '.join(many)}") == tuple(many[:MOST_NAMES])


def test_names__in_german_demands__nouns_are_no_names() -> None:
    demands = [
        Ask("Studium der Informatik, Physik oder Mathematik und Erfahrung mit Kotlin, TypeScript und SAS", "", REQUIRED)
    ]
    assert names_not_covered(demands, frozenset()) == ("TypeScript", "SAS")
