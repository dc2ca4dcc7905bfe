"""JSON Resume out and in: levels in words, the scale declared, nothing lost of skills and levels."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llmcareer.catalogue.read import load
from llmcareer.errors import DataError, UserError
from llmcareer.model import EVIDENCE_TAGS, LEVEL_NAMES, LEVELS, Claim, Profile
from llmcareer.profile import replay
from llmcareer.storage.resume import OURS, is_resume, read_resume, write_resume

PATIENT = settings(deadline=None)  # other work on the machine is no fault
NOW = "2026-03-01T10:00:00+00:00"
CATALOGUE = load()
CLAIMS = st.dictionaries(
    st.sampled_from(sorted(CATALOGUE.skills)), st.builds(Claim, st.sampled_from(LEVELS), st.sampled_from(EVIDENCE_TAGS))
)


def read(text: str) -> Profile:
    return replay(read_resume(text, "resume.json", CATALOGUE.skills, CATALOGUE.retired, NOW))


@PATIENT
@given(CLAIMS)
def test_skills_and_levels_come_back(claims: Mapping[str, Claim]) -> None:
    text = write_resume(Profile(claims), CATALOGUE.skills, NOW)
    assert is_resume(text, "resume.json")
    back = read(text).claims
    assert {s: c.level for s, c in back.items()} == {s: c.level for s, c in claims.items()}
    assert {s: c.evidence for s, c in back.items() if c.level} == {s: c.evidence for s, c in claims.items() if c.level}
    assert write_resume(Profile(back), CATALOGUE.skills, NOW) == text


def test_it_follows_the_schema_and_declares_the_scale() -> None:
    claims = {"python": Claim(3, "project", note="private"), "sql": Claim(0), "rag": Claim(4, "production")}
    document = json.loads(write_resume(Profile(claims), CATALOGUE.skills, NOW))
    assert set(document) == {"$schema", "basics", "skills", "meta"}
    assert [(s["name"], s["level"]) for s in document["skills"]] == [
        ("Retrieval-augmented generation", "others rely on it"),
        ("Python", "do it alone"),
    ]
    assert all(isinstance(s["keywords"], list) for s in document["skills"])
    assert [entry["word"] for entry in document["meta"][OURS]["scale"]] == list(LEVEL_NAMES)
    assert document["meta"]["lastModified"] == "2026-03-01T10:00:00"
    assert "private" not in json.dumps(document)


def test_hand_edited_ones_are_judged_whole_with_lines() -> None:
    document: dict[str, Any] = json.loads(write_resume(Profile({"python": Claim(3)}), CATALOGUE.skills, NOW))
    document["skills"] += [{"name": "Pyton", "level": "guru"}, 7]
    document["meta"][OURS]["new_to_me"] = "rag"
    with pytest.raises(DataError) as caught:
        read(json.dumps(document, indent=2))
    said = [str(problem) for problem in caught.value.problems]
    assert len(said) == 5 and all(problem.line for problem in caught.value.problems)
    assert any("Did you mean python?" in text for text in said) and any("guru" in text for text in said)


def test_names_do_where_our_id_is_gone() -> None:
    document = json.loads(write_resume(Profile({"python": Claim(3)}), CATALOGUE.skills, NOW))
    document["skills"] = [{"name": "sql", "level": "know of it"}]
    assert read(json.dumps(document)).claims == {"sql": Claim(1)}


def test_resumes_of_others_are_sent_to_the_reader_of_cvs(evidence_folder: Path) -> None:
    found = sorted((evidence_folder / "jsonresume").glob("*.json"))
    resumes = [file for file in found if is_resume(file.read_text("utf-8"), file.name)]
    assert resumes
    for file in resumes:
        with pytest.raises(UserError, match="llmcareer cv"):
            read(file.read_text("utf-8"))


def test_a_profile_file_is_no_resume() -> None:
    assert not is_resume('{"schema": "llmcareer/profile@1", "skills": {"python": 3}}', "me.json")
    assert not is_resume("skills: {python: 3}", "me.yaml")


def test_export_forget_import(run_cli: Any, save: Callable[[Mapping[str, Any]], None], tmp_path: Path) -> None:
    save({"python": {"level": 3, "evidence": "project"}, "sql": 0, "rag": 2})
    file = tmp_path / "resume.json"
    assert run_cli("profile", "export", "--format", "jsonresume", "-o", file).code == 0
    before = run_cli("profile", "show", "--format", "json").json()["skills"]
    assert run_cli("profile", "forget", "--yes").code == 0
    assert run_cli("profile", "import", file).code == 0
    assert run_cli("profile", "show", "--format", "json").json()["skills"] == before
    assert run_cli("profile", "export", "--format", "word").code == 2
