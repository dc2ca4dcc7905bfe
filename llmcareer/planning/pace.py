"""How fast a person gets through steps, from those they finished with hours written down.

Pure functions of the answer log and the catalogue. A pace of 1 is our typical hours; 1.3 means that
steps take this person 1.3 times as long.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from llmcareer.model import Catalogue, Event
from llmcareer.planning.steps import best_hours
from llmcareer.profile import CLAIMING_KINDS, effective

LEAST_FINISHED = 2  # one step says too little, docs/method.md 4.4
SHRINK = 2  # how many steps at our own pace a person's figures are weighed against
PACE_LIMITS = (0.33, 3.0)  # beyond it, a slip of the pen is likelier than a speed


@dataclass(frozen=True, slots=True)
class Finished:
    """A recorded level: ``was`` is the level before, ``hours`` what the person wrote down or None,
    ``typical`` what we would have said. ``at`` is the day as an ISO date."""

    skill: str
    was: int
    to: int
    at: str
    hours: float | None
    typical: float
    evidence: str
    link: str


def finished_steps(catalogue: Catalogue, events: Iterable[Event]) -> tuple[Finished, ...]:
    """Everything recorded with ``done`` and not taken back, in order.

    Where nothing was claimed before, the step is taken to be the one level that was recorded.
    """
    levels: dict[str, int] = {}
    found = []
    for event in effective(events):
        if event.kind not in CLAIMING_KINDS or event.level is None:
            continue
        if event.kind == "done" and event.skill in catalogue.skills:
            was = min(levels.get(event.skill, event.level - 1), event.level)
            typical = sum(best_hours(catalogue, event.skill, k).typical for k in range(was + 1, event.level + 1))
            found.append(
                Finished(event.skill, was, event.level, event.at[:10], event.hours, typical, event.evidence, event.link)
            )
        levels[event.skill] = event.level
    return tuple(found)


def pace(finished: Sequence[Finished]) -> float:
    """The personal factor on our hours: exp(mean log(actual / typical) * n / (n + 2)).

    1 until two steps with hours are there (docs/method.md 4.4).
    """
    logs = [math.log(f.hours / f.typical) for f in finished if f.hours and f.typical > 0]
    if len(logs) < LEAST_FINISHED:
        return 1.0
    factor = math.exp(sum(logs) / len(logs) * len(logs) / (len(logs) + SHRINK))
    least, most = PACE_LIMITS
    return min(max(factor, least), most)
