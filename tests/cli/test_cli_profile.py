"""Profiles from files and the saved one: read, judged, kept, exported, forgotten."""

import json

import pytest

GOOD_YAML = """\
schema: llmcareer/profile@1
skills:
  python: {level: 3, evidence: project, note: "CLI used by my team", link: "https://example.org/x", last_used: 2024}
  sql: 2
  rag: {level: unknown}
  statistics: 1
  classical_ml: 1
  communication: 3
degree: {highest: master, field: physics}
hours_per_week: 8
"""
FAULTY_YAML = """\
schema: llmcareer/profile@1
skills:
  pyhton: 3
  sql: 9
  rag: {levl: 2}
  statistics: {level: 2, evidence: certainly}
degree: {highest: guru}
hours_per_week: 200
"""
FAULTS = [  # line, words of its message
    (3, ["pyhton", "Did you mean python?"]),
    (4, ["from 0 to 4", "not 9"]),
    (5, ["levl", "Did you mean level?"]),
    (6, ["certainly"]),
    (7, ["guru", "doctorate"]),
    (8, ["200", "168"]),
]


@pytest.fixture
def good(tmp_path):
    file = tmp_path / "me.yaml"
    file.write_text(GOOD_YAML, "utf-8")
    return file


@pytest.mark.parametrize("command", [("match",), ("gap", "--role", "mle")], ids=" ".join)
def test_run__yaml_and_json_and_stdin__same_answer(run_cli, good, tmp_path, command) -> None:
    import yaml

    as_json = tmp_path / "me.json"
    as_json.write_text(json.dumps(yaml.safe_load(GOOD_YAML)), "utf-8")

    from_yaml = run_cli(*command, "--profile", good, "--format", "json")

    assert from_yaml.code == 0
    assert run_cli(*command, "--profile", as_json, "--format", "json").out == from_yaml.out
    assert run_cli(*command, "--profile", "-", "--format", "json", stdin=GOOD_YAML).out == from_yaml.out


@pytest.mark.parametrize("option", ["match --profile", "gap --role mle --profile", "assess --answers"])
def test_run__faulty_profile__every_problem_with_its_line(run_cli, tmp_path, option) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text(FAULTY_YAML, "utf-8")

    run = run_cli(*option.split(), file)

    assert (run.code, run.out) == (3, "")
    told = run.err.splitlines()
    for number, words in FAULTS:
        assert any(f"{file}:{number}:" in line and all(w in line for w in words) for line in told), (number, run.err)


def test_run__faulty_profile_as_json__lines_too(run_cli, tmp_path) -> None:
    file = tmp_path / "bad.json"
    file.write_text('{"schema": "llmcareer/profile@1",\n "skills": {\n  "pyhton": 3,\n  "sql": 9}}', "utf-8")

    run = run_cli("match", "--profile", file)

    assert run.code == 3
    assert f"{file}:3:" in run.err and f"{file}:4:" in run.err


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("", "empty"),
        ("skills: [1, 2", "YAML"),
        ("skills:\n  sql: 1\n  sql: 2\n", "line 2"),
        ("\x00", ""),
        ("skills: &a {sql: 1}\nx-more: *a\n", ""),
        ("!!python/object/apply:os.system ['true']", ""),
        ("[]", ""),
        ("just words", ""),
        ('{"skills": {"python": NaN}}', ""),
    ],
)
def test_run__no_profile_at_all__exit_3(run_cli, text, word) -> None:
    run = run_cli("match", "--profile", "-", stdin=text)

    assert (run.code, run.out) == (3, "")
    assert word in run.err and "standard input" in run.err


def test_run__profile_that_is_no_utf8__exit_3(run_cli) -> None:
    run = run_cli("match", "--profile", "-", stdin=b"skills: {python: \xff}")

    assert (run.code, run.out) == (3, "")
    assert "UTF-8" in run.err


def test_run__profile_option__leaves_the_saved_log_alone(run_cli, save, good, people) -> None:
    save(people["backend"])
    before = run_cli("profile", "export").out

    assert run_cli("match", "--profile", good).code == 0
    assert run_cli("gap", "--role", "mle", "--profile", good).code == 0
    assert run_cli("assess", "--answers", good).code == 0

    assert run_cli("profile", "export").out == before


def test_run__profile_option_with_nothing_saved__creates_no_home(run_cli, good, home) -> None:
    assert run_cli("match", "--profile", good).code == 0
    assert run_cli("assess", "--answers", good).code == 0
    assert not home.exists()


@pytest.mark.parametrize("ending", [".yaml", ".json"])
def test_profile_export__forget_import_export__same_bytes(run_cli, good, tmp_path, ending) -> None:
    first, second = tmp_path / f"first{ending}", tmp_path / f"second{ending}"
    run_cli("profile", "import", good)
    run_cli("profile", "edit", "rag", "2", "--evidence", "course")
    run_cli("profile", "edit", "python", "4", "--evidence", "production")

    assert run_cli("profile", "export", "-o", first).code == 0
    assert run_cli("profile", "forget", "--yes").code == 0
    assert run_cli("match").code == 2
    assert run_cli("profile", "import", first).code == 0
    assert run_cli("profile", "export", "-o", second).code == 0

    assert first.read_bytes() == second.read_bytes()
    assert b"CLI used by my team" in first.read_bytes()


def test_profile_export__to_stdout__readable_as_a_profile(run_cli, save, people) -> None:
    save(people["backend"])
    exported = run_cli("profile", "export")

    again = run_cli("match", "--format", "json", "--profile", "-", stdin=exported.out)

    assert again.out == run_cli("match", "--format", "json").out


def test_profile_import__answers_there_already__refused_until_replace(run_cli, good, save, people) -> None:
    save(people["one answer"])

    refused = run_cli("profile", "import", good)
    kept = run_cli("profile", "show", "--format", "json").json()
    replaced = run_cli("profile", "import", good, "--replace")

    assert refused.code == 2 and "--replace" in refused.err
    assert list(kept["skills"]) == ["python"]
    assert replaced.code == 0
    assert len(run_cli("profile", "show", "--format", "json").json()["skills"]) == 5


def test_profile_import__faulty_file_with_replace__keeps_what_was_saved(run_cli, save, people) -> None:
    save(people["one answer"])

    run = run_cli("profile", "import", "-", "--replace", stdin=FAULTY_YAML)

    assert run.code == 3
    assert list(run_cli("profile", "show", "--format", "json").json()["skills"]) == ["python"]


def test_profile_import__from_standard_input__says_how_many(run_cli) -> None:
    run = run_cli("profile", "import", "-", stdin=GOOD_YAML)

    assert (run.code, run.out) == (0, "")
    assert "5 skills imported" in run.err


def test_profile_import__export_edited_in_one_half__refused(run_cli, good) -> None:
    run_cli("profile", "import", good)
    edited = run_cli("profile", "export").out.replace("sql: 2", "sql: 4")

    run = run_cli("profile", "import", "-", "--replace", stdin=edited)

    assert run.code == 3 and "events" in run.err


def test_profile_edit__level_and_evidence__saved_and_shown(run_cli) -> None:
    run = run_cli("profile", "edit", "Python", "3", "--evidence", "project")

    assert (run.code, run.out) == (0, "")
    assert "3 do it alone" in run.err
    saved = run_cli("profile", "show", "--format", "json").json()["skills"]["python"]
    assert (saved["level"], saved["evidence"], saved["source"]) == (3, "project", "answer")


def test_profile_forget__without_a_terminal__needs_yes(run_cli, save, people) -> None:
    save(people["one answer"])

    refused = run_cli("profile", "forget")

    assert refused.code == 2 and "--yes" in refused.err
    assert run_cli("profile", "show").code == 0


def test_profile_forget__yes__leaves_no_file(run_cli, save, people, home) -> None:
    save(people["backend"])

    run = run_cli("profile", "forget", "--yes")

    assert (run.code, run.out) == (0, "")
    assert list(home.iterdir()) == []


def test_profile__saved_log__only_its_owner_may_read_it(save, people, home) -> None:
    save(people["one answer"])

    assert {f.name: f.stat().st_mode & 0o777 for f in home.iterdir()} == {"answers.sqlite3": 0o600}
    assert home.stat().st_mode & 0o777 == 0o700
