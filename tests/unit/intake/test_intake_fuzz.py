"""Mutated and random files: refused or read, never a crash. Over 5,000 inputs; no time is measured."""

import json
import random
from collections.abc import Iterator, Mapping

import invented_files as files
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llmcareer.errors import DataError
from llmcareer.intake import pdf_worker
from llmcareer.intake.cv import read_cv
from llmcareer.intake.job import read_job
from llmcareer.intake.text import Text, text_of
from llmcareer.intake.tokens import tokenize
from llmcareer.model import Role, Skill

MUTANTS = 500  # of each kind of file
PDF_MUTANTS = 300
RESUME = json.dumps(
    {"basics": {"summary": "I like SQL"}, "work": [{"name": "x", "highlights": ["Python", "RAG"]}], "skills": []}
)
PAGE = "<html><body><h1>Skills</h1><ul><li>Python<li>SQL</ul><table><tr><td>Git<td>Basic</table></body></html>"
SEEDS = {
    "docx": files.docx(files.paragraph("Skills", "Heading1") + files.row("Git", "Basic")),
    "export": files.packed(files.EXPORT),
    "resume": RESUME.encode(),
    "page": PAGE.encode(),
    "ad": files.AD.encode(),
    "cv": files.CV.encode(),
    "markdown": b"# Skills\n- **Python** [x](y)\n| a | b |\n",
}


def mutants(seed: bytes, count: int) -> Iterator[bytes]:
    draw = random.Random(2026)
    for _ in range(count):
        data = bytearray(seed)
        for _ in range(draw.randint(1, 8)):
            at, kind = draw.randrange(len(data) + 1), draw.randrange(4)
            if kind == 0:
                data[at:at] = bytes(draw.randrange(256) for _ in range(draw.randint(1, 4)))
            elif kind == 1:
                del data[at : at + draw.randint(1, 40)]
            elif kind == 2 and at < len(data):
                data[at] = draw.randrange(256)
            else:
                data[at:at] = data[at : at + 60] * draw.randint(1, 4)
        yield bytes(data)


def text_or_none(data: bytes) -> Text | None:
    """The text, or None where it is refused; a refusal must be printable and say what to do."""
    try:
        return text_of(data, "file")
    except DataError as error:
        problem = error.problems[0]
    assert str(problem).isprintable()
    assert problem.remedy
    return None


def read_all(data: bytes, skills: Mapping[str, Skill], roles: Mapping[str, Role]) -> None:
    text = text_or_none(data)
    if text is None:
        return
    assert all(line.text.isprintable() for line in text.lines)
    cv = read_cv(text, skills)
    assert all(0 <= skill.level_low <= skill.level_high <= 3 for skill in cv.skills)
    assert all(quote.text.isprintable() for skill in cv.skills for quote in skill.quotes)
    job = read_job(text, skills, roles)
    assert all(skill.quotes for skill in job.skills)


@pytest.mark.parametrize("name", SEEDS)
def test_mutated_files__never_crash(name: str, skills: Mapping[str, Skill], roles: Mapping[str, Role]) -> None:
    for data in mutants(SEEDS[name], MUTANTS):
        if data.startswith(b"%PDF"):
            continue
        read_all(data, skills, roles)


def test_mutated_pdfs__never_crash_the_worker() -> None:
    pytest.importorskip("pypdf")
    seed = files.pdf([["Python and SQL and other words", "more words"], ["Docker"]])
    for data in mutants(seed, PDF_MUTANTS):
        answer = pdf_worker.read(data, max_pages=3)
        assert "pages" in answer or "error" in answer


@settings(max_examples=800, deadline=None)
@given(st.binary(max_size=600).filter(lambda data: b"%PDF-" not in data))
def test_random_bytes__never_crash(data: bytes) -> None:
    text_or_none(data)


WORDS = st.sampled_from(
    [
        "Python",
        "SQL",
        "no",
        "never",
        "not",
        "planned",
        ";",
        ":",
        "(",
        ")",
        ",",
        ".",
        "-",
        "|",
        "RAG",
        "c++",
        "C#",
        "LLM",
        "models",
        "deploy",
        "team",
        "the",
        "my",
        "I",
        "experience",
        "with",
        "Skills",
        "Education",
        "2020",
        "2021",
        "present",
        "•",
        "MSc",
        "\u202e",
        "\x1b[31m",
        "Ünïcode",
        "日本語",
        "fine-tuned",
        "data",
    ]
)


@settings(max_examples=600, deadline=None)
@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_random_sentences__are_read(skills: Mapping[str, Skill], roles: Mapping[str, Role], source: str) -> None:
    read_all(source.encode(), skills, roles)


@settings(max_examples=500, deadline=None)
@given(st.text(st.characters(), max_size=200))
def test_tokenize__any_text__offsets_give_the_words_back(text: str) -> None:
    for token in tokenize(text):
        assert text[token.start : token.end] == token.text
