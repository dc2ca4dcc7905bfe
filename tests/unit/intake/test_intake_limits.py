import io
import zipfile

import invented_files as files
import pytest

from llmcareer.errors import DataError
from llmcareer.intake import limits, pdf, pdf_worker
from llmcareer.intake.structured import _MAX_DEPTH
from llmcareer.intake.text import text_of


def refusal(data: bytes, name: str = "cv") -> str:
    with pytest.raises(DataError) as caught:
        text_of(data, name)
    assert caught.value.problems[0].remedy
    return str(caught.value)


def test_empty_file_or_only_spaces__is_refused() -> None:
    assert "empty" in refusal(b"")
    assert "empty" in refusal(b" \n\x00")


def test_zip_bomb__is_refused_before_it_unpacks() -> None:
    bomb = files.packed({"word/document.xml": b"\x00" * 50_000_000})
    assert len(bomb) < 100_000
    assert "unpacks" in refusal(bomb)


def test_zip_bomb_with_a_lying_header__is_refused() -> None:
    honest = files.packed({"word/document.xml": b"a" * 40_000_000})
    directory = honest.rindex(b"PK\x01\x02")
    lying = honest[: directory + 24] + (1000).to_bytes(4, "little") + honest[directory + 28 :]
    assert refusal(lying)


def test_zip_with_too_many_members__is_refused() -> None:
    assert "too many" in refusal(files.packed({f"{n}.txt": "" for n in range(limits.MAX_MEMBERS + 1)}))


def test_zip_of_something_else__is_refused() -> None:
    assert "neither" in refusal(files.packed({"song.mid": "x"}))


def test_zip_with_password__is_refused() -> None:
    data = bytearray(files.docx(files.paragraph("x")))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(signature, at + 1)
    assert "password" in refusal(bytes(data))


def test_docx_with_entities__is_refused() -> None:
    prolog = '<!DOCTYPE x [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;">]>'
    assert "document type" in refusal(files.docx(files.paragraph("&b;"), prolog=prolog))


def test_docx_cut_off__is_refused() -> None:
    whole = files.docx(files.paragraph("Python"))
    assert "damaged" in refusal(whole[: len(whole) // 2])


def test_docx_nested_very_deep__is_read_or_refused_without_a_crash() -> None:
    body = "<w:p>" * 10_000 + "</w:p>" * 10_000
    assert "no text" in refusal(files.docx(body))


def test_deep_json__is_refused() -> None:
    assert "deeper" in refusal(b'{"basics":{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}}", "cv.json")
    nested = b'{"basics":' + b'{"a":' * _MAX_DEPTH + b"1" + b"}" * _MAX_DEPTH + b"}"
    assert "deeper" in refusal(nested, "cv.json")


def test_json_that_is_no_resume__is_refused() -> None:
    assert "JSON Resume" in refusal(b'{"name": "x"}', "cv.json")
    assert "JSON Resume" in refusal(b'{"broken', "cv.json")


def test_too_large__is_refused() -> None:
    assert "larger" in refusal(b"a " * (limits.MAX_BYTES // 2 + 1))


def test_long_text__is_cut_with_a_warning() -> None:
    text = text_of(b"Python and SQL are here.\n" * 20_000, "cv.txt")
    assert len(text.plain) <= limits.MAX_CHARACTERS * 1.1
    assert "characters" in text.warnings[0]


def test_binary_rubbish__is_refused() -> None:
    assert "not a text" in refusal(bytes(range(1, 9)) * 50)


@pytest.mark.parametrize("start", [b"\xd0\xcf\x11\xe0\xa1", b"{\\rtf1 x}", b"\x7fELF..", b"GIF89a", b"\x1f\x8b\x08"])
def test_known_other_formats__are_named(start: bytes) -> None:
    assert refusal(start + b" and some more words")


def test_web_page_of_one_endless_tag__is_refused() -> None:
    assert "web page" in refusal(b"<html><body><a " + b"x=1 " * 100_000)


def test_pdf_cut_off_or_faked__is_refused() -> None:
    pytest.importorskip("pypdf")
    whole = files.pdf([["Python and some more words"]])
    assert "damaged" in refusal(whole[:60])
    assert "damaged" in refusal(b"%PDF-1.7\nrubbish")


def test_pdf_without_text_layer__is_refused_and_names_text_recognition() -> None:
    pytest.importorskip("pypdf")
    with pytest.raises(DataError) as caught:
        text_of(files.pdf([[]]), "scan.pdf")
    assert "text layer" in str(caught.value)
    assert "OCR" in caught.value.problems[0].remedy


def test_pdf_encrypted__is_refused() -> None:
    pypdf = pytest.importorskip("pypdf")
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(files.pdf([["Python and some more words"]])))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    assert "encrypted" in refusal(out.getvalue())


def test_pdf_with_many_pages__reads_the_first_with_a_warning() -> None:
    pytest.importorskip("pypdf")
    text = text_of(files.pdf([[f"Page {n} about Python and SQL"] for n in range(limits.MAX_PAGES + 5)]), "cv.pdf")
    assert f"first {limits.MAX_PAGES} pages" in text.warnings[0]


def test_pdf_worker__without_pypdf__says_how_to_install_it() -> None:
    assert "llmcareer[pdf]" in pdf.refusal("no_pypdf", "cv.pdf").problems[0].remedy


def test_pdf_that_never_ends__is_stopped(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    sleeper = tmp_path / "sleeper.py"  # type: ignore[operator]
    sleeper.write_text("import time\ntime.sleep(60)\n")
    monkeypatch.setattr(pdf, "_WORKER", sleeper)
    monkeypatch.setattr(pdf, "SECONDS", 0.5)
    assert "too long" in refusal(b"%PDF-1.4 x")


def test_pdf_worker__that_dies__is_a_damaged_file(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    dying = tmp_path / "dying.py"  # type: ignore[operator]
    dying.write_text("raise SystemExit(1)\n")
    monkeypatch.setattr(pdf, "_WORKER", dying)
    assert "damaged" in refusal(b"%PDF-1.4 x")


def test_clock__over_time__refuses() -> None:
    with pytest.raises(DataError, match="too long"):
        limits.Clock("cv", seconds=-1).check()


def test_worker__reads_pages() -> None:
    pytest.importorskip("pypdf")
    answer = pdf_worker.read(files.pdf([["Python and some more words"], ["x"]]), max_pages=1)
    assert answer["more"] == 1


def test_zip__unusual_packing__is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("word/document.xml", "<x/>")
    assert "unusual" in refusal(out.getvalue())
