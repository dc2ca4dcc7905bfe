"""Phrases that name skills of research; notation: `llmcareer.intake.tokens.Patterns`."""

from llmcareer.intake.phrases.shared import ABREAST, FIELD

_VENUES = (
    "neurips|icml|iclr|acl|emnlp|naacl|eacl|aacl|coling|conll|tacl|lrec|cvpr|iccv|eccv|bmvc|wacv|kdd|aaai|aistats|"
    "icassp|"
    "interspeech|miccai|ecml|sigir|wsdm|cikm|facct|jmlr|tmlr"
)
_LIBRARIES = (
    "pandas|numpy|scipy|scikit|pytorch|hugging|kubernetes|django|debian|fedora|gnome|kde|mozilla|firefox|openstack|"
    "homebrew|nixpkgs|spacy|langchain|vllm|qgis|libreoffice|blender|godot|jupyter|matplotlib|nextcloud|postgresql|"
    "wikipedia|openstreetmap|wikidata"
)

PHRASES: dict[str, tuple[str, ...]] = {
    "research_maths": (
        "information theory|theoretic",
        "bound|bounds and|on|for|with .. proof|proofs",
        "convex|numerical|mathematical|stochastic|combinatorial optimization",
        "convergence|konvergenz of|stochastischer|proofs|analysis|rates",
        "theoretical .. foundations|guarantees|analysis .. of|learning|proof",
        "statistical|computational learning theory",
        "mathematical|formal proof|proofs|modeling",
        "generalization|regret|upper|lower bound|bounds",
        "proved|proof|proofs|prove .. bound|theorem|convergence|that",
        "gurobi|cplex|cvxpy|cvxopt|mosek|pyomo|ipopt|casadi|mathlib|coq|ortools",
        "or tools solver|google|cp|routing",
        "linear|integer|quadratic|semidefinite|nonlinear|conic|stochastic|convex programming|programs",
        "mixed integer linear|program|programming|programs|optimization|model|models",
        "convex|harmonic|stochastic|asymptotic|variational analysis|calculus",
        "differential|information geometry",
        "algebraic topology|geometry",
        "category|measure|spectral|operator|approximation|ergodic|optimization theory",
        "lagrangian|lagrange duality|multiplier|multipliers|dual",
        "primal dual",
        "kkt conditions",
        "mirror|proximal|subgradient descent|gradient|methods|method",
        "vc dimension",
        "rademacher complexity|averages",
        "pac bayes|bayesian",
        "sample complexity",
        "neural tangent",
        "martingale|martingales|rademacher|kullback",
        "mutual|fisher information",
        "cramer|cramér rao",
        "kl divergence",
        "rate distortion",
        "stochastic|partial differential equation|equations",
        "derived|derive|derives|derivation|deriving ... bound|bounds|gradient|gradients|estimator|asymptotic|"
        "inequality",
        "closed form .. solution|solutions|expression|estimator|gradient|gradients",
        "proving|proved|proven|prove .. theorem|theorems|lemma|lemmas|bound|bounds|inequality|conjecture|optimality",
        "proof|proofs of|for .. theorem|convergence|optimality|bound|bounds|lemma|rate|rates",
        "theorem prover|proving|provers",
        "information bound|bounds|bottleneck",
        "asymptotic|minimax normality|bounds|bound|rates|optimality",
        "multi|non|constrained|unconstrained|nonconvex|nonlinear|discrete|robust objective|convex|optimization "
        "optimization|theory|methods",
        "mathematische|konvexe|konvexer|numerische|stochastische|kombinatorische|nichtlineare|lineare|ganzzahlige "
        "optimierung",
        "informationstheorie|maßtheorie|funktionalanalysis|optimierungstheorie|lerntheorie|variationsrechnung",
        "beweis|beweise .. konvergenz|satzes|schranke|schranken",
        "estimator|iterates|recursion|descent .. converges|converge",
        "tighter|sharper bound|bounds",
        "worst case bound|bounds|guarantee|guarantees",
        "simplex method|code|solver|algorithm",
        "saddle point|points",
        "integer|quadratic|semidefinite|nonlinear program|programme|programmes",
        "linear program|programme with|for|to|over ... variables|constraints|solver|scheduling|routing|blending|gurobi",
        "minimizer|minimizers|minimiser|minimisers of .. loss|losses|functional|energy|risk|objective",
        "counterexample|counterexamples to|for ... conjecture|theorem|lemma|claim|bound|convergence",
        "proved|disproved|disprove|refuted|settled|settles .. conjecture",
        "convergence|optimality|existence|uniqueness argument|arguments|theorem|theorems|guarantee|guarantees",
        "existence|existence and uniqueness .. of",
        "existence and uniqueness",
        "fixed point theorem|theorems|iteration|iterations|argument|arguments",
        "contraction mapping|mappings|argument",
        "entropy|divergence .. estimator|estimators|inequality|inequalities",
        "solved|solving|derived|formulated .. dual problem|problems",
        "dual variables|bound|bounds|ascent",
        "proof assistant|assistants",
        "formalized|formalizing|formalize|formalization ... lemma|lemmas|theorem|theorems|proof|proofs",
        "concentration|tail|hoeffding|chernoff|sobolev inequality|inequalities",
        "covering numbers",
        "proved|proof|proofs|shown|showed|prove by induction|contradiction",
        "metric|banach|hilbert|sobolev|topological spaces",
        "necessary and sufficient condition|conditions",
        "curvature|smoothness|convexity of .. loss|objective|landscape|function",
        "riemannian geometry|manifold|manifolds|optimization|metric",
        "newton .. method|methods|iteration|iterations",
        "interior point method|methods|solver",
        "conjugate gradient|gradients",
        "column generation",
        "benders|dantzig decomposition|cuts|wolfe",
        "sublinear|logarithmic regret",
        "solved|solves|solve|solving ... to proven|optimality",
        "provably|provable optimal|optimality|convergent|guarantee|guarantees|bound|bounds",
        "proven optimality",
        "formulated|formulate|formulating|modeled|cast|posed ... as ... minimization|optimization|maximization problem",
        "convex|linear|lagrangian|semidefinite|sdp|lp relaxation|relaxations",
        "optimal transport theory|distance|distances|maps",
        "lipschitz|submodular|submodularity|nonconvex|nonconvexity|wasserstein|sinkhorn|subgradients|supermartingale",
        "ungleichung|ungleichungen|schranke|schranken .. bewiesen|hergeleitet|gezeigt",
        "herleitung|hergeleitet ... schranke|schranken|gradienten|ungleichung",
        "proof|proofs of|for .. lemmas|theorems|propositions",
        "convergence|optimality|optimization|convexity|uniqueness|existence proof|proofs|argument|arguments",
        "proof|proofs and|or .. convexity|learning|theorems|lemmas|optimization|inequalities",
        "proof|proofs .. in .. the|a|our|joint .. appendix|preprint|supplement",
        "proof|proofs is|are|was|were .. due to my|our|her|his|dr|prof|co|professor",
        "do|does|did|doing|no|love|loves|hate|enjoy|avoid proofs",
        "proofs is|are|were .. beyond|hard|difficult|fun|mine|hers|his",
        "proofs and i",
        "theorem|theorems|lemma|lemmas ... proved|proven by|in|with|for|named",
        "proves .. theorem|theorems|lemma|lemmas|convergence|conjecture|conjectures|bounds",
        "sharp|tight bounds for|on|of",
        "bounds|bound for|on ... stochastic|gradient|sgd|regret|convergence|generalization",
        "proof|proofs ... learning theory",
        "learning theory and|or .. proofs|optimization",
        "convergence paper|papers",
        "maths|mathematics|math behind|underlying .. optimization|learning|networks|transformers|backpropagation",
        "rigorous|formal|mathematical .. proofs",
        "wrote|write|writing|written proofs of|for .. theorem|theorems|paper|papers|convergence|lemmas|bounds",
        "proof based|oriented",
        "proofs and|or derivations",
        "derivations and|or proofs",
        "theory of .. deep|neural learning|networks",
        "theory of .. gradient|stochastic|transformers",
        "mathematical theory",
        "generalization theory",
        "theoretical work|analysis|study|results|understanding on|of .. transformers|networks|sgd|gradient|attention",
    ),
    "reading_papers": (
        "reading club|circle",
        "paper|papers hour|lunch|club",
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
        "follow|follows|following .. latest|newest .. research|papers|state|literature",
        "maintain|maintains|maintaining .. current ... machine|ai|ml|learning|literature|research",
        "journal|paper|papers|literature club|circle",
        "reading circle|hour|seminar|club ... paper|papers|research|learning|ml|ai|nlp",
        "reading group|groups on|of|about|in|at",
        "literature|literatur research|searching|searches|monitoring|watch|databases|scan|screening|overview|digest|"
        "recherche",
        "systematic|scoping|rapid|umbrella|structured|narrative|evidence literature|review|reviews|synthesis|"
        "syntheses ... of|on|for|literature|evidence",
        "scoping review|reviews",
        "evidence synthesis|syntheses",
        "pubmed|medline|embase|cinahl|psycinfo|covidence|rayyan|mendeley|endnote|citavi|researchrabbit",
        "cochrane review|reviews|library|handbook|database",
        "web of science",
        "papers with code",
        "connected papers",
        "semantic scholar",
        "arxiv feed|digest|sanity|daily|alerts|listing",
        "search|searched|searching .. pubmed|scopus|scholar|literature|arxiv|embase",
        "screened|screening|screen .. abstracts|titles|papers|articles ... for|and|review|studies|full",
        "titles and abstracts",
        "summarized|summarize|summarizes|summarizing|summaries|summary ... paper|papers|literature|preprints",
        "discussed|discuss|discusses|discussing|presenting .. papers|preprints",
        "paper summaries|digest|discussion|discussions|notes|presentations",
        "papers|paper|preprints per|a|each|every week|month|day|fortnight|year",
        "weekly|monthly|daily paper|papers",
        "surveyed|surveying|reviewed|reviewing|reviews|searched .. literature",
        "survey|overview|review of .. literature|papers",
        "related work .. chapter|section|of|covering|survey",
        "discuss|discussed|discusses|discussing .. new|recent|ml|research paper|papers",
        "follow|follows|followed|track|tracks|tracking|monitor|monitors|monitored .. literature|arxiv|papers|preprints",
        "up to date|speed ... papers|literature|research|publications|arxiv",
        "keep|keeps|keeping|kept up with ... papers|literature|research|arxiv|publications|ai|ml",
        "annotated bibliography|bibliographies",
        "critically appraised|appraise|appraising|appraises|read",
        "read|reads|reading .. scientific|research|academic|original|primary|arxiv|ml|nlp|clinical papers|literature|"
        "articles|studies|publications",
        "state of the art survey|review|overview",
        "literaturrecherche|literaturrecherchen|literaturübersicht|literaturanalyse|literaturauswertung|"
        "literaturstudium|fachliteratur",
        "lesekreis|lesegruppe|lesezirkel ... paper|papers|artikel|forschung|fachartikel",
        "aktuelle|aktuellen|neue|neuesten forschung|forschungsergebnisse|fachartikel|papers|publikationen",
        "digest|roundup|overview of .. new|recent|latest|weekly .. preprints|papers",
        "survey|overview|review of .. retrieval|parsing|ranking|segmentation|detection|forecasting|"
        "optimization|clustering .. methods|approaches|techniques|algorithms",
        "papers|publications|studies|preprints ... sorted|grouped|classified .. by .. method|methods|design",
        "related work of .. papers|publications|articles",
        "spreadsheet|database|list|collection|table of .. annotated|read|summarized .. papers|articles|publications",
        "reading list|lists of|on|with|for ... papers|research|preprints",
        "presented|present|presents|presenting .. recent|new|current paper|papers|preprint to .. lab|group|"
        "team|colleagues",
        "skim|skims|skimmed|skimming ... papers|preprints|articles|proceedings|literature|arxiv|abstracts|journals",
        "scan|scans|scanned|scanning ... preprints|proceedings|arxiv|literature",
        "critique|critiques|appraisal|appraisals of|on .. papers|articles|paper|studies|article|trials|publications",
        "papers|preprints ... worth trying|reading|reproducing|implementing",
        "read|reading about|over|several|many|dozens|some|of|20|25|30|40|50|60|80|100|150|200 .. papers|"
        "preprints|publications on|about",
        "summarized|summarize|summarizing|synthesized|synthesizing|collated .. evidence|findings from|of|"
        "across ... studies|papers|publications",
        "what .. papers|studies|literature|publications say|says|report|reports|claim|claims",
        "picked|chosen|chose|taken|took|adapted|adopted ... from .. recent|research|latest|published "
        "literature|papers|preprint|preprints|paper",
        "idea|ideas|trick|tricks|method|methods|technique|techniques from .. recent|latest .. paper|papers|"
        "preprint|preprints|literature",
        "notes|note on|about|for each|every|new|recent .. preprint|preprints",
        "read|reads|reading|skim|skims .. conference|acl|neurips|icml|cvpr proceedings|papers",
        "fachartikel|fachaufsätze|fachpublikationen|forschungsartikel|preprints ... gelesen|lese|ausgewertet|"
        "zusammengefasst|gesichtet",
        "lese|gelesen|auswertung|sichtung ... fachartikel|forschungsartikel|preprints|fachaufsätze",
        "which .. new|recent|latest papers|preprints matter|deserve",
        "annotated list|library|database of .. papers|articles|preprints",
        "summed|boiled up|down .. literature|papers",
        "reads papers",
        "reading two|three|four|five|six|seven|eight|nine|ten|several|2|3|4|5|6|7|8|9|10|dozens|hundreds papers|"
        "preprints",
        "research|scientific|academic|ai|ml papers ... read|reads|skip|skim|summarized|summarize|digested",
        "new|recent|latest papers ... read|reads|summarized|summarize|skim|skimmed|digest",
        "papers were|are|get read .. for|by|and|aloud",
        "club|group|circle for|that|which .. reads|read|discusses|discuss|on .. papers",
        "club|group|circle for papers|preprints",
        "arxiv papers|preprints|listings|paper|reading",
        "wade|wades|waded|wading|plow|trawl|trawled|trawling through ... arxiv|preprints|literature|research|studies",
        "appraised|appraise|appraising|appraisal .. hundreds|dozens|20|30|40|50|60|80|100|120|150|200|300|400|"
        "430 papers|trials|preprints|studies",
        "literature tracking|watching|following|surveillance|alerts|updates|scouting",
        "following|tracking|knowing|monitoring the|current|recent|new literature",
        "read|reads|reading ... machine|deep learning papers",
        "read|reads|reading ... ai|ml|nlp|llm|arxiv papers",
        "newsletter|digest|summaries|summary|blog on|of|about .. new|recent|ai|ml|arxiv papers",
        "studied|scanned|searched|surveyed|combed|checked|scan|search|survey the .. literature on|about|for",
    ),
    "reproduction": (
        "implement|implementing|implements|replicate|replicating|reproduce|reproducing ... papers|paper|sota|published",
        "re implementation|implement|implemented|implementing|run .. of|papers|published|model|models|results",
        "reproduce|reproduces|reproduced|reproducing|reproducible .. results|papers|research|experiments|"
        "studies|paper|work",
        "implement|implementing .. state of the art",
        "reproducibility",
        "re ran|run|running|reran .. authors|author|original|published code|scripts|notebooks",
        "reran|rerun|reruns|ran .. authors|author|original|published code|scripts|notebooks",
        "repeated|repeat|repeating .. published|paper",
        "rebuilds|rebuild|rebuilt|regenerates|recreates|regenerated ... table|tables|figure|figures .. of|from|in "
        "... paper|study|article|report",
        "studie|paper|veröffentlichung|artikel ... nachgerechnet|nachgebaut|reproduziert|repliziert|nachimplementiert",
        "reran|rerun|rebuilt|rebuild|recreated|recreate|reconstructed|recomputed ... paper|papers|published|article|"
        "re ran|run|created|computed|built ... paper|papers|published|article",
        "replicated|replicate|replicates|replicating ... study|studies|findings|finding|results|experiment|"
        "experiments|published",
        "replication|reproduction of ... study|studies|paper|papers|results|findings|experiment|experiments|"
        "published|benchmark",
        "replication|reproduction files|code|archive|kit|materials|report|attempt|attempts|project",
        "reproduced|reproduces|reproduce|reproducing .. figure|figures|table|tables|numbers|findings|finding|scores|"
        "benchmark|published|paper",
        "implemented|coded|rebuilt|built|wrote ... from|after the|a|its|original|research .. papers|paper",
        "implemented|implement|implementing|coded ... paper|papers .. in|with .. pytorch|numpy|jax|python|tensorflow|"
        "rust|c|julia",
        "implemented .. papers",
        "paper|papers .. reimplemented|reimplementation|reimplementations|replication|replications|reproduced|"
        "reproduction",
        "paper|papers re implemented|implementation|implementations",
        "paper|papers from scratch",
        "from scratch .. paper|papers|publication",
        "matched|matches|matching|match|confirmed|reached ... published|reported|original|paper .. numbers|results|"
        "scores|accuracy|figures|result",
        "same|identical|similar|other|different numbers|results|scores|figures .. as|than ... paper|authors|"
        "published|original|study",
        "within .. points|percent|point|tenths of ... paper|published|reported",
        "close|closer to .. published|reported numbers|results|scores|accuracy|result",
        "published|reported|paper|original .. numbers|results|scores|result .. reproduced|replicated|matched|again|"
        "confirmed|hold|held",
        "claims|claim of|in|from .. paper|papers .. checked|tested|again|hold|rebuilt",
        "did|does not hold|replicate|reproduce",
        "without .. authors|author code",
        "fixed|recorded|logged|controlled|controlling|fixing .. random seeds|seed",
        "seeds .. fixed|recorded|logged|pinned|versions|environments|environment",
        "reproducible|repeatable analysis|analyses|science|results|experiments|research|figures|notebooks|paper|"
        "papers|study",
        "artifact|artefact evaluation|badge|badges",
        "reproducibility|replicability study|studies|check|checks|report|track|package|badge|crisis",
        "reprohack|codeocean|reprozip|replicability|rescience",
        "code ocean capsule|capsules",
        "ml reproducibility",
        "replizier* ... studie|studien|ergebnisse|experiment|experimente|paper|befunde",
        "reproduzier* ... ergebnisse|studie|studien|paper|papers|experimente|veröffentlich*|benchmark",
        "replikation|reproduktion .. studie|studien|ergebnisse|ergebnissen|experiments|papers",
        "reproduzierbarkeit|replikationsstudie|replikationsstudien|nachimplementiert|reimplementiert|reimplementierung",
        "nachgebaut|nachgerechnet|nachvollzogen ... paper|papers|veröffentlicht*|publikation",
        "re estimated|estimate|estimates|estimating|analyzed|analyzing ... known|famous|paper|article|"
        "published|cited|authors",
        "reestimated|recomputed|recomputing|reanalyzed|reanalysis|refitted ... paper|published|article|cited|"
        "known|famous|authors",
        "matched|recovered|confirmed .. of its .. figures|tables|claims|findings",
        "matched|recovered|confirmed .. of .. figures|tables|results|numbers in|of|from .. original|"
        "published|paper|article|study",
        "coded|implemented|reimplemented|implement .. method|model|algorithm|network|loss|baseline|"
        "architecture|layer ... from|after its|their|the|a|his|her .. description|publication|preprint|"
        "pseudocode|papers|paper|article",
        "rebuilt|rewrote|rebuild|recreated .. method|baseline|model|optimizer|optimizers|optimiser|"
        "optimisers|algorithm|models|network|classifier ... from|after .. their|its|the|a|published paper|"
        "papers|publication|preprint|article",
        "error|score|scores|accuracy|loss|result|results|numbers ... within ... of theirs",
        "within .. of .. published .. value|values|figure|score|scores|number|numbers|result|results|accuracy|error",
        "within .. of the paper|authors",
        "not get|reach|obtain|recover|match|confirm .. claimed|published|advertised|reported .. accuracy|"
        "result|results|numbers|score|scores|effect|gain|gains",
        "claimed|published|reported gain|gains|improvement|speedup|effect .. did|vanish*|disappear*|failed|not",
        "wrote|emailed|contacted|informed|told to|the .. authors ... leak|bug|seed|split|discrepancy|mismatch",
        "anyone|everyone|others|readers|reader|reviewers|strangers|outsiders can|could .. rerun|regenerate|"
        "reproduce|redo|recreate ... figure|figures|table|tables|result|results|analysis|analyses|numbers|"
        "study",
        "data|code|scripts|notebooks and code|data|scripts ... deposited|archived|osf|zenodo|dataverse|figshare",
        "deposited|archived|posted|released|uploaded ... zenodo|osf|dataverse|figshare",
        "one|single command|script .. regenerates|rebuilds|reproduces|recreates|reruns|redoes ... figure|"
        "figures|table|tables|results|analysis|thesis|paper",
        "every|each|all figure|figures|table|tables .. regenerat*|rebuil*|reproduc* .. from|by|with ... "
        "command|script|code|scripts|raw|make",
        "groups|labs|lab|group|outsiders|reviewers|researchers .. got|obtained|reached|confirmed .. our|my "
        "numbers|results|result|figures",
        "versions|environment|dependencies|libraries and seed|seeds",
        "effect|finding|findings|result|conclusion ... holds|hold|held|survives|survived up|in|with|on|for "
        ".. our|newer|second|own|larger|fresh|another|new sample|data|cohort|dataset|corpus",
        "got|get|found|obtained|recovered|confirmed .. main|same|original|published|headline result|results|"
        "finding|findings|effect again|with|from|on ... newer|new|own|fresh|raw data|sample",
        "famous|classic|published|known|cited .. effect|finding|result ... again|reran|rerun|repeated|"
        "vanished|vanishes|disappeared|held|holds|fails",
        "no code .. released|available|existed|published|public",
        "our|my numbers|results|scores|accuracy|error|figures ... those|theirs|numbers .. in|of .. paper|"
        "authors|article|study|original",
        "artikels|artikeln|publikation|fachartikel|fachartikels ... nachgerechnet|nachgebaut|reproduziert|"
        "repliziert|nachimplementiert|nachgestellt",
        "same .. table|tables|results|numbers as .. authors|paper|article",
        "reproduce|reproduces|reproduced|reproducing ... result|results|study|studies|experiments|curves",
        "results|result|findings ... reproduced|replicated|reproduce|replicate .. by|not|a|them|from|in|with|it|and",
        "cited|published|paper ... results|numbers|result ... reproduced|replicated|reproducing|replication",
        "replication|reproduction of ... effect|survey|analysis ... published|paper|authors|code",
        "public|published|open|original code and|with .. seeds",
        "with|and|using fixed seeds|seed",
        "attempt|attempts|attempted at|a|the replication|reproduction|replicating|reproducing",
        "replication|reproduction package|packages|study|studies|exercise|exercises",
        "failed|successful|independent|direct|conceptual replication|reproduction of|was|were|study|in|attempt|"
        "attempts",
        "re ran|run|running|runs .. published .. papers|paper|experiment|experiments|study|studies|result|"
        "results|analysis|analyses|trial|models",
        "reran|rerun|rerunning|reruns .. published .. papers|paper|experiment|experiments|study|studies|result|"
        "results|analysis|analyses|trial|models",
        "rebuild|rebuilt|rebuilding|recreate|recreated|recreating .. published|their|authors .. result|results|"
        "experiment|experiments|figures|curves|analysis",
        "papers|studies|findings|results ... never|not|failed|could replicated|replicate|replicates|reproducible",
        "reproduce|reproduces|reproduced|reproducing .. preprint|preprints|article|articles",
        "re created|create|creating .. figure|figures|table|tables ... article|study|paper",
        "verified|verify|verifying|checked|checking|tested .. claims|results|findings of|in|from .. paper|papers|"
        "preprint|preprints",
        "replicate|replicated|replicates|replicating .. effect|effects|finding|findings",
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
        "research and development|innovation in|of|on .. ai|ml|generative|machine|deep|nlp|llm|llms",
        "before each|every|any run|runs|experiment|experiments|training",
        "features|feature|layers|layer|heads|components|inputs|modules|parts ... one by one",
        "removed|removing|dropped|dropping|took|taking ... network|model|layer|layers|attention|features|loss ... "
        "measured|measure|effect|drop|loss",
        "beat|beats|beating|outperformed|outperforms|outperforming ... tuned|logistic|simple|linear|bm25|strong|all|"
        "naive .. baseline|baselines",
        "training runs|run ... find|test|compare|which|whether|five|three|times|variant",
        "compared|compare|comparing|comparison ... baselines",
        "changed|changing|varied|varying|change|vary|altered one|single .. at",
        "one|single thing|factor|variable|change|component|setting|hyperparameter|parameter at a time",
        "each|every change|component|part|trick|factor|setting|module|ingredient ... alone|separately|isolation|"
        "individually|itself|own",
        "change|changes|component|components|tricks|modules tested|tried|measured|evaluated .. alone|separately|"
        "individually|isolation|itself",
        "switched|switching|turned|turning|leaving|left off|out .. one|each|single|component|components|parts|module|"
        "modules",
        "with and without ... augmentation|pretraining|attention|dropout|regularization|layer|loss|context|"
        "embeddings|features|module",
        "random seeds",
        "three|four|five|six|eight|ten|several|multiple|3|4|5|6|8|10|20 .. seeds",
        "same|equal|fixed|matched|identical compute|tuning|parameter|training|flop|token .. budget|budgets",
        "baseline|baselines tuned|equally|got|given|received",
        "baselines .. tuned|equally|same|reported|compared|beaten",
        "tuned|strong|fair|naive|majority|trivial|competitive baseline|baselines",
        "fair|controlled|systematic|head comparison|comparisons .. of|between|with ... models|model|architectures|"
        "methods|losses|optimizers|baselines",
        "compared|compare|compares|comparing|comparison|comparisons .. architectures|optimizers|losses|tokenizers|"
        "baselines",
        "compared|comparing|compares ... architectures|optimizers|tokenizers|encoders|variants ... on|with|over|across",
        "effect|effects|influence|contribution|impact of .. each|individual|single .. component|components|layer|"
        "layers|module|loss|feature",
        "isolated|isolate|isolating|isolates|disentangle|disentangled .. effect|effects|contribution|factor|factors|"
        "cause",
        "sweep|sweeps|swept over|of|across|the ... learning|rate|rates|hyperparameters|widths|depths|sizes|batch|lr",
        "hyperparameter|parameter|rate|lr|wandb|optuna sweep|sweeps",
        "scaling experiments|study|studies|curves|runs|laws",
        "pilot|small|controlled|training|proxy scale|runs|experiments|training runs|experiments|study .. before|to|"
        "of|with|on",
        "preregistered|preregistration",
        "pre registered|registration",
        "wrote|written|stated|noted|recorded|fixed .. prediction|predictions|hypothesis|hypotheses|expectation .. "
        "before|first|advance",
        "formulated|formulate|formulates|formulating|stated|posed .. hypothesis|hypotheses|research",
        "test|tests|tested|testing .. hypotheses|hypothesis .. about|on|that|with .. model|models|training|networks|"
        "attention",
        "stopping rule",
        "negative|null result|results ... model|models|training|pretraining|learning|attention",
        "mean and standard|spread ... seeds|runs",
        "repeated|averaged|average|mean|variance|spread|deviation .. over|across|of|with|between .. runs|seeds",
        "runs each|per ... setting|variant|configuration|model|seed",
        "ablationsstudie|ablationsstudien|ablationsexperimente",
        "hypothese|hypothesen .. getestet|geprüft|formuliert|aufgestellt|überprüft",
        "drei|fünf|zehn|mehrere|mehreren|verschiedene|verschiedenen seeds|zufallsstarts|startwerte|startwerten",
        "removed|remove|removing|dropped|dropping|disabled|disabling|omitted|omitting .. one|each|every|"
        "single .. feature|layer|loss|term|input|trick|head",
        "removed|removing|dropped|disabled|omitted .. one|each|every|single .. module|component ... retrain*|"
        "reran|training|trained|accuracy|score",
        "same|equal|as much tuning|hyperparameter|search hours|time|effort|trials|steps|care",
        "turned|switched|turning|switching off|on ... augmentation|dropout|warmup|regularization|"
        "normalization|pretraining",
        "gain|gains|improvement|improvements .. came|comes|come|stems|stemmed from ... pretraining|"
        "augmentation|architecture|tokenizer|optimizer|initialization|regularization|tuning|longer|lr|loss",
        "gain|gains|improvement|improvements .. vanish*|disappear*|shrank|shrinks|shrink .. once|when|after|with|if",
        "gain|gains|improvement .. of|from ... vanish*|disappear*|shrank|shrinks ... baseline|tuned|seeds",
        "with and without|no .. auxiliary|warmup|pretrained|retrieval|instruction|teacher|distillation|"
        "positional|skip|residual|normalization|adapter|adapters",
        "depth|width or|and|versus|vs width|depth ... helps|help|parameters|parameter|compute|model|models|"
        "network|networks",
        "at|with|under equal|same|fixed|matched .. parameters|parameter|flops|compute|tokens count|counts|"
        "budget|budgets|size",
        "well|equally|properly|carefully|fairly tuned .. baseline|baselines|regression|forest|boosting|bm25|"
        "network|svm",
        "changed|varied|swapped|changing|swapping|vary only|just .. tokenizer|optimizer|loss|encoder|"
        "schedule|seed|architecture|attention|activation|learning",
        "kept|keeping|held|holding|leaving|left everything|all else|other .. fixed|constant|equal|unchanged|same",
        "trained|train|training ... small|tiny|identical|proxy .. models|networks|transformers ... which|"
        "whether|compare|isolate|learn|differing|differ",
        "simple|trivial|linear|naive|plain .. baseline ... matched|matches|beat|beats|won|good|equaled",
        "varied|varying|swept|vary ... layers|heads|dropout|hyperparameters|widths",
        "grid of .. runs|configurations|experiments",
        "random starts|initializations|restarts",
        "wrote|write|noted|recorded|stated down what|which .. expected|expect|predicted ... before|first|beforehand",
        "which|what .. changes|components|tricks|ingredients|choices|modules|parts .. mattered|matter|help|"
        "helped|contribute|contributed",
        "jeweils|nacheinander|einzeln .. komponente|komponenten|schicht|schichten|merkmal|merkmale|baustein|"
        "bausteine|modul ... entfernt|weggelassen|abgeschaltet",
        "one|single setting|hyperparameter|knob of|in .. training|model|network ... time",
        "gain|gains|improvement ... just|merely|only|simply .. more|extra parameters|compute",
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
        "ijcai",
        "article|articles|paper|papers|studies|study in ... journal|journals",
        f"poster|paper|papers|posters at ... conference|workshop|symposium|congress|{_VENUES}",
        "author of .. technical|research|scientific|several|two|three|four|five .. reports|papers|articles|"
        "publications|studies",
        "dissertation|thesis|doctorate .. of|by|with .. articles|papers|publications|published",
        "cumulative|kumulative|cumulated dissertation|thesis|promotion",
        "first|second|third|lead|sole|corresponding|single|joint|shared|last author|authored|authorship|authorships",
        "co author|authored|authoring|authors|authorship ... paper|papers|article|articles|publication|publications|"
        "study|studies|chapter",
        "coauthor|coauthored|coauthors|coauthorship",
        "accepted|appeared|submitted|forthcoming|appear|appears|resubmitted ... journal|proceedings|transactions|"
        "conference|conferences|workshop",
        "accepted|appeared|appear|submitted|forthcoming|published at|in|to acl|neurips|icml|iclr|nature|science|plos|"
        "ieee|lancet|bmj",
        "to appear in",
        "under review at|in|with|for .. journal|conference|transactions|acl|neurips|iclr|icml|ieee",
        "paper|papers|manuscript|manuscripts|article under|in review|revision|preparation|press",
        "revise and resubmit",
        "manuscript|manuscripts ... submitted|submission|preparation|revised|revision|drafted|wrote",
        "wrote|write|writing|written|drafted|draft|drafting|prepared|preparing|preparation ... manuscript|"
        "manuscripts|preprint",
        "wrote|drafted|writing .. up|methods|discussion|results section|sections|study|findings ... paper|article|"
        "journal|manuscript",
        "proceedings of ... conference|workshop|international|annual|symposium|acl|ieee|congress|society",
        "journal|transactions|annals|acta|revista|zeitschrift ... vol|pp|doi",
        "journal|transactions|annals|revista|zeitschrift of|on|de|für ... 200*|201*|202*",
        "doi|bibtex|biblatex|jabref|texstudio|typst|texmaker|biorxiv|medrxiv|chemrxiv|ssrn|psyarxiv|socarxiv|techrxiv",
        "h index",
        "scholar profile|citations|google citations",
        "cited .. times|by .. papers",
        "et al .. journal|proceedings|proc|arxiv|ieee",
        "working|discussion|policy paper|papers ... series|published|author|authored|wrote|with|no|university|bank",
        "working papers",
        "research|scientific|technical|working|academic|scholarly|clinical report|reports|article|articles|paper|"
        "papers .. published|written",
        "wrote|authored|published|co|writing .. technical|research|scientific|academic|working|scholarly report|"
        "reports|paper|papers|article|articles|note",
        "book|invited chapter|chapters",
        "chapter|chapters in .. book|handbook|volume|edited|encyclopedia",
        "monograph|monographs",
        "best|student|outstanding|distinguished paper award|prize|at|runner",
        "short|long|full|demo|position|survey|workshop|system|industry paper|papers .. at|in|accepted",
        "camera ready",
        "paper|papers|poster|abstract|article|study .. accepted|published|submitted ... at|in|by|to|for|journal|"
        "conference|with",
        "case report|series|reports published|in|journal",
        "published .. a|an|my|our|one|two|three|four|five|six .. study|article|articles|paper|papers|chapter|book|"
        "preprint|report",
        "published .. in|with|by .. journal|proceedings|journals|springer|elsevier|ieee|acm|wiley|peer",
        "figures|tables for|in .. paper|papers|manuscript|article|publication",
        "text and .. figures",
        "latex|overleaf .. thesis|document|documents|paper|template|typesetting",
        f"{_VENUES}",
        "acl|emnlp|ieee|acm anthology|findings|proceedings|transactions|paper|papers|workshop",
        "lecture notes in computer",
        "erstautor|erstautorin|koautor|koautorin|mitautor|mitautorin|erstautorenschaft",
        "veröffentlicht|publiziert ... zeitschrift|fachzeitschrift|fachzeitschriften|zeitschriften|journal|konferenz|"
        "tagungsband|artikel|paper",
        "wissenschaftliche|wissenschaftlichen|wissenschaftlicher veröffentlichung|veröffentlichungen|publikationen|"
        "publikation|artikel|schreiben|texte",
        "veröffentlichungen|publikationen|publikationsliste|fachpublikation|fachpublikationen|fachaufsatz|"
        "fachaufsätze|tagungsbeitrag|tagungsbeiträge",
        "artikel|aufsatz|aufsätze|beitrag in .. zeitschrift|fachzeitschrift|tagungsband|sammelband|fachjournal",
        "wrote|write|writing|written up .. method|results|findings|study|work|experiment|experiments|it .. "
        "for|as|in|and ... workshop|conference|journal|congress|symposium",
        "paper|article|study|manuscript .. came out in",
        "turned|turning|reworked|expanded|condensed|turn ... thesis|dissertation ... paper|article|journal|publication",
        "thesis|dissertation became|becomes|turned|grew|led|resulted|rewritten .. paper|article|publication|journal",
        "poster|posters|abstract|abstracts ... at ... annual|national|international|european|society|world|"
        "statistics meeting|meetings|congress",
        "first|second|third|fourth|fifth|last|middle of .. authors",
        "of .. authors on|of .. study|paper|article|publication",
        "wrote|drafted|writing|write .. results|discussion|methods|introduction|statistics|statistical|half "
        "and|section|part|sections|of ... article|paper|manuscript|publication",
        "revised|revising|resubmitted|rewrote .. manuscript|paper|article ... journal|reviewers|accepted|taken",
        "chapter|chapters to|for|in .. textbook|volume|edited",
        "chapter|chapters to .. handbook on|of",
        "technical|research report|reports on|about|of .. corpus|tokenizer|tokenizers|tokenisers|neural|retrieval",
        "beitrag|beiträge .. in|im|für .. tagungsbänden|tagungsbände|sammelbänden|fachzeitschriften|konferenzbänden",
        "masterarbeit|bachelorarbeit|dissertation|diplomarbeit ... veröffentlicht|publiziert",
        "extended abstract|abstracts",
        "article|paper|study|findings ... came|appeared out|in ... journal|proceedings|transactions",
        "paper on|about ... written|wrote|drafted|coauthored|authored|appeared|accepted|published|rejected",
        "paper|papers that|which ... wrote|write|writes|drafted|coauthored|authored",
        "paper is|was|be|being|got|gets|been written|drafted|planned|foreseen|authored|coauthored|rewritten",
        "paper written|drafted|authored|coauthored by|with|together|jointly|without|alone",
        "papers written|drafted|authored|coauthored with|together|jointly|alone",
        "papers ... authored|coauthored|ghostwritten by|with",
        "paper|papers ... written|drafted jointly|together|without me",
        "papers ... written jointly|together|without",
        "paper to be written|drafted",
        "paper is|was|shall|will to be written|drafted",
        "writes|rewrote|ghostwrote the|our|their|his|her|my|research|scientific|own|all papers|paper|manuscripts|"
        "manuscript",
        "drafts|drafting|drafted .. research|scientific|academic|journal|conference|methods|clinical papers|paper",
        "schrieb|schreibe|schreibt|geschrieben|verfasst|verfasste ... paper|papers|fachartikel|fachaufsatz|"
        "fachaufsätze|forschungsartikel|forschungsaufsatz",
        "paper|papers|fachartikel|fachaufsatz|fachaufsätze|forschungsartikel .. geschrieben|verfasst|"
        "veröffentlicht|publiziert|eingereicht",
        "veröffentlicht|veröffentlichte|publiziert|publizierte ... fachartikel|fachaufsatz|fachaufsätze|paper|papers",
        "appear|appears|appeared|named|name|listed on .. a|the|one|any|two|three|four|five paper|papers",
        "paper|papers list|lists|names me|him|her|us",
        "paper|papers carries|carry|bears|bear .. name|names",
        "acknowledged|thanked|acknowledgements|acknowledgments in|of|to .. a|the|one|two|three|four|five|several "
        "paper|preprint",
        "acknowledged|thanked|acknowledgements|acknowledgments in|of|to two|three|four|five|several papers|preprints",
        "peer reviewed journal|journals|outlet|outlets|venue|venues",
        "paper|manuscript|preprint .. rejected ... published|accepted|resubmitted|revised|rewritten",
        "two|three|four|five|six|seven|eight|nine|ten|several|2|3|4|5|6|7|8|9|10 .. papers .. no|and|plus|"
        "without doctorate|phd|doctoral",
        "of my|our|her|his two|three|four|five|six|seven|eight|nine|ten|several|2|3|4|5|6|7|8|9|10 .. papers",
        "my|her|his|our first|second|third|fourth|own|latest|next paper is|was|will|would|shall|to|appeared|came|"
        "with|on|about|at|in",
        "a first|second|third|joint|further paper is|was|will|to|on|about|with|together",
        "senior author",
        "author|authors|coauthor|coauthors with|and ... of .. paper|papers|article|study",
        "lead|leads|led|leading|way|grow|grew|toward|towards to|into .. first|own|joint publication",
        "research ... no|without|yielded publication|publications",
        "published the study|preprint|findings|results|paper",
        "our|both|all co authors",
        "turned|turn|turning|developed|grew|grow into .. a|an|two|three|my paper|papers|publication|publications",
        "a|first|one|two|three|four|five|six|seven|eight|nine|ten|several|2|3|4|5|6|7|8|9|10 paper|papers in "
        "mind|preparation|draft|pipeline",
        "research|scientific|technical|white authors|author of|on .. paper|papers|study",
        "coauthoring",
        "wrote|write|writing|text ... article|paper ... journal of",
        "not|never published anything|papers",
        "publish my|the|their thesis|dissertation|findings|results",
        "medical|scientific|research|academic|clinical manuscripts|manuscript",
        "abstract|abstracts for|to .. congress|congresses|conference|conferences|symposium",
    ),
    "peer_review": (
        "referee|reviewer for|of ... letters|journal|transactions|annals|conference|proceedings",
        "reviewer|referee for|of|at ... journal|journals|conference|conferences|councils",
        "reviewer for|since|of",
        "area chair",
        "remote|panel referee|member .. for|foreign|national .. councils|funds",
        "review|reviewed|reviewing .. manuscripts",
        "review|reviewed|reviewing .. scientific|academic|research|conference|journal|workshop papers|submissions|"
        "articles|manuscripts",
        "refereed ... manuscripts|submissions|for .. journal|journals|letters|review|conference",
        "reports|reviews ... for .. journals",
        "hoc|external|anonymous referee|reviewer",
        "rounds of .. referees|reviewers",
        "comments|remarks from|of|by .. referees",
        "judged|assessed|evaluated|reviewed .. submissions|proposals|abstracts ... council|commission|foundation|"
        "conference|workshop|funding",
        "sub reviewer|reviewers",
        "reviewer|reviewing|referee|subreviewer ... journal|journals|ieee|elsevier|springer|plos|transactions|"
        f"conference|workshop|{_VENUES}",
        "referee|refereeing ... journal|journals|manuscripts|articles|conference|conferences|papers|ieee|elsevier|"
        "transactions",
        "journal|journals|conference|conferences|manuscript|manuscripts|papers .. reviewer|reviewing|referee|"
        "refereeing",
        "journal|manuscript|paper|papers reviews",
        "journal|transactions|letters ... reviewer|referee",
        f"{_VENUES} reviewer|reviewing|reviews|pc|program",
        "reviewed|review|reviews|reviewing|assessed .. manuscript|manuscripts|preprints",
        "reviewed|reviewing|reviews .. papers|submissions|abstracts|articles|manuscripts ... for|journal|conference|"
        "workshop",
        "reviewed|review|reviews|reviewing for .. journal|journals|neurips|icml|iclr|acl|emnlp|ieee|conference|"
        "conferences|elsevier|springer",
        "referee|referees|reviewer|reviewers report|reports ... journal|journals|since|written|year|for",
        "wrote|written|write .. referee|reviewer|review report|reports|reviews ... journal|journals|conference|"
        "papers|articles",
        "external|expert|invited|emergency|anonymous|sub|outstanding|top|best|regular|secondary reviewer|referee .. "
        "for|at|award|of|since",
        "best|outstanding|top reviewer|reviewers|referee",
        "top .. percent|10 .. reviewers",
        "reviewer award|awards|certificate|recognition",
        "grant|grants|proposal|proposals|funding|fellowship reviewer|referee|panelist|panellist",
        "review|selection|evaluation panel .. for|of|at ... erc|nsf|nih|horizon|council|foundation|grants|research",
        "evaluator|reviewer for|of|at ... erc|nsf|nih|horizon|commission|dfg|council",
        "reviewed|reviewing|assessed|assessing|evaluated|evaluating .. research|grant proposals",
        "scientific|review|reviewing|selection committee .. conference|workshop|symposium|congress|of ... conference|"
        "workshop|symposium|member|chair",
        "scientific committee .. member|of|conference|symposium",
        "pc|spc|tpc member|chair",
        "program|programme|track chair|co",
        "associate|handling|academic|guest editor ... journal|issue|transactions|special",
        "editor .. chief ... journal",
        "action editor",
        "special issue editor|editors|guest",
        "artifact|artefact evaluation committee|reviewer",
        "publons|hotcrp|scholarone|referierte",
        "editorial manager reviewer|referee",
        "response|reply|replies|letter|answers|responses to .. reviewers|referees",
        "answered|answering|responded|responding|replied|replying|addressed|addressing ... referees|reviewers .. "
        "comments|paper|manuscript|report|points",
        "rebuttal|rebuttals ... paper|reviewers|conference|submission|referees",
        "shadow|student reviewer|reviewing|reviewers ... journal|conference|neurips|acl",
        "gutachter|gutachterin|gutachtertätigkeit|begutachtung|begutachtet|gutachten ... zeitschrift|zeitschriften|"
        "fachzeitschrift|fachzeitschriften|journal|journals|konferenz|konferenzen|tagung|dfg|manuskripte|"
        "manuskripten|artikeln",
        "programmkomitee|herausgeberbeirat",
        "reviewer|reviewerin für .. zeitschrift|zeitschriften|journal|journals|konferenz|konferenzen|fachzeitschriften",
        "assessed|assess|scored|evaluated|judged|ranked|assessing .. applications|proposals|bids ... "
        "research|science .. fund|council|foundation|grants|funding|academy",
        "gave|give|wrote|written|detailed|constructive|anonymous .. comments|reports|feedback|opinions on .. "
        "manuscripts|submissions|papers ... journal|journals|conference",
        "sub reviewed|reviewing|review",
        "subreviewed|subreviewing",
        "answered|answering|answer|replied|rebutted|satisfied .. two|three|four|all|both .. reviewers|"
        "referees ... point|line|revision|paper|manuscript|letter",
        "answer|answers|answering|reply|respond .. referees|referee ... paper|article|manuscript|report|journal",
        "scored|judged|rated|ranked|graded|reviewed|assessed ... abstracts .. for|of|to ... conference|"
        "meeting|congress|symposium|workshop|society",
        "scored|judged|rated|ranked|assessed ... submissions .. for|of|to ... conference|congress|symposium",
        "asked|invited .. by .. journal|journals to .. review|assess|judge|referee",
        "second|anonymous|external reader of|for ... journal",
        "handled|handling .. submissions|manuscripts|papers ... editor|journal",
        "meta review|reviews|reviewer",
        "openreview",
        "begutachte|begutachtete|begutachten ... artikel|beiträge|einreichungen|manuskripte|aufsätze",
        "einreichungen ... begutachtet|bewertet .. für|tagung|workshop|konferenz",
        "submissions|manuscripts a|per year .. for|of ... journal|journals|conference",
        "reviews for .. conference|conferences|workshop|workshops on|of|about",
        "panel|committee that|which chose|selected|picked .. papers|abstracts|submissions ... conference|"
        "workshop|symposium|congress",
        "asked|asks|ask|agreed|invited|invitation|invitations|request|requests|down|honored|honoured ... to|for "
        ".. review|referee .. paper|papers|submissions|submission|manuscripts|manuscript|first|workshop",
        "asked|invited|agreed|offered|invitation|invitations|am ... to referee|review .. for|a .. journal|"
        "workshop|conference|paper|manuscript|review",
        "review|reviewed|reviewing|reviews|reviewer|referee|refereed|referees|refereeing for .. workshop|"
        "workshops|symposium",
        "reviewing|review|reviews|reviewed for ... congress|symposium|conference|workshop|journal",
        "never|yet|not|first .. review|reviewed|refereed .. a|one|any|single|my paper|manuscript|submission",
        "review|reviewed|reviewing|referee|refereed a|one paper|manuscript|preprint for|from|in|yet|submitted",
        "reviewer|referee ... submissions|manuscripts|papers",
        "manuscripts|manuscript ... referee*|reviewer|review|reviewed|reviewing",
        "refereed .. papers|manuscripts|submissions|articles",
        "referee|referees|refereed|refereeing for .. econometrica|nature|science|econometrics|letters|quarterly|annals",
        "referee for ... law|economic|economics|medical|history review",
        "editor|editors ... send|sends|sending|sent .. me|us|him|her .. manuscripts|manuscript|papers|submissions",
        "editor|editors|journal|journals ... asked|asks|ask .. me .. referee|review",
        "anonymous referees|reviewers",
        "reviewer|reviewing|refereeing duties|duty|invitation|invitations|mentoring|mentorship|pool",
        "serve|served|serving|active|considered|invited as a reviewer|referee for|some|at|one",
        "active|honored|honoured as .. reviewer",
        "begutachtet|begutachtete|begutachten ... beiträge|aufsätze|konferenzbeiträge|manuskripte|einreichungen|"
        "fachartikel",
        "papers|articles published ... reviews",
        "papers|manuscripts|submissions reviewed|refereed",
        "journal|journals ... review|reviews from|by me",
        "review|reviewed|reviews|reviewing for plos|elife|bmj|lancet|ieee|elsevier|springer|acm",
        "review|reviewed|reviews|reviewing for nature methods|communications|medicine|energy",
        "reviewed|reviewing|reviews conference|congress|workshop abstracts|papers|submissions",
    ),
    "open_source": (
        "fix|fixes|patch|patches ... accepted|merged|upstreamed ... public|upstream|open|project",
        "pull request|requests ... upstream|library|somebody|public",
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
        "contribut* to .. learning|ml|popular|public|ai framework|frameworks|library|libraries",
        "open source .. portfolio|presence|involvement|track|record",
        "under .. gpl|agpl|lgpl|gplv3|copyleft",
        "plugin|extension|addon|package|library|add ... installs|installed|downloads|stars",
        "apache airflow|spark|kafka|arrow|beam|flink committer|contributor|pmc",
        "committer ... apache|airflow|spark|kafka|arrow|beam|flink",
        "author|creator|founder|developer of .. open|python|r|npm|rust|cran|pypi|julia|crate .. package|library|"
        "plugin|crate|source",
        "publish|published|publishes|release|released|releases|available|uploaded|install|installable ... pypi|cran|"
        "npm|conda|crates|bioconductor|nuget",
        "on|to|from pypi|cran|npm|bioconductor|crates|nuget",
        "pypi|cran|npm|bioconductor|conda|homebrew package|packages|module ... author|maintain*|publish*|downloads|"
        "released|installs|mine|own",
        "downloads|installs a|per ... month|week|day ... pypi|npm|cran|package|library",
        "mit|apache|bsd|gpl|agpl|lgpl|mpl|gplv3 licensed|license|licence",
        "apache 2",
        "under .. mit|gpl|agpl|bsd|apache|cc|open license|licence",
        "gpl|agpl|lgpl|gplv2|gplv3 v3|v2|3|2|software|project|code",
        "stars ... versions|releases|forks|contributors|downloads|github|gitlab|maintain*",
        "github|gitlab stars",
        "patches|patch|fixes|fix|commits|changes|bugfix|bugfixes|features|pr|prs .. upstream|upstreamed",
        "upstreamed",
        "upstream contribution|contributions|contributor|patches|patch|fixes|project|maintainer|maintainers",
        "pull|merge request|requests ... accepted|merged ... into|by|in|to ... project|projects|library|maintainer|"
        "maintainers|upstream|open",
        "patch|patches|fix|fixes|bugfix|pr|prs .. merged|accepted|taken ... library|project|package|maintainer|"
        "maintainers|framework|kernel",
        "contributed|contributor|contributions|contributing|contribute|contributes|committer|commits|patches to|of|"
        f"on {_LIBRARIES}",
        f"bug|bugs|fix|fixes|patch|patches|docs|documentation|issues|feature in|for|to|of|into {_LIBRARIES}",
        f"pull|merge request|requests|fix ... {_LIBRARIES}",
        "contributed|contributor|contributions|contribute|patches|committer .. linux kernel",
        "core developer|contributor|committer|maintainer of|at|on|in|for ... open|project|library|package|django|"
        "kernel|debian|python",
        "apache committer|pmc",
        "linux kernel contribut*|patch|patches|maintainer",
        "debian|fedora|gentoo|nixpkgs|freebsd|alpine|ubuntu maintainer|packager|contributor|member|committer",
        "debian developer",
        "conda forge",
        "openstreetmap ... mapper|mapping|contribut*|edits|volunteer|editor",
        "wikipedia|wikidata|wikimedia editor|author|administrator|contribut*|autor|volunteer",
        "outreachy|numfocus|nlnet|gsoc|hacktoberfest|mapathon",
        "summer|season of code|docs",
        "lfx mentorship",
        "free|libre software contribut*|project|projects|community|developer|foundation|activist",
        "foss|floss|oss contribut*|project|projects|maintainer|community|developer|library|advocate",
        "open sourced|sourcing .. it|my|our|the|a|an|tool|internal|as|under|on|in|this",
        "wrote|write|built|released|published|created|author|develop*|maintain*|made ... open source .. library|"
        "package|tool|plugin|extension|framework|app|toolkit",
        "open source .. package|plugin|extension|crate|library|toolkit for|that|to|with|by|used",
        "my|own|personal|small open source .. library|tool|package|app|plugin|project",
        "made|make|put|released|published|release|shared .. code|tool|library|package|software|source public|"
        "publicly|openly|open|freely|github|gitlab",
        "public git|github|gitlab repository|repo|repositories|host|projects|account",
        "used by|in .. other|strangers|people|projects|teams ... open|github|stars|public",
        "triage|triaged|triaging .. issues|bugs ... open|project|upstream|community",
        "good first issue|issues",
        "issues|bugs|bug reported|reports|filed|fixed .. to|in|for|upstream .. open|upstream|maintainers",
        "quelloffen|quelloffene|quelloffenes|quelloffener|quelloffenen",
        "freie|freier software .. projekt|projekte|entwicklung|mitarbeit|beiträge",
        "open source projekt|projekte|projekten|beitrag|beiträge|bibliothek|mitarbeit|paket|software",
        "beigetragen|mitarbeit|mitwirkung|mitentwickelt|beiträge|beitrag ... open|github|opensource|quelloffen*",
        "código abierto",
        "logiciel libre|libres",
        "sent|send|submitted|contributed|offered|sending .. fix|fixes|patch|patches|bugfix|bugfixes ... to|"
        "for ... library|framework|parser|compiler|plugin|repository",
        "my patches|commits|fixes|bugfixes .. are|is|landed|in ... release|version|upstream|core",
        "look|looks|looked|looking after ... r|python|npm|julia|rust|latex|cran|vim|emacs|wordpress|qgis "
        "package|library|plugin|extension|crate",
        "maintainer of ... package|library|plugin|toolkit|stars|contributors|github|gitlab|downloads|pypi|"
        "cran|codeberg|conda|releases",
        "one|two|three|four|five|six|seven|eight|my|first|2|3|4|5|6|8 pull|merge requests|request .. merged|accepted",
        "patches|commits|fixes|code of|from ... outside|external contributors|people|volunteers",
        "answer|answers|answered|answering|handle|handles|handled|close|closed|triage .. issues ... merge|"
        "merges|merging|patches|contributors|pull",
        "merge|merges|merged|merging|review|reviews|reviewed .. patches|contributions|pull ... outside|"
        "outsiders|strangers|volunteers|community",
        "contributors ... patches|commits|pull|downloads|stars|repository|forks",
        "releases|repository|stars|commits|forks ... contributors",
        "translated|translation|translating|localized .. documentation|docs|interface|manual|strings ... "
        "free|libre|open|volunteer .. software|office|editor|app|tool",
        "reported .. bug|bugs|leak|crash ... to|in ... authors|maintainers|developers|upstream ... patch|fix|merged",
        "people|times|others|users|developers|strangers .. forked|starred",
        "forked|starred .. by|times|people",
        "tool|package|code|software|app|repository .. is|are|was .. public|free|open ... licence|license|"
        "contributors|changelog|github|gitlab|codeberg",
        "code|software|scripts|toolkit|package ... free|open|available for|to .. anyone",
        "added|adding|contributed|fixed|patch|patches|fixes ... to|in|for .. public|popular|known|used|free "
        ".. harness|parser|checker|plugin|tokenizer",
        "added|adding|contributed|fixed|fix|patch|patches|fixes ... popular|known|used|free|public .. python|"
        "plotting|parsing|geospatial|js|javascript|numerical|graphics|charting library",
        "volunteer|community run|led|driven|maintained .. software|package|plugin|codebase",
        "fehler|beitrag|beiträge|beigetragen|korrektur|änderung ... freien|freie|freier|freies .. bibliothek|"
        "programm|paket",
        "fixed|fix|patched .. bug|bugs|typo in|of .. library|package|framework|plugin|parser|compiler ... "
        "merged|accepted|upstream",
        "plugin|extension ... app|editor|browser ... downloads|installs|stars",
        "open source work|developer|developers|releases|hobby|committer|committers|patches|commits|maintainers|"
        "maintaining",
        "release|releases|released|releasing|publish|publishing|published|going|goes|go|went|make|making|made .. "
        "as|of|it|the|my|our ... open source",
        "goes|go|went|going open source",
        "open source package|library|plugin|tool|parser|app of mine|hers|his|ours",
        "open source ... contributor|contributors|contributions|contribution|contribute|contributed",
        "back to .. open source",
        "open source package|library|parser|plugin|toolkit|client|program|app|compiler|driver|crate ... maintain|"
        "maintained|maintains|maintainer|maintainers|downloads|stars|adopted|adopt|commit|commits|look|looks|"
        "strangers",
        "unpaid|voluntary|volunteer|spare open source",
        "fixed|fix|fixing|typo|bug|bugs ... in|of an|the|some open source",
        "patch|patches of|by|from mine|me|ours|strangers",
        "patch|patches|bugfix|bugfixes ... merged|accepted into|by|upstream|in",
        "send|sends|submit|submits|submitted patches to|upstream",
        "package|plugin|library|crate .. i maintain",
        "pull|merge requests|request into|to|for|in ... open|apache|bioconductor|strangers|linux|mozilla|debian",
        "project|library|package|tool run|maintained|led|written by .. strangers",
        "strangers ... package|library|patches|patch|code|project",
        "maintainer|maintainers .. in|from|of ... merged|accepted|reviewed|released",
        "after|by|with|from|its maintainers",
        "core contributor|contributors|committer|committers to|of|on .. ... library|package|framework|toolkit|"
        "project|compiler|kernel|language|codebase",
        "contributor|contributors|contributed|contribute|contributes to ... plugin|compiler|interpreter|codebases",
        "contribute|contributes|contributed|contributing|contributor|contributions|patch|patches|fix|fixes|"
        "commits to|of|for|in|into statsmodels|bioconductor|audacity|inkscape|gimp|krita|ffmpeg|vlc|thunderbird|"
        "drupal|mediawiki|xarray|polars|dask|sympy|networkx|neovim|emacs|zotero|freecad|kicad|musescore|nixos|"
        "julia|ollama|octave|jamovi",
        "contribute|contributes|contributed|contributing|contributor|contributions|patch|patches to|for home assistant",
        "pandas|numpy|scipy|pytorch|sklearn|django|firefox|linux|debian|blender to which ... contribut*",
        "her|his|their|our own|small|little|open source library|package|parser|plugin|toolkit",
        "mine|my .. on|to github|gitlab|codeberg",
        "my github|gitlab is|has|shows|holds|account|repo|repos|repository|repositories|profile|projects",
        "fix|fixes|patch|patches|bugfix|bugfixes|commits|prs to|for|in .. open source",
        "maintain|maintained|maintains|maintaining .. npm|pypi|cran packages|package|libraries|modules",
        "prs|pr .. merged into|upstream|by",
        "published|publish|publishing .. python|r|npm|julia|rust package|packages|library|crate",
        "translated|translate|translating|localized .. kde|gnome|firefox|libreoffice|wordpress|mastodon|"
        "nextcloud|debian|inkscape",
        "core|lead developer|maintainer of|on .. free|open|libre ... software|program|library|project|tool|source|app",
        "code to oss|foss",
        "maintainer with|of ... contributors|stars|downloads",
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
        "talk|talks|keynote|meetup at|on|for|talk|talks|conference|audience",
        "keynote|invited|meetup|conference|public speech|talk|talks|seminars|speaker|speaking",
        "blog|blogs|write|writing .. teach|posts|post|documentation|reports|articles|technical",
        "report|reports|reporting .. findings|results|progress .. to",
        "document|documents|documenting .. findings|results|research|experiments|methodologies",
        "host|hosts|hosted of|the|a .. podcast|webinar|radio",
        "general audience",
        "radio|podcast series|episodes",
        "effectively|clearly convey|explain|articulate|present",
        "write|writes|wrote|run .. blog|newsletter",
        "gave|give|given .. talk|talks|lecture|lectures|workshop|workshops|presentation",
        "talk|speaker|spoke at",
        "explained ... to|clerks|colleagues|managers|customers|non",
        "blog ... teach|speak|talks",
        "present|presents|presenting|speak|speaking in|at .. forums|conferences|events|meetups|conference",
        "present|presents the|our|my|it|them|monthly|weekly|quarterly|new|all|these|findings|figures|regularly ... "
        "to|at|before .. board|the|our|my",
        "introduced|introducing ... to .. sql|python|excel|statistics|data|machine|programming|power",
        "introduction|introductions to ... for .. staff|colleagues|office|students|beginners|managers|teachers|"
        "journalists|team|teams",
        "teach|teaches|teaching .. statistics|probability|econometrics|calculus|algebra|programming|python|sql|excel|"
        "introduction|intro|data|methods|epidemiology",
        "taught ... students|classes|groups|officers|trainees ... statistics|probability|econometrics|calculus|"
        "algebra|programming|python|sql|excel|methods",
        "taught others|people|fellow|junior|new|other .. how|sql|python|excel|to|r|statistics|colleagues|staff",
        "teaching assistant|assistantship ... university|exercise|exercises|algebra|statistics|programming|"
        "econometrics|course|undergraduates|tutorials",
        "half day|days ... participants|attendees",
        "column|columns ... newspaper|magazine|weekly",
        "showed|showing|shown|show .. colleagues|managers|nurses|staff|users|clients|directors|planners|teams|team "
        ".. how|what|why",
        "told|tell|telling .. management|board|managers|directors|executives .. why|what|that|how",
        "delivered|delivering|deliver|gave|held ... tutorial|tutorials|lecture|lectures|webinar|webinars|keynote|"
        "seminars",
        "lecturer ... university|college|institute|academy|statistics|school",
        "talk|keynote|tutorial|poster ... 201*|202*",
        "three minute thesis",
        "famelab|3mt",
        "interviewed on|by|for|in .. radio|tv|television|newspaper|journalists|press|national|podcast",
        "courses|course|lessons|workshops|workshop|tutorials|seminars for .. adults|beginners|seniors|refugees|"
        "apprentices|doctors|biologists|journalists|teachers|nurses|women|colleagues|managers|economists|lawyers|"
        "chemists|clinicians",
        "internal lecture|lectures|seminars|presentations|tutorials|workshops",
        "presenter at|of",
        "panel|panelist ... summit|conference|congress|forum",
        "instructor|teacher for|of|in ... excel|python|sql|statistics|programming|coding|data|r",
        "videos|video|films that|which|to|about .. explain|explains|explaining",
        "explainer video|videos|article|articles|piece|pieces|thread",
        "vorlesung|vorlesungen ... gehalten|halte|hielt|studierende|studierenden",
        "kollegen|kolleginnen|mitarbeiter*|anwender* ... geschult|eingewiesen|unterrichtet",
        "presented|presenting|presents|presentation|presentations ... board|jury|committee|council|management|"
        "directors|executives|leadership|investors|clients|customers|press|clinicians|conference|conferences|"
        "congress|symposium|cfo|ceo|cto|ministers|minister|panel|meetup|staff|public|parents|partners|c",
        "present .. to .. board|jury|committee|council|management|directors|executives|leadership|investors|clients|"
        "customers|clinicians|minister|staff|public",
        "presented|presenting .. it|them|this|my|our|poster|paper|work|project|thesis|case|results|numbers|progress|"
        "plan|analysis|analyses .. at|to|in|before",
        "presentation|presentations at|before|to",
        "presented|presenting .. to ... colleagues|team|teams|managers|department|company|users|group|school|students",
        "oral|poster|conference|invited|client|customer|board|sales|final|public|live presentation|presentations|"
        "presenter|pitch",
        "best|outstanding talk|presentation|speaker|poster|lecturer|teacher award|prize|at",
        "speaker ... fair|fairs|conference|conferences|meetup|summit|congress|symposium|forum|webinar|event|events|"
        "festival|convention|panel|day|days",
        "guest|keynote|invited|plenary|visiting|public|panel|regular|frequent|adjunct|part|external speaker|lecturer|"
        "lecture|lectures|talk|talks|teacher|instructor",
        "time|associate|university|senior|assistant|honorary lecturer",
        "lecturer in|at|for|on|of",
        "lightning|tech|plenary|contributed|dinner|evening|ted|tedx|company|internal|introductory talk|talks|lecture|"
        "lectures",
        "spoke|speak|speaks|speaking ... conference|conferences|meetup|meetups|fair|fairs|event|events|congress|"
        "panel|panels|audience|audiences|summit|forum|symposium|webinar|schools|radio|parents|assembly",
        "talk|talks|lecture|lectures ... conference|meetup|summit|pycon|pydata|congress|symposium|festival|school|"
        "schools|university|society|community|public|children|pupils|citizens|residents|parents|volunteers|"
        "colleagues|participants|attendees|listeners",
        "schools|school|museum|library|libraries ... lecture|talk|talks|lectures .. on|about|for|with|series|twice|"
        "year",
        "visits|visited|visit ... schools|school .. talk|lecture|explain|show|with",
        "pycon|pydata|europython|strata|devfest|fosdem|jsconf|pyladies ... talk|speaker|spoke|lecture|tutorial",
        "talk|tutorial|workshop|lecture|speaker|spoke .. pycon|pydata|europython|devfest|fosdem|jsconf",
        "giving|gives|deliver|delivered|delivers|delivering|hold|holds|held|holding|taught|teaching|prepared|"
        "preparing .. talk|talks|lecture|lectures|seminar|seminars|tutorial|tutorials|workshops|presentation|"
        "presentations|webinar|webinars|briefing|briefings|keynote|speech|speeches",
        "gave|give|gives|giving|given ... lecture|lectures|seminar|seminars|tutorial|tutorials|presentations|"
        "briefing|briefings|webinar|webinars|speech|speeches|workshops|demo|demos|talk|talks|keynote",
        "ran|run|runs|running|led|facilitated|facilitate|facilitating|conducted|conducting|organized|co .. workshops|"
        "seminar|seminars|webinar|webinars|tutorial|tutorials|lectures|briefings",
        "delivered|gave|facilitated|taught|led .. workshop on|for|about|with|to|at",
        "workshop|workshops|seminar|seminars|webinar|webinars|tutorial|tutorials|course|courses|training|session|"
        "sessions ... participants|attendees|attended|attendance",
        "workshops|seminars|webinars|tutorials|lectures|trainings for|to .. colleagues|staff|students|teachers|"
        "managers|users|customers|clients|nurses|doctors|engineers|analysts|employees|parents|teams|companies|"
        "beginners|adults|partners",
        "in|inhouse|internal|lunchtime|lunch|brown bag|house|training|trainings|seminar|seminars|workshop|workshops|"
        "sessions|talk|talks sessions|session|workshops|workshop|training|trainings|talk|talks|seminars|lunches .. "
        "for|on|about|to ... colleagues|staff|team|employees|users|teams|analysts|engineers",
        "brown bag",
        "lunch .. learn|learns",
        "taught|teach|teaches|teaching ... colleagues|coworkers|adults|undergraduates|undergraduate|postgraduates|"
        "freshmen|graduate|masters|beginners|juniors|analysts|nurses|clinicians|doctors|engineers|seniors|refugees|"
        "residents|participants|volunteers",
        "taught|teach|teaches|teaching .. seminar|seminars|tutorial|tutorials|workshop|workshops|module|modules|"
        "lecture|lectures|classes|evening|bootcamp|labs",
        "taught|teach|teaches|teaching .. course|courses|class .. on|in|at|to|for|about",
        "teaching ... introduction|intro|statistics|econometrics|seminar|lecture",
        "webinar|webinars for|on|about",
        "teaching award|evaluation|evaluations|load|fellow|assistantship|portfolio|experience|assignment|assignments|"
        "duties",
        "tutor|tutored|tutoring .. students|undergraduates|peers|freshmen|adults|undergraduate|first ... in|for|on|at",
        "trained|train|trains|training ... colleagues|coworkers|staff|users|employees|clerks|managers|teachers|"
        "nurses|analysts|teams|clinicians|doctors .. in|on|to|how ... use|the|new|using|excel|tool|system|software|"
        "data|sql|python|reading|work|read|handle",
        "trained|train|trains .. colleagues|coworkers|users|clerks|people|analysts|teachers|clinicians .. in|on|to|"
        "how|across|from",
        "training|trainings|courses|seminars|lessons .. for|to .. colleagues|users|staff|employees|teachers|managers|"
        "nurses|analysts|clinicians|clerks",
        "deliver|delivered|delivering|delivers|conducted|conducting|conduct|gave|giving|facilitated|provided|"
        "providing|ran|running|led|leading|designed .. training|trainings|user|staff sessions|session|training|"
        "trainings|courses|workshops|seminars|days|modules",
        "user|customer trainings|workshops",
        "train the trainer|trainers",
        "trainer for|of .. adults|colleagues|users|staff|customers|excel|sap|python|software|employees",
        "course|workshop|bootcamp|carpentries|carpentry|certified|university|corporate|lead instructor|trainer|"
        "lecturer",
        "software|data|library carpentry",
        "wrote|write|created|developed|designed|prepared|produced|made|writing|creating|developing .. training|"
        "teaching|course|onboarding|lecture|learning materials|material|manual|manuals|slides|handouts|videos|guide|"
        "guides",
        "lecture notes|slides|materials for|on|written|used",
        "online|video|own|e|my course|courses|learning|lessons|tutorials ... created|taught|recorded|students|"
        "learners|udemy|for",
        "toastmasters|substack|screencasts|keynotes|panelist|panellist|panelists|spokesperson|spokeswoman|spokesman",
        "science slam|slams|communicator|communicators|outreach|journalism",
        "pecha kucha",
        "public|school|stem|schools|academic outreach|engagement",
        "explain|explains|explaining|explained|explanation|explanations ... lay|laypeople|journalists|patients|"
        "families|relatives|parents|jury|judges|clients|customers|colleagues|management|managers|staff|clinicians|"
        "doctors|nurses|non|plain|public|press|board|committee|users|everyone|anyone|everybody|owners|farmers|"
        "teachers|buyers|residents|directors|visitors|lawyers",
        "explain|explains|explaining|explained ... in .. minutes|simple|words|language|terms|pictures|english|everyday",
        "explained|explain|explaining|explains .. what|why|how ... mean|means|meant|works|worked|say|said|to|for",
        "in|into plain|everyday|lay|clear language|english|words|terms",
        "into simple language|english|words|terms",
        "in layman|laymen|laymans terms|s",
        "plain language|english",
        "lay terms|summary|summaries|audience|audiences|readers|people|person|reader|reviewers|members|public",
        "laypeople|layperson|laymen|laypersons",
        "non specialist|specialists|expert|experts|scientist|scientists|mathematicians|statisticians|programmers|"
        "economists|engineers|scientific|developers|lawyers",
        "understandable|comprehensible|digestible to|for",
        "accessible to|for .. lay|non|broad|broader|wide|wider|managers|colleagues",
        "broad|broader|wide|wider|mixed|general|large|diverse|varied audience|audiences|readership",
        "wider|broader|interested|lay public",
        "in front of ... people|audience|audiences|board|jury|students|clients|management|colleagues|parents|council|"
        "committee|class|guests|visitors",
        "addressed|addressing|address .. audience|audiences|assembly|conference|crowd",
        "translated|translates|translating|turned|turning|turn ... findings|results|analyses|analysis|numbers|"
        "statistics|figures|tables|jargon ... into|for|to .. plain|business|non|actions|recommendations|language|"
        "decisions|story|stories|managers|management|words",
        "briefed|briefs|briefing|brief ... ministers|minister|management|board|executives|directors|press|"
        "journalists|committee|cabinet|leadership|council|clients|staff|officials|ceo|cfo|parliament|mps",
        "policy brief|briefs|briefing|briefings",
        "press|media briefing|briefings|release|releases|interview|interviews|appearances|conference|conferences|"
        "inquiries|relations",
        "radio|television|tv|newspaper interview|interviews|appearance|appearances|commentator|presenter",
        "journalist|journalists|reporters ... explain*|answer*|questions|briefed|numbers|talk|interview*|contact",
        "monthly|weekly|quarterly|annual|daily|regular|written|management note|letter|bulletin|report|reports|"
        "briefing|briefings|memo|presentation|presentations|talk|update|updates .. to|for ... board|management|"
        "client|clients|directors|executives|cfo|ceo|leadership|committee|council|minister|department|owners|head|"
        "heads|stakeholders",
        "executive|management|lay|graphical|visual summary|summaries",
        "summary|summaries for .. management|board|executives|lay|non|public|patients|managers|clients|directors|"
        "decision",
        "one|two|single pager|pagers",
        "one|two|single page summary|summaries|note|notes|brief|briefs|memo|memos|report",
        "wrote|write|writes|writing|written|authored|drafted|drafting|produced|prepared|edited ... handbook|"
        "handbooks|manual|manuals|newsletter|newsletters|brochure|brochures|leaflet|leaflets|explainer|explainers|"
        "memo|memos|briefings|guide|guides|speeches|factsheet|factsheets|faq|tutorials|tutorial|playbook|booklet|"
        "column",
        "wrote|write|writes|writing|written|drafted|prepared|authored ... report|reports|summary|summaries|note|"
        "notes .. for|to .. management|board|clients|executives|public|ministry|council|directors|leadership|"
        "minister|committee|client",
        "wrote|write|writes|writing|authored|published ... articles|article|column|columns ... newspaper|magazine|"
        "trade|practitioners|weekly|general|readers|medium|blog",
        "writing|written|edited|edit|editor|running|ran|author|maintain|maintains|keep|keeps|publish|published|"
        "started .. blog|newsletter|newsletters|blogs",
        "personal|own|my|technical|tech|company|engineering|team|data|weekly blog|newsletter|podcast|column|weblog",
        "blog|newsletter|podcast|channel|videos ... readers|subscribers|listeners|views|followers|posts|episodes",
        "article|articles|posts|stories|writer .. medium|towards .. com|data|on|science",
        "blog articles|entries|series",
        "own|my|run|runs|ran|started|host youtube|podcast channel|videos|show|series",
        "youtube channel|tutorials",
        "recorded|recording|record|made|produced|making .. video|videos|tutorials|lessons|lectures|screencast .. for|"
        "on|about|tutorials|lessons|lectures|explaining",
        "podcast|webinar|webinars guest|host|hosts|speaker|presenter|series",
        "guest|host|co on|host|of|hosted .. podcast|podcasts|radio|webinar",
        "pitched|pitching ... investors|jury|board|management|clients|executives|judges|leadership|directors|vcs",
        "pitch deck|decks|competition|contest|night|training|event",
        "slide deck|decks",
        "prepared|made|making|built|wrote|designed|created|presented|presenting .. slides|decks|presentations|"
        "presentation",
        "demonstrated|demonstrate|demonstrating|demonstrations|demonstration|showed|demoed|demoing ... to .. clients|"
        "customers|management|board|investors|users|leadership|executives|visitors|stakeholders|colleagues|jury|"
        "public",
        "live demo|demos|demonstration|demonstrations",
        "client|customer|sprint|weekly|monthly demo|demos|walkthrough|walkthroughs|demonstration|demonstrations",
        "moderated|moderator|moderating .. panel|panels|discussion|discussions|roundtable|debate|podium|symposium",
        "chaired|chair|chairing .. session|sessions|symposium|roundtable ... conference|congress|meeting|symposium|"
        "annual",
        "panel discussion|discussions",
        "technical writer|author|editor|communicator|communication",
        "answered|answering|answer|answers|fielded .. questions .. from|by .. public|press|journalists|board|"
        "audience|committee|council|parents|students",
        "walk|walked|walking|talk|talked|talking .. managers|clients|colleagues|customers|users|management|staff|"
        "board|stakeholders through",
        "convinced|convince|convincing|persuaded|persuading .. management|board|directors|leadership|executives|"
        "stakeholders|ministry|council ... to|with|of|by",
        "public|rhetoric|debating|presentation speaking|course|coach|training|technique|techniques|workshop|contest",
        "charts|figures|results|findings|statistics ... explained|presented|shown .. to",
        "data|the|tell|telling|told story|stories with|behind|from|in|of .. data|numbers|figures",
        "vortrag|vorträge|vorträgen|fachvortrag|fachvorträge|gastvortrag|gastvorträge|konferenzvorträge|"
        "konferenzvortrag|gastvorlesung|gastvorlesungen|impulsvortrag",
        "präsentation|präsentationen|präsentationssicher|präsentationsstark|präsentationstechnik|"
        "präsentationstechniken|präsentationsfähigkeiten|rhetorik|öffentlichkeitsarbeit|pressearbeit|"
        "wissenschaftskommunikation",
        "präsentier* ... vorstand|geschäftsführung|geschäftsleitung|kunden|ergebnisse|ergebnissen|konferenz|"
        "konferenzen|management|gremien|jury|lenkungsausschuss|publikum|fachpublikum|kollegen|stakeholdern",
        "vorgestellt|vorstellung|vorgetragen|vorstellen ... vorstand|geschäftsführung|geschäftsleitung|management|"
        "gremien|jury|konferenz|tagung|kongress|ergebnisse|lenkungsausschuss",
        "ergebnisse|ergebnissen|zahlen|analysen ... vorgestellt|präsentiert|vorgetragen|erklärt|erläutert|aufbereitet",
        "kommunikationsfähig|kommunikationsfähigkeit|kommunikationsstark|kommunikationsstärke|kommunikationstraining|"
        "kommunikativ|kommunikative|kommunikationstalent",
        "kommunikation mit|auf|gegenüber",
        "schulung|schulungen ... gehalten|durchgeführt|kollegen|kolleginnen|mitarbeiter*|termine|anwender*|"
        "teilnehmer*|konzipiert|geleitet|nutzer*|kunden",
        "durchführung|leitung|konzeption|planung|moderation ... schulung|schulungen|workshops|trainings|seminaren|"
        "seminare|workshop|lehrveranstaltungen|vorträgen",
        "anwenderschulung*|kundenschulung*|mitarbeiterschulung*|inhouseschulung*|produktschulung*|nutzerschulung*|"
        "softwareschulung*",
        "geschult|schulte|schule|schulen .. kollegen|kolleginnen|mitarbeiter*|anwender*|nutzer*|kunden|lehrkräfte|"
        "pflegekräfte|teams",
        "workshop|workshops|seminar|seminare|kurs|kurse|trainings|training ... gehalten|geleitet|durchgeführt|"
        "moderiert|konzipiert|teilnehmer*|teilnehmend*",
        "moderation|moderiert|moderierte|moderator|moderatorin .. von|der|workshops|podium|workshop|"
        "podiumsdiskussion*|tagung|veranstaltungen",
        "lehrauftrag|lehraufträge|lehrbeauftragte|lehrbeauftragter|lehrveranstaltung|lehrveranstaltungen|gastdozent|"
        "gastdozentin|lehrtätigkeit|podiumsdiskussion|podiumsdiskussionen|tutorium|tutorien",
        "dozent|dozentin|trainer|trainerin an|für|der|bei ... hochschule|volkshochschule|vhs|universität|"
        "erwachsenenbildung|akademie|fachhochschule|software|excel|sap|statistik|daten",
        "erklär*|erläuter*|vermittel* ... laien|kunden|kollegen|patienten|eltern|fachbereich*|fachabteilung*|"
        "verständlich|nichtfachleute*|anwender*|öffentlichkeit|geschäftsführung|vorstand|mandanten|bürger*",
        "verständlich erklär*|vermittel*|aufbereit*|darstell*|erläuter*|dargestellt|formulier*|machen",
        "berichte|berichten|bericht|reporting|berichterstattung an|für .. geschäftsführung|vorstand|geschäftsleitung|"
        "management|leitung|kunden|gremien",
        "referent|referentin ... konferenz|tagung|kongress|messe|meetup|fachtagung|symposium|webinar|veranstaltung",
        "fachartikel|blogbeiträge|blogartikel|blogbeitrag|newsletter verfasst|geschrieben|für|über|zu|in|auf",
        "ponencia|ponencias|palestras|palestrante|conférencière|prelegent|prelegentka|vulgarisation|exposés",
        "five|ten|fifteen|twenty|thirty|5|10|15|20|30 minutes with|before|for|to .. minister|board|council|"
        "directors|cabinet|committee|mayor|ceo",
        "no|without jargon",
        "jargon free",
        "spoke|spoken before ... people|council|board|audience|congress|conference|committee|parliament|assembly",
        "spoke|spoken|lectured before 30|40|50|60|70|80|90|100|120|150|200|250|300|400|500|600|800",
        "congress|conference|symposium .. main|plenary|opening talk|lecture",
        "people|listeners|seats in|at the main|big|large hall|auditorium",
        "taught|teach|teaches|teaching .. statistics|probability|econometrics|calculus|algebra|programming|"
        "python|sql|excel|epidemiology|methods .. to|for .. students|undergraduates|colleagues|staff|second|"
        "first|third|year|pupils|nurses|analysts|adults|beginners|officers|journalists|doctors",
        "showed|showing|show|told|explained|tell .. council|board|committee|ministry|minister|mayor|"
        "investors|judges|councillors what|why|how",
        "recorded|made|filmed|produced ... films|clips|screencasts ... colleagues|users|staff|students|"
        "beginners|explain*",
        "lunch|breakfast|hour|session|afternoon where .. show|explain|present|teach",
        "gave|give|held|hold|ran|run|taught|teach|led|offer|offered .. evening|weekend|crash|short|beginner|"
        "beginners|introductory course|courses|class|classes on|in|about ... spreadsheets|excel|python|"
        "statistics|programming|sql|computers|internet|coding|data for|to ... pensioners|colleagues|staff|"
        "adults|students|beginners|teachers|nurses|neighbors|refugees|parents",
        "gave|give|held|hold|ran|run|taught|teach|led|offer|offered .. course|courses|class|classes|workshop|"
        "workshops|training for .. practitioners|pharmacists|midwives|officials|inspectors|planners|"
        "policymakers|librarians|vets|pensioners|accountants|schoolchildren on|in|about",
        "my .. talk|lecture|handout|tutorial on|about|for|at",
        "translate|translated|translates|translating|translator|interpreter|bridge|bridged|mediated|mediator "
        "... between .. engineers|developers|scientists|researchers|analysts|statisticians|programmers|"
        "engineering",
        "in|mit einfachen|einfacher|verständlichen|verständlicher|klaren worten|sprache|worte",
        "dem|den|vor .. stadtrat|gemeinderat|vorstand|beirat|ausschuss|kreistag|aufsichtsrat|ministerium ... "
        "erklärt|vorgestellt|erläutert|präsentiert|gezeigt|vorgetragen",
        "talk|talks|lecture about|on ... at ... day|days|conference|congress|festival|school|fair|evening",
        "introduction|introductions to|for 10|15|20|25|30|40|50|60|80|100|120 .. workers|people|colleagues|"
        "teachers|staff|nurses|users",
        "results|findings|analyses|analysis .. was|were|are|is|then|be presented .. in|at|by|to|before",
        "talk|talks|speech|speeches that|which ... gave|gives|delivered|wrote",
        "talk|talks before ... council|parliament|audience|board|committee|jury",
        "my|our|her|his talks|lectures|speeches",
        "my|her|his|our|a first|second|next|own talk is|was|will|at|on|about|registered|accepted|scheduled",
        "miss|missed|every|any .. chance|opportunity to present",
        "love|loved|enjoy|enjoys|enjoyed|hate|hated presenting",
        "presenting is|was|remains|comes|scares|terrifies",
        "present|presents|presented|presenting|speak|speaking|talk ... before|of .. 20|30|40|50|60|80|90|100|120|"
        "150|200|250|300|400|500|600|700|800|900|1 .. brokers|people|listeners|guests|managers|engineers|doctors|"
        "teachers|students|colleagues|farmers|experts|delegates|000",
        "how to present .. figures|results|numbers|data|findings|work",
        "present|presenting|presents figures|numbers|charts|results|data to|before|for",
        "board|minister|investor|investors|management|committee|boardroom|conference slides",
        "slides .. that|which|for ... presented|presents|presentation|talk",
        "speech|speeches for|written .. minister|ministers|ceo|president|director|mayor|chair|chairman|"
        "chancellor|ambassador",
        "speeches and|or .. slides|presentations|talks|articles",
        "drafted|wrote|writing|drafting|write|writes .. talks|talk|speech|speeches",
        "held|hold|holds|given|gave|give .. product|software|sales|weekly .. demos|demo",
        "product demos a|per|to|for|at|before",
        "at|in which|where i|we|he|she speak|spoke|speaks|present|presented",
        "confident|engaging|gifted|compelling|seasoned|public speaker|presenter",
        "speakers|speaker at|for|of|on .. data|tech|science|ai talks",
        "präsentieren|präsentiere|präsentierte|präsentiert ... publikum|gruppen|gruppe|menschen|fachleuten|"
        "leuten|laien|mandanten",
        "publikum|gruppen|gruppe|menschen|fachleuten|leuten|laien .. zu präsentieren|sprechen|reden",
        "das präsentieren",
        "ergebnisse|ergebnissen|zahlen|analysen .. präsentier*",
        "explain|explained|explaining|explains .. algorithm|algorithms|statistics|numbers|figures|forecast|"
        "forecasts|results|data to .. the|a|my|our",
        "moderated|moderate|moderates|moderating .. workshops|workshop|roundtables|webinars",
        "summarized|summarize|summarizes|summarizing .. results|findings|figures|evidence|data for|to .. mayor|"
        "minister|board|management|council|directors|executives|committee|clients|public|leadership",
        "data|tech|science|research|evening|lunchtime|lunch talks",
        "analysis|analyses|results|findings|insights to|for c level|suite|levels",
        "presenting|speaking|present|speak|talk|talking to|before|in .. large|larger|big|bigger|small groups|"
        "audiences|audience|crowd|crowds|rooms|room",
        "audiences|audience of 20|30|40|50|60|80|100|120|150|200|300|400|500|600|800",
        "shy|afraid|scared|fear|terrified|nervous of|before|about|at .. audiences|audience|microphones|presenting",
        "presented|present|presenting .. poster|posters",
        "lecturing at|in|on|to|for",
        "present|presented|presenting|spoke|speak|lectured|talked to|before|for 20|30|40|50|60|80|100|120|150|"
        "200|300|400|500",
        "wrote|write|writing|prepared|prepare|drafted reports|summaries for|to .. managers|executives|directors|"
        "board|management",
        "strong|good|skilled|clear|natural|effective presenter|presenters",
        "good|great|skilled|patient|strong|best at|in explaining",
        "nervous|anxious|comfortable|confident presenting|presenter",
        "held|hold|holding .. training|information sessions|courses|session",
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
        "eli5|interpretml|dalex|treeshap|kernelshap|deepshap|deeplift|gradcam|nnsight|saelens|neuronpedia|bertviz|"
        "pyvene|explainerdashboard|aix360|tcav|shapley|explainability|erklärbarkeit|interpretierbarkeit|"
        "monosemanticity|crosscoder|crosscoders",
        "alibi explain",
        "sae|transformer lens",
        "integrated gradient|gradients",
        "layer wise relevance",
        "layerwise relevance",
        "concept|activation|steering activation|steering|vectors|patching vector|vectors",
        "activation|attribution|path|causal patching",
        "causal tracing",
        "steering vector|vectors",
        "activation steering|additions",
        "representation engineering",
        "induction heads|head",
        "circuit|circuits discovery|analysis|tracing|in ... transformer|transformers|model|models|network|networks|"
        "heads",
        "attention|saliency|activation|relevance|class map|maps|heatmap|heatmaps|rollout|activation|visualization",
        "attention heads|patterns|weights .. analyzed|visualized|inspected|specialize|specialized|ablated|pruned|"
        "encode|encodes",
        "inspect|inspected|inspecting|analyzed|analyzing|analyze|visualized|visualize|visualizing|studied|studying "
        ".. attention|activations|neurons|hidden",
        "linear|structural|diagnostic|trained probe|probes|probing .. on|for|of|over|hidden|layers|representations|"
        "activations",
        "probe|probes|probed|probing ... hidden|layers|layer|activations|embeddings|representations|bert|transformer",
        "partial|accumulated dependence|local .. plot|plots|effects",
        "permutation|feature|variable|shap|gini importance|importances|values",
        "ice|pdp|ale|beeswarm|waterfall plots|plot",
        "surrogate|glassbox|glass|explainable|interpretable model|models|box|boosting ... explain|predictions|models|"
        "black",
        "reason codes",
        "counterfactual|local|global|post|per explanation|explanations|hoc",
        "black box .. explain|explained|explaining|opening|opened|interpret",
        "which|what features|words|pixels|tokens|inputs|variables|factors|layers|neurons|regions .. drive|drives|"
        "drove|mattered|matter|matters|weigh|weighed|influenced|moved|pushed|led|counted ... score|scores|prediction|"
        "predictions|decision|decisions|output|model|answer",
        "why|how .. model|network|classifier .. decides|decided|predicts|predicted|answers|answered|refuses|refuse|"
        "decide|scored|scores|chose|classified|rejected|flags|flagged|fails",
        "traced .. to ... heads|neurons|layers|circuit|circuits",
        "heat map|maps ... network|model|classifier|pixels",
        "explain|explained|explaining|explains|explanation|explanations ... individual|single|each|every .. "
        "prediction|predictions|score|scores|forecast|forecasts",
        "reasons|reason|explanation|explanations for|behind|of|with|beside|to .. each|every|single|the|model .. "
        "score|scores|prediction|predictions|forecast",
        "what .. model|models|network|networks|neurons|layers|heads .. computes|compute|learned|encode|encodes|"
        "represent|represents|attend|knows",
        "inside|inner|internal .. workings|representations|mechanisms|activations|states ... model|models|"
        "transformer|transformers|network|networks|neural",
        "neurons|heads|layers .. switched|knocked|ablated|turned off|out|and|to",
        "erklärbare|erklärbarer|erklärbaren ki|künstliche|künstlichen|modelle|modellen|ai",
        "vorhersagen|modelle|modellentscheidungen|entscheidungen ... erklärbar|nachvollziehbar|interpretierbar .. "
        "gemacht|machen|modell|ki",
        "classifiers|classifier|regressions|probes ... of|at|from|for|on every|each .. layer",
        "classifiers|classifier|regressions ... hidden vectors|states|activations|representations",
        "zeroed|ablated|silenced|zeroing|ablating .. heads|head",
        "switched|turned|switching|turning|knocked|knocking off|out .. heads|head|attention|neurons ... find|"
        "which|see|effect|measure",
        "which|what .. fields|columns|inputs|features|sensors|readings|words .. pushed|push|raised|raise|"
        "lowered|lower|moved|move|drove|weighed|weigh|swung|tipped ... score|scores|prediction|predictions|"
        "forecast",
        "neurons|neuron|heads|directions in|of|inside ... language|vision|transformer|gpt|bert|llama .. "
        "model|models|network|transformer",
        "direction|directions|subspace in|of .. activation|latent|hidden|representation|residual space|stream|states",
        "where in|inside .. network|model|transformer ... stored|stores|encoded|represented|lives|sits|kept",
        "which .. layer|layers .. carries|carry|stores|store|encodes|encode|holds|hold|decides",
        "swapped|swapping|patched|patching|exchanged|transplanted|replaced .. activations|activation|hidden",
        "prediction|predictions|score|scores|alarm|alarms|alert|alerts|flag|forecast|recommendation|"
        "rejection|refusal|refusals ... reasons|sensors|inputs|factors|features|fields|words|variables .. "
        "counted|weighed|mattered|drove|pushed|contributed|weigh|count|matter",
        "replaced|replacing|replace|instead|swapped ... black box ... rules|readable|tree|trees|transparent|"
        "interpretable|scorecard|additive|read",
        "model|classifier|tree|models|network whose .. rules|reasons|weights|terms|coefficients|decisions "
        "... can|could .. read|inspect|check|follow|verify",
        "which|what|where pixels|regions|areas|words|tokens|patches|parts ... network|model|classifier|"
        "detector .. looks|looked|relies|relied|uses|used|attends|reads|reacts",
        "how .. forecast|prediction|predictions|score .. changes|moves|responds|reacts|shifts|change|move "
        "when|if|as .. one|an|each|single|any .. input|feature|variable|field",
        "broke|decomposed|split|factored|decomposing|splitting ... activations|representations ... into ... "
        "features|directions|components|parts",
        "network|model|classifier|detector .. relied|relies|keyed|latched on|onto ... instead|rather",
        "network|classifier|detector .. looked|looks at ... instead|rather",
        "shortcut|spurious learning|cue|cues|features ... model|network|classifier|detector",
        "traced|trace|tracing|trace ... to|through .. attention|two|three|single|few|the .. heads|neurons|circuit",
        "worauf|warum|weshalb .. modell|netz|klassifikator ... achtet|entscheidet|stützt|entschieden|schaut",
        "welche|welchen merkmale|merkmalen|faktoren|eingaben|wörter|variablen|pixel ... modell|vorhersage|"
        "vorhersagen|prognose|entscheidung|score",
        "probing studies|experiments",
        "probing study|experiment|task|tasks|analysis|work ... model|models|bert|transformer|transformers|"
        "network|networks|representations|embeddings",
        "probing|probed|probes|probe .. insides|inside|attention|heads|neurons",
        "attribution maps|map|heatmap|heatmaps",
        "insides of .. model|models|network|networks|transformer|transformers",
        "looked|look|looking|peek|peeked|peering|see inside .. language|neural|transformer|black|deep|vision "
        "model|models|network|networks|box",
        "looked|look|looking|peek|peeked|peering|see inside .. llm|llms|transformers|bert|gpt",
        "model|models|classifier|classifiers|network ... explain|explains|explained their|its|own decisions|"
        "predictions|outputs|scores",
    ),
}
