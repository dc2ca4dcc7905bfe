"""llmcareer skills [SKILL]"""

from llmcareer.commands import context
from llmcareer.commands.lookup import find_skill
from llmcareer.report import skills as report

app = context.new_app()


@app.command(epilog=context.examples("llmcareer skills", "llmcareer skills rag"))
def skills(
    skill: context.SkillArgument = None,
    catalogue: context.CatalogueOption = None,
    format: context.FormatOption = None,  # noqa: A002 - the name of the option
    output: context.OutputOption = None,
    force: context.ForceOption = False,
) -> None:
    """List the skills, or show one: its levels, who asks for it, how to learn it."""
    known = context.catalogue(catalogue)
    page = report.skills_page(known) if skill is None else report.skill_page(known, find_skill(known, skill))
    context.show(page, format, output, force=force)
