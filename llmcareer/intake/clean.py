"""Text from outside becomes harmless text: no control characters, no escapes, no endless words.

Everything that `llmcareer.intake` hands on has gone through `clean`. Quotes stay findable: only
characters that cannot be seen are taken out, ligatures are spelled out and hyphens made plain.
"""

import re
import unicodedata

MAX_WORD = 80  # the longest real word or address that could matter; hostile files hold thousands of letters

# A terminal would act on these: control sequences (colours, cursor) and operating system commands (titles).
_ESCAPE = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b\]|\x9d)[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[@-_]"
)
_NEW_LINE = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_HYPHENS = str.maketrans({"\u2010": "-", "\u2011": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " "})
_LONG_WORD = re.compile(rf"\S{{{MAX_WORD + 1},}}")

# Unicode categories that are never shown: control, format (direction marks, zero width, soft hyphen), lone
# surrogates, private use (icon fonts), not assigned.
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn")


def clean(text: str) -> str:
    """The text in NFKC with line ends as ``\\n``; everything unseen but tab and line end is taken out."""
    text = _NEW_LINE.sub("\n", _ESCAPE.sub(" ", text))
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_HYPHENS)).translate(_HYPHENS)
    if not text.isprintable():
        text = "".join(map(_seen, text))
    return _LONG_WORD.sub(lambda word: word.group()[:MAX_WORD] + "...", text)


def clean_line(text: str) -> str:
    """The cleaned text on one line, white space collapsed."""
    return " ".join(clean(text).split())


def _seen(character: str) -> str:
    if character in "\n\t" or character.isprintable():
        return character
    category = unicodedata.category(character)
    if category == "Cf":
        return ""
    return " " if category in _UNSEEN or category.startswith("Z") else character
