"""Which sentences of an ad speak of the person, and whether they require, prefer or describe a duty."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from llmcareer.intake.any_case import AnyCase
from llmcareer.intake.lines import HEADING, ITEM, Line
from llmcareer.intake.sentences import sentences

REQUIRED, PREFERRED, DOES = "required", "preferred", "does"
COMPANY, TERMS, INTRO = "company", "terms", "intro"

MAX_HEADING_WORDS = 11


class Ask(NamedTuple):
    """A sentence that counts. ``need`` is required, preferred or does."""

    sentence: str
    where: str
    need: str


# What a heading announces; the first row that fits decides. Terms (pay, benefits, law) and company never count.
_HEADINGS: tuple[tuple[str, str], ...] = (
    (COMPANY, r"^(?:the )?company\b|^about (?:us|the (?:company|team))\b(?! and)"),
    (
        PREFERRED,
        r"preferred|prefered|von vorteil|wünschenswert|nice[- ]to[- ]ha|bonus|\bplus\b|pluses|desired|desirable|"
        r"good[- ]to[- ]have|extra credit|"
        r"even better|you might (?:also )?have|ahead of the pack|set you apart|stand[- ]?out|ideally|optional|"
        r"additional (?:qualif|skills|experience)|not required|added "
        r"advantage",
    ),
    (
        TERMS,
        r"benefit|perks|wir bieten|das bieten wir|bieten wir|compensation|salary|pay (?:range|rate|scale|"
        r"transparency)|what (?:we|you)(?:.ll|.re| will|"
        r"can)? "
        r"(?:offer|get|provide)|we (?:can )?offer|why (?:you.ll|you will) love|equal|eeo|disclaimer|privacy|"
        r"accommodation|notice|"
        r"how to apply|interview|application process|hiring process|physical (?:requirement|demand)|work(?:ing)? "
        r"environment|"
        r"legal|schedule|other vacanc|similar jobs|more jobs|diversity|inclusion|security notice|fraud|"
        r"additional information|location|travel|visa|clearance|for california|applicants|life at|growth opportunit|"
        r"take care of|"
        r"work.?life|recent projects|our (?:interview|process)|employment type|job type|seniority level|industr(?:y|"
        r"ies)$|awards",
    ),
    (
        REQUIRED,
        r"requirement|required|profil\b|anforderung|voraussetzung|bringst du mit|bringen sie mit|qualifikation|"
        r"qualification|qualified|must[- ]?have|mandatory|minimum|basic|what (?:you|we|are we|"
        r"they|we are|we.re)"
        r"(?:.ll|.d| will|.re| are)? ?(?:need|bring|have|look|want|expect|seek)|who you are|about you|you have|you "
        r"bring|you are|"
        r"skills|experience|looking for|you may be|great fit|good fit|right fit|a fit|ideal candidate|the candidate|"
        r"knowledge|education|"
        r"you (?:might|may|will|.ll) (?:thrive|be|excel)|your (?:profile|background|skills|experience|expertise|"
        r"qualif|superpower)|"
        r"background|competenc|candidate|need to succeed|to be successful|expertise|tech(?:nical)? stack|"
        r"technologies|tools|proficien|"
        r"what makes you|abilities|credentials|what it takes|we.d love|eligibility|should have|key criteria|you should",
    ),
    (
        DOES,
        r"responsib|duties|aufgaben|tätigkeit|erwartet dich|erwartet sie|what you.{0,4} ?(?:will )?(?:do|be doing|"
        r"work|build|own|tackle|achieve|accomplish)|you "
        r"will|you.ll|"
        r"\brole\b|job (?:description|summary|purpose|overview|details|function)|the (?:job|position|opportunity|"
        r"work)|position|"
        r"your (?:tasks|impact|mission|role|contribution|day|future|work)|day[- ]to[- ]day|key job|scope|tasks|the "
        r"impact|"
        r"in this|what (?:will|is) the|essential functions|functions|a day in|areas of|focus areas?|key areas|"
        r"objectives|projects?$|"
        r"opportunity|summary|deliverables|assignment|contribute|problems you|description|expect$",
    ),
    (
        COMPANY,
        r"about|who we are|company|our |mission|values|culture|our story|why |the team|team|overview|philosophy|we "
        r"believe|"
        r"^(?:the )?(?:business|organi[sz]ation|client|department)|what we (?:do|believe|value)|commitment|meet ",
    ),
)
_COMPILED = tuple((kind, AnyCase(pattern)) for kind, pattern in _HEADINGS)

# A sentence may say its own need, whatever stands above it.
_PREFERRED_WORDS = AnyCase(
    r"\b(?:is |are |as |be |would be |definite |strong |huge |big |an? )?(?:plus|bonus|advantage(?:ous)?|"
    r"asset)\b(?!\s*(?:,|or more|years))|"
    r"\b(?:preferred|preferably|nice to have|nice-to-have|ideally|desired|desirable|optional|good to have|beneficial|"
    r"not required|not mandatory|helpful|a differentiator|excited if you|highly desirable|highly valued|prefer)\b"
)
_REQUIRED_WORDS = AnyCase(
    r"\b(?:must have|must be|required|mandatory|minimum of|at least \d|essential|necessary|is a must|we require|"
    r"experience (?:with|in|using|building|working|developing|as|of)|proficien\w+|expertise in|knowledge of|"
    r"familiar(?:ity)? with|"
    r"understanding of|hands-on experience|\d+\+? ?(?:-\d+)? ?\+?(?:years|yrs)|you have|have experience|strong "
    r"background|"
    r"ability to|fluen\w+ in|skilled in|degree in|skills in|skills required|track record|mastery|deep understanding|"
    r"ideal candidate|the candidate (?:will|should|must)|candidates? (?:must|should)|strong (?:\w+ ){0,2}skills|"
    r"grasp of|"
    r"comfortable with|well versed|adept)\b"
)
_ALL_REQUIRED = AnyCase(
    r"\b(?:must|required|mandatory|minimum|\d+\+? ?(?:years|yrs)|experience (?:with|in)|proficien\w+ (?:in|with)|"
    r"candidate|you (?:have|possess|are proficient))\b"
)
# "Strong programming (Python preferred)" prefers a language, not the programming.
_BRACKET = re.compile(
    r"\((?!(?:is |are )?(?:an? |highly |strongly )?(?:plus|bonus|preferred|nice to have|optional|desired|"
    r"desirable)\b)[^()]*\)"
)
_MUST = AnyCase(r"\b(?:must|required|mandatory|minimum)\b")
_PERSON = AnyCase(
    r"\b(?:sie|ihre?|du|deine?|suchen|you|your|you.ll|candidates?|applicants?|incumbent|successful|seeking|"
    r"looking for|seek|hiring|the role|"
    r"this role|"
    r"this position|responsible for|responsibilities|will be|experience (?:with|in|using)|proficien\w+|knowledge of|"
    r"role will|"
    r"we need|the engineer|the scientist|must have|engineer will|scientist will|as an? |duties|someone|individual|"
    r"requires?|"
    r"opportunity to|work on|expertise in|skills|need)\b"
)
_OURSELVES = AnyCase(
    r"^(?:we|our|the (?:company|team|group|organi[sz]ation)|this team|founded|since|as (?:part of|a part|one of|an? "
    r"(?:leader|"
    r"leading|global|company|fast)))\b"
)
# "Lantern is ...", "At Lantern ...": a firm speaks of itself, unless the line stands among demands.
_FIRM = re.compile(
    r"^(?:At [A-Z]\w+|[A-Z]\w+(?: [A-Z]\w+)? (?:is|has|was|are|helps|builds|provides|offers|delivers|powers|enables))\b"
)
_TO_YOU = AnyCase(
    r"\b(?:sie|ihre?|du|deine?|suchen|you|your|you.ll|candidates?|looking for|seeking|seek|hiring|need|is searching|"
    r"wants?|ideal|engineer to|"
    r"scientist to|"
    r"who (?:can|has|have|will|is|are)|to join)\b"
)
# Sentences of law, pay and fraud that may stand anywhere.
_LAW = AnyCase(
    r"equal[- ](?:opportunity|employment)|without regard to|regardless of (?:race|age|gender)|discriminat|"
    r"affirmative action|"
    r"reasonable accommodation|protected veteran|arrest (?:and|or|record)|e-verify|privacy (?:policy|notice)|sexual "
    r"orientation|"
    r"criminal histor|recruitment agenc|unsolicited|\b401\(?k|dental|medical,|paid time off|parental leave|base salary|"
    r"salary range|pay range|compensation (?:package|range|for this|will)|total rewards|scam|phishing|fraudulent|"
    r"legally authorized|"
    r"will never ask|stipend|health insurance|reimbursement|lunch|\$\d{2,3},?\d{3}|sponsorship|background check|"
    r"physical|"
    r"to learn more about|apply (?:now|today|via)|click (?:here|on|apply)|follow us|visit our"
)
_INLINE_HEADING = re.compile(r"^([A-Z][^.:;|]{2,60}?)\s?:\s+\S")
_LAST_WORDS = re.compile(r"[.;]\s+([A-Z][^.:;|]{2,40}):$")
_SENTENCE_END = re.compile(r"[.!?;,]$")


def asks(lines: Sequence[Line]) -> Iterator[Ask]:
    """The sentences of an ad that ask or describe something of the person, with their need."""
    section = INTRO if any(map(heading_kind, lines[1:])) else DOES  # without a heading anything may be a duty
    for number, line in enumerate(lines):
        kind = heading_kind(line) if number else ""  # the first line is the title of the ad
        if kind:
            section = kind
            continue
        named = ""
        for sentence in sentences(line.text):
            named = _label(_INLINE_HEADING.match(sentence)) or named
            for part in _needs_apart(sentence):
                need = _need(part, section, named)
                if need:
                    yield Ask(part, line.where, need)
        section = _label(_LAST_WORDS.search(line.text)) or section


def _needs_apart(sentence: str) -> list[str]:
    """The parts of a sentence that may differ in need: "knows SQL; Spark is a plus" asks two things."""
    return re.split(r"(?<=;)\s+", sentence) if _PREFERRED_WORDS.search(sentence) else [sentence]


def _label(match: re.Match[str] | None) -> str:
    """What a label such as "Nice to have:" inside a line announces; only needs count."""
    if match is None or len(match.group(1).split()) > _INLINE_WORDS:
        return ""
    kind = _kind_of(match.group(1))
    return kind if kind in (REQUIRED, PREFERRED) else ""


_INLINE_WORDS = 4  # "Nice to have: Spark"; longer beginnings are sentences with a colon


def heading_kind(line: Line) -> str:
    """What a heading announces, or the empty string for a line that is no heading."""
    text = line.text.strip("*#_ ")
    words = text.split()
    if not words or len(words) > MAX_HEADING_WORDS:
        return ""
    if line.kind == ITEM:
        return PREFERRED if len(words) <= _INLINE_WORDS and _PREFERRED_HEADING.match(text) else ""
    if line.kind == HEADING:
        return _kind_of(text) or (COMPANY if len(words) <= 2 else "")
    if text.endswith(":"):
        return "" if _ASKS_ITSELF.match(text) and len(words) > _INLINE_WORDS else _kind_of(text)
    return _kind_of(text) if _is_title(text) else ""


# A heading that is set as an item of the list before it.
_PREFERRED_HEADING = AnyCase(r"(?:nice to have|preferred|bonus|desired|good to have|a plus|pluses|optional)\b")
# Lines that begin so ask for something themselves.
_ASKS_ITSELF = AnyCase(
    r"(?:strong|excellent|good (?!to have)|solid|proven|outstanding|exceptional|effective|great|deep|(?:basic|"
    r"intermediate|"
    r"advanced) (?:experience|"
    r"knowledge|understanding|skills)|"
    r"(?:prior |previous |relevant |working |hands-on |industry |professional |demonstrated )*(?:experience|"
    r"knowledge|familiarity|ability|"
    r"proficien\w+|understanding|expertise|background|publications?|skills|exposure)\s+(?:in|with|of|to|using|at|as)|"
    r"\d)\b"
)


def _is_title(text: str) -> bool:
    """Whether a line without colon looks like a heading: each weighty word with a capital, or a question put short."""
    if _SENTENCE_END.search(text) or ": " in text or _ASKS_ITSELF.match(text):
        return False
    weighty = [word for word in text.split() if len(word) > 3]
    capitals = sum(word[0].isupper() or not word[0].isalpha() for word in weighty)
    titled = bool(weighty) and capitals == len(weighty)
    return titled if "," in text else titled or bool(_SPOKEN_HEADING.match(text))


_SPOKEN_HEADING = AnyCase(
    r"(?:what|who|why|how|about|in this role|your|you|we|our|the|key|minimum|basic|preferred|required|nice|bonus|"
    r"must|job|it.s|"
    r"main|primary|essential|additional|requirements?|responsibilities|qualifications?|skills|benefits|duties)\b"
)


def _kind_of(text: str) -> str:
    return next((kind for kind, pattern in _COMPILED if pattern.search(text)), "")


def _need(sentence: str, section: str, named: str) -> str:
    """The need a sentence expresses, or the empty string where it does not count."""
    if _LAW.search(sentence):
        return ""
    if section == TERMS:
        return ""
    addressed = bool(_TO_YOU.search(sentence))
    of_firm = section not in (REQUIRED, PREFERRED) and _FIRM.match(sentence)
    if (_OURSELVES.match(sentence) or of_firm) and not addressed:
        return ""
    if section == COMPANY and not (_PERSON.search(sentence) and addressed):
        return ""
    if section == INTRO and not _PERSON.search(sentence) and not _ACT.match(sentence):
        return ""
    if _PREFERRED_WORDS.search(_BRACKET.sub(" ", sentence)) and not _MUST.search(sentence):
        return PREFERRED
    if named and section != PREFERRED:
        return named
    if section in (REQUIRED, PREFERRED):
        return section
    asking = _ALL_REQUIRED if section == DOES else _REQUIRED_WORDS
    return REQUIRED if asking.search(sentence) else DOES


_ACT = AnyCase(
    r"^(?:design|develop|build|lead|work|create|implement|collaborate|deploy|optimi[sz]e|research|drive|manage|"
    r"maintain|support|"
    r"analy[sz]e|write|train|evaluate|own|partner|perform|conduct|apply|ensure|define|identify|monitor|provide|"
    r"contribute|help|"
    r"stay|communicate|present|participate|integrate|architect|mentor|translate|prepare|collect|strong|experience|"
    r"proficien\w+|"
    r"knowledge|bachelor\S*|master\S*|phd|minimum|excellent|hands-on|familiarity|ability|solid|proven|expertise|"
    r"\d+\+?)\b"
)
