"""What the heading of a part of a CV announces: work, skills, education ... Tables of words, and how they are read."""

import re

from llmcareer.intake.any_case import AnyCase
from llmcareer.intake.lines import CELL, HEADING, Line

WORK, SKILLS, EDUCATION, COURSE, PROJECTS = "work", "skills", "education", "course", "projects"
PUBLISHED, OPEN_SOURCE, SUMMARY, OTHER = "published", "open source", "summary", "other"
READING, SKIPPED, PERSONAL, HOPES = "reading", "skipped", "personal", "hopes"

MAX_HEADING_WORDS = 7

# Of two words in one heading the later says what it is ("work history"), so order does not matter here.
# Wishes, other people's work, hobbies and references are skipped.
_HEADINGS: tuple[tuple[str, str], ...] = (
    (
        SKIPPED,
        r"what i can ?(?:no|')t(?: do)?|(?:please )?ask (?:someone|somebody) else(?: for)?|(?:research |personal |"
        r"other )?interests?|hobb\w+|"
        r"(?:natural |spoken |foreign )?languages?|sprachen|sprachkenntnisse|langs?|references?|referees?|referenzen|"
        r"declaration|"
        r"supervis\w+|recommendations?|people also viewed|activity|jobs you may|similar profiles|people you may know|"
        r"sponsored|"
        r"also viewed|langues|idiomas|freizeit|spare time|free time|leisure|endorsements|awards?|hono(?:u)?rs?|prizes|"
        r"scholarships?|distinctions|auszeichnungen|outside (?:of )?work|away from work|miscellaneous|"
        r"related (?:jobs|profiles|searches)|grants?|funding|money|notice(?: period)?|memberships?|affiliations|"
        r"availability|limits|ehrenamt|interessen",
    ),
    (
        HOPES,
        r"(?:career )?objectives?|where i want|goals?|(?:what|what's|what is) next|next steps|aspirations?|wish\w*|"
        r"wants?|what i.m looking|curious(?: about)?|dreams?|(?:what )?i look for|looking for|ambitions?|"
        r"future plans?|ziele?",
    ),
    (
        PERSONAL,
        r"contact(?: (?:details|information|info|me))?|personal(?: (?:data|details|information|particulars|info))?|"
        r"persönlich\w*(?: daten)?|zur person|about me personally|kontakt\w*|languages and personal|coordonnées|"
        r"anschrift|datos personales",
    ),
    (OPEN_SOURCE, r"open[- ]source(?: \w+){0,3}"),
    (
        PUBLISHED,
        r"publications?|papers|preprints?|articles|conferences?|talks?|teaching|lehre|(?:academic |professional )?"
        r"service|review\w*|refereeing|keynotes?|outreach|speaking|patents?|invited|chapters|edited volumes|"
        r"committees|grants refereed|seminars|statements about|veröffentlichungen|publikationen|vorträge|"
        r"presentations?|lectures|writing",
    ),
    (
        COURSE,
        r"certific\w+|certs|licen[cs](?:es?|ures?)|courses?|course ?work|weiterbildung\w*|fortbildung\w*|trainings?|"
        r"(?:online|professional|further|continuing) (?:learning|education|training)|moocs?|"
        r"(?:professional|continuing|continuous) development|zertifikate|lernen|boot ?camps?|nanodegrees?|schulungen|"
        r"kurse|formations complémentaires",
    ),
    (READING, r"learning|how i (?:learn(?:ed|t)?|have learned)|currently learning|reading"),
    (
        PROJECTS,
        r"(?:side |pet |hobby |key |selected )?projects?|what i built|portfolio|small things|side things|own stuff|"
        r"in my own time|hackathons?|projekte|"
        r"things i (?:have )?(?:made|built)(?: alone)?|competitions?|kaggle|apps|proyectos|projets",
    ),
    (
        EDUCATION,
        r"education|ausbildung|studium|school(?:ing)?|academic (?:background|qualifications?|record)|qualifications?|"
        r"studies|bildung\w*|schule|university|formation|educación|estudios|degrees?|études",
    ),
    (
        WORK,
        r"experiences?|employment|work|careers?|berufserfahrung|berufliche\w*|berufspraxis|positions?(?: held)?|posts?|"
        r"history|werdegang|jobs?|internships?|praktika|appointments|volunteer\w*|freelance|expérience\w*|experiencia|"
        r"military|professional background|day jobs?|earlier|previously|before(?: that)?|now|"
        r"teaching (?:posts?|experience|positions?|appointments?)|engagements|"
        r"where i (?:have )?work(?:ed)?|what i do(?: now)?|assignments|tätigkeiten|clinical practice|roles|research",
    ),
    (
        SKILLS,
        r"skills?|skill ?set|technical summary|toolbox|tool ?kit|kenntnisse|tools|technolog\w+|competenc\w+|"
        r"strengths|stack|expertise|proficienc\w+|fähigkeiten|keywords|it-kenntnisse|compétences|habilidades|"
        r"computing|software|programs?|what i (?:use|know|can do)|areas of|abilities|"
        r"(?:programming|scripting|coding|computer|query) languages?|programming|frameworks?|libraries|databases|"
        r"platforms|edv|informatique|computer literacy|environments?",
    ),
    (
        SUMMARY,
        r"summary|profile?|profil|kurzprofil|about(?: me)?|overview|headline|introduction|intro|zusammenfassung|"
        r"über mich|bio|in short|(?:personal|professional) (?:statement|summary|profile)|highlights|career summary|"
        r"at a glance|who i am|tl;dr|perfil",
    ),
)
_COMPILED = tuple((kind, AnyCase(rf"(?<![\w-])(?:{pattern})(?![\w-])")) for kind, pattern in _HEADINGS)
# Words that go with any of these and decide nothing.
_FILLER = AnyCase(
    r"\b(?:and|of|at|on|for|the|my|und|et|y|key|core|technical|professional|relevant|selected|other|additional|"
    r"academic|main|"
    r"recent|more|some|small|a|to|in|with|it|i|im|beruf\w*|work|personal|research|history|list|soft|hard|community|"
    r"software|achievements|background|information|details|data|sets|workshop|journal|viewed|may|like|you|previous|"
    r"present|current|past|further|earlier|former|voluntary|sonstige|weitere|rest|prior|early|industry|continued|"
    r"cont|own|page \d)\b"
)
_CONJUNCTION = re.compile(r"\s*(?:,|&|\+|/|\||·|\band\b|\bund\b|\bet\b|\by\b)\s*")
_QUALIFIER = re.compile(r"\s(?:in|of|for|at|with|from|on|around|during|which|that)\s")
_NUMBER = re.compile(r"^\s*(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)]?\s+(?=\D)")
_DECORATION = " :*#_|-–—=~.<>[]"
_DECORATED = re.compile(r"^\s*(?:[-=~*_#>]{2,}|\[)|[-=~*_#<]{2,}\s*$")
_BRACKET = re.compile(r"\s*\([^()]*\)")
_IN_CAPITALS = re.compile(r"^((?:[A-ZÀ-Þ]{3,}|&)(?:\s+(?:[A-ZÀ-Þ]{3,}|&))*),?\s+(?=[a-z])")  # "SKILLS own rating"
_KNOWN_SHARE = 0.5  # of the words of a line that is set as a heading; of any other line all must be known
_HAS_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def section_kind(line: Line) -> str:
    """The section a heading opens, or the empty string for a line that is no section heading."""
    if len(line.text) > _MAX_CHARACTERS or CELL in line.text or line.text.rstrip().endswith((".", ",", ";")):
        return ""
    text = _NUMBER.sub("", line.text).strip(_DECORATION)
    text = _BRACKET.sub("", text).strip()
    capitals = _IN_CAPITALS.match(text)
    if capitals:
        text = capitals.group(1)
    words = text.split()
    if not words or len(words) > MAX_HEADING_WORDS or _HAS_YEAR.search(text):
        return ""
    begins = text[0].isupper() or text[0].isdigit() or bool(_DECORATED.search(line.text))
    if line.kind != HEADING and (not begins or text.lower() in _COLUMNS):
        return ""
    unknown = _unknown_words(text)
    if unknown and (line.kind != HEADING or unknown > _KNOWN_SHARE * len(words)):
        return ""
    return _announced(text)


# Heads of the columns of a table, which a PDF gives as lines of their own.
_COLUMNS = frozenset(
    ["project", "course", "position", "post", "job", "role", "degree", "university", "school", "publication", "skill"]
)
_MAX_CHARACTERS = 80  # of a heading with its marks


def _unknown_words(text: str) -> int:
    """How many words of a heading belong to no section and are no filler."""
    rest = text
    for _, known in _COMPILED:
        rest = known.without(rest)
    return len(re.findall(r"\w+(?:[-'’]\w+)*", _FILLER.without(rest)))


def _announced(text: str) -> str:
    """The section of a heading: of its first part that is not skipped, else of its first part."""
    kinds = [kind for part in _CONJUNCTION.split(text.lower()) if (kind := _of_part(part))]
    return next((kind for kind in kinds if kind not in (SKIPPED, PERSONAL)), kinds[0] if kinds else "")


def _of_part(part: str) -> str:
    """The section that the last telling words before "in", "of" ... name; of several that end there, the longest."""
    qualifier = _QUALIFIER.search(part)
    reach = qualifier.start() if qualifier else len(part)
    found = [
        (match.end() if match.end() <= reach else reach, match.end() - match.start(), kind)
        for kind, pattern in _COMPILED
        for match in pattern.finditer(part)
        if match.start() <= reach
    ]
    return max(found)[2] if found else ""
