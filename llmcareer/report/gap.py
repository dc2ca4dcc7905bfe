"""The gap report: how much of one role is met, what is missing, what to do next, how sure we are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from llmcareer.model import SENIORITY_NAMES, Catalogue, Figure
from llmcareer.report import documents, pictures, words
from llmcareer.report.page import Block, Column, Facts, Fold, Heading, Item, Page, RangeRow, Ranges, Table, Text

if TYPE_CHECKING:  # types only: pages about roles load no matcher (docs/decisions/0003)
    from llmcareer.matching import Match, Part
    from llmcareer.planning import Step

LISTED = 6  # rows of a list before "and 4 more"
UNSURE_LISTED = 4
CAVEAT = "How much of this holds for you depends on place, company and your own goals."
SELF_HELP = "For you, not for selecting others."
HOURS_A_WEEK = 4  # the pace used to say how long some hours take

FOCUS_WORDS = {
    "fine-tuning": "fine-tuning",
    "responsible-ai": "responsible AI",
    "applications": "LLM applications and retrieval",
    "agents": "agents",
    "evaluation": "LLM evaluation",
    "inference": "fast inference",
    "data-curation": "training data",
    "multimodal": "vision, speech and multimodal models",
}
DEGREE_WORDS = {
    "bachelor_named": "name a bachelor's",
    "master_named": "name a master's",
    "master_floor": "ask for a master's as the least",
    "phd_named": "name a doctorate",
    "phd_floor": "ask for a doctorate as the least",
    "equivalent_ok": "accept equivalent experience",
}


def gap_page(catalogue: Catalogue, match: Match, steps: Sequence[Step], *, why: bool = False) -> Page:
    """The gap report of one role. ``why`` unfolds every number and its evidence."""
    document = documents.gap(match, steps, strengths(match), caveats(catalogue, match), catalogue)
    point = part_points(match)
    blocks: list[Block | Fold] = [
        *_summary(catalogue, match, why=why),
        *_must_haves(catalogue, match),
        Fold((Heading("You and the job, skill by skill"), pictures.have_need(catalogue, match, you)), open=why),
        *counts_for_you(catalogue, match, point),
        *job_also_asks(catalogue, match, point, most=len(match.parts) if why else LISTED),
        *next_steps(catalogue, match, steps),
        *unsure(catalogue, match),
        *_also_named(match),
        *_degree(match),
        *_later(match),
        Fold((Heading("What builds on what"), pictures.person_map(catalogue, match)), open=why),
        Fold(tuple(_why(catalogue, match, point)), open=why),
    ]
    blocks.append(Text(f"{CAVEAT} {SELF_HELP}", quiet=True))
    if not why:
        blocks.append(Text(f"Every number unfolded: llmcareer gap --role {match.role.id} --why", quiet=True))
    return Page(f"Gap report: {match.role.name}", tuple(blocks), document)


def strengths(match: Match) -> list[str]:
    """Skills that meet what the role asks, weightiest first."""
    met = [p for p in match.parts if p.met]
    return [p.skill for p in sorted(met, key=lambda p: (-p.contribution, p.skill))][:5]


def caveats(catalogue: Catalogue, match: Match) -> list[str]:
    """What a reader must know before relying on the report."""
    found = [words.NOT_A_CHANCE, CAVEAT, SELF_HELP]
    found.append("You rated yourself, and people err by about one level per skill.")
    found.append(f"The ads are {catalogue.place}.")
    if match.role.evidence_note:
        found.append(match.role.evidence_note)
    if match.seniority == "senior":
        found.append("Leading people is part of many senior jobs and is not measured here.")
    return found


def part_points(match: Match) -> dict[str, tuple[int, int]]:
    """Per skill the points met and open, whole numbers that add up to 100 and to the printed fit."""
    total = round(100 * match.fit.expected)
    met = words.points([p.contribution for p in match.parts], total)
    missing = words.points([p.gap for p in match.parts], 100 - total)
    return {p.skill: (a, b) for p, a, b in zip(match.parts, met, missing, strict=True)}


def you(part: Part) -> str:
    """What the person brings, as number and words; a guess says so."""
    if part.claim is None:
        return f"guess: {round(part.expected)}"
    return words.level(part.claim.level)


def counts_for_you(catalogue: Catalogue, match: Match, point: Mapping[str, tuple[int, int]]) -> list[Block]:
    """What the person already brings, largest contributions first."""
    met = [p for p in match.parts if p.claim is not None and point[p.skill][0] > 0]
    met.sort(key=lambda p: (-point[p.skill][0], p.skill))
    if not met:
        return []
    rows = [
        (
            catalogue.skills[p.skill].name,
            you(p),
            str(p.required),
            f"{point[p.skill][0]} of {sum(point[p.skill])}",
        )
        for p in met[: LISTED - 1]
    ]
    rest = sum(a for a, _ in point.values()) - sum(point[p.skill][0] for p in met[: LISTED - 1])
    more = len([p for p in match.parts if point[p.skill][0] > 0]) - len(rows)
    columns = (Column("", shrinks=True), Column("you"), Column("asked", "right"), Column("points", "right"))
    after = f"and {more} more, {words.counted(rest, 'point')}" if more > 0 else ""
    return [Heading("What counts for you"), Table(columns, tuple(rows), after)]


def job_also_asks(
    catalogue: Catalogue, match: Match, point: Mapping[str, tuple[int, int]], *, most: int = LISTED
) -> list[Block]:
    """What the job asks beyond it, largest gaps first, with the share of ads that name it."""
    open_parts = [p for p in match.parts if point[p.skill][1] > 0]
    open_parts.sort(key=lambda p: (-point[p.skill][1], not p.requirement.must_have, p.skill))
    if not open_parts:
        return []
    rows = [
        (
            f"{'*' if p.requirement.must_have else ' '} {catalogue.skills[p.skill].name}",
            you(p),
            str(p.required),
            named_in(p),
            str(point[p.skill][1]),
        )
        for p in open_parts[:most]
    ]
    rest = sum(point[p.skill][1] for p in open_parts[most:])
    after = f"and {len(open_parts) - most} more, {words.counted(rest, 'point')}" if rest else ""
    columns = (
        Column("", shrinks=True),
        Column("you"),
        Column("asked", "right"),
        Column("named in" if match.role.ads.get("all") else "the ad says", "right"),
        Column("open", "right"),
    )
    note = Text(_footnote(match, open_parts[:most]), quiet=True)
    return [Heading("What the job also asks"), Table(columns, tuple(rows), after), note]


def named_in(part: Part) -> str:
    """The share of the role's ads that name the skill, or what the requirement rests on instead."""
    figure = ads_figure(part.requirement.figures)
    if part.requirement.basis == "foundation":
        return "foundation"
    if figure is not None:
        return f"{words.percent(figure.share)} of ads"
    return "required" if part.requirement.must_have else "asked"


def ads_figure(figures: Sequence[Figure]) -> Figure | None:
    """The figure from job ads of all kinds, or None."""
    return next((f for f in figures if f.source.startswith("job-ads") and f.measure == "named"), None)


def next_steps(catalogue: Catalogue, match: Match, steps: Sequence[Step]) -> list[Block]:
    """The first steps in an order that works, each with its first piece."""
    if not steps:
        return _nothing_missing(match) if match.enough_data else []
    blocks: list[Block] = [Heading("Your next steps, in an order that works")]
    blocks += [step_item(catalogue, s, number) for number, s in enumerate(steps, start=1)]
    low, high = sum(s.hours.low for s in steps), sum(s.hours.high for s in steps)
    weeks = f"{max(1, round(low / HOURS_A_WEEK))} to {round(high / HOURS_A_WEEK)} weeks"
    text = f"With {HOURS_A_WEEK} hours a week these steps take about {weeks} (our estimate; people differ)."
    blocks.append(Text(text, quiet=True))
    return blocks


def step_item(catalogue: Catalogue, step: Step, number: int | None = None) -> Item:
    """A step as a person reads it: open, make, then you can say."""
    skill = catalogue.skills[step.skill]
    title = f"{skill.name}, {step.to - 1} to {step.to}"
    gained = round(100 * step.gain)
    source = "" if step.hours.source else ", our estimate"
    brings = f", brings {words.counted(gained, 'point')}" if gained else ""
    lines: list[tuple[str, str]] = []
    first = step.first
    if not first.whole:
        lines.append(("First", f"a piece of {words.about_hours(first.hours)}, of the whole step"))
    if first.resource is not None:
        free = {"yes": "free", "freemium": "free in part", "paid": "paid"}[first.resource.free]
        lines.append(("Open", f"{first.resource.title}, {first.resource.author}, {free}"))
        lines.append(("", first.resource.url))
    if first.make:
        lines.append(("Make", first.make))
    lines.append(("Then say", f"“{first.say}”"))
    if step.opens:
        opened = words.listed(words.in_sentence(catalogue.skills[s].name) for s in step.opens)
        lines.append(
            ("Why now", f"{opened[0].upper()}{opened[1:]} {'builds' if len(step.opens) == 1 else 'build'} on it.")
        )
    if step.needs_users:
        lines.append(("Note", "Level 4 needs people who rely on your work: a job, or a public project."))
    return Item(title, f"{words.hour_range(step.hours)}{source}{brings}", tuple(lines), number)


def unsure(catalogue: Catalogue, match: Match) -> list[Block]:
    """What was not asked, what we guessed, and how much it matters."""
    guessed = sorted((p for p in match.parts if p.claim is None), key=lambda p: (-p.weight, p.skill))
    if not guessed:
        return []
    rows = tuple((catalogue.skills[p.skill].name, _levels_between(p)) for p in guessed[:UNSURE_LISTED])
    lost = round(100 * sum(p.contribution for p in guessed))
    more = len(guessed) - len(rows)
    all_of_them = "it" if len(guessed) == 1 else f"all {len(guessed)} guesses"
    text = f"If {all_of_them} were 0, you would stand {words.counted(lost, 'point')} lower."
    after = f"and {more} more that nobody asked about" if more > 0 else ""
    columns = (Column("not answered, guessed from your other answers", shrinks=True), Column("level", "right"))
    return [Heading("What we are unsure of"), Table(columns, rows, after), Text(text)]


def _levels_between(part: Part) -> str:
    return str(part.low) if part.low == part.high else f"{part.low} to {part.high}"


def _summary(catalogue: Catalogue, match: Match, *, why: bool) -> list[Block | Fold]:
    focus = f", focus {FOCUS_WORDS[match.focus]}" if match.focus else ""
    title = f"{match.role.name}, {words.SHORT_SENIORITY[match.seniority]}{focus}"
    if match.fit.band == "unknown":
        answered = sum(1 for p in match.parts if p.claim is not None)
        text = (
            f"Not enough data: {words.counted(answered, 'answer')} about this role so far. "
            f"We name no range before at least three of its skills and a quarter of its weight are answered. "
            f"Answer what this role needs: llmcareer assess --role {match.role.id}"
        )
        return [Heading(title, "not enough data", 1), Text(text)]
    aside = f"{words.fit_range(match.fit)} of 100     {words.BAND_WORDS[match.fit.band]}"
    low, high = words.rounded_range(match.fit.low, match.fit.high)
    drawn = Ranges((RangeRow(match.role.name, low / 100, high / 100, words.fit_range(match.fit)),))
    return [
        Heading(title, aside, 1),
        Fold((drawn,), open=why),  # on a terminal the heading is enough
        Text(f"{_in_words(catalogue, match)} {words.NOT_A_CHANCE}"),
    ]


def _in_words(catalogue: Catalogue, match: Match) -> str:
    """One or two sentences: how much is met, and of what kind the open part is."""
    share = match.fit.expected
    how_much = (
        "You meet nearly all of what this role asks."
        if share >= 0.85
        else "You already meet most of what this role asks."
        if share >= 0.65
        else "You already meet about half of what this role asks."
        if share >= 0.45
        else "A good part of this role is still ahead of you."
        if share >= 0.2
        else "Most of this role is still ahead of you, and everybody begins there."
    )
    missing = [p for p in match.parts if p.requirement.must_have and p.claim is not None and not p.met]
    if not missing:
        return how_much
    if len(missing) <= 2:
        names = words.listed(words.in_sentence(catalogue.skills[p.skill].name) for p in missing)
        return f"{how_much} Must-haves still to go: {names}."
    areas = {catalogue.skills[p.skill].area for p in missing}
    met_areas = {catalogue.skills[p.skill].area for p in match.parts if p.met}
    if areas == {"machine_learning"} and "programming" in met_areas:
        return f"{how_much} The must-haves still missing are about models, not about building software."
    if areas == {"programming"}:
        return f"{how_much} The must-haves still missing are about building software."
    return how_much


def _must_haves(catalogue: Catalogue, match: Match) -> list[Block]:
    must = match.must_haves
    if must.total == 0:
        return [
            Heading("Must-haves", "none named often enough"),
            Text("No skill is required in 30 % of this role's ads."),
        ]

    def names(skills: Sequence[str]) -> str:
        return words.listed(words.in_sentence(catalogue.skills[s].name) for s in skills)

    by_distance: dict[int, list[str]] = {}
    for part in match.parts:
        if part.skill in must.missing and part.claim is not None:
            by_distance.setdefault(part.required - part.claim.level, []).append(part.skill)
    rows = [("met", names(must.met))] if must.met else []
    for distance, skills in sorted(by_distance.items()):
        rows.append(
            (f"{('one level', 'two levels', 'three levels', 'four levels')[distance - 1]} to go", names(skills))
        )
    if must.unknown:
        rows.append(("not asked yet", names(must.unknown)))
    return [Heading("Must-haves", f"{len(must.met)} of {must.total} met"), Facts(tuple(rows))]


def _footnote(match: Match, listed: Sequence[Part]) -> str:
    ads, entry = match.role.ads.get("all", 0), match.role.ads.get(match.seniority, 0)
    parts = []
    if match.must_haves.total:
        parts.append("* must-have." if ads else "* must-have: the ad requires it.")
    if ads:
        parts.append(f"Share of {ads:,} ads of {words.period(match.role.period)} that name it, all seniorities.")
        kind = {"entry": "for a first job", "mid": "mid-level", "senior": "senior"}[match.seniority]
        if entry < words.FEW_ADS:
            few = f"Only {entry} of these ads {'is' if entry == 1 else 'are'}" if entry else "None of these ads is"
            parts.append(f"{few} {kind}: the asked levels lean on published frameworks too.")
    if any(p.requirement.basis == "foundation" for p in listed):
        parts.append("“Foundation”: ads hardly name it, but what they name builds on it.")
    if match.role.evidence_note:
        parts.append(match.role.evidence_note)
    if ads:
        parts.append(f"See llmcareer roles {match.role.id}.")
    return " ".join(parts)


def _nothing_missing(match: Match) -> list[Block]:
    after = words.next_seniority(match.seniority)
    if after:
        command = f"llmcareer gap --role {match.role.id} --seniority {after}"
        text = f"Nothing this role asks of {SENIORITY_NAMES[match.seniority]} is missing. The next rung: {command}"
    else:
        text = (
            "Nothing this role asks is missing. Stronger evidence is what is left: link work that others use or cite."
        )
    return [Heading("Your next step"), Text(text)]


def _also_named(match: Match) -> list[Block]:
    if not match.role.also_named:
        return []
    named = ", ".join(f"{m.name} {words.percent(m.figure.share)}" for m in match.role.also_named[:5])
    return [Heading("Also named in these ads, not part of the points"), Text(f"{named[0].upper()}{named[1:]}.")]


def _degree(match: Match) -> list[Block]:
    facts = {m.name: m.figure for m in match.role.degree}
    if not facts:
        return []
    n = next(iter(facts.values())).n
    said = [
        f"{words.percent(facts[k].share)} {say}" for k, say in DEGREE_WORDS.items() if k in facts and facts[k].share
    ]
    text = f"Of {n:,} ads, {words.listed(said)}."
    return [Heading("Degrees, as the ads put it (never part of the points)"), Text(text)]


def _later(match: Match) -> list[Block]:
    if not match.role.focuses:
        return []
    focuses = match.role.focuses[:3]
    for needed in ("fine-tuning", "responsible-ai", "applications"):
        chosen = match.role.focus(needed)
        if chosen and chosen not in focuses:
            focuses = (*focuses, chosen)
    named = ", ".join(f"{FOCUS_WORDS[f.id]} {words.percent(f.figure.share)}" for f in focuses)
    after = words.next_seniority(match.seniority)
    rung = f" The next rung: --seniority {after}." if after else ""
    text = (
        f"Share of these ads: {named}. Look closer with --focus {focuses[0].id}. "
        f"A master's or a doctorate is one way, not the only one.{rung}"
    )
    return [Heading("Later: where you could specialise"), Text(text)]


def _why(catalogue: Catalogue, match: Match, point: Mapping[str, tuple[int, int]]) -> list[Block]:
    """Every number: how the points come about, and the evidence behind each requirement."""
    rows = []
    for p in sorted(match.parts, key=lambda p: (-p.weight, p.skill)):
        level = f"{p.claim.level}" if p.claim is not None else f"{p.expected:.1f} guess"
        rows.append(
            (catalogue.skills[p.skill].name, f"{100 * p.weight:.1f}", level, str(p.required), str(point[p.skill][0]))
        )
    columns = (
        Column("", shrinks=True),
        Column("weight", "right"),
        Column("you", "right"),
        Column("asked", "right"),
        Column("points", "right"),
    )
    equal = sum(min((p.claim.level if p.claim else p.expected) / p.required, 1) for p in match.parts) / len(match.parts)
    explained = (
        "Points of a skill = weight x level / asked level, at most the weight. Weights come from the share of ads and "
        f"add up to 100. The sum is {round(100 * match.fit.expected)}; with equal weights it would be "
        f"{round(100 * equal)}. The range {words.fit_range(match.fit)} holds the true value in about 8 of 10 cases: "
        "it covers errors of about one level in your answers, the guesses, and the number of ads behind the weights."
    )
    by_weight = sorted(match.parts, key=lambda p: (-p.weight, p.skill))
    return [
        Heading("Why these points"),
        Table(columns, tuple(rows)),
        Text(explained),
        Heading("The evidence behind each requirement", "share [95 % sure] of ads"),
        pictures.evidence(catalogue, [p.requirement for p in by_weight]),
    ]
