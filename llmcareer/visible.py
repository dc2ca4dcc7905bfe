"""Text from outside as visible text, and how many terminal columns it takes."""

import unicodedata

_SPACES = str.maketrans("\n\r\t", "   ")
_HELD = "\ue000"  # stands for " %" while words are told apart; clean() lets none through


def clean(text: str) -> str:
    """Text from outside as visible text: control and direction characters become a question mark,
    line breaks and tabs a space."""
    if text.isascii() and text.isprintable():
        return text
    text = text.translate(_SPACES)
    return "".join("?" if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co") else c for c in text)


def wrapped(text: str, width: int) -> list[str]:
    """Text in lines of at most ``width`` columns; a longer word stands alone, uncut.

    A per cent sign stays with its number.
    """
    result: list[str] = []
    current, used = "", 0
    for held in clean(text).replace(" %", _HELD).split():
        word = held.replace(_HELD, " %")
        size = cells(word)
        if current and used + 1 + size > width:
            result.append(current)
            current, used = word, size
        else:
            current, used = (f"{current} {word}", used + 1 + size) if current else (word, size)
    return [*result, current] if current or not result else result


def cells(text: str) -> int:
    """How many terminal columns a text takes; wide East Asian characters take two."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
