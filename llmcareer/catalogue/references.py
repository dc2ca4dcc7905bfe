"""What one entry of a catalogue says of another: unknown ids, clashing names, cycles, retired ids.

Only entries that stand in the documents at hand are judged: what lies under an overlay was judged
when it was shipped. So every problem has a file and a line the reader can mend.
"""

import graphlib
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from llmcareer.catalogue.schema import Findings, did_you_mean, is_private, quoted
from llmcareer.catalogue.shapes import MAX_ROLES, MAX_SKILLS
from llmcareer.documents import Path
from llmcareer.model import Catalogue, Figure, Requirement, Role, Skill

_FILE_OF = {
    "skills": "skills",
    "roles": "roles",
    "unlisted": "roles",
    "resources": "resources",
    "projects": "projects",
    "sources": "sources",
    "first_questions": "catalogue",
    "retired": "catalogue",
}
_ONE_OF = {"skills": "skill", "roles": "role", "sources": "source", "unlisted": "title"}


def judge(catalogue: Catalogue, sound: Mapping[str, Mapping[Any, Any]], findings: Mapping[str, Findings]) -> None:
    """Add to ``findings`` (kind of file -> its findings) what is wrong between entries.

    ``sound`` holds the values of the documents without the entries whose shape is wrong;
    ``catalogue`` is made of them and of the base under them.
    """
    judge = _Judge(catalogue, sound, findings)
    _judge_head(judge)
    _judge_skills(judge)
    _judge_roles(judge)
    _judge_resources(judge)
    _judge_names(judge, ("skills",))
    _judge_names(judge, ("roles", "unlisted"))
    _judge_cycles(judge)
    for section, limit in (("skills", MAX_SKILLS), ("roles", MAX_ROLES)):
        together = len(getattr(catalogue, section))
        if together > limit:
            judge.add((section,), f"makes {together} with those that are shipped; at most {limit} are allowed.")


class _Judge:
    """The catalogue at hand, which of its entries stand in the documents, and where findings go."""

    def __init__(
        self, catalogue: Catalogue, sound: Mapping[str, Mapping[Any, Any]], findings: Mapping[str, Findings]
    ) -> None:
        self.catalogue = catalogue
        self._sound = sound
        self._findings = findings
        self._known = {
            # a faulty entry is reported as such; what refers to it is right
            section: {*getattr(catalogue, section), *self._written(section)}
            for section in ("skills", "roles", "sources", "unlisted")
        }

    def _written(self, section: str) -> Mapping[Any, Any]:
        found = self._findings.get(_FILE_OF[section])
        written: Mapping[Any, Any] = found.document.value.get(section, {}) if found else {}
        return written

    def own(self, section: str) -> dict[str, Any]:
        """The entries of a section that stand in the documents and have the right shape."""
        entries = getattr(self.catalogue, section)
        written = self._sound.get(_FILE_OF[section], {}).get(section, {})
        return {entry_id: entries[entry_id] for entry_id in written if not is_private(entry_id)}

    def first_questions(self) -> tuple[str, ...]:
        """The first questions that stand in the documents."""
        return tuple(self._sound.get("catalogue", {}).get("first_questions", ()))

    def add(self, path: Path, message: str, remedy: str = "") -> None:
        """Note a problem at a path, which begins with the section."""
        self._findings[_FILE_OF[str(path[0])]].add(path, message, remedy)

    def knows(self, section: str, entry_id: str) -> bool:
        """Whether an id is there, in the documents (faulty or not) or under them."""
        return entry_id in self._known[section]

    def refer(self, path: Path, section: str, entry_id: str) -> None:
        """Note a problem if an id at a path leads nowhere."""
        if not self.knows(section, entry_id):
            one = _ONE_OF[section]
            remedy = did_you_mean(entry_id, self._known[section]) or f"Add it to {_FILE_OF[section]}.yaml."
            self.add(path, f"there is no {one} {quoted(entry_id)}.", remedy)


def _judge_head(judge: _Judge) -> None:
    retired, own_retired = judge.catalogue.retired, judge.own("retired")
    for section in ("skills", "roles", "unlisted"):
        own = judge.own(section)
        for entry_id in getattr(judge.catalogue, section):
            if entry_id in retired and entry_id in own:
                what = f"{quoted(entry_id)} is retired; a retired id never gets a new meaning."
                judge.add((section, entry_id), what, "Choose another id.")
            elif entry_id in own_retired:
                what = f"the {_ONE_OF[section]} {quoted(entry_id)} is in use."
                judge.add(("retired", entry_id), what, "Retire it where it is shipped, or take this out.")
    for index, skill in enumerate(judge.first_questions()):
        judge.refer(("first_questions", index), "skills", skill)
    for old in own_retired:
        for index, new in enumerate(retired[old]):
            if not judge.knows("roles", new):
                judge.refer(("retired", old, index), "skills", new)


def _judge_skills(judge: _Judge) -> None:
    for skill_id, skill in judge.own("skills").items():
        for index, needed in enumerate(skill.prerequisites):
            judge.refer(("skills", skill_id, "prerequisites", index), "skills", needed)


def _judge_roles(judge: _Judge) -> None:
    for role_id, role in judge.own("roles").items():
        at: Path = ("roles", role_id)
        for path, section, entry_id in _role_references(role):
            judge.refer((*at, *path), section, entry_id)
        others = [(("confused_with", i, "role"), other) for i, (other, _) in enumerate(role.confused_with)]
        others += [(("nearby", i, "role"), near.role) for i, near in enumerate(role.nearby)]
        for path, other in others:
            if other == role_id:
                judge.add((*at, *path), "a role cannot be compared with itself.", "Name another role.")
    for title_id, title in judge.own("unlisted").items():
        judge.refer(("unlisted", title_id, "see"), "roles", title.see)


def _role_references(role: Role) -> Iterator[tuple[Path, str, str]]:
    """Every id a role names: its path inside the role, the section it must be in, and the id."""
    for path, requirement in _requirements(role):
        yield (*path, "skill"), "skills", requirement.skill
    for path, figure in _figures(role):
        yield (*path, "source"), "sources", figure.source
    for skill in role.named:
        yield ("named", skill), "skills", skill
    for index, focus in enumerate(role.focuses):
        for skill in focus.lift:
            yield ("focuses", index, "lift", skill), "skills", skill
    for index, (other, _) in enumerate(role.confused_with):
        yield ("confused_with", index, "role"), "roles", other
    for index, near in enumerate(role.nearby):
        yield ("nearby", index, "role"), "roles", near.role
        for place, skill in enumerate(near.asks_more):
            yield ("nearby", index, "asks_more", place), "skills", skill


def _requirements(role: Role) -> Iterator[tuple[Path, Requirement]]:
    for index, requirement in enumerate(role.requirements):
        yield ("requirements", index), requirement
    for index, focus in enumerate(role.focuses):
        for place, added in enumerate(focus.adds):
            yield ("focuses", index, "adds", place), added


def _figures(role: Role) -> Iterator[tuple[Path, Figure]]:
    for path, requirement in _requirements(role):
        for place, figure in enumerate(requirement.figures):
            yield (*path, "figures", place), figure
    for name, measures in (("degree", role.degree), ("also_named", role.also_named)):
        for index, measure in enumerate(measures):
            yield (name, index, "figure"), measure.figure
    for index, focus in enumerate(role.focuses):
        yield ("focuses", index, "figure"), focus.figure


def _judge_resources(judge: _Judge) -> None:
    for section in ("resources", "projects"):
        for entry_id, entry in judge.own(section).items():
            for index, skill in enumerate(entry.skills):
                judge.refer((section, entry_id, "skills", index), "skills", skill)


class _Claim(NamedTuple):
    """A word by which an entry can be called. Sorted, the claim to keep comes first."""

    mendable: bool
    rank: int  # 0 an id, 1 a name, 2 an alias
    place: int
    path: Path
    word: str


def _judge_names(judge: _Judge, sections: tuple[str, ...]) -> None:
    """No two entries may answer to the same word, whatever its case."""
    claims: dict[str, list[_Claim]] = {}
    place = 0
    for section in sections:
        own = judge.own(section)
        for entry_id, entry in getattr(judge.catalogue, section).items():
            for rank, path, word in _words(section, entry_id, entry):
                place += 1
                folded = " ".join(word.casefold().split())
                claims.setdefault(folded, []).append(_Claim(entry_id in own, rank, place, path, word))
    for same in claims.values():
        first, *rest = sorted(same)
        for claim in rest:
            if claim.mendable and claim.path[:2] != first.path[:2]:
                one, other = _ONE_OF[str(first.path[0])], str(first.path[1])
                what = f"{quoted(claim.word)} already means the {one} {other!r}."
                judge.add(claim.path, what, "Choose another word, or take it out.")


def _words(section: str, entry_id: str, entry: Any) -> Iterator[tuple[int, Path, str]]:
    yield 0, (section, entry_id), entry_id
    if section != "unlisted":
        yield 1, (section, entry_id, "name"), entry.name
    for index, alias in enumerate(entry.aliases):
        yield 2, (section, entry_id, "aliases", index), alias


def _judge_cycles(judge: _Judge) -> None:
    """Name every cycle of prerequisites that remains when those named before are cut once."""
    skills: Mapping[str, Skill] = judge.catalogue.skills
    own = judge.own("skills")
    needs = {skill_id: [n for n in skill.prerequisites if n in skills] for skill_id, skill in skills.items()}
    while True:
        try:
            graphlib.TopologicalSorter(needs).prepare()
        except graphlib.CycleError as error:
            _, *cycle = error.args[1]  # the first is also the last; each is needed by the next
            at = next(i for i, skill_id in enumerate(cycle) if skill_id in own)
            needing, needed = cycle[at], cycle[at - 1]
            path = ("skills", needing, "prerequisites", skills[needing].prerequisites.index(needed))
            way = " -> ".join([needing, *reversed(cycle[:at]), *reversed(cycle[at:])])
            judge.add(path, f"the prerequisites go in a circle: {way}.", "Take one of them out.")
            needs[needing].remove(needed)
        else:
            return
