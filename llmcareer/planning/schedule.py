"""A plan laid over weeks: hours a week, pieces, sessions, reviews, and when it may end.

Days are counted from the first day of the plan (day 0); whoever shows them knows the calendar. A
fifth of the hours stays free for what life brings, some of the rest is for reviews, the first two
weeks are lighter (docs/method.md 4.5). One step comes after another, so that at most two skills are
in hand on any day: the one that ends and the one that begins.
"""

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from llmcareer.planning.plan import Key, PlannedStep
from llmcareer.planning.steps import LONGEST_PIECE

PLANNED_SHARE = 0.8  # of the hours a person has; the rest is slack, docs/method.md 4.5
REVIEW_SHARE = 0.12  # of the planned hours, docs/method.md 4.5: 10-15 %
LIGHT_WEEKS, LIGHT_SHARE = 2, 0.75  # people leave in the first weeks, so they begin lighter
LEAST_SESSION, LONGEST_SESSION = 0.75, 1.5  # hours
REVIEW_DAYS = (7, 28, 70)  # after 1, 4 and 10 weeks
REVIEW_MINUTES = 10
SHORT_REST = 0.5  # hours: what is left of a step or a week when it is not worth splitting
OVER_SHARE = 0.15  # of a week's study: how much longer it may get to end a step; the slack holds it
DAYS = 7

LOW_FACTOR, HIGH_FACTOR = 0.65, 1.65  # P10 and P90 of the sum of hours, docs/method.md 4.4
STEP_SPREAD, PERSON_SPREAD = 0.35, 0.30  # log standard deviations, docs/method.md 4.4
DRAWS = 512
ROUND_HOURS = 1e-9


@dataclass(frozen=True, slots=True)
class Task:
    """What to do of one step in one week. ``piece`` counts from 1 of ``pieces``; a step of more than
    20 hours has several. ``ends_piece`` and ``ends_step`` say what is finished by it."""

    key: Key
    hours: float
    piece: int
    pieces: int
    ends_piece: bool
    ends_step: bool


@dataclass(frozen=True, slots=True)
class Week:
    """One week, counted from 1; it begins on day ``first_day``."""

    number: int
    first_day: int
    light: bool
    tasks: tuple[Task, ...]

    @property
    def hours(self) -> float:
        """Study hours of this week."""
        return sum(t.hours for t in self.tasks)


@dataclass(frozen=True, slots=True)
class Session:
    """One sitting: its day, its place among the day's sittings (from 0, of ``of_day``) and what it is for.

    ``number`` counts the sittings of a step from 1.
    """

    day: int
    slot: int
    of_day: int
    hours: float
    key: Key
    number: int


@dataclass(frozen=True, slots=True)
class Review:
    """Ten minutes of recalling a finished step, ``after`` days after its end."""

    day: int
    key: Key
    after: int


@dataclass(frozen=True, slots=True)
class Finish:
    """The last day when things go quickly, as expected, slowly (10th percentile, middle, 90th)."""

    low: int
    typical: int
    high: int


@dataclass(frozen=True, slots=True)
class Schedule:
    """A plan over its weeks. ``chance`` is P(the steps fit into the weeks), 0..1."""

    weeks: tuple[Week, ...]
    reviews: tuple[Review, ...]
    finish: Finish
    chance: float
    span: Mapping[Key, tuple[int, int]]
    last_day: Mapping[Key, int]


def study_hours(hours_per_week: float, weeks: int) -> float:
    """The hours of study that a plan of some weeks may hold: never more than the hours there are."""
    return sum(week_hours(hours_per_week, number) for number in range(1, weeks + 1))


def week_hours(hours_per_week: float, number: int) -> float:
    """Study hours planned in one week, counted from 1."""
    light = LIGHT_SHARE if number <= LIGHT_WEEKS else 1.0
    return hours_per_week * PLANNED_SHARE * (1 - REVIEW_SHARE) * light


def lay_out(steps: Sequence[PlannedStep], hours_per_week: float, weeks: int, *, seed: int = 0) -> Schedule:
    """Lay the steps, in their order, over the weeks. ``seed`` feeds the draws behind ``chance``.

    The steps must fit: at most ``study_hours(hours_per_week, weeks)`` typical hours.
    """
    laid = _weeks(steps, hours_per_week, weeks)
    span: dict[Key, tuple[int, int]] = {}
    last_day: dict[Key, int] = {}
    for week in laid:
        done = 0.0
        for task in week.tasks:
            done += task.hours
            span[task.key] = (span.get(task.key, (week.number, 0))[0], week.number)
            share = min(1.0, done / week_hours(hours_per_week, week.number))
            last_day[task.key] = week.first_day + min(DAYS - 1, math.ceil(DAYS * share) - 1)
    # The next level of a skill reviews the one below by itself.
    learned = list({s.step.skill: s.key for s in steps if not s.only_confirms}.values())
    reviews = [Review(last_day[key] + after, key, after) for key in learned for after in REVIEW_DAYS]
    return Schedule(
        weeks=laid,
        reviews=tuple(sorted(reviews, key=lambda r: (r.day, r.key))),
        finish=_finish(sum(s.hours.typical for s in steps), hours_per_week),
        chance=chance_of_fitting([s.hours.typical for s in steps], hours_per_week, weeks, seed),
        span=span,
        last_day=last_day,
    )


def pieces(hours: float) -> int:
    """Into how many pieces a step is cut so that none takes more than 20 hours."""
    return max(1, math.ceil(hours / LONGEST_PIECE - ROUND_HOURS))


def chance_of_fitting(typical: Sequence[float], hours_per_week: float, weeks: int, seed: int) -> float:
    """P(some steps take no more than all hours there are, reviews apart), by seeded draws.

    The plan fills about 70 % of them, so this is about what the slack is good for.
    """
    generator = random.Random(seed)
    there = hours_per_week * weeks * (1 - REVIEW_SHARE)
    fitting = 0
    for _ in range(DRAWS):
        person = generator.gauss(0.0, PERSON_SPREAD)
        needed = sum(h * math.exp(person + generator.gauss(0.0, STEP_SPREAD)) for h in typical)
        fitting += needed <= there
    return fitting / DRAWS


def sessions(week: Week, started: Mapping[Key, int]) -> tuple[Session, ...]:
    """The sittings of one week, 45 to 90 minutes each where the hours allow, spread over its days.

    ``started`` counts the sittings each step had in earlier weeks.
    """
    count = max(1, math.ceil(week.hours / LONGEST_SESSION - ROUND_HOURS))
    length = week.hours / count
    days = [i * DAYS // count for i in range(count)]
    counted = dict(started)
    found: list[Session] = []
    for i, key in enumerate(_owner(week.tasks, (i + 0.5) * length) for i in range(count)):
        counted[key] = counted.get(key, 0) + 1
        slot = sum(1 for d in days[:i] if d == days[i])
        found.append(Session(week.first_day + days[i], slot, days.count(days[i]), length, key, counted[key]))
    return tuple(found)


def _owner(tasks: Sequence[Task], moment: float) -> Key:
    """The step in hand after some hours of a week."""
    for task in tasks:
        moment -= task.hours
        if moment < 0:
            return task.key
    return tasks[-1].key


def _weeks(steps: Sequence[PlannedStep], hours_per_week: float, weeks: int) -> tuple[Week, ...]:
    left = [(s.key, s.hours.typical) for s in steps]
    total = {s.key: s.hours.typical for s in steps}
    laid = []
    for number in range(1, weeks + 1):
        if not left:
            break
        room = week_hours(hours_per_week, number)
        later = sum(week_hours(hours_per_week, n) for n in range(number + 1, weeks + 1))
        spare = min(SHORT_REST, OVER_SHARE * room)
        tasks: list[Task] = []
        while left and room > ROUND_HOURS:
            key, rest = left[0]
            begins = rest == total[key]
            if tasks and begins and room < SHORT_REST and rest > room and sum(h for _, h in left) <= later:
                break
            part = rest if rest <= room + spare else room
            tasks.extend(_tasks(key, total[key], total[key] - rest, part))
            room -= part
            left = left[1:] if part >= rest - ROUND_HOURS else [(key, rest - part), *left[1:]]
        laid.append(Week(number, DAYS * (number - 1), number <= LIGHT_WEEKS, tuple(tasks)))
    return tuple(laid)


def _tasks(key: Key, total: float, done: float, part: float) -> list[Task]:
    """The next ``part`` hours of a step as one task per piece it touches."""
    count = pieces(total)
    size = total / count
    found = []
    while part > ROUND_HOURS:
        index = min(count - 1, int(done / size + ROUND_HOURS))
        here = min(part, (index + 1) * size - done) if index < count - 1 else part
        done, part = done + here, part - here
        ends = done >= (index + 1) * size - ROUND_HOURS
        found.append(Task(key, here, index + 1, count, ends, ends and index == count - 1))
    return found


def _finish(total: float, hours_per_week: float) -> Finish:
    """Days at the planned pace; when it goes slowly, the slack is used up too."""
    whole = hours_per_week * (1 - REVIEW_SHARE)
    typical = _last_day(total, hours_per_week)
    slow = math.ceil(DAYS * HIGH_FACTOR * total / whole) - 1
    return Finish(_last_day(LOW_FACTOR * total, hours_per_week), typical, max(typical, slow))


def _last_day(total: float, hours_per_week: float) -> int:
    """The day on which some study hours are done at the planned pace."""
    number = 1
    while total > week_hours(hours_per_week, number) + ROUND_HOURS:
        total -= week_hours(hours_per_week, number)
        number += 1
    share = total / week_hours(hours_per_week, number)
    return DAYS * (number - 1) + max(0, min(DAYS - 1, math.ceil(DAYS * share) - 1))
