"""One table as CSV (RFC 4180) with a line of titles: for programs, and for spreadsheets that will not run it."""

import csv
import io
from collections.abc import Iterable, Sequence

from llmcareer.render.as_csv import guarded


def render(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The table; no cell can be taken for a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(titles)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return out.getvalue()
