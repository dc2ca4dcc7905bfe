"""Is a text a job ad at all? By what it does (searches, describes duties, asks) and what other texts do."""

import re

from llmcareer.intake.any_case import AnyCase
from llmcareer.intake.cv_headings import EDUCATION, WORK, section_kind
from llmcareer.intake.cv_sections import dates_in
from llmcareer.intake.job_sections import DOES, REQUIRED, heading_kind
from llmcareer.intake.lines import Text

# Five things an ad does.
_SIGNS = (
    r"\b(?:you will|you.ll|you have|you are|your (?:role|responsibilities|profile|tasks|background)|ideal candidate|"
    r"successful candidate|"
    r"candidates?|applicants?|incumbent|who you are|about you)\b",
    r"\b(?:(?:we are|we.re|is|are|currently) (?:\w+ )?(?:looking|seeking|hiring|searching)|looking for|join (?:our|"
    r"us|the|a|an)|hiring|"
    r"job (?:opening|title|description|details)|open (?:role|position)s?|vacancy|we seek|seeks?|seeking|opportunity|"
    r"our client)\b",
    r"\b(?:responsib\w+|duties|what you.{0,5}do|in this role|(?:this|the) (?:role|position)|day-to-day|key tasks|"
    r"your tasks|the job)\b",
    r"\b(?:requirements?|qualifications?|must have|required|preferred|nice to have|\d+\+? ?(?:-|to|–)? ?\d* "
    r"?\+?(?:years|yrs)|"
    r"proficien\w+|experience (?:with|in)|hands-on|knowledge of|degree)\b",
    r"\b(?:salary|benefits|401\(?k\)?|remote|hybrid|on-?site|full[- ]time|part[- ]time|contract|permanent|"
    r"compensation|visa|c2c|w2|"
    r"equal opportunity|apply|resumes?|interview|relocation|equity|per hour|annually|location|internship|pto)\b",
)
_SIGN_PATTERNS = tuple(AnyCase(pattern) for pattern in _SIGNS)
# One point for each of the five, one each for the title of a job, a heading that demands, a heading for duties,
# and some skills. Of 354 real ads 346 reach six points; manuals, minutes and product pages reach five at most.
_ENOUGH_POINTS = 6
_FEWEST_POINTS = 4  # of a bare list of demands under a title
_ENOUGH_SKILLS = 3
_MIN_WORDS, _MAX_WORDS = 25, 4_000  # the longest of 354 real ads has 2,300 words

# What other texts do, each with what they are.
_OTHER_TEXTS = (
    (
        r"\b(?:tablespoons?|teaspoons?|tbsp|tsp|preheat|oven|simmer|whisk|cups? of (?:flour|sugar)|ingredients)\b",
        3,
        "it reads like a recipe",
    ),
    (
        r"\b(?:curriculum vitae|r[ée]sum[ée] of|references available|work history|personal statement|i am seeking|"
        r"career objective|"
        r"my responsibilities|i (?:led|built|worked|developed|designed|was|have|managed|wrote|studied|hold|joined))\b",
        3,
        "it reads like a CV",
    ),
    (
        r"\b(?:said|told reporters|reported|according to|spokes\w+|announced|reuters|analysts?|shares (?:rose|fell)|"
        r"quarter(?:ly)?|"
        r"on (?:monday|tuesday|wednesday|thursday|friday)|percent|journalist|newsletter)\b",
        4,
        "it reads like a news article",
    ),
    (
        r"\b(?:enrol\w*|this course|lessons?|syllabus|tuition|learners|curriculum|certificate of completion|"
        r"instructors?|"
        r"module \d|lecture \d|week \d)\b",
        4,
        "it reads like the description of a course",
    ),
    (
        r"\b(?:in this (?:article|post|guide|tutorial|chapter|paper)|blog post|subscribe|how to become|step \d|read "
        r"more|abstract|"
        r"pip install|readme|git clone|npm install|et al\.?|figure \d|we propose|table \d)\b",
        3,
        "it reads like an article or a manual",
    ),
)
_OTHER_PATTERNS = tuple((AnyCase(pattern), least, word) for pattern, least, word in _OTHER_TEXTS)
_YOU = AnyCase(r"\b(?:you|your)\b")
_FEW_YOUS = 3
_CV_SPANS = 2  # an ad tells no career; two spans of years do
_SPEAKS_OF_ITSELF = re.compile(r"\b(?:I|[Mm]y|[Mm]e)\b|[\w.+-]{1,64}@[\w-]{1,64}\.\w|\[\d{1,2}\]")


def not_an_ad(text: Text, titled: bool, asked: int) -> str:
    """Why a text is no job ad, or the empty string when it is one.

    ``titled``: it begins with the title of a job. ``asked`` counts the skills it asks for.
    """
    if text.kind == "jobjson":
        return ""
    plain = text.plain
    words = len(plain.split())
    if words < _MIN_WORDS:
        return "it is too short to be a job ad"
    if words > _MAX_WORDS:
        return "it is too long to be a job ad"
    if _is_cv(text, plain):
        return "it reads like a CV"
    signs = sum(bool(pattern.search(plain)) for pattern in _SIGN_PATTERNS)
    for pattern, least, word in _OTHER_PATTERNS:
        if signs < len(_SIGN_PATTERNS) and len({match.group() for match in pattern.finditer(plain)}) >= least:
            return word
    kinds = {heading_kind(line) for line in text.lines}
    demands, duties, skilled = REQUIRED in kinds, DOES in kinds, asked >= _ENOUGH_SKILLS
    points = signs + titled + demands + duties + skilled
    headed = (titled and (demands or duties)) or (demands and duties)
    if points >= _ENOUGH_POINTS:
        return ""
    if points >= _FEWEST_POINTS and headed and skilled and not _SPEAKS_OF_ITSELF.search(plain):
        return ""
    return "it asks nobody for anything and offers no job"


def _is_cv(text: Text, plain: str) -> bool:
    """Whether a text tells one person's career."""
    if text.kind in ("jsonresume", "linkedin"):
        return True
    if len(list(_YOU.finditer(plain))) >= _FEW_YOUS:
        return False
    spans = len(dates_in(plain))
    parts = {section_kind(line) for line in text.lines}
    return spans >= _CV_SPANS or (spans > 0 and WORK in parts and EDUCATION in parts)
