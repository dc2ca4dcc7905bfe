"""Phrases that hold the words of a skill and name none, each group with its reason. They win over shorter aliases."""

import re

from llmcareer.intake.any_case import AnyCase

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
            "department of statistics",
        ),
    ),
    (
        "everyday words",
        (
            "attention to detail",
            "causal language model",
            "causal language models",
            "causal lm",
            "prompt delivery",
            "prompt replies",
            "prompt escalation",
            "x-ray",
            "jax-rs",
            "jax-ws",
            "proof of concept",
            "proofs of concept",
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

# Names of employers, institutes, journals and persons: whatever stands inside them is no skill.
_NAME_WORD = r"[A-ZÀ-Þ][\w&.-]*"
NAMES = re.compile(
    rf"(?:\b{_NAME_WORD}\s+(?:(?:&|and|und|y)\s+)?){{1,4}}(?:GmbH|AG|KG|a\.s\.|Lda|Ltda|d\.o\.o|A/S|Oyj|SpA|OHG|UG|"
    rf"Ltd|Limited|LLC|LLP|Inc|Corp|"
    r"Corporation|PLC|Pvt|S\.?A\.?|S\.?r\.?l|B\.?V|N\.?V|Oy|AB|ApS|Sp\. z o\.o|Kft|s\.r\.o|Pty|& Co|Group|Holdings?|"
    r"Foundation|Hotels?|Hospital|Clinic|Museum|Bakery|Restaurant|Logistics|Ventures|Prize|Scholarship)\b"
    r"|\b(?:Centre|Center|Institute|Institut|Department|Faculty|College|Chair|Bureau|Society|Journal|Transactions|"
    rf"Annals|Ministry|Council) (?:for|of|on|für|de|der) (?:(?:the|and|&|of|for|de|la|und)\s+)?{_NAME_WORD}"
    rf"(?:\s+(?:(?:the|and|&|of|for|de|la|und)\s+)?{_NAME_WORD}){{0,4}}"
    rf"|\b(?:Hotel|Café|Restaurant|Camping|Villa|Gasthof|Hostel) {_NAME_WORD}"
    rf"|\b(?:Prof|Professor|Dr|Mr|Mrs|Ms|Frau|Herr)\.? (?:{_NAME_WORD} ){{0,2}}{_NAME_WORD}"
    r"|\b[A-Z]\. [A-ZÀ-Þ][\w-]+(?:,| and| &) [A-Z]\. [A-ZÀ-Þ][\w-]+"  # "H. Maddox, R. Dask"
    rf"|\b{_NAME_WORD}, (?:[A-Z]\.-?){{1,3}}(?=,| &| and\b| \()"  # "Keras, D. (2021)"
    r"|(?<![\w.])(?<!\b[BM]\. )[ABD-QS-Z]\.\s[A-ZÀ-Þ][a-zß-ÿ]+"  # "T. Docker"; not R, a language
)


# Products that firms are also called after. In the line of a job, beside dates, they are the employer.
FIRM_NAMES = frozenset(
    {
        "spark",
        "cassandra",
        "hive",
        "impala",
        "presto",
        "kafka",
        "tableau",
        "looker",
        "snowflake",
        "databricks",
        "luigi",
        "prefect",
        "flask",
        "django",
        "anaconda",
        "jenkins",
        "rasa",
        "github",
        "gitlab",
        "openai",
        "hugging face",
        "oracle",
        "pinecone",
        "elasticsearch",
        "mongodb",
        "redis",
        "docker",
        "aws",
        "amazon web services",
        "google cloud",
        "azure",
    }
)

# Names of the thing itself, which other skills use, adapt or measure.
GENERIC_MODELS = frozenset(
    {
        "llm",
        "llms",
        "large language model",
        "large language models",
        "language models",
        "generative ai models",
        "foundation models",
    }
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
DEGREE = AnyCase(
    r"\b(?:bachelor|master|degrees?|b\.?sc?|m\.?sc?|b\.?tech|m\.?tech|b\.?a|m\.?a|b\.?eng|m\.?eng|ph\.?\s?d|doctora\w+|"
    r"diploma|undergraduate|graduate|postgraduate|mba|majoring|major|licence|diplom|studium)\b(?:['’]s)?"
    r"(?! (?:students?|candidates?|researchers?|supervisors?)\b)"
)
# After these words a sentence about a degree speaks of experience again.
DEGREE_ENDS = AnyCase(
    r"\b(?:experience|years?|yrs|knowledge|proficien\w+|skills?|familiar\w*|expertise|ability|understanding|"
    r"courses?work|"
    r"modules|thesis|focus|emphasis|plus)\b"
)
