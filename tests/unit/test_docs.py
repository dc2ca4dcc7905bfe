"""Links between pages lead somewhere: relative links name files, and anchors name headings."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [page for page in (ROOT / "README.md", ROOT / "CONTRIBUTING.md") if page.is_file()] + sorted(
    (ROOT / "docs").rglob("*.md")
)

pytestmark = pytest.mark.skipif(not (ROOT / "docs").is_dir(), reason="needs docs/ of the checkout")

FENCED = re.compile(r"^( *)```.*?^\1```", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`[^`\n]*`")
INLINE = re.compile(r"\]\(\s*([^()\s]+)\s*\)")
NAMED = re.compile(r"^\[[^\]]+\]:\s+(\S+)", re.MULTILINE)
HEADING = re.compile(r"^#{1,6} +(.+?) *#*$", re.MULTILINE)
ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def text_of(page: Path) -> str:
    return FENCED.sub("", page.read_text(encoding="utf-8"))


def links(page: Path) -> Iterator[tuple[str, str]]:
    """The (path, anchor) of every link to another page; the path is empty for the page itself."""
    text = text_of(page)
    for target in INLINE.findall(text) + NAMED.findall(CODE.sub("", text)):
        if not ELSEWHERE.match(target):
            path, _, anchor = target.partition("#")
            yield path, anchor


def anchors(page: Path) -> set[str]:
    """The anchors that a page of Markdown has: its headings in small letters, without marks."""
    found: set[str] = set()
    for heading in HEADING.findall(text_of(page)):
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower()
        anchor = re.sub(r"[^\w\- ]", "", words).replace(" ", "-")
        again = sum(a == anchor or re.fullmatch(rf"{re.escape(anchor)}-\d+", a) is not None for a in found)
        found.add(f"{anchor}-{again}" if again else anchor)
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links__of_a_page__lead_somewhere(page: Path) -> None:
    wrong = []
    for path, anchor in links(page):
        target = (page.parent / path).resolve() if path else page
        if not target.exists():
            wrong.append(f"no such file: {path}")
        elif anchor and target.suffix == ".md" and anchor not in anchors(target):
            wrong.append(f"no such heading: {path}#{anchor}")

    assert wrong == []


def test_links__as_a_whole__are_found() -> None:
    assert sum(1 for page in PAGES for _ in links(page)) > 100
    assert "13-the-scale" in anchors(ROOT / "docs" / "method.md")


def test_how_to_pages__each__is_linked_from_another_page() -> None:
    reached = {(page.parent / path).resolve() for page in PAGES for path, _ in links(page) if path}

    assert [page.name for page in sorted((ROOT / "docs" / "how-to").glob("*.md")) if page not in reached] == []
