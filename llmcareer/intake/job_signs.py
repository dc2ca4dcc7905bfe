"""Is a text a job ad at all? By what it does (searches, describes duties, asks) and what other texts do."""

import re

from llmcareer.intake.any_case import AnyCase
from llmcareer.intake.cv_headings import EDUCATION, WORK, section_kind
from llmcareer.intake.cv_sections import dates_in
from llmcareer.intake.job_sections import DOES, REQUIRED, heading_kind
from llmcareer.intake.lines import Text

# Five things an ad does.
_SIGNS = (
    r"\b(?:ihr profil|dein profil|du bist|sie haben|you will|you.ll|you have|you are|your (?:role|responsibilities|"
    r"profile|tasks|background)|ideal candidate|"
    r"successful candidate|"
    r"candidates?|applicants?|incumbent|who you are|about you)\b",
    r"\b(?:(?:we are|we.re|is|are|currently) (?:\w+ )?(?:looking|seeking|hiring|searching)|looking for|join (?:our|"
    r"us|the|a|an)|hiring|"
    r"job (?:opening|title|description|details)|open (?:role|position)s?|vacancy|we seek|seeks?|seeking|opportunity|"
    r"our client)\b",
    r"\b(?:aufgaben|tätigkeiten|responsib\w+|duties|what you.{0,5}do|in this role|(?:this|the) (?:role|position)|"
    r"day-to-day|key tasks|"
    r"your tasks|the job)\b",
    r"\b(?:anforderungen|abgeschlossenes studium|erfahrung|requirements?|qualifications?|must have|required|"
    r"preferred|nice to have|\d+\+? ?(?:-|to|–)? ?\d* "
    r"?\+?(?:years|yrs)|"
    r"proficien\w+|experience (?:with|in)|hands-on|knowledge of|degree)\b",
    r"\b(?:vollzeit|teilzeit|gehalt|homeoffice|salary|benefits|401\(?k\)?|remote|hybrid|on-?site|full[- ]time|"
    r"part[- ]time|contract|permanent|"
    r"compensation|visa|c2c|w2|"
    r"equal opportunity|apply|resumes?|interview|relocation|equity|per hour|annually|location|internship|pto)\b",
)
_SIGN_PATTERNS = tuple(AnyCase(pattern) for pattern in _SIGNS)
# One point for each of the five, one each for the title of a job, a heading that demands, a heading for duties,
# and some skills. Of 354 real ads 346 reach six points; manuals, minutes and product pages reach five at most.
_ENOUGH_POINTS = 6
_FEWEST_POINTS = 4  # of a bare list of demands under a title
_ENOUGH_SKILLS = 3
_MIN_WORDS, _MAX_WORDS = 12, 4_000  # the longest of 354 real ads has 2,300 words

# A short or odd ad has few of these signs. It still searches, and names the terms or the pay of a job.
_SEARCHES = AnyCase(
    r"\b(?:wanted|gesucht|suchen wir|wir suchen|we(?:'re|’re| are)? (?:\w+ )?(?:looking|hiring|seeking|searching|"
    r"recruiting)|"
    r"looking for|is hiring|who is hiring|now hiring|hiring:|seeking|vacanc(?:y|ies)|open (?:role|position|post)s?|"
    r"job (?:opening|title|description|ad)|join (?:us|our|the)|position:|post title|apply|applications? (?:to|by|via|"
    r"close|"
    r"deadline)|closing date|bewerbung\w*|bewirb|lebenslauf|cv to|your (?:cv|résumé|resume)|send (?:a|us|your|me)|"
    r"mail your|"
    r"write to|no agencies|would like (?:a|another|to hire)|need (?:somebody|someone|a|an|\d)|need:|nous (?:cherchons|"
    r"recherchons)|stelle|our client|client:)(?![\w-])"
)
_TERMS_OF_WORK = AnyCase(
    r"\b(?:full[- ]?time|part[- ]?time|permanent|fixed[- ]term|maternity cover|freelance|internship|remote|hybrid|"
    r"on-?site|"
    r"asap|start(?:ing)? (?:date|in|on)|hours? (?:a|per) week|days? (?:holiday|leave|off)|weeks? off|annual leave|"
    r"pension|"
    r"sponsorship|relocation|probation|m/[wf]/[dx]|w/m/d|f/m/[dx]|vollzeit|teilzeit|befristet|unbefristet|homeoffice|"
    r"wfh|"
    r"cdi|80-100|c2c|w2|stunden die woche)(?!\w)"
)
_PAY = AnyCase(
    r"[$€£]\s?\d|\b\d{2,3}[.,]?\d{0,3}\s?(?:-|–|to)\s?\d{2,3}[.,]?\d{0,3}\s?k\b|\b(?:chf|eur|usd|gbp|pln|sek|dkk|"
    r"kroner)\b|"
    r"\b(?:salary|compensation|gehalt|per (?:hour|day|annum|month)|a month|(?:day|hourly) rate|tv-?[lö]d?|e1[0-5]|"
    r"equity|"
    r"grade \w|stipend|euro die stunde)\b"
)
_NARRATOR = re.compile(r"\b(?:I|[Mm]y|me|[Ii]ch|[Mm]ein\w*)\b")
_REPORTS = AnyCase(r"\b(?:said|told|was|were|had|did|went|became|announced|found)\b")
_MOST_POINTS, _MOST_SIGNS = 2, 3  # of one kind of cue; of the five signs above
_ENOUGH_OFFER = 5  # points of at most 9; a letter, a contract or a report has four at most
_MOST_NARRATED = 0.08  # share of words that speak of the writer; letters of application have 0.09 and more
_MOST_REPORTED = 3  # words that tell what happened
# First lines that ask, teach or rule instead of offering.
_OTHER_TITLE = AnyCase(
    r"(?:what (?:does|do|is|are|makes)|why |how (?:to|i|we|do|does|much)|policy|interview|episode|should i|bootcamp|"
    r"competency framework|case study|contract of|minutes|memo)\b"
)
# "A data scientist is a professional who ...": an encyclopedia tells what a job is.
_DEFINES = AnyCase(
    r"\ban? [\w -]{3,40} is (?:an? (?:\w+ )?(?:person|professional|practitioner|specialist|occupation|someone|expert)|"
    r"someone|one) (?:who|that|whose)\b"
)
_SELLS = AnyCase(
    r"\b(?:(?:book|request|schedule) a demo|free trial|per seat|start (?:for )?free|pricing plans|no credit card|"
    r"sign up (?:free|today|now))\b"
)
_FOR_RENT_OR_SALE = AnyCase(r"\b(?:bedrooms?|flat|to let|rent|landlord|tenants?|deposit|mileage|one owner|diesel)\b")
_THINGS = 2  # such words

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
        r"instructors?|bootcamp|cohort|instal+ments|career services|graduates of|"
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
    if text.lines and _OTHER_TITLE.match(text.lines[0].text):
        return "it reads like an article or a rule"
    if _DEFINES.search(plain):
        return "it tells what a job is and offers none"
    if _SELLS.search(plain):
        return "it reads like the page of a product"
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
    if points >= _ENOUGH_POINTS or _offers_work(plain, words, signs):
        return ""
    if points >= _FEWEST_POINTS and headed and skilled and not _SPEAKS_OF_ITSELF.search(plain):
        return ""
    return "it asks nobody for anything and offers no job"


def _offers_work(plain: str, words: int, signs: int) -> bool:
    """Whether a text searches for somebody and names terms or pay, without telling of its writer or of events."""
    searches, terms, pay = (min(_MOST_POINTS, _different(cue, plain)) for cue in (_SEARCHES, _TERMS_OF_WORK, _PAY))
    told = len(_NARRATOR.findall(plain)) > _MOST_NARRATED * words
    reported = len(list(_REPORTS.finditer(plain))) > _MOST_REPORTED
    things = _different(_FOR_RENT_OR_SALE, plain) >= _THINGS
    if not searches or not (terms or pay) or told or reported or things:
        return False
    return searches + terms + pay + min(_MOST_SIGNS, signs) >= _ENOUGH_OFFER


def _different(cue: AnyCase, plain: str) -> int:
    """How many different words of a kind a text holds."""
    return len({found.group() for found in cue.finditer(plain)})


def _is_cv(text: Text, plain: str) -> bool:
    """Whether a text tells one person's career."""
    if text.kind in ("jsonresume", "linkedin"):
        return True
    if len(list(_YOU.finditer(plain))) >= _FEW_YOUS:
        return False
    spans = len(dates_in(plain))
    parts = {section_kind(line) for line in text.lines}
    return spans >= _CV_SPANS or (spans > 0 and WORK in parts and EDUCATION in parts)
