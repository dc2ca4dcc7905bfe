"""Phrases that name skills of data analysis; notation: `llmcareer.intake.tokens.Patterns`."""

from llmcareer.intake.phrases.shared import DATA

PHRASES: dict[str, tuple[str, ...]] = {
    "statistics": (
        "statistical .. analysis|analyses|model|models|modeling|method|methods|technique|techniques|inference|test|"
        "tests",
        "statistical .. learning|packages|processing|concepts|knowledge|software|tools|computing|background|theory|"
        "skills",
        "applied|advanced|strong statistics",
        "time series .. data|analysis|modeling|models|analytics",
        "probability and|or|theory statistics",
        "hypothesis|significance|chi|t test|tests|testing|square",
        "mixed|bayesian|survival|generalized|hierarchical .. model|models|modeling|estimation|inference|methods",
        "confidence|credible intervals",
        "regression analysis|modeling|techniques|models",
        "angewandte|angewandter statistik",
        "estadística|statistik|statistique",
        "p values",
        "survival|factor analysis|models",
        "anova|ancova",
        "linear regression|models",
        "logistic regression",
        "sample size",
        "significance|power tests|test|analysis",
        "bootstrap|bootstrapped|bootstrapping .. interval|intervals|confidence|errors|sample|samples|resampling|"
        "estimates",
        "intervals|errors from|by|with .. bootstrap|bootstrapping",
        "likelihood ratio|function|estimation|fit|fits",
        "profile|marginal|maximum|penalized likelihood|likelihoods",
        "nuisance parameter|parameters",
        "posterior|prior distribution|distributions|predictive|probability|probabilities",
        "markov chain|chains",
        "monte carlo simulation|simulations|method|methods|sampling|study|studies|integration|uncertainty|runs",
        "mcmc|openbugs|winbugs|pymc|pymc3|numpyro|brms|rstan|rstanarm|cmdstan|cmdstanpy|cmdstanr|pystan|arviz|lme4|"
        "lmer|glmer|glmmtmb|nlme|emmeans|mgcv|lavaan|pingouin|minitab|eviews|garch|sarima|arima|sarimax",
        "gibbs sampling|sampler",
        "bayesian approach|priors|hierarchical|updating|regression|calibration|data|treatment|forecast*|shrinkage|"
        "network|networks",
        "empirical|fully|approximate bayesian|bayes",
        "bayes factor|factors|theorem",
        "stan model|models",
        "sas programming|macro|macros|enterprise|viya|stat|software|certified|programmer|procedures|studio",
        "multilevel|mixed|hierarchical linear|effects|effect model|models|modeling|regression",
        "random|fixed effects|intercept|intercepts|slope|slopes",
        "standard deviation|deviations|error|errors of|for|and|in|by",
        "kaplan meier",
        "cox regression|model|models|proportional",
        "proportional|hazard|odds|risk hazards|ratio|ratios",
        "mann|kruskal|shapiro|kolmogorov whitney|wallis|wilk|smirnov",
        "wilcoxon|bonferroni|cronbach|heteroscedasticity|multicollinearity|biostatistician|biostatisticians|"
        "statistician|econometrician",
        "paired|student|welch|two|sided t test|tests",
        "fisher .. exact",
        "benjamini hochberg",
        "false discovery rate",
        "corrected|correction|adjusted for multiple",
        "multiple comparison|comparisons",
        "poisson|binomial|logit|probit|ordinal|quantile|ridge|lasso|ols|multivariate|stepwise|multinomial|beta "
        "regression|regressions|models|glm",
        "regression|regressions of|on .. on|data|rates|variables|scores",
        "fitted|estimated|fit .. regression|regressions|glm|glms|distribution|distributions",
        "structural equation model|models|modeling",
        "confirmatory|exploratory factor",
        "discriminant|conjoint|correspondence|correlation analysis|analyses",
        "correlation|correlations coefficient|coefficients|matrix|matrices",
        "pearson|spearman .. correlation|correlations|rank|rho|coefficient",
        "analysis|analyses of variance|covariance",
        "item response theory|models",
        "rasch model|models|analysis",
        "effect size|sizes",
        "meta analysis|analyses|analytic|regression|regressions of|on|in|with|for",
        "statistical process|quality control",
        "statistically significant|sound|valid|robust",
        "process capability|capabilities study|studies|analysis|index|indices",
        "gage|gauge r r",
        "control chart|charts",
        "uncertainty budget|budgets|propagation|quantification|estimate|estimates|estimation",
        "measurement uncertainty|uncertainties",
        "error|prediction propagation|interval|intervals",
        "margin|margins of error",
        "95|90|99 confidence|ci|interval|intervals",
        "p 0 05|01|001",
        "stratified .. sample|samples|sampling|random",
        "sampling weights|frame|design|theory|error|errors|bias|variance",
        "survey weights|weighting",
        "post stratification|stratified",
        "stochastic process|processes|modeling|models|calculus",
        "probabilistic model|models|modeling|programming|forecasting|inference",
        "goodness of fit",
        "residual|residuals analysis|diagnostics|plots",
        "actuarial modeling|models|mathematics|statistics",
        "psychometric analysis|analyses|validation|properties|modeling",
        "wahrscheinlichkeitsrechnung|wahrscheinlichkeitstheorie|stochastik|biostatistik|regressionsanalyse*|"
        "regressionsmodell*|varianzanalyse*|zeitreihenanalyse*|hypothesentest*|signifikanztest*|konfidenzintervall*|"
        "stichprobenumfang|stichprobenplanung",
        "statistisch* .. auswertung|auswertungen|analyse|analysen|verfahren|methoden|modelle|modellen|prozesslenkung|"
        "prozesskontrolle|prozessregelung|tests|versuchsplanung|modellierung",
        "statistiques|estadística descriptives|descriptiva|inferencial|inférentielles|aplicada|appliquées",
        "biostatistique|bioestadística|probabilités|probabilidad",
        "whether|if ... difference|differences|change|changes|jump|gap|rise|drop|gain|gains|improvement ... by|"
        "mere|pure|just|usual|random|than chance|coincidence|luck|fluctuation|fluctuations",
        "difference|differences|change|jump|gap|rise|drop|gain|improvement ... be|was|were|is|within chance|"
        "coincidence|luck|fluctuation",
        "within .. usual|random|statistical noise|fluctuation|fluctuations",
        "how many patients|people|participants|users|respondents|subjects|customers|visitors|samples|animals ... "
        "need|needs|needed|required|necessary ... detect|difference|effect|arm|trial|study|experiment",
        "range|interval|band rather|instead ... single|one|point number|value|figure|estimate",
        "report*|give|gave|gives|publish*|deliver*|quote|quoted|state|stated ... with .. uncertainty|uncertainties",
        "fit|fitted|fitting .. curve|curves|distribution|distributions .. to .. data|measurements|counts|readings|"
        "points|spectra|decays|losses|claims",
        "curve fitting|fits",
        "poisson|binomial|weibull|lognormal|tweedie|tobit|dirichlet|bernoulli model|distribution|distributions|"
        "process|processes|fit|fits",
        "normal|gaussian distribution|distributions",
        "normally|identically distributed",
        "sample|sampled|samples ... extrapolat*",
        "000|thousand|hundred|500 resamples|bootstraps|reshuffles",
        "permutation|randomization|rank test|tests",
        "simulat* ... thousand|000|hundred .. futures|paths|draws|histories",
        "correct*|adjust* for testing|multiple|many|repeated ... outcomes|tests|comparisons|hypotheses|testing|"
        "looks|at",
        "computed|calculated|tested|estimated|measured .. correlation|correlations|association|associations",
        "weighted|weighting|weights|reweighted ... population|census|microcensus",
        "estimat*|fitted|graduat*|smooth* .. mortality|lapse|morbidity table|tables|rates|curves",
        "comput*|estimat*|calculat*|quantif* .. probability|probabilities|odds|chance|chances of|that|for",
        "p 0 02|03|04|005|002|003|0001",
        "tested|test|testing if|whether .. rates|means|scores|averages|medians|variances|proportions|groups ... "
        "differ|differs|differed",
        "bayesian update|updates|updated|estimate|estimates|average|averages|rating|ratings|posterior|prior|"
        "thinking|reasoning|analyses|fit|fits",
        "updat* .. belief|beliefs|prior|priors|odds after|with|from|as|each",
        "intervals|interval|bands ... cover|covers|covered|coverage",
        "sampling|statistical uncertainty|uncertainties|noise|errors|error|power",
        "systematic uncertainty|uncertainties",
        "significance level|levels",
        "significant at .. 5|1|95|99|level|percent",
        "regressed|regressing .. sales|prices|price|wages|scores|outcome|outcomes|yields|costs|rates|demand|"
        "consumption on|against",
        "adjusting|controlling|controlled|standardized for .. age|sex|gender|income|severity|education|confounders",
        "age|sex|risk|case standardized|adjusted .. rates|mortality|incidence|outcomes|comparison|comparisons",
        "seasonally adjusted",
        "seasonal adjustment",
        "acceptance sampling",
        "error bands|bars",
        "pay|wage|performance|survival|mortality .. gap|difference|advantage|disadvantage ... remains|remained|"
        "persists|holds ... accounting|adjusting|controlling|adjusted|accounted for",
        "gamma|pareto|exponential|geometric|hypergeometric distribution|distributions",
        "compar* .. averages|means|medians|proportions|variances of|between|across ... tested .. difference|"
        "differences",
        "simulated seasons|histories|draws|datasets|paths",
        "stats for|in|with .. paper|papers|thesis|theses|spss|stata",
        "tested|test|testing ... for significance",
        "econometrics|econometric",
        "correlation|correlations between",
        "regressionen|regressionstabelle*|regressionsrechnung*|faktorenanalyse*|zeitreihenmodell*|"
        "zeitreihenstatistik|statistikberatung|statistikausbildung|statistikkurs*|statistikkenntnisse|"
        "statistikvorlesung*|statistiksoftware|statistikübung*",
        "anovas|ancovas|manova|manovas|ttests|biostats|biometrician|biometricians|psychometrician",
        "logistic|linear|poisson|lasso|ridge|hierarchical regressions",
        "does|did|redid|redo|compute|computed|calculated|estimated|interpreted the|a|all|their|my|his|her|our|"
        "several|most|some regressions",
        "redid|recomputed|recalculated|reestimated .. regression|regressions",
        "regression|regressions with .. robust|clustered|lagged|covariates|dummies",
        "regression table|tables",
        "regression and|or anova|anovas|correlation|correlations|factor|sample|variance|hypothesis|significance",
        "correlation|correlations|anova|variance and|or regression|regressions",
        "determin*|comput*|calculat*|estimat*|power .. sample sizes",
        "power calculation|calculations|analysis|analyses ... trial|ethics|patients|participants|subjects",
        "p 0 06|07|08|09",
        "unweighted|weighted|reweighted survey|sample .. results|data|estimates|means|figures|answers",
        "weighting and|or variance|imputation|nonresponse|raking",
        "variance estimation|estimator|estimators|components|decomposition",
        "bayesian reanalysis|reanalyses|calculator|test|tests|testing|a|stats|evidence|workflow",
        "statistical advice|consulting|consultancy|consultation|consultations|advisory|consultant|adviser|advisor|"
        "help|support",
        "statistisch* beratung|beraten|ausgewertet|geprüft|unsicherheit|signifikant|signifikanz",
        "descriptive|inferential|multivariate|robust|nonparametric stats",
        "stats course|module|exam|lab|tutor|tutorials|homework",
    ),
    "eda": (
        "exploratory|explore|exploring|exploration .. analysis|analyses|data|tools|analytics",
        "data analysis|wrangling|manipulation|exploration|munging",
        "analyze|analyzes|analyzing|analyzed|analyse|interpret|examine|explore .. data|dataset|datasets|trends",
        "analyze|analyzing .. large|complex|structured|business .. data|datasets|sets",
        "derive|deriving|extract|extracting|uncover|uncovering|generate|generating|glean .. insight|insights",
        "actionable|meaningful|data insights",
        "insights from .. data",
        "identify|identifying|discover|discovering|uncover|uncovering .. trends|patterns|insights|anomalies",
        "data|quantitative analysis|analytics .. skills|experience|tools|techniques|projects",
        "data mining and analysis",
        "data analytics certificate|course|certification|bootcamp|professional|specialization|using|with|and|methods|"
        "in|for|techniques|projects",
        "in|certificate|course|certified data analytics",
        "ad hoc analysis|analyses|analytics",
        "quantitative .. analyses|data",
        "analyz*|analys* ... logs|tickets|transactions|telemetry|clickstream|readings|questionnaires|responses|"
        "measurements",
        "analyz*|analys* .. sales|usage|log|sensor|survey|transaction|transactional|behavioral|admissions|census|"
        "billing|measurement|operational|production|customer data|figures|records",
        "analy* ... 000|million|thousand .. records|rows|tickets|responses|calls|complaints|visits|trips|lines|"
        "episodes|reviews|messages|answers|orders",
        "analyz*|analys* ... in|with|using r|stata|sas|spss|python|pandas|excel|sql",
        "looked|dug|digging|dived|drilled into|through .. data|numbers|figures|logs",
        "deep dive|dives .. data|numbers|metrics|usage|logs",
        "analysis|plots|data|numbers|logs showed|revealed|uncovered that|how|why|where|which",
        "identified|spotted|found|detected|uncovered .. patterns|trends|anomalies|seasonality .. in|from|across .. "
        "data|logs|sales|usage|figures|claims|records|readings",
        "patterns|trends|anomalies in .. data|logs|usage|readings|records|transactions",
        "merged|merging|joined|linked|linking|combined|combining ... datasets|tables|registers|spreadsheets|extracts|"
        "waves",
        "reshape|reshaped|reshaping|aggregated|aggregating|aggregate|pivoted .. data|dataset|datasets|tables|panel",
        "interpretation of .. data",
        "interpreted .. data|datasets",
        "mined|mining .. logs|records|transactions",
        "slice|sliced|slicing and dice|diced|dicing",
        "cohort|basket|rfm|trend|pareto|churn analysis|analyses",
        "pivot tables|table to|of|over|on|from|analysis|analyses",
        "power query",
        "questions|analysis|analyses|exploration ... notebook|notebooks",
        "jupyter|colab|python|r notebook|notebooks .. data|analysis|exploration",
        "explored .. data|dataset|datasets|relationship|relationships",
        "tidyr|lubridate|purrr|rmarkdown|rstudio|geopandas|xarray|modin|vaex|pyarrow|alteryx|sweetviz|sqldf",
        "r for data|analysis|statistics",
        "r script|scripts|markdown|studio",
        "stata|spss|sas and|or .. r",
        "stata do|file|files|code|scripts",
        "r and|or stata|spss|sas",
        "pandas|ydata profiling",
        "data|datenanalyse mit|with|in|using python|r|sql|pandas|excel",
        "datenanalyse*|datenauswertung*|messdatenauswertung*|datenexploration",
        "daten|messdaten|datensätze|messreihen|sensordaten|umfragen|fragebögen|protokolle|maschinenprotokolle|"
        "kundendaten|verkaufsdaten ... ausgewertet|analysiert|untersucht|aufbereitet",
        "auswertung|auswertungen|analyse|analysen von|der|mit .. daten|messdaten|umfragen|kundendaten|verkaufsdaten|"
        "produktionsdaten|fragebögen|sql|python|r|spss|datensätzen",
        "análisis|análise|analyse|analisi de|dei|des datos|dados|dati|données",
        "exploration|exploitation des|de données",
        "explotación de datos",
        "went|going|gone|worked|looked|looking|read through|over|into|at ... years|months|weeks of .. exports|"
        "export|logs|data|transactions|orders|readings|tickets|bookings|figures",
        "broke|breaking|broken|break|split|splitting down|up ... by .. weekday|hour|age|gender|cohort|segment|"
        "postcode|district",
        "took|taking|pulled|pulling|picked|picking .. figures|numbers|data|sales|costs apart|by",
        "took|pulled|picked|taking apart .. figures|numbers|data|sales|costs",
        "cross tab|tabs|tabulat*|tabulations",
        "crosstab|crosstabs|crosstabulat*|tibble|tibbles",
        "queried|querying ... history|orders|sales|transactions|bookings ... which|why|where|how|what",
        "loaded|loading|read|reading|imported|pulled ... into r|pandas|duckdb|stata|spss|polars",
        "summarized|summarised|summarizing|aggregated|tabulated|grouped ... in|with|using r|pandas|stata|duckdb|"
        "polars|spss",
        "sifted|sifting|combed|combing|trawled|trawling ... logs|complaints|records|tickets|data|figures|exports|"
        "reviews|transactions",
        "examined|studied|inspected ... logs|exports|tickets|transactions|readings|order|purchase|usage|telemetry "
        "... learn|see|find|found|understand|which|why|where",
        "analy* ... order|purchase|ticket|booking|claims|claim|payment|incident|search|click|trip|maintenance|"
        "repair history|histories|logs|exports|patterns",
        "found|learned|learnt|saw|discovered|worked ... from ... data|logs|exports|transactions that|why|which|"
        "where|who|how",
        "looked|looking|look at|into ... data|logs|usage|exports|transactions to|and .. see|find|found|learn|"
        "understand|saw ... which|why|where|who|how|that|what",
        "dug|dig|digging through|into ... years|months of|worth",
        "profiled|profiling .. dataset|datasets|columns|tables|extracts",
        "descriptive analysis|analyses|tables",
        "first look|pass at|over .. data|dataset|datasets",
        "found|spotted|identified|looked .. trends|patterns in .. complaints|bookings|orders|visits|tickets|prices|"
        "claims|accidents",
        "explored|explore|exploring|combed|combing|dug|digging ... in|using|with r|stata|spss|pandas|duckdb",
        "r beginner|course|courses|kurs|einführungskurs|grundkurs|grundkenntnisse|kenntnisse|workshop|basics|notebooks",
        "beginner|beginners|novice|course in r",
        "exploratory look|looks|pass at|over|through .. data|dataset|datasets|records|figures",
    ),
    "visualization": (
        "data|information visual*",
        "visualiz* .. data|results|insights|findings|tool|tools|skills|dashboard|dashboards|techniques",
        "create|creating|build|building|design|designing|develop|developing|clear|interactive .. visualizations|"
        "visualization",
        "charts|graphs and|or|in graphs|charts|dashboards|reports|power|excel|tableau|notebook",
        "reports|reporting .. dashboards|dashboard|visualizations|power|tableau",
        "bi|reporting tool|tools|dashboards|platform|platforms|reports",
        "dashboard|dashboards",
        "streamlit|bokeh",
        "looker|data studio report*|dashboard*|page|pages",
        "data|looker studio",
        "spotfire|microstrategy|cognos|qlikview|qliksense|sisense|thoughtspot|redash|lightdash|highcharts|echarts|"
        "apexcharts|recharts|visx|plotnine|folium|datawrapper|rawgraphs|gephi|ssrs|powerpivot|dataviz|pgfplots|"
        "matplotlib|ggplot|vegalite",
        "vega lite",
        "chart js",
        "altair|dash|shiny|bokeh app|apps|application|dashboard*|charts|plots|plotly|python|server|interactive",
        "d3 chart|charts|visual*|graph|graphs|js",
        "chart*|drawn|graph*|visual*|plots .. with|in|using d3",
        "leaflet map|maps|js",
        "flourish|observable chart|charts|studio|notebook|notebooks|plot",
        "kepler|deck gl",
        "sap analytics cloud",
        "business objects report*|universe|sap",
        "crystal reports",
        "dax measure|measures|query|queries|formulas|expressions",
        "draw|drew|drawn|plotted|plotting|made|produced|built|build|designed|created ... heatmap*|histogram*|"
        "scatterplot*|boxplot*|sankey|choropleth*",
        "interactive|bar|line|scatter|box|violin|sankey|consumption|control|waterfall|trend|funnel|radar|bubble chart|"
        "charts|plot|plots|graph|graphs|diagram|diagrams",
        "drew|draw|drawn|drawing|plotted|plotting .. charts|graphs|plots|curves for|from|with|that|in",
        "chart|charts|graph|graphs|plots of|from|showing|by .. data|results|sales|error|errors|monthly|daily|hour|week|"
        "measurements|rates|figures",
        "charts|graphs|plots .. for .. board|directors|managers|management|executives|report|reports|paper|papers|"
        "minister|ministry",
        "figures|plots|graphics for .. paper|papers|publication|publications|article|articles|thesis",
        "publication quality|ready figures|plots|graphics|charts",
        "plot|plots showed|shows|showing",
        "plotted .. data|results|distribution*|trend|trends|against|readings|measurements|residuals",
        "error bars",
        "heatmap|heatmaps|histogram|histograms|boxplot|boxplots|scatterplot|scatterplots|choropleth|choropleths",
        "visualiz*|visualis* ... data|results|trends|networks|embeddings|flows|metrics|sales|performance|usage|"
        "distribution*|findings|statistics",
        "visual encoding|encodings",
        "storytelling|stories|story with data",
        "data|visual storytelling|story|stories|infographic|infographics data",
        "bi developer|analyst|engineer|solutions|consultant",
        "weekly|monthly|daily page|report|reports in|with looker|power|tableau|charts",
        "automated|interactive|management reporting|reports in|with|using tableau|power|looker|qlik|excel|python",
        "kpi|metric|metrics|sales|management .. cockpit|cockpits",
        "excel charts|graphs",
        "datenvisualisierung*|kennzahlencockpit|kennzahlenbericht*|liniendiagramm*|balkendiagramm*|streudiagramm*",
        "visualisierung|visualisierungen|visualisiert|grafiken|diagramme .. von|der|mit|für .. daten|ergebnisse|"
        "ergebnissen|messdaten|kennzahlen|prozessdaten|r|python|matplotlib|ggplot2|tableau|berichte",
        "daten|ergebnisse|kennzahlen|messdaten .. visualisiert|grafisch|dargestellt|visualisieren",
        "visualización|visualisation|visualizzazione|visualização de|des|dei datos|données|dati|dados",
        "tableaux|tableau de bord",
        "cuadro|cuadros|panel|paneles de mando|mandos|control",
        "interactive map|maps",
        "map|maps of .. air|delays|delay|incidence|crime|rents|unemployment|pollution|poverty|turnout|rainfall|"
        "emissions|infections|accidents",
        "charts|graphs|plots|curves of .. each|every|all|month|months|spending|consumption|loss|losses|accuracy|"
        "prices|growth|usage|errors",
        "prepared|prepare|made|make|drew|draw|designed|design|produced|produce|created|all charts|graphs|plots|"
        "infographics of|for|in ... report|reports|bulletin|yearbook|board|committee|website|newsletter|paper",
        "graphs|charts|plots and tables",
        "tables and graphs|charts|plots",
        "figures|charts|graphs|numbers|plots|kpis ... at a glance",
        "redrew|redrawn|redraw|redrawing .. figures|charts|graphs|plots",
        "wall screen|monitor ... show*|with ... numbers|figures|kpis|live|data",
        "screen|screens|monitor|monitors show* .. ten|five|six|key|main|most|important|live .. numbers|figures|"
        "metrics|kpis",
        "small multiples",
        "colorblind|blind safe|friendly .. palette|palettes|colors|colours|charts|figures|plots|maps",
        "colorblind|blind readers ... figures|charts|plots|maps",
        "infographic|infographics about|on|showing|from|of",
        "data|statistical|election|newsroom|newspaper graphic|graphics",
        "graphics for|of|in .. annual|yearly|election|report report|reports|coverage",
        "graphed|graphing|graph|plotted|plotting ... against|versus ... for|over|by|in|on|to|with|time",
        "numbers|columns|figures|rows|spreadsheet|spreadsheets into .. picture|pictures|chart|charts|graphic|graphics|"
        "graph|graphs|map|maps|visuals",
        "data into .. picture|pictures|graphic|graphics|graph|graphs|map|maps|visuals",
        "pie|donut|area|stacked|candlestick|radar|bullet chart|charts|graph|graphs",
        "diagramme|grafiken|schaubilder|karten ... jahresbericht|geschäftsbericht|vorstand|jahresberichts|"
        "gesundheitsbericht",
        "heat map|maps of|showing",
        "sparkline|sparklines",
        "bubble chart|charts|plot|plots",
        "animated charts|plots|maps ... data|trade|years|prices|cases",
        "graphics for|about|on .. election|elections",
        "plotting library|libraries|package|script|scripts|code",
        "maps in|with qgis|arcgis|geopandas|mapbox|leaflet|r",
        "designed|produced|created all|every .. charts|chart|graphs",
        "grafana ... einführen|eingeführt|einrichten|eingerichtet",
        "draw|draws|drew|drawn|drawing every|all|the|each|my|these|its|our|their|his|her chart|charts|graphs|"
        "infographics",
        "made|make|makes|making decent|good|clear|clearer|better|pretty|nice|honest|all|every|our|their|some|many "
        "charts|graphs|plots|infographics",
        "make|makes|making charts|graphs|infographics",
        "charts|graphs|infographics|plots made|drawn|redrawn|designed|produced|created by|in|with|for",
        "chart|charts|graphs|infographics are|were|was|is .. drawn|redrawn|designed by|in|with",
        "charts|infographics|graphs .. drawn|redrawn by",
        "chart|charts|graph|graphs in|for .. annual|policy|yearly|quarterly|monthly|this|my|our|research .. report|"
        "reports|brief|briefs|atlas",
        "drew|drawn|draw|drawing|made|into|turned|produced|designed .. maps and charts|infographics|graphs",
        "drew|drawn|draw|drawing|made|into|turned|produced|designed .. charts and maps",
        "turn|turns|turned|turning|converted ... into .. maps|charts|graphs|infographics",
        "numbers ... no|not|without|single .. charts|graphs|chart|graph",
        "tables only|and ... no|not|single .. charts|graphs|chart|graph",
        "slides with .. charts|graphs|plots",
        "charts|graphs that|which .. lie|mislead|explain|convince",
        "charts|graphics like those|the .. economist",
        "grafana panel|panels|charts|chart|boards|board|views",
        "weekly|daily|monthly|live grafana",
        "d3 graphics|graphic|map|maps|infographics|graphs",
        "infographics ... newspaper|article|articles|newsroom|data|statistics",
        "maps and|or infographics",
        "infographics and|or charts|maps|graphs",
        "redraw|redrew|redrawn|redesigned ... chart|charts|graphs|plots",
        "datengrafik*|kartenvisualisierung*|datenjournalistische* grafik|grafiken|karten|von|mit|für|in",
        "infografik|infografiken .. zu|daten|statistik|gezeichnet|zahlen|jahresbericht",
    ),
    "data_collection": (
        f"collect|collects|collecting|collected|collection|gather|gathering|acquire|acquiring .. {DATA}|pairs|corpus|"
        f"corpora",
        "data collection|acquisition|sourcing|gathering",
        "collect|collecting|gathering|aggregat* ... data",
        "crawling|scraping|crawler|crawlers|scrapers|scraper",
        "crawl|scrape|scraped|crawled .. web|websites|sites|newspapers|data|pages",
        "open data set|sets",
        "identify|source|sourcing .. data sources|datasets",
        "data|datasets from .. sources|multiple",
        "scrap* ... adverts|ads|pages|prices|listings|articles|posts|sites|tweets|reviews",
        "survey of ... households|people|respondents|customers|users",
        "compiled .. data|dataset|corpus",
        "collected ... pairs|texts|recordings|images|responses",
        "scrape|scraped|scraping|crawl|crawled|crawling|downloaded|pulled|fetched|fetching ... from .. web|website|"
        "websites|api|apis|portal|portals|internet|reddit|twitter|wikipedia|forums|registers",
        "scrape|scraped ... products|offers|jobs|companies|records|reviews|articles|recipes|listings",
        "harvest|harvested|harvesting .. metadata|tweets|urls|records|webpages",
        "heritrix|browsertrix|warc|warcs|commoncrawl|nutch|crawl4ai|firecrawl|apify|octoparse|parsehub|newspaper3k|"
        "qualtrics|limesurvey|surveymonkey|redcap|kobotoolbox|kobocollect|unipark|soscisurvey|webscraping|webscraper|"
        "webcrawler",
        "web archive|archives|archiving|harvest|harvesting",
        "collection|collections of .. web|pages|recordings|tweets|texts|samples .. pages|from|archive|corpus",
        "robots txt",
        "build|building|built|compile|compiled|compiling|assemble|assembled|assembling|collected|created|curated|"
        "gathered ... corpus|corpora|dataset|datasets",
        "corpus compilation|building|construction|creation|design",
        "dataset|datasets construction|building|compilation|documentation|licensing|licence|license|acquisition",
        "hours of .. speech|recordings|audio|dialogue",
        "collect|collected|collecting|gathered|gathering ... through|via|with .. bot|app|form|forms|sms|questionnaire|"
        "questionnaires|survey|surveys|api|sensors",
        "collected|collecting|gathered ... 000|million|hundred .. reports|reviews|posts|articles|recordings|images|"
        "photos|answers|responses|sentences|tweets|prices|documents|interviews",
        "designed|ran|conducted|distributed|administered|fielded|launched|evaluated ... questionnaire|questionnaires",
        "survey|surveyed|surveys|questionnaire|questionnaires ... respondents|households|participants",
        "online|household|field|telephone survey|surveys of|with|among|for|on",
        "conducted|designed|fielded .. household|online|telephone|national|field survey|surveys",
        "primary data",
        "field data",
        "crowdsourc* ... data|reports|translations|recordings|photos|sentences",
        "citizen science",
        "license|licenses|licence|licences|licensing of|for .. data|dataset|datasets|source|sources|corpus|corpora|"
        "texts|training",
        "origin|provenance|source|copyright and|or licence|license|licences|licenses|provenance",
        "copyright|licence|license|licensing .. of|for|and|questions|checks .. data|dataset|datasets|corpus|corpora|"
        "texts|sources",
        "register|list|record|log of .. origin|origins|provenance|sources|licences|licenses",
        "provenance of|for .. data|dataset|datasets|every|each|sources|texts|images|documents",
        "creative commons",
        "data sharing|use|licence|license agreement|agreements",
        "datasheet|datasheets|data card|cards|sheet|sheets for|of .. dataset|datasets|data",
        "purchased|bought|licensed|procured|negotiated .. data|datasets|corpora .. from|access|licence|license|"
        "licences|deal|agreement|agreements|feeds",
        "data vendor|vendors|provider|providers|supplier|suppliers",
        "external|public|open|third|administrative .. data|datasets .. sources|source|sourcing|portal|portals",
        "datenerhebung*|datenbeschaffung|datensammlung|datengewinnung|datenakquise",
        "umfrage|umfragen|befragung|befragungen|fragebogen|fragebögen ... durchgeführt|erstellt|entwickelt|konzipiert|"
        "verschickt|teilnehmer*|befragte*",
        "befragung|befragungen|interviews von|unter|mit .. haushalten|kunden|patienten|teilnehmern|personen",
        "daten|messdaten|texte|bilder|aufnahmen|datensätze|sprachaufnahmen ... gesammelt|erhoben",
        "recopilación|recolección|recogida|collecte|coleta|raccolta de|des|di datos|información|données|dados|dati",
        "wrote|asked|approached|contacted|negotiat* ... publishers|archives|broadcasters|newspapers|museums|"
        "libraries|authors ... licence|licences|license|licenses|permission|permissions",
        "licence|licences|license|licenses|permission|agreements|contracts with|from|by ... publishers|archives|"
        "broadcasters|newspapers|libraries ... text|texts|train|mining|corpus|data|articles|recordings",
        "obtain*|got|secured|negotiat*|clear*|sign*|won ... right|rights|permission|permissions|licence|licences|"
        "license|licenses ... text|texts|train|mining|corpus|recordings|letters|dataset|datasets",
        "text and data mining",
        "recorded|recording ... hours of .. dialect|conversation|conversations|spontaneous|birdsong",
        "recorded|recording ... hours of traffic|driving|sleep",
        "photograph*|film*|record*|gather*|collect*|took|shot ... to|for train|training .. model|network|detector|"
        "classifier|recognizer",
        "assembl*|compil*|built|build|put|collect* ... set|collection|archive of ... from ... sites|websites|"
        "archives|portals|registers|newspapers|sources",
        "bot|script|program that|which|to .. fetch|fetches|collect|collects|download|downloads|gather|gathers ... "
        "price|prices|pages|listings|ads|adverts|news|weather|offers|postings|timetables",
        "downloaded|downloading|fetched|fetching ... speeches|rulings|filings|articles|posts|tenders|abstracts|"
        "protocols|debates|judgments",
        "logged|logging|recorded ... temperature|temperatures|humidity|readings|vibration|positions|consumption "
        "... sensors|loggers|arduino|raspberry|esp32|probes",
        "data logger|loggers",
        "surveyed|polled ... users|people|households|residents|farmers|commuters|teachers|students|patients|"
        "employees|customers|shoppers|visitors|parents",
        "interviewed|asked|questioned ... households|respondents|commuters ... about|on|with",
        "cameras|microphones|loggers|recorders ... recorded|collected|gathered ... hours|images|clips|weeks",
        "where|from .. each|every|all .. text|texts|file|image|images|document|documents|recording|photo|item|page|"
        "record .. came|comes|come|stems",
        "source|sources|site|sites|dataset|datasets|text|texts|website ... terms|licence|license ... allow|allows|"
        "permit|permits|permitted|allowed",
        "volunteers|speakers|participants|donors|citizens ... recorded|read|donated|spoke ... sentences|recordings|"
        "photos|hours",
        "stunden .. sprachaufnahmen|aufnahmen|tonaufnahmen|dialekt|gespräche|gesprochene",
        "gather*|collect*|obtain*|fetch* ... decisions|rulings|speeches|adverts|articles|posts|recordings|texts|"
        "minutes|filings ... from ... registers|sites|archives|websites|portals|public",
        "paid|recruited ... native|dialect|volunteer|child .. speakers|readers|voices ... record|sentences|recordings",
        "archives|texts|articles|recordings may|could|can be used for|to .. train .. model|models",
        "scraped|scraping|crawled and documented|catalogued|cataloged|parsed|archived|stored",
        "data ... scraped|crawled .. by|from|for",
        "scrape|scraped|scraping|crawl|crawled|crawling ... speeches|adverts|recipes|lists|newsletters|announcements|"
        "websites|directories|registers|profiles|filings|licences|licenses|webpages|forums",
        "scrape|scraped|crawl|crawled .. job|rental|property|used|car ads|adverts|postings|listings",
        "ads|adverts|listings|postings|pages|webpages|corpus|dataset|web|reviews|articles ... scraped|crawled .. by|"
        "from|for|with",
        "listings|adverts|ads|pages|articles that|which|a ... crawled|scraped",
        "crawl of|for .. news|sites|web|websites|adverts|listings|newspapers",
        "web crawls|crawl|scrapes|scrape",
        "tracked|hunted|tracking|hunting down .. data|datasets",
        "data|datasets .. and|with their|its licences|licenses|licence|licensing",
        "open data and|or|with licensing|licences|licenses|portals|scraping",
        "dataset|corpus paper|papers",
        "licensing|licence|license negotiations|talks with|for .. newspaper .. archives|archive",
        "negotiat*|obtain*|secured .. licences|licenses|licence|license for|to|of .. newspaper|press|corpus|text "
        "archives|archive|texts|corpus",
    ),
    "data_quality": (
        "doublets|doubles|duplicates removed|merged|found",
        "data|text .. cleaning|cleansing|quality|validation|preparation|preprocessing|curation|integrity|filtering",
        f"clean|cleans|cleaning|cleaned|preprocess|preprocessing|prepare|preparing|validate|curate|curating .. "
        f"{DATA}|text|file|files",
        "clean|cleaning ... preprocess|preprocessing",
        "pre processing|process .. data|text|cleaning",
        "cleaning|preprocessing and|pre preprocessing|processing|cleaning|transformation|preparation",
        "quality|accuracy|integrity|consistency .. of .. data|dataset|datasets",
        "removed|remove .. duplicat*",
        "duplicate|duplicated|dublettenbereinigung .. episodes|records|rows",
        "dublettenbereinigung|datenqualität|datenbereinigung",
        "validation rules|checks",
        "reconciliation checks",
        "clean|cleaned|cleaning ... data|records|files|dataset",
        "duplicates|duplicate records|entries|rows",
        "imputed|imputing|impute",
        "outliers",
        "remov*|delet*|merg*|found|find|eliminat*|weed*|purg*|resolv*|trac*|filter*|detect*|identif*|clean*|drop* ... "
        "duplicate|duplicates|duplicated|dupes|doublets",
        "remov*|delet*|merg*|found|find|eliminat*|weed*|trac*|clean*|resolv*|spotted ... double|doubled|redundant .. "
        "entries|records|customers|accounts|rows|items|addresses|names|contacts|patients|articles|products|bookings|"
        "files",
        "double entries|records|customers|contacts|addresses .. removed|merged|deleted|found|cleaned",
        "samples|records|customers|rows|entries|patients|items|orders|contacts|products .. entered|recorded|listed|"
        "counted|stored|registered twice",
        "near|fuzzy|exact duplicate|duplicates|dedup*|deduplication",
        "fuzzy match|matched|matching|join|joins|linkage",
        "simhash|lsh|dedupe|deduplicat*|splink|datasketch|rapidfuzz|fuzzywuzzy|thefuzz|recordlinkage|pandera|deequ|"
        "pydeequ|cleanlab|datatrove|ataccama|trifacta|decontaminat*",
        "record|records|name|address|entity linkage|linking|matching",
        "matched|matching|linked|linking .. records|names|addresses|customers across|between|from|by|with",
        "golden record|records",
        "corrected|correcting|standardized|standardizing|normalized|harmonized|harmonizing|unified|homogenized .. "
        "dates|addresses|spellings|encodings|columns|records|data|datasets|variables",
        "impossible|invalid|implausible|malformed|erroneous|corrupt|corrupted dates|values|records|rows|entries|"
        "timestamps|readings|ages|fields",
        "wrong|broken|mixed|inconsistent dates|timestamps|spellings|spelling|encodings",
        "mixed|inconsistent units|formats",
        "missing value|values|fields|labels|observations",
        "interpolat*|impute*|imputation|filled|filling .. gaps|missing .. data|values|series|readings|records|"
        "measurements",
        "plausibility check|checks|checked|rules|tests|checking",
        "schema|range|null|uniqueness|freshness check|checks|tests|validation",
        "sanity|consistency|completeness|quality|integrity checks|tests|rules on|of|for|in .. data|records|columns|"
        "tables|datasets|rows|loads|feeds",
        "checks|rules|tests that|which|every|new|each .. records|rows|columns|files|loads|tables .. pass|must|have|"
        "reject",
        "data checks|tests|audit|audits|hygiene|cleanup|scrubbing|correction|corrections|standardization|normalization|"
        "harmonization|contracts|observability|profiling|verification|reconciliation|prep|errors|anomalies",
        "dataset|corpus|database|crm cleaning|cleanup|deduplication|filtering|curation|cleansing|hygiene",
        "validat* .. data|records|datasets|entries|feeds|submissions|extracts|inputs",
        "reconcil* .. data|datasets|sources|systems",
        "cleaned|cleaning|cleans .. up|the|and|customer|sensor|survey|crm|address|master|mailing .. spreadsheets|waves|"
        "addresses|catalog|catalogue|corpus|corpora|measurements|readings|survey|database|lists|series|logs",
        "cleaned|cleaning|cleans and joined|joining|merged|merging|linked|linking|harmonized|harmonizing|standardized|"
        "standardizing|normalized|recoded|reshaped|deduplicated|imported|structured|transformed",
        "clean|cleaned|cleaning .. sensor|source|raw|survey|price|sales|database|customer tables",
        "clean|cleaned|cleaning ... thousand|million|000 .. records|rows|entries|addresses|contacts|items|documents|"
        "texts|customers",
        "messy|dirty|noisy data|dataset|datasets|spreadsheets|records|exports|files|tables|text|labels",
        "recode|recoded|recoding .. variables|answers|responses|occupations",
        "cut|reduced|lowered|corrected|fixed ... duplicate|wrong|invalid|incorrect|faulty .. records|entries|addresses|"
        "rows|labels|readings",
        "low|poor quality .. pages|documents|text|texts|examples|samples|records|data",
        "quality|perplexity|heuristic|toxicity|gopher|line filter|filters|filtering|classifier|classifiers|rules",
        "boilerplate removal|removed|stripping|text|filtering",
        "remov*|strip*|drop*|threw|throw|filter*|discard* ... boilerplate|spam|html|gibberish|machine .. pages|text|"
        "texts|documents|tags|lines|made|generated|comments",
        "benchmark|test|eval|evaluation contamination|decontamination|leakage|overlap",
        "label errors|noise|mistakes",
        "mislabeled|mislabelled",
        "soda core|checks|sql",
        "data|quality wrangler|trust|rules|monitoring|gates for|of|on .. data|tables|records|columns",
        "dubletten|duplikate|doppelte|dopplungen ... entfernt|bereinigt|gelöscht|zusammengeführt|beseitigt|gefunden|"
        "erkannt|abgeglichen",
        "doppelte|dubletten|duplikate .. entfernt|einträge|datensätze|kunden|artikel|adressen",
        "daten|datensätze|adressen|stammdaten|artikelstämme|materialnummern|kundendaten|messdaten|adressdaten|"
        "materialstämme ... bereinigt|abgeglichen|validiert|korrigiert|vereinheitlicht|harmonisiert|zusammengeführt|"
        "entfernt",
        "bereinigung .. daten|datensätze|stammdaten|kundendaten|messdaten|datenbank|adressen",
        "datenaufbereitung|datenprüfung|datenvalidierung|datenabgleich|datenbereinigungen|stammdatenbereinigung|"
        "stammdatenqualität|plausibilitätsprüfung*|plausibilisierung*|plausibilitätskontrolle*|datenplausibilisierung|"
        "ausreißer*",
        "nettoyage|limpieza|depuración|pulizia|limpeza|qualité|calidad de|des|dei données|datos|dati|dados|bases",
        "threw|throw|throws|thrown|throwing|sorts|sorted|takes|took|kicks|kicked|weeds|weeded|filters|filtered out "
        "... duplicate|repeated|stale|empty|broken|wrong|implausible|garbled|corrupt|outdated|crossed|spam|faulty "
        "... pages|rows|records|quotes|entries|lines|readings|documents|values|files|images|sentences|texts|"
        "examples",
        "reject|rejects|rejected|drop|drops|dropped|discard*|quarantin*|flag|flags|flagged ... stale|repeated|"
        "duplicate|empty|implausible|incomplete|malformed|garbled|impossible ... rows|records|quotes|entries|"
        "readings|lines",
        "bad|wrong|faulty|broken|failing|invalid rows|records|lines|loads ... quarantine|rejected|stopped|aside",
        "check|checks|checked|tested|tests|test|validated for .. empty|missing|implausible|duplicate|odd ... "
        "columns|values|fields|rows|cells",
        "spellings of|for .. same|one|supplier|suppliers|name|names|company|companies|product|products|town|towns",
        "unif*|map*|normaliz*|harmoniz*|brought|align* ... spellings|units|notations ... laboratories|labs|"
        "countries|hospitals|sites|systems|sources|suppliers|common",
        "match*|merg*|link* ... typos|misspellings|misspelled|misspelt|spellings",
        "test|benchmark|evaluation|exam .. questions|items|examples|sentences ... also|appear*|stood|occur*|seen|"
        "found ... train*|training|pretraining .. text|data|set|corpus",
        "customers|patients|articles|contacts|suppliers|parts|companies|names|items|members were|stood|existed|"
        "appeared|that|who|which .. were|stood|in|on|existed|appeared .. the|system|database|crm|register|erp .. "
        "system|database|crm|register|erp twice",
        "remov*|filter*|exclud*|strip* ... bots|bot|internal|robots|crawlers|crawler|test ... visits|traffic|"
        "clicks|sessions|hits",
        "repair*|fix*|fixed|correct*|clean* ... wrong|broken|false|faulty|incorrect|missing|garbled ... postcodes|"
        "dates|addresses|entries|records|values|labels|birthdates|timestamps|coordinates",
        "rules|checks that|which|to reject|rejects|refuse|catch ... implausible|impossible|negative|duplicate",
        "implausible|outlying|improbable .. readings|values|measurements|entries|figures|weights|births|meter",
        "half filled records|rows|entries",
        "filter* .. corpus|pages|texts|documents|crawl|articles|sentences ... by|for|on ... language|length|"
        "quality|repetition|perplexity|toxicity",
        "drop*|remov*|exclud*|discard* .. readings|measurements|values|signals of|from .. sensors|sensor|stations|"
        "meters|probes",
        "unscharfer|unscharfem|unscharfen|unscharfe abgleich|abgleichs|vergleich|zuordnung|matching",
        "abgleich von|der .. namen|adressen|kundendaten|stammdaten|datensätzen|kundennamen|lieferanten",
        "double|duplicate customer|customers|supplier|patient|contact|member .. cards|records|accounts|entries|"
        "profiles ... merged|removed|cleaned",
        "merged|merging .. double|duplicate customer|customers|supplier|patient|article|contact|member",
        "weeded|threw|filtered ... copied|repeated|machine|duplicate .. pages|texts|documents|sentences ... "
        "training|corpus",
        "impossible|implausible .. birth|birthdates|ages|weights ... registry|records|data|register|database",
        "harmoniz*|standardiz*|unif* .. product|article|diagnosis|item|material|occupation codes",
        "fixed|fixing|corrected|correcting .. errors|mistakes in .. register|database|records|dataset|data|registry",
        "tidied|tidying .. crm|database|data|spreadsheets|dataset|datasets",
        "data|corpus|dataset|datasets ... no|without|needed .. cleaning",
        "data to clean",
        "cleaning of .. addresses|lists|database|databases|survey",
        "clean|cleaned|cleaning up .. database|databases|spreadsheet|spreadsheets|donor|mailing|crm",
        "cleaned|cleans|cleaning|clean .. donor|donors|customer|member|members|mailing|postal addresses|lists|list|"
        "database",
        "cleaned|cleaning ... years|months|decades of .. orders|readings|sales|logs|claims|invoices|measurements|"
        "bookings",
        "spreadsheet|spreadsheets ... cleaned",
        "unclean data|records|texts",
        "wrote|write|writing the|data|schema|row|own|my|our validators|validator",
        "validation|plausibility filters|filter",
        "duplicates were|are|was .. removed|found|merged|flagged|deleted|dropped",
        "crm|database|register|registry .. had|held|listed ... twice|times",
        "filter|filtered|filtering .. web text|texts",
        "filter|filtered|filtering .. crawled text|texts|data|pages",
        "entdoppelt|entdoppeln|entdoppelung|dedupliziert|deduplizieren|deduplizierung",
        "bereinigung der|von|des .. labordaten|adressdaten|adressbestand*|patientendaten|mitgliederdaten|"
        "umfragedaten|sensordaten|forschungsdaten|rohdaten",
        "adressbestand|datenbestand|kundenstamm|mitgliederkartei|labordaten|umfragedaten|rohdaten|sensordaten|"
        "patientendaten|adressdaten ... bereinigt|bereinigen|entdoppelt",
    ),
    "annotation": (
        "annotation|annotations|labeling|labeled|annotated .. data|dataset|datasets|guideline|guidelines|set|sets|"
        "tool|tools|task*",
        "data|image|text|model|manual|human .. annotation|annotations|labeling|labels",
        f"label|labels|labeled|labeling|annotate|annotated|annotating ... {DATA}|photographs|images|examples|texts|"
        f"records|documents|pairs",
        "synthetic|generate|generating|training data|training|synthetic .. generation|data",
        "annotator|annotators|rater|raters agreement|disagreement",
        "modeling annotator",
        "ground truth",
        "guidelines for|of .. annotators|labelers|raters",
        "write|writing|wrote|written ... guideline|guidelines",
        "label|labeled|labeling|annotated ... tweets|sentences|reviews|posts|messages|conversations|pictures|"
        "recordings|scans",
        "guideline|guidelines|codebook|rubric ... annotat*|labeling|labelers|raters|kappa",
        "annotat*|labeling ... guideline|guidelines|codebook",
        "rating guide|guidelines|guideline|instructions",
        "labeling|annotation guide|handbook|manual|scheme|schema|rules|instructions|protocol|team|teams|vendor|vendors|"
        "project|projects|campaign|quality|platform|interface|effort|workflow|pipeline|budget",
        "codebook|codebooks",
        "hand|manually|double|expert|crowd|self|pre|human|doubly labeled|annotated",
        "hand|manually|double tagged",
        "by hand|two|three .. labeled|tagged|coded|annotated|labelling|labelers|annotators|labels",
        "tagged|tagging|annotated|annotating ... entities|sentences|tweets|tickets|posts|messages|images|photos|texts|"
        "utterances|dialogues|recordings|articles|speech|scans|frames",
        "labeled|labeling|label|labels ... 000|hundred|thousand .. images|tickets|messages|reviews|articles|documents|"
        "texts|examples|photos|calls|comments|questions|answers|emails|mails|pages|frames|cells",
        "sorted|assigned|coded|classified|categorized ... by hand into|as .. categories|classes|topics|groups",
        "labels from|by .. experts|radiologists|clinicians|doctors|nurses|annotators|crowd|raters|reviewers|"
        "specialists|lawyers|colleagues|students",
        "rated|rating|scored|ranked|compared .. model|chatbot|ai|llm|assistant|machine outputs|answers|responses|"
        "completions|translations|summaries",
        "ai|llm|rlhf trainer|tutor|rater|raters|annotator|annotation|annotations",
        "data labeler|labeller|labelers|tagger|tagging|annotators",
        "search quality|engine rater|raters|evaluator",
        "appen|remotasks|toloka|clickworker|mturk|cvat|labelimg|labelme|roboflow|supervisely|webanno|tagtog|encord|"
        "dataloop|distilabel|synthea|ctgan|crowdworkers|krippendorff|intercoder|interrater|interannotator",
        "prodigy|brat|elan|inception|superannotate|snorkel|kili annotat*|label*|tool|flow|spacy",
        "sagemaker ground",
        "crowdsourc* ... label*|annotat*|ratings|judgments|judgements",
        "crowd workers|worker",
        "cohen|cohens|fleiss|weighted|mean|average|interrater|rater .. kappa",
        "kappa of|rose|from|0|was|above|between|score|scores|statistic|coefficient|value|values|agreement|over|at|"
        "reached|improved|went|climbed",
        "report|reported|reporting|measured|computed|calculated|agreement|guide ... kappa",
        "inter|intra coder|rater|annotator|observer|judge reliability|agreement|consistency",
        "agreement|disagreement|disagreements between|among|of .. raters|annotators|labelers|coders|labels|annotations",
        "two|three|several|independent|multiple|second|five raters|annotators|labelers",
        "two|independent|second coders|coder",
        "adjudicat* ... labels|annotat*|disagree*|raters",
        "gold|silver|reference labels|annotations|dataset|datasets|corpus|answers",
        "gold set|sets",
        "gold standard .. dataset|datasets|corpus|annotations|labels|answers",
        "weak|noisy|distant|silver|pseudo|soft|pre labels|labeling|label|supervision",
        "labeling|labelling function|functions",
        "preference pairs|labels|rankings|judgments|judgements|dataset|datasets",
        "instruction|prompt|question|dialogue data|pairs|dataset|datasets|examples|response|completion|answer .. "
        "written|generated|collected|pairs|created",
        "instruction|seed pairs|dataset|datasets|tasks",
        "question|prompt and|answer|response answer|completion|response|pairs pairs|by|written|from",
        "self|evol instruct",
        "human judgments|judgements|ratings|labels|raters|preferences",
        "llm|gpt|gpt4|model|machine labeled|labelled|annotated|labels|annotator|labeler",
        "llm|gpt|model|machine|claude generated|written examples|data|labels|questions|training|samples|conversations|"
        "dialogues|pairs",
        "generated|generate|generating|created|produced|wrote|simulated ... synthetic|artificial|training .. data|"
        "examples|conversations|dialogues|questions|samples|records|patients|images|tickets|cases|transactions",
        "synthetic examples|conversations|dialogues|questions|records|patients|images|samples|tickets|queries|training|"
        "corpus|corpora|text|speech|transactions|instructions|documents",
        "bounding box|boxes",
        "segmentation|polygon mask|masks|labels|annotations",
        "drew|drawing|draw|drawn .. boxes|polygons around",
        "entities|entity|pos|sentiment|intent|speech label|labels|labeling|tagged|annotation|annotations|tags|tagging",
        "annotation|annotationen|annotieren|annotiert|annotierung|annotationsrichtlinie*|annotationsschema|"
        "annotationsprojekt*|gelabelt|gelabelte* .. von|der|korpus|daten|texte|texten|bilder|bildern|bilddaten|"
        "trainingsdaten|sätze|leitfaden",
        "manuell|händisch|hand .. gelabelt|annotiert|klassifiziert|verschlagwortet",
        "trainingsdaten|bilder|texte|tweets|datensätze ... annotiert|gelabelt|generiert",
        "synthetische|synthetischer|synthetischen daten|datensätze|datensätzen|trainingsdaten|testdaten",
        "annotation|étiquetage|etiquetado|anotación de|des|manual corpus|données|datos|imágenes|textos|images",
        "données|datos annotées|étiquetées|synthétiques|sintéticos|anotados|etiquetados",
        "two|three|both|second|several .. raters|people|persons|readers|reviewers|coders|students|colleagues|"
        "experts|interviewers|linguists|clinicians|lawyers|physicians|radiologists coded|labeled|tagged|annotated|"
        "judged|rated|classified ... answers|comments|texts|notes|messages|documents|images|sentences|reviews|"
        "pairs|tickets|interviews|transcripts|items|clips|tweets",
        "each|every .. answer|item|question|sentence|image|photo|text|pair|document|scan|clip|note|tweet|message|"
        "example .. judged|labeled|coded|rated|annotated|tagged by|twice|independently",
        "each|every .. answer|item|question|sentence|image|photo|text|pair|document|scan|clip|note|tweet|message|"
        "example .. answered|marked|read|scored twice|independently",
        "handbook|manual|guide|instructions|rules|rulebook|training for|of .. raters|annotators|labelers|labellers|"
        "crowdworkers",
        "train*|taught|instruct*|brief*|hired|supervis*|led|managed|recruit* ... raters|annotators|labelers|labellers",
        "coded|coding|tagged ... answers|comments|interviews|transcripts|responses|letters|statements ... code|"
        "coding|scheme|category ... book|scheme|system|with|independently|twice|agreement|frame",
        "code book|frame ... coded|coders|answers|comments|responses|interviews",
        "coded ... answers|comments|interviews|transcripts|responses|statements ... code|coding book|scheme|frame",
        "annotatorinnen|annotatoren|annotierern|annotierer|annotierende",
        "übereinstimmung ... kappa|annotator*|kodierer*|bewerter*",
        "kappa von|wert|werte|über",
        "agreement between|among .. judges|readers|experts|reviewers|markers|radiologists|assessors|people|markers "
        "... 0|kappa|percent",
        "agreement of|from|was|at|is|rose 0",
        "how often|well they|people|two|both|raters|annotators|experts .. agree|agreed|agrees|disagree",
        "drew|drawing|draw|drawn .. boxes|rectangles|polygons|outlines round|around",
        "outlined|marked|traced ... images|photos|slides|frames|micrographs|pictures ... for|to .. train|training|"
        "segmentation|the .. model|network|detector|models",
        "language|large model|models|gpt|llm|chatgpt|claude ... wrote|write|writes|invented|invent|generat* ... "
        "questions|examples|queries|dialogues|conversations|sentences|pairs ... kept|keep|train*|filter*|tune|"
        "checked|threw|discard*",
        "let|had|asked .. large|language|model|llm|gpt|chatgpt .. model|write|invent|generate ... write|invent|"
        "generate|questions|examples|queries|dialogues|conversations ... questions|examples|queries|dialogues|"
        "conversations|sentences|kept|filter*",
        "tagged|tagging|labeled|marked|sorted|coded ... so|to|for ... train|training|teach .. model|classifier|"
        "network|detector|algorithm|filter",
        "tagged|tagging|labeled|marked|sorted|coded ... so|for .. model|classifier|network|machine|algorithm .. "
        "can|could .. learn",
        "wrote|prepared|created|curated|reviewed .. training examples|dialogues|conversations ... hand|model|pairs|"
        "question|bot|assistant",
        "pairs of .. question|questions|prompt|prompts|instruction|query|queries and|with",
        "freelancers|crowd|students|interns|contractors|nurses|lawyers|workers to label|tag|annotate ... images|"
        "photos|texts|tweets|messages|comments|reviews|data|sentences|calls|documents",
        "pick*|chose|choose|choosing|preferred|select* .. better|best of|between|from .. two|both|several|four .. "
        "chatbot|model|ai|bot|llm|assistant|generated|machine .. answers|responses|replies|completions|outputs",
        "label*|annotat*|tag* ... model|classifier|network .. was|is|were .. unsure|uncertain|least",
        "model|classifier|network .. was|is|were .. unsure|uncertain|least ... label*|annotat*|tagg*",
        "sorted|classified|coded|grouped ... by hand into ... reasons|topics|labels|classifier",
        "generat*|invent*|created|made|produced .. fake|artificial .. invoices|letters|dialogues|messages|records|"
        "patients|questions|receipts ... train|test|model",
        "labeled|labelled|annotated ... rays|scans|slides|clips|recordings|tweets|photos|images ... agreement|kappa",
        "wrote|collected|prepared ... example|seed dialogues|conversations|utterances ... bot|model|assistant|chatbot",
        "generat*|invent* ... fake|artificial .. invoices|letters|dialogues|messages|records|receipts ... train .. "
        "model|extractor|classifier|detector",
        "disagreements|differences between|among .. labelers|labellers|raters|annotators",
        "rated|rating|ranked .. assistant|chatbot|bot|ai|llm .. replies|answers|responses|outputs",
        "hand coded .. news|stories|interviews|articles|answers|tweets|speeches",
        "annotate|annotates|annotated|annotating ... rays|radiographs|ecg|ecgs|ctg|ctgs|eeg|eegs|mri|mris|mammograms|"
        "corpus|corpora|clips|chats|tickets",
        "annotated|annotate|annotating ... 000|hundred|thousand|900|800|700|600|500|400|300|200 ... reports|"
        "contracts|interviews|reviews|posts|notes|slides|photos|recordings|calls|sentences|rulings|judgments|"
        "transcripts",
        "labeled|labeling|label|labels ... 000|hundred|thousand .. rays|radiographs|reports|rulings|receipts|ecgs|"
        "ecg|ctg|traces|strips|clips|invoices|contracts|recordings|scans|slides|judgments|transcripts",
        "labeled|labeling|label ... 300|400|500|600|700|800|900 .. traces|ctg|ecg|strips|rays|radiographs|reports|"
        "rulings|clips|recordings|scans|transcripts|tweets",
        "labeling ... clips|utterances|rulings|corpus|corpora|radiographs",
        "labeled .. rays|radiographs|ecgs|mammograms ... radiologist|radiologists|students|physicians|doctors|study|"
        "unpaid|eye|model|colleague|colleagues",
        "law|medical|phd|doctoral|two|three|four|five|six|ten|student students|assistants .. annotated|labeled|tagged",
        "linguists|radiologists|clickworkers|crowdworkers|physician|physicians|clinicians|annotators .. annotated|"
        "labeled",
        "volunteers|temps|interns|assistants|experts|freelancers .. annotated|annotate",
        "corpus|texts|images|photos|sentences|data|interviews|translations|recordings ... annotated by|labeled|with",
        "corpus|images|photos|sentences|recordings ... assistants|students|nurses|volunteers|linguists .. had|have|"
        "were|then labeled|annotated",
        "annotation work|job|jobs|experience|gig|gigs|lead|manager|outsourced|coordinator|specialist",
        "annotation of ... interviews|texts|corpus|corpora|rulings|images|reports|recordings|contracts|speech|"
        "sentences|scans|video|videos|letters|000|documents",
        "did|do|does|doing the|all|some|our annotation|annotations",
        "no|of|own|our annotation of|work|experience",
        "labels|labeling crowdsourced|outsourced|done ... listeners|annotators|firm|vendor|clickworkers|crowd|"
        "workers|students",
        "labeling|labels ... clickworkers|crowdworkers|annotators",
        "labels for .. images|scans|tweets|sentences|training|tumor|tumour|rays",
        "sentence|token|pixel|span|emotion labels",
        "labels that|which .. nurses|doctors|students|annotators|experts|radiologists .. assigned|gave|set|had",
        "000 labeled .. ray|radiology|medical|clinical|chest .. reports|notes|letters|images",
        "synthetic .. letters|emails|invoices|complaints|receipts|chats",
        "freelancers|crowd|students|interns|contractors to label|tag|annotate ... guideline|receipts|rulings|letters|"
        "contracts|reports|clips|recordings|scans|invoices",
        "clickworkers|bildannotation*|textannotation*|sprachannotation*|annotationsprojekt*|annotationsrichtlinie*|"
        "annotationsleitfaden*|annotationsschema*|annotationskampagne*|annotationsteam*|annotationsarbeit*",
        "annotiert|annotierte|annotierten|annotieren|annotierst ... texte|berichte|arztbriefe|urteile|bilder|daten|"
        "korpus|leitfaden|sätze|aufnahmen|befunde|tweets|studierenden|studierende",
        "texte|pflegeberichte|arztbriefe|urteile|bilder|daten|befunde|tweets|sätze|aufnahmen|berichte|interviews|"
        "röntgenbilder|studierende|hilfskräfte ... annotiert|annotierte|annotierten|annotieren|gelabelt|gelabelten",
        "labeln .. bilder|daten|texte|tweets|sätze|aufnahmen",
        "labeled .. drone|satellite|aerial|microscope|microscopy photos|images|pictures|frames",
    ),
    "experiment_design": (
        "drawn|chosen|picked|assigned by lot|lottery|coin",
        "a b test|tests|testing|experiment|experiments|experimentation|tested",
        "ab test|tests|testing",
        "design|designing|run|running|conduct|conducting .. experiments",
        "experimental|experiment|experimentation design|designs|platform|platforms|analysis|methods",
        "design of experiments",
        "power calculation|analysis|calculations",
        "sequential stopping|tests|testing",
        "versuchsplanung",
        "product|online|business experiments|experimentation",
        "randomized trial|trials|experiment|experiments|tests",
        "sample size ... before|test|trial|experiment",
        "sent|send|show|showed|shown|served|mailed|serve ... two|three|both|different .. versions|variants|subject|"
        "headlines|layouts|wordings|prices|offers",
        "tested|testing|compared|comparing|tried|trialed ... two|three|different|several|alternative .. subject|"
        "headlines|wordings|landing|creatives|variants|layouts|versions .. lines|pages|against|on|random*|with|each",
        "versions|variants|version|variant ... random*|halves|half|coin",
        "random control|controls|half|halves|split|assignment|allocation",
        "randomly assigned|split|allocated|divided",
        "assigned|split|divided|allocated ... at random|lot",
        "half of .. users|customers|visitors|list|traffic|recipients|sessions|shops|stores ... saw|got|received|kept",
        "coin|lot|lottery decided|toss|flip|decides",
        "control group|groups|stores|shops",
        "treatment and|or|versus|vs control",
        "test|pilot and control .. group|groups|stores|shops|regions",
        "holdout|hold|out group|groups|customers|regions|stores|cell .. of|for|control|measured|to|that|and|test",
        "mailing|price|pricing|headline|creative|newsletter|banner|conversion|geo|split|bucket|mvt|switchback|"
        "multivariate|incrementality|holdout test|tests|tested|testing|experiment|experiments",
        "subject|landing line|page|lines|pages test|tests|testing|experiment|experiments|variants",
        "incrementality|interleaving",
        "incremental|conversion|brand lift",
        "champion challenger",
        "armed bandit|bandits",
        "thompson sampling",
        "minimum detectable",
        "statistical power",
        "power of .. test|tests|experiment|experiments|trial",
        "stopping rule|rules|boundary|boundaries",
        "sample ratio mismatch",
        "cuped|abtesting|kameleoon|abtasty|vwo|geolift|preregistration|preregistered|randomization|randomized",
        "novelty effect|effects",
        "guardrail|guardrails metric|metrics|kpi|kpis",
        "pre registered|registration|analysis .. study|studies|experiment|experiments|trial|trials|hypotheses|plan|"
        "plans|replication",
        "stepped|cluster wedge|randomized",
        "rct design|study|protocol|evaluation|evaluations|with|of",
        "field experiment|experiments",
        "with|without|against|versus .. control|comparison group|groups|stores|shops",
        "crossover|factorial|split|randomized|latin|composite|block design|designs|plot|square|squares",
        "fractional factorial|factorials",
        "full factorial design|designs|experiment|experiments|plan|plans",
        "taguchi|behnken|plackett",
        "response surface",
        "doe study|studies|experiments|methodology|plan|plans|in|with",
        "adobe|google target|optimize .. test*|experiment*|personalization",
        "ab tasty",
        "split io|url|traffic .. test*|experiment*",
        "eppo|amplitude|posthog|launchdarkly|firebase experiment|experiments|experimentation",
        "experiments|experiment|tests on|with .. users|customers|visitors|pricing|checkout|homepage|onboarding|traffic",
        "hypothesis|hypotheses .. before|fixed|written|stated .. test|tests|experiment|experiments|launch|start|trial",
        "decided|decide|fixed|wrote|write|stated|state|agreed .. beforehand|advance which|what|when",
        "conversion rate optimization",
        "testgruppe*|kontrollgruppe*|vergleichsgruppe*|versuchspläne|versuchsplan|randomisier*|zufallsgruppe*",
        "zufällig .. zugeteilt|zugewiesen|aufgeteilt|eingeteilt|verteilt|ausgewählt",
        "vollfaktoriell*|teilfaktoriell*",
        "zwei|drei varianten|versionen .. getestet|verglichen|verschickt",
        "prueba|pruebas|tests|test a b",
        "grupo|grupos|groupe|gruppo de|di|témoin|contrôle control|controllo|contrôle",
        "plan|plans|diseño d|de expérience|expériences|experimentos",
        "show*|gave|give|sent|served|offered|saw|got|received|kept ... half|tenth|third|quarter|percent|fifth of "
        ".. users|visitors|players|customers|shoppers|readers|subscribers|traffic|sessions|accounts|members|"
        "callers|listeners ... rest|others|control|compar*|other",
        "half|tenth|third|quarter|percent|fifth of .. users|visitors|players|customers|shoppers|readers|"
        "subscribers|traffic|sessions|accounts|members|callers|listeners .. saw|got|received|kept ... rest|others|"
        "control|compar*|other",
        "shown|given|sent|assigned|offered|served ... drawn|chosen|picked|players|users|visitors|customers|them|"
        "patients|pupils .. at random",
        "tested|compared|trialed|trialled ... on|with|among .. random|randomly .. patients|users|visitors|readers|"
        "households|members",
        "drew lots which|who|between|among",
        "drew lots for|to which|who|decide|choose",
        "kept|left|held|leave|keep ... of .. customers|users|members|subscribers|shops|stores|accounts|players|"
        "visitors ... without|untouched|aside|back ... measur*|compar*|control|baseline|effect",
        "tenth|percent|half|fraction|share|quarter of .. users|visitors|players|customers|shoppers|readers|"
        "subscribers|traffic|sessions|accounts|members|callers|listeners ... compar*|measured ... bookings|"
        "conversion*|orders|clicks|sales|revenue|retention|purchases",
        "experiment with|on|over|across|among ... users|visitors|players|customers|shoppers|readers|subscribers|"
        "traffic|sessions|accounts|members|callers|listeners|households|villages|passengers",
        "tested|compared|tried ... two|three|four|five|different|several wordings|phrasings|headlines|subject|"
        "reminders|captions",
        "varied|varying|vary ... by|with|in|following .. plan|design|matrix ... runs|trials|experiments|factors",
        "two|three|four|five|six|seven factors .. in|at|over|with .. runs|levels|trials|experiments",
        "stopping day|date ... test|trial|experiment",
        "hypothesis|hypotheses|analysis|analyses ... before .. data|results .. came|arrived|seen|in",
        "hypothesis|hypotheses|metric ... before ... test|trial|experiment .. began|started|opened|of",
        "plan of analysis",
        "how many ... trial|experiment|arm .. needs|need|needed|requires|must",
        "comput*|calculat*|work*|estimat* ... how many villages|households|schools|respondents|clusters .. we|are|"
        "were|it .. need|needed|needs",
        "peek|peeking|peeked at .. results|data",
        "pilot stores|shops|branches|depots ... compar*|versus",
        "new .. against|versus|vs .. old|existing|current ... of .. visitors|users|traffic|shoppers|readers",
        "assigned|allocated ... classes|patients|shops|stores|villages|schools|clinics|depots ... by .. random|lot|"
        "lottery",
        "changed one thing ... measured|compar* ... traffic|users|visitors",
        "primary|main outcome|endpoint|metric ... before .. test|trial|experiment|campaign",
        "randomly picked|chosen|selected|drawn .. debtors|households|users ... letter|version|versions|offer|"
        "control|got|received",
        "a b platform|tool|framework|calculator|trials|split|splits|variants|engine|tooling",
        "tested|testing|tests ... a against|versus|vs b",
        "set|ran|run|running up|a .. test|tests with .. holdout|holdouts",
        "controlled experiment|experiments",
        "owned|own|owns experimentation",
        "experimentation run|owned|agency|lead|manager|program|programme|roadmap|culture",
        "experimentation ... growth|optimization .. agency|team",
        "arms and|with|plus .. run|placebo|washout|crossover",
        "two|three|four|multi arm design|experiment",
        "design ... two|three|four|five arms",
    ),
    "causal_inference": (
        "causal .. inference|model|models|modeling|analysis|methods|questions|impact|effects|reasoning|ml",
        "uplift model|models|modeling",
        "synthetic control|controls",
        "difference|differences in difference|differences",
        "quasi experiment*",
        "causal forest|forests|discovery|diagram|diagrams|effect|graph|graphs|dag|dags|claim|claims|mediation|"
        "estimation|evidence|identification|study|studies|evaluation|estimate|estimates|estimand|estimands|"
        "relationships|structure|tree|trees",
        "event study|studies .. design|designs|regression|estimates|with|of",
        "staggered adoption|rollout|treatment",
        "interrupted time series",
        "matched controls|control|pairs|comparison|cohort .. of|with|and|design|analysis|firms|stores|patients|"
        "customers|study",
        "matching estimator|estimators|on .. covariates|propensity",
        "propensity .. matching|matched|weighting|weights|weighted|scores|score|adjustment|adjusted",
        "inverse probability|propensity .. weight*|treatment|censoring",
        "doubly robust",
        "double machine|ml learning",
        "targeted maximum",
        "tmle|iptw|causalimpact|causalml|causalnex|causalpy|dagitty|gcastle|rdrobust|matchit|synthdid|augsynth|gsynth|"
        "psmatch2|endogeneity|endogenous|confounder|confounders|confounding|2sls|deconfounding|counterfactuals",
        "causal impact",
        "counterfactual outcome|outcomes|analysis|estimate|estimates|estimation|scenario|scenarios|policy|evaluation|"
        "impact|prediction",
        "instrumental variable|variables",
        "instrument|instruments for .. endogenous|treatment|price|prices|schooling|exposure",
        "two stage least",
        "iv regression|regressions|estimation|estimator|estimates|approach|strategy",
        "discontinuity design|designs|analysis",
        "regression discontinuities|kink",
        "just below|above ... just above|below",
        "natural experiment|experiments",
        "average treatment effect|effects",
        "heterogeneous treatment|effects",
        "treatment|intervention effect heterogeneity|on|of|estimates|estimation",
        "cate estimation|estimates|models",
        "uplift tree|trees|curve|curves|modelling|random|forest",
        "panel regression|regressions|econometrics",
        "panel data .. models|methods|econometrics|regression|regressions|estimation|analysis",
        "impact evaluation|evaluations",
        "estimat*|identif*|isolat* .. effect|effects|impact of ... on",
        "selection bias",
        "omitted variable|variables",
        "unobserved heterogeneity|confounding|confounders",
        "backdoor|door criterion|adjustment",
        "structural causal",
        "mendelian randomization",
        "mediation analysis|analyses .. of|with|in|between|structural|causal",
        "marketing|media mix model|models|modeling",
        "parallel trends",
        "placebo test|tests|checks .. in|for|with|on|and",
        "target trial emulation",
        "effect|impact|effects of ... before and after|with|without .. comparison|control|compared",
        "before and after .. comparison|study|design|control",
        "difference|differences estimator|regression|design",
        "microeconometr*|econometrician|econometrically|ökonometrie|ökonometrisch*|mikroökonometrie|kausalanalyse*|"
        "kausalinferenz|kausalität|kausale*|économétrie|econometría|econometria|wirkungsevaluation*",
        "inferencia|inférence|inferenza causal|causale",
        "double|diferencias différence|en .. différences|diferencias",
        "matched|matching|paired on|by .. chance|chances|probability|likelihood|odds of",
        "compar* ... similar|comparable|matched|neighboring|neighbouring .. shops|towns|patients|firms|districts|"
        "schools|regions|customers|villages|pupils|stores|countries|plants|cities .. that|which|who .. did|had|"
        "were not|none|kept",
        "compar* ... similar|comparable|matched|neighboring|neighbouring .. shops|towns|patients|firms|districts|"
        "schools|regions|customers|villages|pupils|stores|countries|plants|cities ... never|untreated|unaffected",
        "compar* ... before and after ... with|against|to .. towns|shops|districts|similar|those|unaffected|"
        "neighboring|neighbouring|comparable|ones|regions|schools|stores",
        "used|using|exploit* .. lottery|border|borders|cutoff|quota|rainfall|reform|strike|distance|rollout|"
        "boundary ... as|to|for .. instrument|measure|estimate|see|judge|identify|isolate|study ... effect|effects|"
        "what|how|impact|whether",
        "lottery|border|rainfall|distance|quota|weather|shock|reform|draft ... as .. instrument|instruments",
        "just above|over|below|under and|or|versus|against|with .. above|over|below|under",
        "both|either sides|side of .. cutoff|threshold",
        "weighted mix|mixture|average|blend|combination of .. other|similar|untreated|comparable|unaffected .. "
        "regions|countries|shops|cities|states|others|stores|districts|towns",
        "estimat*|measur*|work*|model*|simulat* ... what would have happened|been ... without|otherwise|had|if|absent",
        "estimat*|measur*|work*|model* ... would have .. happened|been|sold|bought|come|occurred|grown|recovered "
        "... without|anyway|otherwise|absent",
        "what|which|decide .. variables|factors|covariates to adjust|control|condition for|on",
        "what to adjust for",
        "correlation|association|difference|gap|advantage .. vanish*|disappear*|shrinks|shrank ... adjusted|"
        "adjusting|controlled|controlling|accounted|accounting for",
        "compar* .. siblings|twins",
        "sibling|twin comparison|comparisons",
        "twins|doubles|counterparts for ... treated|exposed|customers|patients|firms|participants ... by|age|"
        "income|history|same",
        "adopted|introduced|got|received|joined .. later|never|yet as|served .. controls|control|comparison",
        "unmeasured|unobserved|lurking .. cause|causes|factor|factors|variable|variables|influences|differences",
        "unseen|hidden|omitted .. cause|causes|factor|factors|variable|variables ... overturn|bias",
        "self selection",
        "effect|effects|impact of .. reform|subsidy|subsidies|law|tax|programme|program|ban|policy|closure|"
        "closures ... districts|regions|later|controls|matched|comparison|neighboring|neighbouring|unaffected",
        "separat*|distinguish*|tell*|told .. cause|causes|causation|causality ... from .. correlation|coincidence|"
        "effect",
        "correlation|correlations|association .. not|rather|than|or|versus .. cause|causal|causation",
        "estimat*|measur*|calculat* ... sales|visits|orders|bookings|jobs|accidents|deaths ... really|actually|"
        "truly caused|due",
        "districts|regions|towns|cantons|counties|municipalities|countries ... as .. comparison|controls|"
        "counterfactual ... effect|reform|policy|law|judge|measur*|estimat*|programme|program",
        "neighboring|neighbouring|untreated|unaffected .. districts|regions|towns|cantons|counties|states|"
        "countries|municipalities|shops|stores as .. controls|control|comparison",
        "compar* .. treated|trained|enrolled|exposed|vaccinated .. workers|patients|people|firms|pupils|households "
        "with|to|against .. untreated|untrained|unexposed|unenrolled|unvaccinated",
        "estimat*|identif*|isolat* ... effect|effects with|by|using .. instrument|instruments",
        "matching and|or|plus instruments|instrument|instrumental|weighting",
        "matching estimator|estimators|study",
        "economist|economists|econometrician ... used .. matching|instruments",
        "matching hat|wurde ... gerechnet|berechnet|geschätzt",
        "the|my|our|an|whose|credible|paper|causal identification strategy|strategies",
        "measur*|estimat*|quantif*|isolat* .. campaign|policy|reform|promotion|advertising|marketing effect|effects",
        "book of why",
        "mostly harmless econometrics",
    ),
    "data_pipelines": (
        "fetch|fetches|fetched|pull|pulls|pulled|collects ... load|loads|loaded|stores|writes ... into|database|tables",
        "logstash|fluentd|filebeat",
        "snakemake|nextflow|luigi workflow|workflows|pipeline|pipelines",
        "workflow|workflows|pipelines .. snakemake|nextflow",
        "data .. pipeline|pipelines",
        "data ingestion|integration|orchestration|engineering|flows|flow|workflows",
        "etl|elt process|processes|pipeline|pipelines|workflow|workflows|job|jobs|tools|development",
        "etl elt",
        "pipelines for .. reporting|analytics",
        "stream|streaming|event .. processing|data|pipelines|streams",
        "batch .. streaming",
        "airflow|informatica|nifi|talend|ssis|kinesis .. workflow|workflows|loads|dags|jobs|pipelines|or|and|for",
        "kafka|kinesis|pubsub",
        "nightly .. loads",
        "data engineer|engineers|transformation|transformations .. pipeline|pipelines|skills|workflows|jobs|tools",
        "ingest|ingesting .. data",
        "pentaho|ssis|nifi|matillion|meltano|debezium|kestra|oozie|azkaban|datastage|snaplogic|sqoop|ksqldb|redpanda|"
        "sqlmesh|dlthub|openlineage|streamsets|lakefs|dataform|talend|snowpipe|datapipeline*|dataops|ksql|boomi|rivery|"
        "keboola|gobblin|mwaa",
        "apache nifi|storm|pulsar|camel|samza|oozie|sqoop|flume",
        "glue job|jobs|etl|crawler|crawlers|catalog",
        "cloud composer",
        "event hub|hubs .. azure|kafka|stream*|ingest*",
        "azure|google|aws event|data hubs|factory|fusion|firehose|pipeline",
        "data factory|fusion .. pipeline*|copy|azure|adf|gcp|jobs",
        "argo workflow|workflows",
        "delta live tables",
        "sap data|bods services|intelligence|jobs",
        "oracle data integrator",
        "integration services .. ssis|sql|packages",
        "control m .. jobs|scheduling|batch|workflows",
        "confluent kafka|platform|cloud",
        "kafka topic|topics|streams|connect|consumer|consumers|producer|producers|cluster|clusters|events",
        "cron ... data|load|loads|extract*|import|imports|ingest*|download*",
        "load|loads|loaded|loading|ingest*|import*|copy|copies|feed|feeds|moved|move|push|pushed|pull ... bigquery|"
        "snowflake|redshift|lakehouse|clickhouse",
        "load|loads|loaded|loading|ingest*|import*|moved|move|pull|feed|feeds|extract* ... data warehouse|lake|mart|"
        "lakehouse",
        "nightly load|loads|job|jobs|import|imports|sync|refresh|batch|export|exports|etl|extract|extracts|build",
        "overnight batch|load|loads|import|imports|sync|refresh|etl",
        "incremental load|loads|loading|refresh|ingestion|models|extracts|extraction",
        "daily|hourly|scheduled|automated|automatic data|etl|batch|file load|loads|feed|feeds|import|imports|refresh|"
        "refreshes|sync|extract|extracts|extraction|transfer|transfers|ingestion|job|jobs",
        "orchestrat* .. data|jobs|dags|etl|loads|batch",
        "dags|dag in|with|for|that|airflow|and|runs|dagster",
        "backfill|backfills|backfilled|backfilling .. data|history|partitions|tables|years|events|dags|historical|"
        "missing",
        "idempotent .. load|loads|job|jobs|pipeline|pipelines|task|tasks|dag|dags|ingestion",
        "late arriving|events .. data|events|records",
        "exactly once .. processing|semantics|delivery",
        "schema evolution|registry|drift",
        "source systems|system .. warehouse|lake|feeds|extracts|extraction|into|mart",
        "loads|load|feeds|extracts from .. source|systems|erp|sap|apis|databases",
        "data feed|feeds|interfaces|replication|migration|migrations|ops|synchronization|conversion|marts .. from|"
        "between|into|script|scripts|etl|pipelines",
        "column|end|table level|lineage lineage|tracking",
        "lineage from|of|for|tracking .. columns|column|tables|table|source|sources|data|dashboards",
        "ingestion|streaming|batch|transformation|elt|medallion|ingest|analytics pipeline|pipelines|job|jobs|layer|"
        "flow|flows|framework|workflows",
        "pipeline|pipelines ... ingest|ingests|ingesting|extracts|warehouse|lake|tables|s3|bigquery|snowflake|feeds|"
        "airflow|kafka|parquet|postgres",
        "medallion architecture|layers",
        "bronze silver|and gold|silver",
        "lambda architecture .. batch|stream|speed|data|kafka",
        "extract transform|load",
        "reverse etl|elt",
        "analytics engineer|engineers|engineering",
        "real time .. processing|data|pipelines",
        "real|near time ingestion|streaming|feeds|events|streams",
        "replaced|replacing|automated ... manual|hand|copy|spreadsheet|started .. exports|imports|jobs|uploads|"
        "downloads|loads|extracts",
        "automat* .. data import|imports|export|exports|extraction|transfer|transfers|load|loads|feeds|refresh|flows",
        "csv|sftp|excel|json|xml|flat|edi file|files|exports|feeds|drops ... loaded|imported|ingested|database|"
        "warehouse|loads|load",
        "transform|transformed|transforming|transforms .. raw|source|event tables|events|logs",
        "change data",
        "dbt models|tests|project|core|cloud|transformations",
        "datenpipeline*|datenstrecke*|datenintegration|datenfluss|datenflüsse|ladeprozess*|ladestrecke*|ladejob*|"
        "ladelauf|ladeläufe|datenströme|datenanbindung|datentransformation*",
        "nächtliche*|tägliche*|automatisierte* .. beladung|ladeläufe|importe|ladejobs|datenimporte|datenübernahme",
        "beladung .. dwh|warehouse|data|datenbank",
        "etl strecke|strecken|prozesse|prozess",
        "pipelines|pipeline|flux|flujos|ingesta|ingénierie|ingeniería|integración|intégration de|des données|datos",
        "job|jobs|script|scripts|flow|flows|loader|loaders|program|programs that|which|to|reads|pulls|picks|copies|"
        "collects|loads .. pull|pulls|load|loads|fill|fills|reads|read|copy|copies|collect|picks|takes|bring|"
        "brings|move|moves|export|exports|up ... warehouse|database|lake|reporting|mart|dwh|bigquery|snowflake",
        "every|each night|hour|minute|morning ... job|script|program|process|flow ... reads|pulls|loads|fills|"
        "fetches|picks|copies|collects|imports ... warehouse|database|lake|systems|files|mart",
        "job|jobs|script|scripts ... fills|fill|feed|feeds .. warehouse",
        "scheduled|hourly|timed script|scripts|job|jobs .. picks|pulls|loads|fills|fetches|imports",
        "source systems and|into|are .. fills|fill|feed|loaded|read .. warehouse|tables",
        "events|clicks|readings ... arrive|arrives|land|lands|landed|stream* ... in|into .. warehouse|lake|"
        "bigquery|snowflake|lakehouse",
        "bring|brings|brought|load*|funnel*|stream* ... data|readings|measurements|events ... into .. one|single|"
        "central|common .. database|warehouse|lake|lakehouse|table",
        "automat* ... import|imports|loading|refresh|download|downloads of|from ... files|price|prices|results|"
        "invoices|readings|statements|extracts",
        "nightly|overnight run ... restarted|restart|rerun|tables",
        "tables|datasets|extracts refreshed|reloaded|rebuilt .. each|every|hourly|nightly|overnight|daily",
        "late|failed|missed files|loads|partitions|feeds ... retried|retries|rerun|reloaded|reprocessed|replay*|"
        "backfill*",
        "failed|failing step|steps|run|file .. retr*|rerun*|restart*|resum*",
        "where .. its|each|every|a|the|their .. column|columns|field|fields|table|tables .. comes|come|came|stems|stem",
        "messages|events|readings|clicks ... enrich*|reshap*|deduplicat*|normaliz* ... store|stores|stored|write|"
        "writes|written|load|loads|loaded|files|save*|forward*",
        "feeds of|from ... partners|suppliers|vendors|carriers|banks ... merged|loaded|validated|imported|parsed",
        "job chain|chains from|to|between|of",
        "hand|manual .. exports|extracts|downloads ... tables|job|jobs|refreshed|scheduled|automat*",
        "stored|hand|manual .. procedures|scripts|queries ... into|to|as .. versioned|tested|scheduled|dbt|staged|"
        "models|jobs",
        "load|loads|loading|loaded .. partner|source|supplier|sensor files|feeds|data|tables ... each|every night|"
        "hour|day|morning|minute",
        "load|loads|loaded .. files|tables|feeds|data|records into .. warehouse",
        "flow|flows|job|jobs|script|scripts that takes|picks|reads|fetches ... parses|cleans|converts|transforms "
        "... writes|loads|stores|inserts .. rows|tables|table|database|warehouse|it|them",
        "meter|sensor|machine data|readings of|from ... every|each .. minute|minutes|hour|night|15 .. database|"
        "table|minutes|place",
        "load|loads|loaded|loading .. sales|transactions|readings|bookings into .. warehouse",
        "pipelines|pipeline that|which .. feed|feeds|fill|fills|load|loads .. dashboard|dashboards|warehouse|tables|"
        "reports|database|databases",
        "nightly|scheduled|hourly|overnight pipeline|pipelines",
        "pipeline|pipelines ... i|we wrote",
        "pipeline|pipelines ... run|runs|running|ran unattended",
        "sensor|sales|patient|clinical|event|raw|stock|log|billing data|readings|files ... through|via .. pipeline|"
        "pipelines",
        "nightly|daily|weekly|monthly|overnight data|file|batch load|loads|import|imports|feed|feeds|refresh",
        "ingestion from .. sensors|systems|sources|apis|devices|sequencers|machines|databases|meters",
        "streaming|batch|log|event|telemetry|stream ingestion",
    ),
    "big_data": (
        "big data",
        "large scale .. data processing|datasets|data|analytics",
        "distributed data processing",
        "event|log tables of .. tb",
        "tables|terabytes|petabytes .. tb|pb|data",
        "map reduce",
        "cloudera|hortonworks|mapr|sparklyr|graphframes|sparksql|pysparksql|starrocks|prestodb|trinodb|hiveql|"
        "hdinsight|cudf|koalas|scalding|hudi|dask|bigdata",
        "emr cluster|clusters|serverless|spark|notebooks|jobs",
        "iceberg table|tables|format|catalog|lakehouse|trino|spark",
        "delta table|tables|sharing",
        "orc files|format|tables",
        "apache arrow|druid|pinot|kudu|drill|pig|tez|kylin|zeppelin|sedona|iceberg|hadoop",
        "amazon|aws athena",
        "athena queries|query|tables",
        "redshift spectrum",
        "dataflow|beam job|jobs|pipeline|pipelines .. beam|gcp|streaming|batch|google|pubsub|bigquery|in|on|with|for",
        "yarn cluster|spark|resource .. cluster|manager|hadoop|spark",
        "ray parquet|shards|with|dask|spark .. parquet|shards|dask|spark",
        "jobs|moved ... to ray|spark|dask|databricks",
        "dask|spark|ray|flink|hadoop or|and ray|dask|spark|hadoop|flink|hive",
        "tb|pb of .. data|logs|text|events|raw|records|parquet|images|tables|waveforms|telemetry",
        "tb|pb per|a|each|every day|month|week|year|night|hour",
        "terabyte|terabytes|petabyte|petabytes scale|range|of|a|per|sized|daily",
        "billion|billions|trillion .. rows|records|events|clicks|impressions|pings|logs|readings|messages|observations",
        "billion|billions of .. rows|records|events|log|documents",
        "columnar format|formats|storage|files|store|data",
        "data|join|partition skew",
        "skewed joins|join|partitions|keys",
        "broadcast join|joins",
        "executor|executors memory|cores|tuning",
        "reduce jobs|job|tasks .. hadoop|cluster|map",
        "hadoop|spark|databricks cluster|clusters|ecosystem|stack|jobs|job|workloads|platform|streaming|dataframes|"
        "notebooks|certified|optimization|tuning",
        "larger than memory|ram",
        "out of core|memory .. processing|computation|dataframes|data",
        "distributed computing|compute|processing|query|dataframe .. data|spark|engine|engines|dataframes|datasets|"
        "dask|framework",
        "process*|crunch* .. large|massive|huge|vast volumes|amounts|volume|quantities of .. data|logs|events",
        "massive|massively parallel|data processing|sets|datasets",
        "massendaten*|datenlawine",
        "verarbeitung|verarbeiten|auswertung .. großer|grosser|sehr datenmengen|datensätze|großer",
        "verteilte* datenverarbeitung|datenbankabfragen",
        "milliarden .. datensätze|datensätzen|zeilen|ereignisse|ereignissen|einträge",
        "grandes|grands volúmenes|volumes de datos|données|dados",
        "données massives",
        "tb|terabyte|terabytes|petabyte|pb nightly|aggregation|aggregations|join|joins|shuffle|scan|dataset|"
        "datasets|corpus|lake|warehouse|cluster",
        "tb|pb|terabytes|petabytes ... partition*|shuffle|aggregat*|nodes|node|cores|cluster",
        "cluster with|of|holding ... tb|pb|terabytes|petabytes",
        "corpus|logs|aggregation|rows|pages|tables|documents ... on|across|over ... 64|60|96|100|128|200|256|300|"
        "400|500|512|600|800|1000|000|hundred|hundreds|thousand .. cores|nodes|machines|executors|cpus",
        "columns|columnar|parquet|clickstream|events ... partition* by|on .. day|date|hour|month|key|country",
        "process*|count*|aggregat*|filter*|dedup*|pairs ... over|of|across|from|000|100|200|300|400|500|600|700|"
        "800|900|hundred .. 100|200|300|400|500|600|700|800|900|hundred|million .. million|pages|documents|events "
        ".. pages|documents|events",
        "data|dataset|datasets|tables|files|frames ... not|longer|t .. fit|fits in|into .. memory|ram",
        "data|dataset|datasets|table|tables|files|frames ... too big|large|much for .. memory|ram|pandas|excel|laptop",
        "shard*|split .. corpus|crawl|logs into ... files|shards|parts",
        "hot|skewed|heavy key|keys ... join*|cluster|spark|shuffle|partition*",
        "join|joins|shuffle|shuffles ... hot|skewed|heavy key|keys",
        "repartition* .. by|on .. key|keys|date|day|customer",
        "shuffle|shuffles|spill|spilling ... executor*|gb|tb|cluster|partitions",
        "open table format|formats",
        "600|700|800|900|500 million .. pages|documents|events",
        "million|billion .. pages|documents ... on|across .. cluster|nodes",
        "query|queried|querying|processed|scanned|analyzed|crunched .. petabytes|terabytes",
    ),
    "data_governance": (
        "data .. governance|privacy|protection|security|compliance|masking|retention|stewardship|anonym*|lineage",
        "sensitive|personal|patient|customer|confidential data .. integrity|privacy|security|protection|masking|"
        "compliance",
        "privacy|security .. of .. data",
        "pseudonymiz*|anonymiz*",
        "pseudonymize*|pseudonymise*|pseudonymisier*",
        "masking of .. data",
        "row level security",
        "access register|control|controls .. data",
        "treat|handle|handling .. sensitive|personal|confidential data",
        "löschkonzept|datenschutz|dsgvo",
        "comply|compliance|complying .. data|privacy|gdpr|hipaa",
        "mask|masked|masking .. personal|customer|sensitive",
        "record|records of processing activities",
        "retention rules|schedule|periods",
        "hash|hashed|hashing|mask|masked|masking|obfuscat*|scrambled|redact*|encrypt|encrypted ... ids|identifiers|"
        "personal|identity|identities|phone|account|faces|pii|sensitive",
        "numbers|names|ids|identifiers|addresses|faces|emails|phones|columns|identities ... masked|hashed|redacted|"
        "scrambled|pseudonym*|anonym*",
        "remov*|strip*|took|take|delet*|drop*|suppress* ... identifiers|identifying|pii",
        "direct|quasi|personal|patient identifier|identifiers",
        "de|re identif*|identified",
        "deidentif*|reidentif*|anonymisier*|anonymisé*|anonimiz*|anonymizing|anonimización",
        "top coded|coding .. incomes|income|ages|age|values|wages|variables",
        "k anonymity",
        "l diversity",
        "statistical disclosure|confidentiality",
        "disclosure control|risk .. data|statistical|statistics|output|outputs|tables|microdata",
        "small cell|cells|counts suppress*",
        "dp sgd|noise",
        "privacy officer|contact|impact|engineer|engineering|budget|enhancing|review|reviews|law|laws|breach|breaches|"
        "requests|legislation|regulation|regulations|assessment|assessments|compliance|counsel|governance|program|"
        "programme|lead|champion|manager",
        "cpra|lgpd|pipeda|popia|pdpa|ferpa|coppa|rgpd|nfadp|bdsg|eprivacy|cnil|dsar|dsars|dpia|dpias|cipp|cipt|cipm|"
        "cdpse|cdmp|dmbok|27701|caldicott|dsgvo",
        "law|loi|bill 25|64 .. consent|privacy|came|compliance|data|files|candidate",
        "rules for .. files|data|records ... consent|deletion|law|gdpr|privacy|access",
        "deleted|deletion|erased|erasure|purged|destroyed ... after|older|within ... days|months|years|month|year|"
        "weeks",
        "files|records|data|histories|logs|recordings ... deleted|erased|purged|destroyed after|once|when|"
        "automatically|within",
        "data|record|records|log|file|document retention",
        "retention policy|policies .. data|records|logs|files|documents",
        "right to be|erasure forgotten|of|requests",
        "erasure|deletion request|requests|concept|rules|schedule|deadlines|policy|periods|jobs",
        "subject access request|requests",
        "data subject|subjects",
        "lawful basis|bases",
        "legal basis .. processing|data",
        "cookie consent|consents|banner|banners",
        "consent management|wording|records|preferences",
        "addresses|contacts|records|customers without .. consent",
        "onetrust|alation|bigid|immuta|privacera|trustarc|sdcmicro|opendp|opacus|diffprivlib|usercentrics|cookiebot|"
        "varonis|openmetadata|atlan|ataccama",
        "microsoft|azure purview|presidio",
        "purview catalog|scans|labels|compliance",
        "presidio analyzer|anonymizer|pii|redaction",
        "apache atlas|ranger",
        "datahub|amundsen catalog|metadata",
        "who may|can|could|should .. see|open|access|read .. what|which|data|files|records|it|them",
        "access|permission|permissions rights|rules|roles|review|reviews|policies .. data|records|tables|warehouse|"
        "files|datasets",
        "row|column level .. security|access|permissions|masking|policies",
        "data owner|owners|ownership|custodian|custodians|dictionary|dictionaries|glossary|council|residency|"
        "sovereignty|minimization|breach|breaches|inventory|trustee|stewarding|inventories",
        "business glossary",
        "metadata catalog|catalogue|management|standards|repository",
        "information governance",
        "master data governance|management|strategy",
        "research data management",
        "trusted|secure research|data environment|environments|enclave|haven",
        "data clean room|rooms",
        "homomorphic encryption",
        "secure multi|multiparty",
        "fair data|principles .. data|principles|findable|research",
        "datenschutz*|datensicherheit|löschfrist*|löschkonzept*|löschregel*|löschung|aufbewahrungsfrist*|datenkatalog*|"
        "verarbeitungsverzeichnis*|auskunftsersuchen|berechtigungskonzept*|stammdatenmanagement|personenbezogene*|"
        "datenhoheit",
        "protection|protección|proteção|protezione de|des|dei|da données|datos|dados|dati",
        "données|datos|dati|dados personnelles|personales|personali|pessoais",
        "gouvernance|gobierno|gobernanza|governança de|des|del données|datos|dato|dados",
        "black|blacked|blacks|blacking|blackening out|outs|the ... names|addresses|faces|personal|identit*|plates",
        "blur*|pixelat* .. faces|plates|names",
        "replac*|substitut*|swap*|exchang* ... names|identities|identifiers ... by|with|for ... codes|code|"
        "pseudonyms|pseudonym|tokens|keys|hashes|random",
        "remov*|strip*|delet*|cut|took|suppress* .. names ... from|in|out ... letters|notes|transcripts|interviews|"
        "texts|recordings|reports",
        "personal|identifying|private|patient|customer details|data|information|names .. stripped|masked|blacked|"
        "replaced|redacted|erased ... before|from|by|with",
        "data|names|recordings|transcripts ... never|not leave|leaves .. hospital|network|server|house|country|"
        "premises|device|eu|clinic",
        "requests|request ... delete|erase|see ... personal|hold|held",
        "data processing|transfer|protection|access|exchange agreement|agreements|addendum|contracts|contract",
        "signed|negotiat*|drafted|concluded .. data agreement|agreements",
        "how long .. recordings|data|logs|messages|transcripts|footage|files .. are|is|were|was|may|kept|stored|"
        "retained|held|stay|stays",
        "eras*|purg*|delet* ... old|expired|outdated|inactive .. recordings|profiles|applications|footage",
        "inventory|register|catalog|catalogue ... data|datasets|columns ... owner|owners|purpose|purposes|deletion|"
        "retention|steward*",
        "owner|owners|steward|stewards for|per|to every|each .. table|tables|dataset|datasets",
        "each|every table|dataset|column .. has|with|got|gets|needs .. owner|steward",
        "access matrix|list|rights|register for|of|to ... data|records|tables|letters|recordings|drivers|patients",
        "retention limit|limits|deadline|deadlines",
        "coarsen*|generaliz* ... ages|age|places|dates|postcodes|birthdates|locations",
        "so that nobody can|could .. be .. identified|recognized|singled|picked|traced|reidentified",
        "so that no one|person|individual|patient|respondent|employee|customer can|could .. be .. identified|"
        "recognized|singled|picked|traced|reidentified",
        "consent|consents ... recordings|reuse|storage|tracking|withdrawal|withdrawals",
        "works council ... what|which .. may|can|is .. logged|recorded|monitored|stored|be .. logged|recorded|"
        "monitored|stored|about|on",
        "noise to|in .. published|released .. counts|totals|statistics|tables|figures",
        "suppress*|hid|hide|blanked .. small|rare cells|cell|counts",
        "personal|identifying|private|patient|customer details|data|information|names .. removed|deleted ... before",
        "erasure|deletion|access|removal and|or .. deletion|access|erasure|correction requests|request",
        "deletion date|dates|jobs|routine|routines|rules",
        "owner|owners|steward|stewards for|of|to each|every data|dataset|table",
        "no respondent|person|individual|participant can|could be .. recognized|reidentified|singled|identified in|"
        "from .. published|released|dataset|data",
        "keep|kept|keeps|keeping .. patient|customer|personal names|identities|identifiers|data out of ... data|"
        "query|model|logs|table|tables|team",
        "which|what .. customer|patient|personal|employee fields|data|attributes may|can|must .. be|not|never .. "
        "used|stored|shared .. for|in|by|with .. training|models|model|analysis|vendor|vendors",
        "personal data law|laws|legislation",
        "privacy|gdpr ... dpo",
        "dpo ... gdpr|privacy",
    ),
    "product_metrics": (
        "define|defines|defining|defined|establish|establishing|track|identify|own ... metric|metrics|kpi|kpis",
        "key|success|product|business|performance .. metrics|kpis",
        "business .. requirements|needs|questions|problems .. into|and",
        "translate|translating|turn|turning|convert ... business|customer|product|user|insights ... needs|problems|"
        "requirements|solution|solutions|decisions",
        "understand|understanding|scope|scoping|define|defining|frame|framing|identify|identifying .. problem|"
        "problems|use|opportunities",
        "identify|identifying|evaluate|discover|prioritize .. opportunities|use|areas ... ai|ml|data|cases|"
        "automation|value",
        "prioritization|prioritize|prioritizing .. which|features|problems|use .. problems|to|cases",
        "ai|business|enterprise|customer use cases",
        "customer|user|client|business|stakeholder needs|requirements|problems|goals|outcomes",
        "gather|gathering|elicit|collecting .. business|customer|user .. requirements",
        "funnel|revenue|growth|marketing|web optimization|analytics|metrics",
        "customer|user insights into",
        "interviewed .. users|customers|stakeholders",
        "scoped|scoping .. version|mvp|product|project|release",
        "success|north|target metric|metrics|star",
        "agreed|agree|decided|settled|defined|define|wrote ... what counts|counted|success",
        "defining|defined|define|agreed|wrote|set|fixed .. what success|good",
        "success .. is|was|are|were measured|defined",
        "set|defined|agreed|fixed|setting .. targets|target for .. repeat|retention|churn|conversion|activation|"
        "acquisition|cost|resolution|adoption",
        "churn|activation|adoption|retention|engagement|conversion|deflection|containment|resolution|satisfaction "
        "metric|metrics|kpi|kpis|definition|definitions|curve|curves|cohorts",
        "ticket|call|case deflection",
        "first contact|call resolution .. metric*|rate|kpi|as|and|target",
        "time to value",
        "feature|product|user adoption .. metric*|rate|funnel|tracking|analysis|measured|dashboard",
        "arpu|arppu|ga4|hotjar|posthog|fullstory|contentsquare|matomo|piwik|mouseflow|pendo|productboard|appsflyer|okr|"
        "prds",
        "customer|user lifetime value",
        "unit economics",
        "cost|saving|savings|value per|of .. query|request|resolved|token|answer|answers|prediction|error|errors|"
        "mistake|mistakes .. answer|ticket|case|against|positive|negative|and|was|weighed|call|wrong",
        "cost|costs|price of .. wrong|false|missed .. answers|answer|positives|negatives|decisions|alarms|positive|"
        "negative|alarm|prediction|predictions",
        "funnel|funnels drop|steps|metrics|report|reports|dashboard|conversion",
        "hiring|signup|onboarding|checkout|acquisition|conversion funnel",
        "drop off rate|rates|analysis",
        "user|visitor|usage behavior|behaviour|journeys|interviews|interview|analytics|telemetry|statistics",
        "customer|user interviews|discovery",
        "customer|user behavior|behaviour .. data|analysis|analytics|patterns|in|on|to",
        "jobs to be done",
        "product requirement|requirements document*|docs|prd|prds",
        "product roadmap|roadmaps|discovery|hypotheses|hypothesis|instrumentation|metric|kpi",
        "build|buy versus|vs|or buy|build .. decision|decisions|analysis|assessment|evaluation",
        "cost benefit analysis|analyses",
        "killed|shelved .. feature|project|pilot|idea|prototype",
        "advised|argued|recommended|decided against .. ai|ml|machine|model|llm|llms|chatbot|automation",
        "where|whether ai|ml|automation|llms|llm|genai|chatbots|agents .. help|helps|helped|pays|worth|useful|adds|"
        "fits|sense|needed|not",
        "use case|cases workshop|workshops|discovery|prioriti*|selection|backlog|evaluation|assessment|identification|"
        "portfolio|scoring",
        "ai|ml|genai|llm|data use|opportunities|opportunity|roadmap|strategy|readiness|canvas .. case|cases|assessment|"
        "for|of|workshop|workshops|definition|and",
        "framed|framing|reframed|reframing .. as .. classification|ranking|prediction|regression|forecasting|question|"
        "problem|retrieval",
        "translated|turned|turning|translating|converted|broke ... questions|question|problem|problems|needs|"
        "requirements|goals|complaints|requests ... into|to .. model|models|ml|metric|metrics|analysis|analyses|"
        "specifications|specs|analytical|technical|queries|measurable|data",
        "measured|tracked|monitored|tracking|measuring .. adoption|churn|activation|conversion|conversions",
        "last click",
        "attribution model|models|modeling|rule",
        "multi touch attribution",
        "adobe analytics",
        "amplitude|heap|snowplow|mixpanel|segment analytics|dashboards|events|tracking|mixpanel|amplitude",
        "product|web|event|events tracking plan|plans|events|analytics",
        "tracking plan|plans .. events|event|product|analytics|for",
        "instrument* .. events|product|funnel|feature|features|app|usage|analytics|telemetry",
        "leading|lagging|vanity|counter|proxy|outcome|guardrail|input metric|metrics|indicator|indicators",
        "rice|ice scoring|score|prioritization|framework",
        "impact effort|feasibility matrix|prioritization",
        "opportunity|market sizing",
        "heart|aarrr|pirate framework|metrics",
        "requirements elicitation|workshop|workshops|engineering",
        "users|customers ... interviewed|shadowed|observed",
        "shadowed|observed .. users|customers|agents|clerks|operators|analysts",
        "kennzahlen|kpis|zielgrößen|kennzahl ... definiert|festgelegt|entwickelt|abgestimmt|eingeführt",
        "definition|entwicklung|aufbau|festlegung|abstimmung .. kennzahlen|kpi|kpis|kennzahlensystem*|erfolgskriterien|"
        "zielgrößen",
        "kennzahlensystem*|erfolgskriterien|erfolgsmessung|nutzerforschung|nutzerinterviews|kundeninterviews|"
        "nutzerverhalten|kundenbedürfnis*|anforderungserhebung|anforderungsanalyse*",
        "anwendungsfälle|anwendungsfall ... ki|ai|künstliche|identifi*|priorisier*|bewertet",
        "cas|casos d|de usage|uso .. ia|métier|métiers|negocio",
        "indicateurs|indicadores|indicatori clés|clave|de|di performance|desempeño|rendimiento|gestión|rendimento",
        "what .. missed|wrong|false .. alarm|alarms|answer|answers|prediction|decision|booking|forecast|"
        "recommendation|alert costs|cost",
        "instead|rather of|than ... as .. success|goal|measure|yardstick",
        "bookings|tickets|orders|tasks|answers|chats|calls|conversations ... as .. measure|yardstick|definition of|"
        "for success",
        "clicks|views|installs|downloads|opens|impressions ... as .. goal|target|measure|success|metric",
        "talked|talk|talking ... out of .. chatbot|ai|ml|llm|automation|assistant",
        "sat|sitting|shadow*|watched|interviewed ... users|clerks|agents|dispatchers|handlers|planners|accountants|"
        "caseworkers ... automat*|ai|model|tool|feature|prototype|assistant",
        "tickets|bookings|chats|calls|requests|conversations|cases|questions ... closed|solved|resolved|finished|"
        "completed|answered|handled|booked without .. human|agent|agents|engineer|operator",
        "new users|players|visitors|members|subscribers|customers ... come|came|return|returned|returns .. back|in|"
        "within ... week|day|month|days",
        "minutes|hours|typing .. saved per|each .. visit|clerk|case|ticket|user|agent|document|invoice",
        "report*|track*|measur*|watch* ... hours|minutes|typing saved",
        "minutes|hours of .. typing|work|search|reading saved",
        "cents|cent|euro|euros|dollars|price per .. conversation|answer|query|resolved|booking|chat|answered",
        "cost|costs per .. conversation|chat|booking|answered|summary|draft|resolved|solved",
        "which number|figure|metric|kpi .. has|must|should|needs|had to|move|improve|rise|fall|change",
        "go live|no line|threshold|criterion|criteria|bar",
        "launch criteria|criterion|bar|threshold",
        "stopped|ended|dropped|cancelled|canceled .. project|pilot|feature|assistant|prototype|bot when|because|"
        "after|since|as|once ... below|saved|worth|under|usage|nobody|value|users",
        "rank*|scor*|rated|sorted|ordered|weigh* ... by|on|for|against .. gain|value|benefit|impact|savings .. and|"
        "against|versus .. effort|feasibility",
        "rank*|scor*|rated|sorted|ordered|weigh* ... by|on|for|against .. effort|feasibility .. and|against|versus "
        ".. gain|value|benefit|impact|savings",
        "ideas|uses for ai|automation|llms|genai",
        "task|tasks|place|places where|that|which .. model|ai|llm|assistant pays|helps|saves|adds",
        "kennzahl|kennzahlen|messgröße|messgrößen|woran ... erfolg .. erkennt|gemessen|misst|messen|erkennen|erkennbar",
        "erfolg .. gemessen|messen|messbar",
        "faults|problems|issues that|which .. cost|annoy|hurt|bother .. customers|users|clients .. most|time",
        "watch*|track*|follow* one|single number|figure|metric",
        "what .. useful|good|right|helpful .. answer|summary|draft|recommendation|match|suggestion is|means|looks "
        "... metric|metrics|numbers|measur*|assistant|model|bot",
        "dropped|abandoned|scrapped .. idea|plan|plans of|for .. chatbot|bot|llm",
        "how often|many .. drafts|suggestions|summaries .. are|were|get sent|accepted|edited|rejected|unchanged",
        "accepted|rejected|edited suggestions|drafts|completions ... per|share|rate|week|weekly|cost|cents",
        "cost|cents per .. suggestion|accepted|draft ... model|llm|ai|assistant|accepted",
        "funnel analysis|analyses",
        "decide*|choose|chose|deciding which ai|ml|llm|genai .. ideas|features|projects|pilots",
        "roi|payback of|for .. ai|ml|llm|chatbot|automation",
        "ai|ml|llm|genai product manager|owner|management",
        "product owner|manager ... ai|llm|chatbot assistant|feature|features|bot|product",
        "success measures|measure",
        "guiding|activation|retention metric|metrics",
        "usage|adoption metrics|figures ... defined|chose|users",
        "activation and|or .. retention",
        "retention and|or activation|conversion|monetization",
        "week|day 1|2|4|7|8|30|90|one|four|seven|thirty retention",
        "user|player|subscriber|visitor retention",
        "retention analysis|analyses ... feature|features|product|app|users|cohort|cohorts|players",
        "set|sets the|three|two|its|our|their|four|five metric|metrics",
        "setting|chose|choose|choosing|picked|picking|invented .. metric|metrics",
        "metric|metrics|kpi|driver tree|trees",
        "agree|agreed|settle|settled on .. metric|metrics",
        "worked|work|working out .. metric|metrics",
        "framed|reframed|scoped .. problem|problems",
        "whether|if .. app|feature|product|assistant|bot|chatbot|tool .. worked|works|helped|helps|sold was|were|is|"
        "measured ... measured|analysts|users",
        "product manager|owner for|of .. ai|ml|llm|genai|machine",
        "what|whether ... ai|chatbot|assistant|bot|llm .. feature|was|is|were worth",
    ),
}
