"""How well a job ad is read: skills, need, role, seniority, against hand labels; the plain alias list beside.

Run: python -m benchmarks.ads --ads FILE --gold FILE [--not-ads DIR] [--json]
``FILE`` are JSON lines as in evidence/job-ads-gold.md; ``DIR`` holds texts that are no ads.
Borderline pairs count neither as hit nor as miss; the strict figures count them like all others.
"""

import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks import common
from llmcareer.catalogue.read import load
from llmcareer.errors import LLMCareerError
from llmcareer.intake.job import read_job
from llmcareer.intake.text import Text, read_file, text_of
from llmcareer.model import Catalogue
from llmcareer.readings import JobReading

MEGABYTE = 1_000_000


@dataclass(slots=True)
class Counts:
    """Hits, false findings and misses per skill."""

    hits: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    def add(self, found: Iterable[str], expected: Iterable[str], free: Iterable[str] = ()) -> None:
        """Count one text; skills in ``free`` count for nothing."""
        found, expected, free = set(found), set(expected), set(free)
        self.hits.update((found & expected) - free)
        self.false.update(found - expected - free)
        self.missed.update(expected - found - free)

    def scores(self) -> tuple[float, float, float]:
        """Precision, recall and F1, pooled over skills."""
        return scores(self.hits.total(), self.false.total(), self.missed.total())


def scores(hits: int, false: int, missed: int) -> tuple[float, float, float]:
    """Precision, recall and F1; NaN where nothing was found or expected."""
    precision = hits / (hits + false) if hits + false else float("nan")
    recall = hits / (hits + missed) if hits + missed else float("nan")
    total = 2 * hits + false + missed
    return precision, recall, 2 * hits / total if total else float("nan")


def read_lines(file: Path) -> list[dict[str, Any]]:
    """The objects of a file of JSON lines."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


# The role names of the source file in ours; titles without a counterpart train nothing.
ROLE_OF_SOURCE = {
    "data_scientist": "ds",
    "ml_engineer": "mle",
    "research_scientist": "rs",
    "research_engineer": "re",
    "applied_scientist": "re",
    "ai_llm_engineer": "aie",
    "mlops_engineer": "llmops",
    "data_engineer": "de",
}


def as_text(ad: Mapping[str, Any]) -> Text:
    """An ad as the reader gets it: title, empty line, description."""
    return text_of(f"{ad.get('title') or ''}\n\n{ad['description']}".encode(), str(ad["id"]))


def borderline(label: Mapping[str, Any]) -> set[str]:
    """The skills on which a second reader could fairly decide otherwise."""
    arguable = {skill["skill_id"] for skill in label["skills"] if skill.get("certainty") == "arguable"}
    return arguable | set(label.get("borderline_in", ())) | set(label.get("borderline_out", ()))


def measure(ads: Mapping[str, Mapping[str, Any]], gold: Sequence[Mapping[str, Any]], catalogue: Catalogue) -> Any:
    """Every figure of the labelled ads, and the counts per skill."""
    aliases = common.AliasReader.of(catalogue.skills)
    counts, strict, plain = Counts(), Counts(), Counts()
    needs: list[bool] = []
    texts = [as_text(ads[label["id"]]) for label in gold]
    started = time.process_time()
    read_job(texts[0], catalogue.skills, catalogue.roles)  # builds the tables of words, once a process
    first = time.process_time() - started
    started = time.process_time()
    readings = [read_job(text, catalogue.skills, catalogue.roles) for text in texts]
    seconds = time.process_time() - started
    for label, text, reading in zip(gold, texts, readings, strict=True):
        expected = {skill["skill_id"]: skill["need"] for skill in label["skills"]}
        found = {skill.skill: skill.need for skill in reading.skills}
        free = borderline(label)
        counts.add(found, expected, free)
        strict.add(found, expected)
        plain.add(aliases.skills_in(text.plain), expected, free)
        needs += [found[skill] == expected[skill] for skill in found.keys() & expected.keys() - free]
    precision, recall, f1 = counts.scores()
    size = sum(len(text.plain.encode()) for text in texts)
    figures = {
        "precision": precision,
        "recall": recall,
        "f1": f1,
        "need_accuracy": common.mean(needs),
        "zero_skill_share": common.mean(not reading.skills for reading in readings),
        "role_accuracy": common.mean(map(_role_right, gold, readings)),
        "seniority_accuracy": common.mean(
            reading.seniority == label["seniority"] for label, reading in zip(gold, readings, strict=True)
        ),
        "years_accuracy": common.mean(
            reading.years_min == label["min_years"] for label, reading in zip(gold, readings, strict=True)
        ),
        "degrees_accuracy": common.mean(map(_degrees_right, gold, readings)),
        "mb_per_s": size / MEGABYTE / seconds,
        "ms_per_ad": 1000 * seconds / len(texts),
        "ms_first_ad": 1000 * first,
        **dict(zip(("strict.precision", "strict.recall", "strict.f1"), strict.scores(), strict=True)),
        **dict(zip(("aliases_only.precision", "aliases_only.recall", "aliases_only.f1"), plain.scores(), strict=True)),
    }
    trained = trained_role_accuracy(ads, gold)
    if trained is not None:
        figures["tfidf_logistic.role_accuracy"] = trained
    return figures, counts


def trained_role_accuracy(ads: Mapping[str, Mapping[str, Any]], gold: Sequence[Mapping[str, Any]]) -> float | None:
    """Role accuracy of TF-IDF and logistic regression on the full text, trained on the unlabelled ads of
    the same file by the role of their source, for comparison; None without scikit-learn or such ads."""
    try:
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import LogisticRegression
    except ImportError:
        return None
    held = {label["id"] for label in gold}
    train = [ad for ad in ads.values() if ad["id"] not in held and ad.get("role") in ROLE_OF_SOURCE]
    if not train:
        return None
    words = TfidfVectorizer(sublinear_tf=True, min_df=2, ngram_range=(1, 2))
    model = LogisticRegression(C=10.0, max_iter=2000, class_weight="balanced")
    model.fit(words.fit_transform(_whole(ad) for ad in train), [ROLE_OF_SOURCE[ad["role"]] for ad in train])
    guessed = model.predict(words.transform(_whole(ads[label["id"]]) for label in gold))
    return common.mean(guess == label["role"] for guess, label in zip(guessed, gold, strict=True))


def _whole(ad: Mapping[str, Any]) -> str:
    return f"{ad.get('title') or ''}\n{ad['description']}"


def _role_right(label: Mapping[str, Any], reading: JobReading) -> bool:
    return bool(reading.roles) and reading.roles[0][0] == label["role"]


def _degrees_right(label: Mapping[str, Any], reading: JobReading) -> bool:
    return {(degree["level"], degree["need"]) for degree in label.get("degrees", ())} == set(reading.degrees)


def refused(texts: Iterable[Text], catalogue: Catalogue) -> float:
    """The share of texts that are called no ad."""
    return common.mean(not read_job(text, catalogue.skills, catalogue.roles).is_job_ad for text in texts)


def texts_in(folder: Path) -> list[Text | None]:
    """Every file of a folder as text; None where it cannot be read, which also refuses it."""
    texts: list[Text | None] = []
    for file in sorted(path for path in folder.iterdir() if path.is_file()):
        try:
            texts.append(read_file(file))
        except LLMCareerError:
            texts.append(None)
    return texts


def show(figures: Mapping[str, float], counts: Counts) -> str:
    """Both tables for people."""
    skills = sorted(counts.hits.keys() | counts.missed.keys() | counts.false.keys())
    rows = []
    for skill in sorted(skills, key=lambda name: -(counts.hits[name] + counts.missed[name])):
        hits, false, missed = counts.hits[skill], counts.false[skill], counts.missed[skill]
        rows.append((skill, hits + missed, hits, false, missed, *scores(hits, false, missed)))
    heads = ("skill", "labelled", "hits", "false", "missed", "precision", "recall", "F1")
    return "\n".join(
        [
            common.table("Figures", ("figure", "value"), figures.items()),
            common.table("Per skill (under 6 labels a score means nothing)", heads, rows),
        ]
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures."""
    parser = common.parser(__doc__ or "")
    parser.add_argument("--ads", type=Path, required=True, help="the ads, JSON lines")
    parser.add_argument("--gold", type=Path, required=True, help="the labels, JSON lines")
    parser.add_argument("--not-ads", type=Path, help="a folder of texts that are no ads")
    options = parser.parse_args(arguments)
    catalogue = load()
    ads = {ad["id"]: ad for ad in read_lines(options.ads)}
    gold = read_lines(options.gold)
    figures, counts = measure(ads, gold, catalogue)
    figures["refused_ads_share"] = refused(map(as_text, ads.values()), catalogue)
    if options.not_ads:
        others = texts_in(options.not_ads)
        readable = [text for text in others if text is not None]
        turned = refused(readable, catalogue) * len(readable) if readable else 0.0
        figures["refused_not_ads_share"] = (turned + len(others) - len(readable)) / len(others)
    print(common.report("ads", str(options.gold), len(gold), figures) if options.json else show(figures, counts))
    return 0


if __name__ == "__main__":
    sys.exit(main())
