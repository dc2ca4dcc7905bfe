"""Asking a person on a terminal, through questionary: one key answers, one skill a screen."""

from collections.abc import Sequence
from typing import Any

import questionary
from prompt_toolkit.application import Application, get_app
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.layout import FormattedTextControl, Layout, Window
from prompt_toolkit.styles import Style
from questionary.question import Question as Prompt

from llmcareer.model import EVIDENCE_TAGS, TOP_LEVEL, Reply
from llmcareer.report.questions import EVIDENCE_CHOICES, EVIDENCE_QUESTION, WELCOME, QuestionScreen
from llmcareer.visible import cells, wrapped

STYLE = Style(
    [
        ("title", "bold"),
        ("quiet", "fg:ansibrightblack"),
        ("key", "bold fg:ansicyan"),
        ("here", "reverse"),
        ("note", "italic"),
    ]
)
WIDEST, MARGIN = 92, 1
EVIDENCE_FROM_LEVEL = 2  # lower levels need no evidence (docs/method.md 0.1, 3)


class Terminal:
    """Asks on the terminal. Raises KeyboardInterrupt when the person presses Ctrl-C or the terminal goes away."""

    def ask(self, screen: QuestionScreen) -> Reply:
        """The reply to one question screen."""
        reply: Reply = _run(_QuestionView(screen))
        return reply

    def choose(self, title: str, choices: Sequence[tuple[str, str]], text: str = "") -> str:
        """One of several (value, label) choices, by its number or with the arrows."""
        value: str = _run(_ChoiceView(title, choices, text))
        return value

    def tick(self, title: str, choices: Sequence[tuple[str, str]]) -> frozenset[str]:
        """Which of several (value, label) choices the person ticks; none is preselected."""
        options = [questionary.Choice(label, value=value) for value, label in choices]
        hint = "\n  (space ticks, Enter goes on)"  # on a line of its own: both do not fit 80 columns
        ticked = questionary.checkbox(title, choices=options, instruction=hint).unsafe_ask()
        return frozenset(ticked)

    def confirm(self, text: str, *, default: bool) -> bool:
        """A yes or no."""
        return bool(questionary.confirm(text, default=default).unsafe_ask())

    def enter(self, text: str, default: str = "") -> str:
        """A line of text."""
        return str(questionary.text(text, default=default).unsafe_ask())


class _View:
    """What a screen shows and what its keys do."""

    def __init__(self) -> None:
        self.cursor: int | None = None

    def fragments(self, width: int, height: int) -> StyleAndTextTuples:
        raise NotImplementedError

    def press(self, key: str) -> Any:
        """The result when the key ends the screen, else None."""
        raise NotImplementedError

    def choices(self) -> int:
        raise NotImplementedError

    def move(self, by: int) -> None:
        """Move the cursor; it starts on no line, so that nothing is suggested."""
        count = self.choices()
        if count:
            start = self.cursor if self.cursor is not None else (-1 if by > 0 else count)
            self.cursor = min(max(start + by, 0), count - 1)


class _QuestionView(_View):
    def __init__(self, screen: QuestionScreen) -> None:
        super().__init__()
        self.screen = screen
        self.level: int | None = None
        self.why = False

    def choices(self) -> int:
        return len(EVIDENCE_CHOICES) if self.level is not None else len(self.screen.statements)

    def press(self, key: str) -> Reply | None:
        if key == "enter" and self.cursor is not None:
            key = EVIDENCE_CHOICES[self.cursor][0] if self.level is not None else str(self.cursor)
        if self.level is not None:
            return self._press_evidence(key)
        if key.isdigit() and int(key) <= TOP_LEVEL:
            return self._press_level(int(key))
        if key == "?":
            self.why = not self.why
        return {"n": Reply("not_sure"), "s": Reply("skip"), "b": Reply("back")}.get(key)

    def _press_level(self, level: int) -> Reply | None:
        if level < EVIDENCE_FROM_LEVEL:
            return Reply("answer", level)
        self.level, self.cursor, self.why = level, None, False
        return None

    def _press_evidence(self, key: str) -> Reply | None:
        if key == "b":
            self.level, self.cursor = None, None
            return None
        if key.isdigit() and int(key) <= TOP_LEVEL:
            return self._press_level(int(key))
        for letter, tag, _ in EVIDENCE_CHOICES:
            if key == letter and tag in EVIDENCE_TAGS:
                return Reply("answer", self.level, tag)
        return Reply("answer", self.level) if key == "n" else None

    def fragments(self, width: int, height: int) -> StyleAndTextTuples:
        lines = self._lines(width, roomy=True)
        if len(lines) > height:
            lines = self._lines(width, roomy=False)
        return _joined(lines[:height])

    def _lines(self, width: int, *, roomy: bool) -> list[StyleAndTextTuples]:
        s = self.screen
        blank: list[StyleAndTextTuples] = [[]] if roomy else []
        left = "about a minute left" if s.minutes == 1 else f"some {s.minutes} minutes left"
        lines = [_between("llmcareer assess", f"{s.number} of about {s.about}, {left}", width, "quiet"), *blank]
        if s.number == 1 and roomy:
            lines += [*_paragraph(WELCOME, width), []]
        if s.note:
            lines += [*_paragraph(s.note, width, "class:note"), *blank]
        lines.append(_between(s.title.upper(), s.area, width, "title"))
        lines += [*_paragraph(s.description, width), *blank]
        for level, statement in enumerate(s.statements):
            lines += self._statement(level, statement, width)
        lines += blank
        if self.level is not None:
            return lines + self._evidence(width)
        back = [] if s.number == 1 else [("b", "Back")]
        lines.append(_keys([("n", "Not sure"), ("s", "Skip"), *back, ("?", "Why do you ask this?")]))
        if self.why:
            lines += [*blank, *_paragraph(s.why, width)]
        lines += [
            *blank,
            *_paragraph("Press a key. Ctrl-C stops here and keeps every answer you have given.", width, "class:quiet"),
        ]
        return lines

    def _statement(self, level: int, statement: str, width: int) -> list[StyleAndTextTuples]:
        chosen = self.level == level
        here = "class:here" if self.level is None and self.cursor == level else "class:title" if chosen else ""
        first, *rest = wrapped(statement, width - 6)
        mark = ">" if chosen else " "
        lines: list[StyleAndTextTuples] = [[("class:key", f" {mark} {level}  "), (here, first)]]
        return lines + [[("", " " * 6), (here, line)] for line in rest]

    def _evidence(self, width: int) -> list[StyleAndTextTuples]:
        parts: StyleAndTextTuples = [("class:title", f" {EVIDENCE_QUESTION}")]
        used = len(EVIDENCE_QUESTION) + 1
        lines = [parts]
        for i, (letter, _, label) in enumerate([*EVIDENCE_CHOICES, ("n", "none", "none of these")]):
            if used + len(label) + 5 > width:
                used = len(EVIDENCE_QUESTION) + 1  # below the first choice
                parts = [("", " " * used)]
                lines.append(parts)
            here = "class:here" if self.cursor == i else ""
            parts += [("class:key", f"   {letter} "), (here, label)]
            used += len(label) + 5
        return [*lines, [], *_paragraph("b goes back to the lines above.", width, "class:quiet")]


class _ChoiceView(_View):
    def __init__(self, title: str, choices: Sequence[tuple[str, str]], text: str) -> None:
        super().__init__()
        self.title, self.options, self.text = title, choices, text

    def choices(self) -> int:
        return len(self.options)

    def press(self, key: str) -> str | None:
        if key == "enter" and self.cursor is not None:
            return self.options[self.cursor][0]
        if key.isdigit() and 1 <= int(key) <= len(self.options):
            return self.options[int(key) - 1][0]
        return None

    def fragments(self, width: int, height: int) -> StyleAndTextTuples:
        lines: list[StyleAndTextTuples] = [_between("llmcareer", "", width, "quiet"), []]
        if self.text:
            lines += [*_paragraph(self.text, width), []]
        lines += [*_paragraph(self.title, width, "class:title"), []]
        for i, (_, label) in enumerate(self.options):
            first, *rest = wrapped(label, width - 6)
            here = "class:here" if self.cursor == i else ""
            lines.append([("class:key", f"   {i + 1}  "), (here, first)])
            lines += [[("", " " * 6), (here, line)] for line in rest]
        lines += [[], *_paragraph("Press a key.", width, "class:quiet")]
        return _joined(lines[:height])


def _run(view: Any) -> Any:
    """Show a view until a key ends it. Every key redraws it at the terminal's present size."""
    bindings = KeyBindings()

    @bindings.add("<any>")
    def _(event: KeyPressEvent) -> None:
        _finish(event, view.press(event.data.lower()))

    @bindings.add("enter")
    def _(event: KeyPressEvent) -> None:
        _finish(event, view.press("enter"))

    @bindings.add("up")
    @bindings.add("left")
    def _(_: KeyPressEvent) -> None:
        view.move(-1)

    @bindings.add("down")
    @bindings.add("right")
    def _(_: KeyPressEvent) -> None:
        view.move(1)

    @bindings.add("backspace")
    def _(event: KeyPressEvent) -> None:
        _finish(event, view.press("b"))

    @bindings.add("c-c")
    @bindings.add("c-d")
    def _(event: KeyPressEvent) -> None:
        event.app.exit(exception=KeyboardInterrupt)

    def text() -> StyleAndTextTuples:
        size = get_app().output.get_size()
        fragments: StyleAndTextTuples = view.fragments(min(size.columns - 2 * MARGIN, WIDEST), size.rows)
        return fragments

    window = Window(FormattedTextControl(text, show_cursor=False), always_hide_cursor=True)
    application: Application[Any] = Application(
        layout=Layout(window), key_bindings=bindings, style=STYLE, full_screen=True, mouse_support=False
    )
    return Prompt(application).unsafe_ask()


def _finish(event: KeyPressEvent, result: Any) -> None:
    if result is not None:
        event.app.exit(result=result)


def _joined(lines: Sequence[StyleAndTextTuples]) -> StyleAndTextTuples:
    result: StyleAndTextTuples = []
    for line in lines:
        result += [("", " " * MARGIN), *line, ("", "\n")]
    return result[:-1]


def _paragraph(text: str, width: int, style: str = "") -> list[StyleAndTextTuples]:
    return [[(style, line)] for line in wrapped(text, width)]


def _between(left: str, right: str, width: int, style: str) -> StyleAndTextTuples:
    room = max(2, width - cells(left) - cells(right))
    return [(f"class:{style}", left), ("", " " * room), ("class:quiet", right)]


def _keys(pairs: Sequence[tuple[str, str]]) -> StyleAndTextTuples:
    result: StyleAndTextTuples = []
    for key, label in pairs:
        result += [("class:key", f"   {key}  "), ("", label)]
    return result
