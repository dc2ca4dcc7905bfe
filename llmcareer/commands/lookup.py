"""Finding a role or a skill by what people type, with "did you mean" when it is not there."""

from collections.abc import Iterable, Mapping

from llmcareer.errors import UserError
from llmcareer.model import Catalogue, Role, Skill, Unlisted

CLOSE_ENOUGH = 0.6  # difflib ratio under which a guess is more annoying than helpful
MOST_GUESSES = 3


def find_role(catalogue: Catalogue, text: str) -> Role | Unlisted:
    """The role of an id, name or alias; a title that is answered but not listed gives its answer.

    Raises UserError with the nearest ids.
    """
    names: dict[str, str] = {}
    for role in catalogue.roles.values():
        names.update((_plain(n), role.id) for n in (role.id, role.name, *role.aliases))
    found = names.get(_plain(text))
    if found is not None:
        return catalogue.roles[found]
    for entry in catalogue.unlisted.values():
        if _plain(text) in {_plain(n) for n in (entry.id, *entry.aliases)}:
            return entry
    raise UserError(_unknown("role", text, names, catalogue.roles, "llmcareer roles"))


def needed_role(catalogue: Catalogue, text: str) -> Role:
    """The role, where an answer about an unlisted title will not do (exit 2 with that answer)."""
    found = find_role(catalogue, text)
    if isinstance(found, Unlisted):
        raise UserError(f"{found.answer} Try: --role {found.see}")
    return found


def find_skill(catalogue: Catalogue, text: str) -> Skill:
    """The skill of an id, name or alias. Raises UserError with the nearest ids."""
    names: dict[str, str] = {}
    for skill in catalogue.skills.values():
        names.update((_plain(n), skill.id) for n in skill.aliases)
    for skill in catalogue.skills.values():
        names.update((_plain(n), skill.id) for n in (skill.id, skill.name))
    found = names.get(_plain(text)) or catalogue.retired.get(text, ("",))[0]
    if found:
        return catalogue.skills[found]
    raise UserError(_unknown("skill", text, names, catalogue.skills, "llmcareer skills"))


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("-", " ").replace("_", " ").split())


def _unknown(kind: str, text: str, names: Mapping[str, str], known: Mapping[str, Role | Skill], listing: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(_plain(text), names, n=MOST_GUESSES * 3, cutoff=CLOSE_ENOUGH)
    ids = list(dict.fromkeys(names[n] for n in near))[:MOST_GUESSES]
    guess = f" Did you mean {_or(f'{i} ({known[i].name})' for i in ids)}?" if ids else ""
    shown = text if text.isprintable() and len(text) <= 60 else "that"
    return f"There is no {kind} “{shown}”.{guess} All of them: {listing}"


def _or(items: Iterable[str]) -> str:
    names = list(items)
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
