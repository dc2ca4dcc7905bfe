"""When a word that names a skill means something else: one rule a row, each with its reason."""

from llmcareer.intake.homonyms import HOMONYMS
from llmcareer.intake.phrases import PHRASES, cv_only
from llmcareer.intake.rule import Rule, rule
from llmcareer.intake.silent import GENERIC_MODELS

_LANGUAGE_MODEL = (
    r"\b(?:llms?|slms?|language models?|gpt|bert|llama|mistral|gemma|qwen|lora|qlora|transformers?|sft|peft|"
    r"instruction|"
    r"foundation models?|generative|gen ?ai|nlp|nlu|diffusion|\d+b\b|text|embeddings?|chatgpt|pre-?trained|few-shot)"
)

_GENERAL_TUNING = ("fine tuning", "fine tune", "fine tuned", "finetune", "finetuning")

# In a CV these words count only beside a model: any profession has projects, research and user needs.
CV_RULES: tuple[Rule, ...] = (
    rule(
        "llm_evaluation prompting ai_safety rag",
        "document",
        rf"{_LANGUAGE_MODEL}|\b(?:chat)?bots?\b|\bassistants?\b|\bai\b",
        "work with people or papers, no language model",
        tuple(
            phrase for skill in ("llm_evaluation", "prompting", "ai_safety", "rag") for phrase in cv_only.PHRASES[skill]
        ),
        needed=True,
    ),
    rule(
        "fine_tuning",
        "sentence",
        r"\b(?:fine-?tun\w*|adapt\w*|further|continued|lora|sft|instruction|domain)\b",
        "training from the beginning",
        tuple(phrase for phrase in PHRASES["fine_tuning"] if phrase.endswith(" .. language models")),
        needed=True,
    ),
    rule(
        "transformers",
        "clause",
        r"\b(?:(?:pre-?)?train\w*|fine-?tun\w*|from scratch|architectur\w*|decoders?|encoders?|attention|layers?|"
        r"parameters|"
        r"insides?|theory|courses?|lectures?|thesis|implement\w*|adapt\w*|prob(?:e|ed|ing)|interpret\w*|trainier\w*)\b",
        "models in use, not their inside",
        (*GENERIC_MODELS, "language model", "sprachmodell", "sprachmodelle", "sprachmodellen"),
        needed=True,
    ),
    rule(
        "ablation_design",
        "sentence",
        r"\b(?:models?|ml|machine learning|neural|hypothes\w+(?! tests?)|ablations? (?:stud|exp|run|table|of the|"
        r"analys)\w*|"
        r"deep learning|llms?|algorithms?|seeds|baselines?|nlp|ai)\b",
        "research in another field",
        needed=True,
    ),
    rule(
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
    rule(
        "transformers",
        "clause",
        r"\b(?:products?|apps?|applications?|tools?|features?|assistants?|services?)\b[^,;]{0,20} "
        r"(?:around|on|on top of|with|using|powered by) "
        r"(?:\w+ ){0,2}(?:llms?|(?:large )?language models?)",
        "models in use, not their inside",
        tuple(GENERIC_MODELS),
    ),
    *HOMONYMS,
    rule(
        "pretraining",
        "sentence",
        _LANGUAGE_MODEL + r"|\b(?:models?|tokens?|scaling|corpus|networks?|encoder|decoder|runs?)\b",
        "before some other training",
        ("pre training", "pretraining", "pretrain"),
        needed=True,
    ),
    # everyday uses of the same words
    rule(
        "prompting",
        "clause",
        r"prompting (?:an?|the|us|them|him|her|it|management|customers?|patients?|my|our)\b",
        "a verb",
        ("prompting",),
    ),
    rule(
        "distributed_training",
        "clause",
        r"training (?:manuals?|materials?|videos?|courses?|sessions|leaflets|for (?:volunteers|staff|teachers))",
        "handing out papers, or teaching in many places",
    ),
    rule("pretraining", "clause", r"\b(?:staff|employees?|sales|team members)\b", "training of people"),
    rule("fine_tuning", "document", _LANGUAGE_MODEL, "tuning of other models, or of anything at all", needed=True),
    rule(
        "fine_tuning",
        "clause",
        r"fine[- ]?tun\w+[”\"]? (?:chatgpt|(?:the|our|its|their|my|his|her|all) (?!.*\b(?:models?|llms?|bert|gpt|"
        r"networks?|checkpoints?|"
        r"encoders?|decoders?|transformers?|llama|weights|classifiers?)\b))|custom instructions",
        "tuning of something that is no model",
        _GENERAL_TUNING,
    ),
    rule("agents", "clause", r"\b(?:futurist|visionary|evangelist|guru|leader)\b", "a slogan", ("agentic",)),
    rule(
        "agents",
        "clause",
        r"\b(?:call.?cent(?:er|re)|estate|insurance|travel|infectious|sales|support|customer|cleaning|chemical|"
        r"contrast|border|booking) agents?\b",
        "people or substances",
    ),
    rule("inference_optimization", "clause", r"natural language inference", "a language task"),
    rule(
        "inference_optimization",
        "clause",
        r"\b(?:energy|angular momentum|charge|photons?|audio|midi|rhythm|electrons?)\b",
        "of physics or of sound",
    ),
    rule("causal_inference", "clause", r"causal tracing", "a method of interpretability"),
    rule(
        "ablation_design",
        "sentence",
        r"\b(?:laser|catheter|cardiac|tumou?rs?|tissue|radiofrequency|thermal|icp)\b",
        "removal of material or tissue",
    ),
    rule(
        "peer_review",
        "sentence",
        r"\b(?:pupils?|classmates?|mark each other|360|appraisals?|performance)\b",
        "of pupils or of staff, by each other",
    ),
    rule(
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
    rule(
        "reading_papers", "clause", r"\b(?:blind|newspapers?|aloud|to (?:children|pupils|residents))\b", "reading aloud"
    ),
    rule(
        "peer_review",
        "clause",
        r"peer (?:code )?review(?:s|ed)? (?:of )?code|peer-reviewed",
        "of code, or of one's papers",
    ),
    rule("communication", "sentence", r"communicat\w+ in person|hearing|lifting|sedentary", "a physical requirement"),
    rule(
        "communication",
        "sentence",
        r"communicat\w+ (?:from|by|via|about) (?:us|our|the company|email|text|sms)|fraud|scam|legitimate",
        "a notice to applicants",
    ),
    rule(
        "data_governance",
        "sentence",
        r"\b(?:applicants?|candidate privacy|(?:our|this) privacy (?:policy|notice|statement)|"
        r"your (?:personal )?(?:data|"
        r"information)|cookies?|(?:i|you|your|hereby) (?:\w+ )?consent|"
        r"e-?verify|employment verification|recruitment|i agree|i hereby|rodo)\b",
        "a notice to applicants, or their consent",
    ),
    # one phrase, two skills: the words around decide
    rule(
        "rag",
        "document",
        r"\b(?:rag|retrieval[- ]augmented|llms?|language models?|embeddings?)\b",
        "finding something again, without a language model",
        ("the retrieval", "question|questions answering over"),
        needed=True,
    ),
    rule(
        "annotation",
        "sentence",
        r"\b(?:labell?\w*|annotat\w+|pairs|examples|raters?|judg\w+|transcri\w+|coders)\b",
        "guidelines for something else",
        ("write|writing|wrote|written ... guideline|guidelines",),
        needed=True,
    ),
    rule(
        "ablation_design",
        "sentence",
        r"\b(?:models?|ml|machine learning|training|ai|neural|hypothes\w+|research|ablations?|deep|llms?|"
        r"algorithms?|seeds?|baselines?)\b",
        "tests of a product, not of a model",
        needed=True,
    ),
    rule(
        "experiment_design",
        "sentence",
        r"\b(?:ml experiments?|machine learning|neural|deep|ablations?|training runs?|llms?|architectures?)\b",
        "tests of a model, not of a product",
        tuple(pattern for pattern in PHRASES["experiment_design"] if pattern.endswith(".. experiments")),
    ),
)
