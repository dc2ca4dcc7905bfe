"""Where a person stands among all roles, and the page that ends an assessment."""

from collections.abc import Sequence

from llmcareer.matching import Match, Ranking
from llmcareer.model import SENIORITY_NAMES, Catalogue, Profile
from llmcareer.planning import Step
from llmcareer.report import documents, gap, words
from llmcareer.report.page import Block, Column, Facts, Heading, Page, RangeRow, Ranges, Table, Text

WORTH_SAYING = 0.03  # difference of two fits, 0..1, under which nobody should care
FIRST_ROLES = 5  # ranges shown at the end of an assessment; `match` shows all
TOO_EARLY = (
    "Too early to rank roles, and that is a normal place to start. The ranges are wide: their order says little yet."
)


def match_page(
    catalogue: Catalogue, ranking: Ranking, answered: int, steps: Sequence[Step], *, why: bool = False
) -> Page:
    """All roles for the saved profile, with ranges, ties and what would change the order."""
    document = documents.ranking(ranking, answered, catalogue)
    blocks = list(standing(catalogue, ranking, len(ranking.matches)))
    if ranking.enough_data and not ranking.too_early:
        blocks += [Heading("Must-haves"), _must_have_table(catalogue, ranking)]
    if steps:
        blocks += start_here(catalogue, steps[0])
    if why:
        blocks += _why(ranking)
    blocks.append(Heading("Next"))
    blocks.append(Facts(tuple((f"llmcareer gap --role {r}", _name(catalogue, r)) for r in ranking.shown[:3])))
    blocks.append(Text(f"{gap.CAVEAT} {gap.SELF_HELP}", quiet=True))
    return Page("Where you stand", tuple(blocks), document)


def assess_page(
    catalogue: Catalogue, ranking: Ranking, profile: Profile, steps: Sequence[Step], stop: str, *, saved: bool = True
) -> Page:
    """The end of an assessment: where you stand, what to do, what you bring, what is asked, how sure."""
    answered = len(profile.claims)
    leader = ranking.match(ranking.shown[0])
    blocks: list[Block] = [Text(_ending(answered, stop, saved=saved))]
    if ranking.too_early:
        roles = len(ranking.matches)
        blocks.append(Heading("Too early to rank roles", level=1))
        blocks.append(
            Text(
                f"That is a normal place to start. The first steps serve all {roles} roles, so you need not choose yet."
            )
        )
        if steps:
            blocks += start_here(catalogue, steps[0])
        blocks += _brings(catalogue, profile)
        after = f"{_then(catalogue, steps[1:])} Come back and run llmcareer assess: it continues from today's answers."
        blocks.append(Text(after.strip()))
        return Page("Where you stand", tuple(blocks))
    blocks += standing(catalogue, ranking, FIRST_ROLES)
    blocks += start_here(catalogue, steps[0]) if steps else gap.next_steps(catalogue, leader, ())
    point = gap.part_points(leader)
    for block in gap.counts_for_you(catalogue, leader, point):
        named = isinstance(block, Heading)
        blocks.append(Heading(f"What you already bring to the {leader.role.name} role") if named else block)
    blocks += gap.job_also_asks(catalogue, leader, point)
    blocks += _how_sure(catalogue, profile)
    blocks.append(Heading("Next"))
    rows = [(f"llmcareer gap --role {leader.role.id}", "the whole list, and your first weeks")]
    rows += [(f"llmcareer gap --role {r}", f"{_name(catalogue, r)}, which is close") for r in ranking.shown[1:3]]
    rows.append(("llmcareer assess", "change an answer or add some"))
    blocks.append(Facts(tuple(rows)))
    return Page("Where you stand", tuple(blocks))


def standing(catalogue: Catalogue, ranking: Ranking, most: int) -> list[Block]:
    """The ranges of the roles on one scale, ties said as ties, and the answer that would change it."""
    if not ranking.enough_data:
        text = "Not enough data yet: answer a few questions with llmcareer assess, then the roles get ranges."
        return [Heading("Where you stand", level=1), Text(text)]
    blocks: list[Block] = [Heading(f"Where you stand, for {SENIORITY_NAMES[ranking.seniority]}", level=1)]
    if ranking.too_early:
        blocks.append(Text(TOO_EARLY))
    how = "How much of what a role asks you already meet. The roles nearest to what you can do come first."
    blocks.append(Text(f"{how} {words.NOT_A_CHANCE}"))
    shown = set(ranking.shown)
    listed = [m for i, m in enumerate(ranking.matches) if i < most or m.role.id in shown]
    blocks.append(Ranges(tuple(_range_row(m) for m in listed)))
    if not ranking.too_early:  # a verdict would say again that which was said to be too early
        blocks.append(Text(_verdict(catalogue, ranking)))
    return blocks


def _then(catalogue: Catalogue, steps: Sequence[Step]) -> str:
    """The steps after the first, each skill once: "Then Git, to level 1, then 2."."""
    levels: dict[str, list[str]] = {}
    for step in steps:
        levels.setdefault(step.skill, []).append(str(step.to))
    return " ".join(
        f"Then {words.in_sentence(catalogue.skills[skill].name)}, to level {', then '.join(reached)}."
        for skill, reached in levels.items()
    )


def _range_row(match: Match) -> RangeRow:
    low, high = words.rounded_range(match.fit.low, match.fit.high) if match.enough_data else (0, 0)
    return RangeRow(match.role.name, low / 100, high / 100, words.fit_range(match.fit))


def start_here(catalogue: Catalogue, step: Step) -> list[Block]:
    """The one thing to do first."""
    return [Heading("Start here", words.about_hours(step.first.hours)), gap.step_item(catalogue, step)]


def _verdict(catalogue: Catalogue, ranking: Ranking) -> str:
    """Which roles are nearest, which one is met most, and what would change the order.

    Two questions, two answers (docs/method.md 3.6): the order leans on what the skills look like,
    the ranges say how ready a person is.
    """
    shown = [ranking.match(r) for r in ranking.shown]
    said = [f"{shown[0].role.name} is nearest to what you can do."]
    if len(shown) > 1:
        names = words.some([m.role.name for m in shown], 4)
        said = [f"{names} are nearest to what you can do: too close to call."]
    readiest = ranking.readiest
    if readiest is not None and readiest.role.id not in ranking.shown and _clearly_more(readiest, shown):
        name = readiest.role.name
        said.append(
            f"You already meet more of the {name} role: it asks less of what you have not done, but fewer of your "
            "strengths count there."
        )
    met = sorted((m for m in shown if m.enough_data), key=lambda m: (-m.fit.expected, m.role.id))
    if len(met) > 1 and met[0].fit.expected - met[1].fit.expected >= WORTH_SAYING:
        rest = "other" if len(met) == 2 else "others"
        said.append(f"You already meet more of the {met[0].role.name} role than of the {rest}.")
    change = ranking.would_change_the_order
    if change is not None and (len(shown) > 1 or ranking.too_close_to_call):
        skill = words.in_sentence(catalogue.skills[change.skill].name)
        leader = _name(catalogue, change.new_leader)
        said.append(f"With {skill} at {words.level_in_sentence(change.to_level)}, {leader} would stand first.")
    return " ".join(said)


def _clearly_more(readiest: Match, shown: Sequence[Match]) -> bool:
    """Whether more is met of one role than of all the shown ones, by enough to be worth saying."""
    return readiest.fit.expected - max(m.fit.expected for m in shown) >= WORTH_SAYING


def _must_have_table(catalogue: Catalogue, ranking: Ranking) -> Table:
    rows = []
    for match in ranking.matches:
        must = match.must_haves
        open_ones = [words.in_sentence(catalogue.skills[s].name) for s in must.missing]
        missing = words.some(open_ones, 2) if open_ones else ""
        unknown = f"{len(must.unknown)} not asked" if must.unknown else ""
        counted = f"{len(must.met)} of {must.total}" if must.total else "none named"
        rows.append((match.role.name, counted, "; ".join(t for t in (missing, unknown) if t)))
    return Table((Column("", shrinks=True), Column("met", "right"), Column("still missing", shrinks=True)), tuple(rows))


def _why(ranking: Ranking) -> list[Block]:
    rows = []
    for m in ranking.matches:
        equal = sum(p.contribution / p.weight for p in m.parts) / len(m.parts)
        chance = ranking.chances[m.role.id]
        said = "under 5 in 100" if chance < 0.05 else f"{5 * round(20 * chance)} in 100"
        like = "" if m.likeness is None else f"{m.likeness:.2f}"
        rows.append((m.role.name, str(round(100 * m.fit.expected)), said, str(round(100 * equal)), like))
    columns = (
        Column("", shrinks=True),
        Column("expected", "right"),
        Column("first", "right"),
        Column("equal weights", "right"),
        Column("likeness", "right"),
    )
    text = (
        "Expected: the middle of the range, of 100. First: how often this role came first when your answers and our "
        "weights were varied within their errors. Equal weights: what the figure would be if every skill counted the "
        "same. Likeness: how much your skills look like what the role's ads name, 0 to 1; not how ready you are. The "
        "order: three parts likeness, one part the expected figure."
    )
    return [Heading("Why this order"), Table(columns, tuple(rows)), Text(text)]


def _ending(answered: int, stop: str, *, saved: bool) -> str:
    place = "They are saved on this computer." if saved else "They come from your file; nothing was saved."
    said = f"That is all: {words.counted(answered, 'answer')}. {place}"
    if stop == "early":
        return f"{said} We stopped here: more questions would only ask about things that come later."
    return said


def _brings(catalogue: Catalogue, profile: Profile) -> list[Block]:
    """What somebody new already has, at level 2 or more."""
    have = [(s, c.level) for s, c in profile.claims.items() if c.level >= 2]
    have.sort(key=lambda item: (-item[1], item[0]))
    if not have:
        return []
    rows = tuple((catalogue.skills[s].name, words.level(level)) for s, level in have[:5])
    blocks: list[Block] = [Heading("What you already bring"), Facts(rows)]
    field = "What you know from your own field is not measured here, and it counts"
    blocks.append(Text(f"{field}: see “Usual ways in” of llmcareer roles ds."))
    return blocks


def _how_sure(catalogue: Catalogue, profile: Profile) -> list[Block]:
    answered, skipped = len(profile.claims), len(profile.skipped)
    skip = f" and skipped {skipped}" if skipped else ""
    text = (
        "You rated yourself, and people err by about one level per skill. You answered "
        f"{answered} of {len(catalogue.skills)} skills{skip}. Where we did not ask, we guessed from your answers and "
        "mark it as a guess."
    )
    place = f"What is asked differs by place, company and your own goals. These ads are {catalogue.place}."
    doubted = [catalogue.skills[s].name for s, c in profile.claims.items() if c.doubted]
    blocks: list[Block] = [Heading("How sure we are"), Text(text)]
    if doubted:
        names = words.listed(words.in_sentence(n) for n in doubted)
        blocks.append(
            Text(
                f"Your answer about {names} differs from what the others suggest; we kept it and count it as less sure."
            )
        )
    blocks.append(Text(place))
    return blocks


def _name(catalogue: Catalogue, role: str) -> str:
    return catalogue.roles[role].name if role in catalogue.roles else role
