"""`assess` without a terminal: answers from a file."""

import pytest


def test_assess__no_terminal__exit_2_and_names_answers(run_cli, home) -> None:
    run = run_cli("assess")

    assert (run.code, run.out) == (2, "")
    assert "needs a terminal" in run.err and "--answers FILE" in run.err
    assert not home.exists()


def test_assess__output_is_a_terminal_but_input_is_not__exit_2(run_cli) -> None:
    assert run_cli("assess", tty=True).code == 2


def test_assess__answers__stops_within_the_limit_and_skips_what_is_missing(run_cli, profile_file, people) -> None:
    levels = people["backend"]

    document = run_cli("assess", "--answers", profile_file(levels), "--format", "json").json()

    assert 8 <= len(document["asked"]) <= 20
    for asked in document["asked"]:
        if asked["skill"] in levels:
            entry = levels[asked["skill"]]
            assert asked["answer"] == (entry if isinstance(entry, int) else entry["level"])
        else:
            assert asked["answer"] == "skip"
    assert document["answered"] == sum(1 for a in document["asked"] if a["answer"] != "skip")
    assert document["gap"]["role"] == document["match"]["shown"][0]


def test_assess__first_questions__python_then_one_per_area(run_cli, profile_file, people) -> None:
    document = run_cli("assess", "--answers", profile_file(people["backend"]), "--format", "json").json()
    area = {s["id"]: s["area"] for s in run_cli("skills", "--format", "json").json()["skills"]}
    first = [a["skill"] for a in document["asked"][:4]]

    assert first[0] == "python"
    assert len({area[s] for s in first}) == 4


def test_assess__every_question__says_why(run_cli, profile_file, people) -> None:
    document = run_cli("assess", "--answers", profile_file(people["backend"]), "--format", "json").json()

    assert all(a["why"].startswith("Asked because ") for a in document["asked"])
    assert any(" ads" in a["why"] and "%" in a["why"] for a in document["asked"])


def test_assess__prerequisite_answered_0__what_builds_on_it_is_not_asked(run_cli, profile_file) -> None:
    answers = {"statistics": 0, "classical_ml": 0, "python": 1, "communication": 2}

    document = run_cli("assess", "--full", "--answers", profile_file(answers), "--format", "json").json()

    asked = [a["skill"] for a in document["asked"]]
    assert "python" in asked and len(asked) == len(set(asked))
    assert not {"deep_learning", "pytorch", "transformers", "experiment_design"} & set(asked)


def test_assess__role__asks_only_what_it_needs(run_cli, profile_file, people) -> None:
    needed = {
        r["skill"] for r in run_cli("roles", "apm", "--format", "json").json()["seniority"]["entry"]["requirements"]
    }

    document = run_cli(
        "assess", "--role", "apm", "--answers", profile_file(people["backend"]), "--format", "json"
    ).json()

    asked = {a["skill"] for a in document["asked"]}
    assert asked <= needed and len(asked) >= 8


def test_assess__full__asks_all_52(run_cli, profile_file) -> None:
    skills = [s["id"] for s in run_cli("skills", "--format", "json").json()["skills"]]
    answers = profile_file(dict.fromkeys(skills, 2))

    document = run_cli("assess", "--full", "--answers", answers, "--format", "json").json()

    assert {a["skill"] for a in document["asked"]} == set(skills)
    assert document["stop_reason"] == "all_asked"


@pytest.mark.parametrize("seniority", ["entry", "mid", "senior"])
def test_assess__seniority__goes_through_to_both_parts(run_cli, profile_file, people, seniority) -> None:
    document = run_cli(
        *("assess", "--seniority", seniority, "--answers", profile_file(people["backend"]), "--format", "json")
    ).json()

    assert document["match"]["seniority"] == document["gap"]["seniority"] == seniority


def test_assess__empty_answers__does_not_pretend_to_know(run_cli, profile_file) -> None:
    run = run_cli("assess", "--answers", profile_file({}))
    document = run_cli("assess", "--answers", profile_file({}), "--format", "json").json()

    assert run.code == 0
    assert document["answered"] == 0 and len(document["asked"]) <= 20
    assert not document["match"]["enough_data"]
    assert {r["fit"]["band"] for r in document["match"]["roles"]} == {"unknown"}
    assert "ot enough data" in run.out


def test_gap__hardly_any_answer__does_not_say_that_nothing_is_missing(run_cli, profile_file, people) -> None:
    run = run_cli("gap", "--role", "mle", "--profile", profile_file(people["one answer"]))

    assert "NOT ENOUGH DATA" in run.out.upper()
    assert "Nothing this role asks" not in run.out and "llmcareer assess --role mle" in " ".join(run.out.split())


def test_assess__answers_from_a_file__does_not_claim_to_have_saved(run_cli, profile_file, people, home) -> None:
    run = run_cli("assess", "--answers", profile_file(people["backend"]))

    assert "nothing was saved" in run.out and "saved on this computer" not in run.out
    assert not home.exists()


def test_assess__answers_on_standard_input__same_as_a_file(run_cli, profile_file, people) -> None:
    file = profile_file(people["backend"])

    from_file = run_cli("assess", "--answers", file, "--format", "json")

    assert run_cli("assess", "--answers", "-", "--format", "json", stdin=file.read_text()).out == from_file.out


def test_assess__everything_new__too_early_to_rank(run_cli, profile_file) -> None:
    skills = [s["id"] for s in run_cli("skills", "--format", "json").json()["skills"]]

    run = run_cli("assess", "--answers", profile_file({**dict.fromkeys(skills, 0), "communication": 3}))

    assert run.code == 0
    assert "TOO EARLY TO RANK ROLES" in run.out
    assert "START HERE" in run.out
    assert "[=" not in run.out  # no ranges, since there is nothing to rank yet
    assert "Communication and presenting" in run.out  # what they bring
