"""A plan as entries of a calendar: what each week is for, the sittings, the reviews. Knows no file format."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from llmcareer.model import Catalogue
from llmcareer.planning.plan import Key, PlannedStep
from llmcareer.planning.schedule import REVIEW_MINUTES, Session, Week, sessions
from llmcareer.report.plan import step_title
from llmcareer.report.plan_document import PlanFacts

EVENING = 19 * 60  # minutes after midnight: where a single sitting of a day begins
REVIEW_AT = 18 * 60 + 30
DAY_ENDS = 22 * 60
BREAK = 15  # minutes between two sittings of one day
ROUND_TO = 5  # minutes


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: ``key`` names it for ever within a plan. ``day`` is an ISO date.

    ``minute`` counts from midnight and is None for an entry of the whole day; ``minutes`` is the
    length. ``cancelled`` takes an entry of an earlier calendar away.
    """

    key: str
    day: str
    title: str
    text: str = ""
    minute: int | None = None
    minutes: int = 0
    cancelled: bool = False


def entries(catalogue: Catalogue, facts: PlanFacts) -> tuple[Entry, ...]:
    """All entries of a plan, by day."""
    steps = {s.key: s for s in facts.plan.steps}
    started: dict[Key, int] = {}
    found: list[Entry] = []
    for week in facts.schedule.weeks:
        if not week.tasks:
            continue
        found.append(_week(catalogue, facts, week, steps))
        for session in sessions(week, started):
            started[session.key] = session.number
            found.append(_session(catalogue, facts, session, steps[session.key]))
    planned = ((facts.day(r.day), *r.key) for r in facts.schedule.reviews)
    found += [_review(catalogue, *review) for review in sorted({*planned, *facts.reviews_before})]
    return tuple(sorted(found, key=lambda e: (e.day, e.minute or 0, e.key)))


def gone(before: Iterable[Entry], now: Iterable[Entry], today: str) -> tuple[Entry, ...]:
    """Entries from ``today`` on that an earlier calendar of the same plan had and this one has not, as cancelled."""
    kept = {e.key for e in now}
    return tuple(replace(e, cancelled=True) for e in before if e.key not in kept and e.day >= today)


def _week(catalogue: Catalogue, facts: PlanFacts, week: Week, steps: dict[Key, PlannedStep]) -> Entry:
    names = "; ".join(dict.fromkeys(step_title(catalogue, steps[t.key]) for t in week.tasks))
    ends = [
        f"By the end you can say: {catalogue.skills[t.key[0]].in_my_words(t.key[1])}" for t in week.tasks if t.ends_step
    ]
    title = f"Week {week.number} of {facts.asked.weeks}: {names}"
    return Entry(f"week {week.number}", facts.day(week.first_day), title, "\n".join(ends))


def _session(catalogue: Catalogue, facts: PlanFacts, session: Session, step: PlannedStep) -> Entry:
    minutes = max(ROUND_TO, ROUND_TO * round(60 * session.hours / ROUND_TO))
    all_of_day = session.of_day * (minutes + BREAK)
    begins = EVENING if session.of_day == 1 else max(0, DAY_ENDS - all_of_day)
    lines = []
    if step.step.resources:
        resource = step.step.resources[0]
        lines.append(f"Open: {resource.title}, {resource.url}")
    if step.step.first.make:
        lines.append(f"Make: {step.step.first.make}")
    lines.append(f"Then you can say: {catalogue.skills[step.step.skill].in_my_words(step.step.to)}")
    return Entry(
        f"{step.step.skill} {step.step.to} sitting {session.number}",
        facts.day(session.day),
        step_title(catalogue, step),
        "\n".join(lines),
        begins + session.slot * (minutes + BREAK),
        minutes,
    )


def _review(catalogue: Catalogue, day: str, skill: str, level: int) -> Entry:
    about = catalogue.skills[skill]
    text = f"Say or do it again without looking: {about.in_my_words(level)}"
    return Entry(f"review {skill} {level} {day}", day, f"Review: {about.name}", text, REVIEW_AT, REVIEW_MINUTES)
