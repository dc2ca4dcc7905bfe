"""Where a result goes: files, pipes, terminals that know few letters or no colour."""

import os
import subprocess
import sys

import pytest

POSIX = pytest.mark.skipif(os.name != "posix", reason="needs POSIX pipes and devices")


@pytest.mark.parametrize(
    ("name", "start"),
    [("x.json", "{"), ("x.md", "# "), ("x.markdown", "# "), ("x.MD", "# "), ("x.txt", " "), ("x", " ")],
)
def test_output__ending__names_the_form(run_cli, tmp_path, name, start) -> None:
    run = run_cli("roles", "mle", "-o", tmp_path / name)

    assert (run.code, run.out) == (0, "")
    assert run.err == f"Written to {tmp_path / name}.\n"
    assert (tmp_path / name).read_text("utf-8").startswith(start)


def test_output__format_beats_the_ending(run_cli, tmp_path) -> None:
    assert run_cli("roles", "-o", tmp_path / "x.md", "--format", "json").code == 0
    assert (tmp_path / "x.md").read_text("utf-8").startswith("{")


@pytest.mark.parametrize("form", ["json", "markdown", "terminal"])
def test_output__to_a_file__same_bytes_as_to_a_pipe(run_cli, tmp_path, form) -> None:
    run_cli("roles", "mle", "--format", form, "-o", tmp_path / "x")

    assert (tmp_path / "x").read_text("utf-8") == run_cli("roles", "mle", "--format", form).out


def test_output__unknown_ending__exit_2_names_the_known_ones(run_cli, tmp_path) -> None:
    run = run_cli("roles", "-o", tmp_path / "x.pdf")

    assert run.code == 2
    assert ".json" in run.err and ".md" in run.err and "--format" in run.err
    assert list(tmp_path.iterdir()) == []


def test_output__file_there__kept_until_force(run_cli, tmp_path) -> None:
    file = tmp_path / "x.md"
    file.write_text("mine", "utf-8")

    refused = run_cli("roles", "-o", file)
    kept = file.read_text("utf-8")
    forced = run_cli("roles", "-o", file, "--force")

    assert (refused.code, refused.out, kept) == (2, "", "mine")
    assert "--force" in refused.err
    assert forced.code == 0
    assert file.read_text("utf-8").startswith("# ")


@pytest.mark.parametrize("force", [(), ("--force",)], ids=["", "--force"])
def test_output__folder_as_file__exit_2(run_cli, tmp_path, force) -> None:
    run = run_cli("roles", "--format", "json", "-o", tmp_path, *force)

    assert run.code == 2
    assert "is a folder" in run.err


def test_output__missing_folder__exit_2_and_names_it(run_cli, tmp_path) -> None:
    run = run_cli("roles", "-o", tmp_path / "no" / "x.md")

    assert run.code == 2
    assert str(tmp_path / "no") in run.err


def test_output__every_command_that_reports__takes_it(run_cli, tmp_path, profile_file, people) -> None:
    me = profile_file(people["backend"])
    commands = {
        "a": ("match", "--profile", me),
        "b": ("gap", "--role", "mle", "--profile", me),
        "c": ("assess", "--answers", me),
        "d": ("skills", "rag"),
        "e": ("roles", "--compare", "ds", "mle"),
    }
    for name, command in commands.items():
        assert run_cli(*command, "-o", tmp_path / f"{name}.json").code == 0
        assert run_cli(*command, "-o", tmp_path / f"{name}.json").code == 2
        assert (tmp_path / f"{name}.json").read_text("utf-8") == run_cli(*command, "--format", "json").out


@pytest.mark.parametrize("width", [80, 100, 120])
@pytest.mark.parametrize("command", [("roles",), ("skills", "rag"), ("match",), ("gap", "--role", "aie", "--why")])
def test_run__any_width__no_line_is_wider(run_cli, save, people, monkeypatch, command, width) -> None:
    save(people["backend"])
    monkeypatch.setenv("COLUMNS", str(width))

    for tty in (False, True):
        plain = uncoloured(run_cli(*command, tty=tty).out)
        assert [line for line in plain.splitlines() if len(line) > width and "https://" not in line] == []


@pytest.mark.parametrize("columns", ["", "0", "-5", "wide", "1"])
def test_run__odd_columns__still_a_page(run_cli, monkeypatch, columns) -> None:
    monkeypatch.setenv("COLUMNS", columns)

    run = run_cli("roles", "mle")

    assert (run.code, run.err) == (0, "")


def uncoloured(text: str) -> str:
    """Without colours; any other escape sequence stays and fails the test that compares."""
    import re

    return re.sub(r"\x1b\[[0-9;]*m", "", text)


@pytest.mark.parametrize("command", [("roles", "mle"), ("match", "--why"), ("gap", "--role", "mle", "--why")])
def test_run__terminal__what_a_pipe_gets_plus_colour(run_cli, save, people, command) -> None:
    save(people["backend"])
    piped, shown = run_cli(*command), run_cli(*command, tty=True)

    assert "\x1b[" in shown.out and "\x1b" not in piped.out
    assert [line.rstrip() for line in uncoloured(shown.out).splitlines()] == piped.out.splitlines()


def test_run__no_color_on_a_terminal__no_colour(run_cli, save, people, monkeypatch) -> None:
    save(people["backend"])
    monkeypatch.setenv("NO_COLOR", "1")

    run = run_cli("gap", "--role", "mle", tty=True)

    assert run.code == 0
    # NO_COLOR is about colour (no-color.org); bold and dim may stay.
    codes = {code for part in run.out.split("\x1b[")[1:] for code in part.partition("m")[0].split(";")}
    assert codes <= {"0", "1", "2", "3", "4", "7"}


def test_run__dumb_terminal__no_escape_sequences(run_cli, monkeypatch) -> None:
    monkeypatch.setenv("TERM", "dumb")

    assert "\x1b" not in run_cli("roles", "mle", tty=True).out


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "cp437"])
@pytest.mark.parametrize("tty", [False, True], ids=["pipe", "terminal"])
@pytest.mark.parametrize(
    "command",
    [
        ("gap", "--role", "mle", "--why"),
        ("match",),
        ("skills", "rag"),
        ("roles", "re"),
        ("profile", "show"),
        ("rolse",),
    ],
    ids=" ".join,
)
def test_run__terminal_with_few_letters__plain_ones_instead(run_cli, save, people, command, tty, encoding) -> None:
    save(people["backend"])

    run = run_cli(*command, encoding=encoding, tty=tty)

    assert run.code == (2 if command == ("rolse",) else 0)
    assert (run.out + run.err).encode(encoding)


@pytest.mark.parametrize("form", ["json", "markdown"])
def test_run__other_forms_with_few_letters__no_crash(run_cli, save, people, form) -> None:
    save(people["backend"])

    assert run_cli("gap", "--role", "mle", "--format", form, encoding="ascii").code == 0


@POSIX
@pytest.mark.parametrize(
    "command", [("--help",), ("gap", "-h"), ("roles", "mle"), ("rolse",), ("gap",), ("roles", "--format", "json")]
)
def test_process__c_locale_and_ascii__no_crash(run_process, command) -> None:
    run = run_process(*command, env={"LC_ALL": "C", "LANG": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})

    assert run.code == (2 if command in (("rolse",), ("gap",)) else 0)
    assert "Traceback" not in run.err and (run.out + run.err).isascii()


@POSIX
@pytest.mark.parametrize("command", ["skills --format json", "roles", "roles mle --format markdown", "--help"])
def test_process__reader_goes_away__ends_in_silence(environment, tmp_path, command) -> None:
    read, write = os.pipe()
    os.close(read)  # gone before the first byte: nothing depends on timing
    with os.fdopen(write, "wb") as pipe:
        run = subprocess.run(
            [sys.executable, "-m", "llmcareer", *command.split()],
            stdout=pipe,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            env=environment({}),
            timeout=60,
            check=False,
        )
    assert (run.returncode, run.stderr) == (0, b"")


@POSIX
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_process__no_room_for_the_result__exit_3_and_says_so(environment, tmp_path) -> None:
    with open("/dev/full", "wb") as full:
        run = subprocess.run(
            [sys.executable, "-m", "llmcareer", "roles"],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            env=environment({}),
            timeout=60,
            check=False,
        )
    assert run.returncode == 3
    assert b"could not be written" in run.stderr and b"Traceback" not in run.stderr


@POSIX
@pytest.mark.parametrize(
    ("redirection", "command", "code"),
    [
        (">&-", "roles", 0),
        (">&-", "--help", 0),
        (">&-", "gap", 2),
        ("2>&-", "gap", 2),
        ("<&-", "gap --role mle", 2),
        ("<&-", "assess", 2),
        ("<&-", "match --profile -", 3),
        ("<&- >&- 2>&-", "roles", 0),
    ],
)
def test_process__closed_streams__no_traceback(environment, tmp_path, redirection, command, code) -> None:
    run = subprocess.run(
        ["/bin/sh", "-c", f'exec "$0" -m llmcareer {command} {redirection}', sys.executable],
        capture_output=True,
        cwd=tmp_path,
        env=environment({}),
        timeout=60,
        check=False,
    )
    assert run.returncode == code, run.stderr
    assert b"Traceback" not in run.stderr and b"bug" not in run.stderr
