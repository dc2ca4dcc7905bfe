"""llmcareer gap --role ROLE"""

from llmcareer import frontends
from llmcareer.commands import context, people
from llmcareer.commands.lookup import needed_role
from llmcareer.commands.match import FocusOption
from llmcareer.errors import UserError
from llmcareer.matching import match_role
from llmcareer.model import Role
from llmcareer.planning import next_steps
from llmcareer.report.gap import gap_page

app = context.new_app()

EPILOG = context.examples(
    "llmcareer gap --role mle",
    "llmcareer gap --role mle --why",
    "llmcareer gap --role ds --seniority mid --format markdown -o gap.md",
)


@app.command(epilog=EPILOG)
def gap(
    role: context.RoleOption = None,
    profile: context.ProfileOption = None,
    seniority: context.SeniorityOption = None,
    focus: FocusOption = None,
    why: context.WhyOption = False,
    catalogue: context.CatalogueOption = None,
    format: context.FormatOption = None,  # noqa: A002 - the name of the option
    output: context.OutputOption = None,
    force: context.ForceOption = False,
) -> None:
    """Show what one role asks, what you bring, what is missing and what to do next."""
    known = context.catalogue(catalogue)
    if role is None:
        raise UserError(
            f"Which role? For example: llmcareer gap --role {next(iter(known.roles))}   All: llmcareer roles"
        )
    wanted = needed_role(known, role)
    checked_focus(wanted, focus)
    person = people.read_person(known, profile)
    if person is None:
        _offer_questions(wanted, seniority)
        person = people.needed_person(known, profile)
    match = match_role(person.belief, wanted, person.seniority(seniority), focus)
    steps = next_steps(known, person.belief, [match]) if match.enough_data else ()
    context.show(gap_page(known, match, steps, why=why), format, output, force=force)


def checked_focus(role: Role, focus: str | None) -> None:
    """Refuse a focus that the role's ads hardly name, and say which there are."""
    if focus is None or role.focus(focus) is not None:
        return
    there = ", ".join(f.id for f in role.focuses) or "none"
    raise UserError(f"Hardly any {role.name} ad names {focus}. For {role.id} there are: {there}.")


def _offer_questions(role: Role, seniority: str | None) -> None:
    """With no profile and a terminal: ask only what this role needs, then come back."""
    if not frontends.is_there():
        raise UserError(
            "No answers yet, and no terminal to ask on. Begin with: llmcareer assess   or give a file: --profile FILE"
        )
    context.say("No answers are saved yet.")
    from llmcareer.frontends.terminal import Terminal

    if not Terminal().confirm(f"Answer what the {role.name} role needs now? (some 5 minutes)", default=True):
        raise UserError("Nothing was asked. Begin whenever you like: llmcareer assess")
    from llmcareer.commands.assess import interview_for_role

    interview_for_role(role.id, seniority)
