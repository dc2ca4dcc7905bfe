"""llmcareer progress"""

from typing import Annotated

import typer

from llmcareer.commands import context, people
from llmcareer.commands.lookup import needed_role
from llmcareer.commands.plan import TodayOption, day_of
from llmcareer.matching import rank
from llmcareer.model import Catalogue, Role
from llmcareer.planning.asked import last_asked
from llmcareer.planning.history import history
from llmcareer.report.progress import TABLE_TITLES, ProgressFacts, points_table, progress_page
from llmcareer.storage.files import write_text

app = context.new_app()

MOST_ROLES = 3


@app.command(epilog=context.examples("llmcareer progress", "llmcareer progress --role mle -o progress.csv"))
def progress(
    role: Annotated[
        list[str] | None,
        typer.Option("--role", metavar="ROLE", help="A role id, name or title; may be given more than once."),
    ] = None,
    profile: context.ProfileOption = None,
    seniority: context.SeniorityOption = None,
    today: TodayOption = None,
    catalogue: context.CatalogueOption = None,
    format: context.FormatOption = None,  # noqa: A002 - the name of the option
    output: context.OutputOption = None,
    force: context.ForceOption = False,
) -> None:
    """Show how you got here: the fit over time, what changed it, and what you can show for it."""
    known = context.catalogue(catalogue)
    person = people.needed_person(known, profile)
    level = person.seniority(seniority)
    day = day_of(today, "--today") if today is not None else context.today()
    roles = [needed_role(known, r) for r in dict.fromkeys(role or [])] or _roles(known, person, level)
    points, changes = history(known, roles, level, person.events, day.isoformat())
    facts = ProgressFacts(roles, level, points, changes, person.belief.claims)
    if format == "csv" or (format is None and output is not None and output.suffix.lower() == ".csv"):
        from llmcareer.render import table_csv

        text = table_csv.render(TABLE_TITLES, points_table(facts))
        if output is None:
            context.write(text)
        else:
            write_text(output, text, force=force)
            context.say(f"Written to {output}.")
        return
    context.show(progress_page(known, facts), format, output, force=force)


def _roles(known: Catalogue, person: people.Person, seniority: str) -> list[Role]:
    """The roles of the last plan, else those that may well be the nearest."""
    asked = last_asked(person.events)
    if asked is not None and all(r in known.roles for r in asked[1].roles):
        return [known.roles[r] for r in asked[1].roles]
    ranking = rank(person.belief, context.roles_of(known), seniority)
    return [known.roles[r] for r in ranking.shown[:MOST_ROLES]]
