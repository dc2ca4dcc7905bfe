"""The home screen of somebody with a plan: where they stand, this week, what is left, the next review."""

from llmcareer.model import SENIORITY_NAMES, Catalogue
from llmcareer.planning.schedule import DAYS, REVIEW_MINUTES
from llmcareer.report import words
from llmcareer.report.page import Block, Facts, Heading, Page, RangeRow, Ranges, Text
from llmcareer.report.plan import said_day, this_week
from llmcareer.report.plan_document import PlanFacts, plan_document


def plan_home_page(catalogue: Catalogue, before: PlanFacts, now: PlanFacts, *, unfinished: bool) -> Page:
    """``before`` is the plan as it was made, ``now`` the same to its end as it would be made today."""
    blocks: list[Block] = [Heading(f"Where you stand, for {SENIORITY_NAMES[now.asked.seniority]}", level=1)]
    blocks.append(Text(f"How much of what a role asks you already meet. {words.NOT_A_CHANCE}"))
    rows = []
    for match in now.matches:
        low, high = words.rounded_range(match.fit.low, match.fit.high) if match.enough_data else (0, 0)
        rows.append(RangeRow(match.role.name, low / 100, high / 100, words.fit_range(match.fit)))
    blocks.append(Ranges(tuple(rows)))
    if unfinished:
        blocks.append(Text("You stopped in the middle of the questions; llmcareer assess goes on from there."))
    if now.plan.steps:
        blocks += this_week(catalogue, now.plan, now.schedule, now.day, 1)
    else:
        blocks.append(Text("Every step of your plan is done. Well done; see what comes next: llmcareer gap"))
    blocks += [Heading("Your plan"), Facts(tuple(_left(catalogue, before, now)))]
    blocks += [Heading("Next"), Facts(tuple(_next(now)))]
    return Page("llmcareer", tuple(blocks), plan_document(catalogue, now))


def _left(catalogue: Catalogue, before: PlanFacts, now: PlanFacts) -> list[tuple[str, str]]:
    year = now.asked.start[:4]
    end = said_day(before.day(DAYS * before.asked.weeks - 1), year)
    hours, weeks = words.about_hours(now.plan.typical_hours), words.counted(now.asked.weeks, "week")
    rows = [("left", f"{hours} of study in {weeks}, until {end}")] if now.plan.steps else []
    if now.reviews_before:
        day, skill, level = now.reviews_before[0]
        name = words.in_sentence(catalogue.skills[skill].name)
        rows.append(("next review", f"{said_day(day, year)}: {name}, level {level} ({REVIEW_MINUTES} minutes)"))
    else:
        rows.append(("next review", "a week after the first step that you record"))
    return rows


def _next(now: PlanFacts) -> list[tuple[str, str]]:
    rows = [("llmcareer plan --again", "all weeks, from today on")]
    if now.plan.steps:
        first = now.plan.steps[0].step
        rows.insert(0, (f"llmcareer done {first.skill} {first.to}", "when this step is done"))
    rows.append(("llmcareer match", "all roles"))
    return rows
