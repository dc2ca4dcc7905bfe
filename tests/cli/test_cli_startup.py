"""What each start imports: guarded by names of modules, not by time."""

import json

import pytest

LIST_MODULES = """
import json, sys
from llmcareer.__main__ import main
try:
    main()
except SystemExit as stop:
    code = stop.code
sys.stderr.write(json.dumps([code, sorted({name.partition(".")[0] for name in sys.modules})]))
"""


@pytest.fixture
def modules(run_process):
    """The top-level modules that a command imports; the command must end well."""

    def imported(*command) -> set[str]:
        run = run_process(*command, code=LIST_MODULES)
        code, names = json.loads(run.err.splitlines()[-1])
        assert code in (0, None), run.err
        assert run.out
        return set(names)

    return imported


def test_startup__version__no_typer(modules) -> None:
    names = modules("--version")

    assert "llmcareer" in names
    assert not names & {"typer", "click", "rich", "yaml", "questionary", "prompt_toolkit", "platformdirs"}


def test_startup__guard__sees_what_it_guards_against(modules, tmp_path) -> None:
    (tmp_path / "me.yaml").write_text("skills: {python: 2}\n", "utf-8")

    assert {"typer", "yaml"} <= modules("match", "--profile", tmp_path / "me.yaml")


@pytest.mark.parametrize(
    "command",
    [("--help",), ("gap", "--help"), ("roles", "--format", "json"), ("roles",), ("skills", "rag"), ("roles", "mle")],
    ids=" ".join,
)
def test_startup__help_and_lists__light(modules, command) -> None:
    names = modules(*command)

    assert "typer" in names
    assert not names & {"rich", "yaml", "questionary", "prompt_toolkit", "pydantic", "numpy", "platformdirs"}


@pytest.mark.parametrize(
    "command", [("gap", "--role", "mle"), ("match",), (), ("profile", "show")], ids=lambda c: " ".join(c) or "home"
)
def test_startup__report_on_the_saved_profile__light(modules, save, people, command) -> None:
    save(people["backend"])

    names = modules(*command)

    assert "sqlite3" in names
    assert not names & {"rich", "yaml", "questionary", "prompt_toolkit", "pydantic", "numpy"}


@pytest.mark.parametrize("command", [("gap", "--role", "mle"), ("match",)], ids=" ".join)
def test_startup__report_on_a_json_profile__light(modules, profile_file, people, command) -> None:
    names = modules(*command, "--profile", profile_file(people["backend"]))

    assert not names & {"rich", "yaml", "questionary", "prompt_toolkit", "pydantic", "numpy"}


def test_startup__any_command__never_pydantic_nor_network(modules, save, people, profile_file, tmp_path) -> None:
    save(people["backend"])
    me = profile_file(people["backend"])
    for command in (
        ("profile", "export"),
        ("catalogue", "check"),
        ("assess", "--answers", me, "--role", "apm"),
        ("gap", "--role", "mle", "--format", "markdown", "--why"),
    ):
        assert not modules(*command) & {"pydantic", "requests", "httpx", "numpy", "http", "ssl"}
