"""What stands behind a skill in a CV: the words around it, then the entry, then the section decide."""

from llmcareer.intake.any_case import AnyCase
from llmcareer.intake.cv_headings import (
    COURSE,
    EDUCATION,
    OPEN_SOURCE,
    PROJECTS,
    PUBLISHED,
    READING,
    SKILLS,
    WORK,
)

NONE, READ, COURSEWORK, PROJECT, PRODUCTION = "none", "read", "course", "project", "production"
STRENGTH = {NONE: 0, READ: 1, COURSEWORK: 2, PROJECT: 3, PRODUCTION: 4}

# Level ranges (low, high). A CV alone never shows more than level 3: it is the person's own word.
RANGES = {NONE: (1, 2), READ: (0, 1), COURSEWORK: (1, 2), PROJECT: (2, 3), PRODUCTION: (2, 3)}
BASIC_RANGE = (0, 1)  # the person says so: "basic", one dot of five
SOLID_RANGE = (1, 3)  # "expert" without a deed: a claim, no more
OWNED_RANGE = (3, 3)  # led, owned, maintained: nobody does that with help only

BASIC = AnyCase(
    r"\b(?:basics?|beginner|novice|elementary|grundkenntnisse|some|little|rudimentary|introductory|a bit|small "
    r"scripts|learning|"
    r"débutant|básico|anfänger)\b|[●★■◆⬤][○☆□◇◯]{4}|\b1/5\b|\b[12]/10\b"
)
SOLID = AnyCase(
    r"\b(?:expert|advanced|proficient|fluent|strong|sehr gut|daily|extensive|excellent|master|experte)\b|[●★■◆⬤]{4,}|"
    r"\b[45]/5\b|\b(?:[89]|10)/10\b"
)
OWNED = AnyCase(
    r"\b(?:own|owned|owner of|led|lead|leading|architected|head of|responsible for|verantwortlich|principal "
    r"investigator|maintained since|"
    r"maintainer|in charge|founded|leitung)\b"
)

_READ = AnyCase(
    r"\b(?:only )?(?:read(?:ing)?(?: (?:about|a book|books|up|on))|watch(?:ed|ing)|videos?|webinars?|attended|"
    r"listened|podcasts? on|"
    r"subscribed|followed (?:talks|blogs)|book on|gelesen)\b"
)
_COURSE = AnyCase(
    r"\b(?:courses?|certificates?|certified|certification|bootcamp|mooc|coursera|udemy|edx|tutorials?|homework|"
    r"exercises?|modules?|"
    r"lectures? (?:on|in)|grade|exam|workshop attended|training course|kurs|lehrgang|zertifikat|schulung besucht|"
    r"specialization|"
    r"specialisation|nanodegree|coursework|seminar|semester|nebenfach|minor in|postgraduate certificate|online class|"
    r"credits)\b"
)
_PROJECT = AnyCase(
    r"\b(?:prototype|prototyp|proof of concept|poc|side project|weekend project|hobby project|personal project|pet "
    r"project|thesis|"
    r"dissertation|capstone|hackathon|kaggle|contest|competition|experiment at home|toy|for fun|final project|"
    r"student project|"
    r"semester project|diplomarbeit|abschlussarbeit|masterarbeit|bachelorarbeit)\b"
)
_PRODUCTION = AnyCase(
    r"\b(?:in production|produktiv|production|live|users?|customers?|paying|pay for it|daily by|used by|serves?|"
    r"served|on call|"
    r"in use|revenue|released|releases|stars|downloads|maintained|maintainer|deployed|requests per|(?:people|"
    r"visitors|calls|"
    r"queries) a (?:day|week|month)|merged|shipped|clients?|sold|went live|rolled out|go-live|downstream teams|"
    r"every (?:day|morning|week|month|night)|published|proceedings|journal|(?<!self-)taught|teaching assistant|"
    r"keynote|episodes)\b"
)
_DEED = AnyCase(
    r"\b(?:built|wrote|led|developed|designed|implemented|created|made|trained|ran|deployed|maintain(?:ed|er)?|"
    r"author|set up|"
    r"introduced|"
    r"published|taught|organi[sz]ed|released|collected|labell?ed|analy[sz]ed|improved|moved|migrated|erstellt|"
    r"entwickelt)\b"
)
_SECTION = {
    WORK: PRODUCTION,
    OPEN_SOURCE: PRODUCTION,
    PUBLISHED: PRODUCTION,
    PROJECTS: PROJECT,
    EDUCATION: COURSEWORK,
    COURSE: COURSEWORK,
    READING: READ,
    SKILLS: NONE,
}
# In work, "course" or "demo" is often the thing built or given, so only plain words of learning count there.
_LEARNED_AT_WORK = AnyCase(r"\b(?:attended|completed|took|passed|certified|online)\b")


def evidence_of(sentence: str, section: str, entry: str, entry_in_use: bool) -> str:
    """The evidence tag for what a sentence names. ``entry_in_use``: its entry tells of users."""
    if section not in (WORK, PUBLISHED, OPEN_SOURCE) or _LEARNED_AT_WORK.search(sentence):
        if _PROJECT.search(sentence):
            return PROJECT
        if _COURSE.search(sentence):
            return READ if _UNFINISHED.search(sentence) else COURSEWORK
        if _READ.search(sentence) and not _DEED.search(sentence):
            return READ
    elif _ONLY_READ.search(sentence):
        return READ
    if section == WORK:
        return PROJECT if _PROTOTYPE.search(sentence) else PRODUCTION
    if section == PROJECTS:
        if _PROJECT.search(entry) and not in_use(sentence):
            return PROJECT
        return PRODUCTION if entry_in_use or in_use(sentence) else PROJECT
    if section in _SECTION and not (section == SKILLS and _DEED.search(sentence)):
        return _SECTION[section]
    if not _DEED.search(sentence):
        return PRODUCTION if _PRODUCTION.search(sentence) else NONE
    return PRODUCTION if _PRODUCTION.search(sentence) else PROJECT


_ONLY_READ = AnyCase(r"\bonly (?:read|watched|heard)\b")
_UNFINISHED = AnyCase(
    r"\b(?:did not finish|didn't finish|not finished|unfinished|dropped out|gave up|stopped (?:at|after))\b"
)
_PROTOTYPE = AnyCase(r"\b(?:prototype|prototyp|proof of concept|poc|hackathon|internal demo)\b")


def in_use(text: str) -> bool:
    """Whether a text says that somebody uses the thing."""
    return bool(_PRODUCTION.search(text))


def level_range(evidence: str, sentence: str, near: str) -> tuple[int, int]:
    """The lowest and highest level that the evidence supports. ``near`` are the words next to the skill."""
    if evidence in (NONE, COURSEWORK) and BASIC.search(near):
        return BASIC_RANGE
    if evidence == NONE and SOLID.search(near):
        return SOLID_RANGE
    if evidence == PRODUCTION and OWNED.search(sentence):
        return OWNED_RANGE
    return RANGES[evidence]
