"""HTML pages: one file that needs nothing else, well formed, with hostile text as text."""

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from render_pages import HOSTILE, every_block, person_pages

from llmcareer.catalogue.read import load
from llmcareer.render import html
from llmcareer.report.page import Heading, Page, Text
from llmcareer.report.roles import role_page

LARGEST = 300_000  # bytes, issue 7
VOID = {"meta", "link", "br", "img", "input", "hr"}
SVG = {"svg", "rect", "line", "circle", "path", "text", "tspan", "title", "desc"}
TAGS = SVG | {
    *("html", "head", "meta", "link", "title", "style", "body", "div", "main", "header", "footer", "nav", "section"),
    *("h1", "h2", "p", "span", "ul", "li", "a", "b", "br", "code", "dl", "dt", "dd", "figure", "figcaption"),
    *("table", "thead", "tbody", "tr", "th", "td", "details", "summary"),
}


class Tree(HTMLParser):
    """Reads a page and keeps what a test asks about."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.texts: list[str] = []
        self.ids: list[str] = []
        self.feed(text)
        assert not self.open, f"left open: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        assert len(given) == len(attrs), f"an attribute twice on {tag}"
        self.tags.append((tag, given))
        if "id" in given:
            self.ids.append(given["id"])
        if tag not in VOID and not (self.get_starttag_text() or "").endswith("/>"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop() == tag, f"</{tag}> closes nothing"

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.texts.append(data)

    @property
    def text(self) -> str:
        return "".join(self.texts)


def assert_harmless(text: str) -> Tree:
    """Only tags and attributes that we write ourselves, and nothing that loads or runs."""
    tree = Tree(text)
    for tag, attributes in tree.tags:
        assert tag in TAGS, tag
        for name, value in attributes.items():
            assert not name.startswith("on"), name
            assert name not in ("src", "srcset", "style", "action", "formaction", "xlink:href"), name
            if name == "href":
                assert re.match(r"https?://|#part-\d+$|data:,$", value), value
    assert len(tree.ids) == len(set(tree.ids)), "an id twice"
    for tag, attributes in tree.tags:
        if tag == "svg":
            assert attributes.get("role") == "img" or attributes.get("aria-hidden") == "true"
        for named in attributes.get("aria-labelledby", "").split():
            assert named in tree.ids, named
    return tree


@pytest.mark.parametrize("word", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_stay_text_in_every_block(word: str) -> None:
    text = html.render(every_block(word))
    tree = assert_harmless(text)
    said = re.sub(r"[^\w<>]", "", word)[:40]
    assert said in re.sub(r"[^\w<>]", "", tree.text)
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b\x1b]", text)


def test_hostile_words_make_the_same_tags_as_harmless_ones() -> None:
    for word in HOSTILE[:4]:
        harmless = html.render(every_block(re.sub(r"\S", "x", word)))
        assert [t for t, _ in Tree(html.render(every_block(word))).tags] == [t for t, _ in Tree(harmless).tags]


def test_one_heading_of_the_first_level_then_the_second() -> None:
    for page in (every_block(), Page("Bare", (Text("text"),)), Page("Late", (Text("a"), Heading("Title", level=1)))):
        levels = [tag for tag, _ in Tree(html.render(page)).tags if re.fullmatch("h[1-6]", tag)]
        assert levels[0] == "h1" and levels.count("h1") == 1 and set(levels[1:]) <= {"h2"}


def test_every_page_is_small_whole_and_needs_nothing_else() -> None:
    known = load()
    pages = [page for number in range(12) for page in person_pages(known, number)]
    pages += [role_page(known, role) for role in known.roles.values()]
    for page in pages:
        text = html.render(page)
        assert len(text.encode()) < LARGEST
        assert_harmless(text)
        assert "<script" not in text and "@import" not in text and "url(" not in text
        assert "default-src 'none'" in text


def test_addresses_are_links_and_the_full_stop_after_one_is_not() -> None:
    text = html.render(Page("T", (Text("See https://example.org/a?b=1&c=2. Not ftp://x or javascript:alert(1)"),)))
    assert '<a class="address" href="https://example.org/a?b=1&amp;c=2" rel="noreferrer">' in text
    assert [a["href"] for tag, a in Tree(text).tags if tag == "a"] == ["https://example.org/a?b=1&c=2"]


def test_the_ending_of_the_file_chooses_the_form(run_cli: Any, profile_file: Any, tmp_path: Path) -> None:
    profile = profile_file({"python": 3, "sql": 2, "statistics": 2})
    starts = {"html": "<!doctype html>", "htm": "<!doctype html>", "csv": "section,", "md": "# ", "json": "{"}
    for ending, start in starts.items():
        file = tmp_path / f"report.{ending}"
        assert run_cli("gap", "--role", "ds", "--profile", profile, "-o", file).code == 0
        assert file.read_text("utf-8").startswith(start)
        assert run_cli("gap", "--role", "ds", "--profile", profile, "-o", file).code == 2
        assert run_cli("gap", "--role", "ds", "--profile", profile, "-o", file, "--force").code == 0
    assert run_cli("gap", "--role", "ds", "--profile", profile, "-o", tmp_path / "report.docx").code == 2
    assert run_cli("gap", "--role", "ds", "--profile", profile, "--format", "html").out.startswith("<!doctype html>")
    assert sorted(p.suffix[1:] for p in tmp_path.glob("report.*")) == sorted(starts)
