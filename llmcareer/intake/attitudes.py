"""What a clause says about person and skill: not known, planned, wished for, done by others. Tables of words."""

import re

from llmcareer.intake.any_case import AnyCase

# "no experience with X", "X: none". The words end where the named thing may begin; the gap is in words.
NEGATION = AnyCase(
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
# Later in the sentence: "AWS is unknown territory", "public clouds, and I have no experience with any of them".
TAKEN_BACK = AnyCase(
    r"\b(?:is (?:a thing|something|what) i(?:'d|’d| would) (?:like|love)|something i leave to|unknown territory|"
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
NOT_NEGATION = AnyCase(r"\b(?:no|not) (?:only|just|later|less|more|limited|necessarily|matter|longer than)\b")
# A phrase may reach over the word that denies it: "know no SQL".
NO_INSIDE = AnyCase(r"\b(?:no|not|never|keine?|nie)\b(?! (?:only|just))|n['’]t\b")
NOTHING_AFTER = AnyCase(
    r"^\s*(?:is|are|was|remains?)\s+(?:still\s+)?(?:new to me|not (?:my|something|part)|unknown to me|beyond me|"
    r"outside my)|"
    r"^[^|]{0,20}\|\s*(?:no|nil|none|never|keine|no experience|none so far|not yet|not used)\s*(?:\||$)|"
    r"^\W*(?:\||:|-|–|—)?\s*(?:nil|none(?: so far| yet)?|no experience|no|not yet|n/a|nothing|"
    r"keine(?: (?:\w+ )?(?:erfahrung|kenntnisse|praxis))?|0/5|not (?:used|known)|never "
    r"used)\s*(?:[|.,;)–-]|$)"
)
NOTHING = AnyCase(r"^\W*(?:nil|none|no|n/a|not yet|keine|never|zero)\W*$")

PLANNED = AnyCase(
    r"\b(?:planned(?=\s+(?:for|in|to|next)\b|\s*[),:|]|\s*$)|planning to|plan(?:s)? to|geplant|angemeldet|vorgesehen|"
    r"next on my list|on my list|to[- ]?learn list|"
    r"will (?:start|learn|take|begin|study|attend)|going to (?:learn|start|study)|(?:next|future) (?:steps?|goals?)|"
    r"enrol+ed|registered for|upcoming|not yet (?:begun|started)|soon|under review|to be (?:started|completed|taken)|"
    r"starting in|(?:work )?(?:starts|begins) in|not (?:yet )?begun|to begin\b|booked for|place (?:is )?(?:confirmed|"
    r"accepted|offered)|accepted a place|zusage|due to (?:start|begin)|after .{3,40} is (?:handed in|done|finished|"
    r"over)|"
    r"i (?:start|begin|am starting|am beginning)|will be (?:starting|learning|taking)|not (?:yet )?(?:funded|"
    r"accepted|started)|(?:have|has|"
    r"had) not (?:yet )?started|"
    r"(?<!that )(?<!which )would (?:then )?(?:adapt|use|train|build|be used|start|begin)|applied for|bald|demnächst|"
    r"waiting list|prévu)\b"
)
WISH = AnyCase(
    r"\b(?:would (?:like|love) to|wants? to|hop(?:e|ing) to|wish(?:es)? to|keen to|aspir\w+|dream\w*|long to|"
    r"passion(?:ate)? (?:about|for)|(?:interest(?:ed|s)?|curiosity|enthusias\w+) (?:in|about|for)|enthusiastic about|"
    r"(?:very |super |deeply )?(?:excited|curious|fascinated) (?:about|by)|fascinated|love for|fan of|believ\w+ in|"
    r"eager(?:ness)? to (?:learn|explore|work)|looking (?:for|to)|seeking|goal is|my goal|möchte|würde gern\w*|"
    r"interesse an|"
    r"utili[sz]e my .* and learn|open to|ready to (?:learn|explore)|appetite for)\b"
)
# The same in a CV, where nobody speaks but the person.
OWN_WISH = AnyCase(
    r"\b(?:(?:would|'d) (?:be )?(?:glad|happy|pleased|delighted|welcome|like|love)|i wish|wished|würde ich|würde mich|"
    r"could pick up|one day|"
    r"some ?day|like to (?:learn|write|try|work|build|move)|want(?:ing)? to|drawn to|look(?:ing)? forward|"
    r"curious about|"
    r"what i am looking for|what i.m after)\b"
)
_PEOPLE = (
    r"(?:teams?|squads?|groups?|colleagues?|departments?|team ?mates?|vendors?|contractors?|supervisors?|students?|"
    r"guests?|speakers?|partners?|consultants?|spouse|husband|wife|daughter|son|roommate|flatmate|boss|manager|"
    r"cofounder|co-founder|agency|provider|it-abteilung|kolleg(?:e|in|en)|others?|she|he|they|brother|sister|"
    r"friends?|desks?|suppliers?|engineers|developers|scientists|neighbou?rs?|freelancers?|sister group|"
    r"dienstleister|zulieferer|abteilung|kollegin\w*)"
)
_THEIR_WORK = (
    r"(?:that |who |which |whose )?(?:now |also |then |still )?"
    r"(?:does|do|did|builds?|built|trains?|trained|runs?|ran|owns?|owned|handles?|handled|sets? up|maintains?|"
    r"maintained|"
    r"made|wrote|talked|tried|used|uses|bought|installed|introduced|explored|proposed|suggested|created|implemented|"
    r"designed|writes|takes? care|manages?|managed|is responsible|are responsible|macht|develops?|developed|deploys?|"
    r"deployed|works? (?:on|with)|worked (?:on|with)|leads?)\b"
)
# Others as the subject before the words: "the research squad does ...", "my colleague ..., built ...".
OTHERS_DO = AnyCase(
    rf"(?P<own>^(?:my|our|the|an?|another)\s(?:[\w-]+\s){{0,4}}?)?\b{_PEOPLE}\b(?:,?\s(?:who|which|whose)\s|"
    rf"(?(own)[^;:()]{{0,80}}?|(?:\s+(?:mate|lead))?[^,;:()]{{0,60}}?)\s{_THEIR_WORK})"
)
# The words are what people were hired for, or what a firm makes or somebody sells.
TRADE = AnyCase(
    r"\b(?:recruit(?:ed|ing|s)?|hired|hiring|headhunt\w*|staffed|interviewed candidates|placed candidates)\b"
    r"|\b(?:filled|sourced|placed)\b.{0,40}\b(?:positions?|roles?|vacanc\w+|posts|engineers|developers)\b"
    r"|\b(?:sold|selling|resold|sales of|account manager for|marketing for)\b"
    r"|\b(?:company|firm|startup|start-up|vendor|institute|manufacturer|customer|competitor) (?:that|which|who) "
    r"(?:\w+ )?"
    r"(?:builds?|makes?|sells?|develops?|uses?|offers?|provides?|trains?)\b"
)
# People named after the skill: "PyTorch engineers, Kubernetes administrators".
ITS_PEOPLE = AnyCase(
    r"(?:\s(?!for\b|to\b|with\b|in\b|on\b|at\b|and\b)[\w/+#-]+)?\s(?:engineers|developers|administrators|admins|"
    r"programmers|specialists|consultants|"
    r"architects|recruits|candidates|freelancers)\b"
)
MADE = AnyCase(r"\b(?:wrote|built|developed|made|created)\b")
# "the data team's fraud model": the words end where the thing begins.
OF_THEIRS = AnyCase(
    rf"\W*(?:[\w-]+\W+){{0,3}}?of (?:the|an?|an?other|our(?! team)|their) (?:[\w-]+ ){{0,2}}{_PEOPLE}\b"
)
THEIRS = AnyCase(rf"\b{_PEOPLE}(?:['’]s|s['’])\s+(?:[\w-]+\s+){{0,4}}$")
# Others after a passive, or after a German verb: "... set up by the platform team".
BY_OTHERS = AnyCase(
    r"\b(?:looked after|built|done|made|set up|handled|trained|written|run|maintained|owned|developed|provided|"
    r"deployed|managed|configured|designed|implemented|created|"
    rf"operated) by (?:the |an?other |our |my |a |other |an external )?(?:[\w-]+ ){{0,3}}{_PEOPLE}\b"
    r"|\b(?:belongs?|belonged) to (?!me|us\b|my own)|\b(?:lies|sits|stays|rests|lay|sat) with (?!me\b|us\b)"
    r"|\b(?:was|were|is|are) (?:bought|purchased|licensed|outsourced|delivered ready|wurde zugekauft)\b"
    r"|\b(?:stammt|stammen) (?:\w+ ){0,2}(?:vom|von)\b|\bkümmert\b|\bkümmern\b"
    r"|\b(?:übernimmt|übernehmen|betreibt|betreiben)\b"
)
# The same with a name: "was made by Tomás in IT", "is built and owned by Risk Analytics".
BY_NAME = re.compile(
    r"\b(?:[Bb]uilt|[Dd]one|[Mm]ade|set up|[Hh]andled|[Tt]rained|[Ww]ritten|[Rr]un|[Mm]aintained|[Oo]wned|[Dd]eveloped|"
    r"[Pp]rovided|[Dd]eployed|[Mm]anaged|[Oo]perated|[Ii]mplemented|[Dd]esigned)(?: and \w+| (?:in|with|"
    r"on) [\w+#]+)? by (?!I\b|\w+ and me\b)"
    r"(?:[A-ZÀ-Þ][\w-]+|Dr\.|Prof\.)"
)
# A colleague by first name: "Luka did the vector search and Mariam the deployment".
NAME_DID = re.compile(
    r"(?:^|[;,.(]\s|\band )(?!I\b|We\b|Ich\b|Wir\b)[A-ZÀ-Þ][a-zß-ÿ]+ (?:did|wrote|took care of|looked after)\b"
)
# "My team and I built ..."
AND_I = re.compile(r"\band I\b")
MINE = re.compile(r"\b(?:I|we|my part|my own|ich|wir)\b")

# Text that addresses a program, not a reader.
INJECTION = AnyCase(
    r"ignore (?:all |any |the )*(?:previous|prior|above|earlier)|disregard (?:all|any|the|previous)|you are now an?\b|"
    r"(?:reveal|print|show|repeat|leak) (?:\w+ )?system prompt|system prompt:|set \w+[^.]{0,60} to level|as an ai "
    r"(?:model|assistant)|(?:rate|score|rank) (?:this|the) candidate|"
    r"(?:hiring|recruiting) (?:assistant|model|bot)[,:]|note to (?:the )?(?:ai|llm|parser|reader|model|system)|"
    r"reading this (?:file|cv|resume|résumé|document|text|page)|if you are an? (?:large |ai |language |llm|bot|robot|"
    r"program|machine|model|parser|automat)|reply with (?:the |only |a single )|(?:dear|hello|attention|to the|to any) "
    r"(?:ai|llm|robots?|bots?|parsers?|language models?|automated|screening)\b|automated (?:reader|screen|parser|"
    r"system)s?"
    r"[:,]|add .{3,80} to (?:her|his|their|my|the) (?:skills|strengths|profile)|"
    r"report that this candidate|level 4 (?:in|for) (?:all|every)"
)
MARKUP = re.compile(r"^\s*(?:!!|=\w+\(|=cmd|[+@-]\w+\(|\{\{|\$\{|<\w+|&\w+ \[)|!![\w/:.]+|\bos\.system\b")
