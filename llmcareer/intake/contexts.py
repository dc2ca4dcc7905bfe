"""What turns a word that names a skill into one that does not: tables of rules, each with its reason."""

import re
from dataclasses import dataclass

from llmcareer.intake.phrases import PHRASES

# Phrases that hold the words of a skill and mean none. They win over shorter aliases inside them.
SILENT: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "a title, a team or a field of work names a job, not a skill of the person",
        (
            "machine learning engineer",
            "machine learning engineering team",
            "machine learning scientist",
            "machine learning team",
            "machine learning teams",
            "ml engineer",
            "ml engineers",
            "ml team",
            "ml teams",
            "ai/ml engineer",
            "ml scientist",
            "ml scientists",
            "machine learning scientists",
            "ml researchers",
            "machine learning researcher",
            "machine learning researchers",
            "mlops engineer",
            "mlops engineers",
            "mlops team",
            "devops engineer",
            "devops engineers",
            "devops team",
            "data engineering team",
            "data engineering teams",
            "data engineer",
            "data analysis team",
            "deep learning engineer",
            "nlp engineer",
            "nlp scientist",
            "generative ai engineer",
            "genai engineer",
            "llm engineer",
            "cloud engineer",
            "cloud engineers",
            "software engineering team",
            "software engineering teams",
            "software development team",
            "software development teams",
            "business intelligence analyst",
            "communications team",
            "communications department",
            "python developer",
            "sql developer",
            "director of machine learning",
            "head of machine learning",
            "vp of machine learning",
            "machine learning lead",
            "machine learning manager",
            "machine learning specialist",
            "machine learning roles",
            "machine learning positions",
            "machine learning jobs",
            "software engineering manager",
            "product strategy team",
            "data governance team",
        ),
    ),
    (
        "a degree or a faculty",
        (
            "machine learning degree",
            "data engineering degree",
            "electronics and communication",
            "communication engineering",
            "communication studies",
            "electronics communication",
            "ba communication",
            "communications degree",
            "software engineering degree",
            "degree in software engineering",
            "degree in machine learning",
            "degree in statistics",
            "department of statistics",
        ),
    ),
    (
        "everyday words",
        (
            "attention to detail",
            "prompt delivery",
            "prompt replies",
            "prompt escalation",
            "x-ray",
            "monty python",
            "status report",
            "text messages",
            "text message",
            "data privacy policy",
            "privacy policy",
            "sales pipeline",
            "talent pipeline",
            "hiring pipeline",
            "recruiting pipeline",
            "estate agents",
            "estate agent",
            "call centre agents",
            "insurance agent",
            "travel agents",
            "git go",
            "agent nouns",
            "word alignment",
            "wheel alignment",
            "natural language inference",
            "helm charts",
            "regression testing",
            "regression tests",
            "regression suite",
            "run charts",
            "annotation processor",
            "internal communications",
            "corporate communications",
            "communication equipment",
            "lines of communication",
            "communication channels",
            "employee communications",
            "electronic communication",
            "electronic communications",
            "communications from",
            "official communications",
            "training manuals",
            "search committee",
            "search firm",
            "search firms",
            "job search",
            "executive search",
            "research opportunities",
            "unconscious bias",
            "driver license",
            "learning and development",
            "research institute",
            "infectious agents",
            "performance evaluation",
            "credit card",
            "transformer station",
            "pull request template",
            "best practices in security",
            "academic research",
            "market research",
            "clinical research",
            "research triangle",
            "research park",
            "background check",
            "background checks",
        ),
    ),
)

# Spelled in a title line only: what stands in front of a legal form is the name of an employer.
COMPANY = re.compile(
    r"(?:\b[A-ZÀ-Þ][\w&.-]*\s+){1,4}(?:GmbH|AG|KG|OHG|UG|Ltd|Limited|LLC|LLP|Inc|Corp|Corporation|PLC|Pvt|S\.?A\.?|"
    r"S\.?r\.?l|B\.?V|N\.?V|Oy|AB|ApS|Sp\. z o\.o|Kft|s\.r\.o|Pty|& Co|Group|Holdings?)\b"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """A finding of one of ``skills`` (by one of ``words``, all when empty) falls when ``pattern`` is found in the
    clause, sentence or document around it; with ``needed``, when it is not found."""

    skills: frozenset[str]
    words: frozenset[str]
    scope: str
    pattern: re.Pattern[str]
    needed: bool
    reason: str


def _rule(
    skills: str, scope: str, pattern: str, reason: str, words: tuple[str, ...] = (), needed: bool = False
) -> Rule:
    flags = 0 if "(?-i)" in pattern else re.IGNORECASE
    compiled = re.compile(pattern.replace("(?-i)", ""), flags)
    return Rule(frozenset(skills.split()), frozenset(words), scope, compiled, needed, reason)


_LANGUAGE_MODEL = (
    r"\b(?:llms?|slms?|language models?|gpt|bert|llama|mistral|gemma|qwen|lora|qlora|transformers?|sft|peft|instruction|"
    r"foundation models?|generative|gen ?ai|nlp|nlu|diffusion|\d+b\b|text|embeddings?|chatgpt|pre-?trained|few-shot)"
)

RULES: tuple[Rule, ...] = (
    _rule("rag", "sentence", r"\b(?:red|amber|green|traffic|status|risk)\b", "red, amber, green", ("rag",)),
    _rule(
        "distributed_training",
        "clause",
        r"training (?:manuals?|materials?|videos?|courses?|sessions)",
        "handing out papers",
    ),
    _rule(
        "fine_tuning",
        "document",
        _LANGUAGE_MODEL,
        "tuning of other models, or of anything at all",
        needed=True,
    ),
    _rule(
        "fine_tuning",
        "clause",
        r"\b(?:bonus|budget|schedule|process(?:es)?|custom instructions|pricing|plan|strateg\w+|engine|recipe|brand)\b",
        "tuning of something that is no model",
        ("fine tuning", "fine tune", "fine tuned", "finetune", "finetuning"),
    ),
    _rule(
        "agents",
        "clause",
        r"\b(?:futurist|visionary|evangelist|guru|leader)\b",
        "a slogan",
        ("agentic",),
    ),
    _rule(
        "agents",
        "clause",
        r"\b(?:call.?cent(?:er|re)|estate|insurance|travel|infectious|sales|support|customer) agents?\b",
        "people or germs",
    ),
    _rule("transformers", "sentence", r"\b(?:substations?|voltage|umspann\w+|electrical|kv|grid)\b", "electrical ones"),
    _rule("inference_optimization", "clause", r"natural language inference", "a language task"),
    _rule("causal_inference", "clause", r"causal tracing", "a method of interpretability"),
    _rule("pretraining", "clause", r"\b(?:staff|employees?|sales|team members)\b", "training of people"),
    _rule(
        "data_pipelines",
        "clause",
        r"\b(?:sales|hiring|talent|candidate|recruit\w+|deal) pipelines?\b",
        "not data",
    ),
    _rule(
        "data_governance",
        "sentence",
        r"\b(?:applicants?|candidate privacy|privacy (?:policy|notice|statement)|your (?:personal )?(?:data|information)|"
        r"cookies?|consent|e-?verify|employment verification|recruitment)\b",
        "a notice to applicants",
    ),
    _rule("communication", "sentence", r"communicat\w+ in person|hearing|lifting|sedentary", "a physical requirement"),
    _rule(
        "communication",
        "sentence",
        r"communicat\w+ (?:from|by|via|about) (?:us|our|the company|email|text|sms)|fraud|scam|legitimate",
        "a notice to applicants",
    ),
    _rule("scientific_writing", "clause", r"\b(?:latex gloves|allerg\w+)\b", "the material"),
    _rule(
        "peer_review",
        "clause",
        r"peer (?:code )?review(?:s|ed)? (?:of )?code|peer-reviewed",
        "of code, or of one's papers",
    ),
    _rule("sql", "clause", r"drop table|<script|robert'\)", "an attack in the text"),
    _rule(
        "ablation_design",
        "sentence",
        r"\b(?:models?|ml|machine learning|training|ai|neural|hypothes\w+|research|ablations?|deep|llms?|algorithms?)\b",
        "tests of a product, not of a model",
        needed=True,
    ),
    _rule(
        "experiment_design",
        "sentence",
        r"\b(?:ml experiments?|machine learning|neural|deep|ablations?|training runs?|llms?|architectures?)\b",
        "tests of a model, not of a product",
        tuple(pattern for pattern in PHRASES["experiment_design"] if pattern.endswith(".. experiments")),
    ),
    _rule(
        "statistics", "clause", r"vital statistics|statistics show|according to statistics", "figures, not the skill"
    ),
)

# Fields of a degree that are skills elsewhere.
DEGREE_FIELDS = frozenset(
    {
        "statistics",
        "classical_ml",
        "nlp",
        "software_engineering",
        "communication",
        "eda",
        "data_pipelines",
        "linear_algebra_calculus",
        "research_maths",
        "deep_learning",
        "visualization",
        "algorithms",
        "causal_inference",
        "data_governance",
        "multimodal",
    }
)
DEGREE = re.compile(
    r"\b(?:bachelor|master|degrees?|b\.?sc?|m\.?sc?|b\.?tech|m\.?tech|b\.?a|m\.?a|b\.?eng|m\.?eng|ph\.?\s?d|doctora\w+|"
    r"diploma|undergraduate|graduate|postgraduate|mba|majoring|major|licence|diplom|studium)\b(?:['’]s)?",
    re.IGNORECASE,
)
# After these words a sentence about a degree speaks of experience again.
DEGREE_ENDS = re.compile(
    r"\b(?:experience|years?|yrs|knowledge|proficien\w+|skills?|familiar\w*|expertise|ability|understanding|courses?work|"
    r"modules|thesis|focus|emphasis|plus)\b",
    re.IGNORECASE,
)

# "no experience with X", "X: none". The words end where the named thing may begin; the gap is in words.
NEGATION = re.compile(
    r"\b(?:(?:no|not any|little|zero|lack of|lacks?|without(?: any)?|keine?(?:rlei)?|ohne|sin|pas de)\s+"
    r"(?:\w+\s+){0,3}?(?:experience|knowledge|background|exposure|skills?|training|practice|idea|erfahrung|kenntnisse)\b.*"
    r"|(?:no|zero|without|keine?|ohne|nor)\s+(?:[\w-]+\s+){0,1}"
    r"|(?:never|not yet|not|n[o']t|cannot|can't|nie|nicht|noch nicht)\s+(?!only|just|least)(?:[\w-]+\s+){0,6}(?:[\w-]+,?\s+(?:or|nor|and|oder)\s+(?:any\s+)?)?)$",
    re.IGNORECASE,
)
NOT_NEGATION = re.compile(
    r"\b(?:no|not) (?:only|just|later|less|more|limited|necessarily|matter|longer than)\b", re.IGNORECASE
)
NOTHING_AFTER = re.compile(
    r"^\W*(?:\||:|-|–|—)?\s*(?:nil|none|no experience|no|not yet|n/a|nothing|keine|0/5|not (?:used|known)|never used)\s*(?:[|.,;–-]|$)",
    re.IGNORECASE,
)
NOTHING = re.compile(r"^\W*(?:nil|none|no|n/a|not yet|keine|never|zero)\W*$", re.IGNORECASE)

PLANNED = re.compile(
    r"\b(?:planned|planning to|plan(?:s)? to|geplant|angemeldet|vorgesehen|next on my list|on my list|to[- ]?learn list|"
    r"will (?:start|learn|take|begin|study|attend)|going to (?:learn|start|study)|(?:next|future) (?:steps?|goals?)|"
    r"enrol+ed|registered for|upcoming|not yet (?:begun|started)|soon|under review|to be (?:started|completed|taken)|"
    r"starting in|starts in|bald|demnächst|waiting list|prévu)\b",
    re.IGNORECASE,
)
WISH = re.compile(
    r"\b(?:would (?:like|love) to|wants? to|hop(?:e|ing) to|wish(?:es)? to|keen to|aspir\w+|dream\w*|long to|"
    r"passion(?:ate)? (?:about|for)|(?:interest(?:ed|s)?|curiosity|enthusias\w+) (?:in|about|for)|enthusiastic about|"
    r"(?:very |super |deeply )?(?:excited|curious|fascinated) (?:about|by)|fascinated|love for|fan of|believ\w+ in|"
    r"eager(?:ness)? to (?:learn|explore|work)|looking (?:for|to)|seeking|goal is|my goal|möchte|würde gern\w*|interesse an|"
    r"utili[sz]e my .* and learn|open to|ready to (?:learn|explore)|appetite for)\b",
    re.IGNORECASE,
)
_PEOPLE = (
    r"(?:teams?|squads?|groups?|colleagues?|departments?|team ?mates?|vendors?|contractors?|supervisors?|students?|"
    r"guests?|speakers?|partners?|consultants?|it-abteilung|kolleg(?:e|in|en)|others?|she|he|they|brother|sister|friends?)"
)
OTHERS = re.compile(
    rf"\b{_PEOPLE}\b(?:\s+(?:mate|lead))?[^,;:()]{{0,60}}?\s(?:that |who |which |whose )?(?:now |also |then |still )?"
    r"(?:does|do|did|builds?|built|trains?|trained|runs?|ran|owns?|owned|handles?|handled|sets? up|maintains?|maintained|"
    r"made|wrote|talked|takes? care|manages?|managed|is responsible|are responsible|übernimmt|übernehmen|macht|betreibt|"
    r"develops?|developed|deploys?|deployed|works? (?:on|with)|worked (?:on|with)|leads?)\b"
    rf"|\b(?:built|done|made|set up|handled|trained|written|run|maintained|owned|developed|provided|deployed|managed|configured|operated) by "
    rf"(?:the |an?other |our |my |a |other |an external )?(?:[\w-]+ ){{0,3}}{_PEOPLE}\b"
    r"|\b(?:übernimmt|übernehmen|betreibt)\b",
    re.IGNORECASE,
)
MINE = re.compile(r"\b(?:I|we|my part|my own|ich|wir)\b")

# Text that addresses a program, not a reader.
INJECTION = re.compile(
    r"ignore (?:all |any |the )*(?:previous|prior|above|earlier)|disregard (?:all|any|the|previous)|you are now an?\b|"
    r"system prompt|set \w+[^.]{0,60} to level|as an ai (?:model|assistant)|(?:rate|score|rank) (?:this|the) candidate|"
    r"(?:hiring|recruiting) (?:assistant|model|bot)[,:]|note to (?:the )?(?:ai|llm|parser|reader|model|system)|"
    r"report that this candidate|level 4 (?:in|for) (?:all|every)",
    re.IGNORECASE,
)
MARKUP = re.compile(r"^\s*(?:!!|=\w+\(|=cmd|[+@-]\w+\(|\{\{|\$\{|<\w+|&\w+ \[)|!![\w/:.]+|\bos\.system\b")
