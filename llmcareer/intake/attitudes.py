"""What a clause says about person and skill: not known, planned, wished for, done by others. Tables of words."""

import re

from llmcareer.intake.any_case import AnyCase

# "no experience with X", "X: none". The words end where the named thing may begin; the gap is in words.
NEGATION = AnyCase(
    r"\b(?:(?:no|not any|little|zero|lack of|lacks?|without(?: any)?|keine?(?:rlei)?|ohne|sin|pas de)\s+"
    r"(?:\w+\s+){0,3}?(?:experience|knowledge|background|exposure|skills?|training|practice|idea|erfahrung|"
    r"kenntnisse)\b.*"
    r"|(?:no|zero|without|keine?|ohne|nor)\s+(?:[\w-]+\s+){0,1}"
    r"|(?:instead of|rather than|as opposed to|in place of|unfamiliar with|new to|yet to (?:learn|use|try)|stay away "
    r"from|avoid(?:ing|ed)?)\s+"
    r"(?:[\w-]+\s+){0,3}"
    r"|(?:never|not yet|not|n[o']t|cannot|can't|nie|nicht|noch nicht)\s+(?!only|just|"
    r"least)(?:[\w-]+\s+){0,6}(?:[\w-]+,?\s+(?:or|nor|and|oder)\s+(?:any\s+)?)?)$"
)
NOT_NEGATION = AnyCase(r"\b(?:no|not) (?:only|just|later|less|more|limited|necessarily|matter|longer than)\b")
NOTHING_AFTER = AnyCase(
    r"^\s*(?:is|are|was|remains?)\s+(?:still\s+)?(?:new to me|not (?:my|something|part)|unknown to me|beyond me|"
    r"outside my)|"
    r"^\W*(?:\||:|-|–|—)?\s*(?:nil|none|no experience|no|not yet|n/a|nothing|keine|0/5|not (?:used|known)|never "
    r"used)\s*(?:[|.,;)–-]|$)"
)
NOTHING = AnyCase(r"^\W*(?:nil|none|no|n/a|not yet|keine|never|zero)\W*$")

PLANNED = AnyCase(
    r"\b(?:planned(?=\s+(?:for|in|to|next)\b|\s*[),:|]|\s*$)|planning to|plan(?:s)? to|geplant|angemeldet|vorgesehen|"
    r"next on my list|on my list|to[- ]?learn list|"
    r"will (?:start|learn|take|begin|study|attend)|going to (?:learn|start|study)|(?:next|future) (?:steps?|goals?)|"
    r"enrol+ed|registered for|upcoming|not yet (?:begun|started)|soon|under review|to be (?:started|completed|taken)|"
    r"starting in|starts in|bald|demnächst|waiting list|prévu)\b"
)
WISH = AnyCase(
    r"\b(?:would (?:like|love) to|wants? to|hop(?:e|ing) to|wish(?:es)? to|keen to|aspir\w+|dream\w*|long to|"
    r"passion(?:ate)? (?:about|for)|(?:interest(?:ed|s)?|curiosity|enthusias\w+) (?:in|about|for)|enthusiastic about|"
    r"(?:very |super |deeply )?(?:excited|curious|fascinated) (?:about|by)|fascinated|love for|fan of|believ\w+ in|"
    r"eager(?:ness)? to (?:learn|explore|work)|looking (?:for|to)|seeking|goal is|my goal|möchte|würde gern\w*|"
    r"interesse an|"
    r"utili[sz]e my .* and learn|open to|ready to (?:learn|explore)|appetite for)\b"
)
_PEOPLE = (
    r"(?:teams?|squads?|groups?|colleagues?|departments?|team ?mates?|vendors?|contractors?|supervisors?|students?|"
    r"guests?|speakers?|partners?|consultants?|spouse|husband|wife|daughter|son|roommate|flatmate|boss|manager|"
    r"cofounder|co-founder|agency|provider|it-abteilung|kolleg(?:e|in|en)|others?|she|he|they|brother|sister|"
    r"friends?)"
)
_THEIR_WORK = (
    r"(?:that |who |which |whose )?(?:now |also |then |still )?"
    r"(?:does|do|did|builds?|built|trains?|trained|runs?|ran|owns?|owned|handles?|handled|sets? up|maintains?|"
    r"maintained|"
    r"made|wrote|talked|takes? care|manages?|managed|is responsible|are responsible|macht|develops?|developed|deploys?|"
    r"deployed|works? (?:on|with)|worked (?:on|with)|leads?)\b"
)
# Others as the subject before the words: "the research squad does ...", "my colleague ..., built ...".
OTHERS_DO = AnyCase(
    rf"\b{_PEOPLE}\b,?\s(?:who|which|whose)\s|"
    rf"\b{_PEOPLE}\b(?:\s+(?:mate|lead))?[^,;:()]{{0,60}}?\s{_THEIR_WORK}"
    rf"|^(?:my|our|the|an?|another)\s(?:[\w-]+\s){{0,4}}?{_PEOPLE}\b[^;:()]{{0,80}}?\s{_THEIR_WORK}"
)
# The words are what people were hired for, or what a firm makes or somebody sells.
TRADE = AnyCase(
    r"\b(?:recruit(?:ed|ing|s)?|hired|hiring|headhunt\w*|staffed|interviewed candidates|placed candidates)\b"
    r"|\b(?:sold|selling|resold|sales of|account manager for|marketing for)\b"
    r"|\b(?:company|firm|startup|start-up|vendor|institute|manufacturer|customer|competitor) (?:that|which|who) "
    r"(?:\w+ )?"
    r"(?:builds?|makes?|sells?|develops?|uses?|offers?|provides?|trains?)\b"
)
MADE = AnyCase(r"\b(?:wrote|built|developed|made|created)\b")
# Others after a passive, or after a German verb: "... set up by the platform team".
BY_OTHERS = AnyCase(
    r"\b(?:built|done|made|set up|handled|trained|written|run|maintained|owned|developed|provided|deployed|managed|"
    r"configured|"
    rf"operated) by (?:the |an?other |our |my |a |other |an external )?(?:[\w-]+ ){{0,3}}{_PEOPLE}\b"
    r"|\b(?:übernimmt|übernehmen|betreibt|betreiben)\b"
)
MINE = re.compile(r"\b(?:I|we|my part|my own|ich|wir)\b")

# Text that addresses a program, not a reader.
INJECTION = AnyCase(
    r"ignore (?:all |any |the )*(?:previous|prior|above|earlier)|disregard (?:all|any|the|previous)|you are now an?\b|"
    r"(?:reveal|print|show|repeat|leak) (?:\w+ )?system prompt|system prompt:|set \w+[^.]{0,60} to level|as an ai "
    r"(?:model|assistant)|(?:rate|score|rank) (?:this|the) candidate|"
    r"(?:hiring|recruiting) (?:assistant|model|bot)[,:]|note to (?:the )?(?:ai|llm|parser|reader|model|system)|"
    r"report that this candidate|level 4 (?:in|for) (?:all|every)"
)
MARKUP = re.compile(r"^\s*(?:!!|=\w+\(|=cmd|[+@-]\w+\(|\{\{|\$\{|<\w+|&\w+ \[)|!![\w/:.]+|\bos\.system\b")
