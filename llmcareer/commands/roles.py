"""llmcareer roles [ROLE]"""

from typing import Annotated

import typer

from llmcareer.commands import context
from llmcareer.commands.lookup import find_role, needed_role
from llmcareer.errors import UserError
from llmcareer.model import Unlisted
from llmcareer.report import roles as report

app = context.new_app()

EPILOG = context.examples("llmcareer roles", "llmcareer roles mle", "llmcareer roles --compare ds mle")


@app.command(epilog=EPILOG)
def roles(
    role: context.RoleArgument = None,
    other: Annotated[str | None, typer.Argument(metavar="[OTHER]", help="With --compare: the second role.")] = None,
    compare: Annotated[bool, typer.Option("--compare", help="Two roles side by side.")] = False,
    catalogue: context.CatalogueOption = None,
    format: context.FormatOption = None,  # noqa: A002 - the name of the option
    output: context.OutputOption = None,
    force: context.ForceOption = False,
) -> None:
    """List the roles, or tell what one is, what it requires and what that rests on."""
    known = context.catalogue(catalogue)
    if compare:
        if role is None or other is None:
            raise UserError("Two roles are needed: llmcareer roles --compare ds mle")
        left, right = needed_role(known, role), needed_role(known, other)
        if left is right:
            raise UserError(f"{role} and {other} are the same role ({left.name}). Name two: llmcareer roles")
        page = report.compare_page(known, left, right)
    elif other is not None:
        raise UserError(f"One role at a time, or: llmcareer roles --compare {role} {other}")
    elif role is None:
        page = report.roles_page(known)
    else:
        found = find_role(known, role)
        page = report.unlisted_page(known, found) if isinstance(found, Unlisted) else report.role_page(known, found)
    context.show(page, format, output, force=force)
