import contextlib
import os
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from llmcareer.errors import DataError, UserError
from llmcareer.model import Event
from llmcareer.storage import log as log_module
from llmcareer.storage.log import APPLICATION_ID, SCHEMA_VERSION, AnswerLog, forget

AT = "2026-03-01T10:00:00+00:00"
FULL_EVENT = Event(
    AT, "answer", "python", 3, "project", 2.5, "https://example.org", "täglich 🙂", 2025, "entry", "2026.1"
)
NOBODY = 65534


def answers(count: int, skill: str = "python") -> tuple[Event, ...]:
    return tuple(Event(AT, "answer", skill, number % 5, note=str(number)) for number in range(count))


def filled(path: Path, count: int = 3) -> tuple[Event, ...]:
    events = answers(count)
    with AnswerLog.open(path) as log:
        log.append_all(events)
    return events


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def the_problem(caught: pytest.ExceptionInfo[DataError]) -> str:
    """The one problem as people see it; it must say where and what to do."""
    (problem,) = caught.value.problems
    assert problem.remedy
    return str(problem)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "answers.sqlite3"


@pytest.fixture
def short_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_module, "BUSY_SECONDS", 0.05)


@contextlib.contextmanager
def as_ordinary_user() -> Iterator[None]:
    """Permissions do not bind root, so for a while the tests are someone else."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def own_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder that the ordinary user owns and can reach."""
    if os.geteuid() != 0:
        yield tmp_path
        return
    import tempfile

    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        os.chmod(name, 0o755)
        folder = Path(name) / "own"
        folder.mkdir()
        os.chown(folder, NOBODY, NOBODY)
        yield folder


def test_append__full_event__comes_back_equal(path: Path) -> None:
    with AnswerLog.open(path) as log:
        log.append(FULL_EVENT)
        log.append(Event(AT, "back"))
    with AnswerLog.open(path) as log:
        assert log.events() == (FULL_EVENT, Event(AT, "back"))


def test_append_all__one_bad_event__none_saved(path: Path) -> None:
    first = filled(path)
    bad = Event(AT, "answer", "python", 1, note="\ud800")
    with AnswerLog.open(path) as log:
        with pytest.raises(DataError) as caught:
            log.append_all([*answers(2), bad])
        assert log.events() == first
        log.append(FULL_EVENT)
        assert log.events() == (*first, FULL_EVENT)
    assert "no text" in the_problem(caught)


def test_append__empty_note_where_none_is_allowed__our_bug_not_called_damage(path: Path) -> None:
    with AnswerLog.open(path) as log, pytest.raises(sqlite3.IntegrityError):
        log.append(Event(AT, "answer", note=None))  # type: ignore[arg-type]


def test_open__settings__durable_and_marked(path: Path) -> None:
    with AnswerLog.open(path) as log:
        pragma = {
            name: log._connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "application_id", "user_version", "busy_timeout")
        }
    assert pragma == {
        "journal_mode": "wal",
        "synchronous": 2,
        "application_id": APPLICATION_ID,
        "user_version": SCHEMA_VERSION,
        "busy_timeout": 5000,
    }


def test_open__new__folder_and_files_private(path: Path) -> None:
    before = os.umask(0)
    try:
        with AnswerLog.open(path) as log:
            log.append(FULL_EVENT)
            files = sorted(path.parent.iterdir())
            assert [file.name for file in files] == [
                "answers.sqlite3",
                "answers.sqlite3-shm",
                "answers.sqlite3-wal",
            ]
            assert {mode(file) for file in files} == {0o600}
        assert mode(path.parent) == 0o700
    finally:
        os.umask(before)


def test_open__new__never_wider_rights(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At the moment SQLite first sees the file, its rights are narrow already."""
    seen = []
    connect = sqlite3.connect

    def watch(*args: object, **more: object) -> sqlite3.Connection:
        seen.append((mode(path), mode(path.parent)))
        return connect(*args, **more)  # type: ignore[call-overload,no-any-return]

    monkeypatch.setattr(sqlite3, "connect", watch)
    before = os.umask(0)
    try:
        AnswerLog.open(path).close()
    finally:
        os.umask(before)
    assert seen == [(0o600, 0o700)]


def test_open__folder_is_there__its_mode_is_left_alone(path: Path) -> None:
    path.parent.mkdir(mode=0o755)
    AnswerLog.open(path).close()
    assert mode(path.parent) == 0o755


def test_open__odd_characters_in_name__right_file(tmp_path: Path) -> None:
    path = tmp_path / "a b?c#d%20é" / "answers.sqlite3"
    events = filled(path)
    assert path.is_file()
    with AnswerLog.open(path, create=False) as log:
        assert log.events() == events


def test_open__missing_without_create__user_error_and_nothing_made(path: Path) -> None:
    with pytest.raises(UserError, match="llmcareer assess"):
        AnswerLog.open(path, create=False)
    assert not path.parent.exists()


def test_exists__before_and_after__told(path: Path) -> None:
    assert not AnswerLog.exists(path)
    filled(path)
    assert AnswerLog.exists(path)


def test_forget__used_log__nothing_left(path: Path) -> None:
    with AnswerLog.open(path) as log:
        log.append(FULL_EVENT)
        log.forget()
    assert list(path.parent.iterdir()) == []
    assert not AnswerLog.exists(path)


def test_forget__left_by_a_crash_or_damaged__nothing_left(path: Path) -> None:
    path.parent.mkdir()
    for suffix in ("", "-wal", "-shm", "-journal"):
        Path(f"{path}{suffix}").write_bytes(b"rubbish")
    forget(path)
    assert list(path.parent.iterdir()) == []


def test_forget__missing__fine(path: Path) -> None:
    forget(path)
    path.parent.write_text("a file where the folder should be")
    forget(path)
    assert path.parent.is_file()


def test_forget__not_allowed__says_so(own_folder: Path) -> None:
    with as_ordinary_user():
        path = own_folder / "answers.sqlite3"
        filled(path)
        own_folder.chmod(0o500)
        with pytest.raises(DataError) as caught:
            forget(path)
        own_folder.chmod(0o700)
    assert "could not be deleted" in the_problem(caught)
    assert path.exists()


def test_events__after_forget__our_bug_not_called_damage(path: Path) -> None:
    log = AnswerLog.open(path)
    log.forget()
    with pytest.raises(sqlite3.ProgrammingError):
        log.events()


# --- damage -----------------------------------------------------------------------------------------


def test_open__link_to_nowhere__says_so(path: Path) -> None:
    path.parent.mkdir()
    path.symlink_to(path.parent / "absent")
    with pytest.raises(DataError) as caught:
        AnswerLog.open(path)
    assert "cannot be opened" in the_problem(caught)


@pytest.mark.parametrize("content", [b"x", b"not a database, only text\n" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_open__no_database__refused_and_unchanged(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(DataError) as caught:
        AnswerLog.open(path)
    assert path.read_bytes() == content
    problem = the_problem(caught)
    assert problem.startswith(str(path)) and "rename answers.sqlite3" in problem and "profile import" in problem
    assert caught.value.exit_code == 3


def test_open__every_page_damaged_in_turn__refused_and_unchanged(path: Path) -> None:
    filled(path, 2000)
    sound = path.read_bytes()
    for start in range(4096, len(sound), 4096):
        broken = sound[:start] + b"\xa5" * 4096 + sound[start + 4096 :]
        path.write_bytes(broken)
        with pytest.raises(DataError) as caught:
            AnswerLog.open(path)
        assert "damaged" in the_problem(caught)
        assert path.read_bytes() == broken


def test_open__cut_off__refused_and_unchanged(path: Path) -> None:
    filled(path, 2000)
    cut = path.read_bytes()[: 3 * 4096]
    path.write_bytes(cut)
    with pytest.raises(DataError, match="cannot be used"):
        AnswerLog.open(path)
    assert path.read_bytes() == cut


def test_open__empty_file__used_as_new(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    with AnswerLog.open(path) as log:
        log.append(FULL_EVENT)
        assert log.events() == (FULL_EVENT,)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ("UPDATE event SET level = 'three'", "level"),
        ("UPDATE event SET note = x'ff'", "note"),
        ("UPDATE event SET skill = CAST(x'ff' AS TEXT)", "decode"),
        ("ALTER TABLE event DROP COLUMN value", "value"),
    ],
)
def test_events__edited_by_hand__damage_is_named(path: Path, change: str, named: str) -> None:
    filled(path)
    with contextlib.closing(sqlite3.connect(path)) as other, other:
        other.execute(change)
    with AnswerLog.open(path) as log, pytest.raises(DataError) as caught:
        log.events()
    assert named in the_problem(caught)


def test_open__table_gone__refused(path: Path) -> None:
    filled(path)
    with contextlib.closing(sqlite3.connect(path)) as other, other:
        other.execute("DROP TABLE event")
    with pytest.raises(DataError) as caught:
        AnswerLog.open(path)
    assert "table of events is missing" in the_problem(caught)


@pytest.mark.parametrize("application", [0, 0x47504B47])
def test_open__database_of_another_program__refused_and_unchanged(path: Path, application: int) -> None:
    path.parent.mkdir()
    with contextlib.closing(sqlite3.connect(path)) as other, other:
        other.execute("CREATE TABLE event (at TEXT)")
        other.execute(f"PRAGMA application_id = {application}")
    before = path.read_bytes()
    with pytest.raises(DataError) as caught:
        AnswerLog.open(path)
    assert "another program" in the_problem(caught)
    assert path.read_bytes() == before


def test_open__folder_at_that_path__refused(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(DataError) as caught:
        AnswerLog.open(path)
    assert "folder" in the_problem(caught)


def test_open__file_where_the_folder_should_be__refused(path: Path) -> None:
    path.parent.write_text("mine")
    with pytest.raises(DataError) as caught:
        AnswerLog.open(path)
    assert "cannot be created" in the_problem(caught)
    assert path.parent.read_text() == "mine"


# --- versions ---------------------------------------------------------------------------------------

OLD_TABLE = """
CREATE TABLE event (id INTEGER PRIMARY KEY, at TEXT NOT NULL, kind TEXT NOT NULL, skill TEXT NOT NULL DEFAULT '',
level INTEGER, evidence TEXT NOT NULL DEFAULT 'none', hours REAL, link TEXT NOT NULL DEFAULT '',
note TEXT NOT NULL DEFAULT '', catalogue_version TEXT NOT NULL DEFAULT '')"""


def old_log(path: Path) -> None:
    """A log of format 0, which knew neither value nor last_used."""
    path.parent.mkdir(exist_ok=True)
    with contextlib.closing(sqlite3.connect(path)) as old, old:
        old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        old.execute(OLD_TABLE)
        old.execute("INSERT INTO event (at, kind, skill, level) VALUES (?, 'answer', 'python', 2)", (AT,))


def test_open__older_format__migrated_with_everything(path: Path) -> None:
    old_log(path)
    with AnswerLog.open(path) as log:
        log.append(FULL_EVENT)
        assert log.events() == (Event(AT, "answer", "python", 2), FULL_EVENT)
        assert log._connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)


def test_open__migration_fails_half_way__file_as_before(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old_log(path)
    steps = log_module.MIGRATIONS[0]
    monkeypatch.setattr(log_module, "MIGRATIONS", ((steps[0], "ALTER TABLE nothing ADD COLUMN x"),))
    with pytest.raises(DataError, match="cannot be used"):
        AnswerLog.open(path)
    monkeypatch.undo()
    with contextlib.closing(sqlite3.connect(path)) as other:
        assert "value" not in [row[1] for row in other.execute("PRAGMA table_info(event)")]
        assert other.execute("PRAGMA user_version").fetchone() == (0,)
    with AnswerLog.open(path) as log:
        assert log.events() == (Event(AT, "answer", "python", 2),)


def test_open__newer_format__refused_and_unchanged(path: Path) -> None:
    filled(path)
    with contextlib.closing(sqlite3.connect(path)) as other, other:
        other.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(DataError) as caught:
        AnswerLog.open(path)
    assert "Update llmcareer" in the_problem(caught)
    assert path.read_bytes() == before


# --- several processes ------------------------------------------------------------------------------

WRITER = """
import sys
from pathlib import Path
from llmcareer.model import Event
from llmcareer.storage.log import AnswerLog
path, skill, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
for number in range(count):
    with AnswerLog.open(path) as log:
        for part in range(5):
            log.append(Event("2026-03-01T10:00:00+00:00", "answer", skill, 1, note=f"{number}.{part}"))
            print(number, part, flush=True)
"""


def writer(path: Path, skill: str, count: int) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), skill, str(count)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_append__processes_at_once__nothing_lost(path: Path) -> None:
    names = ("python", "sql", "rag")
    running = [writer(path, name, 8) for name in names]
    for process in running:
        _, errors = process.communicate()
        assert (process.returncode, errors) == (0, "")
    with AnswerLog.open(path) as log:
        events = log.events()
    for name in names:
        notes = [event.note for event in events if event.skill == name]
        assert notes == [f"{number}.{part}" for number in range(8) for part in range(5)]
    assert len(events) == 3 * 8 * 5


@pytest.mark.parametrize("acknowledged_before_kill", [1, 7, 23])
def test_append__writer_killed__every_acknowledged_event_is_there(path: Path, acknowledged_before_kill: int) -> None:
    process = writer(path, "python", 1000)
    assert process.stdout is not None
    for _ in range(acknowledged_before_kill):
        process.stdout.readline()
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate()
    assert process.returncode == -signal.SIGKILL
    acknowledged = acknowledged_before_kill + rest.count("\n")
    with AnswerLog.open(path) as log:
        notes = [event.note for event in log.events()]
        log.append(FULL_EVENT)
    assert len(notes) >= acknowledged
    assert notes == [f"{number // 5}.{number % 5}" for number in range(len(notes))]


def test_append__locked_by_another__says_so_and_works_later(path: Path, short_wait: None) -> None:
    events = filled(path)
    with AnswerLog.open(path) as log, contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DataError) as caught:
            log.append(FULL_EVENT)
        assert log.events() == events
        other.execute("ROLLBACK")
        log.append(FULL_EVENT)
        assert log.events() == (*events, FULL_EVENT)
    assert "another program holds this file" in the_problem(caught)


def test_open__locked_by_another__says_so(path: Path, short_wait: None) -> None:
    old_log(path)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DataError) as caught:
            AnswerLog.open(path)
    assert "another program holds this file" in the_problem(caught)


def test_open__wal_refused__default_journal_quietly(path: Path, short_wait: None) -> None:
    """While another process reads in the default journal, SQLite refuses to change to WAL."""
    events = filled(path)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN")
        other.execute("SELECT * FROM event").fetchall()
        with AnswerLog.open(path) as log:
            assert log._connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
            other.execute("COMMIT")
            log.append(FULL_EVENT)
            assert log.events() == (*events, FULL_EVENT)


# --- no room, no rights -----------------------------------------------------------------------------


def test_append__no_page_left__says_so_and_loses_nothing(path: Path) -> None:
    with AnswerLog.open(path) as log:
        log._connection.execute("PRAGMA max_page_count = 4")
        many = tuple(Event(AT, "answer", "python", 1, note=f"{number} " + "x" * 400) for number in range(100))
        saved: list[Event] = []

        def save_until_full() -> None:
            for event in many:
                log.append(event)
                saved.append(event)

        with pytest.raises(DataError) as caught:
            save_until_full()
        assert saved and log.events() == tuple(saved)
        with pytest.raises(DataError):
            log.append_all(many)
        assert log.events() == tuple(saved)
    assert "disk is full" in the_problem(caught)
    with AnswerLog.open(path) as log:
        log.append(FULL_EVENT)
        assert log.events() == (*saved, FULL_EVENT)


FILLER = """
import resource, sys
from pathlib import Path
from llmcareer.errors import DataError
from llmcareer.model import Event
from llmcareer.storage.log import AnswerLog
if len(sys.argv) > 2:
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
saved = 0
try:
    with AnswerLog.open(Path(sys.argv[1])) as log:
        for number in range(5000):
            log.append(Event("2026-03-01T10:00:00+00:00", "answer", "python", 1, note=f"{number} " + "x" * 400))
            saved += 1
except DataError as error:
    print(saved)
    print(*error.problems)
"""


def fill(path: Path, *limit: str) -> tuple[int, str]:
    done = subprocess.run([sys.executable, "-c", FILLER, str(path), *limit], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    saved, _, problem = done.stdout.partition("\n")
    return int(saved), problem


def test_append__file_may_not_grow__says_so_and_loses_nothing(path: Path) -> None:
    saved, problem = fill(path, "200000")
    assert saved > 0 and "the disk refused" in problem
    with AnswerLog.open(path) as log:
        assert [event.note.split()[0] for event in log.events()] == [str(number) for number in range(saved)]


def test_append__file_system_full__says_so_and_loses_nothing(tmp_path: Path) -> None:
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", tmp_path], capture_output=True)
    if mounted.returncode:
        pytest.skip("only root may mount a small file system")
    try:
        path = tmp_path / "answers.sqlite3"
        saved, problem = fill(path)
        assert saved > 0 and "disk is full" in problem
        with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as reader:
            assert reader.execute("SELECT count(*) FROM event").fetchone() == (saved,)
    finally:
        subprocess.run(["umount", tmp_path], check=True)


def test_open__read_only_folder__reads_but_does_not_save(own_folder: Path) -> None:
    with as_ordinary_user():
        path = own_folder / "answers.sqlite3"
        events = filled(path)
        own_folder.chmod(0o500)
        with AnswerLog.open(path) as log:
            assert log.read_only
            assert log.events() == events
            with pytest.raises(DataError) as caught:
                log.append(FULL_EVENT)
        own_folder.chmod(0o700)
    assert "read-only" in the_problem(caught)


def test_open__read_only_folder_and_answers_in_wal__refuses_to_show_half(own_folder: Path) -> None:
    with as_ordinary_user():
        path = own_folder / "answers.sqlite3"
        filled(path)
        with AnswerLog.open(path) as log:
            log.append(FULL_EVENT)
            database, waiting = path.read_bytes(), Path(f"{path}-wal").read_bytes()
        path.write_bytes(database)
        Path(f"{path}-wal").write_bytes(waiting)
        own_folder.chmod(0o500)
        with pytest.raises(DataError) as caught:
            AnswerLog.open(path)
        own_folder.chmod(0o700)
        with AnswerLog.open(path) as log:
            assert log.events()[-1] == FULL_EVENT
    assert "answers.sqlite3-wal" in the_problem(caught)


def test_open__read_only_folder_older_format__refused(own_folder: Path) -> None:
    with as_ordinary_user():
        path = own_folder / "answers.sqlite3"
        old_log(path)
        path.chmod(0o400)
        own_folder.chmod(0o500)
        with pytest.raises(DataError) as caught:
            AnswerLog.open(path)
        own_folder.chmod(0o700)
    assert "read-only" in the_problem(caught)


def test_append__read_only_file__says_so(own_folder: Path) -> None:
    with as_ordinary_user():
        path = own_folder / "answers.sqlite3"
        events = filled(path)
        path.chmod(0o400)
        with AnswerLog.open(path) as log:
            assert log.events() == events
            with pytest.raises(DataError) as caught:
                log.append(FULL_EVENT)
    assert "read-only" in the_problem(caught)


def test_open__file_of_someone_else__says_so(own_folder: Path) -> None:
    with as_ordinary_user():
        path = own_folder / "answers.sqlite3"
        filled(path)
        path.chmod(0)
        with pytest.raises(DataError) as caught:
            AnswerLog.open(path)
        path.chmod(0o600)
    assert "cannot be opened" in the_problem(caught)


def test_open__new_in_read_only_folder__says_so(own_folder: Path) -> None:
    with as_ordinary_user():
        own_folder.chmod(0o500)
        with pytest.raises(DataError) as caught:
            AnswerLog.open(own_folder / "home" / "answers.sqlite3")
        own_folder.chmod(0o700)
    assert "cannot be created" in the_problem(caught)
