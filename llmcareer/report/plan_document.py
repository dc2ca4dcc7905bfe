"""A plan as plain facts: what its page needs, the document ``llmcareer/plan@1``, one table for spreadsheets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from llmcareer.matching import Match
from llmcareer.model import Catalogue
from llmcareer.planning.asked import Asked, Replanned
from llmcareer.planning.plan import Key, LearningPlan, PlannedStep
from llmcareer.planning.schedule import DAYS, Schedule, Week
from llmcareer.report import documents, words

TABLE_TITLES = (
    *("order", "week_from", "week_to", "ends", "skill", "name", "from", "to", "points"),
    *("hours_low", "hours_typical", "hours_high", "show", "open"),
)


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """All that a plan's page tells. ``day`` gives the ISO date of a day counted from the first one;
    ``finished`` counts the steps behind ``pace``; ``again`` is there for a plan made again.

    ``reviews_before`` are reviews of steps finished earlier: ISO date, skill and level.
    """

    matches: Sequence[Match]
    plan: LearningPlan
    schedule: Schedule
    asked: Asked
    day: Callable[[int], str]
    pace: float = 1.0
    finished: int = 0
    again: Replanned | None = None
    reviews_before: Sequence[tuple[str, str, int]] = ()


def plan_title(facts: PlanFacts) -> str:
    """The title of a plan's page."""
    names = words.listed(m.role.name for m in facts.matches)
    return f"Your plan: {names}, {words.SHORT_SENIORITY[facts.asked.seniority]}"


def plan_document(catalogue: Catalogue, facts: PlanFacts) -> documents.Document:
    """``llmcareer/plan@1``."""
    plan, schedule, asked = facts.plan, facts.schedule, facts.asked
    finish = schedule.finish
    return {
        "schema": "llmcareer/plan@1",
        "role": asked.roles[0] if len(asked.roles) == 1 else None,
        "roles": list(asked.roles),
        "seniority": asked.seniority,
        "focus": asked.focus or None,
        "must_first": asked.must_first,
        "budget": {
            "hours_per_week": asked.hours_per_week,
            "weeks": asked.weeks,
            "hours": asked.hours_per_week * asked.weeks,
            "study_hours": plan.hours,
            "planned_hours": plan.typical_hours,
            "start": asked.start,
            "end": facts.day(DAYS * asked.weeks - 1),
        },
        "fit_before": plan.fit_before,
        "fit_after": plan.fit_after,
        "fits": {role: {"before": before, "after": after} for role, (before, after) in plan.fits.items()},
        "optimal": plan.proved,
        "pace": facts.pace,
        "steps": [_step_document(catalogue, facts, s, n) for n, s in enumerate(plan.steps, start=1)],
        "weeks": [_week_document(facts, w) for w in schedule.weeks],
        "common": [_key(s.key) for s in plan.common()] if len(facts.matches) > 1 else [],
        "deciding": [{**_key(s.key), "gains": dict(s.gains)} for s in plan.deciding()]
        if len(facts.matches) > 1
        else [],
        "left_out": [
            {"skill": x.skill, "to": x.to, "gain": x.gain, "hours": x.hours, "reason": x.reason} for x in plan.left_out
        ],
        "hours_to_close_all": plan.close_all,
        "finish": {
            "low": facts.day(finish.low),
            "typical": facts.day(finish.typical),
            "high": facts.day(finish.high),
        },
        "chance_of_fitting": schedule.chance,
        "review": _review_documents(facts),
        "again": _again_document(facts),
        "catalogue": documents.about(catalogue),
    }


def _step_document(catalogue: Catalogue, facts: PlanFacts, step: PlannedStep, order: int) -> documents.Document:
    first, last = facts.schedule.span[step.key]
    return {
        "order": order,
        "week_from": first,
        "week_to": last,
        **documents.step(step.step, catalogue),
        "hours": documents.hours(step.hours),
        "whole_hours": documents.hours(step.step.hours),
        "guessed": step.guessed,
        "chance_there_already": 1.0 - step.doubt,
        "self_check": step.self_check,
        "along_the_way": [_key(k) for k in step.along],
        "gains": dict(step.gains),
        "ends": facts.day(facts.schedule.last_day[step.key]),
        "prerequisite_of": [_key(k) for k in step.opens],
    }


def _week_document(facts: PlanFacts, week: Week) -> documents.Document:
    return {
        "week": week.number,
        "from": facts.day(week.first_day),
        "to": facts.day(week.first_day + DAYS - 1),
        "light": week.light,
        "hours": week.hours,
        "tasks": [
            {**_key(t.key), "hours": t.hours, "piece": t.piece, "pieces": t.pieces, "ends_step": t.ends_step}
            for t in week.tasks
        ],
    }


def _review_documents(facts: PlanFacts) -> list[documents.Document]:
    planned = [{"date": facts.day(r.day), **_key(r.key), "days_after": r.after} for r in facts.schedule.reviews]
    before = [{"date": day, "skill": s, "to": k, "days_after": None} for day, s, k in facts.reviews_before]
    return sorted([*planned, *before], key=lambda r: (str(r["date"]), str(r["skill"])))


def _again_document(facts: PlanFacts) -> documents.Document | None:
    again = facts.again
    if again is None:
        return None
    return {
        "days": again.days,
        "due_hours": again.due_hours,
        "due": [_key(k) for k in again.due],
        "reached": [_key(k) for k in again.reached],
        "moved": [{**_key(m.key), "was": facts.day(m.was), "now": facts.day(m.now)} for m in again.moved],
        "dropped": [_key(k) for k in again.dropped],
        "added": [_key(k) for k in again.added],
    }


def _key(key: Key) -> dict[str, object]:
    return {"skill": key[0], "to": key[1]}


def steps_table(catalogue: Catalogue, facts: PlanFacts) -> tuple[tuple[str, ...], ...]:
    """The plan as rows under ``TABLE_TITLES``: a row a step, ISO dates, plain numbers."""
    rows = []
    for n, s in enumerate(facts.plan.steps, start=1):
        first, last = facts.schedule.span[s.key]
        one = s.step
        numbers = (s.hours.low, s.hours.typical, s.hours.high)
        show = one.project.deliverable if one.project else one.first.make
        url = one.resources[0].url if one.resources else ""
        row = [str(n), str(first), str(last), facts.day(facts.schedule.last_day[s.key]), one.skill]
        row += [catalogue.skills[one.skill].name, str(one.to - 1), str(one.to), f"{100 * one.gain:.1f}"]
        rows.append((*row, *(f"{h:.1f}" for h in numbers), show, url))
    return tuple(rows)
