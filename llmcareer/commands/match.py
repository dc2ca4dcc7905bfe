"""llmcareer match"""

from typing import Annotated

import typer

from llmcareer.commands import context, people
from llmcareer.matching import rank
from llmcareer.model import FOCUSES
from llmcareer.planning import first_steps
from llmcareer.report.match import match_page

app = context.new_app()


def checked_focus(value: str | None) -> str | None:
    """Refuse a focus that is none, with "did you mean"."""
    if value is None or value in FOCUSES:
        return value
    from difflib import get_close_matches

    near = get_close_matches(value, FOCUSES, n=1)
    guess = f" Did you mean {near[0]}?" if near else ""
    raise typer.BadParameter(f"There is no focus {value!r}.{guess} Choose from: {', '.join(FOCUSES)}.")


FocusOption = Annotated[
    str | None,
    typer.Option(
        "--focus",
        metavar="FOCUS",
        help=f"A specialisation: {', '.join(FOCUSES)}.",
        autocompletion=lambda incomplete: [f for f in FOCUSES if f.startswith(incomplete)],
        callback=checked_focus,
    ),
]


@app.command(epilog=context.examples("llmcareer match", "llmcareer match --profile me.yaml --format json"))
def match(
    profile: context.ProfileOption = None,
    seniority: context.SeniorityOption = None,
    focus: FocusOption = None,
    why: context.WhyOption = False,
    seed: context.SeedOption = 0,
    catalogue: context.CatalogueOption = None,
    format: context.FormatOption = None,  # noqa: A002 - the name of the option
    output: context.OutputOption = None,
    force: context.ForceOption = False,
) -> None:
    """Show where you stand among all roles, with ranges, ties and what would change the order."""
    known = context.catalogue(catalogue)
    person = people.needed_person(known, profile)
    ranking = rank(person.belief, context.roles_of(known), person.seniority(seniority), seed=seed, focus=focus)
    steps = first_steps(known, person.belief, ranking, most=1) if ranking.enough_data else ()
    page = match_page(known, ranking, len(person.belief.claims), steps, why=why)
    context.show(page, format, output, force=force)
