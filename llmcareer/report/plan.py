"""The learning plan as a page: this week first, then all weeks, each step in full, and what stays out."""

from collections.abc import Callable, Sequence

from llmcareer.matching import Match
from llmcareer.model import Catalogue
from llmcareer.planning.asked import Asked
from llmcareer.planning.plan import Key, LearningPlan, PlannedStep
from llmcareer.planning.schedule import DAYS, LIGHT_WEEKS, REVIEW_MINUTES, Schedule, Task, Week, sessions, study_hours
from llmcareer.planning.steps import LONGEST_PIECE
from llmcareer.report import gap, words
from llmcareer.report.page import Block, Column, Facts, Heading, Item, Listing, Page, Span, Table, Text, Timeline
from llmcareer.report.plan_document import PlanFacts, plan_document, plan_title

LEFT_OUT_LISTED = 6
REVIEWS_LISTED = 6
MUCH_HOURS = 40  # hours a week that hardly anybody keeps up beside the rest of life
FREE_WORDS = {"yes": "free", "freemium": "free in part", "paid": "paid"}
LEFT_OUT_WORDS = {
    "too_long": "longer than this whole plan",
    "less_per_hour": "brings less per hour",
    "no_room": "no room left; the next to add",
}
NOTES_TO_MAKE = "Half a page in your own words with an example of your own; show it to somebody."


def plan_page(catalogue: Catalogue, facts: PlanFacts) -> Page:
    """The plan for people, with the document ``llmcareer/plan@1``."""
    blocks: list[Block] = [Heading(plan_title(facts), _hours_and_weeks(facts.asked), 1)]
    if not facts.plan.steps:
        blocks += _nothing_to_plan(catalogue, facts)
    else:
        blocks += _summary(facts)
        blocks += _what_moved(catalogue, facts)
        blocks += this_week(catalogue, facts.plan, facts.schedule, facts.day, 1)
        blocks += _timeline(catalogue, facts)
        blocks += _common(catalogue, facts)
        blocks.append(Heading("The steps, in an order that works"))
        numbered = enumerate(facts.plan.steps, start=1)
        blocks += [_step_item(catalogue, facts, s, number) for number, s in numbered]
        blocks += _left_out(catalogue, facts)
        blocks += _reviews(catalogue, facts)
        blocks += _next(facts)
    blocks.append(Text(f"{gap.CAVEAT} {gap.SELF_HELP}", quiet=True))
    return Page(plan_title(facts), tuple(blocks), plan_document(catalogue, facts))


def step_title(catalogue: Catalogue, step: PlannedStep) -> str:
    """A step as "Statistics, 0 to 1"."""
    name = catalogue.skills[step.step.skill].name
    if step.only_confirms:
        return f"{name}, show that you are at {step.step.to}"
    return f"{name}, {step.step.to - 1} to {step.step.to}"


def said_day(iso: str, year: str = "") -> str:
    """A day as "5 Jan 2026"; without the year where it is the given one."""
    there, month, day = iso.split("-")
    named = f"{int(day)} {MONTHS[int(month) - 1]}"
    return named if there == year else f"{named} {there}"


MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def said_chance(chance: float) -> str:
    """A chance in tenths: "about 7 in 10"."""
    tenths = round(10 * chance)
    return "at least 9 in 10" if tenths >= 9 else "hardly any" if tenths == 0 else f"about {tenths} in 10"


def this_week(
    catalogue: Catalogue, plan: LearningPlan, schedule: Schedule, day: Callable[[int], str], number: int
) -> list[Block]:
    """What to do in one week of a plan: one item for each step in hand."""
    week = next((w for w in schedule.weeks if w.number == number), None)
    if week is None or not week.tasks:
        return []
    first, last = day(week.first_day), day(week.first_day + DAYS - 1)
    named = "This week" if number == 1 else f"This week, the plan's week {number}"
    aside = f"{said_day(first, last[:4])} to {said_day(last, '')}, {words.about_hours(week.hours)}"
    blocks: list[Block] = [Heading(named, aside)]
    steps = {s.key: s for s in plan.steps}
    whole: dict[Key, list[Task]] = {}
    for task in week.tasks:
        whole.setdefault(task.key, []).append(task)
    for key, tasks in whole.items():
        blocks.append(_week_item(catalogue, steps[key], tasks))
    blocks.append(Text(_sittings(week), quiet=True))
    if number <= LIGHT_WEEKS:
        result = _first_result(catalogue, plan, schedule)
        made = [text for b in blocks if isinstance(b, Item) for label, text in b.lines if label == "Make"]
        if result not in made:  # said a few lines above already
            blocks.append(Text(f"To show after {words.counted(LIGHT_WEEKS, 'week')}: {result}"))
    return blocks


def _first_result(catalogue: Catalogue, plan: LearningPlan, schedule: Schedule) -> str:
    """Something visible at the end of the light weeks: people who see a result go on."""
    steps = {s.key: s for s in plan.steps}
    tasks = [t for w in schedule.weeks if w.number <= LIGHT_WEEKS for t in w.tasks if not steps[t.key].only_confirms]
    for task in reversed(tasks):
        one = steps[task.key].step
        if task.ends_step:
            return f"“{catalogue.skills[one.skill].in_my_words(one.to)}”"
        if task.ends_piece and task.piece == 1:
            return f"“{one.first.say}”"
    begun = steps[tasks[-1].key].step if tasks else plan.steps[0].step
    return f"a first part of this: {begun.first.make}" if begun.first.make else f"{NOTES_TO_MAKE}"


def _week_item(catalogue: Catalogue, step: PlannedStep, tasks: Sequence[Task]) -> Item:
    last = tasks[-1]
    hours = sum(t.hours for t in tasks)
    part = "" if last.pieces == 1 else f", part {last.piece} of {last.pieces}"
    lines = _what_to_do(catalogue, step, last.piece)
    skill = catalogue.skills[step.step.skill]
    if step.only_confirms:
        return Item(step_title(catalogue, step), words.about_hours(hours), tuple(lines))
    if last.ends_step:
        lines.append(("Then say", f"“{skill.in_my_words(step.step.to)}”"))
    elif last.ends_piece and last.piece == 1:
        lines.append(("Then say", f"“{step.step.first.say}”"))
    return Item(f"{step_title(catalogue, step)}{part}", words.about_hours(hours), tuple(lines))


def _what_to_do(catalogue: Catalogue, step: PlannedStep, piece: int) -> list[tuple[str, str]]:
    """What to check, open and make for one piece of a step."""
    one = step.step
    lines = _check_first(catalogue, step)
    if step.only_confirms:
        return lines
    resource = one.resources[min(piece, len(one.resources)) - 1] if one.resources else None
    if resource is not None:
        lines.append(("Open", f"{resource.title}, {resource.author}, {FREE_WORDS[resource.free]}"))
        lines.append(("", resource.url))
    if piece == 1 and one.first.make:
        lines.append(("Make", one.first.make))
    elif one.project is not None:
        lines.append(("Make", f"{one.project.title}: {one.project.description}"))
    else:
        lines.append(("Make", one.first.make or NOTES_TO_MAKE))
    return lines


def _check_first(catalogue: Catalogue, step: PlannedStep) -> list[tuple[str, str]]:
    """Nobody should study for hours what they can do already: show it first where the level is a guess."""
    if not (step.self_check or step.only_confirms or step.guessed):
        return []
    statement = catalogue.skills[step.step.skill].statements[step.step.to]
    said = f"You have not been asked. Show that you can say: “I {statement[0].lower()}{statement[1:]}”"
    record = f"llmcareer done {step.step.skill} {step.step.to}"
    if not step.only_confirms:
        return [("First", f"{said} If so, skip it: {record}")]
    kept = f" ({words.about_hours(step.hours.typical)} are set aside in case not)" if step.hours.typical >= 2 else ""
    return [("First", f"{said} If so: {record}{kept}")]


def _sittings(week: Week) -> str:
    held = sessions(week, {})
    minutes = 5 * round(12 * held[0].hours)
    light = " The first two weeks are lighter on purpose." if week.light else ""
    return f"{words.counted(len(held), 'sitting')} of about {minutes} minutes.{light}"


def _hours_and_weeks(asked: Asked) -> str:
    hours = f"{asked.hours_per_week:g} hour{'' if asked.hours_per_week == 1 else 's'} a week"
    return f"{hours}, {words.counted(asked.weeks, 'week')}"


def _nothing_to_plan(catalogue: Catalogue, facts: PlanFacts) -> list[Block]:
    first = facts.matches[0]
    if not facts.plan.left_out:
        blocks: list[Block] = []
        for match in facts.matches:
            blocks += gap.next_steps(catalogue, match, ())
        return blocks
    least = min(facts.plan.left_out, key=lambda left: left.hours)
    name = catalogue.skills[least.skill].name
    text = (
        f"No whole step fits into {words.about_hours(facts.plan.hours)} of study. The shortest, {name} to level "
        f"{least.to}, takes {words.about_hours(least.hours)} with what comes before it. Take more weeks, or more "
        f"hours: llmcareer plan --role {first.role.id} --hours {facts.asked.hours_per_week:g} "
        f"--weeks {_weeks_for(least.hours, facts.asked)}"
    )
    return [Text(text)]


def _weeks_for(hours: float, asked: Asked) -> int:
    weeks = asked.weeks
    while study_hours(asked.hours_per_week, weeks) < hours:
        weeks += 1
    return weeks


def _summary(facts: PlanFacts) -> list[Block]:
    plan, schedule, asked = facts.plan, facts.schedule, facts.asked
    there = asked.hours_per_week * asked.weeks
    year = facts.asked.start[:4]
    low, typical, high = (
        said_day(facts.day(d), year) for d in (schedule.finish.low, schedule.finish.typical, schedule.finish.high)
    )
    rows = [(f"{_short(facts, m)} now", _standing(facts, m)) for m in facts.matches]
    rows.append(
        (
            "hours",
            f"{round(plan.typical_hours)} of study in your {there:g}; the rest stays free for what life brings and for "
            "short reviews",
        )
    )
    rows.append(("done by", f"{typical}; between {low} and {high}, since people differ"))
    rows.append(
        ("chance", f"{said_chance(schedule.chance)} that all of it fits into {words.counted(asked.weeks, 'week')}")
    )
    if facts.pace != 1.0:
        rows.append(
            ("your pace", f"{facts.pace:.1f} times our hours, from {words.counted(facts.finished, 'finished step')}")
        )
    rows.append(
        (
            "choice",
            "kept close to your last plan where that costs little"
            if facts.again is not None
            else "no other choice of steps brings more in these hours"
            if plan.proved
            else "the best found; not proved to be the best",
        )
    )
    blocks: list[Block] = [Facts(tuple(rows)), Text(words.NOT_A_CHANCE, quiet=True)]
    if asked.hours_per_week > MUCH_HOURS:
        much = f"{asked.hours_per_week:g} hours a week are more than most people keep up."
        blocks.append(Text(f"{much} A smaller plan that lasts is worth more."))
    return blocks


def _short(facts: PlanFacts, match: Match) -> str:
    return "you stand" if len(facts.matches) == 1 else match.role.id


def _standing(facts: PlanFacts, match: Match) -> str:
    before, after = facts.plan.fits[match.role.id]
    gained = round(100 * (after - before))
    brings = f"the plan brings {words.counted(gained, 'point')}" if gained else "the plan brings less than one point"
    if not match.enough_data:
        return f"not enough data for a range; {brings}"
    return f"{words.fit_range(match.fit)} of 100; {brings}"


def _timeline(catalogue: Catalogue, facts: PlanFacts) -> list[Block]:
    rows = []
    for s in facts.plan.steps:
        first, last = facts.schedule.span[s.key]
        text = f"week {first}" if first == last else f"weeks {first}-{last}"
        rows.append(Span(step_title(catalogue, s), first, last, text))
    summary = f"{words.counted(len(rows), 'step')} over {words.counted(facts.asked.weeks, 'week')}, one after another"
    return [Heading("Week by week"), Timeline(tuple(rows), "week", max(facts.asked.weeks, 1), summary)]


def _common(catalogue: Catalogue, facts: PlanFacts) -> list[Block]:
    if len(facts.matches) < 2:
        return []
    common = [step_title(catalogue, s) for s in facts.plan.common()]
    deciding = [
        f"{step_title(catalogue, s)} (for {words.listed(r for r, g in s.gains.items() if g > 0)})"
        for s in facts.plan.deciding()
    ]
    rows = []
    if common:
        rows.append(("serves all", f"{'; '.join(common)}. Safe to begin with."))
    if deciding:
        rows.append(("decides", f"{'; '.join(deciding)}. These come last: by then you may know which role it is."))
    return [Heading("What these roles share, and what decides"), Facts(tuple(rows))] if rows else []


def _step_item(catalogue: Catalogue, facts: PlanFacts, step: PlannedStep, number: int) -> Item:
    one = step.step
    skill = catalogue.skills[one.skill]
    _, last = facts.schedule.span[step.key]
    source = "" if step.hours.source else ", our estimate"
    lines = [] if step.only_confirms else [("Takes", f"{words.hour_range(step.hours)}{source}; ends in week {last}")]
    if step.hours.source:
        lines.append(("", f"worked out from: {step.hours.source}"))
    lines += _check_first(catalogue, step)
    if not step.only_confirms:
        for resource in one.resources:
            lines.append(("Open", f"{resource.title}, {FREE_WORDS[resource.free]}: {resource.url}"))
        if step.hours.typical > LONGEST_PIECE and one.first.make and not one.first.whole:
            lines.append(("Begin by", one.first.make))
        if one.project is not None:
            lines.append(("Show", f"{one.project.title}: {one.project.deliverable}"))
        else:
            lines.append(("Show", one.first.make or NOTES_TO_MAKE))
        lines.append(("Then say", f"“{skill.in_my_words(one.to)}”"))
    opens = [k for k in step.opens if k[0] != one.skill]
    if opens:
        names = dict.fromkeys(words.in_sentence(catalogue.skills[s].name) for s, _ in opens)
        lines.append(("Opens", words.listed(names)))
    if step.along:
        highest = dict(sorted(step.along))  # the later, higher level of a skill stands
        given = words.listed(f"{words.in_sentence(catalogue.skills[s].name)} at {k}" for s, k in highest.items())
        lines.append(("Assumed", f"{given}: a guess from your other answers."))
    if one.needs_users:
        lines.append(("Note", "Level 4 needs people who rely on your work: a job, or a public project."))
    gained = round(100 * one.gain)
    return Item(step_title(catalogue, step), words.counted(gained, "point") if gained else "", tuple(lines), number)


def _left_out(catalogue: Catalogue, facts: PlanFacts) -> list[Block]:
    left = facts.plan.left_out
    if not left:
        return [Text("Nothing the job asks is left out: this plan closes every gap.")]
    musts = {p.skill for m in facts.matches for p in m.parts if p.requirement.must_have}
    rows = tuple(
        (
            f"{'*' if x.skill in musts else ' '} {catalogue.skills[x.skill].name}, to {x.to}",
            f"{round(x.hours)}",
            str(round(100 * x.gain)),
            LEFT_OUT_WORDS[x.reason],
        )
        for x in left[:LEFT_OUT_LISTED]
    )
    more = len(left) - len(rows)
    columns = (Column("", shrinks=True), Column("hours", "right"), Column("points", "right"), Column("why not now"))
    after = f"and {more} more" if more > 0 else ""
    rest = facts.plan.close_all - facts.plan.typical_hours
    text = (
        "Hours and points include what has to come before. All that the job asks beyond this plan would take about "
        f"{round(rest):,} hours more."
    )
    if not facts.asked.must_first and musts & {x.skill for x in left}:
        text = f"* must-have; --must-first completes those before anything else. {text}"
    return [Heading("What this plan leaves for later"), Table(columns, rows, after), Text(text, quiet=True)]


def _reviews(catalogue: Catalogue, facts: PlanFacts) -> list[Block]:
    year = facts.asked.start[:4]
    planned = [(facts.day(r.day), r.key[0], r.key[1]) for r in facts.schedule.reviews]
    found = sorted({*planned, *facts.reviews_before})
    if not found:
        return []
    rows = tuple(
        (said_day(day, year), f"{catalogue.skills[s].name}, level {level}") for day, s, level in found[:REVIEWS_LISTED]
    )
    text = (
        f"{REVIEW_MINUTES} minutes each, 1, 4 and 10 weeks after a step: say or do it again without looking. "
        "Spaced recall is what makes it stay."
    )
    more = len(found) - len(rows)
    later = f" And {more} more, all of them in the calendar: -o plan.ics" if more > 0 else ""
    return [Heading("Reviews"), Facts(rows), Text(text + later, quiet=True)]


def _next(facts: PlanFacts) -> list[Block]:
    first = facts.plan.steps[0].step
    rows = (
        (f"llmcareer done {first.skill} {first.to}", "when the first step is done; add --link and --hours"),
        ("llmcareer plan --again", "after missed weeks: the same plan from today, and what moved"),
        ("llmcareer plan --again -o plan.ics", "for your calendar; importing it again updates it"),
    )
    return [Heading("Next"), Facts(rows)]


def _what_moved(catalogue: Catalogue, facts: PlanFacts) -> list[Block]:
    again = facts.again
    if again is None:
        return []
    year = facts.asked.start[:4]

    def named(keys: Sequence[Key]) -> str:
        return words.listed(f"{catalogue.skills[s].name} to {k}" for s, k in keys)

    told = ["Your last plan began today."]
    if again.days:
        told = [
            f"Your last plan began {words.counted(again.days, 'day')} ago. By now "
            f"{words.about_hours(again.due_hours)} of study were planned and {words.counted(len(again.due), 'step')} "
            f"should have ended; {len(again.reached) or 'none'} of its steps {_is(len(again.reached))} recorded."
        ]
    rows = []
    if again.reached:
        rows.append(f"Done: {named(again.reached)}.")
    for moved in again.moved[:LEFT_OUT_LISTED]:
        was, now = (said_day(facts.day(d), year) for d in (moved.was, moved.now))
        rows.append(f"{named([moved.key])} ends {now} instead of {was}.")
    if again.dropped:
        why = "They brought least for the hours that are left."
        rows.append(f"No longer in: {named(again.dropped)}. {why}")
    if again.added:
        rows.append(f"New in: {named(again.added)}. Now they bring most for the hours.")
    if not rows:
        told.append("Nothing moves: you are where the plan has you.")
    elif len(again.due) > len(again.reached):
        told.append("Missed weeks are normal; the rest has moved, and what no longer fits is named.")
    blocks: list[Block] = [Heading("What moved, and why"), Text(" ".join(told))]
    return [*blocks, Listing(tuple(rows))] if rows else blocks


def _is(n: int) -> str:
    return "is" if n == 1 else "are"
