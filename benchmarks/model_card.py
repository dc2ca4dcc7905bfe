"""Put measured figures into docs/model-card.md, between its markers:

python -m benchmarks.model_card --questionnaire q.json --people p.json --ads a.json

The three files are what the benchmarks print with ``--json``. Nothing else of the page is touched.
"""

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

PAGE = Path(__file__).parent.parent / "docs" / "model-card.md"
BEGIN, END = "<!-- figures: written by python -m benchmarks.model_card -->", "<!-- end of figures -->"

Figures = Mapping[str, float]

QUESTIONNAIRE = (
    ("questions to the stop, median", "questions_median", "at most 16"),
    ("questions to the stop, mean", "questions_mean", ""),
    ("questions, most, with those asked again", "questions_max", "20"),
    ("truly best role named: 18 questions relative to all 52 answers", "true_best_relative_18", "at least .92"),
    ("truly best role named after 18 questions", "true_best_18", ""),
    ("truly best role named from all 52 answers", "true_best_full_sheet", ""),
    ("named after 18: the full sheet's best, or within .02 of it", "named_within_02_at_18", ".88 (ten), .93 (three)"),
    ("roles shown hold the full sheet's best", "shown_contains_best", ".85 (ten), .95 (three)"),
    ("roles shown hold the truly best", "shown_contains_true_best", ""),
    ("roles shown, mean", "shown_mean", "at most 2"),
    ("claimed P(best) minus share truly best", "p_best_bias", "within .03"),
    ("claimed P(best) minus share that is the full sheet's best", "p_best_bias_full_sheet", ""),
    ("80 % range covers the true fit", "range80_coverage", ".75 to .85"),
    ("error of a level after 18 questions, levels", "level_mae_18", ""),
    ("questions asked again, per person", "reasks_mean", ""),
    ("next question, milliseconds", "ms_per_question", "at most 30"),
)
PEOPLE = (
    ("three titles, first role right", "three.top1", "at least .58"),
    ("three titles, among the first two", "three.top2", "at least .90"),
    ("four titles, first role right", "all.top1", ""),
    ("four titles, among the first three", "all.top3", ""),
)
METHODS = (("", "llmcareer"), ("fit.", "fit alone"), ("logistic.", "logistic"), ("naive_bayes.", "naive Bayes"))
ADS = (
    ("three roles, equal n, first right", "three.top1", "at least .77"),
    ("nine roles, equal n, first right", "nine.top1", "at least .45"),
    ("nine roles, equal n, among the first three", "nine.top3", "at least .80"),
    ("nine roles, as many ads as there are", "natural.top1", ""),
)
AD_METHODS = (("", "llmcareer"), ("fit.", "fit alone"), ("logistic.", "logistic, other half"))


def tables(questionnaire: Figures, people: Figures, ads: Figures) -> str:
    """The figures as Markdown tables."""
    both = [
        [text, *(_number(questionnaire.get(f"{names}.{key}")) for names in ("ten", "three")), goal]
        for text, key, goal in QUESTIONNAIRE
    ]
    titles = [[text, *(_number(people.get(m + key)) for m, _ in METHODS), goal] for text, key, goal in PEOPLE]
    named = [[text, *(_number(ads.get(m + key)) for m, _ in AD_METHODS), goal] for text, key, goal in ADS]
    agreement = [
        [key.split(".")[1], *(_number(ads.get(f"{kind}.{key.split('.')[1]}")) for kind in SPEARMAN)]
        for key in ads
        if key.startswith("spearman.")
    ]
    return "\n\n".join(
        (
            "**Questionnaire, simulated people**",
            _table(("", "ten roles", "three roles", "goal"), both),
            "**Real people and their titles**",
            _table(("", *(name for _, name in METHODS), "goal"), titles),
            "**Ads with their titles hidden**",
            _table(("", *(name for _, name in AD_METHODS), "goal"), named),
            "**Rank correlation with the shares in the same ads, and intervals**",
            _table(("role", "importance, all skills", "importance, required skills", "share, all skills"), agreement),
            f"The new share lies in the catalogue's 95 % interval in {_number(ads.get('interval_coverage'))} of cases; "
            f"the two intervals meet in {_number(ads.get('interval_overlap'))}.",
        )
    )


SPEARMAN = ("spearman", "spearman_required", "spearman_named")


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(row) + " |" for row in (heads, ["---"] * len(heads), *rows)]
    return "\n".join(lines)


def _number(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:.1f}" if abs(value) >= 5 else f"{value:.2f}"


def main(arguments: Sequence[str] | None = None) -> None:
    """Rewrite the part of the page between its markers."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    for name in ("questionnaire", "people", "ads"):
        parser.add_argument(f"--{name}", type=Path, required=True, metavar="FILE")
    options = parser.parse_args(arguments)
    found = [
        json.loads(file.read_text(encoding="utf-8"))["figures"]
        for file in (options.questionnaire, options.people, options.ads)
    ]
    page = PAGE.read_text(encoding="utf-8")
    before, after = page.split(BEGIN)[0], page.split(END)[1]
    PAGE.write_text(f"{before}{BEGIN}\n\n{tables(*found)}\n\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
