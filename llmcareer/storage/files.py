"""Text files that people name: read within limits, written whole or not at all."""

import errno
import os
import tempfile
from pathlib import Path
from typing import BinaryIO, Final

from llmcareer.documents import MAX_BYTES
from llmcareer.errors import DataError, Problem, UserError

EVERYBODY_READS: Final = 0o666  # of a file that is not private, less what the person's umask takes away


def read_text(path: Path | str, stdin: BinaryIO) -> str:
    """The text of a file that a person named, or of ``stdin`` where the name is ``-``.

    Raises UserError when it is missing, a folder or not to be read, and DataError when it is larger
    than MAX_BYTES or not UTF-8. A byte order mark at the start is dropped.
    """
    name = "standard input" if str(path) == "-" else str(path)
    try:
        if str(path) == "-":
            data = stdin.read(MAX_BYTES + 1)
        else:
            with open(path, "rb") as file:
                data = file.read(MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise UserError(f"There is no file {name}. Check the name; - reads standard input.") from None
    except IsADirectoryError:
        raise UserError(f"{name} is a folder. Name a file in it.") from None
    except PermissionError:
        raise UserError(f"{name} may not be read by you. Allow reading it, or name another file.") from None
    except OSError as error:
        raise UserError(f"{name} cannot be read: {error.strerror}.") from None
    if len(data) > MAX_BYTES:
        problem = Problem(name, 0, "", f"larger than {MAX_BYTES:,} bytes.", "A profile needs less than 1 MB.")
        raise DataError(f"{name} is too large.", [problem])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problem = Problem(name, line, "", "this is no text in UTF-8.", "Save it as UTF-8 in your editor.")
        raise DataError(f"{name} cannot be read.", [problem]) from None


def write_text(path: Path, text: str, force: bool = False, *, private: bool = False) -> None:
    """Write a file whole or not at all; a private one only its owner may read (mode 0600).

    Raises UserError when something is there already (unless ``force`` and it is a file), or the
    folder is missing or closed to writing, and DataError when the disk is full.
    """
    target = Path(os.path.realpath(path))
    if os.path.isdir(target):
        raise UserError(f"{path} is a folder. Name a file in it.")
    if os.path.lexists(target):
        if not force:
            raise UserError(f"{path} is there already. Add --force to replace it, or choose another name.")
        if not os.path.isfile(target):
            raise UserError(f"{path} is no ordinary file, so it is not replaced. Choose another name.")
    temporary = ""
    try:
        descriptor, temporary = tempfile.mkstemp(prefix=".llmcareer-", dir=target.parent)
        with open(descriptor, "wb") as file:
            file.write(text.encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        if not private:
            os.chmod(temporary, EVERYBODY_READS & ~_umask())
        os.replace(temporary, target)
    except OSError as error:
        raise _not_written(path, target.parent, error) from None
    finally:
        if temporary and os.path.exists(temporary):
            os.unlink(temporary)


def _umask() -> int:
    """The permissions that the person takes away from new files; it can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _not_written(path: Path, folder: Path, error: OSError) -> UserError | DataError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        problem = Problem(str(path), 0, "", "the disk is full, so nothing was written.", "Make room and try again.")
        return DataError(f"{path} could not be written.", [problem])
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return UserError(f"There is no folder {folder}. Make it first, or choose another name.")
    return UserError(f"{path} could not be written: {error.strerror}. Choose another name or folder.")
