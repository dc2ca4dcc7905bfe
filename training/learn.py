"""Learns what the words around a skill say of it in a CV: python -m training.learn

Fits a multinomial logistic regression to the sentences of ``training/attitudes`` and writes
``llmcareer/intake/attitude_weights.json``. Needs scikit-learn (``pip install -e '.[benchmark]'``). How well it does
on sentences it has not seen: ``python -m benchmarks.attitudes``.
"""

import json
from collections import Counter
from collections.abc import Sequence

from llmcareer.intake.attitude_model import KINDS, SCALE, WEIGHTS, Weights, features
from training.sentences import examples, stamp, training_files

LEAST = 3  # sentences a feature must occur in
KEPT = 2_500  # features with the largest share in the decisions; more of them gain nothing
INVERSE_PENALTY = 0.3  # C of the regression; .1 to 1 give the same within a sentence or two


def main() -> None:
    """Fit and write."""
    import numpy
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    files = training_files()
    known = list(examples(files))
    rows = [dict.fromkeys(features(example.sentence, example.start, example.end), 1.0) for example in known]
    kinds = [KINDS.index(example.kind) for example in known]
    counts = Counter(feature for row in rows for feature in row)
    kept = {feature for feature, count in counts.items() if count >= LEAST}
    for last in (False, True):
        vectors = DictVectorizer()
        table = vectors.fit_transform([{k: v for k, v in row.items() if k in kept} for row in rows])
        model = LogisticRegression(C=INVERSE_PENALTY, max_iter=3_000).fit(table, kinds)
        names = vectors.get_feature_names_out()
        if not last:
            spread = numpy.linalg.norm(model.coef_ - model.coef_.mean(axis=0), axis=0)
            weight = spread * numpy.sqrt(numpy.asarray((table > 0).mean(axis=0)).ravel())
            kept = set(names[numpy.argsort(-weight)[:KEPT]])
    columns = sorted(zip(names, model.coef_.T, strict=True), key=lambda pair: str(pair[0]))
    found = Weights(
        stamp(files),
        [round(SCALE * value) for value in model.intercept_],
        {str(name): [round(SCALE * value) for value in column] for name, column in columns},
    )
    WEIGHTS.write_text(written(found), "utf-8")
    print(f"{len(known)} sentences, {len(counts)} features, {len(found.features)} kept: {WEIGHTS.name}")


def written(weights: Weights) -> str:
    """The weights as JSON with one feature a line, so that a change can be read."""
    rows = (f"{json.dumps(name, ensure_ascii=False)}:{_list(row)}" for name, row in weights.features.items())
    body = ",\n".join(rows)
    return f'{{"sentences":"{weights.sentences}","bias":{_list(weights.bias)},"features":{{\n{body}\n}}}}\n'


def _list(numbers: Sequence[int]) -> str:
    return json.dumps(list(numbers), separators=(",", ":"))


if __name__ == "__main__":
    main()
