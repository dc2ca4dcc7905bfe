"""llmcareer job FILE [FILE ...]"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from llmcareer.commands import context, people
from llmcareer.errors import UserError
from llmcareer.intake.job import read_job
from llmcareer.intake.job_role import as_role
from llmcareer.intake.text import read_file
from llmcareer.matching import match_role
from llmcareer.model import Catalogue, Role
from llmcareer.planning import next_steps
from llmcareer.readings import JobReading
from llmcareer.report.job import STDIN, job_page, jobs_page

app = context.new_app()

EPILOG = context.examples(
    "llmcareer job ad.txt", "llmcareer job ad.html --format json", "llmcareer job a.txt b.txt c.txt"
)


@app.command(epilog=EPILOG)
def job(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Job ads as files, or - for standard input.")],
    profile: context.ProfileOption = None,
    seniority: context.SeniorityOption = None,
    catalogue: context.CatalogueOption = None,
    format: context.FormatOption = None,  # noqa: A002 - the name of the option
    output: context.OutputOption = None,
    force: context.ForceOption = False,
) -> None:
    """Read a job ad: the role behind it, what it asks in its own words, and your gap to this very job."""
    known = context.catalogue(catalogue)
    readings = {file: read(known, file) for file in dict.fromkeys(files)}  # standard input once
    if len(readings) > 1:
        person = people.read_person(known, profile)
        claims = person.belief.claims if person else {}
        levels = {s: claims[s].level if s in claims else None for s in known.skills}
        context.show(jobs_page(known, readings, levels), format, output, force=force)
        return
    [(file, reading)] = readings.items()
    name = STDIN if file == "-" else Path(file).name
    person = people.read_person(known, profile) if reading.is_job_ad and reading.skills else None
    if person is None:
        context.show(job_page(known, reading, name), format, output, force=force)
        return
    match = match_role(
        person.belief, as_role(reading, known.roles), seniority or reading.seniority or person.seniority(None)
    )
    steps = next_steps(known, person.belief, [match]) if match.enough_data else ()
    context.show(job_page(known, reading, name, match, steps), format, output, force=force)


def read(known: Catalogue, file: str) -> JobReading:
    """Read an ad; raises UserError or DataError with what to do."""
    stdin = sys.stdin.buffer.read() if file == "-" else b""
    return read_job(read_file(file if file == "-" else Path(file), stdin), known.skills, known.roles)


def read_as_role(known: Catalogue, file: str) -> tuple[JobReading, Role]:
    """An ad as a role, for a plan towards it; exit 2 where it is no ad or names no skill of ours."""
    reading = read(known, file)
    if not reading.is_job_ad:
        raise UserError(f"{file} is not read as a job ad: {reading.reason}")
    if not reading.skills:
        raise UserError(f"{file} names none of our skills, so there is nothing to plan for.")
    return reading, as_role(reading, known.roles)
