"""Phrases that name skills of research; notation: `llmcareer.intake.tokens.Patterns`."""

from llmcareer.intake.phrases.shared import ABREAST, FIELD

PHRASES: dict[str, tuple[str, ...]] = {
    "research_maths": (
        "information theory|theoretic",
        "bound|bounds and|on|for|with .. proof|proofs",
        "convex|numerical|mathematical|stochastic|combinatorial optimization",
        "convergence|konvergenz of|stochastischer|proofs|analysis|rates",
        "theoretical .. machine|learning|foundations|guarantees|analysis .. of|learning|proof",
        "statistical|computational learning theory",
        "mathematical|formal proof|proofs|modeling",
        "generalization|regret|upper|lower bound|bounds",
        "proved|proof|proofs|prove .. bound|theorem|convergence|that",
    ),
    "reading_papers": (
        f"{ABREAST} ... abreast|current|up|date|forefront|latest|relevant|updated|informed ... {FIELD}|techniques|"
        f"state",
        f"{ABREAST} .. forefront|abreast|current|updated|relevant ... latest|cutting|recent|emerging|new|trends",
        "latest|recent|current|newest|emerging .. research|papers|literature|advances|advancements|developments|"
        "breakthroughs",
        "state of the art in .. ai|nlp|ml|machine|deep|research|computer",
        "read|reading|reads|review|reviewing|follow .. research|scientific|academic|ml papers|paper|literature|group",
        "paper|papers each|every|a week|sunday|month",
        "one paper each|every|a",
        "literature review|reviews|search|survey",
        "latest ai|ml|genai|llm|generative|nlp technologies|techniques|research|trends|developments|models|tools|ai",
    ),
    "reproduction": (
        "implement|implementing|implements|replicate|replicating|reproduce|reproducing ... papers|paper|sota|published",
        "re implementation|implement|implemented|implementing|run .. of|papers|published|model|models|results",
        "reproduc* .. results|papers|research|experiments|studies|paper|work",
        "implement|implementing .. state of the art",
        "reproducibility",
    ),
    "ablation_design": (
        "research .. experience|background|agenda|agendas|questions|hypotheses|projects|program|programs|efforts|"
        "initiatives",
        "conduct|conducts|conducting|lead|leads|leading|perform|performing|drive|driving|pursue .. research|r",
        "scientific|fundamental|original|independent|applied|academic|industrial research",
        "research problem|problems|ideas|directions|experience",
        "ml|ai|learning|model|training|nlp|llm research|experiments|experimentation",
        "design|designing|run|running|conduct|conducting|execute|track .. experiments|ablations|experiment",
        "ablation|ablations",
        "experiments to evaluate|test|validate|improve|compare",
        "research|offline|training experiments|experiment|experimentation",
        "advance|advancing|push|pushing .. frontier|state|boundaries .. research|art",
        "novel|new|innovative .. machine|ml|ai|learning|deep .. algorithms|methods|techniques|approaches|models|"
        "architectures",
        "hypothesis|hypotheses driven",
        "hypothesis .. against|baseline|tested|tests",
        "against .. baseline|baselines",
        "seeds each|per",
    ),
    "scientific_writing": (
        "publication|publications|published|publish|publishes|publishing ... conference|conferences|journal|journals|"
        "venue|venues|papers|paper|topics|findings|research|results|acl|neurips",
        "publication|publications record|in|at|or|history|track|and",
        "research|peer|scientific|technical|past|top|academic|strong .. publications|papers|publication",
        "publication|publishing record|history",
        "author|authored|authoring|write|writing|wrote|co ... papers|publications|patents|articles|paper",
        "patents and|or publications|papers",
        "journal|workshop|conference article|articles|paper|papers|publication|publications",
        "proc of|workshop|northern|conference",
        "neurips|icml|iclr|acl|emnlp|naacl|cvpr|iccv|eccv|kdd|aaai|interspeech|ijcai",
    ),
    "peer_review": (
        "reviewer|referee for|of|at ... journal|journals|conference|conferences|councils",
        "reviewer for|since|of",
        "area chair",
        "remote|panel referee|member .. for|foreign|national .. councils|funds",
        "review|reviewed|reviewing .. papers|submissions|manuscripts",
    ),
    "open_source": (
        "open source|sourced .. contribution|contributions|contributor|contributors|project|projects|community|"
        "communities|maintainer|contributing",
        "opensource contribut*|project|projects|communities|community",
        "contribut* ... open|opensource .. source|projects|software|community|libraries|communities",
        "contributor|contributing to|of|on .. opensource|open",
        "maintainer|maintain|maintained|maintains|co .. of|an|a|open|maintainer .. open|library|package|source",
        "releases|downloads ... stars|contributors|downloads",
        "merged|accepted .. fix|fixes|patch|patches ... open|upstream",
        "maintainer|maintained|maintains|maintain ... open source",
        "github profile|projects|repositories|contributions|portfolio|presence",
    ),
    "communication": (
        "communicat* .. skills|skill|abilities|ability|findings|results|effectively|clearly|complex|technical|"
        "insights|ideas|concepts|to|with",
        "written|verbal|oral|writing|presentation|interpersonal .. communication|skills|presentation",
        "written|verbal|oral and|or|as .. verbal|oral|written|spoken",
        "presentation|presenting|storytelling|communication skills|and|abilities",
        "present|presents|presenting|presented|explain|explains|explaining|convey|conveys|conveying|articulate ... "
        "findings|results|concepts|ideas|insights|complex|technical|recommendations|audience|audiences|stakeholders|"
        "board|executives",
        "translate|translating ... complex|technical|analytical|findings ... non|stakeholders|audience|audiences|"
        "insights|terms|business",
        "non technical stakeholders|audience|audiences|people|users|partners|colleagues|team|teams",
        "demo|demos|demonstrate .. to .. stakeholders|customers|clients|leadership",
        "talk|talks|keynote|webinar|workshops|meetup at|on|for|talk|talks|conference|audience",
        "keynote|invited|meetup|conference|public speech|talk|talks|seminars|speaker|speaking",
        "blog|blogs|write|writing .. teach|posts|post|documentation|reports|articles|technical",
        "report|reports|reporting .. findings|results|progress .. to",
        "document|documents|documenting .. findings|results|research|experiments|processes|methodologies",
        "host|hosts|hosted of|the|a .. podcast|webinar|radio",
        "general audience",
        "radio|podcast series|episodes",
        "effectively|clearly convey|explain|articulate|present",
        "write|writes|wrote|run .. blog|newsletter",
        "gave|give|given .. talk|talks|lecture|lectures|workshop|workshops|presentation",
        "talk|speaker|spoke at",
        "explained ... to|clerks|colleagues|managers|customers|non",
    ),
    "interpretability": (
        "interpretab* .. of|models|ml|methods|research|ai",
        "explainab* .. ai|models|of|ml|methods",
        "explain|explaining|interpret|interpreting .. model|models .. prediction|predictions|behavior|decisions|"
        "outputs|results",
        "probing .. residual|classifiers|streams|representations|heads",
        "residual streams",
        "shap|lime values|or|and",
        "sparse features|autoencoder|autoencoders",
    ),
}
