"""Saved answers that are damaged, of another version or read-only, as a person meets them."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from llmcareer.commands import context

READERS = [(), ("match",), ("gap", "--role", "mle"), ("profile", "show"), ("profile", "export")]
WRITERS = [("profile", "edit", "python", "3")]


@pytest.fixture
def database(save, people, home) -> Path:
    save(people["backend"])
    return home / "answers.sqlite3"


@pytest.mark.parametrize("command", READERS + WRITERS, ids=lambda c: " ".join(c) or "home")
@pytest.mark.parametrize("content", [b"garbage", b"x", b"SQLite format 3\x00" + b"\xff" * 4000])
def test_run__damaged_log__exit_3_and_untouched(run_cli, database, command, content) -> None:
    database.write_bytes(content)

    run = run_cli(*command)

    assert (run.code, run.out) == (3, "")
    assert str(database) in run.err and "damaged" in run.err and "profile import" in run.err
    assert database.read_bytes() == content


def test_run__log_damaged_in_the_middle__exit_3_not_half_an_answer(run_cli, database) -> None:
    content = bytearray(database.read_bytes())
    content[4096:8192] = b"\xa5" * 4096
    database.write_bytes(content)

    run = run_cli("gap", "--role", "mle")

    assert (run.code, run.out) == (3, "")


@pytest.mark.parametrize("command", READERS + WRITERS, ids=lambda c: " ".join(c) or "home")
def test_run__log_of_a_newer_version__exit_3_update_and_untouched(run_cli, database, command) -> None:
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = database.read_bytes()

    run = run_cli(*command)

    assert (run.code, run.out) == (3, "")
    assert "newer version" in run.err and "Update llmcareer" in run.err
    assert database.read_bytes() == before


@pytest.mark.parametrize("command", READERS + WRITERS, ids=lambda c: " ".join(c) or "home")
def test_run__log_of_another_program__exit_3(run_cli, home, command) -> None:
    home.mkdir()
    with sqlite3.connect(home / "answers.sqlite3") as connection:
        connection.execute("CREATE TABLE other (x)")
    connection.close()

    run = run_cli(*command)

    assert (run.code, run.out) == (3, "")
    assert "another program" in run.err


@pytest.mark.parametrize("command", READERS, ids=lambda c: " ".join(c) or "home")
def test_run__folder_in_place_of_the_log__exit_3(run_cli, home, command) -> None:
    (home / "answers.sqlite3").mkdir(parents=True)

    assert run_cli(*command).code == 3


def test_run__home_is_a_file__exit_3_and_names_the_variable(run_cli, home) -> None:
    home.write_text("not a folder", "utf-8")

    run = run_cli("profile", "edit", "python", "3")

    assert (run.code, run.out) == (3, "")
    assert "LLMCAREER_HOME" in run.err


def test_run__damaged_log__can_be_forgotten_or_set_aside(run_cli, database, profile_file, people) -> None:
    database.write_bytes(b"garbage")

    assert run_cli("profile", "import", profile_file(people["one answer"])).code == 3
    database.rename(database.with_suffix(".damaged"))
    assert run_cli("profile", "import", profile_file(people["one answer"])).code == 0
    database.write_bytes(b"garbage")
    assert run_cli("profile", "forget", "--yes").code == 0
    assert run_cli().code == 0


def test_run__two_processes_write_at_once__every_answer_is_kept(environment, tmp_path, run_cli) -> None:
    skills = ["python", "sql", "git", "rag", "cloud", "eda"]
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "llmcareer", "profile", "edit", skill, "2"],
            cwd=tmp_path,
            env=environment({}),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for skill in skills
    ]
    ends = [(process.communicate(timeout=60), process.returncode) for process in started]

    assert [code for _, code in ends] == [0] * len(skills), ends
    assert set(run_cli("profile", "show", "--format", "json").json()["skills"]) == set(skills)


@pytest.fixture
def without_rights():
    """A context in which root is somebody else, to whom file permissions apply."""
    if os.name != "posix":
        pytest.skip("needs POSIX file permissions")

    @contextmanager
    def somebody_else():
        is_root = os.geteuid() == 0
        if is_root:
            os.seteuid(65534)
        try:
            yield
        finally:
            if is_root:
                os.seteuid(0)

    return somebody_else


@pytest.mark.parametrize(
    ("command", "code"),
    [(("match",), 0), (("gap", "--role", "mle"), 0), (("profile", "show"), 0), (("profile", "edit", "python", "3"), 3)],
    ids=str,
)
def test_run__read_only_log__can_be_read_but_not_written(
    run_cli, database, monkeypatch, without_rights, command, code
) -> None:
    run_cli(*command)  # imports everything while it can be read
    known = context.catalogue(None)
    monkeypatch.setattr(context, "catalogue", lambda option: known)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "home"
        shutil.copytree(database.parent, folder)
        for path, mode in ((Path(place), 0o755), (folder / "answers.sqlite3", 0o444), (folder, 0o555)):
            path.chmod(mode)
        monkeypatch.setenv("LLMCAREER_HOME", str(folder))
        try:
            with without_rights():
                run = run_cli(*command)
        finally:
            folder.chmod(0o755)
    assert run.code == code, run.err
    assert ("read-only" in run.err) == (code == 3)
