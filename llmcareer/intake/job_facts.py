"""Facts of an ad beside skills: its title and role, its seniority, the years and degrees it asks for."""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from llmcareer.intake.any_case import AnyCase
from llmcareer.intake.job_sections import DOES, PREFERRED, REQUIRED, Ask
from llmcareer.intake.sentences import sentences
from llmcareer.intake.tokens import tokenize
from llmcareer.model import Role

# Titles that no alias of a role covers, most telling first.
_TITLES: tuple[tuple[str, str], ...] = (
    ("apm", r"product (?:manager|owner|lead)"),
    ("fde", r"forward[- ]deployed|solutions? (?:engineer|architect|consultant)|customer engineer|field engineer"),
    (
        "eval",
        r"(?:safety|evals?|evaluation|red team\w*|trust|responsible ai).*(?:engineer|researcher|scientist|specialist|"
        r"lead)",
    ),
    (
        "llmops",
        r"ml ?ops|llm ?ops|(?:ml|ai|machine learning) (?:platform|infra\w*|operations|systems)|platform.*(?:ml|ai)\b|"
        r"(?:ml|ai)\b.*platform",
    ),
    ("de", r"data engineer\w*|etl|data platform|data architect|big data"),
    (
        "re",
        r"research engineer|applied scientist|(?:ml|ai|machine learning|nlp|deep learning|genai|llm) scientist|ml "
        r"research|research.*software|software.*research|technical staff",
    ),
    ("rs", r"research(?:er| scientist| fellow| associate| intern)|scientist.*research|postdoc\w*|applied research"),
    ("ds", r"data scien\w+|data analy\w+|statistician|quantitative|decision scien\w+|analytics"),
    (
        "aie",
        r"(?:gen(?:erative)? ?ai|llm|agent\w*|prompt|conversational|chatbot|copilot|\bai\b|artificial "
        r"intelligence).*(?:engineer|developer|architect|specialist|lead|programmer|intern|consultant)",
    ),
    ("mle", r"machine learning|deep learning|\bml\b|computer vision|\bnlp\b|perception|recommend\w+|ranking|search"),
    ("aie", r"\bai\b|artificial intelligence"),
)
_TITLE_PATTERNS = tuple((role, AnyCase(pattern)) for role, pattern in _TITLES)
_TITLE_LINES = 3  # the title stands among the first lines
_TITLE_TRUST = 4.0  # log odds a title adds to its role: it decides unless the skills clearly contradict
_LEAST, _MOST = 0.02, 0.98  # shares are counted from few ads: none is 0 or 1
_FLATNESS = 3.0  # skills of an ad go together; counting each as independent would make every verdict certain


def title_role(title: str, roles: Mapping[str, Role]) -> str:
    """The id of the role a title names, or the empty string."""
    words = [token.folded for token in tokenize(title)]
    best, role_id = 0, ""
    for role in roles.values():
        for alias in role.aliases:
            parts = _words(alias)
            size = len(parts)
            if size > best and any(tuple(words[i : i + size]) == parts for i in range(len(words) - size + 1)):
                best, role_id = size, role.id
    if role_id:
        return role_id
    return next((role for role, pattern in _TITLE_PATTERNS if role in roles and pattern.search(title)), "")


@lru_cache(maxsize=1_024)
def _words(alias: str) -> tuple[str, ...]:
    return tuple(token.folded for token in tokenize(alias))


def role_shares(named: str, contents: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    """How much an ad looks like each role, best first; shares add up to 1.

    ``named`` is the role of the title, which weighs most, or empty to judge by the skills alone;
    ``contents`` are those of `skill_contents`.
    """
    return _softmax({role: score + (_TITLE_TRUST if role == named else 0.0) for role, score in contents.items()})


def skill_contents(skills: Iterable[str], roles: Mapping[str, Role]) -> dict[str, float]:
    """What the skills of an ad say for each role: how well they fit, and how common its ads are."""
    found = set(skills)
    return {
        role.id: (likeness(found, role) + math.log1p(role.ads.get("all", 0))) / _FLATNESS for role in roles.values()
    }


def likeness(found: set[str], role: Role) -> float:
    """The log probability of these skills in an ad of a role."""
    return sum(_log(share if skill in found else 1.0 - share) for skill, share in role.named.items())


@lru_cache(maxsize=4_096)
def _log(share: float) -> float:
    return math.log(min(max(share, _LEAST), _MOST))


def _softmax(scores: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    if not scores:
        return ()
    top = max(scores.values())
    weights = {role: math.exp(score - top) for role, score in scores.items()}
    total = sum(weights.values())
    return tuple(
        sorted(((role, weight / total) for role, weight in weights.items()), key=lambda row: (-row[1], row[0]))
    )


_ENTRY_WORDS = AnyCase(
    r"\b(?:intern|internship|junior|jr|entry|associate|graduate|trainee|apprentice|early career|new grad|"
    r"(?:scientist|engineer|analyst) i)\b"
)
_SENIOR_WORDS = AnyCase(
    r"\b(?:senior|sr|staff|principal|lead|head|director|expert|distinguished|architect|(?:scientist|engineer) iii|vp|"
    r"fellow)\b"
)
_OPEN_LEVEL = AnyCase(r"\b(?:jr|junior|entry).{0,12}(?:sr|senior)\b")
_SENIOR_INTRO = AnyCase(r"\b(?:senior|seasoned|principal|staff) \w+")
_SENIOR_YEARS, _MID_YEARS = 5, 2


def seniority(title: str, intro: str, years: int | None) -> str:
    """entry, mid or senior: by a word of the title, else by years, else by the first lines, else mid."""
    if _OPEN_LEVEL.search(title):
        return "mid"
    if _SENIOR_WORDS.search(title):
        return "senior"
    if _ENTRY_WORDS.search(title):
        return "entry"
    if years is not None:
        return "senior" if years >= _SENIOR_YEARS else "mid" if years >= _MID_YEARS else "entry"
    if _SENIOR_INTRO.search(intro):
        return "senior"
    return "mid"


_NUMBER_WORDS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
_YEARS = AnyCase(
    r"\b(?P<low>\d{1,2}|"
    + "|".join(_NUMBER_WORDS)
    + r")\s*(?:\(\d{1,2}\)\s*)?\+?\s*(?:(?:-|–|to|or)\s*(?:more|\d{1,2})\s*\+?\s*)?"
    r"(?:\+\s*)?(?:years?|yrs?)\b"
)
_MOST_YEARS = 20
_NOT_DEMANDED = AnyCase(
    r"\b(?:history|founded|for (?:over|more than)|contract|graduat\w+ (?:in|within)|within (?:the )?(?:next|last|"
    r"past)|over the (?:past|last|next)|"
    r"years? old|years ago|program|commitment|anniversary|plan)\b"
)
_EXPERIENCE = AnyCase(
    r"experience|background|working|industry|hands|years? (?:in|of|as)|yrs|professional|exp\b|min\b|minimum|"
    r"developing|building|with"
)


def years_asked(asks: Sequence[Ask]) -> int | None:
    """The years of experience demanded: the largest lower end in a sentence that requires, or None."""
    found = [years for ask in asks if ask.need in (REQUIRED, DOES) for years in _years_in(ask.sentence)]
    return max(found, default=None)


def _years_in(sentence: str) -> list[int]:
    if _NOT_DEMANDED.search(sentence) or not _EXPERIENCE.search(sentence):
        return []
    values = []
    for match in _YEARS.finditer(sentence):
        low = match.group("low").lower()
        values.append(_NUMBER_WORDS[low] if low in _NUMBER_WORDS else int(low))
    values = [value for value in values if 0 < value <= _MOST_YEARS]
    degrees = {level for level, pattern in _DEGREE_PATTERNS if pattern.search(sentence)}
    # "Bachelor and 5 years, or Master and 3 years": the lowest degree accepted comes with the most years
    return values if not degrees or len(values) < 2 else [max(values)]


_DEGREES = (
    ("phd", r"\bph\.?\s?d\b\.?|\bdoctora\w+|\bdoctoral"),
    (
        "master",
        r"\bmaster(?:['’]?s)?\b(?!.{0,12}(?:data|services|agreement))|\bm\.?\s?sc?\b\.?(?=[ ,/)]|$)|\bmba\b|"
        r"\bm\.?eng\b|\bmtech\b",
    ),
    (
        "bachelor",
        r"\bbachelor(?:['’]?s)?\b|\bb\.?\s?sc?\b\.?(?=[ ,/)]|$)|\bba/bs\b|\bbs/ba\b|\bb\.?a\.?/|\bb\.?tech\b|"
        r"\bb\.?eng\b|\bundergraduate degree|\b4[- ]year degree",
    ),
)
_DEGREE_PATTERNS = tuple((level, AnyCase(pattern)) for level, pattern in _DEGREES)
_ANY_DEGREE = AnyCase(
    r"\b(?:university|college|academic|advanced|technical|quantitative|engineering|relevant|science)?\s?degree\b"
)
_EQUIVALENT = AnyCase(
    r"equivalent (?:practical |work |professional |industry |relevant )*experience|or (?:relevant|practical|"
    r"equivalent) (?:\w+ )?experience|or equivalent\b(?! field)|in lieu of"
)
_DEGREE_PREFERRED = AnyCase(r"prefer|plus\b|desir|ideally|bonus|nice to have|advantage")


def degrees_asked(asks: Sequence[Ask]) -> tuple[tuple[str, str], ...]:
    """(level, need) of every degree an ad names: bachelor, master, phd, or degree where no level is named."""
    found: dict[str, str] = {}
    order = {"required": 0, "equivalent": 1, "preferred": 2}
    for ask in asks:
        levels = [level for level, pattern in _DEGREE_PATTERNS if pattern.search(ask.sentence)]
        if not levels and _ANY_DEGREE.search(ask.sentence):
            levels = ["degree"]
        preferred = ask.need == PREFERRED or bool(_DEGREE_PREFERRED.search(ask.sentence))
        need = "preferred" if preferred else "equivalent" if _EQUIVALENT.search(ask.sentence) else "required"
        for level in levels:
            if level not in found or order[need] < order[found[level]]:
                found[level] = need
    if len(found) > 1:
        found.pop("degree", None)
    return tuple(sorted(found.items()))


def find_title(lines: Sequence[str], roles: Mapping[str, Role]) -> tuple[str, str]:
    """The title of the job and the role it names, if any: a labelled title, else the first of the first
    lines that names a role, else the first line."""
    for line in lines[:_LABEL_LINES]:
        label = _TITLE_LABEL.match(line)
        if label:
            return label.group(1), title_role(label.group(1), roles)
    first = [(sentences(line) or [""])[0].rstrip(".") for line in lines[:_TITLE_LINES]]
    short = [line for line in first if line and len(line) <= _TITLE_LENGTH]
    named = ((line, title_role(line, roles)) for line in short)
    return next((found for found in named if found[1]), (short[0] if short else "", ""))


_TITLE_LABEL = re.compile(r"(?i)(?:job title|title|position|role|job)\s*:\s*(.{3,80})$")


_LABEL_LINES = 12
_TITLE_LENGTH = 110
