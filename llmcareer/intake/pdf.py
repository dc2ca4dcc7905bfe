"""The text of a PDF, read by a child process within limits of time, memory and pages."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from llmcareer.errors import DataError
from llmcareer.intake.limits import MAX_PAGES, SECONDS, refuse
from llmcareer.intake.lines import Line, joined

_WORKER = Path(__file__).with_name("pdf_worker.py")

# What the worker says, what it means, and what to do.
_ERRORS = {
    "no_pypdf": ("reading a PDF needs the package pypdf.", 'Install it: pip install "llmcareer[pdf]"'),
    "encrypted": ("it is encrypted.", "Save it without a password and try again."),
    "damaged_file": ("it is damaged or cut off.", "Download or save it again, or copy its text into a .txt file."),
    "no_text_layer": (
        "its pages are images without a text layer (a scan); nothing was read.",
        "Copy the text by hand, or run a text recognition program (OCR) over it first.",
    ),
    "too_long": ("reading it takes too long.", "Copy its text into a .txt file and try again."),
}


def read_pdf(data: bytes, file: str) -> tuple[tuple[Line, ...], tuple[str, ...]]:
    """The logical lines of a PDF and warnings. Raises DataError with a remedy."""
    answer = _ask_worker(data)
    if "error" in answer:
        raise refusal(answer["error"], file)
    warnings = (f"only the first {MAX_PAGES} pages were read.",) if answer["more"] else ()
    return tuple(joined(_rows(answer["pages"]))), warnings


def refusal(word: str, file: str) -> DataError:
    """The error for a word of the worker."""
    return refuse(file, *_ERRORS[word])


def _rows(pages: list[str]) -> Iterator[tuple[str, str]]:
    for number, page in enumerate(pages, start=1):
        for row in page.splitlines():
            yield row, f"page {number}"


def _ask_worker(data: bytes) -> Mapping[str, Any]:
    command = [sys.executable, "-P", str(_WORKER), str(MAX_PAGES)]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=SECONDS, check=False)
        answer = json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        return {"error": "too_long"}
    except ValueError:  # the child died: out of memory, or a fault in a library
        return {"error": "damaged_file"}
    return answer if isinstance(answer, dict) else {"error": "damaged_file"}
