"""The main screens as they were looked at. After a wanted change: look at them, then pytest --snapshot-update."""

import pytest

AD = """Data Scientist
About us
Mossy Gate runs libraries. We are looking for a data scientist to join our team.
Requirements
- 2+ years of experience with Python and statistics
- Experience with A/B tests; SQL is a plus
Apply now with your resume. We are an equal opportunity employer.
"""
CV = """Work
Analyst, Mossy Gate Libraries, 2019 - 2021
- Built SQL reports of loans, used by 40 branches
- The Airflow jobs were left to the platform team
Skills
Python, Git
"""
COMMANDS = (
    (),
    ("match",),
    ("gap", "--role", "ds"),
    ("roles",),
    ("roles", "mle"),
    ("roles", "--compare", "ds", "mle"),
    ("skills", "rag"),
    ("job", "-"),
    ("cv", "-"),
    ("--help",),
)


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_screen__as_it_was_looked_at(run_cli, save, people, snapshot, monkeypatch, arguments, width) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    save(people["backend"])

    run = run_cli(*arguments, stdin={"job": AD, "cv": CV}.get("".join(arguments[:1]), ""))

    assert run.code == 0 and run.out == snapshot


def test_home__two_answers__names_no_nearest_role(run_cli, save) -> None:
    save({"python": 2, "sql": 0})

    text = run_cli().out

    assert "Not enough data yet" in text and "llmcareer assess" in text
    assert "nearest role" not in text and "--role" not in text
