"""What a plan was asked for, as the answer log keeps it, and what became of the last plan.

A plan is never stored: it is a function of the log up to its ``plan`` event, the catalogue and these
few words, so it can be made again at any time.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from llmcareer.model import FOCUSES, SENIORITIES, Event
from llmcareer.planning.plan import Key, LearningPlan
from llmcareer.planning.schedule import DAYS, Schedule, week_hours

LEAST_HOURS, MOST_HOURS = 1.0, 168.0  # a week has 168 hours; under one hour a week nothing gets done
MOST_WEEKS = 260  # five years: no catalogue stays true for longer
FIT_DIGITS = 6
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a plan is for. ``start`` is its first day, an ISO date; ``fits`` is the fit per role (0..1)
    that was shown with it."""

    roles: tuple[str, ...]
    seniority: str
    hours_per_week: float
    weeks: int
    start: str
    focus: str = ""
    must_first: bool = False
    fits: Mapping[str, float] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What stays the same when a plan is made again: it names the entries of the calendar."""
        return "|".join((*self.roles, self.seniority, self.focus))

    def written(self) -> str:
        """The value of a ``plan`` event."""
        pairs = {
            "roles": ",".join(self.roles),
            "seniority": self.seniority,
            "hours": f"{self.hours_per_week:g}",
            "weeks": str(self.weeks),
            "start": self.start,
            "focus": self.focus,
            "must_first": "yes" if self.must_first else "",
            "fit": written_fits(self.fits),
        }
        return ";".join(f"{name}={value}" for name, value in pairs.items() if value)


def written_fits(fits: Mapping[str, float]) -> str:
    """Fits per role as a log keeps them: ``mle:0.45,ds:0.4``."""
    return ",".join(f"{role}:{round(fit, FIT_DIGITS)}" for role, fit in fits.items())


def read_fits(value: str) -> dict[str, float]:
    """The fits that the value of an event keeps under ``fit``; none where there are none to be read."""
    pairs = [pair.partition(":") for pair in _pairs(value).get("fit", "").split(",")]
    return {role: float(fit) for role, _, fit in pairs if re.fullmatch(r"[01](\.\d+)?(e-\d+)?", fit)}


def read_asked(value: str) -> Asked | None:
    """What the value of a ``plan`` event tells, or None where it cannot be understood."""
    pairs = _pairs(value)
    hours, weeks, start = pairs.get("hours", ""), pairs.get("weeks", ""), pairs.get("start", "")
    roles = tuple(r for r in pairs.get("roles", "").split(",") if r)
    if not (
        roles and re.fullmatch(r"\d+(\.\d+)?", hours) and re.fullmatch(r"\d{1,3}", weeks) and _DAY.fullmatch(start)
    ):
        return None
    asked = Asked(
        roles,
        pairs.get("seniority", ""),
        float(hours),
        int(weeks),
        start,
        pairs.get("focus", ""),
        pairs.get("must_first") == "yes",
        read_fits(value),
    )
    usable = (
        asked.seniority in SENIORITIES
        and asked.focus in ("", *FOCUSES)
        and LEAST_HOURS <= asked.hours_per_week <= MOST_HOURS
        and 1 <= asked.weeks <= MOST_WEEKS
    )
    return asked if usable else None


def last_asked(events: Sequence[Event]) -> tuple[int, Asked] | None:
    """The last plan in a log and the place of its event, or None."""
    for index in range(len(events) - 1, -1, -1):
        if events[index].kind == "plan":
            asked = read_asked(events[index].value)
            if asked is not None:
                return index, asked
    return None


def plans_made(events: Sequence[Event], name: str) -> int:
    """How many plans of this name a log holds: the SEQUENCE of the calendar's entries."""
    found = (read_asked(e.value) for e in events if e.kind == "plan")
    return sum(1 for asked in found if asked is not None and asked.name == name)


@dataclass(frozen=True, slots=True)
class Moved:
    """A step of both plans: its last day before and now, counted from the first day of the new plan."""

    key: Key
    was: int
    now: int


@dataclass(frozen=True, slots=True)
class Replanned:
    """What became of the last plan. ``due_hours`` of study were planned since its start, and
    ``due`` steps should have ended by now; ``reached`` are those recorded, early ones included."""

    days: int
    due_hours: float
    due: tuple[Key, ...]
    reached: tuple[Key, ...]
    moved: tuple[Moved, ...]
    dropped: tuple[Key, ...]
    added: tuple[Key, ...]


def compare(
    before: tuple[LearningPlan, Schedule, float],
    after: tuple[LearningPlan, Schedule],
    days: int,
    levels: Mapping[str, int],
) -> Replanned:
    """What changed from the plan before (with its hours a week) to the plan now, ``days`` later.

    ``levels`` are the levels claimed now.
    """
    old, old_schedule, hours_per_week = before
    plan, schedule = after
    now = {k for s in plan.steps for k in (s.key, *s.along)}
    keys = [s.key for s in old.steps]
    reached = tuple(k for k in keys if levels.get(k[0], 0) >= k[1] and k not in now)
    full, rest = divmod(max(days, 0), DAYS)
    hours = sum(week_hours(hours_per_week, n) for n in range(1, full + 1))
    planned = sum(w.hours for w in old_schedule.weeks)
    return Replanned(
        days=days,
        due_hours=min(planned, hours + week_hours(hours_per_week, full + 1) * rest / DAYS),
        due=tuple(k for k in keys if old_schedule.last_day[k] < days),
        reached=reached,
        moved=tuple(
            Moved(k, old_schedule.last_day[k] - days, schedule.last_day[k])
            for k in keys
            if k in schedule.last_day and old_schedule.last_day[k] - days != schedule.last_day[k]
        ),
        dropped=tuple(k for k in keys if k not in now and k not in reached),
        added=tuple(s.key for s in plan.steps if s.key not in {k for o in old.steps for k in (o.key, *o.along)}),
    )


def _pairs(value: str) -> dict[str, str]:
    return {name: text for name, _, text in (pair.partition("=") for pair in value.split(";"))}
