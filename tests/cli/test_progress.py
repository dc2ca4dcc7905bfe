"""llmcareer progress: over time, with causes, and what there is to show."""

import csv
import io
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "schemas" / "progress.schema.json").read_text("utf-8"))
LOG = """schema: llmcareer/profile@1
events:
- {at: "2026-01-05T10:00:00+00:00", kind: answer, skill: python, level: 1, catalogue_version: "2025.1"}
- {at: "2026-01-05T10:01:00+00:00", kind: answer, skill: statistics, level: 1, catalogue_version: "2025.1"}
- {at: "2026-01-05T10:02:00+00:00", kind: answer, skill: classical_ml, level: 0, catalogue_version: "2025.1"}
- {at: "2026-01-05T10:03:00+00:00", kind: answer, skill: sql, level: 2, catalogue_version: "2025.1"}
- {at: "2026-01-05T10:04:00+00:00", kind: answer, skill: eda, level: 2, catalogue_version: "2025.1"}
- {at: "2026-01-05T10:05:00+00:00", kind: answer, skill: communication, level: 3, catalogue_version: "2025.1"}
- {at: "2026-02-01T10:00:00+00:00", kind: done, skill: python, level: 2, evidence: project, link: "https://example.org/cli"}
"""


@pytest.fixture
def log(run_cli, tmp_path) -> None:
    file = tmp_path / "log.yaml"
    file.write_text(LOG, "utf-8")
    assert run_cli("profile", "import", file, "--replace").code == 0


def test_progress__json__fits_its_schema_and_names_each_cause(run_cli, log) -> None:
    told = run_cli("progress", "--role", "ds", "--today", "2026-03-01", "--format", "json").json()

    assert [e.message for e in Draft202012Validator(SCHEMA).iter_errors(told)] == []
    assert [(c["date"], c["cause"]) for c in told["changes"]] == [
        ("2026-01-05", "questionnaire"),
        ("2026-02-01", "you"),
        ("2026-03-01", "catalogue"),
    ]
    assert [p["date"] for p in told["points"]] == ["2026-01-05", "2026-02-01"]
    assert told["points"][1]["expected"] > told["points"][0]["expected"]
    assert told["evidence"] == [
        {"skill": "python", "name": "Python", "level": 2, "evidence": "project", "link": "https://example.org/cli"}
    ]


def test_progress__page__over_time_and_who_changed_it(run_cli, log) -> None:
    page = run_cli("progress", "--role", "ds", "--today", "2026-03-01").out

    assert "2026-01-05" in page
    assert "where you began" in page
    assert "the catalogue" in page
    assert "https://example.org/cli" in page
    assert "Not a chance of being hired." in page
    assert all(len(line) <= 80 for line in page.splitlines())


def test_progress__csv__a_row_a_point(run_cli, log, tmp_path) -> None:
    file = tmp_path / "p.csv"
    assert run_cli("progress", "--role", "ds", "--role", "mle", "-o", file).code == 0

    rows = list(csv.DictReader(io.StringIO(file.read_text("utf-8"))))
    assert {r["role"] for r in rows} == {"ds", "mle"}
    assert all(0 <= float(r["low"]) <= float(r["expected"]) <= float(r["high"]) <= 1 for r in rows)


def test_progress__without_a_role__those_of_the_plan_else_the_nearest(run_cli, log) -> None:
    assert run_cli("progress", "--format", "json").json()["roles"]
    run_cli("plan", "--role", "rs", "--hours", "5")

    assert run_cli("progress", "--format", "json").json()["roles"] == ["rs"]


def test_progress__nobody_known_or_unknown_role__exit_2(run_cli, save, people) -> None:
    assert run_cli("progress").code == 2
    save(people["backend"])
    assert run_cli("progress", "--role", "astronaut").code == 2
