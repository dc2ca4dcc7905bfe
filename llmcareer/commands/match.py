"""llmcareer match"""

from typing import Annotated

import typer

from llmcareer.commands import context
from llmcareer.matching import rank
from llmcareer.model import FOCUSES
from llmcareer.planning import next_steps
from llmcareer.report.match import match_page

app = context.new_app()

FocusOption = Annotated[
    str | None,
    typer.Option(
        "--focus",
        metavar="FOCUS",
        help=f"A specialisation: {', '.join(FOCUSES)}.",
        autocompletion=lambda incomplete: [f for f in FOCUSES if f.startswith(incomplete)],
    ),
]


@app.command(epilog="Examples: llmcareer match    llmcareer match --profile me.yaml --format json")
def match(
    profile: context.ProfileOption = None,
    seniority: context.SeniorityOption = None,
    why: context.WhyOption = False,
    seed: context.SeedOption = 0,
    catalogue: context.CatalogueOption = None,
    format: context.FormatOption = None,  # noqa: A002 - the name of the option
    output: context.OutputOption = None,
    force: context.ForceOption = False,
) -> None:
    """Show where you stand among all roles, with ranges, ties and what would change the order."""
    known = context.catalogue(catalogue)
    person = context.needed_person(known, profile)
    ranking = rank(person.belief, context.roles_of(known), person.seniority(seniority), seed=seed)
    leaders = ranking.matches if ranking.too_early else [ranking.match(r) for r in ranking.shown[:1]]
    steps = next_steps(known, person.belief, leaders, most=1) if ranking.enough_data else ()
    page = match_page(known, ranking, len(person.belief.claims), steps, why=why)
    context.show(page, format, output, force=force)
