"""What a job ad asks, with its words, and the gap to this very job."""

import shlex
from collections.abc import Mapping, Sequence
from typing import Any

from llmcareer.matching import Match, Part
from llmcareer.model import SENIORITY_NAMES, Catalogue
from llmcareer.planning import Step
from llmcareer.readings import JobReading
from llmcareer.report import documents, gap, words
from llmcareer.report.page import Block, Column, Facts, Heading, Item, Listing, Page, Table, Text

NEED_HEADINGS = {"required": "Required", "preferred": "Wished for", "does": "Part of the work"}
STDIN = "standard input"  # what the file is called on the screen when there is none
ROLES_SHOWN = 3
ROLE_WORTH_SAYING = 0.10  # a smaller share is no news
SHARE_BY_TITLE = 0.5  # no role has so much without a title or skills that speak for it
HONEST_LINES = 3
COMMON_SHARE = 0.5  # of several ads: what more than half of them want


def job_page(
    catalogue: Catalogue, reading: JobReading, file: str, match: Match | None = None, steps: Sequence[Step] = ()
) -> Page:
    """One ad; with a match, also the gap to it and what one can say honestly."""
    document = job_document(reading)
    if not reading.is_job_ad:
        text = f"We do not read this as a job ad: {reading.reason}"
        return Page(file, (Heading(file, "not a job ad", 1), Text(text)), document)
    blocks: list[Block] = [Heading(reading.title or file, "a job ad", 1), *_about(catalogue, reading)]
    if match is not None:
        blocks += _gap(catalogue, match, steps)
        named = gap.strengths(match)
        caveats = gap.caveats(catalogue, match)
        document = {**document, "gap": documents.gap(match, steps, named, caveats, catalogue)}
    for need, title in NEED_HEADINGS.items():
        asked = [s for s in reading.skills if s.need == need]
        if asked:
            blocks.append(Heading(title, words.counted(len(asked), "skill")))
            blocks += [
                Item(catalogue.skills[s.skill].name, "", tuple(("", f"“{q.text}”") for q in s.quotes[:1]))
                for s in asked
            ]
    if reading.not_covered:
        text = f"Named in the ad, and no skill of ours: {', '.join(reading.not_covered)}. We say nothing about these."
        blocks += [Heading("Not covered"), Text(text)]
    named_so = "-" if file == STDIN else shlex.quote(file)
    if match is None and reading.skills:
        text = f"With your answers you see the gap to this ad: llmcareer assess, then llmcareer job {named_so}"
        blocks.append(Text(text))
    elif steps:
        blocks.append(Text(f"A plan for this ad: llmcareer plan --job {named_so} --hours 8", quiet=True))
    blocks.append(Text(f"An ad is a wish list; few people meet all of it. {gap.SELF_HELP}", quiet=True))
    return Page(reading.title or file, tuple(blocks), document)


def jobs_page(catalogue: Catalogue, readings: Mapping[str, JobReading], levels: Mapping[str, int | None]) -> Page:
    """Several ads: what most of them want, and where the person stands. ``levels`` holds claims only."""
    ads = {file: r for file, r in readings.items() if r.is_job_ad}
    refused = [f"{file}: not read as a job ad, {r.reason}" for file, r in readings.items() if not r.is_job_ad]
    wanted: dict[str, dict[str, int]] = {}
    for reading in ads.values():
        for asked in reading.skills:
            needs = wanted.setdefault(asked.skill, {})
            needs[asked.need] = needs.get(asked.need, 0) + 1
    counted = sorted(wanted, key=lambda s: (-sum(wanted[s].values()), s))
    common = [s for s in counted if sum(wanted[s].values()) > COMMON_SHARE * len(ads)]
    rows = tuple(
        (
            catalogue.skills[s].name,
            f"{sum(wanted[s].values())} of {len(ads)}",
            str(wanted[s].get("required", 0)),
            "not answered" if levels.get(s) is None else words.level(levels[s] or 0),
        )
        for s in common
    )
    columns = (Column("", shrinks=True), Column("ads", "right"), Column("required", "right"), Column("you"))
    blocks: list[Block] = [Heading(f"What {words.counted(len(ads), 'ad')} want", "more than half of them", 1)]
    none = "No skill of ours is named in more than half of them." if ads else "We read none of these as a job ad."
    blocks.append(Table(columns, rows) if rows else Text(none))
    lacking = [s for s in common if (levels.get(s) or 0) < 2]
    if lacking:
        names = words.listed(words.in_sentence(catalogue.skills[s].name) for s in lacking[:4])
        blocks.append(Text(f"Most of them ask for what is new to you or not answered yet: {names}."))
    if refused:
        blocks += [Heading("Left out"), Listing(tuple(refused))]
    document = {
        "schema": "llmcareer/jobs@1",
        "ads": {file: job_document(r) for file, r in readings.items()},
        "skills": [
            {"skill": s, "ads": sum(wanted[s].values()), "of": len(ads), "needs": wanted[s], "level": levels.get(s)}
            for s in counted
        ],
    }
    return Page("What these ads want", tuple(blocks), document)


def job_document(reading: JobReading) -> dict[str, Any]:
    """``llmcareer/job@1``."""
    return {
        "schema": "llmcareer/job@1",
        "is_job_ad": reading.is_job_ad,
        "reason": reading.reason or None,
        "title": reading.title or None,
        "role": [{"role": role, "share": share} for role, share in reading.roles],
        "seniority": reading.seniority or None,
        "years_min": reading.years_min,
        "degrees": [{"level": level, "need": need} for level, need in reading.degrees],
        "skills": [
            {"skill": s.skill, "need": s.need, "quotes": [{"text": q.text, "where": q.where} for q in s.quotes]}
            for s in reading.skills
        ],
        "not_covered": list(reading.not_covered),
        "disguise": reading.disguise or None,
        "warnings": list(reading.warnings),
    }


def _about(catalogue: Catalogue, reading: JobReading) -> list[Block]:
    likely = [(r, s) for r, s in reading.roles[:ROLES_SHOWN] if s >= ROLE_WORTH_SAYING and r in catalogue.roles]
    rows = []
    if not reading.skills and (not likely or likely[0][1] < SHARE_BY_TITLE):
        rows.append(("looks like", "we cannot tell: it names none of our skills and no role of ours"))
    elif likely:
        first = catalogue.roles[likely[0][0]].name
        others = words.listed((catalogue.roles[r].name for r, _ in likely[1:]), "or")
        rows.append(("looks like", first + (f"; also like {others}" if others else "")))
    if reading.seniority:
        rows.append(("seniority", SENIORITY_NAMES[reading.seniority]))
    if reading.years_min is not None:
        rows.append(("years asked", f"{reading.years_min} or more"))
    if reading.degrees:
        rows.append(("degrees", ", ".join(f"{level} ({need})" for level, need in reading.degrees)))
    rows.append(("skills named", f"{len(reading.skills)} of ours"))
    blocks: list[Block] = [Facts(tuple(rows))]
    if reading.disguise:
        blocks.append(Text(reading.disguise))
    blocks += [Text(w, quiet=True) for w in reading.warnings]
    return blocks


def _gap(catalogue: Catalogue, match: Match, steps: Sequence[Step]) -> list[Block]:
    if not match.enough_data:
        text = "Too few of its skills are answered to name a range. Answer some: llmcareer assess"
        return [Heading("Your gap to this ad", "not enough data"), Text(text)]
    aside = f"{words.fit_range(match.fit)} of 100, {words.BAND_WORDS[match.fit.band]}"
    point = gap.part_points(match)
    blocks: list[Block] = [Heading("Your gap to this ad", aside), Text(words.NOT_A_CHANCE)]
    blocks += gap.counts_for_you(catalogue, match, point)
    blocks += gap.job_also_asks(catalogue, match, point)
    blocks += _honestly(catalogue, match)
    if steps:
        blocks.append(Heading("Your next steps, in an order that works"))
        blocks += [gap.step_item(catalogue, s, number) for number, s in enumerate(steps, start=1)]
    return blocks


def _honestly(catalogue: Catalogue, match: Match) -> list[Block]:
    """For what is missing: the sentence that is true today."""
    missing = [p for p in match.parts if p.claim is not None and p.gap > 0]
    missing.sort(key=lambda p: (not p.requirement.must_have, -p.gap, p.skill))
    if not missing:
        return []
    rows = tuple((catalogue.skills[p.skill].name, _sentence(catalogue, p)) for p in missing[:HONEST_LINES])
    return [Heading("What you can say honestly"), *(Item(name, "", (("", text),)) for name, text in rows)]


def _sentence(catalogue: Catalogue, part: Part) -> str:
    skill = catalogue.skills[part.skill]
    level = part.claim.level if part.claim else 0
    if level == 0:
        return f"“I have not done this yet. After my first step I can say: {skill.in_my_words(1)}”"
    return (
        f"“{skill.in_my_words(level)[:-1]}. I have not yet worked at the level you may need, and I am on my way there.”"
    )
