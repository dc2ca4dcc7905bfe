"""llmcareer done SKILL LEVEL"""

import math
from typing import Annotated

import typer

from llmcareer import frontends, paths
from llmcareer.commands import context, people
from llmcareer.commands.lookup import find_skill
from llmcareer.errors import UserError
from llmcareer.matching import match_role
from llmcareer.model import EVIDENCE_TAGS, LEVELS, TOP_LEVEL, Catalogue, Event, Skill
from llmcareer.planning.asked import last_asked, written_fits
from llmcareer.profile import effective
from llmcareer.report import words
from llmcareer.storage.log import AnswerLog
from llmcareer.storage.profile_fields import LONGEST_NOTE, MOST_HOURS_SPENT, Checker

app = context.new_app()

EPILOG = context.examples(
    "llmcareer done pytorch 2 --evidence project --hours 18",
    "llmcareer done",
    "llmcareer done --undo",
)
EVIDENCE_ASKED = (
    ("project", "my own project"),
    ("course", "a course or its exercises"),
    ("production", "work or a publication"),
    ("read", "reading"),
    ("none", "none of these"),
)


@app.command(epilog=EPILOG)
def done(
    skill: context.SkillArgument = None,
    level: Annotated[
        int | None, typer.Argument(metavar="[LEVEL]", help="1 know of it, 2 with help, 3 alone, 4 relied on.")
    ] = None,
    evidence: Annotated[
        str | None, typer.Option("--evidence", metavar="TAG", help=f"What is behind it: {', '.join(EVIDENCE_TAGS)}.")
    ] = None,
    link: Annotated[str, typer.Option("--link", metavar="URL", help="Where it can be seen.")] = "",
    hours: Annotated[
        float | None, typer.Option("--hours", metavar="H", help="Hours it took you; plans learn your pace from it.")
    ] = None,
    note: Annotated[str, typer.Option("--note", metavar="TEXT", help="A line for yourself.")] = "",
    undo: Annotated[bool, typer.Option("--undo", help="Take the last one back.")] = False,
    catalogue: context.CatalogueOption = None,
) -> None:
    """Record a level you have reached, with what shows it; alone it asks."""
    known = context.catalogue(catalogue)
    if undo:
        if skill is not None:
            raise UserError("--undo takes the last record back and needs no skill: llmcareer done --undo")
        _undo(known)
        return
    if skill is None:
        found, level, evidence, link, hours = _asked(known)
    else:
        found = find_skill(known, skill)
    if level is None:
        raise UserError(
            f"Which level? For example: llmcareer done {found.id} 2   The levels: llmcareer skills {found.id}"
        )
    event = Event(
        context.now(),
        "done",
        found.id,
        _level(found, level),
        _evidence(evidence),
        hours,
        link,
        note,
        catalogue_version=known.version,
    )
    _check(known, event)
    _record(known, found, event)


def _record(known: Catalogue, skill: Skill, event: Event) -> None:
    with AnswerLog.open(paths.answer_log()) as log:
        before = people.person_from(known, log.events())
        claim = before.belief.claims.get(skill.id)
        level = event.level or 0
        if claim is not None and level < claim.level:
            raise UserError(
                f"{skill.name} is at {words.level(claim.level)} already; done never lowers a level. "
                f"To correct it: llmcareer profile edit {skill.id} {level}"
            )
        if (
            claim is not None
            and level == claim.level
            and not (event.link or event.evidence not in ("none", claim.evidence))
        ):
            raise UserError(
                f"{skill.name} is at {words.level(level)} already. To add what shows it: "
                f"llmcareer done {skill.id} {level} --evidence project --link URL"
            )
        asked = last_asked(before.events)
        roles = [known.roles[r] for r in asked[1].roles if r in known.roles] if asked else []
        seniority = asked[1].seniority if asked else before.seniority(None)
        now = people.person_from(known, (*before.events, event))
        fits = {r.id: match_role(now.belief, r, seniority).fit.expected for r in roles}
        log.append(event._replace(value=f"fit={written_fits(fits)}") if fits else event)
    context.say(f"{skill.name}: {words.level(level)}. Recorded. You can say: “{skill.in_my_words(level)}”")
    for role in roles:
        gained = round(100 * (fits[role.id] - match_role(before.belief, role, seniority).fit.expected))
        if gained > 0:
            context.say(f"That is {words.counted(gained, 'point')} more of what the {role.name} role asks.")
    context.say("Next: llmcareer plan --again" if asked else "Next: llmcareer progress")


def _undo(known: Catalogue) -> None:
    path = paths.answer_log()
    if not AnswerLog.exists(path):
        raise UserError("Nothing is recorded yet, so there is nothing to take back.")
    with AnswerLog.open(path) as log:
        events = log.events()
        last = next((e for e in reversed(effective(events)) if e.kind == "done"), None)
        if last is None:
            raise UserError("Nothing is recorded with done, so there is nothing to take back.")
        log.append(Event(context.now(), "undo", catalogue_version=known.version))
        after = people.person_from(known, (*events, Event(context.now(), "undo"))).profile.claims.get(last.skill)
    name = known.skills[last.skill].name if last.skill in known.skills else last.skill
    stands = f"It is at {words.level(after.level)} again." if after is not None else "It counts as not answered again."
    context.say(f"Taken back: {name}, level {last.level}. {stands}")


def _level(skill: Skill, level: int) -> int:
    if level == 0:
        raise UserError(
            f"Level 0 is where everybody begins; record 1 to {TOP_LEVEL}. They mean: llmcareer skills {skill.id}"
        )
    if level not in LEVELS:
        raise UserError(
            f"A level is a number from 1 to {TOP_LEVEL}, not {level}. They mean: llmcareer skills {skill.id}"
        )
    return level


def _evidence(tag: str | None) -> str:
    if tag is not None and tag not in EVIDENCE_TAGS:
        raise UserError(f"{tag[:40]!r} is no evidence we know. Choose from: {', '.join(EVIDENCE_TAGS)}.")
    return tag or "none"


def _check(known: Catalogue, event: Event) -> None:
    """The rules of a profile file hold here too: what is recorded can be exported and read again."""
    checker = Checker(known.skills, known.retired, int(event.at[:4]))
    checker.link(event.link, ("--link",))
    checker.text(event.note, ("--note",), LONGEST_NOTE)
    if event.hours is not None:
        if not math.isfinite(event.hours) or not 0 < event.hours <= MOST_HOURS_SPENT:
            raise UserError(f"--hours takes the hours it took you, such as 12 or 7.5, not {event.hours:g}.")
        checker.hours_spent(event.hours, ("--hours",))
    for problem in checker.found:
        raise UserError(f"{problem.path[0]}: {problem.message} {problem.remedy}".strip())


def _asked(known: Catalogue) -> tuple[Skill, int, str, str, float | None]:
    """Ask for everything, one thing at a time."""
    if not frontends.is_there():
        raise UserError("Which skill and level? For example: llmcareer done pytorch 2 --evidence project --link URL")
    from llmcareer.frontends.terminal import Terminal

    who = Terminal()
    skill = find_skill(known, who.enter("Which skill did you get further in? (an id or a name)", _next_skill(known)))
    person = people.read_person(known, None)
    claim = person.belief.claims.get(skill.id) if person else None
    least = max(1, claim.level if claim else 1)
    choices = [(str(k), f"level {k}: {skill.in_my_words(k)}") for k in range(least, TOP_LEVEL + 1)]
    level = int(who.choose(f"{skill.name}: the highest line you could show someone today", choices))
    evidence = who.choose("What is behind it?", EVIDENCE_ASKED)
    link = who.enter("Where can it be seen? (https://..., or Enter for nowhere)").strip()
    return skill, level, evidence, link, _hours(who.enter("How many hours did it take? (a number, or Enter)").strip())


def _hours(typed: str) -> float | None:
    if not typed:
        return None
    try:
        return float(typed.replace(",", "."))
    except ValueError:
        raise UserError(f"{typed[:40]!r} is no number of hours. Write it as 12 or 7.5.") from None


def _next_skill(known: Catalogue) -> str:
    """The skill in hand: the first step of the last plan that is not recorded yet."""
    from llmcareer.commands.plan import current

    person = people.read_person(known, None)
    both = current(known, person, context.today()) if person is not None else None
    return both[1].plan.steps[0].step.skill if both is not None and both[1].plan.steps else ""
