"""Words that name a skill here and a thing, an animal, a place or a habit elsewhere: one rule a row."""

from llmcareer.intake.phrases import PHRASES
from llmcareer.intake.rule import Rule, rule

HOMONYMS: tuple[Rule, ...] = (
    rule(
        "peer_review",
        "sentence",
        r"\b(?:merge requests?|pull requests?|oecd|learners|housing|lessons?|essays)\b",
        "of code, of lessons or of countries",
    ),
    # abbreviations and names that mean something else in another field
    rule(
        "rag",
        "sentence",
        r"\b(?:red, |amber|rag (?:status|rating|report|rugs?)|rag rug|traffic light)",
        "red, amber, green",
        ("rag",),
    ),
    rule(
        "transformers",
        "sentence",
        r"\b(?:master of laws|llb|ll\.b|jurist|barrister|law (?:school|degree)|(?:international|tax|european) law)\b|"
        r"\bll\.?m,? (?:in|\() ?(?:\w+ ){0,4}law|\bllm,? (?:\w+ )?university",
        "Master of Laws",
        ("llm",),
    ),
    rule(
        "transformers",
        "sentence",
        r"\b(?:substations?|voltage|umspann\w+|electrical|kv|kva|power grid|distribution grid|winding|oil-filled)\b",
        "electrical ones",
    ),
    rule("nlp", "sentence", r"neuro-?linguistic|coach\w*|hypno\w*|self-help", "neuro-linguistic programming", ("nlp",)),
    rule(
        "nlp",
        "sentence",
        r"\b(?:payment|card|pci|asset|blockchain|crypto)\b",
        "tokens of payment",
        ("tokenization", "tokenizer"),
    ),
    rule(
        "eda",
        "sentence",
        r"\b(?:electronic|circuit|pcb|cadence|verilog|vhdl|fpga|vlsi|asic)\b",
        "electronic design",
        ("eda",),
    ),
    rule("cloud", "sentence", r"\b(?:clinical|ich|trials?|gmp|good clinical)\b", "good clinical practice", ("gcp",)),
    rule("cloud", "sentence", r"\b(?:weld\w+)\b", "a welding society", ("aws",)),
    rule("cloud", "clause", r"\b(?:point|word|tag) clouds?\b|cloud (?:kitchen|chamber|cover|physics)", "another cloud"),
    rule("data_pipelines", "sentence", r"\b(?:english|tefl|celta|language) teach\w+", "language teaching", ("elt",)),
    rule(
        "data_pipelines",
        "sentence",
        r"\b(?:hvac|ventilat\w+|ducts?|respirat\w+|asthma|aerodynam\w+|turbines?)\b",
        "moving air",
        ("airflow",),
    ),
    rule(
        "data_pipelines",
        "sentence",
        r"\b(?:school|house captain|head boy|head girl|pupils?)\b",
        "a pupil",
        ("prefect",),
    ),
    rule(
        "data_pipelines",
        "sentence",
        r"\b(?:franz|novels?|prague|literature)\b",
        "the writer",
        ("kafka", "kafka|kinesis|pubsub"),
    ),
    rule(
        "data_pipelines",
        "clause",
        r"\b(?:sales|hiring|talent|candidate|recruit\w+|deal|oil|gas|water) pipelines?\b",
        "not data",
    ),
    rule(
        "sql",
        "sentence",
        r"\b(?:galax\w+|astronom\w+|spectr\w+|cosmolog\w+|telescopes?)\b",
        "light of stars",
        ("redshift",),
    ),
    rule("sql", "clause", r"drop table|<script|robert'\)", "an attack in the text"),
    rule(
        "data_quality", "sentence", r"\b(?:dickens|novels?|literature|books?)\b", "the novel", ("great expectations",)
    ),
    rule(
        "apis_serving",
        "sentence",
        r"\b(?:pharmaceutical|ingredients?|tablets?|gmp|petroleum|drug)\b",
        "an ingredient",
        ("api", "apis"),
    ),
    rule(
        "apis_serving",
        "sentence",
        r"\b(?:reinhardt|jazz|laborator\w+ flasks?|glass|beakers?)\b",
        "not the library",
        ("django", "flask"),
    ),
    rule(
        "big_data",
        "clause",
        r"\b(?:spark (?:plugs?|joy|interest|creativity|change|ideas?|conversations?|curiosity|ar|ignition)|ignition|"
        r"to spark|adobe spark|"
        r"bee ?hives?|honey|chevrolet)\b",
        "not the software",
        ("spark", "hive", "impala", "presto"),
    ),
    rule(
        "containers",
        "sentence",
        r"\b(?:shipping|cargo|freight|ports?|food|storage boxes|waste|plants?|foot|terminals?|vessels?|logistics "
        r"yard|unload\w*)\b",
        "boxes",
        ("containers",),
    ),
    rule(
        "visualization",
        "sentence",
        r"\b(?:dashboards? (?:in|of|for) (?:the |old )?(?:cars?|vehicles?)|car dashboards?|airbags?|meditation|"
        r"tableaux? vivants?)\b",
        "not of data",
    ),
    rule(
        "preference_optimization",
        "sentence",
        r"\b(?:protection officer|gdpr|privacy|datenschutz)\b",
        "another DPO",
        tuple(phrase for phrase in PHRASES["preference_optimization"] if phrase.startswith("dpo ")),
    ),
    rule(
        "software_engineering",
        "sentence",
        r"\b(?:pupils|school|grade \d|curriculum|syllabus)\b",
        "tests of a school",
        ("unit test", "unit tests"),
    ),
    rule("python", "sentence", r"\b(?:skins?|leather|boots|snakes?|reptiles?|zoo|terrarium|monty)\b", "the animal"),
    rule(
        "annotation",
        "sentence",
        r"\b(?:java|decorators?|processor|genomes?|genes?)\b",
        "notes in code or genes",
    ),
    rule(
        "annotation",
        "sentence",
        r"\b(?:shel(?:f|ves)|bottles?|packag\w+|food|allergens?|jars?|warehouse|mail|samples? tubes?)\b",
        "labels on things",
        tuple(phrase for phrase in PHRASES["annotation"] if phrase.startswith("label|")),
    ),
    rule(
        "annotation",
        "sentence",
        r"\b(?:classrooms?|pupils|students|pedagog\w+|teaching)\b",
        "a way to teach",
        ("active learning",),
    ),
    rule(
        "linear_algebra_calculus",
        "sentence",
        r"\b(?:dental|kidney|renal|stones?|plaque|tooth|teeth)\b",
        "a stone",
        ("calculus",),
    ),
    rule("scientific_writing", "clause", r"\b(?:gloves|allerg\w+|paint)\b", "the material", ("latex",)),
    rule("open_source", "sentence", r"\b(?:intelligence|osint)\b", "intelligence work"),
    rule(
        "communication",
        "clause",
        r"\b(?:satellite|wireless|serial|radio (?:frequency|link)|machine-to-machine|inter-?process|optical|digital) "
        r"communications?\b|"
        r"communications? (?:protocols?|systems?|networks?|bus|devices?|satellites?|engineering|equipment|"
        r"interfaces?|modules?)",
        "of machines",
    ),
    rule(
        "statistics",
        "clause",
        r"(?:bureau|office) (?:of|for) (?:\w+ )?statistics|statistics (?:canada|office|netherlands|norway|bureau)",
        "an office",
    ),
    rule("statistics", "clause", r"vital statistics|statistics show|according to statistics", "figures, not the skill"),
    rule(
        "distributed_systems",
        "clause",
        r"\b(?:depots?|trucks?|lorr(?:y|ies)|carriers?|hvac|irrigation|solar|electrical|mechanical|heating|plumbing|"
        r"sprinkler|drainage|power|lighting|"
        r"kitchen|interior)\b",
        "machines and buildings",
        ("system design", "systems design", "load balancing"),
    ),
    rule(
        "git",
        "sentence",
        r"\b(?:building plans?|drawings?|documents?|contracts?|quality manual|blueprints?)\b",
        "of papers",
        ("version control", "version|source|revision control|controlling"),
    ),
    rule(
        "multimodal",
        "sentence",
        r"multi-?modal (?:transport\w*|freight|logistics|traffic|mobility|hubs?|shipping|therap\w+|pain)",
        "another modality",
    ),
    rule(
        "research_maths",
        "sentence",
        r"\b(?:requirements?|life ?cycle|business|specifications?|technical design)\b",
        "analysis of requirements",
        ("functional analysis",),
    ),
    rule("git", "clause", r"\b(?:endoscop\w+|gastro\w*|intestin\w+|tract)\b", "of medicine", ("git",)),
    rule(
        "scientific_writing",
        "sentence",
        r"\b(?:audits?|auditors?|tests of detail|ledgers?|fair presentation|assurance)\b",
        "papers of an audit",
        ("working papers",),
    ),
    rule(
        "transformers",
        "clause",
        r"\b(?:value transformers?|core data|superjson|xslt|property transformers?)\b",
        "code that converts values",
    ),
    # things, animals, places and habits that share a name with a tool
    rule(
        "linux_shell",
        "sentence",
        r"\b(?:party|parties|annual|summer|winter|birthday|christmas|fundrais\w*|guests|festival|committee|"
        r"celebrat\w+)\b",
        "a party",
        ("bash",),
    ),
    rule(
        "transformers",
        "sentence",
        r"\b(?:mbr|partition\w*|disks?|uefi|boot\w*)\b",
        "a partition table",
        ("gpt", "gpts"),
    ),
    rule("transformers", "clause", r"\b(?:toys?|film|movie|comics?|cartoon)\b", "toys and films"),
    rule(
        "multimodal",
        "sentence",
        r"multi-?modal (?:\w+ ){0,2}(?:posteriors?|distributions?|densit\w+|functions?|landscapes?|optimi[sz]ation|"
        r"pain|"
        r"analges\w+|therap\w+|rehabilitation|literac\w+|discourse|trips?|journeys?|ticket\w*|travel|stations?)|"
        r"\b(?:bus|buses|metro|ferr(?:y|ies)|bicycles?|bikes?|trams?|commut\w+|ticketing)\b",
        "another modality",
        ("multimodal", "multi modal"),
    ),
    rule(
        "nlp",
        "sentence",
        r"neuro-?linguist\w*|\bpractitioner|\b(?:national|labou?r) \w+ plan",
        "other letters",
        ("nlp",),
    ),
    rule(
        "apis_serving",
        "sentence",
        r"\b(?:wirkstoff\w*|pharma\w*|arznei\w*|tablett\w*|excipients?|formulations?|batch records?|dosage|dosing|"
        r"potency)\b",
        "an ingredient",
        ("api", "apis"),
    ),
    rule("apis_serving", "clause", r"\b(?:vacuum|hip|thermos|volumetric|round-bottom)\b", "a bottle", ("flask",)),
    rule(
        "containers",
        "clause",
        r"\bdockers\b|\b(?:at|of) the (?:port|docks|quays?)\b",
        "people of the docks",
        ("docker",),
    ),
    rule(
        "containers",
        "sentence",
        r"\b(?:harbou?rs?|quays?|cranes?|docks|customs|teu|ships|hauliers?|stevedor\w+|recycl\w+|railcars?)\b",
        "boxes",
        ("containers", "container"),
    ),
    rule("containers", "clause", r"\b(?:cattle|sheep|farm|ranch|land)\b", "a farmer", ("rancher",)),
    rule(
        "visualization",
        "sentence",
        r"\b(?:lens(?:es)?|photo\w*|portraits?|cameras?|aperture|blur\w*)\b",
        "out of focus",
        ("bokeh",),
    ),
    rule(
        "deep_learning",
        "sentence",
        r"\b(?:pupils|classrooms?|apprentic\w+|pedagog\w*|learning losses|learners|closed schools|homeschool\w*)\b",
        "learning by people",
        ("deep learning",),
    ),
    rule(
        "data_pipelines",
        "sentence",
        r"\b(?:cold[- ]stores?|cooling|fans?|survey|kilns?|greenhouses?|nasal|lungs?|spirometr\w*|wings?|cabin|"
        r"chimneys?|"
        r"refurbish\w*|filters?|clean ?rooms?)\b",
        "moving air",
        ("airflow",),
    ),
    rule(
        "data_pipelines",
        "sentence",
        r"\b(?:dialectical|behaviou?r\w* therap\w+|psycho\w+|patients?|counsel\w*|self-harm|groups? therap\w+)\b",
        "a therapy",
        ("dbt",),
    ),
    rule("data_pipelines", "clause", r"\b(?:uncle|mario|nintendo|san|di|chef)\b", "a person", ("luigi",)),
    rule("data_pipelines", "clause", r"\bflink(?:e[rs]?)? (?:und|im|in|mit)\b", "nimble", ("flink",)),
    rule(
        "big_data",
        "clause",
        r"\b(?:floors?|flooring|oak|wood\w*|sand(?:ed|ing)|varnish\w*|carpent\w+|laid|laying)\b",
        "a floor",
        ("parquet",),
    ),
    rule(
        "big_data", "sentence", r"\b(?:bees?|apiar\w+|beekeep\w+|safari|antelopes?)\b", "an animal", ("hive", "impala")
    ),
    rule("big_data", "clause", r"\b(?:piano|tempo|allegro|pressure cookers?|movement)\b", "quick", ("presto",)),
    rule(
        "eda", "sentence", r"\b(?:zoos?|bamboo|cubs?|keepers?|wildlife|giant|red|reserve)\b", "the animals", ("pandas",)
    ),
    rule(
        "fine_tuning",
        "sentence",
        r"\b(?:salamanders?|aquari\w+|regenerat\w+|pets?|amphib\w+|larva\w*|limbs?)\b",
        "an animal",
        ("axolotl",),
    ),
    rule(
        "embeddings_search",
        "sentence",
        r"\b(?:paraffin|tissues?|resin|specimens?|histolog\w*|epoxy)\b",
        "of samples",
        ("embedding", "embeddings"),
    ),
    rule(
        "embeddings_search", "sentence", r"\b(?:birds?|kites?|raptors?|ornitholog\w*|nests?)\b", "a bird", ("milvus",)
    ),
    rule(
        "rag",
        "sentence",
        r"\b(?:working memory|pupils|lessons?|vocabulary|classrooms?|chess)\b",
        "of learning",
        ("chunking",),
    ),
    rule(
        "llm_evaluation",
        "sentence",
        r"\b(?:sitar|tabla|carnatic|hindustani|concerts?|music\w*|veena|vocals?|flute)\b",
        "music",
        ("ragas",),
    ),
    rule("cloud", "clause", r"\b(?:blues?|colou?rs?|sky|seas?|coast|côte|paint\w*|glaze\w*)\b", "a colour", ("azure",)),
    rule(
        "sql", "clause", r"\b(?:snow|ornaments?|christmas|moray|obsidian|paper)\b", "of snow or paper", ("snowflake",)
    ),
    rule("git", "clause", r"\b(?:old|miserable|grumpy|silly|lazy) gits?\b", "a word of abuse", ("git",)),
    rule(
        "git",
        "sentence",
        r"\b(?:politic\w*|espionage|narratives?|genre|gender|regimes?)\b",
        "of power",
        ("subversion",),
    ),
    rule("software_engineering", "sentence", r"\b(?:duplex\w*|lte|5g|spectrum|deaf)\b", "of radio", ("tdd",)),
    rule("statistics", "clause", r"\b(?:è|era|sia|essere) stata\b", "an Italian verb", ("stata",)),
    rule(
        "communication",
        "sentence",
        r"\b(?:clinical|atypical|breech|f[oe]tal|symptom\w*|acute) presentations?\b|\bpresentations? of (?:disease|"
        r"symptoms)",
        "of an illness",
        ("presentations", "presentation"),
    ),
    rule(
        "communication",
        "sentence",
        r"\b(?:toddlers?|puppets?|story ?time|bedtime)\b",
        "for children",
        ("storytelling",),
    ),
    rule(
        "ablation_design",
        "sentence",
        r"\b(?:glaciers?|ice|snow\w*|heat shields?|re-?entry|atrial|thyroid|uterine|endometri\w+|liver|wounds?)\b",
        "removal of material or tissue",
    ),
)
