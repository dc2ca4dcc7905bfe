"""The person a command is about: from the saved log, or from a profile file."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from llmcareer import paths
from llmcareer.belief import Belief, belief_of
from llmcareer.commands.context import now
from llmcareer.errors import UserError
from llmcareer.model import SENIORITIES, Catalogue, Event, Profile
from llmcareer.profile import replay
from llmcareer.storage.files import read_text
from llmcareer.storage.log import AnswerLog
from llmcareer.storage.profile_file import read_profile


@dataclass(frozen=True, slots=True)
class Person:
    """The person asked about: the events that tell about them, and what follows from those."""

    events: tuple[Event, ...]
    profile: Profile
    belief: Belief

    def seniority(self, option: str | None) -> str:
        """The seniority to report for: the option, else what the person chose, else entry."""
        return option or self.profile.seniority or SENIORITIES[0]


def person_from(known: Catalogue, events: Sequence[Event]) -> Person:
    """The person that a list of events tells about."""
    profile = replay(events)
    return Person(tuple(events), profile, belief_of(known.skills, profile))


def read_person(known: Catalogue, option: str | None) -> Person | None:
    """The person of a profile file, else the saved one; None where nothing was ever answered."""
    if option is not None:
        text = read_text("-" if option == "-" else Path(option), sys.stdin.buffer)
        name = "standard input" if option == "-" else option
        return person_from(known, read_profile(text, name, known.skills, known.retired, now()))
    path = paths.answer_log()
    if not AnswerLog.exists(path):
        return None
    with AnswerLog.open(path) as log:
        person = person_from(known, log.events())
    return person if person.profile.claims or person.profile.ticks else None


def needed_person(known: Catalogue, option: str | None) -> Person:
    """The person, or exit 2 with what to do where nothing is known yet."""
    person = read_person(known, option)
    if person is None:
        raise UserError("No answers yet. Begin with: llmcareer assess   (or give a file: --profile FILE)")
    return person
