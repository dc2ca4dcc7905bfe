"""How numbers and levels are said to people: ranges, percentages, points, hours, lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from llmcareer.model import LEVEL_NAMES, SENIORITIES, Figure

if TYPE_CHECKING:  # types only: pages about roles load no matcher (docs/decisions/0003)
    from llmcareer.matching import Fit
    from llmcareer.planning import Hours

ROUND_TO = 5  # a fit is said in steps of 5 of 100, docs/method.md section 0 (7)
BAND_WORDS = {
    "ready": "ready now",
    "close": "close",
    "reachable": "reachable",
    "far": "a longer road",
    "unknown": "not enough data",
}
PERIOD_WORDS = {"2023plus": "2023-26", "2023plus_llm": "2023-26", "before2021": "before 2021"}
SHORT_SENIORITY = {"entry": "first job", "mid": "mid", "senior": "senior"}
NOT_A_CHANCE = "Not a chance of being hired."
FEW_ADS, VERY_FEW_ADS = 100, 30


def fit_range(fit: Fit) -> str:
    """A fit as "50-70"; "not enough data" where there is too little to say."""
    if fit.band == "unknown":
        return BAND_WORDS["unknown"]
    low, high = rounded_range(fit.low, fit.high)
    return f"{low}-{high}"


def rounded_range(low: float, high: float) -> tuple[int, int]:
    """The range in whole steps of 5 of 100, never narrower than one step."""
    least, most = ROUND_TO * round(100 * low / ROUND_TO), ROUND_TO * round(100 * high / ROUND_TO)
    if least == most:
        least, most = max(0, least - ROUND_TO), most if least else most + ROUND_TO
    return least, most


def points(values: Sequence[float], total: int) -> list[int]:
    """Whole points that add up to ``total``, by largest remainder (docs/method.md 3.2.6)."""
    whole = sum(values)
    exact = [value * total / whole if whole > 0 else 0.0 for value in values]
    result = [int(value) for value in exact]
    order = sorted(range(len(values)), key=lambda i: (result[i] - exact[i], i))
    for i in order[: max(0, total - sum(result)) if whole > 0 else 0]:
        result[i] += 1
    return result


def percent(share: float) -> str:
    """A share as "44 %"; below 10 % with one decimal, since 1 % and 2 % differ by a factor of two."""
    if share == 0:
        return "none"
    return f"{100 * share:.0f} %" if share >= 0.095 else f"{100 * share:.1f} %"


def of_ads(figure: Figure) -> str:
    """A share with what it is a share of: "44 % of 756 ads, 2023-26"."""
    return f"{percent(figure.share)} of {figure.n:,} ads, {period(figure.period)}"


def period(name: str) -> str:
    """A period as people write it."""
    return PERIOD_WORDS.get(name, name)


def level(value: int) -> str:
    """A level as number and words: "3 do it alone"."""
    return f"{value} {LEVEL_NAMES[value]}"


def level_in_sentence(value: int) -> str:
    """A level amid other words: "level 3 (do it alone)"."""
    return f"level {value} ({LEVEL_NAMES[value]})"


def hour_range(hours: Hours, pace: float = 1.0) -> str:
    """Hours as "12-35 hours"."""
    low, high = round(hours.low * pace), round(hours.high * pace)
    return f"{low}-{high} hours"


def about_hours(hours: float) -> str:
    """One figure of hours as "about 8 hours"."""
    value = max(1, round(hours))
    return f"about {value} hour{'' if value == 1 else 's'}"


def listed(items: Iterable[str], last: str = "and") -> str:
    """Items as "a, b and c"; set apart more clearly where an item holds an "and" or a comma itself."""
    names = list(items)
    if len(names) < 2:
        return "".join(names)
    if any(" and " in name or "," in name for name in names):
        mark = "," if len(names) == 2 and not any("," in name for name in names) else ";"
        return f"{f'{mark} '.join(names[:-1])}{mark} {last} {names[-1]}"
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


def some(items: Iterable[str], most: int) -> str:
    """The first items as "a, b and 3 more"."""
    names = list(items)
    if len(names) <= most:
        return listed(names)
    return listed([*names[:most], f"{len(names) - most} more"])


def in_sentence(name: str) -> str:
    """A skill's name inside a sentence: its first word in lower case unless it is a proper name."""
    first = name.split()[0]
    proper = any(c.isupper() for c in first[1:]) or first.rstrip(",") in PROPER_NAMES
    return name if proper else name[0].lower() + name[1:]


PROPER_NAMES = frozenset({"Python", "Linux", "Git", "C++", "PyTorch"})


def counted(n: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 answer", "16 answers"."""
    return f"{n:,} {one if n == 1 else many or one + 's'}"


def sample(n: int) -> str:
    """What a small sample means, in words; empty for a large one."""
    if n >= FEW_ADS:
        return ""
    return "very few ads: read the shares as a hint" if n < VERY_FEW_ADS else "few ads: the shares are rough"


def next_seniority(seniority: str) -> str | None:
    """The seniority after this one, or None after the last."""
    index = SENIORITIES.index(seniority) + 1
    return SENIORITIES[index] if index < len(SENIORITIES) else None
