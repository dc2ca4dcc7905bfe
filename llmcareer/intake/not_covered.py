"""Names in the demands of an ad that stand for no skill of the catalogue, so that nothing is dropped in silence."""

import re
from collections.abc import Iterator, Sequence, Set

from llmcareer.intake.job_sections import DOES, Ask
from llmcareer.intake.tokens import fold, words_of

MOST_NAMES = 20  # of one ad; after them come the names of places and departments

# How names of products and languages are written: PyTorch, SAS, Rust, R, C++, C#.
_NAME = re.compile(r"(?:[A-Z][a-z]*[A-Z]\w*|[A-Z]{2,6}s?|[A-Z][a-z]+\d*|[A-Z]|\w+\+\+|\w#)$")
# In German every noun begins with a capital, so only an odd spelling tells a name.
_ODD_NAME = re.compile(r"(?:[A-Z][a-z]*[A-Z]\w*|[A-Z]{2,6}s?|\w+\+\+|\w#)$")
_GERMAN = re.compile(r"\b(?:und|oder|mit|für|der|die|das|eine?)\b")
_GERMAN_WORDS = 3  # from which the demands are taken for German
_BEGINS_ITEM = re.compile(r"[,(/]\s*$")
_ENDS_LIST = re.compile(r"\b(?:and|or|und|oder)\s$")
_ENDS_ITEM = re.compile(r"\s*[,/)]|\s+(?:and|or|und|oder)\s")
_ITEM_GOES_ON = frozenset((" ", "-", "."))  # between two words of one name: "Power Apps", "Kore.ai"
_MOST_WORDS = 3  # of a name; longer runs of capitals are titles and headings

# Written like names and no skill anybody could miss: parts of degrees, places, and words that begin a demand.
_ORDINARY = frozenset(
    word
    for line in (
        "i a ai ml us usa uk eu ca ny nyc dc cs it hr eeo pto ceo cto cfo ui ux jd ged nda mon sun am pm",
        "bs ba ms ma mba bsc msc phd ph d bachelor bachelors master masters degree md va",
        "computer science sciences engineering engineer scientist mathematics math maths physics economics finance",
        "biology chemistry electrical information technology operations research english french german spanish",
        "artificial intelligence systems management analytics product business data time client team remote",
        "you we the our this that these and or in on at for with to as if from also strong excellent solid proven",
        "experience knowledge ability familiarity proficiency understanding work working design develop build create",
        "furthermore moreover finally currently today here when while although because since overall specifically",
        "typically usually please note additionally however ideally ultimately together plus bonus preferred",
        "required basic minimum good senior",
    )
    for word in line.split()
)


def names_not_covered(sentences: Sequence[Ask], vocabulary: Set[str]) -> tuple[str, ...]:
    """Names in lists of the demands, first spelling kept, in order; none that has a word of ``vocabulary``."""
    seen: dict[str, str] = {}
    demands = [ask.sentence for ask in sentences if ask.need != DOES]
    german = sum(len(_GERMAN.findall(sentence)) for sentence in demands) >= _GERMAN_WORDS
    for sentence in demands:
        for name in _listed(sentence, _ODD_NAME if german else _NAME):
            words = list(words_of(name))
            while words and fold(words[0][0]) in _ORDINARY:
                words.pop(0)
            if words and not any(fold(word) in vocabulary for word, _, _ in words):
                bare = name[words[0][1] :]
                seen.setdefault(bare.lower(), bare)
    return tuple(seen.values())[:MOST_NAMES]


def _listed(sentence: str, spelling: re.Pattern[str]) -> Iterator[str]:
    """The names that stand in a list: between commas, slashes or brackets, or after its last "and"."""
    in_list = False
    for start, end in _names(sentence, spelling):
        before, after = sentence[:start][-_REACH:], sentence[end:][:_REACH]
        begins = bool(_BEGINS_ITEM.search(before))
        ends = bool(_ENDS_ITEM.match(after)) or not any(map(str.isalnum, after))
        heads = after.lstrip()[:1] in (",", "/")
        last = in_list and bool(_ENDS_LIST.search(before))
        in_list = last or heads or (begins and ends)
        if in_list:
            yield sentence[start:end]


_REACH = 6  # characters beside a name that are looked at for a comma or an "and"


def _names(sentence: str, spelling: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The runs of words that are written like names, as (start, end)."""
    runs: list[tuple[int, int, int]] = []
    for word, start, end in words_of(sentence):
        if not spelling.match(word):
            continue
        if runs and sentence[runs[-1][1] : start] in _ITEM_GOES_ON:
            runs[-1] = (runs[-1][0], end, runs[-1][2] + 1)
        else:
            runs.append((start, end, 1))
    return ((start, end) for start, end, words in runs if words <= _MOST_WORDS)
