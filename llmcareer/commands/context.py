"""Options, catalogue and output for the commands: the edge where files, clock and streams are."""

import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from llmcareer import paths
from llmcareer.catalogue.read import load
from llmcareer.errors import UserError
from llmcareer.model import SENIORITIES, Catalogue, Role
from llmcareer.report.page import Page
from llmcareer.storage.files import write_text

FORMATS = ("terminal", "json", "markdown", "html", "csv")
ENDINGS = {
    ".json": "json",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".csv": "csv",
    ".txt": "terminal",
    "": "terminal",
}
DEFAULT_WIDTH = 80


def new_app() -> typer.Typer:
    """A Typer app with this program's settings: plain help (Rich's costs more than all else), no traceback."""
    return typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


def examples(*commands: str, note: str = "") -> str:
    """Examples for the end of a help page, one on each line, and a note below."""
    listed = "\n".join(f"  {command}" for command in commands)
    return f"\b\nExample{'s' if len(commands) > 1 else ''}:\n{listed}" + (f"\n\n{note}" if note else "")


def _complete_roles(incomplete: str) -> list[tuple[str, str]]:
    return [(r.id, r.name) for r in load().roles.values() if r.id.startswith(incomplete)]


def _complete_skills(incomplete: str) -> list[tuple[str, str]]:
    return [(s.id, s.name) for s in load().skills.values() if s.id.startswith(incomplete)]


def _complete_words(words: Sequence[str]) -> Any:
    return lambda incomplete: [word for word in words if word.startswith(incomplete)]


def _checked(words: Sequence[str], what: str) -> Any:
    def check(value: str | None) -> str | None:
        if value is not None and value not in words:
            raise typer.BadParameter(f"{value!r} is not a {what}. Choose from: {', '.join(words)}.")
        return value

    return check


CatalogueOption = Annotated[
    Path | None,
    typer.Option(
        "--catalogue", metavar="DIR", help="A folder with your own roles and skills, laid over the shipped ones."
    ),
]
FormatOption = Annotated[
    str | None,
    typer.Option(
        "--format",
        metavar="FORM",
        help=f"How to write the result: {', '.join(FORMATS)}. Otherwise as the ending of -o says.",
        autocompletion=_complete_words(FORMATS),
        callback=_checked(FORMATS, "format"),
    ),
]
OutputOption = Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write to a file instead.")]
ForceOption = Annotated[bool, typer.Option("--force", help="Overwrite the file if it is there.")]
SeniorityOption = Annotated[
    str | None,
    typer.Option(
        "--seniority",
        metavar="LEVEL",
        help="entry, mid or senior; what you chose in the quiz, else entry.",
        autocompletion=_complete_words(SENIORITIES),
        callback=_checked(SENIORITIES, "seniority"),
    ),
]
ProfileOption = Annotated[
    str | None,
    typer.Option(
        "--profile", metavar="FILE", help="Use this profile (YAML or JSON, - for standard input), not the saved one."
    ),
]
RoleOption = Annotated[
    str | None,
    typer.Option("--role", metavar="ROLE", help="A role id, name or title.", autocompletion=_complete_roles),
]
RoleArgument = Annotated[
    str | None, typer.Argument(metavar="[ROLE]", help="A role id, name or title.", autocompletion=_complete_roles)
]
SkillArgument = Annotated[
    str | None, typer.Argument(metavar="[SKILL]", help="A skill id or name.", autocompletion=_complete_skills)
]
WhyOption = Annotated[bool, typer.Option("--why", help="Unfold every number.")]
SeedOption = Annotated[
    int, typer.Option("--seed", metavar="N", help="Seed of the draws behind ties.", show_default=True)
]


def catalogue(option: Path | None) -> Catalogue:
    """The catalogue, with the person's own laid over it if there is one."""
    return load(paths.own_catalogue(option))


def now() -> str:
    """The present moment as the log writes it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def today() -> date:
    """The person's day."""
    return datetime.now().astimezone().date()


def roles_of(known: Catalogue) -> list[Role]:
    """All roles in the order of the catalogue."""
    return list(known.roles.values())


def show(page: Page, form: str | None, output: Path | None = None, *, force: bool = False) -> None:
    """Write a page: to the terminal or a pipe, or whole to a file whose ending may name the form."""
    chosen = form or _form_of(output)
    if output is not None:
        write_text(output, _rendered(page, chosen), force=force)
        say(f"Written to {output}.")
    elif chosen == "terminal" and sys.stdout.isatty():
        from llmcareer.render import terminal

        encoding = sys.stdout.encoding or "utf-8"
        terminal.show(page, sys.stdout, spell=lambda text: _for_encoding(text, encoding))
    else:
        write(_rendered(page, chosen))


def write(text: str) -> None:
    """Write a result to standard output, with plain letters where the terminal knows no others."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(_for_encoding(text, encoding))
    sys.stdout.flush()


def say(text: str) -> None:
    """Say something that is not the result: to standard error."""
    encoding = sys.stderr.encoding or "utf-8"
    shown = "".join(c if c.isprintable() else "?" for c in text)  # it may name a file or hold what was typed
    sys.stderr.write(_for_encoding(shown, encoding) + "\n")


def _rendered(page: Page, form: str) -> str:
    if form == "json":
        from llmcareer.render import as_json

        return as_json.render(page)
    if form == "markdown":
        from llmcareer.render import markdown

        return markdown.render(page)
    if form == "html":
        from llmcareer.render import html

        return html.render(page)
    if form == "csv":
        from llmcareer.render import as_csv

        return as_csv.render(page)
    from llmcareer.render import layout

    return layout.plain(page, _width())


def _width() -> int:
    import os

    columns = os.environ.get("COLUMNS", "")
    return int(columns) if columns.isdigit() and int(columns) > 0 else DEFAULT_WIDTH


def _form_of(output: Path | None) -> str:
    if output is None:
        return "terminal"
    form = ENDINGS.get(output.suffix.lower())
    if form is None:
        known = ", ".join(sorted(e for e in ENDINGS if e))
        raise UserError(f"The ending of {output.name} names no form we can write ({known}). Add --format.")
    return form


_PLAIN_LETTERS = str.maketrans({"“": '"', "”": '"', "’": "'", "–": "-", "—": "-", "…": "..."})


def _for_encoding(text: str, encoding: str) -> str:
    try:
        text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return text.translate(_PLAIN_LETTERS).encode(encoding, "replace").decode(encoding)
    return text
