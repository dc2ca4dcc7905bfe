"""llmcareer plan --role ROLE --hours H --weeks N"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer

from llmcareer import paths
from llmcareer.commands import context, people
from llmcareer.commands.gap import checked_focus
from llmcareer.commands.lookup import needed_role
from llmcareer.commands.match import FocusOption
from llmcareer.errors import UserError
from llmcareer.matching import match_role
from llmcareer.model import Catalogue, Event
from llmcareer.planning.asked import (
    LEAST_HOURS,
    MOST_HOURS,
    MOST_WEEKS,
    Asked,
    compare,
    last_asked,
    plans_made,
)
from llmcareer.planning.pace import Finished, finished_steps, pace
from llmcareer.planning.plan import Key, make_plan
from llmcareer.planning.schedule import DAYS, REVIEW_DAYS, lay_out, study_hours
from llmcareer.report.plan import plan_page
from llmcareer.report.plan_document import TABLE_TITLES, PlanFacts, steps_table
from llmcareer.storage.files import write_text
from llmcareer.storage.log import AnswerLog

app = context.new_app()

FORMATS = (*context.FORMATS, "ics")
DEFAULT_WEEKS = 12
EPILOG = context.examples(
    "llmcareer plan --role mle --hours 8 --weeks 12",
    "llmcareer plan --role mle --role aie --hours 5 --by 2027-06-30",
    "llmcareer plan --again",
    "llmcareer plan --again -o plan.ics",
)

TodayOption = Annotated[
    str | None, typer.Option("--today", metavar="DATE", hidden=True, help="Take this day for today (for tests).")
]


@app.command(epilog=EPILOG)
def plan(
    role: Annotated[
        list[str] | None,
        typer.Option("--role", metavar="ROLE", help="A role id, name or title; may be given more than once."),
    ] = None,
    job: Annotated[
        str | None, typer.Option("--job", metavar="FILE", help="A job ad instead of a role; such a plan is not kept.")
    ] = None,
    hours: Annotated[float | None, typer.Option("--hours", metavar="H", help="Hours a week that you have.")] = None,
    weeks: Annotated[int | None, typer.Option("--weeks", metavar="N", help="How many weeks (else 12).")] = None,
    by: Annotated[str | None, typer.Option("--by", metavar="DATE", help="The last day, as 2027-06-30.")] = None,
    must_first: Annotated[
        bool, typer.Option("--must-first", help="Complete must-haves first, then look at the rest.")
    ] = False,
    again: Annotated[
        bool, typer.Option("--again", help="The last plan again from today: what moved, and why.")
    ] = False,
    profile: context.ProfileOption = None,
    seniority: context.SeniorityOption = None,
    focus: FocusOption = None,
    seed: context.SeedOption = 0,
    today: TodayOption = None,
    catalogue: context.CatalogueOption = None,
    format: Annotated[  # noqa: A002 - the name of the option
        str | None,
        typer.Option("--format", metavar="FORM", help=f"{', '.join(FORMATS)}. Otherwise as the ending of -o says."),
    ] = None,
    output: context.OutputOption = None,
    force: context.ForceOption = False,
) -> None:
    """Plan the weeks ahead: the steps that bring most for your hours, in an order that works."""
    if format is not None and format not in FORMATS:
        raise UserError(f"{format!r} is not a format. Choose from: {', '.join(FORMATS)}.")
    known = context.catalogue(catalogue)
    if job is not None:
        if role or again:
            raise UserError("A plan for one ad: leave out --role and --again.")
        known, role, seniority = _with_ad(known, job, seniority)
    start = day_of(today, "--today") if today is not None else context.today()
    person = people.needed_person(known, profile)
    last = last_asked(person.events)
    if again and last is None:
        raise UserError(
            "There is no plan yet to make again. Begin with: llmcareer plan --role mle --hours 8 --weeks 12"
        )
    wanted = _Wanted(role or [], hours, _weeks(weeks, by, start), must_first, seniority, focus)
    asked = _asked(known, person, wanted, last[1] if again and last else None, start)
    before = _last_facts(known, person, last, seed)
    facts = make(known, person, asked, seed, keep=_keys(before) if again else ())
    if again and before is not None:
        facts = _compared(facts, before, start, person)
    sequence = 0 if profile is not None or job is not None else _saved(known, person, facts.asked)
    _show(known, facts, before, start, sequence, format, output, force=force)


def _with_ad(known: Catalogue, file: str, seniority: str | None) -> tuple[Catalogue, list[str], str | None]:
    """The catalogue with the ad as one more role, that role, and the seniority the ad asks for."""
    from llmcareer.commands.job import read_as_role

    reading, ad = read_as_role(known, file)
    return known._replace(roles={**known.roles, ad.id: ad}), [ad.id], seniority or reading.seniority or None


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What was typed; None and nothing where it was left out."""

    roles: Sequence[str]
    hours: float | None
    weeks: int | None
    must_first: bool
    seniority: str | None
    focus: str | None


def day_of(text: str, option: str) -> date:
    """A day typed as 2027-06-30; exit 2 for anything else, such as 30 February."""
    try:
        if len(text) == len("2027-06-30"):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise UserError(f"{option} takes a day that exists, written as 2027-06-30, not {text[:40]!r}.")


def make(known: Catalogue, person: people.Person, asked: Asked, seed: int = 0, keep: Collection[Key] = ()) -> PlanFacts:
    """The plan that was asked for, for this person, with everything its page tells; ``keep`` are the
    steps of the plan that it is made again from."""
    roles = [known.roles[r] for r in asked.roles]
    matches = [match_role(person.belief, r, asked.seniority, asked.focus or None) for r in roles]
    finished = finished_steps(known, person.events)
    factor = pace(finished)
    budget = study_hours(asked.hours_per_week, asked.weeks)
    chosen = make_plan(known, person.belief, matches, budget, pace=factor, must_first=asked.must_first, keep=keep)
    start = date.fromisoformat(asked.start)
    return PlanFacts(
        matches=matches,
        plan=chosen,
        schedule=lay_out(chosen.steps, asked.hours_per_week, asked.weeks, seed=seed),
        asked=replace(asked, fits={m.role.id: m.fit.expected for m in matches}),
        day=lambda offset: (start + timedelta(days=offset)).isoformat(),
        pace=factor,
        finished=sum(1 for f in finished if f.hours),
        reviews_before=upcoming_reviews(finished, start),
    )


def upcoming_reviews(finished: Sequence[Finished], start: date) -> tuple[tuple[str, str, int], ...]:
    """Reviews of recorded steps from a day on: ISO date, skill, level."""
    days = [
        (date.fromisoformat(f.at) + timedelta(days=after), f.skill, f.to) for f in finished for after in REVIEW_DAYS
    ]
    return tuple(sorted((day.isoformat(), skill, level) for day, skill, level in days if day >= start))


def _weeks(weeks: int | None, by: str | None, start: date) -> int | None:
    """The number of weeks that was typed, or that fit until a day."""
    if weeks is not None and by is not None:
        raise UserError("Give --weeks or --by, not both: each says when the plan ends.")
    if by is not None:
        last = day_of(by, "--by")
        if last < start:
            raise UserError(f"--by {by} is in the past (today is {start.isoformat()}). Name a later day.")
        weeks = ((last - start).days + 1) // DAYS
        if weeks < 1:
            raise UserError(f"--by {by} is less than a week away: too short for a plan. Name a later day.")
    if weeks is not None and not 1 <= weeks <= MOST_WEEKS:
        raise UserError(f"A plan takes 1 to {MOST_WEEKS} weeks, not {weeks}.")
    return weeks


def _asked(known: Catalogue, person: people.Person, wanted: _Wanted, last: Asked | None, start: date) -> Asked:
    """What the plan is for: what was typed, else what the last plan had, else what is usual."""
    roles = tuple(dict.fromkeys(needed_role(known, r).id for r in wanted.roles))
    if not roles and last is not None:
        roles = last.roles
        missing = [r for r in roles if r not in known.roles]
        if missing:
            raise UserError(f"The last plan was for {missing[0]}, which is no role any more. Name one: --role ROLE")
    if not roles:
        first = next(iter(known.roles))
        raise UserError(
            f"Which role? For example: llmcareer plan --role {first} --hours 8 --weeks 12   All: llmcareer roles"
        )
    focus = wanted.focus or (last.focus if last else "")
    for r in roles:
        checked_focus(known.roles[r], focus or None)
    return Asked(
        roles=roles,
        seniority=wanted.seniority or (last.seniority if last else person.seniority(None)),
        hours_per_week=_hours(wanted.hours, last, person.profile.hours_per_week),
        weeks=wanted.weeks or (_weeks_left(last, start) if last else DEFAULT_WEEKS),
        start=start.isoformat(),
        focus=focus,
        must_first=wanted.must_first or (last.must_first if last else False),
    )


def _hours(typed: float | None, last: Asked | None, of_profile: float | None) -> float:
    hours = typed if typed is not None else last.hours_per_week if last else of_profile
    if hours is None:
        raise UserError("How many hours a week do you have? For example: --hours 8")
    if not LEAST_HOURS <= hours <= MOST_HOURS:
        reason = "a week has 168 hours" if hours > MOST_HOURS else "with less than one hour a week nothing gets done"
        raise UserError(f"--hours takes {LEAST_HOURS:g} to {MOST_HOURS:g} hours a week, not {hours:g}: {reason}.")
    return hours


def _weeks_left(last: Asked, start: date) -> int:
    """The weeks to the end of the last plan, the one begun included; all of them again where it is over."""
    end = date.fromisoformat(last.start) + timedelta(weeks=last.weeks)
    left = -(-(end - start).days // DAYS)
    return min(left, last.weeks) if left >= 1 else last.weeks


def _last_facts(known: Catalogue, person: people.Person, last: tuple[int, Asked] | None, seed: int) -> PlanFacts | None:
    """The last plan, made again from the log as it was; None where its roles or focus are gone."""
    if last is None:
        return None
    index, asked = last
    roles = [known.roles[r] for r in asked.roles if r in known.roles]
    if len(roles) < len(asked.roles) or any(asked.focus and r.focus(asked.focus) is None for r in roles):
        return None
    return make(known, people.person_from(known, person.events[:index]), asked, seed)


def _keys(facts: PlanFacts | None) -> frozenset[Key]:
    return frozenset(k for s in facts.plan.steps for k in (s.key, *s.along)) if facts is not None else frozenset()


def _compared(facts: PlanFacts, before: PlanFacts, start: date, person: people.Person) -> PlanFacts:
    days = (start - date.fromisoformat(before.asked.start)).days
    levels = {s: c.level for s, c in person.belief.claims.items()}
    old = (before.plan, before.schedule, before.asked.hours_per_week)
    return replace(facts, again=compare(old, (facts.plan, facts.schedule), days, levels))


def _saved(known: Catalogue, person: people.Person, asked: Asked) -> int:
    """Write into the log what was asked for, unless the last plan says the same; the calendar's SEQUENCE."""
    made = plans_made(person.events, asked.name)
    last = last_asked(person.events)
    if last is not None and last[1].written() == asked.written():
        return max(0, made - 1)
    with AnswerLog.open(paths.answer_log()) as log:
        if log.read_only:
            context.say("The saved answers are read-only here, so this plan is shown but not remembered.")
            return made
        log.append(Event(context.now(), "plan", value=asked.written(), catalogue_version=known.version))
    return made


def _show(
    known: Catalogue,
    facts: PlanFacts,
    before: PlanFacts | None,
    start: date,
    sequence: int,
    form: str | None,
    output: Path | None,
    *,
    force: bool,
) -> None:
    ending = output.suffix.lower() if output is not None else ""
    form = form or {".ics": "ics", ".csv": "csv"}.get(ending)
    if form == "ics":
        _written(_calendar(known, facts, before, start, sequence), output, force=force)
        if output is not None:
            context.say("Import it into your calendar; importing a newer one updates it.")
    elif form == "csv":
        from llmcareer.render import table_csv

        _written(table_csv.render(TABLE_TITLES, steps_table(known, facts)), output, force=force)
    else:
        context.show(plan_page(known, facts), form, output, force=force)


def _written(text: str, output: Path | None, *, force: bool) -> None:
    if output is None:
        context.write(text)
    else:
        write_text(output, text, force=force)
        context.say(f"Written to {output}.")


def _calendar(known: Catalogue, facts: PlanFacts, before: PlanFacts | None, start: date, sequence: int) -> str:
    from llmcareer.render import calendar
    from llmcareer.report.plan_calendar import entries, gone

    now = entries(known, facts)
    if before is not None and before.asked.name == facts.asked.name:
        now += gone(entries(known, before), now, start.isoformat())
    title = f"Learning plan: {', '.join(m.role.name for m in facts.matches)}"
    return calendar.render(
        now,
        name=facts.asked.name,
        title=title,
        stamp=datetime.combine(start, datetime.min.time()),
        sequence=sequence,
    )


def current(known: Catalogue, person: people.Person, today: date) -> tuple[PlanFacts, PlanFacts] | None:
    """The last plan as it was made, and the same to its end as it would be made today; None where there is none."""
    last = last_asked(person.events)
    before = _last_facts(known, person, last, 0)
    if last is None or before is None:
        return None
    start = max(today, date.fromisoformat(last[1].start))
    asked = replace(last[1], start=start.isoformat(), weeks=_weeks_left(last[1], start))
    return before, make(known, person, asked, keep=_keys(before))
