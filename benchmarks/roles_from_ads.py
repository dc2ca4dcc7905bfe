"""Which role does an ad's list of skills name? python -m benchmarks.roles_from_ads --ads FILE [--json]

The title is hidden. Skills are found by the aliases of data/skills.yaml with a plain reader, which
counts other things than the reader the catalogue's shares come from. Every skill found is a claim at
the level the catalogue requires on average, every other skill is 0. Likeness, fit and the product's
order are asked; beside them a logistic regression trained on the other half of FILE. Then: do the
catalogue's importances and intervals fit the shares in FILE? The ads of job-ads-dev.jsonl are part of
those the catalogue was counted from: in sample, said beside the figures.
"""

import json
import random
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks import common
from llmcareer.belief import Belief, prior
from llmcareer.catalogue.read import load
from llmcareer.matching import rank
from llmcareer.model import Catalogue, Claim

LABELS = {
    "data_scientist": "ds",
    "ml_engineer": "mle",
    "research_scientist": "rs",
    "ai_llm_engineer": "aie",
    "mlops_engineer": "llmops",
    "research_engineer": "re",
    "applied_scientist": "re",
    "data_engineer": "de",
}
# Titles decided first, as in the count behind the catalogue (background/recount.md 1).
CUSTOMER = re.compile(r"forward[ -]deployed|solutions? (engineer|architect)|customer engineer", re.IGNORECASE)
SAFETY = re.compile(r"alignment|safeguard|red team|\bevals?\b|evaluation|responsible ai|safety", re.IGNORECASE)
RESEARCH = ("research_scientist", "research_engineer", "applied_scientist", "ml_engineer")

THREE = ("ds", "mle", "rs")
NINE = ("ds", "mle", "rs", "aie", "llmops", "re", "de", "fde", "eval")  # without apm: 16 ads
SENIORITY = "mid"
FEWEST_ADS = 8  # a role with fewer ads in FILE is no truth to test against (it stays a candidate)
DRAWS = 50
ENOUGH_ADS = 40  # for a rank correlation or an interval
COUNTED = "job-ads-2023plus"  # the source of the catalogue's shares over all its ads


class Ad(NamedTuple):
    """An ad: the role of its title, and the skills found in its text."""

    role: str
    skills: frozenset[str]
    employer: str


def label(row: Mapping[str, object]) -> str | None:
    """The role of an ad's title, or None for titles that are no role of ours."""
    title, role = str(row.get("title", "")), str(row.get("role", ""))
    if row.get("safety_title") or (role in RESEARCH and SAFETY.search(title)):
        return "eval"
    if CUSTOMER.search(title):
        return "fde"
    return LABELS.get(role, role if role in NINE else None)


def read(file: Path, catalogue: Catalogue) -> list[Ad]:
    """All ads of our roles."""
    reader = common.AliasReader.of(catalogue.skills)
    found = []
    with file.open(encoding="utf-8") as stream:
        for line in stream:
            row = json.loads(line)
            role = label(row)
            if role is not None:
                found.append(Ad(role, reader.skills_in(str(row["description"])), str(row.get("employer", ""))))
    return found


def usual_levels(catalogue: Catalogue) -> dict[str, int]:
    """The level the roles require of a skill on average, 2 where none requires it."""
    asked: dict[str, list[int]] = {}
    for role in catalogue.roles.values():
        for requirement in role.requirements:
            asked.setdefault(requirement.skill, []).append(requirement.levels[SENIORITY])
    return {s: round(common.mean(asked[s])) if s in asked else 2 for s in catalogue.skills}


def scores(catalogue: Catalogue, ads: Sequence[Ad]) -> list[dict[str, dict[str, float]]]:
    """Per ad: the scores of all nine roles by the product's order, by likeness and by fit."""
    start, level = prior(catalogue.skills), usual_levels(catalogue)
    roles = [catalogue.roles[r] for r in NINE]
    result = []
    for ad in ads:
        claims = {s: Claim(level[s] if s in ad.skills else 0) for s in catalogue.skills}
        ranking = rank(Belief(start.index, start.mean, start.covariance, claims), roles, SENIORITY)
        result.append(
            {
                "order": {m.role.id: m.order_score for m in ranking.matches},
                "likeness": {m.role.id: m.likeness or 0.0 for m in ranking.matches},
                "fit": {m.role.id: m.fit.expected for m in ranking.matches},
            }
        )
    return result


def trained(ads: Sequence[Ad], roles: Sequence[str], skills: Sequence[str], seed: int) -> list[list[str]]:
    """Roles in order for every ad by a logistic regression that saw the other half (no employer in both)."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped, import-not-found, unused-ignore]
    from sklearn.model_selection import StratifiedGroupKFold  # type: ignore[import-untyped, import-not-found, unused-ignore]

    sheet = np.array([[s in ad.skills for s in skills] for ad in ads], float)
    truth = np.array([ad.role for ad in ads])
    employers = np.array([ad.employer or str(i) for i, ad in enumerate(ads)])
    result: list[list[str]] = [[]] * len(ads)
    halves = StratifiedGroupKFold(2, shuffle=True, random_state=seed).split(sheet, truth, employers)
    for train, test in halves:
        model = LogisticRegression(C=0.3, max_iter=5000, class_weight="balanced").fit(sheet[train], truth[train])
        for i, row in zip(test, model.predict_proba(sheet[test]), strict=True):
            seen = [str(model.classes_[j]) for j in np.argsort(-row, kind="stable")]
            result[i] = seen + [r for r in roles if r not in seen]
    return result


def equal_n(truths: Sequence[str], lists: Sequence[Sequence[str]], tops: Sequence[int], seed: int) -> dict[int, float]:
    """Shares of ads whose role is among the first, each role with as many ads; mean over draws."""
    by_role: dict[str, list[int]] = {}
    for i, truth in enumerate(truths):
        by_role.setdefault(truth, []).append(i)
    tested = {r: found for r, found in by_role.items() if len(found) >= FEWEST_ADS}
    least = min(len(found) for found in tested.values())
    generator = random.Random(seed)
    shares: dict[int, list[float]] = {n: [] for n in tops}
    for _ in range(DRAWS):
        drawn = [i for r in sorted(tested) for i in generator.sample(tested[r], least)]
        for n in tops:
            shares[n].append(common.mean(common.top(lists[i], truths[i], n) for i in drawn))
    return {n: common.mean(values) for n, values in shares.items()}


def balanced(truths: Sequence[str], lists: Sequence[Sequence[str]], n: int) -> float:
    """Mean over roles of the share named among the first ``n``."""
    per_role: dict[str, list[bool]] = {}
    for truth, order in zip(truths, lists, strict=True):
        per_role.setdefault(truth, []).append(common.top(order, truth, n))
    return common.mean(common.mean(hits) for hits in per_role.values() if len(hits) >= FEWEST_ADS)


def naming(catalogue: Catalogue, ads: Sequence[Ad], seed: int) -> tuple[dict[str, float], list[list[object]]]:
    """How well each score names the role, and the confusion of the product's order."""
    figures: dict[str, float] = {}
    skills = sorted(catalogue.skills)
    found = scores(catalogue, ads)
    rows: list[list[object]] = []
    for name, roles in (("three", THREE), ("nine", NINE)):
        at = [i for i, ad in enumerate(ads) if ad.role in roles]
        truths = [ads[i].role for i in at]
        methods = {
            kind: [common.best_first(found[i][kind], roles) for i in at] for kind in ("order", "likeness", "fit")
        }
        methods["logistic"] = trained([ads[i] for i in at], roles, skills, seed)
        for kind, lists in methods.items():
            prefix = "" if kind == "order" else f"{kind}."
            for n, share in equal_n(truths, lists, (1, 2, 3), seed).items():
                figures[f"{prefix}{name}.top{n}"] = share
            figures[f"{prefix}{name}.balanced"] = balanced(truths, lists, 1)
            natural = common.mean(common.top(order, t, 1) for t, order in zip(truths, lists, strict=True))
            figures[f"{prefix}natural.{name}.top1"] = natural
            if name == "nine":
                figures[f"{prefix}natural.top1"] = natural
        counts = {r: truths.count(r) for r in roles}
        tested = [n for n in counts.values() if n >= FEWEST_ADS]
        figures[f"{name}.ads"] = len(at)
        figures[f"{name}.ads_per_role_at_equal_n"] = min(tested)
        figures[f"{name}.standard_error"] = common.share_error(figures[f"{name}.top1"], min(tested) * len(tested))
        rows = [_confusion_row(r, truths, methods["order"]) for r in NINE if r in truths]
    return figures, rows


def _confusion_row(role: str, truths: Sequence[str], lists: Sequence[Sequence[str]]) -> list[object]:
    firsts = [order[0] for t, order in zip(truths, lists, strict=True) if t == role]
    return [f"{role} ({len(firsts)})", *(round(100 * firsts.count(r) / len(firsts)) for r in NINE)]


def shares(catalogue: Catalogue, ads: Sequence[Ad]) -> dict[str, float]:
    """Rank correlation of importances with the shares in FILE, and how many intervals cover them.

    ``spearman``: over all skills, importance 0 where the role does not require one;
    ``spearman_required``: only among what it requires because of ads; ``spearman_named``: the
    catalogue's shares instead of importances.

    An interval covers when the new share lies in it. The new share has a sampling error of its own, so
    ``interval_overlap`` says how often the two 95 % intervals meet.
    """
    figures: dict[str, float] = {}
    inside, both, intervals = 0, 0, 0
    for role in catalogue.roles.values():
        own = [ad for ad in ads if ad.role == role.id]
        if len(own) < ENOUGH_ADS:
            continue
        new = {s: sum(s in ad.skills for ad in own) for s in catalogue.skills}
        importance = dict.fromkeys(sorted(catalogue.skills), 0.0)
        importance |= {r.skill: r.importance for r in role.requirements}
        figures[f"spearman.{role.id}"] = _agreement(importance, new)
        required = {r.skill: r.importance for r in role.requirements if r.basis == "ads"}
        figures[f"spearman_required.{role.id}"] = _agreement(required, new)
        figures[f"spearman_named.{role.id}"] = _agreement(role.named, new)
        for requirement in role.requirements:
            for figure in requirement.figures:
                if figure.source == COUNTED and figure.measure == "named":
                    intervals += 1
                    inside += figure.low <= new[requirement.skill] / len(own) <= figure.high
                    low, high = common.wilson(new[requirement.skill], len(own))
                    both += low <= figure.high and figure.low <= high
    found = [v for k, v in figures.items() if k.startswith("spearman.")]
    figures["spearman_min"] = min(found) if found else float("nan")
    figures["interval_coverage"] = inside / intervals if intervals else float("nan")
    figures["interval_overlap"] = both / intervals if intervals else float("nan")
    return figures


def _agreement(old: Mapping[str, float], new: Mapping[str, int]) -> float:
    skills = sorted(old)
    return common.spearman([old[s] for s in skills], [float(new[s]) for s in skills])


def main(arguments: Sequence[str] | None = None) -> None:
    """Read ads, name roles, print tables or one JSON object."""
    parser = common.parser((__doc__ or "").split("\n")[0])
    parser.add_argument("--ads", type=Path, required=True, metavar="FILE")
    options = parser.parse_args(arguments)
    catalogue = load()
    ads = read(options.ads, catalogue)
    common.progress(f"{len(ads)} ads of our roles")
    figures, confusion = naming(catalogue, ads, options.seed)
    figures |= shares(catalogue, ads)
    figures["skills_per_ad"] = common.mean(len(ad.skills) for ad in ads)
    if options.json:
        print(common.report("roles_from_ads", options.ads.name, len(ads), figures))
        return
    keys = ("three.top1", "three.top2", "nine.top1", "nine.top2", "nine.top3", "nine.balanced", "natural.top1")
    names = (("the product's order", ""), ("likeness", "likeness."), ("fit", "fit."), ("logistic, half", "logistic."))
    rows = [[text, *(figures[prefix + key] for key in keys)] for text, prefix in names]
    print(common.table(f"{len(ads)} ads, titles hidden; equal n but for the last two columns", ("", *keys), rows))
    print(common.table("title (rows) and role named (columns), %", ("", *NINE), confusion))
    rest = [(k, v) for k, v in figures.items() if k.startswith(("spearman", "interval", "skills")) or "error" in k]
    print(common.table("shares in FILE against the catalogue (a plain reader; dev ads are in sample)", ("", ""), rest))


if __name__ == "__main__":
    main()
