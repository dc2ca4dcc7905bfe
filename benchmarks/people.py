"""Real people with known job titles: python -m benchmarks.people --personas FILE [--json]

Survey answers become levels by `benchmarks.survey` (general knowledge, not fitted to titles); the
product ranks the roles; its first role is compared with the title the person chose. Beside it, on the
same levels and inside FILE: logistic regression and naive Bayes, ten-fold, and the commonest title.
The degree is not used, as in the product. Titles of one job differ between firms: the ceiling is low.
"""

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks import common, survey
from llmcareer.belief import Belief, believe, prior
from llmcareer.catalogue.read import load
from llmcareer.matching import rank
from llmcareer.model import Catalogue, Claim

COUNTERPARTS = {
    "data_scientist": "ds",
    "ml_engineer": "mle",
    "research_scientist": "rs",
    "data_engineer": "de",
}  # data analyst, software engineer, manager and statistician are no roles of ours
THREE = ("ds", "mle", "rs")
ALL = tuple(COUNTERPARTS.values())
SENIORITY = "entry"
FOLDS = 10
REGULARISATION = 0.03  # of the logistic regression (C): few people, many levels that go together
LEVELS = 5
NOT_ASKED = LEVELS  # the category of a missing answer for naive Bayes

Case = tuple[str, Mapping[str, int]]  # the role of the title, and the levels


def read(file: Path) -> list[Case]:
    """Everybody whose title has a counterpart."""
    with file.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return [(COUNTERPARTS[r["role_id"]], survey.levels(r)) for r in rows if r["role_id"] in COUNTERPARTS]


def claims_of(levels: Mapping[str, int]) -> dict[str, Claim]:
    """A tick is no project: level 2 and more count as learnt in a course."""
    return {s: Claim(level, "course" if level >= 2 else "none") for s, level in levels.items()}


def ordered(catalogue: Catalogue, belief: Belief, roles: Sequence[str]) -> tuple[dict[str, float], ...]:
    """The scores of some roles: what orders them, likeness, fit."""
    ranking = rank(belief, [catalogue.roles[r] for r in roles], SENIORITY)
    order = {m.role.id: m.order_score for m in ranking.matches}
    likeness = {m.role.id: m.likeness or 0.0 for m in ranking.matches}
    fit = {m.role.id: m.fit.expected for m in ranking.matches}
    return order, likeness, fit


def product(catalogue: Catalogue, cases: Sequence[Case]) -> dict[str, float]:
    """Top-1 and more of the product's order, and of likeness and fit alone."""
    start = prior(catalogue.skills)
    beliefs = [(title, believe(start, claims_of(levels))) for title, levels in cases]
    figures: dict[str, float] = {}
    groups = (
        ("three", THREE, [b for b in beliefs if b[0] in THREE], (1, 2)),
        ("all", ALL, beliefs, (1, 2, 3)),
        ("ten_candidates", tuple(catalogue.roles), beliefs, (1, 3)),
    )
    for name, roles, people, tops in groups:
        scored = [(title, ordered(catalogue, belief, roles)) for title, belief in people]
        for at, prefix in enumerate(("", "likeness.", "fit.")):
            lists = [(title, common.best_first(scores[at], roles)) for title, scores in scored]
            for n in tops:
                figures[f"{prefix}{name}.top{n}"] = common.mean(common.top(order, t, n) for t, order in lists)
    return figures


def trained(
    cases: Sequence[Case], roles: Sequence[str], skills: Sequence[str], seed: int
) -> dict[str, list[list[str]]]:
    """Roles in order for every person by models that see the other nine tenths, and by frequency."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped, import-not-found, unused-ignore]
    from sklearn.model_selection import StratifiedKFold  # type: ignore[import-untyped, import-not-found, unused-ignore]
    from sklearn.naive_bayes import CategoricalNB  # type: ignore[import-untyped, import-not-found, unused-ignore]

    titles = np.array([title for title, _ in cases])
    sheet = np.array([[levels.get(s, NOT_ASKED) for s in skills] for _, levels in cases])
    result: dict[str, list[list[str]]] = {k: [[]] * len(cases) for k in ("logistic", "naive_bayes", "majority")}
    for train, test in StratifiedKFold(FOLDS, shuffle=True, random_state=seed).split(sheet, titles):
        numbers, held = _filled(sheet[train], sheet[test])
        logistic = LogisticRegression(C=REGULARISATION, max_iter=5000).fit(numbers, titles[train])
        bayes = CategoricalNB(min_categories=LEVELS + 1, fit_prior=False).fit(sheet[train], titles[train])
        common_first = sorted(roles, key=lambda r: (-int((titles[train] == r).sum()), r))
        for name, model, features in (("logistic", logistic, held), ("naive_bayes", bayes, sheet[test])):
            for i, row in zip(test, model.predict_proba(features), strict=True):
                result[name][i] = [str(model.classes_[j]) for j in np.argsort(-row, kind="stable")]
        for i in test:
            result["majority"][i] = common_first
    return result


def _filled(train: Any, test: Any) -> tuple[Any, Any]:
    """Missing answers become the mean of those who answered, with a column that says so."""
    import numpy as np

    means = np.array([column[column < NOT_ASKED].mean() if (column < NOT_ASKED).any() else 0 for column in train.T])
    filled = [
        np.hstack([np.where(sheet < NOT_ASKED, sheet, means), (sheet == NOT_ASKED).astype(float)])
        for sheet in (train, test)
    ]
    return filled[0], filled[1]


def figures_of(catalogue: Catalogue, cases: Sequence[Case], seed: int) -> dict[str, float]:
    """All figures of this benchmark."""
    figures = product(catalogue, cases)
    skills = sorted({s for _, levels in cases for s in levels})
    for name, roles, tops in (("three", THREE, (1, 2)), ("all", ALL, (1, 2, 3))):
        people = [case for case in cases if case[0] in roles]
        figures[f"{name}.n"] = len(people)
        figures[f"{name}.standard_error"] = common.share_error(figures[f"{name}.top1"], len(people))
        figures |= {f"chance.{name}.top{n}": n / len(roles) for n in tops}
        for method, lists in trained(people, roles, skills, seed).items():
            for n in tops:
                hits = (common.top(order, title, n) for (title, _), order in zip(people, lists, strict=True))
                figures[f"{method}.{name}.top{n}"] = common.mean(hits)
    return figures


def confusion(catalogue: Catalogue, cases: Sequence[Case]) -> list[list[object]]:
    """How often each title is given each of the three roles."""
    start = prior(catalogue.skills)
    rows: list[list[object]] = []
    for title in THREE:
        firsts = []
        for own, levels in cases:
            if own == title:
                scores = ordered(catalogue, believe(start, claims_of(levels)), THREE)[0]
                firsts.append(common.best_first(scores, THREE)[0])
        rows.append([title, *(firsts.count(r) / max(len(firsts), 1) for r in THREE)])
    return rows


def main(arguments: Sequence[str] | None = None) -> None:
    """Compare with titles, print a table or one JSON object."""
    parser = common.parser((__doc__ or "").split("\n")[0])
    parser.add_argument("--personas", type=Path, required=True, metavar="FILE")
    options = parser.parse_args(arguments)
    catalogue, cases = load(), read(options.personas)
    common.progress(f"{len(cases)} people with a title of ours")
    figures = figures_of(catalogue, cases, options.seed)
    if options.json:
        print(common.report("people", options.personas.name, len(cases), figures))
        return
    heads = ("", "three top-1", "three top-2", "all top-1", "all top-2", "all top-3")
    rows = []
    for label, prefix in (
        ("the product", ""),
        ("likeness alone", "likeness."),
        ("fit alone", "fit."),
        ("logistic regression", "logistic."),
        ("naive Bayes", "naive_bayes."),
        ("commonest title", "majority."),
        ("chance", "chance."),
    ):
        keys = ("three.top1", "three.top2", "all.top1", "all.top2", "all.top3")
        rows.append([label, *(figures[prefix + key] for key in keys)])
    error = figures["three.standard_error"]
    title = f"{len(cases)} people; three: n = {figures['three.n']:.0f}, standard error {error:.3f}"
    print(common.table(title, heads, rows))
    print(common.table("title (rows) and role named (columns)", ("", *THREE), confusion(catalogue, cases)))


if __name__ == "__main__":
    main()
