"""Wrong use: exit 2, what was wrong and what to do, nothing on stdout."""

import pytest

MISTAKES = [
    # command, what the message must name
    (("rolse",), ["rolse", "roles"]),
    (("mtach",), ["mtach", "match"]),
    (("xyzzy",), ["xyzzy", "llmcareer -h"]),
    (("roles", "mel"), ["mel", "mle (Machine Learning Engineer)", "llmcareer roles"]),
    (("roles", "data scientits"), ["ds (Data Scientist)"]),
    (("roles", "qqqqqq"), ["qqqqqq", "llmcareer roles"]),
    (("roles", ""), ["llmcareer roles"]),
    (("roles", "mle", "ds"), ["--compare mle ds"]),
    (("roles", "--compare"), ["--compare ds mle"]),
    (("roles", "--compare", "mle"), ["--compare ds mle"]),
    (("roles", "--compare", "mle", "mle"), ["the same role"]),
    (("roles", "--compare", "mle", "prompt engineer"), ["--role aie"]),
    (("roles", "--compare", "mle", "dss"), ["dss", "ds (Data Scientist)"]),
    (("skills", "pyhton"), ["pyhton", "python (Python)", "llmcareer skills"]),
    (("skills", "kubernetis"), ["containers"]),
    (("skills", "qqqqqq"), ["qqqqqq", "llmcareer skills"]),
    (("gap",), ["--role", "llmcareer roles"]),
    (("gap", "--role", "mel"), ["mle (Machine Learning Engineer)"]),
    (("gap", "--role", "prompt engineer"), ["--role aie"]),
    (("gap", "--role", "mle", "--focus", "agent"), ["agent", "agents"]),
    (("gap", "--role", "mle", "--focus", "qqq"), ["qqq", "fine-tuning"]),
    (("gap", "--role", "de", "--focus", "multimodal"), ["multimodal", "data-curation"]),
    (("gap", "--role", "mle", "--seniority", "junior"), ["junior", "entry, mid, senior"]),
    (("gap", "--role", "mle", "--format", "xml"), ["xml", "terminal, json, markdown"]),
    (("match", "--format", "JSON"), ["JSON", "json"]),
    (("match", "--seed", "many"), ["many"]),
    (("match", "--profile", "nowhere.json"), ["nowhere.json", "There is no file"]),
    (("match", "--profile", "."), ["is a folder"]),
    (("match", "--frobnicate"), ["--frobnicate"]),
    (("gap", "--rolle", "mle"), ["--rolle", "--role"]),
    (("match", "surplus"), ["surplus"]),
    (("assess", "--answers", "nowhere.yaml"), ["nowhere.yaml"]),
    (("assess", "--role", "mel"), ["mle"]),
    (("profile", "shwo"), ["shwo"]),
    (("profile", "edit", "python"), ["LEVEL"]),
    (("profile", "edit", "python", "5"), ["from 0 to 4", "llmcareer skills python"]),
    (("profile", "edit", "python", "-1"), ["-1"]),
    (("profile", "edit", "python", "high"), ["high"]),
    (("profile", "edit", "pyhton", "3"), ["python (Python)"]),
    (("profile", "edit", "python", "3", "--evidence", "projct"), ["projct", "project"]),
    (("profile", "import"), ["FILE"]),
    (("profile", "import", "nowhere.json"), ["nowhere.json"]),
    (("catalogue", "check", "nowhere"), ["nowhere", "folder"]),
    (("roles", "--catalogue", "nowhere"), ["nowhere", "folder"]),
]


@pytest.mark.parametrize(("command", "named"), MISTAKES, ids=lambda v: " ".join(v) if isinstance(v, tuple) else "")
def test_run__mistake__exit_2_and_a_way_out(run_cli, home, command, named, monkeypatch, tmp_path) -> None:
    monkeypatch.chdir(tmp_path)

    run = run_cli(*command)

    assert (run.code, run.out) == (2, "")
    for text in named:
        assert text in run.err
    assert not home.exists()  # a mistake saves nothing


def test_run__bug_of_ours__exit_1_and_how_to_report(run_cli, monkeypatch) -> None:
    from llmcareer.report import roles

    def broken(*_: object) -> None:
        raise ValueError("odd \x1b[31m thing")

    monkeypatch.setattr(roles, "roles_page", broken)

    run = run_cli("roles", bug=True)

    assert (run.code, run.out) == (1, "")
    assert "bug in llmcareer" in run.err and "report it" in run.err and "LLMCAREER_DEBUG=1" in run.err
    assert "\x1b" not in run.err


def test_run__bug_of_ours_while_debugging__raises(run_cli, monkeypatch) -> None:
    from llmcareer.report import roles

    def broken(*_: object) -> None:
        raise ValueError("odd thing")

    monkeypatch.setattr(roles, "roles_page", broken)
    monkeypatch.setenv("LLMCAREER_DEBUG", "1")

    with pytest.raises(ValueError, match="odd thing"):
        run_cli("roles", bug=True)


def test_run__interrupted_by_the_keyboard__exit_130(run_cli, monkeypatch) -> None:
    from llmcareer.report import roles

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(roles, "roles_page", stopped)

    run = run_cli("roles")

    assert (run.code, run.out, run.err) == (130, "", "Stopped.\n")
