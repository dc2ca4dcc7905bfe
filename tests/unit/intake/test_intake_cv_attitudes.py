"""What a CV says of others, of gaps and of plans gives nothing; the same words about one's own work do."""

from collections.abc import Mapping
from datetime import date

import pytest

from llmcareer.intake.cv import read_cv
from llmcareer.intake.learned import NEGATED, OTHER, PLAN, WISHED
from llmcareer.intake.text import text_of
from llmcareer.model import Skill
from llmcareer.readings import CvReading

TODAY = date(2026, 11, 24)

# reason, skill, sentence in the description of a job
NOT_COUNTED = (
    (NEGATED, "sql", "I don't write SQL"),
    (NEGATED, "sql", "I don’t write any SQL myself"),
    (NEGATED, "cloud", "AWS and Azure are unknown territory"),
    (NEGATED, "containers", "Docker is still a closed book"),
    (NEGATED, "big_data", "The shop moved to Apache Spark in 2020; I was not part of that"),
    (NEGATED, "containers", "Kubernetes was introduced that year, and I had no part in it"),
    (NEGATED, "pytorch", "The PyTorch trainer is not mine"),
    (NEGATED, "cloud", "AWS, GCP, and I have no experience with any of them"),
    (NEGATED, "containers", "Docker was cut from the plan"),
    (NEGATED, "linux_shell", "I cannot work in the Linux shell"),
    (NEGATED, "git", "Neither Git nor any other such tool"),
    (NEGATED, "cloud", "We ruled out AWS"),
    (NEGATED, "sql", "An der Kasse; SQL habe ich nie gebraucht"),
    (OTHER, "cloud", "The AWS set-up belongs to the other team"),
    (OTHER, "containers", "Everything around Docker lies with the headquarters"),
    (OTHER, "visualization", "The Tableau dashboards were built by Tomás"),
    (OTHER, "containers", "Docker images are built and run by Harbour Platform"),
    (OTHER, "classical_ml", "Read the output of the data team's machine learning model"),
    (OTHER, "rag", "The RAG chatbot was bought"),
    (OTHER, "deep_learning", "The deep learning scorer was licensed from a firm in Faro"),
    (OTHER, "containers", "Shared a room with Kubernetes administrators"),
    (OTHER, "deep_learning", "Planned the holidays of nine deep learning developers"),
    (OTHER, "pytorch", "Interviewed PyTorch engineers"),
    (OTHER, "visualization", "The dashboards in Tableau were designed by our agency"),
    (NEGATED, "containers", "I was never part of it: Docker came later"),
    (OTHER, "sql", "Um SQL kümmert sich die IT"),
    (WISHED, "pytorch", "I would be glad to pick up PyTorch"),
    (WISHED, "containers", "One day I may run Kubernetes"),
    (WISHED, "causal_inference", "Drawn to causal inference"),
    (PLAN, "deep_learning", "Deep learning course, from March 2028"),
    (PLAN, "containers", "Booked for a Docker class"),
)
COUNTED = (
    ("sql", "I don't just write SQL, I tune it"),
    ("cloud", "Went into unknown territory and moved the shop to AWS"),
    ("visualization", "The Tableau dashboards were built by me"),
    ("data_pipelines", "We dropped the old loader and built Airflow pipelines"),
    ("containers", "Not only wrote the Docker images, but ran them"),
    ("sql", "Replaced the bought tool with SQL views"),
    ("classical_ml", "I built machine learning models with the data team"),
    ("classical_ml", "Built machine learning models that the data team's reports rest on"),
    ("python", "Wrote Python for the engineers of the harbour"),
    ("containers", "Taught Docker to nine developers"),
    ("data_pipelines", "My team and I built Airflow pipelines"),
    ("sql", "The SQL views were written by Anneke and me"),
    ("python", "Maintained the lab's Python code for two years"),
    ("rag", "I built the RAG chatbot, which was bought by two other harbours"),
    ("containers", "No Java, but Docker daily"),
    ("pytorch", "As part of that team, trained rankers in PyTorch"),
    ("data_pipelines", "Glad users of my Airflow pipelines: 40 shops"),
    ("python", "Wrote the load forecast for 2030 in Python"),
    ("sql", "Moved reports to SQL in 2021, to be used until 2030"),
)


def reading(skills: Mapping[str, Skill], source: str) -> CvReading:
    return read_cv(text_of(source.encode(), "cv.txt"), skills, TODAY)


def at_work(skills: Mapping[str, Skill], sentence: str) -> CvReading:
    return reading(skills, f"Experience\nClerk, Brackwater Harbour, 2019 - 2021\n- {sentence}\n")


def known(cv: CvReading) -> set[str]:
    return {skill.skill for skill in cv.skills}


@pytest.mark.parametrize(("reason", "skill", "sentence"), NOT_COUNTED)
def test_sentence__of_others_gaps_and_plans__counts_nothing(
    skills: Mapping[str, Skill], reason: str, skill: str, sentence: str
) -> None:
    cv = at_work(skills, sentence)
    assert skill not in known(cv)
    assert (skill, reason) in {(item.skill, item.reason) for item in cv.ignored}


@pytest.mark.parametrize(("skill", "sentence"), COUNTED)
def test_sentence__of_ones_own_work__counts(skills: Mapping[str, Skill], skill: str, sentence: str) -> None:
    assert skill in known(at_work(skills, sentence))


@pytest.mark.parametrize("nothing", ["no", "None", "nil", "never", "keine"])
def test_cell__that_says_no__negates(skills: Mapping[str, Skill], nothing: str) -> None:
    rows = f"Skills\nDocker | {nothing} |\nGit | daily |\nSQL views | {nothing} |\n"
    cv = reading(skills, rows)
    assert known(cv) == {"git"}
    assert {(item.skill, item.reason) for item in cv.ignored} == {("containers", NEGATED), ("sql", NEGATED)}


@pytest.mark.parametrize("cell", ["yes", "not long ago", "some", "no problem", "3"])
def test_cell__that_says_something_else__does_not_negate(skills: Mapping[str, Skill], cell: str) -> None:
    assert known(reading(skills, f"Skills\nDocker | {cell} |\n")) == {"containers"}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Courses\nDeep learning, 2028\n", set()),
        ("Courses\nDeep learning, 2025\n", {"deep_learning"}),
        ("Courses\nDeep learning, 2025 - 2028\n", {"deep_learning"}),
        ("Projects\nTide bot, 2027 - 2028\n- Docker and a queue\n", set()),
        ("Projects\nTide bot, 2027\n- Docker and a queue\n", set()),
        ("Projects\nTide bot, 2024\n- Docker and a queue\n", {"containers"}),
    ],
)
def test_year__ahead_of_today__is_a_plan(skills: Mapping[str, Skill], source: str, expected: set[str]) -> None:
    cv = reading(skills, source)
    assert known(cv) & {"deep_learning", "containers"} == expected
    assert bool(expected) != (PLAN in {item.reason for item in cv.ignored})


def test_skill_of_others_in_one_clause__is_not_counted_from_another(skills: Mapping[str, Skill]) -> None:
    cv = at_work(skills, "The Docker images come from our agency in Porto – Docker on forty servers")
    assert "containers" not in known(cv)
