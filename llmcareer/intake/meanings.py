"""When a word that names a skill means something else: one rule a row, each with its reason."""

from dataclasses import dataclass

from llmcareer.intake.any_case import AnyCase
from llmcareer.intake.phrases import PHRASES
from llmcareer.intake.silent import GENERIC_MODELS


@dataclass(frozen=True, slots=True)
class Rule:
    """A finding of one of ``skills`` (by one of ``words``, all when empty) falls when ``pattern`` is found in the
    clause, sentence or document around it; with ``needed``, when it is not found."""

    skills: frozenset[str]
    words: frozenset[str]
    scope: str
    pattern: AnyCase
    needed: bool
    reason: str


def _rule(
    skills: str, scope: str, pattern: str, reason: str, words: tuple[str, ...] = (), needed: bool = False
) -> Rule:
    return Rule(frozenset(skills.split()), frozenset(words), scope, AnyCase(pattern), needed, reason)


_LANGUAGE_MODEL = (
    r"\b(?:llms?|slms?|language models?|gpt|bert|llama|mistral|gemma|qwen|lora|qlora|transformers?|sft|peft|"
    r"instruction|"
    r"foundation models?|generative|gen ?ai|nlp|nlu|diffusion|\d+b\b|text|embeddings?|chatgpt|pre-?trained|few-shot)"
)

_GENERAL_TUNING = ("fine tuning", "fine tune", "fine tuned", "finetune", "finetuning")

# In a CV these words count only beside a model: any profession has projects, research and user needs.
CV_RULES: tuple[Rule, ...] = (
    _rule(
        "ablation_design",
        "sentence",
        r"\b(?:models?|ml|machine learning|neural|hypothes\w+(?! tests?)|ablations? (?:stud|exp|run|table|of the|"
        r"analys)\w*|"
        r"deep learning|llms?|algorithms?|seeds|baselines?|nlp|ai)\b",
        "research in another field",
        needed=True,
    ),
    _rule(
        "fine_tuning",
        "sentence",
        rf"{_LANGUAGE_MODEL}|\b(?:the|of|pre-?trained|open|base|existing|our|a|its|vision|speech|"
        rf"\d\w*) (?:\w+ )?models?\b|"
        r"\bcheckpoints?\b|\bnetworks?\b",
        "tuning of something else",
        _GENERAL_TUNING,
        needed=True,
    ),
)

RULES: tuple[Rule, ...] = (
    _rule(
        "transformers",
        "clause",
        r"\b(?:products?|apps?|applications?|tools?|features?|assistants?|services?)\b[^,;]{0,20} "
        r"(?:around|on|on top of|with|using|powered by) "
        r"(?:\w+ ){0,2}(?:llms?|(?:large )?language models?)",
        "models in use, not their inside",
        tuple(GENERIC_MODELS),
    ),
    # abbreviations and names that mean something else in another field
    _rule(
        "rag",
        "sentence",
        r"\b(?:red, |amber|rag (?:status|rating|report|rugs?)|rag rug|traffic light)",
        "red, amber, green",
        ("rag",),
    ),
    _rule(
        "transformers",
        "sentence",
        r"\b(?:master of laws|llb|ll\.b|jurist|barrister|law (?:school|degree)|(?:international|tax|european) law)\b|"
        r"\bll\.?m,? (?:in|\() ?(?:\w+ ){0,4}law|\bllm,? (?:\w+ )?university",
        "Master of Laws",
        ("llm",),
    ),
    _rule(
        "transformers",
        "sentence",
        r"\b(?:substations?|voltage|umspann\w+|electrical|kv|kva|power grid|distribution grid|winding|oil-filled)\b",
        "electrical ones",
    ),
    _rule(
        "nlp", "sentence", r"neuro-?linguistic|coach\w*|hypno\w*|self-help", "neuro-linguistic programming", ("nlp",)
    ),
    _rule(
        "nlp",
        "sentence",
        r"\b(?:payment|card|pci|asset|blockchain|crypto)\b",
        "tokens of payment",
        ("tokenization", "tokenizer"),
    ),
    _rule(
        "eda",
        "sentence",
        r"\b(?:electronic|circuit|pcb|cadence|verilog|vhdl|fpga|vlsi|asic)\b",
        "electronic design",
        ("eda",),
    ),
    _rule("cloud", "sentence", r"\b(?:clinical|ich|trials?|gmp|good clinical)\b", "good clinical practice", ("gcp",)),
    _rule("cloud", "sentence", r"\b(?:weld\w+)\b", "a welding society", ("aws",)),
    _rule(
        "cloud", "clause", r"\b(?:point|word|tag) clouds?\b|cloud (?:kitchen|chamber|cover|physics)", "another cloud"
    ),
    _rule("data_pipelines", "sentence", r"\b(?:english|tefl|celta|language) teach\w+", "language teaching", ("elt",)),
    _rule(
        "data_pipelines",
        "sentence",
        r"\b(?:hvac|ventilat\w+|ducts?|respirat\w+|asthma|aerodynam\w+|turbines?)\b",
        "moving air",
        ("airflow",),
    ),
    _rule(
        "data_pipelines",
        "sentence",
        r"\b(?:school|house captain|head boy|head girl|pupils?)\b",
        "a pupil",
        ("prefect",),
    ),
    _rule(
        "data_pipelines",
        "sentence",
        r"\b(?:franz|novels?|prague|literature)\b",
        "the writer",
        ("kafka", "kafka|kinesis|pubsub"),
    ),
    _rule(
        "data_pipelines",
        "clause",
        r"\b(?:sales|hiring|talent|candidate|recruit\w+|deal|oil|gas|water) pipelines?\b",
        "not data",
    ),
    _rule(
        "sql",
        "sentence",
        r"\b(?:galax\w+|astronom\w+|spectr\w+|cosmolog\w+|telescopes?)\b",
        "light of stars",
        ("redshift",),
    ),
    _rule("sql", "clause", r"drop table|<script|robert'\)", "an attack in the text"),
    _rule(
        "data_quality", "sentence", r"\b(?:dickens|novels?|literature|books?)\b", "the novel", ("great expectations",)
    ),
    _rule(
        "apis_serving",
        "sentence",
        r"\b(?:pharmaceutical|ingredients?|tablets?|gmp|petroleum|drug)\b",
        "an ingredient",
        ("api", "apis"),
    ),
    _rule(
        "apis_serving",
        "sentence",
        r"\b(?:reinhardt|jazz|laborator\w+ flasks?|glass|beakers?)\b",
        "not the library",
        ("django", "flask"),
    ),
    _rule(
        "big_data",
        "clause",
        r"\b(?:spark (?:plugs?|joy|interest|creativity|change|ideas?|conversations?|curiosity|ar|ignition)|ignition|"
        r"to spark|adobe spark|"
        r"bee ?hives?|honey|chevrolet)\b",
        "not the software",
        ("spark", "hive", "impala", "presto"),
    ),
    _rule(
        "containers",
        "sentence",
        r"\b(?:shipping|cargo|freight|ports?|food|storage boxes|waste|plants?|foot|terminals?|vessels?|logistics "
        r"yard|unload\w*)\b",
        "boxes",
        ("containers",),
    ),
    _rule(
        "visualization",
        "sentence",
        r"\b(?:dashboards? (?:in|of|for) (?:the |old )?(?:cars?|vehicles?)|car dashboards?|airbags?|meditation|"
        r"tableaux? vivants?)\b",
        "not of data",
    ),
    _rule(
        "preference_optimization",
        "sentence",
        r"\b(?:protection officer|gdpr|privacy|datenschutz)\b",
        "another DPO",
        tuple(phrase for phrase in PHRASES["preference_optimization"] if phrase.startswith("dpo ")),
    ),
    _rule(
        "software_engineering",
        "sentence",
        r"\b(?:pupils|school|grade \d|curriculum|syllabus)\b",
        "tests of a school",
        ("unit test", "unit tests"),
    ),
    _rule("python", "sentence", r"\b(?:skins?|leather|boots|snakes?|reptiles?|zoo|terrarium|monty)\b", "the animal"),
    _rule(
        "annotation",
        "sentence",
        r"\b(?:java|decorators?|processor|genomes?|genes?)\b",
        "notes in code or genes",
    ),
    _rule(
        "annotation",
        "sentence",
        r"\b(?:shel(?:f|ves)|bottles?|packag\w+|food|allergens?|jars?|warehouse|mail|samples? tubes?)\b",
        "labels on things",
        tuple(phrase for phrase in PHRASES["annotation"] if phrase.startswith("label|")),
    ),
    _rule(
        "annotation",
        "sentence",
        r"\b(?:classrooms?|pupils|students|pedagog\w+|teaching)\b",
        "a way to teach",
        ("active learning",),
    ),
    _rule(
        "linear_algebra_calculus",
        "sentence",
        r"\b(?:dental|kidney|renal|stones?|plaque|tooth|teeth)\b",
        "a stone",
        ("calculus",),
    ),
    _rule("scientific_writing", "clause", r"\b(?:gloves|allerg\w+|paint)\b", "the material", ("latex",)),
    _rule("open_source", "sentence", r"\b(?:intelligence|osint)\b", "intelligence work"),
    _rule(
        "communication",
        "clause",
        r"\b(?:satellite|wireless|serial|radio (?:frequency|link)|machine-to-machine|inter-?process|optical|digital) "
        r"communications?\b|"
        r"communications? (?:protocols?|systems?|networks?|bus|devices?|satellites?|engineering|equipment|"
        r"interfaces?|modules?)",
        "of machines",
    ),
    _rule(
        "statistics",
        "clause",
        r"(?:bureau|office) (?:of|for) (?:\w+ )?statistics|statistics (?:canada|office|netherlands|norway|bureau)",
        "an office",
    ),
    _rule(
        "statistics", "clause", r"vital statistics|statistics show|according to statistics", "figures, not the skill"
    ),
    _rule(
        "distributed_systems",
        "clause",
        r"\b(?:depots?|trucks?|lorr(?:y|ies)|carriers?|hvac|irrigation|solar|electrical|mechanical|heating|plumbing|"
        r"sprinkler|drainage|power|lighting|"
        r"kitchen|interior)\b",
        "machines and buildings",
        ("system design", "systems design", "load balancing"),
    ),
    _rule(
        "git",
        "sentence",
        r"\b(?:building plans?|drawings?|documents?|contracts?|quality manual|blueprints?)\b",
        "of papers",
        ("version control", "version|source|revision control|controlling"),
    ),
    _rule(
        "multimodal",
        "sentence",
        r"multi-?modal (?:transport\w*|freight|logistics|traffic|mobility|hubs?|shipping|therap\w+|pain)",
        "another modality",
    ),
    _rule(
        "pretraining",
        "sentence",
        _LANGUAGE_MODEL + r"|\b(?:models?|tokens?|scaling|corpus|networks?|encoder|decoder|runs?)\b",
        "before some other training",
        ("pre training", "pretraining", "pretrain"),
        needed=True,
    ),
    _rule(
        "research_maths",
        "sentence",
        r"\b(?:requirements?|life ?cycle|business|specifications?|technical design)\b",
        "analysis of requirements",
        ("functional analysis",),
    ),
    _rule("git", "clause", r"\b(?:endoscop\w+|gastro\w*|intestin\w+|tract)\b", "of medicine", ("git",)),
    _rule(
        "scientific_writing",
        "sentence",
        r"\b(?:audits?|auditors?|tests of detail|ledgers?|fair presentation|assurance)\b",
        "papers of an audit",
        ("working papers",),
    ),
    _rule(
        "transformers",
        "clause",
        r"\b(?:value transformers?|core data|superjson|xslt|property transformers?)\b",
        "code that converts values",
    ),
    # everyday uses of the same words
    _rule(
        "prompting",
        "clause",
        r"prompting (?:an?|the|us|them|him|her|it|management|customers?|patients?|my|our)\b",
        "a verb",
        ("prompting",),
    ),
    _rule(
        "distributed_training",
        "clause",
        r"training (?:manuals?|materials?|videos?|courses?|sessions|leaflets|for (?:volunteers|staff|teachers))",
        "handing out papers, or teaching in many places",
    ),
    _rule("pretraining", "clause", r"\b(?:staff|employees?|sales|team members)\b", "training of people"),
    _rule("fine_tuning", "document", _LANGUAGE_MODEL, "tuning of other models, or of anything at all", needed=True),
    _rule(
        "fine_tuning",
        "clause",
        r"fine[- ]?tun\w+[”\"]? (?:chatgpt|(?:the|our|its|their|my|his|her|all) (?!.*\b(?:models?|llms?|bert|gpt|"
        r"networks?|checkpoints?|"
        r"encoders?|decoders?|transformers?|llama|weights|classifiers?)\b))|custom instructions",
        "tuning of something that is no model",
        _GENERAL_TUNING,
    ),
    _rule("agents", "clause", r"\b(?:futurist|visionary|evangelist|guru|leader)\b", "a slogan", ("agentic",)),
    _rule(
        "agents",
        "clause",
        r"\b(?:call.?cent(?:er|re)|estate|insurance|travel|infectious|sales|support|customer|cleaning|chemical|"
        r"contrast|border|booking) agents?\b",
        "people or substances",
    ),
    _rule("inference_optimization", "clause", r"natural language inference", "a language task"),
    _rule(
        "inference_optimization",
        "clause",
        r"\b(?:energy|angular momentum|charge|photons?|audio|midi|rhythm|electrons?)\b",
        "of physics or of sound",
    ),
    _rule("causal_inference", "clause", r"causal tracing", "a method of interpretability"),
    _rule(
        "ablation_design",
        "sentence",
        r"\b(?:laser|catheter|cardiac|tumou?rs?|tissue|radiofrequency|thermal|icp)\b",
        "removal of material or tissue",
    ),
    _rule(
        "peer_review",
        "sentence",
        r"\b(?:pupils?|classmates?|mark each other|360|appraisals?|performance)\b",
        "of pupils or of staff, by each other",
    ),
    _rule(
        "preference_optimization",
        "sentence",
        r"\b(?:loyalty|points|tiers?|bonus|salary|salaries|pay|shoppers|employees?)\b",
        "rewards for people",
        (
            *(phrase for phrase in PHRASES["preference_optimization"] if "reward" in phrase),
            "reward model",
            "reward models",
        ),
    ),
    _rule(
        "reading_papers", "clause", r"\b(?:blind|newspapers?|aloud|to (?:children|pupils|residents))\b", "reading aloud"
    ),
    _rule(
        "peer_review",
        "clause",
        r"peer (?:code )?review(?:s|ed)? (?:of )?code|peer-reviewed",
        "of code, or of one's papers",
    ),
    _rule("communication", "sentence", r"communicat\w+ in person|hearing|lifting|sedentary", "a physical requirement"),
    _rule(
        "communication",
        "sentence",
        r"communicat\w+ (?:from|by|via|about) (?:us|our|the company|email|text|sms)|fraud|scam|legitimate",
        "a notice to applicants",
    ),
    _rule(
        "data_governance",
        "sentence",
        r"\b(?:applicants?|candidate privacy|privacy (?:policy|notice|statement)|your (?:personal )?(?:data|"
        r"information)|cookies?|consent|"
        r"e-?verify|employment verification|recruitment|i agree|i hereby|rodo)\b",
        "a notice to applicants, or their consent",
    ),
    # one phrase, two skills: the words around decide
    _rule(
        "rag",
        "document",
        r"\b(?:rag|retrieval[- ]augmented|llms?|language models?|embeddings?)\b",
        "finding something again, without a language model",
        ("the retrieval", "question|questions answering over"),
        needed=True,
    ),
    _rule(
        "annotation",
        "sentence",
        r"\b(?:labell?\w*|annotat\w+|pairs|examples|raters?|judg\w+|transcri\w+|coders)\b",
        "guidelines for something else",
        ("write|writing|wrote|written ... guideline|guidelines",),
        needed=True,
    ),
    _rule(
        "ablation_design",
        "sentence",
        r"\b(?:models?|ml|machine learning|training|ai|neural|hypothes\w+|research|ablations?|deep|llms?|"
        r"algorithms?|seeds?|baselines?)\b",
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
)
