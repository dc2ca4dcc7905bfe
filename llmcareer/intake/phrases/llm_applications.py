"""Phrases that name skills of building with language models; notation: `llmcareer.intake.tokens.Patterns`."""

from llmcareer.intake.phrases.shared import BUILD, LLM

_CHAT = f"{LLM}|gpt|chatgpt|claude|gemini|llama|mistral|copilot|deepseek|qwen"

PHRASES: dict[str, tuple[str, ...]] = {
    "embeddings_search": (
        "embedding|embeddings model|models|technique|techniques|based|representations",
        "search engine|engines|ranking|relevance|index|systems|infrastructure|algorithms|quality",
        "working|experience|background with|in|on search",
        "ranking|retrieval system|systems|algorithms|quality",
        "vector db|dbs|index|indexes|indices|similarity|storage",
        "similarity matching",
        "similarity search|retrieval",
        "log|document|semantic|hybrid search",
        "solr|lucene|algolia|typesense|meilisearch|zilliz|lancedb|scann|hnswlib|nmslib|usearch|turbopuffer|marqo|"
        "sbert|minilm|mpnet",
        "colbert|splade|lambdamart|ranklib|mteb|beir|msmarco|ndcg|kendra|voyageai|vektorsuche|vektordatenbank|"
        "vektordatenbanken",
        "volltextsuche|suchindex|ähnlichkeitssuche|satzvektoren|einbettungen|worteinbettungen|okapi|"
        "sentencetransformers|node2vec",
        "semantische|semantischer|semantischen|hybride|hybrider|hybriden suche",
        "recherche|búsqueda sémantique|semántica|vectorielle|vectorial",
        "chroma|lance db|store|collection|collections|vector|index",
        "vector|vectors|embeddings|passages|chunks|embedded ... chroma|qdrant|annoy|redis|postgres|supabase|vespa|"
        "elastic",
        "vespa ai|search|ranking|index|hybrid|engine",
        "elastic search|index",
        "azure ai|cognitive|amazon|vertex search|cognitive search|opensearch|index",
        "atlas vector|search",
        "sqlite vec|vss|fts5",
        "postgres full|trigram text|search|similarity",
        "cohere|voyage|jina|openai|bge|e5|nomic|gte embed|embedding|embeddings|rerank|v3",
        "bge m3|large|small|base|reranker",
        "multilingual|e5|gte e5|large|small|base embeddings",
        "sentence|sentences|document|query|queries|passage|item|paragraph|job|user vector|vectors|embedding",
        "word|sentence|dense|sparse|query|title|image|static vectors|embedding|vector",
        "embed|embedded|embeds ... passages|sentences|queries|descriptions|titles|chunks|paragraphs|abstracts|tickets",
        "nearest vectors|passages|chunks|centroid",
        "nearest neighbor|neighbors|neighbour|neighbours .. search|lookup|index|of|embedding*|retrieval|in|among",
        "approximate|exact nearest|neighbors|knn|ann",
        "ann index|indexes|indices|benchmarks",
        "most|nearest|closest similar|passages|vectors|chunks documents|passages|tickets|articles|products|questions|"
        "texts|items",
        "find|finds|finding|found|suggest*|surface* similar|related|duplicate tickets|documents|articles|texts|"
        "questions|images|products",
        "similar ... embedding|embeddings|cosine|vectors",
        "cosine similarity|similarities|distance",
        "vector distance|distances",
        "lexical|dense|sparse|neural|passage|semantic|vector|hybrid|cross|multilingual|document|code retrieval|"
        "retriever|retrievers|lookup",
        "lexical|vector|hybrid|semantic|neural|enterprise|faceted|federated|multilingual|fuzzy|fulltext|similarity "
        "search|ranking|index",
        "semantic matching|similarity|ranking|deduplication|clustering|duplicates",
        "query|queries rewriting|expansion|rewrites|relaxation|embedding|embeddings",
        "search of|in|for .. shop|store|catalog|catalogue|intranet|archive|portal|website ... rank*|synonym*|facets|"
        "elastic*|relevance|index",
        "search|query logs|autocomplete|suggestions|log ... relevance|ranking|search|queries|clicks|click",
        "recall|precision|ndcg|hits|hit at|rate 1|3|5|10|20|50|100|k|at",
        "recall 5|10|20|50|100|1000|k",
        "reciprocal rank",
        "rank fusion",
        "mean average|reciprocal precision|rank",
        "mrr and|or|plus|from recall|ndcg|0",
        "inverted index|indexes|indices",
        "cross|bi|dual|two encoder|encoders|tower",
        "hard|batch negatives",
        "product quantization|quantisation",
        "ivf pq|flat|index|lists",
        "index of|over|with|for ... vectors|embeddings|passages|chunks",
        "index|indexed|indexing .. million|thousand|k ... search|searchable|elasticsearch|opensearch|solr|retrieval|"
        "vectors",
        f"{BUILD}|rebuilt|wrote|rewrote .. search over|across|engine|service|backend|feature|index|api|box",
        "search|retrieval relevance|ranker|backend|service|api|platform ... query|queries|index|latency|"
        "elasticsearch|relevance|documents",
        "relevance judgements|judgments|tuning|feedback|labels|ranking|scores|grades|score",
        "rank|ranks|ranked|ranking .. results|documents|passages|hits ... relevance|similarity|clicks|bm25|vector|"
        "query",
        "learn* to rank",
        "typo tolerant|tolerance",
        "entity|product|record matching|matched .. embeddings|vectors|embedding|similarity",
        "recommend* ... embedding|embeddings|vectors|cosine",
        "vector search|similarity|retrieval|index|indexes|embeddings|database|store|stores",
        "intranet|shop|document|catalog|archive search ... synonyms|relevance|clicks",
        "search|find|sorted|ranked by meaning",
        "searches|searched|searchable|finds|found|retrieval|lookup ... by meaning",
        "by meaning and|or|not|instead|rather .. keyword|keywords|words|wording|spelling",
        "keyword|keywords|lexical score|scores|hits|results|matches|ranking|search|matching ... vector|vectors|"
        "embedding|embeddings",
        "vector|vectors|pgvector|embedding|embeddings ... keyword|keywords|lexical .. score|scores|hits|results|"
        "ranking|search|lookup|matching",
        "search|searches|users|customers|readers|staff|people ... find|finds|found|returns ... even|also if|when ... "
        "other|different words|wording|terms",
        "texts|titles|sentences|documents|descriptions|paragraphs|passages|questions|tickets|articles|abstracts|"
        "reviews|posts|comments|products into|as .. vectors",
        "duplicate|duplicates|doubles ... comparing|by|via|through|with|nearest .. vectors|embeddings|embedded",
        "by|how near|close|similar|far .. vectors|embeddings",
        "closeness|nearness of|between .. vectors|embeddings",
        "million|millions|billion|billions .. vectors ... index|pgvector|hosted|search*|recall|query|queries|latency|"
        "store|database|service|faiss|qdrant",
        "zero|null result|results|hit|hits queries|query|searches|search",
        "search understands|tolerates|handles|forgives|accepts ... synonyms|typos|misspellings|plurals",
        "synonyms|stemming|stopwords|analyzers|analysers ... site|shop|product|intranet|catalog|library|archive search",
        "right|correct|relevant|wanted|expected|sought .. document|page|passage|article|hit|paragraph|product|result|"
        "clause .. among|in|within .. first|top .. one|three|five|ten|3|5|10|20",
        "built|build|rebuilt|developed|wrote|run the search of|in the|our|its|an ... archive|catalog|catalogue|"
        "library|shop|portal|intranet|site|website|wiki",
        "reorder*|resort*|rescor* .. top|first .. 10|20|50|100|200|hits|candidates|results|passages ... model|encoder",
        "nach bedeutung|sinn statt|und|oder|nicht .. stichwort|stichworten|stichwörtern|wort|wortlaut|wörtern",
        "texte|sätze|dokumente|titel|beschreibungen|fragen|tickets|akten ... als|in vektoren",
        "embedding search|index|indexes|space|lookup",
        "what|how an|are|do embedding|embeddings is|are|work|works",
        "product|catalog|catalogue|article|site search for|in|on|of .. online|web shop|store|marketplace|retailer",
    ),
    "rag": (
        "answers that|which cite|quote",
        "llm|llms with|and search|retrieval",
        "retrieval .. augmented|augment",
        "llm|llms .. knowledge bases|base",
        "source|sources|citations|citation per|for answer|answers",
        "question|questions answering over",
        "the retrieval",
        "grounding|grounded .. documents|sources|data",
        "answers|answer from|over ... pages|documents|manuals|wiki|handbook|regulations",
        "retriev* ... passages|documents|chunks ... model|llm|prompt|language",
        "passages .. language|llm",
        "notebooklm|ragatouille|privategpt|anythingllm|flowise|vectara|lightrag|llamaparse|docling|sparql|"
        "triplestore|groundedness",
        "wissensgraph|wissensgraphen|rerank|reranks|reranked|rerankers|colpali|raptor|wikidata",
        "re rank|ranked|ranks|ranker ... passages|chunks|results|documents|hits|candidates",
        "haystack pipeline|pipelines|framework|retriever|deepset",
        "bedrock knowledge base|bases",
        "azure ai|openai search|on",
        "rdf triples|graph|graphs|schema|store|owl|data",
        "ontology|ontologies engineering|modeling|owl|rdf|sparql|graph",
        "neo4j ... knowledge|llm|ontology|entities|retrieval|graphrag|rag",
        "knowledge|entity graph|graphs",
        "chunk size|sizes|overlap|strategy|strategies|length|lengths|boundaries|them",
        "chunk|chunked|chunking ... documents|pages|pdfs|contracts|manuals|text|texts|articles|paragraphs",
        "split|splits|splitting|cut ... documents|pages|pdfs|manuals|contracts|handbook|text .. into|in .. chunks|"
        "passages|paragraphs",
        "chunks ... retriev*|embed*|tokens|llm|model|vector|vectors|overlap|prompt|index",
        "retriev* ... before|then|and|plus generat*|answering|prompting|reranking",
        "retriever and|or|plus|with|recall|returns|finds|evaluation reranker|generator|reader|prompt|5|10|the",
        "grounded|grounding|ground answers|responses|replies|llm|llms|generation|output|outputs",
        "llm|llms|model|bot|chatbot|assistant|gpt|answers|replies|responses .. grounded|grounding in|on|with",
        "bot|chatbot|llm|gpt|copilot|assistant ... answers|answer|answering ... from|over|using|against ... "
        "documents|pages|manuals|wiki|pdfs|handbook|handbooks|policies|contracts|articles|leaflets|regulations|docs|"
        "files|guidelines|reports",
        "bot|chatbot|llm|gpt|copilot|assistant ... over|across ... wiki|documents|docs|manuals|handbook|pdfs|"
        "intranet|contracts|guidelines",
        "ask|query your|our documents|document|pdf|pdfs|docs|contracts",
        "hits|results|excerpts|documents|articles ... into|in .. prompt",
        "chatbot|bot|assistent|sprachmodell|llm ... fragen ... handb*|dokument*|richtlin*|unterlagen|seiten|quellen|"
        "wiki",
        "quellenangabe|quellenangaben|fundstelle|fundstellen ... llm|llms|gpt|chatbot|sprachmodell",
        "model|llm|gpt|claude gets|receives|sees|reads ... passages|chunks|clauses|paragraphs|documents|snippets|"
        "hits|excerpts",
        "chatbot|bot|sprachmodell|llm ... quellenangabe|quellenangaben|quelle|fundstelle|fundstellen",
        "bot|chatbot|llm|gpt|copilot|model ... cite|cites|citing|quotes|names|shows|links|name ... source|sources|"
        "passage|passages|section|sections|page|pages|paragraph|paragraphs|article|clause",
        "answer|answers|answering only|solely|strictly|exclusively from|based|using",
        "every|each|all answer|answers|reply|replies ... names|cites|quotes|shows|carries|links|citation|citations "
        "... source|sources|page|passage|passages|paragraph|paragraphs|document",
        "assistant|search|system|service|tool|engine that|which ... answers|answer|cites|cite ... sources|source|"
        "documents|passages",
        "model|llm|bot|assistant must|has|had|have ... cite|name|quote|link ... source|sources|passage|paragraph|"
        "document|page|leaflet",
        "best|nearest|top|closest|relevant|retrieved|matching ... go|goes|passed|sent|fed|given|handed|inserted ... "
        "model|llm|prompt|gpt",
        "passages|chunks|paragraphs|snippets ... go|goes|passed|sent|fed|given|handed|inserted|into ... model|llm|"
        "prompt|context|gpt",
        "sentence|sentences|answer|answers|claim ... links|linked|link|tied|traced|points .. to ... paragraph|"
        "paragraphs|passage|passages|chunk|source|sources|page",
        "answers .. questions|queries|lawyers|users|staff|customers ... from|over ... documents|decisions|manuals|"
        "pages|articles|policies",
        "shows|showing|show|lists|display* .. passages|passage|paragraphs|sources|chunks .. it|the|used|behind used|"
        "answer|answers|relied",
        "passages it|they used|relied|found|cites|quotes",
        "answers|answer with|and .. sources|citations|citation|footnotes|references ... document|documents|manual|"
        "page|passage|llm|model",
        "refuses|abstains|declines|refuse|abstain ... source|passage|passages|document|documents|evidence|retrieved|"
        "retrieval",
        "llm|gpt|chatbot|bot|assistant|claude|model ... over|on|with our|own|internal|company|their documents|docs|"
        "manuals|wiki|files|pdfs",
        "chat with|to .. pdf|pdfs|docs",
        "chat|talk with|to your|own documents|contracts|wiki|files",
        "q|qa a|over|on|system over|on|across|documents ... documents|docs|pdfs|manuals|contracts|wiki|policies",
        "document|documents|pdf|docs qa|chatbot|bot|copilot",
        "knowledge|document base|bases|assistant|bot|chatbot chatbot|assistant|bot|llm|gpt|copilot",
        "question|questions answering|answered over|from|on|against .. documents|pdfs|manuals|own|internal|corpus|"
        "reports",
        "answer|context faithfulness|relevancy|groundedness",
        "context|retrieval|retrieved|passage|citation recall|precision|hit ... answer|answers|faithfulness|rate|"
        "questions|generation",
        "hallucinat* ... source|sources|retrieval|retrieved|grounded|documents|passages",
        "multi|multihop hop|retrieval question|questions|retrieval|reasoning|answering",
        "retrieval .. generation|llm|prompt|chatbot|gpt",
        "retrieved|relevant passages|chunks|snippets|documents|context ... prompt|model|llm|gpt|answer|answers",
        "prompt|model|llm|context ... retrieved|retrieves .. passages|chunks|documents|snippets|context|articles|"
        "paragraphs|sections",
        "metadata filter|filters|filtering ... retriev*|vector|chunk*|search|documents",
        "chatbot|assistent|bot|sprachmodell|llm ... beantwortet|antwortet ... dokumenten|handbüchern|richtlinien|"
        "unterlagen|quellen",
        "antwort|antworten ... mit|samt quellenangabe|quellenangaben|quelle|fundstelle|fundstellen|belegstellen",
        "chat over the|our|own|internal .. contracts|documents|manuals|files|wiki|policies",
        "bot|chatbot|helper|tool|it looks up|through ... answers|answer|replies ... paragraph|page|source|sources|"
        "section|citation",
        "pdfs|documents|manuals|contracts|leaflets|policies|handbooks|guidelines|rulebooks .. cut|split|divided|"
        "broken into|by|at .. sections|section|clauses|clause|headings|heading|paragraphs|passages|pieces ... embed*|"
        "vector*|fetch*|retriev*|bot|chatbot|llm|pgvector",
        "cut|split|splits|splitting|divided ... manuals|pdfs|documents|leaflets|contracts|handbooks|policies|"
        "guidelines by|into|at .. heading|headings|clause|clauses|section|sections|paragraph|paragraphs ... "
        "assistant|bot|chatbot|llm|retriev*|vector*|embed*|pgvector",
        "splitting|split|cut by|at .. clause|clauses|heading|headings|paragraph|paragraphs|section ... vector*|"
        "retriev*|embed*|pgvector|search|answer|answers",
        "fetched|fetch|fetches|fetching ... question|questions|query ... model|llm|prompt|chatbot|bot|assistant|"
        "language",
        "passages|sections|excerpts|paragraphs|clauses|documents|snippets|question ... in front of the|a|its model|"
        "llm|gpt|chatbot",
        "clauses|excerpts|sections|paragraphs|passages|snippets|leaflets|pages|articles ... pasted|put|inserted|"
        "copied|added|fed|placed .. into|to|in .. prompt|model|llm|gpt|context|language",
        "feeding|feed|fed|giving|gave|handing|hand|passing|pass .. model|llm|chatbot|gpt|assistant .. right|relevant|"
        "matching|best|found|retrieved .. excerpts|passages|paragraphs|sections|clauses|pages|documents",
        "passages|excerpts|snippets fetched|retrieved|reordered|reranked",
        "answer|answers .. linked|links|tied|traced to its|the|their|a .. clause|clauses|leaflet|section|document|"
        "documents|paragraph|paragraphs|source|sources",
        "leaflet|source|page|section|document|clause|paragraph|sources|passage is|are linked|shown|named|quoted|"
        "cited under|below|with|beside .. reply|replies|answer|answers",
        "bot|chatbot|model|llm|gpt told|has|had|must|should|forced|made|asked .. name|cite|quote|link|show .. sheet|"
        "page|leaflet|source|sources|passage|clause|file|rule|chapter|document",
        "loaded|load|loading|put|uploaded ... into|to|in .. knowledge base ... bot|chatbot|llm|gpt|model|assistant",
        "connect*|hook*|attach*|linked|linking|link .. language model|models to|with|up .. wiki|sharepoint|intranet|"
        "documents|manuals|files|handbook|archive|drive|confluence",
        f"connect|connected|connecting|hooked|linked|linking|attached .. {_CHAT}|chatbot|bot to|with .. wiki|"
        "sharepoint|intranet|documents|manuals|handbook|archive|drive|confluence|regulations",
        "bot|chatbot|llm|model says|say|admits|admit|answers|replies ... not|t know ... found|documents|files|"
        "sources|passages|leaflets|text|nothing",
        "ask|asks|asked|questions in .. plain|natural|everyday language ... get|gets|answer|answers|answered ... "
        "page|pages|source|sources|manual|manuals|paragraph|document|documents",
        "questions|question|answering over|across ... pages|documents|manuals|pdfs|contracts|policies ... answers|"
        "answer with .. page|source|sources|paragraph|section|reference|references|citation|citations",
        "question|questions answering .. over|across|from ... pages|manuals|documents|pdfs|policies|contracts|"
        "reports|leaflets",
        "answering over|across .. policy|internal|our|own|technical|company|legal|product .. documents|manuals|"
        "policies|pdfs|files|contracts",
        "questions|queries ... answered|answers from|over|using ... model|llm|chatbot|bot|gpt|pgvector",
        f"gave|give|giving|gives the|a|our|an|language model|{_CHAT}|chatbot|bot access to .. documents|files|"
        "archive|wiki|manuals|handbook|case|knowledge|regulations",
        "staff|employees|colleagues|users|customers|lawyers can|could|may ask .. questions|it ... documents|manuals|"
        "wiki|handbook|pdfs|contracts",
        "assistent|chatbot|bot|sprachmodell ... beantwortet ... nennt|belegt|zitiert .. paragraph*|quelle|quellen|"
        "fundstelle|seite|seiten|stelle",
        "sprachmodell|chatbot|bot|llm ... fragen ... wiki|sharepoint|intranet|handbuch|dokumente|unterlagen|akten",
        "question answering ... retrieval",
        "retrieval over|across .. wiki|documents|manuals|pdfs|handbook|contracts|intranet",
        "retrieval over ... citations",
        "chunked|chunking ... index|indexed|indexing|embedded|embedding|llm|llms",
        f"{BUILD}|programmed a|an|the document|documents assistant",
    ),
    "prompting": (
        "prompts .. repository|git|versioned|reviewed|reviews",
        f"products|product|apps|tools|features|assistants .. around|on .. {LLM}",
        f"use|uses|using|leverage|leveraging|apply|applying|integrate|integrating|utilize|utilizing .. {LLM}",
        f"{BUILD}|deliver|delivering|implement|implementing .. generative|genai|gen .. ai|applications|solutions|"
        f"features",
        f"{BUILD}|deliver|integrate .. {LLM} .. applications|solutions|products|features|based|driven|powered|"
        f"pipelines",
        f"{LLM} based|powered|driven|enabled applications|solutions|products|features|systems|pipelines|tools|"
        f"workflows",
        f"{LLM} and their applications",
        f"{LLM} applications|application|apis|api|features|solutions|products|integration|integrations|assistant|"
        f"chatbot|chatbots",
        "generative|genai ai|solutions application|applications|solutions|products|use|features|tools|capabilities",
        "calls|call .. hosted|external llm|model|models",
        "prompt|prompts engineer|template|templates|engineering|library|tuning|chaining|workshops|design|strategies",
        "prompts .. version|versioned|files",
        "wrote|written|write|sold .. prompts",
        "pack|set|library|collection of .. prompts",
        "openai|anthropic|claude|gemini|gpt api|apis|models|sdk",
        "few|zero shot learning|prompting|few",
        "system|few shot|structured prompt|prompts|message|messages|output|outputs|examples",
        "prompts for|that|which|and .. llm|llms|model|models|chatbot|chatbots|assistant|extract*|classif*|summar*|"
        "generat*|ai|"
        "evaluation|agents",
        "chat gpt",
        "promptlayer|promptbase|lmql|litellm|openrouter|gpt4all|langflow|flowise|textgrad",
        "lm studio",
        "azure openai",
        "tree of thought|thoughts",
        "prompt|prompts variant|variants|version|versions|registry|chain|chains|iteration|iterations|wording|caching|"
        "compression|playbook|cookbook|repository|changelog|optimizer|craft|crafting|tokens|catalog|refinement",
        "meta|mega|negative|reusable|modular|chained prompts",
        "engineered|refine|refined|refining|iterated|iterating|versioned|versioning|tuned|tuning|optimized|optimizing|"
        "rewrote|reworded|crafted|crafting|tested|compared|comparing .. prompts",
        f"prompts ... {_CHAT}",
        f"prompt for|to|in|with .. {_CHAT}",
        "prompts .. extract*|classif*|summar*|translat*|json|schema|structured",
        f"instruction|instructions to the|a|our|an {_CHAT}|model|language|chatbot|bot",
        f"instruction|instructions for the|a|our|an {_CHAT}|language|chatbot|bot",
        "rewrote|reworded|rephrased|rewriting .. instruction|instructions|prompt .. times|until",
        "instruction|instructions are|is at|on version",
        "example|examples in|inside|into|to the|each|every prompt|context|instruction",
        "prompt with|of .. example|examples|shots",
        "few shot examples|demonstrations|templates",
        "worked examples .. prompt|prompts|llm",
        "context window|windows|budget|budgets|stuffing|packing|compaction|assembly",
        "token budget|budgets|limit|limits|costs|spend",
        "custom gpt|gpts",
        "output parser|parsers",
        "json mode",
        "constrained decoding",
        "schema|json|grammar constrained|enforced|valid|validated decoding|generation|answers|outputs|output .. model|"
        "llm",
        f"{_CHAT} .. answers|answer|replies|reply|returns|return|respond|responds in|as|only|valid json",
        "summarize|summarized|summarizing|summarizes|summary|classify|classified|classifying|translate|translated|"
        "drafted|"
        f"drafting|draft|drafts|generate|generated|generating|extract|extracted|extracting|tag|tagged|tagging|"
        f"categorized|rewrite|rewritten ... with|using|via|by|through|from .. {_CHAT}",
        f"{_CHAT} .. to|that|which summarize|summarizes|draft|drafts|extract|extracts|classify|classifies|translate|"
        f"translates|rewrite|rewrites|generate|generates|write|writes|answer|answers|tag|tags|sort|sorts",
        "calls|call|requests|connected|connect|connecting|hooked to|up .. openai|gpt|llm|claude|anthropic|mistral|"
        "gemini",
        "openai|anthropic|gemini|mistral|cohere|gpt assistants|integration|endpoint|endpoints|key|python|client|calls|"
        "library|backend",
        "gpt 3|4|4o|5|35 api|turbo|mini|to|for|via|writes|drafts",
        "claude sonnet|opus|haiku|code|api|3|4",
        "gemini pro|flash|api",
        f"{LLM} app|apps|wrapper|gateway|call|calls|prototype|prototypes|summaries|summarization|extraction|backed|"
        f"assisted|router|routing|backend|bot|chat|plugin",
        "jinja .. prompt|prompts",
        "prompts .. geschrieben|entwickelt|verfasst|optimiert|getestet|formuliert|erstellt|versioniert|verfeinert",
        "prompt entwicklung|gestaltung|vorlagen|bibliothek|optimierung|erstellung",
        "promptentwicklung|promptgestaltung|promptvorlagen|promptbibliothek|promptdesign|prompterstellung",
        "anweisung|anweisungen an das|den|ein|einen sprachmodell|modell|chatbot|bot|llm",
        "sprachmodell|sprachmodelle|sprachmodellen|sprachmodells .. eingesetzt|integriert|angebunden|angesteuert|"
        "anbindung|integration|einsatz",
        "einsatz|nutzung|anbindung|integration|einbindung von|der|eines .. sprachmodellen|sprachmodelle|sprachmodells|"
        "llms",
        "generative|generativer|generativen|generativem ki|sprachmodelle|sprachmodellen",
        "system|developer message|messages .. round|rounds|refined|wording",
        "refined|rewrote|tuned|wrote .. system message|messages|prompt",
        "refined|tuned .. system instructions",
        "model|llm output|outputs|answer|answers|reply|replies ... json|schema|pydantic",
        "token usage|consumption|count|costs .. cut|reduced|halved|shorten*|per|by",
        "cut|reduce|reduced|halved .. token usage|consumption|count",
        f"sorted|tagged|summarized|written|drafted|classified|translated|labeled|answered|generated by an|a|the {LLM}|"
        "gpt",
        "tested|tried|compared|wrote .. versions|variants|wordings of a|our|each|every|its prompt|prompts",
        f"told|tell|tells|telling the|a|language model|{_CHAT}|chatbot to answer|reply|respond|return|summarize",
        f"instructions with|by which .. {_CHAT}|chatbot|bot|model",
        f"good|better|usable|useful .. texts|answers|minutes|results|drafts from|out .. {_CHAT}|chatbot|chatbots",
        f"wording|phrasing of .. request|question|instruction ... {_CHAT}|chatbot|bot|model",
        f"got|get|getting {_CHAT}|chatbots to produce|write|answer|return|summarize|draft|follow",
        "language model|models to|that|which summarize|summarizes|draft|drafts|rewrite|rewrites|write|writes|"
        "translates|sorts",
        "instructions|instruction and|plus .. output|reply|response schema",
        "reworked|rewrote|refined|tuned|shortened|versioned|polished .. system instruction",
        "system instructions and|plus .. examples",
        "part|wording|variants|versions of the|its|our|a system instruction|instructions",
        "examples to|into|in a|an|the .. language|hosted|chat model|models",
        f"examples to|into a|an|the {_CHAT}|chatbot",
        "language|hosted|chat model|models ... json|schema",
        "draft|drafts|drafted|summarize|summarized|summarizing|written|rewritten|rewrite|rewriting|reworded ... by|"
        "with|using|from a|an|the|hosted .. language|chat model|models|assistant|bot",
        "let|lets|letting|ask|asked|asking .. language model|models .. sort|draft|write|summarize|translate|extract|"
        "classify|label|rate|rewrite|find|suggest|to|for",
        "sort|sorted|sorting|classify|classified|extract|extracted|tag|tagged|translate|translated ... with|by|using "
        "a hosted|large|chat language|model|assistant",
        f"ways|way of|to asking|ask|address|instruct .. {_CHAT}|chatbot|chatbots|model|bot",
        f"how to .. ask|talk|address|instruct|question|brief .. {_CHAT}|chatbot|chatbots|ai|bots",
        f"ask|asking .. {_CHAT}|chatbot|chatbots|ai .. good|better|right|precise|useful .. questions",
        f"instructions|instruction the|our|its|that .. {_CHAT}|chatbot|bot|model .. follows|receives|gets|obeys|"
        "reads|sees",
        f"wording|phrasing|wordings|phrasings that|which makes|made|lets|got|gets .. {_CHAT}|model|chatbot|bot",
        f"showed|show|shows|showing|gave|give|giving the|a|our|an .. model|{_CHAT}|chatbot|bot .. worked|good|few|"
        "two|three|four|five|ten|twelve .. examples",
        "reply|replies|answer|answers|output .. forced|constrained|restricted|limited into|to|by|in .. json|schema|"
        "grammar",
        "forced|forcing|force|constrained|constraining .. reply|replies|output|answers|answer into|to|by|in .. json|"
        "schema|grammar|fixed",
        "replies|reply|answers|answer .. model|llm|bot .. fit|match|follow|obey .. schema|grammar|json|form|format",
        "replies|reply|answers|answer .. fit|follow|obey .. schema|json",
        "answers|answer|replies|reply ... as|in|into .. fixed|four|five|valid|strict|pure|clean .. json",
        "grammar ... only .. valid|legal json|commands|output|moves",
        "shortened|cut|trimmed|reduced|compressed .. instruction|instructions ... tokens",
        f"instruction|instructions of|for the|our|a|an {_CHAT}|chatbot|bot|chat|language",
        "rewrote|reworded|refined|shortened|reworked .. instruction|instructions of|for .. assistant",
        f"wordings|wording|versions of .. instruction|instructions ... {_CHAT}|json|chatbot|bot|model",
        f"requests|templates|recipes|phrasings for|to {_CHAT}|chatbots",
        f"persona|personality|tone of|for .. {_CHAT}|chatbot|bot",
        "task|tasks|job|problem into .. steps|calls|subtasks ... language model|models",
        "chat assistant|assistants for|to .. summaries|summary|drafts|first|summarize|draft|translations",
        "anweisung|anweisungen für|an .. ki|sprachmodell|chatbot|llm|bot",
        "maschinelle|maschinellen vorübersetzung ... beispiele|anweisungen|glossar",
        "anweisungen ... maschinelle|maschinellen vorübersetzung|übersetzung|zusammenfassung",
        "sprachmodell|chatbot|llm ... zusammenfassen|entwerfen|formulieren|umformulieren|vorformulieren",
        "prompts behind",
        "prompts for ... assistant|bot|chatbot|chatbots|assistants|ai",
        "prompts for ... copy|newsletter|translation|writing|text tool|tools",
        "prompts .. written|reworked|rewritten|maintained|engineered by",
        "prompts ... written|drafted|tested|engineered by me|us|myself|the|our",
        "prompts i|we|she|he wrote|designed|devised|built|engineered|maintain|maintained|drafted|rewrote",
        "prompts i|we .. wrote|designed|devised|engineered|drafted",
        "prompts which|that|whose .. team|agency|colleague|vendor|department|i|we .. wrote|write|writes|maintains|"
        "maintain|designed|supplies",
        "my|our|their|his|her|whose prompts were|came|come|themselves|stem",
        "the prompts came|come|themselves|stem",
        "the prompts were .. written|drafted|designed|devised|reworked",
        "my|whose prompts",
        "prompts .. written by .. team|agency|department|colleague|colleagues|vendor|me",
        "prompts came|come|comes|are .. from|ready|out",
        "prompts came|come from",
        "prompts reach|reached us|me|our",
        "came|come up with .. prompts",
        "dreams|dream|dreamt|dreamed|thought|thinks up .. prompts",
        "prompts rewritten|reworded|reworked|refined|tweaked|versioned|revised",
        "prompts so|until that|the .. model|llm|chatbot|bot",
        "prompts ... chatbots|ai|llms|copilot",
        "engineers|engineering|reworked|maintains|maintain|maintained prompts",
        "tested|versioned|reusable prompt collection|collections|set|sets",
        "prompt engineers|designer|designers|writer|writers|workshop|champion|champions|hackathon",
        "prompted .. llm|gpt|chatgpt|claude|chatbot|gemini|llama|llms",
        "prompted .. language model|models",
        f"how to prompt {_CHAT}|ai",
        "how to prompt language model|models",
        "die|den|der|meine|meinen|unsere|unseren|eigene|eigenen|für|fürs|von|vom|schrieb|schreibe|gute|guten prompts",
        "prompts schreiben|schreibe|schrieb|verfasse|stammen|stammten|kamen|kommen|liefert|lieferte|aus|für|und|im|"
        "von|zum|zur",
        "prompten|promptens|promptete",
    ),
    "agents": (
        "ai|llm|autonomous|intelligent|multi agent|agents|agentic",
        "agentic system|systems|application|applications|solution|solutions|framework|frameworks|ai|pipelines|model*",
        "agent|agents research|framework|frameworks|orchestration|development|architecture|architectures|systems",
        "tool calling|use|using .. agent|agents|demo|llm|model",
        "mcp server|servers|protocol",
        f"{BUILD} .. ai|autonomous|conversational agent|agents",
        "agent|agents that|which|with .. books|calls|plans|uses|searches|tools",
        "tool|tools .. agent|agents",
        "function|tool calls",
        "react|planning loop|loops",
        "autogpt|babyagi|metagpt|memgpt|letta|phidata|mem0|agentforce|agentkit|agentcore|fastmcp|openhands|opendevin|"
        "agent2agent|subagents|smolagents|mastra",
        "auto gpt",
        "mcp client|clients|tool|tools|host|integration|integrations|connector|connectors",
        "assistants|agents|responses|agent api|sdk|adk",
        "agent builder|studio|engine|development kit|sdk|platform .. vertex|google|bedrock|azure|openai|ai|llm",
        "bedrock|langchain|llamaindex|vertex|openai|haystack|dify agent|agents",
        "google adk",
        "swe agent",
        "computer|browser use agent|agents|model|models",
        "code interpreter",
        "planner|orchestrator|critic|router|coding|browser|browsing|web|gpt|autonomous|multimodal|rag|reasoning|"
        "reflection|deep agent|agents",
        "deep research agent|agents|assistant",
        f"{_CHAT}|model|models|chatbot|chatbots|assistant|bot|bots|helper|agent|agents .. call|calls|invoke|invokes|"
        "choose|"
        "chooses|pick|picks|trigger|triggers .. function|functions|tool|tools|apis",
        "functions|tools the|an .. model|llm|assistant|bot|chatbot may|can|could|is allowed|call|calls|use",
        f"gave|give|gives|giving|let|lets the|a|an|our {_CHAT}|bot|chatbot ... tools|functions|search|"
        "calculator|calendar|database",
        "exposed|wrapped|registered|expose|exposes ... as .. tool|tools",
        "tool|tools selection|calling|calls|schema|schemas|router|routing .. agent|llm|model|accuracy|errors|success",
        "agent|agents .. memory|loop|loops|trajectory|trajectories|scaffold|scaffolding|harness|sandbox|planner|"
        "rollouts|"
        "toolkit",
        "agent|agents .. step|steps|iteration limit|limits|budget",
        "planner .. executor",
        f"long|short term memory .. {_CHAT}|agent|agents|assistant|bot|chatbot",
        "multi step reasoning|agent|agents|planning|tool",
        "multi|several|two|three|four agent|llm|cooperating agents|workflow|workflows|system|systems|pipeline|setup|"
        "debate",
        "n8n|zapier|make .. ai|gpt|openai|llm|agent|agents|claude|chatgpt workflow|workflows|automation|automations|"
        "agent|"
        "agents|flow|flows",
        "n8n .. gpt|openai|llm|claude|chatgpt",
        "human approval|confirmation .. agent|agents|tool|tools",
        "ki|llm|sprachmodell|gpt|autonome|autonomer|autonomen|intelligente agent|agenten",
        "sprachmodell|sprachmodelle|modell|bot|chatbot .. ruft|rufen|aufrufen|nutzt .. funktionen|werkzeuge|"
        "schnittstellen|tools",
        "multiagentensystem|multiagentensysteme|agentensystem|agentensysteme|agentische|agentischen|agentischer|"
        "werkzeugaufrufe",
        "assistant|bot|chatbot|llm ... decides|chooses|picks|which ... tool|tools|steps|search|searches|functions",
        "assistant|bot|chatbot|llm plans its steps",
        "tool|tools .. for|by the|an|our llm|gpt",
        "language model .. calls|call .. tools|functions|system|systems|api|apis",
        f"tools|functions that|which|the .. model|{_CHAT} can|may|could call|use|invoke",
        "tools|functions .. language model can|may|could call|use|invoke",
        f"{_CHAT}|bot chooses|decides|plans|picks .. next|own step|steps|action|actions|tool",
        "calls|call|calling up to .. functions|tools",
        "assistant|bot|chatbot|helper|model ... opens|looks|books|sends|closes|searches|cancels|updates ... by|"
        "through|via calling|calls .. functions|function|tools|apis|api|systems",
        "model|bot|chatbot|assistant|helper|llm|agent may|can|could look|open|book|search|query|move|cancel|write|"
        "send|read|run|close ... book|move|cancel|close|send|write|and|by ... calling|through|via .. function|"
        "functions|tool|tools",
        "model|llm|assistant|bot|chatbot may|can|could .. look|open|book|search|query|cancel ... calling|through|via "
        ".. function|functions|tool|tools",
        f"model|bot|chatbot|{_CHAT} may .. search|read|write|query|send|open|browse|run|book|execute|edit|cancel ... "
        "files|mails|emails|web|database|pages|commands|code|shell|tickets|calendar|slots|appointments",
        f"{_CHAT}|chatbot|language|model can .. search|query|send|open|browse|run|book|execute|edit|delete ... on|by "
        "its|itself .. own|with|and|without|up",
        f"{_CHAT}|language|model .. browses|navigates|surfs .. sites|pages|web|websites|browser|portal|supplier",
        f"let|lets|letting|allow|allowed ... model|{_CHAT} .. run|execute|call|use|edit|browse .. shell|code|"
        "commands|tools|files|tests|apis|functions|terminal|browser",
        "language model|models .. decides|chooses|picks|selects|decide|choose ... tool|tools|functions|function",
        "model chooses|picks|selects|decides from|between|among|which|when ... tools|functions|tool|function",
        f"connect|connected|connecting .. chatbot|bot|{_CHAT} to|with ... calendar|crm|erp|ticketing|booking ... act|"
        "acts|function|functions|tools|actions|open|update|book",
        "as tools|tool to|for .. chat|llm|ai|language assistant|assistants|agents|model|models",
        "as tools|tool to|for .. llm|llms",
        "two|three|several models|llms ... plans|plan ... executes|execute|acts|checks|carries",
        f"gave|give|giving|gives .. {_CHAT}|chatbot|bot|model access to ... system|systems|calendar|crm|tools|inbox|"
        "shell|database|browser|terminal",
        f"what|which|things .. model|{_CHAT}|bot|chatbot may|can .. do|act|decide alone|itself|without|unsupervised|on",
        "model|llm|bot|chatbot ... wait|waits for .. human|person click|approval|confirmation|to|before",
        "bot|chatbot|model|helper ... books|pays|sends|orders|cancels|deletes ... after|once|until .. user|customer|"
        "person|human confirms|approves|confirmed|agrees|agreed",
        "helper|assistant|bot|chatbot|model which|that ... calls|call ... functions|tools|apis ... asks|confirm*|"
        "approval|human|person",
        f"sprachmodell|modell|chatbot|bot|{_CHAT} darf|kann .. selbst|selbstständig|eigenständig ... buchen|suchen|"
        "anlegen|öffnen|ausführen|senden|stornieren|abfragen|aufrufen",
        f"sprachmodell|chatbot|bot|{_CHAT} ... über|durch|mit funktionsaufrufe|funktionsaufrufen",
        "agent|agents i|we|they|she|he built|programmed|coded|wrote|shipped|prototyped",
        "agent|agents that|which i|we|she|he .. built|programmed|coded|developed|wrote|shipped",
        "agent|agents are|is|was|were|been|be coded|programmed|built|prototyped|wired",
        "agents that ... were|was built|programmed|coded",
        "coded|programmed|prototyped a|an|the|our|my|their|two|three|some .. agent",
        "coded|programmed|prototyped .. agents",
        "wire|wired|wiring up .. agents|agent",
        "built|coded|wrote|programmed|prototyped|shipped a|an|the|my|our booking|scheduling|ordering|rebooking|"
        "invoice|email|mail|research|shopping|coding|sql|browser|workflow agent that|which|for|in|with|on|and",
        "built|build|builds|building|shipped|coded|prototyped|wrote an|no|any|two|three|four|several|working|first|"
        "more agents|agent that|which|for|in|with|on|and|or|until|but",
        "can|could|will|would|to|customers|users|teams build agents",
        "builds agents on|with|for|in|that|using",
        "on|start|started|try|learn building agents",
        "built no|any|two|three|several|working agents",
        "agent|agents in|with|using|on|via .. n8n|langchain|langgraph|llamaindex|zapier|mcp|claude|gpt",
        "how|when|why agents are built",
        "agent|agents ... mcp|langchain|langgraph",
        "mcp based",
        "llm|llms|chatbot with tools",
        "agent that|which never acts|sends|pays|books|replies",
        "agent that|which ... opens|sorts|fills|drafts|rebooks|fetches|schedules|orders|escalates|replies",
        "agent|agents ... tool|function calling|calls",
        "agents ... tool use",
        "sandbox|sandboxing ... agent|agents",
        "agent|agents ... human in the loop",
        "human in the loop ... agent|agents",
        "agent ... never|not ... without .. human|humans|approval|confirmation",
        "agent|agents ... confirmation|approval by a human",
        "agent|agenten .. gebaut|programmiert|entwickelt",
        "agent|agenten ... von mir entwickelt|programmiert|gebaut",
    ),
    "llm_evaluation": (
        f"evaluat* .. {LLM}|prompts|generative|language|agents",
        "evaluation|evaluations|eval|evals of|for .. llm|llms|language|generative|agents|prompts|modeling|model",
        "evaluation|eval benchmark|benchmarks|framework|frameworks|harness|suite|suites|set|pipelines .. llm|llms|"
        "agents",
        "llm|llms|nlp|genai|generative|model .. evaluation|evaluations|evals|eval .. metric|metrics|pipelines|"
        "framework*",
        "benchmark|suite|set of ... questions|items|prompts|conversations|answers",
        "rated|rating|judged|scored conversations|answers|outputs|responses",
        "questions with reference|gold|expected answers",
        "robust|new|model|automated evaluations",
        "assess|measure .. model performance .. nlp|llm",
        "hallucination|hallucinations rate|rates|detection|measurement|testing",
        "golden|reference|gold questions|answers|set",
        "nlp|llm|language metrics",
        "score|scored|scoring ... answers|outputs|responses|summaries ... reference|references|rubric|release",
        "llm as|judge judge|judged|prompt|prompts",
        "hallucination|hallucinations per|of|on|from .. answer|answers|question|questions|benchmark|test|percent|"
        "summary",
        "hallucination|hallucinations in .. answer|answers|output|outputs|summaries|llm|llms|ai|rag|generated|"
        "responses",
        "answers checked|scored|graded against|by",
        "win rate|rates",
        "trulens|opik|gsm8k|humaneval|truthfulqa|hellaswag|winogrande|mtbench|alpacaeval|lmarena|lmsys|gpqa|mmlu|"
        "swebench|"
        "livebench|livecodebench|ifeval|bertscore|bleurt|bfcl|webarena|agentbench|halueval|longbench|giskard|"
        "groundedness",
        "arize phoenix",
        "mt|big|tau|swe|alpaca bench|eval",
        "stanford|helm helm|benchmark|benchmarks",
        "chatbot|llm arena",
        "lm eval|evaluation|harness",
        "inspect ai|evals",
        "openai evals|eval",
        "langsmith|langfuse|phoenix|braintrust eval|evals|evaluation|evaluations|datasets|scores|scoring",
        "bleu|chrf|comet|rouge|meteor score|scores|rouge|bleu|chrf|bertscore|points|l",
        "bleu and|or rouge|chrf|meteor|comet",
        "answer relevance|relevancy|correctness|faithfulness",
        "context precision|recall|relevance",
        "faithfulness .. answer|answers|score|scores|metric|metrics|relevance|relevancy|summaries|groundedness|context",
        "pass k",
        "eval|evals set|sets|suite|suites|pipeline|pipelines|run|runs|dashboard|loop|cases|scores|tasks|driven|first",
        "evaluation|eval|regression|benchmark questions|prompts|conversations|queries|dialogs|dialogues",
        "regression test|tests|suite|set for|of|on .. prompt|prompts|answers|llm|llms|chatbot|assistant",
        "question|questions ... right|correct|marked|known|agreed|checked|verified answer|answers ... run|runs|release|"
        "model|commit|pull|nightly|night|score|scored|deploy|change|build|version|bot|chatbot|assistant",
        "release|releases|version|versions|build|builds|merge|change|changes|deploy|update ... pass|passes|passed|"
        "clear|"
        "clears|against ... questions|prompts|conversations",
        "questions|prompts|conversations ... run|runs|ran|rerun|replay|replayed|scored|checked ... pull|commit|night|"
        "nightly|release|releases|ci|build|deploy|merge|deployment",
        "questions|prompts|conversations ... before every|each|any .. release|deploy|deployment|merge|rollout|launch",
        f"{_CHAT}|second|other|another|stronger|larger|separate|model as .. judge|grader|evaluator|rater",
        f"second|another|stronger|larger|separate|other model|{LLM} ... judge|judges|judged|grade|grades|graded",
        "judge|grader model|prompt|prompts|agreement|calibration|llm|llms",
        "human|humans|expert|experts|people|reviewers|agreement ... judge|llm judge|judges",
        "rate|rated|rating|grade|graded|grading|judge|judged|score|scored|scoring|check|checked|checking|test|tested|"
        "testing|"
        f"measure|measured|review|reviewed|reviewing|audit|audited|mark|marked|compare|compared|benchmark|benchmarked|"
        f"inspect|inspected .. {_CHAT}|chatbot|chatbots|bot|generated|assistant .. answer|answers|output|outputs|"
        f"responses|replies|summaries|drafts|completions|translations",
        "model|models output|outputs|responses|completions rated|graded|judged|scored|checked|reviewed|against",
        f"compare|compared|comparing|benchmark|benchmarked|benchmarking|comparison .. {_CHAT}",
        "compare|compared|comparing|benchmark|benchmarked|benchmarking|comparison .. open|large|small|local|"
        "hosted language models",
        f"compare|compared|comparing|benchmarked|benchmarking ... prompts|{LLM}",
        "accuracy|quality|correctness|errors|mistakes|failures of|in the|its|our|all chatbot|bot|llm|assistant|"
        "generated answers|"
        "outputs|responses|replies|summaries",
        "side by side evaluation|evaluations|comparison|comparisons|ratings|tests .. models|answers|outputs|llms|"
        "prompts|of",
        "blind|blinded ... answers|outputs|summaries|responses|completions",
        "lawyers|doctors|clinicians|experts|physicians|users|raters rate|rated|graded|scored|"
        "judged|ranked ... answers|outputs|summaries|responses|replies",
        "reduce|reduced|reducing|cut|cutting|lower|lowered|measure|measured|measuring|detect|detecting|fewer|track|"
        "tracked "
        ".. hallucination|hallucinations",
        "hallucination|hallucinations ... answer|answers|output|outputs|summaries|llm|model|models|responses|chatbot",
        "answer|answers|output|outputs|llm|llms|model|models|responses|summaries|chatbot|bot ... hallucinate|"
        "hallucinates|"
        "hallucinated|hallucination|hallucinations|hallucinating",
        "hallucinated answers|citations|sources|facts|quotes|references|answer|text",
        "invented|fabricated|made|false .. citations|sources|quotes|answers|facts|references ... model|llm|llms|"
        "chatbot|bot|"
        "assistant|per",
        "unsupported|ungrounded|unfaithful answers|statements|sentences|summaries|responses",
        "share|percentage|proportion|percent|rate of .. correct|right|wrong|supported|grounded|faithful "
        "answers|summaries|outputs|responses",
        "test|evaluation|validation set|suite|harness|bench of|for|with .. prompts|conversations|dialogs|llm|llms|"
        "chatbot|"
        "assistant|answers|summaries|generated",
        "prompt|prompts regression|tests|evals|benchmark|testing|scoring|comparison|comparisons",
        "contaminated|contamination .. benchmark|benchmarks|test set|pretraining",
        "elo rating|ratings|score|scores|ranking .. model|models|llm|llms|answers|of",
        "error analysis|taxonomy|categories of|for|on .. llm|llms|answers|outputs|prompts|generations|hallucinations",
        "rubric|rubrics ... llm|llms|judge|chatbot|gpt|generated|outputs",
        "thumbs up|down rate|feedback|ratio|answers|rating|ratings|signal|signals|share",
        "goldfragen|referenzantworten|referenzfragen|goldstandardfragen|halluzinationsrate|halluzinationsraten",
        "bewertung|bewertet|evaluierung|evaluation|prüfung|vergleich|verglichen|test|getestet .. sprachmodellen|"
        "sprachmodelle|sprachmodells|llms|chatbots",
        "antworten|ausgaben des|der|vom|von .. modells|chatbots|bots|sprachmodells|sprachmodelle|llm ... bewertet|"
        "geprüft|"
        "verglichen|gemessen|kontrolliert",
        "halluzinationen ... gemessen|reduziert|gesenkt|antworten|modell|modells|erkannt|prozent",
        "testfragen mit|samt .. richtigen|geprüften|erwarteten antworten",
        "chatbot|bot|llm|model|assistant ... makes|made|make things|up|facts up",
        "hallucination|hallucinations .. from|by|fell|dropped|cut|down|reduced ... percent|answers|summaries|"
        "questions|prompts",
        "nightly|weekly|automated run|runs|test|tests of|with|over .. test|prompts|questions|conversations prompts|"
        "questions|conversations",
        "test prompts|conversations",
        "assess|measure|benchmarking|benchmark .. model capabilities",
        "prompts|questions ... through two|three|four|five|six|several|different|all .. models|chatbots|llms|bots",
        "drafts|answers|texts|replies|summaries|outputs|translations of|from|by two|three|four|five|both|several .. "
        "language|ai|chat models",
        "drafts|answers|replies|summaries|outputs of|from|by two|three|four|five|both|several models|chatbots|bots|"
        "llms",
        "answers|answer|replies|reply of|from|by .. chatbot|bot|llm ... grade|graded|score|scored|rated|wrong|"
        "incorrect",
        "answers|answer of the assistant .. grade|graded|score|scored|marks",
        "bot|chatbot|llm .. answers|replies|answer .. wrong|false|incorrect|correct|invented",
        "checked|check|verified|rated|graded|scored .. ai|gpt|llm summaries|answers|drafts|replies",
        "questions|prompts to|through the|our|a bot|chatbot|llm|assistant|model ... compares|compared|compare|scores|"
        "scored ... expected|right|known|reference|gold",
        "no|every|each prompt|instruction .. goes|went|go live|out ... passed|passes|passing",
        "checks|check ... replies|reply|answers|summaries ... invented|hallucinated",
        "prompt|instruction change|changes|update|updates is|are|was|were .. run|scored|tested|checked|measured "
        "against|on",
        "version|versions|release|update of the|our|its|a bot|chatbot|assistant|prompt ... pass|passes|passed|fails|"
        "failed",
        "without|not knowing which|what|whether ... model|chatbot|bot|machine|llm",
        "compare|compared|comparing|tested|rated .. answers|replies|responses of|from|by .. chatbots|chatbot|bots|llms",
        "questions|prompts|inputs|cases that|which .. trap|trick|confuse|fool|mislead|catch .. assistant|bot|chatbot|"
        "model|llm",
        "answers|replies|responses ... correct|right ... made|invented up",
        "chatbot|llm mistakes|errors|failures|blunders|slips",
        "bot mistakes|blunders",
        "conversations|chats|dialogues|dialogs ... replayed|rerun|replay|rescored .. scored|graded|compared|checked|"
        "rated",
        "replayed|replay|replays|replaying .. real|old|saved|logged|past .. chats|dialogues|questions|prompts",
        "questions ... facts ... right|correct|good|complete answer",
        "questions|prompts|inquiries with|and|plus .. answer|answers we|i|they want|wanted|expect|expected",
        "questions ... accepted|allowed|expected|required and|or forbidden|banned",
        "build|builds|version|versions|model|models|chatbot|chatbots|bot|bots|wording|wordings|assistant|assistants "
        ".. scored|graded|tested|measured|judged|compared|ranked|run|evaluated on|against|over|with .. same ... "
        "questions|prompts|conversations|tickets|mails|chats|texts",
        "without|before|until a|the|passing .. run|pass|test on|over|of|against ... questions|prompts|conversations|"
        "dialogues",
        "list|file|set|log|collection of ... questions|prompts|chats .. bot|chatbot|assistant|llm|model .. got|gets|"
        "answered|failed|gave|had .. wrong|badly|false|wrongly",
        "questions|prompts|chats ... once|previously went|got|answered .. wrong ... rerun|run|release|change|version|"
        "bot|model",
        "second|another|other|stronger|larger|separate|language model|llm gives|gave|give|assigns|does|do|can .. "
        "marks|mark|grades|marking|grading",
        "second|another|stronger|larger|language model grades|marks|judges",
        "whether|if|that .. model|llm can|could|may .. do|replace|take|handle .. marking|grading|judging|raters|"
        "graders|marker",
        "agreement|kappa|agreed|agrees with .. machine was|of|at|reached|is",
        "model|llm|it|judge agrees|agree|agreed with|on .. our|the|human|two .. raters|annotators|coders|graders",
        "minimal pairs ... on ... language model|models",
        "compare|compared|comparing|tested|testing|benchmarked|benchmarking|ranked|ranking|scored .. language models",
        "language models|model are|is|were|was .. compared|tested|scored|evaluated|graded|ranked|benchmarked",
        "chatbots|chatbot|bots|bot|llm|llms|assistants .. graded|scored|marked|judged on|against|by|blind|blindly",
        "bot|chatbot went|goes|go live|public|online only when|after|once|if ... passed|passes|questions|score",
        "answer|answers|reply|replies|statement|sentence|sentences ... right|correct|true ... wrong|false|incorrect "
        "... invented|made|fabricated|unsupported",
        "right|correct ... half|partly|partially|wrong|false ... made|invented up|answers|7|0|1|2|3|4|5|6",
        "invented|hallucinated facts|answers|statements|details|sources ... generated|chatbot|bot|llm|assistant",
        "invented|hallucinated answers|replies .. fell|went|dropped|from|down|per|rate",
        f"how often .. chatbot|bot|{_CHAT}|assistant .. invents|hallucinates|lies|errs|refuses|wrong|makes|gives",
        "inputs|questions|prompts|mails|texts|conversations|dialogues|invoices ... scored|rescored|graded|rerun ... "
        "before|on|after|with|for each|every|any .. release|change|version|update|deploy|model|instruction",
        "score|scored|scores|scoring|grade|graded|grading each|every .. new|candidate .. model|prompt|instruction",
        "score|scored|scores|scoring|grade|graded|grading each|every new .. version|build .. times|against|on",
        "rerun|reruns|again whenever|when|each|every .. vendor|supplier|provider|model|time .. changes|updates|"
        "switches|swaps .. model|version",
        "candidate model|models|version|versions|prompt|prompts .. run|scored|tested|graded against|on|over ... "
        "questions|prompts|conversations|answers|attacks",
        "texts|answers|drafts|translations|summaries|outputs|replies of|from|by .. two|both|three|four|the models|"
        "systems|bots|chatbots ... without|blind|blindly|knowing",
        "pairs .. blind|blinded|blindly against|between .. model|models|gpt",
        "asked|ask|asking|put .. bot|chatbot|llm .. same question|questions",
        "rated|graded|marked|scored|judged|checked|reviewed .. ai|llm|model|machine generated|written .. letters|"
        "texts|notes|descriptions|emails|drafts|summaries|translations|articles|minutes",
        "rated|graded|marked|scored|judged .. generated .. letters|texts|notes|descriptions|emails|articles|minutes",
        "change|changes of|to|in .. instruction|prompt|prompts .. measured|scored|tested|checked|run on|against",
        "invoices|mails|emails|tickets|documents|letters|inputs|prompts|requests|recipes|receipts with the|a|its|"
        "their right|correct|known|agreed|expected answer|answers next|beside|attached|noted",
        "chatbot|llm|answer|bot quality ... scored|score|scores|measured|metric|metrics|correct|percent|marked|graded",
        "how good|well .. chatbot|bot|llm|language .. answers|answer|model|models|summarizes|is|are ... questions|"
        "graded|scored|marked|cases|tickets|hand",
        "no|every|each|any new model|prompt|version|instruction .. goes|went|go|ships|shipped .. live|out ... "
        "questions|worse|score|scores|passed|passes|conversations",
        "antworten|texte|übersetzungen|ausgaben|zusammenfassungen zweier|beider|dreier|mehrerer|der modelle|systeme|"
        "chatbots|bots ... blind|vergleichen|verglichen|bewertet|bewerten|benotet",
        "testfragen|prüffragen ... chatbot|bot|sprachmodell|assistenten|modelle|modell",
        "chatbot|bot|sprachmodell|llm ... testfragen|prüffragen",
        "evaluat*|assess* .. chatgpt|gpt|gpt4",
        "evaluated|evaluate|evaluates|evaluating the|a|our|four|three|two|several|no .. chatbot|chatbots",
        "evaluate|evaluated|evaluates|evaluating|rated|graded|scored chatbots|chatbot",
        "evaluated|evaluating|evaluate|benchmarked|compared two|three|four|five|six|seven|eight|nine|several .. "
        "chat|translation|ai models",
        "evaluat*|assess* .. language models",
        "evaluation|evaluations|assessment of ... language model|models",
        "evaluation|evaluations of the|a|our|two|three|four .. chatbot|chatbots|llm|llms|bot",
        "chatbot|chatbots|llm|llms ... evaluated|evaluate|evaluating it|them",
        "chatbot|chatbots|llm|llms .. was|were|been|never|not|be .. evaluated|benchmarked",
        "chatbot|chatbots|llm|llms ... unevaluated|untested",
        "benchmark|benchmarks|benchmarking of|for .. chatbot|chatbots|llm|llms|bots",
        "benchmark|benchmarks of|for .. language models|model",
        "llm|llms|chatbot|chatbots benchmark|benchmarks|quality|scoring|accuracy",
        "comparison|compared|comparing|compares of|two|three|four|five|six|seven|eight|nine|several .. language|"
        "chat|translation models",
        "comparison of .. llms|chatbots|language|llm",
        "scored|scoring|score|tested|compared|evaluated two|three|four|five|six|seven|eight|nine|ten|several|"
        "different llms|chatbots|bots",
        "scored|scoring|scores|rated|rating|ratings|graded|judged|testing|checked|measured ... model|chatbot|bot|"
        "llm s .. answers|replies|outputs|translations|summaries",
        "testing|scoring|rating|grading|checking the answers|outputs|replies|translations of|from .. llm|model|bot|"
        "chatbot",
        "human|clinician|expert rating|ratings of|for .. chatbot|bot|assistant|model|llm",
        "human rating process",
        "evaluation|evaluations|benchmark that|which compares|compare .. models",
        "compare|compared|comparing|compares models on .. task|question set",
        "compare|compared|comparing|compares models ... before each|every upgrade|update|release|switch",
        "evaluation set .. of|with .. sentences|questions|prompts|conversations|answers|dialogues",
        "test set|suite of|with .. questions|prompts|conversations ... llms|chatbots|models|bot|chatbot",
        "question|questions test|evaluation set|suite",
        "pass|passes|passed|passing|before|past .. my|our|the evaluation set|harness|suite",
        "evaluation|eval harness|harnesses",
        "vendor|vendors|supplier|suppliers ... evaluation set|suite",
        "wrote|write|built|build|ran|run|own|maintain*|rerun .. regression suite|tests|set|test ... questions|"
        "prompts|conversations|llm|chatbot|bot",
        "benchmark ... questions|riddles|items|prompts .. tested|scored|compared",
        "every|each|no model change|update|upgrade|version|release ... pass|passes|passed ... test|question|"
        "evaluation set|suite",
        "language model|llm|chatbot was|is|were good enough",
        "sprachmodelle|sprachmodellen|sprachmodell|chatbot|chatbots|llms ... geprüft|evaluiert|bewertet|benotet|"
        "verglichen",
        "evaluiert|evaluierte|evaluieren ... sprachmodelle|sprachmodell|chatbot|chatbots|llm|llms",
    ),
    "responsible_ai": (
        "responsible|ethical|fair|trustworthy|transparent ai|artificial|ml|use",
        "ethical|ethics .. ai|considerations|implications|guidelines|ml|data",
        "bias|fairness in|of|and .. models|ai|ml|algorithms|fairness|bias|data|transparency",
        "ai|model ethics|governance|risk|compliance|policy|policies|fairness|bias",
        "impact assessment|assessments",
        "security and compliance of .. ai",
        "model errs|fails|performs .. more|worse|differently ... women|men|groups|age",
        "model|error|errors .. by|across|between .. gender|age|groups|subgroups",
        "dataset|data statements|statement",
        "codecarbon|aequitas",
        "what if tool",
        "datasheet for|of .. dataset|datasets|corpus|corpora",
        "system|data|dataset card|cards for|dataset|datasets",
        "model factsheet|factsheets",
        "ai rmf|law|legislation|regulations|regulatory|principles|guidelines|inventory|register|audit|audits|auditing|"
        "assurance|accountability|ethicist|harms|incident|incidents|oversight",
        "ai usage|use policy|policies|guidelines|rules|register",
        "ai ethics|review|governance|oversight board|committee|council|group",
        "iso 23894|42001|42005",
        "high risk|prohibited ai",
        "risk class|classes|classification|categories of|for|under .. ai",
        "fundamental rights impact",
        "human oversight|review ... ai|model|models|algorithm|algorithmic",
        "algorithmic accountability|transparency|justice|decision|decisions|harm|harms|audit|audits|auditing|"
        "management|"
        "discrimination",
        "automated decision|decisions making .. rules|rights|transparency|audit|audits|oversight|impact",
        "local law 144",
        "demographic|statistical parity",
        "equalized odds|opportunity",
        "equal opportunity difference",
        "protected attribute|attributes|groups ... model|models|classifier|score|fairness|bias|features",
        "protected characteristics ... model|models|algorithm|features|classifier",
        "disparate|adverse impact ... model|models|score|scores|algorithm|ratio|metric|test|testing|classifier|"
        "analysis",
        "four fifths rule",
        "counterfactual|group|individual|subgroup fairness",
        "fairness metric|metrics|test|tests|testing|constraint|constraints|evaluation|"
        "aware|criteria|definitions|interventions|across",
        "debias* .. embeddings|model|models|classifier|dataset|word|language|training",
        "gender|racial|demographic|social|dialect|age|ethnic|societal|stereotype bias|biases ... model|models|"
        "embeddings|"
        "classifier|algorithm|algorithms|dataset|datasets|llm|llms|recommender|ai",
        "bias|biases test|tests|testing|check|checks|audit|audits|report|metrics .. model|models|algorithm|ai|"
        "classifier|gender|"
        "groups|llm|of|for|before",
        "model|models|algorithm|algorithms|classifier|score|scores|scoring|ai|llm|dataset|tool ... for .. bias|"
        "fairness|biases|"
        "unfairness",
        "false positive|positives|negative|negatives|alarm|alarms ... gender|ethnic|ethnicity|subgroups|skin|race|"
        "nationality",
        "error|errors|mistakes rate|rates|differ|differed|by|across|for ... women|gender|age groups|subgroups|skin|"
        "ethnicity|"
        "dialect|accent|groups",
        "accuracy|recall|auc|precision .. by|across|between|per|for .. gender|sex|ethnicity|race|skin|"
        "subgroup|"
        "subgroups|dialect|women",
        "compared|checked|tested|audited|examined|measured .. pass|approval|selection|rejection|acceptance|hit rates|"
        "rate ... "
        "women|men|gender|ethnic|ethnicity|age|groups|foreign|nationality",
        "discrimination|discriminates|discriminated|discriminatory ... algorithm|algorithms|ai|automated",
        "ki verordnung|gesetz|vo|ethik|governance|richtlinie|richtlinien|leitlinie|leitlinien|regulierung|kompetenz|"
        "folgenabschätzung|inventar|beauftragter|beauftragte|compliance",
        "verantwortungsvolle|verantwortungsvoller|verantwortungsvollen|vertrauenswürdige|vertrauenswürdiger|ethische|"
        "ethischer "
        ".. ki|künstliche|künstlicher",
        "diskriminierung* ... modell|modelle|modells|modellen|algorithmus|algorithmen|ki",
        "fairness .. modell|modelle|modells|modellen|algorithmus|algorithmen|prüfung|geprüft",
        "fehlerquote|fehlerquoten|trefferquote|trefferquoten|fehlerraten ... geschlecht|frauen|altersgruppen|herkunft",
        "model|models|algorithm|ai ... treat|treats|treated .. women|applicants|groups|older|migrants|foreign|"
        "minorities ... worse|differently|equally|fairly|same",
        "auditing|audit|audits ... identify|detect|find|for .. bias|biases|fairness",
        "audited|audit|audits|auditing .. model|models|algorithm|algorithms|scoring ... women|men|boys|girls|gender|"
        "groups|unfair",
        "explained|explaining .. limits|risks|limitations of .. algorithm|algorithms|ai",
        "model|algorithm|score|scoring treats|treat|treated .. women|men|boys|girls|groups|applicants ... alike|"
        "equally|fairly|differently|worse",
        "model|models|algorithm|classifier|score|detector works|work|performs|perform|does|do .. worse|poorly|less|"
        "differently|equally .. for|on|among .. older|women|men|elderly|younger|girls|darker|minorities|migrants|"
        "black|ethnic|groups",
        "premiums|scores|score|scoring|model|models|predictions|algorithm|algorithms ... unfair|unjustified|unequal "
        "... women|men|gender|groups|age|districts|ethnic|origin|nationality|differences",
        "wrote|write|drafted|published|authored .. fairness note|report|memo|section|assessment",
        "model|models|tool .. rejects|rejected|ranks|ranked|penalizes|penalized|disadvantages|disadvantaged ... "
        "women|migrants|foreigners|minorities|immigrants|ethnic|refugees|dialect .. lower|worse|more|often|higher|"
        "twice|down",
        "score|scores|scoring|algorithm|algorithms|detector|classifier .. rejects|reject|rejected|misses|missed|"
        "ranks|ranked|penalizes|penalized|disadvantages|fails|errs ... women|migrants|foreigners|minorities|"
        "immigrants|darker|ethnic|refugees|dialect",
        "matcher|detector|classifier|recognition|recognizer|dataset|algorithm|errors|accuracy ... darker|dark|"
        "lighter|light .. skin",
        "it|model|tool|score|classifier|algorithm does|performs|works by|across|for .. sex|gender|ethnicity",
        "who answers|responsible|liable when|if it|the|model|algorithm|ai .. wrong|errs|fails",
        "refusals|errors|mistakes|rejections|misses|accuracy ... by|per|across dialect|accent|skin",
        "what|which|uses|where .. model|ai|algorithm|classifier|score must|should|may not|never .. used|use|for|decide",
        "listed|inventoried|registered|catalogued|cataloged .. algorithms|ai .. in use",
        "documented|documenting|document|sheet|page|record for|per each|every|all .. model|models|algorithm|"
        "algorithms ... purpose|limits|limitations|intended",
        "high risk ... law|act|rules|regulation on|about ai|artificial",
        "european|eu|new|coming law|rules|regulation on|for|about ai|artificial",
        "turned|rejected|refused|denied|declined .. by .. algorithm|algorithms|model|score|machine|ai ... person|"
        "human|appeal|again|explain*|reason|reasons",
        "told|tell|explain|explained|explaining|inform|informed .. applicants|customers|patients|citizens|people|"
        "users|claimants ... why .. model|algorithm|score|ai|computer .. turned|rejected|refused|declined|decided|"
        "denied|flagged|says",
        "rules|policy|guideline|guidelines|principles|handout for|on .. staff|employees|use|using|colleagues|"
        "teachers|pupils ... chatbots|chatgpt|ai|generative|llms|copilot",
        "scoring|modell|modelle|modells|algorithmus|algorithmen|ki|score ... benachteilig*|diskriminier*",
        "benachteilig* ... modell|modelle|algorithmus|scoring|ki",
        "regeln|leitfaden|richtlinie für|zum|zur ... ki|chatgpt|chatbots|sprachmodellen",
        "fairness assessment|assessments|auditing|auditor|auditors",
        "fairness review|reviews|check|checks|analysis|report of|for|on .. model|models|tool|ai|algorithm|score|"
        "scoring|system|classifier|planning",
        "bias check|checks|test|tests|testing|review|reviews|audit|audits on|in|of .. model|models|tool|ai|"
        "algorithm|algorithms|score|scoring|chatbot|classifier",
        "model|models|algorithm|ai|score|scoring|classifier ... fairness .. examined|checked|assessed|reviewed|"
        "tested|audited",
    ),
    "ai_safety": (
        "red team|teaming|teamed .. model|models|assistant|llm|ai|afternoons|exercise|exercises|adversarial",
        "safety|alignment research|researcher|evaluations|techniques|of .. ai|models|llms|systems",
        "sandbox|sandboxing .. ai|model|models|systems|agents|research",
        "guardrails for|on|around .. llm|ai|model|models|agents",
        "llm|ai|model guardrails|safety|alignment|jailbreak|jailbreaks",
        "safe|safely .. deployment|ai|deploy .. ai|systems",
        "red teamed",
        "red team|teaming ... llm|llms|ai|chatbot|chatbots|prompts|jailbreak|jailbreaks|genai|language|assistant|"
        "models|model",
        "jailbreak|jailbreaks|jailbreaking|jailbroken attempt|attempts|prompts|tests|attacks",
        "output|input|content filters .. chatbot|llm|model|assistant",
        "llamaguard|llamafirewall|promptguard|lakera|harmbench|advbench|jailbreakbench|agentharm|wmdp|xstest|"
        "strongreject|"
        "agentdojo|textattack|fgsm|sycophancy|sycophantic|superalignment|corrigibility",
        "llama guard",
        "prompt shield|shields|guard",
        "guardrails ai|library|framework|llm",
        "perspective|moderation api|endpoint",
        "openai moderation",
        "azure .. content safety",
        "mitre atlas",
        "llm|genai top 10|ten",
        "constitutional ai|classifier|classifiers",
        "deceptive alignment|models|behavior",
        "reward hacking",
        "specification gaming",
        "goal misgeneralization",
        "weak to strong generalization",
        "responsible scaling",
        "existential|catastrophic risk|risks .. ai|artificial",
        "bluedot impact",
        "ml|agi|frontier safety",
        "dangerous|hazardous capability|capabilities",
        "cbrn|biosecurity|bioweapons|cyber uplift|evaluations|evals|misuse .. model|models|llm|llms|evals|evaluations|"
        "ai",
        "sandbagging|scheming|deception .. model|models|eval|evals|llm|llms",
        "adversarial example|examples|patch|patches|inputs|perturbation|perturbations|suffix|suffixes|prompts|"
        "prompting",
        "data|model|dataset poisoning",
        "backdoor|backdoored|backdoors|trojan .. model|models|neural|llm|llms|classifier|classifiers|weights",
        "membership inference",
        "model inversion|stealing|extraction attack|attacks",
        f"attacked|attacking|trick|tricked|tricking|fool|fooled|fooling|jailbroke|jailbroken .. {_CHAT}|chatbot|"
        "chatbots|bot|"
        "model|models|assistant|assistants|classifier|classifiers|filter|detector",
        f"attack|attacks on|against .. {_CHAT}|chatbot|chatbots|assistant|assistants|neural|language|ml|classifier|"
        "classifiers|agents",
        f"break|broke|breaking|misuse|misused .. {_CHAT}|chatbot|chatbots|assistant",
        "injection|injections attempt|attempts|tests|suite|cases ... prompt|llm|chatbot|bot",
        "hidden|injected|smuggled instructions|instruction|prompts|prompt",
        "instructions hidden|injected|smuggled|planted",
        "treat|treated|treats|handled as data|untrusted ... instruction|instructions|command|commands|function|trigger|"
        "execute|call",
        "untrusted text|content|document|documents|output|emails|mail|input ... llm|model|agent|prompt|assistant|tool|"
        "tools|"
        "instructions",
        "sandboxed agent|agents|llm|tools|tool",
        "harmful|unsafe|toxic|dangerous|disallowed outputs|output|prompts|completions|requests|responses|answers|"
        "replies ... "
        "llm|llms|model|models|chatbot|filter|filters|classifier|refuse|refuses|refused|refusal|assistant|bot|block|"
        "blocked",
        "refusal|refusals|refuse|refuses|refused ... harmful|dangerous|unsafe|disallowed requests|prompts|questions|"
        "content",
        "over refusal|refusals",
        "toxicity classifier|classifiers|filter|filters|scores|score",
        "safety classifier|classifiers|tuned|benchmark|benchmarks|evals|alignment|finetuning|guardrails",
        "safety filter|filters .. llm|output|outputs|chatbot|model|models|assistant",
        f"misuse|abuse of|monitoring|detection .. {_CHAT}|ai|chatbot|models|model",
        "ai misuse",
        "leak|leaked|leaking|leaks|reveal|reveals|revealed|extract|extracted|extracting .. system prompt|prompts",
        "ki sicherheit",
        "angriff|angriffe auf|gegen .. sprachmodell|sprachmodelle|sprachmodellen|chatbot|chatbots|ki|llm|llms",
        "sprachmodell|sprachmodelle|chatbot|chatbots ... ausgetrickst|austricksen|überlistet|überlisten|angegriffen|"
        "manipuliert",
        "schädliche|gefährliche|schädlicher ausgaben|antworten|inhalte ... modell|modells|chatbot|filter",
        "stress tested .. llm|llms|chatbot|assistant|bot|model|models ... harmful|prompts|attacks|adversarial|"
        "jailbreak*|malicious",
        "chatbot|bot|llm ... reveal|reveals|leak|leaks .. instructions|secrets|prompt|prompts",
        "try|tried|trying|attempts|attempted to .. make|get|trick|break .. chatbot|llm|bot|gpt",
        f"chatbot|bot|{_CHAT}|assistant .. be|is|was|being .. tricked|fooled|lured|manipulated|coaxed|provoked|"
        "jailbroken",
        "nasty|hostile|malicious|abusive|adversarial inputs|prompts|messages ... assistant|bot|chatbot|llm",
        f"blocked|keep|kept|stop|stopped|prevent|prevented .. bot|chatbot|{_CHAT} from .. answering|giving|saying|"
        "discussing|revealing",
        f"make|making|get|getting .. model|bot|chatbot|assistant|{_CHAT} .. ignore|forget|break|bypass its|the|their|"
        "all .. instructions|rules|guardrails|restrictions",
        "hid|hide|hiding|buried|planted|smuggled|slipped .. commands|instructions|orders in|into|inside .. pdf|pdfs|"
        "documents|document|page|pages|mail|mails|email|emails|mailed|web|website|invoices|images|files",
        f"talk|talked|talking .. {_CHAT}|bot|chatbot|chatbots|llm|model|npc into|out",
        "talk|talked|talking it|assistant|them into ... dangerous|unlawful|harmful|forbidden|insult*|insulting",
        f"bot|chatbot|assistant|{_CHAT} .. break|breaking|breaks|broke|violate|violating|ignore|ignoring .. its|"
        "their .. rules|guardrails|instructions|policy|limits|restrictions|training",
        "orders|commands|instructions|instruction hidden|buried|smuggled|planted|concealed|slipped in|inside|within|"
        "into .. uploaded|attached|incoming|external .. invoice|invoices|document|documents|pdf|pdfs|file|files|bill|"
        "bills|contract|contracts|mails|emails|pages",
        "commands|instructions|instruction hidden|buried|smuggled|planted|concealed in|inside|within .. document|"
        "documents|pdf|pdfs|web|website|page|pages|mail|mails|email|emails|invoice|invoices",
        "sentence|text|words|word|line|lines|document ... gave|gives|give|giving|contain|contained orders|commands|"
        "instructions to|for .. model|bot|chatbot|llm|assistant|agent",
        f"make|making|made|get|got|getting .. bot|chatbot|assistant|model|{_CHAT} .. misbehave|swear|insult|leak",
        f"chatbot|chatbots|bot|{_CHAT}|assistant .. say|says|saying|output|produce|utter .. forbidden|harmful|"
        "dangerous|racist|insulting|illegal|toxic|hateful",
        f"chatbot|chatbots|{_CHAT}|bot ... bomb|bombs|explosives|weapons|pathogens|suicide",
        "language model|models .. help|helps|assist|assists .. building|build|making|make|synthesizing|planning .. "
        "pathogen|pathogens|weapon|weapons|bomb|malware|poison|attacks",
        "refus* ... harmless|innocent|benign questions|prompts|queries",
        "dangerous|harmful|unsafe|hateful requests|prompts|questions|messages ... reach|before|reaching ... model|"
        "llm|bot|chatbot|assistant",
        "bot|chatbot|model|llm|agent|assistant .. longer|not|never .. follow|follows|obey|obeys|execute .. commands|"
        "orders|instructions ... page|pages|web|document|documents|mail|files|file|text|uploads",
        "model|models|llm|llms behave|behaves|act|acts .. differently|different|same when|if they|it|the .. believe|"
        "believes|think|thinks|know|knows .. watched|tested|evaluated|observed|monitored",
        "attack|attacks|attempts|prompts ... harm categories",
        f"played|acted|posed|posing|pose|playing .. hostile|malicious|attacker ... bot|chatbot|{_CHAT}|assistant",
        f"chatbot|chatbots|bot|sprachmodell|{_CHAT} ... verleiten|verleitet|überreden|überredet",
        "chatbot|bot|sprachmodell|modell zu .. verbotenen|gefährlichen|schädlichen|unerlaubten .. aussagen|antworten|"
        "auskünften|ausgaben",
        "red team|teaming|teamer|teamers|teamed of|the|our|a|for|on|against ... bot|bots|chatbot|chatbots|"
        "assistant|llm|model",
        "red team|teaming ... against ... chatbot|chatbots|bot|assistant|llm|model",
        "bot|bots|chatbot|chatbots|llm|llms|assistant ... red team|teaming|teamed|teamer|teamers",
        "jailbreak|jailbreaking test|testing|tests|suite|suites|resistance|finding|findings|hunting|bounty|"
        "benchmark|dataset|taxonomy",
        "jailbreaks|jailbreak|jailbreaking ... chatbot|chatbots|bot|bots|assistant|assistants|llm|vendor|red|"
        "prompt|prompts|filter|guardrail*",
        "jailbreaks ... model|models",
        "chatbot|chatbots|bot|bots|assistant|assistants|llm|llms|vendor|red|filter ... jailbreak|jailbreaks|"
        "jailbreaking|jailbroken|jailbroke",
        "found|find|finds|finding|discovered|tried|try|tries|reported|attempted|collected .. jailbreaks",
        "jailbreaks that|which|i|we|were|found|discovered|reported",
        "jailbreaks ... discovered|found|reported",
        "jailbreak was|is found|discovered",
        "jailbreak i|we",
        "jailbroke .. chatbot|bot|assistant|model|llm|vendor|supplier|gpt",
        "attack|attacking a|an|its|the|our|their|your .. chatbot|chatbots|assistant|llm",
        "safety test|tests|testing|evaluation|evaluations|benchmark|benchmarks on|of|for .. bot|bots|chatbot|"
        "chatbots|llm|llms|assistant",
        "attack prompts",
        "probe|probed|probes|probing .. chatbot|chatbots|bot|llm|llms",
    ),
}
