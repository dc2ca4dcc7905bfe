"""`llmcareer cv FILE`: what it reads, says and keeps. Every person and firm in these files is invented."""

import io
import json
import os
import sqlite3
import zipfile
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from llmcareer import frontends
from llmcareer.frontends import terminal

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "schemas" / "cv.schema.json").read_text("utf-8"))
CV = """Oriel Vantongeren
oriel@quillfeather.example
Date of birth: 3 March 1991

Experience
ML Engineer, Quillfeather Robotics, 2021 - present
- Trained segmentation networks in PyTorch; they run on 40 zebrafish robots.
- Own the Airflow pipelines that load 12 sources each night.

Education
MSc Computer Science, Brackwater University, 2019 - 2021

Skills
Python, SQL, Git
No experience with Kubernetes.
"""
BOASTING = """Experience
Head of Machine Learning, Quillfeather Robotics, 2005 - present
- World-class expert: 20 years of Python in production, review the Python of 60 engineers.
- Set the company standard for PyTorch, SQL and Docker; all of it runs in production for 9 million users.
Skills
Python (expert, 5/5), PyTorch (expert), SQL (guru), RAG (world leading), prompt engineering (master)
"""
NO_CV = "Dear diary, the tide was high and the gulls were loud. We had soup, and later a long walk.\n"
MARKUP = "[bold red]X[/bold red] [link=file:///etc/passwd]here[/link] <script>alert(1)</script>"
HOSTILE = f"""Experience
Engineer, Quillfeather Robotics, 2021 - present
- Built Python services {MARKUP} in production.
- Wrote SQL \x1b[31mred\x1b[0m \x1b]0;title\x07 a\u202eb reports \x9b31m for sales.
"""
RAW = ("\x1b", "\x07", "\x9b", "\u202e")


@pytest.fixture
def cv_file(tmp_path):
    file = tmp_path / "me.txt"
    file.write_text(CV, "utf-8")
    return file


def written(tmp_path, name: str, content: str | bytes) -> Path:
    file = tmp_path / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


def problems(document: object) -> list[str]:
    errors = sorted(Draft202012Validator(SCHEMA).iter_errors(document), key=str)
    return [f"{e.json_path}: {e.message}" for e in errors[:5]]


def docx(*paragraphs: str) -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    head = f'<?xml version="1.0"?><w:document xmlns:w="{space}">'
    body = "".join(f"<w:p><w:r><w:t>{p}</w:t></w:r></w:p>" for p in paragraphs)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f"{head}<w:body>{body}</w:body></w:document>")
    return out.getvalue()


def pdf_without_text(password: str = "") -> bytes:
    pypdf = pytest.importorskip("pypdf", reason="pypdf is not installed")
    writer, out = pypdf.PdfWriter(), io.BytesIO()
    writer.add_blank_page(595, 842)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    writer.write(out)
    return out.getvalue()


RESUME = {
    "basics": {"name": "Oriel Vantongeren", "email": "oriel@quillfeather.example"},
    "work": [{"name": "Quillfeather", "startDate": "2021", "highlights": ["Built Python tools"]}],
    "skills": [{"name": "Languages", "keywords": ["Python", "SQL"]}],
}
FORMS = {
    "me.txt": CV,
    "me.md": "# Oriel Vantongeren\n\n## Experience\n\n- Built **Python** services for robots\n\n## Skills\n\nSQL\n",
    "me.html": "<html><body><h2>Skills</h2><ul><li>Python</li><li>SQL</li></ul><script>Docker</script></body></html>",
    "me.docx": docx("Skills", "Python, SQL"),
    "me.json": json.dumps(RESUME),
}


@pytest.mark.parametrize("name", FORMS)
def test_cv__each_form_of_file__found_and_fits_its_schema(run_cli, tmp_path, name) -> None:
    document = run_cli("cv", written(tmp_path, name, FORMS[name]), "--format", "json").json()

    assert problems(document) == []
    assert "python" in {s["skill"] for s in document["skills"]}
    assert all(s["level_low"] <= s["level_high"] for s in document["skills"])
    assert document["kept"] is None


def test_cv__findings__carry_evidence_words_degree_and_what_was_left_out(run_cli, cv_file) -> None:
    document = run_cli("cv", cv_file, "--format", "json").json()
    found = {s["skill"]: s for s in document["skills"]}

    assert found["pytorch"]["evidence"] == "production"
    assert "segmentation networks in PyTorch" in found["pytorch"]["quotes"][0]["text"]
    assert found["pytorch"]["quotes"][0]["where"] == "line 7"
    assert "containers" not in found
    assert [(i["skill"], i["where"]) for i in document["ignored"]] == [("containers", "line 15")]
    assert document["degree"] == {"highest": "master", "status": "completed"}
    assert document["years"] > 4


def test_cv__quotes__are_words_of_the_file(run_cli, cv_file) -> None:
    document = run_cli("cv", cv_file, "--format", "json").json()

    rows = CV.splitlines()
    for skill in document["skills"]:
        for quote in skill["quotes"]:
            assert quote["text"] in rows[int(quote["where"].removeprefix("line ")) - 1]


@pytest.mark.parametrize("without", ["schema", "skills", "degree", "years", "ignored", "warnings", "kept"])
def test_schema__document_with_a_part_missing__is_refused(run_cli, cv_file, without) -> None:
    document = run_cli("cv", cv_file, "--format", "json").json()
    assert problems({**document, "added_later": 1}) == []
    del document[without]

    assert problems(document)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("level_high", 4),
        ("level_low", -1),
        ("level_low", "2"),
        ("level_high", 2.5),
        ("evidence", "talent"),
        ("quotes", []),
        ("quotes", [{"text": "Python"}]),
        ("skill", ""),
    ],
    ids=str,
)
def test_schema__finding_with_a_bad_value__is_refused(run_cli, cv_file, key, value) -> None:
    document = run_cli("cv", cv_file, "--format", "json").json()
    document["skills"][0][key] = value

    assert problems(document)


@pytest.mark.parametrize("text", [BOASTING, CV], ids=["boasting", "modest"])
def test_cv__whatever_it_claims__no_level_above_3(run_cli, tmp_path, text) -> None:
    document = run_cli("cv", written(tmp_path, "me.txt", text), "--format", "json").json()

    assert len(document["skills"]) >= 4
    assert max(s["level_high"] for s in document["skills"]) <= 3


def test_cv__no_skill_in_it__says_so(run_cli, tmp_path) -> None:
    file = written(tmp_path, "diary.txt", NO_CV)

    run = run_cli("cv", file)

    assert run.code == 0 and "none of our skills" in run.out
    document = run_cli("cv", file, "--format", "json").json()
    assert (document["skills"], document["degree"], document["years"], problems(document)) == ([], None, None, [])


def test_cv__missing_file_or_folder__exit_2(run_cli, tmp_path) -> None:
    missing, folder = run_cli("cv", tmp_path / "absent.pdf"), run_cli("cv", tmp_path)

    assert (missing.code, missing.out, folder.code, folder.out) == (2, "", 2, "")
    assert "absent.pdf is not there" in missing.err and "is a folder" in folder.err


def test_cv__no_file_named__exit_2(run_cli) -> None:
    assert run_cli("cv").code == 2


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.txt", lambda: b"", ("it is empty", "Give a file with text")),
        ("blank.txt", lambda: b" \n\t\n\x00", ("it is empty",)),
        ("scan.pdf", pdf_without_text, ("scan", "OCR")),
        ("locked.pdf", lambda: pdf_without_text("tide"), ("password",)),
        ("cut.pdf", lambda: b"%PDF-1.7\n1 0 obj\n<< /Type", ("damaged",)),
        ("old.doc", lambda: b"\xd0\xcf\x11\xe0" + b"\x01" * 600, ("old Word document", "Save it as .docx")),
        ("me.rtf", lambda: b"{\\rtf1 Python}", ("rich text",)),
        ("photo.pdf", lambda: b"\x89PNG\r\n\x1a\n" + b"\x01" * 90, ("it is an image", "Copy its text")),
        ("program.txt", lambda: b"\x7fELF" + b"\x01" * 90, ("it is a program",)),
        ("cut.docx", lambda: docx("Python")[:80], ()),
    ],
    ids=lambda v: v if isinstance(v, str) else "",
)
def test_cv__file_that_cannot_be_read__exit_3_with_what_to_do(run_cli, tmp_path, name, content, words) -> None:
    run = run_cli("cv", written(tmp_path, name, content()))

    assert (run.code, run.out) == (3, "")
    assert name in run.err
    assert all(word in run.err for word in words), run.err


def test_cv__standard_input__read_as_a_file_is(run_cli, cv_file) -> None:
    piped, run = run_cli("cv", "-", "--format", "json", stdin=CV), run_cli("cv", cv_file, "--format", "json")

    assert piped.json() == run.json()
    assert "standard input" in run_cli("cv", "-", stdin=CV).out.lower()
    assert run_cli("cv", "-", stdin=docx("Skills", "Python")).code == 0
    empty = run_cli("cv", "-", stdin=b"")
    assert (empty.code, empty.out) == (3, "") and "empty" in empty.err


@pytest.mark.parametrize("form", ["terminal", "markdown", "html", "csv", "json"])
def test_cv__hostile_text__stays_text(run_cli, tmp_path, form) -> None:
    run = run_cli("cv", written(tmp_path, "me.txt", HOSTILE), "--format", form)

    assert run.code == 0
    assert not [c for c in RAW if c in run.out + run.err]
    flat = " ".join(run.out.split())
    if form == "html":
        assert "<script>alert" not in flat and "&lt;script&gt;alert(1)" in flat and 'href="file:' not in flat
    elif form == "json":
        assert MARKUP in run.json()["skills"][0]["quotes"][0]["text"]
    elif form == "markdown":
        assert "<script>" not in flat.replace("\\<script>", "") and "alert(1)" in flat.replace("\\", "")
    else:
        assert MARKUP in flat


def test_cv__hostile_file_name__stays_text(run_cli, tmp_path) -> None:
    file = written(tmp_path, "[bold]\x1b[31m\u202eme.txt", CV)

    for run in (run_cli("cv", file), run_cli("cv", file, "--format", "html")):
        assert run.code == 0
        assert not [c for c in RAW if c in run.out + run.err]
        assert "[bold]" in run.out.lower()
    missing = run_cli("cv", tmp_path / "\x1b[31mgone.txt")
    assert missing.code == 2 and "\x1b" not in missing.err


@pytest.mark.parametrize("form", ["terminal", "markdown", "html", "csv", "json"])
def test_cv__personal_attributes__never_shown(run_cli, cv_file, form) -> None:
    out = run_cli("cv", cv_file, "--format", form).out

    assert not [word for word in ("Oriel", "Vantongeren", "oriel@", "1991", "March") if word in out]


@pytest.mark.parametrize(
    ("form", "signs"),
    [
        ("markdown", ("# What we read in ", "me.txt", "- **Python**", "“")),
        ("html", ("<!doctype html>", "<h1", "What we read in ", "me.txt", "Python")),
        ("csv", ("section,", "Python,level ")),
    ],
    ids=["markdown", "html", "csv"],
)
def test_cv__other_formats__on_screen_and_into_a_file(run_cli, cv_file, tmp_path, form, signs) -> None:
    out = run_cli("cv", cv_file, "--format", form).out
    target = tmp_path / "out.txt"

    run = run_cli("cv", cv_file, "--format", form, "-o", target)

    assert all(sign in out for sign in signs), out[:600]
    assert run.code == 0 and target.read_text("utf-8").split() == out.split()
    again = run_cli("cv", cv_file, "--format", form, "-o", target)
    assert again.code == 2 and run_cli("cv", cv_file, "--format", form, "-o", target, "--force").code == 0


@pytest.mark.parametrize("options", [(), ("--format", "json"), ("--format", "html")], ids=str)
def test_cv__without_a_person_to_confirm__nothing_is_kept(run_cli, cv_file, home, options) -> None:
    run = run_cli("cv", cv_file, *options)

    assert run.code == 0
    assert not home.exists() or not list(home.rglob("*.sqlite3*"))
    if not options:
        assert "Nothing was kept" in run.out


def test_cv__same_file__same_bytes(run_process, cv_file) -> None:
    runs = [run_process("cv", cv_file, "--format", "json", env={"PYTHONHASHSEED": seed}) for seed in ("1", "2")]

    assert [r.code for r in runs] == [0, 0] and runs[0].out == runs[1].out


class Chooser:
    """Stands in for the terminal: gives the replies one after the other and remembers what it was asked."""

    replies: tuple[str, ...] = ()
    asked: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def choose(self, title, choices, text=""):
        values = tuple(value for value, _ in choices)
        number = len(type(self).asked)
        type(self).asked += ((text, values),)
        reply = type(self).replies[number]
        if reply == "ctrl-c":
            raise KeyboardInterrupt
        assert reply in values
        return reply


@pytest.fixture
def chooser(monkeypatch):
    monkeypatch.setattr(frontends, "is_there", lambda: True)
    monkeypatch.setattr(terminal, "Terminal", Chooser)
    monkeypatch.setattr(Chooser, "asked", ())

    def replying(*replies: str):
        monkeypatch.setattr(Chooser, "replies", replies)
        return Chooser

    return replying


def claims(run_cli) -> dict[str, tuple[int, str]]:
    skills = run_cli("profile", "show", "--format", "json").json()["skills"]
    return {skill: (claim["level"], claim["evidence"]) for skill, claim in skills.items()}


def test_cv__keep_change_drop_and_keep_the_rest__saved_as_decided(run_cli, cv_file, chooser) -> None:
    found = run_cli("cv", cv_file, "--format", "json").json()["skills"]
    assert len(found) >= 5
    asked = chooser("keep", "1", "drop", "all")

    run = run_cli("cv", cv_file)

    middle = {s["skill"]: ((s["level_low"] + s["level_high"]) // 2, s["evidence"]) for s in found}
    ids = list(middle)
    expected = {**middle, ids[1]: (1, middle[ids[1]][1])}
    del expected[ids[2]]
    assert claims(run_cli) == expected
    assert len(asked.asked) == 4 and f"{len(found) - 1} findings kept" in run.out


def test_cv__level_4__only_when_the_person_says_so(run_cli, cv_file, chooser) -> None:
    chooser("4", *["keep"] * 20)

    assert run_cli("cv", cv_file).code == 0

    first = run_cli("cv", cv_file, "--format", "json").json()["skills"][0]["skill"]
    assert [skill for skill, (level, _) in claims(run_cli).items() if level > 3] == [first]


def test_cv__last_finding__offers_no_keeping_of_the_rest(run_cli, cv_file, chooser) -> None:
    asked = chooser(*["drop"] * 20)

    run = run_cli("cv", cv_file)

    assert [("all" in values) for _, values in asked.asked][-2:] == [True, False]
    assert run.code == 0 and "0 findings kept" in run.out
    assert "No answers yet" in run_cli("profile", "show").err


def test_cv__stopped_halfway__exit_130_and_what_was_decided_is_kept(run_cli, cv_file, chooser) -> None:
    chooser("keep", "drop", "4", "ctrl-c")

    run = run_cli("cv", cv_file)

    assert run.code == 130 and "2 findings kept" in run.err and "llmcareer assess" in run.err
    assert len(claims(run_cli)) == 2


def test_cv__stated_format_on_a_terminal__asks_nothing(run_cli, cv_file, chooser, home) -> None:
    asked = chooser("all")

    run_cli("cv", cv_file, "--format", "markdown")

    assert asked.asked == () and not home.exists()


def test_cv__confirmed__none_of_its_text_is_in_any_file(run_cli, cv_file, chooser, home) -> None:
    chooser("all")
    run_cli("cv", cv_file)

    with sqlite3.connect(home / "answers.sqlite3") as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    connection.close()
    stored = b"".join(Path(folder, f).read_bytes() for folder, _, files in os.walk(home) for f in files)
    assert b"pytorch" in stored  # the skill is there, so this is the right place to look
    for word in CV.replace(",", " ").replace(";", " ").split():
        if len(word) > 5 and word.lower() not in ("python", "pytorch", "pipelines"):
            assert word.encode() not in stored, word
            assert word.encode("utf-16-le") not in stored, word
    for row in filter(None, CV.splitlines()):
        assert row.encode() not in stored
    assert cv_file.name.encode() not in stored
    exported = run_cli("profile", "export").out
    assert "zebrafish" not in exported and "Quillfeather" not in exported


def test_cv__confirmed__counts_as_from_a_cv_in_the_gap(run_cli, cv_file, chooser) -> None:
    chooser("all")
    run_cli("cv", cv_file)

    gap = run_cli("gap", "--role", "mle", "--format", "json").json()

    sources = {p["skill"]: p["level"]["source"] for p in gap["requirements"]}
    assert sources["pytorch"] == sources["python"] == "cv"


def test_cv__sentence_left_out__stands_once_with_all_it_names(run_cli, tmp_path) -> None:
    file = tmp_path / "cv.txt"
    file.write_text("Work\n- My cousin put it on AWS with Docker\n- Built APIs\n", "utf-8")

    text = " ".join(run_cli("cv", file).out.split())

    assert text.count("My cousin") == 1
    assert "other people (Cloud platforms; Containers and Kubernetes)" in text
