"""llmcareer alone: where you stand and the one thing to do next."""

from llmcareer.commands import context, people
from llmcareer.matching import rank
from llmcareer.model import Catalogue
from llmcareer.planning import first_steps
from llmcareer.profile import in_progress
from llmcareer.report.person import first_page, home_page


def home() -> None:
    """Show where the person stands, or how to begin."""
    known = context.catalogue(None)
    person = people.read_person(known, None)
    if person is None:
        context.show(first_page(), None)
        return
    if any(e.kind == "plan" for e in person.events) and _with_plan(known, person):
        return
    ranking = rank(person.belief, context.roles_of(known), person.seniority(None))
    steps = first_steps(known, person.belief, ranking, most=1) if ranking.enough_data else ()
    context.show(home_page(known, ranking, steps, unfinished=in_progress(person.events)), None)


def _with_plan(known: Catalogue, person: people.Person) -> bool:
    """Show the week of the person's plan; False where the plan cannot be made any more."""
    from llmcareer.commands.plan import current  # most people have no plan yet and need not wait for it
    from llmcareer.report.plan_home import plan_home_page

    both = current(known, person, context.today())
    if both is not None:
        context.show(plan_home_page(known, *both, unfinished=in_progress(person.events)), None)
    return both is not None
