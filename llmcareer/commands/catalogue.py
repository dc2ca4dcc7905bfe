"""llmcareer catalogue check, derive"""

from pathlib import Path
from typing import Annotated

import typer

from llmcareer import paths
from llmcareer.catalogue.check import steps_without_resource
from llmcareer.catalogue.read import load, read_folder
from llmcareer.commands import context
from llmcareer.errors import UserError
from llmcareer.report import words

app = context.new_app()


@app.callback()
def catalogue() -> None:
    """Judge a catalogue of roles and skills, or derive one from figures."""


@app.command(epilog="Examples: llmcareer catalogue check    llmcareer catalogue check my-roles/")
def check(
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="[DIR]", help="Your own roles and skills; without it, the shipped catalogue."),
    ] = None,
) -> None:
    """Print every problem of a catalogue at once, with file, line and remedy (exit 3 if there is one)."""
    own = paths.own_catalogue(folder)
    if own is not None and not own.is_dir():
        raise UserError(f"{own} is not a folder.")
    known = load(own) if own else read_folder(paths.shipped_catalogue())
    roles, skills = words.counted(len(known.roles), "role"), words.counted(len(known.skills), "skill")
    rest = f"{words.counted(len(known.resources), 'resource')}, {words.counted(len(known.projects), 'project')}"
    context.write(f"Sound: {roles}, {skills}, {rest}, version {known.version}.\n")
    missing = steps_without_resource(known)
    for skill, level in missing:
        context.write(f"No teachable resource for {skill}, {level - 1} to {level}.\n")
    if not missing:
        context.write("Every required step has a teachable resource.\n")
