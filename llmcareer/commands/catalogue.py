"""llmcareer catalogue check, derive"""

from pathlib import Path
from typing import Annotated

import typer

from llmcareer import paths
from llmcareer.catalogue.check import steps_without_resource
from llmcareer.catalogue.compare import differences
from llmcareer.catalogue.derive import derive as derive_roles
from llmcareer.catalogue.read import load, read_folder
from llmcareer.catalogue.tables import read_tables
from llmcareer.catalogue.write import as_yaml
from llmcareer.commands import context
from llmcareer.documents import read_yaml
from llmcareer.errors import UserError
from llmcareer.report import words
from llmcareer.storage.files import write_text

app = context.new_app()


@app.callback(epilog=context.examples("llmcareer catalogue check my-roles/"))
def catalogue() -> None:
    """Judge a catalogue of roles and skills, or derive one from figures."""


@app.command(epilog=context.examples("llmcareer catalogue check", "llmcareer catalogue check my-roles/"))
def check(
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="[DIR]", help="Your own roles and skills; without it, the shipped catalogue."),
    ] = None,
) -> None:
    """Print every problem of a catalogue at once. Each has file, line and remedy; exit 3 if there is one."""
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


DERIVE_EPILOG = context.examples(
    "llmcareer catalogue derive --diff",
    "llmcareer catalogue derive --evidence new-figures/ --output my-roles/",
    "llmcareer roles --catalogue my-roles/",
)


@app.command(epilog=DERIVE_EPILOG)
def derive(
    evidence: Annotated[
        Path | None,
        typer.Option("--evidence", metavar="DIR", help="Other tables of the same form; ours for those it lacks."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", metavar="DIR", help="Write roles.yaml there, not into the shipped catalogue."),
    ] = None,
    diff: Annotated[bool, typer.Option("--diff", help="Show what would change, role by role; write nothing.")] = False,
) -> None:
    """Derive the roles from figures. They are data/evidence/*.csv and data/editorial.yaml."""
    data = paths.shipped_catalogue()
    shipped = data / "evidence"
    if evidence is not None and not evidence.is_dir():
        raise UserError(f"{evidence} is not a folder.")
    editorial = read_yaml((data / "editorial.yaml").read_text(encoding="utf-8"), "editorial.yaml").value
    document = derive_roles(read_tables(evidence or shipped, shipped), editorial, load().skills)
    present = (data / "roles.yaml").read_text(encoding="utf-8")
    if diff:
        changes = differences(read_yaml(present, "roles.yaml").value, read_yaml(as_yaml(document), "new roles").value)
        for role, lines in changes.items():
            context.write("".join(f"{role}: {line}\n" for line in lines))
        context.say(f"{words.counted(len(changes), 'role')} would change." if changes else "Nothing would change.")
        return
    target = (output or data) / "roles.yaml"
    if output is None and not paths.is_checkout():
        raise UserError("The shipped catalogue is part of the program. Write elsewhere: --output DIR")
    target.parent.mkdir(parents=True, exist_ok=True)
    write_text(target, as_yaml(document), force=True)
    context.say(
        f"Written to {target}. See what changed: git diff, or llmcareer catalogue derive --diff before writing."
    )
