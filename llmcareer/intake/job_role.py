"""A job ad as a role of its own, so that gap and plan work for this very job."""

from collections.abc import Mapping

from llmcareer.model import SENIORITIES, Requirement, Role
from llmcareer.readings import AskedSkill, JobReading

JOB = "job"
IMPORTANCE = {"required": 1.0, "preferred": 0.5, "does": 0.5}  # what is required counts twice
USUAL_LEVELS = {"entry": 2, "mid": 3, "senior": 3}  # of a skill that no role of the catalogue asks for


def as_role(reading: JobReading, roles: Mapping[str, Role]) -> Role:
    """The ad's requirements at every seniority. Levels are those of the role it looks like most, else
    of any role that asks for the skill; a wish asks one level less than a requirement."""
    likely = [roles[role] for role, _ in reading.roles if role in roles]
    return Role(
        id=JOB,
        name=reading.title or "This job",
        aliases=(),
        group="",
        summary="A job ad you gave.",
        description="",
        day="",
        confused_with=(),
        ways_in=(),
        since_llms="",
        requirements=tuple(_requirement(asked, likely) for asked in reading.skills),
        ads={},
        period="this ad",
        named={asked.skill: 1.0 for asked in reading.skills},
    )


def _requirement(asked: AskedSkill, likely: list[Role]) -> Requirement:
    known = next((q for role in likely if (q := role.requirement(asked.skill)) is not None), None)
    levels = dict(known.levels) if known is not None else dict(USUAL_LEVELS)
    if asked.need == "preferred":
        levels = {seniority: max(1, levels[seniority] - 1) for seniority in SENIORITIES}
    words = asked.quotes[0].text if asked.quotes else ""
    return Requirement(
        skill=asked.skill,
        levels=levels,
        importance=IMPORTANCE[asked.need],
        must_have=asked.need == "required",
        basis="editorial",
        figures=(),
        reason=f"The ad says: “{words}”" if words else "The ad names it.",
        levels_from="the role this ad looks like" if known is not None else "the usual level",
    )
