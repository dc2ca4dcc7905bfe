"""How well a CV's own claims are told from everything that only looks like one: python -m benchmarks.learned

The sentences (``training/held_out``) were written apart from those that the weights are learned from, and nobody
looked at them. In both halves people wrote what misleads: own work beside other people and negative words, and the
work of others told in passing. So these are figures of hard sentences; `benchmarks.cvs` has those of whole CVs.
"""

import sys
from collections import Counter
from collections.abc import Callable, Sequence

from benchmarks import common
from llmcareer.intake.attitudes import attitude, said_outright
from llmcareer.intake.learned import ATTITUDES, MEANINGS, MEANT, OWN, meaning_of
from training.sentences import Example, as_finding, examples, held_out


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures."""
    options = common.parser(__doc__ or "").parse_args(arguments)
    claims = list(examples([held_out("attitudes")], ATTITUDES))
    words = list(examples([held_out("meanings")], MEANINGS))
    figures = {
        **_figures("claims", claims, OWN, lambda example: not attitude(as_finding(example))),
        **_figures("claims_by_tables_alone", claims, OWN, lambda example: not said_outright(as_finding(example))),
        **_figures("meanings", words, MEANT, _is_meant),
    }
    if options.json:
        print(common.report("learned", "training/held_out", len(claims) + len(words), figures))
    else:
        print(common.table("Figures", ("figure", "value"), figures.items()))
    return 0


def _is_meant(example: Example) -> bool:
    return meaning_of(example.sentence, example.start, example.end) == MEANT


def _figures(name: str, known: Sequence[Example], counts: str, accepts: Callable[[Example], bool]) -> dict[str, float]:
    """The share of what counts that is accepted, and the shares of everything else that is left out."""
    every = Counter(example.kind for example in known)
    right = Counter(example.kind for example in known if accepts(example) == (example.kind == counts))
    figures: dict[str, float] = {
        f"{name}.sentences": len(known),
        f"{name}.kept": right[counts] / every[counts],
        f"{name}.left_out": (right.total() - right[counts]) / (every.total() - every[counts]),
    }
    others = [kind for kind in every if kind != counts]
    if len(others) > 1:
        figures |= {f"{name}.{kind.replace(' ', '_')}.left_out": right[kind] / every[kind] for kind in sorted(others)}
    return figures


if __name__ == "__main__":
    sys.exit(main())
