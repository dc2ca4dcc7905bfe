"""A page on a terminal: the layout's lines with Rich's colours, which respect NO_COLOR and the rest."""

from collections.abc import Callable
from typing import TextIO

from llmcareer.render.layout import lines
from llmcareer.report.page import Page

STYLES = {
    "title": "bold",
    "heading": "bold",
    "aside": "bold",
    "quiet": "dim",
    "label": "cyan",
    "item": "bold",
    "bar": "cyan",
    "url": "underline",
}


def show(page: Page, stream: TextIO, width: int | None = None, spell: Callable[[str], str] = str) -> None:
    """Write the page to a terminal, at its own width unless one is given.

    ``spell`` puts text into letters that the terminal knows.
    """
    from rich.console import Console
    from rich.text import Text

    console = Console(file=stream, highlight=False, markup=False, emoji=False, width=width)
    for line in lines(page, console.width):
        text = Text(no_wrap=True, end="\n")
        for style, part in line:
            text.append(spell(part), STYLES.get(style))
        console.print(text, soft_wrap=True)
