"""How well one's own claims are told from the work of others, gaps, plans and wishes: python -m benchmarks.attitudes

The sentences were written apart from those that the weights are learned from, and nobody looked at them. In both
halves people wrote what misleads: own work beside other people and negative words, and the work of others told in
passing. So the figures are those of hard sentences; `benchmarks.cvs` has those of whole CVs.
"""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from benchmarks import common
from llmcareer.intake.attitude_model import KINDS, OWN
from llmcareer.intake.attitudes import attitude, said_outright
from training.sentences import HELD_OUT, Example, as_finding, examples


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures."""
    parser = common.parser(__doc__ or "")
    parser.add_argument("--sentences", type=Path, default=HELD_OUT, help="kind, tab, sentence with [[the skill]]")
    options = parser.parse_args(arguments)
    known = list(examples([options.sentences]))
    figures = figures_of(known)
    if options.json:
        print(common.report("attitudes", str(options.sentences), len(known), figures))
    else:
        print(common.table("Figures", ("figure", "value"), figures.items()))
    return 0


def figures_of(known: Sequence[Example]) -> dict[str, float]:
    """Shares of own claims that count and of everything else that does not, and the same by the tables alone."""
    every = Counter(example.kind for example in known)
    figures: dict[str, float] = {"sentences": len(known)}
    for name, is_own in (("", _is_own), ("tables_alone.", _is_own_by_tables)):
        right = Counter(example.kind for example in known if is_own(example) == (example.kind == OWN))
        figures[f"{name}own_kept"] = right[OWN] / every[OWN]
        figures[f"{name}not_own_left_out"] = (right.total() - right[OWN]) / (every.total() - every[OWN])
        for kind in KINDS[1:]:
            figures[f"{name}{kind.replace(' ', '_')}_left_out"] = right[kind] / every[kind]
    return figures


def _is_own_by_tables(example: Example) -> bool:
    return not said_outright(as_finding(example))


def _is_own(example: Example) -> bool:
    return not attitude(as_finding(example))


if __name__ == "__main__":
    sys.exit(main())
