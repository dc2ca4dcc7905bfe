"""llmcareer cv FILE"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from llmcareer import frontends, paths
from llmcareer.commands import context
from llmcareer.errors import InterruptedByPersonError
from llmcareer.intake.cv import read_cv
from llmcareer.intake.text import read_file
from llmcareer.model import LEVELS, Catalogue, Event
from llmcareer.profile import replay
from llmcareer.readings import CvReading, CvSkill
from llmcareer.report import words
from llmcareer.report.cv import cv_page, finding_text
from llmcareer.storage.log import AnswerLog

if TYPE_CHECKING:  # reading a CV asks nothing by itself and need not load the questionnaire
    from llmcareer.commands.assess import Person

app = context.new_app()

EPILOG = context.examples(
    "llmcareer cv me.pdf",
    "llmcareer cv me.docx --format json",
    "llmcareer cv - < me.txt",
    note="PDF, Word (.docx), text, Markdown, saved web page, JSON Resume or LinkedIn export (.zip).",
)


@app.command(epilog=EPILOG)
def cv(
    file: Annotated[str, typer.Argument(metavar="FILE", help="Your CV, or - for standard input.")],
    catalogue: context.CatalogueOption = None,
    format: context.FormatOption = None,  # noqa: A002 - the name of the option
    output: context.OutputOption = None,
    force: context.ForceOption = False,
) -> None:
    """Read your CV: the skills it shows and the words they rest on; you confirm before anything is kept."""
    known = context.catalogue(catalogue)
    reading = read(known, file)
    kept = None
    if reading.skills and frontends.is_there() and format is None and output is None:
        kept = confirm(known, reading)
    name = "standard input" if file == "-" else Path(file).name
    context.show(cv_page(known, reading, name, kept=kept), format, output, force=force)


def read(known: Catalogue, file: str) -> CvReading:
    """Read a CV file; raises UserError or DataError with what to do."""
    stdin = sys.stdin.buffer.read() if file == "-" else b""
    return read_cv(read_file(file if file == "-" else Path(file), stdin), known.skills, context.today())


def confirm(known: Catalogue, reading: CvReading) -> int:
    """Let the person keep, change or drop each finding; each decision is saved at once.

    What the person answered before stands: a CV never replaces an answer. A level that they choose
    themselves is an answer of theirs; one that they keep as read stays a finding with its own noise.
    """
    from llmcareer.frontends.terminal import Terminal

    person: Person = Terminal()
    kept, all_of_them = 0, False
    try:
        with AnswerLog.open(paths.answer_log()) as log:
            answered = {s for s, c in replay(log.events()).claims.items() if c.source == "answer"}
            new = reading._replace(skills=tuple(s for s in reading.skills if s.skill not in answered))
            for index, found in enumerate(new.skills):
                level = (found.level_low + found.level_high) // 2
                chosen = "all" if all_of_them else _ask(known, person, new, index, level)
                all_of_them = chosen == "all"
                if chosen != "drop":
                    as_read = chosen in ("keep", "all")
                    log.append(_event(known, found, level if as_read else int(chosen), as_read=as_read))
                    kept += 1
    except (KeyboardInterrupt, EOFError):
        text = f"Stopped. {words.counted(kept, 'finding')} kept. Go on whenever you like: llmcareer assess"
        raise InterruptedByPersonError(text) from None
    return kept


def _ask(known: Catalogue, person: "Person", reading: CvReading, index: int, level: int) -> str:
    skill = known.skills[reading.skills[index].skill]
    others = [(str(k), f"{k}: {skill.in_my_words(k)}") for k in LEVELS if k != level]
    choices = [("keep", f"keep it as {level}: {skill.in_my_words(level)}"), ("drop", "drop it"), *others]
    if index + 1 < len(reading.skills):
        choices.append(("all", "keep this and all the rest as read"))
    return person.choose("Is that right?", choices, finding_text(known, reading, index))


def _event(known: Catalogue, found: CvSkill, level: int, *, as_read: bool) -> Event:
    kind = "cv" if as_read else "answer"
    return Event(context.now(), kind, found.skill, level, found.evidence, catalogue_version=known.version)
