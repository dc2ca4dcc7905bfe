"""The text of a saved web page: what a reader of the page would call its content.

Scripts, styles, comments, hidden parts, navigation, side columns, footers and advertising are not read.
"""

import re
from html.parser import HTMLParser

from llmcareer.intake.clean import clean_line
from llmcareer.intake.limits import Clock, refuse
from llmcareer.intake.lines import HEADING, ITEM, PLAIN, Line

_SKIPPED = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "head",
        "nav",
        "aside",
        "footer",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "canvas",
        "button",
        "select",
        "textarea",
        "dialog",
        "audio",
        "video",
    ]
)
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "main",
        "header",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "table",
        "tr",
        "br",
        "hr",
        "blockquote",
        "pre",
        "form",
        "fieldset",
        "figure",
        "figcaption",
        "address",
        "body",
        "title",
        "option",
    ]
)
# Names of classes and ids of what stands around the content.
_AROUND = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|cookies?|consent|ads?|advert|advertisement|sponsored|promo|"
    r"sidebar|footer|breadcrumbs?|related|recommended|similar-jobs)(?:$|[\s_-])",
    re.IGNORECASE,
)
_INVISIBLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])"
    r"|(?:left|top|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect"
)
_STYLE_RULE = re.compile(r"\.([\w-]{1,60})\s*\{([^{}]{0,2000})\}")
_CHUNK = 16 * 1024  # characters given to the parser between two looks at the clock
_MAX_UNREAD = 64 * 1024  # characters of one unfinished tag; the parser would look at them again and again


def read_html(source: str, file: str) -> tuple[Line, ...]:
    """The lines of a web page. Raises DataError for a page that cannot be read in time."""
    clock, page = Clock(file), _Page()
    for start in range(0, len(source), _CHUNK):
        page.feed(source[start : start + _CHUNK])
        clock.check()
        if len(page.rawdata) > _MAX_UNREAD:
            raise refuse(file, "it is no readable web page.", "Copy the text of the page into a .txt file.")
    page.close()
    page.flush()
    return tuple(page.lines)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Line] = []
        self._held: list[str] = []
        self._kind = PLAIN
        self._open: list[str] = []  # the tags inside the outermost skipped element, it included
        self._hidden: set[str] = set()  # classes that the page's own style sheet makes invisible

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._open:
            if tag not in _VOID:
                self._open.append(tag)
            return
        if tag in _SKIPPED or (tag not in ("html", "body", "main") and self._is_around(dict(attrs))):
            if tag not in _VOID:
                self.flush()
                self._open.append(tag)
            return
        if tag in _BLOCKS:
            self.flush()
            self._kind = HEADING if re.fullmatch("h[1-6]", tag) else ITEM if tag == "li" else PLAIN
        elif tag in ("td", "th") and self._held:
            self._held.append(" | ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if not self._open and tag in _BLOCKS:
            self.flush()

    def handle_endtag(self, tag: str) -> None:
        if self._open:
            if tag in self._open:
                while self._open.pop() != tag:
                    pass
            return
        if tag in _BLOCKS:
            self.flush()

    def handle_data(self, data: str) -> None:
        if not self._open:
            self._held.append(data)
        elif self._open[-1] == "style":
            self._hidden |= {name for name, rule in _STYLE_RULE.findall(data) if _INVISIBLE.search(rule)}

    def flush(self) -> None:
        """End the line that is being collected."""
        text = clean_line("".join(self._held))
        if text.strip(" |"):
            self.lines.append(Line(text, f"line {len(self.lines) + 1}", self._kind))
        self._held, self._kind = [], PLAIN

    def _is_around(self, attributes: dict[str, str | None]) -> bool:
        """Whether an element is invisible, or navigation and the like."""
        if "hidden" in attributes or attributes.get("aria-hidden") == "true":
            return True
        classes = attributes.get("class") or ""
        if _INVISIBLE.search(attributes.get("style") or "") or not self._hidden.isdisjoint(classes.split()):
            return True
        names = f"{classes} {attributes.get('id') or ''}"
        return bool(_AROUND.search(names)) or attributes.get("role") in ("navigation", "complementary", "banner")
