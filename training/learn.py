"""Learns the weights of `llmcareer.intake.learned` from the sentences in this folder: python -m training.learn

Fits a multinomial logistic regression for each of the two questions and writes ``llmcareer/intake/weights``. Needs
scikit-learn (``pip install -e '.[benchmark]'``). How well they do on sentences they have not seen:
``python -m benchmarks.learned``.
"""

import json
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from llmcareer.intake.learned import (
    ATTITUDES,
    ELSE,
    MEANINGS,
    MEANT,
    SCALE,
    WEIGHTS,
    Weights,
    attitude_features,
    meaning_features,
)
from training.sentences import Example, examples, files_of, learned_from, stamp


class Question(NamedTuple):
    """What is learned: the kinds, the features, and how many of them.

    ``least`` sentences hold a feature that counts; ``kept`` are those with the largest share in the decisions (more
    gain nothing); ``inverse_penalty`` is C of the regression (half or twice of it gives the same); ``balance``
    is how much a sentence of a kind but the first weighs.
    """

    name: str
    kinds: Sequence[str]
    features: Callable[[str, int, int], list[str]]
    least: int
    kept: int
    inverse_penalty: float
    balance: float


def _meaning_features(sentence: str, start: int, end: int) -> list[str]:
    of_words, of_context = meaning_features(sentence, start, end)
    return of_words + of_context


_CASES_WEIGH = 4  # times more than others: the sentences that tests hold are the plainest of their kind

QUESTIONS = (
    Question("attitudes", ATTITUDES, attitude_features, least=3, kept=2_500, inverse_penalty=0.3, balance=1.0),
    Question("meanings", MEANINGS, _meaning_features, least=2, kept=3_500, inverse_penalty=0.5, balance=3.0),
)


def learn(question: Question) -> Weights:
    """The weights for one question."""
    files = files_of(question.name)
    known = list(examples(files, question.kinds))
    known += _CASES_WEIGH * list(examples([file for file in files if file.stem == "cases"], question.kinds))
    misleading = frozenset(_words(example) for example in known if example.kind == ELSE)
    if question.name == "meanings":
        claims = examples(files_of("attitudes"), ATTITUDES)
        known += [example._replace(kind=MEANT) for example in claims if _words(example) in misleading]
    rows = [dict.fromkeys(question.features(example.sentence, example.start, example.end), 1.0) for example in known]
    kinds = [question.kinds.index(example.kind) for example in known]
    counts = Counter(feature for row in rows for feature in row)
    often = {feature for feature, count in counts.items() if count >= question.least}
    names, columns, _, shares = _fit(question, rows, kinds, often)
    weight = numpy.linalg.norm(columns - columns.mean(axis=1, keepdims=True), axis=1) * numpy.sqrt(shares)
    kept = {names[index] for index in numpy.argsort(-weight, kind="stable")[: question.kept]}
    names, columns, bias, _ = _fit(question, rows, kinds, kept)
    table = {name: [round(SCALE * value) for value in column] for name, column in zip(names, columns, strict=True)}
    scaled = [round(SCALE * value) for value in bias]
    return Weights(stamp(learned_from(question.name)), question.kinds, misleading, scaled, dict(sorted(table.items())))


def _words(example: Example) -> str:
    return example.sentence[example.start : example.end].lower()


def _fit(
    question: Question, rows: Sequence[dict[str, float]], kinds: Sequence[int], kept: set[str]
) -> tuple[list[str], numpy.ndarray, numpy.ndarray, numpy.ndarray]:
    """Names of the features, their weights (features x kinds), the bias of each kind, the share of rows with each."""
    vectors = DictVectorizer()
    table = vectors.fit_transform([{name: 1.0 for name in row if name in kept} for row in rows])
    weight = {kind: question.balance if kind else 1.0 for kind in range(len(question.kinds))}
    model = LogisticRegression(C=question.inverse_penalty, class_weight=weight, max_iter=3_000).fit(table, kinds)
    columns, bias = model.coef_.T, model.intercept_
    if len(question.kinds) == 2:  # one column: how much speaks for the second kind
        columns, bias = numpy.hstack([numpy.zeros_like(columns), columns]), numpy.array([0.0, bias[0]])
    shares = numpy.asarray((table > 0).mean(axis=0)).ravel()
    return [str(name) for name in vectors.get_feature_names_out()], columns, bias, shares


def written(weights: Weights) -> str:
    """The weights as JSON with one feature a line, so that a change can be read."""
    rows = ",\n".join(
        f"{json.dumps(name, ensure_ascii=False)}:{_compact(row)}" for name, row in weights.features.items()
    )
    head = f'"sentences":"{weights.sentences}","kinds":{_compact(weights.kinds)},"bias":{_compact(weights.bias)}'
    head += f',\n"misleading":{json.dumps(sorted(weights.misleading), ensure_ascii=False)}'
    return f'{{{head},"features":{{\n{rows}\n}}}}\n'


def _compact(values: Sequence[object]) -> str:
    return json.dumps(list(values), separators=(",", ":"))


def main() -> None:
    """Learn both and write them."""
    for question in QUESTIONS:
        weights = learn(question)
        (WEIGHTS / f"{question.name}.json").write_text(written(weights), "utf-8")
        print(f"{question.name}: {len(weights.features)} features kept")


if __name__ == "__main__":
    main()
