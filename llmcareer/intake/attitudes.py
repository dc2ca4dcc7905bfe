"""What a sentence says about person and skill: not known, planned, wished for, done by others."""

from llmcareer.intake.any_case import AnyCase
from llmcareer.intake.learned import NEGATED, OTHER, OWN, PLAN, WISHED, attitude_of
from llmcareer.intake.terms import Finding

# In an ad: "no experience with X", "X: none". The words end where the named thing may begin; the gap is in words.
_NEGATION = AnyCase(
    r"\b(?:(?:no|not any|little|zero|lack of|lacks?|without(?: any)?|keine?(?:rlei)?|ohne|sin|pas de)\s+"
    r"(?:\w+\s+){0,3}?(?:experience|knowledge|background|exposure|skills?|training|practice|idea|work (?:on|with)|"
    r"contact with|erfahrung|"
    r"kenntnisse)\b.*"
    r"|not \(?yet\)?\s*:.*"
    r"|(?:no|zero|without|keine?|ohne|nor)\s+(?:[\w-]+\s+){0,1}"
    r"|(?:instead of|rather than|as opposed to|in place of|unfamiliar with|new to|yet to (?:learn|use|try)|stay away "
    r"from|avoid(?:ing|ed)?)\s+"
    r"(?:[\w-]+\s+){0,3}"
    r"|(?:never|not yet|not|cannot|neither|nie|nicht|noch nicht)\s+(?!only|just|"
    r"least)(?:[\w-]+\s+){0,6}(?:[\w-]+,?\s+(?:or|nor|and|oder)\s+(?:any\s+)?)?"
    r"|rule[sd]? out\s+(?:[\w-]+\s+){0,2})$"
    r"|n['’]t\s+(?!only|just)(?:[\w-]+\s+){0,4}$"
)
# What of these a CV says with no other meaning.
_DENIED = AnyCase(
    r"\b(?:(?:no|not any|little|zero|lack of|lacks?|without(?: any)?|keine?(?:rlei)?|ohne|sin|pas de)\s+"
    r"(?:\w+\s+){0,3}?(?:experience|knowledge|background|exposure|idea|contact with|erfahrung|kenntnisse)\b.*|"
    r"(?:never|not yet|nie)\s(?:yet\s)?(?:used|touched|tried|learn(?:ed|t)|written|wrote|worked|seen|needed|done|"
    r"opened|ran|trained|made|taught|coded|studied|heard of|"
    r"run|built|"
    r"benutzt|genutzt)\s+(?:[\w-]+\s+){0,3}|"
    r"(?:instead of|rather than|unfamiliar with|new to)\s+(?:[\w-]+\s+){0,2}|"
    r"\bi (?:cannot|can['’]?t|do not|don['’]t) (?:work (?:in|with|on)|use|write|know|do|read|program|"
    r"code)\s+(?:[\w-]+\s+){0,2}|"
    r"\bi am (?:no|not an?)\s+)$"
)
_NOT_NEGATION = AnyCase(r"\b(?:no|not) (?:only|just|later|less|more|limited|necessarily|matter|longer than)\b")
# Later in the sentence: "AWS is unknown territory", "public clouds, and I have no experience with any of them".
_TAKEN_BACK = AnyCase(
    r"\b(?:is (?:a thing|something|what) i(?:'d|’d| would) (?:like|love)|something i leave to|unknown territory|"
    r"pass(?:ed|es) me by|beyond (?:what i can|me\b|my )|by name (?:alone|only)|never came (?:into it|up|to that)|"
    r"(?:was|were|is|are) (?:no|never|not) (?:part|business|concern|matter) of|i (?:hand|leave|"
    r"pass) (?:\w+ )?(?:over|on|to)\b|"
    r"(?:i|ich) (?:cannot|can['’]?t|could not|couldn['’]?t) (?:say|do|claim|offer|judge)|gave up (?:both|all|each|"
    r"every|twice|again|"
    r"after)|(?:i|ich|me|mir|mich)\b[^,;.]{0,25}\b(?:carefully )?avoid(?:ed)?\b|(?:last|only) saw (?:\w+ )?at school|"
    r"do(?:es)? not count|i have not$|i have none|nie (?:etwas )?zu tun|(?:kenne|kann|habe|verstehe|"
    r"beherrsche) ich (?:mich )?(?:\w+ )?"
    r"(?:nicht|nie|kaum|keine\w*)|gab es (?:\w+ ){0,3}nicht|"
    r"(?:was|were|am) (?:not|never) involved|fehl(?:t|en) mir|"
    r"never (?:\w+ ){1,3}(?:on|with|in) (?:it|them|that|one)|terra incognita|no experience (?:with|of|"
    r"in) (?:any of )?(?:it|them|that|those|either)|"
    r"(?:never|not) (?:yet )?(?:needed|used|touched|tried|learn\w*|done|seen|worked with) (?:any of )?(?:it|them|that|"
    r"those|either|one)|never (?:needed|used|touched|tried|learned)\b(?! \w)|dropped (?:it|them|that)\b|"
    r"gave (?:it|them|that) up|(?:i was|i am|was|am) (?:not|never) (?:a )?part of (?:it|that|this|them)|"
    r"(?:had|have|with) no part in|no part of (?:it|that|this) (?:is|was) mine|"
    r"(?:is|are|was|were) (?:all )?(?:not|never) (?:mine|ours|my (?:work|doing|part|job))|not (?:me|us|mine|by me)\b|"
    r"fell (?:out|victim)|was (?:cut|cancelled|canceled|skipped|left out)|were (?:cut|cancelled|skipped|left out)|"
    r"(?:is|are|remains?) (?:still )?(?:a )?(?:closed book|foreign|beyond me|new to me)|nicht (?:von mir|mein\w*)|"
    r"nie (?:gearbeitet|benutzt|genutzt|verwendet|gebraucht|eingesetzt))\b"
)
# What a cell, a dash or a colon says of the skill before it.
_NIL = (
    r"(?:nil|none(?: so far| yet)?|no experience|n/?a|nothing|0(?:/5| years?)|zero|nicht vorhanden|"
    r"(?:bisher |noch |gar )?keine?(?: (?:\w+ )?(?:erfahrung|kenntnisse|praxis))?|"
    r"(?:not|never|hardly|barely) (?:yet )?(?:at all|used|known|needed|touched|tried|so far|learned|learnt|"
    r"applicable|heard|"
    r"worked|mine|my|yet|there|required|done)|not yet|not at all|never|✗|✘|❌)"
)
_NOTHING_AFTER = AnyCase(
    r"^\s*(?:is|are|was|remains?)\s+(?:still\s+)?(?:new to me|not (?:my|something|part)|unknown to me|beyond me|"
    r"outside my)|"
    rf"^[^|]{{0,20}}\|\s*(?:{_NIL}\b[^|;,]{{0,30}}|no\s*)(?:$|[|;,])|"
    rf"^(?:[\w/&()+.#'’ -]|,(?! but)){{0,40}}(?::| -| –| —)\s*{_NIL}(?:[\s|.,;)–-]|$)|"
    rf"^\W*(?:no|{_NIL})\s*(?:[|.,;)–-]|$)|"
    r"^\s*(?:✗|✘|❌)"
)
NOTHING = AnyCase(rf"^\W*(?:no|{_NIL})(?: so far| yet| here| at all)?\W*$")

_PLANNED = AnyCase(
    r"\b(?:planned(?=\s+(?:for|in|to|next)\b|\s*[),:|]|\s*$)|planning to|plan(?:s)? to|geplant|angemeldet|vorgesehen|"
    r"next on my list|on my list|to[- ]?learn list|foreseen|"
    r"(?:i|i['’]ll|we) (?:will|shall|intend to|am going to|plan on)|i['’]ll|set to (?:join|start|begin|learn)|"
    r"(?:is|are) sending me|"
    r"will (?:start|learn|take|begin|study|attend)|going to (?:learn|start|study)|(?:next|future) (?:steps?|goals?)|"
    r"enrol+ed|registered for|upcoming|not yet (?:begun|started)|soon(?! to be\b)|under review|to be (?:started|"
    r"completed|taken)|"
    r"starting in|(?:work )?(?:starts|begins) in|not (?:yet )?begun|to begin\b|booked for|place (?:is )?(?:confirmed|"
    r"accepted|offered)|accepted a place|zusage|due to (?:start|begin)|after .{3,40} is (?:handed in|done|finished|"
    r"over)|"
    r"i (?:start|begin|am starting|am beginning)|will be (?:starting|learning|taking)|not (?:yet )?(?:funded|"
    r"accepted|started)|(?:have|has|"
    r"had) not (?:yet )?started|"
    r"(?<!that )(?<!which )would (?:then )?(?:adapt|use|train|build|be used|start|begin)|applied for|bald|demnächst|"
    r"waiting list|prévu)\b"
)
_WISH = AnyCase(
    r"\b(?:would (?:like|love) to|wants? to|hop(?:e|ing) (?:to|that|for)|intend(?:ing)? to|toy(?:ing)? with|tempted|"
    r"thinking (?:of|about)|considering|wish(?:es)? to|keen to|aspir\w+|dream\w*|long to|"
    r"passion(?:ate)? (?:about|for)|(?:interest(?:ed|s)?|curiosity|enthusias\w+) (?:in|about|for)|enthusiastic about|"
    r"(?:very |super |deeply )?(?:excited|curious|fascinated) (?:about|by)|fascinated|love for|fan of|believ\w+ in|"
    r"eager(?:ness)? (?:to|for)|ambitions?|(?:sights?|heart|eyes?) (?:is |are )?(?:\w+ )?(?:set )?on|looking (?:for|"
    r"to)|seeking|goal is|my goal|möchte|würde gern\w*|"
    r"interesse an|"
    r"utili[sz]e my .* and learn|open to|ready to (?:learn|explore)|appetite for)\b"
)
# People named after the skill: "PyTorch engineers, Kubernetes administrators".
_ITS_PEOPLE = AnyCase(
    r"(?:\s(?!for\b|to\b|with\b|in\b|on\b|at\b|and\b|the\b|my\b|our\b|other\b)[\w/+#-]+)?\s(?:engineers|developers|"
    r"administrators|admins|programmers|specialists|consultants|architects|recruits|candidates|freelancers)\b"
)
# The label of a list may say it of all that follows: "On my wish list: vector databases".
_LABEL = AnyCase(r"^\W*[^:|.,]{2,40}:\s")
_LABEL_DENIES = AnyCase(r"^\W*(?:not(?! (?:only|just))\b|never|none|nothing (?:yet|in|with)|unfamiliar)\b")
_LABEL_WISHES = AnyCase(
    r"\b(?:wish(?:es| ?list)?|want(?:s|ed)?(?: to)?|next(?: (?:up|steps?|year|on))?|to learn|(?:learning|"
    r"training) (?:goals?|list|plan)|"
    r"future|goals?|dreams?|some ?day|one day|hop(?:e|es|ing)|ahead|to-?do|would like|bucket list|planned|my plans?|"
    r"in the queue|wunsch\w*|ziele?|geplant|demnächst)\b[^:]{0,25}:"
)


def is_asked(finding: Finding) -> bool:
    """Whether an ad asks for a skill where it names it: not where it says that none is needed, or tells of passion."""
    before, _, rest = _around(finding)
    negated = _NEGATION.search(before) and not _NOT_NEGATION.search(before)
    return not (negated or _NOTHING_AFTER.match(rest) or _WISH.search(before))


def attitude(finding: Finding) -> str:
    """What a CV says about the person and the skill: a word such as `NEGATED`, or the empty string for a claim."""
    outright = said_outright(finding)
    if outright:
        return outright
    kind = attitude_of(finding.quote, *finding.span())
    return "" if kind == OWN else kind


def said_outright(finding: Finding) -> str:
    """The same where words that mean nothing else say it: "planned", "would love to", "X: none"."""
    before, after, rest = _around(finding)
    behind = after + finding.quote.partition(finding.clause)[2]
    if _DENIED.search(before) or _NOTHING_AFTER.match(rest) or _TAKEN_BACK.search(behind):
        return NEGATED
    if _PLANNED.search(finding.clause):
        return PLAN
    label = _LABEL.match(before)
    if label and _LABEL_DENIES.search(label.group()):
        return NEGATED
    if _WISH.search(before) or (label and _LABEL_WISHES.search(label.group())):
        return WISHED
    return OTHER if _ITS_PEOPLE.match(after) else ""


def takes_back(sentence: str) -> bool:
    """Whether a sentence denies what the one before it named: "I have never trained anything with it"."""
    return bool(_NEVER_WITH_IT.search(sentence))


_NEVER_WITH_IT = AnyCase(
    r"\b(?:never|not|nie|nicht)\b[^.;:]{0,40}\b(?:with|on|in|of|used|touched|tried) (?:it|them|that|those)\b|"
    r"\b(?:damit|daran)\b[^.;:]{0,20}\b(?:nie|nicht)\b"
)


def _around(finding: Finding) -> tuple[str, str, str]:
    """The clause before the words, the clause after them, and what follows them, be it in the next clause."""
    before, after = finding.clause[: finding.start], finding.clause[finding.start + len(finding.words) :]
    return before, after, after if after.strip(" |:") else finding.quote.partition(finding.clause)[2]
