"""Help: an example on every command, short lines that agree with the docstrings, room at 80 columns."""

import importlib
import re

import pytest
import typer

from llmcareer import cli


def all_commands() -> list[tuple[str, ...]]:
    """Every command and group there is, so that a new one is judged without being listed here."""
    found: list[tuple[str, ...]] = [()]
    for name in cli.COMMANDS:
        command = typer.main.get_command(importlib.import_module(f"llmcareer.commands.{name}").app)
        found += [(name,), *((name, inner) for inner in getattr(command, "commands", {}))]
    return found


COMMANDS = all_commands()


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_help__every_command__has_an_example_and_fits(run_cli, command) -> None:
    run = run_cli(*command, "--help")

    assert (run.code, run.err) == (0, "")
    assert re.search(r"(Examples?|Begin with):\s+llmcareer", run.out)
    assert all(len(line) <= 80 for line in run.out.splitlines())
    assert not re.search(r"\w\.\.\.$", run.out, re.MULTILINE)  # no text cut short
    assert run_cli(*command, "-h").out == run.out


def test_help__commands_of_the_design__are_there() -> None:
    assert {(c,) for c in ("assess", "match", "gap", "roles", "skills")} <= set(COMMANDS)
    assert {("profile", c) for c in ("show", "edit", "export", "import", "forget")} <= set(COMMANDS)
    assert ("catalogue", "check") in COMMANDS


def _start(text: str) -> list[str]:
    """The words of the first sentence, up to its first stop."""
    return re.split(r"[:.;,]", " ".join(text.split()).replace("what ", ""), maxsplit=1)[0].lower().split()


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_help__short_line__begins_as_the_command_itself_says(name) -> None:
    command = typer.main.get_command(importlib.import_module(f"llmcareer.commands.{name}").app)
    short, told = _start(cli.COMMANDS[name]), _start(command.help or "")

    assert short[:3] == told[:3], (cli.COMMANDS[name], command.help)


def test_help__program__says_what_it_is_not_for(run_cli) -> None:
    text = " ".join(run_cli("--help").out.split())

    assert "not for recruitment, selection, promotion, admission, grading or placement of others" in text
    assert "Offline and private" in text


def test_help__assess__says_what_it_is_not_for(run_cli) -> None:
    assert "not for recruitment" in " ".join(run_cli("assess", "--help").out.split())


def test_completion__role_and_skill_and_words__offered(run_process) -> None:
    def offered(*words: str) -> str:
        line = " ".join(["llmcareer", *words])
        env = {"_LLMCAREER_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(len(words))}
        return run_process(env=env).out

    assert "mle" in offered("gap", "--role", "ml").split()
    assert "pytorch" in offered("skills", "pyt").split()
    assert "mle" in offered("roles", "ml").split()
    assert "markdown" in offered("match", "--format", "m").split()
    assert "senior" in offered("gap", "--seniority", "s").split()
    assert "agents" in offered("gap", "--focus", "a").split()
    assert "assess" in offered("as").split()
