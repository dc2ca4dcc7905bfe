"""What new figures would change in roles.yaml, role by role, in words."""

from collections.abc import Iterator, Mapping
from typing import Any

from llmcareer.model import SENIORITIES

WORTH_SAYING = 0.02  # a change of importance under this is noise to a reader


def differences(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, list[str]]:
    """Role id -> what changes, for two derived documents; roles without a change are left out."""
    found = {}
    for role in [*new["roles"], *(r for r in old["roles"] if r not in new["roles"])]:
        if role not in old["roles"]:
            found[role] = ["new role"]
        elif role not in new["roles"]:
            found[role] = ["the role is gone"]
        else:
            changes = list(_role(old["roles"][role], new["roles"][role]))
            if changes:
                found[role] = changes
    return found


def _role(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    if old["ads"] != new["ads"]:
        yield f"ads: {old['ads']['all']:,} -> {new['ads']['all']:,}"
    before = {r["skill"]: r for r in old["requirements"]}
    after = {r["skill"]: r for r in new["requirements"]}
    yield from (f"{skill}: no longer required" for skill in before if skill not in after)
    for skill, requirement in after.items():
        if skill not in before:
            yield f"{skill}: newly required, importance {requirement['importance']:.2f}, levels {_levels(requirement)}"
            continue
        yield from _requirement(skill, before[skill], requirement)
    for part in ("degree", "also_named", "focuses", "nearby", "named"):
        if old.get(part) != new.get(part):
            yield f"{part.replace('_', ' ')}: figures changed"


def _requirement(skill: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    if abs(new["importance"] - old["importance"]) >= WORTH_SAYING:
        yield f"{skill}: importance {old['importance']:.2f} -> {new['importance']:.2f}"
    if old["levels"] != new["levels"]:
        yield f"{skill}: levels {_levels(old)} -> {_levels(new)}"
    if old["must_have"] != new["must_have"]:
        yield f"{skill}: {'now' if new['must_have'] else 'no longer'} a must-have"
    if old["basis"] != new["basis"]:
        yield f"{skill}: rests on {new['basis']} instead of {old['basis']}"
    if old["figures"] != new["figures"] and abs(new["importance"] - old["importance"]) < WORTH_SAYING:
        yield f"{skill}: figures changed slightly"


def _levels(requirement: Mapping[str, Any]) -> str:
    return "/".join(str(requirement["levels"][s]) for s in SENIORITIES)
