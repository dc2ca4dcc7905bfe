"""How much of a stranger's file is read, and the one way to refuse the rest."""

import time
import zipfile
import zlib

from llmcareer.errors import DataError, Problem

MAX_BYTES = 20_000_000  # a CV with photographs is under 10 MB; a LinkedIn export without media under 5 MB
MAX_CHARACTERS = 200_000  # the longest academic CV we know has 150,000
MAX_PAGES = 60
MAX_UNZIPPED = 30_000_000
MAX_RATIO = 200  # XML of real documents packs 5 to 60 times; a zip bomb packs 1,000 times
MAX_MEMBERS = 2_000
SECONDS = 4.0  # to read one file; a 20-page PDF takes 0.1


def refuse(file: str, message: str, remedy: str) -> DataError:
    """The error that says what is wrong with a file as a whole and what to do."""
    return DataError(f"{file} cannot be read: {message}", [Problem(file, 0, "", message, remedy)])


class Clock:
    """Stops reading when a file takes too long."""

    def __init__(self, file: str, seconds: float = SECONDS) -> None:
        self._file = file
        self._end = time.monotonic() + seconds

    def check(self) -> None:
        """Raise DataError when the time is over."""
        if time.monotonic() > self._end:
            raise refuse(self._file, "reading it takes too long.", "Copy its text into a .txt file and try again.")


def member(archive: zipfile.ZipFile, name: str, file: str) -> bytes:
    """Unpack one member of a zip archive, in memory, within limits. Raises DataError."""
    info = archive.getinfo(name)
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise refuse(file, "it is packed in an unusual way.", "Save the document again, or copy its text.")
    if info.flag_bits & 0x1:
        raise refuse(file, "it is protected with a password.", "Save it without a password and try again.")
    limit = min(MAX_UNZIPPED, MAX_RATIO * max(info.compress_size, 1_000))
    bomb = refuse(file, "it unpacks to far more than it should.", "Save the document again, or copy its text.")
    if info.file_size > limit:
        raise bomb
    try:
        with archive.open(info) as stream:
            data = stream.read(limit + 1)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError) as error:
        raise refuse(file, "it is damaged.", "Save or download it again.") from error
    if len(data) > limit:
        raise bomb
    return data
