"""From what a person can do to what a role asks: steps, the best plan for some hours, its weeks, the pace.

What every report needs of it stands here; the rest is imported by those who make plans, from
``plan``, ``schedule``, ``pace``, ``asked`` and ``history``.
"""

from llmcareer.planning.steps import (
    FIRST_STEPS,
    LONGEST_PIECE,
    FirstPiece,
    Hours,
    Step,
    best_hours,
    first_steps,
    gain,
    hours,
    needed,
    next_steps,
    present_level,
    project_for,
    resources_for,
    step,
)

__all__ = [
    "FIRST_STEPS",
    "LONGEST_PIECE",
    "FirstPiece",
    "Hours",
    "Step",
    "best_hours",
    "first_steps",
    "gain",
    "hours",
    "needed",
    "next_steps",
    "present_level",
    "project_for",
    "resources_for",
    "step",
]
