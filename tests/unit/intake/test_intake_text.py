import json
from pathlib import Path

import invented_files as files
import pytest

from llmcareer.errors import DataError, UserError
from llmcareer.intake.lines import HEADING, Line
from llmcareer.intake.text import read_file, text_of


def words(data: bytes, name: str) -> str:
    return text_of(data, name).plain


def test_read_file__standard_input__is_read_by_content() -> None:
    assert read_file("-", b"<html><body><p>Python</p></body></html>").kind == "html"
    assert read_file("-", b"Python, SQL").plain == "Python, SQL"


def test_read_file__no_such_file_or_a_folder__is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is not there"):
        read_file(tmp_path / "none.pdf")
    with pytest.raises(UserError, match="is a folder"):
        read_file(tmp_path)


def test_read_file__wrong_ending__goes_by_content(tmp_path: Path) -> None:
    file = tmp_path / "cv.pdf"
    file.write_bytes(files.docx(files.paragraph("Python and SQL")))
    assert read_file(file).kind == "docx"


def test_pdf__two_pages__gives_lines_with_their_page() -> None:
    pytest.importorskip("pypdf")
    text = text_of(files.pdf([["Skills", "Python and some more words"], ["SQL and Docker and more"]]), "cv.pdf")
    assert text.kind == "pdf"
    assert Line("SQL and Docker and more", "page 2") in text.lines


def test_pdf__wrapped_item__is_joined() -> None:
    pytest.importorskip("pypdf")
    rows = ["- Built the nightly pipeline that loads all orders from", "four systems into the warehouse"]
    assert "orders from four systems" in words(files.pdf([rows]), "cv.pdf")


def test_docx__table_text_box_header_and_heading__are_all_read() -> None:
    box = f"<w:p><w:r><mc:AlternateContent><mc:Choice>{files.paragraph('Docker')}</mc:Choice>"
    box += f"<mc:Fallback>{files.paragraph('Docker')}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    body = files.paragraph("Skills", "Heading1") + f"<w:tbl>{files.row('Git', 'Basic')}</w:tbl>" + box
    text = text_of(files.docx(body, header=files.paragraph("Page of Zita Moorhen")), "cv.docx")
    assert [line.text for line in text.lines] == ["Page of Zita Moorhen", "Skills", "Git | Basic", "Docker"]
    assert text.lines[1].kind == HEADING


def test_docx__deleted_moved_hidden_and_tiny_text__is_not_read() -> None:
    body = (
        "<w:p><w:del><w:r><w:delText>PyTorch</w:delText></w:r></w:del></w:p>"
        "<w:p><w:moveFrom><w:r><w:t>CUDA</w:t></w:r></w:moveFrom></w:p>"
        + files.paragraph("Spark", run="<w:vanish/>")
        + files.paragraph("Hadoop", run='<w:sz w:val="2"/>')
        + files.paragraph("Kafka", run='<w:color w:val="FFFFFF"/>')
        + files.paragraph("Python", run='<w:vanish w:val="0"/>')
    )
    assert words(files.docx(body), "cv.docx") == "Python"


def test_html__scripts_styles_comments_and_surroundings__are_dropped() -> None:
    page = """<!doctype html><html><head><title>x</title><script>var a="MLOps"</script></head><body>
    <nav>Jobs</nav><div class="cookie-banner">Spark</div><!-- CUDA --><main><h2>Skills</h2><ul><li>Python<li>SQL</ul>
    <p style="display:none">Docker</p><div hidden>Rust</div></main><aside>PyTorch</aside>
    <footer>AWS</footer></body></html>"""
    assert words(page.encode(), "page.html") == "Skills\nPython\nSQL"


def page_with(rules: str, classes: str = "veil") -> bytes:
    head = f"<!doctype html><html><head><title>x</title><style>{rules}</style></head>"
    return f'{head}<body><p>Python</p><p class="{classes}">Docker</p><p class="plain">SQL</p></body></html>'.encode()


@pytest.mark.parametrize(
    "rule",
    [
        "display:none",
        "display : none !important",
        "color: red; visibility: hidden",
        "position:absolute; left:-9999px",
        "text-indent: -5000px",
        "font-size:0",
        "opacity:0;",
        "position:absolute;clip:rect(0,0,0,0)",
    ],
)
def test_html__class_that_the_page_hides__is_not_read(rule: str) -> None:
    assert words(page_with(f".plain {{color:blue}} .veil {{{rule}}}"), "page.html") == "Python\nSQL"
    assert words(page_with(f".veil {{{rule}}}", "big veil"), "page.html") == "Python\nSQL"


@pytest.mark.parametrize(
    "rule",
    ["display:block", "left:-5px", "font-size:0.9em", "opacity:0.8", "color:#000; margin:0", "visibility: visible"],
)
def test_html__class_that_only_has_a_look__is_read(rule: str) -> None:
    assert words(page_with(f".veil {{{rule}}}"), "page.html") == "Python\nDocker\nSQL"


@pytest.mark.parametrize("classes", ["veiled", "un-veil", "veil2"])
def test_html__class_with_a_longer_name_than_the_hidden_one__is_read(classes: str) -> None:
    assert words(page_with(".veil {display:none}", classes), "page.html") == "Python\nDocker\nSQL"


def test_markdown__marks_links_and_tables__become_plain_lines() -> None:
    text = text_of(
        b"# Skills\n\n- **Python**, [SQL](http://x.example)\n\n| What | With |\n|---|---|\n| Bot | `Docker` |\n",
        "cv.md",
    )
    assert text.plain == "Skills\nPython, SQL\nWhat | With\nBot | Docker"
    assert text.lines[0].kind == HEADING


def test_json_resume__old_and_new_keys__are_read_and_private_ones_are_not() -> None:
    resume = {
        "basics": {"name": "Zita Moorhen", "email": "z@moorhen.example", "label": "Analyst", "summary": None},
        "work": [
            {"company": "Old Key", "position": "Analyst", "startDate": "2020", "highlights": ["Wrote **SQL**", 7, {}]}
        ],
        "skills": [{"name": "Backend", "level": "Beginner", "keywords": ["Docker", None]}, "Git", 3],
        "languages": [{"language": "CANARY"}],
        "extra": {"deep": [1]},
    }
    text = text_of(json.dumps(resume).encode(), "resume.json")
    assert text.kind == "jsonresume"
    assert "Backend (Beginner): Docker" in text.plain
    assert "Wrote SQL" in text.plain
    assert "Old Key" in text.plain
    assert not {"Moorhen", "CANARY", "moorhen.example"} & set(text.plain.replace("@", " ").split())


def test_job_in_json__gives_an_ad() -> None:
    job = {
        "title": "Data Engineer",
        "description": "We need you.",
        "qualifications": ["Python"],
        "skills": [{"name": "SQL"}],
    }
    assert text_of(json.dumps(job).encode(), "job.json").kind == "jobjson"


def test_linkedin_export__reads_the_six_files_only() -> None:
    text = text_of(files.packed(files.EXPORT), "export.zip")
    assert text.kind == "linkedin"
    assert "CANARY" not in text.plain
    assert "Secret Lane" not in text.plain
    assert "Mar 3" not in text.plain
    assert "Built Airflow pipelines for 30 shops." in text.plain


@pytest.mark.parametrize("data", [b"caf\xe9 and Python", "café and Python".encode("utf-16")])
def test_text__other_encodings__are_read(data: bytes) -> None:
    assert "Python" in words(data, "cv.txt")


def test_text__wrapped_by_hand__comes_together() -> None:
    wrapped = "- Built a long thing with many parts and words that goes on\n  with more\n- Next item\n"
    assert words(wrapped.encode(), "cv.txt").splitlines()[1] == "Next item"


def test_error__says_what_to_do() -> None:
    with pytest.raises(DataError) as caught:
        text_of(b"\x89PNG\r\n\x1a\n", "photo.png")
    assert "image" in str(caught.value)
    assert caught.value.problems[0].remedy
