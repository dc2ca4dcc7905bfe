"""Things, people and firms that are called like software give nothing; the software beside its like does."""

from collections.abc import Mapping
from datetime import date

import pytest

from llmcareer.intake.cv import EMPLOYER, NAMESAKE, read_cv
from llmcareer.intake.terms import Finder
from llmcareer.intake.text import text_of
from llmcareer.model import Skill
from llmcareer.readings import CvReading

OTHER_THINGS = (
    ("big_data", "Spark erosion of steel moulds"),
    ("containers", "Filled 900 plastic containers an hour"),
    ("data_pipelines", "Smoke shows the airflow in a tunnel"),
    ("apis_serving", "Boiled it in a flask over a small flame"),
    ("big_data", "Fed the impala and the zebra"),
    ("data_pipelines", "Prefect of the upper house for two winters"),
    ("transformers", "Painted the fence around a transformer"),
    ("big_data", "Moved a hive from one garden to another"),
)
NAMES_OF_OTHERS = (
    ("containers", "Assistant to T. Docker"),
    ("statistics", "Fellow of the Centre for Applied Statistics of Nowhere"),
    ("cloud", "Night porter, Azure Bay Hotels"),
    ("deep_learning", "Clerk of the Institute for Deep Learning"),
    ("big_data", "Cook at Spark Restaurant"),
    ("visualization", "Rooms at the Tableau Museum"),
    ("nlp", "Letter to the Journal of Natural Language Processing"),
    ("classical_ml", "Winner of the Machine Learning Prize"),
)
SOFTWARE = (
    ("big_data", "Spark jobs on a cluster"),
    ("big_data", "Nightly Spark runs over 4 TB"),
    ("containers", "Containers for 12 microservices"),
    ("containers", "Put the web app into a container and deployed it"),
    ("data_pipelines", "Airflow DAGs for the harbour"),
    ("data_pipelines", "Kafka topics with ship positions"),
    ("data_pipelines", "Set up Airflow for the whole office"),
    ("transformers", "Transformers for harbour texts with Hugging Face"),
    ("apis_serving", "A Flask backend for the port"),
    ("python", "All figures in R. Python scripts load the rows"),
    ("python", "Loaders in C. Python on top"),
    ("statistics", "Statistics of 40 trials for the centre"),
    ("cloud", "Moved a hotel to Azure"),
    ("sql", "At Kelpwood Foods Ltd wrote SQL views"),
)


def at_work(skills: Mapping[str, Skill], sentence: str) -> CvReading:
    source = f"Experience\nClerk, Brackwater Harbour, 2019 - 2021\n- {sentence}\n"
    return read_cv(text_of(source.encode(), "cv.txt"), skills, date(2026, 11, 24))


@pytest.mark.parametrize(("skill", "sentence"), OTHER_THINGS)
def test_other_thing_of_the_same_name__counts_nothing(skills: Mapping[str, Skill], skill: str, sentence: str) -> None:
    cv = at_work(skills, sentence)
    assert skill not in {found.skill for found in cv.skills}


@pytest.mark.parametrize("sentence", ["Spark erosion of steel moulds", "Filled 900 plastic containers an hour"])
def test_other_thing_of_the_same_name__is_ignored_with_its_reason(skills: Mapping[str, Skill], sentence: str) -> None:
    assert NAMESAKE in {item.reason for item in at_work(skills, sentence).ignored}


@pytest.mark.parametrize(("skill", "sentence"), NAMES_OF_OTHERS)
def test_name_of_a_person_firm_or_institute__holds_no_skill(finder: Finder, skill: str, sentence: str) -> None:
    assert skill not in {finding.skill for finding in finder.find(sentence)}


@pytest.mark.parametrize(
    ("skill", "words"),
    [
        ("containers", "Docker"),
        ("statistics", "Applied statistics"),
        ("cloud", "Azure"),
        ("deep_learning", "Deep learning"),
        ("big_data", "Spark"),
        ("visualization", "Tableau"),
        ("nlp", "Natural language processing"),
        ("classical_ml", "Machine learning"),
    ],
)
def test_the_words_of_these_names__alone_are_skills(finder: Finder, skill: str, words: str) -> None:
    assert skill in {finding.skill for finding in finder.find(words)}


@pytest.mark.parametrize(("skill", "sentence"), SOFTWARE)
def test_software_beside_its_like__counts(skills: Mapping[str, Skill], skill: str, sentence: str) -> None:
    assert skill in {found.skill for found in at_work(skills, sentence).skills}


@pytest.mark.parametrize("section", ["Skills", "Courses"])
def test_name_in_a_list_of_skills_or_courses__needs_nothing_beside_it(
    skills: Mapping[str, Skill], section: str
) -> None:
    cv = read_cv(text_of(f"{section}\nSpark\n".encode(), "cv.txt"), skills, date(2026, 11, 24))
    assert {found.skill for found in cv.skills} == {"big_data"}


def test_software_as_employer__is_told_apart_from_a_thing(skills: Mapping[str, Skill]) -> None:
    source = "Experience\nWaiter, Snowflake, 2017 - 2019\n- Carried soup\n"
    cv = read_cv(text_of(source.encode(), "cv.txt"), skills, date(2026, 11, 24))
    assert cv.skills == ()
    assert EMPLOYER in {item.reason for item in cv.ignored}
