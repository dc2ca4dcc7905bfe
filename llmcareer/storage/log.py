"""The answer log in SQLite: append-only events, one transaction each, in a file only its owner can read.

Every error says what happened, where, and what to do. A file that is damaged, foreign or newer than
this program is left exactly as it is.
"""

import contextlib
import os
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from llmcareer.errors import DataError, Problem, UserError
from llmcareer.model import Event

APPLICATION_ID: Final = 0x4C4C4D43  # "LLMC": tells our file from any other SQLite file
BUSY_SECONDS: Final = 5.0
SIDE_FILES: Final = ("-wal", "-shm", "-journal")

_CREATE: Final = """
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    skill TEXT NOT NULL DEFAULT '',
    level INTEGER,
    evidence TEXT NOT NULL DEFAULT 'none',
    hours REAL,
    link TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    last_used INTEGER,
    value TEXT NOT NULL DEFAULT '',
    catalogue_version TEXT NOT NULL DEFAULT ''
)"""

# MIGRATIONS[v] leads from version v to v + 1. Never change one that was released: add the next.
MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (
    (
        "ALTER TABLE event ADD COLUMN value TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE event ADD COLUMN last_used INTEGER",
    ),
)
SCHEMA_VERSION: Final = len(MIGRATIONS)

_COLUMNS: Final = tuple(field for field in Event._fields)
_INSERT: Final = f"INSERT INTO event ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
_SELECT: Final = f"SELECT {', '.join(_COLUMNS)} FROM event ORDER BY id"
_NUMBERS: Final[dict[str, tuple[type, ...]]] = {"level": (int,), "last_used": (int,), "hours": (float, int)}


class AnswerLog:
    """The events of one person, in order. A context manager; leaving it closes the file."""

    def __init__(self, path: Path, connection: sqlite3.Connection, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._connection = connection

    @classmethod
    def open(cls, path: Path, create: bool = True) -> Self:
        """Open the log at ``path``; make it (and its folder) when it is missing and ``create`` is set.

        Where the folder cannot be written to, the log can still be read.
        Raises UserError when it is missing and ``create`` is not set, and DataError when the file is
        damaged, not ours, of a newer version, locked for more than BUSY_SECONDS, or out of reach.
        """
        if os.path.isdir(path):
            raise _trouble(path, "this is a folder, not a file.", "Move it away, or point LLMCAREER_HOME elsewhere.")
        if not cls.exists(path):
            if not create:
                raise UserError(f"There are no saved answers at {path}. Begin with: llmcareer assess")
            _make_private_file(path)
        if os.path.isfile(path) and os.path.getsize(path) == 1:  # SQLite takes this for empty and writes over it
            raise _damaged(path, "a single byte")
        try:
            return cls(path, _open_for_writing(path), read_only=False)
        except sqlite3.Error as error:
            if _primary_code(error) not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
                raise _explained(error, path) from None
        try:
            return cls(path, _open_for_reading(path), read_only=True)
        except sqlite3.Error as error:
            raise _explained(error, path) from None

    @staticmethod
    def exists(path: Path) -> bool:
        """Whether there is anything at ``path``; not whether it can be read."""
        return os.path.lexists(path)

    def append(self, event: Event) -> None:
        """Add one event. When this returns, the event is on disk and survives a crash.

        Raises DataError when it cannot be saved; what was saved before is untouched.
        """
        self.append_all((event,))

    def append_all(self, events: Iterable[Event]) -> None:
        """Add events in one transaction: all of them or, with a DataError, none."""
        rows = list(events)
        if self.read_only:
            raise _read_only_trouble(self.path)
        try:
            with _transaction(self._connection):
                self._connection.executemany(_INSERT, rows)
        except sqlite3.Error as error:
            raise _explained(error, self.path) from None
        except UnicodeEncodeError:
            what = "the answer holds bytes that are no text, so it was not saved."
            raise _trouble(self.path, what, "Type it again with ordinary characters.") from None

    def events(self) -> tuple[Event, ...]:
        """All events, oldest first. Raises DataError when the file is damaged or locked."""
        try:
            rows = self._connection.execute(_SELECT).fetchall()
        except sqlite3.Error as error:
            raise _explained(error, self.path) from None
        return tuple(self._event(number, row) for number, row in enumerate(rows, start=1))

    def forget(self) -> None:
        """Close the log and delete it with everything beside it. It cannot be used afterwards."""
        self.close()
        forget(self.path)

    def close(self) -> None:
        """Close the file; closing twice is harmless."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _event(self, number: int, row: tuple[Any, ...]) -> Event:
        """A row as an Event. SQLite keeps any type in any column, so a file edited by hand is caught here."""
        for name, value in zip(_COLUMNS, row, strict=True):
            wanted = _NUMBERS.get(name)
            if not (isinstance(value, str) if wanted is None else value is None or isinstance(value, wanted)):
                raise _damaged(self.path, f"row {number} has no usable {name}")
        return Event(*row)


def forget(path: Path) -> None:
    """Delete the log at ``path`` with everything SQLite keeps beside it. Needs no readable file; missing is fine.

    Raises DataError when a file cannot be deleted.
    """
    # The database goes last: as long as it exists, an interrupted `forget` is seen and can be repeated.
    for victim in (*(Path(f"{path}{suffix}") for suffix in SIDE_FILES), path):
        try:
            victim.unlink(missing_ok=True)
        except NotADirectoryError:
            continue
        except OSError as error:
            what = f"this file could not be deleted: {error.strerror}."
            raise _trouble(victim, what, "Delete it by hand, or allow writing to its folder.") from None


def _make_private_file(path: Path) -> None:
    """Create the folder (0700) and an empty file (0600), which SQLite then fills and copies the mode of."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        what = f"this file cannot be created: {error.strerror}."
        remedy = "Allow writing there, make room, or set LLMCAREER_HOME to a folder you can write to."
        raise _trouble(path, what, remedy) from None


def _connect(path: Path, parameters: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?{parameters}"
    return sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)


def _open_for_writing(path: Path) -> sqlite3.Connection:
    connection = _connect(path, "mode=rw")
    try:
        with _transaction(connection, "BEGIN"):
            version = _judge(connection, path)
        connection.execute("PRAGMA synchronous = FULL")
        # Some network file systems cannot do WAL, and another process may just be reading. The
        # default journal is as safe, only slower.
        with contextlib.suppress(sqlite3.OperationalError):
            connection.execute("PRAGMA journal_mode = WAL")
        if version != SCHEMA_VERSION:
            _migrate(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _open_for_reading(path: Path) -> sqlite3.Connection:
    """Open a log in a folder nobody may write to, where SQLite cannot set up its shared memory.

    ``immutable`` does without, but does not see what is still in the -wal file: then better nothing
    than half of the answers.
    """
    waiting = f"{path}-wal"
    if os.path.exists(waiting) and os.path.getsize(waiting):
        what = f"the last answers are still in {path.name}-wal, and the folder cannot be written to."
        raise _trouble(path, what, "Copy both files into a folder you can write to, and set LLMCAREER_HOME to it.")
    connection = _connect(path, "mode=ro&immutable=1")
    try:
        if _judge(connection, path) != SCHEMA_VERSION:
            raise _read_only_trouble(path)
    except BaseException:
        connection.close()
        raise
    return connection


def _judge(connection: sqlite3.Connection, path: Path) -> int | None:
    """The schema version of a sound log of ours; None for an empty file.

    Only reads; inside a transaction it is one look, so that a log just being created by another
    process is seen either empty or whole. Raises DataError for a file that is damaged, foreign or newer.
    """
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    if application == 0 and not tables:
        return None
    if application != APPLICATION_ID:
        what = "this is a database of another program; nothing was changed."
        raise _trouble(path, what, "Move it away, or point LLMCAREER_HOME to another folder.")
    if version > SCHEMA_VERSION:
        what = f"saved by a newer version of llmcareer (format {version}, this one knows {SCHEMA_VERSION})."
        raise _trouble(path, what, "Update llmcareer; the file was left as it is.")
    check = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    if check != "ok":
        raise _damaged(path, " ".join(check.split()))
    if "event" not in tables:
        raise _damaged(path, "the table of events is missing")
    return version


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring the file to SCHEMA_VERSION in one transaction: either all of it, or it stays as it was."""
    with _transaction(connection):
        version = _judge(connection, path)  # again, with the file held: another process may have been faster
        if version is None:
            connection.execute(_CREATE)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        else:
            for statements in MIGRATIONS[version:]:
                for statement in statements:
                    connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection, begin: str = "BEGIN IMMEDIATE") -> Iterator[None]:
    connection.execute(begin)
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk ends the transaction by itself.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _primary_code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF


def _explained(error: sqlite3.Error, path: Path) -> Exception:
    """What SQLite says, in words that help. What only our own code can cause stays as it is."""
    if isinstance(error, (sqlite3.ProgrammingError, sqlite3.IntegrityError)):
        return error
    code = _primary_code(error)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        what = f"another program holds this file for more than {BUSY_SECONDS:g} seconds; nothing was saved."
        return _trouble(path, what, "Close the other llmcareer and try again.")
    if code == sqlite3.SQLITE_FULL:
        what = "the disk is full, so the last answer was not saved. All earlier ones are safe."
        return _trouble(path, what, "Make room and repeat the command.")
    if code == sqlite3.SQLITE_IOERR:
        what = "the disk refused to read or write this file. What was saved before is untouched."
        return _trouble(path, what, "Check the disk, its free space and your quota, then repeat the command.")
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return _read_only_trouble(path)
    if code == sqlite3.SQLITE_CANTOPEN:
        what = "this file cannot be opened."
        return _trouble(path, what, "Check that you may read it and its folder, or set LLMCAREER_HOME to another one.")
    return _damaged(path, str(error))


def _damaged(path: Path, detail: str) -> DataError:
    what = f"this file is damaged or no answer log ({detail}). It was not changed."
    remedy = (
        f"Set it aside: rename {path.name} (and {path.name}-wal, if there) to {path.name}.damaged, "
        "then read your last export with: llmcareer profile import FILE"
    )
    return _trouble(path, what, remedy)


def _read_only_trouble(path: Path) -> DataError:
    what = "this file or its folder is read-only, so nothing was saved. What is there can still be read."
    remedy = "Allow writing to the folder, or copy it and set LLMCAREER_HOME to the copy."
    return _trouble(path, what, remedy)


def _trouble(path: Path, what: str, remedy: str) -> DataError:
    return DataError(f"The saved answers at {path} cannot be used.", [Problem(str(path), 0, "", what, remedy)])
