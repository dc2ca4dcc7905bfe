"""llmcareer profile show, edit, export, import, forget"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from llmcareer import frontends, paths
from llmcareer.commands import context, people
from llmcareer.commands.lookup import find_skill
from llmcareer.errors import UserError
from llmcareer.model import EVIDENCE_TAGS, LEVELS, Event
from llmcareer.profile import replay
from llmcareer.report import words
from llmcareer.report.person import profile_page
from llmcareer.storage import resume
from llmcareer.storage.files import read_text, write_text
from llmcareer.storage.log import AnswerLog
from llmcareer.storage.log import forget as forget_log
from llmcareer.storage.profile_file import read_profile, write_profile

EXPORT_FORMATS = ("yaml", "json", resume.FORMAT)
EXPORT_ENDINGS = (".yaml", ".yml", ".json")

app = context.new_app()


@app.callback(epilog=context.examples("llmcareer profile show"))
def profile() -> None:
    """Show, change, export, import or forget what is saved about you."""


@app.command(epilog=context.examples("llmcareer profile show"))
def show(
    catalogue: context.CatalogueOption = None,
    format: context.FormatOption = None,  # noqa: A002 - the name of the option
    output: context.OutputOption = None,
    force: context.ForceOption = False,
) -> None:
    """Show what is saved about you and where."""
    known = context.catalogue(catalogue)
    person = people.needed_person(known, None)
    context.show(
        profile_page(known, person.profile, person.events, str(paths.answer_log())), format, output, force=force
    )


@app.command(epilog=context.examples("llmcareer profile edit python 3 --evidence project"))
def edit(
    skill: Annotated[str, typer.Argument(metavar="SKILL", help="A skill id or name.")],
    level: Annotated[
        int, typer.Argument(metavar="LEVEL", help="0 new, 1 know of it, 2 with help, 3 alone, 4 relied on.")
    ],
    evidence: Annotated[str, typer.Option("--evidence", metavar="TAG", help=", ".join(EVIDENCE_TAGS))] = "none",
    catalogue: context.CatalogueOption = None,
) -> None:
    """Set one skill by hand."""
    known = context.catalogue(catalogue)
    found = find_skill(known, skill)
    if level not in LEVELS:
        raise UserError(f"A level is a number from 0 to 4, not {level}. What they mean: llmcareer skills {found.id}")
    if evidence not in EVIDENCE_TAGS:
        raise UserError(f"{evidence!r} is no evidence we know. Choose from: {', '.join(EVIDENCE_TAGS)}.")
    event = Event(context.now(), "answer", found.id, level, evidence, catalogue_version=known.version)
    with AnswerLog.open(paths.answer_log()) as log:
        log.append(event)
    context.say(f"{found.name}: {words.level(level)}. Saved.")


@app.command(
    epilog=context.examples(
        "llmcareer profile export > me.yaml",
        "llmcareer profile export -o me.json",
        "llmcareer profile export --format jsonresume -o resume.json",
    )
)
def export(
    format: Annotated[  # noqa: A002 - the name of the option
        str | None,
        typer.Option(
            "--format",
            metavar="FORM",
            help="yaml or json with everything, or jsonresume: your skills to show to others. "
            "Otherwise as the ending of -o says.",
        ),
    ] = None,
    catalogue: context.CatalogueOption = None,
    output: context.OutputOption = None,
    force: context.ForceOption = False,
) -> None:
    """Write everything known about you as a file to keep."""
    if format is not None and format not in EXPORT_FORMATS:
        raise UserError(f"{format!r} is no form of a profile. Choose from: {', '.join(EXPORT_FORMATS)}.")
    if format is None and output is not None and output.suffix.lower() not in EXPORT_ENDINGS:
        raise UserError(
            f"A profile is written as {', '.join(EXPORT_ENDINGS)}; {output.name} ends otherwise. Or add --format."
        )
    path = paths.answer_log()
    if not AnswerLog.exists(path):
        raise UserError("Nothing is saved yet. Begin with: llmcareer assess")
    with AnswerLog.open(path) as log:
        events = log.events()
    if format == resume.FORMAT:
        changed = events[-1].at if events else context.now()
        text = resume.write_resume(replay(events), context.catalogue(catalogue).skills, changed)
    else:
        as_json = format == "json" or (format is None and output is not None and output.suffix == ".json")
        text = write_profile(events, replay(events), as_json=as_json)
    if output is None:
        context.write(text)
    else:
        write_text(output, text, force=force, private=True)
        context.say(f"Written to {output}.")


@app.command("import", epilog=context.examples("llmcareer profile import me.yaml"))
def import_(
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE", help="A profile file, or a JSON Resume that export wrote; - for standard input."
        ),
    ],
    replace: Annotated[bool, typer.Option("--replace", help="Forget what is saved first.")] = False,
    catalogue: context.CatalogueOption = None,
) -> None:
    """Read a profile file into what is saved."""
    known = context.catalogue(catalogue)
    text = read_text("-" if file == "-" else Path(file), sys.stdin.buffer)
    read = resume.read_resume if resume.is_resume(text, file) else read_profile
    events = read(text, file, known.skills, known.retired, context.now())
    path = paths.answer_log()
    if AnswerLog.exists(path) and not replace:
        with AnswerLog.open(path) as log:
            if log.events():
                raise UserError("Answers are saved already. To put the file in their place: --replace")
    if replace:
        forget_log(path)
    with AnswerLog.open(path) as log:
        log.append_all(events)
    context.say(f"{words.counted(len(replay(events).claims), 'skill')} imported from {file}.")


@app.command(epilog=context.examples("llmcareer profile forget"))
def forget(
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask first.")] = False,
) -> None:
    """Delete everything saved about you on this computer."""
    path = paths.answer_log()
    if not AnswerLog.exists(path):
        context.say("Nothing is saved.")
        return
    if not yes:
        if not frontends.is_there():
            raise UserError("To forget without being asked, add --yes.")
        from llmcareer.frontends.terminal import Terminal

        if not Terminal().confirm("Delete all your answers? This cannot be undone.", default=False):
            context.say("Nothing was deleted.")
            return
    forget_log(path)
    context.say("Forgotten: all answers on this computer are deleted.")
