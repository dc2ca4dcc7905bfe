"""Personal attributes are never read: changing them changes no level, no evidence and no quote of a skill."""

import itertools
from collections.abc import Mapping
from datetime import date

import pytest
from invented_files import CV

from llmcareer.intake.cv import read_cv
from llmcareer.intake.text import text_of
from llmcareer.model import Skill
from llmcareer.readings import CvSkill

TODAY = date(2026, 11, 24)
NAMES = ("Oriel Vantongeren", "Mrs Aisha Okonjo-Bell", "José Müller", "Li Wei", "R. Julia Python-Smith", "Bert Go")
HEADS = (
    "Date of birth: 3 March 1961\nNationality: Norwegian\nMarital status: married, two children",
    "Date of birth: 9 May 2003\nNationality: Kenyan\nMarital status: single\nReligion: none\nGender: female",
    "Geburtsdatum: 17.04.1989\nFamilienstand: ledig\nAnschrift: Moorweg 3, 00000 Talstadt",
    "Address: 14 Docker Street, Spark Hill | kestrel@cuda.example | +31 00 555 0101\nPhoto: attached",
    "",
)


def levels(skills: Mapping[str, Skill], name: str, head: str) -> list[CvSkill]:
    source = CV.replace("Oriel Vantongeren", f"{name}\n{head}" if head else name)
    found = read_cv(text_of(source.encode(), "cv.txt"), skills, TODAY).skills
    return [CvSkill(s.skill, s.level_low, s.level_high, s.evidence, ()) for s in found]


@pytest.mark.parametrize(("name", "head"), list(itertools.product(NAMES, HEADS)))
def test_permuted_person__no_level_changes(skills: Mapping[str, Skill], name: str, head: str) -> None:
    assert levels(skills, name, head) == levels(skills, NAMES[0], "")


@pytest.mark.parametrize("pronoun", ["he", "she", "they"])
def test_pronouns__no_level_changes(skills: Mapping[str, Skill], pronoun: str) -> None:
    assert levels(skills, f"Oriel Vantongeren ({pronoun})", "") == levels(skills, NAMES[0], "")


def test_private_lines__are_in_no_output(skills: Mapping[str, Skill]) -> None:
    shown = repr(read_cv(text_of(f"{HEADS[3]}\n{HEADS[0]}\n{CV}".encode(), "cv.txt"), skills, TODAY))
    assert not [secret for secret in ("Docker Street", "kestrel", "555 0101", "1961", "Norwegian") if secret in shown]
