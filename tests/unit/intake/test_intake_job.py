from collections.abc import Mapping

import pytest
from invented_files import AD, CV

from llmcareer.intake.job import read_job
from llmcareer.intake.text import text_of
from llmcareer.model import Role, Skill
from llmcareer.readings import JobReading

RECIPE = """Apple pie
Preheat the oven. You will need two cups of flour, one teaspoon of salt and three tablespoons of sugar.
Required: patience. Experience with pastry is a plus. Whisk the eggs and simmer the apples for ten minutes."""
NEWS = """Lantern cuts jobs
On Tuesday the firm said it would cut 2,000 roles. According to a spokeswoman, demand for Python remains strong.
Analysts reported that shares fell 3 percent this quarter, and that hiring for machine learning positions continues."""
MANUAL = """# fastlearn
Requirements: Python, NumPy and PyTorch. Install it with pip install fastlearn. In this guide you will learn how to
deploy models with Docker. Step 1: git clone the repository. Experience with Kubernetes is helpful.
Read more in the readme."""


@pytest.fixture(scope="session")
def ad(skills: Mapping[str, Skill], roles: Mapping[str, Role]) -> JobReading:
    return read_job(text_of(AD.encode(), "ad.txt"), skills, roles)


def needs(reading: JobReading) -> dict[str, str]:
    return {skill.skill: skill.need for skill in reading.skills}


def read(source: str, skills: Mapping[str, Skill], roles: Mapping[str, Role]) -> JobReading:
    return read_job(text_of(source.encode(), "ad.txt"), skills, roles)


def test_read_job__need_comes_from_the_section_and_the_sentence(ad: JobReading) -> None:
    assert needs(ad) == {
        "classical_ml": "required",
        "pytorch": "preferred",
        "python": "required",
        "sql": "required",
        "containers": "preferred",
        "mlops": "does",
        "visualization": "does",
        "data_pipelines": "preferred",
    }


def test_read_job__company_benefits_and_degree_fields__do_not_count(ad: JobReading) -> None:
    assert not {"deep_learning", "cloud", "statistics"} & needs(ad).keys()


def test_read_job__facts(ad: JobReading) -> None:
    assert ad.is_job_ad
    assert ad.roles[0][0] == "mle"
    assert sum(share for _, share in ad.roles) == pytest.approx(1)
    assert (ad.seniority, ad.years_min, ad.degrees) == ("mid", 4, (("bachelor", "required"),))
    assert ad.disguise == ""


def test_read_job__every_skill_quotes_the_ad(ad: JobReading) -> None:
    assert all(quote.text in AD and quote.where for skill in ad.skills for quote in skill.quotes)


@pytest.mark.parametrize(
    ("source", "word"), [(RECIPE, "recipe"), (NEWS, "news"), (MANUAL, "manual"), (CV, "CV"), ("Python", "short")]
)
def test_read_job__other_texts__are_refused_with_a_reason(
    skills: Mapping[str, Skill], roles: Mapping[str, Role], source: str, word: str
) -> None:
    reading = read(source, skills, roles)
    assert not reading.is_job_ad
    assert word in reading.reason
    assert reading.skills == ()


def test_read_job__words_not_covered__are_listed(skills: Mapping[str, Skill], roles: Mapping[str, Role]) -> None:
    source = AD.replace("Python and SQL", "Python, COBOL, JavaScript and SQL")
    assert {"COBOL", "JavaScript"} <= set(read(source, skills, roles).not_covered)


def test_read_job__required_beats_preferred_beats_does(skills: Mapping[str, Skill], roles: Mapping[str, Role]) -> None:
    assert needs(read(AD.replace("- Airflow", "- Airflow and SQL"), skills, roles))["sql"] == "required"
    assert (
        needs(read(AD.replace("Build dashboards", "Use PyTorch, build dashboards"), skills, roles))["pytorch"]
        == "preferred"
    )


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Senior Machine Learning Engineer", "senior"),
        ("Machine Learning Engineer Intern", "entry"),
        ("Junior Machine Learning Engineer", "entry"),
        ("Jr. to Sr. Machine Learning Engineer", "mid"),
    ],
)
def test_read_job__level_words_of_the_title__win(
    skills: Mapping[str, Skill], roles: Mapping[str, Role], title: str, expected: str
) -> None:
    assert read(AD.replace("Machine Learning Engineer", title), skills, roles).seniority == expected


@pytest.mark.parametrize(
    ("words", "years"),
    [("4+ years", 4), ("3-5 years", 3), ("at least seven years", 7), ("2 to 4 yrs", 2), ("much", None)],
)
def test_read_job__years(skills: Mapping[str, Skill], roles: Mapping[str, Role], words: str, years: int | None) -> None:
    assert read(AD.replace("4+ years", words), skills, roles).years_min == years


@pytest.mark.parametrize(
    ("words", "degrees"),
    [
        ("MS or PhD in Physics", (("master", "required"), ("phd", "required"))),
        ("A PhD is a plus", (("phd", "preferred"),)),
        ("Bachelor's degree or equivalent experience", (("bachelor", "equivalent"),)),
        ("University degree", (("degree", "required"),)),
    ],
)
def test_read_job__degrees(
    skills: Mapping[str, Skill], roles: Mapping[str, Role], words: str, degrees: tuple[tuple[str, str], ...]
) -> None:
    source = AD.replace("Bachelor's degree in Statistics or a related field", words)
    assert read(source, skills, roles).degrees == degrees


def test_read_job__title_and_skills_disagree__is_called_a_disguise(
    skills: Mapping[str, Skill], roles: Mapping[str, Role]
) -> None:
    asked = (
        "RAG, LLM agents, prompt engineering, LangChain, vector databases, LLM evaluation, REST APIs, Docker and AWS"
    )
    source = AD.replace("Machine Learning Engineer", "Data Scientist").replace("Python and SQL", f"Python, {asked}")
    assert "Data Scientist" in read(source, skills, roles).disguise


def test_read_job__empty_roles__still_reads_skills(skills: Mapping[str, Skill]) -> None:
    assert read(AD, skills, {}).roles == ()


def test_read_job__names_of_skills_said_twice__are_not_listed(
    skills: Mapping[str, Skill], roles: Mapping[str, Role]
) -> None:
    source = AD.replace("Python and SQL", "cloud platforms such as AWS, Azure or GCP, COBOL, Kotlin and Zig")
    names = read(source, skills, roles).not_covered
    assert {"COBOL", "Kotlin", "Zig"} <= set(names)
    assert not {"AWS", "Azure", "GCP"} & set(names)


SHORT_ADS = (
    "Data engineer wanted. SQL, Python, a bit of Spark. Porto or remote. 45-55k, permanent. Mail your CV to us by May.",
    "We're hiring! Our team of six builds search for museums. Hybrid, four days a week, 52,000 EUR. You have trained "
    "embedding models before and can show one. Write to Ines and tell her what broke.",
    "Freelance gig: I need somebody to fine-tune a small speech model on 40 hours of recordings. Budget: fixed £4,000, "
    "fully remote, start in June. Send me a short message with an example. No agencies please.",
    "Wir suchen zum 1. Mai eine Data Scientistin (m/w/d) in Teilzeit. Ihre Aufgaben: Prognosen in Python. Ihr Profil: "
    "abgeschlossenes Studium, Erfahrung mit SQL. Gehalt nach TV-L. Bewerbung mit Lebenslauf an die Personalstelle.",
)


@pytest.mark.parametrize("source", SHORT_ADS)
def test_read_job__short_or_odd_ads__are_ads(
    skills: Mapping[str, Skill], roles: Mapping[str, Role], source: str
) -> None:
    reading = read(source, skills, roles)
    assert reading.is_job_ad, reading.reason


NO_OFFERS = (
    "Bright two-bedroom flat to let near the harbour. Rent 1,200 EUR a month, deposit two months. We are looking for a "
    "quiet tenant, long term. Send us a short message about yourself, hybrid workers welcome.",
    "Dear team, I am writing to apply for the permanent post. I have trained models in Python and I would like to work "
    "with you. My salary expectation is 50,000 EUR. I can start in June and I enclose my CV and my references.",
    "What does a machine learning engineer do? They apply models, often in hybrid teams, on a salary of 60-80k. Who is "
    "hiring? Banks, mostly, and hospitals, for permanent posts.",
    "Data engineer\nA data engineer is a professional who builds pipelines. Duties: SQL, Python. Qualifications: a "
    "degree and experience with databases. Requirements vary; the role is open to many, and applicants come from IT.",
    "Bootcamp: become a data engineer in twelve weeks. Full-time or part-time, remote. Apply now, pay in instalments. "
    "Our cohort starts in May, with career services for graduates of every course.",
)


@pytest.mark.parametrize("source", NO_OFFERS)
def test_read_job__texts_about_work_that_offer_none__are_refused(
    skills: Mapping[str, Skill], roles: Mapping[str, Role], source: str
) -> None:
    assert not read(source, skills, roles).is_job_ad
