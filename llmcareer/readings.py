"""What a CV or a job ad says, as types; read by `intake`, shown by `report`."""

from typing import NamedTuple


class Quote(NamedTuple):
    """Words of the text and the place where they stand."""

    text: str
    where: str


class Degree(NamedTuple):
    """``highest``: none, bachelor, master or phd. ``status``: completed, in_progress, left or not stated."""

    highest: str = "none"
    field: str = ""
    status: str = "not stated"
    quote: str = ""


class CvSkill(NamedTuple):
    """A skill a CV names: the range of levels (0..3) its evidence supports, the strongest evidence, the words."""

    skill: str
    level_low: int
    level_high: int
    evidence: str
    quotes: tuple[Quote, ...]


class Ignored(NamedTuple):
    """Words that name a skill and do not count, with the reason."""

    skill: str
    text: str
    where: str
    reason: str


class CvReading(NamedTuple):
    """What a CV says. ``years`` are years of paid work, or None where none are stated."""

    skills: tuple[CvSkill, ...]
    degree: Degree
    years: float | None
    ignored: tuple[Ignored, ...] = ()
    warnings: tuple[str, ...] = ()


class AskedSkill(NamedTuple):
    """A skill an ad names. ``need``: required, preferred or does (a duty only)."""

    skill: str
    need: str
    quotes: tuple[Quote, ...]


class JobReading(NamedTuple):
    """What an ad says. When ``is_job_ad`` is false, ``reason`` says why and the rest is empty.

    ``roles`` are (role id, share) that add up to 1, best first. ``degrees`` are (level, need), with need
    required, preferred or equivalent (experience may replace it). ``not_covered`` are names in the asking
    parts that stand for none of our skills. ``disguise`` is a sentence when title and skills disagree.
    """

    is_job_ad: bool
    reason: str
    title: str = ""
    roles: tuple[tuple[str, float], ...] = ()
    seniority: str = ""
    years_min: int | None = None
    degrees: tuple[tuple[str, str], ...] = ()
    skills: tuple[AskedSkill, ...] = ()
    not_covered: tuple[str, ...] = ()
    disguise: str = ""
    warnings: tuple[str, ...] = ()
