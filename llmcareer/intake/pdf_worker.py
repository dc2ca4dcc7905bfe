"""Runs as a process of its own: PDF bytes on standard input, the text of its pages as JSON on standard output.

A PDF from a stranger can make any reader loop or fill the memory. Here that ends a child, not the program:
`llmcareer.intake.pdf` starts this file by its path, with limits, and kills it when the time is over.
"""

import contextlib
import gc
import io
import json
import logging
import sys
from typing import Any

MEMORY = 256 * 1024 * 1024  # bytes a PDF may cost; pypdf needs 40 MB for an ordinary CV
MIN_CHARACTERS = 20  # a page with less holds an image of a text, or nothing


def read(data: bytes, max_pages: int) -> dict[str, Any]:
    """The pages of a PDF as ``{"pages": [...], "more": n}``, or ``{"error": word}``.

    Error words: ``no_pypdf``, ``encrypted``, ``damaged_file``, ``no_text_layer``.
    """
    sys.modules.setdefault("PIL", None)  # type: ignore[arg-type]  # no image is read, so none needs decoding
    gc.disable()  # importing pypdf makes many objects and no garbage: a twelfth of this process went into looking
    try:
        import pypdf
        from pypdf.errors import PyPdfError
    except ImportError:
        return {"error": "no_pypdf"}
    finally:
        gc.enable()
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            return {"error": "encrypted"}
        total = len(reader.pages)
        pages = [_page_text(page) for page in reader.pages[:max_pages]]
    except (PyPdfError, NotImplementedError) as error:
        return {"error": "encrypted" if "encrypt" in str(error).lower() else "damaged_file"}
    except Exception:  # whatever a broken file makes pypdf raise, this process has one answer
        return {"error": "damaged_file"}
    if not any(len(page.strip()) >= MIN_CHARACTERS for page in pages):
        return {"error": "no_text_layer" if total else "damaged_file"}
    return {"pages": pages, "more": max(0, total - max_pages)}


def _page_text(page: Any) -> str:
    try:
        return str(page.extract_text())
    except (MemoryError, RecursionError):
        raise
    except Exception:  # one broken page must not hide the others
        return ""


def main() -> None:
    """Read standard input, write standard output. The one argument is the number of pages to read."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # not on Windows, where only the time is limited

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    json.dump(read(sys.stdin.buffer.read(), int(sys.argv[1])), sys.stdout)


if __name__ == "__main__":
    main()
