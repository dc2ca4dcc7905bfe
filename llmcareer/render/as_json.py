"""A page as its JSON document: stable order, full precision, one trailing newline."""

import json

from llmcareer.report.page import Page


def render(page: Page) -> str:
    """The document of a page; the same facts give the same bytes."""
    return json.dumps(page.document, indent=2, ensure_ascii=False) + "\n"
