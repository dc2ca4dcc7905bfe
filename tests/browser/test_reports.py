"""Reports in a real browser: fits a phone, can be read by everybody, loads nothing, prints.

Skipped where there is no Chromium. With LLMCAREER_AXE (the file axe.min.js) the rules of axe-core are
run as well; the rules written here are run in any case.
"""

import os
import re
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "render"))

from chromium import Chromium, found
from render_pages import HOSTILE, every_block, person_pages

from llmcareer.catalogue.read import load
from llmcareer.render import html
from llmcareer.report.roles import role_page

WIDTHS = (320, 360, 800, 1400)
LEAST_CONTRAST = 4.5  # WCAG 2.2, 1.4.3 (level AA)
A4, LETTER = (8.27, 11.69), (8.5, 11.0)  # inches
MOST_SHEETS = 20
PEOPLE = (1, 3, 4)  # random people with few, some and many answers

OPEN_ALL = "document.querySelectorAll('details').forEach(d => d.open = true)"
CONTRASTS = """(() => {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const colour = (css) => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = css; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (c) => c.slice(0, 3).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (e) => {
    for (; e; e = e.parentElement) {
      const c = colour(getComputedStyle(e).backgroundColor);
      if (c[3] === 255) return c;
    }
    return [255, 255, 255, 255];
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const worst = [];
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || ['TITLE', 'DESC', 'STYLE'].includes(e.tagName.toUpperCase())) continue;
    const style = getComputedStyle(e);
    const ink = colour(e.closest('svg') ? style.fill : style.color);
    const [a, b] = [light(ink), light(behind(e))].sort((x, y) => y - x);
    worst.push([(a + 0.05) / (b + 0.05), walker.currentNode.data.trim().slice(0, 40)]);
  }
  return worst.sort((x, y) => x[0] - y[0])[0];
})()"""
HEADINGS = "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(h => [+h.tagName[1], h.textContent.trim()])"
UNNAMED = """[...document.querySelectorAll('svg, img, [role=img]')].filter(e => {
  if (e.getAttribute('aria-hidden') === 'true') return false;
  const names = (e.getAttribute('aria-labelledby') || '').split(' ').map(id => document.getElementById(id));
  return names.length < 2 || !names.every(n => n && n.textContent.trim());
}).length"""
CUT_TEXT = """[...document.querySelectorAll('svg text')].filter(t => t.checkVisibility()).filter(t => {
  const inner = t.getBoundingClientRect(), outer = t.closest('svg').getBoundingClientRect();
  return inner.right > outer.right + 1 || inner.left < outer.left - 1;
}).map(t => t.textContent)"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Chromium]:
    program = found()
    if program is None:
        pytest.skip("there is no Chromium here: apt-get install chromium")
    with Chromium(program) as started:
        yield started


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Pages of people and roles, of every block, and of every block with hostile words."""
    known = load()
    pages = {f"person-{n}-{i}": page for n in PEOPLE for i, page in enumerate(person_pages(known, n))}
    pages |= {f"role-{r}": role_page(known, known.roles[r]) for r in ("mle", "rs")}
    pages["blocks"] = every_block()
    pages |= {f"hostile-{i}": every_block(word) for i, word in enumerate(HOSTILE)}
    folder = tmp_path_factory.mktemp("reports")
    written = {}
    for name, page in pages.items():
        written[name] = folder / f"{name}.html"
        written[name].write_text(html.render(page), "utf-8")
    return written


def friendly(files: dict[str, Path]) -> list[Path]:
    return [file for name, file in files.items() if not name.startswith("hostile")]


@pytest.mark.parametrize("width", WIDTHS)
def test_the_page_never_scrolls_sideways(browser: Chromium, files: dict[str, Path], width: int) -> None:
    for file in files.values():
        browser.open(file, width)
        browser.evaluate(OPEN_ALL)
        assert browser.evaluate("document.documentElement.scrollWidth") <= width, file.name


def test_the_text_of_pictures_stays_in_its_frame_on_a_phone(browser: Chromium, files: dict[str, Path]) -> None:
    for file in friendly(files):
        browser.open(file, 360)
        assert browser.evaluate(CUT_TEXT) == [], file.name


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_text_stands_out_enough(browser: Chromium, files: dict[str, Path], dark: bool) -> None:
    for file in friendly(files):
        browser.open(file, 800, dark=dark)
        browser.evaluate(OPEN_ALL)
        contrast, text = browser.evaluate(CONTRASTS)
        assert contrast >= LEAST_CONTRAST, (file.name, text)


def test_light_and_dark_differ(browser: Chromium, files: dict[str, Path]) -> None:
    papers = []
    for dark in (False, True):
        browser.open(files["blocks"], 800, dark=dark)
        papers.append(browser.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert papers[0] != papers[1]


def test_headings_stand_in_order_and_every_picture_is_named(browser: Chromium, files: dict[str, Path]) -> None:
    for file in files.values():
        browser.open(file, 800)
        headings = browser.evaluate(HEADINGS)
        assert [level for level, _ in headings].count(1) == 1 and headings[0][0] == 1, file.name
        assert all(b - a <= 1 for (a, _), (b, _) in pairwise(headings)), file.name
        assert all(text for _, text in headings), file.name
        assert browser.evaluate(UNNAMED) == 0, file.name


def test_nothing_is_said_to_the_console_and_nothing_is_asked_for(browser: Chromium, files: dict[str, Path]) -> None:
    for name, file in files.items():
        browser.open(file, 800)
        browser.evaluate(OPEN_ALL)
        methods = [event["method"] for event in browser.events]
        assert not {"Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"} & set(methods), name
        asked = [e["params"]["request"]["url"] for e in browser.events if e["method"] == "Network.requestWillBeSent"]
        assert [url for url in asked if not url.startswith("data:")] == [file.resolve().as_uri()], name
        assert "Page.javascriptDialogOpening" not in methods, name


@pytest.mark.parametrize("paper", [A4, LETTER], ids=["A4", "Letter"])
def test_it_prints(browser: Chromium, files: dict[str, Path], paper: tuple[float, float], tmp_path: Path) -> None:
    for file in friendly(files):
        browser.open(file, 800)
        printed = tmp_path / "report.pdf"
        browser.printed(printed, *paper)
        sheets = len(re.findall(rb"/Type\s*/Page\b", printed.read_bytes()))
        assert 1 <= sheets <= MOST_SHEETS, (file.name, sheets)


def test_paper_shows_addresses_and_all_evidence(browser: Chromium, files: dict[str, Path]) -> None:
    browser.open(files["blocks"], 640, medium="print")
    after = "[...document.querySelectorAll('a:not(.address)')].map(a => getComputedStyle(a, '::after').content)"
    assert browser.evaluate(after) and all("https://" in content for content in browser.evaluate(after))
    wordy = (
        "[...document.querySelectorAll('a.address[href^=http]')].every(a => a.textContent === a.getAttribute('href'))"
    )
    assert browser.evaluate(wordy)
    assert browser.evaluate("[...document.querySelectorAll('.facts')].every(d => d.scrollHeight > 60)")
    assert browser.evaluate("document.documentElement.scrollWidth") <= 640


def test_the_keyboard_reaches_what_unfolds_and_what_scrolls(browser: Chromium, files: dict[str, Path]) -> None:
    browser.open(files["blocks"], 360)
    reached = "[...document.querySelectorAll('summary, .wide, a[href]')].every(e => e.tabIndex === 0)"
    assert browser.evaluate(reached)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_rules_of_axe(browser: Chromium, files: dict[str, Path], dark: bool) -> None:
    named = os.environ.get("LLMCAREER_AXE", "")
    if not named:
        pytest.skip("LLMCAREER_AXE names no file axe.min.js: npm install axe-core")
    rules = Path(named).read_text("utf-8")
    for file in friendly(files):
        browser.open(file, 800, dark=dark)
        browser.evaluate(OPEN_ALL)
        browser.evaluate(f"{rules};0")
        broken = browser.evaluate("axe.run().then(r => r.violations.map(v => [v.id, v.nodes[0].html.slice(0, 200)]))")
        assert broken == [], file.name
