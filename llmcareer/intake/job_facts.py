"""Facts of an ad beside skills: is it one, its role, its seniority, the years and degrees it asks for."""

import math
import re
from collections.abc import Iterable, Mapping, Sequence

from llmcareer.intake.job_sections import DOES, PREFERRED, REQUIRED, Ask
from llmcareer.intake.tokens import fold, tokenize
from llmcareer.model import Role

# Five things an ad does. A text that does fewer than three of them is none.
_SIGNS = (
    r"\b(?:you will|you.ll|you have|you are|your (?:role|responsibilities|profile|tasks|background)|ideal candidate|successful candidate|"
    r"candidates?|applicants?|incumbent|who you are|about you)\b",
    r"\b(?:(?:we are|we.re|is|are|currently) (?:\w+ )?(?:looking|seeking|hiring|searching)|looking for|join (?:our|us|the|a|an)|hiring|"
    r"job (?:opening|title|description|details)|open (?:role|position)s?|vacancy|we seek|seeks?|seeking|opportunity|our client)\b",
    r"\b(?:responsib\w+|duties|what you.{0,5}do|in this role|(?:this|the) (?:role|position)|day-to-day|key tasks|your tasks|the job)\b",
    r"\b(?:requirements?|qualifications?|must have|required|preferred|nice to have|\d+\+? ?(?:-|to|–)? ?\d* ?\+?(?:years|yrs)|"
    r"proficien\w+|experience (?:with|in)|hands-on|knowledge of|degree)\b",
    r"\b(?:salary|benefits|401\(?k\)?|remote|hybrid|on-?site|full[- ]time|part[- ]time|contract|permanent|compensation|visa|c2c|w2|"
    r"equal opportunity|apply|resumes?|interview|relocation|equity|per hour|annually|location|internship|pto)\b",
)
_SIGN_PATTERNS = tuple(re.compile(pattern, re.IGNORECASE) for pattern in _SIGNS)
_ENOUGH_SIGNS = 3
_SEARCH, _DUTIES, _ASKS = 1, 2, 3  # the signs that somebody is searched for, has duties, is asked for something
_MIN_WORDS = 25  # a shorter text asks for too little to be read

# What other texts do, each with what they are.
_OTHER_TEXTS = (
    (
        r"\b(?:tablespoons?|teaspoons?|tbsp|tsp|preheat|oven|simmer|whisk|cups? of (?:flour|sugar)|ingredients)\b", 3,
        "it reads like a recipe",
    ),
    (
        r"\b(?:curriculum vitae|r[ée]sum[ée] of|references available|work history|personal statement|i am seeking|career objective|"
        r"my responsibilities|i (?:led|built|worked|developed|designed|was|have|managed|wrote|studied|hold|joined))\b", 3,
        "it reads like a CV",
    ),
    (
        r"\b(?:said|told reporters|reported|according to|spokes\w+|announced|reuters|analysts?|shares (?:rose|fell)|quarter(?:ly)?|"
        r"on (?:monday|tuesday|wednesday|thursday|friday)|percent|journalist|newsletter)\b", 4,
        "it reads like a news article",
    ),
    (
        r"\b(?:enrol\w*|this course|lessons?|syllabus|tuition|learners|curriculum|certificate of completion|instructors?|"
        r"module \d|lecture \d|week \d)\b", 4,
        "it reads like the description of a course",
    ),
    (
        r"\b(?:in this (?:article|post|guide|tutorial|chapter|paper)|blog post|subscribe|how to become|step \d|read more|abstract|"
        r"pip install|readme|git clone|npm install|et al\.?|figure \d|we propose|table \d)\b", 3,
        "it reads like an article or a manual",
    ),
)
_OTHER_PATTERNS = tuple((re.compile(pattern, re.IGNORECASE), least, word) for pattern, least, word in _OTHER_TEXTS)
_DATES = re.compile(
    r"\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? )?(?:\d\d?[/.])?(?:19|20)\d\d\s*(?:-|–|—|to)\s*"
    r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? )?(?:\d\d?[/.])?(?:(?:19|20)\d\d|present|now|today|current)",
    re.IGNORECASE,
)
_CV_DATES = 2  # an ad tells no career; two spans of years do


def not_an_ad(text: str, asked: int) -> str:
    """Why a text is no job ad, or the empty string when it is one. ``asked`` counts skills asked of the person."""
    if len(text.split()) < _MIN_WORDS:
        return "it is too short to be a job ad"
    signs = [bool(pattern.search(text)) for pattern in _SIGN_PATTERNS]
    for pattern, least, word in _OTHER_PATTERNS:
        found = {match.group().lower() for match in pattern.finditer(text)}
        if len(found) >= least and sum(signs) < len(signs):
            return word
    if len(_DATES.findall(text)) >= _CV_DATES and not (signs[0] and signs[_SEARCH]):
        return "it reads like a CV"
    if sum(signs) >= _ENOUGH_SIGNS or (signs[_DUTIES] and signs[_ASKS] and asked >= _ENOUGH_SIGNS):
        return ""
    return "it asks nobody for anything and offers no job"


# Titles that no alias of a role covers, most telling first.
_TITLES: tuple[tuple[str, str], ...] = (
    ("apm", r"product (?:manager|owner|lead)"),
    ("fde", r"forward[- ]deployed|solutions? (?:engineer|architect|consultant)|customer engineer|field engineer"),
    ("eval", r"(?:safety|evals?|evaluation|red team\w*|trust|responsible ai).*(?:engineer|researcher|scientist|specialist|lead)"),
    ("llmops", r"ml ?ops|llm ?ops|(?:ml|ai|machine learning) (?:platform|infra\w*|operations|systems)|platform.*(?:ml|ai)\b|(?:ml|ai)\b.*platform"),
    ("de", r"data engineer\w*|etl|data platform|data architect|big data"),
    ("re", r"research engineer|applied scientist|(?:ml|ai|machine learning|nlp|deep learning|genai|llm) scientist|ml research|research.*software|software.*research|technical staff"),
    ("rs", r"research(?:er| scientist| fellow| associate| intern)|scientist.*research|postdoc\w*|applied research"),
    ("ds", r"data scien\w+|data analy\w+|statistician|quantitative|decision scien\w+|analytics"),
    ("aie", r"(?:gen(?:erative)? ?ai|llm|agent\w*|prompt|conversational|chatbot|copilot|\bai\b|artificial intelligence).*(?:engineer|developer|architect|specialist|lead|programmer|intern|consultant)"),
    ("mle", r"machine learning|deep learning|\bml\b|computer vision|\bnlp\b|perception|recommend\w+|ranking|search"),
    ("aie", r"\bai\b|artificial intelligence"),
)
_TITLE_PATTERNS = tuple((role, re.compile(pattern, re.IGNORECASE)) for role, pattern in _TITLES)
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
            parts = [fold(token.text) for token in tokenize(alias)]
            size = len(parts)
            if size > best and any(words[i : i + size] == parts for i in range(len(words) - size + 1)):
                best, role_id = size, role.id
    if role_id:
        return role_id
    return next((role for role, pattern in _TITLE_PATTERNS if role in roles and pattern.search(title)), "")


def role_shares(title: str, skills: Iterable[str], roles: Mapping[str, Role]) -> tuple[tuple[str, float], ...]:
    """How much an ad looks like each role, best first; shares add up to 1. The title weighs most."""
    named = title_role(title, roles)
    found = set(skills)
    scores = {
        role.id: likeness(found, role) / _FLATNESS + (_TITLE_TRUST if role.id == named else 0.0) for role in roles.values()
    }
    return _softmax(scores)


def skill_shares(skills: Iterable[str], roles: Mapping[str, Role]) -> tuple[tuple[str, float], ...]:
    """The same from the skills alone, as if there were no title."""
    found = set(skills)
    return _softmax({role.id: likeness(found, role) / _FLATNESS for role in roles.values()})


def likeness(found: set[str], role: Role) -> float:
    """The log probability of these skills in an ad of a role."""
    total = 0.0
    for skill, share in role.named.items():
        bounded = min(max(share, _LEAST), _MOST)
        total += math.log(bounded if skill in found else 1.0 - bounded)
    return total


def _softmax(scores: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    if not scores:
        return ()
    top = max(scores.values())
    weights = {role: math.exp(score - top) for role, score in scores.items()}
    total = sum(weights.values())
    return tuple(sorted(((role, weight / total) for role, weight in weights.items()), key=lambda row: (-row[1], row[0])))


_ENTRY_WORDS = re.compile(
    r"\b(?:intern|internship|junior|jr|entry|associate|graduate|trainee|apprentice|early career|new grad|(?:scientist|engineer|analyst) i)\b",
    re.IGNORECASE,
)
_SENIOR_WORDS = re.compile(
    r"\b(?:senior|sr|staff|principal|lead|head|director|expert|distinguished|architect|(?:scientist|engineer) iii|vp|fellow)\b", re.IGNORECASE
)
_OPEN_LEVEL = re.compile(r"\b(?:jr|junior|entry).{0,12}(?:sr|senior)\b", re.IGNORECASE)
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
    if re.search(r"\b(?:an? |seasoned )?(?:senior|seasoned|principal|staff) \w+", intro, re.IGNORECASE):
        return "senior"
    return "mid"


_NUMBER_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_YEARS = re.compile(
    r"\b(?P<low>\d{1,2}|" + "|".join(_NUMBER_WORDS) + r")\s*(?:\(\d{1,2}\)\s*)?\+?\s*(?:(?:-|–|to|or)\s*(?:more|\d{1,2})\s*\+?\s*)?"
    r"(?:\+\s*)?(?:years?|yrs?)\b",
    re.IGNORECASE,
)
_MOST_YEARS = 20
_NOT_DEMANDED = re.compile(
    r"\b(?:history|founded|for (?:over|more than)|contract|graduat\w+ (?:in|within)|within (?:the )?(?:next|last|past)|over the (?:past|last|next)|"
    r"years? old|years ago|program|commitment|anniversary|plan)\b",
    re.IGNORECASE,
)
_EXPERIENCE = re.compile(r"experience|background|working|industry|hands|years? (?:in|of|as)|yrs|professional|exp\b|min\b|minimum|developing|building|with", re.IGNORECASE)


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
    ("master", r"\bmaster(?:['’]?s)?\b(?!.{0,12}(?:data|services|agreement))|\bm\.?\s?sc?\b\.?(?=[ ,/)]|$)|\bmba\b|\bm\.?eng\b|\bmtech\b"),
    ("bachelor", r"\bbachelor(?:['’]?s)?\b|\bb\.?\s?sc?\b\.?(?=[ ,/)]|$)|\bba/bs\b|\bbs/ba\b|\bb\.?a\.?/|\bb\.?tech\b|\bb\.?eng\b|\bundergraduate degree|\b4[- ]year degree"),
)
_DEGREE_PATTERNS = tuple((level, re.compile(pattern, re.IGNORECASE)) for level, pattern in _DEGREES)
_ANY_DEGREE = re.compile(r"\b(?:university|college|academic|advanced|technical|quantitative|engineering|relevant|science)?\s?degree\b", re.IGNORECASE)
_EQUIVALENT = re.compile(r"equivalent (?:practical |work |professional |industry |relevant )*experience|or (?:relevant|practical|equivalent) (?:\w+ )?experience|or equivalent\b(?! field)|in lieu of", re.IGNORECASE)
_DEGREE_PREFERRED = re.compile(r"prefer|plus\b|desir|ideally|bonus|nice to have|advantage", re.IGNORECASE)


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


def find_title(lines: Sequence[str], roles: Mapping[str, Role]) -> str:
    """The title of the job: a named one, else the first of the first lines that names a role, else the first line."""
    for line in lines[:_LABEL_LINES]:
        label = re.match(r"(?i)(?:job title|title|position|role|job)\s*:\s*(.{3,80})$", line)
        if label:
            return label.group(1)
    short = [line for line in lines[:_TITLE_LINES] if len(line) <= _TITLE_LENGTH]
    return next((line for line in short if title_role(line, roles)), short[0] if short else "")


_LABEL_LINES = 12
_TITLE_LENGTH = 110
